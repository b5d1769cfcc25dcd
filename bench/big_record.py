"""A record as large as one may become: 100,000 articles, entities and events, whole enough that `check` passes.

    python bench/big_record.py PATH [--articles N] [--entities N] [--events N] [--length CHARACTERS]

Items, revisions, claims and lists are made from the same rules as everybody's, but written table by table, in seconds
instead of hours. The same numbers give the same record.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sqlalchemy import Connection

from bench.big_words import BENGALI, BODIES, COUNTRIES, FAMILY, GIVEN, OUTLETS, TOWNS, WORDS
from curator.model.claims import Claim
from curator.model.state import Change, ItemState, apply, put_claim, set_value
from curator.model.values import Value, ValueType
from curator.model.views import Article, Entity, Event
from curator.rules import canonical, dates, names, titles
from curator.rules.claims import statuses
from curator.rules.edits import EVENT_SLOTS, PARTICIPANT_SLOTS
from curator.services.demo import counted, minutes
from curator.services.workspace import Workspace, create_record
from curator.store import tables as t

AUTHOR = "bench"
CHUNK = 2000
FIRST_DAY, DAYS = date(2015, 1, 1), 4000

TYPES = (
    ("visit", "visitor", "host"),
    ("meeting", "visitor", "host"),
    ("joint_exercise", "participant", "participant"),
)
ARTICLE_STATES = ("new",) * 12 + ("in_work",) * 2 + ("done",) * 5 + ("nothing_here",)
EVENT_STATES = ("draft",) * 12 + ("verified",) * 7


@dataclass(frozen=True, slots=True)
class Story:
    """What an article tells, with the stretches (offsets in code points) of the words that tell it."""

    article: str
    item: int
    text: str
    day: str
    day_words: str
    who: int
    host: int
    place: int

    def claim(self, uid: str, path: str, words: str, stated: str) -> Claim:
        start = self.text.index(words)
        return Claim(uid, path, self.article, 1, start, start + len(words), words, stated)


class _Gazetteer:
    """What rules ask about entities; in this record every one is itself."""

    def __init__(self) -> None:
        self.above: dict[str, str] = {}
        self.names: dict[str, str] = {}

    def canonical(self, uid: str) -> str:
        return uid

    def within(self, uid: str) -> tuple[str, ...]:
        return (self.above[uid],) if uid in self.above else ()

    def name(self, uid: str) -> str:
        return self.names[uid]


class _Tables:
    """Rows on their way into the tables."""

    def __init__(self) -> None:
        self._rows: dict[str, list[tuple[object, ...]]] = {}

    def add(self, table: str, *values: object) -> None:
        """One row, its values in the order of the table's columns."""
        self._rows.setdefault(table, []).append(values)

    def write(self, connection: Connection) -> None:
        for table, rows in self._rows.items():
            statement = str(t.TABLES[table].insert().compile(dialect=connection.dialect))
            connection.exec_driver_sql(statement, rows)
        self._rows.clear()


class _Maker:
    """Makes items one after the other; each is one revision and its rows in the lists."""

    def __init__(self, workspace: Workspace, seed: int) -> None:
        self.workspace, self.random, self.tables = workspace, Random(seed), _Tables()
        self.uid = workspace.new_uid
        self.things = _Gazetteer()
        self.items = 0
        self.numbers: dict[str, int] = {}
        self.people: list[str] = []
        self.towns: list[str] = []
        self.countries: list[str] = []
        self.stories: list[Story] = []
        pick = self.random.choices
        self.paragraphs = [" ".join(pick(WORDS, k=50)).capitalize() + "." for _ in range(500)]

    # -- the record ------------------------------------------------------------------------------------------------

    def item(self, kind: str, changes: Iterable[Change], item_uid: str = "") -> tuple[int, ItemState]:
        """A new item with its first revision: its internal id and its state."""
        self.items += 1
        number = self.numbers[kind] = self.numbers.get(kind, 0) + 1
        made = list(changes)
        state = replace(apply(ItemState(item_uid or self.uid(), kind, number), made), rev=1)
        by = self.workspace.act("bench")
        uid, state_hash = self.uid(), canonical.state_hash(state)
        link = canonical.revision_hash(
            item=state.uid,
            rev=1,
            uid=uid,
            base_rev=0,
            by=by,
            state=state_hash,
            prev=canonical.GENESIS,
            changes=made,
        )
        add, item = self.tables.add, self.items
        add("item", item, state.uid, kind, number, 1, link, state.text("state"))
        add(
            "revision",
            *(item, 1, uid, 0, by.author, by.at, by.tool, by.act, by.message, by.batch),
            *(state_hash, canonical.GENESIS, link),
        )
        for path, value in state.values.items():
            add("statement", item, path, 1, "set", value.type, value.text)
        return item, state

    # -- entities --------------------------------------------------------------------------------------------------

    def entity(self, n: int) -> None:
        random = self.random
        if n < len(COUNTRIES):
            kind, name, more = "place", COUNTRIES[n], {"subkind": "country"}
        elif n % 4 == 1:
            kind, name = "place", f"{random.choice(TOWNS)} {'' if n < 200 else n}".strip()
            above = random.choice(self.countries)
            more = {"subkind": "city", "within": above, "country": self.things.name(above)}
        elif n % 4 == 3:
            kind, name = "organisation", f"{random.choice(COUNTRIES)} {random.choice(BODIES)} {n}"
            more = {"country": random.choice(COUNTRIES)}
        else:
            pool = BENGALI if n % 20 == 0 else [*GIVEN, *FAMILY]
            kind, name = "person", " ".join(random.sample(pool, 3))
            more = {"country": random.choice(COUNTRIES)}
        slots = {"name": name, "kind": kind, **more, "state": "withdrawn" if n % 97 == 96 else "live"}
        changes = [
            set_value(slot, Value(_ENTITY_TYPES.get(slot, "text"), text)) for slot, text in slots.items()
        ]
        if slots["state"] == "withdrawn":
            changes.append(set_value("withdrawn", Value("text", "not needed")))
        for _ in range(n % 3 if kind == "person" else 0):
            at = f"alias/{self.uid()}"
            other = f"{name[0]}. {random.choice(FAMILY)} {name.split()[-1]}"
            changes.append(set_value(f"{at}/name", Value("text", other)))
            changes.append(set_value(f"{at}/kind", Value("choice", "alias")))
        item, state = self.item("entity", changes)
        self._list_entity(item, state)
        if more.get("subkind") == "country":
            self.countries.append(state.uid)
        elif kind == "place":
            self.towns.append(state.uid)
            self.things.above[state.uid] = slots["within"]
        elif kind == "person":
            self.people.append(state.uid)
        self.things.names[state.uid] = name

    def _list_entity(self, item: int, state: ItemState) -> None:
        e, add = Entity.of(state), self.tables.add
        add(
            "entity",
            *(
                item,
                e.uid,
                state.number,
                e.name,
                e.kind,
                e.subkind,
                e.country,
                e.within,
                e.state,
                e.external_id,
            ),
        )
        called = [("name", e.name, "name", ""), *((a.uid, a.name, a.kind, a.source) for a in e.aliases)]
        for uid, name, kind, source in called:
            add("alias", item, uid, name, kind, source, names.normalise(name))
            for key in names.keys(name):
                add("name_key", key, item, uid)

    # -- articles --------------------------------------------------------------------------------------------------

    def article(self, n: int, length: int) -> None:
        random = self.random
        day = FIRST_DAY + timedelta(days=n * DAYS // 100_000 % DAYS + random.randrange(3))
        who, host = random.randrange(len(self.people)), random.randrange(len(self.people))
        place = random.randrange(len(self.towns))
        visitor, town = self.things.name(self.people[who]), self.things.name(self.towns[place])
        day_words = f"{day.day} {day:%B %Y}"
        title = f"{visitor} {random.choice(('visits', 'arrives in', 'leaves', 'holds talks in'))} {town}"
        received = f"where {self.things.name(self.people[host])} received the guest"
        body = f"On {day_words} {visitor} came to {town}, {received}."
        paragraphs = [title, body]
        size = len(title) + len(body)
        while size < length:
            paragraphs.append(random.choice(self.paragraphs))
            size += len(paragraphs[-1])
        text = "\n\n".join(paragraphs) + "\n"
        uid, digest = self.uid(), canonical.sha256(text)
        outlet = random.choice(OUTLETS)
        slots = {
            "identity/outlet": outlet,
            "identity/id": f"{n:06}.txt",
            "state": "withdrawn" if n % 89 == 88 else random.choice(ARTICLE_STATES),
            "outlet": outlet,
            "published": (day + timedelta(days=1)).isoformat(),
            "language": "bn" if n % 20 == 0 else "en",
            "version/1/text_sha256": digest,
            "version/1/raw_sha256": digest,
            "version/1/encoding": "utf-8",
            "version/1/length": str(len(text)),
        }
        if n % 5:
            slots["title"] = title
        if slots["state"] == "withdrawn":
            slots["withdrawn"] = "not needed"
        changes = [set_value(path, Value(_article_type(path), value)) for path, value in slots.items()]
        if n % 4 == 0:
            start = text.index(visitor, len(title))
            mention = {"version": 1, "start": start, "end": start + len(visitor)}
            at = f"mention/{self.uid()}"
            changes += [
                set_value(f"{at}/{slot}", Value("number", str(value))) for slot, value in mention.items()
            ]
            changes.append(set_value(f"{at}/entity", Value("item", self.people[who])))
        item, state = self.item("article", changes, uid)
        self._list_article(item, state, text)
        self.stories.append(
            Story(uid, item, "\n\n".join(paragraphs[:2]), day.isoformat(), day_words, who, host, place)
        )

    def _list_article(self, item: int, state: ItemState, text: str) -> None:
        a, add = Article.of(state), self.tables.add
        newest = a.versions[-1]
        digests = newest.text_sha256, newest.raw_sha256
        add("article_version", item, newest.n, text, newest.encoding, *digests, newest.length)
        add(
            "article",
            *(item, a.uid, state.number, a.identity_outlet, a.identity_id, a.title, titles.headline(text)),
            *(a.outlet, a.url, a.published, dates.bounds(a.published).earliest, a.language, a.state),
            *(a.account, newest.n, newest.text_sha256),
        )
        for uid, slots in state.under("mention").items():
            numbers = (int(slots[slot].text) for slot in ("version", "start", "end"))
            add("mention", item, uid, *numbers, slots["entity"].text)

    # -- events ----------------------------------------------------------------------------------------------------

    def event(self, n: int) -> None:
        random = self.random
        story = self.stories[n % len(self.stories)]
        kind, first_role, second_role = TYPES[n % len(TYPES)]
        who, host, place = self.people[story.who], self.people[story.host], self.towns[story.place]
        slots = {
            "type": kind,
            "realis": "occurred",
            "codebook": self.workspace.codebook.title,
            "state": "withdrawn" if n % 83 == 82 else random.choice(EVENT_STATES),
        }
        if slots["state"] == "withdrawn":
            slots["withdrawn"] = "not needed"
        changes = [set_value(path, Value(EVENT_SLOTS[path], text)) for path, text in slots.items()]
        changes += [set_value("date", Value("edtf", story.day)), set_value("place", Value("item", place))]
        changes.append(put_claim(story.claim(self.uid(), "date", story.day_words, story.day)))
        if n % 10:
            changes.append(put_claim(story.claim(self.uid(), "place", self.things.name(place), place)))
        if n % 20 == 7:
            other = self.stories[(n * 7 + 13) % len(self.stories)]
            changes.append(put_claim(other.claim(self.uid(), "date", other.day_words, other.day)))
        for role, uid in ((first_role, who), (second_role, host)):
            at, name = f"participant/{self.uid()}", self.things.name(uid)
            changes.append(set_value(f"{at}/role", Value(PARTICIPANT_SLOTS["role"], role)))
            changes.append(set_value(f"{at}/entity", Value(PARTICIPANT_SLOTS["entity"], uid)))
            changes.append(put_claim(story.claim(self.uid(), f"{at}/entity", name, uid)))
        item, state = self.item("event", changes)
        self._list_event(item, state)

    def _list_event(self, item: int, state: ItemState) -> None:
        e, add = Event.of(state), self.tables.add
        day = state.text("date")
        bounds = dates.bounds(day)
        standing = [
            s.standing for s in statuses(state, self.workspace.codebook.type(e.type), self.things).values()
        ]
        add(
            "event",
            *(item, e.uid, state.number, e.external_id, e.type, e.title, e.realis, e.state, e.part_of, day),
            *(bounds.earliest, bounds.latest, state.text("place") or None),
            *(
                len({c.article for c in state.claims.values()}),
                standing.count("unsourced"),
                standing.count("contested"),
            ),
        )
        for p in e.participants:
            add(
                "participant",
                item,
                p.uid,
                p.role,
                p.entity,
                p.description,
                p.as_named,
                p.post,
                p.side,
                p.count,
            )
        cited = {story.article: story.item for story in self.stories_of(state)}
        for c in state.claims.values():
            add(
                "claim",
                *(item, c.uid, 1, "set", c.path, c.asserts, c.stated_value, cited[c.article], c.version),
                *(c.start, c.end, c.quote, c.attribution, canonical.basis_json(c)),
            )
            add(
                "claim_now",
                *(
                    item,
                    c.uid,
                    c.path,
                    c.asserts,
                    c.stated_value,
                    cited[c.article],
                    c.version,
                    c.start,
                    c.end,
                ),
            )

    def stories_of(self, state: ItemState) -> Iterator[Story]:
        """The stories that an event cites."""
        n = state.number - 1
        yield self.stories[n % len(self.stories)]
        yield self.stories[(n * 7 + 13) % len(self.stories)]


_ENTITY_TYPES: dict[str, ValueType] = {"kind": "choice", "state": "choice", "within": "item"}


def _article_type(path: str) -> ValueType:
    by_path: dict[str, ValueType] = {"state": "choice", "published": "edtf", "version/1/length": "number"}
    return by_path.get(path, "text")


def _chunks(numbers: Sequence[int]) -> Iterator[list[int]]:
    left = iter(numbers)
    while chunk := list(islice(left, CHUNK)):
        yield chunk


def build(
    path: Path,
    articles: int = 100_000,
    entities: int = 100_000,
    events: int = 100_000,
    *,
    length: int = 3000,
    seed: int = 7,
) -> None:
    """Make a record at `path`, which must not exist; `length` is that of an article in characters.

    At least 30 entities, and an article if there are events: these are about people and places.
    """
    workspace = create_record(path, AUTHOR, clock=minutes(), uids=counted())
    try:
        maker = _Maker(workspace, seed)
        steps = (
            (entities, maker.entity),
            (articles, lambda n: maker.article(n, length)),
            (events, maker.event),
        )
        for number, make in steps:
            for chunk in _chunks(range(number)):
                for n in chunk:
                    make(n)
                with workspace.database.write() as connection:
                    connection.exec_driver_sql("PRAGMA cache_size=-262144")
                    maker.tables.write(connection)
    finally:
        workspace.close()


def main() -> int:
    parser = argparse.ArgumentParser(description="Make a large record.")
    parser.add_argument("path", type=Path)
    for what in ("articles", "entities", "events"):
        parser.add_argument(f"--{what}", type=int, default=100_000)
    parser.add_argument("--length", type=int, default=3000, help="characters of an article")
    given = parser.parse_args()
    began = time.perf_counter()
    build(given.path, given.articles, given.entities, given.events, length=given.length)
    size = given.path.stat().st_size / 1_000_000
    print(f"{given.path}: {size:,.0f} MB in {time.perf_counter() - began:.0f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
