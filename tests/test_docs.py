"""The documentation is true: what it tells people to press is pressed, what it says they see is looked for."""

from __future__ import annotations

import re
import shlex
import shutil
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from textual.binding import Binding
from textual.keys import _character_to_key

from curator.codebook.load import RESERVED_KEYS, available, find, load
from curator.services import demo
from curator.tui.screens.workbench_keys import BINDINGS as WORKBENCH
from curator.tui.widgets.article_keys import bindings as article_bindings
from curator.tui.widgets.rows import RowList
from docs import generate, screenshots
from tests.commands import as_process
from tests.keyboard import Curator, at_the_keyboard
from tests.typed import press

PAGES = ("README.md", "docs/tutorial.md")
SIZES = [(80, 24), (120, 40)]
Step = tuple[str, str]

_STEP = re.compile(r"^```(?P<kind>keys|sh)\n(?P<block>(?s:.*?))^```$|^You see: (?P<seen>.*)$", re.MULTILINE)
_LINK = re.compile(r"\]\((?!https?:)(?P<to>[^)#]+)(?:#[^)]*)?\)")


def told(page: Path) -> Iterator[Step]:
    """The steps of a page in order: (`keys` or `sh`, block), and (`seen`, one of the things to look for)."""
    for found in _STEP.finditer(page.read_text(encoding="utf-8")):
        if found["kind"]:
            yield found["kind"], found["block"]
        else:
            for words in re.findall(r"`([^`]+)`", found["seen"]):
                yield "seen", words


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "tutorial.db"
    demo.build(path).close()
    return path


async def follow(curator: Curator, steps: list[Step]) -> None:
    for kind, what in steps:
        if kind == "keys":
            await press(curator, what)
        else:
            await curator.wait_for(what)


@pytest.mark.parametrize("size", SIZES)
async def test_the_tutorial(size: tuple[int, int], sample: Path, tmp_path: Path, checkout: Path) -> None:
    record = Path(shutil.copy(sample, tmp_path))
    steps = list(told(checkout / "docs" / "tutorial.md"))
    shells = [at for at, (kind, _) in enumerate(steps) if kind == "sh"]
    opened, left = shells[0], shells[1]
    assert "--db tutorial.db --as you demo" in steps[opened][1]
    async with at_the_keyboard(record, "you", size, guide="once") as curator:
        await follow(curator, steps[opened + 1 : left])
    for at, after in pairwise([*shells[1:], len(steps)]):
        done = as_process(tmp_path, *shlex.split(steps[at][1])[1:])
        assert done.code == 0, done.err
        wanted = [what for _, what in steps[at + 1 : after]]
        assert wanted
        assert [what for what in wanted if what not in done.out + done.err] == []
    assert (tmp_path / "out" / "datapackage.json").is_file()


@pytest.mark.parametrize("size", SIZES)
async def test_the_first_event_of_the_readme(
    size: tuple[int, int], sample: Path, tmp_path: Path, checkout: Path
) -> None:
    record = Path(shutil.copy(sample, tmp_path))
    steps = [step for step in told(checkout / "README.md") if step[0] != "sh"]
    assert steps[0][0] == "keys"
    async with at_the_keyboard(record, "you", size, guide="once") as curator:
        await follow(curator, steps)
        assert "E7.1 verified" in curator.screen()


def test_every_make_command_of_the_pages_exists(checkout: Path) -> None:
    makefile = (checkout / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    named = {
        name
        for page in PAGES
        for name in re.findall(r"(?:^|`)make ([a-z]+)", (checkout / page).read_text("utf-8"), re.MULTILINE)
    }
    assert {"run", "test"} <= named
    assert named <= targets


def test_no_link_leads_nowhere(checkout: Path) -> None:
    pages = [checkout / "README.md", checkout / "CHANGELOG.md", *(checkout / "docs").glob("*.md")]
    links = [
        (page, found["to"]) for page in pages for found in _LINK.finditer(page.read_text(encoding="utf-8"))
    ]
    assert any(to.endswith(".svg") for _, to in links)
    assert [(page.name, to) for page, to in links if not (page.parent / to).exists()] == []


def test_every_module_is_in_the_architecture(checkout: Path) -> None:
    rows = set(
        re.findall(r"^\| `([\w/]+)` \|", (checkout / "docs/architecture.md").read_text("utf-8"), re.MULTILINE)
    )
    modules = {
        str(path.relative_to(checkout / "curator").with_suffix(""))
        for path in (checkout / "curator").rglob("*.py")
        if not path.name.startswith("__")
    }
    assert len(modules) > 100
    assert modules - rows == set()
    assert {row for row in rows if (checkout / "curator" / row).parent.is_dir() and "/" in row} <= modules


# -- keys ------------------------------------------------------------------------------------------------------------

# Terminals send ctrl+i, m, h, j and [ as tab, enter, backspace, line feed and escape; tmux and screen keep ctrl+b and
# ctrl+a; many terminals keep alt, F11 and ctrl+z for themselves.
SWALLOWED = re.compile(r"ctrl\+(?:[imhjabz]|left_square_bracket)|alt\+.*|.*\+alt\+.*|f11")


def every_binding() -> list[tuple[str, Binding]]:
    """(where it works, binding) for all keys of the app, those of the fields of all codebooks included."""
    return [(group.heading, binding) for group in generate.key_groups() for binding in group.bindings]


def test_every_binding_is_named_explained_and_reaches_the_program() -> None:
    bindings = every_binding()
    assert len(bindings) > 80
    for where, binding in bindings:
        assert binding.id, f"{where}: {binding.key} has no id"
        sentence = binding.tooltip
        assert re.fullmatch(r"[A-Z+].*[^.]\.", sentence), (
            f"{where}: {binding.id} is explained by {sentence!r}"
        )
        swallowed = [key for key in binding.key.split(",") if SWALLOWED.fullmatch(key.strip())]
        assert swallowed == [], f"{where}: {binding.id}"


def test_no_two_bindings_share_an_id() -> None:
    groups = [
        [binding.id for binding in group.bindings] for group in generate.key_groups() if not group.of_codebook
    ]
    ids = [name for group in groups for name in group]
    assert sorted({name for name in ids if ids.count(name) > 1}) == []


def test_a_screen_gives_a_key_to_one_verb() -> None:
    for group in generate.key_groups():
        keys = [key for binding in group.bindings for key in binding.key.split(",")]
        assert sorted({key for key in keys if keys.count(key) > 1}) == [], group.heading


def test_a_codebook_cannot_take_a_key_of_the_workbench() -> None:
    own = [binding for binding in WORKBENCH if isinstance(binding, Binding)]
    own += [binding for binding in (*article_bindings(), *RowList.BINDINGS) if isinstance(binding, Binding)]
    bound = {key for binding in own for key in binding.key.split(",")}
    could_be_taken = [char for char in string.printable[:94] if not char.isupper()]
    taken = {char for char in could_be_taken if _character_to_key(char) in bound}
    assert {"e", "w", "/", "["} <= taken
    assert taken <= RESERVED_KEYS
    for name in available():
        keys = {field.key for kind in load(find(name)).types for field in kind.fields if field.key}
        assert keys
        assert keys & taken == set()


# -- pictures --------------------------------------------------------------------------------------------------------


def test_every_picture_is_there_and_names_no_address(checkout: Path) -> None:
    pictures = {path.name for path in (checkout / "docs/img").glob("*.svg")}
    assert pictures == {f"{shot.name}.svg" for shot in screenshots.SHOTS}
    for name in pictures:
        text = (checkout / "docs/img" / name).read_text(encoding="utf-8")
        assert ET.fromstring(text).tag.endswith("svg")
        assert set(re.findall(r"https?://[^\s\"')]+", text)) == {screenshots.NAMESPACE}
        assert "@font-face" not in text


async def test_a_picture_is_the_same_when_it_is_drawn_again(sample: Path, tmp_path: Path) -> None:
    shot = next(shot for shot in screenshots.SHOTS if shot.name == "ledger")
    drawn = []
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        drawn.append(await screenshots.draw(shot, sample, tmp_path / folder))
    assert drawn[0] == drawn[1]
    assert "says" in drawn[0]
