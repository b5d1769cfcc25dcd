"""Two things in columns: every line fits, nothing is lost, and what is alike has a sign."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from curator.rules.comparison import Facing, Line
from curator.rules.display import literal
from curator.tui.widgets.scrolled import Cells
from curator.tui.widgets.side_by_side import column_width, laid_out

ROW = Facing("names", "≈", (Line("Kamrul Hasan"), Line("কামরুল হাসান")), (Line("Kamr-ul-Hassan"),))


def text(cells: Cells) -> str:
    return "".join(piece for piece, _ in cells)


def column(lines: list[Cells], width: int, side: int) -> str:
    """What one side says, its lines joined, without blanks."""
    own = column_width(width)
    first = 12 + side * (own + 2)
    said = []
    for line in lines:
        at = 0
        for piece, _ in line:
            for ch in piece:
                if first <= at < first + own:
                    said.append(ch)
                at += cell_len(ch)
    return "".join("".join(said).split())


def test_both_sides_begin_on_one_line_with_label_and_sign() -> None:
    first, second = laid_out([ROW], (), 60)
    assert text(first).split() == ["≈", "names", "Kamrul", "Hasan", "Kamr-ul-Hassan"]
    assert text(second).split() == ["কামরুল", "হাসান"]
    assert (" ≈ ", "near") in first


def test_warnings_stand_above_with_a_sign_of_their_own() -> None:
    lines = [text(line) for line in laid_out([ROW], ["“Аcme” of N2 mixes Latin and Cyrillic letters."], 30)]
    assert lines[0].startswith(" ! “Аcme”")
    assert "≈" in lines[2]


def test_the_words_it_is_about_are_marked() -> None:
    row = Facing("says", "", (Line("There Kamrul Hasan sat.", ((6, 18),)), Line("A1", quiet=True)), ())
    pieces = [piece for line in laid_out([row], (), 80) for piece in line]
    assert ("Kamrul Hasan", "mark") in pieces
    assert ("A1", "quiet") in pieces


SAID = st.text(st.characters(codec="utf-8", exclude_categories=["Mn", "Me", "Mc", "Cf"]), max_size=60)
LINES = st.lists(st.builds(Line, SAID), max_size=3).map(tuple)
ROWS = st.lists(
    st.builds(Facing, st.sampled_from(["names", "says"]), st.sampled_from("=≈≠"), LINES, LINES), max_size=3
)


@given(ROWS, st.lists(SAID, max_size=2), st.integers(40, 220))
def test_no_line_is_wider_than_the_pane_and_nothing_is_lost(
    rows: list[Facing], warnings: list[str], width: int
) -> None:
    lines = list(laid_out(rows, warnings, width))
    assert all(cell_len(text(line).rstrip()) <= width for line in lines)
    for side in (0, 1):
        below = [line for line in lines if not any(style == "warning" for _, style in line)]
        said = "".join(line.text for row in rows for line in (row.left, row.right)[side])
        assert column(below, width, side) == "".join(literal(said).split())


@pytest.mark.parametrize("width", [1, 10, 20])
def test_a_pane_that_is_too_narrow_to_read_is_still_drawn(width: int) -> None:
    assert list(laid_out([ROW], ["a warning"], width))
