"""Anything pressed anywhere: no exception, the app still answers, nothing raw is drawn, the record is whole."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from textual import events
from textual.worker import Worker, WorkerState

import curator.tui.app as app_module
from curator.rules.display import one_line
from curator.services import keeping
from curator.services.workspace import open_record
from curator.tui.app import CuratorApp
from tests.hostile.payloads import ALL, SHORT, SQL
from tests.keyboard import Curator

PLACES = {
    "queue": (),
    "workbench": ("enter",),
    "form": ("enter", "tab"),
    "history": ("enter", "h"),
    "events": ("f3",),
    "search": ("ctrl+f",),
    "event": ("f3", "enter"),
    "entities": ("f4",),
    "entity": ("f4", "enter"),
    "pairs": ("f4", "P"),
}
"""Where a run starts: what is pressed from the queue on. A new screen is one line more."""

NAMED = (
    "enter enter enter tab tab shift+tab escape f10 f1 f2 f3 f4 up down down left right home end pageup pagedown "
    "shift+right shift+down ctrl+right ctrl+shift+right backspace delete ctrl+w ctrl+u ctrl+k ctrl+a ctrl+e ctrl+d "
    "ctrl+n ctrl+o ctrl+r ctrl+s ctrl+t ctrl+p ctrl+c ctrl+x ctrl+v ctrl+y ctrl+z f5 f6 f7 f8 f9 alt+x"
).split()
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789?/+-=*[]{}()<>,.;:'\"!|\\ ~`"
TYPED = (
    *(
        "",
        " ",
        "১৪ জানুয়ারি ২০২৫",
        "١٢",
        "1_000",
        "5.0",
        "-0",
        "9" * 5000,
        str(2**63),
        "2024-02-30",
        "10000-01-01",
    ),
    *('"', "*", "AND", "NEAR(", "o'brien", "c++", "-hello", "col:x", "a OR OR b", "100%", "_", "\\", SQL),
    *(
        "\u200d",
        "\ufe0f",
        "\u0301",
        "\ud800",
        "\x9b",
        "💩",
        "🇧🇩",
        "$(reboot)",
        "`reboot`",
        "E1",
        "A1",
        "N1",
        "../../x",
    ),
)
ACTS = st.one_of(
    st.sampled_from(NAMED).map(lambda key: ("key", key)),
    st.sampled_from(LETTERS).map(lambda letter: ("letter", letter)),
    st.sampled_from([*ALL.values(), SHORT, *TYPED]).map(lambda text: ("paste", text)),
    st.text(max_size=4).map(lambda text: ("letter", text)),
)
ASKED = st.tuples(
    st.sampled_from("dpwetoimfblnzxSmhrc+/1234"), st.sampled_from([*ALL.values(), SHORT, *TYPED])
).map(lambda asked: [("letter", asked[0]), ("paste", asked[1]), ("key", "enter")])
"""A key that may open a dialog, an answer, enter."""
RUN = st.lists(st.one_of(ACTS.map(lambda act: [act]), ASKED), min_size=4, max_size=9).map(
    lambda steps: [act for step in steps for act in step]
)


class Watched(CuratorApp):
    """The app, with an ear for threads that fail without a word."""

    CSS_PATH = Path(app_module.__file__).with_name("app.tcss")

    def on_worker_state_changed(self, message: Worker.StateChanged) -> None:
        if message.state is WorkerState.ERROR and message.worker.error is not None:
            self._handle_exception(message.worker.error)


async def monkey(record: Path, place: str, acts: list[tuple[str, str]]) -> None:
    """Do the acts, then ask whether anybody is at home."""
    app = Watched(record, SHORT)
    async with app.run_test(size=(80, 24)) as pilot:
        curator = Curator(app, pilot)
        await _opened(curator)
        await curator.press(*PLACES[place])
        for kind, what in acts:
            if kind == "key":
                await curator.press(what)
            elif kind == "letter":
                await curator.type(what)
            else:
                await paste(curator, what)
            drawn = curator.screen().replace("\n", "")
            assert one_line(drawn) == drawn
        await _answers(curator)
    assert app.return_code in (0, None)


async def _opened(curator: Curator) -> None:
    for _ in range(500):
        if curator.app.workspace is not None:
            break
        await curator.pilot.pause(0.02)
    await curator.settle()


async def paste(curator: Curator, text: str) -> None:
    event = events.Paste(text)
    event.set_sender(curator.app)
    driver = curator.app._driver
    assert driver is not None
    driver.send_message(event)
    await curator.settle()


async def _answers(curator: Curator) -> None:
    """Out of every dialog, then the list of keys comes and goes."""
    for _ in range(12):
        if len(curator.app.screen_stack) == 1:
            break
        await curator.press("f10" if curator.app.screen.is_modal else "q")
    await curator.press("escape", "f10", "f1")
    await curator.wait_for("Keys that work here")
    await curator.press("f10")
    assert "Keys that work here" not in curator.screen()


@pytest.mark.parametrize("place", PLACES)
def test_anything_pressed_anywhere_is_answered(
    hostile_record: Path, tmp_path_factory: pytest.TempPathFactory, place: str
) -> None:
    @settings(
        max_examples=4,
        derandomize=True,
        database=None,
        deadline=None,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
    @given(RUN)
    def runs(acts: list[tuple[str, str]]) -> None:
        record = tmp_path_factory.mktemp("monkey") / "record.db"
        shutil.copy(hostile_record, record)
        asyncio.run(monkey(record, place, acts))
        workspace = open_record(record, "ada")
        assert keeping.check(workspace) == []
        workspace.close()

    runs()
