"""The conflicts of the five real articles, each handled as the hand-made record says it must be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from builders import new_workspace, with_field, with_participant

from curator.model.claims import Basis, Claim
from curator.model.conflicts import Explanation
from curator.model.state import ItemState, apply, put_claim
from curator.rules import edits
from curator.rules.claims import Slot, slots, status
from curator.services import articles, conflicts, entities, events, importing, keeping, reading, splitting
from curator.services.workspace import Workspace
from curator.store import articles as stored
from curator.store.things import RecordThings
from tests.gold import SEEDS, needs_gold, read_gold

pytestmark = needs_gold
PUBLISHED = {"003_46eb6d7299f335f3.txt": "2025-11-25", "004_1876d2760d811d6b.txt": "2025-11-24"}


@dataclass
class Desk:
    """The five articles in a record, and what is made of them."""

    made: Workspace
    files: dict[str, str] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)

    def entity(self, name: str, kind: str = "place", **slots: str) -> str:
        if name not in self.named:
            self.named[name] = entities.create(self.made, {"name": name, "kind": kind, **slots}).uid
        return self.named[name]

    def cite(
        self,
        state: ItemState,
        path: str,
        side: dict[str, Any],
        stated: str | None,
        speaker: str | None = None,
    ) -> ItemState:
        """A claim at the very place that the hand-made record names."""
        uid = self.files[side["article"]]
        with self.made.database.read() as connection:
            version, text = stored.text(connection, uid)
        start, end, quote = side["start"], side["end"], side["quote"]
        assert text[start:end] == quote
        anchor = PUBLISHED.get(side["article"])
        basis = Basis(quote, anchor, "read") if path == "date" and stated and anchor else None
        claim = Claim(
            self.made.new_uid(), path, uid, version, start, end, quote, stated, True, speaker, basis
        )
        return apply(state, [put_claim(claim)])

    def slot(self, state: ItemState, path: str) -> Slot:
        kind = self.made.codebook.type(state.text("type"))
        return next(slot for slot in slots(state, kind) if slot.path == path)

    def explain(self, state: ItemState, path: str) -> Explanation:
        return conflicts.explain(self.made, state, self.slot(state, path))

    def standing(self, state: ItemState, path: str) -> str:
        with self.made.database.read() as connection:
            return status(state, self.slot(state, path), RecordThings(connection)).standing


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = new_workspace(tmp_path)
    importing.import_articles(made, [str(SEEDS)])
    files = {}
    for number in range(1, 6):
        uid, _ = reading.find(made, f"A{number}")
        state = reading.state(made, uid)
        files[state.text("identity/id")] = uid
        if published := PUBLISHED.get(state.text("identity/id")):
            articles.edit_details(made, state, {"published": published})
    yield Desk(made, files)
    made.close()


def conflict(number: int) -> dict[str, Any]:
    return next(dict(one) for one in read_gold()["conflicts"] if one["id"] == f"c-{number:02d}")


def kinds(explanation: Explanation) -> list[str]:
    return [way.kind for way in explanation.ways]


def told(explanation: Explanation) -> str:
    return " ".join(explanation.lines)


def dated(desk: Desk, number: int, event_type: str) -> ItemState:
    """An event with the dates of a conflict as they are stated; the first one stands."""
    sides = conflict(number)["sides"]
    state = events.blank(desk.made, event_type)
    for side in sides:
        state = desk.cite(state, "date", side, side["value"])
    return state


def test_c01_two_days_are_contested_and_both_ways_out_are_offered(desk: Desk) -> None:
    state = with_field(desk.made, dated(desk, 1, "visit"), "date", "2025-10-26")
    assert desk.standing(state, "date") == "contested"
    assert state.text("date") == "2025-10-26", "neither the first nor the last is taken silently"
    explanation = desk.explain(state, "date")
    assert {"choose", "split", "interval", "note"} <= set(kinds(explanation))
    assert kinds(explanation)[0] == "split"
    assert "2 days apart" in told(explanation)
    assert "2025-10 (A3) contains" in told(explanation)
    split = explanation.ways[0]
    slot = desk.slot(state, "date")
    base = ItemState(state.uid, "event")
    division = splitting.plan(desk.made, state, slot, split.claims)
    done = splitting.split(desk.made, base, division, split.reason)
    assert (done.first.text("date"), done.second.text("date")) == ("2025-10-26", "2025-10-28")
    assert {desk.standing(half, "date") for half in (done.first, done.second)} == {"supported"}
    interval = next(way for way in explanation.ways if way.kind == "interval")
    assert interval.value == "2025-10-26/2025-10-28"
    assert keeping.check(desk.made) == []


def test_c02_the_weekday_and_the_stamp_are_explained_and_a_person_decides(desk: Desk) -> None:
    state = with_field(desk.made, dated(desk, 2, "meeting"), "date", "2025-10-09")
    assert desk.standing(state, "date") == "contested"
    explanation = desk.explain(state, "date")
    assert "9 October 2025 is a Thursday, not a Sunday" in told(explanation)
    assert "9 November 2025 is one, and A4 itself prints “November 9, 2025”" in told(explanation)
    best = explanation.ways[0]
    assert (best.kind, best.value) == ("choose", conflict(2)["preferred"])
    assert "9 November 2025 is a Sunday" in best.reason
    assert "“to bolster bilateral defence ties last month” in A4 was counted from 2025-11-25" in told(
        explanation
    )


@pytest.mark.parametrize("number", [3, 14])
def test_c03_c14_names_of_one_person_are_offered_as_one(desk: Desk, number: int) -> None:
    gold = conflict(number)
    forms = list(dict.fromkeys(side["value"] for side in gold["sides"]))
    uids = {form: desk.entity(form, "person") for form in forms}
    state, who = with_participant(
        desk.made, events.blank(desk.made, "meeting"), "host", entity=uids[forms[0]]
    )
    path = f"participant/{who}/entity"
    for side in gold["sides"]:
        state = desk.cite(state, path, side, uids[side["value"]])
    explanation = desk.explain(state, path)
    assert explanation.ways[0].kind == "same"
    assert "may be one" in told(explanation)
    for other in ("M. Nazmul Hassan", "Sheikh Hasina"):
        stranger = desk.entity(other, "person")
        clash = desk.cite(state, path, gold["sides"][0], stranger)
        pairs = [set(way.pair) for way in desk.explain(clash, path).ways if way.kind == "same"]
        assert all(stranger not in pair for pair in pairs), other


def test_c04_a_vague_source_never_overwrites_a_dated_one(desk: Desk) -> None:
    sides = conflict(4)["sides"]
    state = events.blank(desk.made, "visit")
    for side in (sides[3], sides[0]):
        state = desk.cite(state, "date", side, side["value"])
    state = with_field(desk.made, state, "date", "2025-11-23")
    assert desk.standing(state, "date") == "supported"
    explanation = desk.explain(state, "date")
    assert explanation.clashing == ()
    assert explanation.ways == ()
    assert "gives no value: it is kept, and stands against none" in told(explanation)


def test_c05_like_words_of_two_meetings_stay_two_statements(desk: Desk) -> None:
    sides = conflict(5)["sides"]
    state = events.blank(desk.made, "meeting")
    for side in sides:
        element = desk.made.new_uid()
        state = with_field(desk.made, state, "topics", "training", element)
        state = desk.cite(state, f"topics/{element}", side, "training")
    assert len(state.claims) == 2
    assert {claim.quote for claim in state.claims.values()} == {side["quote"] for side in sides}
    for path in (claim.path for claim in state.claims.values()):
        assert desk.standing(state, path) == "supported"


@pytest.mark.parametrize("number", [6, 9, 11])
def test_c06_c09_c11_what_is_said_of_it_is_a_note_with_its_quotes(desk: Desk, number: int) -> None:
    gold = conflict(number)
    event_type = "war" if number == 11 else "visit"
    state = apply(events.blank(desk.made, event_type), [edits.set_slot("note", gold["title"])])
    for side in gold["sides"]:
        state = desk.cite(state, "type", side, None)
    assert desk.standing(state, "type") == "unsourced", "words without a value compete with none"
    assert desk.explain(state, "type").clashing == ()
    saved = events.save(desk.made, ItemState(state.uid, "event"), state)
    assert {claim.quote for claim in saved.claims.values()} == {side["quote"] for side in gold["sides"]}
    assert saved.text("note") == gold["title"]


def test_c07_headquarters_are_contested_and_the_named_one_comes_first(desk: Desk) -> None:
    rawalpindi = desk.entity("Rawalpindi", subkind="city", within=desk.entity("Pakistan", subkind="country"))
    ghq = desk.entity("General Headquarters (GHQ), Rawalpindi", subkind="site", within=rawalpindi)
    jshq = desk.entity("Joint Staff Headquarters (JSHQ)", subkind="site")
    mirza = desk.entity("Sahir Shamshad Mirza", "person")
    state, _ = with_participant(desk.made, events.blank(desk.made, "meeting"), "host", entity=mirza)
    for side, uid in zip(conflict(7)["sides"], (ghq, jshq), strict=True):
        state = desk.cite(state, "place", side, uid)
    state = with_field(desk.made, state, "place", ghq)
    assert desk.standing(state, "place") == "contested"
    explanation = desk.explain(state, "place")
    assert (explanation.ways[0].kind, explanation.ways[0].value) == ("choose", jshq)
    assert "its sentence names Sahir Shamshad Mirza" in explanation.ways[0].why
    assert {"note", "nest", "split"} <= set(kinds(explanation))


def test_c08_the_capital_may_stand_for_the_government(desk: Desk) -> None:
    pakistan = desk.entity("Pakistan", subkind="country")
    islamabad = desk.entity("Islamabad", subkind="city", within=pakistan)
    rawalpindi = desk.entity("Rawalpindi", subkind="city", within=pakistan)
    state = events.blank(desk.made, "visit")
    for side, uid in zip(conflict(8)["sides"], (islamabad, rawalpindi), strict=True):
        state = desk.cite(state, "place", side, uid)
    state = with_field(desk.made, state, "place", islamabad)
    assert desk.standing(state, "place") == "contested"
    explanation = desk.explain(state, "place")
    assert "Islamabad is a capital and may stand for the government" in told(explanation)
    assert "both lie in Pakistan" in told(explanation)
    assert (explanation.ways[0].kind, explanation.ways[0].value) == ("choose", rawalpindi)


@pytest.mark.parametrize("known_as_one", [False, True])
def test_c10_what_is_only_more_precise_is_no_contradiction(desk: Desk, known_as_one: bool) -> None:
    year, month, sea, north = conflict(10)["sides"]
    arabian = desk.entity("Arabian Sea", subkind="sea")
    northern = arabian if known_as_one else desk.entity("North Arabian Sea", subkind="sea")
    state = events.blank(desk.made, "joint_exercise")
    for side in (year, month):
        state = desk.cite(state, "date", side, side["value"])
    state = desk.cite(desk.cite(state, "place", sea, arabian), "place", north, northern)
    state = with_field(desk.made, with_field(desk.made, state, "date", "2025-02"), "place", northern)
    assert desk.standing(state, "date") == "supported"
    assert desk.standing(state, "place") == "supported"
    assert desk.explain(state, "date").clashing == desk.explain(state, "place").clashing == ()
    assert "contains 2025-02, which is only more precise: no conflict" in told(desk.explain(state, "date"))


def test_c12_a_year_and_its_decade_are_compatible(desk: Desk) -> None:
    state = with_field(desk.made, dated(desk, 12, "founding"), "date", "1971")
    assert desk.standing(state, "date") == "supported"
    explanation = desk.explain(state, "date")
    assert (explanation.clashing, explanation.ways) == ((), ())
    assert "197X (A5) contains 1971" in told(explanation)


def test_c13_both_claims_are_kept_with_their_speakers(desk: Desk) -> None:
    state = events.blank(desk.made, "armed_clash")
    speakers = ("Zabihullah Mujahid", "Pakistan's government")
    for side, speaker in zip(conflict(13)["sides"], speakers, strict=True):
        state = desk.cite(state, "first_to_act", side, desk.entity(side["value"], subkind="country"), speaker)
    assert desk.standing(state, "first_to_act") == "contested"
    explanation = desk.explain(state, "first_to_act")
    note = next(way for way in explanation.ways if way.kind == "note")
    for speaker in speakers:
        assert f"quoting {speaker}" in note.reason
    claims = state.claims_on("first_to_act")
    kept = apply(
        state,
        [edits.mark("first_to_act", "note", note.reason), edits.settle("first_to_act", note.reason, claims)],
    )
    assert desk.standing(kept, "first_to_act") == "settled"
    saved = events.save(desk.made, ItemState(kept.uid, "event"), kept)
    assert {claim.attribution for claim in saved.claims.values()} == set(speakers)


def test_all_fourteen_are_here() -> None:
    assert [one["id"] for one in read_gold()["conflicts"]] == [f"c-{n:02d}" for n in range(1, 15)]
