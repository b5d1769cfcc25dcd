"""One verb on many items: a batch, a revision on each, and a sentence for each that is refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.services import keeping, many, reading
from curator.services.events import withdraw
from curator.services.workspace import Workspace
from tests.builders import item, sample_workspace


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = sample_workspace(tmp_path)
    yield workspace
    workspace.close()


def batches(made: Workspace) -> list[tuple[str, str, str, dict[str, int]]]:
    with made.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT uid, kind, state, counts FROM batch WHERE kind <> 'import'")
        return [(uid, kind, state, json.loads(counts)) for uid, kind, state, counts in rows]


def test_all_are_withdrawn_in_one_batch_and_what_was_already_is_told(made: Workspace) -> None:
    uids = [item(made, "entity", n).uid for n in (1, 2, 3)]
    withdraw(made, uids[1], "before")
    outcome = many.withdraw(made, uids, "told twice")
    assert (outcome.asked, outcome.done, outcome.left) == (3, 2, 0)
    assert outcome.refused == ("N2 is withdrawn already; nothing was changed.",)
    last = [reading.log(made, uid)[-1].by for uid in uids]
    ((batch, kind, state, counts),) = batches(made)
    assert (kind, state, counts) == ("withdraw", "done", {"done": 2, "refused": 1})
    assert [(by.message, by.batch) for by in last] == [
        ("told twice", batch),
        ("before", None),
        ("told twice", batch),
    ]
    assert keeping.check(made) == []


def test_states_are_set_and_what_has_the_state_stays_as_it_is(made: Workspace) -> None:
    uids = [item(made, "article", n).uid for n in (1, 2)]
    many.set_state(made, uids[:1], "done")
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        seen.append((done, total))
        return True

    assert many.set_state(made, uids, "done", progress).done == 2
    assert seen == [(2, 2)]
    assert [len(reading.log(made, uid)) for uid in uids] == [2, 2]


def test_what_cannot_be_verified_is_named_with_what_is_missing(made: Workspace) -> None:
    outcome = many.verify(made, [item(made, "event", n).uid for n in (1, 2)])
    assert outcome.done == 0
    assert [sentence.split(" to do:")[0] for sentence in outcome.refused] == [
        sentence.split(" to do:")[0] for sentence in outcome.refused if "cannot be verified yet" in sentence
    ]
    assert {sentence[:2] for sentence in outcome.refused} == {"E1", "E2"}


def test_stopped_it_leaves_the_rest_as_it_is(made: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "AT_ONCE", 1)
    uids = [item(made, "entity", n).uid for n in (1, 2, 3)]
    outcome = many.withdraw(made, uids, "told twice", lambda done, _total: done < 2)
    assert (outcome.done, outcome.left) == (2, 1)
    assert [item(made, "entity", n).text("state") for n in (1, 2, 3)] == ["withdrawn", "withdrawn", "live"]
