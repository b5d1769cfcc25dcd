"""Deriving what articles are compared by: beside everything else, resumable, and in step with the record."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from curator.services import articles, importing, keeping, likeness, story
from curator.services.workspace import Workspace, open_record
from curator.store import likeness as index
from curator.store import likeness_search
from tests.builders import import_texts, item, new_workspace
from tests.commands import ROOT

BRIEF = "Andre Whitfield, 27, was shot on Elm Street in Memphis on Tuesday, and nobody was arrested.\n"
LATER = "A suspect was charged with the shooting of Andre Whitfield on Elm Street in Memphis.\n"
HEAD = "---\noutlet: The Daily\nid: {}\n---\n"


def record(tmp_path: Path) -> Workspace:
    made = new_workspace(tmp_path)
    import_texts(made, tmp_path, {"1.md": HEAD.format("1.md") + BRIEF, "2.md": HEAD.format("2.md") + LATER})
    return made


def terms(made: Workspace) -> dict[int, bytes]:
    """The packed terms of every article in the index, by internal id."""
    with made.database.read() as connection:
        return {item: packed[2] for item, packed in index.held(connection, 0, 100).items()}


def waiting(made: Workspace) -> int:
    """How many articles wait to be derived."""
    with made.database.read() as connection:
        return len(index.waiting(connection, 1_000))


def test_an_import_lets_articles_wait_and_is_not_held_up_by_them(tmp_path: Path) -> None:
    made = record(tmp_path)
    assert waiting(made) == 2
    assert terms(made) == {}
    assert keeping.check(made) == []
    assert likeness.settle(made) == 2
    assert waiting(made) == 0
    assert len(terms(made)) == 2
    assert keeping.check(made) == []


def test_what_an_article_is_compared_by_follows_it(tmp_path: Path) -> None:
    made = record(tmp_path)
    likeness.settle(made)
    before = terms(made)
    articles.set_state(made, item(made, "article", 1).uid, "done")
    assert likeness.settle(made) == 0, "how far an article is changes nothing that it says"
    import_texts(made, tmp_path, {"1.md": HEAD.format("1.md") + "Another text of the article about Tulsa.\n"})
    assert likeness.settle(made) == 1
    after = terms(made)
    assert [after[n] == before[n] for n in sorted(before)] == [False, True]
    assert keeping.check(made) == []


def test_a_moved_border_changes_what_is_compared(tmp_path: Path) -> None:
    made = new_workspace(tmp_path)
    text = HEAD.format("1.md") + BRIEF + "\n" + LATER + "\nA mayor of Tulsa opened a bridge over the river.\n"
    (uid,) = import_texts(made, tmp_path, {"1.md": text})
    likeness.settle(made)
    before = terms(made)
    story.move_border(made, uid, 1, len(BRIEF) + len(LATER) + 8)
    assert likeness.settle(made) == 1
    assert terms(made) != before


def test_a_withdrawn_article_leaves_the_index_and_comes_back(tmp_path: Path) -> None:
    from curator.services import events

    made = record(tmp_path)
    likeness.settle(made)
    uid = item(made, "article", 1).uid
    events.withdraw(made, uid, "a slip")
    likeness.settle(made)
    assert len(terms(made)) == 1
    assert keeping.check(made) == []


def test_rebuilding_gives_the_same_rows(tmp_path: Path) -> None:
    made = record(tmp_path)
    likeness.settle(made)
    before = terms(made)
    keeping.rebuild(made)
    assert terms(made) == before
    assert waiting(made) == 0


def test_what_waits_is_not_found_yet_and_then_is(tmp_path: Path) -> None:
    made = record(tmp_path)
    with made.database.read() as connection:
        asked = likeness.document(likeness.read(connection, item(made, "article", 2).uid))
        assert likeness_search.find(connection, asked, 3) == []
    likeness.settle(made)
    with made.database.read() as connection:
        assert len(likeness_search.find(connection, asked, 3)) == 2


def test_stopped_it_goes_on_where_it_was(tmp_path: Path) -> None:
    made = new_workspace(tmp_path)
    texts = {f"{n}.md": HEAD.format(f"{n}.md") + f"{BRIEF} Report {n}." for n in range(45)}
    import_texts(made, tmp_path, texts)
    rounds = 0

    def after_one() -> bool:
        nonlocal rounds
        rounds += 1
        return rounds > 1

    assert likeness.settle(made, stop=after_one) == likeness.AT_ONCE
    assert waiting(made) == 45 - likeness.AT_ONCE
    assert keeping.check(made) == []
    assert likeness.settle(made) == 45 - likeness.AT_ONCE


KILLED = """
import os, signal, sys
from pathlib import Path
from curator.services import likeness
from curator.services.workspace import open_record

opened = open_record(Path(sys.argv[1]), "ada")
done = 0

def die():
    global done
    done += 1
    if done == 27:
        os.kill(os.getpid(), signal.SIGKILL)

likeness.settle(opened, pause=die)
"""


def test_killed_it_leaves_a_sound_record_and_the_rest_waits(tmp_path: Path) -> None:
    made = new_workspace(tmp_path)
    many = tmp_path / "many.jsonl"
    lines = (f'{{"id": "{n}", "text": "General number {n} came to Dhaka on Tuesday."}}\n' for n in range(60))
    many.write_text("".join(lines), encoding="utf-8")
    importing.import_articles(made, [str(many)])
    made.close()
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path / "record.db")], env=env, timeout=120, check=False
    )
    assert done.returncode == -signal.SIGKILL
    opened = open_record(tmp_path / "record.db", "ada")
    assert waiting(opened) == 60 - likeness.AT_ONCE
    assert keeping.check(opened) == []
    assert likeness.settle(opened) == 60 - likeness.AT_ONCE
    assert keeping.check(opened) == []
    opened.close()
