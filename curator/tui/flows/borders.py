"""Moving the border of the own story of the open article, and taking that back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.services import story
from curator.services.story import Moved
from curator.tui.flows import saved_steps

if TYPE_CHECKING:
    from curator.tui.flows.desk import Desk
    from curator.tui.flows.saved_steps import SavedStep


@dataclass(frozen=True, slots=True)
class Step:
    """A move of the border that undo takes back."""

    moved: Moved
    number: int

    def take_back(self, desk: Desk) -> str:
        story.put_back(desk.workspace, self.moved)
        return "the border of the story is where it was."

    def again(self, desk: Desk) -> tuple[SavedStep, str]:
        story.put_back(desk.workspace, self.moved, again=True)
        return self, f"{self.moved.says[0].lower()}{self.moved.says[1:]}."


def move(desk: Desk, offset: int) -> str:
    """Move the border to the paragraph at an offset; the sentence for the context line."""
    return _made(desk, story.move_border(desk.workspace, desk.article.uid, desk.article.version, offset))


def forget(desk: Desk) -> str:
    """Let the rules' reading of the story hold again; the sentence for the context line."""
    return _made(desk, story.as_rules_read(desk.workspace, desk.article.uid, desk.article.version))


def _made(desk: Desk, moved: Moved) -> str:
    desk.steps.append(Step(moved, saved_steps.number()))
    desk.undone.clear()
    return f"{moved.says}; u takes it back."
