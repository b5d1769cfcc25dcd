"""Entities: import in any order, completing, names, what is refused, and matching."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.errors import ConflictError, InvalidInputError, RefusedError
from curator.model.lines import Filter
from curator.model.views import Entity
from curator.services import entities, matching, reading
from curator.services.workspace import Workspace
from tests.builders import item, new_workspace, sample_workspace


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_workspace(tmp_path)
    yield workspace
    workspace.close()


def bring_in(made: Workspace, folder: Path, rows: str) -> list[entities.ImportedEntity]:
    file = folder / "e.csv"
    file.write_text(rows, encoding="utf-8")
    return entities.import_entities(made, file)


def test_a_place_may_come_before_the_one_it_lies_in(made: Workspace, tmp_path: Path) -> None:
    bring_in(made, tmp_path, "id,name,kind,within\nr,Rawalpindi,city,p\np,Pakistan,country,\n")
    page = {line.name: line for line in reading.entity_page(made, Filter(), 0, 10)}
    rawalpindi = Entity.of(reading.state(made, page["Rawalpindi"].uid))
    assert rawalpindi.within == page["Pakistan"].uid
    assert (rawalpindi.kind, rawalpindi.subkind) == ("place", "city")


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ("id,name,kind,within\na,A,city,b\nb,B,city,a\n", "lies within itself"),
        ("name,kind,within\nA,city,Nowhere\n", "“within” names “Nowhere”"),
        ("name,kind\nA,robot\nB,person\n", "row 2"),
    ],
)
def test_one_wrong_row_and_nothing_comes_in(made: Workspace, tmp_path: Path, rows: str, reason: str) -> None:
    with pytest.raises(InvalidInputError, match=reason):
        bring_in(made, tmp_path, rows)
    assert reading.entity_count(made, Filter()) == 0


def test_the_same_file_again_changes_nothing_and_a_fuller_one_completes(
    made: Workspace, tmp_path: Path
) -> None:
    bring_in(made, tmp_path, "name,kind,country\nAda,person,\n")
    assert [r.status for r in bring_in(made, tmp_path, "name,kind,country\nAda,person,\n")] == ["unchanged"]
    bring_in(made, tmp_path, "id,name,kind,country,aliases,wikidata\nx,Ada,person,UK,Lady A,Q7259\n")
    bring_in(made, tmp_path, "id,name,kind,country\nx,Ada Byron,person,FR\n")
    ada = Entity.of(item(made, "entity", 1))
    assert (ada.name, ada.country, ada.external_id, dict(ada.external)) == (
        "Ada",
        "UK",
        "x",
        {"wikidata": "Q7259"},
    )
    assert [alias.name for alias in ada.aliases] == ["Lady A", "Ada Byron"]
    assert reading.entity_count(made, Filter()) == 1


def test_two_people_of_one_name_stay_two(made: Workspace, tmp_path: Path) -> None:
    bring_in(made, tmp_path, "id,name,kind\n1,Ada,person\n2,Ada,person\n")
    assert reading.entity_count(made, Filter()) == 2


def test_the_other_spelling_is_matched_with_its_reason(tmp_path: Path) -> None:
    made = sample_workspace(tmp_path)
    best = matching.match(made, "Kamrul Hassan")[0]
    assert best.name == "S M Kamrul Hasan"
    assert best.score > 0.85
    assert best.why
    assert matching.match(made, "Kamrul Hassan", kind="place") == []
    made.close()


def test_what_is_withdrawn_is_not_offered(tmp_path: Path) -> None:
    from curator.services import events

    made = sample_workspace(tmp_path)
    found = matching.match(made, "S M Kamrul Hasan")[0]
    events.withdraw(made, found.entity, "a test")
    assert found.entity not in [match.entity for match in matching.match(made, "S M Kamrul Hasan")]
    made.close()


def test_a_name_is_added_once_and_can_be_taken_away(made: Workspace) -> None:
    ada = entities.create(made, {"name": "Ada", "kind": "person"}, ["Lady A"])
    once = entities.add_alias(made, ada.uid, "Countess", source="a letter")
    assert entities.add_alias(made, ada.uid, "Countess") == once
    alias = next(alias for alias in Entity.of(once).aliases if alias.name == "Countess")
    assert alias.source == "a letter"
    left = entities.remove_alias(made, once, alias.uid)
    assert [alias.name for alias in Entity.of(left).aliases] == ["Lady A"]
    with pytest.raises(RefusedError, match="N1 has no such alias"):
        entities.remove_alias(made, left, alias.uid)


def test_an_edit_of_an_older_state_is_refused(made: Workspace) -> None:
    ada = entities.create(made, {"name": "Ada", "kind": "person"})
    entities.edit(made, ada, {"country": "UK"})
    with pytest.raises(ConflictError):
        entities.edit(made, ada, {"country": "FR"})
    assert Entity.of(item(made, "entity", 1)).country == "UK"


@pytest.mark.parametrize(
    ("slots", "reason"),
    [
        ({"name": " ", "kind": "person"}, "needs a name"),
        ({"name": "x" * 501, "kind": "person"}, "the limit is 500"),
        ({"name": "Ada", "kind": "ship"}, "is not a kind of entity"),
        ({"name": "Ada"}, "is not a kind of entity"),
        ({"name": "Ada", "kind": "person", "shoe": "41"}, "An entity has no “shoe”"),
    ],
)
def test_what_an_entity_cannot_be_is_refused(made: Workspace, slots: dict[str, str], reason: str) -> None:
    with pytest.raises(InvalidInputError, match=reason):
        entities.create(made, slots)
    assert reading.entity_count(made, Filter()) == 0


def test_a_place_lies_neither_in_itself_nor_in_a_person(made: Workspace) -> None:
    outer = entities.create(made, {"name": "Outer", "kind": "place"})
    inner = entities.create(made, {"name": "Inner", "kind": "place", "within": outer.uid})
    person = entities.create(made, {"name": "Ada", "kind": "person"})
    with pytest.raises(InvalidInputError, match="cannot lie within itself"):
        entities.edit(made, outer, {"within": inner.uid})
    with pytest.raises(InvalidInputError, match="N3 is not a place"):
        entities.edit(made, outer, {"within": person.uid})
