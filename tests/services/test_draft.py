"""Event drafts: every edit is kept, undone, made again, and put on top of what others saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curator.errors import ConflictError, InvalidInputError
from curator.model.state import Change, apply
from curator.rules import edits
from curator.services import events
from curator.services.draft import EventDraft
from curator.services.workspace import Workspace
from curator.store.drafts import Drafts
from tests.builders import field_of, item, sample_workspace

SLOTS = ("title", "note")


@pytest.fixture(scope="module")
def still(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """A record that no test writes to."""
    made = sample_workspace(tmp_path_factory.mktemp("still"))
    yield made
    made.close()


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = sample_workspace(tmp_path)
    yield workspace
    workspace.close()


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    opened = Drafts(tmp_path / "beside.db")
    yield opened
    opened.close()


def draft_of(workspace: Workspace, drafts: Drafts, number: int = 1) -> EventDraft:
    article = item(workspace, "article", 1).uid
    return EventDraft(workspace, drafts, item(workspace, "event", number), article)


def note(text: str) -> list[Change]:
    return [edits.set_slot("note", text)]


steps = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(SLOTS), st.sampled_from(["", "a", "b", "ক্ষি 💩"])),
        st.sampled_from(["undo", "redo"]),
    ),
    max_size=12,
)


@given(steps)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undoing_all_is_the_record_and_disk_holds_what_the_desk_shows(
    still: Workspace, drafts: Drafts, todo: list[tuple[str, str] | str]
) -> None:
    draft = draft_of(still, drafts)
    for step in todo:
        if isinstance(step, tuple):
            before = draft.state
            changed = draft.edit("step", [edits.set_slot(*step)])
            assert changed == (draft.state != before)
        elif step == "undo":
            draft.undo()
        else:
            draft.redo()
        kept = next(iter(drafts.of(still.author).get(draft.base.uid, [])), None)
        assert (kept.state if kept else draft.base) == draft.state
        assert (kept is not None) == draft.dirty
    shown = draft.state
    undone = 0
    while draft.undo():
        undone += 1
    assert draft.state == draft.base
    assert not drafts.of(still.author)
    for _ in range(undone):
        assert draft.redo() == "step"
    assert draft.state == shown
    draft.discard()


def test_resumed_it_can_be_undone_as_a_whole(made: Workspace, drafts: Drafts) -> None:
    draft = draft_of(made, drafts)
    draft.edit("note", note("mine"))
    resumed = EventDraft.resumed(made, drafts, drafts.of(made.author)[draft.base.uid][0])
    assert resumed.state == draft.state
    assert resumed.dirty
    assert resumed.undo() == "everything since the last save"
    assert not resumed.dirty
    assert resumed.undo() is None


def test_saving_drops_the_draft_and_a_refusal_keeps_it(made: Workspace, drafts: Drafts) -> None:
    draft = draft_of(made, drafts)
    draft.edit("note", note("mine"))
    with pytest.raises(InvalidInputError):
        draft.save(verify=True)
    assert draft.dirty
    assert draft.base.uid in drafts.of(made.author)
    saved = draft.save()
    assert (saved.rev, draft.base, draft.dirty) == (2, saved, False)
    assert drafts.of(made.author) == {}
    assert draft.undo() is None


def test_an_edit_made_while_the_save_waits_is_not_lost(
    made: Workspace, drafts: Drafts, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = draft_of(made, drafts)
    draft.edit("note", note("first"))
    act = Workspace.act

    def slow(self: Workspace, verb: str, message: str = "", batch: str | None = None):  # type: ignore[no-untyped-def]
        if verb == "save":  # the save has begun, and the person goes on typing
            draft.edit("title", [edits.set_slot("title", "typed meanwhile")])
        return act(self, verb, message, batch)

    monkeypatch.setattr(Workspace, "act", slow)
    saved = draft.save()
    assert (saved.text("note"), saved.text("title")) == ("first", "")
    assert draft.state.text("title") == "typed meanwhile"
    assert draft.dirty
    assert drafts.of(made.author)[saved.uid][0].state.text("title") == "typed meanwhile"
    monkeypatch.undo()
    assert draft.save().text("title") == "typed meanwhile"


def test_on_top_of_what_others_saved_and_undo_leaves_theirs(made: Workspace, drafts: Drafts) -> None:
    draft = draft_of(made, drafts)
    draft.edit("note", note("mine"))
    draft.edit("realis", [edits.set_slot("realis", "claimed")])
    theirs = apply(draft.base, [edits.set_slot("title", "theirs"), *note("theirs")])
    saved = events.save(made, draft.base, theirs)
    with pytest.raises(ConflictError):
        draft.save()
    assert draft.rebase() == ("note",)
    assert (draft.state.text("note"), draft.state.text("title")) == ("mine", "theirs")
    assert draft.undo() == "realis"
    assert draft.state.text("title") == "theirs"
    draft.undo()
    assert draft.state == saved
    assert (draft.redo(), draft.redo()) == ("note", "realis")
    assert draft.save().text("note") == "mine"


def test_the_same_claim_twice_is_no_change(made: Workspace, drafts: Drafts) -> None:
    draft = draft_of(made, drafts)
    article = item(made, "article", 1).uid
    text = "Visitor in the hills"
    claim = draft.claim("place", article, 1, text, (0, 7), "x")
    assert draft.edit("quote", [claim])
    assert not draft.edit("quote", [draft.claim("place", article, 1, text, (0, 7), "x")])
    assert draft.edit("quote", [draft.claim("place", article, 1, text, (0, 7), "y")])


def test_a_value_of_a_many_valued_field_stands_once(made: Workspace, drafts: Drafts) -> None:
    draft = draft_of(made, drafts, 2)
    topics = field_of(made, "meeting", "topics")
    outcome = field_of(made, "meeting", "outcome")
    path, element = draft.field_path(topics, "training")
    assert draft.state.text(path) == "training"
    assert element
    draft.edit("mark", [edits.mark("outcome", "not_stated", "yes")])
    path, _ = draft.field_path(outcome, "yes")
    assert path != "outcome/not_stated", "a mark is no value"


def test_what_was_changed_in_a_few_words(made: Workspace, drafts: Drafts) -> None:
    draft = draft_of(made, drafts)
    draft.edit("note", note("mine"))
    assert draft.summary() == "changed note"
    blank = events.blank(made, "visit")
    new = EventDraft(made, drafts, blank, item(made, "article", 1).uid)
    new.edit("title", [edits.set_slot("title", "A visit")])
    assert new.summary() == "new: title"


def test_places_of_a_clash_have_the_names_of_the_form(made: Workspace, drafts: Drafts) -> None:
    draft = draft_of(made, drafts)
    visitor = next(who for who in draft.participants if who.role == "visitor")
    assert draft.called("date") == "date"
    assert draft.called("topics/some-uid") == "topics"
    assert draft.called(f"participant/{visitor.uid}/post") == "visitor"
    assert draft.called("participant/gone") == "participant"
    assert draft.called("claim 0190") == "claim"
