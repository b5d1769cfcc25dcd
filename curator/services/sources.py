"""An article added to an event as a source: what it says is cited for every slot, field by field.

What agrees becomes one more quote. What differs is cited too, so that the field is contested and a person settles it:
no value that stands is ever overwritten. The changes are for a draft: nothing is saved here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from curator.codebook.types import EventType
from curator.errors import RefusedError
from curator.model.claims import Basis, Claim
from curator.model.state import Change, ItemState, apply, put_claim
from curator.model.values import shown
from curator.model.views import participants
from curator.rules import claims, dates, edits
from curator.rules import text as words
from curator.rules.claims import Slot
from curator.rules.likeness import told_events
from curator.rules.likeness.told_events import Story
from curator.services import told as telling
from curator.services.likeness import Text
from curator.services.workspace import Workspace
from curator.store import articles, record
from curator.store.things import RecordThings

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Added:
    """The changes that add an article to an event, and what they did in one sentence."""

    changes: tuple[Change, ...]
    said: str


@dataclass(frozen=True, slots=True)
class _Says:
    """What the article says for a slot: the words that say it, and what they state; None when they are vague."""

    slot: Slot
    span: Span
    stated: str | None
    basis: Basis | None = None


def from_article(
    workspace: Workspace,
    event: ItemState,
    article: str,
    version: int | None = None,
    told: ItemState | None = None,
    near: Span | None = None,
) -> Added:
    """What adds an article (uid) to an event (its state, saved or not): claims for whatever it says of the event's
    type, fields and participants, near a stretch of it if one is named. What is `told` of the event already, as it is
    proposed for the article (a state), is cited as it stands there, and the article only for the rest. RefusedError
    when it names nobody who took part."""
    with workspace.database.read() as connection:
        things = RecordThings(connection)
        read = Text(record.load(connection, article), *articles.text(connection, article, version))
        event_type = workspace.codebook.type(event.text("type"))
        paths = _paths(workspace, event, told, things, make=False)[0] if told else {}
        cited = [
            replace(claim, path=paths[claim.path])
            for claim in (sorted(told.claims.values(), key=lambda claim: claim.uid) if told else ())
            if claim.path in paths
        ]
        done = {claim.path for claim in cited}
        found = [
            one
            for one in _says(connection, workspace, event, read, near)
            if one.slot.path not in done
            and (near is None or one.slot.participant or near[0] <= one.span[0] < near[1])
        ]
        if not cited and not any(one.slot.participant for one in found):
            name = shown("article", read.state.number)
            raise RefusedError(
                f"{name} names nobody who took part, as far as it can be told: select words and press c to cite them."
            )
        changes: list[Change] = [
            put_claim(replace(claim, uid=workspace.new_uid())) for claim in cited if not _there(event, claim)
        ]
        changes += _values(event, told, event_type, cited)
        for one in found:
            made = _claim(workspace, event, read, one)
            if made is not None:
                changes.append(put_claim(made))
            if (
                one.slot.field
                and one.stated
                and not event.text(one.slot.path)
                and not event.claims_on(one.slot.path)
            ):
                changes.append(edits.set_field(one.slot.field, one.stated))
        return _added(event, changes, event_type, things)


def _values(
    event: ItemState, told: ItemState | None, event_type: EventType | None, cited: Sequence[Claim]
) -> Iterator[Change]:
    """The values of fields in which nothing stands yet, as they are told."""
    for path in dict.fromkeys(claim.path for claim in cited):
        field = event_type.field(path) if event_type else None
        value = told.text(path) if told else ""
        if field and value and not event.text(path) and not event.claims_on(path):
            yield edits.set_field(field, value)


def from_draft(workspace: Workspace, event: ItemState, draft: ItemState) -> Added:
    """What adds to an event (its state) everything that a draft of the same event cites: the claims of its fields go to
    the same fields, those of its participants to whom they mean there; who is not there yet is added."""
    with workspace.database.read() as connection:
        things = RecordThings(connection)
        event_type = workspace.codebook.type(event.text("type"))
        paths, changes = _paths(workspace, event, draft, things)
        for claim in sorted(draft.claims.values(), key=lambda claim: claim.uid):
            path = paths.get(claim.path)
            if path is not None and not _there(event, replace(claim, path=path)):
                changes.append(put_claim(replace(claim, uid=workspace.new_uid(), path=path)))
        return _added(event, changes, event_type, things)


def _added(
    event: ItemState, changes: Sequence[Change], event_type: EventType | None, things: RecordThings
) -> Added:
    made = apply(event, changes)
    before, after = (claims.statuses(state, event_type, things) for state in (event, made))
    differ = [
        _differs(slot, made, things)
        for slot in claims.slots(event, event_type)
        if after[slot.path].standing == "contested" and before[slot.path].standing != "contested"
    ]
    quotes = sum(change.claim is not None for change in changes)
    return Added(tuple(changes), _said(quotes, differ))


def _paths(
    workspace: Workspace, event: ItemState, draft: ItemState, things: RecordThings, *, make: bool = True
) -> tuple[dict[str, str], list[Change]]:
    """Where the claims of a draft belong in an event, by path; and the changes that make those places. Unless they are
    to be made, only places that are there count."""
    changes: list[Change] = []
    event_type = workspace.codebook.type(event.text("type"))
    there = {things.canonical(who.entity): who for who in participants(event) if who.entity}
    paths: dict[str, str] = {}
    for slot in claims.slots(draft, workspace.codebook.type(draft.text("type"))):
        who = slot.participant
        if who is None:
            if slot.path == "type" or (
                slot.field and not slot.field.many and event_type and event_type.field(slot.field.id)
            ):
                paths[slot.path] = slot.path
                value = draft.text(slot.path)
                if slot.field and value and not event.text(slot.path) and not event.claims_on(slot.path):
                    changes.append(edits.set_field(slot.field, value))
        elif who.entity and things.canonical(who.entity) in there:
            paths[slot.path] = there[things.canonical(who.entity)].claim_path
        elif make and event_type and event_type.role(who.role):
            uid = workspace.new_uid()
            of = {
                "role": who.role,
                "as_named": who.as_named,
                "post": who.post,
                "side": who.side,
                "count": who.count,
            }
            changes += edits.set_participant(uid, of)
            changes += edits.set_participant(
                uid, {"entity": who.entity or "", "description": who.description}
            )
            paths[slot.path] = f"participant/{uid}/{'entity' if who.entity else 'description'}"
    return paths, changes


def _says(
    connection: Connection, workspace: Workspace, event: ItemState, read: Text, near: Span | None
) -> Iterator[_Says]:
    """What the article says for each slot, where it tells of the event."""
    row = telling.row_of(RecordThings(connection), event)
    named = telling.called(connection, [row])
    story = telling.story(connection, read, named)
    known = telling.known(workspace.codebook, row, named, {})
    at = told_events.where(story, known, near)
    if at is None:
        return
    kind = workspace.codebook.type(event.text("type"))
    things = RecordThings(connection)
    for slot in claims.slots(event, kind):
        value = event.text(slot.path)
        if slot.path == "type":
            yield _Says(slot, words.sentence_span(read.text, at), value)
        elif slot.field is not None and slot.field.type == "date" and not slot.field.many:
            yield from _date(slot, story, known, at)
        elif value and slot.type.name in ("place", "entity"):
            span = _nearest(story, things.canonical(value), at)
            if span is not None:
                yield _Says(slot, span, value)


def _date(slot: Slot, story: Story, known: told_events.Known, at: int) -> Iterator[_Says]:
    found = told_events.date_told(story, known.when, at)
    one = found[1] if found else told_events.date_beside(story, at)
    if one is not None:
        stated = None if one.flag else one.value
        yield _Says(slot, (one.start, one.end), stated, one.basis)


def _nearest(story: Story, entity: str, at: int) -> Span | None:
    return min(story.named.get(entity, ()), key=lambda span: abs(span[0] - at), default=None)


def _claim(workspace: Workspace, event: ItemState, read: Text, one: _Says) -> Claim | None:
    """The claim that says so; None when the event has it."""
    start, end = one.span
    made = Claim(
        "", one.slot.path, read.state.uid, read.version, start, end, read.text[start:end], one.stated,
        True, None, one.basis,
    )  # fmt: skip
    return None if _there(event, made) else replace(made, uid=workspace.new_uid())


def _there(event: ItemState, made: Claim) -> bool:
    return any(
        (claim.article, claim.version, claim.start, claim.end)
        == (made.article, made.version, made.start, made.end)
        for claim in event.claims_on(made.path)
    )


def _differs(slot: Slot, event: ItemState, things: RecordThings) -> str:
    """`the date differs: 26 October 2025 or 28 October 2025`."""
    stated = dict.fromkeys(claim.stated_value for claim in event.claims_on(slot.path) if claim.stated_value)
    named = [_value(slot, value, things) for value in stated]
    return f"the {slot.label} differs: {' or '.join(named)}"


def _value(slot: Slot, value: str, things: RecordThings) -> str:
    return dates.describe(value) if slot.type.name == "date" else things.name(value)


def _said(quotes: int, differing: Sequence[str]) -> str:
    added = "no new quote" if not quotes else "1 quote added" if quotes == 1 else f"{quotes} quotes added"
    return "; ".join([added, *differing])
