"""Runs of capitals cut into names: offices and ranks in front apart, a body before a person, a person of a body."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from curator.rules.finding import bodies, gazetteer
from curator.rules.finding.given_names import given
from curator.rules.finding.spot_words import Words, folded, is_rank
from curator.rules.finding.words import (
    BEFORE_TITLE,
    FIRST_OF_NAMES,
    NOUN_OFFICES,
    ORG_HEADS,
    PLACE_BEGIN,
    PLACE_HEADS,
    TITLES,
)
from curator.rules.naming.countries import COUNTRY_OF

Span = tuple[int, int]
_PARTICLES = frozenset("of de del la the & and".split())
_OF_A_PLACE = frozenset("county city town village".split())
_OF_LANDS = frozenset("king queen prince princess emperor sultan emir duke duchess lord lady".split())
_OF_A_BODY = frozenset(
    "sheriff attorney state people children women men workers farmers veterans master".split()
)
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)", re.IGNORECASE)
_MAY_END = frozenset(("jr", "sr", "ii", "iii", "iv"))
_LONGEST_OFFICE = 4  # words between "Chief of" and a rank


@dataclass(frozen=True, slots=True)
class Part:
    """A name in a text by its words: the name itself is `first` to `last`, its ranks and offices begin at `front`."""

    front: int
    first: int
    last: int
    known: bool = False


def parts(words: Words, spans: Iterable[Span], known: Sequence[Span]) -> list[Part]:
    """The names in runs of capitals and the known names, which begin and end with words; sorted, not overlapping. A
    known name inside a longer run is a part of that."""
    runs = [_indices(words, span) for span in spans]
    longer = {i: run for run in runs for i in range(run[0], run[1] + 1)}
    fixed = []
    for one in (_indices(words, span) for span in known):
        first, last = longer.get(one[0], one)
        if not (first <= one[0] and one[1] <= last and (first, last) != one) and not _is_of_an_office(
            words, one
        ):
            fixed.append(one)
    taken: set[int] = {i for one in fixed for i in range(one[0], one[1] + 1)}
    found = [Part(first, first, last, known=True) for first, last in fixed]
    for first, last in _joined(words, runs):
        for a, b in _free(first, last, taken):
            found.extend(_cut(words, a, b))
    found.sort(key=lambda part: part.front)
    return _with_offices(words, _with_owners(words, _with_numbers(words, found)))


def tokens(words: Words, first: int, last: int) -> tuple[str, ...]:
    """The folded words of a stretch, without full stops and hyphens."""
    return tuple(token for i in range(first, last + 1) for token in folded(words.written[i]).split())


def is_title(word: str) -> bool:
    """Whether a word with a capital is a rank or an office before a name."""
    return folded(word) in TITLES or (is_rank(word) and folded(word) not in BEFORE_TITLE)


def _indices(words: Words, span: Span) -> tuple[int, int]:
    first = bisect_left(words.starts, span[0])
    return first, max(first, bisect_left(words.starts, span[1]) - 1)


def _is_of_an_office(words: Words, one: tuple[int, int]) -> bool:
    """Whether a known name ends in a word that belongs to the office behind it: the Army of an Army Chief."""
    after = one[1] + 1
    return (
        after < len(words)
        and one[0] < one[1]
        and words.gap(after) == " "
        and words.written[after][:1].isupper()
        and folded(words.written[one[1]]) in BEFORE_TITLE
        and folded(words.written[after]) in NOUN_OFFICES
    )


def _joined(words: Words, runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Runs that only a blank parts are one."""
    joined: list[tuple[int, int]] = []
    for first, last in sorted(runs):
        if joined and first <= joined[-1][1] + 1 and (first <= joined[-1][1] or words.gap(first) == " "):
            joined[-1] = joined[-1][0], max(last, joined[-1][1])
        else:
            joined.append((first, last))
    return joined


def _free(first: int, last: int, taken: set[int]) -> Iterator[tuple[int, int]]:
    begun = None
    for i in range(first, last + 2):
        if i <= last and i not in taken:
            begun = i if begun is None else begun
        elif begun is not None:
            yield begun, i - 1
            begun = None


def _cut(words: Words, first: int, last: int) -> Iterator[Part]:
    """The names in one run."""
    begun = first
    for i in range(first, last + 1):
        if i > begun and (at := _begins(words, begun, i, last)) is not None:
            yield from _named(words, begun, at - 1)
            begun = at if words.written[at] != "of" else at + 1
    yield from _named(words, begun, last)


def _begins(words: Words, begun: int, i: int, last: int) -> int | None:
    """Where another name begins that is seen at word `i`, its office included; None where none does."""
    word = words.written[i]
    small = folded(word)
    before = [folded(words.written[j]) for j in range(begun, i)]
    if small in ("of",) and word == "of":
        led = i < last and folded(words.written[i + 1]) in BEFORE_TITLE and is_title(words.written[i - 1])
        return i if i < last and not led and _is_somebody(words, begun, i - 1) else None
    if not word[:1].isupper():
        return None
    if i < last and is_title(word) and not all(map(_official, before)):
        rest = [folded(words.written[j]) for j in range(i + 1, last + 1)]
        if all(one in ORG_HEADS or one in PLACE_HEADS or one in BEFORE_TITLE for one in rest):
            return None
        at = i
        while (
            at > begun
            and folded(words.written[at - 1]) in (BEFORE_TITLE if small in NOUN_OFFICES else TITLES)
            and words.gap(at) in (" ", "-")
        ):
            at -= 1
        while begun < at < i and folded(words.written[at]) in _OF_A_PLACE:
            at += 1  # Travis County | District Attorney
        return at if at > begun else None
    gap = words.gap(i)
    if gap == " " and all(map(_official, before)) and before[-1] == "staff" and small in COUNTRY_OF:
        return i
    if gap in ("-", "–", "‑") and _is_place(words, begun, i - 1) and _is_place_ahead(words, i, last):
        return i
    if i < last and small in given() and before and not is_title(words.written[i - 1]):
        body = before[-1] in ORG_HEADS and len(before) > 1 and before[0] not in TITLES
        shouted = len(before) == 1 and words.written[begun].isupper() and len(words.written[begun]) > 2
        nation = " ".join(before) in COUNTRY_OF and small not in ORG_HEADS
        ahead = {folded(words.written[j]) for j in range(i, last + 1)}
        calm = not words.written[i].isupper() and gap == " "
        if calm and (body or shouted or nation) and not ahead & (ORG_HEADS | PLACE_HEADS):
            return i
    return None


def _follows_of(words: Words, first: int, i: int) -> bool:
    """Whether only words of offices stand between "of" and word `i`: Secretary of State."""
    at = i - 1
    while at > first and folded(words.written[at]) in BEFORE_TITLE:
        at -= 1
    return at > first and words.written[at] == "of"


def is_office(words: Words, part: Part) -> bool:
    """Whether a part names an office and nobody: Principal Staff Officer, Chief of Army Staff."""
    told = [folded(words.written[i]) for i in range(part.front, part.last + 1)]
    if told == ["army", "staff"] or not all(_official(one) or one in ("of", "the") for one in told):
        return False
    return any(one in TITLES for one in told) and len(told) > 1


def _official(word: str) -> bool:
    return word in TITLES or word in BEFORE_TITLE


def _is_somebody(words: Words, first: int, last: int) -> bool:
    """Whether words before "of" are a person, and the body behind it is another name: Elizabeth Quat of DAB."""
    told = [folded(words.written[i]) for i in range(first, last + 1)]
    if told[-1] in ORG_HEADS or told[-1] in PLACE_HEADS or told[-1] in PLACE_BEGIN:
        return False
    if all(map(_official, told)) and not TITLES.isdisjoint(told) and told[-1] != "chiefs":
        return True
    whole = len(told)
    while told and _official(told[0]) and told[0] not in _OF_LANDS:
        del told[0]
    if told and len(told) < whole:
        return True
    return len(told) > 1 and (told[0] in given() or (len(told) < 4 and not told[-1].endswith("s")))


def _is_place(words: Words, first: int, last: int) -> bool:
    name = " ".join(tokens(words, first, last))
    return name in COUNTRY_OF or bool(gazetteer.place(name))


def _is_place_ahead(words: Words, first: int, last: int) -> bool:
    return any(_is_place(words, first, i) for i in range(first, min(first + 3, last + 1)))


def _named(words: Words, first: int, last: int) -> Iterator[Part]:
    """A name without what hangs on its ends, with the ranks in front of it set apart."""
    while first <= last and not words.written[first][:1].isupper() and not words.written[first][:1].istitle():
        first += 1
    while first <= last and (
        words.written[last] in _PARTICLES
        or (words.written[last][:1].islower() and folded(words.written[last]) not in _MAY_END)
    ):
        last -= 1
    if first > last:
        return
    at = first
    for i in range(first, last):
        small = folded(words.written[i])
        office = small == "of" and at == i and folded(words.written[i + 1]) in BEFORE_TITLE
        if is_title(words.written[i]) or (small in BEFORE_TITLE and _follows_of(words, first, i)):
            at = i + 1
        elif small not in BEFORE_TITLE and not office:
            break
    rest = [folded(words.written[i]) for i in range(at, last + 1)]
    if at == last > first and words.written[last].isupper() and bodies.acronym(rest[0]):
        first = at  # the director of that body
    elif at > first and (rest[-1] in ORG_HEADS or rest[-1] in PLACE_HEADS or rest[0] in ("of", "and", "&")):
        if len(rest) == 1 or (rest[0] not in given() and folded(words.written[first]) in FIRST_OF_NAMES):
            at = first  # King County, General Motors
        elif rest[0] not in given():
            first = at  # the chairman of that body
    yield Part(first, at, last)


def _with_numbers(words: Words, found: list[Part]) -> list[Part]:
    """Streets with their numbers: East 5th Avenue."""
    done: list[Part] = []
    for part in found:
        at = part.front - 1
        if (
            at >= 0
            and part.front == part.last
            and folded(words.written[part.last]) in PLACE_HEADS
            and words.gap(part.front) == " "
            and _ORDINAL.fullmatch(words.written[at])
        ):
            if done and done[-1].last == at - 1 and folded(words.written[at - 1]) in PLACE_BEGIN:
                at = done.pop().front
            part = Part(at, at, part.last)
        done.append(part)
    return done


def _owned(words: Words, i: int) -> bool:
    """Whether word `i` belongs to the word before it: Sheriff's Office."""
    return words.written[i - 1] == "s" and words.gap(i) == " " and words.gap(i - 1) in ("'", "’")


def _with_owners(words: Words, found: list[Part]) -> list[Part]:
    """Names with those that own them inside: the Sheriff's Office, the Children's Hospital, Prince George's County."""
    done: list[Part] = []
    for part in found:
        told = [folded(words.written[i]) for i in range(part.front, part.last + 1)]
        heads = all(one in ORG_HEADS or one in PLACE_HEADS or one in _OF_A_BODY for one in told)
        if done and heads and done[-1].last == part.front - 2 and _owned(words, part.front):
            owner = done[-1]
            last = folded(words.written[owner.last])
            whole = " ".join((*tokens(words, owner.first, owner.last), "s", *told))
            if not owner.known and (
                last in _OF_A_BODY
                or told == ["county"]
                or gazetteer.place(whole)
                or not _is_place(words, owner.first, owner.last)
            ):
                done[-1] = Part(owner.front, owner.front, part.last)
                continue
        done.append(part)
    return done


def _with_offices(words: Words, found: list[Part]) -> list[Part]:
    """Known names with the ranks in front of them, where these stand free."""
    done: list[Part] = []
    for part in found:
        front = part.front
        least = done[-1].last + 1 if done else 0
        while part.known and front > least and words.gap(front) in (" ", ". ", "-"):
            word = words.written[front - 1]
            if not word[:1].isupper() or not _official(folded(word)):
                break
            front -= 1
        if front < part.first and not any(is_title(words.written[i]) for i in range(front, part.first)):
            front = part.first
        first = part.first
        named = not part.known and not _official(folded(words.written[part.last]))
        if named and front == first > 1 and words.written[first - 1] == "of":
            while first < part.last and folded(words.written[first]) in BEFORE_TITLE:
                first += 1
        office = front < first or all(
            _official(folded(words.written[i])) for i in range(front, part.last + 1)
        )
        if office and (at := _office_before(words, front)) is not None:
            front = at
            while done and done[-1].last >= front and done[-1].front >= front:
                done.pop()
        if done and front <= done[-1].last:
            continue
        done.append(Part(front, first if front < part.first else part.first, part.last, part.known))
    return done


def _office_before(words: Words, front: int) -> int | None:
    """Where "Chief of" or "Director General of Analysis" begins that leads to an office; None where nothing does."""
    at = front
    while at > 0 and front - at < _LONGEST_OFFICE and words.gap(at) == " ":
        word = words.written[at - 1]
        if (
            word == "of"
            and at > 1
            and is_title(words.written[at - 2])
            and words.written[at - 2][:1].isupper()
        ):
            at -= 2
            while (
                at > 0
                and words.gap(at) == " "
                and words.written[at - 1][:1].isupper()
                and _official(folded(words.written[at - 1]))
            ):
                at -= 1
            return at
        if word != "the" and (not word[:1].isupper() or _is_place(words, at - 1, at - 1)):
            return None
        at -= 1
    return None
