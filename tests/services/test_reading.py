"""Reading and history: names, pages, states as of a revision, and two revisions compared in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.errors import NotFoundError
from curator.model.lines import Filter
from curator.model.state import apply
from curator.model.views import participants
from curator.rules import edits
from curator.services import events, history, reading, wording
from curator.services.workspace import Workspace
from tests.builders import item, sample_workspace, with_field


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = sample_workspace(tmp_path)
    yield workspace
    workspace.close()


def test_pages_join_to_the_whole_list(made: Workspace) -> None:
    pages = [reading.entity_page(made, Filter(), offset, 3) for offset in (0, 3, 6)]
    assert [line.number for page in pages for line in page] == [1, 2, 3, 4]
    assert reading.entity_count(made, Filter()) == 4
    assert reading.article_count(made, Filter(text="abroad")) == 1
    assert reading.event_count(made, Filter(type="visit")) == 1


def test_names_are_those_people_use(made: Workspace) -> None:
    article, event, entity = (
        item(made, *which).uid for which in (("article", 2), ("event", 2), ("entity", 3))
    )
    names = reading.names(made, [article, event, entity, "unknown"])
    assert names[article] == "A general abroad"
    assert names[entity] == "S M Kamrul Hasan"
    assert names[event].startswith("meeting: S M Kamrul Hasan, Asim Munir")
    assert "unknown" not in names


def test_the_events_of_an_article_are_those_that_cite_it(made: Workspace) -> None:
    a1, a2 = (item(made, "article", n).uid for n in (1, 2))
    assert [line.number for line in reading.events_of_article(made, a1)] == [1, 2]
    assert [line.number for line in reading.events_of_article(made, a2)] == [2]


def test_a_state_is_read_as_of_any_revision(made: Workspace) -> None:
    base = item(made, "event", 1)
    events.save(made, base, apply(base, [edits.set_slot("title", "New")]))
    assert reading.state(made, base.uid, 1) == base
    assert reading.state(made, base.uid).text("title") == "New"
    with pytest.raises(NotFoundError, match="E1 has revisions 1 to 2, not 3"):
        reading.state(made, base.uid, 3)
    with pytest.raises(NotFoundError, match="A1 has no text version 2"):
        reading.article_text(made, item(made, "article", 1).uid, 2)


def test_every_value_and_claim_is_put_into_words_once(made: Workspace) -> None:
    for kind, numbers in (("event", (1, 2)), ("article", (1, 2)), ("entity", (1, 2, 3, 4))):
        for number in numbers:
            state = item(made, kind, number)
            with made.database.read() as connection:
                lines = wording.lines(connection, made, state)
            paths = [line.path for line in lines]
            assert len(paths) == len(set(paths))
            claims = {f"{claim.path}/claim/{claim.uid}" for claim in state.claims.values()}
            assert set(paths) == {path for path, value in state.values.items() if value.text} | claims
            assert all(line.label and line.text for line in lines)


def test_two_revisions_are_compared_in_words_and_in_the_order_of_the_form(made: Workspace) -> None:
    base = item(made, "event", 2)
    host = next(who for who in participants(base) if who.role == "host")
    edited = with_field(made, base, "date", "2025-01-15")
    edited = with_field(made, edited, "place", item(made, "entity", 1).uid)
    edited = apply(
        edited, [*edits.remove(edited, f"participant/{host.uid}"), edits.set_slot("note", "Look again")]
    )
    events.save(made, base, edited)
    compared = history.compare(made, base.uid, 1, 2)
    changed = [(c.label, c.kind, c.old, c.new) for c in compared if c.kind != "same"]
    assert changed == [
        ("date", "changed", "2025-01-14, a Tuesday", "2025-01-15, a Wednesday"),
        ("place", "changed", "N2 Rawalpindi", "N1 Pakistan"),
        ("host, role", "removed", "host", ""),
        ("host", "removed", "N4 Asim Munir", ""),
        ("note", "added", "", "Look again"),
    ]
    same = [c for c in compared if c.kind == "same"]
    assert "A2 says 2025-01-15, a Wednesday: “on January 15”" in [c.new for c in same]
    assert all(c.old == c.new for c in same)


def test_the_first_revision_is_compared_with_nothing(made: Workspace) -> None:
    uid = item(made, "event", 1).uid
    assert {c.kind for c in history.compare(made, uid, 0, 1)} == {"added"}
    assert {c.kind for c in history.compare(made, uid, 1, 0)} == {"removed"}
    assert {c.kind for c in history.compare(made, uid, 1, 1)} == {"same"}


@given(st.lists(st.integers(0, 20), unique=True), st.lists(st.integers(0, 20), unique=True))
def test_compared_lines_keep_the_order_of_the_newer_revision(old: list[int], new: list[int]) -> None:
    before, after = ([wording.Line(str(n), "", "") for n in numbers] for numbers in (old, new))
    paths = wording.ordered(before, after)
    assert sorted(paths) == sorted({str(n) for n in (*old, *new)})
    assert [path for path in paths if int(path) in new] == [str(n) for n in new]
