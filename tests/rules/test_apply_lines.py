"""Events from a script: the format is read strictly, and every mistake is said with its path."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.model.inputs import ClaimInput, EventInput, RelatedInput
from curator.rules.apply_lines import read_apply_file, read_apply_line

EVENT: dict[str, object] = {
    "id": "ev-05", "type": "meeting", "part_of": "ev-04", "state": "verified", "realis": "occurred",
    "fields": {
        "date": {
            "value": "2025-11-23",
            "claims": [{
                "article": "A3", "quote": "on Sunday ", "start": 625, "version": 1, "stated_value": "2025-11-23",
                "basis": {"words": "on Sunday", "anchor": "2025-11-25", "rule": "last weekday"},
            }],
        },
        "topics": {"value": ["defence", "trade"], "unsourced": "read from the programme"},
        "casualties": {"value": 12, "reason": "the army corrected it"},
        "place": {"note": "the text is unclear"},
        "end_date": {"value": None, "not_stated": True},
    },
    "participants": [
        {"id": "p1", "role": "visitor", "entity": "N4", "name": "Shakir Ullah Khattak", "as_named": "the chairman",
         "post": "chairman, HIT", "side": "Pakistan",
         "claims": [{"article": "A3", "quote": "the chairman", "asserts": False, "stated_value": None}]},
        {"id": "p2", "role": "delegation", "description": "senior officers", "count": "5-10"},
        {"id": "p3", "role": "host", "name": "Waker-Uz-Zaman"},
    ],
    "related": [{"type": "follows", "event": "ev-99"}],
    "title": None, "note": "n", "message": "from the script",
}  # fmt: skip


def read(event: object) -> EventInput:
    """The event of a line that is right."""
    found, problems = read_apply_line(json.dumps(event), "x.jsonl line 1")
    assert problems == []
    assert found is not None
    return found


def complaints(event: object) -> list[str]:
    """What is said of a line that is wrong."""
    found, problems = read_apply_line(json.dumps(event), "x.jsonl line 7")
    assert found is None
    assert {problem.where for problem in problems} == {"x.jsonl line 7"}
    return [problem.message for problem in problems]


def test_a_whole_event_is_read() -> None:
    event = read(EVENT)
    assert (event.id, event.type, event.part_of, event.state) == ("ev-05", "meeting", "ev-04", "verified")
    assert (event.title, event.note, event.message) == (None, "n", "from the script")
    assert event.related == (RelatedInput("follows", "ev-99"),)
    date = event.fields["date"]
    assert (date.values, date.given) == (("2025-11-23",), True)
    claim = date.claims[0]
    assert (claim.quote, claim.start, claim.version, claim.stated_value) == (
        "on Sunday ",
        625,
        1,
        "2025-11-23",
    )
    assert claim.basis == {"words": "on Sunday", "anchor": "2025-11-25", "rule": "last weekday"}
    assert event.fields["topics"].values == ("defence", "trade")
    assert event.fields["topics"].unsourced == "read from the programme"
    assert (event.fields["casualties"].values, event.fields["casualties"].reason) == (
        ("12",),
        "the army corrected it",
    )


def test_not_given_and_given_as_null_are_told_apart() -> None:
    event = read(EVENT)
    assert (event.fields["place"].given, event.fields["place"].values) == (False, ())
    assert (event.fields["end_date"].given, event.fields["end_date"].values) == (True, ())
    assert event.fields["end_date"].not_stated
    vague = event.participants[0].claims[0]
    assert vague == ClaimInput("A3", "the chairman", stated=True, stated_value=None, asserts=False)
    bare = read({"id": "e", "type": "t", "fields": {"d": {"claims": [{"article": "A1", "quote": "q"}]}}})
    assert bare.fields["d"].claims[0] == ClaimInput("A1", "q", stated=False, asserts=True)
    assert bare.state is None


def test_participants_are_entities_by_id_or_name_or_described() -> None:
    first, second, third = read(EVENT).participants
    assert (first.id, first.role, first.entity, first.name) == ("p1", "visitor", "N4", "Shakir Ullah Khattak")
    assert (first.as_named, first.post, first.side) == ("the chairman", "chairman, HIT", "Pakistan")
    assert (second.entity, second.description, second.count) == (None, "senior officers", "5-10")
    assert third.entity == "Waker-Uz-Zaman"


CLAIM = {"article": "A1", "quote": "q"}


def with_claim(**more: object) -> dict[str, object]:
    """An event whose second participant's first claim has `more`."""
    p1 = {"id": "p1", "role": "host", "entity": "N1"}
    return {"id": "e", "type": "t", "participants": [p1, {**p1, "id": "p2", "claims": [{**CLAIM, **more}]}]}


def with_field(**more: object) -> dict[str, object]:
    """An event with a date field of `more`."""
    return {"id": "e", "type": "t", "fields": {"date": more}}


RANGE = "must be a whole number from 0 to 9007199254740991, without quotes or fraction."


@pytest.mark.parametrize(
    ("event", "said"),
    [
        ({"type": "t"}, "id is missing; it must be text."),
        ({"id": "e"}, "type is missing; it must be text."),
        ({"id": " ", "type": "t"}, "id is empty; write a text, or null for none."),
        ({"id": 5, "type": "t"}, "id must be text, not a number; put it in quotes."),
        (
            {"id": "e", "type": "t", "titel": "x"},
            '"titel" is not known here; allowed are id, type, realis, title,',
        ),
        (
            {"id": "e", "type": "t", "state": "approved"},
            'state is "approved", but must be draft or verified.',
        ),
        ({"id": "e", "type": "t", "fields": []}, "fields must be an object {…}, not a list."),
        (
            {"id": "e", "type": "t", "fields": {"date": "2025"}},
            "fields.date must be an object {…}, not text.",
        ),
        (
            {"id": "e", "type": "t", "participants": {}},
            "participants must be a list of objects, not an object.",
        ),
        (
            {"id": "e", "type": "t", "participants": ["N1"]},
            "participants[0] must be an object {…}, not text.",
        ),
        (
            {"id": "e", "type": "t", "related": [{"type": "x"}]},
            "related[0].event is missing; it must be text.",
        ),
        ({"id": "e", "type": "t", "title": "a\0b"}, "title holds the character NUL; write U+FFFD"),
        (with_claim(quote=5), "participants[1].claims[0].quote must be text, not a number"),
        (with_claim(quote=None), "participants[1].claims[0].quote is missing; it must be text."),
        (with_claim(quote=""), "participants[1].claims[0].quote is empty"),
        (
            with_claim(page=1),
            '"participants[1].claims[0].page" is not known here; allowed are article, quote, start',
        ),
        (with_claim(asserts="no"), "participants[1].claims[0].asserts must be true or false, not text."),
        (with_claim(start=-1), f"participants[1].claims[0].start {RANGE}"),
        (with_claim(start="5"), f"participants[1].claims[0].start {RANGE}"),
        (with_claim(start="١٢"), f"participants[1].claims[0].start {RANGE}"),
        (with_claim(start=5.0), f"participants[1].claims[0].start {RANGE}"),
        (with_claim(start=True), f"participants[1].claims[0].start {RANGE}"),
        (with_claim(version=0), "participants[1].claims[0].version must be a whole number from 1 to"),
        (with_claim(basis={"words": "x"}), "participants[1].claims[0].basis.rule is missing"),
        (with_claim(basis="on Sunday"), "participants[1].claims[0].basis must be an object"),
        (with_field(value=""), "fields.date.value is empty; write a text, or null for none."),
        (
            with_field(value=5.5),
            "fields.date.value must be text or a whole number, not a number with a fraction",
        ),
        (with_field(value=True), "fields.date.value must be text or a whole number, not true or false"),
        (with_field(value=["x", None]), "fields.date.value[1] must be text or a whole number, not null"),
        (with_field(value={"low": 1}), "fields.date.value must be text or a whole number, not an object"),
        (
            with_field(values=["x"]),
            '"fields.date.values" is not known here; allowed are value, claims, reason',
        ),
        (with_field(unsourced=True), "fields.date.unsourced must be text, not true or false"),
        (with_field(value="2025", not_stated=True), "fields.date has a value and is marked not_stated"),
        (
            {"id": "e", "type": "t", "participants": [{"id": "p", "role": "host", "as_named": "he"}]},
            "participants[0] names nobody; give an entity, or a description",
        ),
        (
            {"id": "e", "type": "t", "participants": [{"id": "p", "role": "host", "entity": "N1"}] * 2},
            'participants use the id "p" more than once',
        ),
    ],
)
def test_a_mistake_is_said_with_its_path(event: object, said: str) -> None:
    messages = complaints(event)
    assert len(messages) == 1
    assert messages[0].startswith(said)


def test_all_mistakes_of_a_line_are_said_at_once() -> None:
    assert len(complaints({"typ": "t", "state": 1, "fields": {"d": {"claims": [{"quote": 1}]}}})) == 6


def test_json_is_read_strictly() -> None:
    for text, said in (
        ('{"id":"e","type":"t","fields":{"d":{"value":NaN}}}', "NaN"),
        ('{"id":"e","id":"f","type":"t"}', "twice"),
        ('{"id":"e","type":"t","title":"\\ud800"}', "surrogate"),
        ('{"id":"e","type":"t","fields":{"d":{"value":9007199254740993}}}', "9007199254740991"),
        ("[" * 100_000, "deep"),
        ("5", "the line holds a number; write one JSON object"),
    ):
        event, problems = read_apply_line(text, "x.jsonl line 2")
        assert event is None
        assert problems[0].where == "x.jsonl line 2"
        assert said in problems[0].message


def test_a_file_gives_its_events_in_order_and_names_the_wrong_lines() -> None:
    lines = [json.dumps(EVENT), "", "{}", json.dumps({"id": "e2", "type": "t"}), json.dumps(EVENT)]
    events, problems = read_apply_file("x.jsonl", ("\ufeff" + "\r\n".join(lines)).encode())
    assert [event.where for event in events] == ["x.jsonl line 1", "x.jsonl line 4", "x.jsonl line 5"]
    assert {problem.where for problem in problems} == {"x.jsonl line 3"}
    assert "the file is empty" in str(read_apply_file("x.jsonl", b"\n").problems[0])
    assert "offset 0" in str(read_apply_file("x.jsonl", b"\xff").problems[0])


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 10) | st.just(0.5) | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "id",
                    "type",
                    "fields",
                    "participants",
                    "claims",
                    "date",
                    "value",
                    "role",
                    "quote",
                    "article",
                    "basis",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@given(json_values)
def test_any_json_gives_an_event_or_problems_never_both(value: object) -> None:
    event, problems = read_apply_line(json.dumps(value), "x")
    assert (event is None) == bool(problems)
