"""When an entity of a file is one of the record's, and what keeps two apart whatever their names."""

from __future__ import annotations

import pytest

from curator.model.inputs import EntityInput
from curator.model.views import Alias, Entity
from curator.rules import entity_likeness


def known(name: str, *aliases: str, kind: str = "person", **more: str) -> Entity:
    others = tuple(Alias(f"a{n}", alias, "alias", "") for n, alias in enumerate(aliases))
    external = {"wikidata": more["wikidata"]} if "wikidata" in more else {}
    subkind, country = more.get("subkind", ""), more.get("country", "")
    return Entity("u", name, kind, subkind, country, None, "live", "", None, external, others, ())


def row(name: str, kind: str = "person", **more: str) -> EntityInput:
    external = {"wikidata": more["wikidata"]} if "wikidata" in more else {}
    return EntityInput("row 2", None, name, kind, more.get("subkind"), more.get("country"), external=external)


@pytest.mark.parametrize(
    ("scores", "sure"),
    [((), False), ((0.95,), True), ((0.89,), False), ((0.95, 0.6), True), ((0.95, 0.7), False)],
)
def test_only_a_good_score_far_ahead_of_the_next_is_sure(scores: tuple[float, ...], sure: bool) -> None:
    assert entity_likeness.sure(scores) is sure


@pytest.mark.parametrize(
    ("item", "entity", "said"),
    [
        (row("Dhaka", "place"), known("Dhaka", kind="organisation"), ["its kind is organisation, not place"]),
        (row("Ada", country="UK"), known("Ada", country="France"), ["its country is France, not UK"]),
        (row("Ada", country="uk "), known("Ada", country="UK"), []),
        (row("Ada", country="UK"), known("Ada"), []),
        (row("Ada", wikidata="Q1"), known("Ada", wikidata="Q2"), ["its wikidata id is Q2, not Q1"]),
        (row("Ada", wikidata="Q1"), known("Ada", wikidata="Q1"), []),
    ],
)
def test_only_what_both_say_can_contradict(item: EntityInput, entity: Entity, said: list[str]) -> None:
    assert entity_likeness.contradictions(item, entity) == said


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("S. M. Kamr-ul-Hassan", "S M Kamrul Hasan"),
        ("S. M. Kamr-ul-Hassan", "Kamrul Hasan"),
        ("Lt Gen Kamrul Hasan", "Kamrul Hassan"),
        ("Waqar uz Zaman", "Waker-Uz-Zaman"),
        ("Md. Yunus", "Muhammad Yunus"),
        ("Zabiullah Mujahed", "Zabihullah Mujahid"),
        ("The Pakistan Navy", "Pakistan Navy"),
        ("শেখ হাসিনা", "Sheikh Hasina"),
    ],
)
def test_the_same_words_may_be_spelled_otherwise(name: str, other: str) -> None:
    assert entity_likeness.spelling_contradictions(row(name), known(other)) == []
    assert entity_likeness.spelling_contradictions(row(name), known("Nobody", other)) == []


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Asim", "Asim Munir"),
        ("Sheikh Hasina Wazed", "Sheikh Hasina"),
        ("Karachi Port", "Karachi"),
        ("Army", "Bangladesh Army"),
        ("K. Hasan", "Kamrul Hasan"),
        ("Kamrul Hossain", "Kamrul Hasan"),
        ("Hasina", "Hasan"),
    ],
)
def test_a_part_of_a_name_or_another_word_is_left_to_a_person(name: str, other: str) -> None:
    assert entity_likeness.spelling_contradictions(row(name), known(other)) == [
        "not all words of the names meet"
    ]


def test_numbers_and_subkinds_tell_apart_what_is_spelled_alike() -> None:
    tenth = known("10 Corps Headquarters", kind="organisation", subkind="corps")
    assert "the numbers in the names differ" in entity_likeness.spelling_contradictions(
        row("11 Corps Headquarters", "organisation"), tenth
    )
    assert entity_likeness.spelling_contradictions(
        row("10 Corps Headquarter", "organisation", subkind="office"), tenth
    ) == ["its subkind is corps, not office"]
