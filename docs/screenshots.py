"""Draws the pictures of the documentation: `make screenshots`. The real app, on the sample record, driven by keys.

Everything in them is fixed (record, clock, ids, size), so drawing them again changes no byte.
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ["TEXTUAL_ANIMATIONS"] = "none"
os.environ.pop("NO_COLOR", None)
os.environ.pop("TEXTUAL_THEME", None)

from curator.services import demo
from curator.tui import cells
from curator.tui.guide.guiding import Invitation
from curator.tui.settings import Settings
from curator.tui.themes import NAMES
from tests.keyboard import at_the_keyboard
from tests.typed import press

FOLDER = Path(__file__).resolve().parent / "img"
NAMESPACE = "http://www.w3.org/2000/svg"
RECORD = "sample.db"
DARK, LIGHT = NAMES[:2]


class Shot(NamedTuple):
    """One picture: what to press from the queue on, and words that then stand on the screen."""

    name: str
    keys: str
    shows: str
    size: tuple[int, int] = (120, 32)
    theme: str = DARK
    guide: Invitation = "never"


_MEETING = """
enter m "2025-01-16" enter "Harbour Ledger" ctrl+s
/ "called on General Sahir" enter e "meeting" enter
/ "General Sahir Shamshad Mirza" enter w enter "host" enter
/ "On Tuesday" enter d
"""
_WORKBENCH = f'{_MEETING} / "Kamrul Hasan" enter'
_VISIT = 'end enter ] e "visit" enter'
SMALL = (80, 24)
SHOTS = (
    Shot("queue", "down down", "Articles (8)", (120, 16)),
    Shot("workbench", _WORKBENCH, "visitor is missing", (150, 40)),
    Shot("workbench-80x24", f"{_MEETING} v", "2 to do before verify", SMALL),
    Shot("workbench-light", _WORKBENCH, "visitor is missing", (150, 40), theme=LIGHT),
    Shot("proposal", "end enter", "1 of", (110, 34)),
    Shot("guide", _VISIT, "Guide 4/8", SMALL, guide="once"),
    Shot("help", "enter ?", "Select the next sentence.", SMALL),
    Shot(
        "entity-picker",
        'down enter / "Rare Trip" enter e "visit" enter / "S M Kamr-ul-Hassan" enter w',
        "(written as one)",
        SMALL,
    ),
    Shot("ledger", "f3 down down down down enter v enter l", "says 2025-10-28"),
    Shot("history", "f3 down down down h", "E4.2"),
    Shot("events", "f3 down down", "Events (6)", (120, 16)),
    Shot("entities", "f4 down down down down down", "Entities (39)", (120, 24)),
    Shot("jump", "down down enter '", "Type a label", SMALL),
    Shot("search", 'ctrl+f "Lalmonirhat"', "Lalmonirhat", SMALL),
)


async def draw(shot: Shot, sample: Path, folder: Path) -> str:
    """The picture as SVG, drawn on a copy of the sample record that is put into `folder`."""
    record = Path(shutil.copy(sample, folder / RECORD))
    mine = Settings(theme=shot.theme)
    async with at_the_keyboard(record, "ada", shot.size, settings=mine, guide=shot.guide) as curator:
        await press(curator, shot.keys)
        await curator.wait_for(shot.shows)
        curator.app.clear_notifications()
        await curator.settle()
        return without_addresses(curator.app.export_screenshot(title="curator"))


def without_addresses(svg: str) -> str:
    """The same picture in whatever fixed-width font the reader has: nothing in it is fetched from anywhere."""
    svg = re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    svg = re.sub(r"\s*<!--.*?-->", "", svg, flags=re.DOTALL)
    svg = svg.replace(
        "font-family: Fira Code, monospace", "font-family: ui-monospace, Menlo, Consolas, monospace"
    )
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


async def _draw_all() -> None:
    cells.install(cells.MOST_TERMINALS)
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.svg"):
        if old.stem not in {shot.name for shot in SHOTS}:
            old.unlink()
    with tempfile.TemporaryDirectory() as made:
        sample = Path(made) / "made.db"
        demo.build(sample).close()
        for shot in SHOTS:
            folder = Path(made) / shot.name
            folder.mkdir()
            svg = await draw(shot, sample, folder)
            (FOLDER / f"{shot.name}.svg").write_text(svg, encoding="utf-8", newline="\n")
            print(f"docs/img/{shot.name}.svg")


if __name__ == "__main__":
    asyncio.run(_draw_all())
