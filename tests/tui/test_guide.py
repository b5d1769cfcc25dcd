"""The guide: one event in eight steps, in any order, and then out of the way."""

from __future__ import annotations

import sys
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.services import guidance
from curator.services.workspace import Workspace
from curator.tui.guide.steps import ELSEWHERE, FAREWELL, STEPS, Progress, Snapshot, advance, advice
from curator.tui.keys.words import as_printed, drawn, keys_in, with_keys
from curator.tui.widgets.guide_line import GuideLine
from docs import generate
from tests.desk import AtTheDesk
from tests.explanations import explanations
from tests.keyboard import Curator, at_the_keyboard
from tests.terminal import Terminal
from tests.typed import press

SENTENCES = [text for step in STEPS for text in (step.text, step.example)] + [ELSEWHERE, FAREWELL]
DEEDS = [field.name for field in fields(Snapshot) if field.name not in ("at_the_desk", "example")]
WAY_OUT = "F9 leaves the guide."

snapshots = st.builds(Snapshot, **{field.name: st.booleans() for field in fields(Snapshot)})


def said(curator: Curator) -> str:
    """What the guide says, in one line; nothing when it is not there."""
    lines = curator.app.screen.query(GuideLine)
    return " ".join(str(lines.first().content).split()) if lines else ""


# -- the steps -------------------------------------------------------------------------------------------------------


@given(st.lists(snapshots, max_size=12))
def test_it_asks_for_the_first_step_that_is_not_done(way: list[Snapshot]) -> None:
    progress = Progress()
    for seen in way:
        before, progress = progress, advance(progress, seen)
        told = advice(progress, seen, lambda _: None)
        assert 1 <= told.number <= len(STEPS)
        if not seen.at_the_desk:
            assert progress.done == before.done, "away from the desk nothing is undone"
            continue
        for step in STEPS[: told.number - 1]:
            assert step.done(seen) or (step.lasts and step.name in before.done), step.name
        if not progress.finished:
            assert not STEPS[told.number - 1].done(seen)
        if progress.done != before.done:
            assert bool(progress.praise) == bool(progress.done - before.done), "praise is for what was done"


def test_what_is_undone_is_asked_for_again_and_what_was_done_early_is_not() -> None:
    seen = Snapshot(at_the_desk=True, selected=True, event=True, typed=True, placed=True)
    progress = advance(Progress(), seen)
    assert progress.step.name == "date"
    seen = replace(seen, dated=True, peopled=True)
    progress = advance(progress, seen)
    assert progress.step.name == "look", "the place was there already"
    progress = advance(progress, replace(seen, dated=False, looked=True))
    assert (progress.step.name, progress.praise) == ("date", "looked back")
    progress = advance(progress, seen)
    assert progress.step.name == "verify", "looking back counts once for all"


@pytest.mark.parametrize("deed", DEEDS)
def test_a_deed_alone_breaks_nothing(deed: str) -> None:
    seen = Snapshot(at_the_desk=True, **{deed: True})
    assert advice(advance(Progress(), seen), seen, lambda _: None).sentence


def test_praise_is_two_words_and_a_step_one_sentence() -> None:
    assert len(STEPS) == 8
    assert all(len(step.praise.split()) == 2 for step in STEPS)
    assert len({step.name for step in STEPS}) == 8
    assert all(text.endswith(".") for text in SENTENCES)


# -- keys in sentences -----------------------------------------------------------------------------------------------


def test_sentences_name_bindings_that_there_are_by_the_keys_they_have() -> None:
    bound = {
        str(binding.id): [generate.shown_key(key) for key in binding.key.split(",")]
        for group in generate.key_groups()
        for binding in group.bindings
    }
    explained = [text for _, text in explanations()]
    named = [pair for text in [*SENTENCES, *explained] for pair in keys_in(text).items()]
    assert len(named) > 20
    assert [(name, key) for name, key in named if key not in map(as_printed, bound.get(name, []))] == []


def test_a_key_that_was_given_to_another_verb_is_not_shown() -> None:
    pieces = list(with_keys("Press {workbench.new-event|e}, then {enter}.", {"workbench.new-event": "X"}.get))
    assert pieces == [("Press ", False), ("X", True), (", then ", False), ("enter", True), (".", False)]
    assert "".join(text for text, _ in with_keys("{a.b|c} [/x]", lambda _: None)) == "c [/x]"
    assert str(drawn([("[/x]\x1b", False)])) == "[/x]␛"


# -- at the keyboard -------------------------------------------------------------------------------------------------

WAY = (
    ("end enter", "Guide 2/8 ✓ article open"),
    ("] ]", "Guide 3/8 ✓ sentence selected"),
    ('e "visit" enter', "Guide 4/8 ✓ event made"),
    ("d a", "Guide 5/8 ✓ date kept"),
    ("w a enter enter", "Guide 6/8 ✓ person named"),
    ("p d enter", "Guide 7/8 ✓ place kept"),
    ("g", "Guide 8/8 ✓ looked back"),
    ("v", "Guide 8/8 ✓ event verified"),
)


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_eight_steps_make_a_verified_event(record: Path, bob: Workspace, size: tuple[int, int]) -> None:
    async with at_the_keyboard(record, size=size, guide="once") as c:
        assert said(c).startswith("Guide 1/8 Press end, then enter: the last article, A8")
        for keys, says in WAY:
            await press(c, keys)
            assert said(c).startswith(says), c.screen()
            line = c.app.screen.query_one(GuideLine)
            assert line.region.height <= (2 if size[0] == 80 else 1), said(c)
            assert line.region.bottom == c.app.screen.size.height - 1, "it stands above the line of keys"
            assert said(c).endswith(WAY_OUT if keys != "v" else "F9 closes the guide.")
            assert "… " not in said(c)
        assert "E7.1 verified" in c.screen()
        await press(c, "q")
        assert said(c) == ""
        assert "Guide" not in c.screen()
    assert not guidance.offered(bob)


async def test_the_desk_stays_usable_at_80_by_24(record: Path) -> None:
    async with at_the_keyboard(record, size=(80, 24), guide="once", person=AtTheDesk) as c:
        for keys, _ in WAY[:3]:
            await press(c, keys)
        assert c.bench.view.size.height >= 8
        await c.press("tab")
        assert c.bench.pane.sheet.size.height >= 4
        assert c.said()


async def test_every_text_fits_at_80_columns(record: Path) -> None:
    async with at_the_keyboard(record, size=(80, 24), guide="always") as c:
        line = c.app.screen.query_one(GuideLine)
        for text in SENTENCES:
            line.say("8/8", "sentence selected", drawn(with_keys(text, lambda _: None)), WAY_OUT)
            await c.pilot.pause()
            assert line.region.height <= 3
            assert c.screen().splitlines()[22].endswith(" guide."), text


async def test_other_ways_and_other_orders_count_as_well(record: Path) -> None:
    async with at_the_keyboard(record, guide="once", person=AtTheDesk) as c:
        await c.open_article(8)
        await press(c, 'e s "visit" enter')
        assert said(c).startswith("Guide 4/8"), "a label on the sentence does it as well as selecting"
        await press(c, '/ "Chittagong" enter p enter')
        assert said(c).startswith("Guide 4/8 ✓ place kept"), "the date is still asked for"
        await press(c, 'd enter "2025-11-10" enter')
        assert said(c).startswith("Guide 5/8 ✓ date kept"), "a date may be typed, too"
        await press(c, "u")
        assert said(c).startswith("Guide 4/8 ✓ looked back")
        await press(c, "r")
        await c.light("+ who")
        await press(c, 'enter "Naveed Ashraf" enter enter')
        assert said(c).startswith("Guide 8/8 ✓ person named"), "enter on a row does it as well as w"
        await press(c, "v")
        assert said(c).startswith("Guide 8/8"), "a value without a source is still to do"
        await press(c, "D")
        await c.answer("give it up")
        assert said(c).startswith("Guide 2/8"), "without the event it begins anew"


async def test_it_follows_to_other_places_and_back(record: Path) -> None:
    async with at_the_keyboard(record, guide="once") as c:
        for keys, _ in WAY[:4]:
            await press(c, keys)
        await press(c, "f3")
        assert "Your event waits at its article: F2" in said(c)
        await press(c, "f2")
        assert "Your event waits at its article" in said(c)
        await press(c, "end enter")
        assert said(c).startswith("Guide 5/8")
        await press(c, "f1")
        await press(c, "f10")
        assert said(c).startswith("Guide 5/8")


async def test_it_waits_for_the_sentence_that_tells_of_the_visit(record: Path) -> None:
    async with at_the_keyboard(record, guide="once") as c:
        await press(c, "end enter ] ] ]")
        assert said(c).startswith("Guide 2/8"), "one sentence too far"
        await press(c, "[")
        assert said(c).startswith("Guide 3/8 ✓ sentence selected")
        await press(c, "esc")
        assert said(c).startswith("Guide 2/8"), "it was let go of"


async def test_an_event_of_somebody_else_is_not_taken_for_ones_own(record: Path) -> None:
    async with at_the_keyboard(record, guide="once") as c:
        await press(c, "home enter")
        assert "E1 visit · verified" in c.screen()
        assert said(c).startswith("Guide 2/8")
        assert "Naveed" not in said(c), "the example belongs to another article"
        await press(c, "]")
        assert said(c).startswith("Guide 3/8")


async def test_an_event_that_was_saved_before_goes_on(record: Path) -> None:
    async with at_the_keyboard(record, guide="once") as c:
        for keys, _ in WAY[:4]:
            await press(c, keys)
        await press(c, "s")
        await c.wait_for("E7.1 saved")
    async with at_the_keyboard(record, guide="once") as c:
        await press(c, "end enter")
        assert said(c).startswith("Guide 5/8")


async def test_it_takes_no_key_and_is_left_with_one(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, guide="once") as c:
        assert guidance.offered(bob)
        await press(c, "end enter")
        focused = c.app.screen.focused
        await press(c, "] f9")
        assert said(c) == ""
        assert c.app.screen.focused is focused
        await press(c, "q")
        assert said(c) == ""
    assert not guidance.offered(bob)
    async with at_the_keyboard(record, guide="once") as c:
        assert said(c) == ""
        await press(c, "f9")
        assert said(c).startswith("Guide 1/8"), "the same key begins it again"
    async with at_the_keyboard(record, guide="always") as c:
        assert said(c).startswith("Guide 1/8")


async def test_the_palette_begins_it_in_any_record(empty_record: Path) -> None:
    async with at_the_keyboard(empty_record, guide="once") as c:
        assert said(c) == "", "only the sample offers it by itself"
        await c.press("ctrl+p")
        await c.type("guide")
        await c.wait_for("Begin the guide")
        await c.pilot.pause(0.3)
        await c.press("enter")
        await c.wait_for("Guide 1/8")
        assert "A8" not in said(c)


async def test_in_a_dialog_it_can_be_left_and_what_was_typed_stays(record: Path) -> None:
    async with at_the_keyboard(record, guide="once") as c:
        await press(c, 'end enter ] e "vis" f9')
        assert "Type of the event" in c.screen()
        assert "vis" in c.screen()
        await press(c, "f10")
        assert said(c) == ""


async def test_it_shows_the_keys_that_a_person_has_chosen(record: Path) -> None:
    async with at_the_keyboard(record, guide="once") as c:
        c.app.set_keymap({"workbench.new-event": "ctrl+e"})
        await press(c, "end enter ] ]")
        assert "Press ctrl+e to make an event of it" in said(c)


def test_the_demo_shows_it_until_it_was_left(record: Path, tmp_path: Path) -> None:
    """The real program in a real terminal."""
    demo = [sys.executable, "-m", "curator", "--db", str(record), "demo"]
    for more, begins in (([], True), ([], False), (["--guide"], True)):
        with Terminal([*demo, *more], columns=80, rows=24) as terminal:
            terminal.wait_for("Articles (8)", 20)
            terminal.wait_for("? Help", 20)
            if begins:
                terminal.wait_for("Guide 1/8", 20)
                terminal.send("\x1b[20~")
                terminal.wait_until(
                    lambda terminal=terminal: not any("Guide" in line for line in terminal.screen()),
                    what="the guide to go",
                )
            terminal.settle()
            assert not any("Guide" in line for line in terminal.screen())
            terminal.send("\x11")
            assert terminal.wait() == 0
            assert f"curator --db {record} export csv out".encode() in terminal.output
