"""Proposals taken onto the desk: what stands in the draft, what waits, and what the record holds in the end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from curator.errors import InvalidInputError
from curator.model.claims import Basis
from curator.model.lines import Filter
from curator.model.suggestions import EventProposal, Offer, Said, Taking
from curator.model.views import participants
from curator.rules import pending
from curator.services import accepting, events, forms, reading
from curator.services.accepting import Cited
from curator.services.draft import EventDraft
from curator.services.workspace import Workspace
from curator.store.drafts import Drafts
from tests.builders import item, sample_workspace


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Workspace]:
    workspace = sample_workspace(tmp_path)
    yield workspace
    workspace.close()


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    opened = Drafts(tmp_path / "beside.db")
    yield opened
    opened.close()


@pytest.fixture
def cited(made: Workspace) -> Cited:
    article = item(made, "article", 1).uid
    version, text = reading.article_text(made, article)
    return Cited(article, version, text)


def new_draft(made: Workspace, drafts: Drafts) -> EventDraft:
    return EventDraft(made, drafts, events.blank(made), item(made, "article", 1).uid)


def said(cited: Cited, words: str, value: str | None, basis: Basis | None = None) -> Said:
    start = cited.text.index(words)
    return Said(start, start + len(words), words, value, basis)


DAY = Basis("14 January 2025", None, "day")


def proposal(made: Workspace, cited: Cited) -> EventProposal:
    """A visit: its visitor is known to the record, its host is not."""
    hasan = item(made, "entity", 3).uid
    sentence = said(cited, "called on the army chief", "visit")
    visitor = Offer(
        "S M Kamrul Hasan",
        (said(cited, "S M Kamrul Hasan", "S M Kamrul Hasan"),),
        "",
        0.9,
        "",
        (),
        "person",
        hasan,
    )
    host = Offer("Army Headquarters", (said(cited, "army chief", "army"),), "", 0.9, "", (), "organisation")
    date = Offer("2025-01-14", (said(cited, "14 January 2025", "2025-01-14", DAY),), "as written")
    rawalpindi = item(made, "entity", 2).uid
    where = (said(cited, "Rawalpindi", "Rawalpindi"),)
    place = Offer("Rawalpindi", where, "known", kind="place", entity=rawalpindi)
    return EventProposal(
        "p1",
        sentence.start,
        sentence.end,
        Offer("visit", (sentence,), "cue: called on"),
        "occurred",
        {
            "date": (date,),
            "place": (place,),
            "topics": (Offer("training", (said(cited, "training", "training"),), "cue"),),
        },
        (Taking("visitor", visitor, "Lt Gen"), Taking("host", host)),
    )


def flagged(made: Workspace, cited: Cited) -> EventProposal:
    """The same, with a date that cannot be right and a visitor who may be two."""
    whole = proposal(made, cited)
    hasan, munir = item(made, "entity", 3).uid, item(made, "entity", 4).uid
    date = replace(whole.fields["date"][0], flag="was a Tuesday", alternatives=("2025-01-15",))
    visitor, host = whole.participants
    doubtful = replace(visitor.who, entity=None, flag="may be two", alternatives=(hasan, munir))
    return replace(
        whole, fields={**whole.fields, "date": (date,)}, participants=(replace(visitor, who=doubtful), host)
    )


def names(made: Workspace) -> list[str]:
    return [line.name for line in reading.entity_page(made, Filter(), 0, 100)]


def test_a_right_proposal_can_be_verified_as_it_is(made: Workspace, drafts: Drafts, cited: Cited) -> None:
    draft = new_draft(made, drafts)
    assert accepting.take(draft, cited, proposal(made, cited))
    assert draft.steps == 1
    saved = draft.save(verify=True)
    assert saved.text("state") == "verified"
    assert (saved.text("type"), saved.text("date"), saved.text("realis")) == (
        "visit",
        "2025-01-14",
        "occurred",
    )
    who = {taking.role: taking for taking in participants(saved)}
    assert who["visitor"].entity == item(made, "entity", 3).uid
    assert (who["visitor"].post, who["visitor"].as_named) == ("Lt Gen", "S M Kamrul Hasan")
    found = {(claim.path.partition("/")[0], claim.quote): claim for claim in saved.claims.values()}
    assert {words for _, words in found} == {
        "called on the army chief",
        "14 January 2025",
        "training",
        "Rawalpindi",
        "S M Kamrul Hasan",
        "army chief",
    }
    for claim in saved.claims.values():
        assert cited.text[claim.start : claim.end] == claim.quote
    assert found["date", "14 January 2025"].basis == DAY
    assert found["participant", "S M Kamrul Hasan"].stated_value == who["visitor"].entity
    assert not any(pending.of_the_draft(path) for path in saved.values)


def test_somebody_new_is_made_when_the_event_is_saved_and_never_before(
    made: Workspace, drafts: Drafts, cited: Cited
) -> None:
    before = names(made)
    draft = new_draft(made, drafts)
    accepting.take(draft, cited, proposal(made, cited))
    form = forms.form(made, draft.state)
    assert any(row.value.startswith("Army Headquarters (new organisation)") for row in form.rows)
    assert names(made) == before
    draft.undo()
    assert not draft.dirty
    draft.redo()
    saved = draft.save()
    assert names(made) == [*before, "Army Headquarters"]
    host = next(who for who in participants(saved) if who.role == "host")
    assert host.entity == item(made, "entity", len(before) + 1).uid


def test_what_cannot_be_saved_leaves_no_new_entity_behind(
    made: Workspace, drafts: Drafts, cited: Cited
) -> None:
    before = names(made)
    draft = new_draft(made, drafts)
    accepting.take(draft, cited, flagged(made, cited))
    with pytest.raises(InvalidInputError, match="visitor is missing"):
        draft.save(verify=True)
    assert names(made) == before
    assert draft.dirty


def test_two_drafts_of_one_desk_bring_one_new_entity(made: Workspace, drafts: Drafts, cited: Cited) -> None:
    one, other = new_draft(made, drafts), new_draft(made, drafts)
    accepting.take(one, cited, proposal(made, cited))
    accepting.take(other, cited, proposal(made, cited), others=[one])
    hosts = {
        next(who.entity for who in participants(draft.save()) if who.role == "host") for draft in (one, other)
    }
    assert len(hosts) == 1
    assert names(made).count("Army Headquarters") == 1


def test_what_is_flagged_waits_until_somebody_looks(made: Workspace, drafts: Drafts, cited: Cited) -> None:
    draft = new_draft(made, drafts)
    accepting.take(draft, cited, flagged(made, cited))
    assert draft.state.text("date") == ""
    assert [claim.stated_value for claim in draft.state.claims_on("date")] == ["2025-01-14"]
    form = forms.form(made, draft.state)
    waiting = {row.label: row for row in form.rows if row.mark == "◐"}
    assert waiting.keys() == {"date", "visitor"}
    assert waiting["date"].hint == "was a Tuesday"
    assert {missing.path for missing in form.missing} == {waiting["date"].path, waiting["visitor"].path}

    held = accepting.waiting(draft, "date")
    assert held is not None
    accepting.look(draft, cited, held)
    assert draft.state.text("date") == "2025-01-14"
    who = accepting.waiting(draft, waiting["visitor"].path)
    assert who is not None
    munir = item(made, "entity", 4).uid
    accepting.look(draft, cited, who, munir)
    saved = draft.save(verify=True)
    assert len(saved.claims_on("date")) == 1
    assert {taking.role: taking.entity for taking in participants(saved)}["visitor"] == munir


def test_what_waits_survives_the_end_of_the_program(made: Workspace, drafts: Drafts, cited: Cited) -> None:
    draft = new_draft(made, drafts)
    accepting.take(draft, cited, flagged(made, cited))
    (kept,) = drafts.of("ada")[draft.base.uid]
    again = EventDraft.resumed(made, drafts, kept)
    held = accepting.waiting(again, "date")
    assert held is not None
    assert (held.offer.value, held.offer.said[0].basis) == ("2025-01-14", DAY)


def test_what_is_refused_is_gone_with_its_quotes(made: Workspace, drafts: Drafts, cited: Cited) -> None:
    draft = new_draft(made, drafts)
    accepting.take(draft, cited, flagged(made, cited))
    held = accepting.waiting(draft, "date")
    assert held is not None
    accepting.refuse(draft, held)
    assert accepting.waiting(draft, "date") is None
    assert draft.state.claims_on("date") == []
    draft.undo()
    assert accepting.waiting(draft, "date") is not None


def test_the_other_reading_takes_the_quote_along(made: Workspace, drafts: Drafts, cited: Cited) -> None:
    draft = new_draft(made, drafts)
    accepting.take(draft, cited, flagged(made, cited))
    seen = []
    for _ in range(3):
        seen.append(accepting.read_otherwise(draft, "date"))
        assert draft.state.text("date") == seen[-1]
        assert [claim.stated_value for claim in draft.state.claims_on("date")] == [seen[-1]]
    assert seen == ["2025-01-15", "2025-01-14", "2025-01-15"]
    assert accepting.read_otherwise(draft, "place") is None


def test_what_became_of_each_offer_is_known(made: Workspace, drafts: Drafts, cited: Cited) -> None:
    draft = new_draft(made, drafts)
    accepting.take(draft, cited, flagged(made, cited))
    accepting.read_otherwise(draft, "date")
    held = pending.offers(draft.state)
    saved = draft.save()
    values = {path: value.text for path, value in saved.values.items()}
    became = {each.slot: (each.outcome, each.rank) for each in accepting.outcomes(held, values)}
    assert became == {
        "type": ("accepted", 1),
        "date": ("edited", 2),
        "visitor": ("ignored", 0),
        "host": ("accepted", 1),
        "place": ("accepted", 1),
        "topics": ("accepted", 1),
    }


def test_words_that_name_another_place_are_no_evidence_for_the_one_proposed(
    made: Workspace, drafts: Drafts, cited: Cited
) -> None:
    whole = proposal(made, cited)
    (place,) = whole.fields["place"]
    wider = said(cited, "army chief", "Pakistan")
    town = replace(place, value="Rawalpindi, Punjab", said=(*place.said, wider))
    fields = {**whole.fields, "place": (town,)}
    draft = new_draft(made, drafts)
    assert accepting.take(draft, cited, replace(whole, fields=fields))
    stated = {claim.quote: claim.stated_value for claim in draft.state.claims_on("place")}
    assert stated == {"Rawalpindi": place.entity, "army chief": None}
