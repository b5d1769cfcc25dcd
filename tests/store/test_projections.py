"""Projections made one save at a time are those that `rebuild` makes from nothing."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from builders import cited, import_texts, item, new_workspace, sample_workspace, with_field, with_participant
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from curator.errors import InvalidInputError
from curator.model.state import ItemState, apply, drop_claim, set_value
from curator.model.values import Value
from curator.rules import edits
from curator.services import entities, events, keeping, linking
from curator.services.workspace import Workspace
from curator.store import record
from curator.store.tables import PROJECTIONS, TABLES

PLACES = 5
EVENTS = 4


def lists(made: Workspace) -> dict[str, set[tuple[object, ...]]]:
    """All rows of all projections."""
    with made.database.read() as connection:
        return {
            name: {tuple(row) for row in connection.execute(select(TABLES[name]))} for name in PROJECTIONS
        }


def judge(made: Workspace, a: str, b: str, verdict: str = "same") -> ItemState:
    with made.database.write() as connection:
        values = [("a", Value("item", a)), ("b", Value("item", b)), ("verdict", Value("choice", verdict))]
        changes = [set_value(path, value) for path, value in values]
        return made.create(connection, "judgement", changes, made.act("judge"))


def withdraw_judgement(made: Workspace, number: int) -> None:
    with made.database.write() as connection:
        base = record.state_of(connection, record.numbered(connection, "judgement", number))
        other = "withdrawn" if base.text("state") != "withdrawn" else "live"
        made.save(connection, base, [set_value("state", Value("choice", other))], made.act("judge"))


def contested(made: Workspace, number: int) -> int:
    with made.database.read() as connection:
        event = TABLES["event"].c
        return int(connection.execute(select(event.contested).where(event.number == number)).scalar_one())


def test_the_sample_is_listed_as_a_rebuild_lists_it(tmp_path: Path) -> None:
    made = sample_workspace(tmp_path)
    before = lists(made)
    assert {name for name, rows in before.items() if not rows} == {
        "mention",
        "judgement",
        "refusal",
        "same_as",
        "post",
        "external",
    }
    assert keeping.rebuild(made) == 8
    assert lists(made) == before
    made.close()


def test_a_merge_of_places_reaches_events_that_cite_places_inside_them(tmp_path: Path) -> None:
    made = new_workspace(tmp_path)
    (article,) = import_texts(
        made, tmp_path, {"a.md": "---\noutlet: The Daily\nid: a.md\n---\nIn town, at the fort."}
    )
    first, second = (entities.create(made, {"name": n, "kind": "place"}).uid for n in ("Town", "Towne"))
    fort = entities.create(made, {"name": "Fort", "kind": "place", "within": second}).uid
    event = with_field(made, events.blank(made, "visit"), "place", fort)
    event = cited(made, event, "place", article, "In town", first)
    event = cited(made, event, "place", article, "at the fort", fort)
    events.save(made, ItemState(event.uid, "event"), event)
    assert contested(made, 1) == 1
    judge(made, first, second)
    assert contested(made, 1) == 0
    withdraw_judgement(made, 1)
    assert contested(made, 1) == 1
    made.close()


def test_a_place_put_inside_another_reaches_events_that_cite_both(tmp_path: Path) -> None:
    made = new_workspace(tmp_path)
    (article,) = import_texts(
        made, tmp_path, {"a.md": "---\noutlet: The Daily\nid: a.md\n---\nIn town, at the fort."}
    )
    town = entities.create(made, {"name": "Town", "kind": "place"}).uid
    fort = entities.create(made, {"name": "Fort", "kind": "place"})
    event = with_field(made, events.blank(made, "visit"), "place", fort.uid)
    event = cited(made, event, "place", article, "In town", town)
    event = cited(made, event, "place", article, "at the fort", fort.uid)
    events.save(made, ItemState(event.uid, "event"), event)
    assert contested(made, 1) == 1
    entities.edit(made, fort, {"within": town})
    assert contested(made, 1) == 0
    made.close()


number = st.integers(0, 9)
steps = st.lists(
    st.tuples(
        st.sampled_from(
            "within rename alias learn refuse mention place claim participant date drop same different"
            " withdraw_judgement withdraw".split()
        ),
        number,
        number,
        number,
    ),
    max_size=14,
)


class Player:
    """Plays steps on a record of one article, some places and some events."""

    def __init__(self, folder: Path) -> None:
        self.made = new_workspace(folder)
        text = "---\noutlet: The Daily\nid: a.md\n---\nHere and there, in 2025, they met."
        (self.article,) = import_texts(self.made, folder, {"a.md": text})
        self.places = [
            entities.create(self.made, {"name": f"Place {n}", "kind": "place"}).uid for n in range(PLACES)
        ]
        self.judgements = 0
        for _ in range(EVENTS):
            state = events.blank(self.made, "visit")
            events.save(self.made, ItemState(state.uid, "event"), state)

    def play(self, what: str, a: int, b: int, c: int) -> None:
        here, there = self.places[a % PLACES], self.places[b % PLACES]
        event = item(self.made, "event", 1 + c % EVENTS)
        if what in ("same", "different"):
            judge(self.made, here, there, what)
            self.judgements += 1
        elif what == "withdraw_judgement" and self.judgements:
            withdraw_judgement(self.made, 1 + a % self.judgements)
        elif what == "withdraw" and event.text("state") != "withdrawn":
            events.withdraw(self.made, event.uid, "not ours")
        elif what == "alias":
            entities.add_alias(self.made, here, f"Name {b}")
        elif what == "learn":
            linking.accept(self.made, here, f"Place {a} of Town {b}", self.article)
        elif what == "refuse":
            (linking.refuse if c % 2 else linking.take_back)(self.made, here, f"Name {b}")
        elif what == "mention":
            linking.link(self.made, self.article, here, [linking.Stretch(1, b, b + 1 + c, f"Word {c}")])
        elif what in ("rename", "within"):
            self._edit_entity(what, here, there, c)
        elif event.text("state") != "withdrawn":
            edited = self._edited(what, event, here, b)
            if edited != event:
                events.save(self.made, event, edited)

    def _edit_entity(self, what: str, here: str, there: str, c: int) -> None:
        with self.made.database.read() as connection:
            base = record.load(connection, here)
        slots = {"name": f"Renamed {c}"} if what == "rename" else {"within": there if c else ""}
        with contextlib.suppress(InvalidInputError):  # a place cannot lie within itself
            entities.edit(self.made, base, slots)

    def _edited(self, what: str, event: ItemState, here: str, b: int) -> ItemState:
        match what:
            case "place":
                return with_field(self.made, event, "place", here if b else "")
            case "claim":
                quote = ("Here", "there", "they")[b % 3]
                return cited(self.made, event, "place", self.article, quote, here if b else None)
            case "participant":
                return with_participant(self.made, event, "visitor", description=f"group {b}")[0]
            case "date":
                return apply(
                    with_field(self.made, event, "date", f"202{b}"), [edits.set_slot("realis", "claimed")]
                )
            case "drop" if event.claims:
                return apply(event, [drop_claim(sorted(event.claims)[b % len(event.claims)])])
        return event


@settings(max_examples=25)
@given(steps)
def test_after_any_saves_a_rebuild_changes_nothing(played: list[tuple[str, int, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        player = Player(Path(folder))
        for step in played:
            player.play(*step)
        before = lists(player.made)
        assert keeping.check(player.made) == []
        keeping.rebuild(player.made)
        assert lists(player.made) == before
        player.made.close()
