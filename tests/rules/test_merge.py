"""Two people's edits of one item, put together by path."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from curator.model.claims import Claim
from curator.model.state import ItemState, apply, delete_value, difference, drop_claim, put_claim, set_value
from curator.model.values import Value
from curator.rules import edits
from curator.rules.merge import merge

CLAIM = Claim("c1", "date", "a", 1, 0, 4, "text", "2025")


def state(**values: str) -> ItemState:
    return ItemState("e", "event", 1, 1, {path: Value("text", text) for path, text in values.items()})


def text(path: str, value: str) -> ItemState:
    return apply(BASE, [set_value(path, Value("text", value))])


BASE = apply(state(date="2025", note="n", place="p"), [put_claim(CLAIM)])


def test_changes_of_different_paths_merge_by_themselves() -> None:
    theirs = replace(text("note", "theirs"), rev=4)
    merged = merge(BASE, text("date", "2026"), theirs)
    assert merged.clashes == ()
    assert {path: value.text for path, value in merged.state.values.items()} == {
        "date": "2026",
        "note": "theirs",
        "place": "p",
    }
    assert merged.state.rev == 4


def test_a_removal_and_a_dropped_claim_merge_too() -> None:
    merged = merge(BASE, apply(BASE, [delete_value("place")]), apply(BASE, [drop_claim("c1")]))
    assert merged.clashes == ()
    assert "place" not in merged.state.values
    assert merged.state.claims == {}


def test_the_same_path_changed_on_both_sides_clashes_and_mine_stands() -> None:
    merged = merge(BASE, text("date", "2026"), text("date", "2027"))
    assert merged.clashes == ("date",)
    assert merged.state.text("date") == "2026"
    gone = merge(BASE, apply(BASE, [delete_value("date")]), text("date", "2027"))
    assert gone.clashes == ("date",)
    assert "date" not in gone.state.values


def test_the_same_change_on_both_sides_is_no_clash() -> None:
    assert merge(BASE, text("date", "2026"), text("date", "2026")).clashes == ()


def test_a_claim_changed_on_both_sides_clashes() -> None:
    mine = apply(BASE, [put_claim(replace(CLAIM, stated_value="2026"))])
    merged = merge(BASE, mine, apply(BASE, [drop_claim("c1")]))
    assert merged.clashes == ("claim c1",)
    assert merged.state.claims["c1"].stated_value == "2026"


def guest() -> ItemState:
    made = apply(
        BASE, edits.set_participant("p1", {"role": "guest", "description": "officers", "count": "5"})
    )
    return apply(made, [put_claim(replace(CLAIM, uid="c2", path="participant/p1/description"))])


def test_a_participant_removed_by_me_and_changed_by_them_is_gone_and_named() -> None:
    base = guest()
    theirs = apply(base, edits.set_participant("p1", {"post": "envoys"}))
    theirs = apply(theirs, [put_claim(replace(CLAIM, uid="c3", path="participant/p1/description"))])
    merged = merge(base, apply(base, edits.remove(base, "participant/p1")), theirs)
    assert merged.clashes == ("participant/p1",)
    assert merged.state.under("participant") == {}
    assert set(merged.state.claims) == {"c1"}


def test_a_participant_changed_by_me_and_removed_by_them_stands_whole_and_is_named() -> None:
    base = guest()
    mine = apply(base, edits.set_participant("p1", {"post": "envoys"}))
    merged = merge(base, mine, apply(base, edits.remove(base, "participant/p1")))
    assert merged.clashes == ("participant/p1",)
    assert merged.state.under("participant") == mine.under("participant")
    assert set(merged.state.claims) == {"c1", "c2"}


def test_a_participant_removed_by_one_and_left_alone_by_the_other_is_gone() -> None:
    base = guest()
    removed = apply(base, edits.remove(base, "participant/p1"))
    for mine, theirs in ((removed, text("note", "x")), (base, removed), (removed, removed)):
        merged = merge(base, mine, replace(theirs, values=dict(theirs.values)))
        assert merged.clashes == ()
        assert merged.state.under("participant") == {}


paths = st.sampled_from(["date", "note", "participant/p1/role", "participant/p1/post", "topics/t1"])
some = st.lists(
    st.one_of(
        st.builds(set_value, paths, st.builds(Value, st.just("text"), st.sampled_from("xyz"))),
        st.builds(delete_value, paths),
        st.builds(drop_claim, st.sampled_from(["c1", "c2"])),
    ),
    max_size=6,
)


@given(some, some)
def test_what_one_side_alone_did_is_always_kept(my: list, their: list) -> None:  # type: ignore[type-arg]
    base = guest()
    mine, theirs = apply(base, my), apply(base, their)
    merged, mirrored = merge(base, mine, theirs), merge(base, theirs, mine)
    assert set(merged.clashes) == set(mirrored.clashes)
    if not merged.clashes:
        assert merged.state.values == mirrored.state.values
        assert merged.state.claims == mirrored.state.claims
        changed = {c.path or c.drop for c in [*difference(base, mine), *difference(base, theirs)]}
        assert {c.path or c.drop for c in difference(base, merged.state)} == changed
    assert merge(base, mine, base).state.values == mine.values
    assert merge(base, base, theirs).state.values == theirs.values
