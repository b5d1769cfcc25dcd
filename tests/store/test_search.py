"""The search index follows the record, whatever is asked of it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import cited, import_texts, item, new_workspace, sample_workspace
from hypothesis import given
from hypothesis import strategies as st

from curator.model.state import apply as applied
from curator.model.state import delete_value, drop_claim, set_value
from curator.model.values import Value
from curator.rules import edits
from curator.rules.search_words import read
from curator.services import entities, events, keeping, searching
from curator.services.workspace import Workspace
from curator.store import search
from curator.store.sqlite_library import sqlite

HOSTILE = [
    *('"', "*", "AND", "NEAR(", "o'brien", "c++", "-hello", "col:x", "", "a OR OR b", "title:", "kind : x"),
    *("{title}:a", "^a", "(", ")", "a*b", '""', '"""', "a\0b", "NOT", "NOT a", "a NEAR b", "NEAR(a b, 2)", "+"),
    *("a + b", "\\", ";--"),
]  # fmt: skip


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The sample; tests only ask."""
    made = sample_workspace(tmp_path_factory.mktemp("sample"))
    yield made
    made.close()


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = sample_workspace(tmp_path)
    yield workspace
    workspace.close()


def ids(made: Workspace, text: str) -> list[str]:
    return [hit.shown_id for hit in searching.search(made, text)]


def sound(made: Workspace) -> bool:
    """Whether the index is the one that a rebuild makes."""
    return keeping.check(made) == []


@pytest.mark.parametrize("typed", HOSTILE)
def test_whatever_is_typed_is_answered(typed: str, sample: Workspace) -> None:
    assert isinstance(searching.search(sample, typed), tuple)


@given(st.text() | st.lists(st.sampled_from([*HOSTILE, "hasan", "rawalpindi"])).map(" ".join))
def test_any_text_is_answered(sample: Workspace, typed: str) -> None:
    with sample.database.read() as connection:
        for kind in searching.KINDS:
            search.find(connection, read(typed), kind, 10)


def test_a_paste_of_a_whole_article_is_answered(sample: Workspace) -> None:
    assert searching.search(sample, "training AND NEAR( " * 20_000) == ()


def test_all_words_must_be_said_and_a_phrase_in_its_order(sample: Workspace) -> None:
    assert ids(sample, "called chief") == ["A1"]
    assert ids(sample, '"called on the army"') == ["A1"]
    assert ids(sample, '"army called"') == []
    assert ids(sample, "called zebra") == []


def test_a_corrected_article_is_found_by_its_newest_text_alone(made: Workspace, tmp_path: Path) -> None:
    assert ids(made, '"a day later"') == ["A2"]
    head = "---\noutlet: The Daily\nid: 2-abroad.md\n---\n"
    import_texts(made, tmp_path, {"2-abroad.md": f"{head}Kamr-ul-Hassan stayed at home."})
    assert ids(made, '"a day later"') == []
    (hit,) = searching.search(made, "stayed home")
    assert (hit.shown_id, hit.version, hit.quote) == ("A2v2", 2, "Kamr-ul-Hassan stayed at home.")
    assert sound(made)


def test_an_edited_event_is_found_by_what_it_says_now(made: Workspace) -> None:
    event = item(made, "event", 2)
    assert ids(made, "arms") == ["E2"]
    topic = next(path for path, value in event.values.items() if value.text == "arms")
    claim = next(claim.uid for claim in event.claims.values() if claim.quote == "spoke about training")
    changes = [delete_value(topic), drop_claim(claim), edits.set_slot("note", "সীমান্ত নিয়ে কথা")]
    events.save(made, event, applied(event, changes))
    assert ids(made, "arms") == []
    assert ids(made, "সীমান্ত") == ["E2"]
    assert ids(made, '"spoke about training"') == ["A1"]
    assert sound(made)


def test_an_event_is_found_by_the_new_name_of_who_took_part(made: Workspace) -> None:
    entities.edit(made, item(made, "entity", 4), {"name": "Syed Asim Munir Shah"})
    assert ids(made, "shah") == ["N4", "E2"]
    assert sound(made)


def test_what_is_judged_the_same_is_found_as_one(made: Workspace) -> None:
    twin = entities.create(made, {"name": "Kamrul H.", "kind": "person"}).uid
    with made.database.write() as connection:
        pair = {"a": item(made, "entity", 3).uid, "b": twin}
        changes = [set_value(slot, Value("item", uid)) for slot, uid in pair.items()]
        made.create(
            connection,
            "judgement",
            [*changes, set_value("verdict", Value("choice", "same"))],
            made.act("judge"),
        )
    (hit,) = searching.search(made, '"kamrul h"')[:1]
    assert (hit.shown_id, hit.title) == ("N3", "S M Kamrul Hasan")
    assert sound(made)


def test_withdrawn_items_are_not_found(made: Workspace) -> None:
    found = ids(made, "hasan")
    assert {"N3", "E1", "E2", "A1"} <= set(found)
    for kind, number in (("event", 1), ("article", 1), ("entity", 3)):
        events.withdraw(made, item(made, kind, number).uid, "not ours")
    assert not {"N3", "E1", "A1"} & set(ids(made, "hasan"))
    assert ids(made, "E1") == []
    assert sound(made)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("প্রধান উপদেষ্টা ২৩ নভেম্বর ঢাকায় এলেন।", ["উপদেষ্টা ঢাকা", "23 নভেম্বর", "উপদে"]),
        ("قال الفريق مُحَمَّد إنه وصل إلى كراچی.", ["محمد", "الفريق محمد", "کراچی"]),
        ("昨天中国将军访问了达卡。", ["将军", "中国将军", "达卡"]),
        ("นายพลเยือนกรุงธากาเมื่อวาน", ["กรุงธากา"]),
        ("सेनाध्यक्ष नई दिल्ली पहुँचे।", ["सेनाध्यक्ष", "दिल्ली"]),
        ("육군참모총장이 서울에서 만났다.", ["서울", "육군참모총장"]),
        ("He said 💩 in Straße 5.", ["💩", "strasse"]),
    ],
)
def test_every_script_is_found(text: str, typed: list[str], tmp_path: Path) -> None:
    made = new_workspace(tmp_path)
    import_texts(made, tmp_path, {"a.md": text, "b.md": "Something else, in 2024."})
    for words in typed:
        (hit,) = searching.search(made, words)
        assert hit.shown_id == "A1"
        assert hit.start is not None
        assert text[hit.start : hit.end] == hit.quote
    assert ids(made, "军将") == []
    made.close()


def test_the_newest_of_very_many_are_ranked_and_titles_found_among_them(tmp_path: Path) -> None:
    made = new_workspace(tmp_path)
    with made.database.write() as connection:
        for number in range(1, search.RANKED + 100):
            made.create(
                connection, "entity", [set_value("name", Value("text", f"Hasan {number}"))], made.act("x")
            )
    with made.database.read() as connection:
        assert len(search.find(connection, read("hasan "), "entity", 5000)) == search.RANKED
        assert search.find(connection, read("hasan 1 "), "entity", 5) == [(1, True)]
    made.close()


def test_a_search_can_be_stopped_and_the_record_is_used_on(sample: Workspace) -> None:
    assert searching.search(sample, "hasan", stop=lambda: True) == ()
    assert searching.search(sample, "hasan")


def test_check_finds_an_index_that_says_something_else_and_rebuild_mends_it(made: Workspace) -> None:
    raw = sqlite.connect(made.database.path, isolation_level=None)
    raw.execute("INSERT INTO search(rowid, kind, title, body) VALUES (1, 'article', 'planted', '')")
    assert [str(problem) for problem in keeping.check(made)] == [
        "the search index: finds 1 word otherwise than the texts say: run `curator rebuild`."
    ]
    keeping.rebuild(made)
    assert sound(made)
    raw.execute("UPDATE search_document SET body = 'planted' WHERE item = 1")
    raw.close()
    (problem,) = keeping.check(made)
    assert problem.where == "A1"
    keeping.rebuild(made)
    assert sound(made)


def test_a_claim_of_another_version_is_quoted_where_it_stands(made: Workspace, tmp_path: Path) -> None:
    head = "---\noutlet: The Daily\nid: 1-hills.md\n---\n"
    import_texts(made, tmp_path, {"1-hills.md": f"{head}All of it was wrong."})
    hit = next(hit for hit in searching.search(made, "spoke training") if hit.kind == "event")
    assert (hit.quote, hit.version, hit.where) == ("spoke about training", 1, "quote")


def test_citing_an_article_makes_the_event_say_its_words(made: Workspace) -> None:
    article = item(made, "article", 1).uid
    event = item(made, "event", 1)
    events.save(made, event, cited(made, event, "date", article, "five officers", None))
    assert ids(made, '"five officers"') == ["E1", "A1"]
    assert sound(made)


WITHOUT_A_NEWER_SQLITE = """
import sys
sys.modules["pysqlite3"] = sys.modules["pysqlite3.dbapi2"] = None
from pathlib import Path
from builders import import_texts, sample_workspace
from curator.services import keeping, searching
from curator.store.sqlite_library import sqlite
assert sqlite.__name__ == "sqlite3"
folder = Path(sys.argv[1])
made = sample_workspace(folder)
import_texts(made, folder, {"2-abroad.md": "---\\noutlet: The Daily\\nid: 2-abroad.md\\n---\\n将军 stayed."})
print([hit.shown_id for typed in ("hasan", "将军", "later") for hit in searching.search(made, typed)])
print(keeping.check(made))
"""


def test_it_works_with_the_sqlite_of_python_too(tmp_path: Path, checkout: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_A_NEWER_SQLITE, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(checkout), str(checkout / "tests")])},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["['N3', 'E1', 'E2', 'A1', 'A2v2']", "[]"]
