"""Names that are not what they look like: letters of another script that are drawn alike, and what is not drawn at all.

Two such names are different names, whatever the eye says; whoever puts their owners together should know.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from curator.rules.display import code_point_name, literal

_ALIKE = {
    int(pair[:4], 16): pair[4:]
    for pair in (
        # Cyrillic
        "0410A 0412B 0415E 0405S 0406I 0408J 041AK 041CM 041DH 041EO 0420P 0421C 0422T 0423Y 0425X 04AEY 0430a 0435e "
        "0455s 0456i 0458j 043Eo 0440p 0441c 0443y 0445x 04CFl 0501d 051Bq 051Dw 04BBh 04AFy 0475v "
        # Greek
        "0391A 0392B 0395E 0396Z 0397H 0399I 039AK 039CM 039DN 039FO 03A1P 03A4T 03A5Y 03A7X 03B1a 03B9i 03BDv 03BFo "
        "03C1p 03C5u 03C7x 03F2c 03F3j "
        # Armenian
        "0555O 054FS 053CL 0585o 057Du 0570h 0578n 0581g 0561w"
    ).split()
}
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN")


def doubts(name: str) -> list[str]:
    """What is odd about the letters of one name, in clauses that follow its owner: `hides U+200B ZERO WIDTH SPACE`."""
    hidden = [ch for ch in dict.fromkeys(name) if _is_hidden(ch)]
    found = [f"hides {code_point_name(ch)}" for ch in hidden]
    for word in _WORD.findall(name):
        scripts = dict.fromkeys(script for ch in word if (script := _script(ch)))
        if len(scripts) > 1:
            found.append(
                f"mixes {' and '.join(sorted(script.title() for script in scripts))} letters in one word"
            )
    return list(dict.fromkeys(found))


def alike(a: str, b: str) -> str:
    """Why two names that look the same are not, as a clause: `U+0410 CYRILLIC CAPITAL LETTER A`; empty when they look
    different, or are the same."""
    one, other = (unicodedata.normalize("NFC", name) for name in (a, b))
    if one == other or seen(one) != seen(other):
        return ""
    telling = [ch for ch in dict.fromkeys(one + other) if _is_hidden(ch) or ord(ch) in _ALIKE]
    return ", ".join(code_point_name(ch) for ch in telling)


def alike_among(names: Iterable[str], others: Iterable[str]) -> list[tuple[str, str, str]]:
    """The pairs of a name and another one that look the same and are not, with the reason."""
    looks: dict[str, list[str]] = {}
    for other in dict.fromkeys(others):
        looks.setdefault(seen(unicodedata.normalize("NFC", other)), []).append(other)
    return [
        (name, other, why)
        for name in dict.fromkeys(names)
        for other in looks.get(seen(unicodedata.normalize("NFC", name)), ())
        if (why := alike(name, other))
    ]


def seen(name: str) -> str:
    """The name as the eye has it: Latin for letters that are drawn like Latin ones, without what is not drawn."""
    return "".join("" if _is_hidden(ch) else _ALIKE.get(ord(ch), ch) for ch in name)


def _is_hidden(ch: str) -> bool:
    """Whether a terminal would draw nothing for a character, or would obey it. Joiners belong to Bengali and Urdu."""
    return ch != "\n" and literal(ch) != ch


def _script(ch: str) -> str:
    """The script of a letter, of those whose letters are mistaken for one another; empty for others."""
    word = unicodedata.name(ch, "").partition(" ")[0]
    return word if word in _SCRIPTS else ""
