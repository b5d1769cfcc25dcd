"""What claims make of a value: supported, unsourced, contested, settled; and what opens it again."""

from __future__ import annotations

from itertools import count

import pytest
from things import World

from curator.codebook.types import EventType, Field, Role
from curator.model.claims import Claim
from curator.model.state import ItemState, apply, put_claim
from curator.model.values import Value
from curator.rules import edits
from curator.rules.claims import Standing, Status, slots, statuses

KIND = EventType(
    id="exercise",
    label="Exercise",
    definition="",
    roles=(Role("guest", "guest", "", ()),),
    fields=(
        Field("date", "Date", "", "date", required=True),
        Field("place", "Place", "", "place"),
        Field("troops", "Troops", "", "count"),
        Field("kind", "Kind", "", "choice"),
        Field("edition", "Edition", "", "number"),
        Field("name", "Name", "", "text"),
        Field("topics", "Topics", "", "choice", many=True),
    ),
)


_numbers = count(1)


def says(path: str, stated: str | None, *, article: str = "", asserts: bool = True, uid: str = "") -> Claim:
    n = next(_numbers)
    return Claim(uid or f"c{n:04}", path, article or f"a{n}", 1, 0, 4, "text", stated, asserts)


def state(*claims: Claim, **values: str) -> ItemState:
    kinds = {field.id: field.type for field in KIND.fields}
    made = {
        path: Value("edtf" if kinds.get(path) == "date" else "text", text) for path, text in values.items()
    }
    return apply(ItemState("e", "event", values=made), [put_claim(claim) for claim in claims])


def status(event: ItemState, path: str) -> Status:
    return statuses(event, KIND, World())[path]


def standing(event: ItemState, path: str) -> Standing:
    return status(event, path).standing


def test_a_value_needs_a_claim_that_agrees() -> None:
    assert standing(state(), "date") == "empty"
    assert standing(state(date="2025-11-09"), "date") == "unsourced"
    assert standing(state(says("date", "2025-10-09"), date="2025-11-09"), "date") == "unsourced"
    assert standing(state(says("date", "2025-11-09"), date="2025-11-09"), "date") == "supported"
    assert standing(state(says("date", "2025-11-09")), "date") == "empty"


def test_sources_are_articles_that_agree_each_counted_once() -> None:
    event = state(
        says("date", "2025-11-09", article="one"),
        says("date", "2025-11-09", article="one"),
        says("date", "2025-11-09", article="two"),
        says("date", None, article="three"),
        date="2025-11-09",
    )
    assert status(event, "date") == Status("supported", 2)


@pytest.mark.parametrize(
    ("path", "one", "other"),
    [
        ("date", "2025-10-26", "2025-10-28"),
        ("date", "2025-10-09", "2025-11-09"),
        ("date", "2025-10", "2025-11-09"),
        ("date", "2025-10-01/2025-10-05", "2025-10-06"),
        ("place", "karachi", "dhaka"),
        ("place", "sindh", "bangladesh"),
        ("troops", "/100/", "/120/"),
        ("troops", "200//", "/120/"),
        ("kind", "sea", "land"),
        ("edition", "8", "9"),
    ],
)
def test_claims_that_cannot_both_hold_contest_a_field_whatever_its_value(
    path: str, one: str, other: str
) -> None:
    a, b = says(path, one), says(path, other)
    for value in ({}, {path: one}, {path: other}):
        event = state(a, b, **value)
        assert status(event, path).standing == "contested"
        assert status(event, path).conflicts == ((a.uid, b.uid),)


@pytest.mark.parametrize(
    ("path", "rough", "exact"),
    [
        ("date", "2025", "2025-02"),
        ("date", "197X", "1971"),
        ("date", "2025-10", "2025-10-26"),
        ("date", "../2025-10-26", "2025-10-26"),
        ("place", "pakistan", "karachi"),
        ("place", "sindh", "kurrachee"),
        ("place", "karachi", "kurrachee"),
        ("troops", "100/120/150", "/120/"),
        ("troops", "100//", "/120/"),
    ],
)
def test_the_finer_claim_refines_the_rougher_one(path: str, rough: str, exact: str) -> None:
    event = state(says(path, rough), says(path, exact), **{path: exact})
    assert status(event, path) == Status("supported", 2 if path == "place" and rough == "karachi" else 1)
    assert standing(state(says(path, rough), says(path, exact)), path) == "empty"
    assert status(state(says(path, exact), **{path: rough}), path) == Status("supported", 1)


def test_a_vague_claim_never_contests_a_dated_one() -> None:
    event = state(
        says("date", None), says("date", "2025-11-23"), says("date", None, asserts=False), date="2025-11-23"
    )
    assert status(event, "date") == Status("supported", 1)


def test_free_words_never_contest_each_other() -> None:
    assert standing(
        state(says("name", "Sea Shield"), says("name", "sea shield VIII"), name="Sea Shield"), "name"
    ) == ("supported")


def test_many_values_and_several_people_in_one_role_never_exclude_each_other() -> None:
    values = {"topics/t1": "arms", "topics/t2": "trade"}
    values |= {"participant/p1/role": "guest", "participant/p1/entity": "hasan"}
    values |= {"participant/p2/role": "guest", "participant/p2/entity": "munir"}
    claims = [says(path, values[path]) for path in values if not path.endswith("role")]
    event = state(*claims, says("topics/t1", "trade"), **values)
    found = statuses(event, KIND, World())
    assert {path: found[path].standing for path in found if "/" in path} == dict.fromkeys(
        ["topics/t1", "topics/t2", "participant/p1/entity", "participant/p2/entity"], "supported"
    )


def test_who_somebody_is_is_contested_unless_both_names_were_judged_the_same() -> None:
    who = {"participant/p/role": "guest", "participant/p/entity": "hasan"}
    path = "participant/p/entity"
    assert status(state(says(path, "hasan"), says(path, "hassan"), **who), path) == Status("supported", 2)
    assert standing(state(says(path, "hasan"), says(path, "munir"), **who), path) == "contested"


def test_a_denial_contests_what_another_source_asserts_but_not_another_denial() -> None:
    no = says("date", "2025-10-26", asserts=False)
    assert standing(state(no, says("date", "2025-10-26"), date="2025-10-26"), "date") == "contested"
    assert (
        standing(state(no, says("date", "2025-10-26", asserts=False), date="2025-10-26"), "date")
        == "unsourced"
    )
    assert standing(state(no, says("date", "2025-10-28"), date="2025-10-28"), "date") == "supported"
    assert standing(state(no, date="2025-10-26"), "date") == "unsourced"
    whole_month = says("date", "2025-10", asserts=False)
    assert standing(state(whole_month, says("date", "2025-10-26"), date="2025-10-26"), "date") == "contested"
    assert standing(state(no, says("date", "2025-10"), date="2025-10"), "date") == "supported"


def settled(event: ItemState, path: str = "date") -> ItemState:
    return apply(event, [edits.settle(path, "9 October was no Sunday", event.claims_on(path))])


def disagreeing(value: str = "2025-11-09") -> ItemState:
    return state(says("date", "2025-10-09"), says("date", "2025-11-09"), date=value)


def test_a_reason_settles_and_the_claims_stay() -> None:
    event = settled(disagreeing())
    assert status(event, "date") == Status("settled", 1)
    assert len(event.claims) == 2


def test_a_later_claim_that_agrees_or_is_vague_leaves_it_settled() -> None:
    for stated in ("2025-11-09", "2025-11", None):
        assert standing(apply(settled(disagreeing()), [put_claim(says("date", stated))]), "date") == "settled"


def test_a_later_claim_that_excludes_the_value_opens_it_again() -> None:
    late = says("date", "2025-11-12")
    event = apply(settled(disagreeing()), [put_claim(late)])
    assert standing(event, "date") == "contested"
    assert all(late.uid in pair for pair in status(event, "date").conflicts)
    denial = says("date", "2025-11", asserts=False)
    assert standing(apply(settled(disagreeing()), [put_claim(denial)]), "date") == "contested"


def test_also_when_it_excludes_the_value_alone_and_none_of_the_other_claims() -> None:
    event = apply(settled(disagreeing("2024-12-31")), [put_claim(says("date", "2025"))])
    assert standing(event, "date") == "contested"
    assert status(event, "date").conflicts


def test_a_reason_without_a_value_settles_until_another_claim_joins_the_conflict() -> None:
    event = disagreeing()
    del event.values["date"]  # type: ignore[attr-defined]
    event = settled(event)
    assert standing(event, "date") == "settled"
    assert standing(apply(event, [put_claim(says("date", "2026"))]), "date") == "contested"


def test_slots_come_in_the_order_of_the_form_and_marks_are_none() -> None:
    event = state(
        **{
            "topics/t1": "arms",
            "topics/not_stated": "yes",
            "topics/t1/note": "hm",
            "date/note": "hm",
            "participant/p/role": "guest",
            "participant/p/description": "officers",
        }
    )
    paths = [slot.path for slot in slots(event, KIND)]
    fields = ["date", "place", "troops", "kind", "edition", "name", "topics/t1"]
    assert paths == ["type", *fields, "participant/p/description"]
    assert [slot.path for slot in slots(event, None)] == ["type", "participant/p/description"]
