from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curator.rules.display import code_point_name, literal, literal_within, one_line

any_text = st.text(st.characters())


@given(any_text)
@example("a\x1b]52;c;ZWNobw==\x07b")
def test_offsets_stay_true(text: str) -> None:
    assert len(literal(text)) == len(text)
    assert len(one_line(text)) == len(text)


@given(any_text)
def test_nothing_a_terminal_obeys_is_left(text: str) -> None:
    shown = literal(text)
    assert all(unicodedata.category(ch) not in ("Cc", "Cs", "Zl", "Zp") or ch == "\n" for ch in shown)
    assert "\n" not in one_line(text)


@given(any_text)
def test_what_is_harmless_already_stays_as_it_is(text: str) -> None:
    assert literal(literal(text)) == literal(text)


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("\x1b[31m", "␛[31m"),
        ("a\x00b", "a␀b"),
        ("\x7f", "␡"),
        ("a\tb", "a b"),
        ("a\r\nb", "a␍\nb"),
        ("\x9d52;c\x9c", "\ufffd52;c\ufffd"),
        ("\u202egnp.exe\u202c", "\ufffdgnp.exe\ufffd"),
        ("Ac\u200bme", "Ac\ufffdme"),
        ("\ufeff\u2028\ud800\U000e0041\u2066", "\ufffd" * 5),
    ],
)
def test_dangerous_characters_have_visible_stand_ins(raw: str, shown: str) -> None:
    assert literal(raw) == shown


def test_joiners_that_bengali_and_urdu_need_are_kept() -> None:
    assert literal("র\u200dয ن\u200cہ") == "র\u200dয ن\u200cہ"


def test_a_newline_becomes_visible_where_only_one_line_fits() -> None:
    assert one_line("a\nb") == "a␊b"


def test_code_points_are_named() -> None:
    assert code_point_name("\u202e") == "U+202E RIGHT-TO-LEFT OVERRIDE"
    assert code_point_name("\x1b") == "U+001B ESCAPE"
    assert code_point_name("\x9d") == "U+009D OPERATING SYSTEM COMMAND"
    assert code_point_name("\ud800") == "U+D800 SURROGATE"
    assert code_point_name("\ue000") == "U+E000 PRIVATE USE"


@pytest.mark.parametrize("code", [*range(0x20), *range(0x7F, 0xA0)])
def test_every_control_goes_by_its_unicode_alias(code: int) -> None:
    name = code_point_name(chr(code)).split(" ", 1)[1]
    assert unicodedata.lookup(name) == chr(code)


def test_emoji_are_joined_as_unicode_joins_them_and_no_further() -> None:
    family = "\u200d".join("👨👩👧👦")
    assert literal(f"{family} ক্\u200dষ") == f"{family} ক্\u200dষ"
    crowd = "\u200d".join("👨" * 100)
    assert literal(crowd) == "\ufffd".join("👨" * 100)


@given(st.text(st.sampled_from("a\u200d\ufe0f👩👍\U0001f3fd❤\x1b\n")), st.integers(0, 60), st.integers(0, 60))
def test_a_stretch_is_drawn_as_it_is_in_the_whole_text(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    assert literal_within(text, start, end) == literal(text)[start:end]
