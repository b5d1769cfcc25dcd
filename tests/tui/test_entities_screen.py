"""The list of entities and one entity: every edit is a revision, by keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Static

from curator.model.lines import EntityLine, Filter
from curator.model.views import Entity
from curator.services import entities, judgements, reading
from curator.services.workspace import Workspace
from curator.tui.screens.entity import EntityScreen
from curator.tui.screens.workbench import Workbench
from curator.tui.widgets.rows import RowList
from tests.keyboard import Curator, at_the_keyboard
from tests.slowly import slowly, told

HOSTILE = "[/x][bold]\x1b[31m Ölkrug\u202e"


def line(workspace: Workspace, number: int) -> EntityLine:
    lines = reading.entity_page(workspace, Filter(withdrawn=True), 0, 100)
    return next(line for line in lines if line.number == number)


def entity(workspace: Workspace, number: int) -> Entity:
    return Entity.of(reading.state(workspace, line(workspace, number).uid))


def revision(workspace: Workspace, number: int) -> int:
    return reading.state(workspace, line(workspace, number).uid).rev


async def clear(curator: Curator) -> None:
    """Empty the field of the open dialog."""
    await slowly(curator, "end", "ctrl+u")


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_every_entity_is_a_row_with_its_names(record: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(record, size=size) as curator:
        await slowly(curator, "f4")
        await curator.wait_for("Entities (39)")
        first, second = curator.screen().splitlines()[2:4]
        assert first.split()[:4] == [">", "N1", "Bangladesh", "place"]
        assert "Bangladeshi · East" in first
        assert second.split()[-1] == "1"
        assert ("country" in first) == (size[0] == 200)


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_those_that_are_merged_are_one_row(record: Path, bob: Workspace, size: tuple[int, int]) -> None:
    judgements.judge(bob, line(bob, 1).uid, line(bob, 2).uid, "same", "for the test")
    async with at_the_keyboard(record, size=size) as curator:
        await slowly(curator, "f4")
        await curator.wait_for("Entities (38)")
        first, second = curator.screen().splitlines()[2:4]
        assert first.split()[:4] == [">", "=", "N1", "Bangladesh"]
        assert "1 merged in · " in first
        assert second.split()[0] == "N3"
        await slowly(curator, "slash")
        await curator.type("state:merged")
        await curator.wait_for("shown under N1")
        (row,) = (shown for shown in curator.screen().splitlines() if "shown under N1" in shown)
        assert row.split()[:4] == [">", "=", "N2", "Pakistan"]


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_without_entities_it_says_what_to_press_and_no_key_harms(
    empty_record: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(empty_record, size=size) as curator:
        await slowly(curator, "f4", "enter", "h", "x")
        await curator.wait_for("No entities yet: press + to make one")


async def test_keys_pressed_at_once_are_not_typed_into_the_filter(record: Path) -> None:
    async with at_the_keyboard(record) as curator:
        await curator.press("f4", "z", "z")
        await curator.wait_for("Entities (39)")
        assert "“" not in curator.screen().splitlines()[0]


async def test_a_new_entity_is_made_and_shown(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f4", "ctrl+n")
        await curator.answer("  Nazmul   Hasan ")
        await slowly(curator, "down")
        await slowly(curator, "enter")
        await curator.wait_for("N40 Nazmul Hasan · organisation")
        assert (entity(bob, 40).name, entity(bob, 40).kind) == ("Nazmul Hasan", "organisation")
        await slowly(curator, "q")
        await curator.wait_for("Entities (40)")


async def test_an_import_completes_and_says_what_it_did(record: Path, bob: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "more.csv"
    file.write_text("name,kind,country\nTaliban,organisation,\nKabul,place,Afghanistan\n", encoding="utf-8")
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f4", "i")
        await curator.answer(str(file))
        await told(curator, "Import of more.csv: 1 unchanged, 1 added.")
        await curator.wait_for("Entities (40)")
        assert entity(bob, 40).name == "Kabul"
        file.write_text("name,kind\nHerat,castle\n", encoding="utf-8")
        await slowly(curator, "i")
        await curator.answer(str(file))
        await told(curator, "castle")
    assert reading.entity_count(bob, Filter()) == 40


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_an_import_tells_of_every_row_that_is_perhaps_known(
    record: Path, bob: Workspace, tmp_path: Path, size: tuple[int, int]
) -> None:
    file = tmp_path / "more.csv"
    rows = "S. M. Kamr-ul-Hassan,person,Bangladesh\nWaker uz Zaman,person,India\nHerat,place,\n"
    file.write_text(f"name,kind,country\n{rows}", encoding="utf-8")
    async with at_the_keyboard(record, size=size) as curator:
        await slowly(curator, "f4", "i")
        await curator.answer(str(file))
        await curator.wait_for("What became of these rows:")
        assert "N20 S. M. Kamr-ul-Hassan" in curator.screen()
        assert "N40 Waker uz Zaman" in curator.screen()
        assert curator.app.screen.query_one("#options", RowList).count == 2
        await slowly(curator, "down")
        why = str(curator.app.screen.query_one("#context", Static).content)
        assert "its country is Bangladesh, not India" in why
        await slowly(curator, "enter")
        await curator.wait_for("N40 Waker uz Zaman · person")
    assert [alias.name for alias in entity(bob, 20).aliases][-1] == "S. M. Kamr-ul-Hassan"
    assert entity(bob, 41).name == "Herat"


async def test_who_works_elsewhere_is_told_of_an_import_on_coming_back(
    record: Path, bob: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "more.csv"
    file.write_text("name,kind\nS. M. Kamr-ul-Hassan,person\n", encoding="utf-8")
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f4", "i")
        with bob.database.write():  # the import has to wait for it
            await curator.answer(str(file))
            await slowly(curator, "i")
            await told(curator, "An import of entities is running")
            await slowly(curator, "f3")
            await curator.wait_for("Events (")
        await told(curator, "Import of more.csv: 1 changed.")
        assert "What became of these rows" not in curator.screen()
        await slowly(curator, "f4")
        await curator.wait_for("What became of these rows:")
        await slowly(curator, "f10")
    assert entity(bob, 20).aliases[-1].name == "S. M. Kamr-ul-Hassan"


async def test_withdraw_takes_a_reason(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as curator:
        named = reading.names(bob, [line(bob, 1).uid]).popitem()[1]
        await slowly(curator, "f4", "x")
        await curator.wait_for(f"{named} · It is kept")
        await curator.answer("not ours")
        await told(curator, "N1 is withdrawn: not ours")
        await curator.wait_for("Entities (38)")
        await slowly(curator, "W")
        await curator.wait_for("✗ N1")
    assert line(bob, 1).state == "withdrawn"


async def test_the_slots_of_an_entity_are_edited_one_by_one(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f4", "end", "enter")
        await curator.wait_for("N39 Taliban · organisation")
        await slowly(curator, "enter")
        await clear(curator)
        await curator.answer("The Taliban")
        await curator.wait_for("N39 The Taliban")
        await slowly(curator, "down", "enter")
        await curator.type("person")
        await slowly(curator, "enter")
        await curator.wait_for("N39 The Taliban · person")
        await slowly(curator, "down", "enter")
        await curator.answer("movement")
        await curator.wait_for("movement")
        assert (entity(bob, 39).kind, entity(bob, 39).subkind) == ("person", "movement")
        assert revision(bob, 39) == 4
        await slowly(curator, "delete")
        await curator.wait_for("(city, navy, ministry …)")
    assert entity(bob, 39).subkind == ""
    assert [r.by.act for r in reading.log(bob, line(bob, 39).uid)] == [
        "import",
        "edit",
        "edit",
        "edit",
        "edit",
    ]


async def test_a_name_cannot_be_empty_and_is_kept(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f4", "enter", "enter")
        await clear(curator)
        await slowly(curator, "enter")
        await curator.wait_for("An entity needs a name")
        await slowly(curator, "f10", "delete")
        await told(curator, "nothing to take away")
    assert (entity(bob, 1).name, revision(bob, 1)) == ("Bangladesh", 1)


async def test_the_place_it_lies_in_is_picked(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f4", "end", "enter", *["down"] * 4, "enter")
        await curator.type("Afghanistan")
        await curator.wait_for("N4 ")
        await slowly(curator, "enter")
        await curator.wait_for("lies in         N4 Afghanistan")
    assert entity(bob, 39).within == line(bob, 4).uid


async def test_names_are_added_respelled_and_taken_away(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f4", "end", "enter", "L")
        await curator.answer("Taleban")
        await curator.wait_for("added by ada")
        assert [a.name for a in entity(bob, 39).aliases] == ["Afghan Taliban", "Taleban"]
        await slowly(curator, "L")
        await curator.answer("Taleban")
        await told(curator, "among its names already")
        assert len(entity(bob, 39).aliases) == 2
        await slowly(curator, "home", *["down"] * 6, "enter")
        await clear(curator)
        await curator.answer("Taliban of Afghanistan")
        await curator.wait_for("Taliban of Afghanistan")
        respelled = {a.name: a for a in entity(bob, 39).aliases}
        assert set(respelled) == {"Taleban", "Taliban of Afghanistan"}
        assert respelled["Taliban of Afghanistan"].source == "import entities.csv row 40"
        await slowly(curator, "home", *["down"] * 6, "delete")
        await told(curator, "“Taleban” is taken away")
    assert [a.name for a in entity(bob, 39).aliases] == ["Taliban of Afghanistan"]


async def test_two_people_at_once_lose_nothing_of_what_was_typed(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f4", "end", "enter", *["down"] * 5, "enter")
        await curator.type("seen in Kabul")
        theirs = reading.state(bob, line(bob, 39).uid)
        entities.edit(bob, theirs, {"note": "seen in Herat"})
        await slowly(curator, "enter")
        await told(curator, "You had typed: “seen in Kabul”.")
        await curator.wait_for("seen in Herat")
    assert entity(bob, 39).note == "seen in Herat"


async def test_its_events_open_beside_their_article(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f4", "slash")
        await curator.type("Kamrul")
        await slowly(curator, "enter", "enter")
        await curator.wait_for("S M Kamrul Hasan · person · 2 events")
        assert isinstance(curator.app.screen, EntityScreen)
        await slowly(curator, "end", "enter")
        bench = curator.app.screen
        assert isinstance(bench, Workbench)
        assert bench.desk.draft is not None
        assert bench.desk.draft.base.number == 2


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_hostile_names_are_shown_as_they_are(
    record: Path, bob: Workspace, size: tuple[int, int]
) -> None:
    made = entities.create(bob, {"name": HOSTILE, "kind": "person", "note": HOSTILE}, [HOSTILE + "!"])
    async with at_the_keyboard(record, size=size) as curator:
        await slowly(curator, "f4", "end")
        await curator.wait_for("[/x][bold]␛[31m")
        await slowly(curator, "enter")
        await curator.wait_for("N40 [/x][bold]␛[31m Ölkrug\ufffd")
        assert "\x1b" not in curator.screen()
        await slowly(curator, "delete", "escape")
        await curator.wait_for("Entities (40)")
    assert reading.state(bob, made.uid).rev == 1


async def test_the_page_of_a_merged_entity_names_those_judged_the_same_as_they_are_called(
    record: Path, bob: Workspace
) -> None:
    judgements.judge(bob, line(bob, 1).uid, line(bob, 2).uid, "same", "for the test")
    async with at_the_keyboard(record) as curator:
        await slowly(curator, "f4")
        await curator.wait_for("Entities (38)")
        await slowly(curator, "enter")
        await curator.wait_for("judged same")
        (row,) = (shown for shown in curator.screen().splitlines() if "judged same" in shown)
        assert "N2 Pakistan" in row
