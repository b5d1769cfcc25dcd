"""The form of an event as rows: labels of the codebook, values for people, marks for sources, what is to do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from curator.model.state import apply
from curator.rules import edits
from curator.services import events, forms
from curator.services.forms import FormRow
from curator.services.workspace import Workspace
from tests.builders import cited, item, sample_workspace, with_field


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    workspace = sample_workspace(tmp_path_factory.mktemp("forms"))
    yield workspace
    workspace.close()


def row(form: forms.Form, label: str) -> FormRow:
    return next(row for row in form.rows if row.label == label)


def test_rows_say_value_sources_and_what_is_to_do(made: Workspace) -> None:
    form = forms.form(made, item(made, "event", 2))
    assert form.sources == ("A1", "A2")
    assert row(form, "date").mark == "!"
    assert "disagree" in row(form, "date").hint
    assert (row(form, "place").value, row(form, "place").mark) == ("Rawalpindi", "●1")
    assert [r.mark for r in form.rows if r.label == "topics"].count("●1") == 1
    assert [r.mark for r in form.rows if r.label == "topics"].count("○") == 1
    assert row(form, "host").mark == "○"
    assert row(form, "part of").value.startswith("E1 visit")
    assert {item.path for item in form.missing} >= {"date"}


def test_fields_stand_in_the_order_of_the_codebook(made: Workspace) -> None:
    kind = made.codebook.type("visit")
    assert kind is not None
    form = forms.form(made, item(made, "event", 1))
    labels = list(dict.fromkeys(row.label for row in form.rows))
    fields = [field.label for field in kind.fields]
    assert [label for label in labels if label in fields] == fields
    assert labels[0] == "type"
    assert labels[-3:] == ["part of", "title", "note"]


def test_two_articles_that_agree_are_counted(made: Workspace) -> None:
    state = item(made, "event", 1)
    a2 = item(made, "article", 2).uid
    form = forms.form(made, cited(made, state, "date", a2, "January 15", "2025-01-15"))
    assert row(form, "date").mark in ("●2", "!")
    assert form.sources == ("A1", "A2")


def test_required_roles_that_nobody_plays_have_a_row(made: Workspace) -> None:
    form = forms.form(made, events.blank(made, "meeting"))
    missing = {row.path: row for row in form.rows if row.path.startswith("role/")}
    assert set(missing) == {"role/visitor", "role/host"}
    assert all(row.mark == "!" and row.hint for row in missing.values())


def test_marks_are_no_values(made: Workspace) -> None:
    state = events.blank(made, "visit")
    state = apply(
        state, [edits.mark("topics", "not_stated", "yes"), edits.mark("outcome", "note", "ask again")]
    )
    form = forms.form(made, state)
    topics = [row for row in form.rows if row.label == "topics"]
    outcome = [row for row in form.rows if row.label == "outcome"]
    assert [(row.path, row.value) for row in topics] == [("topics", "not stated")]
    assert [(row.path, row.value, row.mark.strip()) for row in outcome] == [("outcome", "", "✎")]


def test_a_value_without_a_quote_has_its_own_mark_until_it_has_one(made: Workspace) -> None:
    place = item(made, "entity", 2).uid
    state = with_field(made, events.blank(made, "visit"), "place", place)
    assert row(forms.form(made, state), "place").mark == "○"
    state = cited(made, state, "place", item(made, "article", 1).uid, "Rawalpindi", place)
    assert row(forms.form(made, state), "place").mark == "●1"


def test_an_event_without_a_type_or_with_an_unknown_one_has_a_form(made: Workspace) -> None:
    assert row(forms.form(made, events.blank(made)), "type").mark == "!"
    unknown = apply(events.blank(made), [edits.set_slot("type", "no_such_type")])
    form = forms.form(made, unknown)
    assert row(form, "type").value == "no_such_type"
    assert form.missing[0].path == "type"
