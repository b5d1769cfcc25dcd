"""The sample record: the same every time, half finished, and replaced whole or not at all."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from curator.errors import RefusedError
from curator.model.lines import Filter
from curator.services import demo, exporting, keeping, reading
from curator.services.workspace import create_record, open_record


def exports(folder: Path, name: str) -> dict[str, bytes]:
    workspace = demo.build(folder / f"{name}.db")
    exporting.export_csv(
        workspace, folder / name, force=False, wanted=Filter(), for_spreadsheet=False, approved_only=False
    )
    exporting.export_json(workspace, folder / f"{name}.json", force=False, wanted=Filter(), jsonl=False)
    workspace.close()
    files = [*(folder / name).iterdir(), folder / f"{name}.json"]
    return {file.name.removeprefix(name): file.read_bytes() for file in files}


def test_it_is_built_identically_every_time(tmp_path: Path) -> None:
    one, two = exports(tmp_path, "one"), exports(tmp_path, "two")
    assert "events.csv" in one
    assert one == two


def test_it_is_sound_and_half_finished(tmp_path: Path) -> None:
    workspace = demo.build(tmp_path / "demo.db")
    assert keeping.check(workspace) == []
    articles = reading.article_page(workspace, Filter(), 0, 100)
    assert {"done", "in_work", "nothing_here", "new"} == {line.state for line in articles}
    assert "bn" in {line.language for line in articles}
    events = reading.event_page(workspace, Filter(), 0, 100)
    assert {"draft", "verified"} == {line.state for line in events}
    assert any(line.contested for line in events)
    assert any(reading.state(workspace, line.uid).rev == 2 for line in events)
    log = reading.log(workspace, events[0].uid)
    assert {revision.by.author for revision in log} == {demo.AUTHOR}
    workspace.close()


def test_its_ids_are_time_ordered_uuids_older_than_those_of_today() -> None:
    new_uid = demo.counted()
    uids = [new_uid() for _ in range(2000)]
    assert uids == sorted(uids)
    assert {uuid.UUID(uid).version for uid in uids} == {7}
    assert {uuid.UUID(uid).variant for uid in uids} == {uuid.RFC_4122}


def test_a_sample_is_replaced_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "demo.db"
    demo.build(path).close()
    before = path.read_bytes()

    def fail(*_: object) -> None:
        raise RefusedError("no seeds today")

    monkeypatch.setattr(demo, "_fill", fail)
    with pytest.raises(RefusedError, match="no seeds today"):
        demo.build(path)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir() if file.suffix != ".lock"] == ["demo.db"]


def test_another_record_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "mine.db"
    create_record(path, "ada").close()
    before = path.read_bytes()
    with pytest.raises(RefusedError, match="is not the sample record"):
        demo.build(path)
    assert path.read_bytes() == before
    open_record(path, "ada").close()
