"""Dialogs: what is wrong stays to be mended, escape changes nothing, and the form follows the codebook."""

from __future__ import annotations

import json
from pathlib import Path

from curator.services.exporting import export_json
from curator.services.workspace import Workspace, create_record, open_record
from tests.builders import FIRST, import_texts, item
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard


async def test_a_wrong_date_of_publication_stays_and_says_why(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(4)
        await c.press("m")
        await c.wait_for("Details of A4")
        await c.press("escape")
        assert item(bob, "article", 4).text("published") == ""
        await c.press("m")
        await c.type("31 February 2025")
        await c.press("enter")
        assert "31 February 2025" in c.screen()
        assert "✗" in c.screen()
        await c.press("ctrl+s")
        assert "Details of A4" in c.screen(), "nothing wrong is saved by the other key either"
        await c.press("ctrl+u")
        await c.type("25 Nov 2025")
        await c.wait_for("2025-11-25")
        await c.press("enter")
        await c.type("The Daily")
        await c.press("ctrl+s")
        await c.wait_for("The Daily · 2025-11-25")
    article = item(bob, "article", 4)
    assert (article.text("published"), article.text("outlet")) == ("2025-11-25", "The Daily")


async def test_going_back_changes_nothing(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.open_event("E3")
        before = c.draft.state
        screens, view = len(c.app.screen_stack), c.bench.view
        for opener in ("e", "w", "p", "d", "o", "f", "b", "m", "z", "x", "t", "S", "slash"):
            for back in ("escape", "f10"):
                await c.press(opener)
                if view.asking:  # for words of the article: going back, then by hand instead
                    await c.press(back)
                    assert not view.asking
                    assert c.draft.state == before
                    await c.press(opener, "enter")
                assert len(c.app.screen_stack) == screens + 1, f"{opener} opened no dialog"
                await c.press("x", back)
                assert len(c.app.screen_stack) == screens
                assert c.draft.state == before
    assert item(bob, "event", 3).rev == before.rev
    assert item(bob, "article", 3).text("state") == "new"


async def test_typing_narrows_by_every_word_and_the_best_comes_first(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.press("e")
        await c.type("courtesy call")
        assert "One side receives the other" in c.screen()
        assert "travels to another country" not in c.screen()
        await c.press("ctrl+u")
        await c.type("no such type")
        assert "Nothing fits; type less." in c.screen()
        await c.press("enter")
        assert "Nothing fits" in c.screen(), "enter has nothing to take"
        await c.press("ctrl+u")
        await c.answer("visit")
        assert c.draft.state.text("type") == "visit"


async def test_the_meaning_of_a_date_is_said_while_it_is_typed(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await c.press("d", "enter")  # by hand
        await c.wait_for("When it happened")
        await c.type("23 November 2025")
        await c.wait_for("Sunday")
        await c.press("ctrl+u")
        await c.answer("some time ago")
        await c.wait_for("✗")
        assert "some time ago" in c.screen()
        await c.press("ctrl+u")
        await c.answer("Nov 2025")
        assert c.draft.state.text("date") == "2025-11"


async def test_a_field_added_to_the_codebook_is_in_form_and_export(tmp_path: Path, checkout: Path) -> None:
    text = (checkout / "schemas" / "diplomacy.toml").read_text(encoding="utf-8")
    text = text.replace(
        'common_fields = ["date", "place", "topics"]', 'common_fields = ["date", "place", "topics", "mood"]'
    )
    text += (
        '\n[fields.mood]\nlabel = "mood [of] the talks"\nhelp = "How it felt."\ntype = "text"\nkey = "8"\n'
    )
    codebook = tmp_path / "mine.toml"
    codebook.write_text(text, encoding="utf-8")
    record = tmp_path / "record.db"
    made = create_record(record, "ada", str(codebook))
    import_texts(made, tmp_path, {"a.md": f"---\noutlet: The Daily\nid: a.md\n---\n{FIRST}"})
    made.close()
    async with at_the_keyboard(record, size=(160, 40), person=AtTheDesk) as c:
        await c.open_article(1)
        await c.new_event("called on the army chief", "meeting")
        await c.press("question_mark")
        await c.type("mood")
        assert "mood [of] the talks" in c.screen()
        await c.press("escape")
        await c.find("spoke about training")
        await c.press("8")
        assert c.row("mood [of] the talks").value == "spoke about training"
        await c.press("8", "enter")
        await c.answer("calm")
        await c.answer("calm")
        await c.press("s")
        await c.wait_for("E1.1 saved")
    opened = open_record(record, "ada")
    export_json(opened, tmp_path / "out.json")
    opened.close()
    (event,) = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["events"]
    mood = event["fields"]["mood"]
    assert mood["value"] == "calm"
    assert [claim["quote"] for claim in mood["claims"]] == ["spoke about training"]
