"""The pairs that somebody judges, without a screen."""

from __future__ import annotations

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


COUPLES = st.tuples(st.integers(0, 5), st.integers(0, 5)).filter(lambda pair: pair[0] < pair[1])


@given(st.lists(COUPLES, unique=True), st.lists(st.tuples(COUPLES, st.sampled_from(["different", "unsure"]))))
def test_no_pair_that_is_shown_was_judged_different(
    found: list[tuple[int, int]], judged: list[tuple[tuple[int, int], str]]
) -> None:
    deck = Deck()
    deck.add(pair(*couple) for couple in found)
    deck.stand(standing({}, [(f"u{a}", f"u{b}", verdict) for (a, b), verdict in judged]))
    different = {couple for couple, verdict in judged if verdict == "different"}
    assert sorted(shown(deck)) == sorted(set(found) - different)
    assert deck.pairs == sorted(deck.pairs, key=lambda one: one.order)
