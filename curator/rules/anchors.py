"""Finding the words of a quote again in another version of its article. Offsets are code points."""

from __future__ import annotations

from itertools import takewhile

_CONTEXT = 64


def moved(old: str, new: str, start: int, end: int) -> tuple[int, int] | None:
    """Where `old[start:end]` stands in `new`, letter for letter: at its only place, or at the one place whose
    surroundings are most like the old ones. None when the words are gone, or two places are equally good."""
    quote = old[start:end]
    if not quote:
        return None
    before, after = old[max(start - _CONTEXT, 0) : start], old[end : end + _CONTEXT]
    best: list[int] = []
    most = -1
    at = new.find(quote)
    while at >= 0:
        alike = _common(before[::-1], new[max(at - _CONTEXT, 0) : at][::-1]) + _common(
            after, new[at + len(quote) : at + len(quote) + _CONTEXT]
        )
        if alike > most:
            best, most = [at], alike
        elif alike == most:
            best.append(at)
        at = new.find(quote, at + 1)
    return (best[0], best[0] + len(quote)) if len(best) == 1 else None


def _common(one: str, other: str) -> int:
    """How many code points two texts have in common from their start."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
