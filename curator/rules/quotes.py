"""Quotes in a text. Offsets are code points; a quote is the text between its offsets, letter for letter."""

from __future__ import annotations

from curator.rules.display import short

_SHOWN_PLACES = 5


def locate(text: str, quote: str, start: int | None = None) -> tuple[int, int]:
    """Where `quote` stands in `text`; with `start`, whether it stands there.

    ValueError, one sentence, when the quote is empty, is not found, stands at several places and `start` does not say
    at which, or does not stand at `start`.
    """
    if not quote:
        raise ValueError("The quote is empty; give the words of the article.")
    if start is not None:
        if start < 0 or not text.startswith(quote, start):
            raise ValueError(
                f"The quote {_shown(quote)} does not stand at offset {start}; {_where(_places(text, quote))}."
            )
        return start, start + len(quote)
    places = _places(text, quote)
    if not places:
        raise ValueError(f"The quote {_shown(quote)} was not found in the text; copy it letter for letter.")
    if len(places) > 1:
        raise ValueError(
            f"The quote {_shown(quote)} was found {len(places)} times; say which one with start: {_listed(places)}."
        )
    return places[0], places[0] + len(quote)


def context(text: str, start: int, end: int, length: int = 32) -> tuple[str, str]:
    """Up to `length` code points before `start` and after `end`."""
    return text[max(start - length, 0) : start], text[end : end + length]


def _places(text: str, quote: str) -> list[int]:
    """Every offset at which `quote` stands, overlapping ones too: each is a possible `start`."""
    places = []
    at = text.find(quote)
    while at >= 0:
        places.append(at)
        at = text.find(quote, at + 1)
    return places


def _where(places: list[int]) -> str:
    return f"it stands at {_listed(places)}" if places else "it is nowhere in the text"


def _listed(places: list[int]) -> str:
    return ", ".join(map(str, places[:_SHOWN_PLACES])) + (", …" if len(places) > _SHOWN_PLACES else "")


def _shown(quote: str) -> str:
    return f'"{short(quote, 40)}"'
