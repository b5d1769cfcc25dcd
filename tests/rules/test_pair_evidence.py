"""What speaks for two entities being one, and what against it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules import names
from curator.rules.names import Score
from curator.rules.naming.rarity import UNKNOWN, Rarity
from curator.rules.pair_evidence import Known, likeness, numbers_of, reason_for
from curator.rules.services_of import services_of


def known(name: str, kind: str = "person", **more: Any) -> Known:
    called = more.pop("names", (name,))
    return Known(more.pop("uid", name), called, kind, **more)


def compared(a: Known, b: Known) -> Score:
    found = likeness(a, b, UNKNOWN)
    assert found == likeness(a, b, UNKNOWN)
    assert 0 <= found.value <= 1
    return found


def test_without_more_to_say_the_names_alone_tell() -> None:
    names_alone = names.score("Kamr-ul-Hassan", "Kamrul Hasan")
    assert compared(known("Kamr-ul-Hassan"), known("Kamrul Hasan")) == names_alone


def test_the_two_names_that_are_most_alike_count() -> None:
    found = compared(known("Waker"), known("Zaman", names=("Zaman", "General Waker")))
    assert found.value > 0.9


CONTRADICTIONS = [
    (known("27th Lancers", "organisation"), known("33rd Lancers", "organisation"), "≠ number 27 / 33"),
    (known("২৭ পদাতিক", "organisation"), known("৩৩ পদাতিক", "organisation"), "≠ number 27 / 33"),
    (known("PNS Taimur II"), known("PNS Taimur III"), "≠ number 2 / 3"),
    (
        known("Bangladesh Army", "organisation"),
        known("Pakistani Army", "organisation"),
        "≠ of Bangladesh / Pakistan",
    ),
    (
        known("Lt Gen Kamrul Hasan", names=("Lt Gen Kamrul Hasan",)),
        known("Kamrul Hasan", posts=("Vice Admiral",), uid="2"),
        "≠ rank of the army / of the navy",
    ),
    (
        known("Dhaka", "place", uid="1"),
        known("Dhaka University", "place", names=("Dhaka",), above=frozenset({"1"})),
        "≠ one lies in the other",
    ),
    (
        known("Hyderabad", "place", uid="1", above=frozenset({"sindh", "pakistan"})),
        known("Hyderabad", "place", uid="2", above=frozenset({"telangana", "india"})),
        "≠ they lie in different places",
    ),
    (
        known("Kamrul Hasan", uid="1", ids=frozenset({("wikidata", "Q1"), ("isni", "7")})),
        known("Kamrul Hasan", uid="2", ids=frozenset({("wikidata", "Q2")})),
        "≠ wikidata Q1 / Q2",
    ),
    (known("Kamrul Hasan", uid="1", country="Pakistan"), known("Kamrul Hasan", country="India"), "≠ country"),
]


@pytest.mark.parametrize(("a", "b", "said"), CONTRADICTIONS, ids=[said for *_, said in CONTRADICTIONS])
def test_what_contradicts_lowers_the_score_and_is_said(a: Known, b: Known, said: str) -> None:
    found = compared(a, b)
    alone = max(names.score(one, other).value for one in a.names for other in b.names)
    assert said in found.why
    assert found.value <= alone  # the names alone may say that they are two
    if "country" not in said:
        assert found.value < 0.65


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (known("27th Lancers", "organisation"), known("Lancers", "organisation")),
        (known("Bangladesh Army", "organisation"), known("Army", "organisation")),
        (known("Lt Gen Kamrul Hasan"), known("Kamrul Hasan")),
        (
            known("Karachi", "place", above=frozenset({"sindh", "pk"})),
            known("Karachi", "place", above=frozenset({"pk"})),
        ),
        (known("Kamrul Hasan", country="BD"), known("Kamrul Hasan", country="Bangladesh")),
    ],
    ids=lambda one: one.names[0],
)
def test_silence_contradicts_nothing(a: Known, b: Known) -> None:
    assert "≠" not in compared(a, b).why


def test_one_id_outweighs_two_names() -> None:
    ids = frozenset({("wikidata", "Q1")})
    found = compared(known("Waker-Uz-Zaman", ids=ids), known("The army chief", ids=ids))
    assert found.value > 0.9
    assert "= wikidata Q1" in found.why


def test_names_that_only_look_the_same_are_a_pair_with_a_doubt() -> None:
    found = compared(known("Acme", "organisation"), known("\u0410cme", "organisation"))
    assert found.value >= 0.9
    assert "! names that only look the same" in found.why
    assert reason_for(found.why, "same") == ""


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("27th Lancers", {"27"}),
        ("007", {"7"}),
        ("৩৩ পদাতিক ডিভিশন", {"33"}),
        ("Henry VIII", {"8"}),
        ("Ivan XIV IX", {"14", "9"}),
        ("I Corps and V Corps", set()),
        ("VIVIX IIII XXXX", set()),
        ("", set()),
    ],
)
def test_numbers_are_read_in_any_digits(name: str, expected: set[str]) -> None:
    assert numbers_of(name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lt-Gen Hassan", {"army"}),
        ("Air Vice Marshal Khan", {"air force"}),
        ("Air Commodore Khan", {"air force"}),
        ("Commodore Khan", {"navy"}),
        ("Admiral M. Nazmul Hassan", {"navy"}),
        ("Field Marshal Asim Munir", set()),
        ("Secretary General", set()),
        ("UN General Assembly", set()),
        ("Director-General", set()),
        ("Major General (retd)", {"army"}),
    ],
)
def test_ranks_tell_the_service(text: str, expected: set[str]) -> None:
    assert services_of(text) == expected


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_names_can_be_compared(one: str, other: str) -> None:
    found = compared(known(one), known(other, uid="2"))
    for verdict in ("same", "different", "unsure"):
        assert len(reason_for(found.why, verdict)) <= 300


def test_of_those_who_share_a_word_the_two_are_not_counted() -> None:
    rarity = Rarity({"kamrul": 5, "hasan": 9, "munir": 2}, 100)
    assert '3 others share "kamrul"' in likeness(known("Kamrul Hasan"), known("Hasan Kamrul"), rarity).why
    assert "share" not in likeness(known("Munir"), known("munir"), rarity).why


def test_what_is_too_unlikely_is_not_explained() -> None:
    one, other = known("Kamrul Hasan"), known("Naveed Ashraf")
    assert likeness(one, other, UNKNOWN, least=0.5).why == ""
    assert likeness(one, other, UNKNOWN).why == "nothing in common"
