"""The product in the shapes that measuring asks for: a list of names in, a function that answers out; a text in, what
is proposed out. Offsets are code points, a date of publication is an ISO day or None, dates are EDTF."""

from __future__ import annotations

import re
import tempfile
import weakref
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection

from bench.same_event import SameEvent
from curator.model.suggestions import Region, RegionKind
from curator.rules import names, story
from curator.rules.calendar import finding as date_finding
from curator.rules.events import dates as ranking
from curator.rules.finding import names as name_finding
from curator.rules.naming.scoring import scored
from curator.store import database, name_index, name_search

__all__ = ["SameEvent", "answers", "event_dates", "fill", "find_dates", "find_names", "matcher", "put"]

KINDS = {"org": "organisation"}
"""What lists of names call the kinds of entities, where it is not the product's word."""

_CALENDAR = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?[?~%]?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
AT_ONCE = 70_000
"""Entities of one transaction: what it holds until its end would stay with the process."""

Answer = list[tuple[str, float]]
NAMED = ("person", "organisation", "place")
OTHERS: tuple[RegionKind, ...] = ("teaser", "appended_story", "related_link", "boilerplate")
"""What is not of the article at all. Its head and its notes are: they tell when it and its sources were published."""


def matcher(entities: Sequence[tuple[str, str, str]]) -> Callable[[str, int], Answer]:
    """`(id, name, kind)` of all entities in a new record, and who is meant by a name: (id, score), best first.

    What is kept in memory is the caller's ids by internal id; the record lies in a temporary folder and goes with the
    function that is returned.
    """
    folder = tempfile.TemporaryDirectory(prefix="curator-names-")
    opened = database.create(Path(folder.name) / "names.db")
    fill(opened, ((name, kind) for _, name, kind in entities))
    ids = [entity for entity, _, _ in entities]

    def match(query: str, limit: int) -> Answer:
        with opened.read() as connection:
            return [(ids[item - 1], score) for item, score in answers(connection, query, limit)]

    weakref.finalize(match, folder.cleanup)
    weakref.finalize(match, opened.close)
    return match


def fill(opened: database.Database, entities: Iterable[tuple[str, str]]) -> None:
    """Put (name, kind) of entities into the index; the n-th gets the internal id n, from 1."""
    left = enumerate(entities, start=1)
    while some := list(islice(left, AT_ONCE)):
        with opened.write() as connection:
            for item, (name, kind) in some:
                name_index.put(connection, item, KINDS.get(kind, kind), [name])
            name_index.flush(connection)


def put(opened: database.Database, item: int, name: str, kind: str) -> None:
    """Give one entity (internal id) this name and no other, in a transaction of its own."""
    with opened.write() as connection:
        name_index.put(connection, item, kind, [name])
        name_index.flush(connection)


def answers(connection: Connection, query: str, limit: int) -> list[tuple[int, float]]:
    """The entities (internal ids) that a name may mean and how likely each is, the likeliest first."""
    asked = names.read(query)
    found = name_search.find(connection, asked.words)
    return [(one.item, one.value) for one in scored(asked, found.candidates, found.rarity)[:limit]]


def find_dates(text: str, published: str | None) -> list[tuple[int, int, str | None]]:
    """The time expressions of an article, without those of other stories, in order: where, and the date; None where the
    words settle no day, month or year: what is measured are dates of the calendar, and "last week" is none."""
    regions = [region for region in story.regions(text) if region.own or region.kind in OTHERS]
    return [
        (one.start, one.end, one.value if one.value and _CALENDAR.fullmatch(one.value) else None)
        for one in date_finding.find_dates(text, published, regions)
    ]


def find_names(text: str) -> list[tuple[int, int, str]]:
    """The names of the own story, in order: where, and of what: a person, an organisation or a place."""
    regions = story.regions(text)
    return [
        (one.start, one.end, one.kind)
        for one in name_finding.find_names(text, regions=regions)
        if one.kind in NAMED and _own(one.start, regions)
    ]


def event_dates(text: str, published: str | None) -> list[str]:
    """The days on which what a text reports may have happened, the likeliest first; the day it was published on closes
    the list, as a guess."""
    ranked = ranking.rank(text, published, story.regions(text))
    days = [one.value for one in ranked if one.value and _DAY.fullmatch(one.value)]
    return list(dict.fromkeys([*days, *([published] if published else [])]))


def _own(at: int, regions: Iterable[Region]) -> bool:
    """Whether a place in the text belongs to the own story: what is in no region does."""
    return all(region.own for region in regions if region.start <= at < region.end)
