"""Writes the generated pages of the documentation, from the code: `make docs`. A test compares them with the files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import click

from curator.cli.main import cli

FOLDER = Path(__file__).resolve().parent
WIDTH = 100


def commands() -> str:
    """Every command with its help, as the program prints it."""
    parts = [
        "# Commands",
        "Written by `make docs` from the program's own help.",
        "Exit codes: 0 done, 1 refused (nothing was changed), 2 wrong usage, 130 interrupted. Results go to standard "
        "output, sentences for people to standard error. Every reading command takes `--json`.",
    ]
    for context in _contexts(cli, "curator", None):
        level = "##" if context.command_path.count(" ") < 2 else "###"
        parts += [f"{level} `{context.command_path}`", f"```\n{context.get_help()}\n```"]
    return "\n\n".join(parts) + "\n"


def _contexts(command: click.Command, name: str, parent: click.Context | None) -> Iterator[click.Context]:
    """The command and all below it, each with the name it is called by."""
    context = click.Context(
        command,
        info_name=name,
        parent=parent,
        terminal_width=WIDTH,
        help_option_names=["-h", "--help"],
        color=False,
    )
    yield context
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            found = command.get_command(context, below)
            if found is not None:
                yield from _contexts(found, below, context)


PAGES: dict[str, Callable[[], str]] = {"commands.md": commands}


def main() -> None:
    """Write every page anew."""
    for name, page in PAGES.items():
        (FOLDER / name).write_text(page(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
