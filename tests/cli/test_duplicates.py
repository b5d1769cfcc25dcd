"""`curator entities duplicates`: the pairs that may be one."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.services import entities
from curator.services.workspace import open_record
from tests.commands import Curator

DOUBLES = (
    {"name": "Waker uz Zaman", "kind": "person", "country": "Bangladesh"},
    {"name": "Heavy Industries of Taxila", "kind": "organisation"},
    {"name": "Shakirullah Khatak", "kind": "person", "country": "India"},
)


def add(folder: Path, *made: dict[str, str]) -> None:
    workspace = open_record(folder / "curator.db", "ada")
    for slots in made:
        entities.create(workspace, slots)
    workspace.close()


@pytest.fixture
def doubled(sample: Curator, tmp_path: Path) -> Curator:
    """The sample record with N40 Waker uz Zaman, N41 Heavy Industries of Taxila and N42 Shakirullah Khatak."""
    add(tmp_path, *DOUBLES)
    return sample


def numbers(found: list[dict[str, object]]) -> list[tuple[object, object]]:
    return [(pair["a"], pair["b"]) for pair in found]


def test_a_record_without_doubles_says_so(sample: Curator) -> None:
    done = sample("entities", "duplicates")
    assert (done.code, done.out, done.err) == (0, "", "No two entities look like one.\n")
    assert sample("entities", "duplicates", "--json").json == []


def test_pairs_are_listed_the_surest_first(doubled: Curator) -> None:
    found = doubled("entities", "duplicates", "--json").json
    assert set(numbers(found)) == {("N21", "N40"), ("N37", "N41"), ("N27", "N42")}
    assert [pair["score"] for pair in found] == sorted((pair["score"] for pair in found), reverse=True)
    last = found[-1]
    assert (last["a_name"], last["b_name"], last["kind"]) == (
        "Shakir Ullah Khattak",
        "Shakirullah Khatak",
        "person",
    )
    assert "≠ country Pakistan / India" in last["why"]
    assert last["unsure"] is False


def test_a_table_tells_the_same(doubled: Curator) -> None:
    done = doubled("entities", "duplicates", "--limit", "2")
    head, *rows = done.out.splitlines()
    assert head.split()[:4] == ["score", "entity", "may", "be"]
    assert len(rows) == 2
    assert "N21 Waker-Uz-Zaman" in done.out
    assert done.err == "3 pairs; --limit 3 shows them all.\n"


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (("--kind", "organisation"), [("N37", "N41")]),
        (("--kind", "company"), [("N37", "N41")]),
        (("--kind", "place"), []),
        (("--kind", "nothing"), []),
    ],
)
def test_only_some_are_asked_for(
    doubled: Curator, options: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    assert numbers(doubled("entities", "duplicates", *options, "--json").json) == expected


def test_there_are_at_most_so_many(doubled: Curator) -> None:
    assert len(doubled("entities", "duplicates", "--limit", "1", "--json").json) == 1
    refused = doubled("entities", "duplicates", "--limit", "0")
    assert refused.code == 2
    assert "--limit" in refused.err


def test_a_hostile_name_stays_harmless(sample: Curator, tmp_path: Path) -> None:
    names = ("\x1b]52;c;aGk=\x07 Ölkrug", "\x1b]52;c;aGk=\x07 Olkrug")
    add(tmp_path, *({"name": name, "kind": "person"} for name in names))
    done = sample("entities", "duplicates")
    assert "␛]52" in done.out
    assert "\x1b" not in done.out + sample("entities", "duplicates", "--json").out
