"""The lists of the screens: what is listed is found once, as internal ids in order; rows are read at any depth by them.

So a list can be counted, marked as a whole and paged through to its end without asking the same question again.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from curator.codebook.types import Codebook
from curator.model.lines import ArticleLine, Condition, EntityLine, EventLine, Filter, Order
from curator.rules import list_filter
from curator.rules.list_filter import Choices, Known
from curator.rules.workflow import ARTICLE_LABELS, ENTITY_STATES
from curator.services.reading import STATES, Listed
from curator.services.workspace import Workspace
from curator.store import articles, entities, events, items
from curator.store.row_texts import RowTexts
from curator.store.stopping import Stop, StoppedError

__all__ = [
    "Listed",
    "Narrowed",
    "Stop",
    "StoppedError",
    "article_lines",
    "entity_lines",
    "event_lines",
    "find",
    "known",
    "narrow",
    "place_of",
    "prepare",
    "total",
    "uids",
]

_LISTS = {"article": articles, "event": events, "entity": entities}


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A filter line as a list understands it; `hints` say in sentences what it does not."""

    wanted: Filter
    hints: tuple[str, ...] = ()


def known(codebook: Codebook, listed: Listed) -> Known:
    """The conditions that the filter line of a list understands."""
    types: Choices = {kind.id: (kind.label, *kind.also) for kind in codebook.types}
    match listed:
        case "article":
            return {
                "state": {state: (label,) for state, label in ARTICLE_LABELS.items()},
                "type": types,
                "who": "text",
                "place": "text",
                "date": "date",
                "outlet": "text",
                "lang": "text",
                "text": "text",
                "is": {"unsaved": ()},
            }
        case "event":
            return {
                "state": dict.fromkeys(STATES["event"], ()),
                "type": types,
                "who": "text",
                "place": "text",
                "date": "date",
                "is": {"contested": (), "unsourced": (), "unsaved": ()},
            }
        case "entity":
            return {
                "kind": "text",
                "country": "text",
                "place": "text",
                "state": dict.fromkeys(ENTITY_STATES, ()),
            }


def narrow(
    codebook: Codebook,
    listed: Listed,
    text: str,
    *,
    withdrawn: bool = False,
    unsaved: Collection[str] | None = None,
) -> Narrowed:
    """What a filter line says to a list; `unsaved` are the uids of items that have unsaved work, if that is known."""
    conditions_known = known(codebook, listed)
    if unsaved is None:
        conditions_known = {
            name: takes
            if isinstance(takes, str)
            else {c: also for c, also in takes.items() if c != "unsaved"}
            for name, takes in conditions_known.items()
        }
    found = list_filter.read(text, {name: takes for name, takes in conditions_known.items() if takes})
    conditions = tuple(
        _completed(codebook, listed, condition, unsaved or ()) for condition in found.conditions
    )
    return Narrowed(Filter(conditions=conditions, withdrawn=withdrawn), found.hints)


def _completed(
    codebook: Codebook, listed: Listed, condition: Condition, unsaved: Collection[str]
) -> Condition:
    """What only the codebook or the desk knows: the types that a word names, the items that are unsaved."""
    match listed, condition:
        case "event", Condition("words", (word,)):
            called = (t.id for t in codebook.types if word.casefold() in t.label.casefold())
            return Condition("words", (word, *called))
        case _, Condition("is", marks):
            return Condition(
                "is", (*(m for m in marks if m != "unsaved"), *(unsaved if "unsaved" in marks else ()))
            )
    return condition


def find(
    workspace: Workspace,
    listed: Listed,
    wanted: Filter,
    order: Order,
    stop: Stop,
    limit: int | None = None,
) -> array[int]:
    """The internal ids of what the filter leaves, in order, at most `limit`; StoppedError when it was broken off.

    Words are looked for in texts that are kept from one question to the next (`prepare`).
    """
    words = [condition for condition in wanted.conditions if condition.name == "words"]
    if not words:
        return _asked(workspace, listed, wanted, order, stop, limit)
    others = tuple(condition for condition in wanted.conditions if condition.name != "words")
    unworded = replace(wanted, conditions=others)
    rows = _unworded(workspace, listed, unworded, order, stop)
    for word in words:
        stop.check()
        with workspace.database.read() as connection, stop.over(connection):
            meant = _LISTS[listed].meant(connection, word)
        rows = rows.having(word.values[0], meant)
    stop.check()
    return rows.items[:limit]


def prepare(workspace: Workspace, listed: Listed, order: Order, *, withdrawn: bool) -> None:
    """Read what words are looked for in, unless it is known: half a second for 100,000 events."""
    _unworded(workspace, listed, Filter(withdrawn=withdrawn), order, Stop())


def _unworded(workspace: Workspace, listed: Listed, wanted: Filter, order: Order, stop: Stop) -> RowTexts:
    """The rows that words are looked for in."""

    def found() -> array[int]:
        return _asked(workspace, listed, wanted, order, stop)

    return workspace.kept.rows(workspace.database, _LISTS[listed].texts, wanted, order, found)


def _asked(
    workspace: Workspace, listed: Listed, wanted: Filter, order: Order, stop: Stop, limit: int | None = None
) -> array[int]:
    with workspace.database.read() as connection, stop.over(connection):
        match listed:
            case "article":
                found = articles.find(connection, wanted, order, limit)
            case "event":
                found = events.find(connection, wanted, workspace.codebook, order, limit)
            case "entity":
                found = entities.find(connection, wanted, order, limit)
        return found


def total(workspace: Workspace, listed: Listed, *, withdrawn: bool) -> int:
    """How many there are when nothing is narrowed."""
    wanted = Filter(withdrawn=withdrawn)
    with workspace.database.read() as connection:
        return int(_LISTS[listed].count(connection, wanted))


def article_lines(workspace: Workspace, found: Sequence[int]) -> list[ArticleLine]:
    """The articles with these internal ids, in the order given."""
    with workspace.database.read() as connection:
        return articles.some(connection, found)


def event_lines(workspace: Workspace, found: Sequence[int]) -> list[EventLine]:
    """The events with these internal ids, in the order given."""
    with workspace.database.read() as connection:
        return events.lines_of(connection, found, workspace.codebook)


def entity_lines(workspace: Workspace, found: Sequence[int]) -> list[EntityLine]:
    """The entities with these internal ids, in the order given."""
    with workspace.database.read() as connection:
        return entities.some(connection, found)


def uids(workspace: Workspace, found: Sequence[int]) -> list[str]:
    """The uids of items with these internal ids, in the order given."""
    with workspace.database.read() as connection:
        return items.uids(connection, found)


def place_of(workspace: Workspace, uid: str, found: array[int]) -> int | None:
    """Where in a list an item stands; None when it does not."""
    with workspace.database.read() as connection:
        item = items.id_of(connection, uid)
    try:
        return found.index(item) if item is not None else None
    except ValueError:
        return None
