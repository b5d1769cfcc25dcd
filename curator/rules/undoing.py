"""Which acts on an item stand after some of them were taken back, and perhaps done again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

UNDO, REDO = "undo", "redo"


@dataclass(frozen=True, slots=True)
class Standing:
    """Revisions of one item: those whose acts stand (`done`), those that were taken back (`undone`), and the ones that
    took these back (`undoings`). The last of each is the next to be taken back, or done again."""

    done: tuple[int, ...]
    undone: tuple[int, ...]
    undoings: tuple[int, ...]


def standing(acts: Iterable[str]) -> Standing:
    """What stands after these acts, those of revisions 1, 2, 3 …; an act of another kind ends what could be redone."""
    done: list[int] = []
    undone: list[tuple[int, int]] = []
    for rev, act in enumerate(acts, start=1):
        if act == UNDO and done:
            undone.append((done.pop(), rev))
        elif act == REDO and undone:
            done.append(undone.pop()[0])
        else:
            done.append(rev)
            undone.clear()
    return Standing(tuple(done), tuple(rev for rev, _ in undone), tuple(by for _, by in undone))
