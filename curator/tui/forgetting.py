"""What is held of things that are gone, and how it is let go: memory, and pauses in which Python looks for garbage."""

from __future__ import annotations

import gc
from functools import lru_cache
from typing import Final

from textual._styles_cache import StylesCache
from textual.color import Color
from textual.style import Style

_NAME: Final = "get_inner_outer"


@lru_cache(256)
def _inner_outer(base: Color, background: Color) -> tuple[Style, Style]:
    return Style(background=base + background), Style(background=base)


def forget_closed_widgets() -> None:
    """Textual remembers two colours under the widget that has them, and with it all its drawn lines, for 1,024 widgets:
    some megabytes of screens that were closed. Under the colours alone they are the same."""
    setattr(StylesCache, _NAME, staticmethod(_inner_outer))


def settle() -> None:
    """What is loaded by now stays to the end: Python need not go through it whenever it looks for garbage, which takes
    a tenth of a second each time."""
    gc.freeze()


def unsettle() -> None:
    """The app has ended: what it held may go, where the process goes on."""
    gc.unfreeze()
