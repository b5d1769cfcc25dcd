"""What articles are compared by, and how much speaks for one event."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from curator.rules import story
from curator.rules.likeness import same_event
from curator.rules.likeness import terms as likeness_terms
from curator.rules.likeness.terms import Terms
from tests.gold import SEEDS, needs_gold, read_gold

BRIEF = "Police: man killed in shooting on Elm Street"
FIRST = (
    "MEMPHIS, Tenn. — A 27-year-old man was shot Tuesday in Memphis. Officers were called to the 1200 block of Elm "
    "Street. Police identified him as Andre Whitfield."
)
LATER = (
    "A suspect was charged on Friday with shooting Andre Whitfield, 27. Whitfield was found on Elm Street."
)
OTHER = (
    "MEMPHIS, Tenn. — A 41-year-old woman was shot Wednesday in Memphis. Officers were called to the 300 block of "
    "Lamar Avenue. Police identified her as Keisha Vance."
)


def likeness(one: Terms, other: Terms, all_of: list[Terms]) -> float:
    """How like two of some articles are, when these are the record."""
    counts: dict[int, int] = {}
    for terms in all_of:
        for term in {*terms.words, *terms.names}:
            counts[term] = counts.get(term, 0) + 1
    rarity = {term: same_event.idf(counts[term], len(all_of)) for term in {*one.words, *one.names}}
    return same_event.Asked(one, rarity).likeness(other)


def test_names_ages_and_streets_single_a_report_out() -> None:
    terms = likeness_terms.terms(BRIEF, FIRST)
    said = {terms.said[key] for key in terms.names}
    assert {"Andre Whitfield", "MEMPHIS", "aged 27", "1200 block"} <= said
    assert not {"Tuesday", "Officers", "Police"} & said


def test_a_follow_up_is_nearer_than_another_report_of_the_same_town() -> None:
    first, later, other = (likeness_terms.terms("", text) for text in (FIRST, LATER, OTHER))
    record = [first, later, other]
    assert likeness(later, first, record) > likeness(later, other, record) + 0.1


def test_the_same_text_is_wholly_alike_whenever_it_appeared() -> None:
    first, other = likeness_terms.terms(BRIEF, FIRST), likeness_terms.terms("", OTHER)
    same = likeness(first, first, [first, other])
    assert same > 0.99
    assert same_event.score(same, 300) > same_event.score(likeness(first, other, [first, other]), 0, 0)


def test_the_day_that_is_told_brings_a_late_report_back() -> None:
    assert same_event.nearness(30, 0) > same_event.nearness(30) > same_event.nearness(30, 25)
    assert same_event.nearness(0) > same_event.nearness(1) > same_event.nearness(7) > same_event.nearness(60)
    assert same_event.nearness(9000) > 0
    assert same_event.apart((5, 9), (7, 30)) == 2
    assert same_event.apart((), (7,)) is None


@given(st.text(max_size=400), st.text(max_size=400))
def test_likeness_is_between_nothing_and_all(one: str, other: str) -> None:
    mine, theirs = likeness_terms.terms("", one), likeness_terms.terms("", other)
    assert 0 <= likeness(mine, theirs, [mine, theirs]) <= 1
    if mine.words:
        assert likeness(mine, mine, [mine, theirs]) > 0.99


def test_bengali_is_compared_by_its_words() -> None:
    text = "পাকিস্তানের জেনারেল মির্জা ঢাকায় প্রধান উপদেষ্টার সঙ্গে বৈঠক করেছেন।"
    terms = likeness_terms.terms("", text)
    assert "মির্জা" in terms.said.values()
    assert likeness(terms, likeness_terms.terms("", f"{text} আর কিছু নয়।"), [terms]) > 0.8


def test_a_long_text_costs_no_more_than_its_beginning() -> None:
    text = "A general came to Dhaka. " * 40_000
    assert likeness_terms.terms("", text) == likeness_terms.terms("", text[: likeness_terms.READ])


@needs_gold
def test_the_true_pairs_of_the_real_articles_are_above_all_others() -> None:
    gold = read_gold()
    texts = {
        article["id"]: (SEEDS / article["id"]).read_text(encoding="utf-8") for article in gold["articles"]
    }
    terms = {
        name: likeness_terms.terms("", text, story.own(text, story.regions(text)))
        for name, text in texts.items()
    }
    found = {
        (one, other): likeness(terms[one], terms[other], list(terms.values()))
        for one, other in combinations(terms, 2)
    }
    label = {(pair["a"], pair["b"]): pair["label"] for pair in gold["article_pairs"]}
    true = [score for pair, score in found.items() if label[pair] == "same_event"]
    false = [score for pair, score in found.items() if label[pair] != "same_event"]
    assert len(true) == 4
    assert min(true) > max(false)
