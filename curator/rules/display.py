"""Text from outside, made harmless for a terminal.

Every string that comes from files, the record or a person goes through here before it is drawn. One code point in gives
one code point out, so offsets into the text stay true on the screen.
"""

from __future__ import annotations

import re
import unicodedata

_REPLACEMENT = 0xFFFD
_PLACEHOLDER_RANGES = (
    (0x80, 0x9F),  # C1 controls
    (0x061C, 0x061C),  # Arabic letter mark
    (0x200B, 0x200B),  # zero width space; U+200C and U+200D stay, Bengali and Urdu are written with them
    (0x200E, 0x200F),  # left-to-right and right-to-left marks
    (0x2028, 0x202E),  # line and paragraph separators, bidirectional embeddings and overrides
    (0x2060, 0x2060),  # word joiner
    (0x2066, 0x2069),  # bidirectional isolates
    (0xD800, 0xDFFF),  # surrogates
    (0xFEFF, 0xFEFF),  # byte order mark
    (0xFFF9, 0xFFFB),  # interlinear annotation
    (0xE0000, 0xE007F),  # tags
)
_TABLE: dict[int, int] = {
    **{code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)},
    0x09: 0x20,
    0x7F: 0x2421,
    **{code: _REPLACEMENT for first, last in _PLACEHOLDER_RANGES for code in range(first, last + 1)},
}
_BAD = re.compile(
    "[\\x00-\\x09\\x0b-\\x1f\\x7f"
    + "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in _PLACEHOLDER_RANGES)
    + "]"
)

# Emoji joined into one picture. No picture of Unicode has more than three joiners; a longer chain is one picture of two
# cells here and a hundred of them in a terminal that does not know it, which would push its neighbours off the line.
_LINK = "[\\u2190-\\u2bff\\U0001f000-\\U0001faff][\\ufe0f\\U0001f3fb-\\U0001f3ff]?\\u200d"
_CHAIN = re.compile(f"(?:{_LINK}){{4,}}")
_CHAIN_REACH = 16  # so many code points on either side decide whether a joiner belongs to a chain

# Controls have no name of their own in Unicode, only aliases (NameAliases.txt, the first alias of each).
_C0_NAMES = (
    "NULL|START OF HEADING|START OF TEXT|END OF TEXT|END OF TRANSMISSION|ENQUIRY|ACKNOWLEDGE|ALERT|BACKSPACE|"
    "CHARACTER TABULATION|LINE FEED|LINE TABULATION|FORM FEED|CARRIAGE RETURN|SHIFT OUT|SHIFT IN|DATA LINK ESCAPE|"
    "DEVICE CONTROL ONE|DEVICE CONTROL TWO|DEVICE CONTROL THREE|DEVICE CONTROL FOUR|NEGATIVE ACKNOWLEDGE|"
    "SYNCHRONOUS IDLE|END OF TRANSMISSION BLOCK|CANCEL|END OF MEDIUM|SUBSTITUTE|ESCAPE|INFORMATION SEPARATOR FOUR|"
    "INFORMATION SEPARATOR THREE|INFORMATION SEPARATOR TWO|INFORMATION SEPARATOR ONE"
).split("|")
_C1_NAMES = (
    "DELETE|PADDING CHARACTER|HIGH OCTET PRESET|BREAK PERMITTED HERE|NO BREAK HERE|INDEX|NEXT LINE|"
    "START OF SELECTED AREA|END OF SELECTED AREA|CHARACTER TABULATION SET|CHARACTER TABULATION WITH JUSTIFICATION|"
    "LINE TABULATION SET|PARTIAL LINE FORWARD|PARTIAL LINE BACKWARD|REVERSE LINE FEED|SINGLE SHIFT TWO|"
    "SINGLE SHIFT THREE|DEVICE CONTROL STRING|PRIVATE USE ONE|PRIVATE USE TWO|SET TRANSMIT STATE|CANCEL CHARACTER|"
    "MESSAGE WAITING|START OF GUARDED AREA|END OF GUARDED AREA|START OF STRING|SINGLE GRAPHIC CHARACTER INTRODUCER|"
    "SINGLE CHARACTER INTRODUCER|CONTROL SEQUENCE INTRODUCER|STRING TERMINATOR|OPERATING SYSTEM COMMAND|"
    "PRIVACY MESSAGE|APPLICATION PROGRAM COMMAND"
).split("|")
_NAMELESS = {"Cs": "SURROGATE", "Co": "PRIVATE USE", "Cn": "UNASSIGNED"}


def literal(text: str) -> str:
    """`text` as it may be drawn: same length in code points, newlines kept, nothing a terminal would obey."""
    if _BAD.search(text):
        text = text.translate(_TABLE)
    if "\u200d" in text:
        text = _CHAIN.sub(lambda chain: chain[0].replace("\u200d", "\ufffd"), text)
    return text


def literal_within(text: str, start: int, end: int) -> str:
    """`literal(text)[start:end]`, looking at no more of a long text than that."""
    first = max(start - _CHAIN_REACH, 0)
    return literal(text[first : end + _CHAIN_REACH])[start - first : end - first]


def one_line(text: str) -> str:
    """Like `literal`, for table cells, titles and footers: a newline is drawn as its symbol, U+240A."""
    return literal(text).replace("\n", "\u240a")


def short(words: str, limit: int = 60) -> str:
    """Words on one line, at most `limit` code points of them, with an ellipsis for what is left out."""
    line = " ".join(words.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def code_point_name(ch: str) -> str:
    """The code point and its name: `U+202E RIGHT-TO-LEFT OVERRIDE`. `ch` is exactly one code point."""
    code = ord(ch)
    if code < 0x20:
        name = _C0_NAMES[code]
    elif 0x7F <= code < 0xA0:
        name = _C1_NAMES[code - 0x7F]
    else:
        name = unicodedata.name(ch, "") or _NAMELESS.get(unicodedata.category(ch), "NO NAME")
    return f"U+{code:04X} {name}"
