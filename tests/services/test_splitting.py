"""An event that turned out to be two is split as one act; no claim is lost, and undo brings back what was."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from builders import cited, import_texts, item, new_workspace, saved, with_field, with_participant
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from curator.errors import ConflictError, RefusedError
from curator.model.lines import Filter
from curator.model.state import ItemState
from curator.rules.claims import Slot, slots, status
from curator.services import entities, events, keeping, reading, splitting
from curator.services.workspace import Workspace
from curator.store.tables import TABLES
from curator.store.things import RecordThings

HEAD = "---\noutlet: The Daily\nid: {}\npublished: 2025-11-25\n---\n"
TEXTS = {
    "1-adviser.md": "On October 26 General Mirza called on the chief adviser in Dhaka. They spoke of trade.\n",
    "2-army.md": "At an Oct. 28 meeting General Mirza saw the army chief in Dhaka. They spoke of training.\n",
    "3-month.md": "General Mirza was in Dhaka in October, and it was his first visit.\n",
}
ROWS = ("event", "participant", "claim_now")


@pytest.fixture
def made(tmp_path: Path) -> Workspace:
    return _record(tmp_path)


def _record(folder: Path) -> Workspace:
    """A1 and A2 date a meeting two days apart and name another host; A3 gives the month."""
    workspace = new_workspace(folder)
    import_texts(workspace, folder, {name: HEAD.format(name) + text for name, text in TEXTS.items()})
    for name, kind in (("Dhaka", "place"), ("Mirza", "person"), ("Yunus", "person"), ("Waker", "person")):
        entities.create(workspace, {"name": name, "kind": kind})
    return workspace


def meeting(made: Workspace) -> ItemState:
    """One meeting that two articles tell of otherwise."""
    dhaka, mirza, yunus, waker = (item(made, "entity", n).uid for n in (1, 2, 3, 4))
    a1, a2, a3 = (item(made, "article", n).uid for n in (1, 2, 3))
    state = with_field(made, events.blank(made, "meeting"), "date", "2025-10-26")
    for article, quote, value in (
        (a1, "On October 26", "2025-10-26"),
        (a2, "Oct. 28", "2025-10-28"),
        (a3, "in October", "2025-10"),
    ):
        state = cited(made, state, "date", article, quote, value)
    state = with_field(made, state, "place", dhaka)
    for article in (a1, a2):
        state = cited(made, state, "place", article, "Dhaka", dhaka)
    for role, entity, quotes in (
        ("visitor", mirza, ((a1, "General Mirza"), (a2, "General Mirza"), (a3, "General Mirza"))),
        ("host", yunus, ((a1, "the chief adviser"),)),
        ("host", waker, ((a2, "the army chief"),)),
    ):
        state, who = with_participant(made, state, role, entity=entity)
        for article, quote in quotes:
            state = cited(made, state, f"participant/{who}/entity", article, quote, entity)
    for article, topic, quote in ((a1, "trade", "spoke of trade"), (a2, "training", "spoke of training")):
        element = made.new_uid()
        state = with_field(made, state, "topics", topic, element)
        state = cited(made, state, f"topics/{element}", article, quote, topic)
    return saved(made, state)


def slot_of(made: Workspace, state: ItemState, path: str) -> Slot:
    kind = made.codebook.type(state.text("type"))
    return next(slot for slot in slots(state, kind) if slot.path == path)


def stating(state: ItemState, path: str, *values: str) -> list[str]:
    return [claim.uid for claim in state.claims_on(path) if claim.stated_value in values]


def parted(made: Workspace, state: ItemState, *values: str) -> splitting.Parted:
    slot = slot_of(made, state, "date")
    division = splitting.plan(made, state, slot, stating(state, "date", *values))
    return splitting.split(made, state, division, "two meetings")


def rows(made: Workspace, *uids: str) -> dict[str, set[tuple[object, ...]]]:
    """What the lists know of some events, and the claims that stand."""
    with made.database.read() as connection:
        ids = [row.id for row in connection.execute(select(TABLES["item"])) if row.uid in uids]
        return {
            name: {tuple(row) for row in connection.execute(select(TABLES[name])) if row.item in ids}
            for name in ROWS
        }


def said(made: Workspace, state: ItemState) -> dict[str, set[str]]:
    """What stands in an event, by the names of people and places."""
    found: dict[str, set[str]] = {}
    for path, value in state.values.items():
        head, _, rest = path.partition("/")
        label = head if head in ("date", "place", "topics") else rest.partition("/")[2]
        if label in ("date", "place", "topics", "entity"):
            found.setdefault(label, set()).add(reading.names(made, [value.text]).get(value.text, value.text))
    return found


def test_each_event_has_what_its_articles_say(made: Workspace) -> None:
    before = meeting(made)
    done = parted(made, before, "2025-10-28")
    assert said(made, done.first) == {
        "date": {"2025-10-26"},
        "place": {"Dhaka"},
        "entity": {"Mirza", "Yunus"},
        "topics": {"trade"},
    }
    assert said(made, done.second) == {
        "date": {"2025-10-28"},
        "place": {"Dhaka"},
        "entity": {"Mirza", "Waker"},
        "topics": {"training"},
    }
    assert (done.second.text("type"), done.second.text("state")) == ("meeting", "draft")
    (link,) = done.second.under("related").values()
    assert (link["kind"].text, link["event"].text) == ("split from", before.uid)
    month = stating(before, "date", "2025-10")
    assert set(done.first.claims) & set(done.second.claims) >= set(month), "the month fits both"
    kind = made.codebook.type("meeting")
    with made.database.read() as connection:
        things = RecordThings(connection)
        for state in (done.first, done.second):
            standing = {slot.path: status(state, slot, things).standing for slot in slots(state, kind)}
            assert set(standing.values()) <= {"supported", "unsourced", "empty"}
    assert keeping.check(made) == []


def test_both_have_one_revision_of_one_act_with_its_reason(made: Workspace) -> None:
    done = parted(made, meeting(made), "2025-10-28")
    logs = [reading.log(made, state.uid) for state in (done.first, done.second)]
    assert [len(log) for log in logs] == [2, 1]
    assert {(log[-1].by.act, log[-1].by.message, log[-1].by.batch) for log in logs} == {
        ("split", "two meetings", done.batch)
    }


def test_what_was_not_saved_yet_is_saved_with_the_split(made: Workspace) -> None:
    base = meeting(made)
    edited = with_field(made, base, "outcome", "they will meet again")
    slot = slot_of(made, edited, "date")
    division = splitting.plan(made, edited, slot, stating(edited, "date", "2025-10-28"))
    done = splitting.split(made, base, division, "two meetings")
    assert done.first.text("outcome") == "they will meet again"
    assert done.first.rev == base.rev + 1


def test_an_event_that_is_not_saved_yet_can_be_split(made: Workspace) -> None:
    stored = meeting(made)
    fresh = replace(stored, uid=made.new_uid(), number=0, rev=0)
    slot = slot_of(made, fresh, "date")
    division = splitting.plan(made, fresh, slot, stating(fresh, "date", "2025-10-28"))
    done = splitting.split(made, ItemState(fresh.uid, "event"), division, "two meetings")
    assert (done.first.number, done.second.number) == (2, 3)
    assert keeping.check(made) == []


def test_undo_brings_back_the_tables_and_redo_splits_again(made: Workspace) -> None:
    before = meeting(made)
    stood = rows(made, before.uid)
    done = parted(made, before, "2025-10-28")
    after = rows(made, done.first.uid, done.second.uid)
    back = splitting.take_back(made, done.batch)
    assert rows(made, before.uid) == stood
    assert (back.first.values, back.first.claims) == (before.values, before.claims)
    assert [line.number for line in reading.event_page(made, Filter(), 0, 9)] == [1]
    assert keeping.check(made) == []
    splitting.again(made, done.batch)
    assert rows(made, done.first.uid, done.second.uid) == after
    splitting.take_back(made, done.batch)
    assert rows(made, before.uid) == stood
    assert keeping.check(made) == []


def test_undo_is_refused_when_one_of_them_was_changed_since(made: Workspace) -> None:
    done = parted(made, meeting(made), "2025-10-28")
    edited = with_field(made, done.second, "outcome", "none")
    events.save(made, done.second, edited, "more")
    with pytest.raises(RefusedError, match="E2 was changed since"):
        splitting.take_back(made, done.batch)
    with pytest.raises(RefusedError, match="cannot be done again"):
        splitting.again(made, done.batch)


def test_somebody_else_says_why_they_undo_a_split(made: Workspace) -> None:
    done = parted(made, meeting(made), "2025-10-28")
    bob = replace(made, author="bob")
    with pytest.raises(RefusedError, match="ada split this; to undo it, say why"):
        splitting.take_back(bob, done.batch)
    back = splitting.take_back(bob, done.batch, "one meeting after all")
    assert back.second.text("withdrawn") == "one meeting after all"


def test_what_cannot_be_split_is_refused(made: Workspace) -> None:
    state = meeting(made)
    slot = slot_of(made, state, "date")
    every = [claim.uid for claim in state.claims_on("date")]
    for leaving in (every, []):
        with pytest.raises(RefusedError, match="Both events need a claim"):
            splitting.plan(made, state, slot, leaving)
    with pytest.raises(RefusedError, match="merged into this one"):
        splitting.plan(made, state, slot, [made.new_uid()])
    division = splitting.plan(made, state, slot, stating(state, "date", "2025-10-28"))
    with pytest.raises(RefusedError, match="needs a reason"):
        splitting.split(made, state, division, "  ")
    events.save(made, state, with_field(made, state, "outcome", "none"), "meanwhile")
    with pytest.raises(ConflictError):
        splitting.split(made, state, division, "two meetings")
    assert len(reading.event_page(made, Filter(), 0, 9)) == 1, "nothing of it was saved"


def test_who_must_take_part_stays_though_all_claims_leave(made: Workspace) -> None:
    a1, a2 = (item(made, "article", n).uid for n in (1, 2))
    mirza = item(made, "entity", 2).uid
    state = events.blank(made, "visit")
    state = cited(made, state, "date", a1, "On October 26", "2025-10-26")
    state = cited(made, state, "date", a2, "Oct. 28", "2025-10-28")
    state, who = with_participant(made, state, "visitor", entity=mirza)
    state = cited(made, state, f"participant/{who}/entity", a2, "General Mirza", mirza)
    done = parted(made, saved(made, state), "2025-10-28")
    assert [p for p in said(made, done.first).items() if p[0] == "entity"] == [("entity", {"Mirza"})]
    assert said(made, done.second)["entity"] == {"Mirza"}
    assert done.first.text("date") == "2025-10-26", "what is left agrees, so it stands"


quotes = st.lists(
    st.tuples(
        st.integers(1, 3),
        st.sampled_from(["date", "place", "topics", "who", "type"]),
        st.sampled_from(["2025-10-26", "2025-10-28", "2025-10", None]),
        st.booleans(),
    ),
    min_size=2,
    max_size=12,
)


@settings(max_examples=25)
@given(quotes, st.sets(st.integers(0, 11), min_size=1))
def test_no_claim_is_lost_and_undo_restores_everything(
    drawn: Sequence[tuple[int, str, str | None, bool]], picked: set[int]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        made = _record(Path(folder))
        try:
            state, who = with_participant(
                made, events.blank(made, "meeting"), "visitor", entity=item(made, "entity", 2).uid
            )
            element = made.new_uid()
            state = with_field(made, state, "topics", "trade", element)
            stated = {
                "place": item(made, "entity", 1).uid,
                "topics": "trade",
                "who": item(made, "entity", 2).uid,
                "type": "meeting",
            }
            paths = {"topics": f"topics/{element}", "who": f"participant/{who}/entity"}
            for article, what, date, vague in drawn:
                value = None if vague else date if what == "date" else stated[what]
                uid = item(made, "article", article).uid
                state = cited(made, state, paths.get(what, what), uid, "General Mirza", value)
            before = saved(made, state)
            dated = [claim.uid for claim in before.claims_on("date") if claim.stated_value]
            leaving = [uid for at, uid in enumerate(dated) if at in picked]
            slot = slot_of(made, before, "date")
            stood = rows(made, before.uid)
            if not leaving or len(leaving) == len(dated):
                with pytest.raises(RefusedError):
                    splitting.plan(made, before, slot, leaving)
                return
            division = splitting.plan(made, before, slot, leaving)
            done = splitting.split(made, before, division, "two meetings")
            one, other = done.first.claims, done.second.claims
            assert {**one, **other} == dict(before.claims)
            assert set(one) & set(other) == division.both
            assert set(other) == division.both | division.leave
            assert set(leaving) <= division.leave
            assert keeping.check(made) == []
            splitting.take_back(made, done.batch)
            assert rows(made, before.uid) == stood
            assert keeping.check(made) == []
        finally:
            made.close()
