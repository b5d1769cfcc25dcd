"""Items judged the same are shown under the one with the lowest number; which judgements hold two of them together."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from curator.rules.clusters import canonical_of, chain, side_of_parted

NUMBERS = {name: number for number, name in enumerate("abcdefgh", start=1)}

names = st.sampled_from(sorted(NUMBERS))
pairs = st.lists(st.tuples(names, names), max_size=10)


def test_the_lowest_number_stands_for_all_whatever_the_order() -> None:
    assert canonical_of([], NUMBERS) == {}
    assert canonical_of([("c", "b")], NUMBERS) == {"c": "b"}
    assert canonical_of([("d", "c"), ("b", "d"), ("f", "e")], NUMBERS) == {"c": "b", "d": "b", "f": "e"}
    assert canonical_of([("a", "a"), ("b", "a"), ("a", "b")], NUMBERS) == {"b": "a"}


@given(pairs, st.randoms(use_true_random=False))
def test_the_order_of_judgements_does_not_matter_and_clusters_are_whole(
    judged: list[tuple[str, str]], chance: st.DataObject
) -> None:
    found = canonical_of(judged, NUMBERS)
    shuffled = [(b, a) for a, b in judged]
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert canonical_of(shuffled, NUMBERS) == found
    for a, b in judged:
        assert found.get(a, a) == found.get(b, b)
    for uid, shown in found.items():
        assert NUMBERS[shown] < NUMBERS[uid]
        assert shown not in found


def test_a_chain_is_the_shortest_way_in_its_direction() -> None:
    judged = [("b", "a"), ("b", "c"), ("c", "d"), ("d", "a")]
    assert chain(judged, "a", "c") == [("a", "b"), ("b", "c")]
    assert chain(judged, "a", "d") == [("a", "d")]
    assert chain(judged, "a", "e") == []
    assert chain(judged, "a", "a") == []


@given(pairs, names, names)
def test_a_chain_leads_from_one_to_the_other_exactly_when_they_are_in_one_cluster(
    judged: list[tuple[str, str]], a: str, b: str
) -> None:
    found = canonical_of(judged, NUMBERS)
    way = chain(judged, a, b)
    assert bool(way) == (a != b and found.get(a, a) == found.get(b, b))
    if way:
        assert (way[0][0], way[-1][1]) == (a, b)
        assert all(left[1] == right[0] for left, right in pairwise(way))
        assert {frozenset(pair) for pair in way} <= {frozenset(pair) for pair in judged}


@given(pairs, names, names)
def test_a_side_that_is_parted_is_one_whole_cluster(judged: list[tuple[str, str]], a: str, b: str) -> None:
    found = canonical_of(judged, NUMBERS)
    beside: dict[str, set[str]] = defaultdict(set)
    for one, other in judged:
        beside[one].add(other)
        beside[other].add(one)
    side = side_of_parted(a, b, lambda uids: {other for uid in uids for other in beside[uid]})
    if found.get(a, a) == found.get(b, b) and a != b:
        assert side is None
    elif a != b:
        assert side is not None
        top = {found.get(uid, uid) for uid in side}
        assert len(top) == 1
        assert side == {uid for uid in NUMBERS if found.get(uid, uid) in top}
        assert len(side & {a, b}) == 1


def test_what_leaves_a_large_cluster_is_found_without_walking_through_it() -> None:
    leaves = {f"leaf {n}" for n in range(1000)}
    asked: list[set[str]] = []

    def beside(uids: set[str]) -> set[str]:
        asked.append(set(uids))
        return leaves if "hub" in uids else {"hub"} if uids & leaves else set()

    assert side_of_parted("hub", "gone", beside) == {"gone"}
    assert asked == [{"gone"}]
