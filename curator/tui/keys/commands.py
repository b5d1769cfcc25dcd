"""The commands of the palette: every key that works on the screen, by its sentence, and what has no key."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from functools import partial
from inspect import isawaitable
from typing import Any

from textual.app import App
from textual.binding import ActiveBinding
from textual.dom import DOMNode
from textual.screen import Screen


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do: `keys` as people know them, empty where there are none."""

    id: str
    label: str
    sentence: str
    keys: str
    run: Callable[[], Awaitable[None]]


def commands(app: App[Any]) -> list[Command]:
    """All that can be done now: verbs of the screen, moves of its widgets, then what works everywhere."""
    found = []
    for alike in ordered(app.screen.active_bindings.values()):
        binding = alike[0].binding
        keys = " ".join(dict.fromkeys(app.get_key_display(active.binding) for active in alike))
        if binding.description:
            run = partial(_press, app, alike[0])
            found.append(Command(binding.id or "", binding.description, binding.tooltip, keys, run))
    for title, sentence, callback, _ in app.get_system_commands(app.screen):
        found.append(Command(title, title, sentence, "", partial(_call, callback)))
    return found


def ordered(bindings: Iterable[ActiveBinding]) -> list[list[ActiveBinding]]:
    """The bindings that do the same, together: those of the screen, then of its widgets, then of the app."""
    found: dict[tuple[DOMNode, str], list[ActiveBinding]] = {}
    for active in bindings:
        if active.enabled and not active.binding.system and active.binding.id:
            found.setdefault((active.node, active.binding.action), []).append(active)
    return sorted(found.values(), key=lambda alike: _rank(alike[0].node))


def _rank(node: DOMNode) -> int:
    return 0 if isinstance(node, Screen) else 2 if isinstance(node, App) else 1


async def _press(app: App[Any], active: ActiveBinding) -> None:
    await app.run_action(active.binding.action, default_namespace=active.node)


async def _call(callback: Callable[[], Any]) -> None:
    answer = callback()
    if isawaitable(answer):
        await answer
