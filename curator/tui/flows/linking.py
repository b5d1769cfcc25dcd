"""Linking every mention of somebody in the open article at once, and taking that back."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from curator.model.values import shown
from curator.model.views import mentions
from curator.services import linking, occurrences, reading
from curator.services.linking import Linked, Stretch
from curator.tui.dialogs.link_mentions import Chosen, LinkMentions
from curator.tui.flows import asking
from curator.tui.flows.desk import Desk, Span

if TYPE_CHECKING:
    from curator.services.draft import EventDraft

_SURE = 0.8
_LEAD = 0.3  # what the best candidate must be ahead of the next for nobody to be asked


@dataclass(frozen=True, slots=True)
class Step:
    """Something saved that undo takes back before older edits: at which draft, after how many of its steps. The
    `stretches` are linked again when it is redone."""

    done: Linked
    called: str
    stretches: tuple[Stretch, ...]
    draft: str
    after: int


async def link_all(desk: Desk, span: Span) -> str | None:
    """Link every mention of whom the words at `span` name; None when the person went back."""
    words = " ".join(desk.quote(span).split())
    entity = linked_at(desk, span) or await asyncio.to_thread(_certain, desk, words, span)
    while True:
        if entity is None:
            picked = await asking.entity(desk, "Link every mention of", words, span=span)
            entity = asking.made(desk, picked) if picked else None
        if entity is None:
            return None
        called = _called(desk, entity)
        found = await asyncio.to_thread(occurrences.of_entity, desk.surroundings(), entity, span)
        chosen: Chosen | None = await desk.ask(LinkMentions(called, found))
        if chosen is None:
            return None
        if not chosen.other:
            break
        entity = None
    if not chosen.occurrences:
        return f"Nothing was linked to {called}."
    version = desk.article.version
    stretches = [Stretch(version, each.start, each.end, each.words) for each in chosen.occurrences]
    done = await asyncio.to_thread(linking.link, desk.workspace, desk.article.uid, entity, stretches)
    desk.steps.append(Step(done, called, tuple(stretches), *_place(desk.draft)))
    desk.undone.clear()
    learned = (
        f", {len(done.aliases)} spelling{'s' * (len(done.aliases) != 1)} learned" if done.aliases else ""
    )
    return f"{counted(len(done.mentions))} of {called} linked{learned}; u takes it back."


def counted(number: int) -> str:
    """`3 mentions`."""
    return f"{number} mention{'' if number == 1 else 's'}"


def linked_at(desk: Desk, span: Span) -> str | None:
    """The entity that the words at a span are linked to already."""
    return next(
        (
            mention.entity
            for mention in mentions(desk.article.state)
            if mention.version == desk.article.version and mention.start < span[1] and span[0] < mention.end
        ),
        None,
    )


def newest(desk: Desk) -> Step | None:
    """The linking that undo takes back: the last one, unless the draft on the desk was edited since."""
    draft, after = _place(desk.draft)
    step = desk.steps[-1] if desk.steps else None
    return step if step and (step.draft != draft or after <= step.after) else None


def next_again(desk: Desk) -> Step | None:
    """The linking that redo does again: the last one taken back, unless the draft on the desk was changed since."""
    draft, after = _place(desk.draft)
    step = desk.undone[-1] if desk.undone else None
    return step if step and (step.draft != draft or after == step.after) else None


def take_back(desk: Desk, step: Step) -> str:
    """Take a linking back; the sentence for the context line."""
    desk.steps.remove(step)
    gone = linking.unlink(desk.workspace, step.done)
    desk.undone.append(step)
    return f"Undone: {counted(gone)} of {step.called} linked."


def again(desk: Desk, step: Step) -> str:
    """Link again what was taken back; the sentence for the context line."""
    desk.undone.remove(step)
    done = linking.link(desk.workspace, step.done.article, step.done.entity, step.stretches)
    desk.steps.append(replace(step, done=done))
    return f"Done again: {counted(len(done.mentions))} of {step.called} linked."


def _place(draft: EventDraft | None) -> tuple[str, int]:
    return (draft.base.uid, draft.steps) if draft else ("", 0)


def _certain(desk: Desk, words: str, span: Span) -> str | None:
    """The entity that a name means, where there is no doubt."""
    found = desk.surroundings().match(words, span[0], limit=2)
    if not found or found[0].score < _SURE or found[0].refused:
        return None
    return found[0].entity if len(found) < 2 or found[0].score - found[1].score >= _LEAD else None


def _called(desk: Desk, entity: str) -> str:
    state = reading.state(desk.workspace, entity)
    return f"{shown('entity', state.number)} {state.text('name')}"
