"""The guide: one event in eight steps. Pure: what lies on the desk goes in, what to do next comes out.

A step is done while its deed stands, in whatever way and order it was done; what is undone is asked for again. Keys
stand in the texts by the ids of their bindings (`tui.key_words`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from curator.tui.keys.words import KeyOf, Words, with_keys

EXAMPLE: Final = "08-naval-chief-in-chittagong.md"
"""The id of the sample's article that the texts speak of."""

TELLING: Final = "visited"
"""A word that only the sentence has that one is to select there."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What lies on the desk. `example`: the guide's own article is meant. `event`: the current event is one that this
    person is making. `selected`: words that could be its quote. `looked`: its sources are shown, or an edit was just
    taken back."""

    at_the_desk: bool = False
    example: bool = False
    selected: bool = False
    event: bool = False
    typed: bool = False
    dated: bool = False
    placed: bool = False
    peopled: bool = False
    looked: bool = False
    verified: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `text` fits every article, `example` the one of the sample; `praise` says in two words that it worked.

    A step that `lasts` was done once for all; the others are done while `done` holds.
    """

    name: str
    text: str
    example: str
    praise: str
    done: Callable[[Snapshot], bool]
    lasts: bool = False


_LOOK: Final = (
    "Look behind a value: {workbench.quote|g} goes to the quote of the lit row, {workbench.ledger|l} lists its sources."
    " Or undo once: {workbench.undo|u}."
)
_VERIFY: Final = (
    "Press {workbench.verify|v}: if nothing that this kind of event needs is missing, it is saved as verified; else you"
    " see what is."
)
STEPS: Final = (
    Step(
        "open",
        "Choose an article that tells of an event, and press {rows.choose|enter}: it opens beside the form of its"
        " events.",
        "Press {rows.last|end}, then {rows.choose|enter}: the last article, A8, tells of a visit that nobody has"
        " recorded yet.",
        "article open",
        lambda seen: seen.at_the_desk,
    ),
    Step(
        "read",
        "Read, and press {article.next-sentence|]} until the sentence that tells of an event is selected: it becomes"
        " the first quote.",
        "Read, and press {article.next-sentence|]} until the sentence that tells of the visit is selected: it becomes"
        " the first quote.",
        "sentence selected",
        lambda seen: seen.selected or seen.event,
    ),
    Step(
        "event",
        "Press {workbench.new-event|e} to make an event of it, type a few letters of its kind, {enter}: the form then"
        " asks for what such events need.",
        "Press {workbench.new-event|e} to make an event of it, type “visit”, {enter}: the form then asks for what a"
        " visit needs.",
        "event made",
        lambda seen: seen.event and seen.typed,
    ),
    Step(
        "date",
        "Select the words that say when ({workbench.find|/} finds words), and press {field.date|d}: the date is kept"
        " with its quote.",
        "Press {field.date|d}: every date gets a letter. Type the one at “On Monday”, and the day is kept with its"
        " quote.",
        "date kept",
        lambda seen: seen.event and seen.dated,
    ),
    Step(
        "who",
        "Select a name and press {workbench.who|w}: {enter} takes the person it means, so that every spelling is one"
        " person; then the role.",
        "Press {workbench.who|w} and type the letter at Naveed Ashraf: {enter} takes the person it means, {enter}"
        " again the role.",
        "person named",
        lambda seen: seen.event and seen.peopled,
    ),
    Step(
        "place",
        "Select the place and press {field.place|p}: {enter} takes the one it means, so that every spelling is one"
        " place.",
        "Press {field.place|p} and type the letter at Chittagong: {enter} takes the one it means, so every spelling"
        " is one place.",
        "place kept",
        lambda seen: seen.event and seen.placed,
    ),
    Step(
        "look",
        _LOOK,
        _LOOK,
        "looked back",
        lambda seen: seen.looked,
        lasts=True,
    ),
    Step(
        "verify",
        _VERIFY,
        _VERIFY,
        "event verified",
        lambda seen: seen.event and seen.verified,
        lasts=True,
    ),
)

ELSEWHERE: Final = (
    "Your event waits at its article: {app.queue|F2} shows the articles, and {enter} on the right one goes on with"
    " your event."
)
FAREWELL: Final = (
    "That is the way. {app.help|?} explains any place, {app.events|F3} lists the events, and {curator export} makes"
    " tables of them."
)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far somebody is: the names of the steps that are done, and two words on what was done last."""

    done: frozenset[str] = frozenset()
    praise: str = ""

    @property
    def finished(self) -> bool:
        """Whether the event is verified: what was skipped on the way was not needed."""
        return "verify" in self.done

    @property
    def step(self) -> Step:
        """The first step that is not done, or the last one."""
        return next((step for step in STEPS if step.name not in self.done), STEPS[-1])


@dataclass(frozen=True, slots=True)
class Advice:
    """What the guide says: the number of the step (1 to 8), two words of praise or none, a sentence."""

    number: int
    praise: str
    sentence: Words


def advance(progress: Progress, seen: Snapshot) -> Progress:
    """The progress once this is seen. Away from the desk nothing is undone."""
    if not seen.at_the_desk:
        return replace(progress, praise="")
    done = frozenset(
        step.name for step in STEPS if step.done(seen) or (step.lasts and step.name in progress.done)
    )
    if done == progress.done:
        return progress
    fresh = [step.praise for step in STEPS if step.name in done - progress.done]
    return Progress(done, fresh[-1] if fresh else "")


def advice(progress: Progress, seen: Snapshot, key_of: KeyOf) -> Advice:
    """What to say to somebody who is so far and sees this."""
    step = progress.step
    if not seen.at_the_desk and "event" not in progress.done:
        step = STEPS[0]
    sentence = step.example if seen.example else step.text
    if progress.finished:
        sentence = FAREWELL
    elif not seen.at_the_desk and step is not STEPS[0]:
        sentence = ELSEWHERE
    return Advice(STEPS.index(step) + 1, progress.praise, tuple(with_keys(sentence, key_of)))
