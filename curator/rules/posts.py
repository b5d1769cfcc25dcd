"""Who held a post when, as far as the sources say; and two holders of one post on one day.

A date that leaves the day open makes nothing certain: seen in 2024 and seen in 2024 may be two different days. What is
certain is the time from the first day that somebody surely held a post to the last such day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from curator.model.views import Post
from curator.rules import dates, post_titles
from curator.rules.dates import Bounds

Holding = Literal["held", "perhaps", "not held"]
Days = tuple[str, str]
"""The first and the last of some days, as ISO days."""

_DOUBTS = "?~%."


@dataclass(frozen=True, slots=True)
class Holder:
    """A post with the one who holds it: `entity` is the uid it is shown under, `number` and `name` what people read,
    `country` where it belongs. `organisation` is what the post belongs to, by a key that all its names share, and
    `belongs_to` as people read it. `owner` is the uid of the entity in whose revisions the post stands."""

    entity: str
    number: int
    name: str
    country: str
    post: Post
    organisation: str = ""
    belongs_to: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Clash:
    """Two holders of one post, and the days on which both surely held it."""

    one: Holder
    other: Holder
    days: Days


def possible(post: Post) -> Bounds:
    """The first and last day on which the post may have been held; None where nothing is said of that end."""
    return Bounds(
        dates.bounds(post.since).earliest if post.since else None,
        dates.bounds(post.until).latest if post.until else None,
    )


def sure(post: Post) -> Days | None:
    """The first and last day between which the post was surely held; None when no day is certain.

    Its beginning, its end and every sighting are moments at which it was held, each on one of some days.
    """
    moments = [post.since, post.until, *post.seen.split("/")]
    bounds = [dates.bounds(edtf) for edtf in moments if not _doubtful(edtf)]
    first = min((day for _, day in map(_ends, bounds) if day), default=None)
    last = max((day for day, _ in map(_ends, bounds) if day), default=None)
    return (first, last) if first and last and first <= last else None


def _ends(bounds: Bounds) -> tuple[str | None, str | None]:
    return bounds.earliest, bounds.latest


def _doubtful(edtf: str) -> bool:
    """Whether a date says nothing for certain: it is empty, a span, an open end, or marked as unsure."""
    return not edtf or "/" in edtf or any(sign in edtf for sign in _DOUBTS)


def holding(post: Post, day: str) -> Holding:
    """Whether the post was held on a day (ISO), as far as its dates tell."""
    known, may = sure(post), possible(post)
    if known and known[0] <= day <= known[1]:
        return "held"
    if (may.earliest and day < may.earliest) or (may.latest and day > may.latest):
        return "not held"
    return "perhaps"


def days_away(post: Post, day: str) -> int | None:
    """How many days lie between a day and the nearest one on which the post may have been seen held; 0 within them.
    None when nothing is known of when it was held."""
    at = date.fromisoformat(day)
    away = []
    for edtf in (post.since, post.until, post.seen):
        bounds = dates.bounds(edtf) if edtf else Bounds(None, None)
        first, last = bounds.earliest or bounds.latest, bounds.latest or bounds.earliest
        if first and last:
            inside = first <= day <= last
            ends = (date.fromisoformat(first), date.fromisoformat(last))
            away.append(0 if inside else min(abs((at - end).days) for end in ends))
    return 0 if away and holding(post, day) == "held" else min(away, default=None)


def joined(one: str, other: str) -> str:
    """What two sightings (EDTF, either may be empty) say together: the finer of two that agree, else the span from the
    earlier to the later one."""
    if not one or not other or one == other:
        return one or other
    ends = {edtf: dates.bounds(edtf) for edtf in (one, other)}
    if any(bounds.earliest is None or bounds.latest is None for bounds in ends.values()):
        return one
    for wide, fine in ((one, other), (other, one)):
        if dates.refines(fine, wide):
            return wide if "/" in wide else fine
    first = min(ends, key=lambda edtf: ends[edtf].earliest or "")
    last = max(ends, key=lambda edtf: ends[edtf].latest or "")
    return dates.canonical(f"{first.partition('/')[0]}/{last.rpartition('/')[2]}")


def covers(post: Post, seen: str) -> bool:
    """Whether a sighting (EDTF) tells nothing new about when the post was held."""
    if not seen:
        return True
    known = sure(post)
    bounds = dates.bounds(seen)
    if (
        known
        and bounds.earliest
        and bounds.latest
        and known[0] <= bounds.earliest
        and bounds.latest <= known[1]
    ):
        return True
    return bool(post.seen) and joined(post.seen, seen) == post.seen


def describe(post: Post, belongs_to: str = "") -> str:
    """A post on one line: "Principal Staff Officer, Armed Forces Division · Lieutenant General · seen 2025"."""
    named = ", ".join(part for part in (post.title, belongs_to or post.organisation) if part)
    return " · ".join(part for part in (named, post.rank, when(post)) if part)


def when(post: Post) -> str:
    """When it was held, in words: "from 2023 to 2024-06 · seen 2024-01-14"; empty when nothing is known."""
    ends = " ".join(f"{word} {edtf}" for word, edtf in (("from", post.since), ("to", post.until)) if edtf)
    return " · ".join(part for part in (ends, f"seen {post.seen}" if post.seen else "") if part)


def in_order(found: Iterable[Post]) -> list[Post]:
    """Posts as people read them: the latest first, those without a date last."""

    def latest(post: Post) -> str:
        known = [dates.bounds(edtf) for edtf in (post.since, post.until, post.seen) if edtf]
        return max((bounds.latest or bounds.earliest or "" for bounds in known), default="")

    return sorted(sorted(found, key=lambda post: post.uid), key=latest, reverse=True)


# -- two holders of one post -------------------------------------------------------------------------------------


def same_post(one: Holder, other: Holder) -> bool:
    """Whether two entries are about one post: the same title, and nothing that tells what it belongs to apart. Where
    the organisation is not said of both, the countries of the holders tell them apart."""
    if post_titles.normal(one.post.title) != post_titles.normal(other.post.title):
        return False
    if one.organisation and other.organisation:
        return one.organisation == other.organisation
    countries = {holder.country.casefold() for holder in (one, other) if holder.country}
    return len(countries) < 2


def clashes(holders: Iterable[Holder]) -> list[Clash]:
    """The pairs of different holders of one post who surely held it on one day, in the order of their numbers. A post
    that was handed over on that day is no clash, nor is one that many hold at once."""
    by_title: dict[str, list[tuple[Days, Holder]]] = defaultdict(list)
    for holder in holders:
        known = sure(holder.post)
        if known and post_titles.held_by_one(holder.post.title, said_of_what=True):
            by_title[post_titles.normal(holder.post.title)].append((known, holder))
    found = [clash for together in by_title.values() for clash in _overlaps(together)]
    return sorted(found, key=lambda clash: (clash.one.number, clash.other.number, clash.days))


def _overlaps(together: list[tuple[Days, Holder]]) -> Iterator[Clash]:
    """The clashes among holders of one title. Only those whose times overlap are compared: many may have had it."""
    still: list[tuple[Days, Holder]] = []
    for known, holder in sorted(together, key=lambda entry: (entry[0], entry[1].number, entry[1].post.uid)):
        still = [entry for entry in still if entry[0][1] >= known[0]]
        for others, other in still:
            days = known[0], min(known[1], others[1])
            one, another = sorted((other, holder), key=lambda either: either.number)
            if clash := _clash(one, another, days):
                yield clash
        still.append((known, holder))


def _clash(one: Holder, other: Holder, days: Days) -> Clash | None:
    if one.entity == other.entity or not same_post(one, other):
        return None
    said_of_what = bool(one.organisation and other.organisation)
    if not post_titles.held_by_one(one.post.title, said_of_what=said_of_what):
        return None
    handed_over = _handed_over(one.post, other.post, days) or _handed_over(other.post, one.post, days)
    return None if handed_over else Clash(one, other, days)


def _handed_over(left: Post, came: Post, days: Days) -> bool:
    """Whether the only day that two holders share is the one on which the first left and the second came."""
    first, last = days
    began = sure(came)
    ended = dates.bounds(left.until) if left.until else Bounds(None, None)
    leaving = (ended.earliest or last) <= last <= (ended.latest or "")
    return first == last and leaving and began is not None and began[0] == first


def clash_words(clash: Clash, *, about: str = "") -> str:
    """A clash in words: "Chief of Army Staff, Bangladesh: also N9 Shafiuddin Ahmed, on 2024-06-15". `about` is the uid
    of the holder on whose page it stands; without it both are named."""
    first, last = clash.days
    days = f"on {first}" if first == last else f"from {first} to {last}"
    here, there = (clash.other, clash.one) if about == clash.other.entity else (clash.one, clash.other)
    belongs_to = here.belongs_to or there.belongs_to
    post = f"{here.post.title}, {belongs_to}" if belongs_to else here.post.title
    named = f"N{there.number} {there.name}"
    if about:
        return f"{post}: also {named}, {days}"
    return f"{post}: both N{here.number} {here.name} and {named}, {days}"
