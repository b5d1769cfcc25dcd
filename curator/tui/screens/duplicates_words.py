"""What the screen that judges pairs says: its rows, its title, and why there are no rows."""

from __future__ import annotations

from typing import Final

from curator.model.pairs import Pair
from curator.model.values import shown
from curator.tui.deck import Deck
from curator.tui.widgets.rows import Row

FILTER: Final = "words, or kind: country: place:"
HOW: Final = "enter goes to the list, escape or F10 shows all"
SEARCHING: Final = "Looking for entities that may be one …"
_NONE: Final = "No two entities look like one; q goes back."
_NONE_LEFT: Final = "All pairs are judged; u takes the last judgement back, q goes back."
_NONE_FITS: Final = "No pair has an entity that fits the filter; escape or F10 shows all again."
_UNSURE: Final = "?"


def row(pair: Pair) -> Row:
    """A pair as a row; `?` marks those that somebody could not tell."""
    cells = (
        f"{pair.score:.2f}",
        *(f"{shown('entity', party.number)} {party.name}" for party in (pair.a, pair.b)),
        pair.a.kind,
        str(pair.a.occurs + pair.b.occurs or ""),
        pair.why,
    )
    return Row(pair.key, cells, _UNSURE if pair.unsure else "")


def title(deck: Deck, typed: str, *, judged: int, searching: bool) -> str:
    """How many pairs there are to judge, and what else the line on top says."""
    unsure = deck.unsure
    narrowed = " ".join(typed.split())
    parts = [f"Pairs ({len(deck.pairs) - unsure:,})"]
    parts += [f"{unsure:,} unsure"] if unsure else []
    parts += [f"{judged:,} judged"] if judged else []
    parts += [f"“{narrowed}”"] if narrowed else []
    parts += ["still looking …"] if searching else []
    return " · ".join(parts)


def nothing(typed: str, *, judged: int, searching: bool) -> str:
    """Why there is no pair, and which key to press."""
    if typed.strip():
        return _NONE_FITS
    if searching:
        return SEARCHING
    return _NONE_LEFT if judged else _NONE
