"""What every screen and dialog looks like, as text: kept in `drawn/`, and the same in real terminals.

`UPDATE_SNAPSHOTS=1` writes the files anew (and passes): look at what changed before it is kept.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from rich.cells import cell_len

from curator.tui import cells
from curator.tui.cells import MOST_TERMINALS, Widths
from tests.commands import ROOT
from tests.keyboard import at_the_keyboard
from tests.snapshots.record import NAME, build
from tests.snapshots.scenes import BYTES, SCENES, SIZES, by_pilot, in_terminal
from tests.terminal import Terminal
from tests.tmux import Tmux

DRAWN = Path(__file__).parent / "drawn"
UPDATE = bool(os.environ.get("UPDATE_SNAPSHOTS"))
TERMINALS: dict[str, type[Terminal] | type[Tmux]] = {"terminal": Terminal, "tmux": Tmux}
# The terminal of the tests is there everywhere; where tmux is, it measures for itself.
PLACES = [("terminal", SIZES[0]), *(("tmux" if shutil.which("tmux") else "terminal", size) for size in SIZES)]

_ASK = """
import json, pathlib, re, sys, termios, tty
from curator.tui import cells
widths = cells.probe(sys.__stdin__, sys.__stderr__, 10.0)
tty.setraw(0)
said = []
for line in json.loads(pathlib.Path(sys.argv[1]).read_text()):
    sys.stderr.write("\\r\\x1b[K" + line + "\\x1b[6n")
    sys.stderr.flush()
    heard = b""
    while not heard.endswith(b"R"):
        heard += sys.stdin.buffer.raw.read(1)
    said.append(int(re.search(rb";([0-9]+)R", heard)[1]) - 1)
path = pathlib.Path(sys.argv[2])
path.with_suffix(".part").write_text(json.dumps([widths, said]))
path.with_suffix(".part").rename(path)
"""


@pytest.fixture(scope="session")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("scripts"))


@pytest.fixture
def record(scripts: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(scripts, tmp_path / NAME))


@pytest.fixture(autouse=True)
def _own_table_afterwards() -> Iterator[None]:
    yield
    cells.install(Widths(0))


def kept(size: tuple[int, int]) -> dict[str, str]:
    """The snapshots of one size by scene."""
    paths = {scene.name: DRAWN / f"{scene.name}-{size[0]}x{size[1]}.txt" for scene in SCENES}
    return {name: path.read_text(encoding="utf-8")[:-1] for name, path in paths.items() if path.exists()}


async def drawn(
    record: Path, size: tuple[int, int], widths: Widths, expected: Mapping[str, str]
) -> dict[str, str]:
    """The walk through a fresh copy of the record, drawn for a terminal of these widths."""
    cells.install(widths)
    folder = record.parent / "by pilot"
    folder.mkdir()
    async with at_the_keyboard(Path(shutil.copy(record, folder / NAME)), "ada", size) as curator:
        return await by_pilot(curator, expected)


def asked(kind: str, lines: list[str], columns: int, folder: Path) -> tuple[Widths, list[int]]:
    """What a terminal answers when it is probed, and how many cells it says each line takes."""
    script, given, said = folder / "ask.py", folder / "lines.json", folder / "said.json"
    script.write_text(_ASK)
    given.write_text(json.dumps(lines))
    said.unlink(missing_ok=True)
    command = [sys.executable, str(script), str(given), str(said)]
    with TERMINALS[kind](command, columns=columns, env={"PYTHONPATH": os.pathsep.join(sys.path)}) as terminal:
        terminal.wait_until(said.exists, 30.0, "the answers")
        widths, measured = json.loads(said.read_text())
    return Widths(*widths), measured


@pytest.mark.parametrize("size", SIZES, ids=["80x24", "200x60"])
async def test_every_screen_looks_as_it_did(record: Path, size: tuple[int, int]) -> None:
    before = {} if UPDATE else kept(size)
    shown = await drawn(record, size, MOST_TERMINALS, before)
    for name, text in shown.items():
        path = DRAWN / f"{name}-{size[0]}x{size[1]}.txt"
        if UPDATE:
            path.write_text(text + "\n", encoding="utf-8")
        else:
            assert text == before.get(name), f"{path.name} shows something else; UPDATE_SNAPSHOTS=1 keeps it"


def test_no_snapshot_is_left_of_a_screen_that_is_gone() -> None:
    expected = {f"{scene.name}-{width}x{height}.txt" for scene in SCENES for width, height in SIZES}
    found = {path.name for path in DRAWN.iterdir()}
    if UPDATE:
        for name in found - expected:
            (DRAWN / name).unlink()
        found &= expected
    assert found == expected


@pytest.mark.parametrize(("kind", "size"), dict.fromkeys(PLACES))
async def test_every_screen_looks_the_same_in_a_terminal(
    record: Path, tmp_path: Path, kind: str, size: tuple[int, int]
) -> None:
    columns, rows = size
    widths, _ = asked(kind, [], columns, tmp_path)
    # Pictures are of other widths in some terminals; everything else stands where the snapshots have it.
    expected = await drawn(record, size, widths, kept(size) if widths == MOST_TERMINALS else {})
    command = [sys.executable, "-m", "curator", "--db", str(record), "--as", "ada"]
    env = {"PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}
    with TERMINALS[kind](command, columns=columns, rows=rows, env=env, cwd=tmp_path) as terminal:
        seen = in_terminal(terminal, expected)
        terminal.send(BYTES["ctrl+q"])
    for name, text in expected.items():
        for number, (own, theirs) in enumerate(zip(text.split("\n"), seen[name].split("\n"), strict=True), 1):
            assert theirs == own, f"{name}, line {number}, {kind}"
    # The text alone does not tell whether the borders stand below each other: the terminal measures every line itself.
    # The last cell is left out, for there the cursor goes no further.
    lines = sorted({line[:-1] for text in expected.values() for line in text.split("\n") if line})
    _, measured = asked(kind, lines, columns, tmp_path)
    wrong = [line for line, width in zip(lines, measured, strict=True) if width != cell_len(line)]
    assert wrong == []
