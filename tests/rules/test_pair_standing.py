"""What was judged about pairs, seen through all that was judged the same."""

from __future__ import annotations

from curator.rules.pair_standing import standing


def test_judgements_are_about_whole_clusters() -> None:
    now = standing({"b": "a", "d": "c"}, [("b", "d", "different"), ("b", "e", "unsure")])
    assert now.couple("a", "b") is None
    assert now.couple("a", "c") is now.couple("b", "d") is now.couple("d", "a") is None
    assert now.couple("b", "e") == frozenset("ae")
    assert now.unsure == {frozenset("ae")}
    assert now.couple("a", "f") == frozenset("af")


def test_what_was_merged_or_told_apart_since_is_unsure_no_more() -> None:
    merged = standing({"b": "a"}, [("a", "b", "unsure")])
    assert merged.unsure == frozenset()
    parted = standing({}, [("a", "b", "unsure"), ("a", "b", "different")])
    assert parted.unsure == frozenset()
