"""Proposals at the desk: keys are pressed, and then the record is read."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from curator.model.lines import Filter
from curator.model.shown import Shown
from curator.model.views import participants
from curator.services import reading
from curator.services.keeping import check
from curator.services.workspace import Workspace, create_record, open_record
from curator.store import suggestion_log
from tests.builders import import_texts, item
from tests.desk import AtTheDesk
from tests.keyboard import at_the_keyboard

VISIT = (
    "---\noutlet: The Daily\nid: a.md\ntitle: Guests\nlanguage: en\n{published}---\n"
    "Guests in the harbour\n\n"
    "On Monday Admiral Naveed Ashraf, the naval chief of Pakistan, visited Chittagong.\n\n"
    "He walked past two patrol boats and a school for young officers.\n"
)
NOTHING = (
    "---\noutlet: The Daily\nid: b.md\ntitle: Soup\nlanguage: en\npublished: 2025-11-12\n---\n"
    "How to cook a good soup\n\nPut the water on the fire, and wait until it is hot and the onions are soft.\n"
)
FOREIGN = (
    "---\noutlet: The Daily\nid: c.md\ntitle: Besuch\nlanguage: de\npublished: 2025-11-12\n---\n"
    "Besuch im Hafen\n\nDer Admiral besuchte gestern die Stadt und sprach dort mit dem Minister über die Flotte.\n"
)


async def proposed(c: AtTheDesk, number: int = 1) -> None:
    """Open an article and wait for what it proposes."""
    await c.open_article(number)
    await c.found()


def record_of(path: Path, *texts: str) -> Path:
    made = create_record(path / "record.db", "ada")
    import_texts(made, path, {f"{at}.md": text for at, text in enumerate(texts)})
    made.close()
    return path / "record.db"


async def test_a_right_event_costs_two_keys(record: Path, bob: Workspace) -> None:
    names = reading.entity_count(bob, Filter())
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await proposed(c, 8)
        assert "visit · Naveed Ashraf → Chittagong · 2025-11-10" in c.screen()
        before = c.keys
        await c.press("enter")
        assert c.bench.pane.sheet.has_focus
        assert c.row("date").mark == "●1"
        await c.press("v")
        await c.wait_for("E7.1 verified")
        assert c.keys - before == 2
        assert c.bench.view.has_focus, "the next one is at hand"
    event, article = item(bob, "event", 7), item(bob, "article", 8)
    _, text = reading.article_text(bob, article.uid)
    assert (event.text("type"), event.text("date"), event.text("state")) == (
        "visit",
        "2025-11-10",
        "verified",
    )
    called = reading.names(bob, [who.entity or "" for who in participants(event)])
    assert ("visitor", "Naveed Ashraf") in [
        (who.role, called[who.entity or ""]) for who in participants(event)
    ]
    for claim in event.claims.values():
        assert claim.quote == text[claim.start : claim.end] != ""
    (date,) = event.claims_on("date")
    assert date.basis is not None
    assert date.basis.anchor == "2025-11-12"
    assert reading.entity_count(bob, Filter()) == names
    assert check(bob) == []


async def test_what_was_taken_is_not_proposed_again_and_undo_brings_it_back(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await proposed(c, 8)
        first = c.bench.proposing.event
        await c.press("enter")
        assert c.bench.proposing.event != first
        await c.press("u")
        assert c.bench.proposing.event == first
        await c.press("r", "s")
        await c.wait_for("E7.1 saved")
        await c.press("q")
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await proposed(c, 8)
        assert first is not None
        assert first.uid not in {each.uid for each in c.bench.proposing.left}


async def test_an_enter_too_much_makes_no_second_event(tmp_path: Path) -> None:
    text = VISIT.format(published="published: 2025-11-12\n")
    second = "\nOn Tuesday General Asim Munir met Admiral Naveed Ashraf in Rawalpindi.\n"
    async with at_the_keyboard(record_of(tmp_path, text + second), person=AtTheDesk) as c:
        await proposed(c)
        await c.press("enter")
        c.bench.view.focus()
        await c.press("enter")
        assert "is not saved yet: v verifies it, s saves it" in c.said()
        assert len(c.bench.desk.drafts_by_event) == 1


async def test_what_was_refused_is_never_proposed_for_that_text_again(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await proposed(c, 8)
        before = len(c.bench.proposing.left)
        await c.press("delete")
        assert "Refused" in c.said()
        assert len(c.bench.proposing.left) == before - 1
        await c.written()
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await proposed(c, 8)
        assert len(c.bench.proposing.left) == before - 1
        assert "visit · Naveed" not in c.screen()
    assert reading.event_count(bob, Filter()) == 6


async def test_proposals_are_passed_by_and_come_round(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await proposed(c, 3)
        shown = [c.bench.proposing.event]
        for _ in range(len(c.bench.proposing.left)):
            await c.press("right_parenthesis")
            shown.append(c.bench.proposing.event)
        assert shown[0] == shown[-1]
        assert len({each.uid for each in shown if each}) == len(c.bench.proposing.left) > 1
        await c.press("left_parenthesis")
        assert c.bench.proposing.event == shown[-2]


async def test_the_publication_date_is_offered_first_and_confirmed_with_one_key(tmp_path: Path) -> None:
    text = VISIT.format(published="").replace(
        "Guests in the harbour\n", "Guests in the harbour\n\nUpdated November 12, 2025\n"
    )
    record = record_of(tmp_path, text)
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await proposed(c)
        assert "published 2025-11-12? enter confirms it" in c.screen()
        await c.press("enter")
        assert c.said().startswith("Published 2025-11-12")
        await c.found()
        assert "visit · " in c.screen()
        assert "2025-11-10" in c.screen()
    with closing(open_record(record, "ada")) as read:
        assert item(read, "article", 1).text("published") == "2025-11-12"


async def test_somebody_unknown_is_made_with_the_event_and_not_before(tmp_path: Path) -> None:
    record = record_of(tmp_path, VISIT.format(published="published: 2025-11-12\n"))
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await proposed(c)
        await c.press("enter")
        assert c.row("visitor").value.startswith("Naveed Ashraf (new person)")
        await c.press("D")
        await c.answer("give")
        with closing(open_record(record, "ada")) as read:
            assert reading.entity_count(read, Filter()) == 0
        await c.to_the_article()
        await c.press("enter", "s")
        await c.wait_for("E1.1 saved")
    with closing(open_record(record, "ada")) as read:
        event = item(read, "event", 1)
        called = reading.names(read, [who.entity or "" for who in participants(event)])
        assert "Naveed Ashraf" in called.values()
        assert check(read) == []


async def test_a_marked_sentence_fills_the_draft_or_gives_its_type_alone(
    record: Path, bob: Workspace
) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await proposed(c, 8)
        await c.find("On Monday Admiral")
        await c.press("full_stop", "full_stop", "full_stop", "e")
        await c.wait_for("as read")
        await c.press("enter")
        assert (c.draft.state.text("type"), c.draft.state.text("date")) == ("visit", "2025-11-10")
        await c.press("s")
        await c.wait_for("E7.1 saved")
        await c.find("He walked past")
        await c.press("e")
        await c.answer("visit")
        assert c.draft.state.text("type") == "visit"
        assert c.draft.participants == ()
    (type_claim,) = item(bob, "event", 7).claims_on("type")
    assert "visited" in type_claim.quote


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (NOTHING, "no event found in this article; e makes one; z says"),
        (FOREIGN, "do not know this language"),
    ],
)
async def test_no_event_is_said_honestly(tmp_path: Path, text: str, said: str) -> None:
    async with at_the_keyboard(record_of(tmp_path, text), person=AtTheDesk) as c:
        await proposed(c)
        assert said in c.screen()
        await c.press("enter")
        assert "Nothing is proposed" in c.said()
        assert c.bench.desk.draft is None


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_article_proposal_and_form_fit(record: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(record, size=size, person=AtTheDesk) as c:
        await proposed(c, 8)
        assert "1 of" in c.screen()
        assert c.bench.view.size.height >= 8
        await c.press("enter")
        for words in ("visitor", "Naveed Ashraf", "2025-11-10", "v verifies"):
            assert words in c.screen()


async def test_the_lens_marks_what_no_claim_cites_and_goes_from_one_to_the_next(record: Path) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await proposed(c, 8)
        await c.press("C")
        await c.workers_of("lens")
        subtitle = str(c.bench.query_one("#article-pane").border_subtitle)
        assert subtitle.endswith("not cited")
        first = int(subtitle.split(maxsplit=1)[0])
        assert f"{first} sentence" in c.said()
        await c.press("n")
        one = c.bench.view.selection
        await c.press("n")
        assert one is not None
        assert c.bench.view.selection not in (None, one)
        await c.press("enter")
        await c.workers_of("lens")
        left = int(str(c.bench.query_one("#article-pane").border_subtitle).split()[0])
        assert left < first, "what the draft cites is cited"
        await c.press("C")
        assert str(c.bench.query_one("#article-pane").border_subtitle) == ""


async def test_the_other_reading_and_what_is_taken_away(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await proposed(c, 8)
        await c.press("enter")
        await c.light("date")
        await c.press("tilde")
        assert c.row("date").value.startswith("2025-11-17")
        await c.press("u")
        assert c.row("date").value.startswith("2025-11-10")
        await c.press("r")
        await c.light("visitor")
        await c.press("delete")
        assert c.row("visitor").mark == "!"
        await c.press("s")
        await c.wait_for("E7.1 saved")
        await c.written()
    event = item(bob, "event", 7)
    (claim,) = event.claims_on("date")
    assert (event.text("date"), claim.stated_value) == ("2025-11-17", "2025-11-17")
    logged = {each.kind: each for each in shown_in(bob) if each.event == event.uid}
    assert (logged["date"].outcome, logged["date"].rank) == ("edited", 2)
    assert (logged["visitor"].outcome, logged["visitor"].saved) == ("refused", "")
    assert logged["place"].outcome == "accepted"
    assert logged["event"].outcome == "edited"
    assert logged["event"].keys > 2
    assert logged["event"].characters > 10


async def test_what_was_shown_and_left_is_ignored(record: Path, bob: Workspace) -> None:
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await proposed(c, 8)
        await c.press("q")
        await c.written()
    (only,) = shown_in(bob)
    assert (only.outcome, only.kind, only.article) == ("ignored", "event", item(bob, "article", 8).uid)
    assert only.shown_at


async def test_a_text_of_a_million_characters_is_read_and_worked_on_at_once(tmp_path: Path) -> None:
    long = VISIT.format(published="published: 2025-11-12\n") + "\n".join(
        f"On Monday the envoy met Adeel Qureshi{at % 50} in Lahore and spoke about trade."
        for at in range(13_000)
    )
    async with at_the_keyboard(record_of(tmp_path, long), person=AtTheDesk) as c:
        await c.open_article(1)
        assert "Guests in the harbour" in c.screen()
        assert "reading" in c.screen()
        await c.press("down", "right_square_bracket", "enter")
        assert "still being read" in c.said()
        await c.press("q")
        assert "Articles (1)" in c.screen()


def shown_in(workspace: Workspace) -> list[Shown]:
    with workspace.database.read() as connection:
        return suggestion_log.every(connection)


async def test_somebody_new_is_called_by_name_wherever_the_draft_is_worked_on(tmp_path: Path) -> None:
    record = record_of(tmp_path, VISIT.format(published="published: 2025-11-12\n"))
    async with at_the_keyboard(record, person=AtTheDesk) as c:
        await proposed(c)
        await c.press("enter")
        await c.light("visitor")
        await c.press("l")
        await c.wait_for("says Naveed Ashraf")
        await c.press("escape")
        await c.light("place")
        await c.press("l")
        await c.wait_for("says Chittagong")
        await c.press("escape")
        await c.light("visitor")
        await c.press("enter", "down", "enter")
        await c.answer("delegation")
        assert c.said() == "Naveed Ashraf: delegation"


async def test_what_nobody_looked_at_is_named_when_it_is_left_out(tmp_path: Path) -> None:
    undated = VISIT.format(published="").replace("On Monday", "In March")
    async with at_the_keyboard(record_of(tmp_path, undated), person=AtTheDesk) as c:
        await proposed(c)
        await c.press("enter")
        assert c.row("date").mark == "◐"
        await c.press("s")
        await c.wait_for("E1.1 saved")
        assert c.said().endswith("Left out, as nobody looked at what was proposed: date.")
        await c.light("title")
        await c.press("enter")
        await c.answer("Afterwards")
        await c.press("s")
        await c.wait_for("E1.2 saved")
        assert "Left out" not in c.said()


async def test_after_a_value_that_waited_the_next_one_is_lit(tmp_path: Path) -> None:
    text = VISIT.format(published="published: 2025-11-12\n").replace(
        "On Monday", "On 10 November 2025 (Friday)"
    )
    async with at_the_keyboard(record_of(tmp_path, text), person=AtTheDesk) as c:
        await proposed(c)
        await c.press("enter")
        assert [row.path for row in c.bench.form.rows if row.mark == "◐"] == ["date"]
        c.bench.pane.sheet.focus()
        c.bench.pane.sheet.move_to("date")
        await c.press("enter", "enter", "enter")
        assert c.draft.state.text("date") == "2025-11-10", "an enter too much edits nothing"
        assert not c.app.screen.is_modal
