"""Scripted curators at a real article, with keys alone: what is taken, corrected and verified is what a person recorded
by hand, and costs few keys; whoever only presses enter gets hardly anything wrong."""

from __future__ import annotations

import pytest

from bench.replay import careful, hasty
from tests.gold import needs_gold

pytestmark = needs_gold

ARTICLE = "001"
EVENTS = {"ev-01", "ev-02", "ev-03"}
MOST_KEYS = 30


@pytest.mark.parametrize("known", [True, False], ids=["entities known", "entities made on the way"])
async def test_careful_curator(known: bool) -> None:
    work = await careful(known, [ARTICLE])
    assert work.done.keys() == EVENTS
    assert {event.uid for event in work.events if event.verified} == EVENTS
    assert [event.wrong for event in work.events] == [[]] * len(EVENTS)
    saved = 1 - work.keys / sum(right.characters for right in work.rights if right.core)
    assert saved >= (0.85 if known else 0.7)
    if known:
        assert max(done.keys for done in work.done.values()) <= MOST_KEYS


async def test_hasty_curator() -> None:
    work = await hasty(True, [ARTICLE])
    assert any(event.verified for event in work.events)
    assert [event.wrong for event in work.events if event.verified and event.wrong] == []
