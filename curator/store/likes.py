"""Literal matching: `%`, `_` and `\\` in what people type mean themselves."""

from __future__ import annotations

from sqlalchemy import ColumnElement, func


def contains(column: ColumnElement[str], word: str) -> ColumnElement[bool]:
    """Whether the column's text contains the word, ignoring case, on every database alike."""
    return func.lower(column).contains(word.lower(), autoescape=True)
