"""The fourteen conflicts that the hand-made record lists, each as it must be handled: shown and explained where claims
exclude each other, two names brought together, claims kept side by side, a note, or no conflict at all.

The articles and that record lie beside the checkout and are not part of the project.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from curator.model.claims import Basis, Claim
from curator.model.conflicts import Explanation
from curator.model.state import ItemState, apply, put_claim
from curator.rules import claims, edits
from curator.rules.claims import Slot, Status
from curator.services import conflicts, duplicates, entities, events, keeping, linking, reading, splitting
from curator.services.workspace import Workspace
from curator.store.things import RecordThings
from tests.builders import with_field, with_participant
from tests.five import PUBLISHED, Five, key_of
from tests.gold import GOLD, Json, needs_gold, read_gold
from tests.proposed import proposed

pytestmark = needs_gold

CONFLICTS: dict[str, Json] = {one["id"]: one for one in read_gold()["conflicts"]} if GOLD.is_file() else {}


@dataclass(frozen=True)
class Contest:
    """An event that all sides of a conflict are cited for: how a slot of it stands, and how that is explained."""

    state: ItemState
    slot: Slot
    status: Status
    explained: Explanation

    @property
    def told(self) -> str:
        return "\n".join(self.explained.lines)

    def ways(self, kind: str) -> list[str]:
        """The values of the ways out of a kind, the best first."""
        return [way.value for way in self.explained.ways if way.kind == kind]

    @property
    def kinds(self) -> list[str]:
        """The kinds of the ways out, the best first."""
        return [way.kind for way in self.explained.ways]


def contest(
    five: Five, sides: list[Json], path: str, values: Mapping[str, str | None], value: str = "", **more: str
) -> Contest:
    """Put an event into the record in which every side is cited at a path, with what each states; `value` stands
    there, and `more` are further slots and participants (`visitor`, `host`) by their ids in the gold."""
    made = five.workspace
    state = events.blank(made, more.pop("type", "meeting"))
    for role in ("visitor", "host"):
        if role in more:
            state, _ = with_participant(made, state, role, entity=five.uid(more.pop(role)))
    if value:
        state = with_field(made, state, path, value)
    for side in sides:
        state = cite(five, state, path, side, values[side["quote"]])
    state = events.save(made, ItemState(state.uid, "event"), state, "as the articles say")
    return seen(made, state, path)


def cite(five: Five, state: ItemState, path: str, side: Json, stated: str | None) -> ItemState:
    """A claim at the very place that the hand-made record names."""
    key = key_of(side["article"])
    anchor = PUBLISHED.get(key) if path == "date" and stated else None
    claim = Claim(
        five.workspace.new_uid(), path, five.article(key), 1, side["start"], side["end"], side["quote"], stated,
        attribution=side.get("attribution"), basis=Basis(side["quote"], anchor, "read") if anchor else None,
    )  # fmt: skip
    assert five.text(key)[claim.start : claim.end] == claim.quote
    return apply(state, [put_claim(claim)])


def seen(made: Workspace, state: ItemState, path: str) -> Contest:
    """How a slot of an event stands."""
    kind = made.codebook.type(state.text("type"))
    slot = next(slot for slot in claims.slots(state, kind) if slot.path == path)
    with made.database.read() as connection:
        status = claims.status(state, slot, RecordThings(connection))
    return Contest(state, slot, status, conflicts.explain(made, state, slot))


def stated(uid: str) -> dict[str, str | None]:
    """What the sides of a conflict state, by their quotes, as the gold says."""
    return {side["quote"]: side["value"] for side in CONFLICTS[uid]["sides"]}


Check = Callable[[Five], None]
CHECKS: dict[str, Check] = {}


def conflict(uid: str) -> Callable[[Check], Check]:
    """Names the conflict that a function checks."""

    def named(check: Check) -> Check:
        assert uid not in CHECKS
        CHECKS[uid] = check
        return check

    return named


# -- contested -------------------------------------------------------------------------------------------------------


@conflict("c-01")
def visit_of_two_days(five: Five) -> None:
    sides = CONFLICTS["c-01"]["sides"]
    found = contest(five, sides, "date", stated("c-01"), "2025-10-26", visitor="p-mirza", host="p-yunus")
    assert found.status.standing == "contested"
    assert found.state.text("date") == "2025-10-26"
    assert "2025-10-26" in found.told
    assert "2025-10-28" in found.told
    assert set(found.ways("choose")) >= {"2025-10-26", "2025-10-28"}
    assert "2 days apart" in found.told
    assert "2025-10 (A3) contains" in found.told
    assert found.ways("interval") == ["2025-10-26/2025-10-28"]
    assert "note" in found.kinds
    split = found.explained.ways[0]
    assert (split.kind, found.kinds.count("split")) == ("split", 1)
    division = splitting.plan(five.workspace, found.state, found.slot, split.claims)
    done = splitting.split(five.workspace, found.state, division, split.reason)
    assert [half.text("date") for half in (done.first, done.second)] == ["2025-10-26", "2025-10-28"]
    assert {seen(five.workspace, half, "date").status.standing for half in (done.first, done.second)} == {
        "supported"
    }
    assert keeping.check(five.workspace) == []


@conflict("c-02")
def day_of_another_weekday(five: Five) -> None:
    sides = CONFLICTS["c-02"]["sides"]
    found = contest(five, sides, "date", stated("c-02"), visitor="p-ashraf", host="p-waker")
    assert found.status.standing == "contested"
    assert "9 October 2025 is a Thursday, not a Sunday" in found.told
    assert "9 November 2025 is one, and A4 itself prints “November 9, 2025”" in found.told
    assert "“to bolster bilateral defence ties last month” in A4 was counted from 2025-11-25" in found.told
    assert found.ways("choose")[0] == "2025-11-09"
    assert "9 November 2025 is a Sunday" in found.explained.reason_for("2025-11-09")
    assert found.state.text("date") == ""


@conflict("c-07")
def meeting_at_two_headquarters(five: Five) -> None:
    joint, general = five.uid("l-jshq"), five.uid("l-ghq")
    values = {side["quote"]: joint if "JSHQ" in side["quote"] else general for side in _sides("c-07")}
    found = contest(five, _sides("c-07"), "place", values, joint, visitor="p-kamrul-hassan", host="p-mirza")
    assert found.status.standing == "contested"
    assert set(found.ways("choose")) == {joint, general}
    assert found.ways("choose")[0] == joint
    assert all(way.reason for way in found.explained.ways if way.kind == "choose")
    assert "its sentence names Sahir Shamshad Mirza" in found.explained.ways[0].why
    assert {"note", "nest", "split"} <= set(found.kinds)


@conflict("c-08")
def capital_or_garrison(five: Five) -> None:
    rawalpindi, islamabad = five.uid("l-rawalpindi"), five.uid("l-islamabad")
    values = {
        side["quote"]: islamabad if "Islamabad" in side["quote"] else rawalpindi for side in _sides("c-08")
    }
    for city in (rawalpindi, islamabad):
        entities.edit(five.workspace, reading.state(five.workspace, city), {"within": five.uid("l-pakistan")})
    found = contest(five, _sides("c-08"), "place", values, type="visit", visitor="p-kamrul-hassan")
    assert found.status.standing == "contested"
    assert found.ways("choose")[0] == rawalpindi
    assert "Islamabad is a capital and may stand for the government" in found.told
    assert "both lie in Pakistan" in found.told


# -- one entity ------------------------------------------------------------------------------------------------------


@conflict("c-03")
def general_of_two_spellings(five: Five) -> None:
    made = linking.make(five.workspace, "S M Kamr-ul-Hassan", "person", "Lt-Gen S M Kamr-ul-Hassan")
    known = five.uid("p-kamrul-hassan")
    pairs = {frozenset((pair.a.uid, pair.b.uid)) for pair in duplicates.worst(five.workspace, "person")}
    assert frozenset((made.uid, known)) in pairs
    for other in ("p-nazmul-hassan", "p-hasina"):
        assert frozenset((made.uid, five.uid(other))) not in pairs
        assert frozenset((known, five.uid(other))) not in pairs
    _offered_as_one(five, _sides("c-03"), {"S M Kamrul Hasan": known, "S M Kamr-ul-Hassan": made.uid})


@conflict("c-14")
def chief_of_three_spellings(five: Five) -> None:
    waker = five.uid("p-waker")
    for side in _sides("c-14"):
        found = proposed(five, key_of(side["article"]))
        assert found.name((side["start"], side["end"])).entity == waker, side
    printed = ("Waker Uz Zaman", "Waker-Uz-Zamanat")
    others = {name: linking.make(five.workspace, name, "person", name).uid for name in printed}
    _offered_as_one(five, _sides("c-14"), {"Waker-Uz-Zaman": waker} | others)
    assert reading.names(five.workspace, [waker])[waker] == "Waker-Uz-Zaman"


def _offered_as_one(five: Five, sides: list[Json], named: Mapping[str, str]) -> None:
    """Names of one person in one seat are offered as one; with those of others they are not."""
    made = five.workspace
    first, *_ = named.values()
    state, who = with_participant(made, events.blank(made, "meeting"), "host", entity=first)
    path = f"participant/{who}/entity"
    for side in sides:
        state = cite(five, state, path, side, named[side["value"]])
    found = seen(made, state, path)
    assert found.kinds[0] == "same"
    assert "may be one" in found.told
    for stranger in (five.uid("p-nazmul-hassan"), five.uid("p-hasina")):
        clash = seen(made, cite(five, state, path, sides[0], stranger), path)
        assert not any(stranger in way.pair for way in clash.explained.ways if way.kind == "same")


# -- both claims kept ------------------------------------------------------------------------------------------------


@conflict("c-05")
def one_sentence_of_two_meetings(five: Five) -> None:
    five.code("ev-08", "ev-10")
    for side in _sides("c-05"):
        state = five.event(side["value"])
        element = five.workspace.new_uid()
        after = with_field(five.workspace, state, "topics", "training", element)
        said = side | {"attribution": "the Bangladesh Army"}
        cited = cite(five, after, f"topics/{element}", said, "training")
        events.save(five.workspace, state, cited, "what was talked about")
    for side in _sides("c-05"):
        state = five.event(side["value"])
        [path] = [path for path in state.values if path.startswith("topics/")]
        [kept] = state.claims_on(path)
        assert (kept.quote, kept.article) == (side["quote"], five.article(key_of(side["article"])))
        assert seen(five.workspace, state, path).status.standing == "supported"


@conflict("c-13")
def who_fired_first(five: Five) -> None:
    speakers = ("Zabihullah Mujahid", "a spokesman for Pakistan’s prime minister")
    sides = [side | {"attribution": who} for side, who in zip(_sides("c-13"), speakers, strict=True)]
    pakistan, afghanistan = five.uid("l-pakistan"), five.uid("l-afghanistan")
    values: dict[str, str | None] = {sides[0]["quote"]: pakistan, sides[1]["quote"]: afghanistan}
    found = contest(five, sides, "first_to_act", values, type="armed_clash")
    assert {claim.attribution for claim in found.state.claims.values()} == set(speakers)
    assert {claim.stated_value for claim in found.state.claims.values()} == {pakistan, afghanistan}
    assert found.status.standing == "contested"
    [note] = [way for way in found.explained.ways if way.kind == "note"]
    assert all(f"quoting {speaker}" in note.reason for speaker in speakers)
    assert found.state.text("first_to_act") == ""
    both = found.state.claims_on("first_to_act")
    noted = [edits.mark("first_to_act", "note", note.reason), edits.settle("first_to_act", note.reason, both)]
    kept = events.save(five.workspace, found.state, apply(found.state, noted), "both are kept")
    assert seen(five.workspace, kept, "first_to_act").status.standing == "settled"
    assert {claim.attribution for claim in kept.claims.values()} == set(speakers)


# -- not contested ---------------------------------------------------------------------------------------------------


@conflict("c-04")
def vague_beside_dated(five: Five) -> None:
    values = stated("c-04")
    november = [
        side for side in _sides("c-04") if side.get("about") != "ev-12" and side["value"] != "2025-01"
    ]
    january = [side for side in _sides("c-04") if side not in november or "recently visited" in side["quote"]]
    for sides, day in ((november, "2025-11-23"), (january, "2025-01")):
        assert {side["value"] for side in sides} == {None, day}
        found = contest(five, sides, "date", values, day)
        assert found.status.standing == "supported"
        assert found.state.text("date") == day
        assert [kind for kind in found.kinds if kind != "note"] == []
        assert found.explained.clashing == ()
        assert "gives no value: it is kept, and stands against none" in found.told


@conflict("c-10")
def exercise_by_year_and_month(five: Five) -> None:
    sides = _sides("c-10")
    dated = [side for side in sides if side["value"][:2] == "20"]
    found = contest(five, dated, "date", stated("c-10"), "2025-02", type="joint_exercise")
    assert found.status.standing == "supported"
    assert (found.explained.clashing, found.ways("choose")) == ((), [])
    assert "contains 2025-02, which is only more precise: no conflict" in found.told
    placed = [side for side in sides if side not in dated]
    north = linking.make(five.workspace, "North Arabian Sea", "place", "the North Arabian Sea")
    saved = reading.state(five.workspace, north.uid)
    entities.edit(five.workspace, saved, {"within": five.uid("l-arabian-sea")})
    values = {
        side["quote"]: north.uid if "North" in side["quote"] else five.uid("l-arabian-sea") for side in placed
    }
    for apart in (True, False):
        sea = values if apart else dict.fromkeys(values, north.uid)
        found = contest(five, placed, "place", sea, north.uid, type="joint_exercise")
        assert (found.status.standing, found.explained.clashing) == ("supported", ())


@conflict("c-12")
def founded_in_a_decade(five: Five) -> None:
    found = contest(five, _sides("c-12"), "date", stated("c-12"), "1971")
    assert found.status.standing == "supported"
    assert found.status.sources == 2
    assert (found.explained.clashing, found.explained.ways) == ((), ())
    assert "197X (A5) contains 1971" in found.told


# -- notes -----------------------------------------------------------------------------------------------------------


@conflict("c-06")
def rank_of_the_visitor(five: Five) -> None:
    _only_a_note(five, "c-06", "ev-01")


@conflict("c-09")
def second_visit_that_is_the_third(five: Five) -> None:
    _only_a_note(five, "c-09", "ev-04")


def _only_a_note(five: Five, uid: str, event: str) -> None:
    """No value of a field is proposed from how the sides put it; what somebody notes stays with the event."""
    for side in _sides(uid):
        found = proposed(five, key_of(side["article"]))
        for one in found.events:
            for field, offers in one.fields.items():
                words = {said.words for offer in offers for said in offer.said}
                assert side["quote"] not in words, (field, side["quote"])
                assert not any(str(offer.value) == side["value"] for offer in offers)
            posts = {taking.post.casefold() for taking in one.participants}
            assert not any("second-highest" in post or "second in command" in post for post in posts)
    vague = events.blank(five.workspace, "visit")
    for side in _sides(uid):
        vague = cite(five, vague, "type", side, None)
    said = seen(five.workspace, vague, "type")
    assert (said.status.standing, said.explained.clashing) == ("unsourced", ())
    five.code(event)
    state = five.event(event)
    noted = events.save(
        five.workspace, state, apply(state, [edits.set_slot("note", CONFLICTS[uid]["title"])]), "noted"
    )
    assert five.event(event).text("note") == noted.text("note") == CONFLICTS[uid]["title"]


@conflict("c-11")
def words_for_a_war(five: Five) -> None:
    codebook = five.workspace.codebook
    labels = " ".join(kind.label.casefold() for kind in codebook.types)
    assert "war" in labels
    assert not any(word in labels for word in ("liberation", "civil", "struggle"))
    state = events.blank(five.workspace, "war")
    for side in _sides("c-11"):
        state = cite(five, state, "type", side, "war")
    saved = events.save(five.workspace, ItemState(state.uid, "event"), state, "as they call it")
    assert seen(five.workspace, saved, "type").status.standing == "supported"
    assert {claim.quote for claim in saved.claims.values()} == {side["quote"] for side in _sides("c-11")}


def _sides(uid: str) -> list[Json]:
    return list(CONFLICTS[uid]["sides"])


# -- all of them -----------------------------------------------------------------------------------------------------


@pytest.fixture
def five() -> Iterator[Five]:
    with TemporaryDirectory() as folder:
        made = Five(Path(folder))
        yield made
        made.close()


@pytest.mark.parametrize("uid", CHECKS)
def test_conflict(uid: str, five: Five) -> None:
    CHECKS[uid](five)


def test_no_conflict_is_left_out() -> None:
    assert set(CHECKS) == set(CONFLICTS)
