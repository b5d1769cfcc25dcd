"""Questions and texts are folded alike; what is found stands where it is said to stand."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules.search_words import MOST, Term, fold, in_texts, places, read, says, spans

WORDS = (
    "hasan Hassan-Zaman straße Café İstanbul ঢাকায় সেনাপ্রধান ক্‌ষ हिन्दी"
    " தமிழ் مُحَمَّد کراچی 中国将军 กองทัพ 서울 💩 x² ﬁne 2025 ২০২৫"
)
texts = st.one_of(st.text(), st.lists(st.sampled_from(WORDS.split()) | st.text(max_size=4)).map(" ".join))


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", []),
        ("   ", []),
        ('"', []),
        ("*", []),
        ("AND", [["and"]]),
        ("NEAR(", [["near"]]),
        ("o'brien", [["o", "brien"]]),
        ("c++", [["c"]]),
        ("-hello", [["hello"]]),
        ("col:x", [["col", "x"]]),
        ("a OR OR b", [["a"], ["or"], ["b"]]),
        ('"army chief" dhaka', [["army", "chief"], ["dhaka"]]),
        ("“army chief” dhaka", [["army", "chief"], ["dhaka"]]),
        ('"army chie', [["army", "chie"]]),
        ("\0\ud800\x1b[31m", [["31m"]]),
        ("将军", [["将", "军"]]),
        ("২০২৫", [["2025"]]),
    ],
)
def test_only_words_and_quotation_marks_mean_something(typed: str, words: list[list[str]]) -> None:
    assert [list(term.words) for term in read(typed)] == words


@pytest.mark.parametrize("typed", ["has", "o'bri", '"army chi', "সেনা", "مُحَمَّد"])
def test_the_last_word_is_taken_for_a_beginning(typed: str) -> None:
    assert [term.begun for term in read(f"x {typed}")] == [False, True]
    assert [term.begun for term in read(f"x {typed} ")] == [False, False]


def test_in_texts_a_beginning_has_three_letters_or_two_syllables_of_korean() -> None:
    assert [in_texts(read(typed))[0].begun for typed in ("h", "ha", "has", "서울")] == [
        False,
        False,
        True,
        True,
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ångström", "angstrom"),
        ("Cafe\u0301", "café"),
        ("STRASSE", "straße"),
        ("مُحَمَّد", "محمد"),
        ("علي", "علی"),
        ("كتاب", "کتاب"),
        ("\u09a1\u09bc", "\u09dc"),
        ("\u0995\u09cb", "\u0995\u09c7\u09be"),
        ("ক্\u200cষ", "ক্ষ"),
        ("ＡＢＣ", "abc"),
        ("Ёлка", "елка"),
    ],
)
def test_spellings_of_the_same_word_are_one(one: str, other: str) -> None:
    assert fold(one).split() == fold(other).split()
    assert says(f"a {one} b", read(other)) == 1


@given(texts, st.data())
def test_a_stretch_between_blanks_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    pieces = [piece for piece in text.split() if read(f"{piece} ")]
    if not pieces:
        return
    piece = data.draw(st.sampled_from(pieces))
    terms = read(f'"{piece}" ')[:1]
    found = places(text, terms)
    assert found
    for start, end, number in found:
        assert number == 0
        assert 0 <= start < end <= len(text)
        # As the index cuts them: what is neither a letter nor a digit of ASCII stands between words, an escape too.
        words = re.findall(r"[0-9a-z\x80-\U0010ffff]+", fold(text[start:end]))
        assert words == [w for term in terms for w in term.words]


@given(texts, texts)
def test_any_question_to_any_text_is_answered(text: str, typed: str) -> None:
    terms = read(typed)
    assert len(terms) <= MOST
    found = places(text, terms)
    assert len({number for _, _, number in found}) == says(text, terms)
    joined = spans(found)
    assert all(one[1] < other[0] for one, other in pairwise(joined))
    assert all(any(first <= start and end <= last for first, last in joined) for start, end, _ in found)


def test_offsets_are_true_far_into_a_long_text_of_several_scripts() -> None:
    text = "ﬁ straße 将军 ঢাকা 💩 e\u0301 " * 500 + "তারপর সেনাপ্রধান এলেন।"
    ((start, end, _),) = places(text, read("সেনাপ্রধান "))
    assert text[start:end] == "সেনাপ্রধান"


def test_a_word_is_found_whole_and_only_where_it_begins() -> None:
    text = "Hassan, Hasan's men and Al-Hasani; not Mohasan"
    assert [text[a:b] for a, b, _ in places(text, read("hasan"))] == ["Hasan", "Hasani"]
    assert [text[a:b] for a, b, _ in places(text, (Term(("hasan",)),))] == ["Hasan"]
