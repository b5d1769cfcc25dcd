"""Events from a script, by the same checks and revisions as the app's. All lines are applied, or none.

A line says what its event should be: fields and participants it names are set, claims are added, nothing that it does
not name is touched. The same line again changes nothing, also when a person has edited the event since.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection

from curator.codebook.types import Field
from curator.errors import CuratorError, InvalidInputError, Problem, RefusedError
from curator.model.claims import Basis, Claim
from curator.model.inputs import ClaimInput, EventInput, FieldInput, ParticipantInput
from curator.model.state import Change, ItemState, apply, put_claim
from curator.model.values import shown
from curator.model.views import participants
from curator.rules import apply_lines, canonical, dates, edits, quotes
from curator.rules.field_types import TYPES
from curator.services import events, references
from curator.services.workspace import Workspace
from curator.store import articles, files, record
from curator.store.events import by_external_id


@dataclass(frozen=True, slots=True)
class Applied:
    """What became of one line: `status` is added, changed or unchanged."""

    where: str
    id: str
    event: str
    status: str


def apply_file(workspace: Workspace, path: Path | str, data: bytes | None = None) -> list[Applied]:
    """Apply a .jsonl file (or `data` under the name `path`): all of it, or InvalidInputError names every bad line."""
    content = files.read_bytes(Path(path)) if data is None else data
    read = apply_lines.read_apply_file(str(path), content)
    problems = list(read.problems)
    if not problems and not read.items:
        raise RefusedError(f"{path} holds no event; write one JSON object a line.")
    with workspace.database.write() as connection:
        batch = _Batch(connection, workspace, read.items)
        results: list[Applied] = []
        for item in read.items:
            try:
                results.append(batch.apply(item))
            except InvalidInputError as error:
                problems += [
                    Problem(f"{item.where} ({item.id})", problem.message) for problem in error.problems
                ]
            except (CuratorError, ValueError) as error:
                problems.append(Problem(f"{item.where} ({item.id})", str(error)))
        if problems:
            count = len(problems)
            raise InvalidInputError(
                problems, f"Nothing was applied; {count} problem{'s' if count > 1 else ''}:"
            )
        return results


class _Batch:
    """The lines of one file inside one transaction; ids of later lines are known from the start."""

    def __init__(self, connection: Connection, workspace: Workspace, items: list[EventInput]) -> None:
        self.connection = connection
        self.workspace = workspace
        self.batch = workspace.new_uid()
        self.uids: dict[str, str] = {}
        for item in items:
            if item.id not in self.uids:
                known = by_external_id(connection, item.id)
                self.uids[item.id] = known or record.create(connection, workspace.new_uid(), "event").uid

    def apply(self, item: EventInput) -> Applied:
        base = record.load(self.connection, self.uids[item.id])
        digest = canonical.sha256(repr(replace(item, where="")))
        name = shown("event", base.number)
        if f"applied/{digest}" in base.values:
            return Applied(item.where, item.id, name, "unchanged")
        edited = _Line(self, item, base).edited(digest)
        verify = item.state == "verified"
        events.save_within(
            self.connection, self.workspace, base, edited, item.message, verify=verify, batch=self.batch
        )
        return Applied(item.where, item.id, name, "changed" if base.rev else "added")

    def event(self, text: str) -> str:
        return self.uids.get(text) or references.event(self.connection, text)


class _Line:
    """One line on its way to the edited state of its event."""

    def __init__(self, batch: _Batch, item: EventInput, base: ItemState) -> None:
        self.batch, self.item = batch, item
        self.state = base if base.rev else events.fresh(base, batch.workspace.codebook)
        self.event_type = batch.workspace.codebook.type(item.type)

    def _change(self, *changes: Change) -> None:
        self.state = apply(self.state, changes)

    def edited(self, digest: str) -> ItemState:
        item = self.item
        self._change(edits.set_slot("type", item.type), edits.set_slot("external_id", item.id))
        self._change(edits.applied(digest))
        for slot in ("realis", "title", "note"):
            text = getattr(item, slot)
            if text is not None:
                self._change(edits.set_slot(slot, text))
        if item.part_of is not None:
            self._change(edits.set_slot("part_of", self.batch.event(item.part_of) if item.part_of else ""))
        for link in item.related:
            self._relate(link.type, self.batch.event(link.event))
        for field_id, given in item.fields.items():
            with _at(f"fields.{field_id}"):
                self._field(field_id, given)
        for who in item.participants:
            with _at(f"participant {who.id}"):
                self._participant(who)
        return self.state

    def _relate(self, kind: str, event: str) -> None:
        links = self.state.under("related").values()
        if not any(link["event"].text == event and link["kind"].text == kind for link in links):
            self._change(*edits.relate(self.batch.workspace.new_uid(), kind, event))

    def _field(self, field_id: str, given: FieldInput) -> None:
        if field_id == "type":
            self._claims("type", given.claims, str, self.item.type)
            return
        field = self.event_type.field(field_id) if self.event_type else None
        if field is None:
            known = ", ".join(f.id for f in self.event_type.fields) if self.event_type else "none"
            raise ValueError(f"{self.item.type} has no field “{field_id}”; it has: {known}.")
        if field.many:
            self._many(field, given)
            return
        vague = given.given and self._only_vague(field.id, given)
        if given.given and not vague:
            text = self._text(field, given.values[0]) if given.values else ""
            self._change(edits.set_field(field, text))
        value = "" if vague else self.state.text(field.id)
        self._claims(field.id, given.claims, lambda text: self._text(field, text), value)
        self._marks(field.id, given)

    def _only_vague(self, path: str, given: FieldInput) -> bool:
        """Whether a line empties the field for vague claims alone: these take nothing away from what another article
        states."""
        vague = given.claims and not any(claim.stated_value for claim in given.claims)
        stated = any(claim.asserts and claim.stated_value for claim in self.state.claims_on(path))
        return bool(vague) and not given.values and stated

    def _many(self, field: Field, given: FieldInput) -> None:
        wanted = [self._text(field, text) for text in given.values]
        present = {slots[""].text: uid for uid, slots in self.state.under(field.id).items() if "" in slots}
        for text in wanted:
            if text not in present:
                present[text] = self.batch.workspace.new_uid()
                self._change(edits.set_field(field, text, present[text]))
        for claim in given.claims:
            stated = (
                self._text(field, claim.stated_value)
                if claim.stated_value
                else (wanted[0] if wanted else None)
            )
            if stated is None or stated not in present:
                raise ValueError("a claim needs “stated_value”, one of the values given.")
            path = f"{field.id}/{present[stated]}"
            self._claims(path, (claim,), lambda text: self._text(field, text), stated)
        for text in wanted:
            self._marks(f"{field.id}/{present[text]}", given)

    def _marks(self, path: str, given: FieldInput) -> None:
        if given.reason is not None:
            self._change(edits.settle(path, given.reason, self.state.claims_on(path)))
        for kind, text in (("note", given.note), ("unsourced", given.unsourced)):
            if text is not None:
                self._change(edits.mark(path, kind, text))
        if given.not_stated:
            self._change(edits.mark(path, "not_stated", "yes"))

    def _text(self, field: Field, text: str) -> str:
        """Canonical text of a value as a script writes it: entities and events by any of their names."""
        match field.type:
            case "place" | "entity":
                return self._entity(text)
            case "event":
                return self.batch.event(text)
            case "date":
                return dates.canonical(text)
            case _:
                return TYPES[field.type].check(field, text).text

    def _participant(self, given: ParticipantInput) -> None:
        found = next((who for who in participants(self.state) if who.external_id == given.id), None)
        uid = found.uid if found else self.batch.workspace.new_uid()
        named = given.entity or (given.name if not given.description else None)
        slots = {"id": given.id, "role": given.role}
        for slot in ("as_named", "post", "side", "count"):
            text = getattr(given, slot)
            if text is not None:
                slots[slot] = text
        self._change(*edits.set_participant(uid, slots))
        if named:
            self._change(*edits.name_participant(self.state, uid, self._entity(named)))
            if given.description:
                self._change(*edits.set_participant(uid, {"description": given.description}))
        elif given.description:
            self._change(*edits.name_participant(self.state, uid, "", given.description))
        who = next(who for who in participants(self.state) if who.uid == uid)
        self._claims(
            who.claim_path, given.claims, self._entity if who.entity else str, who.entity or who.description
        )

    def _entity(self, text: str) -> str:
        return references.entity(self.batch.connection, text)

    def _claims(
        self, path: str, given: tuple[ClaimInput, ...], read: Callable[[str], str], value: str
    ) -> None:
        """Add the claims that are not there yet. A claim that states nothing states the field's value."""
        for claim in given:
            made = self._claim(path, claim, read, value)
            if not any(_same(made, other) for other in self.state.claims_on(path)):
                self._change(put_claim(made))

    def _claim(self, path: str, given: ClaimInput, read: Callable[[str], str], value: str) -> Claim:
        connection = self.batch.connection
        article = references.article(connection, given.article)
        try:
            version, text = articles.text(connection, article, given.version)
            start, end = quotes.locate(text, given.quote, given.start)
        except LookupError as error:
            raise ValueError(f"{given.article} has no version {given.version}.") from error
        except ValueError as error:
            raise ValueError(f"{given.article}: {error}") from error
        stated = value or None
        if given.stated:
            stated = read(given.stated_value) if given.stated_value else None
        basis = given.basis
        return Claim(
            uid=self.batch.workspace.new_uid(),
            path=path,
            article=article,
            version=version,
            start=start,
            end=end,
            quote=given.quote,
            stated_value=stated,
            asserts=given.asserts,
            attribution=given.attribution,
            basis=Basis(basis.get("words") or "", basis.get("anchor"), basis.get("rule") or "")
            if basis
            else None,
        )


@contextmanager
def _at(where: str) -> Iterator[None]:
    """Say where in the line the mistake is."""
    try:
        yield
    except (CuratorError, ValueError) as error:
        raise ValueError(f"{where}: {error}") from error


def _same(a: Claim, b: Claim) -> bool:
    return (a.path, a.article, a.version, a.start, a.end, a.stated_value, a.asserts) == (
        b.path,
        b.article,
        b.version,
        b.start,
        b.end,
        b.stated_value,
        b.asserts,
    )
