"""`curator apply`, `verify`, `withdraw`, `bring-back`: acts on the record, by the same services as the app's."""

from __future__ import annotations

import sys

import click

from curator.cli.filters import as_json
from curator.cli.printing import counted, tell, tell_json
from curator.cli.session import Session, pass_session
from curator.model.values import shown


@click.command()
@click.argument("file", metavar="FILE.jsonl|-")
@as_json
@pass_session
def apply(session: Session, file: str, as_json: bool) -> None:
    """Write events from a script.

    All lines of the .jsonl file (- for standard input), or none. The same line again changes nothing.
    """
    from curator.services.applying import apply_file

    data = sys.stdin.buffer.read() if file == "-" else None
    with session.open() as workspace:
        results = apply_file(workspace, "standard input" if file == "-" else file, data)
    if as_json:
        keys = ("where", "id", "event", "status")
        tell_json([{key: getattr(result, key) for key in keys} for result in results])
        return
    for result in results:
        if result.status != "unchanged":
            tell(f"{result.event}  {result.status}  {result.id}")
    counts = {
        status: sum(r.status == status for r in results) for status in ("added", "changed", "unchanged")
    }
    words = ", ".join(f"{number:,} {status}" for status, number in counts.items() if number)
    tell(f"{counted(len(results), 'line')}: {words}.")


@click.command()
@click.argument("event", metavar="E1")
@click.option("--message", default="", metavar="TEXT", help="A word on it, kept with the revision.")
@pass_session
def verify(session: Session, event: str, message: str) -> None:
    """Verify an event as it stands.

    Refused with a list of what is missing.
    """
    from curator.services import events, reading

    with session.open() as workspace:
        uid, _ = reading.find(workspace, event, "event")
        after = events.verify(workspace, uid, message)
    tell(f"{shown('event', after.number)} is verified (revision {after.rev}).")


@click.command()
@click.argument("item", metavar="E1|A1|N1")
@click.option("--reason", required=True, metavar="TEXT", help="Why; kept with the revision.")
@pass_session
def withdraw(session: Session, item: str, reason: str) -> None:
    """Withdraw an event, article or entity.

    It is kept, but out of lists and exports unless asked for.
    """
    from curator.services import events, reading

    with session.open() as workspace:
        uid, _ = reading.find(workspace, item, "event", "article", "entity")
        after = events.withdraw(workspace, uid, reason)
    tell(f"{shown(after.kind, after.number)} is withdrawn (revision {after.rev}).")


@click.command("bring-back")
@click.argument("item", metavar="E1|A1|N1")
@click.option("--reason", required=True, metavar="TEXT", help="Why; kept with the revision.")
@pass_session
def bring_back(session: Session, item: str, reason: str) -> None:
    """Take the withdrawal of an event, article or entity back.

    It stands as it did before, in lists and exports.
    """
    from curator.services import events, reading

    with session.open() as workspace:
        uid, _ = reading.find(workspace, item, "event", "article", "entity")
        after = events.bring_back(workspace, uid, reason)
    tell(f"{shown(after.kind, after.number)} is back (revision {after.rev}).")
