"""What the record has already of what the article on the desk tells: added to the event, or judged not to be it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.codebook.types import Codebook
from curator.model.suggestions import EventProposal
from curator.model.values import shown
from curator.services import accepting, judgements, reading, sources
from curator.services.accepting import Cited
from curator.services.draft import EventDraft
from curator.services.same_event import Same
from curator.services.same_proposal import as_type, types
from curator.tui.flows import saved_steps
from curator.tui.flows.desk import Desk

if TYPE_CHECKING:
    from curator.tui.flows.saved_steps import SavedStep

REASON = "the article tells of something else"
_NOT = "{workbench.not-same|!} not the same"


@dataclass(frozen=True, slots=True)
class Judged:
    """A judgement (its uid) that the article and an event (its shown id) are not the same, which undo takes back."""

    judgement: str
    event: str
    number: int

    def take_back(self, desk: Desk) -> str:
        """Take the judgement back."""
        judgements.take_back(desk.workspace, self.judgement, "taken back")
        return f"{self.event} is offered for this article again."

    def again(self, desk: Desk) -> tuple[SavedStep, str]:
        """Judge so again."""
        judgements.redo(desk.workspace, self.judgement)
        return self, f"{self.event} is not offered for this article."


def first_for(found: Sequence[Same], proposal: EventProposal | None, compared: Sequence[Same]) -> Same | None:
    """Of what the record has already: what was `compared` with the proposal and is likeliest, then an event of its type
    that the article tells in its sentence, an event of another type, an article that is like it. Without a proposal it
    is what the article tells."""
    if proposal is None:
        return next(iter(found), None)
    near = [one for one in found if tells(one, proposal) and proposal.start <= one.at < proposal.end]
    others = [one for one in found if one.kind == "event" and not tells(one, proposal)]
    articles = [one for one in found if one.kind == "article"]
    return next(iter([*compared, *near, *others, *articles]), None)


def tells(same: Same, proposal: EventProposal | None) -> bool:
    """Whether an event of the record may be the one that is proposed: it is of its type."""
    return same.kind == "event" and (proposal is None or same.type in types(proposal))


def sentence(same: Same, proposal: EventProposal | None, codebook: Codebook, *, of_draft: bool) -> str:
    """The line that offers it, with its keys in braces."""
    if same.kind == "article":
        return f"{same.shown} tells much the same: {same.why}"
    if not of_draft and not tells(same, proposal):
        told = f"{same.shown} ({label(codebook, same.type)}) is told here too, and this may be a part of it"
        return f"{told}: {{workbench.find-event|f}} takes it onto the desk, {_NOT} · {same.why}"
    tells_it, takes = ("may be this", "these quotes") if of_draft else ("tells this already", "this article")
    return f"{same.shown} {tells_it}: {{workbench.same-event|&}} adds {takes} to it, {_NOT} · {same.why}"


def label(codebook: Codebook, kind: str | None) -> str:
    """What people call a type."""
    known = codebook.type(kind or "")
    return known.label if known else "an event"


def add(desk: Desk, same: Same, proposal: EventProposal | None = None) -> str:
    """Put the event on the desk and cite the article in it, field by field, as it is proposed; the sentence for the
    context line."""
    draft, article = _on_the_desk(desk, same.uid), desk.article
    if proposal is None:
        added = sources.from_article(desk.workspace, draft.state, article.uid, article.version)
        return _put(desk, draft, same, added)
    said = accepting.told(
        desk.workspace,
        Cited(article.uid, article.version, article.text),
        as_type(proposal, draft.state.text("type")),
    )
    span = (proposal.start, proposal.end)
    added = sources.from_article(desk.workspace, draft.state, article.uid, article.version, said, span)
    return _put(desk, draft, same, added)


def add_draft(desk: Desk, same: Same, typed: EventDraft) -> str:
    """Put the event on the desk with all that the draft cites; the draft stays until somebody gives it up."""
    draft = _on_the_desk(desk, same.uid)
    said = _put(desk, draft, same, sources.from_draft(desk.workspace, draft.state, typed.state))
    return f"{said} What you typed is kept beside it: D gives it up."


def _on_the_desk(desk: Desk, uid: str) -> EventDraft:
    known = desk.drafts_by_event.get(uid)
    if known is not None and known.dirty:
        return known
    return EventDraft(desk.workspace, desk.drafts, reading.state(desk.workspace, uid), desk.article.uid)


def _put(desk: Desk, draft: EventDraft, same: Same, added: sources.Added) -> str:
    draft.edit(f"{shown('article', desk.article.state.number)} as a source", added.changes)
    desk.drafts_by_event[same.uid] = desk.draft = draft
    desk.claim = desk.opened = ""
    return f"{same.shown}: {added.said}. s saves it, u takes it back."


def not_the_same(desk: Desk, same: Same) -> None:
    """Remember that the article does not tell the event."""
    judged = judgements.judge(desk.workspace, desk.article.uid, same.uid, "different", REASON)
    saved_steps.remember(desk, Judged(judged.judgement, same.shown, saved_steps.number()))
