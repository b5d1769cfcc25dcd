"""Pairs of entities that may be one, across a whole record."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.model.pairs import Pair
from curator.services import demo, duplicates, entities, events, judgements, listing
from curator.services.duplicates import Stop, StoppedError
from curator.services.workspace import Workspace
from tests.builders import new_workspace, sample_workspace


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    """N1 Pakistan, N2 Rawalpindi, N3 S M Kamrul Hasan (in E1 and E2), N4 Asim Munir (in E2)."""
    workspace = sample_workspace(tmp_path)
    yield workspace
    workspace.close()


def add(workspace: Workspace, name: str, kind: str = "person", *aliases: str, **slots: str) -> str:
    return entities.create(workspace, {"name": name, "kind": kind, **slots}, aliases).uid


def names(found: list[Pair]) -> list[tuple[str, str]]:
    return [(pair.a.name, pair.b.name) for pair in found]


def test_a_record_without_doubles_has_no_pairs(made: Workspace, tmp_path: Path) -> None:
    assert duplicates.worst(made) == []
    sample = demo.build(tmp_path / "sample.db")
    assert duplicates.worst(sample) == []
    sample.close()


def test_the_surest_come_first_and_of_equally_sure_ones_those_that_occur_most(made: Workspace) -> None:
    add(made, "Munir Asim")
    add(made, "Kamrul Hasan S M")
    add(made, "Asim Mounir")
    add(made, "Naveed Ashraf")
    found = duplicates.worst(made)
    sure = [("S M Kamrul Hasan", "Kamrul Hasan S M"), ("Asim Munir", "Munir Asim")]
    assert names(found)[:2] == sure
    assert ("Asim Munir", "Asim Mounir") in names(found)[2:]
    assert [pair.order for pair in found] == sorted(pair.order for pair in found)
    assert (found[0].a.occurs, found[1].a.occurs) == (2, 1)
    assert all(pair.a.number < pair.b.number for pair in found)
    assert "kamrul" in found[0].why
    assert not {"Naveed Ashraf"} & {name for pair in names(found) for name in pair}


def test_any_of_their_names_may_tell(made: Workspace) -> None:
    add(made, "The general", "person", "Kamr ul Hassan")
    add(made, "HIT", "organisation")
    add(made, "Heavy Industries Taxila", "organisation")
    assert ("S M Kamrul Hasan", "The general") in names(duplicates.worst(made))
    assert ("HIT", "Heavy Industries Taxila") in names(duplicates.worst(made))


def test_entities_of_two_kinds_and_withdrawn_ones_are_no_pair(made: Workspace) -> None:
    add(made, "Asim Munir", "place")
    other = add(made, "Asim Munir", "person")
    assert len(duplicates.worst(made)) == 1
    events.withdraw(made, other, "entered twice")
    assert duplicates.worst(made) == []


def test_judged_pairs_are_gone_also_through_a_chain_and_unsure_ones_come_last(made: Workspace) -> None:
    munir, second, third, fourth = (add(made, "Sahir Shamshad Mirza") for _ in range(4))
    assert len(duplicates.worst(made)) == 6
    judgements.judge(made, munir, second, "same", "one")
    judgements.judge(made, second, third, "same", "one")
    assert names(duplicates.worst(made)) == [("Sahir Shamshad Mirza", "Sahir Shamshad Mirza")]
    judgements.judge(made, third, fourth, "unsure")
    add(made, "Asim Munir")
    found = duplicates.worst(made)
    assert [(pair.a.name, pair.unsure) for pair in found] == [
        ("Asim Munir", False),
        ("Sahir Shamshad Mirza", True),
    ]
    assert (found[1].a.uid, found[1].b.uid) == (munir, fourth)
    judgements.judge(made, second, fourth, "different", "two generals")
    assert names(duplicates.worst(made)) == [("Asim Munir", "Asim Munir")]
    judgements.take_back(made)
    assert names(duplicates.worst(made))[-1] == ("Sahir Shamshad Mirza", "Sahir Shamshad Mirza")


def test_what_is_unsure_is_told_even_where_the_names_are_unlike(made: Workspace) -> None:
    one, other = add(made, "Naveed Ashraf"), add(made, "The admiral")
    judgements.judge(made, one, other, "unsure", "who knows")
    assert [(pair.a.uid, pair.b.uid, pair.unsure) for pair in duplicates.worst(made)] == [(one, other, True)]


def test_a_merged_entity_is_compared_by_all_names_of_its_cluster(made: Workspace) -> None:
    one, other = add(made, "Naveed Ashraf"), add(made, "The admiral", "person", "Zafar Mahmood Abbasi")
    judgements.judge(made, one, other, "same", "the photograph")
    add(made, "Zafar Mahmud Abbasi")
    found = duplicates.worst(made)
    assert names(found) == [("Naveed Ashraf", "Zafar Mahmud Abbasi")]
    assert found[0].a.uid == one


def test_what_contradicts_is_said(made: Workspace) -> None:
    add(made, "Asim Munir", country="IN")
    add(made, "27th Lancers", "organisation")
    add(made, "33rd Lancers", "organisation")
    add(made, "Pakistan Army", "organisation")
    add(made, "Bangladesh Army", "organisation")
    add(made, "Bangladesh", "place", subkind="country")
    found = duplicates.worst(made)
    assert names(found) == [("Asim Munir", "Asim Munir")]
    assert "≠ country PK / IN" in found[0].why


def test_names_that_only_look_the_same_are_a_pair(made: Workspace) -> None:
    add(made, "Acme", "organisation")
    add(made, "\u0410cme", "organisation")
    add(made, "Ac\u200bme", "organisation")
    found = duplicates.worst(made)
    assert len(found) == 3
    assert all("! names that only look the same" in pair.why for pair in found)


@pytest.mark.parametrize("name", ["!!!", "General", "\u202e", "💂", "a", "x" * 500, "a" + "\u0301" * 400])
def test_names_that_tell_nothing_do_no_harm(made: Workspace, name: str) -> None:
    add(made, name)
    add(made, name)
    assert all(pair.a.name == pair.b.name == name for pair in duplicates.worst(made))


def test_the_first_pairs_come_before_everything_is_read(made: Workspace) -> None:
    for n in range(30):
        add(made, f"Nobody {chr(97 + n % 26)}{n}")
    add(made, "Asim Munir")
    add(made, "Kamrul Hassan")
    batches = duplicates.find(made, Stop())
    assert names(next(batches)) == [("Asim Munir", "Asim Munir")]
    assert ("S M Kamrul Hasan", "Kamrul Hassan") in {name for batch in batches for name in names(batch)}


def test_finding_can_be_stopped(made: Workspace) -> None:
    add(made, "Asim Munir")
    stop = Stop()
    batches = duplicates.find(made, stop)
    assert next(batches)
    stop.stop()
    with pytest.raises(StoppedError):
        list(batches)


def test_only_a_kind_or_what_has_some_words_is_asked_for(made: Workspace) -> None:
    add(made, "Asim Munir")
    add(made, "Rawalpindi", "place", subkind="city")
    assert names(duplicates.worst(made, "place")) == names(duplicates.worst(made, "city"))
    assert names(duplicates.worst(made, "person")) == [("Asim Munir", "Asim Munir")]
    assert duplicates.fitting(made, "  ", Stop()) == (None, ())
    fitting, _ = duplicates.fitting(made, "kind:person munir", Stop())
    assert fitting is not None
    assert len(fitting) == 2
    _, hints = duplicates.fitting(made, "country:", Stop())
    assert hints == listing.narrow(made.codebook, "entity", "country:").hints


def test_thousands_of_entities_are_compared_a_few_with_a_few(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """2,000 entities are two million couples; what is compared grows with the number of entities, not its square."""
    made = new_workspace(tmp_path)
    syllables = "ba ce di fo gu ka le mi no pu ra se ti vo zu".split()
    for n in range(2000):
        first, second, third = syllables[n % 15], syllables[n // 15 % 15], syllables[n // 225 % 15]
        add(made, f"{first}{second}r {third}{first}n {second}{third}l")
    add(made, "Kamrul Hasan")
    add(made, "Hassan Kamrul")
    compared = 0
    likeness = duplicates.likeness

    def counted(*arguments: object) -> object:
        nonlocal compared
        compared += 1
        return likeness(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(duplicates, "likeness", counted)
    assert ("Kamrul Hasan", "Hassan Kamrul") in names(duplicates.worst(made))
    assert compared < 40_000
    made.close()
