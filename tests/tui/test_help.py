"""Help explains the place with the focus, and lists its keys in groups; what is chosen is done."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.tui.dialogs.help import Help
from tests.desk import AtTheDesk
from tests.explanations import explanations, unexplained
from tests.keyboard import Curator, at_the_keyboard
from tests.typed import press

TITLE = "Keys that work here"


def place(c: Curator) -> str:
    """The paragraph, in one line."""
    assert isinstance(c.app.screen, Help), c.screen()
    return " ".join(str(c.app.screen.query_one("#place").content).split())  # type: ignore[attr-defined]


def test_every_screen_dialog_and_pane_with_keys_is_explained() -> None:
    assert len(explanations()) > 15
    assert unexplained() == []


def test_explanations_are_short() -> None:
    for name, text in explanations():
        assert text.endswith("."), name
        assert len(text) < 420, name


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("", "The queue: all articles"),
        ("/", "The filter: the list keeps"),
        ("f3", "All events of the record"),
        ("f4", "The entities: people"),
        ("f4 enter", "One entity: what is known"),
        ("f3 h", "The history: every save"),
        ("f3 h tab", "Two revisions side by side"),
        ("enter", "The article, as it was imported"),
        ("enter tab", "The form of the current event"),
        ("down down enter v", "What is missing before"),
        ("enter ] e", "A choice."),
        ("enter w enter", "The picker: the entities"),
        ("enter tab l", "The ledger: what every article says"),
        ("enter S", "A question."),
        ("m", "What is known about the article"),
    ],
)
async def test_each_place_is_explained(record: Path, keys: str, words: str) -> None:
    async with at_the_keyboard(record, size=(80, 24)) as c:
        await press(c, f"{keys} f1")
        assert place(c).startswith(words)
        assert TITLE in c.screen()
        await c.type("everywhere")
        assert "Everywhere" in c.screen()
        depth = len(c.app.screen_stack)
        await press(c, "f1")
        assert len(c.app.screen_stack) == depth, "help on help is help"
        await press(c, "f10")
        assert not isinstance(c.app.screen, Help)


async def test_in_a_dialog_what_was_typed_is_there_when_one_comes_back(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await press(c, 'm "A general" enter "The Daily" f1')
        assert place(c).startswith("What is known about the article")
        await press(c, "esc")
        await c.type(" News")
        assert "A general" in c.screen()
        assert "The Daily News" in c.screen()
        await press(c, "esc enter ] e")
        await c.type("mee?")
        assert not isinstance(c.app.screen, Help), "where one types, a question mark is text"
        await press(c, "f1")
        assert place(c).startswith("A choice.")


async def test_keys_stand_in_groups_and_headings_are_passed_over(record: Path) -> None:
    async with at_the_keyboard(record, size=(120, 90)) as c:
        await press(c, "enter ?")
        screen = c.screen()
        at = [screen.index(words) for words in ("Here", "On this screen", "Everywhere")]
        assert at == sorted(at)
        assert at[0] < screen.index("Select the next sentence.") < at[1]
        assert at[1] < screen.index("Save the current event as a revision.") < at[2]
        shown = c.app.screen
        assert isinstance(shown, Help)
        lit = set()
        for key in ["down"] * 80 + ["up"] * 80 + ["pagedown"] * 6 + ["pageup"] * 6:
            await c.press(key)
            lit.add(shown.query_one("#options").cursor_key)  # type: ignore[attr-defined]
        assert len(lit) > 60
        assert [key for key in lit if not str(key).isdigit()] == []


async def test_the_whole_sentence_of_the_lit_row_is_shown(record: Path) -> None:
    async with at_the_keyboard(record, size=(80, 24)) as c:
        await press(c, 'enter ? "make an event"')
        assert "Make an event of what is selected, or of the sentence under the cursor." in c.screen()


async def test_what_is_chosen_is_done_where_it_was_asked(record: Path) -> None:
    async with at_the_keyboard(record, size=(80, 24)) as c:
        await press(c, 'enter ? "next sentence" enter')
        assert not isinstance(c.app.screen, Help)
        await press(c, "e")
        assert "One of the highest officers" in c.screen() or "On Tuesday" in c.screen()
        await press(c, 'f1 "leave everything" enter')
        assert "Type of the event" not in c.screen(), "over a dialog it acts on the dialog"
        await press(c, '? "no such words" enter')
        assert isinstance(c.app.screen, Help), "where nothing fits, enter has nothing to do"


async def test_the_paragraph_shows_the_keys_that_a_person_has_chosen(record: Path) -> None:
    async with at_the_keyboard(record) as c:
        c.app.set_keymap({"queue.import": "ctrl+o"})
        await press(c, "?")
        assert "ctrl+o brings in more articles" in place(c)
