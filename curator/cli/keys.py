"""`curator keys`: every key of the app with its id, as the settings have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from curator.cli.filters import as_json
from curator.cli.printing import say, table, tell_json
from curator.cli.session import Session, pass_session

if TYPE_CHECKING:
    from curator.codebook.types import Codebook


@click.command()
@as_json
@pass_session
@click.pass_context
def keys(context: click.Context, session: Session, as_json: bool = False) -> None:
    """List the keys of the app with their ids.

    Give an action another key in the settings, ~/.config/curator/settings.toml, with a line below [keys]:
    "workbench.verify" = "V", or a list of keys. What is wrong with the settings is said here too.
    """
    from curator.tui import settings
    from curator.tui.keys import keymap
    from curator.tui.keys.bound import bound
    from curator.tui.keys.names import written

    mine = settings.load()
    codebook = _codebook(session)
    wrong = keymap.faults(mine.keys, codebook)
    chosen = {} if wrong else mine.keys
    found = bound(keymap.every_binding(codebook))
    own = {one.id: [written(key) for key in chosen.get(one.id, one.keys)] for one in found}
    if as_json:
        tell_json(
            [
                {
                    "id": one.id,
                    "keys": own[one.id],
                    "default": [written(key) for key in one.keys],
                    "label": one.label,
                    "does": one.does,
                }
                for one in found
            ]
        )
    else:
        table(("id", "keys", "does"), ((one.id, " ".join(own[one.id]), one.does) for one in found))
    faults = [*mine.faults, *(settings.fault_at(mine, name, sentence) for name, sentence in wrong)]
    for fault in faults:
        say(fault)
    if faults:
        context.exit(1)


def _codebook(session: Session) -> Codebook:
    """The codebook of the record, whose fields have keys; without a record, the one that a new one would have."""
    from curator.codebook.load import find, load
    from curator.services.workspace import DEFAULT_CODEBOOK

    if not session.path.exists():
        return load(find(DEFAULT_CODEBOOK))
    with session.open() as workspace:
        return workspace.codebook
