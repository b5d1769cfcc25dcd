"""Importing entities: those that the record knows are found, what is only alike is new and said to be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.errors import InvalidInputError
from curator.model.lines import Filter
from curator.model.views import Entity
from curator.services import entities, entity_hints, keeping, reading
from curator.services.entities import ImportedEntity
from curator.services.workspace import Workspace
from tests.builders import item, new_workspace

HASAN = {"name": "S M Kamrul Hasan", "kind": "person", "country": "Bangladesh"}


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_workspace(tmp_path)
    yield workspace
    workspace.close()


def bring_in(made: Workspace, folder: Path, rows: str, name: str = "e.csv") -> list[ImportedEntity]:
    file = folder / name
    file.write_text(rows, encoding="utf-8")
    return entities.import_entities(made, file)


def became(results: list[ImportedEntity]) -> list[tuple[str | None, str, str]]:
    return [(result.entity, result.status, result.by) for result in results]


def count(made: Workspace) -> int:
    return reading.entity_count(made, Filter())


def test_another_spelling_completes_the_entity_and_stays_as_an_alias(made: Workspace, tmp_path: Path) -> None:
    entities.create(made, HASAN)
    rows = "name,kind,wikidata\nS. M. Kamr-ul-Hassan,person,Q42\n"
    (result,) = bring_in(made, tmp_path, rows)
    assert became([result]) == [("N1", "changed", "likeness")]
    assert result.reason.startswith("completed N1 S M Kamrul Hasan as another spelling, ")
    hasan = Entity.of(item(made, "entity", 1))
    assert [(alias.name, alias.source) for alias in hasan.aliases] == [
        ("S. M. Kamr-ul-Hassan", "import e.csv row 2")
    ]
    assert dict(hasan.external) == {"wikidata": "Q42"}
    assert became(bring_in(made, tmp_path, rows)) == [("N1", "unchanged", "wikidata")]
    assert count(made) == 1


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("S. M. Kamr-ul-Hassan,person,,Pakistan,", "its country is Bangladesh, not Pakistan"),
        ("S. M. Kamr-ul-Hassan,person,,,Q43", "its wikidata id is Q42, not Q43"),
        ("S M Kamrul Hasan,person,,Pakistan,", "its country is Bangladesh, not Pakistan"),
    ],
)
def test_what_contradicts_keeps_two_apart_and_is_said(
    made: Workspace, tmp_path: Path, row: str, why: str
) -> None:
    entities.set_external_id(made, entities.create(made, HASAN), "wikidata", "Q42")
    rows = f"name,kind,subkind,country,wikidata\n{row}\n"
    (result,) = bring_in(made, tmp_path, rows)
    assert became([result]) == [("N2", "added", "")]
    assert [(alike.entity, alike.name) for alike in result.like] == [("N1", "S M Kamrul Hasan")]
    assert result.like[0].score > 0.5
    assert why in result.reason
    assert [result.status for result in bring_in(made, tmp_path, rows)] == ["unchanged"]
    assert count(made) == 2


def test_numbers_and_subkinds_tell_names_apart_that_are_alike(made: Workspace, tmp_path: Path) -> None:
    entities.create(made, {"name": "10th Infantry Division", "kind": "organisation"})
    entities.create(made, {"name": "Port of Chattogram", "kind": "place", "subkind": "site"})
    rows = "name,kind,subkind\n11th Infantry Division,organisation,\nPort of Chatogram,place,city\n"
    assert [result.status for result in bring_in(made, tmp_path, rows)] == ["added", "added"]


def test_two_namesakes_are_not_told_apart_by_chance(made: Workspace, tmp_path: Path) -> None:
    for _ in range(2):
        entities.create(made, {"name": "Kamrul Hasan", "kind": "person"})
    rows = "name,kind\nKamrul Hassan,person\nKamrul Hasan,person\n"
    first, second = bring_in(made, tmp_path, rows)
    assert first.status == "added"
    assert {alike.entity for alike in first.like} == {"N1", "N2"}
    assert second.status == "unchanged"
    assert [result.status for result in bring_in(made, tmp_path, rows)] == ["unchanged", "unchanged"]
    assert count(made) == 3


def test_ids_elsewhere_find_an_entity_under_whatever_name(made: Workspace, tmp_path: Path) -> None:
    entities.set_external_id(
        made, entities.create(made, {"name": "Bangladesh", "kind": "place"}), "wikidata", "Q902"
    )
    (result,) = bring_in(made, tmp_path, "name,kind,wikidata\nGonoprojatontri,country,Q902\n")
    assert became([result]) == [("N1", "changed", "wikidata")]
    assert result.reason == "completed N1 Bangladesh by its wikidata id Q902"
    assert [alias.name for alias in Entity.of(item(made, "entity", 1)).aliases] == ["Gonoprojatontri"]


def test_another_file_may_call_an_entity_by_an_id_of_its_own(made: Workspace, tmp_path: Path) -> None:
    bring_in(made, tmp_path, "id,name,kind\nhasan,S M Kamrul Hasan,person\n", "ours.csv")
    theirs = "id,name,kind\np-17,S. M. Kamr-ul-Hassan,person\n"
    assert became(bring_in(made, tmp_path, theirs, "theirs.csv")) == [("N1", "changed", "likeness")]
    assert became(bring_in(made, tmp_path, theirs, "theirs.csv")) == [("N1", "unchanged", "id")]
    hasan = Entity.of(item(made, "entity", 1))
    assert (hasan.external_id, hasan.imported_as) == ("hasan", ("p-17",))
    assert keeping.check(made) == []


def test_a_later_form_of_a_file_may_hold_a_namesake(made: Workspace, tmp_path: Path) -> None:
    bring_in(made, tmp_path, "id,name,kind\n1,Ada Byron,person\n")
    (result,) = bring_in(made, tmp_path, "id,name,kind\n2,Ada Byron,person\n")
    assert became([result]) == [("N2", "added", "")]
    assert "its id is 1, not 2" in result.reason


def test_two_rows_of_one_file_that_are_probably_one_are_reported(made: Workspace, tmp_path: Path) -> None:
    rows = "id,name,kind\na,S M Kamrul Hasan,person\nb,S. M. Kamr-ul-Hassan,person\nc,Asim Munir,person\n"
    first, second, third = bring_in(made, tmp_path, rows)
    assert [result.status for result in (first, second, third)] == ["added"] * 3
    assert (first.like, third.like) == ((), ())
    assert second.like[0].entity == "N1"
    assert "e.csv row 2" in second.reason
    assert {result.status for result in bring_in(made, tmp_path, rows)} == {"unchanged"}


def test_what_the_file_says_otherwise_stays_and_is_said(made: Workspace, tmp_path: Path) -> None:
    bring_in(made, tmp_path, "id,name,kind,country\nx,Ada,person,UK\n")
    (result,) = bring_in(made, tmp_path, "id,name,kind,country\nx,Ada,person,FR\n")
    assert (result.status, result.remarks) == ("unchanged", ("country stays UK, the file has FR",))


@pytest.mark.parametrize("value", ["902", "Q", "Q0"])
def test_an_id_of_the_wrong_form_is_named_and_nothing_comes_in(
    made: Workspace, tmp_path: Path, value: str
) -> None:
    with pytest.raises(InvalidInputError, match=r"row 2.*is no id of Wikidata"):
        bring_in(made, tmp_path, f"name,kind,wikidata\nBangladesh,country,{value}\n")
    assert count(made) == 0


def test_one_id_on_two_entities_and_two_ids_on_one_raise_hints(made: Workspace) -> None:
    from tests.store.test_projections import judge

    one = entities.create(made, {"name": "Bangladesh", "kind": "place"})
    two = entities.create(made, {"name": "Bangla Desh", "kind": "place"})
    one = entities.set_external_id(made, one, "Wikidata", "q902")
    two = entities.set_external_id(made, two, "wikidata", "https://www.wikidata.org/wiki/Q902")
    (hint,) = entity_hints.hints(made, one.uid)
    assert (hint.kind, hint.other) == ("same id", two.uid)
    assert hint.text == "wikidata Q902 is also that of N2 Bangla Desh: probably they are one"
    judge(made, one.uid, two.uid)
    assert entity_hints.hints(made, one.uid) == []
    entities.set_external_id(made, two, "wikidata", "Q903")
    (hint,) = entity_hints.hints(made, one.uid)
    assert (
        hint.text
        == "two wikidata ids of what is judged the same: Q902 (N1 Bangladesh) and Q903 (N2 Bangla Desh)"
    )


def test_an_id_is_corrected_and_taken_away(made: Workspace) -> None:
    state = entities.create(made, {"name": "Bangladesh", "kind": "place"})
    state = entities.set_external_id(made, state, "wikidata", "Q902")
    assert entities.set_external_id(made, state, "wikidata", "Q902") is state
    with pytest.raises(InvalidInputError, match="is no id of Wikidata"):
        entities.set_external_id(made, state, "wikidata", "902")
    gone = entities.set_external_id(made, state, "wikidata", "")
    assert dict(Entity.of(gone).external) == {}
    assert [r.by.message for r in reading.log(made, state.uid)][1:] == ["wikidata Q902", "wikidata"]
