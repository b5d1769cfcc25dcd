"""Rows 39 and 40: whatever is typed into a box that searches or narrows is looked for as it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events

from curator.rules.display import one_line
from curator.services import entities
from tests.builders import import_texts, sample_workspace
from tests.hostile.payloads import SQL
from tests.keyboard import Curator, at_the_keyboard
from tests.typed import press

BOXES = {
    "search": "f2 ctrl+f",
    "articles": "f2 /",
    "events": "f3 /",
    "entities": "f4 /",
    "pairs": "f4 P /",
    "keys": "f2 ?",
    "palette": "f2 ctrl+p",
    "find in article": "f2 home enter /",
    "find event": "f2 home enter f",
    "event type": "f2 home enter t",
    "who": 'f2 home enter / "Hasan" enter w',
}
"""A new box is one line more: what to press from a list on until it takes text."""

QUERIES = (
    *(
        '"',
        '""',
        "*",
        "AND",
        "OR",
        "NOT",
        "NEAR(",
        "NEAR(a b, 3)",
        "o'brien",
        "c++",
        "-hello",
        "col:x",
        "title:",
        " ",
    ),
    *(
        "a OR OR b",
        "(",
        ")",
        "^a",
        "{a}",
        "a*",
        "100%",
        "_",
        "\\",
        "%",
        "\\%",
        "[a-z]",
        "?",
        ".*",
        "\u200d",
        SQL,
    ),
)
TITLES = (
    "100% of it",
    "1000 of it",
    "a_b",
    "axb",
    "back\\slash",
    "o'brien",
    "c++",
    '"quoted"',
    "NEAR(",
    "50*",
)


async def paste(curator: Curator, text: str) -> None:
    event = events.Paste(text)
    event.set_sender(curator.app)
    driver = curator.app._driver
    assert driver is not None
    driver.send_message(event)
    await curator.settle()


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """The small sample with titles that a query language would read as its own."""
    made = sample_workspace(tmp_path)
    head = "---\noutlet: The Daily\nid: {0}.md\ntitle: '{1}'\n---\nSome text {0}.\n"
    import_texts(
        made, tmp_path, {f"{n}.md": head.format(n, title).replace("'", "") for n, title in enumerate(TITLES)}
    )
    for title in TITLES:
        entities.create(made, {"name": title, "kind": "person"})
    made.close()
    return tmp_path / "record.db"


@pytest.mark.parametrize("key", ["f2", "f3", "f4"])
async def test_a_page_of_text_in_a_filter_is_looked_for(record: Path, key: str) -> None:
    """Thousands of words are more conditions than a database takes."""
    async with at_the_keyboard(record, size=(120, 40)) as curator:
        await curator.press(key, "slash")
        await paste(curator, " ".join(f"w{n}" for n in range(3000)))
        await curator.wait_for("(0 of ")
        await curator.wait_for("looks for the first 32 words")


@pytest.mark.parametrize("box", BOXES)
async def test_every_query_is_answered_and_stays(record: Path, box: str) -> None:
    async with at_the_keyboard(record, size=(120, 40)) as curator:
        await press(curator, BOXES[box])
        field = curator.app.focused
        for query in QUERIES:
            field.value = ""  # type: ignore[union-attr]
            await paste(curator, query)
            assert curator.app.focused is field
            assert field.value == query  # type: ignore[union-attr]
            await curator.wait_for(one_line(query).strip())
        await press(curator, "f10 esc f2")
        await curator.wait_for("Articles (")


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("100%", "100% of it"),
        ("_", "a_b"),
        ("\\", "back\\slash"),
        ("c++", "c++"),
        ("NEAR(", "NEAR("),
        ("50*", "50*"),
    ],
)
async def test_signs_of_a_query_language_are_letters_here(record: Path, query: str, title: str) -> None:
    async with at_the_keyboard(record, size=(120, 40)) as curator:
        for key in ("f2", "f4"):
            await curator.press(key, "slash")
            await paste(curator, query)
            await curator.wait_for("(1 of ")
            assert title in curator.screen().replace(f"“{query}”", "", 1)
            await curator.press("escape")
