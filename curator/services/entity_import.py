"""Entities from a file: those that the record knows are found and completed, the others are new."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection

from curator.errors import InvalidInputError, Problem
from curator.model.inputs import EntityInput
from curator.model.revisions import Act
from curator.model.state import Change, ItemState, set_value
from curator.model.values import Value, shown
from curator.model.views import Entity
from curator.rules import entity_files, external_ids
from curator.rules import entity_likeness as likeness
from curator.services import entity_changes as changed
from curator.services.matching import Match, match_within
from curator.services.workspace import Workspace
from curator.store import batches, entities, external, files, record

MOST_ALIKE = 3
TOLD_EVERY = 200
"""Entities between two reports of how far an import is."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Alike:
    """An entity that one of a file may be: its shown id, name, the score of the likeness (0 to 1) and the reason."""

    entity: str
    name: str
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class ImportedEntity:
    """What became of one entity of a file: `status` is added, changed or unchanged; `by` says by what a known one was
    found (`id`, `name`, `likeness`, or the scheme of an id), and `like` which others it may be."""

    where: str
    entity: str | None
    name: str
    status: str
    reason: str
    by: str = ""
    like: tuple[Alike, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def says_something(self) -> bool:
        """Whether there is more to say of it than that it is new, or known."""
        return bool(self.like or self.remarks) or self.status == "changed"


@dataclass(frozen=True, slots=True)
class _Found:
    """The entity that a row of a file is, by what, and the reason in words; `uid` None: none that is certain."""

    uid: str | None
    by: str = ""
    why: str = ""
    like: tuple[Alike, ...] = ()


def import_entities(
    workspace: Workspace,
    path: Path,
    encoding: str | None = None,
    progress: Progress = lambda _done, _total: None,
) -> list[ImportedEntity]:
    """Import a CSV or JSONL file of entities; one bad row and nothing is written (InvalidInputError names them all).

    An entity of the record is found by the id it was imported under, by an id elsewhere, by its exact name, or by a
    name that is certainly another spelling of it, as long as nothing contradicts; it is completed: empty slots are
    filled and names added, nothing is overwritten. What is only like an entity of the record is new, and said to be.
    `progress` is told now and then how many entities are done, of how many.
    """
    read = entity_files.read_entity_file(path.name, files.read_bytes(path), encoding=encoding)
    problems = list(read.problems)
    items = [_with_checked_ids(item, problems) for item in read.items]
    with workspace.database.write() as connection:
        run = _Run(connection, workspace, path.name, items)
        for done, item in enumerate(_containers_first(items, problems)):
            time.sleep(0)  # give way to the thread that answers keys
            if done and done % TOLD_EVERY == 0:
                progress(done, len(items))
            try:
                run.bring_in(item)
            except ValueError as error:
                problems.append(Problem(item.where, str(error)))
        if problems:
            count = len(problems)
            raise InvalidInputError(
                problems, f"Nothing was imported; {count} problem{'s' if count > 1 else ''}:"
            )
        results = [run.results[item.where] for item in items]
        batches.finish(connection, run.batch, Counter(result.status for result in results))
        return results


def _with_checked_ids(item: EntityInput, problems: list[Problem]) -> EntityInput:
    """The item with its ids elsewhere in the form in which they are kept; wrong ones become problems."""
    checked: dict[str, str] = {}
    for scheme, value in item.external.items():
        try:
            scheme = external_ids.checked_scheme(scheme)
            checked[scheme] = external_ids.checked(scheme, value)
        except ValueError as error:
            problems.append(Problem(item.where, str(error)))
    return replace(item, external=checked)


def _containers_first(items: list[EntityInput], problems: list[Problem]) -> list[EntityInput]:
    """The items ordered so that a place comes after the one it lies within; circles become problems."""
    by_key = {key: item for item in reversed(items) for key in (item.name, item.id) if key}
    ordered: dict[str, EntityInput] = {}

    def visit(item: EntityInput, inside: tuple[str, ...]) -> None:
        if item.where in inside:
            problems.append(Problem(item.where, f"“{item.name}” lies within itself; mend the column within."))
        elif item.where not in ordered:
            if item.within in by_key:
                visit(by_key[item.within], (*inside, item.where))
            ordered.setdefault(item.where, item)

    for item in items:
        visit(item, ())
    return list(ordered.values())


class _Run:
    """One import on its way, within one transaction."""

    def __init__(
        self, connection: Connection, workspace: Workspace, file_name: str, items: list[EntityInput]
    ) -> None:
        self.results: dict[str, ImportedEntity] = {}
        self.batch = workspace.new_uid()
        self._connection = connection
        self._workspace = workspace
        self._file_name = file_name
        self._by: Act = workspace.act("import", batch=self.batch)
        self._uids: dict[str, str] = {}
        # Which entities rows of this file are: what two rows are is never one entity because their names are alike.
        self._rows: dict[str, EntityInput] = {}
        for item in items:
            known = entities.by_external_id(connection, item.id) if item.id else None
            if known is not None:
                self._rows[known] = item
        batches.begin(connection, self.batch, "entities", file_name)

    def bring_in(self, item: EntityInput) -> None:
        """Write one row. ValueError when it cannot be."""
        above = self._above(item) if item.within else ""
        found = self._find(item)
        base = (
            record.load(self._connection, found.uid)
            if found.uid
            else record.create(self._connection, self._workspace.new_uid(), "entity")
        )
        changes = self._changes(base, item, above)
        state = self._workspace.save(self._connection, base, changes, self._by) if changes else base
        self._rows.setdefault(state.uid, item)
        self._uids.setdefault(item.id or item.name, state.uid)
        self._uids.setdefault(item.name, state.uid)
        status = "added" if not found.uid else "changed" if changes else "unchanged"
        remarks = (*_left_out(item, base), *item.warnings)
        reason = "; ".join((*_why(base, found, status), *remarks))
        self.results[item.where] = ImportedEntity(
            item.where,
            shown("entity", state.number),
            item.name,
            status,
            reason,
            found.by,
            found.like,
            remarks,
        )

    # -- finding -----------------------------------------------------------------------------------------------------

    def _find(self, item: EntityInput) -> _Found:
        known = entities.by_external_id(self._connection, item.id) if item.id else None
        if known is not None:
            return _Found(known, "id", f"by its id {item.id}")
        return self._by_id_elsewhere(item) or self._by_name(item) or self._by_likeness(item)

    def _by_id_elsewhere(self, item: EntityInput) -> _Found | None:
        for scheme, value in sorted(item.external.items()):
            having = external.having(self._connection, scheme, value)
            if len(having) == 1 and self._kept_apart(item, having[0]) is None:
                return _Found(having[0], scheme, f"by its {scheme} id {value}")
        return None

    def _by_name(self, item: EntityInput) -> _Found | None:
        """The entity that goes by exactly this name. Of several, the one for which the row has nothing new."""
        fitting = []
        for uid in entities.named(self._connection, item.name):
            state = record.load(self._connection, uid)
            if not self._contradictions(item, state) and not self._other_row(item, uid):
                fitting.append(state)
        chosen = (
            fitting if len(fitting) == 1 else [state for state in fitting if self._adds_nothing(state, item)]
        )
        if not chosen:
            return None
        own = chosen[0].text("name") == item.name
        return _Found(chosen[0].uid, "name", "by its name" if own else f"by its alias “{item.name}”")

    def _by_likeness(self, item: EntityInput) -> _Found:
        """The entity of which the name is certainly another spelling; else those that it may be."""
        matches = match_within(self._connection, item.name, item.kind, MOST_ALIKE, typing=False)
        near = [match for match in matches if match.score >= likeness.LIKE]
        against = {}
        for match in near:
            state = record.load(self._connection, match.entity)
            said = self._contradictions(item, state)
            row = self._rows.get(match.entity)
            if row is not None and not any(row.where in reason for reason in said):
                said.append(f"{row.where} is that one")
            against[match.entity] = [*said, *likeness.spelling_contradictions(item, Entity.of(state))]
        if near and likeness.sure([match.score for match in matches]) and not against[near[0].entity]:
            best = near[0]
            return _Found(best.entity, "likeness", f"as another spelling, {best.score:.2f}: {best.why}")
        alike = [_alike(match, against[match.entity]) for match in near]
        return _Found(None, like=(*self._sharing_an_id(item, against), *alike))

    def _sharing_an_id(self, item: EntityInput, besides: Collection[str]) -> Iterator[Alike]:
        """The entities that have one of the row's ids elsewhere, and that it is not for another reason."""
        for scheme, value in sorted(item.external.items()):
            for uid in external.having(self._connection, scheme, value):
                if uid not in besides:
                    state = record.load(self._connection, uid)
                    against = self._contradictions(item, state)
                    why = f"the same {scheme} id {value}" + (
                        f" · but {', '.join(against)}" if against else ""
                    )
                    yield Alike(shown("entity", state.number), state.text("name"), 1.0, why)

    def _contradictions(self, item: EntityInput, state: ItemState) -> list[str]:
        found = likeness.contradictions(item, Entity.of(state))
        apart = self._kept_apart(item, state.uid, state)
        return [*found, apart] if apart else found

    def _kept_apart(self, item: EntityInput, uid: str, state: ItemState | None = None) -> str | None:
        """Why two ids keep a row from being an entity: another row of this file, or of an earlier form of it, is it.
        Ids from different files say nothing about each other."""
        if not item.id:
            return None
        row = self._rows.get(uid)
        if row is not None and row.id and row.id != item.id:
            return f"{row.where} is that one"
        imported = (state or record.load(self._connection, uid)).text("external_id")
        if imported and imported != item.id:
            names = external.file_names(self._connection, uid)
            if not names or self._file_name in names:
                return f"its id is {imported}, not {item.id}"
        return None

    def _other_row(self, item: EntityInput, uid: str) -> bool:
        """Whether an entity is another row of this file that has an id, while this one has none or another."""
        row = self._rows.get(uid)
        return row is not None and row is not item and bool(row.id or item.id) and row.id != item.id

    def _adds_nothing(self, state: ItemState, item: EntityInput) -> bool:
        try:
            return not self._changes(state, item, self._above(item) if item.within else "")
        except ValueError:
            return False

    # -- writing -----------------------------------------------------------------------------------------------------

    def _changes(self, base: ItemState, item: EntityInput, above: str) -> list[Change]:
        slots = {
            "name": item.name,
            "kind": item.kind,
            "subkind": item.subkind or "",
            "country": item.country or "",
            "note": item.note or "",
            "within": above,
        }
        open_slots = {slot: text for slot, text in slots.items() if text and not base.text(slot)}
        changes = changed.set_slots(self._connection, base, open_slots)
        changes += self._id_changes(base, item)
        if not base.rev:
            changes.append(set_value("state", Value("choice", "live")))
        for scheme, value in sorted(item.external.items()):
            if f"external/{scheme}" not in base.values:
                changes += changed.set_external(base, scheme, value)
        known = changed.called(base) | ({item.name} if not base.rev else set())
        for name in dict.fromkeys((item.name, *item.aliases)):
            if name not in known:
                changes += changed.alias_changes(self._workspace, name, f"import {item.where}")
        return changes

    def _id_changes(self, base: ItemState, item: EntityInput) -> list[Change]:
        """The id that the row has in its file; what another file called the entity stays."""
        if not item.id:
            return []
        first = base.text("external_id")
        if not first:
            return [set_value("external_id", Value("text", item.id))]
        if item.id == first or item.id in Entity.of(base).imported_as:
            return []
        return [set_value(f"external_id/{self._workspace.new_uid()}", Value("text", item.id))]

    def _above(self, item: EntityInput) -> str:
        """The uid of the place that `within` names: in the file, by the id it was imported under, or by name."""
        named = item.within or ""
        called = entities.named(self._connection, named)
        above = (
            self._uids.get(named)
            or entities.by_external_id(self._connection, named)
            or (called[0] if len(called) == 1 else None)
        )
        if above is None:
            raise ValueError(
                f"“within” names “{named}”, which is no id of the file and no place of the record."
            )
        return above


def _why(base: ItemState, found: _Found, status: str) -> list[str]:
    """Why a row became what it became, and what it may be besides."""
    said = [f"like {alike.entity} {alike.name}, {alike.score:.2f}: {alike.why}" for alike in found.like]
    if found.uid:
        name = f"{shown('entity', base.number)} {base.text('name')}"
        said.insert(0, f"{'completed' if status == 'changed' else 'is'} {name} {found.why}")
    return said


def _left_out(item: EntityInput, base: ItemState) -> list[str]:
    """What a row says otherwise than the record, which stays."""
    both = (
        ("kind", base.text("kind"), item.kind),
        ("country", base.text("country"), item.country),
        ("subkind", base.text("subkind"), item.subkind),
        *(
            (f"{scheme} id", base.text(f"external/{scheme}"), value)
            for scheme, value in item.external.items()
        ),
    )
    return [
        f"{what} stays {now}, the file has {text}" for what, now, text in both if now and text and now != text
    ]


def _alike(match: Match, against: list[str]) -> Alike:
    why = f"{match.why} · but {', '.join(against)}" if against else match.why
    return Alike(shown("entity", match.number), match.name, match.score, why)
