"""Rows 30, 36, 37: one rule for whole numbers and one for dates, whichever way they come in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from textual import events as terminal_events

from curator.cli.main import run as command
from curator.errors import InvalidInputError, WrongUsageError
from curator.model.state import apply
from curator.model.views import participants
from curator.rules import dates, edits
from curator.services import applying, articles, events, importing, reading
from curator.services.workspace import Workspace
from curator.tui.widgets.field import Field
from tests.builders import cited, item, sample_workspace, saved, with_field
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard

NO_NUMBERS = ["١٢", "১২", "1_000", "1,000", "5.0", "-0", "+5", "９", "9" * 5000, str(2**63), str(2**53 + 1)]
NO_DATES = ["2024-02-30", "0000-01-01", "10000-01-01", "2024-13-40", "20240230", "2024-W54-1"]
DATES = {"2024-W01-1": "2024-01-01", "20240101": "2024-01-01", " 2024-01-01 ": "2024-01-01"}


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = sample_workspace(tmp_path)
    yield workspace
    workspace.close()


def applied(made: Workspace, **fields: Any) -> str:
    """Apply one line about a clash; the count after it."""
    line = json.dumps({"id": "x", "type": "armed_clash", **fields})
    applying.apply_file(made, "events.jsonl", line.encode())
    return item(made, "event", 3).text("killed")


def refused(made: Workspace, line: bytes) -> str:
    """Why a line of a script is refused; nothing of it is in the record."""
    before = reading.event_count(made, reading.wanted(made, "event"))
    with pytest.raises(InvalidInputError) as caught:
        applying.apply_file(made, "events.jsonl", line)
    assert reading.event_count(made, reading.wanted(made, "event")) == before
    return str(caught.value)


# -- numbers -------------------------------------------------------------------------------------------------------


def test_a_script_may_write_a_count_as_text_or_as_a_number(made: Workspace) -> None:
    assert applied(made, fields={"killed": {"value": 5}}) == "/5/"
    assert applied(made, fields={"killed": {"value": " 6 "}}) == "/6/"


@pytest.mark.parametrize("number", NO_NUMBERS)
def test_no_other_number_comes_in_by_a_script(made: Workspace, number: str) -> None:
    for fields in (
        {"fields": {"killed": {"value": number}}},
        {"participants": [{"id": "p", "role": "party", "description": "men", "count": number}]},
    ):
        said = refused(made, json.dumps({"id": "x", "type": "armed_clash", **fields}).encode())
        assert "1 problem:" in said
        assert "events.jsonl line 1" in said
        assert len(said) < 300


@pytest.mark.parametrize(
    "number", ["5.0", "-0", "1e3", "9" * 5000, str(2**63), str(2**53 + 1), "1e999", "NaN"]
)
def test_no_other_number_comes_in_as_a_number_of_json(made: Workspace, number: str) -> None:
    line = '{"id": "x", "type": "armed_clash", "fields": {"killed": {"value": NUMBER}}}'
    assert "line 1" in refused(made, line.replace("NUMBER", number).encode())


async def test_the_form_keeps_what_was_typed_and_says_what_to_type(made: Workspace) -> None:
    clash = with_field(made, events.blank(made, "armed_clash"), "killed", "/5/")
    article = item(made, "article", 1).uid
    saved(made, cited(made, clash, "killed", article, "five officers", "/5/"))
    made.close()
    async with at_the_keyboard(made.database.path, size=(160, 50), person=AtTheDesk) as c:
        await c.press("f3", "end", "enter")
        await c.light("killed")
        await c.press("enter")
        await _answers_to_bad_numbers(c)
        await c.answer(" 7 ")
        assert c.draft.state.text("killed") == "/7/"


async def test_how_many_took_part_is_a_whole_number_or_words(made: Workspace) -> None:
    made.close()
    async with at_the_keyboard(made.database.path, size=(160, 50), person=AtTheDesk) as c:
        await c.press("f3", "home", "enter")
        await c.light("delegation")
        await c.press("enter")
        await c.light("  how many")
        await c.press("enter")
        await _answers_to_bad_numbers(c)
        await c.answer("dozens")
        assert "dozens" in [who.count for who in participants(c.draft.state)]
        await c.press("s")
        await c.wait_for("E1.2 saved")


async def _answers_to_bad_numbers(c: AtTheDesk) -> None:
    for number in NO_NUMBERS:
        field = c.app.focused
        assert isinstance(field, Field)
        field.value = ""
        event = terminal_events.Paste(number)
        event.set_sender(c.app)
        assert c.app._driver is not None
        c.app._driver.send_message(event)
        await c.settle()
        await c.press("enter")
        assert c.app.focused is field, number
        assert field.value == number
        assert "✗" in c.screen(), number
    field.value = ""


def test_what_a_bug_writes_is_refused_when_it_is_saved(made: Workspace) -> None:
    event = item(made, "event", 1)
    who = next(who for who in participants(event) if who.count)
    changes = edits.set_participant(who.uid, {"count": "5.0"})
    with pytest.raises(InvalidInputError, match="plain digits"):
        events.save(made, event, apply(event, changes))


# -- dates ---------------------------------------------------------------------------------------------------------


def imported(made: Workspace, folder: Path, name: str, content: str) -> None:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    importing.import_articles(made, [str(path)])


def published(made: Workspace) -> str:
    """The publication date of the newest article."""
    return item(made, "article", reading.article_count(made, reading.wanted(made, "article"))).text(
        "published"
    )


FILES = {
    "a.jsonl": lambda date: (
        json.dumps({"id": f"j{date}", "text": f"Some text {date}.", "published": date}) + "\n"
    ),
    "a.csv": lambda date: f'id,text,published\nc{date.strip()},"Other text {date}.","{date}"\n',
    "a.md": lambda date: f"---\nid: m{date}\npublished: {date}\n---\nMore text {date}.\n",
}


@pytest.mark.parametrize("name", FILES)
def test_dates_of_files_are_read_as_those_of_forms(made: Workspace, tmp_path: Path, name: str) -> None:
    for date, stored in DATES.items():
        imported(made, tmp_path, name, FILES[name](date))
        assert published(made) == stored
        assert articles.checked_detail("published", date) == stored
        assert dates.read_date(date).edtf == stored
        assert dates.canonical(date.strip()) == stored
    for date in NO_DATES:
        with pytest.raises(InvalidInputError, match="is not a date"):
            imported(made, tmp_path, name, FILES[name](date))
        with pytest.raises(ValueError, match=r"day|month|year|week|EDTF"):
            articles.checked_detail("published", date)


def test_dates_of_scripts_are_read_as_those_of_forms(made: Workspace) -> None:
    for number, (date, stored) in enumerate(DATES.items(), start=3):
        line = {"id": date, "type": "visit", "fields": {"date": {"value": date}}}
        applying.apply_file(made, "events.jsonl", json.dumps(line).encode())
        assert item(made, "event", number).text("date") == stored
    for date in NO_DATES:
        line = {"id": "y", "type": "visit", "fields": {"date": {"value": date}}}
        assert "events.jsonl line 1 (y)" in refused(made, json.dumps(line).encode())


def test_dates_of_options_are_read_as_those_of_forms(made: Workspace) -> None:
    for date, stored in DATES.items():
        wanted = reading.wanted(made, "event", first=date, last=date)
        assert (wanted.first, wanted.last) == (stored, stored)
    for date in NO_DATES:
        with pytest.raises(WrongUsageError, match="--from"):
            reading.wanted(made, "event", first=date)


@pytest.mark.parametrize("option", ["--from", "--to"])
def test_a_bad_date_of_an_option_is_told(
    made: Workspace, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    made.close()
    for date in NO_DATES:
        assert command(["--db", str(made.database.path), "events", "list", option, date]) == 2
        said = capsys.readouterr().err
        assert f"{option} {date}" in said
        assert "Traceback" not in said


async def test_the_form_answers_to_a_bad_date_and_shows_what_a_good_one_means(made: Workspace) -> None:
    made.close()
    async with at_the_keyboard(made.database.path, size=(160, 50), person=AtTheDesk) as c:
        await c.press("f3", "home", "enter")
        await c.light("date")
        await c.press("enter")
        field = c.app.focused
        assert isinstance(field, Field)
        for date in NO_DATES:
            field.value = ""
            await c.type(date)
            await c.press("enter")
            assert "✗" in c.screen(), date
            assert field.value == date
        for date, stored in DATES.items():
            field.value = ""
            await c.type(date)
            await c.wait_for(f"{stored}, a Monday")
        await c.press("enter")
        assert c.draft.state.text("date") == "2024-01-01"
