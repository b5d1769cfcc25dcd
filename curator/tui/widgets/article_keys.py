"""The keys of the article pane. Every binding has an id, so that it can be given another key, and says what it does."""

from __future__ import annotations

from typing import Final

from textual.binding import Binding

EXPLAINED: Final = (
    "The article, as it was imported. Select words that say something: {article.next-sentence|]} takes the next "
    "sentence, {article.grow|.} grows the selection, {article.search|/} finds words. Then the key of a field sends "
    "them there, value and quote together. Below stands the event that is proposed: {article.take|enter} takes it, "
    "{workbench.remove|del} refuses it, {workbench.next-proposal|)} shows the next."
)
_MOVES: Final = (
    ("left", "left", "Left", "Move one character to the left."),
    ("right", "right", "Right", "Move one character to the right."),
    ("up", "up", "Up", "Move one line up."),
    ("down", "down", "Down", "Move one line down."),
    ("ctrl+left", "word-left", "Word left", "Move to the start of the word before."),
    ("ctrl+right", "word-right", "Word right", "Move to the start of the next word."),
    ("home", "line-start", "Line start", "Move to the start of the line."),
    ("end", "line-end", "Line end", "Move to the end of the line."),
    ("ctrl+home", "text-start", "Text start", "Move to the start of the article."),
    ("ctrl+end", "text-end", "Text end", "Move to the end of the article."),
    ("pageup", "page-up", "Page up", "Move one page up."),
    ("pagedown", "page-down", "Page down", "Move one page down."),
)
_EXTENDS: Final = ("left", "right", "up", "down", "word-left", "word-right", "line-start", "line-end")
_ACTS: Final = (
    (
        "left_square_bracket",
        "previous-sentence",
        "sentence('previous')",
        "Previous sentence",
        "Select the sentence before.",
    ),
    (
        "right_square_bracket",
        "next-sentence",
        "sentence('next')",
        "Next sentence",
        "Select the next sentence.",
    ),
    (
        "left_curly_bracket",
        "previous-mention",
        "spot('previous')",
        "Previous mention",
        "Select the name or date before.",
    ),
    (
        "right_curly_bracket",
        "next-mention",
        "spot('next')",
        "Next mention",
        "Select the next name or date.",
    ),
    (
        "apostrophe",
        "jump",
        "jump",
        "Jump",
        "Label every name, date and sentence in sight; typing a label selects it.",
    ),
    (
        "space",
        "select",
        "toggle_selecting",
        "Select",
        "Start or end a selection at the cursor; moving extends it.",
    ),
    (
        "full_stop",
        "grow",
        "grow",
        "Grow",
        "Grow the selection to the word, the name, the sentence, the paragraph.",
    ),
    ("comma", "shrink", "shrink", "Shrink", "Shrink the selection by one step."),
    ("slash", "search", "ask_search", "Find", "Search this article and select what is found."),
    ("n", "next-match", "match('next')", "Next match", "Select the next match of the search."),
    (
        "N",
        "previous-match",
        "match('previous')",
        "Previous match",
        "Select the match of the search before this one.",
    ),
    ("equals_sign", "reveal", "reveal", "Reveal", "Name the code points under the cursor."),
    ("escape", "clear", "clear_selection", "Clear", "Let go of the selection."),
)


_TAKE: Final = Binding(
    "enter",
    "take",
    "Take",
    id="article.take",
    tooltip="Take the proposed event onto the desk, or confirm the proposed date of publication.",
)


def bindings() -> list[Binding]:
    """All keys of the article pane; the line of keys shows those that act on events."""
    return [
        _TAKE,
        *(
            Binding(key, f"move('{where}')", label, show=False, id=f"article.{where}", tooltip=tooltip)
            for key, where, label, tooltip in _MOVES
        ),
        *(
            Binding(
                f"ctrl+shift+{key[5:]}" if key.startswith("ctrl+") else f"shift+{key}",
                f"move('{where}', True)",
                f"Select: {label.lower()}",
                show=False,
                id=f"article.extend-{where}",
                tooltip=tooltip[:-1] + ", extending the selection.",
            )
            for key, where, label, tooltip in _MOVES
            if where in _EXTENDS
        ),
        *(
            Binding(key, action, label, show=False, id=f"article.{name}", tooltip=tooltip)
            for key, name, action, label, tooltip in _ACTS
        ),
    ]
