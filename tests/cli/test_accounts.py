"""`curator account`: whose account an article gives, and what `show` says of the sources of an event."""

from __future__ import annotations

from pathlib import Path

from curator.model.state import ItemState
from curator.services import events
from tests.commands import as_process
from tests.retold import record, told_by


def test_articles_of_one_account_count_once_until_somebody_says_otherwise(tmp_path: Path) -> None:
    made, state = record(tmp_path)
    events.save(made, ItemState(state.uid, "event"), told_by(made, state, 1, 2, 3))
    made.close()

    def curator(*arguments: str) -> str:
        done = as_process(tmp_path, "--db", "record.db", *arguments)
        assert done.code == 0, done.err
        return done.out

    assert "3 articles, 2 independent" in curator("show", "E1")
    assert curator("account", "A2", "--own", "--reason", "a reporter was there").strip() == (
        "A2 gives an account of its own."
    )
    assert "3 articles, 3 independent" in curator("show", "E1")
    curator("account", "A2", "--unsaid")
    curator("account", "A3", "--same", "A1")
    assert "3 articles, 1 independent" in curator("show", "E1")
    assert as_process(tmp_path, "--db", "record.db", "account", "A3").code == 2
    assert as_process(tmp_path, "--db", "record.db", "account", "A3", "--same", "A3").code == 1
