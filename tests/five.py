"""The five real articles in a record, with or without the entities of the hand-made one, and what is proposed there."""

from __future__ import annotations

import csv
import json
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from curator.model.state import ItemState
from curator.services import applying, articles, entity_import, importing, reading
from curator.services.workspace import Workspace, create_record
from curator.store import articles as article_store
from curator.store import entities, events
from tests.gold import SEEDS, Json, line, read_gold

PUBLISHED = {"003": "2025-11-25", "004": "2025-11-24"}
"""What the articles say of themselves, by the first three characters of the file; the others say nothing."""
KNOWN_FORMS = ("full", "variant", "acronym", "abbreviation")
"""Printed forms that an entity of a record goes by; what is printed for short, wrongly or in a dateline is not one."""


def file_of(key: str) -> str:
    """`003` to the name of the file; any other name is one already."""
    return next((path.name for path in SEEDS.iterdir() if path.name.startswith(key)), key)


def key_of(file: str) -> str:
    """The name of a file to `003`."""
    return file[:3]


def write_entities(folder: Path, gold: Json, without: Iterable[str] = (), *, aliases: bool = True) -> Path:
    """The entities of the gold as a file to import; `without` leaves some of them out."""
    within = dict(_nested(gold))
    left_out = set(without)
    path = folder / "entities.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["id", "name", "kind", "country", "within", "aliases"])
        for entity in gold["entities"]:
            if entity["id"] in left_out:
                continue
            names = [one["text"] for one in entity["aliases"] if aliases and one["form"] in KNOWN_FORMS]
            also = [name for name in names if name != entity["canonical_name"] and ";" not in name]
            inside = within.get(entity["id"], "")
            table.writerow(
                [
                    entity["id"],
                    entity["canonical_name"],
                    entity["kind"],
                    entity.get("country") or "",
                    "" if inside in left_out else inside,
                    ";".join(also),
                ]
            )
    return path


def _nested(gold: Json) -> Iterator[tuple[str, str]]:
    """Places and the next larger one, from the places of events: they are listed from the smallest to the largest."""
    country = {entity["id"]: entity.get("country") for entity in gold["entities"]}
    for event in gold["events"]:
        for inner, outer in pairwise(event["place"]["entities"]):
            if country[inner] == country[outer]:
                yield inner, outer


class Five:
    """A record of the five articles in the order of their names: A1 is 000, A5 is 004."""

    def __init__(
        self,
        folder: Path,
        *,
        known: bool = True,
        published: bool = True,
        keys: Iterable[str] = (),
        without: Iterable[str] = (),
        aliases: bool = True,
    ) -> None:
        self.gold = read_gold()
        self.workspace: Workspace = create_record(folder / "five.db", "ada")
        wanted = list(keys) or [key_of(one["id"]) for one in self.gold["articles"]]
        importing.import_articles(self.workspace, [str(SEEDS / file_of(key)) for key in wanted])
        if known:
            entity_import.import_entities(
                self.workspace, write_entities(folder, self.gold, without, aliases=aliases)
            )
        for key, day in PUBLISHED.items():
            if published and key in wanted:
                self.publish(key, day)

    def article(self, key: str) -> str:
        """The uid of an article."""
        with self.workspace.database.read() as connection:
            found = article_store.by_identity(connection, "", file_of(key))
        assert found is not None, key
        return found

    def publish(self, key: str, day: str) -> None:
        """Enter a date of publication, as the curator does."""
        base = reading.state(self.workspace, self.article(key))
        articles.edit_details(self.workspace, base, {"published": day})

    def text(self, key: str) -> str:
        """The text of an article."""
        return reading.article_text(self.workspace, self.article(key))[1]

    @cached_property
    def ids(self) -> dict[str, str]:
        """The ids of the gold by the uids of the record."""
        with self.workspace.database.read() as connection:
            found = {
                entities.by_external_id(connection, entity["id"]): entity["id"]
                for entity in self.gold["entities"]
            }
        return {uid: gold_id for uid, gold_id in found.items() if uid is not None}

    def uid(self, gold_id: str) -> str:
        """The uid of an entity by its id in the gold."""
        return next(uid for uid, known in self.ids.items() if known == gold_id)

    def code(self, *events: str, keys: Iterable[str] = ()) -> None:
        """Put events of the gold into the record as drafts, with what the articles `keys` say of them; none: all."""
        wanted = set(keys)
        lines = []
        for event in self.gold["events"]:
            if event["id"] not in events:
                continue
            told = line(_told_by(event, wanted) if wanted else event) | {"state": "draft"}
            if told["part_of"] not in events:
                del told["part_of"]
            if not told["fields"]["date"]["claims"]:
                del told["fields"]["date"]
            lines.append(json.dumps(told, ensure_ascii=False))
        applying.apply_file(self.workspace, "events.jsonl", "\n".join(lines).encode())

    def event(self, gold_id: str) -> ItemState:
        """An event of the record by its id in the gold."""
        with self.workspace.database.read() as connection:
            found = events.by_external_id(connection, gold_id)
        assert found is not None, gold_id
        return reading.state(self.workspace, found)

    def close(self) -> None:
        """Close the record."""
        self.workspace.close()


def _told_by(event: Json, keys: Collection[str]) -> Json:
    """A gold event with the evidence of some articles only."""

    def some(spans: Iterable[Json]) -> list[Json]:
        return [span for span in spans if key_of(span["article"]) in keys]

    told = event | {
        "evidence": some(event["evidence"]),
        "place": event["place"] | {"evidence": some(event["place"]["evidence"])},
        "date": event["date"] | {"per_source": some(event["date"]["per_source"])},
    }
    crowds = event.get("unnamed_participants", ())
    told["unnamed_participants"] = [who for who in crowds if key_of(who["text"]["article"]) in keys]
    return dict(told)
