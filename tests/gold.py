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


def claim(span: Json, **more: Any) -> Json:
    """A claim of an `apply` file on a span of the gold."""
    return {"article": span["article"], "quote": span["quote"], "start": span["start"], **more}


def supporting(event: Json, what: str) -> list[Json]:
    """The gold's evidence for one part of an event, as claims; all of its evidence where none says so."""
    spans = [span for span in event["evidence"] if what in span["supports"]]
    return [claim(span) for span in spans or event["evidence"]]


def date_field(event: Json) -> Json:
    """The gold's date with what each article says; what cannot hold beside it is settled with a reason."""
    value = event["date"]["edtf"]
    claims = []
    for span in event["date"]["per_source"]:
        stated = span.get("value")
        dated = stated if stated and stated[0].isdigit() else None
        claims.append(claim(span, stated_value=dated))
    field: Json = {"value": value, "claims": claims}
    if value is None:
        field["not_stated"] = True
    elif len({c["stated_value"] for c in claims} - {None}) > 1:
        field["reason"] = event["date"]["resolved_how"]
    if value is not None and not any(
        c["stated_value"] and c["stated_value"].startswith(value) for c in claims
    ):
        field["unsourced"] = event["date"]["resolved_how"]
    return field


def line(event: Json) -> Json:
    """One line of an `apply` file from one event of the gold."""
    people = [
        {
            "id": f"p{n}",
            "role": who["role"],
            "entity": who["entity"],
            "post": who.get("as_role"),
            "claims": supporting(event, "participants"),
        }
        for n, who in enumerate(event["participants"], start=1)
    ]
    crowds = [
        {
            "id": f"u{n}",
            "role": who["role"],
            "description": who["text"]["quote"],
            "claims": [claim(who["text"])],
        }
        for n, who in enumerate(event.get("unnamed_participants", ()), start=1)
    ]
    return {
        "id": event["id"],
        "type": event["type"],
        "part_of": event["part_of"],
        "realis": event["status"],
        "state": "verified",
        "fields": {
            "type": {"claims": supporting(event, "type")},
            "date": date_field(event),
            "place": {
                "value": event["place"]["entities"][0],
                "claims": [claim(span) for span in event["place"]["evidence"]],
            },
        },
        "participants": [
            {key: value for key, value in who.items() if value is not None} for who in (*people, *crowds)
        ],
        "message": "as in the gold record",
    }
