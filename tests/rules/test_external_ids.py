"""Ids that entities have elsewhere: their forms, their check digits, and how they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules import external_ids


@pytest.mark.parametrize("scheme", sorted(external_ids.SCHEMES))
def test_the_example_of_every_scheme_is_one_of_its_ids(scheme: str) -> None:
    example = external_ids.SCHEMES[scheme].example
    assert external_ids.checked(scheme, f"  {example} ") == example
    assert external_ids.read(f"{scheme.upper()} {example}") == (scheme, example)
    assert external_ids.read(f"{scheme}: {example}") == (scheme, example)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Q902", ("wikidata", "Q902")),
        ("https://www.wikidata.org/wiki/q902", ("wikidata", "Q902")),
        ("http://viaf.org/viaf/102333412/", ("viaf", "102333412")),
        ("https://www.geonames.org/1185241/dhaka.html", ("geonames", "1185241")),
        ("https://www.openstreetmap.org/relation/184640", ("osm", "relation/184640")),
        ("isni 0000 0001 2103 2683", ("isni", "0000000121032683")),
        ("imo IMO 9074729", ("imo", "9074729")),
        ("ACLED Military Forces of Bangladesh (2009-)", ("acled", "Military Forces of Bangladesh (2009-)")),
        ("our register= 17/b", ("our", "register 17/b")),
    ],
)
def test_an_id_is_typed_as_one_likes(typed: str, meant: tuple[str, str]) -> None:
    assert external_ids.read(typed) == meant


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "is not a scheme and an id"),
        ("wikidata", "is not a scheme and an id"),
        ("wikidata 902", "one looks like Q902"),
        ("imo 9074728", "its check digit is wrong"),
        ("lei 5493001KJTIIGC8Y1R13", "its check digit is wrong"),
        ("isni 0000000121032684", "its check digit is wrong"),
        ("orcid 0000-0002-1825-0098", "its check digit is wrong"),
        ("a/b 17", "cannot be the name of a scheme"),
        ("mine " + "x" * 201, "the limit is 200"),
    ],
)
def test_what_is_no_id_is_refused_in_a_sentence(typed: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        external_ids.read(typed)


@given(st.sampled_from(["isni", "lei", "orcid"]), st.integers(0, 30), st.sampled_from("0123456789"))
def test_a_slip_in_one_digit_is_noticed(scheme: str, at: int, digit: str) -> None:
    example = external_ids.SCHEMES[scheme].example
    at %= len(example)
    wrong = example[:at] + digit + example[at + 1 :]
    if wrong != example and example[at].isdigit():
        with pytest.raises(ValueError, match="is no id of"):
            external_ids.checked(scheme, wrong)


@given(st.text(max_size=80))
def test_whatever_is_typed_is_read_or_refused(typed: str) -> None:
    said = ""
    try:
        scheme, value = external_ids.read(typed)
        assert external_ids.checked(scheme, value) == value
    except ValueError as error:
        said = str(error)
    assert said == "" or said.endswith(".")
