"""The real articles, by keys alone: five events are built in the app, then the database and the export are compared
with the record that a person made by hand."""

from __future__ import annotations

import json
from pathlib import Path

from curator.services.exporting import export_json
from curator.services.keeping import check
from curator.services.workspace import create_record, open_record
from tests.gold import SEEDS, needs_gold, overlaps, read_gold, spans
from tests.keyboard import Curator, at_the_keyboard

NAMES = {
    "p-kamrul-hassan": "S M Kamrul Hasan",
    "p-khattak": "Shakir Ullah Khattak",
    "p-waker": "Waker-Uz-Zaman",
    "p-mirza": "Sahir Shamshad Mirza",
    "p-yunus": "Muhammad Yunus",
    "p-ashraf": "Naveed Ashraf",
    "o-hit": "Heavy Industries Taxila",
    "l-pakistan": "Pakistan",
    "l-bangladesh": "Bangladesh",
    "l-ghq": "General Headquarters (GHQ), Rawalpindi",
    "l-army-hq-dhaka": "Army Headquarters, Dhaka",
    "l-dhaka": "Dhaka",
}
BUILT = ("ev-01", "ev-05", "ev-07", "ev-08", "ev-10")


class Coder(Curator):
    """The few moves that a curator repeats all day."""

    async def new_event(self, words: str, kind: str) -> None:
        await self.find(words)
        await self.press("e")
        await self.answer(kind)

    async def new_who(self, words: str, kind: str, name: str, role: str) -> None:
        await self.find(words)
        await self.press("w", "ctrl+n")
        await self.answer(kind)
        await self.press("ctrl+u")
        await self.answer(name)
        await self.answer(role)

    async def who(self, words: str, role: str = "", typed: str = "") -> None:
        await self.find(words)
        await self.press("w")
        if typed:
            await self.press("ctrl+u")
            await self.type(typed)
        await self.press("enter")
        if role:
            await self.answer(role)

    async def new_place(self, words: str, name: str) -> None:
        await self.find(words)
        await self.press("p", "ctrl+n", "ctrl+u")
        await self.answer(name)

    async def place(self, words: str, typed: str = "") -> None:
        await self.find(words)
        await self.press("p")
        if typed:
            await self.press("ctrl+u")
            await self.type(typed)
        await self.press("enter")

    async def who_described(self, words: str, role: str) -> None:
        await self.find(words)
        await self.press("w", "ctrl+o")
        await self.answer(role)

    async def date(self, words: str) -> None:
        await self.find(words)
        await self.press("d")

    async def verify(self, name: str) -> None:
        await self.press("v")
        await self.wait_for(f"{name}.1 verified")

    async def published(self, date: str) -> None:
        await self.press("m")
        await self.type(date)
        await self.press("ctrl+s")
        await self.wait_for(f" {date}   ")


async def the_kamrul_hasan_visit(c: Coder) -> None:
    """ev-01, from the first two articles; the date stays open."""
    await c.new_event("has made a rare visit", "visit")
    await c.new_who("S M Kamrul Hasan", "person", NAMES["p-kamrul-hassan"], "visitor")
    await c.new_who("Pakistan", "place", NAMES["l-pakistan"], "host country")
    await c.press("ctrl+home")
    await c.new_who("Bangladesh", "place", NAMES["l-bangladesh"], "sending country")
    await c.date("On Tuesday")
    await c.wait_for("gives no date")
    await c.new_place("General Headquarters", NAMES["l-ghq"])
    await c.press("J")
    await c.who("S M Kamr-ul-Hassan")
    await c.date("on Tuesday")
    await c.who_described("senior army officers", "delegation")
    await c.verify("E1")


async def the_tank_works_call(c: Coder) -> None:
    """ev-05, from three articles."""
    await c.new_event("paid a courtesy call on with", "meeting")
    await c.new_who("Shakir Ullah Khattak", "person", NAMES["p-khattak"], "visitor")
    await c.new_who("Waker Uz Zaman", "person", NAMES["p-waker"], "host")
    await c.new_who("Heavy Industries Taxila", "organisation", NAMES["o-hit"], "visiting organisation")
    await c.date("on Sunday")
    await c.new_place("Army Headquarters", NAMES["l-army-hq-dhaka"])
    await c.press("J")
    await c.who("Shakir Ullah Khattak")
    await c.who("Waker-Uz-Zamanat")
    await c.date("on November 23, 2025")
    await c.place("Army Headquarters in Dhaka")
    await c.press("K", "K")
    await c.who("Shakir Ullah Khattak")
    await c.who("Waker Uz Zaman")
    await c.date("Recently")
    await c.verify("E2")
    await c.press("J")


async def mirza_and_yunus(c: Coder) -> None:
    """ev-07."""
    await c.new_event("met Chief Adviser", "meeting")
    await c.new_who("Sahir Shamshad Mirza", "person", NAMES["p-mirza"], "visitor")
    await c.new_who("Muhammad Yunus during", "person", NAMES["p-yunus"], "host")
    await c.date("On October 26 this year")
    await c.new_place("visit to Dhaka.", NAMES["l-dhaka"])
    await c.verify("E3")


async def ashraf_and_waker(c: Coder) -> None:
    """ev-10: the post's slip of a month is cited too, and settled with a reason."""
    await c.new_event("Admiral Naveed Ashraf paid a courtesy call", "meeting")
    await c.new_who("Admiral Naveed Ashraf", "person", NAMES["p-ashraf"], "visitor")
    await c.who("General Waker-Uz-Zaman", "host")
    await c.date("November 9, 2025")
    await c.date("9 October 2025 (Sunday)")
    await c.answer("2025-11-09")
    await c.wait_for("9 November 2025 is a Sunday")  # the reason that is offered
    await c.answer(", and the post is stamped with it")
    await c.place("at the Army Headquarters today", "Army Headquarters")
    await c.verify("E4")


async def mirza_and_waker(c: Coder) -> None:
    """ev-08, from the last article; the host is named by his post only."""
    await c.press("J")
    await c.new_event("Oct. 28 meeting", "meeting")
    await c.who("Sahir Shamshad Mirza", "visitor")
    await c.who("Bangladesh army chief in Dhaka", "host", typed="Waker")
    await c.date("Oct. 28")
    await c.place("army chief in Dhaka", "Dhaka")
    await c.verify("E5")


@needs_gold
async def test_five_gold_events(tmp_path: Path) -> None:
    record = tmp_path / "gold.db"
    create_record(record, "ada").close()
    async with at_the_keyboard(record, person=Coder) as c:
        await c.press("i")
        await c.answer(str(SEEDS))
        await c.wait_for("Articles (5)")
        await c.press("down", "down", "down")
        await c.published("2025-11-25")
        await c.press("down")
        await c.published("2025-11-24")
        await c.press("home", "enter")
        await the_kamrul_hasan_visit(c)
        await c.press("J", "J")
        await the_tank_works_call(c)
        await mirza_and_yunus(c)
        await ashraf_and_waker(c)
        await mirza_and_waker(c)
    workspace = open_record(record, "ada")
    assert check(workspace) == []
    export_json(workspace, tmp_path / "all.json")
    workspace.close()
    whole = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    files = {article["uid"]: article["identity"]["id"] for article in whole["articles"]}
    names = {entity["uid"]: entity["name"] for entity in whole["entities"]}
    assert sorted(names.values()) == sorted(NAMES.values())
    gold = {event["id"]: event for event in read_gold()["events"]}
    built = {
        f"E{n}": gold[key] for n, key in enumerate(("ev-01", "ev-05", "ev-07", "ev-10", "ev-08"), start=1)
    }
    for event in whole["events"]:
        expected = built[event["id"]]
        assert event["state"] == "verified"
        assert event["type"] in (expected["type"], *expected["type_alternatives"])
        people = {(who["role"], names[who["entity"]]) for who in event["participants"] if who["entity"]}
        assert people == {(who["role"], NAMES[who["entity"]]) for who in expected["participants"]}
        assert event["fields"]["date"]["value"] in expected["date"]["accepted"]
        assert (event["fields"]["date"]["value"] is None) == (expected["date"]["edtf"] is None)
        assert names[event["fields"]["place"]["value"]] == NAMES[expected["place"]["entities"][0]]
        slots = [event["type_claims"], event["fields"]["date"]["claims"], event["fields"]["place"]["claims"]]
        for claims in (*slots, *(who["claims"] for who in event["participants"])):
            assert any(overlaps(claim, files[claim["article"]], spans(expected)) for claim in claims)
    assert len(whole["events"][1]["sources"]) == 3
