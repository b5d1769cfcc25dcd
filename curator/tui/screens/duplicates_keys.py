"""The keys of the screen that judges pairs of entities."""

from __future__ import annotations

from typing import Final

from textual.binding import Binding, BindingType

BINDINGS: Final[list[BindingType]] = [
    Binding(
        "s",
        "same",
        "Same",
        id="duplicates.same",
        tooltip="Say, with a reason, that both are one: the younger one is shown under the older one.",
    ),
    Binding(
        "d",
        "different",
        "Different",
        id="duplicates.different",
        tooltip="Say that both are different: they are not offered as a pair again.",
    ),
    Binding(
        "p",
        "unsure",
        "Unsure",
        id="duplicates.unsure",
        tooltip="Perhaps: say that nobody can tell yet; the pair goes to the end of the list.",
    ),
    Binding("n", "skip", "Skip", id="duplicates.skip", tooltip="Go to the next pair without a judgement."),
    Binding("u", "undo", "Undo", id="duplicates.undo", tooltip="Take your last judgement back."),
    Binding(
        "r",
        "redo",
        "Redo",
        show=False,
        id="duplicates.redo",
        tooltip="Judge once more as it was before the last judgement was taken back.",
    ),
    Binding(
        "left",
        "side(0)",
        "Left side",
        show=False,
        id="duplicates.left",
        tooltip="Choose the entity on the left (▸): enter opens it.",
    ),
    Binding(
        "right",
        "side(1)",
        "Right side",
        show=False,
        id="duplicates.right",
        tooltip="Choose the entity on the right (▸): enter opens it.",
    ),
    Binding("slash", "filter", "Filter", id="duplicates.filter", tooltip="Type words to narrow the list."),
    Binding(
        "tab",
        "app.focus_next",
        "Other pane",
        show=False,
        id="duplicates.pane",
        tooltip="Go to the other pane; arrows scroll there.",
    ),
    Binding(
        "q,escape,f10",
        "leave",
        "Back",
        id="duplicates.leave",
        tooltip="Leave the filter and show all, else go back to where you came from.",
    ),
]
