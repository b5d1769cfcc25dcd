"""The options that narrow lists and exports."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

_OPTIONS = {
    "state": click.option("--state", default="", metavar="STATE", help="Only those in this state."),
    "type": click.option("--type", default="", metavar="TYPE", help="Only events of this type, and their articles."),
    "entity": click.option(
        "--entity", default="", metavar="ENTITY", help="Only where this entity takes part: an id like N1, or a name."
    ),
    "first": click.option(
        "--from", "first", default="", metavar="DATE", help="Only from this date on, such as 2025-10-26 or 2025-10."
    ),
    "last": click.option("--to", "last", default="", metavar="DATE", help="Only up to this date."),
    "text": click.option(
        "--text", default="", metavar="WORDS", help="Only where these words stand in titles, names and texts."
    ),
    "kind": click.option(
        "--kind", default="", metavar="KIND", help="Only this kind: person, organisation, place, or a finer one."
    ),
    "line": click.option(
        "--filter", "line", default="", metavar="TEXT",
        help="Words and conditions, as in the app: state:draft who:hasan date:2025-11.",
    ),
    "withdrawn": click.option("--withdrawn", is_flag=True, help="Withdrawn ones too."),
}  # fmt: skip


def filters(*names: str) -> Callable[[Command], Command]:
    """Add these filter options to a command; it gets them as keywords for `services.reading.wanted`."""

    def add(command: Command) -> Command:
        for name in reversed(names):
            command = _OPTIONS[name](command)
        return command

    return add


EVENT_FILTERS = ("state", "type", "entity", "first", "last", "text", "withdrawn")
LINE = "line"
ENTITY_FILTERS = ("state", "kind", "text", "withdrawn")

as_json = click.option("--json", "as_json", is_flag=True, help="Write JSON instead of a table.")
