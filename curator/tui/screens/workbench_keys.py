"""The keys of the workbench. Those of fields come from the codebook and are bound when it is known."""

from __future__ import annotations

from typing import Final

from textual.binding import Binding, BindingType
from textual.keys import _character_to_key
from textual.screen import Screen

from curator.codebook.types import Codebook, Field
from curator.rules.display import one_line

_KEYS: Final = (
    (
        "new-event",
        "e",
        "new_event",
        "Event",
        True,
        "Make an event of what is selected, or of the sentence under the cursor.",
    ),
    ("type", "t", "type", "Type", True, "Set the event's type; what is selected is its quote."),
    ("who", "w", "who", "Who", True, "Add somebody who took part; what is selected is the name as written."),
    (
        "link",
        "at",
        "link_all",
        "Link all",
        False,
        "Link every mention of somebody in this article at once: select one of them, or put the cursor on it.",
    ),
    ("save", "s", "save", "Save", True, "Save the current event as a revision."),
    (
        "verify",
        "v",
        "verify",
        "Verify",
        True,
        "Check the current event, list what is missing, and save it as verified.",
    ),
    (
        "next-proposal",
        "right_parenthesis",
        "proposal(1)",
        "Next proposal",
        True,
        "Show the next event that is proposed for this article.",
    ),
    (
        "previous-proposal",
        "left_parenthesis",
        "proposal(-1)",
        "Previous proposal",
        False,
        "Show the proposed event before the one shown.",
    ),
    (
        "other-reading",
        "tilde",
        "other_reading",
        "Other reading",
        False,
        "Put the next reading of the lit value into its place: the other date, the other type.",
    ),
    (
        "lens",
        "C",
        "lens",
        "Coverage",
        False,
        "Mark the sentences with names, dates or events that no claim cites, or take the marks away; n goes on.",
    ),
    ("find", "slash", "find", "Find", False, "Find words in the article and select them."),
    ("cite", "c", "cite", "Cite", True, "Cite what is selected for the value of the lit row."),
    (
        "cite-again",
        "R",
        "cite_again",
        "Cite again",
        False,
        "Look for the quotes of an older version of this article in the open one, and cite them there too.",
    ),
    ("find-event", "f", "find_event", "Find event", False, "Take another event of the record onto the desk."),
    (
        "same-event",
        "ampersand",
        "same_event",
        "Same event",
        False,
        "Add this article, or what is typed, to the event of the record that the line below the article names.",
    ),
    (
        "not-same",
        "exclamation_mark",
        "not_same",
        "Not the same",
        False,
        "Say that this is not the event that the line below the article names; it is not offered again.",
    ),
    ("part-of", "b", "part_of", "Part of", False, "Say which event the current one belongs to."),
    ("ledger", "l", "ledger", "Sources", False, "Show what the sources say for the lit row, and choose."),
    (
        "says-so",
        "plus",
        "stance(True)",
        "Says so",
        False,
        "Say that the article asserts what it was cited for: the claim just made, or of the lit row.",
    ),
    (
        "denies",
        "minus",
        "stance(False)",
        "Denies",
        False,
        "Say that the article denies what it was cited for: the claim just made, or of the lit row.",
    ),
    (
        "attribute",
        "quotation_mark",
        "attribute",
        "Who said so",
        False,
        "Say whom the article quotes for the claim just made, or of the lit row; what is selected is the name.",
    ),
    (
        "mark",
        "y",
        "mark",
        "No source",
        False,
        "Mark the lit row as not stated, or as unsourced with a reason.",
    ),
    ("note", "a", "note", "Note", False, "Write a note on the lit row."),
    ("quote", "g", "quote", "Go to quote", False, "Go to the words that support the lit row."),
    ("undo", "u", "undo", "Undo", False, "Undo the last edit since the last save."),
    ("redo", "r", "redo", "Redo", False, "Do the last undone edit again."),
    (
        "save-with-message",
        "S",
        "save_with_message",
        "Save …",
        False,
        "Save with a message in your own words.",
    ),
    ("discard", "D", "discard", "Discard", False, "Give up the unsaved changes of the current event."),
    ("history", "h", "history", "History", False, "Show the revisions of the current event."),
    (
        "details",
        "m",
        "details",
        "Details",
        False,
        "Edit title, outlet, URL, publication date and language of the article.",
    ),
    (
        "border",
        "B",
        "border",
        "Border",
        False,
        "Let the story end before the paragraph under the cursor; a greyed paragraph belongs to the story again.",
    ),
    (
        "rules-border",
        "Z",
        "rules_border",
        "Border by rules",
        False,
        "Let the rules say again what is the story of the article, whoever moved its border.",
    ),
    ("state", "z", "state", "State", False, "Say how far this article is, or that it holds no event."),
    ("withdraw", "x", "withdraw", "Withdraw", False, "Withdraw the current event, with a reason."),
    ("next-article", "J", "article(1)", "Next article", False, "Go to the next article."),
    ("previous-article", "K", "article(-1)", "Previous article", False, "Go to the previous article."),
    (
        "remove",
        "delete,backspace",
        "remove",
        "Take away",
        False,
        "Take away the value of the lit row with its quotes; in the article, the proposed event, for good.",
    ),
    ("leave", "q,escape", "leave", "Back", True, "Go back to the list; unsaved work is kept."),
)

BINDINGS: Final[list[BindingType]] = [
    Binding(key, action, label, show=show, id=f"workbench.{name}", tooltip=tooltip)
    for name, key, action, label, show, tooltip in _KEYS
]


def field_bindings(screen: Screen[None], codebook: Codebook) -> None:
    """Bind the keys that the codebook gives to fields, so that the line of keys shows those every type has."""
    fields = {field.id: field for kind in codebook.types for field in kind.fields if field.key}
    common = {name for name in fields if all(kind.field(name) for kind in codebook.types)}
    required = {field.id for kind in codebook.types for field in kind.fields if field.required}
    ours = screen._bindings.key_to_bindings
    behind = dict(ours)
    ours.clear()
    for key, bindings in behind.items():
        ours[key] = bindings
        if any(binding.id == "workbench.who" for binding in bindings):  # fields stand beside the participants
            for field in fields.values():
                shown = field.id in common & required
                ours.setdefault(_character_to_key(field.key or ""), []).append(_field_binding(field, shown))


def _field_binding(field: Field, shown: bool) -> Binding:
    return Binding(
        _character_to_key(field.key or ""),
        f"field('{field.id}')",
        one_line(field.label),
        show=shown,
        id=f"field.{field.id}",
        # Without the label, which is data: Textual draws tooltips as markup.
        tooltip="Fill this field from the article: what is selected, under the cursor, or pointed at by its label.",
    )
