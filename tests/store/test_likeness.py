"""The index of likeness: the same rows however they came, and the articles most like one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from curator.rules import story
from curator.store import database, likeness, likeness_check, likeness_document, likeness_search
from curator.store import tables as t
from curator.store.likeness_document import Document

TEXTS = (
    "Andre Whitfield, 27, was shot on Elm Street in Memphis on Tuesday.",
    "A suspect was charged with the shooting of Andre Whitfield in Memphis.",
    "Keisha Vance, 41, was shot on Lamar Avenue in Memphis on Wednesday.",
    "The mayor of Tulsa opened a bridge over the Arkansas River.",
    "",
)


def document(n: int, published: str = "2025-03-05") -> Document:
    return likeness_document.of("", TEXTS[n], story.regions(TEXTS[n]), published)


def rows(connection: Connection) -> list[list[Any]]:
    tables = (t.likeness_document, t.likeness_term, t.likeness_posting)
    return [sorted(map(tuple, connection.execute(select(table)).all())) for table in tables]


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> database.Database:
    return database.create(tmp_path_factory.mktemp("likeness") / "record.db")


Step = tuple[int, int | None]
STEPS = st.lists(st.tuples(st.integers(1, 6), st.none() | st.integers(0, 4)), max_size=12)


@given(STEPS)
def test_the_rows_are_the_same_however_they_came(opened: database.Database, steps: list[Step]) -> None:
    """Added, replaced and taken out one by one, or written at once: item 5,000 lies in another block than item 1."""
    places = {1: 1, 2: 2, 3: 3, 4: 4096, 5: 5000, 6: 9000}
    last = {places[item]: n for item, n in steps}
    with opened.write() as connection:
        likeness.clear(connection)
        for item, n in steps:
            likeness.put(connection, {places[item]: None if n is None else document(n)})
        one_by_one = rows(connection)
        likeness.clear(connection)
        likeness.put(connection, {item: document(n) for item, n in last.items() if n is not None})
        assert rows(connection) == one_by_one
        likeness.clear(connection)


def filled(connection: Connection) -> None:
    likeness.clear(connection)
    likeness.put(connection, {n + 1: document(n) for n in range(len(TEXTS))})


def test_the_likest_article_comes_first(opened: database.Database) -> None:
    with opened.write() as connection:
        filled(connection)
        found = likeness_search.find(connection, document(1), 3, without=[2])
        assert [like.item for like in found][:2] == [1, 3]
        assert found[0].days == 0
        said = document(1).terms.said
        assert "Andre Whitfield" in {said[term] for term in found[0].terms}


def test_an_identical_text_is_first_and_wholly_alike(opened: database.Database) -> None:
    with opened.write() as connection:
        filled(connection)
        for n in range(4):
            first = likeness_search.find(connection, document(n, "2026-01-01"), 1)[0]
            assert first.item == n + 1
            assert first.score > 0.99


def test_an_article_without_words_is_like_none(opened: database.Database) -> None:
    with opened.write() as connection:
        filled(connection)
        assert likeness_search.find(connection, document(4), 3) == []
        likeness.clear(connection)
        assert likeness_search.find(connection, document(0), 3) == []


def test_terms_come_back_as_they_were_stored() -> None:
    made = document(0)
    stored = likeness_document.pack_terms(made.terms)
    assert likeness_document.unpack_terms(stored) == made.terms
    assert set(likeness_document.keys(stored)) == {*made.terms.words, *made.terms.names}
    assert likeness_document.unpack_days(likeness_document.pack_days(made.days)) == made.days


def test_a_changed_row_of_the_index_is_noticed(tmp_path: Path) -> None:
    made = database.create(tmp_path / "record.db")
    with made.write() as connection:
        filled(connection)
        terms = "the index of likeness"
        assert terms not in {problem.where for problem in likeness_check.faults(connection)}
        one = connection.execute(
            select(t.likeness_term.c.term).where(t.likeness_term.c.term != likeness.ALL)
        ).scalar()
        connection.execute(t.likeness_term.update().where(t.likeness_term.c.term == one).values(count=17))
        assert any(
            problem.where == terms and "1 term" in problem.message
            for problem in likeness_check.faults(connection)
        )
    made.close()
