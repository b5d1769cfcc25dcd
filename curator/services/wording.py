"""An item's state in words: every value and claim on a line of its own, in the order of the form.

`show` prints the lines, and two revisions are compared by them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from curator.codebook.types import EventType, Field
from curator.model.claims import Claim
from curator.model.state import ItemState
from curator.model.values import Value
from curator.model.views import MARKS, participants, parts, settlement
from curator.rules import dates
from curator.rules.field_types import Things, show
from curator.rules.workflow import ARTICLE_LABELS
from curator.services import reading
from curator.services.workspace import Workspace
from curator.store import record
from curator.store.things import RecordThings

QUOTE = ", quote"
"""How the labels of claims end."""

_MARK_LABELS = {
    "reason": "settled because",
    "unsourced": "unsourced because",
    "not_stated": "not stated",
    "note": "note",
}
_LABELS = {
    "realis": "realis",
    "part_of": "part of",
    "as_named": "name as written",
    "published": "publication date",
    "url": "URL",
    "account": "same account as",
    "within": "lies in",
    "withdrawn": "withdrawn because",
    "refused": "refused name",
    "identity/outlet": "outlet at import",
    "identity/id": "id",
    "external_id": "id in its file",
}
_ORDER = {
    "event": ("state", "withdrawn", "title", "realis", "part_of", "note", "codebook", "external_id"),
    "article": (
        *("state", "withdrawn", "title", "outlet", "published", "language", "url", "account"),
        *("identity/outlet", "identity/id", "region", "version", "mention"),
    ),
    "entity": (
        *("state", "withdrawn", "name", "kind", "subkind", "country", "within"),
        *("alias", "refused", "post", "external"),
        *("note", "external_id"),
    ),
    "judgement": ("state", "verdict", "a", "b", "reason"),
}
_POST_ORDER = ("title", "rank", "organisation", "from", "to", "seen", "note")
_PARTICIPANT_ORDER = ("role", "entity", "description", "as_named", "post", "side", "count")
# Book-keeping that says nothing to a reader: the lines of scripts that were applied.
_HIDDEN = "applied"


@dataclass(frozen=True, slots=True)
class Line:
    """A value or a claim in words. `path` is unique within a state: a claim's is its slot's with `/claim/<uid>`."""

    path: str
    label: str
    text: str


def lines(connection: Connection, workspace: Workspace, state: ItemState) -> list[Line]:
    """All that stands in a state, in the order of the form."""
    return list(_Words(connection, workspace, state).lines())


class _Names:
    """Implements `rules.field_types.Things` for names alone, so that events and articles have one too."""

    def __init__(self, known: dict[str, str]) -> None:
        self._known = known

    def canonical(self, uid: str) -> str:
        return uid

    def within(self, uid: str) -> tuple[str, ...]:
        return ()

    def name(self, uid: str) -> str:
        return self._known.get(uid, uid)


def _called(connection: Connection, workspace: Workspace, kind: str, uids: Collection[str]) -> dict[str, str]:
    """Items by uid as people know them: `N3 S M Kamrul Hasan`. Entities are called as they are shown, id and name, but
    a judgement speaks of the two themselves."""
    if kind == "judgement":
        shown_under = {uid: uid for uid in uids}
        names = {uid: record.load(connection, uid).text("name") for uid in uids}
    else:
        things = RecordThings(connection)
        shown_under = {uid: things.canonical(uid) for uid in uids}
        names = reading.names_within(connection, workspace, uids)
    ids = reading.ids_within(connection, shown_under.values())
    return {uid: f"{ids[shown_under[uid]]} {name}".strip() for uid, name in names.items()}


class _Words:
    """One state on its way to lines; every path is put into words exactly once."""

    def __init__(self, connection: Connection, workspace: Workspace, state: ItemState) -> None:
        self.state = state
        self.type: EventType | None = workspace.codebook.type(state.text("type"))
        mentioned = {value.text for value in state.values.values() if value.type == "item"}
        mentioned |= {claim.stated_value for claim in state.claims.values() if claim.stated_value}
        for group in ("alias", "refused"):
            mentioned |= {slots["source"].text for slots in state.under(group).values() if "source" in slots}
        self.articles = reading.ids_within(connection, {claim.article for claim in state.claims.values()})
        self.things: Things = _Names(_called(connection, workspace, state.kind, mentioned))
        self.left = {
            path: value
            for path, value in state.values.items()
            if value.text and path.partition("/")[0] != _HIDDEN
        }

    def lines(self) -> Iterator[Line]:
        if self.state.kind == "event":
            yield from self._slot("type", "type")
            for name in _ORDER["event"][:4]:
                yield from self._plain(name)
            for field in self.type.fields if self.type else ():
                yield from self._field(field)
            for who in participants(self.state):
                yield from self._participant(who.uid, who.role)
        for name in _ORDER[self.state.kind]:
            yield from self._parts() if name == "region" else self._plain(name)
        for path in sorted(self.left):
            yield from self._take(path, path.replace("/", ", "))

    def _take(self, path: str, label: str, field: Field | None = None) -> Iterator[Line]:
        value = self.left.pop(path, None)
        if value is not None:
            yield Line(path, label, self._text(path, value, field))

    def _plain(self, name: str) -> Iterator[Line]:
        """A value at a path, then those below it: `alias/<uid>/name` and the like."""
        yield from self._take(name, _label(name))
        for uid, slots in self.state.under(name).items():
            for slot in _POST_ORDER if name == "post" else ():
                label = "post" if slot == "title" else f"post, {slot}"
                yield from self._slot(f"post/{uid}/{slot}", label)
            for slot in sorted(slots):
                path = f"{name}/{uid}/{slot}" if slot else f"{name}/{uid}"
                yield from self._take(path, self._below(name, uid, slot))

    def _parts(self) -> Iterator[Line]:
        """The parts of texts that curators said: a line for each."""
        for part in parts(self.state):
            at = f"version/{part.version}/region/{part.uid}"
            for slot in ("kind", "start", "end"):
                self.left.pop(f"{at}/{slot}", None)
            called = part.kind.replace("_", " ")
            yield Line(at, f"version {part.version}, part", f"{called} ({part.start}–{part.end})")

    def _below(self, name: str, uid: str, slot: str) -> str:
        number = f" {uid}" if name in ("version", "external") else ""
        return f"{_label(name)}{number}" + (f", {_label(slot)}" if slot and slot != "name" else "")

    def _slot(self, path: str, label: str, field: Field | None = None) -> Iterator[Line]:
        """A value with its marks and claims."""
        yield from self._take(path, label, field)
        for kind in MARKS:
            yield from self._take(f"{path}/{kind}", f"{label}, {_MARK_LABELS[kind]}")
        for claim in self.state.claims_on(path):
            yield Line(f"{path}/claim/{claim.uid}", f"{label}{QUOTE}", self._claim(claim, field))

    def _field(self, field: Field) -> Iterator[Line]:
        yield from self._slot(field.id, field.label, field)
        if field.many:
            for uid in self.state.under(field.id):
                yield from self._slot(f"{field.id}/{uid}", field.label, field)

    def _participant(self, uid: str, role_id: str) -> Iterator[Line]:
        role = self.type.role(role_id) if self.type else None
        label = role.label if role else role_id or "participant"
        at = f"participant/{uid}"
        self.left.pop(f"{at}/id", None)
        for slot in _PARTICIPANT_ORDER:
            named = slot in ("entity", "description")
            shown = label if named else f"{label}, {_label(slot)}"
            yield from self._slot(f"{at}/{slot}", shown)

    def _text(self, path: str, value: Value, field: Field | None) -> str:
        if path.endswith("/reason") and value.type == "json":
            settled = settlement(self.state, path.removesuffix("/reason"))
            return settled.text if settled else value.text
        if field is not None:
            return show(field, value.text, self.things)
        return self._loose(path, value.text, value.type)

    def _loose(self, path: str, text: str, value_type: str) -> str:
        """A value that no field of the codebook describes."""
        if path == "type":
            return self.type.label if self.type else text
        if path.startswith("participant/") and path.endswith("/role"):
            role = self.type.role(text) if self.type else None
            return role.label if role else text
        if path == "state" and self.state.kind == "article":
            return ARTICLE_LABELS.get(text, text)
        if value_type == "edtf":
            return dates.describe(text)
        return self.things.name(text)

    def _claim(self, claim: Claim, field: Field | None) -> str:
        """`A3 (625–634): “on Sunday” says 2025-11-23`."""
        stated = claim.stated_value
        if stated is None:
            says = "leaves it open"
        elif field is not None:
            says = f"says {show(field, stated, self.things)}"
        elif claim.path == "type" and self.type and stated == self.type.id:
            says = f"says {self.type.label}"
        else:
            says = f"says {self.things.name(stated)}"
        if not claim.asserts:
            says = "denies it" if stated is None else says.replace("says", "denies", 1)
        article = self.articles.get(claim.article, claim.article)
        by = f", quoting {claim.attribution}" if claim.attribution else ""
        counted = ""
        if claim.basis is not None and claim.basis.anchor:
            counted = f" (“{claim.basis.words}”, counted from {claim.basis.anchor})"
        version = f"v{claim.version}" if claim.version > 1 else ""
        return f"{article}{version}{by} {says}: “{claim.quote}”{counted}"


def _label(name: str) -> str:
    return _LABELS.get(name, name.replace("_", " "))


def ordered(old: Sequence[Line], new: Sequence[Line]) -> list[str]:
    """The paths of two states, each once: those of the new one, and those of the old one where they stood."""
    kept = {line.path for line in new}
    behind: dict[str, list[str]] = {"": []}
    last = ""
    for line in old:
        if line.path in kept:
            last = line.path
        else:
            behind.setdefault(last, []).append(line.path)
    paths = behind[""]
    for line in new:
        paths += [line.path, *behind.get(line.path, ())]
    return paths
