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
from curator.tui.flows import asking, saved_steps
from curator.tui.flows.desk import Desk, Span

if TYPE_CHECKING:
    from curator.tui.flows.saved_steps import SavedStep

_SURE = 0.8
_LEAD = 0.3  # what the best candidate must be ahead of the next for nobody to be asked


@dataclass(frozen=True, slots=True)
class Step:
    """Mentions that were linked, which undo takes back. The `stretches` are linked again when it is redone."""

    done: Linked
    called: str
    stretches: tuple[Stretch, ...]
    number: int

    def take_back(self, desk: Desk) -> str:
        gone = linking.unlink(desk.workspace, self.done)
        return f"{counted(gone)} of {self.called} linked."

    def again(self, desk: Desk) -> tuple[SavedStep, str]:
        done = linking.link(desk.workspace, self.done.article, self.done.entity, self.stretches)
        return replace(self, done=done), f"{counted(len(done.mentions))} of {self.called} linked."


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
    desk.steps.append(Step(done, called, tuple(stretches), saved_steps.number()))
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


def _certain(desk: Desk, words: str, span: Span) -> str | None:
    """The entity that a name means, where there is no doubt."""
    found = desk.surroundings().match(words, span[0], limit=2)
    if not found or found[0].score < _SURE or found[0].refused:
        return None
    return found[0].entity if len(found) < 2 or found[0].score - found[1].score >= _LEAD else None


def _called(desk: Desk, entity: str) -> str:
    state = reading.state(desk.workspace, entity)
    return f"{shown('entity', state.number)} {state.text('name')}"
