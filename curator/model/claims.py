"""What articles say."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Basis:
    """How a stated value was read from the words: "On Tuesday", counted from 2025-01-15, by the rule "last weekday"."""

    words: str
    anchor: str | None
    rule: str


@dataclass(frozen=True, slots=True)
class Claim:
    """What one article says for one field.

    `start` and `end` are code point offsets into version `version` of the article whose uid is `article`;
    `quote` equals that slice. `stated_value` is canonical text like a `Value`'s, or None when the article is vague.
    `asserts` is False when the article denies the value. `attribution` names who is quoted ("the army said").
    """

    uid: str
    path: str
    article: str
    version: int
    start: int
    end: int
    quote: str
    stated_value: str | None = None
    asserts: bool = True
    attribution: str | None = None
    basis: Basis | None = None
