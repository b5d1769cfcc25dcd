"""A language model adds and types names, and does nothing else; one that is not there is named in a sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

import pytest

from curator.model.suggestions import NameFound, Region
from curator.rules.finding.names import find_names
from curator.services import spacy_names
from curator.tui import settings


@dataclass(frozen=True)
class Found:
    start_char: int
    end_char: int
    label_: str


@dataclass(frozen=True)
class Text:
    ents: tuple[Found, ...]


class ByRule:
    """Reads a text as a pipeline of spaCy does: what it is told to know, wherever it stands."""

    def __init__(self, known: Mapping[str, str]) -> None:
        self.known = known

    def __call__(self, text: str, /) -> Text:
        return Text(
            tuple(
                Found(*match.span(), label)
                for name, label in self.known.items()
                for match in re.finditer(re.escape(name), text)
            )
        )


def kinds(found: tuple[NameFound, ...]) -> list[tuple[str, str]]:
    return [(one.words, one.kind) for one in found]


UNSURE = "Nothing was heard of Zorblax until noon, when Zorblax came back."


def test_it_types_what_the_rules_are_not_sure_of_in_all_places_alike() -> None:
    found = find_names(UNSURE)
    assert kinds(found) == [("Zorblax", "person")] * 2
    assert all(one.confidence < spacy_names.UNSURE for one in found)
    typed = spacy_names.with_model(UNSURE, found, (), ByRule({"of Zorblax": "ORG"}))
    assert kinds(typed) == [("Zorblax", "organisation")] * 2
    assert all("language model" in one.why for one in typed)


def test_it_leaves_alone_what_is_sure_or_known() -> None:
    text = "General Asim Munir flew to Karachi."
    found = find_names(text)
    assert spacy_names.with_model(text, found, (), ByRule({"Munir": "ORG", "Karachi": "PERSON"})) == found
    known = find_names(UNSURE, [("Zorblax", "place")])
    assert spacy_names.with_model(UNSURE, known, (), ByRule({"Zorblax": "ORG"})) == known


def test_it_adds_what_stands_free_in_the_own_story() -> None:
    text = "the meeting at lower sproul hall\nread more about lower sproul hall"
    end = text.index("\n")
    outside = Region(end + 1, len(text), "related_link")
    model = ByRule({"lower sproul hall": "FAC", "sproul hall\nread": "ORG", "the meeting": "EVENT"})
    (added,) = spacy_names.with_model(text, (), (outside,), model)
    assert (added.words, added.kind, added.start) == ("lower sproul hall", "place", 15)


def test_additions_overlap_nothing_and_stay_in_order() -> None:
    text = "Asim Munir of Heavy Works met Karim."
    found = tuple(replace(one, confidence=1.0) for one in find_names(text))
    labels = {"Munir of Heavy": "ORG", "of Heavy Works met": "ORG", "met": "LOC", "met Karim": "PERSON"}
    spans = [(one.start, one.end) for one in spacy_names.with_model(text, found, (), ByRule(labels))]
    assert spans == sorted(spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


def test_without_a_model_nothing_changes() -> None:
    found = find_names(UNSURE)
    assert spacy_names.with_model(UNSURE, found, (), None) == found
    assert spacy_names.chosen({}) is None
    assert spacy_names.fault({}) == ""


@pytest.mark.parametrize("name", ["no_such_model_of_names", "../nowhere", "a.b", "x\x1b[31m"])
def test_a_model_that_is_not_there_is_named_in_one_sentence(name: str) -> None:
    environ = {settings.MODEL_NAMED_BY: name, "HOME": "/nowhere"}
    sentence = spacy_names.fault(environ)
    assert "is not installed" in sentence
    assert "CURATOR_SPACY" in sentence
    assert sentence.isprintable()
    assert spacy_names.chosen(environ) is None
    assert sentence in settings.load(environ).faults
