"""`apply`, `verify`, `withdraw`, and keeping the record: `check`, `rebuild`, `backup`, `export`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from curator import resources
from tests.commands import Curator

DRAFT = {
    "id": "new",
    "type": "meeting",
    "fields": {"date": {"value": "2025-10-26", "claims": [{"article": "A3", "quote": "On October 26 this year"}]}},
}  # fmt: skip


def test_apply_reads_standard_input_and_twice_changes_nothing(sample: Curator) -> None:
    line = json.dumps(DRAFT).encode()
    done = sample("apply", "-", "--json", stdin=line)
    assert done.json == [{"where": "standard input line 1", "id": "new", "event": "E7", "status": "added"}]
    again = sample("apply", "-", stdin=line)
    assert (again.code, again.out) == (0, "1 line: 1 unchanged.\n")
    assert len(sample("log", "E7", "--json").json) == 1


def test_the_file_of_the_sample_changes_nothing_in_the_sample(sample: Curator) -> None:
    done = sample("apply", str(resources.seeds() / "events.jsonl"), "--json")
    assert {one["status"] for one in done.json} == {"unchanged"}


def test_verify_lists_what_is_missing_and_leaves_the_event_a_draft(sample: Curator) -> None:
    done = sample("verify", "E5")
    assert done.code == 1
    assert done.err.splitlines() == [
        "E5 cannot be verified yet; 1 to do:",
        "E5: date: the sources disagree; choose a value and give a reason",
    ]
    assert len(sample("log", "E5", "--json").json) == 1


def test_an_event_that_lacks_nothing_is_verified(sample: Curator) -> None:
    cited = {"claims": [{"article": "A3", "quote": "On October 26 this year"}]}
    whole = {
        "id": "new",
        "type": "meeting",
        "fields": {
            "type": cited,
            "date": {"value": "2025-10-26", **cited},
            "place": {"value": "Dhaka", **cited},
        },
        "participants": [
            {"id": "who", "role": "visitor", "entity": "N26", **cited},
            {"id": "whom", "role": "host", "entity": "N23", **cited},
        ],
    }
    assert sample("apply", "-", stdin=json.dumps(whole).encode()).code == 0
    done = sample("verify", "E7", "--message", "looked up again")
    assert (done.code, done.out) == (0, "E7 is verified (revision 2).\n")
    assert sample("log", "E7", "--json").json[-1]["message"] == "looked up again"


@pytest.mark.parametrize("item", ["E1", "A7", "N30"])
def test_withdrawing_needs_a_reason_and_keeps_the_item(sample: Curator, item: str) -> None:
    assert sample("withdraw", item).code == 2
    done = sample("withdraw", item, "--reason", "by mistake")
    assert done.out == f"{item} is withdrawn (revision {_rev(sample, item)}).\n"
    assert sample("withdraw", item, "--reason", "by mistake").code == 1
    assert sample("log", item, "--json").json[-1]["message"] == "by mistake"


@pytest.mark.parametrize(("item", "listed"), [("E1", "events"), ("A7", "articles"), ("N30", "entities")])
def test_a_withdrawal_is_taken_back_with_a_reason(sample: Curator, item: str, listed: str) -> None:
    before = sample(listed, "list").out
    assert sample("bring-back", item, "--reason", "it is there").code == 1
    sample("withdraw", item, "--reason", "by mistake")
    assert sample(listed, "list").out != before
    assert sample("bring-back", item).code == 2
    done = sample("bring-back", item, "--reason", "it was right")
    assert done.out == f"{item} is back (revision {_rev(sample, item)}).\n"
    assert sample(listed, "list").out == before
    assert sample("check").out == "The record is sound.\n"


def _rev(sample: Curator, item: str) -> int:
    return len(sample("log", item, "--json").json)


def test_check_says_that_the_sample_is_sound_and_rebuild_keeps_it_so(sample: Curator) -> None:
    assert sample("check").out == "The record is sound.\n"
    lists = [sample(name, "list").out for name in ("articles", "events", "entities")]
    assert "items." in sample("rebuild").out
    assert [sample(name, "list").out for name in ("articles", "events", "entities")] == lists
    assert sample("check", "--json").json == []


def test_check_lists_what_is_wrong_and_exits_with_1(sample: Curator, tmp_path: Path) -> None:
    from curator.store.sqlite_library import sqlite

    raw = sqlite.connect(tmp_path / "curator.db")
    raw.execute("UPDATE event SET title = 'forged' WHERE number = 1")
    raw.commit()
    raw.close()
    done = sample("check")
    assert done.code == 1
    assert "E1" in done.out
    found = sample("check", "--json")
    assert found.code == 1
    assert found.json[0].keys() == {"where", "problem"}
    assert sample("rebuild").code == 0
    assert sample("check").code == 0


def test_a_backup_is_a_record_of_its_own_and_replaces_nothing_unasked(
    sample: Curator, tmp_path: Path
) -> None:
    assert sample("backup", "copy.db").code == 0
    assert sample("--db", "copy.db", "events", "list").out == sample("events", "list").out
    before = (tmp_path / "copy.db").read_bytes()
    sample("withdraw", "E1", "--reason", "a test")
    refused = sample("backup", "copy.db")
    assert (refused.code, refused.out) == (1, "")
    assert (tmp_path / "copy.db").read_bytes() == before
    assert sample("backup", "copy.db", "--force").code == 0
    assert len(sample("--db", "copy.db", "events", "list", "--json").json) == 5


def test_exports_are_the_same_bytes_twice_and_replace_nothing_unasked(
    sample: Curator, tmp_path: Path
) -> None:
    for kind in ("csv", "json", "jsonl"):
        for name in ("one", "two"):
            done = sample("export", kind, f"{name}.{kind}")
            assert done.code == 0, done.err
        assert _bytes(tmp_path / f"one.{kind}") == _bytes(tmp_path / f"two.{kind}")
        assert sample("export", kind, f"one.{kind}").code == 1
        assert sample("export", kind, f"one.{kind}", "--force").code == 0


def test_an_export_follows_the_filters(sample: Curator, tmp_path: Path) -> None:
    assert sample("export", "json", "drafts.json", "--state", "draft").code == 0
    drafts = json.loads((tmp_path / "drafts.json").read_text(encoding="utf-8"))
    assert [event["id"] for event in drafts["events"]] == ["E3", "E5"]
    assert sample("export", "json", "approved.json", "--approved-only").code == 0
    assert json.loads((tmp_path / "approved.json").read_text(encoding="utf-8"))["events"] == []
    assert sample("export", "csv", "x", "--type", "parade").code == 2
    assert not (tmp_path / "x").exists()


def _bytes(path: Path) -> dict[str, bytes]:
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    return {file.name if path.is_dir() else "": file.read_bytes() for file in files}
