"""The record's mechanism: optimistic saving, states as of a revision, logs, the hash chain."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from builders import new_workspace, sample_workspace
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.errors import ConflictError, NotFoundError, RefusedError
from curator.model.claims import Basis, Claim
from curator.model.revisions import Act
from curator.model.state import (
    Change,
    ItemState,
    apply,
    delete_value,
    difference,
    drop_claim,
    put_claim,
    set_value,
)
from curator.model.values import Value
from curator.rules import canonical
from curator.services.workspace import Workspace
from curator.store import record
from curator.store.integrity import check

ACT = Act("ada", "2026-01-05T09:00:00.000000Z", "test", "save", "why not", "batch-1")


@pytest.fixture
def made(tmp_path: Path) -> Workspace:
    return sample_workspace(tmp_path)


def begin(made: Workspace, changes: list[Change], kind: str = "judgement") -> ItemState:
    with made.database.write() as connection:
        base = record.create(connection, made.new_uid(), kind)
        return record.append(connection, base, changes, ACT, made.new_uid())


def append(made: Workspace, base: ItemState, changes: list[Change], by: Act = ACT) -> ItemState:
    with made.database.write() as connection:
        return record.append(connection, base, changes, by, made.new_uid())


def load(made: Workspace, uid: str, rev: int | None = None) -> ItemState:
    with made.database.read() as connection:
        return record.load(connection, uid, rev)


def text(path: str, value: str) -> Change:
    return set_value(path, Value("text", value))


def test_of_two_saves_from_one_base_the_second_conflicts_and_writes_nothing(made: Workspace) -> None:
    base = begin(made, [text("note", "one")])
    first = append(made, base, [text("note", "two")])
    with pytest.raises(ConflictError) as caught:
        append(made, base, [text("note", "three"), text("other", "x")])
    assert (caught.value.base, caught.value.head) == (1, 2)
    assert f"J{base.number} was saved by someone else meanwhile" in str(caught.value)
    assert load(made, base.uid) == first
    with made.database.read() as connection:
        assert len(record.log(connection, base.uid)) == 2
    made.close()


def test_a_base_from_the_future_conflicts_too(made: Workspace) -> None:
    base = begin(made, [text("note", "one")])
    ahead = ItemState(base.uid, base.kind, base.number, 7, base.values, base.claims)
    with pytest.raises(ConflictError, match="you started from revision 7, it is now at 1"):
        append(made, ahead, [text("note", "two")])
    made.close()


def test_a_base_that_is_not_what_was_saved_is_refused(made: Workspace) -> None:
    base = begin(made, [text("note", "one")])
    wrong = ItemState(base.uid, base.kind, base.number, 1, {"note": Value("text", "dreamt")})
    with pytest.raises(RefusedError, match="did not read back as it was written; nothing was saved"):
        append(made, wrong, [text("other", "two")])
    assert load(made, base.uid) == base
    made.close()


@pytest.mark.parametrize("changes", [[], [text("note", "one")], [delete_value("none"), drop_claim("none")]])
def test_a_save_that_changes_nothing_is_refused(changes: list[Change], made: Workspace) -> None:
    base = begin(made, [text("note", "one")])
    with pytest.raises(RefusedError, match="nothing was changed, so nothing was saved"):
        append(made, base, changes)
    assert load(made, base.uid).rev == 1
    made.close()


def test_every_state_can_be_read_again_and_the_log_says_who_changed_what(made: Workspace) -> None:
    states = [begin(made, [text("note", "one"), text("stays", "x")])]
    bob = Act("bob", "2026-01-06T10:00:00.000000Z", "script", "edit", "", None)
    states.append(append(made, states[-1], [text("note", "two")], bob))
    states.append(append(made, states[-1], [delete_value("note")]))
    states.append(append(made, states[-1], [text("note", "one")]))
    uid = states[0].uid
    assert [load(made, uid, rev) for rev in (1, 2, 3, 4)] == states
    assert load(made, uid) == states[-1]
    for rev in (0, 5):
        with pytest.raises(NotFoundError, match=rf"has revisions 1 to 4, not {rev}"):
            load(made, uid, rev)
    with made.database.read() as connection:
        log = record.log(connection, uid)
    assert [r.rev for r in log] == [1, 2, 3, 4]
    assert [r.base_rev for r in log] == [0, 1, 2, 3]
    assert [r.by for r in log] == [ACT, bob, ACT, ACT]
    assert [r.changes for r in log[1:]] == [
        (text("note", "two"),),
        (delete_value("note"),),
        (text("note", "one"),),
    ]
    made.close()


def test_each_link_of_the_chain_covers_the_one_before(made: Workspace) -> None:
    state = begin(made, [text("note", "0")])
    for n in range(1, 5):
        state = append(made, state, [text("note", str(n))])
    with made.database.read() as connection:
        log = record.log(connection, state.uid)
        head = record.item_row(connection, state.uid).head_hash
    assert [r.prev_hash for r in log] == [canonical.GENESIS, *(r.hash for r in log[:-1])]
    assert head == log[-1].hash
    assert log[-1].state_hash == canonical.state_hash(state)
    for r in log:
        assert r.hash == canonical.revision_hash(
            item=state.uid,
            rev=r.rev,
            uid=r.uid,
            base_rev=r.base_rev,
            by=r.by,
            state=r.state_hash,
            prev=r.prev_hash,
            changes=r.changes,
        )
    made.close()


@pytest.mark.parametrize(
    "value",
    [
        "",
        " ",
        "\n\t\x00\x1b]52;c;x\x07",
        "👩🏽\u200d🚀 বাংলা \u202egnp",
        "'; DROP TABLE event;--",
        "x" * 3_000_000,
    ],
    ids=["empty", "space", "controls", "unicode", "sql", "huge"],
)
def test_any_text_comes_back_as_it_was_saved(value: str, made: Workspace) -> None:
    base = begin(made, [text("note", value), text(f"odd/{value[:50]}", "path")])
    assert load(made, base.uid) == base
    with made.database.read() as connection:
        (revision,) = record.log(connection, base.uid)
    assert set(revision.changes) == set(difference(ItemState(base.uid, base.kind), base))
    assert check(made.database, made.codebook) == []
    made.close()


def test_an_item_that_is_not_there_is_said_so(made: Workspace) -> None:
    with made.database.read() as connection:
        with pytest.raises(NotFoundError, match="There is no item nobody in this record"):
            record.load(connection, "nobody")
        with pytest.raises(NotFoundError, match="There is no E77 in this record: list them"):
            record.numbered(connection, "event", 77)
    made.close()


paths = st.sampled_from(["date", "place", "topics/u1", "participant/p/entity", "note"])
values = st.builds(Value, st.sampled_from(["text", "choice", "edtf"]), st.text(max_size=4))
claims = st.builds(
    Claim,
    uid=st.sampled_from(["c1", "c2", "c3"]),
    path=paths,
    article=st.just("article"),
    version=st.just(1),
    start=st.integers(0, 3),
    end=st.integers(4, 9),
    quote=st.text(max_size=4),
    stated_value=st.none() | st.text(max_size=3),
    asserts=st.booleans(),
    attribution=st.none() | st.text(max_size=3),
    basis=st.none()
    | st.builds(Basis, st.text(max_size=3), st.none() | st.text(max_size=3), st.text(max_size=3)),
)
changes = st.one_of(
    st.builds(set_value, paths, values),
    st.builds(delete_value, paths),
    st.builds(put_claim, claims),
    st.builds(drop_claim, st.sampled_from(["c1", "c2", "c3"])),
)
EMPTY = ItemState("u", "event")


@given(st.lists(changes, max_size=12), st.lists(changes, max_size=12))
def test_a_difference_leads_from_one_state_to_the_other(some: list[Change], more: list[Change]) -> None:
    old = apply(EMPTY, some)
    new = apply(old, more)
    assert apply(old, difference(old, new)) == new
    assert apply(new, difference(new, old)) == old
    assert (difference(old, new) == []) == (old == new)
    assert (canonical.state_hash(old) == canonical.state_hash(new)) == (old == new)


@settings(max_examples=20)
@given(st.lists(st.lists(changes, min_size=1, max_size=5), min_size=1, max_size=6))
def test_whatever_is_saved_is_read_back_at_every_revision(saves: list[list[Change]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        made = new_workspace(Path(folder))
        with made.database.write() as connection:
            record.append(
                connection, record.create(connection, "article", "article"), [text("a", "b")], ACT, "r"
            )
            state, states = record.create(connection, "u", "judgement"), []
            for n, changed in enumerate(saves):
                if difference(state, apply(state, changed)):
                    state = record.append(connection, state, changed, ACT, f"r{n}")
                    states.append(state)
        for rev, expected in enumerate(states, start=1):
            assert load(made, "u", rev) == expected
        with made.database.read() as connection:
            replayed = ItemState("u", "judgement", 1)
            for revision, expected in zip(record.log(connection, "u"), states, strict=True):
                replayed = apply(replayed, revision.changes)
                assert (replayed.values, replayed.claims) == (expected.values, expected.claims)
        made.close()
