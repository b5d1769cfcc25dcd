"""Looks: text can be read in every theme, and nothing is said by colour alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.tui.settings import Settings
from curator.tui.themes import NAMES
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard
from tests.looks import Piece, pieces, screens

SIZES = [(80, 24), (200, 60)]


@pytest.mark.parametrize(("theme", "size"), list(zip(NAMES, [*SIZES, *SIZES], strict=True)))
async def test_text_stands_out_from_what_it_stands_on(
    record: Path, theme: str, size: tuple[int, int]
) -> None:
    wanted = 7 if "contrast" in theme else 4.5
    faint: dict[str, str] = {}
    seen = 0
    async with at_the_keyboard(record, size=size, settings=Settings(theme=theme), person=AtTheDesk) as c:
        async for name in screens(c):
            for piece in pieces(c):
                seen += 1
                if piece.contrast < wanted:
                    said = f"{name}: {piece.text.strip()[:30]!r} {piece.contrast:.1f}"
                    faint.setdefault(f"{name} {piece.style.color} {piece.style.bgcolor}", said)
    assert seen > 500
    assert sorted(faint.values()) == []


def attributes(piece: Piece) -> frozenset[str]:
    """How text is drawn, colours aside."""
    style = piece.style
    names = ("bold", "italic", "underline", "underline2", "reverse", "strike")
    return frozenset(name for name in names if getattr(style, name))


def look_of(c: AtTheDesk, words: str) -> frozenset[str]:
    """How the first piece of text with these words is drawn, colours aside."""
    found = [piece for piece in pieces(c) if words in piece.text]
    assert found, f"{words!r} is not drawn in one piece:\n{c.screen()}"
    return attributes(found[0])


async def test_without_colours_everything_is_still_told_apart(
    record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with at_the_keyboard(record, size=(200, 60), person=AtTheDesk) as c:
        assert c.app.no_color
        greys = {piece.style.color.triplet for piece in pieces(c) if piece.style.color}
        assert greys
        assert all(triplet and len(set(triplet)) == 1 for triplet in greys)
        (lit,) = [line for line in c.screen().splitlines() if line.startswith(">")]
        assert " A1 " in lit
        assert look_of(c, "One of the highest") != look_of(c, "Lt-Gen Hassan of Bangladesh Makes")
        await c.open_article(3)
        plain, current, quote = (
            look_of(c, words)
            for words in ("called it a courtesy call", "akers of tanks", "Openings for defence")
        )
        await c.find("received it in")
        selected = look_of(c, "received it in")
        await c.find("Openings")
        assert look_of(c, "Openings") == selected, "a quote that is selected is seen to be"
        assert len({plain, current, quote, selected}) == 4
        await c.press("right")
        reversed_ones = [piece.text for piece in pieces(c) if piece.style.reverse]
        assert [len(text) for text in reversed_ones] == [1], (
            "the cursor is drawn reversed, and nothing else is"
        )
        assert "! draft" in c.screen(), "contested has a sign"
        article, event = look_of(c, "article A3"), look_of(c, "E3 visit")
        assert article != event, "the title of the pane with the keys is drawn otherwise"
        await c.press("tab")
        assert (look_of(c, "article A3"), look_of(c, "E3 visit")) == (event, article)
        form = look_of(c, "occurred")
        assert look_of(c, "visiting organisation: no quote") == form
        await c.press("tab")
        assert look_of(c, "visiting organisation: no quote") != form, (
            "the lit row of the list with the keys is bold"
        )
