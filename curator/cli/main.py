"""The command line: `curator [--db FILE] [--as NAME] COMMAND`. Every error is a sentence, none a traceback."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

import click

from curator import __version__
from curator.cli.printing import say
from curator.cli.session import Session
from curator.errors import CuratorError

INTERRUPTED = 130
BROKEN_PIPE = 141
_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_COMMANDS: Final = {
    "starting": ("demo", "init"),
    "importing": ("import",),
    "lists": ("articles", "events", "entities"),
    "searching": ("search",),
    "show": ("show", "match", "log", "diff"),
    "suggesting": ("suggest", "stats"),
    "applying": ("apply", "verify", "withdraw", "bring-back"),
    "exporting": ("export",),
    "accounts": ("account",),
    "keeping": ("check", "rebuild", "backup"),
    "keys": ("keys",),
}
"""The modules of this package with the commands that they hold."""


class _Commands(click.Group):
    """Each command is imported when it is asked for: opening the app needs none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(name for names in _COMMANDS.values() for name in names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        for module, names in _COMMANDS.items():
            if cmd_name in names:
                held = vars(import_module(f"curator.cli.{module}")).values()
                return next(one for one in held if isinstance(one, click.Command) and one.name == cmd_name)
        return None


@click.group(cls=_Commands, invoke_without_command=True, context_settings=_SETTINGS)
@click.option(
    "--db", "named", metavar="FILE|URL", help="The record; else $CURATOR_DB, else curator.db in this folder."
)
@click.option(
    "--as", "name", metavar="NAME", help="Who works on it; else $CURATOR_USER, else the login name."
)
@click.version_option(__version__, prog_name="curator", message="%(prog)s %(version)s")
@click.pass_context
def cli(context: click.Context, named: str | None, name: str | None) -> None:
    """Turn news articles into an event record that can be cited and defended.

    Without a command, the record is opened in the app.
    """
    context.obj = Session(named, name)
    if context.invoked_subcommand is None:
        from curator.cli.starting import open_app

        open_app(context.obj)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code: 0 done, 1 refused, 2 wrong usage."""
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads has seen enough, as `head` has
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    return code


def _run(arguments: Sequence[str] | None) -> int:
    try:
        answer = cli.main(arguments, prog_name="curator", standalone_mode=False)
        return answer if isinstance(answer, int) else 0
    except CuratorError as error:
        say(str(error))
        return error.exit_code
    except click.UsageError as error:
        place = error.ctx.command_path if error.ctx else "curator"
        say(f"{error.format_message()} See `{place} --help`.")
        return error.exit_code
    except click.ClickException as error:
        say(error.format_message())
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        say(f"{where}{error.strerror or 'the system refused it'}; mend that and do it again.")
        return 1
    except UnicodeError:
        say("A word of the command is not valid UTF-8; write it anew.")
        return 2
    except MemoryError:
        say("There is not enough memory for this; nothing was written. Do it in smaller parts.")
        return 1
    except Exception as error:  # whatever it is, a person gets a sentence
        if os.environ.get("CURATOR_TRACEBACK"):
            raise
        say(
            f"curator met something it did not foresee ({type(error).__name__}); what was saved before is safe. "
            "Do it again with CURATOR_TRACEBACK=1 to see where, and report it."
        )
        return 1


def main() -> None:
    """The entry point of the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    sys.exit(run())
