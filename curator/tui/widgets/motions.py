"""Where a cursor in a text goes: by character, word, visual line, page, or to an end."""

from __future__ import annotations

from typing import Final

from curator.rules.text import next_grapheme, next_word, previous_grapheme, previous_word
from curator.tui.widgets.lines import Lines

VERTICAL: Final = frozenset({"up", "down", "page-up", "page-down"})
"""The motions that keep to a wanted column."""
BY_LINE: Final = VERTICAL | {"line-start", "line-end"}
"""The motions that depend on where the lines of the text begin."""
ENDS: Final = frozenset({"text-start", "text-end"})
"""The motions that lead to the same place from anywhere."""


def target(where: str, text: str, lines: Lines, cursor: int, column: int, page: int) -> int:
    """The offset a motion leads to; `column` (cells) and `page` (lines) matter to the vertical ones only.

    Motions by line start in a known line; the text is wrapped on where they lead beyond.
    """
    y = lines.line_of(cursor)
    if where in VERTICAL:
        lines.grow_to_line(y + page)
    match where:
        case "left":
            return previous_grapheme(text, cursor)
        case "right":
            return next_grapheme(text, cursor)
        case "word-left":
            return previous_word(text, cursor)
        case "word-right":
            return next_word(text, cursor)
        case "up":
            return lines.offset_at(column, y - 1) if y else 0
        case "down":
            return lines.offset_at(column, y + 1) if y + 1 < len(lines) else len(text)
        case "page-up":
            return lines.offset_at(column, y - page)
        case "page-down":
            return lines.offset_at(column, y + page)
        case "line-start":
            return lines.starts[y]
        case "line-end":
            return lines.offset_at(lines.width + 2, y)
        case "text-start":
            return 0
        case "text-end":
            return len(text)
    raise ValueError(f"no such motion: {where}")
