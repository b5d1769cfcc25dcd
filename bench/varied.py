"""Very many articles that read like news and tell of different things: paragraphs of the marked news texts, with other
people, other places and other days in them. The same ones every time."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bench import gum
from bench.big_words import BODIES, COUNTRIES, FAMILY, GIVEN, TOWNS

FIRST = date(2024, 1, 1)
OTHERS = 3
"""Texts from which paragraphs are mixed into one."""
A_DAY = 12
"""Articles of one day: 6,000 are of about a year and a half."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article of the many; `published` is an ISO day."""

    uid: str
    title: str
    text: str
    published: str


def articles(number: int, texts: Sequence[dict[str, Any]] | None = None, seed: int = 7) -> Iterator[Article]:
    """So many articles, in the order in which they were published."""
    texts = gum.read() if texts is None else texts
    chance = random.Random(seed)
    for n in range(number):
        published = FIRST + timedelta(days=n // A_DAY)
        headline, *body = _varied(chance.choice(texts), published, chance)
        others = [
            line for told in chance.sample(texts, OTHERS) for line in _varied(told, published, chance)[1:]
        ]
        mixed = chance.sample([*body, *others], len(body))
        yield Article(f"{n:05}", headline, "\n\n".join([headline, *mixed]) + "\n", published.isoformat())


def _varied(told: dict[str, Any], published: date, chance: random.Random) -> list[str]:
    """The paragraphs of a text, with another name for every name in it and another day for every day."""
    text: str = told["text"]
    days = published - date.fromisoformat(told["publication_date"])
    instead: dict[str, str] = {}
    stretches: list[tuple[int, int, str]] = []
    for named in told["entities"]:
        name = instead.setdefault(named["wikipedia"], _name(named["kind"], chance))
        stretches.append((named["start"], named["end"], name))
    for dated in told["dates"]:
        if dated["value"] and len(dated["value"]) == 10 and any(char.isdigit() for char in dated["quote"]):
            day = date.fromisoformat(dated["value"]) + days
            stretches.append((dated["start"], dated["end"], f"{day:%B} {day.day}, {day.year}"))
    made, at = [], 0
    for start, end, words in sorted(stretches):
        if start >= at:
            made += [text[at:start], words]
            at = end
    return [line for line in "".join([*made, text[at:]]).splitlines() if line.strip()]


def _name(kind: str, chance: random.Random) -> str:
    if kind == "person":
        return f"{chance.choice(GIVEN)} {chance.choice(GIVEN)} {chance.choice(FAMILY)}"
    if kind == "place":
        return chance.choice((*TOWNS, *COUNTRIES))
    return f"{chance.choice(COUNTRIES)} {chance.choice(BODIES)}"
