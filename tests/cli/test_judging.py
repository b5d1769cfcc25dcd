"""`entities merge`, `split`, `different`, `unsure`, `undo`, `redo`, and what `list` and `show` tell of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import Curator

REASON = ("--reason", "one place")


def listed(sample: Curator, *options: str) -> dict[str, dict[str, object]]:
    return {line["entity"]: line for line in sample("entities", "list", "--json", *options).json}


def test_a_merge_shows_all_under_the_first_and_undo_brings_them_back(sample: Curator) -> None:
    before = sample("entities", "list", "--json").out
    done = sample("entities", "merge", "N10", "N6", "N8", *REASON)
    assert (done.code, done.out) == (0, "N8 and N10 are shown under N6 Dhaka (J1, J2).\n")
    lines = listed(sample)
    assert not {"N8", "N10"} & lines.keys()
    assert lines["N6"]["merged"] == 2
    assert "Islamabad" in str(lines["N6"]["aliases"])
    merged = listed(sample, "--state", "merged")
    assert {one: line["shown_under"] for one, line in merged.items()} == {"N8": "N6", "N10": "N6"}
    assert listed(sample, "--filter", "islamabad").keys() == {"N6"}
    undone = sample("entities", "undo")
    assert undone.out.splitlines() == [
        "J1 is taken back: N6 and N8 are not judged any more.",
        "J2 is taken back: N6 and N10 are not judged any more.",
    ]
    assert sample("entities", "list", "--json").out == before
    assert sample("entities", "redo").out.splitlines() == [
        "J1: N6 and N8 are the same, shown under N6.",
        "J2: N6 and N10 are the same, shown under N6.",
    ]
    assert sample("check").code == 0


def test_entities_are_named_by_id_or_by_name(sample: Curator) -> None:
    assert sample("entities", "merge", "Islamabad", "Dacca", *REASON).out.startswith(
        "N10 is shown under N6 Dhaka"
    )
    done = sample("entities", "merge", "Nowhere", "N1", *REASON)
    assert (done.code, done.err) == (
        1,
        "There is no entity “Nowhere”; write an id like N1, a uid, or its exact name.\n",
    )


def test_a_chain_to_what_is_different_is_refused_with_its_names(sample: Curator) -> None:
    assert sample("--as", "ada", "entities", "different", "N6", "N8", "--reason", "two places").out == (
        "J1: N6 and N8 are different.\n"
    )
    sample("entities", "merge", "N6", "N7", *REASON)
    refused = sample("entities", "merge", "N7", "N8", *REASON)
    assert (refused.code, refused.err) == (
        1,
        "N6 = N7 (you, today) and N7 = N8 (you, now), but N6 ≠ N8 (ada, today: “two places”); nothing was changed. "
        "Add --despite to judge so nevertheless.\n",
    )
    done = sample("entities", "merge", "N7", "N8", "--despite", *REASON)
    assert done.out == "N7 and N8 are shown under N6 Dhaka (J3).\n"


def test_different_says_when_others_still_hold_them_together(sample: Curator) -> None:
    sample("entities", "merge", "N6", "N7", "N8", *REASON)
    done = sample("entities", "different", "N7", "N8", "--despite", "--reason", "two places")
    assert done.out == "J3: N7 and N8 are different, but others still hold them together under N6.\n"


def test_a_split_tells_who_falls_apart(sample: Curator) -> None:
    sample("entities", "merge", "N6", "N7", "N8", *REASON)
    done = sample("entities", "split", "N6", "--reason", "another place")
    assert done.out == "N6 stands alone (withdrawn: J1, J2).\n"
    assert done.err == (
        "Nothing holds these together any more: N7; N8. Merge them again if they are the same.\n"
    )
    again = sample("entities", "split", "N6", "--reason", "x")
    assert (again.code, again.err) == (1, "N6 is merged with no other; nothing was changed.\n")


def test_a_split_can_judge_different_as_well(sample: Curator) -> None:
    sample("entities", "merge", "N6", "N7", *REASON)
    done = sample("entities", "split", "N7", "--different", "--reason", "two places")
    assert done.out == "N7 stands alone (different now: J1).\n"
    assert sample("show", "J1", "--json").json["verdict"] == "different"


def test_unsure_needs_no_reason_and_others_do(sample: Curator) -> None:
    assert sample("entities", "unsure", "N6", "N7").out == "J1: N6 and N7 may be the same or not.\n"
    assert sample("entities", "unsure", "N6", "N7").out == "That was judged already: nothing was saved.\n"
    missing = sample("entities", "different", "N6", "N7")
    assert (missing.code, "--reason" in missing.err) == (2, True)
    empty = sample("entities", "different", "N6", "N7", "--reason", " ")
    assert (empty.code, empty.err) == (
        1,
        "Judging two entities different needs a reason; nothing was changed.\n",
    )


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("merge", "N6", *REASON), 2, "A merge needs two entities or more."),
        (("merge", "N6", "N6", *REASON), 2, "A merge needs two entities or more."),
        (("merge", "N6", "N20", *REASON), 1, "N6 is a place and N20 a person: they cannot be the same."),
        (("different", "N6", "E1", *REASON), 1, "There is no entity “E1”"),
        (("undo",), 1, "You have judged nothing that is left to undo; nothing was changed."),
        (("redo",), 1, "You have judged nothing that is left to redo; nothing was changed."),
        (("undo", "J7"), 1, "There is no J7 in this record"),
        (("undo", "N6"), 1, "“N6” is the id of an entity; this takes one like J1."),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(
    sample: Curator, arguments: tuple[str, ...], code: int, said: str
) -> None:
    done = sample("entities", *arguments)
    assert (done.code, done.out) == (code, "")
    assert done.err.startswith(said)
    assert len(done.err.splitlines()) == 1


def test_names_that_only_look_alike_are_told(sample: Curator, tmp_path: Path) -> None:
    rows = "name,kind\nAcme,organisation\n\u0410cme,organisation\n"
    (tmp_path / "acme.csv").write_text(rows, encoding="utf-8")
    assert sample("entities", "import", "acme.csv").code == 0
    done = sample("entities", "merge", "Acme", "\u0410cme", "--reason", "a slip")
    assert done.code == 0
    assert "only looks like" in done.err
    assert "U+0410 CYRILLIC CAPITAL LETTER A" in done.err


def test_show_tells_under_whom_and_with_whom(sample: Curator) -> None:
    sample("entities", "merge", "N6", "N10", *REASON)
    of_member = sample("show", "N10").out
    assert of_member.startswith("N10  Islamabad  (revision 1)\n")
    assert "shown under  " in of_member
    assert "N6 Dhaka" in of_member
    of_first = sample("show", "N6").out
    assert "N10 Islamabad · ইসলামাবাদ" in of_first
    assert "J1 N6 = N10 (you, today: “one place”)" in of_first
    assert sample("show", "N6", "--json").json["members"][0]["id"] == "N10"


def test_a_judgement_has_a_history_like_everything_else(sample: Curator) -> None:
    sample("--as", "ada", "entities", "unsure", "N6", "N10")
    sample("entities", "different", "N6", "N10", "--reason", "two cities")
    log = sample("log", "J1", "--json").json
    assert [(one["author"], one["act"], one["message"]) for one in log] == [
        ("ada", "unsure", ""),
        ("tester", "different", "two cities"),
    ]
    assert "{+different+}" in sample("diff", "J1.1", "J1.2").out
    told = sample("show", "J1").out
    assert "N6 Dhaka" in told
    assert "N10 Islamabad" in told
    assert "two cities" in told


def test_a_match_and_a_search_tell_the_one(sample: Curator) -> None:
    sample("entities", "merge", "N6", "N10", *REASON)
    assert sample("match", "Islamabad", "--json").json[0]["entity"] == "N6"
    found = [hit for hit in sample("search", "islamabad", "--json").json if hit["kind"] == "entity"]
    assert [hit["id"] for hit in found] == ["N6"]
