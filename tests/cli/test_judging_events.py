"""`events merge`, `different`, `unsure`, `undo`, `redo`, and what `list` and `show` tell of them."""

from __future__ import annotations

import pytest

from tests.commands import Curator

REASON = ("--reason", "told twice")


def listed(sample: Curator) -> list[object]:
    return [line["event"] for line in sample("events", "list", "--json").json]


def test_merged_events_are_shown_under_the_first_and_undo_parts_them(sample: Curator) -> None:
    before = sample("events", "list", "--json").out
    done = sample("events", "merge", "E6", "E3", *REASON)
    assert done.out.startswith("E6 is shown under E3 ")
    assert done.out.endswith(" (J1).\n")
    assert "E6" not in listed(sample)
    shown = sample("show", "E3").out
    assert "merged in" in shown
    assert "“told twice”" in shown
    assert "shown under" in sample("show", "E6").out
    whole = sample("show", "E3", "--json").json
    assert [one["id"] for one in whole["merged"]] == ["E6"]
    assert sample("show", "E6", "--json").json["shown_under"]["id"] == "E3"
    assert sample("check").code == 0
    assert sample("events", "undo").out == "J1 is taken back: E3 and E6 are not judged any more.\n"
    assert sample("events", "list", "--json").out == before
    assert sample("events", "redo").out == "J1: E3 and E6 are the same, shown under E3.\n"
    assert sample("check").code == 0


def test_undo_of_entities_leaves_events_alone_and_the_other_way_round(sample: Curator) -> None:
    sample("entities", "merge", "N6", "N8", "--reason", "one place")
    sample("events", "merge", "E3", "E6", *REASON)
    assert sample("entities", "undo").out.startswith("J1 is taken back: N6 and N8")
    assert sample("entities", "undo").code == 1
    assert sample("events", "undo").out.startswith("J2 is taken back: E3 and E6")


def test_different_and_unsure_are_remembered_for_events_and_articles(sample: Curator) -> None:
    assert sample("events", "different", "E3", "E6", *REASON).out == "J1: E3 and E6 are different.\n"
    assert sample("events", "different", "A1", "E6", *REASON).out == "J2: A1 and E6 are different.\n"
    assert sample("events", "unsure", "E3", "E5").out == "J3: E3 and E5 may be the same or not.\n"
    refused = sample("--as", "bob", "events", "merge", "E3", "E6", *REASON)
    assert (refused.code, refused.out) == (1, "")
    assert "E3 ≠ E6 (tester, today: “told twice”)" in refused.err
    assert sample("--as", "bob", "events", "merge", "E3", "E6", "--despite", *REASON).code == 0


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("merge", "E3", *REASON), 2, "A merge needs two events or more."),
        (("merge", "E1", "E2", *REASON), 1, "E2 is part of E1: a part is not the whole."),
        (("merge", "E3", "N1", *REASON), 1, "There is no event “N1”"),
        (("different", "E3", "E3", *REASON), 1, "E3 cannot be judged against itself; name two events."),
        (("different", "E3", "E6", "--reason", " "), 1, "Judging two events different needs a reason"),
        (("undo",), 1, "You have judged nothing that is left to undo; nothing was changed."),
        (("undo", "E3"), 1, "E3 was never split, nor split off another event; nothing was changed."),
        (("redo", "N1"), 1, "“N1” is the id of an entity; this takes one like J1."),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(
    sample: Curator, arguments: tuple[str, ...], code: int, said: str
) -> None:
    done = sample("events", *arguments)
    assert (done.code, done.out) == (code, "")
    assert done.err.startswith(said)
    assert len(done.err.splitlines()) == 1
