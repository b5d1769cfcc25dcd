from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules import text as boundaries
from curator.rules.text import (
    find_all,
    next_grapheme,
    next_sentence,
    next_word,
    paragraph_span,
    previous_grapheme,
    previous_sentence,
    previous_word,
    sentence_span,
    snap,
    word_span,
)

pieces = st.sampled_from(
    [
        "Lt.",
        "Gen.",
        "Kamr-ul-Hassan",
        "met",
        "He",
        " ",
        "  ",
        "\n",
        ".",
        "?",
        "।",
        '"',
        "কামরুল",
        "ি",
        "e\u0301",
        "🇧🇩",
        "👩‍🚀",
        "汉字",
        "1,000",
        "'",
    ]
)
texts = st.lists(pieces).map("".join) | st.text(max_size=40)


def sentences(text: str) -> list[str]:
    found, at = [], 0
    while at < len(text):
        start, end = sentence_span(text, at)
        if start < end and (not found or found[-1] != (start, end)):
            found.append((start, end))
        at = next_sentence(text, at)
    return [text[start:end] for start, end in found]


def words(text: str) -> list[str]:
    at = 0 if word_span(text, 0)[1] else next_word(text, 0)
    found = []
    while at < len(text):
        start, end = word_span(text, at)
        found.append(text[start:end])
        at = next_word(text, at)
    return found


@given(texts)
def test_graphemes_tile_the_text_in_both_directions(text: str) -> None:
    forward, at = [0], 0
    while at < len(text):
        at = next_grapheme(text, at)
        forward.append(at)
    backward, at = [len(text)], len(text)
    while at > 0:
        at = previous_grapheme(text, at)
        backward.append(at)
    assert forward == backward[::-1]


@pytest.mark.parametrize(
    "cluster", ["কি", "e\u0301", "👍🏽", "👩‍🚀", "🇧🇩", "❤️", "\r\n", "a" + "\u0301" * 500, "ন\u200d"]
)
def test_what_is_read_as_one_character_moves_as_one(cluster: str) -> None:
    text = f"x{cluster}y"
    assert next_grapheme(text, 1) == 1 + len(cluster)
    assert previous_grapheme(text, 1 + len(cluster)) == 1


def test_flags_pair_up_from_the_left() -> None:
    assert [next_grapheme("🇧🇩🇵🇰", at) for at in (0, 2)] == [2, 4]


def test_words_keep_their_hyphens_marks_and_apostrophes() -> None:
    assert words("Lt-Gen S M Kamr-ul-Hassan didn’t pay 1,000.50 (ok).") == [
        "Lt-Gen", "S", "M", "Kamr-ul-Hassan", "didn’t", "pay", "1,000.50", "ok",
    ]  # fmt: skip
    assert words("কামরুল হাসান 'এসেছেন' cafe\u0301") == ["কামরুল", "হাসান", "এসেছেন", "cafe\u0301"]
    assert words("汉字 and --- dashes - too") == ["汉", "字", "and", "dashes", "too"]


def test_between_words_the_word_before_the_cursor_counts() -> None:
    assert word_span("one, two", 3) == (0, 3)
    assert word_span("one,  two", 5) == (5, 5)
    assert previous_word("one, two", 8) == 5
    assert previous_word("one, two", 6) == 5
    assert previous_word("one, two", 5) == 0
    assert next_word("one, two", 5) == 8


@given(texts)
def test_word_steps_move_and_never_cut_a_mark_off(text: str) -> None:
    for at in range(len(text) + 1):
        start, end = word_span(text, at)
        assert start <= at <= end
        assert next_word(text, at) > at or at == len(text)
        assert previous_word(text, at) < at or at == 0
        if start < end < len(text):
            assert unicodedata.category(text[end])[0] != "M"


@pytest.mark.parametrize(
    "parts",
    [
        ["Lt. Gen. Khattak met Maj. Gen. Afsar on Oct. 28.", "He then left."],
        ["Admiral M. Nazmul Hassan received him.", "Talks followed."],
        ["The U.S. Navy sent a ship.", "It arrived at 5.30 p.m. on Sunday."],
        ["Mr. Yunus lives in the U.S.", "He will return."],
        ['"We agreed."', "The talks ended."],
        ["“Why now?” he asked.", "Nobody answered!"],
        ["Who came?!", "No one knows…", "The end."],
        ["তিনি ঢাকায় আসেন।", "বৈঠক হয়।"],
        ["वह आए॥", "बैठक हुई।"],
        ["وہ آئے۔", "کیوں؟", "معلوم نہیں۔"],
        ["他来了。", "为什么？", "不知道！"],
        ["A headline without a stop\n", "Then the story begins."],
        ["3. Talks were held in Dhaka.", "4 ships came."],
        ["He said no.", "They left."],
    ],
)
def test_sentences_end_where_a_reader_sees_the_end(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == [part.strip() for part in parts]


@given(texts)
def test_sentences_hold_every_word_and_no_outer_white_space(text: str) -> None:
    found = sentences(text)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(sentence == sentence.strip() and "\n" not in sentence for sentence in found)


@given(texts)
def test_sentence_steps_go_there_and_back(text: str) -> None:
    for at in range(len(text) + 1):
        start, end = sentence_span(text, at)
        assert start == end or text[start:end].strip() == text[start:end]
        assert next_sentence(text, at) > at or at == len(text)
        assert previous_sentence(text, at) < at or at == 0


def test_the_space_after_a_sentence_belongs_to_it() -> None:
    text = "He came.  She left. "
    assert sentence_span(text, 9) == (0, 8)
    assert sentence_span(text, 10) == (10, 19)
    assert sentence_span(text, len(text)) == (10, 19)
    assert previous_sentence(text, 12) == 10
    assert previous_sentence(text, 10) == 0
    assert sentence_span("a\n\nb", 2) == (2, 2)


def test_a_paragraph_is_a_line() -> None:
    text = "One.\n  Two. Three. \n\nFour"
    assert paragraph_span(text, 8) == (7, 18)
    assert paragraph_span(text, 20) == (20, 20)
    assert paragraph_span(text, len(text)) == (21, 25)


def test_finding_ignores_case_and_kinds_of_white_space_but_keeps_offsets() -> None:
    text = "İİ Waker\n  Uz Zaman, WAKER UZ ZAMAN. c++ (a.b)"
    assert [text[a:b] for a, b in find_all(text, "waker uz zaman")] == ["Waker\n  Uz Zaman", "WAKER UZ ZAMAN"]
    assert find_all(text, "C++") == [(text.index("c++"), text.index("c++") + 3)]
    assert find_all(text, "a.b)") != []
    assert find_all(text, "axb") == []
    assert find_all(text, " ") == find_all(text, "") == []
    assert find_all("aaaa", "a", limit=2) == [(0, 1), (1, 2)]


def test_straight_quotes_and_hyphens_are_found_however_they_are_printed() -> None:
    text = "the military\u2019s \u201cmedia wing\u201d, 2010\u20132015, and Kamr\u2011ul\u2011Hasan"
    for typed in ("military's", '"media wing"', "2010-2015", "kamr-ul-hasan", "military\u2019s"):
        assert len(find_all(text, typed)) == 1, typed
    assert find_all("it's here", "it\u2019s") == [(0, 4)]
    assert find_all("a_b", "a-b") == find_all("a'b", 'a"b') == []


@given(texts, st.integers(-3, 50), st.integers(-3, 50))
def test_snapping_gives_whole_graphemes_without_outer_space(text: str, start: int, end: int) -> None:
    a, b = snap(text, start, end)
    assert 0 <= a <= b <= len(text)
    if a < b:
        assert not text[b - 1].isspace()
        assert snap(text, a, b) == (a, b)
        assert a == 0 or next_grapheme(text, a - 1) == a


def test_snapping_widens_and_trims() -> None:
    assert snap("x কি y", 0, 3) == (0, 4)
    assert snap(" on Sunday ", 0, 11) == (1, 10)
    assert snap("a  b", 1, 3) == (3, 3)


STEPS: list[Callable[[str, int], object]] = [
    getattr(boundaries, name)
    for name in (
        "next_grapheme previous_grapheme word_span next_word previous_word sentence_span next_sentence"
        " previous_sentence paragraph_span"
    ).split()
]


@pytest.mark.parametrize(
    "line", ["Lt. Gen. M. Hasan met him on Oct. 28. He left. ", "কি", "x", ".", "汉", "🇧🇩", "a\u0301", " "]
)
def test_a_long_text_is_as_quick_as_a_short_one(line: str) -> None:
    text = line * (500_000 // len(line))
    for step in STEPS:
        started = time.perf_counter()
        step(text, len(text) // 2)
        assert time.perf_counter() - started < 0.25, step


# -- texts of one enormous line ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["a" + "\u0301" * 500_000, "👩\u200d" * 250_000, "a" * 500_000, "!" * 500_000]
)
def test_words_and_sentences_are_looked_for_nearby_only(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    looked = 0
    kind = boundaries._kind

    def counted(ch: str) -> str:
        nonlocal looked
        looked += 1
        return kind(ch)

    monkeypatch.setattr(boundaries, "_kind", counted)
    for offset in (0, 250_000, len(text)):
        for step in (boundaries.word_span, boundaries.next_word, boundaries.previous_word):
            looked = 0
            step(text, offset)
            assert looked <= 120_000, step.__name__
        start, end = boundaries.sentence_span(text, offset)
        assert offset - 100_000 <= start <= offset <= end <= offset + 100_000
    assert boundaries.next_word(text, 0) > 0
    assert boundaries.previous_word(text, len(text)) < len(text)


@given(st.text(st.sampled_from("aAkKsS \t.*")), st.text(st.sampled_from("aAkKsS .*"), min_size=1, max_size=3))
def test_plain_text_is_searched_like_any_other(text: str, needle: str) -> None:
    other = boundaries.find_all(text + "é", needle)
    assert boundaries.find_all(text, needle) == [span for span in other if span[1] <= len(text)]
