"""The log of what was shown: it never fails the work that it measures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event as Signal
from threading import Thread

import pytest

from curator.errors import CuratorError
from curator.model.shown import EVENT, Shown
from curator.services import suggestion_log
from curator.services.suggestion_log import Journal
from curator.services.workspace import Workspace
from curator.store import suggestion_log as store
from tests.builders import item, sample_workspace


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = sample_workspace(tmp_path)
    yield workspace
    workspace.close()


def line(article: str, outcome: str, proposal: str = "p", event: str = "") -> Shown:
    return Shown(article, 1, proposal, EVENT, "", "", "", outcome, 0, "", event)  # type: ignore[arg-type]


def written(made: Workspace) -> list[Shown]:
    with made.database.read() as connection:
        return store.every(connection)


def test_the_last_word_on_a_proposal_counts(made: Workspace) -> None:
    article = item(made, "article", 1).uid
    journal = Journal(made)
    journal.note(
        [line(article, "ignored"), line(article, "accepted", event="e"), line(article, "refused", "q")]
    )
    journal.note([line("elsewhere", "refused", "r")])
    assert journal.write()
    settled = suggestion_log.settled(made, article, 1)
    assert (settled.refused, settled.taken) == ({"q"}, {"p": "e"})
    assert suggestion_log.settled(made, article, 2).refused == frozenset()


def test_what_cannot_be_written_is_written_the_next_time(made: Workspace, tmp_path: Path) -> None:
    """The file is away for a moment, as when somebody moves it."""
    journal = Journal(made)
    journal.note([line("a", "accepted")])
    path, away = made.database.path, tmp_path / "away.db"
    path.rename(away)
    assert not journal.write()
    with pytest.raises(CuratorError), made.database.write():
        pass
    away.rename(path)
    journal.note([line("a", "refused")])
    assert journal.write()
    assert [each.outcome for each in written(made)] == ["accepted", "refused"]
    assert journal.write()
    assert len(written(made)) == 2


def test_two_threads_lose_nothing_and_write_nothing_twice(made: Workspace) -> None:
    journal, begin = Journal(made), Signal()

    def work(name: str) -> None:
        begin.wait()
        for at in range(10):
            journal.note([line("a", "accepted", f"{name}{at}")])
            journal.write()

    threads = [Thread(target=work, args=(name,)) for name in "xy"]
    for thread in threads:
        thread.start()
    begin.set()
    for thread in threads:
        thread.join()
    assert sorted(each.proposal for each in written(made)) == sorted(
        f"{n}{at}" for n in "xy" for at in range(10)
    )


def test_what_was_shown_is_no_part_of_the_record(made: Workspace) -> None:
    before = item(made, "article", 1)
    journal = Journal(made)
    journal.note([replace(line(before.uid, "accepted"), value="[/x]\x1b")])
    assert journal.write()
    assert item(made, "article", 1) == before
