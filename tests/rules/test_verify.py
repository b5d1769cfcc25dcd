"""What stands between an event and *verified*: a list, each item at the place where it is mended."""

from __future__ import annotations

from things import World

from curator.codebook.types import Codebook, EventType, Field, Role
from curator.model.claims import Claim
from curator.model.state import Change, ItemState, apply, delete_value, put_claim
from curator.rules import edits
from curator.rules.verify import missing

DATE, PLACE = Field("date", "Date", "", "date", required=True), Field("place", "Place", "", "place")
GOODS = Field("goods", "Goods", "", "text", required=True, many=True)
BOOK = Codebook(
    "b",
    "Book",
    "1",
    "",
    (
        EventType(
            "visit",
            "Visit",
            "",
            roles=(Role("guest", "guest", "", (), required=True),),
            fields=(DATE, PLACE, GOODS),
        ),
    ),
    "",
)


def claim(uid: str, path: str, stated: str | None) -> Change:
    return put_claim(Claim(uid, path, f"article of {uid}", 1, 0, 4, "text", stated))


def complete() -> ItemState:
    changes = [
        edits.set_slot("type", "visit"),
        edits.set_field(DATE, "2025-11-23"),
        edits.set_field(GOODS, "arms", "g"),
    ]
    changes += edits.set_participant("p", {"role": "guest", "entity": "hasan"})
    changes += [
        claim("c1", "type", "visit"),
        claim("c2", "date", "2025-11-23"),
        claim("c3", "goods/g", "arms"),
    ]
    changes.append(claim("c4", "participant/p/entity", "hassan"))
    return apply(ItemState("e", "event"), changes)


def to_do(*changes: Change) -> list[tuple[str, str]]:
    return [(item.path, item.message) for item in missing(apply(complete(), changes), BOOK, World())]


def test_a_complete_event_with_every_value_cited_is_verifiable() -> None:
    assert to_do() == []


def test_an_event_needs_a_type_that_its_codebook_has() -> None:
    assert to_do(delete_value("type")) == [("type", "the event has no type")]
    assert to_do(edits.set_slot("type", "party")) == [("type", "b 1 has no event type “party”")]


def test_a_value_is_cited_or_marked_with_a_reason() -> None:
    place = edits.set_field(PLACE, "dhaka")
    assert to_do(place) == [("place", "Place: no quote says so; cite one, or give a reason")]
    assert to_do(place, edits.mark("place", "unsourced", "known to all")) == []
    assert to_do(place, claim("c9", "place", "dhaka")) == []
    assert [path for path, _ in to_do(place, claim("c9", "place", "karachi"))] == ["place"]


def test_required_fields_and_roles_are_filled() -> None:
    assert to_do(*edits.remove(complete(), "goods/g")) == [("goods", "Goods is empty")]
    assert to_do(*edits.remove(complete(), "goods/g"), edits.mark("goods", "note", "?")) == [
        ("goods", "Goods is empty")
    ]
    assert to_do(*edits.remove(complete(), "goods/g"), edits.mark("goods", "not_stated", "yes")) == []
    assert to_do(*edits.remove(complete(), "participant/p")) == [("role/guest", "guest is missing")]


def test_an_empty_date_passes_with_a_claim_or_a_mark() -> None:
    gone = edits.remove(complete(), "date")
    assert to_do(*gone) == [("date", "Date is empty; or mark it “not stated”")]
    assert to_do(*gone, claim("c9", "date", None)) == []
    assert to_do(*gone, edits.mark("date", "not_stated", "yes")) == []


def test_nothing_contested_stays_open() -> None:
    other = claim("c9", "date", "2025-10-23")
    assert to_do(other) == [("date", "Date: the sources disagree; choose a value and give a reason")]
    claims = apply(complete(), [other]).claims_on("date")
    assert to_do(other, edits.settle("date", "the post says so", claims)) == []
    empty = [other, edits.settle("date", "who knows", claims), delete_value("date")]
    assert [path for path, _ in to_do(*empty)] == ["date"]
    assert to_do(*empty, edits.mark("date", "not_stated", "yes")) == []


def test_a_participant_is_somebody_in_a_role_of_the_type() -> None:
    extra = edits.set_participant("q", {"role": "chef", "description": "a cook"})
    cited = claim("c9", "participant/q/description", "a cook")
    assert to_do(*extra, cited) == [("participant/q", "Visit has no role “chef”")]
    nobody = edits.set_participant("q", {"role": "guest"})
    assert to_do(*nobody) == [("participant/q", "guest: name an entity, or describe who it was")]
