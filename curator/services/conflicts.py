"""Why the claims on a slot of an event contradict each other, read from the record; and what ends it."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from curator.model.claims import Claim
from curator.model.conflicts import Explanation, Known, Statement
from curator.model.state import ItemState, apply, put_claim
from curator.model.values import shown
from curator.model.views import participants
from curator.rules import conflicts, dates, names
from curator.rules import text as words
from curator.rules.claims import Slot
from curator.rules.conflict_words import WORD
from curator.rules.finding import spot_dates
from curator.rules.finding.spot_words import words_of
from curator.services import reading
from curator.services.ledger import value_name
from curator.services.workspace import Workspace
from curator.store import merged_events
from curator.store.things import RecordThings

_AROUND = 1_500
"""Code points on each side of a quote in which other dates of its article are looked for."""
_SHORTEST_NAME = 3


def explain(
    workspace: Workspace,
    state: ItemState,
    slot: Slot,
    more: Iterable[Claim] = (),
    value: str | None = None,
) -> Explanation:
    """Explain the claims on a slot of an event in this state, saved or not, with those of events merged into it; with
    `more`, as if these were made already, and with `value` (canonical text), as if it stood there."""
    after = apply(state, map(put_claim, more))
    with workspace.database.read() as connection:
        things = RecordThings(connection)
        things.call({uid: coming.name for uid, coming in workspace.coming.items()})
        seen = merged_events.seen_as_one(connection, after, things)
        statements = _statements(connection, workspace, seen, slot, things)
        known = _known(connection, workspace, things, [one.claim for one in statements], slot)
        now = seen.text(slot.path) if value is None else value
        return conflicts.explain(slot, now, statements, things, known)


def less_exact(workspace: Workspace, slot: Slot, text: str, present: str) -> bool:
    """Whether a value says what another one says that is present, only less exactly: the month of a day, the city of a
    site."""
    with workspace.database.read() as connection:
        things = RecordThings(connection)
        return slot.type.supports(present, text, things) and not slot.type.supports(text, present, things)


def _statements(
    connection: Connection, workspace: Workspace, state: ItemState, slot: Slot, things: RecordThings
) -> list[Statement]:
    called = [
        (things.name(who.entity), _telling(things.name(who.entity)))
        for who in participants(state)
        if who.entity
        and who.claim_path != slot.path
        and _is_person(connection, workspace, who.entity, things)
    ]
    return [_statement(connection, workspace, slot, claim, called) for claim in state.claims_on(slot.path)]


def _is_person(connection: Connection, workspace: Workspace, uid: str, things: RecordThings) -> bool:
    return reading.entity_within(connection, workspace, things.canonical(uid)).text("kind") == "person"


def _telling(name: str) -> str:
    """The word of a name by which a sentence may mean its bearer: mostly the last."""
    return next((word for word in reversed(names.tokens(name)) if len(word) >= _SHORTEST_NAME), "")


def _statement(
    connection: Connection,
    workspace: Workspace,
    slot: Slot,
    claim: Claim,
    called: list[tuple[str, str]],
) -> Statement:
    article = reading.state_within(connection, claim.article)
    _, text = reading.text_within(connection, claim.article, claim.version)
    start, end = words.sentence_span(text, claim.start)
    start, end = min(start, claim.start), max(end, claim.end)
    sentence = text[start:end]
    said = value_name(connection, workspace, slot, claim.stated_value) if claim.stated_value else ""
    if slot.type.name == "date" and claim.stated_value:
        said = claim.stated_value
    spoken = {spoken.casefold() for spoken in WORD.findall(sentence)}
    return Statement(
        claim=claim,
        said=said,
        sentence=sentence,
        at=claim.start - start,
        article=shown("article", article.number),
        outlet=article.text("outlet"),
        published=article.text("published"),
        account=article.text("account") or article.uid,
        named=tuple(name for name, telling in called if telling in spoken),
        printed=_printed(text, claim) if slot.type.name == "date" and claim.stated_value else (),
    )


def _printed(text: str, claim: Claim) -> tuple[tuple[str, str], ...]:
    """The full dates that an article prints around a quote, with their words; not those of the quote itself."""
    first, last = max(claim.start - _AROUND, 0), min(claim.end + _AROUND, len(text))
    found: dict[str, str] = {}
    for start, end in spot_dates.find(words_of(text[first:last])):
        if first + start < claim.end and claim.start < first + end:
            continue
        printed = text[first + start : first + end]
        edtf = dates.read_date(printed).edtf
        if edtf and len(edtf) == len("2025-11-09") and edtf[-1].isdecimal():
            found.setdefault(edtf, printed)
    return tuple((printed, edtf) for edtf, printed in found.items())


def _known(
    connection: Connection,
    workspace: Workspace,
    things: RecordThings,
    claims: Iterable[Claim],
    slot: Slot,
) -> dict[str, Known]:
    """What the record knows of the entities that claims state, by their own and their canonical uids."""
    if slot.type.name not in ("place", "entity"):
        return {}
    found: dict[str, Known] = {}
    for uid in {claim.stated_value for claim in claims if claim.stated_value}:
        top = reading.entity_within(connection, workspace, things.canonical(uid))
        found[uid] = found[top.uid] = Known(
            top.text("name"), top.text("kind"), top.text("subkind"), top.text("country")
        )
    return found
