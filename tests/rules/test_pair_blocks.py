"""Which of many names are worth comparing."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules.pair_blocks import Blocks, couples

VOWELS = str.maketrans("", "", "aeiou")


def sound(word: str) -> str:
    """The consonants of a word, doubled ones once."""
    bare = word[0] + word[1:].translate(VOWELS)
    return "".join(ch for at, ch in enumerate(bare) if at == 0 or bare[at - 1] != ch)


def blocks(names: Sequence[str], kind: str = "person") -> Blocks:
    return Blocks(names, [kind] * len(names), sound)


def found(names: Sequence[str]) -> set[tuple[int, int]]:
    """All couples of names that are worth comparing."""
    made = blocks(names)
    equal = set(made.equal())
    return equal | set(made.sharing(range(len(names)))) | set(made.slips()) | set(made.acronyms())


OTHERS = ["naveed ashraf", "asim munir", "shakir khattak", "sahir mirza", "yunus"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kamrul hasan", "kamrul hassan"),
        ("kamrul hasan", "hassan kamrul"),
        ("kamr ul hasan", "kamrul hasan"),
        ("s m kamrul hasan", "kamrul hasan"),
        ("kamrul hasan", "kamrul hasan khan"),
        ("wali gholizadeh", "wali qolizadeh"),
        ("hit", "heavy industries taxila"),
        ("isi", "institute of strategic intelligence"),
        ("কামরুল হাসান", "কামরুল হাসান"),
    ],
)
def test_names_that_may_be_one_are_worth_comparing(one: str, other: str) -> None:
    assert (0, 1) in found([one, other, *OTHERS])


def test_names_with_nothing_in_common_are_not() -> None:
    assert found(OTHERS) == set()


def test_names_of_two_kinds_are_never_compared() -> None:
    made = Blocks(["dhaka", "dhaka"], ["place", "organisation"], sound)
    assert [*made.equal(), *made.sharing(range(2)), *made.slips(), *made.acronyms()] == []


def test_a_word_that_hundreds_share_leads_to_nobody() -> None:
    """1,000 people of one family name: comparing all with all would be half a million pairs."""
    letters = "bcdfgklmnp"
    names = [f"{a}o{b}e{c}ia rahman" for a in letters for b in letters for c in letters]
    assert len(found(names)) < 10_000


@given(st.integers(2, 200))
def test_a_large_group_is_compared_with_its_first(size: int) -> None:
    made = list(couples(range(size)))
    assert len(set(made)) == len(made) <= max(300, size)
    assert {at for couple in made for at in couple} == set(range(size))
    assert all(a < b for a, b in made)


WORDS = st.text("abehikmnrsu", min_size=2, max_size=7)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), max_size=30))
def test_couples_are_places_in_order_and_whatever_sounds_the_same_is_among_them(names: list[str]) -> None:
    made = found(names)
    assert all(0 <= a < b < len(names) for a, b in made)
    # A particle may be part of the word before it, so names that hold one are left to the examples above.
    plain = [not set(name.split()) & {"al", "el", "ul", "ur", "un", "us", "ush"} for name in names]
    heard = [sorted(map(sound, name.split())) for name in names]
    for a in range(len(names)):
        for b in range(a + 1, len(names)):
            if heard[a] == heard[b] and plain[a] and plain[b] and heard.count(heard[a]) <= 24:
                assert (a, b) in made
