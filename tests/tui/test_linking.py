"""Names at the desk: what is learned, what is refused and remembered, and all mentions linked at once."""

from __future__ import annotations

from pathlib import Path

from curator.model.views import Entity, mentions
from curator.services import matching, reading
from curator.services.workspace import Workspace
from curator.tui.widgets.rows import RowList
from tests.builders import item
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard


def named(bob: Workspace, name: str) -> Entity:
    """The entity of the record with this name."""
    found = matching.match(bob, name)[0]
    assert found.name == name
    return Entity.of(reading.state(bob, found.entity))


def names_of(bob: Workspace, name: str) -> set[str]:
    return {alias.name for alias in named(bob, name).aliases}


def linked(bob: Workspace, article: int) -> dict[int, str]:
    """The mentions of an article: where they begin, and whom they name."""
    state = item(bob, "article", article)
    uids = {mention.entity for mention in mentions(state)}
    names = reading.names(bob, uids)
    return {mention.start: names[mention.entity] for mention in mentions(state)}


def text_of(bob: Workspace, article: int) -> str:
    return reading.article_text(bob, item(bob, "article", article).uid)[1]


def rows(c: AtTheDesk) -> list[list[str]]:
    """The cells of every row of the open dialog."""
    listed = c.app.screen.query_one(RowList)
    found = [listed._pages.row(at) for at in range(listed.count)]
    return [[str(cell) for cell in row.cells] for row in found if row is not None]


# -- learning --------------------------------------------------------------------------------------------------------


async def test_an_accepted_spelling_becomes_an_alias_and_stays_when_the_edit_is_undone(
    record: Path, bob: Workspace
) -> None:
    assert "S M Kamr-ul-Hassan" not in names_of(bob, "S M Kamrul Hasan")
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(2)
        await c.new_event("Lt-Gen Hassan was at General Headquarters", "visit")
        await c.find("Lt-Gen S M Kamr-ul-Hassan")
        await c.press("w")
        assert "S M Kamrul Hasan" in c.screen()
        await c.press("enter")
        await c.answer("visitor")
        await c.press("u")
        assert c.said().startswith("Undone: visitor")
        await c.press("u", "u")
    alias = next(
        alias for alias in named(bob, "S M Kamrul Hasan").aliases if alias.name == "S M Kamr-ul-Hassan"
    )
    assert (alias.kind, alias.source) == ("spelling", item(bob, "article", 2).uid)
    newest = reading.log(bob, named(bob, "S M Kamrul Hasan").uid)[-1]
    assert (newest.by.act, newest.by.author) == ("learn", "ada")


async def test_a_surname_is_found_from_context_and_never_becomes_an_alias(
    record: Path, bob: Workspace
) -> None:
    before = names_of(bob, "S M Kamrul Hasan")
    async with at_the_keyboard(record, size=(160, 40), person=AtTheDesk) as c:
        await c.open_article(1)
        await c.new_event("Before he left, Hasan paid tribute", "other")
        await c.find("Lieutenant General Hasan")
        await c.press("w")
        assert "from context: named in full above" in c.screen()
        assert "S M Kamrul Hasan" in rows(c)[0][1]
        assert "◐" in rows(c)[0][2]
        await c.press("enter")
        await c.answer("participant")
        await c.press("s")
        await c.wait_for("E7.1 saved")
    assert names_of(bob, "S M Kamrul Hasan") == before


async def test_a_quote_of_more_than_the_name_is_no_name(record: Path, bob: Workspace) -> None:
    before = names_of(bob, "Dhaka")
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(4)
        await c.new_event("saw the army chief on Oct. 28", "meeting")
        await c.find("Dhaka with a delegation")
        await c.press("p", "ctrl+u")
        await c.answer("Dhaka")
    assert names_of(bob, "Dhaka") == before


# -- refusing --------------------------------------------------------------------------------------------------------


async def test_who_is_refused_stands_behind_and_comes_back(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, size=(160, 40), person=AtTheDesk) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await c.find("Pakistan")
        await c.press("w")
        await c.press("ctrl+u")
        await c.type("Hasan")
        first = rows(c)[0]
        await c.press("home", "ctrl+r")
        assert "does not mean" in c.screen()
        assert c.app.focused is not None
        assert getattr(c.app.focused, "value", "") == "Hasan", "what was typed stays"
        found = rows(c)
        behind = next(row for row in found if row[0] == first[0])
        assert "✗" in behind[2]
        assert float(behind[3]) < 0.5
        assert behind[4].startswith("ada refused it on 20")
        people = [row for row in found if row[0].startswith("N")]
        assert people[-1][0] == first[0]
        await c.press("f10")
        uid = item(bob, "entity", int(first[0][1:])).uid
        (refused,) = Entity.of(reading.state(bob, uid)).refused
        assert (refused.name, refused.kind, refused.source) == (
            "Hasan",
            "meaning",
            item(bob, "article", 3).uid,
        )
        await c.press("w", "ctrl+u")
        await c.type("hasan")
        at = [row[0] for row in rows(c)].index(first[0])
        await c.press("pageup", *["down"] * at, "ctrl+r")
        assert "may mean" in c.screen()
        assert rows(c)[0] == [*first]
    assert Entity.of(reading.state(bob, uid)).refused == ()


async def test_accepting_somebody_after_all_takes_the_refusal_back(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, size=(160, 40), person=AtTheDesk) as c:
        await c.open_article(2)
        await c.new_event("Lt-Gen Hassan was at General Headquarters", "visit")
        await c.find("Lt-Gen S M Kamr-ul-Hassan")
        await c.press("w", "ctrl+r")
        uid = named(bob, "S M Kamrul Hasan").uid
        assert len(Entity.of(reading.state(bob, uid)).refused) == 1
        at = next(n for n, row in enumerate(rows(c)) if "S M Kamrul Hasan" in row[1])
        await c.press("pageup", *["down"] * at, "enter")
        await c.answer("visitor")
    assert Entity.of(reading.state(bob, uid)).refused == ()


async def test_a_name_with_letters_of_two_alphabets_is_warned_of(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await c.find("Pakistan")
        await c.press("w", "ctrl+u")
        await c.type("P\u0430kistan")
        assert "mixes Cyrillic and Latin letters" in " ".join(c.screen().split())


# -- all at once -----------------------------------------------------------------------------------------------------


async def test_every_mention_is_linked_at_once_short_forms_too_and_one_undo_takes_it_back(
    record: Path, bob: Workspace
) -> None:
    article, who = item(bob, "article", 2), named(bob, "S M Kamrul Hasan")
    text = text_of(bob, 2)
    async with at_the_keyboard(record, size=(120, 40), person=AtTheDesk) as c:
        await c.open_article(2)
        await c.find("S M Kamr-ul-Hassan")
        await c.press("at")
        assert "Link every mention of" in c.screen()
        words = [row[1] for row in rows(c)]
        assert words.count("Lt-Gen Hassan") >= 3
        assert all(row[0] == "✓" for row in rows(c))
        assert f"{len(words)} will be linked" in c.screen()
        await c.press("enter")
        assert c.said().startswith(f"{len(words)} mentions of ")
        assert "1 spelling learned" in c.said()
    found = linked(bob, 2)
    assert len(found) == len(words)
    assert set(found.values()) == {"S M Kamrul Hasan"}
    assert all("Hassan" in text[start : start + 30] for start in found)
    after = item(bob, "article", 2)
    assert after.rev == article.rev + 1, "one revision"
    assert "S M Kamr-ul-Hassan" in names_of(bob, "S M Kamrul Hasan")
    assert reading.log(bob, after.uid)[-1].by.batch == reading.log(bob, who.uid)[-1].by.batch


async def test_undo_takes_mentions_and_spellings_back_and_older_edits_wait_their_turn(
    record: Path, bob: Workspace
) -> None:
    before, who = item(bob, "article", 2), named(bob, "S M Kamrul Hasan")
    async with at_the_keyboard(record, size=(120, 40), person=AtTheDesk) as c:
        await c.open_article(2)
        await c.new_event("Lt-Gen Hassan was at General Headquarters", "visit")
        await c.find("S M Kamr-ul-Hassan")
        await c.press("at", "enter")
        assert linked(bob, 2)
        await c.find("on Tuesday")
        await c.press("d")
        await c.press("u")
        assert c.said().startswith("Undone: date")
        assert linked(bob, 2)
        found = linked(bob, 2)
        await c.press("u")
        assert "mentions of" in c.said()
        assert c.said().startswith("Undone:")
        assert linked(bob, 2) == {}
        await c.press("r")
        assert c.said().startswith("Done again:")
        assert linked(bob, 2) == found
        await c.press("r")  # and then the date
        assert c.said().startswith("Done again: date")
        await c.press("u", "u")
        assert linked(bob, 2) == {}
        await c.press("u")
        assert c.said().startswith("Undone: type")
    assert item(bob, "article", 2).values == before.values
    assert Entity.of(reading.state(bob, who.uid)).aliases == who.aliases


async def test_what_is_left_out_is_not_linked_and_what_is_linked_is_left_alone(
    record: Path, bob: Workspace
) -> None:
    async with at_the_keyboard(record, size=(120, 40), person=AtTheDesk) as c:
        await c.open_article(2)
        await c.find("S M Kamr-ul-Hassan")
        await c.press("at", "space", "enter")
        first = linked(bob, 2)
        assert len(first) > 2
        rev = item(bob, "article", 2).rev
        await c.find("S M Kamr-ul-Hassan")
        await c.press("at")
        signs = [row[0] for row in rows(c)]
        assert signs.count("=") == len(first)
        assert signs.count("✓") == 1
        await c.press("A", "enter")  # nothing more
        assert "Nothing was linked" in c.said()
        assert item(bob, "article", 2).rev == rev
        await c.find("S M Kamr-ul-Hassan")
        await c.press("at", "f10")
        assert linked(bob, 2) == first


async def test_linked_names_are_drawn_otherwise_and_not_by_colour_alone(record: Path) -> None:
    async with at_the_keyboard(record, size=(120, 40), person=AtTheDesk) as c:
        await c.open_article(2)
        await c.find("S M Kamr-ul-Hassan")
        await c.press("at", "enter")
        view = c.bench.view
        styles = {
            segment.text: segment.style
            for y in range(len(view.lines))
            for segment in view.render_line(y - view.scroll_offset.y)
            if segment.style
        }
        one = next(style for text, style in styles.items() if "Lt-Gen Hassan" in text)
        other = next(style for text, style in styles.items() if "Rawalpindi" in text)
        assert one.italic
        assert one.underline
        assert not other.italic


async def test_the_name_under_the_cursor_or_a_label_is_enough_and_somebody_else_may_be_meant(
    record: Path, bob: Workspace
) -> None:
    async with at_the_keyboard(record, size=(120, 40), person=AtTheDesk) as c:
        await c.open_article(1)
        await c.press("at")
        assert "whose mentions to link" in c.said()
        await c.press("escape")
        assert linked(bob, 1) == {}
        await c.find("Mirza the talk")
        await c.press("escape", *["ctrl+left"] * 3, "at")
        assert "Sahir Shamshad Mirza" in c.screen()
        assert [row[1] for row in rows(c)] == ["General Sahir Shamshad Mirza", "Mirza"]
        await c.press("ctrl+o", "ctrl+u")
        await c.answer("Naveed Ashraf")
        assert [row[1] for row in rows(c)] == ["Mirza"]
        await c.press("enter")
    assert list(linked(bob, 1).values()) == ["Naveed Ashraf"]


async def test_bengali_mentions_are_linked(record: Path, bob: Workspace) -> None:
    text = text_of(bob, 6)
    async with at_the_keyboard(record, size=(80, 24), person=AtTheDesk) as c:
        await c.open_article(6)
        await c.find("সাহির শামশাদ মির্জা")
        await c.press("at")
        assert "Sahir Shamshad Mirza" in c.screen()
        await c.press("f10")
        await c.find("পাকিস্তানের")
        await c.press("at")
        assert "Pakistan" in c.screen()
        count = len(rows(c))
        assert count > 2
        await c.press("enter")
    found = linked(bob, 6)
    assert len(found) == count
    assert all(text[start:].startswith("পাকিস্তান") for start in found)
