"""Literal matching: `%`, `_` and `\\` in what people type mean themselves."""

from __future__ import annotations

from sqlalchemy import ColumnElement, or_

MOST_WORDS = 32
"""More words narrow nothing further, and a database refuses a question of thousands of conditions."""


def words(text: str) -> list[str]:
    """The different words of a filter, in the order in which they were typed; the first `MOST_WORDS` of them."""
    return list(dict.fromkeys(text.split()))[:MOST_WORDS]


def contains(column: ColumnElement[str], word: str) -> ColumnElement[bool]:
    """Whether the column's text contains the word, ignoring case."""
    return or_(*(column.contains(spelling, autoescape=True) for spelling in spellings(word)))


def begins(column: ColumnElement[str], word: str) -> ColumnElement[bool]:
    """Whether the column's text begins with the word, ignoring case."""
    return or_(*(column.startswith(spelling, autoescape=True) for spelling in spellings(word)))


def spellings(word: str) -> list[str]:
    """How a word is written: LIKE ignores the case of ASCII letters alone; others are as typed, small and capital."""
    if word.isascii():
        return [word]
    return list(dict.fromkeys((word, word.lower(), word.upper(), word.title())))
