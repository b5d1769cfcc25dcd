"""What a person sets for themselves, in `~/.config/curator/settings.toml`; read once, when the app starts.

A wrong setting never keeps anybody from their work: it is left out, and a sentence says so.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from curator.errors import RefusedError
from curator.rules.display import one_line
from curator.tui.keys.names import key_named
from curator.tui.themes import DEFAULT, NAMES

NAMED_BY: Final = "CURATOR_SETTINGS"
"""The environment variable that names another file."""
MODEL_NAMED_BY: Final = "CURATOR_SPACY"
"""The environment variable that names a language model, which adds and types names."""

_LIMIT: Final = 256 * 1024
_KNOWN: Final = ("theme", "keys", "terminal")
_TABLE: Final = re.compile(r"^[ \t]*\[", re.MULTILINE)
_THEME: Final = re.compile(
    r"""^(?P<name>[ \t]*(?:theme|"theme"|'theme')[ \t]*=[ \t]*)(?:"[^"\n]*"|'[^'\n]*')""", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Settings:
    """`keys` gives bindings, by id, their keys (Textual's names); `spacing_marks` is None where the terminal is asked;
    `faults` are sentences about what is left out. Without a `path` nothing is remembered."""

    path: Path | None = None
    theme: str = DEFAULT
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    spacing_marks: int | None = None
    faults: tuple[str, ...] = ()


class _WrongError(Exception):
    """One setting is wrong: `name` is what it is called in the file."""

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__(sentence)
        self.name, self.sentence = name, sentence


def settings_path(environ: Mapping[str, str]) -> Path:
    """Where the settings are: $CURATOR_SETTINGS, else by the XDG rules, which ignore a folder that is not absolute."""
    if named := environ.get(NAMED_BY):
        return Path(named).expanduser()
    base = environ.get("XDG_CONFIG_HOME", "")
    folder = Path(base) if Path(base).is_absolute() else Path(environ.get("HOME") or Path.home(), ".config")
    return folder / "curator" / "settings.toml"


def load(environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings of this person; defaults where there is no file. Never raises."""
    settings = _from_file(environ)
    if environ.get(MODEL_NAMED_BY):
        from curator.services import spacy_names  # hardly anybody sets it

        if fault := spacy_names.fault(environ):
            return replace(settings, faults=(*settings.faults, fault))
    return settings


def _from_file(environ: Mapping[str, str]) -> Settings:
    path = settings_path(environ)
    try:
        if not path.exists():
            missing = f"{path} ({NAMED_BY}) is not there; name another file, or make it."
            return Settings(path, faults=(missing,) if environ.get(NAMED_BY) else ())
        # Imported when there is something to read: most people have no such file, and every start would pay.
        from curator.store import files

        text = files.read_bytes(path, _LIMIT).decode()
    except UnicodeDecodeError:
        return Settings(path, faults=(f"{path} is not UTF-8: save it as UTF-8. No setting of it is used.",))
    except (RefusedError, OSError) as error:
        return Settings(path, faults=(f"The settings cannot be read: {error}",))
    return read(text, path)


def read(text: str, path: Path) -> Settings:
    """Settings from the text of a file; what is wrong is left out, with a sentence in `faults`."""
    import tomllib

    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Settings(path, faults=(f"{path} is not TOML: {error}. No setting of it is used.",))
    faults: list[str] = []
    kept: dict[str, Any] = {}
    for name, value in found.items():
        try:
            kept |= _setting(name, value)
        except _WrongError as wrong:
            faults.append(f"{path}{_line(text, wrong.name)}: {wrong.sentence}")
    return Settings(path, **kept, faults=tuple(map(one_line, faults)))


def _setting(name: str, value: object) -> dict[str, Any]:
    """One entry of the file as fields of Settings."""
    match name, value:
        case "theme", str() if value in NAMES:
            return {"theme": value}
        case "theme", _:
            raise _WrongError(name, f"theme is one of {', '.join(NAMES)}; {DEFAULT} is used.")
        case "keys", dict():
            return {"keys": dict(_remapped(value))}
        case "terminal", dict():
            return _terminal(value)
        case (("keys" | "terminal"), _):
            raise _WrongError(name, f"{name} is a table: write [{name}] in a line of its own.")
    raise _WrongError(name, f"there is no setting “{name}”; there are {', '.join(_KNOWN)}.")


def _terminal(table: Mapping[str, object]) -> dict[str, Any]:
    for name in table:
        if name != "spacing_marks":
            raise _WrongError(name, f"[terminal] has no “{name}”; it has spacing_marks.")
    marks = table.get("spacing_marks", "probe")
    if marks == "probe":
        return {}
    if marks in (0, 1) and not isinstance(marks, bool):
        return {"spacing_marks": marks}
    raise _WrongError("spacing_marks", 'spacing_marks is 0, 1 or "probe"; the terminal is asked.')


def _remapped(table: Mapping[str, object], within: str = "") -> Iterator[tuple[str, tuple[str, ...]]]:
    """Binding ids with their keys. `workbench.save = …` without quotes is a table in a table in TOML: the same id."""
    for name, value in table.items():
        name = f"{within}{name}"
        if isinstance(value, dict):
            yield from _remapped(value, f"{name}.")
            continue
        written = [value] if isinstance(value, str) else value
        if not (isinstance(written, list) and written and all(isinstance(key, str) for key in written)):
            raise _WrongError(name, f"{name} is a key or a list of keys; all keys are as they were.")
        try:
            yield name, tuple(dict.fromkeys(key_named(key) for key in written))
        except ValueError as error:
            raise _WrongError(name, f"{name}: {error}. All keys are as they were.") from None


def _line(text: str, name: str) -> str:
    """` line N`, where a setting stands in the file, if that can be told."""
    last = re.escape(name.rpartition(".")[2])
    for pattern in (re.escape(name), last):
        if found := re.search(rf"""^[^#\n]*?{pattern}['"]?[ \t]*[\]=]""", text, re.MULTILINE):
            return f" line {text.count(chr(10), 0, found.start()) + 1}"
    return ""


def fault_at(settings: Settings, name: str, sentence: str) -> str:
    """A sentence about a setting with the file and line where it stands."""
    path = settings.path
    try:
        line = _line(path.read_text(encoding="utf-8"), name) if path else ""
    except (OSError, UnicodeDecodeError):
        line = ""
    return one_line(f"{path or 'settings'}{line}: {sentence}")


# -- remembering a theme -------------------------------------------------------------------------------------------
# A chosen theme goes into this file and not into one of the program's own: then one place says how the app looks, and
# no second one has to win or lose against it. Only the value of the one line is touched.


def with_theme(text: str, theme: str) -> str:
    """The text of the file with another theme, everything else as it was; RefusedError when that cannot be done."""
    import tomllib

    first_table = _TABLE.search(text)
    end = first_table.start() if first_table else len(text)
    line = _THEME.search(text, 0, end)
    if line:
        changed = f'{text[: line.end("name")]}"{theme}"{text[line.end() :]}'
    else:
        newline = "\r\n" if "\r\n" in text else "\n"
        changed = f'theme = "{theme}"{newline}{text}'
    try:
        if tomllib.loads(changed) == {**tomllib.loads(text), "theme": theme}:
            return changed
    except tomllib.TOMLDecodeError:
        pass
    raise RefusedError(f'write theme = "{theme}" into it yourself')


def remember_theme(path: Path, theme: str) -> None:
    """Make `theme` the one the app starts with; RefusedError says why it is not remembered."""
    from curator.store import files

    try:
        path = path.resolve()  # a file kept elsewhere and linked here stays linked
        text = files.read_bytes(path, _LIMIT).decode() if path.exists() else ""
        changed = with_theme(text, theme)
        path.parent.mkdir(parents=True, exist_ok=True)
        files.write_atomic(path, changed.encode(), overwrite=True)
    except (OSError, UnicodeDecodeError, RefusedError) as error:
        raise RefusedError(f"The theme is not remembered in {path}: {error}.".replace("..", ".")) from None
