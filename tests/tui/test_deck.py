"""The pairs that somebody judges, without a screen."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from curator.model.pairs import Pair, Party
from curator.rules.pair_standing import standing
from curator.tui.deck import Deck

PARTIES = [Party(f"u{n}", n, f"Name {n}", "person", n) for n in range(6)]


def pair(a: int, b: int, score: float = 0.9) -> Pair:
    return Pair(PARTIES[a], PARTIES[b], score, "alike")


def shown(deck: Deck) -> list[tuple[int, int]]:
    return [(pair.a.number, pair.b.number) for pair in deck.pairs]


def test_pairs_are_in_order_however_they_come() -> None:
    deck = Deck()
    assert deck.pairs == []
    deck.add([pair(0, 1, 0.6), pair(2, 3, 0.99)])
    deck.add([pair(1, 4, 0.99)])
    assert shown(deck) == [(1, 4), (2, 3), (0, 1)]


def test_a_pair_that_comes_again_is_known_better() -> None:
    deck = Deck()
    deck.add([pair(0, 1, 0.6), pair(2, 3, 0.7)])
    deck.add([pair(0, 1, 0.8)])
    assert [(p.key, p.score) for p in deck.pairs] == [("u0 u1", 0.8), ("u2 u3", 0.7)]


def test_what_is_judged_leaves_and_comes_back() -> None:
    deck = Deck()
    deck.add([pair(0, 1), pair(1, 2), pair(0, 3), pair(4, 5)])
    deck.stand(standing({"u1": "u0"}, [("u1", "u3", "different"), ("u4", "u5", "unsure")]))
    assert shown(deck) == [(0, 2), (4, 5)]
    assert [p.unsure for p in deck.pairs] == [False, True]
    deck.stand(standing({}, []))
    assert sorted(shown(deck)) == [(0, 1), (0, 3), (1, 2), (4, 5)]


def test_pairs_of_a_merged_entity_are_one_pair() -> None:
    deck = Deck()
    deck.add([pair(0, 1), pair(0, 2, 0.7), pair(1, 2, 0.8)])
    deck.stand(standing({"u1": "u0"}, []))
    assert [(p.key, p.score) for p in deck.pairs] == [("u0 u2", 0.8)]


def test_only_pairs_that_fit_are_shown() -> None:
    deck = Deck()
    deck.add([pair(0, 1), pair(2, 3)])
    deck.fit(frozenset({"u3"}))
    assert shown(deck) == [(2, 3)]
    deck.fit(None)
    assert len(shown(deck)) == 2


def test_while_pairs_are_found_anew_the_old_ones_stay_and_then_only_those_found_again() -> None:
    deck = Deck()
    deck.add([pair(0, 1), pair(2, 3)])
    deck.end()
    deck.begin()
    deck.add([pair(2, 3, 0.7)])
    assert len(shown(deck)) == 2
    deck.end()
    assert shown(deck) == [(2, 3)]


def test_a_pair_is_found_by_its_key_and_its_place() -> None:
    deck = Deck()
    deck.add([pair(0, 1, 0.7), pair(2, 3, 0.9), pair(4, 5, 0.8)])
    deck.stand(standing({}, [("u4", "u5", "unsure")]))
    assert [deck.place(key) for key in ("u2 u3", "u0 u1", "u4 u5", "u0 u5")] == [0, 1, 2, None]
    assert deck.unsure == 1
    deck.fit(frozenset({"u4"}))
    assert [deck.place(key) for key in ("u2 u3", "u4 u5")] == [None, 0]
    assert deck.unsure == 1
    assert deck.pair(None) is deck.pair("u0 u4") is None


NUMBERS = st.integers(0, 5)
COUPLES = st.tuples(NUMBERS, NUMBERS).filter(lambda couple: couple[0] < couple[1])
FOUND = st.lists(
    st.tuples(COUPLES, st.sampled_from([0.5, 0.7, 0.9])).map(lambda one: pair(*one[0], one[1])), max_size=8
)
SAME = st.dictionaries(st.sampled_from(["u3", "u4", "u5"]), st.sampled_from(["u0", "u1"]), max_size=3)
JUDGED = st.lists(
    st.tuples(COUPLES, st.sampled_from(["different", "unsure"])).map(
        lambda one: (f"u{one[0][0]}", f"u{one[0][1]}", one[1])
    ),
    max_size=4,
)
STEPS = st.lists(
    st.tuples(st.just("add"), FOUND)
    | st.tuples(st.just("stand"), st.builds(standing, SAME, JUDGED))
    | st.tuples(st.just("fit"), st.none() | st.frozensets(st.sampled_from(["u0", "u2", "u5"])))
    | st.tuples(st.sampled_from(["begin", "end"]), st.none()),
    max_size=12,
)


@given(STEPS)
def test_however_it_came_about_the_same_pairs_are_shown_as_if_all_had_come_at_once(
    steps: list[tuple[str, Any]],
) -> None:
    deck = Deck()
    found: dict[str, Pair] = {}
    again: set[str] | None = None
    now, fitting = standing({}, []), None
    for step, what in steps:
        match step:
            case "add":
                deck.add(what)
                found |= {pair.key: pair for pair in what}
                again = again if again is None else again | {pair.key for pair in what}
            case "stand":
                deck.stand(what)
                now = what
            case "fit":
                deck.fit(what)
                fitting = what
            case "begin":
                deck.begin()
                again = set()
            case "end":
                deck.end()
                found = {key: pair for key, pair in found.items() if again is None or key in again}
                again = None
    best: dict[frozenset[str], float] = {}
    known = {party.uid for pair in found.values() for party in (pair.a, pair.b)}
    for one in found.values():
        couple = now.couple(one.a.uid, one.b.uid)
        if couple and couple <= known and (fitting is None or couple & fitting):
            best[couple] = max(best.get(couple, 0), one.score)
    shown = {frozenset((one.a.uid, one.b.uid)): one.score for one in deck.pairs}
    # What was known of an entity is not forgotten when its pairs are.
    assert best.items() <= shown.items()
    assert all(couple in best or not couple <= known for couple in shown)
    assert deck.pairs == sorted(deck.pairs, key=lambda one: one.order)
    assert all(one.unsure == (frozenset((one.a.uid, one.b.uid)) in now.unsure) for one in deck.pairs)
    assert [deck.place(one.key) for one in deck.pairs] == list(range(len(deck.pairs)))
    assert deck.unsure == sum(one.unsure for one in deck.pairs)
