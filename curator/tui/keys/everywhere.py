"""The keys that work everywhere in the app."""

from __future__ import annotations

from typing import Final

from textual.binding import Binding, BindingType

BINDINGS: Final[list[BindingType]] = [
    Binding(
        "f2",
        "mode('queue')",
        "Queue",
        show=False,
        id="app.queue",
        tooltip="Show the articles of the record.",
    ),
    Binding(
        "f3",
        "mode('events')",
        "Events",
        show=False,
        id="app.events",
        tooltip="Show the events of the record.",
    ),
    Binding(
        "f4",
        "mode('entities')",
        "Entities",
        show=False,
        id="app.entities",
        tooltip="Show the entities of the record.",
    ),
    Binding(
        "ctrl+f",
        "search",
        "Search",
        show=False,
        id="app.search",
        tooltip="Search articles, events and entities for words.",
    ),
    Binding(
        "question_mark",
        "help",
        "Help",
        id="app.help",
        key_display="?",
        tooltip="Explain this place, and the keys that work here.",
    ),
    Binding(
        "f1",
        "help",
        "Help",
        show=False,
        id="app.help-anywhere",
        tooltip="Explain this place, and the keys that work here; also where one types.",
        priority=True,
    ),
    Binding(
        "f9",
        "guide",
        "Guide",
        show=False,
        id="app.guide",
        tooltip="Begin the guide, which leads through one event in eight steps, or leave it.",
        priority=True,
    ),
    Binding(
        "ctrl+q",
        "quit",
        "Quit",
        show=False,
        id="app.quit",
        tooltip="Leave curator; unsaved work is kept.",
        priority=True,
    ),
    Binding(
        "ctrl+p",
        "palette",
        "Commands",
        show=False,
        id="app.palette",
        tooltip="Search for everything that can be done here, by words.",
        priority=True,
    ),
]
