"""Items judged the same are shown under the one with the lowest number."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from curator.rules.clusters import canonical_of

NUMBERS = {name: number for number, name in enumerate("abcdefgh", start=1)}


def test_the_lowest_number_stands_for_all_whatever_the_order() -> None:
    assert canonical_of([], NUMBERS) == {}
    assert canonical_of([("c", "b")], NUMBERS) == {"c": "b"}
    assert canonical_of([("d", "c"), ("b", "d"), ("f", "e")], NUMBERS) == {"c": "b", "d": "b", "f": "e"}
    assert canonical_of([("a", "a"), ("b", "a"), ("a", "b")], NUMBERS) == {"b": "a"}


pairs = st.lists(st.tuples(st.sampled_from(sorted(NUMBERS)), st.sampled_from(sorted(NUMBERS))), max_size=10)


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
