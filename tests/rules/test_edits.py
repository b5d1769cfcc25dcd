"""Edits of an event as changes."""

from __future__ import annotations

import pytest

from curator.codebook.types import Field
from curator.model.claims import Claim
from curator.model.state import ItemState, apply, put_claim
from curator.model.values import Value
from curator.model.views import participants, settlement
from curator.rules import edits

EMPTY = ItemState("e", "event")
DATE, TOPICS = Field("date", "Date", "", "date"), Field("topics", "Topics", "", "choice", many=True)


def claim(uid: str, path: str, stated: str | None = "x") -> Claim:
    return Claim(uid, path, "a", 1, 0, 4, "text", stated)


def test_a_field_is_set_and_emptied() -> None:
    state = apply(EMPTY, [edits.set_field(DATE, "2025-10-26"), edits.set_field(TOPICS, "arms", "t1")])
    assert state.values == {"date": Value("edtf", "2025-10-26"), "topics/t1": Value("choice", "arms")}
    assert apply(state, [edits.set_field(DATE, ""), edits.set_field(TOPICS, "", "t1")]).values == {}


def test_naming_a_described_participant_keeps_the_words_and_brings_the_claims_along() -> None:
    state = apply(EMPTY, edits.set_participant("p", {"role": "host", "description": "the army chief"}))
    path = "participant/p/description"
    state = apply(state, [put_claim(claim("c1", path)), put_claim(claim("c2", path, None))])
    named = apply(state, edits.name_participant(state, "p", "munir"))
    (who,) = participants(named)
    assert (who.entity, who.description, who.as_named) == ("munir", "", "the army chief")
    assert {(c.uid, c.path, c.stated_value) for c in named.claims.values()} == {
        ("c1", "participant/p/entity", "munir"),
        ("c2", "participant/p/entity", None),
    }
    assert who.claim_path == "participant/p/entity"
    back = apply(named, edits.name_participant(named, "p", "", "a general"))
    (who,) = participants(back)
    assert (who.entity, who.description) == (None, "a general")
    assert back.claims["c1"].stated_value == "a general"


def test_a_participant_with_no_name_at_all_is_said_to_be_nobody_by_no_claim() -> None:
    state = apply(EMPTY, edits.name_participant(EMPTY, "p", "munir"))
    state = apply(state, [put_claim(claim("c1", "participant/p/entity", "munir"))])
    cleared = apply(state, edits.name_participant(state, "p", ""))
    assert cleared.claims["c1"].stated_value is None


def test_removing_takes_marks_and_claims_along_and_nothing_else() -> None:
    state = apply(EMPTY, [edits.set_field(DATE, "2025"), edits.mark("date", "note", "hm")])
    state = apply(
        state, [edits.set_slot("note", "n"), *edits.set_participant("p", {"role": "host", "post": "chief"})]
    )
    state = apply(state, [put_claim(claim("c1", "date")), put_claim(claim("c2", "participant/p/post"))])
    without_date = apply(state, edits.remove(state, "date"))
    assert set(without_date.values) == {"note", "participant/p/role", "participant/p/post"}
    assert set(without_date.claims) == {"c2"}
    bare = apply(without_date, edits.remove(without_date, "participant/p"))
    assert set(bare.values) == {"note"}
    assert bare.claims == {}


def test_a_name_that_begins_like_another_is_not_removed_with_it() -> None:
    state = apply(
        EMPTY,
        [*edits.set_participant("p1", {"role": "host"}), *edits.set_participant("p11", {"role": "host"})],
    )
    assert set(apply(state, edits.remove(state, "participant/p1")).values) == {"participant/p11/role"}


def test_a_reason_names_the_claims_it_settles() -> None:
    state = apply(EMPTY, [edits.settle("date", "a Sunday", [claim("c2", "date"), claim("c1", "date")])])
    read = settlement(state, "date")
    assert read
    assert (read.text, read.claims) == ("a Sunday", {"c1", "c2"})
    assert settlement(EMPTY, "date") is None


def test_marks_are_those_that_are_known() -> None:
    state = apply(EMPTY, [edits.mark("date", "not_stated", "yes")])
    assert state.text("date/not_stated") == "yes"
    assert apply(state, [edits.mark("date", "not_stated", "")]).values == {}
    with pytest.raises(ValueError, match="no mark colour"):
        edits.mark("date", "colour", "red")


def test_links_and_paths() -> None:
    state = apply(EMPTY, edits.relate("r", "follows", "other"))
    assert state.under("related") == {
        "r": {"kind": Value("choice", "follows"), "event": Value("item", "other")}
    }
    assert edits.participant_path("participant/p/role") == ("p", "role")
    assert edits.participant_path("date") is None


def test_correcting_who_was_meant_corrects_the_claims_that_said_so_and_no_other() -> None:
    path = "participant/p/entity"
    state = apply(EMPTY, edits.set_participant("p", {"role": "host", "entity": "hasina"}))
    said = [claim("c1", path, "hasina"), claim("c2", path, "munir"), claim("c3", path, None)]
    state = apply(state, [put_claim(one) for one in said])
    corrected = apply(state, edits.name_participant(state, "p", "hasan"))
    assert {c.uid: c.stated_value for c in corrected.claims.values()} == {
        "c1": "hasan",
        "c2": "munir",
        "c3": None,
    }
