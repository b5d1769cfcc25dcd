"""Judging pairs of entities by single keys; what the keys did is read from the record."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.model.judgements import Judgement
from curator.model.views import Entity
from curator.services import entities, judgements, reading
from curator.services.workspace import Workspace, create_record, open_record
from curator.store import clusters
from curator.store import judgements as store
from curator.tui.screens.duplicates import DuplicatesScreen
from curator.tui.screens.entities import EntitiesScreen
from curator.tui.screens.entity import EntityScreen
from tests.keyboard import Curator, at_the_keyboard
from tests.slowly import slowly, told

HOSTILE = "[/x][bold]\x1b[31m Ölkrug\u202e"
SIZES = [(80, 24), (200, 60)]


def add(workspace: Workspace, name: str, kind: str = "person", *aliases: str, **slots: str) -> str:
    return entities.create(workspace, {"name": name, "kind": kind, **slots}, aliases).uid


@pytest.fixture
def doubled(record: Path, bob: Workspace) -> Path:
    """The sample record with N40 Waker uz Zaman, N41 HIT and N42 Shakirullah Khatak."""
    add(bob, "Waker uz Zaman", "person", country="Bangladesh")
    add(bob, "HIT", "organisation")
    add(bob, "Shakirullah Khatak", "person", "Khatak, the officer", country="India")
    assert record.exists()
    return record


def uid(workspace: Workspace, number: int) -> str:
    found, _ = reading.find(workspace, f"N{number}", "entity")
    return found


def judged(workspace: Workspace, *numbers: int) -> list[Judgement]:
    """The live judgements about entities with these numbers."""
    with workspace.database.read() as connection:
        return store.about(connection, [uid(workspace, number) for number in numbers])


def shown_under(workspace: Workspace, number: int) -> str:
    with workspace.database.read() as connection:
        return clusters.canonical_uid(connection, uid(workspace, number))


def screen(curator: Curator) -> DuplicatesScreen:
    found = curator.app.screen
    assert isinstance(found, DuplicatesScreen), curator.screen()
    return found


async def go(curator: Curator, count: int) -> None:
    """From the queue to the pairs; all are found."""
    await slowly(curator, "f4", "P")
    await curator.wait_for(f"Pairs ({count}) ")
    await settled(curator)


async def settled(curator: Curator) -> None:
    """Wait until no more pairs come."""
    for _ in range(500):
        if "still looking" not in curator.screen().splitlines()[0]:
            await curator.settle()
            return
        await curator.pilot.pause(0.02)
    raise AssertionError(curator.screen())


def lit(curator: Curator) -> tuple[int, int]:
    pair = screen(curator).lit
    assert pair is not None, curator.screen()
    return pair.a.number, pair.b.number


@pytest.mark.parametrize("size", SIZES)
async def test_pairs_and_both_entities_side_by_side(doubled: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(doubled, size=size) as curator:
        await go(curator, 3)
        assert lit(curator) == (21, 40)
        shown = curator.screen()
        for words in ("> ", "N21 Waker-Uz-Zaman", "N40 Waker uz Zaman", "≈ names", "= kind", "= country"):
            assert words in shown
        assert "Chief of Army Staff" in shown
        await slowly(curator, "tab", "end")
        assert "সৌজন্য" in curator.screen()  # the last sentence he occurs in
        assert "A6" in curator.screen()


@pytest.mark.parametrize("size", SIZES)
async def test_same_asks_for_the_reason_that_is_there_already(
    doubled: Path, bob: Workspace, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(doubled, size=size) as curator:
        await go(curator, 3)
        await slowly(curator, "s")
        assert "N21 and N40 are the same, because" in curator.screen()
        assert judged(bob, 40) == []
        await slowly(curator, "enter")
        await told(curator, "N21 and N40 are one now")
        assert lit(curator) != (21, 40)
        assert "Pairs (2) · 1 judged" in curator.screen()
    [judgement] = judged(bob, 40)
    assert (judgement.verdict, judgement.author) == ("same", "ada")
    assert "zaman=" in judgement.reason
    assert shown_under(bob, 40) == uid(bob, 21)


async def test_the_reason_can_be_another_one_and_the_dialog_be_left(doubled: Path, bob: Workspace) -> None:
    async with at_the_keyboard(doubled) as curator:
        await go(curator, 3)
        await slowly(curator, "s", "f10")
        assert judged(bob, 40) == []
        assert lit(curator) == (21, 40)
        await slowly(curator, "s", "ctrl+u")
        await curator.answer("the photograph in A3")
        await told(curator, "are one now: the photograph in A3")
    assert judged(bob, 40)[0].reason == "the photograph in A3"


@pytest.mark.parametrize(("key", "verdict"), [("d", "different"), ("p", "unsure")])
async def test_one_key_judges_and_the_next_pair_is_lit(
    doubled: Path, bob: Workspace, key: str, verdict: str
) -> None:
    async with at_the_keyboard(doubled) as curator:
        await go(curator, 3)
        pairs = [(pair.a.number, pair.b.number) for pair in screen(curator).deck.pairs]
        await slowly(curator, key)
        await told(curator, "u takes it back")
        assert lit(curator) == pairs[1]
        shown = [(pair.a.number, pair.b.number) for pair in screen(curator).deck.pairs]
        assert shown == (pairs[1:] if verdict == "different" else [*pairs[1:], pairs[0]])
        assert ("1 unsure" in curator.screen()) is (verdict == "unsure")
    [judgement] = judged(bob, 40)
    assert (judgement.verdict, judgement.author) == (verdict, "ada")
    assert judgement.reason
    assert shown_under(bob, 40) == uid(bob, 40)


async def test_what_speaks_against_is_the_reason_for_different(doubled: Path, bob: Workspace) -> None:
    async with at_the_keyboard(doubled) as curator:
        await go(curator, 3)
        while lit(curator) != (27, 42):
            await slowly(curator, "n")
        assert "≠ country" in curator.screen()
        await slowly(curator, "d")
        await told(curator, "are two")
    assert judged(bob, 42)[0].reason == "≠ country Pakistan / India"


async def test_skipping_and_moving_judge_nothing(doubled: Path, bob: Workspace) -> None:
    async with at_the_keyboard(doubled) as curator:
        await go(curator, 3)
        await slowly(curator, "n", "n")
        assert screen(curator).rows.cursor == 2
        await slowly(curator, "n")
        await told(curator, "That was the last pair")
        await slowly(curator, "up", "k")
        assert lit(curator) == (21, 40)
    assert judged(bob, 40, 41, 42) == []


async def test_all_can_be_judged_and_taken_back_and_done_again(doubled: Path, bob: Workspace) -> None:
    async with at_the_keyboard(doubled) as curator:
        await go(curator, 3)
        await slowly(curator, "s", "enter")
        await told(curator, "are one now")
        await slowly(curator, "d")
        await told(curator, "are two")
        await slowly(curator, "d")
        await curator.wait_for("All pairs are judged")
        assert len(judged(bob, 40, 41, 42)) == 3
        await slowly(curator, "s", "d", "p", "n", "enter", "left")
        assert len(judged(bob, 40, 41, 42)) == 3
        for left in (2, 1, 0):
            await slowly(curator, "u")
            await told(curator, "Taken back: N")
            assert len(judged(bob, 40, 41, 42)) == left
        assert lit(curator) == (21, 40)
        assert shown_under(bob, 40) == uid(bob, 40)
        await slowly(curator, "u")
        await told(curator, "You have judged nothing that is left to undo")
        await slowly(curator, "r")
        await told(curator, "Done again")
    assert shown_under(bob, 40) == uid(bob, 21)


async def test_a_judgement_of_another_day_is_taken_back_and_its_pair_is_there(
    doubled: Path, bob: Workspace
) -> None:
    ada = open_record(doubled, "ada")
    judgements.judge(ada, uid(ada, 21), uid(ada, 40), "same", "one")
    ada.close()
    async with at_the_keyboard(doubled) as curator:
        await go(curator, 2)
        await slowly(curator, "u")
        await curator.wait_for("Pairs (3)")
        await settled(curator)
        assert lit(curator) == (21, 40)
    assert judged(bob, 40) == []


@pytest.mark.parametrize("despite", [True, False])
async def test_a_judgement_that_contradicts_a_chain_asks_once_more(
    record: Path, bob: Workspace, *, despite: bool
) -> None:
    one, two, three = add(bob, "Tariq Bajwa"), add(bob, "Tarik Bajwa"), add(bob, "Tariq Bajwah")
    async with at_the_keyboard(record) as curator:
        await go(curator, 3)
        judgements.judge(bob, one, two, "same", "one man")
        judgements.judge(bob, two, three, "different", "father and son")
        await settled(curator)
        while lit(curator) != (40, 42):
            await slowly(curator, "n")
            await settled(curator)
        await slowly(curator, "s", "enter")
        await curator.wait_for("Other judgements say otherwise")
        for words in ("N41 = N40", "bob", "father and son", "judge them same"):
            assert words in curator.screen()
        if despite:
            await curator.answer("nevertheless")
            await told(curator, "N40 and N42 are one now")
        else:
            await slowly(curator, "enter")
            await curator.wait_for("Pairs (0)")  # they are known to be two now
    assert shown_under(bob, 42) == (one if despite else three)


@pytest.mark.parametrize("size", SIZES)
async def test_enter_opens_the_side_that_is_chosen(doubled: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(doubled, size=size) as curator:
        await go(curator, 3)
        for keys, name in (
            (("enter",), "N21 Waker-Uz-Zaman"),
            (("right", "enter"), "N40 Waker uz Zaman"),
            (("tab", "right", "left", "enter"), "N21 Waker-Uz-Zaman"),
        ):
            await slowly(curator, *keys)
            assert isinstance(curator.app.screen, EntityScreen)
            assert name in curator.screen().splitlines()[0]
            await slowly(curator, "q")
            assert lit(curator) == (21, 40)


async def test_an_entity_that_was_edited_is_compared_anew(doubled: Path) -> None:
    async with at_the_keyboard(doubled) as curator:
        await go(curator, 3)
        await slowly(curator, "right", "enter", "enter", "ctrl+u")
        await curator.answer("Zafar Abbasi")
        await slowly(curator, "q")
        await curator.wait_for("Pairs (2)")
        assert "Zafar" not in curator.screen()


async def test_a_filter_narrows_the_pairs(doubled: Path) -> None:
    async with at_the_keyboard(doubled) as curator:
        await go(curator, 3)
        await slowly(curator, "slash")
        await curator.type("kind:organisation")
        await curator.wait_for("Pairs (1)")
        await slowly(curator, "enter")
        assert lit(curator) == (37, 41)
        await slowly(curator, "slash", "ctrl+u")
        await curator.type("nobody at all")
        await curator.wait_for("No pair has an entity that fits")
        await slowly(curator, "f10")
        await curator.wait_for("Pairs (3)")
        await slowly(curator, "slash")
        await curator.type("dsp")
        await slowly(curator, "escape")
        await curator.wait_for("Pairs (3)")
        await slowly(curator, "q")
        assert isinstance(curator.app.screen, EntitiesScreen)


async def test_names_that_are_not_what_they_look_like_are_told_of(record: Path, bob: Workspace) -> None:
    add(bob, "Acme", "organisation")
    add(bob, "\u0410cme", "organisation")
    async with at_the_keyboard(record) as curator:
        await go(curator, 1)
        shown = " ".join(curator.screen().split())
        assert "! “Аcme” of N41 mixes" in shown
        assert "U+0410 CYRILLIC CAPITAL LETTER A" in shown
        await slowly(curator, "s", "enter")
        assert judged(bob, 40) == []  # no reason is offered for these
        await curator.answer("the same house, misprinted")
        await told(curator, "are one now")


@pytest.mark.parametrize("size", SIZES)
async def test_hostile_names_stay_literal(record: Path, bob: Workspace, size: tuple[int, int]) -> None:
    add(bob, HOSTILE, "person", "\x1b]52;c;aGk=\x07", country="[red]", note="[@click=app.quit]x[/]")
    add(bob, HOSTILE, "person", "a" + "\u0301" * 300, country="\u202e")
    async with at_the_keyboard(record, size=size) as curator:
        await go(curator, 1)
        await slowly(curator, "tab", "end", "home")
        shown = curator.screen()
        assert "[/x][bold]␛[31m Ölkrug�" in shown
        assert "hides U+202E RIGHT-TO-LEFT OVERRIDE" in " ".join(shown.split())
        assert not {"\x1b", "\x07", "\u202e"} & set(shown)
        await slowly(curator, "s", "enter")
        await told(curator, "are one now")


@pytest.mark.parametrize("size", SIZES)
async def test_without_pairs_it_says_so_and_no_key_harms(record: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(record, size=size) as curator:
        await slowly(curator, "f4", "P")
        await curator.wait_for("No two entities look like one")
        await slowly(curator, "s", "d", "p", "n", "enter", "left", "right", "tab", "enter", "u")
        await told(curator, "You have judged nothing")
        await slowly(curator, "q")
        assert isinstance(curator.app.screen, EntitiesScreen)


async def test_the_palette_and_the_help_lead_there(doubled: Path) -> None:
    async with at_the_keyboard(doubled) as curator:
        await slowly(curator, "f4", "ctrl+p")
        await curator.answer("pairs of entities")
        await curator.wait_for("Pairs (3)")
        await slowly(curator, "question_mark")
        assert "the surest first" in " ".join(curator.screen().split())
        await slowly(curator, "f10", "tab", "question_mark")
        assert "side by side" in curator.screen()


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """2,000 entities, among them 100 that are there twice."""
    path = tmp_path_factory.mktemp("crowd") / "crowd.db"
    workspace = create_record(path, "ada")
    syllables = "ba ce di fo gu ka le mi no pu ra se ti vo zu".split()
    for n in range(1900):
        first, second, third = syllables[n % 15], syllables[n // 15 % 15], syllables[n // 225]
        name = f"{first}{third}{second}r {third}{second}{first}mon {second}{first}l{third}"
        add(workspace, name.title())
        if n < 100:
            add(workspace, name.upper())
    workspace.close()
    return path


@pytest.fixture
def carol(crowd: Path) -> Iterator[Workspace]:
    opened = open_record(crowd, "carol")
    yield opened
    opened.close()


async def test_among_thousands_the_first_pairs_can_be_judged_while_more_are_found(
    crowd: Path, carol: Workspace
) -> None:
    async with at_the_keyboard(crowd) as curator:
        await slowly(curator, "f4", "P")
        await curator.wait_for("1.00")
        for _ in range(10):
            await slowly(curator, "d")
        await told(curator, "are two")
        assert "10 judged" in curator.screen()
        await settled(curator)
        screen(curator)
        await slowly(curator, "end", "home", "q", "P", "q")
        assert isinstance(curator.app.screen, EntitiesScreen)
    with carol.database.read() as connection:
        everybody = [uid(carol, number) for number in range(1, 40)]
        made = store.about(connection, everybody)
    assert [one.verdict for one in made] == ["different"] * 10
    assert {one.author for one in made} == {"ada"}
    assert Entity.of(reading.state(carol, everybody[0])).kind == "person"
