"""What the app says of its places: the texts that help shows."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator

import curator.tui
from docs import generate


def explanations() -> list[tuple[str, str]]:
    """(class, what help says of it) for every class of the app that says something by itself."""
    found = []
    for name, kind in _classes():
        own = vars(kind)
        found += [(name, text) for text in (own.get("HELP"), *own.get("HELP_OF", {}).values()) if text]
    return found


def unexplained() -> list[str]:
    """The classes with keys of which nothing is said. Rows and fields are explained by what they lie in."""
    return [
        name
        for name, kind in _classes()
        if name in generate.HEADINGS and name not in ("CuratorApp", "RowList", "Field") and not kind.HELP
    ]


def _classes() -> Iterator[tuple[str, type]]:
    for module in pkgutil.walk_packages(curator.tui.__path__, "curator.tui."):
        for name, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if kind.__module__ == module.name:
                yield name, kind
