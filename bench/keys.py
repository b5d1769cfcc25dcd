"""How many keys an event from three articles costs, everything cited and nothing suggested."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from bench.figures import Figure
from bench.plan import Plan
from bench.records import Records
from tests.gold import GOLD
from tests.test_keys_for_an_event import MOST_KEYS, spent

WHAT = "keys for an event from three articles"


def figures(records: Records, plan: Plan) -> Iterator[Figure]:
    """Pressed in the app as the test of it does, with the articles that lie beside the checkout."""
    if not GOLD.is_file():
        yield Figure(WHAT, "no articles")
        return
    for known, how in ((True, "entities known"), (False, "entities made on the way")):
        keys = asyncio.run(spent(records.folder / f"keys-{known}.db", known))
        yield Figure(f"{WHAT}, {how}", str(keys), f"≤ {MOST_KEYS}", keys <= MOST_KEYS)
