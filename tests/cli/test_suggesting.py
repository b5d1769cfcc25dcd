"""`curator suggest` and `stats suggestions`: what is proposed, and how it did."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.model.shown import EVENT, Shown
from curator.services.suggestion_log import Journal
from curator.services.workspace import open_record
from tests.commands import Curator


@pytest.mark.parametrize("article", [f"A{number}" for number in range(1, 9)])
def test_every_quote_stands_where_it_is_said_to_stand(article: str, sample: Curator) -> None:
    found = sample("suggest", article, "--json").json
    text = sample("show", article, "--json").json["text"]
    lines = [*found["suggestions"], *(claim for event in found["events"] for claim in event["claims"])]
    assert lines
    for line in lines:
        assert text[line["start"] : line["end"]] == line["quote"]
    own = found["own_story"]
    assert own == sorted(own)
    for line in found["suggestions"]:
        if line["kind"] != "date" or line["use"] == "told":
            assert any(start <= line["start"] and line["end"] <= end for start, end in own), line


def test_the_shape_is_the_documented_one(sample: Curator) -> None:
    found = sample("suggest", "A8", "--json").json
    assert {"own_story", "published", "suggestions", "events", "same_event"} <= found.keys()
    assert {"value", "why", "confirmed", "start", "end"} <= found["published"].keys()
    for line in found["suggestions"]:
        assert line.keys() >= {
            "kind", "start", "end", "quote", "value", "entity", "confidence", "why", "flag", "alternatives",
        }  # fmt: skip
        assert line["kind"] in ("name", "date", "place", "type")
    visit = found["events"][0]
    assert visit.keys() >= {"type", "fields", "participants", "claims", "confidence", "why"}
    assert visit["type"] == "visit"
    (date,) = visit["fields"]["date"]
    assert date["value"] == "2025-11-10"
    (visitor,) = [who for who in visit["participants"] if who["role"] == "visitor"]
    assert (visitor["name"], visitor["entity"]) == ("Naveed Ashraf", "N28")


def test_what_the_record_tells_already_is_said(sample: Curator) -> None:
    found = sample("suggest", "A4", "--json").json
    assert "E4" in {event["event"] for event in found["events"]}


def test_a_person_reads_it_too(sample: Curator) -> None:
    done = sample("suggest", "A8")
    assert done.code == 0
    assert "published 2025-11-12: said by a person" in done.out
    assert "visitor: N28 Naveed Ashraf" in done.out


def test_what_is_not_of_the_story_is_said(sample: Curator) -> None:
    done = sample("suggest", "A4")
    assert "appended_story" in done.out
    assert "standfirst" not in done.out


def test_an_article_without_events_says_so(curator: Curator, tmp_path: Path) -> None:
    (tmp_path / "soup.txt").write_text(
        "How to cook a good soup\n\nPut the water on the fire and wait for it.\n"
    )
    curator("import", "soup.txt")
    done = curator("suggest", "A1")
    assert (done.code, done.err) == (0, "No event was found in this article.\n")
    assert "publication date unknown" in done.out
    assert curator("suggest", "A1", "--json").json["events"] == []


def test_what_is_no_article_is_refused(sample: Curator) -> None:
    assert sample("suggest", "E1").code != 0
    assert sample("suggest", "A99").code == 1


def shown(kind: str, outcome: str, rank: int, **more: object) -> Shown:
    empty = {"rule": "", "value": "x", "saved": "x", "shown_at": ""}
    return Shown("a", 1, "p", kind, outcome=outcome, rank=rank, **{**empty, **more})  # type: ignore[arg-type]


def test_outcomes_are_counted_by_field_and_rule(sample: Curator, tmp_path: Path) -> None:
    assert "Nothing was proposed" in sample("stats", "suggestions").err
    workspace = open_record(tmp_path / "curator.db", "ada")
    journal = Journal(workspace)
    journal.note(
        [
            shown(EVENT, "edited", 0, event="e", keys=5, characters=50),
            shown(EVENT, "ignored", 0),
            shown("date", "accepted", 1, rule="weekday"),
            shown("date", "edited", 2, rule="weekday"),
            shown("date", "edited", 0, rule="weekday"),
            shown("date", "refused", 0),
            shown("place", "silent", 0),
        ]
    )
    assert journal.write()
    workspace.close()
    found = sample("stats", "suggestions", "--json").json
    date = found["fields"]["date"]
    assert (date["shown"], date["accepted@1"], date["accepted@3"]) == (4, 0.25, 0.5)
    assert (date["edited"], date["refused"]) == (2, 1)
    assert found["rules"]["weekday"]["accepted@1"] == 0.3333
    assert found["values"]["silence"] == 0.25
    assert found["events"]["ignored"] == 1
    assert (found["keys"], found["characters"], found["keys_saved"]) == (5, 50, 0.9)
    told = sample("stats", "suggestions").out
    assert "5 keys for 50 characters of values: 90% saved" in told
    assert sample("check").code == 0
