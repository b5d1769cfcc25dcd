"""Entities from files: people, organisations and places, and what is said when a file is wrong."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.rules.entity_files import read_entity_file

CSV = """id,name,kind,subkind,country,within,aliases,note,wikidata,geonames
p1,S M Kamrul Hasan,person,,BD,,Kamr-ul-Hassan; Lt-Gen Hassan;;Kamr-ul-Hassan;S M Kamrul Hasan,"PSO, AFD",,
007,Windhoek,city,,NA,1e5,,,Q3935,3352136
1e5,Namibia,country,,NA,,,,Q1030,
,Heavy Industries Taxila,organization,state company,PK,Taxila,HIT,,,
"""


def complaint(name: str, text: str) -> str:
    """The only problem of a file that gives no entity."""
    items, problems = read_entity_file(name, text.encode())
    assert items == []
    assert len(problems) == 1
    return str(problems[0])


def test_csv_gives_people_organisations_and_places_as_written() -> None:
    items, problems = read_entity_file("e.csv", CSV.encode())
    assert problems == []
    hasan, windhoek, namibia, taxila = items
    assert (hasan.where, hasan.id, hasan.kind, hasan.note) == ("e.csv row 2", "p1", "person", "PSO, AFD")
    assert hasan.aliases == ("Kamr-ul-Hassan", "Lt-Gen Hassan")
    assert (windhoek.id, windhoek.kind, windhoek.subkind) == ("007", "place", "city")
    assert (windhoek.country, windhoek.within) == ("NA", "1e5")
    assert windhoek.external == {"wikidata": "Q3935", "geonames": "3352136"}
    assert (namibia.id, namibia.subkind) == ("1e5", "country")
    assert (taxila.id, taxila.kind, taxila.subkind) == (None, "organisation", "state company")


def test_jsonl_gives_the_same_and_any_external_id() -> None:
    line = {
        "id": "p1", "name": "Naveed Ashraf", "kind": "Person", "country": "NO", "within": None,
        "aliases": ["نوید اشرف"], "external": {"wikidata": "Q1", "navy": "77"}, "note": "admiral",
    }  # fmt: skip
    items, problems = read_entity_file("e.jsonl", (json.dumps(line) + "\n").encode())
    assert problems == []
    entity = items[0]
    assert (entity.where, entity.kind, entity.country) == ("e.jsonl line 1", "person", "NO")
    assert (entity.aliases, entity.external) == (("نوید اشرف",), {"wikidata": "Q1", "navy": "77"})


def test_what_is_not_known_is_told_and_not_dropped_silently() -> None:
    items, _ = read_entity_file("e.csv", b"name,kind,rank\nHasan,person,general\n")
    assert '"rank" is unknown and was left out' in items[0].warnings[0]
    items, _ = read_entity_file("e.jsonl", b'{"name":"Ha\\u0000san","kind":"person","rank":1}')
    assert items[0].name == "Ha\ufffdsan"
    assert sum("rank" in warning for warning in items[0].warnings) == 1
    assert sum("NUL" in warning for warning in items[0].warnings) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "e.csv: the file is empty"),
        ("name,kind\n", "e.csv: the file has a header but no rows"),
        ("name\nx\n", 'e.csv row 1: the header lacks "kind"'),
        ("name,kind\n,person\n", "e.csv row 2: the name is empty"),
        ("name,kind\nx,ship\n", 'e.csv row 2: the kind "ship" is none of person, organisation, place'),
        ("name,kind\nx,\n", 'e.csv row 2: the kind "" is none of'),
        ("name,kind,subkind\nx,city,port\n", 'e.csv row 2: the kind "city" and the subkind "port" differ'),
        ('name,kind\n"x,person\n', "e.csv row 2: a quote"),
    ],
)
def test_a_wrong_csv_is_refused_with_its_row(text: str, said: str) -> None:
    assert said in complaint("e.csv", text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "e.jsonl: the file is empty"),
        ('{"name":"x","kind":"person","aliases":"y"}', 'e.jsonl line 1: "aliases" must be a list of texts'),
        ('{"name":"x","kind":"person","aliases":[7]}', 'e.jsonl line 1: "aliases" must be a list of texts'),
        (
            '{"name":"x","kind":"person","external":["Q1"]}',
            'e.jsonl line 1: "external" must be an object of texts',
        ),
        ('{"name":"x","kind":"person","external":{"wikidata":1}}', '"external" must be an object of texts'),
        ('{"name":7,"kind":"person"}', 'e.jsonl line 1: "name" must be text, not a number'),
        ('{"id":0,"name":"x","kind":"person"}', 'e.jsonl line 1: "id" must be text, not a number'),
        ('{"name":"x","name":"y","kind":"person"}', "stands twice"),
        ('["x"]', "e.jsonl line 1: the line holds a list"),
    ],
)
def test_a_wrong_line_is_refused_with_its_number(text: str, said: str) -> None:
    assert said in complaint("e.jsonl", text)


def test_an_id_used_twice_is_refused_and_a_name_used_twice_is_not() -> None:
    items, problems = read_entity_file("e.csv", b"id,name,kind\n1,x,person\n1,y,person\n")
    assert [item.name for item in items] == ["x"]
    assert str(problems[0]).startswith('e.csv row 3: the id "1" is that of e.csv row 2 already')
    assert len(read_entity_file("e.csv", b"name,kind\nHasan,person\nHasan,person\n").items) == 2


def test_other_encodings_are_said_and_not_guessed() -> None:
    data = "name,kind\nCafé,organisation\n".encode("cp1252")
    assert "--encoding" in str(read_entity_file("e.csv", data).problems[0])
    assert read_entity_file("e.csv", data, encoding="cp1252").items[0].name == "Café"
    assert "rename or convert" in str(read_entity_file("e.xlsx", data).problems[0])


@given(st.binary(max_size=300), st.sampled_from(["e.jsonl", "e.csv"]))
def test_any_bytes_give_entities_or_problems_never_an_exception(data: bytes, name: str) -> None:
    items, problems = read_entity_file(name, data)
    assert items or problems
