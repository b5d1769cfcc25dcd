"""Two entities side by side: what is alike, what differs, what one alone says. Silence contradicts nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from curator.model.pairs import Sentence, Side
from curator.rules import names
from curator.rules.countries_named import countries_differ, one_country
from curator.rules.services_of import services_of

Sign = Literal["=", "≈", "≠", ""]
"""The same; nearly, or in part; not the same; nothing to be said."""

_MOST_NAMES: Final = 10
_MOST_COMPARED: Final = 5
_ALIKE: Final = 0.5


@dataclass(frozen=True, slots=True)
class Line:
    """A line of one side, which may be long. `marks` (start, end in code points) are the words it is about."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Facing:
    """What both sides say about one thing."""

    label: str
    sign: Sign
    left: tuple[Line, ...]
    right: tuple[Line, ...]


def compare(a: Side, b: Side) -> list[Facing]:
    """The rows of a comparison; what neither of them says is left out."""
    return [row for row in _rows(a, b) if row.left or row.right]


def _rows(a: Side, b: Side) -> Iterator[Facing]:
    yield _names(a.names, b.names)
    yield _lists("merged", a.merged, b.merged, "")
    yield _texts("kind", _kind(a), _kind(b), "=" if _kind(a) == _kind(b) else "≠")
    yield _texts("country", a.country, b.country, _of_countries(a.country, b.country))
    yield _texts("lies in", a.within, b.within, _of_places(a.within, b.within))
    yield _lists("posts", a.posts, b.posts, _of_posts(a, b))
    yield _lists("ids", _ids(a), _ids(b), _of_ids(a, b))
    yield _texts("occurs", _occurs(a), _occurs(b), "")
    yield _texts("note", a.note, b.note, "")
    yield Facing("says", "", _sentences(a.sentences), _sentences(b.sentences))


def _texts(label: str, one: str, other: str, sign: Sign) -> Facing:
    left, right = ((Line(text),) if text else () for text in (one, other))
    return Facing(label, sign if one and other else "", left, right)


def _lists(label: str, ours: Sequence[str], theirs: Sequence[str], sign: Sign) -> Facing:
    return Facing(label, sign, _marked(ours, theirs), _marked(theirs, ours))


def _marked(ours: Sequence[str], theirs: Sequence[str]) -> tuple[Line, ...]:
    """Each of some texts on a line, those that the other side has too with a sign; of very many the first."""
    lines = [Line(f"= {text}" if text in theirs else text) for text in ours[:_MOST_NAMES]]
    if len(ours) > _MOST_NAMES:
        lines.append(Line(f"… and {len(ours) - _MOST_NAMES} more", quiet=True))
    return tuple(lines)


def _names(ours: Sequence[str], theirs: Sequence[str]) -> Facing:
    sign: Sign = "≠"
    if set(ours) & set(theirs):
        sign = "="
    elif any(
        names.score(one, other).value >= _ALIKE
        for one in ours[:_MOST_COMPARED]
        for other in theirs[:_MOST_COMPARED]
    ):
        sign = "≈"
    return _lists("names", ours, theirs, sign)


def _kind(side: Side) -> str:
    return " · ".join(part for part in (side.kind, side.subkind) if part)


def _of_countries(one: str, other: str) -> Sign:
    if one_country(one, other):
        return "="
    return "≠" if countries_differ(one, other) else ""


def _of_places(one: str, other: str) -> Sign:
    if one == other:
        return "="
    return "≈" if one.endswith(other) or other.endswith(one) else "≠"


def _of_posts(a: Side, b: Side) -> Sign:
    if set(a.posts) & set(b.posts):
        return "="
    ours, theirs = ({found for post in one.posts for found in services_of(post)} for one in (a, b))
    return "≠" if ours and theirs and ours.isdisjoint(theirs) else ""


def _ids(side: Side) -> tuple[str, ...]:
    return tuple(f"{scheme} {value}" for scheme, value in side.external)


def _of_ids(a: Side, b: Side) -> Sign:
    if set(a.external) & set(b.external):
        return "="
    return "≠" if {scheme for scheme, _ in a.external} & {scheme for scheme, _ in b.external} else ""


def _occurs(side: Side) -> str:
    days = side.first if side.first == side.last else f"{side.first or '?'} to {side.last or '?'}"
    counted = (
        f"{side.events:,} event{'' if side.events == 1 else 's'}" if side.events else "in no event",
        days,
        f"{side.mentions:,} mention{'' if side.mentions == 1 else 's'}" if side.mentions else "",
    )
    return " · ".join(part for part in counted if part)


def _sentences(found: Sequence[Sentence]) -> tuple[Line, ...]:
    return tuple(
        line
        for sentence in found
        for line in (Line(sentence.where, quiet=True), Line(sentence.text, ((sentence.start, sentence.end),)))
    )
