"""What was saved at the desk and can be taken back there: links of names, the border of the story.

`u` takes the newest back before older edits of the draft on the desk, and `r` does it again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from curator.services.draft import EventDraft
    from curator.tui.flows.desk import Desk


class SavedStep(Protocol):
    """Something saved, at which draft (uid), and after how many of its steps."""

    @property
    def draft(self) -> str:
        """The event that lay on the desk; empty when there was none."""

    @property
    def after(self) -> int:
        """How many steps its draft had."""

    def take_back(self, desk: Desk) -> str:
        """Save what was before; what that did."""

    def again(self, desk: Desk) -> tuple[SavedStep, str]:
        """Save it once more: the step that can be taken back then, and what it did."""


def place(draft: EventDraft | None) -> tuple[str, int]:
    """Where a step is made: at which draft, after how many of its steps."""
    return (draft.base.uid, draft.steps) if draft else ("", 0)


def remember(desk: Desk, step: SavedStep) -> None:
    """Let undo take back what was just saved."""
    desk.steps.append(step)
    desk.undone.clear()


def newest(desk: Desk) -> SavedStep | None:
    """The step that undo takes back: the last one, unless the draft on the desk was edited since. A step that was made
    at another draft, or at none, waits until the edits of this one are undone: theirs are in sight."""
    draft, after = place(desk.draft)
    step = desk.steps[-1] if desk.steps else None
    return step if step and after <= (step.after if step.draft == draft else 0) else None


def next_again(desk: Desk) -> SavedStep | None:
    """The step that redo does again: the last one taken back, unless the draft on the desk was changed since."""
    draft, after = place(desk.draft)
    step = desk.undone[-1] if desk.undone else None
    return step if step and (step.draft != draft or after == step.after) else None


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
