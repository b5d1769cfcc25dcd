"""What was saved at the desk and can be taken back there: links of names, the border of the story, judgements.

`u` takes back what was done last, be it saved or an edit of the draft on the desk, and `r` does it again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from curator.services.draft import in_order

if TYPE_CHECKING:
    from curator.tui.flows.desk import Desk


class SavedStep(Protocol):
    """Something saved, and its number among all that undo can take back."""

    @property
    def number(self) -> int:
        """What was done before has a smaller one, edits of drafts too."""

    def take_back(self, desk: Desk) -> str:
        """Save what was before; what that did."""

    def again(self, desk: Desk) -> tuple[SavedStep, str]:
        """Save it once more: the step that can be taken back then, and what it did."""


def number() -> int:
    """The number of a step that was made just now."""
    return next(in_order)


def remember(desk: Desk, step: SavedStep) -> None:
    """Let undo take back what was just saved."""
    desk.steps.append(step)
    desk.undone.clear()


def newest(desk: Desk) -> SavedStep | None:
    """The step that undo takes back; None when the draft on the desk was edited since the last one."""
    step = desk.steps[-1] if desk.steps else None
    edited = desk.draft.newest if desk.draft else 0
    return step if step and step.number > edited else None


def next_again(desk: Desk) -> SavedStep | None:
    """The step that redo does again; None when an edit of the draft on the desk is to be done again before it, or when
    the draft was edited since."""
    step = desk.undone[-1] if desk.undone else None
    if step is None or desk.draft is None:
        return step
    older = 0 < desk.draft.newest_undone < step.number
    return None if older or desk.draft.newest > step.number else step


def take_back(desk: Desk, step: SavedStep) -> str:
    """Take a step back; the sentence for the context line."""
    desk.steps.remove(step)
    said = step.take_back(desk)
    desk.undone.append(step)
    return f"Undone: {said}"


def again(desk: Desk, step: SavedStep) -> str:
    """Do again what was taken back; the sentence for the context line."""
    desk.undone.remove(step)
    done, said = step.again(desk)
    desk.steps.append(done)
    return f"Done again: {said}"
