"""A record in which only some of the real articles were coded, as the hand-made record has them: what the others tell
of the same events is to be found by the program."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

from curator.services import applying, entity_import, importing, likeness
from curator.services.articles import edit_details
from curator.services.workspace import Workspace
from tests.builders import item, new_workspace
from tests.gold import SEEDS, Json, read_gold

PUBLISHED = {"003": "2025-11-25", "004": "2025-11-24"}


def coded(folder: Path, numbers: Collection[str], *, published: bool = True) -> Workspace:
    """A record of all five articles (A1 to A5, files 000 to 004) with the core events as those whose file names begin
    with one of `numbers` tell them; names that only others print are unknown to it."""
    gold = read_gold()
    made = new_workspace(folder)
    importing.import_articles(made, [str(SEEDS)])
    if published:
        for number, day in PUBLISHED.items():
            edit_details(made, item(made, "article", int(number) + 1), {"published": day})
    files = {article["id"] for article in gold["articles"] if article["id"][:3] in numbers}
    table = io.StringIO()
    rows = csv.writer(table)
    rows.writerow(["id", "name", "kind", "country", "aliases"])
    entities = set()
    for entity in gold["entities"]:
        aliases = [alias["text"] for alias in entity["aliases"] if files & alias["articles"].keys()]
        if aliases:
            entities.add(entity["id"])
            name = (
                max((a for a in aliases), key=len) if entity["kind"] == "person" else entity["canonical_name"]
            )
            known = ";".join(alias for alias in aliases if ";" not in alias)
            rows.writerow([entity["id"], name, entity["kind"], entity.get("country") or "", known])
    (folder / "entities.csv").write_text(table.getvalue(), encoding="utf-8")
    entity_import.import_entities(made, folder / "entities.csv")
    core = [event for event in gold["events"] if event["level"] == "core"]
    told = [event for event in core if files & set(event["sources"]["articles"])]
    parents = {event["id"] for event in told}
    lines = [json.dumps(_line(event, files, parents, entities)) for event in reversed(told)]
    applying.apply_file(made, "events.jsonl", "\n".join(lines).encode())
    likeness.settle(made)
    return made


def uid_of(made: Workspace, number: int, kind: str = "article") -> str:
    """The uid of the item shown as this number."""
    return item(made, kind, number).uid


def _line(event: Json, files: Collection[str], known: Collection[str], entities: Collection[str]) -> Json:
    evidence = [span for span in event["evidence"] if span["article"] in files]
    dates = [span for span in event["date"]["per_source"] if span["article"] in files]
    values = [span["value"] for span in dates if span.get("value") and span["value"][0].isdigit()]
    places = [span for span in event["place"]["evidence"] if span["article"] in files]
    line: Json = {
        "id": event["id"],
        "type": event["type"],
        "part_of": event["part_of"] if event["part_of"] in known else None,
        "realis": event["status"],
        "fields": {
            "date": {
                "value": values[0] if values else None,
                "claims": [_claim(span, stated_value=_dated(span)) for span in dates],
            }
        },
        "participants": [
            {
                "id": f"p{n}",
                "role": who["role"],
                "entity": who["entity"],
                "claims": [_claim(span) for span in evidence],
            }
            for n, who in enumerate(event["participants"], start=1)
            if who["entity"] in entities
        ],
        "message": "as the articles say",
    }
    if places:
        value = event["place"]["entities"][0]
        line["fields"]["place"] = {"value": value, "claims": [_claim(span) for span in places]}
    return line


def _dated(span: Json) -> str | None:
    value = span.get("value")
    return value if value and value[0].isdigit() else None


def _claim(span: Json, **more: Any) -> Json:
    return {"article": span["article"], "quote": span["quote"], "start": span["start"], **more}
