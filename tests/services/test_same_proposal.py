"""Which event of the record is the one that is proposed for an article, and what the article adds to it."""

from __future__ import annotations

from pathlib import Path

from curator.services import accepting, reading, sources, suggesting
from curator.services.accepting import Cited
from curator.services.same_proposal import as_type, same_as_proposal
from tests.coded import coded, uid_of
from tests.gold import needs_gold


@needs_gold
def test_each_proposal_finds_the_event_of_its_type_and_adds_only_what_is_told_of_it(tmp_path: Path) -> None:
    made = coded(tmp_path, ["001", "002", "003"])
    article = uid_of(made, 5)
    found = suggesting.suggest(made, article)
    _, text = reading.article_text(made, article)
    quotes = {}
    for proposal in found.proposals:
        offered = same_as_proposal(made, article, proposal)
        assert {one.type for one in offered} <= {proposal.type.value, *proposal.type.alternatives}
        if not offered:
            continue
        event = reading.state(made, offered[0].uid)
        told = accepting.told(
            made, Cited(article, found.version, text), as_type(proposal, event.text("type"))
        )
        span = (proposal.start, proposal.end)
        added = sources.from_article(made, event, article, found.version, told, span)
        claims = [change.claim for change in added.changes if change.claim]
        assert all(text[claim.start : claim.end] == claim.quote for claim in claims)
        quotes[proposal.type.value] = {claim.quote for claim in claims}
    assert "on November 23, 2025" in quotes["meeting"]
    assert not any("Oct" in quote for quote in quotes["visit"]), "that is when somebody else met"
    made.close()
