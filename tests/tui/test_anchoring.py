"""An article comes again with other words: old quotes stay on the old version, and are cited anew when asked."""

from __future__ import annotations

from pathlib import Path

from curator.services.keeping import check
from curator.services.workspace import Workspace, create_record
from tests.builders import import_texts, item
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard

HEAD = "---\noutlet: The Daily\nid: a.md\npublished: 2025-01-15\n---\n"
OLD = "Talks in Dhaka\n\nThe guests met the army chief in Dhaka on 14 January 2025, an officer said.\n"
NEW = "Talks in Dhaka (updated)\n\nThe guests met the chief of army staff in Dhaka on 14 January 2025, he said.\n"


async def test_quotes_of_the_old_version_stay_and_are_cited_again_when_asked(tmp_path: Path) -> None:
    record = tmp_path / "record.db"
    made = create_record(record, "ada")
    import_texts(made, tmp_path, {"a.md": HEAD + OLD})
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(1)
        await c.new_event("met the army chief", "meeting")
        await c.find("on 14 January 2025")
        await c.press("d", "minus", "s")
        await c.wait_for("E1.1 saved")
    import_texts(made, tmp_path, {"a.md": HEAD + NEW})
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(1)
        assert "2 quotes of this event stand in an older version" in c.said()
        before = c.draft.state
        await c.press("R")
        assert "is not in A1v2" in c.screen()
        await c.press("escape")
        assert c.draft.state == before, "nothing is moved unasked"
        await c.press("R", "enter")
        assert "1 of 2 quotes are cited in A1v2 too" in c.said()
        await c.press("u", "r", "s")
        await c.wait_for("E1.2 saved")
        await c.press("R")
        assert "of 2 quotes" not in c.screen()
    claims = _claims(made)
    assert check(made) == []
    made.close()
    assert claims == [
        ("date", 1, "on 14 January 2025", False, OLD.index("on 14")),
        ("date", 2, "on 14 January 2025", False, NEW.index("on 14")),
        ("type", 1, "met the army chief", True, OLD.index("met the")),
    ]


def _claims(made: Workspace) -> list[tuple[str, int, str, bool, int]]:
    found = item(made, "event", 1).claims.values()
    return sorted((c.path, c.version, c.quote, c.asserts, c.start) for c in found)
