"""Verbs on what names mean: accept a match and learn from it, refuse one, link every mention in an article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from curator.errors import RefusedError
from curator.model.revisions import Act
from curator.model.state import Change, ItemState, delete_value, set_value
from curator.model.values import Value, shown
from curator.model.views import Entity, mentions
from curator.rules import learning, names
from curator.rules.learning import ALIAS, MEANING
from curator.services import entities
from curator.services.entity_changes import alias_changes
from curator.services.workspace import Workspace
from curator.store import clusters, record
from curator.store import entities as store


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one version of an article that name an entity; offsets are code points."""

    version: int
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Linked:
    """What linking in an article did: the mentions that were made, and the aliases that were learned (uids), so that
    it can be taken back."""

    article: str
    entity: str
    mentions: tuple[str, ...]
    aliases: tuple[str, ...]


# -- one match -------------------------------------------------------------------------------------------------------


def accept(workspace: Workspace, entity: str, printed: str, article: str = "") -> ItemState:
    """Somebody said that `printed`, in an article (uid), means the entity: its spelling is learned as an alias, with
    the article as its source, and a refusal of the name is taken back.

    The alias is a revision of its own on the entity: it stays when the edit that it came with is undone. What is not
    worth learning (`rules.learning`), what is the name of another entity (Islamabad may stand for Pakistan), and what
    was taken away by hand after it was learned from the same article, changes nothing.
    """
    with workspace.database.read() as connection:
        base = record.load(connection, entity)
        held = any(refused for _, refused in _refusals(connection, entity, [printed]))
        if not held and not _lessons(connection, workspace, base, [printed], article):
            return base
    with workspace.database.write() as connection:
        return _learn(connection, workspace, entity, [printed], article, workspace.act("learn", printed))


def make(workspace: Workspace, name: str, kind: str, printed: str, article: str = "") -> ItemState:
    """A new entity that words of an article (uid) mean; their spelling becomes an alias as in `accept`."""
    learned = learning.spelling(printed, kind, [" ".join(name.split())])
    aliases = [learned.name] if learned else []
    alias_kind = learned.kind if learned else ""
    return entities.create(workspace, {"name": name, "kind": kind}, aliases, article, alias_kind=alias_kind)


def refuse(workspace: Workspace, entity: str, name: str, article: str = "") -> ItemState:
    """Somebody said that a name does not mean the entity: from now on it stands behind the others for that name. What
    was refused before changes nothing; a name without letters is refused with RefusedError."""
    if not names.normalise(name):
        raise RefusedError(f"“{name}” is no name, so there is nothing to refuse.")
    with workspace.database.write() as connection:
        base = record.load(connection, entity)
        if _refused(base, name, MEANING):
            return base
        return workspace.save(
            connection,
            base,
            learning.refusal(workspace.new_uid(), name, article, MEANING),
            workspace.act("refuse", name),
        )


def take_back(workspace: Workspace, entity: str, name: str) -> ItemState:
    """Take the refusal of a name back, for the entity and all judged the same; without one nothing changes."""
    with workspace.database.write() as connection:
        _take_back(connection, workspace, entity, [name], workspace.act("refusal taken back", name))
        return record.load(connection, entity)


def _take_back(
    connection: Connection, workspace: Workspace, entity: str, printed: Sequence[str], by: Act
) -> None:
    for state, refused in _refusals(connection, entity, printed):
        if refused:
            workspace.save(connection, state, _without(state, refused), by)


def _refusals(
    connection: Connection, entity: str, printed: Sequence[str]
) -> list[tuple[ItemState, list[str]]]:
    """The entity and all that are judged the same, each with its refusals (uids) of these names as its own."""
    states = [record.load(connection, uid) for uid in clusters.whole(connection, entity)]
    return [(state, [uid for name in printed for uid in _refused(state, name, MEANING)]) for state in states]


def _refused(base: ItemState, name: str, kind: str, article: str | None = None) -> list[str]:
    """The refusals (uids) of a name, of one kind; those made at one article, if it is named."""
    normal = names.normalise(name)
    return [
        refused.uid
        for refused in Entity.of(base).refused
        if refused.kind == kind
        and names.normalise(refused.name) == normal
        and article in (None, refused.source)
    ]


def _without(base: ItemState, refusals: Sequence[str]) -> list[Change]:
    return _below(base, "refused", refusals)


def _lessons(
    connection: Connection, workspace: Workspace, base: ItemState, printed: Sequence[str], article: str
) -> list[Change]:
    """The aliases that an entity learns from words that mean it."""
    entity = Entity.of(base)
    shown = clusters.canonical_uid(connection, base.uid)
    known = [entity.name, *(alias.name for alias in entity.aliases)]
    known += [name for called in store.known(connection, [shown]) for name in called.names]
    changes: list[Change] = []
    for words in dict.fromkeys(printed):
        learned = learning.spelling(words, entity.kind, known)
        if learned is None or _refused(base, learned.name, ALIAS, article):
            continue
        if store.sharing(connection, names.normalise(learned.name)) <= {shown}:
            changes += alias_changes(workspace, learned.name, article, learned.kind)
            known.append(learned.name)
    return changes


def _learn(
    connection: Connection, workspace: Workspace, entity: str, printed: Sequence[str], article: str, by: Act
) -> ItemState:
    _take_back(connection, workspace, entity, printed, by)
    base = record.load(connection, entity)
    changes = _lessons(connection, workspace, base, printed, article)
    return workspace.save(connection, base, changes, by) if changes else base


# -- all mentions in an article --------------------------------------------------------------------------------------


def link(workspace: Workspace, article: str, entity: str, stretches: Sequence[Stretch]) -> Linked:
    """Link stretches of an article to an entity: one revision on the article, and one on the entity if it learns a
    spelling, in one transaction and one batch. Stretches that are linked already are left alone."""
    with workspace.database.write() as connection:
        base = record.load(connection, article)
        before = Entity.of(record.load(connection, entity))
        taken = {(m.version, m.start, m.end) for m in mentions(base)}
        new = {
            workspace.new_uid(): stretch
            for stretch in stretches
            if (stretch.version, stretch.start, stretch.end) not in taken
        }
        if not new:
            return Linked(article, entity, (), ())
        name = f"{len(new)} × {shown('entity', _number(connection, entity))} {before.name}"
        by = workspace.act("link", name, workspace.new_uid())
        changes = [
            set_value(f"mention/{uid}/{slot}", value)
            for uid, stretch in new.items()
            for slot, value in (
                ("version", Value("number", str(stretch.version))),
                ("start", Value("number", str(stretch.start))),
                ("end", Value("number", str(stretch.end))),
                ("entity", Value("item", entity)),
            )
        ]
        workspace.save(connection, base, changes, by)
        words = [stretch.words for stretch in new.values()]
        after = Entity.of(_learn(connection, workspace, entity, words, article, by))
        had = {alias.uid for alias in before.aliases}
        learned = tuple(alias.uid for alias in after.aliases if alias.uid not in had)
    return Linked(article, entity, tuple(new), learned)


def unlink(workspace: Workspace, done: Linked) -> int:
    """Take linking back: the mentions go, and the aliases that were learned with them; how many mentions went. What
    somebody has changed since is left as it is."""
    with workspace.database.write() as connection:
        by = workspace.act("link taken back", "", workspace.new_uid())
        article = record.load(connection, done.article)
        gone = _below(article, "mention", done.mentions)
        if gone:
            workspace.save(connection, article, gone, by)
        entity = record.load(connection, done.entity)
        forgotten = _below(entity, "alias", done.aliases)
        if forgotten:
            workspace.save(connection, entity, forgotten, by)
    return len({change.path.split("/")[1] for change in gone if change.path})


def _below(state: ItemState, group: str, uids: Sequence[str]) -> list[Change]:
    return [
        delete_value(path)
        for path in sorted(state.values)
        for uid in uids
        if path.startswith(f"{group}/{uid}/")
    ]


def _number(connection: Connection, uid: str) -> int:
    return int(record.item_row(connection, uid).number)
