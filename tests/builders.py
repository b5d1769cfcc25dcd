"""Small records for tests: the same one every time, with a clock that ticks a minute and ids that count."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from curator.codebook.types import Field
from curator.model.claims import Claim
from curator.model.state import ItemState, apply, put_claim
from curator.model.suggestions import Region
from curator.rules import edits
from curator.services import entities, events, importing, reading, story, workspace
from curator.services.workspace import Workspace
from curator.store import articles, record

FIRST = """Visitor in the hills

Lt Gen S M Kamrul Hasan 💩 called on the army chief in Rawalpindi on 14 January 2025.
The two sides spoke about training. The visitor brought five officers, "an aide said".
"""
SECOND = """A general abroad

Kamr-ul-Hassan met the army chief in Rawalpindi on January 15, a day later than some say.
"""


def ticking(start: str = "2026-01-05T09:00:00") -> Callable[[], datetime]:
    """A clock that goes on by a minute each time it is read."""
    minutes = count()
    begin = datetime.fromisoformat(start).replace(tzinfo=UTC)
    return lambda: begin + timedelta(minutes=next(minutes))


def counting() -> Callable[[], str]:
    """Ids in the form of UUIDv7 that count from 1."""
    numbers = count(1)
    return lambda: f"01900000-0000-7000-8000-{next(numbers):012x}"


def new_workspace(path: Path, codebook: str = "diplomacy") -> Workspace:
    """An empty record `record.db` in the folder `path`, with the fixed clock and ids."""
    return workspace.create_record(path / "record.db", "ada", codebook, ticking(), counting())


def import_texts(made: Workspace, folder: Path, texts: dict[str, str]) -> list[str]:
    """Import texts as `.md` files of these names; their uids."""
    source = folder / "articles"
    source.mkdir(exist_ok=True)
    for name, text in texts.items():
        (source / name).write_bytes(text.encode())
    importing.import_articles(made, [str(source)])
    with made.database.read() as connection:
        found = [articles.by_identity(connection, "The Daily", name) for name in texts]
    return [uid for uid in found if uid is not None]


def cited(
    made: Workspace, state: ItemState, path: str, article: str, quote: str, stated: str | None
) -> ItemState:
    """The event's state with one more claim: the quote where it first stands in the article's newest text."""
    with made.database.read() as connection:
        version, text = articles.text(connection, article)
    start = text.index(quote)
    claim = Claim(made.new_uid(), path, article, version, start, start + len(quote), quote, stated)
    return apply(state, [put_claim(claim)])


def field_of(made: Workspace, event_type: str, field_id: str) -> Field:
    """A field of the workspace's codebook."""
    kind = made.codebook.type(event_type)
    field = kind.field(field_id) if kind else None
    assert field is not None, f"{event_type} has no field {field_id}"
    return field


def with_field(
    made: Workspace, state: ItemState, field_id: str, text: str, element: str | None = None
) -> ItemState:
    """The event's state with a field set to canonical text; `element` is the uid within a many-valued one."""
    return apply(state, [edits.set_field(field_of(made, state.text("type"), field_id), text, element)])


def with_participant(
    made: Workspace, state: ItemState, role: str, *, entity: str = "", description: str = "", count: str = ""
) -> tuple[ItemState, str]:
    """The event's state with one more participant, and its uid."""
    uid = made.new_uid()
    after = apply(state, edits.set_participant(uid, {"role": role, "count": count}))
    return apply(after, edits.name_participant(after, uid, entity, description)), uid


def item(made: Workspace, kind: str, number: int) -> ItemState:
    """The state of the item that is shown as this number of its kind."""
    with made.database.read() as connection:
        return record.state_of(connection, record.numbered(connection, kind, number))


def regions_of(made: Workspace, article: str) -> tuple[Region, ...]:
    """The parts of the newest version of an article (uid)."""
    version, text = reading.article_text(made, article)
    return story.regions_here(reading.state(made, article), version, text)


def saved(made: Workspace, state: ItemState, message: str = "first draft") -> ItemState:
    """A new event saved as it stands."""
    return events.save(made, ItemState(state.uid, "event"), state, message)


def sample_workspace(path: Path) -> Workspace:
    """A record in the folder `path`: articles A1 and A2; entities N1 Pakistan, N2 Rawalpindi (within N1), N3 S M Kamrul
    Hasan (with an alias), N4 Asim Munir; E1, a visit, and E2, a meeting that is part of it.

    On E2's date the two articles disagree; one of its two topics is cited.
    """
    made = new_workspace(path)
    head = "---\noutlet: The Daily\nid: {}\ntitle: {}\npublished: 2025-01-16\nlanguage: en\n---\n"
    a1, a2 = import_texts(
        made,
        path,
        {
            "1-hills.md": head.format("1-hills.md", "Visitor in the hills") + FIRST,
            "2-abroad.md": head.format("2-abroad.md", "A general abroad") + SECOND,
        },
    )
    pakistan = entities.create(made, {"name": "Pakistan", "kind": "place", "subkind": "country"}).uid
    rawalpindi = entities.create(made, {"name": "Rawalpindi", "kind": "place", "within": pakistan}).uid
    hasan = entities.create(made, {"name": "S M Kamrul Hasan", "kind": "person", "country": "BD"}).uid
    entities.add_alias(made, hasan, "Kamr-ul-Hassan", source=a2, kind="transliteration")
    munir = entities.create(made, {"name": "Asim Munir", "kind": "person", "country": "PK"}).uid

    visit = with_field(made, events.blank(made, "visit"), "place", pakistan)
    visit = cited(
        made, with_field(made, visit, "date", "2025-01"), "date", a1, "14 January 2025", "2025-01-14"
    )
    visit, who = with_participant(made, visit, "visitor", entity=hasan)
    visit = cited(made, visit, f"participant/{who}/entity", a1, "Lt Gen S M Kamrul Hasan 💩", hasan)
    visit, _ = with_participant(made, visit, "delegation", description="officers", count="5")
    visit = saved(made, visit)

    meeting = apply(events.blank(made, "meeting"), [edits.set_slot("part_of", visit.uid)])
    meeting = with_field(made, meeting, "date", "2025-01-14")
    meeting = cited(made, meeting, "date", a1, "on 14 January 2025", "2025-01-14")
    meeting = cited(made, meeting, "date", a2, "on January 15", "2025-01-15")
    meeting = with_field(made, meeting, "place", rawalpindi)
    meeting = cited(made, meeting, "place", a1, "Rawalpindi", rawalpindi)
    meeting, who = with_participant(made, meeting, "visitor", entity=hasan)
    meeting = cited(made, meeting, f"participant/{who}/entity", a2, "Kamr-ul-Hassan", hasan)
    meeting, _ = with_participant(made, meeting, "host", entity=munir)
    for topic, quote in (("training", "spoke about training"), ("arms", "")):
        element = made.new_uid()
        meeting = with_field(made, meeting, "topics", topic, element)
        if quote:
            meeting = cited(made, meeting, f"topics/{element}", a1, quote, topic)
    saved(made, meeting)
    return made
