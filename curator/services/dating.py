"""The dates of an open article, read where they stand; and the other readings of a date that was cited."""

from __future__ import annotations

from dataclasses import replace

from curator.model.claims import Basis, Claim
from curator.model.state import ItemState, put_claim
from curator.model.suggestions import DateFound
from curator.rules import edits
from curator.rules.calendar import finding as date_finding
from curator.services import reading, story
from curator.services.draft import EventDraft
from curator.services.workspace import Workspace

Span = tuple[int, int]


def dates_of(workspace: Workspace, article: ItemState, version: int, text: str) -> tuple[DateFound, ...]:
    """The time expressions of a version, counted from the publication date that is known of the article: as a person
    said, else as its own head says. What was found is kept for a while."""
    published = story.publication_here(workspace, article, version, text).edtf
    asked = ("dates", article.uid, version, article.rev, published)
    return workspace.remembered.answer(asked, lambda: _find(article, version, text, published))


def _find(article: ItemState, version: int, text: str, published: str | None) -> tuple[DateFound, ...]:
    return date_finding.find_dates(text, published, story.regions_here(article, version, text))


def chosen(workspace: Workspace, article: ItemState, version: int, text: str, span: Span) -> DateFound:
    """What a stretch of the article says, which somebody chose: with the anchor, the doubts and the other readings that
    it has where it stands. `why` says so when nobody has confirmed the publication date that it is counted from."""
    publication = story.publication_here(workspace, article, version, text)
    found = dates_of(workspace, article, version, text)
    one = date_finding.chosen(text, found, span[0], span[1], publication.edtf)
    if one.anchor and one.anchor == publication.edtf and not publication.confirmed:
        return replace(one, why=f"{one.why} Nobody has confirmed that date: m does.")
    return one


def read_otherwise(draft: EventDraft, path: str) -> str | None:
    """Put the next reading of a cited date into its place, in the value and in the claims of the same words; after the
    last comes the first. The new value, or None when the words have no other reading."""
    kind = draft.event_type
    field = kind.field(path.partition("/")[0]) if kind else None
    claim = max(draft.state.claims_on(path), key=lambda claim: claim.uid, default=None)
    if field is None or field.type != "date" or claim is None:
        return None
    one = _cited(draft.workspace, claim)
    readings: list[str] = [value for value in dict.fromkeys((one.value, *one.alternatives)) if value]
    now = claim.stated_value
    if not readings or readings == [now]:
        return None
    after = readings[(readings.index(now) + 1) % len(readings)] if now in readings else readings[0]
    basis = Basis(one.words, one.anchor, one.rule if after == one.value else f"other reading of {one.rule}")
    changes = [put_claim(replace(claim, stated_value=after, basis=basis))]
    if draft.state.text(path) in ("", now):
        changes.append(edits.set_field(field, after, path.partition("/")[2] or None))
    return after if draft.edit(f"{field.label} {after}", changes) else None


def _cited(workspace: Workspace, claim: Claim) -> DateFound:
    """The date that a claim quotes, as it is read today."""
    article = reading.state(workspace, claim.article)
    version, text = reading.article_text(workspace, claim.article, claim.version)
    return chosen(workspace, article, version, text, (claim.start, claim.end))
