"""Hits: what is found, in which order, and the words that say so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import import_texts, item, new_workspace, sample_workspace

from curator.model.state import set_value
from curator.model.values import Value
from curator.services import searching
from curator.services.workspace import Workspace
from curator.store import articles


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    workspace = sample_workspace(tmp_path_factory.mktemp("sample"))
    yield workspace
    workspace.close()


def found(made: Workspace, text: str) -> dict[str, searching.Hit]:
    return {hit.shown_id: hit for hit in searching.search(made, text)}


def test_names_and_titles_come_first_then_entities_events_and_articles(made: Workspace) -> None:
    assert list(found(made, "hasan")) == ["N3", "E1", "E2", "A1"]
    assert list(found(made, "general")) == ["A2"]
    assert list(found(made, "rawalpindi"))[:2] == ["N2", "E2"]


def test_an_article_is_shown_by_the_sentence_that_says_the_words(made: Workspace) -> None:
    hit = found(made, "kamrul chief")["A1"]
    version, text = 1, ""
    with made.database.read() as connection:
        version, text = articles.text(connection, hit.uid)
    assert (
        hit.quote == "Lt Gen S M Kamrul Hasan 💩 called on the army chief in Rawalpindi on 14 January 2025."
    )
    assert (hit.article, hit.version, hit.where) == (hit.uid, version, "text")
    assert text[hit.start : hit.end] == hit.quote
    assert [hit.quote[a:b] for a, b in hit.marks] == ["Kamrul", "chief"]
    assert hit.place is not None
    assert text[slice(*hit.place)] == "Kamrul"


def test_an_article_found_by_its_title_alone_has_no_quote(made: Workspace) -> None:
    hit = found(made, "abroad general")["A2"]
    assert [hit.title[a:b] for a, b in hit.title_marks] == ["general", "abroad"]


def test_the_quote_of_an_article_is_not_its_headline_again(tmp_path: Path) -> None:
    made = new_workspace(tmp_path)
    text = "A general in the hills\n\nThe general spoke 💩. He left.\n"
    import_texts(made, tmp_path, {"a.md": text})
    (hit,) = searching.search(made, "general")
    assert (hit.title, hit.quote) == ("A general in the hills", "The general spoke 💩.")
    assert text[hit.start : hit.end] == hit.quote
    (hit,) = searching.search(made, "hills")
    assert hit.quote == "A general in the hills"
    made.close()


def test_an_event_is_shown_by_the_claim_that_says_the_words(made: Workspace) -> None:
    hit = found(made, "spoke")["E2"]
    claim = next(c for c in item(made, "event", 2).claims.values() if c.quote == "spoke about training")
    assert (hit.quote, hit.where) == (claim.quote, "quote")
    assert (hit.article, hit.version, hit.start, hit.end) == (claim.article, 1, claim.start, claim.end)
    assert hit.title.startswith("meeting: S M Kamrul Hasan")


def test_an_event_is_shown_by_the_value_that_says_the_words(made: Workspace) -> None:
    hit = found(made, "arms")["E2"]
    assert (hit.where, hit.quote, hit.place) == ("topics", "arms and arms production", None)
    assert hit.marks == ((0, 4), (9, 13))


def test_an_entity_is_shown_by_the_other_name_that_says_the_words(made: Workspace) -> None:
    hit = found(made, "kamr-ul-has")["N3"]
    assert (hit.title, hit.title_marks) == ("S M Kamrul Hasan", ())
    assert (hit.where, hit.quote, hit.marks) == ("also", "Kamr-ul-Hassan", ((0, 14),))


@pytest.mark.parametrize("typed", ["A2", "a2 ", "E1", "n4"])
def test_an_id_finds_what_it_names(typed: str, made: Workspace) -> None:
    assert next(iter(found(made, typed))) == typed.strip().upper()


@pytest.mark.parametrize("typed", ["A99", "E99", "J1"])
def test_an_id_that_names_nothing_finds_nothing(typed: str, made: Workspace) -> None:
    assert found(made, typed) == {}


def test_no_kind_crowds_out_another(tmp_path: Path) -> None:
    made = new_workspace(tmp_path)
    texts = {f"{n}.md": f"---\noutlet: The Daily\nid: {n}.md\n---\nDhaka {n}." for n in range(12)}
    import_texts(made, tmp_path, texts)
    with made.database.write() as connection:
        for number in range(12):
            name = [set_value("name", Value("text", f"Dhaka {number}"))]
            made.create(connection, "entity", name, made.act("import"))
    kinds = [hit.kind for hit in searching.search(made, "dhaka", 9)]
    assert len(kinds) == 9
    assert kinds.count("article") >= 3
    assert kinds == sorted(kinds, key=searching.KINDS.index)
    made.close()
