"""A post on one line, as people write it: "Principal Staff Officer, Armed Forces Division, from 2023, seen 2025"."""

from __future__ import annotations

import re

from curator.rules import dates

_WORDS = "from|since|to|until|till|seen(?: in| on)?"
_DATED = re.compile(
    rf"(?:^|[,;\s]+)({_WORDS})\s+([^,;]+?)(?=$|[,;]|\s+(?:{_WORDS})\s)",
    re.IGNORECASE,
)
_SLOT = {"from": "from", "since": "from", "to": "to", "until": "to", "till": "to", "seen": "seen"}


def read(text: str) -> dict[str, str]:
    """The parts of a post that a line gives: `title`, and `organisation`, `from`, `to`, `seen` (EDTF) where they stand
    there. ValueError, one sentence, when there is no title, or something dated twice."""
    found: dict[str, str] = {}

    def dated(part: re.Match[str]) -> str:
        slot = _SLOT[part[1].split()[0].lower()]
        edtf = _date(part[2])
        if edtf is None:
            return part[0]  # "Ambassador to Japan": words of the title
        if slot in found:
            raise ValueError(f"“{slot}” stands there twice; write one post a line.")
        found[slot] = edtf
        return ""

    rest = _DATED.sub(dated, " ".join(text.split()))
    title, _, organisation = (part.strip(" ,;") for part in rest.strip(" ,;").partition(","))
    if not title:
        raise ValueError("A post needs a title; write it first, such as Chief of Army Staff, seen 2025.")
    return {"title": title, **({"organisation": organisation} if organisation else {}), **found}


def _date(text: str) -> str | None:
    written = text.strip()
    if not any(char.isdigit() for char in written):
        return None
    try:
        return dates.canonical(written)
    except ValueError:
        return dates.read_date(written).edtf
