"""Everything of a merged entity is shown under the one that stands for it, and comes back when it is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import (
    cited,
    item,
    sample_workspace,
    saved,
    with_field,
    with_participant,
)

from curator.errors import NotFoundError, RefusedError
from curator.model.lines import EntityLine, Filter, Order
from curator.model.state import set_value
from curator.model.values import Value
from curator.rules import names
from curator.services import (
    entities,
    events,
    judgements,
    listing,
    matching,
    mentions,
    merged,
    reading,
    references,
    searching,
    wholes,
    wording,
)
from curator.services.listing import Stop
from curator.services.workspace import Workspace


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    """The sample with N5 Kamrul, who takes part in E3 as A1 says, is the same as N3; and N6, a town, as N2."""
    workspace = sample_workspace(tmp_path)
    kamrul = entities.create(workspace, {"name": "Kamrul the Elder", "kind": "person"}, ["K. Hasan"]).uid
    town = entities.create(workspace, {"name": "Pindi", "kind": "place"}).uid
    a1 = item(workspace, "article", 1).uid
    event = with_field(workspace, events.blank(workspace, "meeting"), "place", town)
    event, who = with_participant(workspace, event, "host", entity=kamrul)
    event = cited(workspace, event, f"participant/{who}/entity", a1, "The visitor", kamrul)
    saved(workspace, event)
    judgements.judge(workspace, item(workspace, "entity", 3).uid, kamrul, "same", "one man")
    judgements.judge(workspace, item(workspace, "entity", 2).uid, town, "same", "a short name")
    yield workspace
    workspace.close()


def uid(made: Workspace, number: int) -> str:
    return item(made, "entity", number).uid


def lines(made: Workspace, text: str = "") -> dict[int, EntityLine]:
    wanted = listing.narrow(made.codebook, "entity", text).wanted
    found = listing.entity_lines(made, listing.find(made, "entity", wanted, Order(), Stop()))
    return {line.number: line for line in found}


def test_a_list_shows_the_one_with_all_names_and_events(made: Workspace) -> None:
    found = lines(made)
    assert list(found) == [1, 2, 3, 4]
    hasan = found[3]
    assert hasan.aliases == ("Kamr-ul-Hassan", "Kamrul the Elder", "K. Hasan")
    assert (hasan.merged, hasan.events, hasan.under) == (1, 3, None)
    assert (found[4].merged, found[4].events) == (0, 1)
    assert listing.total(made, "entity", withdrawn=True) == 4


def test_those_merged_away_are_listed_when_asked_for(made: Workspace) -> None:
    found = lines(made, "state:merged")
    assert {number: (line.under, line.state) for number, line in found.items()} == {
        5: (3, "merged"),
        6: (2, "merged"),
    }
    assert list(lines(made, "state:live")) == [1, 2, 3, 4]
    assert list(lines(made, "state:merged,live")) == [1, 2, 3, 4, 5, 6]
    assert list(lines(made, "state:merged elder")) == [5]


@pytest.mark.parametrize("word", ["elder", "K.", "n5", "Kamr-ul", "N3"])
def test_a_name_or_id_of_any_finds_the_one(made: Workspace, word: str) -> None:
    assert list(lines(made, word)) == [3]
    assert [line.number for line in reading.entity_page(made, Filter(text=word), 0, 9)] == [3]


def test_lists_are_sorted_by_the_events_of_all(made: Workspace) -> None:
    found = listing.find(made, "entity", Filter(), Order("events", descending=True), Stop())
    assert [line.number for line in listing.entity_lines(made, found)] == [3, 2, 1, 4]


@pytest.mark.parametrize("number", [3, 5])
def test_events_and_articles_of_any_are_those_of_all(made: Workspace, number: int) -> None:
    wanted = Filter(entity=uid(made, number))
    assert [line.number for line in reading.event_page(made, wanted, 0, 9)] == [1, 2, 3]
    assert [line.number for line in reading.article_page(made, wanted, 0, 9)] == [1, 2]
    assert reading.uses(made, uid(made, number)) == ["E1", "E2", "E3"]


@pytest.mark.parametrize("number", [2, 6])
def test_events_at_a_place_are_those_of_all_its_names(made: Workspace, number: int) -> None:
    wanted = Filter(entity=uid(made, number))
    assert [line.number for line in reading.event_page(made, wanted, 0, 9)] == [2, 3]


def test_who_is_meant_by_a_name_is_the_one(made: Workspace) -> None:
    entities.add_alias(made, uid(made, 3), "K. Hasan")
    with made.database.read() as connection:
        assert references.entity(connection, "K. Hasan") == uid(made, 3)
        assert references.entity(connection, "N5") == uid(made, 5)
    found = matching.match(made, "Kamrul the Elder")
    assert (found[0].entity, found[0].number, found[0].name) == (uid(made, 3), 3, "S M Kamrul Hasan")
    assert uid(made, 5) not in {match.entity for match in found}


def test_namesakes_that_were_merged_no_longer_share_one_probability(made: Workspace) -> None:
    twin = entities.create(made, {"name": "S M Kamrul Hasan", "kind": "person"}).uid
    apart = matching.match(made, "S M Kamrul Hasan")
    assert [found.number for found in apart[:2]] == [3, 7]
    judgements.judge(made, uid(made, 3), twin, "same", "one man")
    (one, *others) = matching.match(made, "S M Kamrul Hasan")
    assert one.number == 3
    assert one.score > apart[0].score
    assert 7 not in {other.number for other in others}
    near = {uid(made, 5): names.Prior(1.0, "in this article")}
    (told, *_) = matching.match(made, "Kamrul", near=near)
    assert (told.number, told.why.endswith("in this article")) == (3, True)


def test_a_search_shows_the_one(made: Workspace) -> None:
    hits = [hit for hit in searching.search(made, "elder") if hit.kind == "entity"]
    assert [(hit.shown_id, hit.title, hit.quote) for hit in hits] == [
        ("N3", "S M Kamrul Hasan", "Kamrul the Elder")
    ]


def test_one_that_is_withdrawn_takes_those_merged_in_along(made: Workspace) -> None:
    events.withdraw(made, uid(made, 3), "not ours")
    assert list(lines(made)) == [1, 2, 4]
    assert matching.match(made, "Kamrul the Elder") == []
    assert mentions.known_names(made, "There came Kamrul the Elder.") == set()
    assert [hit for hit in searching.search(made, "elder") if hit.kind == "entity"] == []
    with made.database.read() as connection, pytest.raises(NotFoundError):
        references.entity(connection, "K. Hasan")
    with pytest.raises(RefusedError, match="N5, shown under N3, is withdrawn"):
        judgements.judge(made, uid(made, 5), uid(made, 4), "same", "x")
    events.bring_back(made, uid(made, 3), "ours")
    assert mentions.known_names(made, "There came Kamrul the Elder.") == {"Kamrul the Elder"}
    assert list(lines(made)) == [1, 2, 3, 4]


def test_plain_data_has_members_judgements_claims_and_mentions(made: Workspace) -> None:
    a2 = item(made, "article", 2)
    at = f"mention/{made.new_uid()}"
    slots = {"version": ("number", "1"), "start": ("number", "20"), "end": ("number", "34")}
    changes = [set_value(f"{at}/{slot}", Value(kind, text)) for slot, (kind, text) in slots.items()]  # type: ignore[arg-type]
    changes.append(set_value(f"{at}/entity", Value("item", uid(made, 5))))
    with made.database.write() as connection:
        made.save(connection, a2, changes, made.act("mention"))
    with made.database.read() as connection:
        whole = wholes.entity_whole(connection, made, item(made, "entity", 3))
        member = wholes.entity_whole(connection, made, item(made, "entity", 5))
    assert [one["id"] for one in whole["members"]] == ["N5"]
    assert whole["shown_under"] is None
    assert member["shown_under"] == {"id": "N3", "uid": uid(made, 3), "name": "S M Kamrul Hasan"}
    assert [one["id"] for one in member["members"]] == ["N3"]
    (judged,) = whole["judgements"]
    assert (
        judged["id"],
        judged["a"],
        judged["b"],
        judged["verdict"],
        judged["reason"],
        judged["author"],
    ) == (
        *("J1", "N3", "N5", "same"),
        *("one man", "ada"),
    )
    assert [(one["entity"], one["event"], one["article"]) for one in whole["claims"]] == [
        ("N3", "E1", "A1"),
        ("N3", "E2", "A2"),
        ("N5", "E3", "A1"),
    ]
    _, text = reading.article_text(made, a2.uid)
    (mention,) = whole["mentions"]
    assert (mention["entity"], mention["article"], mention["quote"]) == ("N5", "A2", text[20:34])
    assert [event["id"] for event in member["events"]] == ["E1", "E2", "E3"]


def test_words_of_it_come_and_go_with_the_judgement(made: Workspace) -> None:
    told = merged.lines(made, uid(made, 3))
    assert told[:2] == [
        ("merged in", "N5 Kamrul the Elder · K. Hasan"),
        ("judged", "J1 N3 = N5 (you, today: “one man”)"),
    ]
    assert [label for label, _ in told[2:]] == ["claim"] * 3
    assert told[-1][1].startswith("E3 cites A1 (")
    assert told[-1][1].endswith(", of N5): “The visitor”")
    assert merged.lines(made, uid(made, 5))[0] == ("shown under", "N3 S M Kamrul Hasan")
    judgements.take_back(made, item(made, "judgement", 1).uid)
    assert [label for label, _ in merged.lines(made, uid(made, 3))] == ["claim"] * 2
    assert list(lines(made)) == [1, 2, 3, 4, 5]
    assert lines(made)[3].aliases == ("Kamr-ul-Hassan",)


def test_an_event_calls_its_people_by_the_one(made: Workspace) -> None:
    with made.database.read() as connection:
        told = {line.text for line in wording.lines(connection, made, item(made, "event", 3))}
        judged = {line.text for line in wording.lines(connection, made, item(made, "judgement", 1))}
    assert "N3 S M Kamrul Hasan" in told
    assert {"N3 S M Kamrul Hasan", "N5 Kamrul the Elder"} <= judged
