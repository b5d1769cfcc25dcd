"""Input that is no name at all, or that looks like another one: an honest score, in the time of a name."""

from __future__ import annotations

from collections.abc import Iterator

from bench.contest import OURS, Arena
from bench.figures import Figure, median, p95, share, shown
from bench.names_plan import NamesPlan
from bench.yardstick import Yardstick

NONE, UNLIKELY = 0.0, 0.49
_TITLES = (
    "Lieutenant General Field Marshal Sheikh Professor Doctor Honourable Prime Minister Ambassador Chief"
)
BAD = (
    ("nothing", "", NONE),
    ("spaces", " \t ", NONE),
    ("one letter", "M", UNLIKELY),
    ("one letter of another script", "ক", UNLIKELY),
    ("500 times one letter", "a" * 500, UNLIKELY),
    ("500 characters of names", ("Kamrul Hassan Mohammad Rahman " * 20)[:500], None),
    ("250 letters, each a word", "a b c d e f g h i j " * 25, UNLIKELY),
    ("500 characters in Bengali", "কামরুল হাসান " * 38, None),
    ("titles only", _TITLES, UNLIKELY),
    ("500 characters of titles only", (_TITLES + " ") * 5, UNLIKELY),
    ("emoji only", "😀🎖️🇧🇩👨‍👩‍👧", UNLIKELY),
    ("punctuation only", "... --- ''' () [] !?", NONE),
    ("digits only", "0123456789", UNLIKELY),
    ("control characters", "\x00\x1b[31m\u202e\u200b\ufeff", UNLIKELY),
    ("a name with emoji", "Kamrul 🎖️ Hassan", None),
    ("a name in two scripts", "Kamrul হাসান", None),
    ("Cyrillic letters that look Latin", "Каmrul Наssаn", None),
    ("accents upon accents", "K" + "\u0301" * 60 + "amrul Hassan", None),
    ("a name turned round for the eye", "\u202eKamrul Hassan", None),
    ("letters without any width", "Kam\u200brul Has\u200dsan", None),
    ("letters of full width", "Ｋａｍｒｕｌ Ｈａｓｓａｎ", None),
    ("SQL", "'; DROP TABLE name_token; --", UNLIKELY),
    ("wildcards", "%_%_%*?", UNLIKELY),
)
"""What it is, the input, and the score that it must not pass."""


def figures(yardstick: Yardstick, arena: Arena, plan: NamesPlan) -> Iterator[Figure | str]:
    """Against the time that 95 of 100 names need."""
    asked = yardstick.questions(plan.crowd_questions)
    entities, _ = yardstick.entities(asked, plan.listed)
    with arena.entered([OURS], entities) as [ours]:
        for row in asked:
            ours.match(row["alias"], 10)
        usual = p95(ours.took)
        yield f"{len(entities):,} entities; 95 of 100 names need less than {shown(usual)}"
        for what, query, most in BAD:
            ours.took.clear()
            found = [ours.match(query, 10) for _ in range(5)][-1]
            score, took = found[0][1] if found else 0.0, median(ours.took)
            asked_of_it = "" if most is None else f", asked ≤ {share(most)}"
            honest = most is None or score <= most
            yield Figure(
                f"{what}: {share(score)}{asked_of_it}",
                shown(took),
                f"≤ {shown(usual)}",
                honest and took <= usual,
            )
