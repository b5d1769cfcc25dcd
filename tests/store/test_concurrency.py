"""Several programs on one record: every acknowledged save is there, also after kill -9, and nobody sees “locked”."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from builders import new_workspace

from curator.model.state import ItemState
from curator.model.values import Value
from curator.services import events, keeping
from curator.services.workspace import Workspace, open_record
from curator.store.tables import TABLES

WRITERS = 4
SECONDS = 2.5

# Saves as fast as it can, on events chosen in turn; says each acknowledged save, and counts conflicts.
_WRITER = """
import os, sys, time
from pathlib import Path
from curator.errors import ConflictError
from curator.model.state import apply, set_value
from curator.model.values import Value
from curator.services import events
from curator.services.workspace import open_record
from curator.store import record

path, name, seconds, *uids = sys.argv[1:]
made = open_record(Path(path), name)
print("ready", flush=True)
sys.stdin.readline()
end, n = time.monotonic() + float(seconds), 0
while time.monotonic() < end:
    n += 1
    uid = uids[n % len(uids)]
    with made.database.read() as connection:
        base = record.load(connection, uid)
    note = f"{name} {n}"
    try:
        after = events.save(made, base, apply(base, [set_value("note", Value("text", note))]))
    except ConflictError:
        print("conflict", flush=True)
    else:
        print(f"saved {uid} {after.rev} {note}", flush=True)
"""


def writer(path: Path, name: str, seconds: float, uids: list[str]) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _WRITER, str(path), name, str(seconds), *uids]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def begin(process: subprocess.Popen[str]) -> None:
    assert process.stdin
    process.stdin.write("go\n")
    process.stdin.flush()


def some_events(folder: Path, number: int) -> tuple[Workspace, list[str]]:
    made = new_workspace(folder)
    uids = []
    for _ in range(number):
        state = events.blank(made, "visit")
        uids.append(events.save(made, ItemState(state.uid, "event"), state).uid)
    return made, uids


def recorded(made: Workspace) -> dict[tuple[str, int], str]:
    """The note of every revision in the record, by event and revision."""
    query = (
        "SELECT i.uid, s.rev, s.value FROM statement s JOIN item i ON i.id = s.item "
        "JOIN revision r ON r.item = s.item AND r.rev = s.rev WHERE s.path = 'note'"
    )
    with made.database.read() as connection:
        return {(uid, rev): note for uid, rev, note in connection.exec_driver_sql(query)}


def acknowledged(output: str) -> dict[tuple[str, int], str]:
    """What writers said they saved; a line cut short by a kill is left out."""
    whole = [line.split(" ", 3) for line in output.split("\n")[:-1] if line.startswith("saved ")]
    return {(uid, int(rev)): note for _, uid, rev, note in whole}


@pytest.mark.parametrize("number", [1, 40], ids=["one event", "many events"])
def test_every_acknowledged_save_is_there_and_conflicts_are_conflicts(number: int, tmp_path: Path) -> None:
    made, uids = some_events(tmp_path, number)
    writers = [writer(made.database.path, f"w{n}", SECONDS, uids) for n in range(WRITERS)]
    for process in writers:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
    for process in writers:
        begin(process)
    outputs = [process.communicate(timeout=60) for process in writers]
    assert [error for _, error in outputs] == [""] * WRITERS
    said = [acknowledged(output) for output, _ in outputs]
    assert all(said)
    together = {key: note for saves in said for key, note in saves.items()}
    assert len(together) == sum(map(len, said))
    assert recorded(made) == together
    if number == 1:
        assert sum(output.count("conflict\n") for output, _ in outputs) > 0
    with made.database.read() as connection:
        item, revision = TABLES["item"].name, TABLES["revision"].name
        revs = connection.exec_driver_sql(f"SELECT sum(rev) FROM {item}").scalar_one()
        assert revs == connection.exec_driver_sql(f"SELECT count(*) FROM {revision}").scalar_one()
        assert revs == number + len(together)
    assert keeping.check(made) == []
    made.close()


def test_a_killed_writer_loses_nothing_it_acknowledged(tmp_path: Path) -> None:
    made, uids = some_events(tmp_path, 3)
    path = made.database.path
    made.close()
    saved: dict[tuple[str, int], str] = {}
    for round_ in range(10):
        with writer(path, f"round{round_}", 60, uids) as process:
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
            begin(process)
            time.sleep(0.05 + 0.013 * round_)
            os.kill(process.pid, signal.SIGKILL)
            saved |= acknowledged(process.stdout.read())
    assert len(saved) > 10
    made = open_record(path, "ada")
    there = recorded(made)
    assert saved.items() <= there.items()
    assert len(there) <= len(saved) + 10
    assert keeping.check(made) == []
    state = events.blank(made, "visit")
    after = events.save(made, ItemState(state.uid, "event"), state)
    assert (after.rev, after.number) == (1, 4)
    assert after.values["realis"] == Value("choice", "occurred")
    made.close()
