"""`curator check`, `rebuild`, `backup`: keeping the record sound."""

from __future__ import annotations

from pathlib import Path

import click

from curator.cli.filters import as_json
from curator.cli.printing import counted, say, tell, tell_json
from curator.cli.session import Session, pass_session


@click.command()
@as_json
@pass_session
@click.pass_context
def check(context: click.Context, session: Session, as_json: bool) -> None:
    """Prove that the record is sound.

    Hash chains, quotes at their places, and the lists as they would be made anew. The exit code is 1
    if anything is wrong.
    """
    from curator.services import keeping

    with session.open() as workspace:
        problems = keeping.check(workspace)
    if as_json:
        tell_json([{"where": problem.where, "problem": problem.message} for problem in problems])
    elif problems:
        for problem in problems:
            tell(str(problem))
        say(f"{counted(len(problems), 'problem')} found.")
    else:
        tell("The record is sound.")
    if problems:
        context.exit(1)


@click.command()
@pass_session
def rebuild(session: Session) -> None:
    """Make the lists anew from the revisions."""
    from curator.services import keeping

    with session.open() as workspace:
        number = keeping.rebuild(workspace)
    tell(f"Made the lists anew: {counted(number, 'item')}.")


@click.command()
@click.argument("dest", metavar="DEST", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Replace what is there.")
@pass_session
def backup(session: Session, dest: Path, force: bool) -> None:
    """Copy the record to one file, and check it.

    People may work on the record meanwhile.
    """
    from curator.services import keeping

    with session.open() as workspace:
        keeping.backup(workspace, dest, force=force)
    tell(f"The record is saved to {dest}, and the copy was checked.")
