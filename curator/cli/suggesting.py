"""`curator suggest` and `stats`: what is proposed for an article, and how well such proposals did."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from curator.cli.filters import as_json
from curator.cli.printing import say, table, tell, tell_json
from curator.cli.session import Session, pass_session
from curator.errors import CuratorError
from curator.model.suggestions import OUTSIDE

if TYPE_CHECKING:
    from curator.services.suggestion_log import Figures, Statistics


@click.command()
@click.argument("article", metavar="A1|A1v2")
@as_json
@pass_session
def suggest(session: Session, article: str, as_json: bool) -> None:
    """What the program proposes for an article.

    Its own story, its publication date, dates, names and whole events, each with the words that say so
    and the reason. Nothing is saved; ⚑ marks what needs a look.
    """
    from curator.services import likeness, reading
    from curator.services.suggested_whole import suggestions_whole
    from curator.services.suggesting import suggest as suggestions

    with session.open() as workspace:
        uid, read = reading.find(workspace, article, "article")
        with suppress(CuratorError):  # who may not write, or has to wait, is told what is known by now
            likeness.settle(workspace)
        whole = suggestions_whole(workspace, suggestions(workspace, uid, read.version))
    if as_json:
        tell_json(whole)
    else:
        _tell(whole)


def _tell(whole: dict[str, Any]) -> None:
    published = whole["published"]
    if published["value"]:
        sure = "" if published["confirmed"] else ", not confirmed"
        tell(f"{whole['article']}  published {published['value']}{sure}: {published['why']}")
    else:
        tell(f"{whole['article']}  publication date unknown: {published['why']}")
    for region in whole["regions"]:
        if region["kind"] not in OUTSIDE:
            continue
        tell(f"not of its story: {region['start']}-{region['end']}, {region['kind']}: {region['why']}")
    for number, event in enumerate(whole["events"], start=1):
        tell("")
        done = f" · is {event['event']}" if event["event"] else " · refused" if event["refused"] else ""
        tell(f"{number}. {event['type']} · {event['realis']}{done}")
        for field, offers in event["fields"].items():
            for offer in offers:
                tell(f"   {field}: {_offered(offer)}")
        for who in event["participants"]:
            post = f", {who['post']}" if who["post"] else ""
            tell(f"   {who['role']}: {_offered(who)}{post}")
    if whole["suggestions"]:
        tell("")
        table(
            ("at", "kind", "words", "means", "why"),
            (
                (
                    f"{line['start']}-{line['end']}",
                    line["kind"],
                    line["quote"],
                    _offered(line),
                    line["flag"] or line["why"],
                )
                for line in whole["suggestions"]
            ),
        )
    for same in whole["same_event"]:
        found = same.get("event") or same.get("article")
        tell(f"perhaps {found} {same['title']} ({same['score']:.2f}): {same['why']}")
    if not whole["readable"]:
        say("The rules do not know the language of this text: they find dates and names of the record alone.")
    elif not whole["events"]:
        say("No event was found in this article.")


def _offered(offer: dict[str, Any]) -> str:
    known = f"{offer['entity']} " if offer["entity"] else ""
    asked = offer["alternatives"] if offer["flag"] or not offer["entity"] else []
    others = f" (or {', '.join(asked)})" if asked else ""
    flag = " ⚑" if offer["flag"] else ""
    return f"{known}{offer['value'] or 'open'}{others}{flag}"


@click.group()
def stats() -> None:
    """How the work goes, in figures."""


@stats.command(name="suggestions")
@as_json
@pass_session
def stats_suggestions(session: Session, as_json: bool) -> None:
    """How well what was proposed did.

    How often a proposed value was accepted as it was (@1) or among the first three (@3), edited, refused;
    for how many saved values nothing was proposed (silence); and what part of the keys was saved.
    """
    from curator.services.suggestion_log import statistics

    with session.open() as workspace:
        found = statistics(workspace)
    if as_json:
        tell_json(_whole(found))
    elif not found.events.shown and not found.values.shown and not found.values.silent:
        say("Nothing was proposed to anybody in this record yet: open an article in the app.")
    else:
        rows = [("values", found.values), ("events", found.events)]
        rows += [(f"field {name}", figures) for name, figures in found.fields.items()]
        rows += [(f"rule {name}", figures) for name, figures in found.rules.items()]
        heads = ("of", "shown", "@1", "@3", "edited", "refused", "ignored", "silence")
        table(heads, ((name, *_cells(figures)) for name, figures in rows))
        if found.keys_saved is not None:
            tell("")
            tell(
                f"{found.keys:,} keys for {found.characters:,} characters of values: "
                f"{found.keys_saved:.0%} saved"
            )


def _cells(figures: Figures) -> tuple[str, ...]:
    def share(value: float | None) -> str:
        return "" if value is None else f"{value:.2f}"

    counts = (figures.edited, figures.refused, figures.ignored)
    return (
        f"{figures.shown:,}",
        share(figures.at_first),
        share(figures.at_three),
        *(f"{count:,}" for count in counts),
        share(figures.silence),
    )


def _figures(figures: Figures) -> dict[str, Any]:
    return {
        **asdict(figures),
        "accepted@1": figures.at_first,
        "accepted@3": figures.at_three,
        "silence": figures.silence,
    }


def _whole(found: Statistics) -> dict[str, Any]:
    return {
        "values": _figures(found.values),
        "events": _figures(found.events),
        "fields": {name: _figures(figures) for name, figures in found.fields.items()},
        "rules": {name: _figures(figures) for name, figures in found.rules.items()},
        "keys": found.keys,
        "characters": found.characters,
        "keys_saved": found.keys_saved,
    }
