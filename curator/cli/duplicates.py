"""`curator entities duplicates`: the pairs of entities that may be one."""

from __future__ import annotations

import click

from curator.cli.filters import as_json
from curator.cli.printing import counted, say, table, tell_json
from curator.cli.session import Session, pass_session
from curator.model.values import shown

_LIMIT = 50


@click.command(name="duplicates")
@click.option(
    "--kind", default="", metavar="KIND", help="Only persons, organisations or places, or a finer kind."
)
@click.option(
    "--limit",
    default=_LIMIT,
    metavar="N",
    type=click.IntRange(min=1),
    show_default=True,
    help="At most so many pairs.",
)
@as_json
@pass_session
def duplicates(session: Session, kind: str, limit: int, as_json: bool) -> None:
    """List pairs of entities that may be one, the surest first.

    A pair that was judged same or different is left out; those judged unsure come last.
    """
    from curator.services import duplicates as service

    with session.open() as workspace:
        found = service.worst(workspace, kind)
    if as_json:
        tell_json(
            [
                {
                    "a": shown("entity", pair.a.number),
                    "a_name": pair.a.name,
                    "b": shown("entity", pair.b.number),
                    "b_name": pair.b.name,
                    "kind": pair.a.kind,
                    "score": pair.score,
                    "occurs": pair.a.occurs + pair.b.occurs,
                    "unsure": pair.unsure,
                    "why": pair.why,
                }
                for pair in found[:limit]
            ]
        )
        return
    if not found:
        say("No two entities look like one.")
        return
    table(
        ("score", "entity", "may be", "kind", "occurs", "judged", "why"),
        (
            (
                f"{pair.score:.2f}",
                *(f"{shown('entity', party.number)} {party.name}" for party in (pair.a, pair.b)),
                pair.a.kind,
                str(pair.a.occurs + pair.b.occurs),
                "unsure" if pair.unsure else "",
                pair.why,
            )
            for pair in found[:limit]
        ),
    )
    if len(found) > limit:
        say(f"{counted(len(found), 'pair')}; --limit {len(found)} shows them all.")
