"""The thirteen core events of the hand-made record, through the command line and back out of an export.

The articles and that record lie beside the checkout and are not part of the project.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.commands import Done, as_process
from tests.gold import SEEDS, Json, line, needs_gold, overlaps, read_gold, spans

pytestmark = needs_gold


@pytest.fixture(scope="module")
def gold() -> Json:
    return read_gold()


@pytest.fixture(scope="module")
def core(gold: Json) -> list[Json]:
    return [event for event in gold["events"] if event["level"] == "core"]


@pytest.fixture(scope="module")
def folder(gold: Json, core: list[Json], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a record that holds the articles, the entities and, by `apply`, the core events."""
    folder = tmp_path_factory.mktemp("gold")
    with (folder / "entities.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["id", "name", "kind", "country", "aliases"])
        for entity in gold["entities"]:
            aliases = ";".join(alias["text"] for alias in entity["aliases"] if ";" not in alias["text"])
            row = [
                entity["id"],
                entity["canonical_name"],
                entity["kind"],
                entity.get("country") or "",
                aliases,
            ]
            table.writerow(row)
    # Events may name events that come later: the parents stand last.
    lines = [json.dumps(line(event), ensure_ascii=False) for event in reversed(core)]
    (folder / "events.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for command in (
        ("import", str(SEEDS)),
        ("entities", "import", "entities.csv"),
        ("apply", "events.jsonl"),
    ):
        done = as_process(folder, *command)
        assert done.code == 0, done.err
    return folder


def curator(folder: Path, *arguments: str) -> Done:
    done = as_process(folder, *arguments)
    assert done.code == 0, done.err
    return done


@pytest.fixture(scope="module")
def exported(folder: Path) -> dict[str, Json]:
    """The events of the JSON export by the ids of the gold."""
    curator(folder, "export", "json", "all.json", "--force")
    found = json.loads((folder / "all.json").read_text(encoding="utf-8"))
    return {event["external_id"]: event for event in found["events"]}


def test_all_core_events_are_verified_and_the_record_is_sound(
    folder: Path, core: list[Json], exported: dict[str, Json]
) -> None:
    events = curator(folder, "events", "list", "--json").json
    assert len(events) == len(core) == 13
    assert {event["state"] for event in events} == {"verified"}
    assert {event["contested"] for event in events} == {0}
    # No article says November of the admirals' talks: that date is marked unsourced, with the reason.
    unsourced = {event["event"] for event in events if event["unsourced"]}
    assert unsourced == {exported["ev-11"]["id"]}
    assert curator(folder, "check").out == "The record is sound.\n"


def test_applying_the_file_again_changes_nothing(folder: Path) -> None:
    before = (folder / "curator.db").read_bytes()
    assert {one["status"] for one in curator(folder, "apply", "events.jsonl", "--json").json} == {"unchanged"}
    assert (folder / "curator.db").read_bytes() == before


@pytest.mark.parametrize("kind", ["csv", "json", "jsonl"])
def test_exports_are_the_same_bytes_twice(folder: Path, kind: str) -> None:
    def export(name: str) -> dict[str, bytes]:
        dest = folder / f"{name}-{kind}"
        curator(folder, "export", kind, dest.name)
        return {
            file.name.removeprefix(name): file.read_bytes()
            for file in (*dest.glob("*"), dest)
            if file.is_file()
        }

    one = export("one")
    assert one
    assert one == export("two")


def test_types_roles_dates_and_places_are_those_of_the_gold(
    folder: Path, core: list[Json], exported: dict[str, Json]
) -> None:
    entities = {e["uid"]: e["external_id"] for e in _all(folder, "entities")}
    for event in core:
        got = exported[event["id"]]
        assert got["type"] in (event["type"], *event["type_alternatives"])
        people = {(who["role"], entities[who["entity"]]) for who in got["participants"] if who["entity"]}
        assert people == {(who["role"], who["entity"]) for who in event["participants"]}
        assert got["fields"]["date"]["value"] in event["date"]["accepted"]
        assert (got["fields"]["date"]["value"] is None) == (event["date"]["edtf"] is None)
        assert entities[got["fields"]["place"]["value"]] == event["place"]["entities"][0]


def test_every_value_is_cited_by_a_sentence_of_the_gold(
    folder: Path, core: list[Json], exported: dict[str, Json]
) -> None:
    names = {article["uid"]: article["identity"]["id"] for article in _all(folder, "articles")}
    for event in core:
        got = exported[event["id"]]
        cited = spans(event)
        values = [got["type_claims"], got["fields"]["date"]["claims"], got["fields"]["place"]["claims"]]
        for claims in (*values, *(who["claims"] for who in got["participants"])):
            assert any(overlaps(c, names[c["article"]], cited) for c in claims), (event["id"], claims)


def _all(folder: Path, name: str) -> list[Json]:
    curator(folder, "export", "json", "all.json", "--force")
    return list(json.loads((folder / "all.json").read_text(encoding="utf-8"))[name])
