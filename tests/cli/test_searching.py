"""`curator search`: what says the words, as a table and as JSON."""

from __future__ import annotations

import pytest

from tests.commands import Curator


def test_what_says_the_words_is_listed_with_its_quotes(sample: Curator) -> None:
    done = sample("search", "kamrul", "has")
    assert done.code == 0
    lines = done.out.splitlines()
    assert [line.split()[0] for line in lines] == ["id", "N20", "E1", "E2", "A1"]
    assert "quote  Lieutenant General S M Kamrul Hasan" in lines[2]


def test_json_has_quotes_with_their_places(sample: Curator) -> None:
    (hit,) = sample("search", "দেশের সামরিক", "--json").json
    text = sample("show", "A6", "--json").json["text"]
    assert text[hit["start"] : hit["end"]] == hit["quote"]
    assert [hit["quote"][a:b] for a, b in hit["marks"]] == ["দেশের", "সামরিক"]
    assert (hit["kind"], hit["id"], hit["article"], hit["version"]) == ("article", "A6", "A6", 1)
    quoted = {hit["id"]: hit for hit in sample("search", "army chief", "--json").json}["E3"]
    assert (quoted["kind"], quoted["where"], quoted["article"]) == ("event", "quote", "A3")


def test_a_phrase_is_written_in_quotation_marks(sample: Curator) -> None:
    assert len(sample("search", "chief adviser", "--json").json) > 1
    assert sample("search", '"adviser chief"', "--json").json == []


def test_the_limit_is_kept(sample: Curator) -> None:
    assert len(sample("search", "--limit", "2", "--json", "the").json) == 2
    assert sample("search", "--limit", "0", "the").code == 2


@pytest.mark.parametrize("words", ['"', "*", "NEAR(zebra", "zebra"])
def test_nothing_found_is_no_error(words: str, sample: Curator) -> None:
    done = sample("search", words)
    assert (done.code, done.out) == (0, "")
    assert "Nothing in the record says" in done.err


def test_words_are_needed(sample: Curator) -> None:
    assert sample("search").code == 2
