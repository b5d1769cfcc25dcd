"""`curator articles`, `events`, `entities`: the lists."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

import click

from curator.cli import judging, judging_events
from curator.cli.duplicates import duplicates
from curator.cli.entities import import_entities, show_entity
from curator.cli.filters import ENTITY_FILTERS, EVENT_FILTERS, LINE, as_json, filters
from curator.cli.printing import say, table, tell_json
from curator.cli.session import Session, pass_session
from curator.errors import WrongUsageError
from curator.model.lines import Filter
from curator.model.values import shown

if TYPE_CHECKING:
    from curator.services.reading import Listed
    from curator.services.workspace import Workspace

PAGE = 1000
L = TypeVar("L")


def _pages(page: Callable[[int, int], list[L]]) -> Iterator[L]:
    """All lines of a list, page by page."""
    offset = 0
    while lines := page(offset, PAGE):
        yield from lines
        offset += len(lines)


def _wanted(workspace: Workspace, listed: Listed, *, line: str, **options: Any) -> Filter:
    """The filter that the options and the filter line make together; a line that is not understood is refused."""
    from curator.services import listing, reading

    narrowed = listing.narrow(workspace.codebook, listed, line)
    if narrowed.hints:
        raise WrongUsageError(f"--filter {line}: {' '.join(narrowed.hints)}")
    return replace(reading.wanted(workspace, listed, **options), conditions=narrowed.wanted.conditions)


@click.group()
def articles() -> None:
    """The articles of the record."""


@articles.command(name="list")
@filters(*EVENT_FILTERS, LINE)
@as_json
@pass_session
def list_articles(session: Session, /, as_json: bool, **options: Any) -> None:
    """List articles.

    Dates are those of publication; --type and --entity look at the events that cite them.
    """
    from curator.services import reading

    with session.open() as workspace:
        wanted = _wanted(workspace, "article", **options)
        found = list(_pages(lambda offset, limit: reading.article_page(workspace, wanted, offset, limit)))
        originals = reading.ids(workspace, {line.account for line in found if line.account})
    if as_json:
        tell_json(
            [
                {
                    "article": shown("article", line.number),
                    "uid": line.uid,
                    "title": line.title,
                    "headline": line.headline,
                    "outlet": line.outlet,
                    "published": line.published,
                    "language": line.language,
                    "state": line.state,
                    "version": line.version,
                    "account": originals.get(line.account or ""),
                    "events": line.events,
                }
                for line in found
            ]
        )
        return
    if not found:
        say("No articles.")
        return
    table(
        ("id", "state", "published", "outlet", "events", "title"),
        (
            (
                shown("article", line.number),
                line.state.replace("_", " "),
                line.published,
                line.outlet,
                str(line.events),
                line.title or line.headline,
            )
            for line in found
        ),
    )


@click.group()
def events() -> None:
    """The events of the record."""


for _verb in judging_events.COMMANDS:
    events.add_command(_verb)


@events.command(name="list")
@filters(*EVENT_FILTERS, LINE)
@as_json
@pass_session
def list_events(session: Session, /, as_json: bool, **options: Any) -> None:
    """List events."""
    from curator.services import reading

    with session.open() as workspace:
        wanted = _wanted(workspace, "event", **options)
        found = list(_pages(lambda offset, limit: reading.event_page(workspace, wanted, offset, limit)))
        parents = reading.ids(workspace, {line.part_of for line in found if line.part_of})
    if as_json:
        tell_json(
            [
                {
                    "event": shown("event", line.number),
                    "uid": line.uid,
                    "type": line.type,
                    "title": line.title,
                    "realis": line.realis,
                    "state": line.state,
                    "date": line.date,
                    "place": line.place,
                    "part_of": parents.get(line.part_of or ""),
                    "sources": line.sources,
                    "unsourced": line.unsourced,
                    "contested": line.contested,
                }
                for line in found
            ]
        )
        return
    if not found:
        say("No events.")
        return
    table(
        ("id", "state", "date", "type", "part of", "sources", "open", "title"),
        (
            (
                shown("event", line.number),
                line.state,
                line.date,
                line.type,
                parents.get(line.part_of or "", ""),
                str(line.sources),
                _open(line.contested, line.unsourced),
                line.title,
            )
            for line in found
        ),
    )


def _open(contested: int, unsourced: int) -> str:
    marks = ((contested, "contested"), (unsourced, "unsourced"))
    return ", ".join(f"{number} {word}" for number, word in marks if number)


@click.group()
def entities() -> None:
    """People, organisations and places."""


for _verb in (import_entities, show_entity, duplicates, *judging.COMMANDS):
    entities.add_command(_verb)


@entities.command(name="list")
@filters(*ENTITY_FILTERS, LINE)
@as_json
@pass_session
def list_entities(session: Session, /, as_json: bool, **options: Any) -> None:
    """List entities."""
    from curator.services import reading

    with session.open() as workspace:
        wanted = _wanted(workspace, "entity", **options)
        found = list(_pages(lambda offset, limit: reading.entity_page(workspace, wanted, offset, limit)))
    if as_json:
        tell_json(
            [
                {
                    "entity": shown("entity", line.number),
                    "uid": line.uid,
                    "name": line.name,
                    "kind": line.kind,
                    "subkind": line.subkind,
                    "country": line.country,
                    "state": line.state,
                    "aliases": list(line.aliases),
                    "events": line.events,
                    "merged": line.merged,
                    "shown_under": shown("entity", line.under) if line.under else None,
                }
                for line in found
            ]
        )
        return
    if not found:
        say("No entities.")
        return
    table(
        ("id", "kind", "country", "events", "merged", "name", "also"),
        (
            (
                shown("entity", line.number),
                line.subkind or line.kind,
                line.country,
                str(line.events),
                f"in {shown('entity', line.under)}" if line.under else str(line.merged or ""),
                line.name,
                "; ".join(line.aliases),
            )
            for line in found
        ),
    )
