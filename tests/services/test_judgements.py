"""Entities are judged same, different or unsure; what is derived from it comes and goes with the judgement, exactly."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from builders import cited, import_texts, item, new_workspace, with_field, with_participant
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from curator.errors import ContradictionError, CuratorError, NotFoundError, RefusedError, WrongUsageError
from curator.model.state import ItemState
from curator.services import entities, events, judgements, keeping
from curator.services.judgements import Judged
from curator.services.workspace import Workspace
from curator.store.tables import PROJECTIONS, TABLES

Lists = dict[str, set[tuple[object, ...]]]


@pytest.fixture
def made(tmp_path: Path) -> Workspace:
    """N1 to N6 are people, N7 is a place; the clock stands in 2026, and ada works."""
    workspace = new_workspace(tmp_path)
    for n in range(1, 7):
        entities.create(workspace, {"name": f"Person {n}", "kind": "person"})
    entities.create(workspace, {"name": "Dhaka", "kind": "place"})
    return workspace


def uid(made: Workspace, number: int) -> str:
    return item(made, "entity", number).uid


def judge(
    made: Workspace, a: int, b: int, verdict: str, reason: str = "seen", *, despite: bool = False
) -> Judged:
    return judgements.judge(made, uid(made, a), uid(made, b), verdict, reason, despite=despite)


def under(made: Workspace) -> dict[int, int]:
    """Who is shown under whom, by number."""
    numbers = {uid(made, n): n for n in range(1, 8)}
    with made.database.read() as connection:
        rows = connection.execute(select(TABLES["same_as"])).all()
    return {numbers[row.uid]: numbers[row.canonical] for row in rows}


def lists(made: Workspace) -> Lists:
    """All rows of all projections; of judgements without their internal ids, which tell what was made when."""
    with made.database.read() as connection:
        found = {
            name: {tuple(row) for row in connection.execute(select(TABLES[name]))} for name in PROJECTIONS
        }
    return found | {"judgement": {row[1:] for row in found["judgement"]}}


def another_person(made: Workspace, name: str) -> Workspace:
    """The same record, opened by somebody else."""
    return replace(made, author=name)


def test_a_judgement_is_an_item_with_its_reason_and_revisions(made: Workspace) -> None:
    judged = judge(made, 4, 2, "same", "  the same\nface ")
    state = item(made, "judgement", 1)
    said = {path: state.text(path) for path in state.values}
    assert said == {
        "a": uid(made, 2),
        "b": uid(made, 4),
        "verdict": "same",
        "reason": "the same face",
        "state": "live",
    }
    assert (judged.judgement, judged.shown_under) == (state.uid, (uid(made, 2), uid(made, 2)))
    assert under(made) == {4: 2}
    assert item(made, "entity", 4).rev == 1  # nothing is rewritten


def test_judging_a_pair_again_revises_its_judgement(made: Workspace) -> None:
    first = judge(made, 1, 2, "same")
    again = judge(made, 2, 1, "different", "two people")
    unsure = judge(made, 1, 2, "unsure", "")
    assert {first.judgement, again.judgement, unsure.judgement} == {first.judgement}
    state = item(made, "judgement", 1)
    assert (state.rev, state.text("verdict"), "reason" in state.values) == (3, "unsure", False)
    assert under(made) == {}


def test_saying_the_same_again_saves_nothing(made: Workspace) -> None:
    judge(made, 1, 2, "same")
    assert not judge(made, 1, 2, "same").changed
    assert item(made, "judgement", 1).rev == 1


@pytest.mark.parametrize("verdict", ["same", "different"])
def test_same_and_different_need_a_reason(made: Workspace, verdict: str) -> None:
    with pytest.raises(RefusedError, match="needs a reason"):
        judge(made, 1, 2, verdict, " \n")
    assert judge(made, 1, 2, "unsure", "").verdict == "unsure"


def test_what_cannot_be_judged_is_refused_in_a_sentence(made: Workspace, tmp_path: Path) -> None:
    (article,) = import_texts(made, tmp_path, {"a.md": "---\noutlet: The Daily\nid: a.md\n---\nText."})
    with pytest.raises(RefusedError, match=r"N1 is a person and N7 a place: they cannot be the same"):
        judge(made, 1, 7, "same")
    with pytest.raises(RefusedError, match="N1 cannot be judged against itself"):
        judge(made, 1, 1, "same")
    with pytest.raises(RefusedError, match="A1 is no entity"):
        judgements.judge(made, uid(made, 1), article, "same", "x")
    with pytest.raises(WrongUsageError, match="“alike” is no verdict"):
        judge(made, 1, 2, "alike")
    with pytest.raises(NotFoundError):
        judgements.judge(made, uid(made, 1), "nobody", "same", "x")
    events.withdraw(made, uid(made, 2), "never lived")
    with pytest.raises(RefusedError, match="N2 is withdrawn: bring it back"):
        judge(made, 1, 2, "same")
    assert lists(made)["judgement"] == set()


def test_a_chain_does_not_put_together_what_was_judged_different(made: Workspace) -> None:
    judge(another_person(made, "bob"), 3, 5, "different", "two people")
    judge(another_person(made, "bob"), 3, 4, "same")
    before = lists(made)
    with pytest.raises(ContradictionError) as refused:
        judge(made, 4, 5, "same")
    assert refused.value.chain == (
        "N3 = N4 (bob, today) and N4 = N5 (you, now), but N3 ≠ N5 (bob, today: “two people”)"
    )
    assert str(refused.value).endswith("; nothing was changed.")
    assert lists(made) == before
    judge(made, 4, 5, "same", despite=True)
    assert under(made) == {4: 3, 5: 3}


def test_what_hangs_together_is_not_judged_different_in_passing(made: Workspace) -> None:
    judge(made, 1, 2, "same")
    judge(made, 2, 3, "same")
    with pytest.raises(ContradictionError) as refused:
        judge(made, 1, 3, "different", "two people")
    assert refused.value.chain == "N1 = N2 (you, today) and N2 = N3 (you, today), but N1 ≠ N3 (you, now)"
    judge(made, 1, 3, "different", "two people", despite=True)
    assert under(made) == {2: 1, 3: 1}


def test_one_thinks_again_freely_but_not_for_others(made: Workspace) -> None:
    judge(another_person(made, "bob"), 1, 2, "different", "two people")
    with pytest.raises(ContradictionError, match="“two people”"):
        judge(made, 1, 2, "same")
    judge(made, 1, 2, "different", "two people, I say")
    judge(made, 1, 2, "same")
    assert under(made) == {2: 1}


def test_a_merge_of_several_is_one_act(made: Workspace) -> None:
    judged = judgements.merge(made, [uid(made, n) for n in (5, 2, 4, 2)], "one man")
    assert {one.shown_under for one in judged} == {(uid(made, 2), uid(made, 2))}
    assert under(made) == {4: 2, 5: 2}
    assert len(judgements.take_back(made)) == 2
    assert under(made) == {}
    with pytest.raises(WrongUsageError, match="two entities or more"):
        judgements.merge(made, [uid(made, 1), uid(made, 1)], "x")


def test_a_merge_of_several_is_refused_as_a_whole(made: Workspace) -> None:
    judge(made, 2, 3, "different", "two people")
    before = lists(made)
    with pytest.raises(
        ContradictionError, match=r"N2 = N1 \(you, today\) and N1 = N3 \(you, now\), but N2 ≠ N3"
    ):
        judgements.merge(made, [uid(made, n) for n in (1, 2, 3)], "one man")
    assert lists(made) == before


def test_a_split_takes_out_those_that_are_named_and_says_who_falls_apart(made: Workspace) -> None:
    judgements.merge(made, [uid(made, n) for n in (1, 2, 3)], "one man")
    judge(made, 3, 4, "same")
    went = judgements.split(made, [uid(made, 1)], "somebody else")
    assert [one.verdict for one in went.judged] == ["", ""]
    assert went.apart == ((uid(made, 2),), (uid(made, 3), uid(made, 4)))
    assert under(made) == {4: 3}
    judgements.take_back(made)
    assert under(made) == {2: 1, 3: 1, 4: 1}


def test_those_who_stay_are_together_where_they_were_judged_so(made: Workspace) -> None:
    for a, b in ((1, 2), (2, 3), (1, 3)):
        judge(made, a, b, "same")
    assert judgements.split(made, [uid(made, 2)], "somebody else", different=True).apart == ()
    assert under(made) == {3: 1}
    with pytest.raises(
        ContradictionError, match=r"N1 = N2 \(you, now\), but N1 ≠ N2 \(ada, today: “somebody else”\)"
    ):
        judge(another_person(made, "bob"), 1, 2, "same")


def test_several_that_leave_stand_alone_each(made: Workspace) -> None:
    for a, b in ((1, 2), (2, 3), (2, 4)):
        judge(made, a, b, "same")
    judgements.split(made, [uid(made, 2), uid(made, 3)], "other people")
    assert under(made) == {}
    judgements.take_back(made)
    assert under(made) == {2: 1, 3: 1, 4: 1}


def test_a_split_needs_a_reason_and_something_to_split(made: Workspace) -> None:
    with pytest.raises(RefusedError, match="A split needs a reason"):
        judgements.split(made, [uid(made, 1)], " ")
    with pytest.raises(RefusedError, match="N1 is merged with no other"):
        judgements.split(made, [uid(made, 1)], "x")


def test_undo_goes_step_by_step_and_redo_goes_back(made: Workspace) -> None:
    judge(made, 1, 2, "same")
    judge(made, 1, 2, "different")
    judge(made, 3, 4, "same")
    seen = [lists(made)]
    for _ in range(3):
        judgements.take_back(made)
        seen.append(lists(made))
    assert seen[3]["judgement"] == set()
    with pytest.raises(RefusedError, match="You have judged nothing that is left to undo"):
        judgements.take_back(made)
    for before in (seen[2], seen[1], seen[0]):
        judgements.redo(made)
        assert lists(made) == before
    with pytest.raises(RefusedError, match="nothing that is left to redo"):
        judgements.redo(made)


def test_undo_is_of_ones_own_acts_and_asks_why_for_those_of_others(made: Workspace) -> None:
    bob = another_person(made, "bob")
    judged = judge(made, 1, 2, "same")
    judge(bob, 3, 4, "same")
    judgements.take_back(made)
    assert under(made) == {4: 3}
    with pytest.raises(RefusedError, match="nothing that is left to undo"):
        judgements.take_back(made)
    with pytest.raises(RefusedError, match="judged by bob; to undo it, say why"):
        judgements.take_back(made, item(made, "judgement", 2).uid)
    judgements.take_back(made, item(made, "judgement", 2).uid, "they differ")
    assert item(made, "judgement", 2).text("withdrawn") == "they differ"
    with pytest.raises(RefusedError, match="Nothing of J1 is left to undo"):
        judgements.take_back(made, judged.judgement)
    with pytest.raises(WrongUsageError, match="N1 is no judgement"):
        judgements.take_back(made, uid(made, 1))


def test_undo_is_refused_with_all_that_was_judged_since(made: Workspace) -> None:
    judgements.merge(made, [uid(made, n) for n in (1, 2, 3)], "one man")
    bob = another_person(made, "bob")
    judge(bob, 1, 2, "unsure")
    judge(bob, 1, 3, "different", "two people")
    before = lists(made)
    with pytest.raises(RefusedError) as refused:
        judgements.take_back(made)
    assert str(refused.value) == (
        "This was judged again since: J1 by bob (unsure, 2026-01-05), J2 by bob (different, 2026-01-05); "
        "undo that first. Nothing was changed."
    )
    assert lists(made) == before
    judgements.take_back(bob)
    judgements.take_back(bob)
    judgements.take_back(made)
    assert under(made) == {}


def test_an_undo_that_would_contradict_is_refused(made: Workspace) -> None:
    judge(made, 1, 2, "same")
    judge(made, 2, 3, "same")
    judgements.split(made, [uid(made, 2)], "somebody else")
    judge(another_person(made, "bob"), 1, 3, "different", "two people")
    with pytest.raises(ContradictionError, match="N1 ≠ N3"):
        judgements.take_back(made)
    assert under(made) == {}
    judgements.take_back(made, despite=True)
    assert under(made) == {2: 1, 3: 1}


def test_names_that_only_look_alike_are_told_at_a_merge(tmp_path: Path) -> None:
    made = new_workspace(tmp_path)
    plain, cyrillic, hidden = (
        entities.create(made, {"name": name, "kind": "organisation"}).uid
        for name in ("Acme", "\u0410cme", "Ac\u200bme")
    )
    assert judgements.judge(made, plain, cyrillic, "same", "x").warnings == (
        "“\u0410cme” of N2 mixes Cyrillic and Latin letters in one word.",
        "“Acme” of N1 only looks like “\u0410cme” of N2: U+0410 CYRILLIC CAPITAL LETTER A.",
    )
    assert judgements.warnings(made, plain, hidden) == (
        "“Ac\u200bme” of N3 hides U+200B ZERO WIDTH SPACE.",
        "“Acme” of N1 only looks like “Ac\u200bme” of N3: U+200B ZERO WIDTH SPACE.",
    )


# -- whatever is judged and taken back --------------------------------------------------------------------------------

PEOPLE = 5


def small(folder: Path) -> Workspace:
    """Five places, some within others, and two events that cite them."""
    made = new_workspace(folder)
    (article,) = import_texts(
        made, folder, {"a.md": "---\noutlet: The Daily\nid: a.md\n---\nHere and there they met."}
    )
    places: list[str] = []
    for n in range(PEOPLE):
        slots = {"name": f"Place {n}", "kind": "place"} | ({"within": places[1]} if n == 3 else {})
        places.append(entities.create(made, slots, [f"Name {n % 2}"]).uid)
    for n in (0, 2):
        state = with_field(made, events.blank(made, "visit"), "place", places[n])
        state = cited(made, state, "place", article, "Here", places[n])
        state = cited(made, state, "place", article, "there", places[n + 1])
        state, _ = with_participant(made, state, "host_country", entity=places[4])
        events.save(made, ItemState(state.uid, "event"), state)
    return made


number = st.integers(0, PEOPLE - 1)
acts = st.lists(
    st.tuples(
        st.sampled_from(["same", "different", "unsure", "merge", "split", "undo", "redo"]),
        number,
        number,
        number,
    ),
    max_size=10,
)


class Judge:
    """Plays acts of judging, and remembers those that stand."""

    def __init__(self, folder: Path) -> None:
        self.made = small(folder)
        with self.made.database.read() as connection:
            self.uids = list(
                connection.execute(
                    select(TABLES["entity"].c.uid).order_by(TABLES["entity"].c.number)
                ).scalars()
            )
        self.seen = [lists(self.made)]
        self.undone: list[Lists] = []

    def play(self, what: str, a: int, b: int, c: int) -> None:
        one, other, third = self.uids[a], self.uids[b], self.uids[c]
        before = lists(self.made)
        try:
            match what:
                case "undo":
                    judgements.take_back(self.made, despite=True)
                    self.undone.append(self.seen.pop())
                    assert lists(self.made) == self.seen[-1]
                case "redo" if self.undone:
                    judgements.redo(self.made, despite=True)
                    self.seen.append(self.undone.pop())
                    assert lists(self.made) == self.seen[-1]
                case "merge":
                    self._done(judgements.merge(self.made, [one, other, third], "m"))
                case "split":
                    self._done(judgements.split(self.made, [one], "s", different=b % 2 == 1).judged)
                case "same" | "different" | "unsure":
                    self._done([judgements.judge(self.made, one, other, what, f"{c}")])
        except CuratorError:
            assert lists(self.made) == before

    def _done(self, judged: Sequence[Judged]) -> None:
        if any(one.changed for one in judged):
            self.seen.append(lists(self.made))
            self.undone.clear()


@settings(max_examples=40)
@given(acts)
def test_lists_are_exactly_as_before_whatever_is_undone(played: list[tuple[str, int, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        judge = Judge(Path(folder))
        for act in played:
            judge.play(*act)
        before = lists(judge.made)
        assert keeping.check(judge.made) == []
        keeping.rebuild(judge.made)
        assert lists(judge.made) == before
        for _ in judge.seen[1:]:
            judgements.take_back(judge.made, despite=True)
        assert lists(judge.made) == judge.seen[0]
        judge.made.close()
