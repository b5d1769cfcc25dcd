"""Two events found to be one are shown as one everywhere; nothing is rewritten, and undo parts them again."""

from __future__ import annotations

import csv
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from builders import cited, item, sample_workspace, saved, with_field, with_participant
from frictionless import Package
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from curator.errors import CuratorError, RefusedError
from curator.model.lines import Filter
from curator.model.state import ItemState, apply
from curator.rules import edits
from curator.services import (
    entities,
    events,
    exporting,
    forms,
    judgements,
    keeping,
    ledger,
    merged,
    reading,
    searching,
    wholes,
)
from curator.services.draft import EventDraft
from curator.services.workspace import Workspace
from curator.store.drafts import Drafts
from curator.store.tables import PROJECTIONS, TABLES

Rows = dict[str, set[tuple[object, ...]]]


@pytest.fixture
def made(tmp_path: Path) -> Workspace:
    """The sample record with E3, which tells of E1's visit once more: another day, another article, one more guest."""
    workspace = sample_workspace(tmp_path)
    a2, hasan, munir = (
        item(workspace, *which).uid for which in (("article", 2), ("entity", 3), ("entity", 4))
    )
    state = with_field(workspace, events.blank(workspace, "visit"), "date", "2025-02-15")
    state = cited(workspace, state, "date", a2, "on January 15", "2025-02-15")
    state, who = with_participant(workspace, state, "visitor", entity=hasan)
    state = cited(workspace, state, f"participant/{who}/entity", a2, "Kamr-ul-Hassan", hasan)
    state, who = with_participant(workspace, state, "host", entity=munir)
    state = cited(workspace, state, f"participant/{who}/entity", a2, "the army chief", munir)
    saved(workspace, state)
    return workspace


def event(made: Workspace, number: int) -> ItemState:
    return item(made, "event", number)


def merge(made: Workspace) -> None:
    judgements.merge(made, [event(made, 1).uid, event(made, 3).uid], "one visit")


def lists(made: Workspace) -> Rows:
    """All rows of all projections but the judgements themselves."""
    with made.database.read() as connection:
        return {
            name: {tuple(row) for row in connection.execute(select(TABLES[name]))}
            for name in PROJECTIONS
            if name != "judgement"
        }


def whole(made: Workspace, number: int) -> dict[str, object]:
    with made.database.read() as connection:
        return wholes.event_whole(connection, made, event(made, number))


def numbers(made: Workspace, wanted: Filter | None = None) -> list[int]:
    return [line.number for line in reading.event_page(made, wanted or Filter(), 0, 9)]


def test_lists_show_the_first_with_the_sources_of_both(made: Workspace) -> None:
    merge(made)
    assert numbers(made) == [1, 2]
    line = reading.event_page(made, Filter(), 0, 9)[0]
    assert (line.sources, line.contested) == (2, 1)
    assert reading.event_count(made, Filter()) == 2
    munir = item(made, "entity", 4).uid
    assert numbers(made, Filter(entity=munir)) == [1, 2], "the host of the other one took part"
    second = item(made, "article", 2).uid
    assert [line.number for line in reading.events_of_article(made, second)] == [1, 2]
    for words in ("army chief January 15", "E3"):
        hits = [hit for hit in searching.search(made, words) if hit.kind == "event"]
        assert "E1" in [hit.shown_id for hit in hits]
        assert "E3" not in [hit.shown_id for hit in hits]
    assert keeping.check(made) == []


def test_the_same_participant_stands_once_with_the_claims_of_both(made: Workspace) -> None:
    merge(made)
    seen = merged.seen(made, event(made, 1))
    visitors = [who for who in seen.under("participant").values() if who["role"].text == "visitor"]
    assert len(visitors) == 1
    form = forms.form(made, event(made, 1))
    assert [row.mark for row in form.rows if row.label == "visitor"] == ["●2"]
    assert [row.value for row in form.rows if row.label == "host"] == ["Asim Munir"]
    assert [row.mark for row in form.rows if row.label == "date"] == ["!"]
    assert form.sources == ("A1", "A2")


def test_claims_that_exclude_each_other_are_contested_and_can_be_settled(
    made: Workspace, tmp_path: Path
) -> None:
    merge(made)
    base = event(made, 1)
    draft = EventDraft(made, Drafts(tmp_path / "drafts"), base, item(made, "article", 1).uid)
    slot = draft.slot("date")
    assert slot is not None
    entries = ledger.entries(made, draft.state, slot)
    assert [(entry.said, "of E3" in entry.made) for entry in entries] == [
        ("says 2025-01-14, a Tuesday", False),
        ("says 2025-02-15, a Saturday", True),
    ]
    assert "date: the sources disagree" in " ".join(todo.message for todo in events.to_do(made, draft.state))
    claims = draft.seen.claims_on("date")
    draft.edit("settled", [edits.settle("date", "the first is nearer", claims)])
    draft.save()
    line = reading.event_page(made, Filter(), 0, 9)[0]
    assert line.contested == 0
    assert event(made, 3).rev == 1
    assert keeping.check(made) == []


def test_editing_what_only_the_other_has_takes_it_over(made: Workspace, tmp_path: Path) -> None:
    merge(made)
    draft = EventDraft(made, Drafts(tmp_path / "drafts"), event(made, 1), item(made, "article", 1).uid)
    path = next(
        path for path in draft.seen.values if path.endswith("/role") and path not in draft.state.values
    )
    draft.edit("post", edits.set_participant(path.split("/")[1], {"post": "army chief"}))
    draft.save()
    form = forms.form(made, event(made, 1))
    assert [row.value for row in form.rows if row.label == "host"] == ["Asim Munir · army chief"]
    assert keeping.check(made) == []


def test_nothing_is_rewritten_and_undo_brings_everything_back(made: Workspace) -> None:
    before, states = lists(made), [event(made, n) for n in (1, 3)]
    merge(made)
    after = lists(made)
    assert [event(made, n) for n in (1, 3)] == states
    judgements.take_back(made, of="event")
    assert lists(made) == before
    judgements.redo(made, of="event")
    assert lists(made) == after
    assert keeping.check(made) == []


def test_rebuild_agrees_with_what_was_projected_step_by_step(made: Workspace) -> None:
    merge(made)
    third = event(made, 3)
    changed = apply(third, [edits.set_slot("note", "seen again")])
    events.save(made, third, changed)
    kept = lists(made)
    keeping.rebuild(made)
    assert lists(made) == kept
    events.withdraw(made, third.uid, "told twice")
    assert numbers(made) == [1, 2]
    assert reading.event_page(made, Filter(), 0, 9)[0].sources == 1
    assert keeping.check(made) == []


def test_different_and_unsure_are_remembered(made: Workspace) -> None:
    one, other = event(made, 1).uid, event(made, 3).uid
    judgements.judge(made, one, other, "different", "two visits")
    assert numbers(made) == [1, 2, 3]
    assert ("judged", "J1 E1 ≠ E3 (you, today: “two visits”)") in merged.event_lines(made, one)
    judgements.judge(made, one, other, "unsure")
    assert merged.event_lines(made, other)[0][1].startswith("J1 E1 ? E3")


def test_what_cannot_be_one_is_refused(made: Workspace) -> None:
    visit, meeting, article = event(made, 1).uid, event(made, 2).uid, item(made, "article", 1).uid
    with pytest.raises(RefusedError, match="E2 is part of E1: a part is not the whole"):
        judgements.judge(made, visit, meeting, "same", "x")
    with pytest.raises(RefusedError, match="cite the article in the event instead"):
        judgements.judge(made, visit, article, "same", "x")
    assert judgements.judge(made, visit, article, "different", "another visit").changed
    with pytest.raises(RefusedError, match="E1 is no entity"):
        judgements.judge(made, visit, item(made, "entity", 4).uid, "same", "x")


def test_an_export_has_one_event_with_all_claims_and_names_the_other(made: Workspace, tmp_path: Path) -> None:
    merge(made)
    exporting.export_json(made, tmp_path / "out.json")
    told = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert [one["id"] for one in told["events"]] == ["E1", "E2"]
    first = told["events"][0]
    assert first["merged"] == [{"id": "E3", "uid": event(made, 3).uid}]
    assert len(first["fields"]["date"]["claims"]) == 2
    assert first["fields"]["date"]["status"] == "contested"
    assert [one["verdict"] for one in told["judgements"]] == ["same"]
    assert whole(made, 3)["shown_under"] == {"id": "E1", "uid": event(made, 1).uid}
    assert whole(made, 1)["shown_under"] is None


def test_tables_for_other_programs_have_it_once_and_validate(made: Workspace, tmp_path: Path) -> None:
    part = apply(events.blank(made, "meeting"), [edits.set_slot("part_of", event(made, 3).uid)])
    saved(made, part)
    merge(made)
    folder = tmp_path / "tables"
    exporting.export_csv(made, folder)
    assert Package(str(folder / "datapackage.json")).validate().valid

    def rows(name: str) -> list[dict[str, str]]:
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, strict=True))

    by_id = {row["id"]: row for row in rows("events")}
    assert by_id.keys() == {"E1", "E2", "E4"}
    assert json.loads(by_id["E1"]["merged"]) == [event(made, 3).uid]
    assert by_id["E4"]["part_of"] == event(made, 1).uid, "a part of the other one is part of this one"
    told = [row for row in rows("claims") if row["event_id"] == "E1" and row["path"] == "date"]
    assert {row["stated_value"] for row in told} == {"2025-01-14", "2025-02-15"}
    assert "E3" in {row["item_id"] for row in rows("revisions")}, "its history is exported too"


acts = st.lists(
    st.tuples(
        st.sampled_from(["same", "different", "undo", "edit", "withdraw", "rename"]),
        st.integers(1, 4),
        st.integers(1, 4),
    ),
    max_size=9,
)


@settings(max_examples=20)
@given(acts)
def test_whatever_is_judged_saved_and_undone_the_lists_are_those_of_a_rebuild(
    drawn: Sequence[tuple[str, int, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        made = sample_workspace(Path(folder))
        try:
            for n in (3, 4):
                state = with_field(made, events.blank(made, "visit"), "date", f"2025-0{n}")
                who = item(made, "entity", n).uid
                state, uid = with_participant(made, state, "visitor", entity=who)
                article = item(made, "article", n - 2).uid
                state = cited(made, state, f"participant/{uid}/entity", article, "army chief", who)
                saved(made, state)
            for act, one, other in drawn:
                _do(made, act, one, other)
            kept = lists(made)
            assert keeping.check(made) == []
            keeping.rebuild(made)
            assert lists(made) == kept
        finally:
            made.close()


def _do(made: Workspace, act: str, one: int, other: int) -> None:
    """Do something to the record; what is refused changes nothing."""
    state = event(made, one)
    try:
        match act:
            case "same" | "different":
                judgements.judge(made, state.uid, event(made, other).uid, act, "seen", despite=True)
            case "undo":
                judgements.take_back(made, of="event")
            case "edit":
                events.save(made, state, apply(state, [edits.set_slot("note", f"note {state.rev}")]))
            case "withdraw":
                events.withdraw(made, state.uid, "told twice")
            case "rename":
                place = item(made, "entity", 2)
                entities.edit(made, place, {"name": f"Town {place.rev}"})
    except CuratorError:
        return
