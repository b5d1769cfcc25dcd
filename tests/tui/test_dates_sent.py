"""Dates at the desk: read where they stand, the other reading on one key, and what a corrected publication changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.services.workspace import create_record
from tests.builders import import_texts
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard

HEAD = "---\noutlet: The Daily\nid: a.md\ntitle: Two visits\npublished: {}\nlanguage: en\n---\n"
STORY = """The army chief of the north met his counterpart on Sunday in the capital.

The ministers will meet on Friday to sign the agreement.

"A delegation led by the chairman of the tank works paid a courtesy call on the chief of staff today," the army said.
"""


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """A record with one article, published on a Tuesday."""
    path = tmp_path / "record.db"
    made = create_record(path, "ada")
    import_texts(made, tmp_path, {"a.md": HEAD.format("2025-11-25") + STORY})
    made.close()
    return path


async def test_the_verb_says_whether_friday_is_to_come_and_one_key_reads_it_otherwise(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.new_event("The ministers will meet", "meeting")
        await c.find("on Friday")
        await c.press("d")
        assert c.draft.state.text("date") == "2025-11-28"
        assert "what is to come" in c.said()
        assert "2025-11-21" in c.said()
        await c.press("tilde")  # of the claim just made, wherever the form is
        assert "2025-11-21, the other reading" in c.said()
        assert c.draft.state.text("date") == "2025-11-21"
        (claim,) = c.draft.state.claims_on("date")
        assert claim.stated_value == "2025-11-21"
        assert claim.basis is not None
        assert claim.basis.anchor == "2025-11-25"
        await c.press("u")
        assert c.draft.state.text("date") == "2025-11-28"
        await c.light("date")
        await c.press("tilde", "tilde")
        assert c.draft.state.text("date") == "2025-11-28"


async def test_today_in_a_quotation_is_flagged(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.new_event("A delegation led by", "meeting")
        await c.find("today")
        await c.press("d")
        assert "! inside a quotation" in c.said()


async def test_a_corrected_publication_date_lists_what_was_counted_from_it(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.new_event("met his counterpart", "meeting")
        await c.find("on Sunday")
        await c.press("d", "s")
        await c.wait_for("E1.1 saved")
        await c.press("m")
        await c.wait_for("Details of A1")
        await c.press("shift+tab", *["shift+tab"] * 5)
        while getattr(c.app.focused, "id", "") != "published":
            await c.press("tab")
        await c.press("ctrl+u")
        await c.type("2025-12-02")
        await c.press("ctrl+s")
        await c.wait_for("1 date reads otherwise now")
        shown = c.screen()
        assert "E1 date: 2025-11-23 → 2025-11-30" in shown
        assert "on Sunday" in shown
        await c.press("enter")
        assert c.draft.state.text("date") == "2025-11-23", "nothing changes by itself"


async def test_a_publication_before_what_it_reports_is_doubted(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.new_event("met his counterpart", "meeting")
        await c.find("on Sunday")
        await c.press("d", "s")
        await c.wait_for("E1.1 saved")
        await c.press("m")
        await c.wait_for("Details of A1")
        while getattr(c.app.focused, "id", "") != "published":
            await c.press("tab")
        await c.press("ctrl+u")
        await c.type("2025-11-20")
        await c.wait_for("lies before E1")
        await c.press("ctrl+u")
        await c.type("2999-11-20")
        await c.wait_for("has not come yet")
