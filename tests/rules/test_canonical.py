"""Canonical JSON and hashes: the same meaning, the same bytes; another meaning, other bytes."""

from __future__ import annotations

import json
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.model.claims import Basis, Claim
from curator.model.revisions import Act
from curator.model.state import Change, ItemState
from curator.model.values import Value
from curator.rules import canonical

CLAIM = Claim(
    "c", "date", "a", 1, 0, 4, "text", "2025", True, "an aide", Basis("on Tuesday", "2025-01", "last")
)
ACT = Act("ada", "2026", "tool", "save", "why", "batch")
LINK = {"item": "i", "rev": 2, "uid": "u", "base_rev": 1, "by": ACT, "state": "s", "prev": "p"}
CHANGES = [
    Change(path="date", value=Value("edtf", "2025")),
    Change(path="note"),
    Change(claim=CLAIM),
    Change(drop="d"),
]


def link(**other: object) -> str:
    return canonical.revision_hash(**{**LINK, "changes": CHANGES, **other})  # type: ignore[arg-type]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda x: st.lists(x) | st.dictionaries(st.text(), x),
    )
)
def test_canonical_json_reads_back_and_ignores_the_order_of_keys(value: object) -> None:
    text = canonical.canonical(value)
    assert json.loads(text) == value
    if isinstance(value, dict):
        assert canonical.canonical(dict(reversed(value.items()))) == text


def test_it_is_compact_sorted_and_in_the_letters_of_the_text() -> None:
    assert (
        canonical.canonical({"b": [1, None, True], "a": "é বাংলা \n"}) == '{"a":"é বাংলা \\n","b":[1,null,true]}'
    )
    with pytest.raises(ValueError, match="JSON"):
        canonical.canonical(float("nan"))


def test_hashes_are_sha256_of_utf8() -> None:
    assert canonical.sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert canonical.sha256("é") == "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"


@pytest.mark.parametrize("name", [field.name for field in fields(Claim)])
def test_every_field_of_a_claim_enters_the_hashes(name: str) -> None:
    old = getattr(CLAIM, name)
    other = not old if isinstance(old, bool) else old + 1 if isinstance(old, int) else None
    changed = replace(CLAIM, **{name: other})
    state = ItemState("e", "event", claims={"c": CLAIM})
    assert canonical.state_hash(state) != canonical.state_hash(replace(state, claims={"c": changed}))
    assert link() != link(changes=[*CHANGES[:2], Change(claim=changed), CHANGES[3]])


@pytest.mark.parametrize("name", [field.name for field in fields(Act)])
def test_who_when_and_why_enter_the_link(name: str) -> None:
    assert link() != link(by=replace(ACT, **{name: "other"}))
    assert link(by=replace(ACT, batch=None)) != link(by=replace(ACT, batch=""))


@pytest.mark.parametrize("name", [name for name in LINK if name != "by"])
def test_every_other_fact_enters_the_link(name: str) -> None:
    assert link() != link(**{name: 7})


def test_every_change_enters_the_link_in_no_order() -> None:
    assert link() == link(changes=CHANGES[::-1])
    assert len({link(changes=CHANGES[:n]) for n in range(5)}) == 5
    assert link(changes=[Change(path="x", value=Value("text", ""))]) != link(changes=[Change(path="x")])
    assert link(changes=[Change(path="x")]) != link(changes=[Change(drop="x")])


def test_a_state_is_its_uid_kind_values_and_claims() -> None:
    state = ItemState("e", "event", 1, 1, {"date": Value("edtf", "2025")})
    assert canonical.state_hash(state) == canonical.state_hash(replace(state, number=9, rev=9))
    others = [replace(state, uid="f"), replace(state, kind="entity"), replace(state, values={})]
    others += [
        replace(state, values={"date": Value("text", "2025")}),
        replace(state, values={"day": Value("edtf", "2025")}),
    ]
    assert len({canonical.state_hash(other) for other in [state, *others]}) == 6
