"""Lists, `show`, `match`, `log` and `diff` on the sample record."""

from __future__ import annotations

import json

import pytest

from tests.commands import Curator


def ids(found: list[dict[str, object]], key: str) -> list[object]:
    return [line[key] for line in found]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), ["E1", "E2", "E3", "E4", "E5", "E6"]),
        (("--state", "draft"), ["E3", "E5"]),
        (("--type", "meeting"), ["E2", "E4", "E6"]),
        (("--entity", "Kamrul Hasan"), ["E1", "E2"]),
        (("--entity", "N20"), ["E1", "E2"]),
        (("--from", "2025-11-09"), ["E3", "E4", "E6"]),
        (("--to", "October 2025"), ["E1", "E5"]),
        (("--from", "2025-11", "--to", "2025-11-20"), ["E3", "E6"]),
        (("--text", "mirza dhaka"), ["E5"]),
        (("--text", "%"), []),
        (("--filter", "state:draft date:2025-11"), ["E3"]),
        (("--filter", "who:hasan place:rawalpindi"), ["E1", "E2"]),
        (("--filter", "meeting", "--to", "2025-11-20"), ["E6"]),
    ],
    ids=lambda value: " ".join(value) or "all" if isinstance(value, tuple) else None,
)
def test_events_are_narrowed_by_what_was_asked(
    sample: Curator, options: tuple[str, ...], expected: list[str]
) -> None:
    assert ids(sample("events", "list", "--json", *options).json, "event") == expected


@pytest.mark.parametrize("line", ["date:banana", "state:banana", "is:unsaved"])
def test_a_filter_line_that_is_not_understood_is_refused(sample: Curator, line: str) -> None:
    refused = sample("events", "list", "--filter", line)
    assert refused.code != 0
    assert f"--filter {line}:" in refused.err
    assert "so it narrows nothing" in refused.err


def test_articles_are_narrowed_by_work_state_and_by_the_events_that_cite_them(sample: Curator) -> None:
    assert ids(sample("articles", "list", "--json", "--state", "nothing here").json, "article") == ["A7"]
    assert ids(sample("articles", "list", "--json", "--state", "in_work").json, "article") == ["A2"]
    assert ids(sample("articles", "list", "--json", "--entity", "N30").json, "article") == []
    assert ids(sample("articles", "list", "--json", "--from", "2025-11-25").json, "article") == ["A3", "A5"]


def test_entities_are_narrowed_by_kind_and_by_any_of_their_names(sample: Curator) -> None:
    assert ids(sample("entities", "list", "--json", "--kind", "sea").json, "name") == ["Arabian Sea"]
    assert ids(sample("entities", "list", "--json", "--text", "রাওয়ালপিন্ডি").json, "name") == ["Rawalpindi"]


def test_what_is_withdrawn_is_out_of_lists_unless_asked_for(sample: Curator) -> None:
    assert sample("withdraw", "E6", "--reason", "entered twice").code == 0
    assert "E6" not in ids(sample("events", "list", "--json").json, "event")
    assert ids(sample("events", "list", "--json", "--withdrawn").json, "event")[-1] == "E6"
    assert ids(sample("events", "list", "--json", "--state", "withdrawn").json, "event") == ["E6"]
    assert "entered twice" in sample("show", "E6").out


def test_a_table_is_aligned_by_columns_of_the_screen_in_every_script(sample: Curator) -> None:
    from rich.cells import cell_len

    lines = sample("articles", "list").out.splitlines()
    title = lines[0].index("title")
    bengali = next(line for line in lines if line.startswith("A6"))
    before_title = bengali.partition("সেনাপ্রধানের")[0]
    assert cell_len(before_title) == title


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("events", "list", "--state", "finished"), "--state finished: there is no such state; it is one of draft"),
        (("events", "list", "--type", "parade"), "--type parade: diplomacy 1 has no such event type"),
        (("events", "list", "--from", "soon"), "--from soon: "),
        (("events", "list", "--nonsense"), "No such option"),
        (("entities", "list", "--from", "2025"), "No such option"),
        (("match", "Hasan", "--kind", "ship"), "'ship' is not one of"),
        (("match", "Hasan", "--limit", "0"), "0 is not in the range"),
        (("diff", "E1.1", "E2.1"), "E1.1 and E2.1 are not revisions of one item"),
        (("nonsense",), "No such command"),
        (("show",), "Missing argument"),
        (("--as", " ", "events", "list"), "The name given with --as"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)  # fmt: skip
def test_wrong_usage_is_one_sentence_and_exit_code_2(
    sample: Curator, options: tuple[str, ...], sentence: str
) -> None:
    done = sample(*options)
    assert (done.code, done.out) == (2, "")
    assert sentence in done.err
    assert len(done.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("show", "E99"), "There is no E99 in this record"),
        (("show", "E1.9"), "E1 has revisions 1 to 1, not 9"),
        (("show", "A1v3"), "A1 has no text version 3"),
        (("show", "A1v3", "--json"), "A1 has no text version 3"),
        (("show", "elephant"), "“elephant” is not an id of this record"),
        (("verify", "A1"), "“A1” is the id of an article; this takes one like E1."),
        (("verify", "E4"), "E4 is verified already"),
        (("withdraw", "E1", "--reason", " "), "Withdrawing needs a reason"),
        (("events", "list", "--entity", "Nobody At All"), "There is no entity “Nobody At All”"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_what_is_not_there_is_refused_with_one_sentence(
    sample: Curator, arguments: tuple[str, ...], sentence: str
) -> None:
    done = sample(*arguments)
    assert (done.code, done.out) == (1, "")
    assert sentence in done.err
    assert len(done.err.splitlines()) == 1


def test_show_gives_an_event_with_every_quote_and_what_is_left_to_do(sample: Curator) -> None:
    shown = sample("show", "E5").out
    assert shown.startswith("E5  visit: Sahir Shamshad Mirza")
    assert "A4 says 2025-10-28, a Tuesday: “on Oct. 28”" in shown
    assert "date: the sources disagree; choose a value and give a reason" in shown
    whole = sample("show", "E5", "--json").json
    claims = whole["fields"]["date"]["claims"]
    assert {claim["stated_value"] for claim in claims} == {"2025-10-26", "2025-10-28", "2025-10"}
    texts = {name: sample("show", name, "--json").json["text"] for name in ("A3", "A4", "A5")}
    assert all(texts[c["article_id"]][c["start"] : c["end"]] == c["quote"] for c in claims)


def test_a_quote_that_leaves_a_field_open_stands_below_the_name_of_that_field(curator: Curator) -> None:
    assert curator("import", "-", stdin=b"A general visited Dhaka recently.").code == 0
    event = {
        "id": "e1",
        "type": "visit",
        "fields": {"date": {"value": None, "claims": [{"article": "A1", "quote": "recently"}]}},
    }
    assert curator("apply", "-", stdin=json.dumps(event).encode()).code == 0
    lines = curator("show", "E1").out.splitlines()
    at = lines.index("    A1 leaves it open: “recently”")
    assert lines[at - 1].split() == ["date", "no", "value"]


def test_show_gives_an_earlier_revision_as_it_was(sample: Curator) -> None:
    assert "draft" in sample("show", "E4.1").out
    assert sample("show", "E4.1", "--json").json["state"] == "draft"
    assert sample("show", "E4", "--json").json["state"] == "verified"


def test_show_gives_an_article_with_the_events_that_cite_it_and_its_text(sample: Curator) -> None:
    shown = sample("show", "A1").out
    assert "E1 visit: S M Kamrul Hasan" in shown
    assert "One of the highest officers of Bangladesh has been in Pakistan" in shown.split("\n\n", 1)[1]


def test_match_finds_the_other_spelling_and_says_why(sample: Curator) -> None:
    best = sample("match", "Lt-Gen Kamr-ul-Hassan", "--json").json[0]
    assert list(best) == ["entity", "name", "alias", "kind", "score", "why"]
    assert (best["entity"], best["name"], best["kind"]) == ("N20", "S M Kamrul Hasan", "person")
    assert best["score"] > 0.9
    assert "kamrul" in best["why"]
    assert all(one["kind"] == "place" for one in sample("match", "Dhaka", "--kind", "place", "--json").json)
    assert len(sample("match", "Hasan", "--limit", "1", "--json").json) == 1


def test_log_lists_the_revisions_with_author_and_reason(sample: Curator) -> None:
    revisions = sample("log", "E4", "--json").json
    assert [one["revision"] for one in revisions] == ["E4.1", "E4.2"]
    assert [one["act"] for one in revisions] == ["save", "verify"]
    assert {one["author"] for one in revisions} == {"demo"}
    assert "Three accounts of one courtesy call." in sample("log", "E4").out


def test_diff_marks_the_words_that_changed(sample: Curator) -> None:
    lines = sample("diff", "E4.1", "E4.2").out.splitlines()
    at = lines.index("place")
    assert lines[at + 1 : at + 3] == ["  - [-N6-] Dhaka", "  + {+N9 Army Headquarters,+} Dhaka"]
    changed = {line["path"]: line for line in sample("diff", "E4.1", "E4.2", "--json").json}
    assert changed["state"] == {
        "path": "state",
        "label": "state",
        "kind": "changed",
        "old": "draft",
        "new": "verified",
    }
    assert "E4.2 and E4 say the same." in sample("diff", "E4.2", "E4").err
