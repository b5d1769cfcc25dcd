"""Opening the app, making a record, and the sample record."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from curator.cli.printing import say, tell
from curator.cli.session import Session, pass_session
from curator.errors import NotARecordError

if TYPE_CHECKING:
    from curator.tui.guide.guiding import Invitation

_OFFER = """There is no record at {path}.
  n  make a new one
  i  import articles into a new one
  s  open the sample record
  q  do nothing"""


def run_app(path: Path, author: str, guide: Invitation = "never") -> None:
    """Open the record at `path` in the app; returns when it is closed, or ends the program with the app's exit code."""
    from curator.tui.app import run

    code = run(path, author, guide)
    if code:
        raise click.exceptions.Exit(code)


def open_app(session: Session) -> None:
    """Open the record in the app; where there is none, offer to make one."""
    path = session.path
    if path.exists() or path.is_symlink():
        run_app(path, session.author)
    elif sys.stdin.isatty() and sys.stdout.isatty():
        _offer(session)
    else:
        raise NotARecordError(
            f"There is no record at {path}: make one with `curator init`, begin with `curator import`, "
            "or look at the sample with `curator demo`."
        )


def _offer(session: Session) -> None:
    from curator.cli.importing import import_

    say(_OFFER.format(path=session.path))
    match click.prompt("Which", type=click.Choice(["n", "i", "s", "q"]), show_choices=True, err=True):
        case "n":
            make_record(session)
        case "i":
            named = click.prompt("Articles (a file or a folder)", err=True)
            click.get_current_context().invoke(import_, paths=(named,))
        case "s":
            click.get_current_context().invoke(demo)
            return
        case _:
            return
    run_app(session.path, session.author)


def make_record(session: Session, codebook: str = "") -> None:
    """Make a new record and say so."""
    from curator.services.workspace import DEFAULT_CODEBOOK, checked_author, create_record

    made = create_record(session.path, checked_author(session.author), codebook or DEFAULT_CODEBOOK)
    made.close()
    tell(f"Made {session.path} with the codebook {made.codebook.title}.")


@click.command()
@click.option(
    "--codebook", default="", metavar="NAME|FILE", help="What may be recorded: diplomacy, protest, or your own."
)  # fmt: skip
@pass_session
def init(session: Session, codebook: str) -> None:
    """Make a new record.

    `curator import` does it by itself.
    """
    make_record(session, codebook)


@click.command()
@click.option("--reset", is_flag=True, help="Start it over.")
@click.option("--guide", is_flag=True, help="Begin the guide, even if it was finished or left before.")
@click.option("--no-open", is_flag=True, help="Only build it, and print where it is.")
@pass_session
def demo(session: Session, reset: bool, guide: bool, no_open: bool) -> None:
    """Open the sample record, with a guide through one event.

    What you do in it is kept between runs. The guide comes until it was finished or left once.
    """
    path = session.path if session.named else _sample_path()
    if reset or not path.exists():
        from curator.services.demo import build

        build(path).close()
        say(f"The sample record is at {path}.")
    if no_open:
        tell(str(path))
    else:
        import shlex

        run_app(path, session.author, "always" if guide else "once")
        say(
            f"The sample is kept; this makes tables of it: curator --db {shlex.quote(str(path))} export csv out"
        )


def _sample_path() -> Path:
    from platformdirs import user_data_path

    return user_data_path("curator") / "demo.db"
