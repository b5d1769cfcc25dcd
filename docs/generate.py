"""Writes the generated pages of the documentation, from the code: `make docs`. A test compares them with the files."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import click
from textual.binding import Binding

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import curator.tui
from curator.cli.main import cli
from curator.codebook.load import available, find, load
from curator.tui.keys import keymap
from curator.tui.keys.bound import shown_key

FOLDER = Path(__file__).resolve().parent
PACKAGE = FOLDER.parent / "curator"
WIDTH = 100

# The headings of docs/keys.md, in its order, by the class whose keys stand below them.
HEADINGS = {
    "CuratorApp": "Everywhere",
    "ListScreen": "In every list",
    "MarkingScreen": "In every list: many rows at once",
    "QueueScreen": "Queue",
    "EventsScreen": "Events",
    "EntitiesScreen": "Entities",
    "EntityScreen": "An entity",
    "HistoryScreen": "History",
    "DuplicatesScreen": "Pairs of entities that may be one",
    "SideBySide": "Pairs of entities: side by side",
    "Scrolled": "What changed, and what is compared",
    "SearchScreen": "Search",
    "Workbench": "Workbench",
    "ArticleView": "Workbench: in the article",
    "RowList": "Rows of a list, of the form, of the things to do",
    "Field": "Where one types",
    "Ask": "A question",
    "Narrow": "A choice",
    "PickEntity": "The entity picker",
    "LinkMentions": "The mentions of somebody",
    "Claims": "The ledger of a field",
    "Conflict": "The ledger of a field whose sources exclude each other",
    "ShowSplit": "What a split will do",
    "Details": "Details of an article",
}


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


# -- keys ------------------------------------------------------------------------------------------------------------


class KeyGroup(NamedTuple):
    """The keys of one place in the app; `of_codebook` names the codebook they come from, if they do."""

    heading: str
    bindings: tuple[Binding, ...]
    of_codebook: str = ""


def key_groups() -> list[KeyGroup]:
    """All keys of the app in the order of the page. LookupError when a class with keys has no heading here."""
    found = {name: keys for module in _modules() for name, keys in _own_keys(module)}
    unknown = sorted(found.keys() - HEADINGS.keys())
    if unknown:
        raise LookupError(f"docs/generate.py has no heading for the keys of {', '.join(unknown)}: add one.")
    groups = []
    for name, heading in HEADINGS.items():
        groups.append(KeyGroup(heading, found[name]))
        if name == "Workbench":
            groups += [_field_keys(book) for book in available()]
    return groups


def _modules() -> Iterator[str]:
    for module in pkgutil.walk_packages(curator.tui.__path__, "curator.tui."):
        yield module.name


def _own_keys(module: str) -> Iterator[tuple[str, tuple[Binding, ...]]]:
    """(class, bindings) for every class of a module that brings keys of its own."""
    for name, kind in inspect.getmembers(importlib.import_module(module), inspect.isclass):
        if kind.__module__ == module and (keys := vars(kind).get("BINDINGS")):
            yield name, tuple(keys)


def _field_keys(book: str) -> KeyGroup:
    return KeyGroup(f"Workbench: fields of the codebook {book}", tuple(keymap.fields(load(find(book)))), book)


def keys() -> str:
    """Every key of the app with its sentence."""
    parts = [
        "# Keys",
        "Written by `make docs` from the program itself. In the app, `?` explains the keys of the place you are in, "
        "and the command palette (`ctrl+p`) finds every verb by its name.",
        "A capital letter is Shift and the letter. In a field where one types, letters are text: `?` is `f1` there, "
        "and `ctrl+u` empties the field to the left of the cursor. `tab` and `shift+tab` go from pane to pane.",
        "Every key can be another one: `curator keys` lists them with their ids, and a line in the settings, "
        "`~/.config/curator/settings.toml`, gives an id another key or several:",
        '```toml\n[keys]\n"workbench.verify" = "V"\n"workbench.save" = ["s", "f8"]\n```',
    ]
    for group in key_groups():
        rows = ["| Key | Does | |", "|---|---|---|"]
        for binding in group.bindings:
            pressed = " ".join(f"`{shown_key(key)}`" for key in binding.key.split(","))
            rows.append(f"| {pressed} | {binding.description} | {binding.tooltip} |")
        parts += [f"## {group.heading}", "\n".join(rows)]
    return "\n\n".join(parts) + "\n"


# -- architecture ----------------------------------------------------------------------------------------------------


def architecture() -> str:
    """The page as it is written, with its tables of modules and of tables made anew."""
    text = (FOLDER / "architecture.md").read_text(encoding="utf-8")
    for name, made in (("modules", _module_table()), ("tables", _table_table())):
        pattern = re.compile(rf"(?<=<!-- {name} -->\n).*?(?=<!-- end of {name} -->)", re.DOTALL)
        text, count = pattern.subn(lambda _, made=made: made, text)  # type: ignore[misc]
        if count != 1:
            raise LookupError(f"docs/architecture.md has no place for {name}: put back its two marks.")
    return text


def _module_table() -> str:
    """Every module with the first sentence of its docstring."""
    rows = ["| Module | Is |", "|---|---|"]
    for path in sorted(PACKAGE.rglob("*.py"), key=_in_order_of_layers):
        if not path.name.startswith("__"):
            said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
            rows.append(f"| `{_module_name(path)}` | {_first_sentence(said)} |")
    return "\n".join(rows) + "\n"


_LAYERS = ("errors", "resources", "codebook", "model", "rules", "store", "services", "tui", "cli")


def _in_order_of_layers(path: Path) -> tuple[int, str]:
    name = _module_name(path)
    first = name.partition("/")[0]
    return (_LAYERS.index(first) if first in _LAYERS else len(_LAYERS), name)


def _module_name(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").as_posix()


def _table_table() -> str:
    """Every table of the database with its docstring's first sentence and its columns."""
    from curator.store import tables

    rows = ["| Table | Holds | Columns |", "|---|---|---|"]
    for _, kind in sorted(vars(tables).items()):
        if inspect.isclass(kind) and kind.__module__ == tables.__name__ and hasattr(kind, "__table__"):
            table = kind.__table__
            marked = " (append-only)" if table.name in tables.APPEND_ONLY else ""
            columns = ", ".join(column.name for column in table.columns)
            said = _first_sentence(inspect.getdoc(kind) or "").rstrip(".")
            rows.append(f"| `{table.name}` | {said}{marked} | {columns} |")
    return "\n".join(rows) + "\n"


def _first_sentence(said: str) -> str:
    """The first sentence of a docstring, on one line, safe in a table."""
    paragraph = " ".join(said.partition("\n\n")[0].split())
    found = re.match(r".*?\.(?= [A-Z`]|$)", paragraph)
    return (found[0] if found else paragraph).replace("|", "\\|")


PAGES: dict[str, Callable[[], str]] = {
    "commands.md": commands,
    "keys.md": keys,
    "architecture.md": architecture,
}


def main() -> None:
    """Write every page anew."""
    for name, page in PAGES.items():
        (FOLDER / name).write_text(page(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
