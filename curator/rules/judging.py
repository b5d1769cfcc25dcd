"""Judgements in sentences, and those that cannot all be true."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from curator.model.judgements import Judgement
from curator.rules.calendar.edtf_notation import MONTHS
from curator.rules.clusters import Pair

SIGNS = {"same": "=", "different": "≠", "unsure": "?"}


def day(at: str, now: str) -> str:
    """The day of a time as people say it at another time, both as the record writes them: today, 12 May."""
    if at[:10] == now[:10]:
        return "today"
    said = f"{int(at[8:10])} {MONTHS[int(at[5:7])]}"
    return said if at[:4] == now[:4] else f"{said} {at[:4]}"


def by(judgement: Judgement, you: str, now: str, *, why: bool = False) -> str:
    """Who judged so and when: `ada, 12 May`, or with the reason `ada, 12 May: “two people”`."""
    who = f"{'you' if judgement.author == you else judgement.author}, {day(judgement.at, now)}"
    return f"{who}: “{judgement.reason}”" if why and judgement.reason else who


def contradiction(
    way: Sequence[Pair],
    same: Mapping[frozenset[str], Judgement],
    against: Judgement | None,
    ids: Mapping[str, str],
    you: str,
    now: str,
) -> str:
    """The chain that a judgement contradicts: `N3 = N7 (ada, 12 May) and N7 = N9 (you, today), but N3 ≠ N9 (ada,
    14 May: “two people”)`.

    `way` are the pairs of the chain, each judged as `same` says by the two uids, or by you now; its ends are those that
    `against` calls different, or that you do now. `ids` are the ids people read.
    """
    links = []
    for pair in way:
        judged = same.get(frozenset(pair))
        who = by(judged, you, now) if judged else "you, now"
        links.append(f"{ids[pair[0]]} = {ids[pair[1]]} ({who})")
    said = f"{', '.join(links[:-1])} and {links[-1]}" if len(links) > 1 else links[0]
    who = by(against, you, now, why=True) if against else "you, now"
    return f"{said}, but {ids[way[0][0]]} ≠ {ids[way[-1][1]]} ({who})"
