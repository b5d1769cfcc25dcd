"""Posts and ids on the page of an entity: taken over, added, edited, taken away and looked into, by keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.model.state import ItemState
from curator.model.views import Entity
from curator.services import entities, posts, reading
from curator.services.workspace import Workspace
from curator.tui.screens.entity import EntityScreen
from curator.tui.screens.workbench import Workbench
from tests.keyboard import Curator, at_the_keyboard
from tests.slowly import slowly, told
from tests.tui.test_entities_screen import HOSTILE, clear, entity, line

HASAN, WAKER, MUNIR = 20, 21, 25


def state(bob: Workspace, number: int) -> ItemState:
    return reading.state(bob, line(bob, number).uid)


async def open_entity(curator: Curator, name: str) -> None:
    """From anywhere to the page of the entity that alone goes by a name."""
    await slowly(curator, "f4", "slash")
    await curator.type(name)
    await slowly(curator, "enter", "enter")
    assert isinstance(curator.app.screen, EntityScreen), curator.screen()


async def light(curator: Curator, label: str, value: str = "") -> None:
    """Light the first row of the page with this label and these words in it."""
    rows = curator.app.screen.query_one("RowList")
    await curator.press("home")
    for _ in range(60):
        lit = next(text for text in curator.screen().splitlines() if text.startswith(">"))
        if lit[4:].strip().startswith(label) and value in lit:
            return
        await curator.press("down")
    raise AssertionError(f"no row {label!r} {value!r} of {rows}:\n{curator.screen()}")


def below(curator: Curator) -> str:
    """What stands below the rows about the lit one."""
    return str(curator.app.screen.query_one("#behind").render())


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_a_post_that_events_give_is_taken_over_with_its_sentence_by_one_key(
    record: Path, bob: Workspace, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(record, size=size) as curator:
        await open_entity(curator, "Waker")
        await light(curator, "in E4, E6", "Chief of Army Staff")
        assert "A6: “ঢাকায় সেনাপ্রধান জেনারেল" in below(curator)
        await slowly(curator, "enter")
        await told(curator, "“Chief of Army Staff” is taken from E4, E6, with 1 sentence.")
        assert "seen 2025-11-09/2025-11-23" in below(curator)
        assert "A6 · " in below(curator)
        assert "enter takes it" not in curator.screen()
    (post,) = entity(bob, WAKER).posts
    assert (post.title, post.rank, post.seen) == ("Chief of Army Staff", "General", "2025-11-09/2025-11-23")
    (claim,) = state(bob, WAKER).claims.values()
    assert claim.path == f"post/{post.uid}/title"
    assert reading.article_text(bob, claim.article)[1][claim.start : claim.end] == claim.quote


async def test_a_post_is_typed_on_one_line_and_its_parts_are_edited_and_emptied(
    record: Path, bob: Workspace
) -> None:
    async with at_the_keyboard(record) as curator:
        await open_entity(curator, "Waker")
        await slowly(curator, "H")
        await curator.type("Adjutant General, Bangladesh Army, from 2022, seen January 2023")
        await curator.wait_for("Adjutant General, N32 Bangladesh Army · from 2022 · seen 2023-01")
        await slowly(curator, "enter")
        await curator.wait_for("○ post")
        (post,) = entity(bob, WAKER).posts
        assert (post.organisation_entity, post.since, post.seen) == (line(bob, 32).uid, "2022", "2023-01")
        await light(curator, "post", "Adjutant")
        assert "No article is cited for this post." in below(curator)
        await slowly(curator, "enter")
        await light(curator, "rank")
        await slowly(curator, "enter")
        await curator.answer("Major General")
        await curator.wait_for("Adjutant General, Bangladesh Army · Major General")
        await light(curator, "to")
        await slowly(curator, "enter")
        await curator.type("2021")
        await slowly(curator, "enter")
        await told(curator, "before it begins")
        await light(curator, "seen")
        await slowly(curator, "delete")
        await curator.wait_for("(when somebody was seen in it)")
        await light(curator, "title")
        await slowly(curator, "delete")
        await told(curator, "nothing to take away")
        await slowly(curator, "enter")
        await clear(curator)
        await slowly(curator, "enter")
        await curator.wait_for("A post needs a title")
        await slowly(curator, "f10")
    (post,) = entity(bob, WAKER).posts
    assert (post.title, post.rank, post.until, post.seen) == ("Adjutant General", "Major General", "", "")


async def test_what_a_post_belongs_to_is_picked_or_kept_as_words(record: Path, bob: Workspace) -> None:
    made = posts.add(bob, state(bob, WAKER), {"title": "Adjutant General"})
    async with at_the_keyboard(record) as curator:
        await open_entity(curator, "Waker")
        await light(curator, "post", "Adjutant")
        await slowly(curator, "enter")
        await light(curator, "organisation")
        await slowly(curator, "enter")
        await curator.type("Bangladesh Army")
        await curator.wait_for("N32")
        await slowly(curator, "enter")
        await curator.wait_for("Adjutant General, Bangladesh Army")
        assert entity(bob, WAKER).posts[0].organisation_entity == line(bob, 32).uid
        await light(curator, "organisation")
        await slowly(curator, "enter")
        await clear(curator)
        await curator.type("the general staff")
        await slowly(curator, "ctrl+o")
        await curator.wait_for("Adjutant General, the general staff")
    (post,) = entity(bob, WAKER).posts
    assert (post.organisation, post.organisation_entity) == ("the general staff", None)
    assert state(bob, WAKER).rev == made.rev + 2


async def test_the_sentence_of_a_post_is_gone_to_and_taken_away(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as curator:
        await open_entity(curator, "Waker")
        await slowly(curator, "g")
        await told(curator, "No article is cited for that row.")
        await light(curator, "in E4, E6")
        await slowly(curator, "enter")
        await curator.wait_for("● post")
        await light(curator, "post")
        await slowly(curator, "g")
        bench = curator.app.screen
        assert isinstance(bench, Workbench)
        assert "article A6" in curator.screen()
        await slowly(curator, "q")
        await light(curator, "post")
        await slowly(curator, "enter")
        await light(curator, "A6")
        await slowly(curator, "delete")
        await told(curator, "The sentence is taken away")
        await curator.wait_for("○ post")
        assert state(bob, WAKER).claims == {}
        await light(curator, "post")
        await slowly(curator, "delete")
        await told(curator, "“Chief of Army Staff” is taken away")
    assert entity(bob, WAKER).posts == ()


async def test_a_sentence_is_put_behind_a_post_that_was_typed(record: Path, bob: Workspace) -> None:
    posts.add(bob, state(bob, WAKER), {"title": "army chief"})
    async with at_the_keyboard(record) as curator:
        await open_entity(curator, "Waker")
        await slowly(curator, "c")
        await told(curator, "light one first")
        await light(curator, "post")
        await slowly(curator, "c")
        await curator.wait_for("Which sentence says so? army chief")
        await curator.type("সেনাপ্রধান")
        await slowly(curator, "enter")
        await curator.wait_for("● post")
        await slowly(curator, "c")
        await curator.type("সেনাপ্রধান")
        await slowly(curator, "enter")
    (claim,) = state(bob, WAKER).claims.values()
    assert claim.stated_value == "army chief"
    assert claim.quote in reading.article_text(bob, claim.article)[1]
    assert state(bob, WAKER).rev == 3


async def test_ids_are_added_corrected_and_taken_away(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as curator:
        await open_entity(curator, "Waker")
        await slowly(curator, "I")
        await curator.type("wikidata 902")
        await slowly(curator, "enter")
        await curator.wait_for("is no id of Wikidata; one looks like Q902")
        await clear(curator)
        await curator.type("https://www.wikidata.org/wiki/Q902")
        await curator.wait_for("wikidata Q902")
        await slowly(curator, "enter")
        await curator.wait_for("# wikidata")
        assert dict(entity(bob, WAKER).external) == {"wikidata": "Q902"}
        # Bangladesh has that id already: both pages say so, and enter leads to the other one.
        await curator.wait_for("! 1 hint")
        await slowly(curator, "home")
        assert "wikidata Q902 is also that of N1 Bangladesh" in below(curator)
        await slowly(curator, "enter")
        await curator.wait_for("N1 Bangladesh · place")
        assert "N21 Waker-Uz-Zaman" in curator.screen()
        await slowly(curator, "q")
        await light(curator, "wikidata")
        await slowly(curator, "enter")
        await clear(curator)
        await curator.answer("Q18636187")
        await curator.wait_for("Q18636187")
        assert "hint" not in curator.screen()
        await light(curator, "wikidata")
        await slowly(curator, "delete")
        await told(curator, "The wikidata id is taken away")
    assert dict(entity(bob, WAKER).external) == {}
    assert [r.by.act for r in reading.log(bob, line(bob, WAKER).uid)] == ["import", "id", "id", "id"]


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_two_holders_of_a_post_are_said_on_the_page_with_both_sentences(
    record: Path, bob: Workspace, size: tuple[int, int]
) -> None:
    posts.add(bob, state(bob, HASAN), {"title": "army chief", "from": "2024-06-23", "to": "2026"})
    async with at_the_keyboard(record, size=size) as curator:
        await open_entity(curator, "Waker")
        await light(curator, "in E4, E6")
        await slowly(curator, "enter")
        await curator.wait_for("! 1 hint")
        await slowly(curator, "home")
        said = below(curator)
        assert "Chief of Army Staff: also N20 S M Kamrul Hasan, from 2025-11-09 to 2025-11-23" in said
        assert "N20: no source" in said
        assert "N21: A6 “ঢাকায়" in said
        await slowly(curator, "enter")
        await curator.wait_for("N20 S M Kamrul Hasan · person")
        assert "army chief: also N21 Waker-Uz-Zaman" in below(curator)


async def test_two_people_at_once_lose_no_post(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as curator:
        await open_entity(curator, "Waker")
        await slowly(curator, "H")
        await curator.type("Adjutant General")
        entities.edit(bob, state(bob, WAKER), {"note": "seen in Dhaka"})
        await slowly(curator, "enter")
        await told(curator, "You had typed: “Adjutant General”.")
        await curator.wait_for("seen in Dhaka")
        assert entity(bob, WAKER).posts == ()
        await slowly(curator, "H")
        await curator.wait_for("typed here before")
        await slowly(curator, "up", "enter")
        await curator.wait_for("○ post")
    assert [post.title for post in entity(bob, WAKER).posts] == ["Adjutant General"]


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_hostile_posts_are_shown_as_they_are(
    record: Path, bob: Workspace, size: tuple[int, int]
) -> None:
    made = posts.add(bob, state(bob, WAKER), {"title": HOSTILE, "organisation": HOSTILE, "note": HOSTILE})
    entities.set_external_id(bob, made, "mine", HOSTILE)
    async with at_the_keyboard(record, size=size) as curator:
        await open_entity(curator, "Waker")
        await light(curator, "post")
        await slowly(curator, "enter")
        await curator.wait_for("[/x][bold]␛[31m")
        assert "\x1b" not in curator.screen()
        assert "\u202e" not in curator.screen()
    assert Entity.of(state(bob, WAKER)).posts[0].title == HOSTILE
