"""Which names of the record stand in a text, and where."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import event

from curator.services import entities, events, mentions
from curator.services.workspace import Workspace
from tests.builders import item, new_workspace

TEXT = (
    "Lt Gen Kamrul Hasan met the Joint Chiefs of Staff Committee in Dhaka on 5 May 2025. "
    "কামরুলের সফর। 张又侠访问达卡。"
)


@pytest.fixture
def made(tmp_path: Path) -> Workspace:
    made = new_workspace(tmp_path)
    entities.create(made, {"name": "Kamrul Hasan", "kind": "person"}, ["কামরুল", "Lt Gen Hasan"])
    entities.create(
        made, {"name": "Chairman Joint Chiefs of Staff Committee", "kind": "organisation"}, ["JCSC"]
    )
    entities.create(made, {"name": "Dhaka", "kind": "place"}, ["达卡"])
    entities.create(made, {"name": "Zhang Youxia", "kind": "person"}, ["张又侠"])
    entities.create(made, {"name": "Dhaka Cantonment", "kind": "place"})
    return made


def test_only_names_that_may_stand_in_the_text_are_fetched(made: Workspace) -> None:
    fetched = mentions.known_names(made, TEXT)
    assert fetched >= {
        "Kamrul Hasan",
        "কামরুল",
        "Chairman Joint Chiefs of Staff Committee",
        "Dhaka",
        "达卡",
        "张又侠",
    }
    assert fetched.isdisjoint({"Dhaka Cantonment", "Zhang Youxia", "JCSC"})
    assert mentions.known_names(made, "") == set()


def test_spots_of_a_piece_have_their_places_in_the_whole_text(made: Workspace) -> None:
    whole = mentions.spots_of(made, TEXT)
    named = [TEXT[spot.start : spot.end] for spot in whole]
    assert named == [
        "Lt Gen Kamrul Hasan",
        "Joint Chiefs of Staff Committee",
        "Dhaka",
        "on 5 May 2025",
        "কামরুলের",
        "张又侠",
        "达卡",
    ]
    start = TEXT.index("কামরুলের")
    assert mentions.spots_of(made, TEXT, start) == whole[4:]
    assert mentions.spots_of(made, TEXT, start, start + 8) == whole[4:5]


def test_a_withdrawn_entity_is_known_no_more(made: Workspace) -> None:
    who = item(made, "entity", 1)
    assert "Kamrul Hasan" in mentions.known_names(made, TEXT)
    events.withdraw(made, who.uid, "a slip")
    assert mentions.known_names(made, TEXT).isdisjoint({"Kamrul Hasan", "কামরুল"})


def test_the_number_of_questions_does_not_grow_with_the_record(made: Workspace) -> None:
    asked: list[str] = []
    with made.database.read() as connection:
        engine = connection.engine

    def count(connection: object, cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", count)
    try:
        mentions.known_names(made, TEXT * 20)
    finally:
        event.remove(engine, "before_cursor_execute", count)
    questions = [statement for statement in asked if "alias" in statement]
    assert len(questions) == 1
    with made.database.read() as connection:
        plan = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT alias.name FROM alias JOIN entity USING (item) WHERE normal IN ('a', 'b')"
        ).all()
    assert any("ix_alias_normal" in str(row) for row in plan)
