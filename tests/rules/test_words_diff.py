from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from curator.rules.words_diff import Piece, words_diff

prose = st.lists(st.sampled_from(["met", "Hasan", " ", "  ", "\n", ".", "কামরুল", "Kamr-ul", "é"])).map("".join)


@given(prose | st.text(), prose | st.text())
def test_the_pieces_are_the_texts(old: str, new: str) -> None:
    left, right = words_diff(old, new)
    assert "".join(piece.text for piece in left) == old
    assert "".join(piece.text for piece in right) == new
    assert {piece.kind for piece in left} <= {"same", "removed"}
    assert {piece.kind for piece in right} <= {"same", "added"}
    same = [[piece.text for piece in side if piece.kind == "same"] for side in (left, right)]
    assert "".join(same[0]) == "".join(same[1])


@given(prose)
def test_equal_texts_have_no_difference(text: str) -> None:
    pieces = [Piece("same", text)] if text else []
    assert words_diff(text, text) == (pieces, pieces)


def test_whole_words_change() -> None:
    left, right = words_diff("He met Hasan on Sunday.", "He met Hassan on Sunday.")
    assert left == [Piece("same", "He met "), Piece("removed", "Hasan"), Piece("same", " on Sunday.")]
    assert right == [Piece("same", "He met "), Piece("added", "Hassan"), Piece("same", " on Sunday.")]


def test_a_changed_phrase_is_one_piece() -> None:
    left, _ = words_diff("on Sunday morning in Dhaka", "on late Monday in Dhaka")
    assert [piece for piece in left if piece.kind == "removed"] == [Piece("removed", "Sunday morning")]


def test_long_repetitive_texts_are_compared_at_once() -> None:
    old = "the army chief met the general in the city " * 500
    started = time.perf_counter()
    left, _ = words_diff(old, old.replace("chief met", "chief saw", 40))
    assert time.perf_counter() - started < 5
    assert sum(piece.kind == "removed" for piece in left) == 40
