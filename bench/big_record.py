"""A record as large as one may become: 100,000 articles, entities and events, whole enough that `check` passes.

    python bench/big_record.py PATH [--articles N] [--entities N] [--events N] [--length CHARACTERS]

It is written table by table, in minutes instead of hours. The same numbers give the same record.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.big_words import BENGALI, BODIES, COUNTRIES, FAMILY, GIVEN, OUTLETS, TOWNS, WORDS
from bench.bulk import Bulk
from curator.model.claims import Claim
from curator.model.state import put_claim, set_value
from curator.model.values import Value, ValueType
from curator.rules import canonical
from curator.rules.edits import EVENT_SLOTS, PARTICIPANT_SLOTS
from curator.services.demo import counted, minutes
from curator.services.workspace import create_record

AUTHOR = "bench"
CHUNK = 2000
FIRST_DAY, DAYS = date(2015, 1, 1), 4000
TYPES = (
    ("visit", "visitor", "host"),
    ("meeting", "visitor", "host"),
    ("joint_exercise", "participant", "participant"),
)
VERBS = ("visits", "arrives in", "leaves", "holds talks in")
ARTICLE_STATES = ("new",) * 12 + ("in_work",) * 2 + ("done",) * 5 + ("nothing_here",)
EVENT_STATES = ("draft",) * 12 + ("verified",) * 7
VALUE_TYPES: dict[str, ValueType] = {
    "kind": "choice",
    "state": "choice",
    "within": "item",
    "published": "edtf",
    "version/1/length": "number",
}


@dataclass(frozen=True, slots=True)
class Story:
    """What an article tells, in its first two paragraphs. People and places are uids, `day` is an ISO day."""

    article: str
    item: int
    text: str
    day: str
    day_words: str
    who: str
    host: str
    place: str

    def claim(self, uid: str, path: str, words: str, stated: str) -> Claim:
        """What the article says for a path, with the words as the quote."""
        start = self.text.index(words)
        return Claim(uid, path, self.article, 1, start, start + len(words), words, stated)


class _Maker:
    """Makes the n-th entity, article, event; the entities come first, then the articles that name them."""

    def __init__(self, bulk: Bulk, length: int, seed: int) -> None:
        self.bulk, self.length, self.random = bulk, length, Random(seed)
        self.uid = bulk.workspace.new_uid
        self.people: list[str] = []
        self.towns: list[str] = []
        self.countries: list[str] = []
        self.stories: list[Story] = []
        self.paragraphs = [" ".join(self.random.choices(WORDS, k=50)).capitalize() + "." for _ in range(500)]

    def entity(self, n: int) -> None:
        random, uid = self.random, self.uid()
        if n < len(COUNTRIES):
            slots = {"kind": "place", "name": COUNTRIES[n], "subkind": "country"}
            self.countries.append(uid)
        elif n % 4 == 1:
            above = random.choice(self.countries)
            slots = {"kind": "place", "name": f"{random.choice(TOWNS)} {n}", "subkind": "city"}
            slots |= {"within": above, "country": self.bulk.things.name(above)}
            self.towns.append(uid)
        elif n % 4 == 3:
            country = random.choice(COUNTRIES)
            slots = {"kind": "organisation", "name": f"{country} {random.choice(BODIES)} {n}"}
            slots["country"] = country
        else:
            pool = BENGALI if n % 20 == 0 else [*GIVEN, *FAMILY]
            slots = {"kind": "person", "name": " ".join(random.sample(pool, 3))}
            slots["country"] = random.choice(COUNTRIES)
            self.people.append(uid)
        slots |= _state("live", withdrawn=n % 97 == 96)
        name = slots["name"]
        for _ in range(n % 3 if slots["kind"] == "person" else 0):
            at = f"alias/{self.uid()}"
            slots[f"{at}/name"] = f"{name[0]}. {random.choice(FAMILY)} {name.split()[-1]}"
        self.bulk.entity(uid, [set_value(path, _value(path, text)) for path, text in slots.items()])

    def article(self, n: int) -> None:
        random, uid = self.random, self.uid()
        day = FIRST_DAY + timedelta(days=n * DAYS // 100_000 % DAYS + random.randrange(3))
        who, host = random.choice(self.people), random.choice(self.people)
        place = random.choice(self.towns)
        visitor, visited, town = map(self.bulk.things.name, (who, host, place))
        day_words = f"{day.day} {day:%B %Y}"
        title = f"{visitor} {random.choice(VERBS)} {town}"
        body = f"On {day_words} {visitor} came to {town}, where {visited} received the guest."
        filling = self.length // 300
        text = "\n\n".join([title, body, *random.choices(self.paragraphs, k=filling)]) + "\n"
        digest, outlet = canonical.sha256(text), random.choice(OUTLETS)
        slots = {
            "identity/outlet": outlet,
            "identity/id": f"{n:06}.txt",
            "outlet": outlet,
            "published": (day + timedelta(days=1)).isoformat(),
            "language": "bn" if n % 20 == 0 else "en",
            "version/1/text_sha256": digest,
            "version/1/raw_sha256": digest,
            "version/1/encoding": "utf-8",
            "version/1/length": str(len(text)),
        }
        slots |= _state(random.choice(ARTICLE_STATES), withdrawn=n % 89 == 88)
        if n % 5:
            slots["title"] = title
        changes = [set_value(path, _value(path, text)) for path, text in slots.items()]
        if n % 4 == 0:
            start, at = text.index(visitor, len(title)), f"mention/{self.uid()}"
            stretch = {"version": 1, "start": start, "end": start + len(visitor)}
            changes += [set_value(f"{at}/{slot}", Value("number", str(k))) for slot, k in stretch.items()]
            changes.append(set_value(f"{at}/entity", Value("item", who)))
        item = self.bulk.article(uid, changes, text)
        told = f"{title}\n\n{body}"
        self.stories.append(Story(uid, item, told, day.isoformat(), day_words, who, host, place))

    def event(self, n: int) -> None:
        story = self.stories[n % len(self.stories)]
        kind, *roles = TYPES[n % len(TYPES)]
        slots = {"type": kind, "realis": "occurred", "codebook": self.bulk.workspace.codebook.title}
        slots |= _state(self.random.choice(EVENT_STATES), withdrawn=n % 83 == 82)
        changes = [set_value(path, Value(EVENT_SLOTS[path], text)) for path, text in slots.items()]
        changes.append(set_value("date", Value("edtf", story.day)))
        changes.append(set_value("place", Value("item", story.place)))
        claims = [story.claim(self.uid(), "date", story.day_words, story.day)]
        if n % 10:
            town = self.bulk.things.name(story.place)
            claims.append(story.claim(self.uid(), "place", town, story.place))
        cited = {story.article: story.item}
        if n % 20 == 7:  # another article, which says another day
            other = self.stories[(n * 7 + 13) % len(self.stories)]
            claims.append(other.claim(self.uid(), "date", other.day_words, other.day))
            cited[other.article] = other.item
        for role, entity in zip(roles, (story.who, story.host), strict=True):
            at = f"participant/{self.uid()}"
            for slot, text in (("role", role), ("entity", entity)):
                changes.append(set_value(f"{at}/{slot}", Value(PARTICIPANT_SLOTS[slot], text)))
            claims.append(story.claim(self.uid(), f"{at}/entity", self.bulk.things.name(entity), entity))
        self.bulk.event(self.uid(), [*changes, *map(put_claim, claims)], cited)


def _state(state: str, *, withdrawn: bool) -> dict[str, str]:
    return {"state": "withdrawn", "withdrawn": "not needed"} if withdrawn else {"state": state}


def _value(path: str, text: str) -> Value:
    return Value(VALUE_TYPES.get(path, "text"), text)


def build(
    path: Path,
    articles: int = 100_000,
    entities: int = 100_000,
    events: int = 100_000,
    *,
    length: int = 3000,
    seed: int = 7,
) -> None:
    """Make a record at `path`, which must not exist; `length` is that of an article in characters, roughly.

    At least 30 entities, and an article if there are events: these are about people and places.
    """
    workspace = create_record(path, AUTHOR, clock=minutes(), uids=counted())
    try:
        bulk = Bulk(workspace)
        maker = _Maker(bulk, length, seed)
        steps: tuple[tuple[int, Callable[[int], None]], ...] = (
            (entities, maker.entity),
            (articles, maker.article),
            (events, maker.event),
        )
        for number, make in steps:
            for begin in range(0, number, CHUNK):
                for n in range(begin, min(begin + CHUNK, number)):
                    make(n)
                bulk.write()
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
