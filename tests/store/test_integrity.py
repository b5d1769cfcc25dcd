"""`check` finds whatever was changed outside the program, and names the item."""

from __future__ import annotations

import random
import re
import shutil
from pathlib import Path

import pytest
from builders import item, sample_workspace

from curator.errors import NotARecordError
from curator.model.state import Change, apply, delete_value, difference, drop_claim, set_value
from curator.model.values import Value
from curator.services import entities, events, keeping
from curator.services.workspace import Workspace, open_record
from curator.store.database import TRIGGERS
from curator.store.roots import root_hash
from curator.store.sqlite_library import sqlite
from curator.store.tables import APPEND_ONLY, PROJECTIONS, TABLES

KEYS = {name: [c.name for c in TABLES[name].primary_key] for name in APPEND_ONLY}
COLUMNS = [(name, c.name) for name in APPEND_ONLY for c in TABLES[name].columns]


@pytest.fixture(scope="module")
def record_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record with removed values, dropped claims, empty texts and several revisions of every kind of item."""
    folder = tmp_path_factory.mktemp("record")
    made = sample_workspace(folder)
    for number in (1, 2):
        event = item(made, "event", number)
        first = next(iter(event.claims))
        without: list[Change] = [delete_value("date"), drop_claim(first)]
        fewer = events.save(made, event, apply(event, without), "taken out")
        events.save(made, fewer, apply(fewer, difference(fewer, event)), "put back")
    entities.edit(made, item(made, "entity", 3), {"country": "", "note": "retired"})
    with made.database.write() as connection:
        pair = {"a": item_uid(made, 3), "b": item_uid(made, 4)}
        changes = [set_value(path, Value("item", uid)) for path, uid in pair.items()]
        changes += [set_value("verdict", Value("choice", "different")), set_value("empty", Value("text", ""))]
        made.create(connection, "judgement", changes, made.act("judge"))
    made.close()
    return folder / "record.db"


def item_uid(made: Workspace, number: int) -> str:
    return item(made, "entity", number).uid


@pytest.fixture
def copy(record_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(record_file, tmp_path / "record.db"))


def found(path: Path) -> list[str]:
    made = open_record(path, "eve")
    try:
        return [str(problem) for problem in keeping.check(made)]
    finally:
        made.close()


class Intruder:
    """Somebody with SQLite and without scruples: takes the guards away, changes rows, puts the guards back."""

    def __init__(self, path: Path) -> None:
        self.raw = sqlite.connect(path, isolation_level=None)

    def __enter__(self) -> Intruder:
        for name in TRIGGERS:
            self.raw.execute(f"DROP TRIGGER {name}")
        return self

    def __exit__(self, *_: object) -> None:
        for sql in TRIGGERS.values():
            self.raw.execute(sql)
        self.raw.close()

    def rows(self, table: str) -> list[dict[str, object]]:
        cursor = self.raw.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def where(self, table: str, row: dict[str, object]) -> tuple[str, list[object]]:
        keys = KEYS[table]
        return " AND ".join(f'"{key}" = ?' for key in keys), [row[key] for key in keys]

    def names(self, table: str, row: dict[str, object]) -> set[str]:
        """The shown ids under which a wrong row may be reported: of the item and of the revision or version."""
        kind, number = self.raw.execute(
            "SELECT kind, number FROM item WHERE id = ?", (row["item"],)
        ).fetchone()
        name = {"article": "A", "event": "E", "entity": "N", "judgement": "J"}[kind] + str(number)
        return {name, f"{name}v{row['n']}" if table == "article_version" else f"{name}.{row['rev']}"}


def altered(value: object, chance: random.Random) -> object:
    """The value with one character, bit or type changed; never the same."""
    if value is None:
        return chance.choice(["", "x", 0])
    if isinstance(value, int):
        return value ^ (1 << chance.randrange(3))
    text = str(value)
    if text in ("set", "del"):
        return "del" if text == "set" else "set"
    if not text:
        return chance.choice(["x", b"\xff"])
    at = chance.randrange(len(text))
    other = chr(ord(text[at]) ^ 1)
    return chance.choice(
        [
            text[:at] + other + text[at + 1 :],
            text[:at] + text[at + 1 :],
            text + " ",
            text.encode(),
            b"\xff" + text.encode(),
        ]
    )


def tamper(intruder: Intruder, table: str, column: str, chance: random.Random) -> tuple[str, set[str]] | None:
    """Change one column of one row by force; what was done, and the names it must be reported under."""
    row = chance.choice(intruder.rows(table))
    where, keys = intruder.where(table, row)
    value = altered(row[column], chance)
    names = intruder.names(table, row)
    try:
        intruder.raw.execute(f'UPDATE {table} SET "{column}" = ? WHERE {where}', [value, *keys])
    except sqlite.IntegrityError:
        return None
    after = intruder.raw.execute(
        f'SELECT count(*) FROM {table} WHERE {where} AND "{column}" IS ?', [*keys, row[column]]
    )
    if after.fetchone()[0]:
        return None
    return f"{table}.{column} of {sorted(names)}: {row[column]!r} → {value!r}", names


def test_a_record_that_nobody_touched_is_whole(copy: Path) -> None:
    before = copy.read_bytes()
    assert found(copy) == []
    assert copy.read_bytes() == before


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_one_changed_value_in_any_column_is_found_and_named(
    table: str, column: str, copy: Path, tmp_path: Path
) -> None:
    tried = 0
    for seed in range(60):
        changed = Path(shutil.copy(copy, tmp_path / "changed.db"))
        with Intruder(changed) as intruder:
            done = tamper(intruder, table, column, random.Random(f"{table}.{column}.{seed}"))
        if done is None:
            continue
        what, names = done
        problems = found(changed)
        named = {problem.split(":")[0] for problem in problems}
        assert named & names, f"{what}, but: {problems}"
        tried += 1
        if tried == 5:
            return
    assert tried, "no row of this column could be changed"


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_one_missing_row_is_found_and_named(table: str, copy: Path, tmp_path: Path) -> None:
    for seed in range(6):
        changed = Path(shutil.copy(copy, tmp_path / "changed.db"))
        with Intruder(changed) as intruder:
            row = random.Random(f"{table}{seed}").choice(intruder.rows(table))
            where, keys = intruder.where(table, row)
            names = intruder.names(table, row)
            intruder.raw.execute(f"DELETE FROM {table} WHERE {where}", keys)
        named = {problem.split(":")[0] for problem in found(changed)}
        assert named & names, f"{sorted(names)} lost a row of {table}"


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize("rev", [0, 1, 77])
def test_one_row_too_many_is_found_and_named(table: str, rev: int, copy: Path) -> None:
    with Intruder(copy) as intruder:
        row = intruder.rows(table)[0]
        if table == "article_version":
            row["n"] = rev + 50
        elif table == "statement":
            row |= {"rev": rev, "path": "planted"}
        else:
            row |= {"rev": rev if table == "claim" else rev + 50, "uid": "planted"}
        names = intruder.names(table, row)
        marks = ", ".join("?" * len(row))
        intruder.raw.execute(f"INSERT INTO {table} VALUES ({marks})", list(row.values()))
    assert {problem.split(":")[0] for problem in found(copy)} & names


def test_rows_of_an_item_that_is_not_there_are_found(copy: Path) -> None:
    with Intruder(copy) as intruder:
        intruder.raw.execute("INSERT INTO statement VALUES (999, 'date', 1, 'set', 'edtf', '2025')")
        intruder.raw.execute("INSERT INTO statement VALUES (-1, 'date', 1, 'set', 'edtf', '2025')")
    problems = found(copy)
    assert any("statement has rows of item 999" in problem for problem in problems)
    assert any("statement has rows of item -1" in problem for problem in problems)
    assert any("2 rows of statement belong to no row of item" in problem for problem in problems)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("rev", 2),
        ("rev", 2**40),
        ("head_hash", "0" * 64),
        ("state", "approved"),
        ("kind", "judgement"),
        ("kind", "evemt"),
        ("uid", "another"),
        ("number", 9),
    ],
)
def test_an_item_that_says_something_else_than_its_revisions_is_named(
    column: str, value: object, copy: Path
) -> None:
    raw = sqlite.connect(copy, isolation_level=None)
    raw.execute(f"UPDATE item SET {column} = ? WHERE kind = 'event' AND number = 2", [value])
    kind, number = raw.execute(f"SELECT kind, number FROM item WHERE {column} = ?", [value]).fetchone()
    raw.close()
    name = {"event": "E", "judgement": "J"}.get(kind, kind) + str(number)
    assert any(re.split(r"[.:]", problem)[0] == name for problem in found(copy))


def test_two_items_that_change_numbers_are_named(copy: Path) -> None:
    raw = sqlite.connect(copy, isolation_level=None)
    for old, new in ((1, 99), (2, 1), (99, 2)):
        raw.execute("UPDATE item SET number = ? WHERE kind = 'event' AND number = ?", [new, old])
    raw.close()
    named = {problem.split(":")[0] for problem in found(copy)}
    assert {"E1", "E2"} <= named


def test_an_item_without_revisions_is_named(copy: Path) -> None:
    raw = sqlite.connect(copy, isolation_level=None)
    raw.execute(
        "INSERT INTO item (uid, kind, number, rev, head_hash, state) VALUES ('x', 'event', 3, 0, '', '')"
    )
    raw.close()
    assert found(copy) == [
        "E3: this item has no revision: restore the record from a backup made before that."
    ]


def test_a_quote_that_does_not_stand_in_its_text_is_named_with_its_place(copy: Path) -> None:
    with Intruder(copy) as intruder:
        intruder.raw.execute("UPDATE article_version SET text = replace(text, 'January', 'Januarie')")
    problems = found(copy)
    assert any(
        re.match(r"E2\.1: the quote for date does not stand at \d+ to \d+ of A1v1", p) for p in problems
    )
    assert any(problem.startswith("A1v1: ") for problem in problems)


@pytest.mark.parametrize("table", PROJECTIONS)
def test_lists_that_differ_from_the_revisions_in_any_column_are_found_and_rebuilt(
    table: str, copy: Path, tmp_path: Path
) -> None:
    raw = sqlite.connect(copy, isolation_level=None)
    if table == "same_as":
        raw.execute("INSERT INTO same_as SELECT uid, uid FROM item WHERE kind = 'entity' AND number = 1")
    if table == "mention":
        raw.execute("INSERT INTO mention SELECT item, 'm', 1, 0, 4, 'x' FROM article WHERE number = 1")
    if table == "post":
        held = "item, 'p', 'chief', 'chief', '', '', NULL, '', '', '2025', NULL, NULL, ''"
        raw.execute(f"INSERT INTO post SELECT {held} FROM entity WHERE number = 3")
    if table == "external":
        raw.execute("INSERT INTO external SELECT item, 'viaf', '102333412' FROM entity WHERE number = 3")
    if table == "refusal":
        raw.execute("INSERT INTO refusal SELECT item, 'r', 'meaning', '', 'x' FROM entity WHERE number = 1")
    raw.close()
    columns = TABLES[table].columns
    keys = " AND ".join(f'"{column.name}" = ?' for column in columns if column.primary_key)
    for column in columns:
        changed = Path(shutil.copy(copy, tmp_path / "changed.db"))
        raw = sqlite.connect(changed, isolation_level=None)
        row = raw.execute(f"SELECT * FROM {table} LIMIT 1").fetchone()
        old = dict(zip((c.name for c in columns), row, strict=True))
        value = 77 if isinstance(old[column.name], int) else "other"
        where = [old[c.name] for c in columns if c.primary_key]
        raw.execute(f'UPDATE {table} SET "{column.name}" = ? WHERE {keys}', [value, *where])
        raw.close()
        assert any(table in problem for problem in found(changed)), column
        made = open_record(changed, "eve")
        keeping.rebuild(made)
        assert keeping.check(made) == []
        made.close()


def test_a_stale_list_names_the_item_and_the_remedy(copy: Path) -> None:
    raw = sqlite.connect(copy, isolation_level=None)
    raw.execute("UPDATE event SET date = '1999' WHERE number = 2")
    raw.execute("DELETE FROM alias WHERE name = 'Asim Munir'")
    raw.close()
    assert found(copy) == [
        "E2: lists show it otherwise than its revisions say (event): run `curator rebuild`.",
        "N4: lists show it otherwise than its revisions say (alias): run `curator rebuild`.",
    ]


@pytest.mark.parametrize("name", TRIGGERS)
def test_a_guard_that_is_gone_or_changed_is_named(name: str, copy: Path) -> None:
    raw = sqlite.connect(copy, isolation_level=None)
    raw.execute(f"DROP TRIGGER {name}")
    raw.close()
    assert [problem for problem in found(copy) if f"the guard {name} is missing" in problem]


def test_dropping_the_newest_revision_with_care_shows_in_the_root_hash(copy: Path) -> None:
    """No chain can show it; that is what the root hash of a backup or an export is for."""
    made = open_record(copy, "eve")
    with made.database.read() as connection:
        before = root_hash(connection)
    made.close()
    with Intruder(copy) as intruder:
        item_id, rev = intruder.raw.execute("SELECT id, rev FROM item WHERE kind = 'event'").fetchone()
        for table in ("revision", "statement", "claim"):
            intruder.raw.execute(f"DELETE FROM {table} WHERE item = ? AND rev = ?", [item_id, rev])
        intruder.raw.execute(
            "UPDATE item SET rev = ?, head_hash = (SELECT hash FROM revision WHERE item = id AND rev = ?) "
            "WHERE id = ?",
            [rev - 1, rev - 1, item_id],
        )
    made = open_record(copy, "eve")
    keeping.rebuild(made)
    assert keeping.check(made) == []
    with made.database.read() as connection:
        assert root_hash(connection) != before
    made.close()


def test_a_damaged_page_is_reported_as_damage(copy: Path) -> None:
    made = open_record(copy, "eve")
    data = bytearray(copy.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = random.Random(1).randbytes(4096)
    copy.write_bytes(data)
    try:
        problems = [str(problem) for problem in keeping.check(made)]
    except NotARecordError as error:
        problems = [str(error)]
    assert problems
    assert all("damaged" in problem and "backup" in problem for problem in problems)
    made.database.engine.dispose()
