"""Names that are made, or happen, to look like other names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from curator.rules.display import code_point_name, literal

_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")
"""Alphabets whose letters look alike: a word is written in one of them."""
_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 500


def warning(name: str) -> str:
    """What to look out for in a name: letters that cannot be seen, alphabets mixed within a word; empty when there is
    nothing."""
    return "; ".join(_oddities(name[:_LOOKED_AT]))


def _oddities(name: str) -> Iterator[str]:
    unseen = next(
        (ch for ch, shown in zip(name, literal(name), strict=True) if ch != shown and ch != "\t"), ""
    )
    if unseen:
        yield f"it holds what cannot be seen, {code_point_name(unseen)}"
    for word in _WORD.findall(name):
        found = {script for ch in word if (script := _script(ch))}
        if len(found) > 1:
            yield f"“{word}” mixes {' and '.join(sorted(script.capitalize() for script in found))} letters"
            return


def _script(ch: str) -> str:
    named = "LATIN" if ch.isascii() else unicodedata.name(ch, "").partition(" ")[0]
    return named if named in _SCRIPTS else ""
