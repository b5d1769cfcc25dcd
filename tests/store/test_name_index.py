"""The index of names says the same whether it was filled at once or changed name by name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from curator.rules.naming.tokens import spelled
from curator.store import database, name_index, name_search
from curator.store import tables as t
from curator.store.database import Database

NAMES = (
    "Kamrul Hasan",
    "S M Kamr-ul-Hassan",
    "কামরুল হাসান",
    "Sheikh Hasina",
    "Bangladesh Army",
    "Pakistan Navy",
    "Heavy Industries Taxila",
    "HIT",
    "",
    "😀",
    "x" * 400,
)
KINDS = ("person", "organisation", "place")
CHANGES = st.lists(
    st.tuples(
        st.integers(1, 6) | st.integers(262_140, 262_150),
        st.sampled_from(KINDS),
        st.lists(st.sampled_from(NAMES) | st.text(max_size=12), max_size=3),
        st.booleans(),
    ),
    max_size=12,
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    opened = database.create(tmp_path_factory.mktemp("index") / "record.db")
    yield opened
    opened.close()


def rows(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    tables = (t.name_token, t.name_slip, t.name_posting, t.name_known)
    return {
        table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
        for table in tables
    }


def empty(connection: Connection) -> None:
    for table in (t.name_token, t.name_slip, t.name_posting, t.name_known):
        connection.execute(table.delete())


@settings(max_examples=60, deadline=None)
@given(CHANGES)
def test_changed_name_by_name_it_is_as_if_filled_at_once(
    made: Database, changes: list[tuple[int, str, list[str], bool]]
) -> None:
    with made.write() as connection:
        empty(connection)
        last: dict[int, tuple[str, list[str]]] = {}
        for item, kind, names, now in changes:
            name_index.put(connection, item, kind, names)
            last[item] = (kind, names)
            if now:
                name_index.flush(connection)
        name_index.flush(connection)
        step_by_step = rows(connection)
        empty(connection)
        for item, (kind, names) in last.items():
            name_index.put(connection, item, kind, names)
        name_index.flush(connection)
        assert rows(connection) == step_by_step


@settings(max_examples=40, deadline=None)
@given(CHANGES)
def test_who_was_put_in_is_found_by_each_name(
    made: Database, changes: list[tuple[int, str, list[str], bool]]
) -> None:
    with made.write() as connection:
        empty(connection)
        last = {item: (kind, names) for item, kind, names, _ in changes}
        for item, (kind, names) in last.items():
            name_index.put(connection, item, kind, names)
        for item, (kind, names) in last.items():
            for name in names:
                if words := spelled(name):
                    found = name_search.find(connection, words)
                    assert item in [candidate.item for candidate in found.candidates]
                    of_kind = name_search.find(connection, words, kind)
                    assert {candidate.kind for candidate in of_kind.candidates} == {kind}
        empty(connection)


def test_what_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    opened = database.create(tmp_path / "record.db")

    def give_up() -> None:
        with opened.write() as connection:
            name_index.put(connection, 1, "person", ["Kamrul Hasan"])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        give_up()
    with opened.write() as connection:
        name_index.put(connection, 2, "person", ["Sheikh Hasina"])
    with opened.read() as connection:
        assert [row[0] for row in rows(connection)["name_known"]] == [2]
    opened.close()


def test_many_of_one_name_do_not_hide_the_one_with_a_rare_word(made: Database) -> None:
    with made.write() as connection:
        empty(connection)
        for item in range(1, 3_000):
            name_index.put(connection, item, "person", ["Mohammad Hasan"])
        name_index.put(connection, 3_000, "person", ["Mohammad Hasan Quraishi"])
        found = name_search.find(connection, spelled("Mohammad Hassan Qureshi"))
        assert found.candidates[0].item == 3_000
        assert len(found.candidates) <= name_search.COMPARED
        empty(connection)
