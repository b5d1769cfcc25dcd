"""What is proposed for the articles of the sample record, against what a reader would write down of them. They are our
own words, so this is measured everywhere; nothing was fitted to them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from curator.model.suggestions import EventProposal
from curator.services import demo, reading, suggesting
from curator.services.suggesting import Suggestions
from curator.services.workspace import Workspace

EXPECTED: dict[str, Any] = json.loads(Path(__file__).with_name("own_seeds.json").read_text(encoding="utf-8"))
PLACES = {"Bangladesh", "Pakistan"}
PEOPLE = {
    name
    for article in EXPECTED["articles"].values()
    for _, who, _ in article["events"]
    for name in who
    if name not in PLACES
}
Told = tuple[str, frozenset[str], str | None]
"""An event in short: its type, the names of those who took part, its date."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    workspace = demo.build(tmp_path_factory.mktemp("seeds") / "demo.db")
    yield workspace
    workspace.close()


@pytest.fixture(scope="module")
def right(made: Workspace) -> Counter[str]:
    """How much is right, by what it is; `strange` are events that took place as proposed, but not in the article."""
    counted: Counter[str] = Counter()
    for article, expected in EXPECTED["articles"].items():
        uid, _ = reading.find(made, article)
        found, text = suggesting.suggest(made, uid), reading.article_text(made, uid)[1]
        counted["published"] += found.publication.edtf == expected["published"]
        counted["paragraphs"] += paragraphs_right(found, text, expected["outside"])
        counted["dates"] += dates_right(found, expected["dates"])
        counted["names"] += names_right(made, found, expected["names"])
        wanted = {(kind, frozenset(who), date) for kind, who, date in expected["events"]}
        told = {in_short(made, one) for one in found.proposals if one.realis == "occurred"}
        matched = {want for want in wanted if any(fits(one, want) for one in told)}
        counted["events"] += len(matched)
        counted["strange"] += sum(not any(part_of(one, want) for want in wanted) for one in told)
    return counted


def paragraphs_right(found: Suggestions, text: str, outside: list[str]) -> int:
    """How many paragraphs are on the right side."""
    left, count, at = list(outside), 0, 0
    for line in text.splitlines(keepends=True):
        start, at = at + len(line) - len(line.lstrip()), at + len(line)
        words = line.strip()
        if not words:
            continue
        wanted = bool(left) and words.startswith(left[0])
        if wanted:
            left.pop(0)
        inside = any(a <= start < b for a, b in found.own)
        count += inside is not wanted
    assert not left, f"the article has no paragraph that begins with {left[0]}"
    return count


def dates_right(found: Suggestions, expected: list[tuple[str, str | None]]) -> int:
    """How many expressions are found with the right value, in order."""
    count, said = 0, list(found.dates)
    for words, value in expected:
        at = next((n for n, one in enumerate(said) if one.words == words), None)
        if at is not None:
            count += said[at].value == value
            del said[: at + 1]
    return count


def names_right(made: Workspace, found: Suggestions, expected: dict[str, str]) -> int:
    """How many names are found and mean who they should."""
    meant = {one.found.words: one.entity for one in found.names if one.entity}
    called = reading.names(made, list(meant.values()))
    return sum(called.get(meant.get(words, "")) == name for words, name in expected.items())


def in_short(made: Workspace, one: EventProposal) -> Told:
    """A proposal without what waits for a look, and without who is only described."""
    taking = [each.who for each in one.participants if not each.who.flag and not each.who.described]
    called = reading.names(made, [who.entity for who in taking if who.entity])
    names = {called.get(who.entity or "", who.value or "") for who in taking}
    date = next((offer.value for offer in one.fields.get("date", ()) if not offer.flag), None)
    return one.type.value or "", frozenset(names), date


def fits(told: Told, wanted: Told) -> bool:
    """Whether a proposal tells of what is wanted: its type, everybody wanted, and no other date."""
    return told[0] == wanted[0] and wanted[1] <= told[1] and told[2] in (None, wanted[2])


def part_of(told: Told, wanted: Told) -> bool:
    """Whether a proposal says nothing of an event but what is wanted of it, however little that is; bodies and
    countries may be named beside."""
    people = {name for name in told[1] if name in PEOPLE}
    return told[0] == wanted[0] and people <= wanted[1] and told[2] in (None, wanted[2])


@pytest.mark.parametrize("what", ["published", "paragraphs", "dates", "names", "events"])
def test_as_much_is_right_as_before(right: Counter[str], what: str) -> None:
    assert right[what] >= EXPECTED["floors"][what]


def test_no_more_is_proposed_that_did_not_take_place(right: Counter[str]) -> None:
    assert right["strange"] <= EXPECTED["floors"]["strange"]


def test_an_article_without_an_event_gets_no_event_with_people(made: Workspace) -> None:
    uid, _ = reading.find(made, "A7")
    for one in suggesting.suggest(made, uid).proposals:
        assert not [each for each in one.participants if each.who.entity]
