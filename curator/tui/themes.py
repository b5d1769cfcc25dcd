"""The themes: a calm dark one, a light one, and two of high contrast.

Colour has a meaning or is not there: the primary is what is lit or selected, the secondary what is quoted, the accent
what has the keys; warning, error and success are what they say. Text is at least 4.5 times as bright or dark as what
it stands on, 7 times in the themes of high contrast; a test measures it on every screen.
"""

from __future__ import annotations

from typing import Final

from textual.theme import Theme

DEFAULT: Final = "curator-dark"

# Named here and not mixed from the others as Textual would: each is chosen for its contrast.
_DARK_TEXT: Final = {
    "text-muted": "#9aa3ae",
    "text-disabled": "#9aa3ae",
    "text-accent": "#8fc1ee",
    "text-warning": "#e8b568",
    "text-error": "#f2968f",
    "text-success": "#98cf98",
    "border-calm": "#3a424d",
    "selection": "#2f6aa3",
    "lit-softly": "#1e3145",
}
_LIGHT_TEXT: Final = {
    "text-muted": "#565d66",
    "text-disabled": "#565d66",
    "text-accent": "#1d5590",
    "text-warning": "#7a4d00",
    "text-error": "#a3211b",
    "text-success": "#256029",
    "border-calm": "#c3c6c4",
    "selection": "#b9d5f0",
    "lit-softly": "#dfe7ee",
}

THEMES: Final = (
    Theme(
        DEFAULT,
        primary="#2a5583",
        secondary="#4d7f78",
        accent="#8fc1ee",
        warning="#e8b568",
        error="#f2968f",
        success="#98cf98",
        foreground="#d5d9de",
        background="#14171b",
        surface="#1b1f25",
        panel="#232830",
        variables=_DARK_TEXT,
    ),
    Theme(
        "curator-light",
        primary="#245f9c",
        secondary="#8fb8b0",
        accent="#1d5590",
        warning="#7a4d00",
        error="#a3211b",
        success="#256029",
        foreground="#23272c",
        background="#fbfaf7",
        surface="#f2f2ee",
        panel="#e7e8e4",
        dark=False,
        variables=_LIGHT_TEXT,
    ),
    Theme(
        "curator-contrast",
        primary="#0a4a8c",
        secondary="#1f5f58",
        accent="#ffe14d",
        warning="#ffc14d",
        error="#ffa8a0",
        success="#9df29d",
        foreground="#ffffff",
        background="#000000",
        surface="#0b0b0b",
        panel="#161616",
        variables={
            "text": "auto 100%",
            "text-muted": "#d8d8d8",
            "text-disabled": "#d8d8d8",
            "text-accent": "#ffe14d",
            "text-warning": "#ffc14d",
            "text-error": "#ffa8a0",
            "text-success": "#9df29d",
            "border-calm": "#8c8c8c",
            "selection": "#084a8f",
            "lit-softly": "#12304f",
        },
    ),
    Theme(
        "curator-contrast-light",
        primary="#00407f",
        secondary="#b7dcd6",
        accent="#00397a",
        warning="#5a3600",
        error="#8a0000",
        success="#004d0a",
        foreground="#000000",
        background="#ffffff",
        surface="#f8f8f8",
        panel="#ececec",
        dark=False,
        variables={
            "text": "auto 100%",
            "text-muted": "#333333",
            "text-disabled": "#333333",
            "text-accent": "#00397a",
            "text-warning": "#5a3600",
            "text-error": "#8a0000",
            "text-success": "#004d0a",
            "border-calm": "#6a6a6a",
            "selection": "#bcd9f7",
            "lit-softly": "#dfe8f2",
        },
    ),
)
NAMES: Final = tuple(theme.name for theme in THEMES)
LABELS: Final = ("dark, calm", "light", "dark, high contrast", "light, high contrast")
