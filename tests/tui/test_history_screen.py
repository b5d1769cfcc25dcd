"""The history of an item: two of its revisions side by side, word by word."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from curator.model.lines import Filter
from curator.model.state import apply
from curator.rules import edits
from curator.rules.words_diff import words_diff
from curator.services import articles, entities, events, reading
from curator.services.history import Compared
from curator.services.workspace import Workspace
from curator.tui.screens.history import HistoryScreen, diff_row, when
from curator.tui.widgets.diff_view import DiffView, laid_out, marked
from tests.keyboard import at_the_keyboard
from tests.slowly import slowly

OLD = "A country in South Asia, on the Bay of Bengal, with a long border in the west."
NEW = "A country in South Asia, on the Bay of Bengal, with a long frontier in the east."


@pytest.fixture
def edited(bob: Workspace) -> str:
    """N1 with two notes after its import; its uid."""
    uid = reading.entity_page(bob, Filter(), 0, 1)[0].uid
    state = entities.edit(bob, reading.state(bob, uid), {"note": OLD}, "first words")
    entities.edit(bob, state, {"note": NEW}, "better words")
    return uid


def words(screen: str) -> str:
    """The text of a screen without its frames and columns, for phrases that were wrapped."""
    return " ".join(screen.replace("│", " ").split())


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_the_newest_revision_is_compared_with_the_one_before(
    record: Path, edited: str, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(record, size=size) as curator:
        await slowly(curator, "f4", "h")
        await curator.wait_for("[-border-]")
        screen = curator.screen()
        assert "N1 Bangladesh · 3 revisions" in screen
        assert screen.index("better words") < screen.index("first words")
        assert "> N1.3" in words(screen)
        for piece in ("{+frontier+}", "[-west-]", "{+east+}", "± note"):
            assert piece in words(screen)
        assert "Bangladeshi" not in screen  # what is the same is left out
        await slowly(curator, "escape")
        await curator.wait_for("Entities (39)")


async def test_what_is_the_same_can_be_shown_too(record: Path, edited: str) -> None:
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f4", "h")
        await curator.wait_for("[-border-]")
        for there in (True, False):
            await slowly(curator, "equals_sign")
            assert ("= name" in words(curator.screen())) == there


async def test_any_two_revisions_are_compared_by_holding_one(record: Path, edited: str) -> None:
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f4", "h", "end", "space", "home")
        screen = words(curator.screen())
        assert "◀ N1.1" in screen
        assert "N1.1 is held" in screen
        assert "+ note" in screen
        assert "frontier" in screen
        assert "{+" not in screen  # all of it is new: no words to compare
        await slowly(curator, "end", "space", "home")
        screen = words(curator.screen())
        assert "◀" not in screen
        assert "{+frontier+}" in screen


async def test_the_first_revision_is_compared_with_nothing(record: Path) -> None:
    async with at_the_keyboard(record, size=(120, 60)) as curator:
        await slowly(curator, "f3", "h")
        await curator.wait_for("nothing yet")
        screen = words(curator.screen())
        assert "E1.1 · 2025-12-01 09:02" in screen
        assert "+ date January 2025" in screen
        assert "A1 leaves it open: “On Tuesday”" in screen


async def test_claims_that_went_stand_with_their_quote(record: Path, bob: Workspace) -> None:
    base = reading.state(bob, reading.event_page(bob, Filter(), 0, 1)[0].uid)
    events.save(bob, base, apply(base, edits.remove(base, "place")))
    async with at_the_keyboard(record, size=(200, 60)) as curator:
        await slowly(curator, "f3", "h")
        await curator.wait_for("± state")
        screen = words(curator.screen())
        assert "− place N11 Rawalpindi" in screen
        assert "− place, quote A1 says N11 Rawalpindi: “the guest of the" in screen
        assert "[-verified-] {+draft+}" in screen


async def test_tab_goes_to_the_words_and_keys_scroll_them(record: Path) -> None:
    async with at_the_keyboard(record, size=(80, 24)) as curator:
        await slowly(curator, "f3", "h")
        await curator.wait_for("nothing yet")
        await slowly(curator, "tab")
        view = curator.app.screen.query_one(DiffView)
        assert view.has_focus
        await slowly(curator, "j", "down")
        assert view.scroll_offset.y == 2
        await slowly(curator, "end")
        await curator.wait_for("hasan-visit")
        assert "+ type " not in words(curator.screen())
        await slowly(curator, "home")
        assert "+ type " in words(curator.screen())
        await slowly(curator, "tab")
        assert not view.has_focus


async def test_what_others_save_meanwhile_appears(record: Path, bob: Workspace, edited: str) -> None:
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f4", "h")
        await curator.wait_for("3 revisions")
        entities.add_alias(bob, edited, "Banglar [/x]")
        curator.app.changed.publish(None)
        await curator.wait_for("4 revisions")
        assert "> N1.3" in words(curator.screen())
        await slowly(curator, "home")
        await curator.wait_for("+ alias")
        assert "Banglar [/x]" in curator.screen()


async def test_articles_have_a_history_too(record: Path, bob: Workspace) -> None:
    uid = reading.article_page(bob, Filter(), 0, 1)[0].uid
    articles.set_state(bob, uid, "nothing_here")
    async with at_the_keyboard(record) as curator:
        curator.app.push_screen(HistoryScreen(uid))
        await curator.wait_for("[-done-]")
        assert "{+nothing here+}" in curator.screen()


def test_times_are_told_to_the_minute() -> None:
    assert when("2025-12-01T09:02:59.123456Z") == "2025-12-01 09:02"


# -- the layout of the words -----------------------------------------------------------------------------------------

TEXTS = st.text(st.sampled_from("ab [-]{+}\n\x1bক্য界é"), max_size=60)


@given(old=TEXTS, new=TEXTS, width=st.integers(10, 120))
def test_no_line_is_wider_than_the_pane_and_every_word_is_drawn(old: str, new: str, width: int) -> None:
    row = diff_row(Compared("note", "note", "changed", old, new))
    lines = list(laid_out([row], width))
    wide = [sum(cell_len(text) for text, _ in line) for line in lines]
    assert max(wide) <= width + 1  # a blank may hang over
    drawn = "".join(text for line in lines for text, _ in line)
    assert "\x1b" not in drawn
    for char in "bক্য界é":
        assert drawn.count(char) == (old + new).count(char)


@given(old=TEXTS, new=TEXTS)
def test_what_went_and_came_is_marked_without_colour(old: str, new: str) -> None:
    for pieces, kind, brackets in zip(
        words_diff(old, new), ("removed", "added"), (("[-", "-]"), ("{+", "+}")), strict=True
    ):
        text, spans = marked(pieces, brackets=True)
        assert all(text[start:end].startswith(brackets[0]) for start, end, _ in spans)
        assert all(text[start:end].endswith(brackets[1]) for start, end, _ in spans)
        assert {name for _, _, name in spans} <= {kind}
        assert len(spans) == sum(piece.kind == kind for piece in pieces)


def test_a_narrow_pane_puts_the_old_words_above_the_new_ones() -> None:
    row = diff_row(Compared("note", "note", "changed", "left bank", "right bank"))
    below = ["".join(text for text, _ in line).rstrip() for line in laid_out([row], 40)]
    assert below == [" ± note", "   − [-left-] bank", "   + {+right+} bank"]
    (beside,) = ["".join(text for text, _ in line).split() for line in laid_out([row], 100)]
    assert beside == ["±", "note", "[-left-]", "bank", "{+right+}", "bank"]
