"""Every screen and dialog in turn, and how its text stands out from what it stands on."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

from rich.color import Color, ColorTriplet
from rich.style import Style
from textual.geometry import Region

from tests.desk import AtTheDesk

DARK = ColorTriplet(0, 0, 0)
# Lines, blocks and shades are drawn, not read.
_DRAWN = re.compile("[\\s\u2500-\u259f\u2800-\u28ff█▁-▇]*")


@dataclass(frozen=True)
class Piece:
    """Some text on a screen and how it is drawn."""

    text: str
    style: Style

    @property
    def contrast(self) -> float:
        """How many times brighter the brighter of text and ground is (WCAG 2)."""
        front, ground = _triplet(self.style.color), _triplet(self.style.bgcolor)
        lighter, darker = sorted((_luminance(front), _luminance(ground)), reverse=True)
        return (lighter + 0.05) / (darker + 0.05)


def _triplet(color: Color | None) -> ColorTriplet:
    assert color is not None
    assert color.triplet is not None, f"{color} is a colour of the terminal, not of the theme"
    return color.triplet


def _luminance(color: ColorTriplet) -> float:
    def linear(channel: int) -> float:
        part = channel / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)


def pieces(c: AtTheDesk) -> Iterator[Piece]:
    """All text that can be read on the screen; what lies dimmed behind a dialog is out of reach and left out."""
    screen = c.app.screen
    boxes = [box.region for box in screen.query(".dialog-box")]
    region = boxes[0] if boxes else Region(0, 0, *screen.size)
    for y, strip in enumerate(screen._compositor.render_strips()):
        if region.y <= y < region.bottom:
            for segment in strip.crop(region.x, region.right):
                if not _DRAWN.fullmatch(segment.text) and segment.style is not None:
                    yield Piece(segment.text, segment.style)


async def screens(c: AtTheDesk) -> AsyncIterator[str]:
    """Go from screen to screen on the sample record; the name of each while it is on top."""
    yield "queue"
    await c.press("slash")
    await c.type("general")
    yield "queue: filter"
    await c.press("escape")
    for key, name in (
        ("question_mark", "keys"),
        ("ctrl+p", "palette"),
        ("m", "details"),
        ("i", "ask"),
        ("z", "choose"),
    ):
        await c.press(key)
        yield name
        if name == "ask":
            await c.press("enter")
            yield "ask: refused"
        await c.press("f10")
    c.app.say("Something was saved.")
    yield "message"
    c.app.say("Something was refused.", wrong=True)
    yield "message: wrong"
    await c.open_article(3)
    yield "workbench"
    await c.find("Pakistan")
    yield "workbench: selection"
    await c.press("at")
    yield "mentions"
    await c.press("enter")
    yield "workbench: linked"
    await c.press("e")
    await c.answer("visit")
    await c.find("Kamrul Hasan" if "Kamrul Hasan" in c.bench.desk.article.text else "Dhaka")
    await c.press("w")
    yield "picker"
    await c.press("f10", "tab")
    yield "workbench: form"
    await c.press("tab")
    yield "workbench: to do"
    await c.press("v")
    yield "workbench: not verified"
    await c.press("escape", "q", "f3", "end", "up")
    yield "events"
    await c.press("enter", "tab", "down", "down", "l")
    yield "ledger"
    await c.press("f10", "q", "f3", "home", "h")
    yield "history"
    await c.press("q", "f4")
    yield "entities"
    await c.press("enter")
    yield "entity"
    await c.press("q", "ctrl+n")
    await c.answer("Waker uz Zaman")
    await c.press("enter", "q", "P")
    await c.wait_for("Pairs (1) ")
    yield "pairs"
    await c.press("tab", "end")
    yield "pairs: side by side"
    await c.press("q", "f2", "ctrl+f")
    await c.type("general")
    yield "search"
    await c.press("f10")
