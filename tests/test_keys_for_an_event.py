"""How many keys an event costs: one that three real articles tell of, everything cited, nothing suggested.

Every key counts: opening articles, labels, letters typed to narrow a list, answers, saving.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.model.views import participants
from curator.services import entities, reading
from curator.services.keeping import check
from curator.services.workspace import create_record, open_record
from tests.builders import item
from tests.desk import AtTheDesk
from tests.gold import SEEDS, needs_gold, overlaps, read_gold, spans
from tests.keyboard import at_the_keyboard

MOST_KEYS = 60
KNOWN = (
    ("Shakir Ullah Khattak", "person"),
    ("Waker-Uz-Zaman", "person"),
    ("Heavy Industries Taxila", "organisation"),
    ("Army Headquarters, Dhaka", "place"),
)


class Coder(AtTheDesk):
    """Points at words by their labels."""

    async def point(self, key: str, words: str) -> None:
        """Press a key that asks for words, then the label that stands on them."""
        await self.press(key)
        view = self.bench.view
        assert view.asking, self.screen()
        label = next(label for label in view._labels if words in view.text[slice(*label.span)])
        await self.type(label.keys)


async def the_tank_works_call(c: Coder, known: bool) -> None:
    """ev-05: begun at its third article, carried on at the fourth and the second."""

    async def new(key: str, words: str, kind: str) -> None:
        await c.point(key, words)
        if known:
            await c.press("enter")
            return
        await c.press("ctrl+n")
        if key == "w":
            await c.answer(kind)
        await c.press("enter")

    await c.press("enter")
    await c.point("e", "paid a courtesy call on with")
    await c.answer("mee")
    await new("w", "Shakir Ullah Khattak", "")
    await c.answer("vi")
    await new("w", "Waker Uz Zaman", "")
    await c.answer("ho")
    await new("w", "Heavy Industries Taxila", "o")
    await c.answer("org")
    await c.point("d", "on Sunday")
    await new("p", "Army Headquarters", "")
    await c.press("J")
    await c.point("w", "Shakir Ullah Khattak")
    await c.point("w", "Waker-Uz-Zamanat")
    await c.press("enter")
    await c.point("d", "November 23, 2025")
    await c.point("p", "Army Headquarters")
    await c.press("K", "K")
    await c.point("w", "Shakir Ullah Khattak")
    await c.point("w", "Waker Uz Zaman")
    await c.point("d", "Recently")
    await c.press("v")
    await c.wait_for("E1.1 verified")


async def spent(record: Path, known: bool) -> int:
    """How many keys the event costs in a new record; `known` says whether its entities are there already."""
    made = create_record(record, "ada")
    for name, kind in KNOWN if known else ():
        entities.create(made, {"name": name, "kind": kind})
    made.close()
    async with at_the_keyboard(record, person=Coder) as c:
        await c.press("i")
        await c.answer(str(SEEDS))
        await c.wait_for("Articles (5)")
        await c.press("down", "down", "down", "m")
        await c.type("2025-11-25")
        await c.press("ctrl+s")
        before = c.keys
        await the_tank_works_call(c, known)
        return c.keys - before


@needs_gold
@pytest.mark.parametrize("known", [True, False], ids=["entities known", "entities made on the way"])
async def test_one_event_from_three_articles(tmp_path: Path, known: bool) -> None:
    record = tmp_path / "gold.db"
    keys = await spent(record, known)
    workspace = open_record(record, "ada")
    event = item(workspace, "event", 1)
    names = reading.names(workspace, [who.entity or "" for who in participants(event)])
    identities = {
        uid: reading.state(workspace, uid).text("identity/id")
        for uid in reading.sources(workspace, event.uid)
    }
    assert check(workspace) == []
    workspace.close()
    everything = read_gold()
    gold = next(event for event in everything["events"] if event["id"] == "ev-05")
    taking_part = {who["entity"] for who in gold["participants"]}
    named = [m for e in everything["entities"] if e["id"] in taking_part for m in e["mentions"]]
    assert event.text("state") == "verified"
    assert event.text("date") == "2025-11-23"
    assert {(who.role, names[who.entity or ""]) for who in participants(event)} == {
        ("visitor", "Shakir Ullah Khattak"),
        ("host", "Waker-Uz-Zaman" if known else "Waker Uz Zaman"),
        ("visiting_organisation", "Heavy Industries Taxila"),
    }
    assert len(identities) == 3
    for claim in event.claims.values():
        said = {"start": claim.start, "end": claim.end}
        assert overlaps(said, identities[claim.article], [*spans(gold), *named]), claim.quote
    assert keys <= MOST_KEYS
