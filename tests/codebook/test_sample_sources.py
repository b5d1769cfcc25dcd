"""The sources of the sample record hold together: articles, entities and events fit each other and the codebook."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from curator import resources
from curator.codebook.load import find, load
from curator.model.inputs import ClaimInput, EntityInput, EventInput
from curator.rules.apply_lines import read_apply_file
from curator.rules.article_files import read_article_file
from curator.rules.entity_files import read_entity_file


def article_paths() -> list[Path]:
    return sorted((resources.seeds() / "articles").iterdir())


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """The text of each article under the id it gets: imported in the order of file names."""
    found = {}
    for number, path in enumerate(article_paths(), start=1):
        read = read_article_file(path.name, path.read_bytes())
        assert not read.problems
        assert not read.items[0].warnings
        found[f"A{number}"] = read.items[0].text
    return found


@pytest.fixture(scope="module")
def entities() -> dict[str, EntityInput]:
    read = read_entity_file("entities.csv", (resources.seeds() / "entities.csv").read_bytes())
    assert not read.problems
    return {entity.name: entity for entity in read.items}


@pytest.fixture(scope="module")
def events() -> list[EventInput]:
    read = read_apply_file("events.jsonl", (resources.seeds() / "events.jsonl").read_bytes())
    assert not read.problems
    return list(read.items)


def claims_of(event: EventInput) -> list[ClaimInput]:
    of_fields = [claim for field in event.fields.values() for claim in field.claims]
    return of_fields + [claim for who in event.participants for claim in who.claims]


def test_the_articles_come_in_every_form_and_two_languages() -> None:
    heads = Counter(path.read_text(encoding="utf-8")[:4] for path in article_paths() if path.suffix == ".md")
    assert heads == {"+++\n": 3, "---\n": 1}
    assert sum(path.suffix == ".txt" for path in article_paths()) == 4
    read = [read_article_file(path.name, path.read_bytes()).items[0] for path in article_paths()]
    assert {article.language for article in read} == {"en", "bn", None}


def test_every_quote_is_found_in_one_place(texts: dict[str, str], events: list[EventInput]) -> None:
    for event in events:
        for claim in claims_of(event):
            text = texts[claim.article]
            if claim.start is None:
                assert text.count(claim.quote) == 1, claim
            else:
                assert text[claim.start : claim.start + len(claim.quote)] == claim.quote, claim


def test_events_name_known_entities_in_roles_that_take_them(
    entities: dict[str, EntityInput], events: list[EventInput]
) -> None:
    codebook = load(find("diplomacy"))
    for event in events:
        event_type = codebook.type(event.type)
        assert event_type is not None
        assert set(event.fields) <= {"type", *(field.id for field in event_type.fields)}
        for who in event.participants:
            role = event_type.role(who.role)
            assert role is not None, (event.id, who.role)
            if who.description is None:
                assert who.entity is not None
                assert entities[who.entity].kind in role.kinds, (event.id, who.entity)
        for place in event.fields["place"].values:
            assert entities[str(place)].kind == "place"


def test_verified_events_have_what_their_type_requires_and_cite_it(events: list[EventInput]) -> None:
    codebook = load(find("diplomacy"))
    verified = [event for event in events if event.state == "verified"]
    assert len(verified) == 4
    for event in verified:
        event_type = codebook.type(event.type)
        assert event_type is not None
        required = {field.id for field in event_type.fields if field.required} | {"type"}
        assert required <= {name for name, field in event.fields.items() if field.claims}
        assert {role.id for role in event_type.roles if role.required} <= {
            who.role for who in event.participants
        }
        assert all(who.claims for who in event.participants)


def test_places_lie_in_places_of_the_same_file(entities: dict[str, EntityInput]) -> None:
    by_id = {entity.id: entity for entity in entities.values()}
    for entity in entities.values():
        if entity.within is not None:
            assert by_id[entity.within].kind == "place"


def test_two_articles_are_cited_by_no_event(texts: dict[str, str], events: list[EventInput]) -> None:
    cited = {claim.article for event in events for claim in claims_of(event)}
    assert set(texts) - cited == {"A7", "A8"}


def test_one_event_has_two_revisions_and_one_is_contested(events: list[EventInput]) -> None:
    lines = Counter(event.id for event in events)
    assert sorted(lines.values()) == [1, 1, 1, 1, 1, 2]
    visit = next(event for event in events if event.id == "mirza-visit")
    assert visit.state == "draft"
    assert visit.fields["date"].reason is None
    assert {claim.stated_value for claim in visit.fields["date"].claims if claim.stated} >= {"2025-10-28"}
