"""The record to measure with is a record like any other."""

from __future__ import annotations

from pathlib import Path

from bench.big_record import build
from curator.model.lines import Filter
from curator.services import keeping, reading
from curator.services.workspace import open_record


def test_a_large_record_is_sound_and_holds_what_was_asked_for(tmp_path: Path) -> None:
    build(tmp_path / "big.db", articles=80, entities=120, events=90)
    made = open_record(tmp_path / "big.db", "ada")
    every = Filter(withdrawn=True)
    counts = [
        count(made, every) for count in (reading.article_count, reading.entity_count, reading.event_count)
    ]
    assert counts == [80, 120, 90]
    assert keeping.check(made) == []
    made.close()
