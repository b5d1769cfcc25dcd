from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules.strict_json import MAX_INTEGER, loads

scalars = (
    st.none()
    | st.booleans()
    | st.integers(-MAX_INTEGER, MAX_INTEGER)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]))
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
)


@given(values)
def test_what_is_written_is_read_back(value: object) -> None:
    assert loads(json.dumps(value)) == value


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"a":NaN}', "NaN is not a JSON value"),
        ("-Infinity", "-Infinity is not a JSON value"),
        ("[1e999]", "1e999 is too large"),
        ('{"a":1,"b":2,"a":2}', 'key "a" stands twice'),
        ("[" * 101 + "]" * 101, "more than 100 levels"),
        ("[" * 100_000, "more than 100 levels"),
        ('{"a":' * 100_000, "more than 100 levels"),
        ("9007199254740992", "outside -9007199254740991 to 9007199254740991"),
        ("-9223372036854775808", "outside"),
        ("9" * 5000, r"5,000 digits"),
        (r'"\ud800"', r"U\+D800"),
        (r'{"\udfff":1}', r"U\+DFFF"),
        (r'[["ok",{"a":["\ud83d"]}]]', r"U\+D83D"),
        ('"a\nb"', "not JSON"),
        ("", "not JSON: expecting value at line 1, column 1"),
        ("{'a':1}", "line 1, column 2"),
        ("\ufeff1", "not JSON"),
        ("1 2", "not JSON"),
    ],
)
def test_what_programs_read_differently_is_refused(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says) as refusal:
        loads(text)
    assert "\n" not in str(refusal.value)
    assert len(str(refusal.value)) < 250


def test_the_limits_themselves_are_allowed() -> None:
    assert loads("9007199254740991") == MAX_INTEGER
    assert loads("[" * 100 + "]" * 100) is not None
    assert loads(r'"\ud83d\ude00"') == "😀"
    assert loads(r'"a\u0000b"') == "a\0b"
