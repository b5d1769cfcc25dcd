"""What all lists can do: narrow, sort, mark many rows and act on them, by keys alone."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from bench.big_record import build
from curator.services import reading
from curator.services.keeping import check
from curator.services.workspace import Workspace
from tests.builders import item
from tests.desk import AtTheDesk
from tests.keyboard import Curator, at_the_keyboard
from tests.slowly import messages, slowly, told

HOSTILE = ('"', "*", "AND", "o'brien", "100%", "_", "\\", "col:x", "date:banana", "who:", "[/x]", "is:")


def shown(c: Curator) -> list[str]:
    """The ids of the rows on the screen, from above."""
    words = (line[4:].split() for line in c.screen().splitlines()[1:])
    return [found[0] for found in words if found and found[0][:1] in "AEN" and found[0][1:].isdigit()]


async def narrow(c: Curator, text: str) -> None:
    """Type into the filter and go to the list."""
    await c.press("slash")
    await c.type(text)
    await c.press("enter")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record whose lists are longer than some pages."""
    path = tmp_path_factory.mktemp("large") / "large.db"
    build(path, articles=450, entities=350, events=260, length=300)
    return path


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_the_filter_says_what_it_knows_and_what_it_does_not_understand(
    record: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(record, size=size) as c:
        await slowly(c, "slash")
        assert "state: type: who: place: date: outlet: lang: text: is:" in c.screen()
        await c.type("state:don")
        await c.wait_for("Articles (1 of 8) · “state:don”")
        assert shown(c) == ["A1"]
        await c.type(" date:banana")
        await c.wait_for("date:banana is not a date, so it narrows nothing")
        assert shown(c) == ["A1"]
        await slowly(c, "f10")
        await c.wait_for("Articles (8)")
        assert "state: type:" not in c.screen()


async def test_words_in_bengali_narrow_by_name(large: Path) -> None:
    async with at_the_keyboard(large, size=(80, 24)) as c:
        await slowly(c, "f4")
        await narrow(c, "রহমান kind:person")
        assert shown(c)
        assert all("রহমান" in line for line in c.screen().splitlines() if line[4:5] == "N")


@pytest.mark.parametrize("keys", ["", "f3", "f4"], ids=["queue", "events", "entities"])
async def test_nothing_typed_into_a_filter_is_an_error(record: Path, keys: str) -> None:
    async with at_the_keyboard(record) as c:
        await slowly(c, *([keys] if keys else []))
        for text in HOSTILE:
            await narrow(c, text)
            assert f"“{text}”" in c.screen()
            await slowly(c, "escape")
        assert len(shown(c)) >= 6


@pytest.mark.parametrize(
    ("keys", "text", "said"),
    [
        ("", "zzz", "No article has these words in title or outlet: “zzz”. Escape or F10 shows all again"),
        ("f3", "type:visit zzz", "No event fits: “type:visit zzz”."),
        ("f4", "kind:place state:withdrawn", "No entity fits: “kind:place state:withdrawn”."),
    ],
)
async def test_an_empty_list_says_why_and_which_key_to_press(
    record: Path, keys: str, text: str, said: str
) -> None:
    async with at_the_keyboard(record) as c:
        await slowly(c, *([keys] if keys else []))
        await narrow(c, text)
        await c.wait_for(said)


async def test_a_list_of_withdrawn_ones_says_how_to_see_them(record: Path) -> None:
    async with at_the_keyboard(record) as c:
        await slowly(c, "f3", "A", "x")
        await c.answer("moved to another record")
        await told(c, "6 events withdrawn: moved to another record.")
        await c.wait_for("All events are withdrawn: press W to see them.")
        await slowly(c, "W")
        await c.wait_for("Events (6) · withdrawn ones too")


async def test_the_last_word_typed_is_what_is_listed(large: Path) -> None:
    async with at_the_keyboard(large) as c:
        await c.press("slash")
        for key in "zzz":
            c._send(key, key)
        for _ in range(3):
            c._send("backspace", None)
        for key in "state":
            c._send(key, key)
        c._send("colon", ":")
        for key in "nothing":
            c._send(key, key)
        await c.settle()
        await c.wait_for("“state:nothing”")
        states = [line.rstrip()[-12:] for line in c.screen().splitlines() if line[4:5] == "A"]
        assert states
        assert set(states) == {"nothing here"}


async def test_the_end_of_a_long_list_is_one_key_away_and_is_counted(large: Path) -> None:
    async with at_the_keyboard(large, size=(120, 30)) as c:
        await c.wait_for("Articles (445)")
        await slowly(c, "end")
        assert shown(c)[-1] == "A450"
        await slowly(c, "O")
        await c.wait_for("by id ▼")
        assert shown(c)[:2] == ["A450", "A449"]
        await slowly(c, "end")
        assert shown(c)[-1] == "A1"


async def test_every_column_is_chosen_by_name_or_stepped_to_and_the_header_shows_it(record: Path) -> None:
    async with at_the_keyboard(record, size=(200, 60)) as c:
        await slowly(c, "f3")
        assert "id▲" in c.screen()
        await slowly(c, "o")
        await c.wait_for("Sort by")
        await c.answer("date")
        await c.wait_for("date▲")
        up = shown(c)
        await slowly(c, "o")
        await c.answer("date")
        await c.wait_for("date▼")
        assert up[-1] == shown(c)[-1] == "E2"  # it has no date
        assert up[-2] == shown(c)[0] == "E4"
        assert sorted(up) == sorted(shown(c))
        await slowly(c, "greater_than_sign")
        assert "title▲" in c.screen()
        await slowly(c, "less_than_sign", "less_than_sign", "less_than_sign")
        assert "source▲" in c.screen()
        await c.wait_for("by sources ▲")


async def test_the_lit_row_stays_lit_when_all_is_shown_again(large: Path) -> None:
    async with at_the_keyboard(large) as c:
        await narrow(c, "state:nothing")
        await slowly(c, "end")
        lit = c.app.screen.query_one("RowList").cursor_key  # type: ignore[attr-defined]
        await slowly(c, "escape")
        await c.wait_for("Articles (445)")
        assert c.app.screen.query_one("RowList").cursor_key == lit  # type: ignore[attr-defined]


async def test_marks_outlive_filter_and_order_and_one_act_is_about_all(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as c:
        await slowly(c, "space", "space")
        await c.wait_for("Articles (8) · 2 marked")
        assert [line[1] for line in c.screen().splitlines()[2:5]] == ["*", "*", " "]
        await narrow(c, "date:2025-11-25")
        await slowly(c, "space", "O")
        await c.wait_for("3 marked")
        await slowly(c, "z")
        await c.wait_for("Of 3 articles, say: each is")
        await c.answer("nothing")
        await told(c, "3 articles now nothing here.")
        await slowly(c, "escape")
        await c.wait_for("Articles (8) · by id ▼")
    states = [item(bob, "article", n).text("state") for n in (1, 2, 3)]
    assert states == ["nothing_here", "nothing_here", "nothing_here"]
    batches = {reading.log(bob, item(bob, "article", n).uid)[-1].by.batch for n in (1, 2, 3)}
    assert len(batches) == 1


async def test_all_that_fit_are_marked_and_let_go_by_the_same_key(record: Path) -> None:
    async with at_the_keyboard(record) as c:
        await slowly(c, "f4")
        await narrow(c, "kind:place")
        await slowly(c, "A")
        places = len(shown(c))
        await c.wait_for(f"· {places} marked")
        await slowly(c, "A")
        assert "marked" not in c.screen()
        await slowly(c, "space")
        await c.wait_for("1 marked")


async def test_escape_lets_the_marks_go_before_the_filter(record: Path) -> None:
    async with at_the_keyboard(record) as c:
        await narrow(c, "state:new")
        await slowly(c, "space", "slash", "escape")
        await c.wait_for("“state:new”")
        assert "marked" not in c.screen()
        await slowly(c, "escape")
        await c.wait_for("Articles (8)")


async def test_withdrawing_many_asks_once_and_tells_what_was_refused(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as c:
        await slowly(c, "f4", "x")
        await c.answer("first")
        await told(c, "N1 is withdrawn: first")
        await slowly(c, "W", "home", "space", "space", "x")
        await c.wait_for("Withdraw 2 entities, because")
        await c.answer("told twice")
        await told(c, "1 entity withdrawn: told twice. 1 refused: N1 is withdrawn already")
        assert "marked" not in c.screen()
    assert item(bob, "entity", 2).text("withdrawn") == "told twice"


async def test_verifying_many_takes_those_that_can_be(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record) as c:
        await slowly(c, "f3")
        await narrow(c, "is:contested")
        await slowly(c, "A", "v")
        await c.wait_for("Verify 1 event as they stand?")
        await c.answer("leave")
        await c.wait_for("1 marked")
        await slowly(c, "v")
        await c.answer("verify")
        await told(c, "1 refused: E5 cannot be verified yet")
    assert item(bob, "event", 5).text("state") == "draft"


async def test_what_is_unsaved_is_found(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await c.open_article(3)
        await c.new_event("Makers of tanks", "visit")
        await slowly(c, "q")
        await narrow(c, "is:unsaved")
        await c.wait_for("Articles (1 of 8)")
        assert shown(c) == ["A3"]


async def test_an_act_on_many_is_stopped_and_what_is_done_stays_done(large: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    shutil.copy(large, copy)
    async with at_the_keyboard(copy) as c:
        await slowly(c, "A", "x")
        await c.wait_for("Withdraw 445 articles, because")
        await c.type("too many")
        c._send("enter", "\r")
        while "of 445 articles … escape or F10 stops" not in c.screen():
            assert "withdrawn: too many" not in c.screen(), "the act was over before it could be stopped"
            await asyncio.sleep(0.001)  # no longer: many are done in the time of one look at a quiet app
        c._send("escape", None)
        await told(c, "were left as they are.", tries=1000)
        (said,) = messages(c)
        done = int(said.split()[0])
        assert 0 < done < 445
        await c.wait_for(f"Articles ({445 - done})")


async def test_a_list_in_the_background_shows_what_changed_when_one_comes_back(record: Path) -> None:
    async with at_the_keyboard(record) as c:
        await slowly(c, "f3", "x")
        await c.answer("told twice")
        await c.wait_for("Events (5)")
        await slowly(c, "f2", "end", "x")
        await c.answer("an opinion")
        await c.wait_for("Articles (7)")
        await slowly(c, "enter", "q")
        await c.wait_for("Articles (7)")
        await slowly(c, "f3")
        await c.wait_for("Events (5)")


async def test_a_withdrawal_is_taken_back_where_it_was_made(record: Path, bob: Workspace) -> None:
    before = item(bob, "entity", 20)
    async with at_the_keyboard(record) as c:
        await slowly(c, "f4")
        await narrow(c, "N20")
        await slowly(c, "x")
        assert "still name it" in c.screen(), "who withdraws it sees which events name it"
        await c.answer("a duplicate")
        await told(c, "N20 is withdrawn")
        await slowly(c, "W", "x")
        assert "It was withdrawn: a duplicate" in c.screen()
        await c.answer("it was the other one")
        await told(c, "N20 is back")
    after = item(bob, "entity", 20)
    assert after.values == before.values
    assert after.rev == before.rev + 2
    assert check(bob) == []
