"""Sentences that say something of the record's business and are cited by no claim."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from telling import names_in

from curator.codebook.load import find, load
from curator.model.suggestions import Region
from curator.rules.calendar.finding import find_dates
from curator.rules.coverage import open_sentences

DIPLOMACY = load(find("diplomacy"))
TEXT = "Ana Rojas met Li Wen. It rained all day. On 3 May 2024 they flew on. Talks began. More about Lima\n"


def _open(cited: list[tuple[int, int]], regions: tuple[Region, ...] = ()) -> list[str]:
    names = names_in(TEXT, "Ana Rojas; Li Wen", "", "Lima")
    found = open_sentences(TEXT, regions, find_dates(TEXT, None), names, cited, DIPLOMACY)
    return [TEXT[start:end] for start, end in found]


def test_names_dates_and_words_of_events_leave_a_sentence_open() -> None:
    assert _open([]) == [
        "Ana Rojas met Li Wen.",
        "On 3 May 2024 they flew on.",
        "Talks began.",
        "More about Lima",
    ]


def test_a_quote_that_touches_a_sentence_closes_it() -> None:
    at = TEXT.index("met")
    assert _open([(at, at + 3), (TEXT.index("Talks"), TEXT.index("More"))]) == [
        "On 3 May 2024 they flew on.",
        "More about Lima",
    ]


def test_what_is_outside_the_story_is_not_open() -> None:
    teaser = Region(TEXT.index("More"), len(TEXT), "teaser")
    assert "More about Lima" not in _open([], (teaser,))


@given(
    st.lists(
        st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted).map(tuple), max_size=6
    )
)
def test_citing_more_never_opens_more(cited: list[tuple[int, int]]) -> None:
    assert set(_open(cited)) <= set(_open([]))
    for start, end in cited:
        if start < end:
            assert all(
                not (TEXT.index(sentence) < end and start < TEXT.index(sentence) + len(sentence))
                for sentence in _open(cited)
            )
