"""The difference between two texts, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

_TOKEN = re.compile(r"\s+|\w+(?:['’-]\w+)*|.", re.DOTALL)
_MOST_TOKENS = 20_000

Kind = Literal["same", "removed", "added"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one of the two texts; neighbouring pieces differ in kind."""

    kind: Kind
    text: str


def words_diff(old: str, new: str) -> tuple[list[Piece], list[Piece]]:
    """The pieces of the old text (same, removed) and of the new one (same, added); joined, they are the texts again."""
    head = _common(old, new)
    before, after = _tokens(old[head:]), _tokens(new[head:])
    left, right = [Piece("same", old[:head])], [Piece("same", new[:head])]
    if (
        len(before) + len(after) > _MOST_TOKENS
    ):  # comparing would take seconds, and nobody reads such a difference
        return _joined([*left, Piece("removed", old[head:])]), _joined([*right, Piece("added", new[head:])])
    for same, a, b in _blocks(before, after):
        left.append(Piece("same" if same else "removed", a))
        right.append(Piece("same" if same else "added", b))
    return _joined(left), _joined(right)


def _blocks(before: list[str], after: list[str]) -> list[tuple[bool, str, str]]:
    """Whether a block is the same in both texts, and its text in each.

    White space alone between two changes counts as changed: readers compare phrases, not the gaps between words.
    """
    from rapidfuzz.distance import Indel  # compiled; the standard library needs minutes for repetitive prose

    codes = [
        (
            code.tag == "equal",
            "".join(before[code.src_start : code.src_end]),
            "".join(after[code.dest_start : code.dest_end]),
        )
        for code in Indel.opcodes(before, after)
    ]
    last = len(codes) - 1
    return [(same and not (0 < at < last and a.isspace()), a, b) for at, (same, a, b) in enumerate(codes)]


def _tokens(text: str) -> list[str]:
    """Words, runs of white space and single other characters."""
    return _TOKEN.findall(text)


def _common(old: str, new: str) -> int:
    """The length of the common beginning that ends with white space, so that no word is cut in two."""
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if old.startswith(new[:middle]) else (low, middle - 1)
    while low and not old[low - 1].isspace():
        low -= 1
    # A longer run of white space in one of the texts is another token than a shorter one in the other.
    while low and old[low - 1].isspace():
        low -= 1
    return low


def _joined(pieces: list[Piece]) -> list[Piece]:
    joined: list[Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        if joined and joined[-1].kind == piece.kind:
            joined[-1] = Piece(piece.kind, joined[-1].text + piece.text)
        else:
            joined.append(piece)
    return joined
