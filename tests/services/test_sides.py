"""One entity as it is compared with another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.errors import NotFoundError
from curator.services import entities, judgements, sides
from curator.services.workspace import Workspace
from tests.builders import item, sample_workspace


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = sample_workspace(tmp_path)
    yield workspace
    workspace.close()


def uid(made: Workspace, number: int) -> str:
    return item(made, "entity", number).uid


def test_everything_that_is_known_is_there(made: Workspace) -> None:
    hasan = sides.side(made, uid(made, 3))
    assert (hasan.shown_id, hasan.name, hasan.kind, hasan.country) == (
        "N3",
        "S M Kamrul Hasan",
        "person",
        "BD",
    )
    assert hasan.names == ("S M Kamrul Hasan", "Kamr-ul-Hassan")
    assert (hasan.events, hasan.first, hasan.last) == (2, "2025-01-01", "2025-01-31")
    rawalpindi = sides.side(made, uid(made, 2))
    assert (rawalpindi.within, rawalpindi.events) == ("Pakistan", 1)


def test_sentences_hold_the_words_that_name_it(made: Workspace) -> None:
    hasan = sides.side(made, uid(made, 3))
    said = [(one.where, one.text[one.start : one.end]) for one in hasan.sentences]
    assert said == [
        ("A1 · The Daily · 2025-01-16", "Lt Gen S M Kamrul Hasan 💩"),
        ("A2 · The Daily · 2025-01-16", "Kamr-ul-Hassan"),
    ]
    assert hasan.sentences[0].text.endswith("in Rawalpindi on 14 January 2025.")


def test_a_merged_entity_is_shown_with_all_of_its_cluster(made: Workspace) -> None:
    other = entities.create(made, {"name": "The PSO", "kind": "person", "country": "Bangladesh"}).uid
    judgements.judge(made, uid(made, 3), other, "same", "his post")
    hasan = sides.side(made, other)
    assert (hasan.shown_id, hasan.country) == ("N3", "BD · Bangladesh")
    assert "The PSO" in hasan.names
    assert hasan.merged == ("N5 The PSO",)
    judgements.take_back(made)
    assert sides.side(made, other).shown_id == "N5"
    assert "The PSO" not in sides.side(made, uid(made, 3)).names


def test_there_must_be_one(made: Workspace) -> None:
    with pytest.raises(NotFoundError):
        sides.side(made, "nobody")
