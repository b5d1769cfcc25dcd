"""`curator export`: the record for other programs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click

from curator.cli.filters import EVENT_FILTERS, filters
from curator.cli.printing import tell
from curator.cli.session import Session, pass_session

Command = TypeVar("Command", bound=Callable[..., Any])


@click.group()
def export() -> None:
    """Write the record for other programs.

    An export is written whole or not at all, and is the same bytes when nothing has changed.
    """


def _options(command: Command) -> Command:
    """What every export takes."""
    for option in (
        filters(*EVENT_FILTERS),
        click.option("--approved-only", is_flag=True, help="Only approved events."),
        click.option("--force", is_flag=True, help="Replace what is there."),
        click.argument("dest", metavar="DEST", type=click.Path(path_type=Path)),
    ):
        command = option(command)
    return command


@export.command(name="csv")
@click.option(
    "--for-spreadsheet", is_flag=True, help="Guard cells that a spreadsheet would take for a formula."
)
@_options
@pass_session
def export_csv(
    session: Session, /, dest: Path, force: bool, approved_only: bool, for_spreadsheet: bool, **options: Any
) -> None:
    """A folder of tables in CSV with a description of them (a data package)."""
    from curator.services import reading
    from curator.services.exporting import export_csv as write

    with session.open() as workspace:
        wanted = reading.wanted(workspace, "event", **options)
        counts = write(
            workspace,
            dest,
            force=force,
            wanted=wanted,
            for_spreadsheet=for_spreadsheet,
            approved_only=approved_only,
        )
    _report(dest, counts)


@export.command(name="json")
@_options
@pass_session
def export_json(session: Session, /, dest: Path, force: bool, approved_only: bool, **options: Any) -> None:
    """One JSON file with everything: events with claims and quotes, articles, entities."""
    _write_json(session, dest, force, approved_only, options, jsonl=False)


@export.command(name="jsonl")
@_options
@pass_session
def export_jsonl(session: Session, /, dest: Path, force: bool, approved_only: bool, **options: Any) -> None:
    """The same as JSON lines: one item a line."""
    _write_json(session, dest, force, approved_only, options, jsonl=True)


def _write_json(
    session: Session, /, dest: Path, force: bool, approved_only: bool, options: dict[str, Any], *, jsonl: bool
) -> None:
    from curator.services import reading
    from curator.services.exporting import export_json as write

    with session.open() as workspace:
        wanted = reading.wanted(workspace, "event", **options)
        counts = write(workspace, dest, force=force, wanted=wanted, jsonl=jsonl, approved_only=approved_only)
    _report(dest, counts)


def _report(dest: Path, counts: Mapping[str, int]) -> None:
    words = ", ".join(f"{number:,} {name}" for name, number in counts.items())
    tell(f"Wrote {dest}: {words}.")
