"""How the events proposed for the five articles compare with the record made by hand, slot by slot.

`python -m bench.events_scored [DIR]`: DIR holds `seeds/` and `gold/` (beside the checkout by default). Every slot of
a core event that an article tells is right, wrong without a flag, flagged, or missing; values of the proposal that the
record does not have are wrong without a flag unless they carry one.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from curator.codebook.load import find, load
from curator.model.suggestions import EventProposal, Offer
from curator.rules.calendar.finding import find_dates
from curator.rules.events.proposals import SHOWN, propose
from curator.rules.finding.names import find_names
from curator.rules.names import normalise
from curator.rules.story import regions

Json = dict[str, Any]
Row = tuple[str, str, str, str]
"""Article and event, slot, outcome, and what was offered against what the record has."""


def rows(folder: Path) -> Iterator[Row]:
    """Every slot of every core event in every article that tells it."""
    gold = json.loads((folder / "gold" / "seeds_gold.json").read_text(encoding="utf-8"))
    called = _called(gold)
    codebook = load(find("diplomacy"))
    core = [event for event in gold["events"] if event["level"] == "core"]
    for article in gold["articles"]:
        text = (folder / "seeds" / article["id"]).read_bytes().decode("utf-8")
        parts = regions(text)
        dates = find_dates(text, article["publication_date"]["edtf"], parts)
        names = find_names(text, (), parts)
        proposed = propose(text, parts, dates, names, codebook)
        shown = [each for each in proposed if each.confidence >= SHOWN]
        told = [e for e in core if any(v["article"] == article["id"] for v in e["evidence"])]
        used: set[str] = set()
        for event in told:
            best = max(shown, key=lambda each: _likeness(each, event, called), default=None)
            where = f"{article['id'][:3]} {event['id']}"
            if best is None or _likeness(best, event, called) < 2:
                yield where, "event", "missing", event["title"]
                continue
            used.add(best.uid)
            yield from ((where, *row) for row in _slots(best, event, article["id"], called))
        for each in shown:
            if each.uid not in used and each.realis == "occurred":
                who = ", ".join(f"{t.role}: {t.who.value}" for t in each.participants)
                yield (
                    article["id"][:3],
                    "not in the record",
                    str(each.confidence),
                    f"{each.type.value} ({who})",
                )


def _called(gold: Json) -> dict[str, set[str]]:
    """What each entity is called, normalised."""
    return {
        entity["id"]: {
            normalise(name) for name in (entity["canonical_name"], *(a["text"] for a in entity["aliases"]))
        }
        for entity in gold["entities"]
    }


def _is(value: str | None, entity: str, called: dict[str, set[str]]) -> bool:
    return value is not None and normalise(value) in called[entity]


def _likeness(proposal: EventProposal, event: Json, called: dict[str, set[str]]) -> float:
    if proposal.type.value != event["type"]:
        return 0.0
    people = [p for p in event["participants"] if p["role"] not in ("host_country", "sending_country")]
    shared = sum(any(_is(t.who.value, p["entity"], called) for t in proposal.participants) for p in people)
    days = proposal.fields.get("date", ())
    same_day = bool(days) and days[0].value in event["date"].get("accepted", ())
    return 1.0 + shared + 0.5 * same_day


def _outcome(right: bool, offer: Offer) -> str:
    if right:
        return "right, flagged" if offer.flag else "right"
    return "flagged" if offer.flag else "WRONG"


def _slots(
    proposal: EventProposal, event: Json, article: str, called: dict[str, set[str]]
) -> Iterator[tuple[str, str, str]]:
    yield "type", "right", proposal.type.value or ""
    for who in event["participants"]:
        found = [t for t in proposal.participants if _is(t.who.value, who["entity"], called)]
        seated = [t for t in found if t.role == who["role"]]
        slot = f"{who['role']} {who['entity']}"
        if seated:
            yield slot, _outcome(True, seated[0].who), seated[0].who.value or ""
        elif found:
            yield slot, _outcome(False, found[0].who), f"as {found[0].role}"
        else:
            yield slot, "missing", ""
    described = {u["role"] for u in event.get("unnamed_participants", ())}
    for taking in proposal.participants:
        known = any(_is(taking.who.value, who["entity"], called) for who in event["participants"])
        if not known and taking.role not in described:
            yield f"{taking.role} (not in the record)", _outcome(False, taking.who), taking.who.value or ""
    yield _date(proposal, event, article)
    yield _place(proposal, event, called)


def _date(proposal: EventProposal, event: Json, article: str) -> tuple[str, str, str]:
    date = event["date"]
    accepted = [*date.get("accepted", ()), *date.get("accepted_from_002_alone", ())]
    said_here = [s["value"] for s in date.get("per_source", ()) if s["article"] == article]
    offers = proposal.fields.get("date", ())
    if not offers or offers[0].value is None:
        vague = not any(value and value[0].isdigit() for value in said_here)
        return "date", "right" if vague else "missing", "none"
    offer = offers[0]
    outcome = _outcome(offer.value in accepted, offer)
    if outcome == "flagged" and any(other in accepted for other in offer.alternatives):
        outcome = "flagged, among the others"
    return "date", outcome, f"{offer.value} {offer.flag}"


def _place(proposal: EventProposal, event: Json, called: dict[str, set[str]]) -> tuple[str, str, str]:
    offers = proposal.fields.get("place", ())
    if not offers:
        return "place", "missing", event["place"]["name"]
    offer, entities = offers[0], event["place"]["entities"]
    if _is(offer.value, entities[0], called):
        return "place", _outcome(True, offer), offer.value or ""
    if any(_is(offer.value, entity, called) for entity in entities):
        return "place", "less exact" if not offer.flag else "less exact, flagged", offer.value or ""
    return "place", _outcome(False, offer), f"{offer.value}, not {event['place']['name']}"


def main(folder: Path) -> None:
    """Print the rows and how often each outcome came."""
    counted: Counter[str] = Counter()
    for where, slot, outcome, detail in rows(folder):
        print(f"{where:10} {slot:42} {outcome:20} {detail}")
        counted[outcome if slot != "not in the record" else slot] += 1
    print(dict(counted.most_common()))


if __name__ == "__main__":
    beside = Path(__file__).resolve().parents[2] / "shared"
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else beside)
