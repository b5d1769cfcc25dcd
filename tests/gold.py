"""The real articles and the record of them made by hand, which lie beside the checkout and are not part of it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

Json = dict[str, Any]
SHARED = Path(__file__).resolve().parents[1].parent / "shared"
SEEDS = SHARED / "seeds"
GOLD = SHARED / "gold" / "seeds_gold.json"

needs_gold = pytest.mark.skipif(not GOLD.is_file(), reason="the articles and their gold record are not here")


def read_gold() -> Json:
    """The whole hand-made record."""
    return dict(json.loads(GOLD.read_text(encoding="utf-8")))


def spans(event: Json) -> list[Json]:
    """All places in the articles that the gold names for an event."""
    unnamed = (who["text"] for who in event.get("unnamed_participants", ()))
    return [*event["evidence"], *event["place"]["evidence"], *event["date"]["per_source"], *unnamed]


def overlaps(claim: Json, article: str, wanted: Iterable[Json]) -> bool:
    """Whether a claim on an article (by its file name) shares text with one of the spans."""
    return any(
        article == span["article"] and claim["start"] < span["end"] and span["start"] < claim["end"]
        for span in wanted
    )
