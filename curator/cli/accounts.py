"""`curator account`: whether an article gives an account of its own, or the same as another one."""

from __future__ import annotations

import click

from curator.cli.printing import tell
from curator.cli.session import Session, pass_session
from curator.errors import WrongUsageError
from curator.model.values import shown


@click.command()
@click.argument("article", metavar="A1")
@click.option("--same", metavar="A2", help="It rests on the same account as this article.")
@click.option(
    "--own", is_flag=True, help="It gives an account of its own, whatever its words share with others."
)
@click.option("--unsaid", is_flag=True, help="Take back what was said of it.")
@click.option("--reason", default="", metavar="TEXT", help="Why; kept with the revision.")
@pass_session
def account(session: Session, article: str, same: str | None, own: bool, unsaid: bool, reason: str) -> None:
    """Say whose account an article gives.

    Articles with one account count once among the independent sources of an event.
    """
    from curator.services import independence, reading

    if (same is not None) + own + unsaid != 1:
        raise WrongUsageError("Say one of --same A2, --own and --unsaid.")
    with session.open() as workspace:
        uid, read = reading.find(workspace, article, "article")
        name = shown(read.kind, read.number)
        if same is not None:
            other, of = reading.find(workspace, same, "article")
            independence.same_account(workspace, uid, other, reason)
            tell(f"{name} rests on the same account as {shown(of.kind, of.number)}.")
        elif own:
            independence.own_account(workspace, uid, reason)
            tell(f"{name} gives an account of its own.")
        else:
            independence.account_unsaid(workspace, uid, reason)
            tell(f"What was said of the account of {name} is taken back.")
