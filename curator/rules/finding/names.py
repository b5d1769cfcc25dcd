"""The names of an article: where they stand, what they name, and which of them mean the same.

Everything is found from the text alone and the names that the record knows, with word lists, patterns and weights set
by hand; every name says in a line why it is taken for what it is. In languages that the rules do not know only names of
the record are found.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from curator.codebook.types import EntityKind
from curator.model.suggestions import NameFound, Region
from curator.rules import names, roles, short_forms
from curator.rules.finding import chains as name_finding_chains
from curator.rules.finding import clues as name_finding_clues
from curator.rules.finding import offices as name_finding_offices
from curator.rules.finding import parts as name_finding_parts
from curator.rules.finding import senses as name_finding_senses
from curator.rules.finding import spot_known, spot_names, spot_words
from curator.rules.finding.chains import Chain
from curator.rules.finding.clues import Clue
from curator.rules.finding.gazetteer_regions import STATE_SHORT, US_STATES
from curator.rules.finding.given_names import given
from curator.rules.finding.language import understands
from curator.rules.finding.parts import Part
from curator.rules.finding.spot_words import Words, folded
from curator.rules.finding.words import (
    NOT_NAMES,
    ORG_HEADS,
    PLACE_HEADS,
    THING_BEGIN,
    THING_HEADS,
    TITLES,
)

Known = tuple[str, EntityKind]
Span = tuple[int, int]
_CREDIT = re.compile(
    r"[\[(](?:(?:(?:Image|Photo|Picture|Pic|Screenshot)s? ?(?:via|by|:|/|from|courtesy|credit)|Courtesy|Credit|via\b)"
    r"[^\])\n]{0,60}|X/@\w{2,40}|(?:AP|AFP|Reuters|Getty)(?: Images?| Photo)?/[^\])\n]{0,60})[\])]"
)
"""Who took a picture, in brackets: it names nobody of the story."""
_CONTRACTED = re.compile(r"(?:['’](?:m|ve|ll|re|d)|n['’]t)\Z", re.IGNORECASE)
_TOLD = 2.6
_PLAINLY = 3.5
"""From this weight on a thing by its last word is a name all the same: Thuy Day, 24."""
_SURELY = 1.8
"""From this weight on what stands around a surname makes a place of it."""


class Placed(NamedTuple):
    """A name at one place: its chain, what speaks for each kind there, and the ranks before it."""

    part: Part
    chain: Chain
    around: list[Clue]
    ranks: set[str]


"""From this weight on a single word is a name though the text also writes it small."""


def find_names(
    text: str, known: Iterable[Known] = (), regions: Sequence[Region] = (), *, credited: bool = False
) -> tuple[NameFound, ...]:
    """The names of the own story, sorted, not overlapping. `known` are names with their kinds as the record writes
    them; what stands in one of the `regions` that is outside the own story, or in the credit of a picture unless
    `credited`, gives nothing."""
    told = tuple(known)
    words = spot_words.words_of(text)
    fixed = spot_known.KnownNames(name for name, _ in told).find(words)
    runs = spot_names.find(words, fixed, name_finding_clues.is_sure) if understands(words) else []
    starts = set(words.starts)
    whole = [span for span in fixed if span[0] in starts and not spot_words.UNSPACED.match(text, span[0])]
    outside = sorted((region.start, region.end) for region in regions if not region.own)
    if not credited:
        taken = [credit.span() for credit in _CREDIT.finditer(text) if not _lies_in(credit.start(), outside)]
        outside = sorted([*outside, *taken])
    parts = [part for part in name_finding_parts.parts(words, runs, whole) if _is_own(words, part, outside)]
    kinds: dict[tuple[str, ...], EntityKind] = {names.every_token(name): kind for name, kind in told}
    chains: dict[tuple[str, ...], Chain] = {}
    placed = [_chained(words, part, chains, kinds) for part in parts]
    for one, other in pairwise(placed):
        if text[words.ends[one.part.last] : words.starts[other.part.front]] == " and ":
            name_finding_chains.pair(one.chain, other.chain)
    spans = [(words.starts[part.first], words.ends[part.last]) for part in parts]
    definitions = short_forms.definitions(text, spans)
    name_finding_chains.link(list(chains.values()), definitions)
    offices = name_finding_offices.acronyms(definitions)
    small = frozenset(word for word in words.written if word.islower())
    found = [_named(words, one, offices) for one in placed if not _is_no_name(words, one, small)]
    found = name_finding_senses.with_senses(text, found)
    found += [one for one in name_finding_offices.in_small(text, found) if not _lies_in(one.start, outside)]
    found.sort(key=lambda one: one.start)
    found = name_finding_offices.with_holders(text, found, offices)
    return tuple(_with_unspaced(text, found, sorted(set(fixed) - set(whole)), told, outside))


def _with_unspaced(
    text: str, found: list[NameFound], spans: Sequence[Span], told: Sequence[Known], outside: Sequence[Span]
) -> list[NameFound]:
    """With the names of the record in scripts without blanks, which stand inside of what looks like a word."""
    own = [span for span in spans if not _lies_in(span[0], outside)]
    if not own:
        return found
    kinds = {spot_words.folded(name): kind for name, kind in told}
    starts, ends = [start for start, _ in own], [end for _, end in own]
    free = [one for one in found if bisect_left(starts, one.end) == bisect_right(ends, one.start)]
    return sorted([*free, *(_known(text, span, kinds) for span in own)], key=lambda one: one.start)


def _known(text: str, span: Span, kinds: dict[str, EntityKind]) -> NameFound:
    """A name of the record in a script without blanks."""
    written = text[span[0] : span[1]]
    kind = kinds.get(spot_words.folded(written), "person")
    return NameFound(*span, written, kind, written, "the record knows this name", confidence=0.99)


def _lies_in(start: int, outside: Sequence[Span]) -> bool:
    at = bisect_right(outside, start, key=lambda span: span[0]) - 1
    return at >= 0 and start < outside[at][1]


def _is_own(words: Words, part: Part, outside: Sequence[Span]) -> bool:
    """Whether a name stands in the own story, and is no piece of a link or a hashtag."""
    gap = words.gap(part.front)
    if gap.endswith(("/", "#", "=")) and (gap != "/" or words.written[part.front - 1].islower()):
        return False
    return not _lies_in(words.starts[part.front], outside)


def _chained(
    words: Words,
    part: Part,
    chains: dict[tuple[str, ...], Chain],
    kinds: dict[tuple[str, ...], EntityKind],
) -> Placed:
    """A part with the chain that it belongs to, which hears what stands around it."""
    told = name_finding_parts.tokens(words, part.first, part.last)
    written = words.text[words.starts[part.first] : words.ends[part.last]]
    chain = chains.get(told)
    if chain is None:
        chain = chains[told] = Chain(told, written, kinds.get(told))
        chain.lexical.extend(name_finding_clues.of_words(words, part))
    elif chain.written.isupper() and not written.isupper():
        chain.written = written
    around = list(name_finding_clues.of_place(words, part, len(told) > 1))
    chain.hear(around)
    ranks = set(name_finding_parts.tokens(words, part.front, part.first - 1))
    chain.ranks |= ranks
    return Placed(part, chain, around, ranks)


def _is_no_name(words: Words, placed: Placed, small: frozenset[str]) -> bool:
    """Whether capitals name nothing: a word that the text also writes small, a treaty, a language."""
    part, chain = placed.part, placed.chain
    told = chain.tokens
    if part.known or chain.given is not None or chain.full is not None:
        return False
    seat = (
        len(told) == 2
        and told[0] in ("r", "d", "i")
        and (told[1] in STATE_SHORT or told[1] in US_STATES.values())
    )
    if seat or NOT_NAMES.issuperset(told) or _CONTRACTED.search(chain.written):
        return True
    if len(told) == 1 and told[0] in TITLES and not chain.several and not chain.written.isupper():
        return True
    most = max(chain.scores().values())
    headed = told[-1] in ORG_HEADS or told[-1] in PLACE_HEADS
    thing = told[-1] in THING_HEADS or (told[0] in THING_BEGIN and not headed)
    if thing and len(told) > 1 and part.front == part.first and told[0] not in given():
        return most < _PLAINLY
    if len(told) > 1 or part.front < part.first:
        return False
    if words.text.startswith(("…", "..."), words.ends[part.last]) and told[0] in ORG_HEADS | PLACE_HEADS:
        return True  # the State…
    return most < _TOLD and (
        told[0] in small or told[0].removesuffix("s") in small or (told[0].endswith("ing") and most < 1)
    )


def _named(words: Words, placed: Placed, offices: dict[str, short_forms.Definition | None]) -> NameFound:
    part, chain = placed.part, placed.chain
    text, start, end = words.text, words.starts[part.front], words.ends[part.last]
    end = spot_words.closed(text, start, end) if part.known else end
    written = text[start:end]
    kind, sure = chain.decided()
    office = name_finding_parts.is_office(words, part) or (written.isupper() and folded(written) in offices)
    if office and not part.known:
        return NameFound(start, end, written, "person", written, "an office", sense="office", confidence=sure)
    full, short, why = chain.meant(placed.ranks) or chain, chain.short, chain.why(placed.around)
    while full.full is not None:
        full = full.full
    if full is not chain and kind == "person" and (said := _said_place(placed)):
        kind, sure, full, short, why = "place", 0.7, chain, "", said
    name = _in_full(full, kind)
    if text[start - 1 : start] == "@":
        return NameFound(
            start - 1, end, f"@{written}", kind, name, "an account", sense="handle", confidence=sure
        )
    if text[end : end + 1] == "." and (written[-2:-1] == "." or "abbreviates" in why):
        end += 1  # U.S., Mich.
        name = text[words.starts[part.first] : end]
    return NameFound(
        start=start,
        end=end,
        words=text[start:end],
        kind=kind,
        name=name,
        why=why,
        post=_post(words, part) if kind == "person" else "",
        sense="name" if full is chain else "acronym" if short == "acronym" else "short",
        confidence=sure,
    )


def _said_place(placed: Placed) -> str:
    """Why a surname is a place where it stands: "in Jackson", though a Jackson is spoken of. Empty when it is none."""
    around = name_finding_chains.best(placed.around, "place")
    listed = name_finding_chains.best(placed.chain.lexical, "place")
    if around is None or listed is None or around.weight < _SURELY or listed.weight <= 1:
        return ""
    return f"{listed.why}; {around.why}"


def _in_full(chain: Chain, kind: EntityKind) -> str:
    """The name as it is written; what is only shouted is written as names are."""
    shouted = chain.written.isupper() and (kind == "person" or (kind == "place" and len(chain.written) > 4))
    return chain.written.title() if shouted and len(chain.written) > 3 else chain.written


def _post(words: Words, part: Part) -> str:
    """The ranks and offices in front, and the office behind."""
    text, end = words.text, words.ends[part.last]
    if part.front == part.first:
        beside = roles.beside(text, words.starts[part.first], end)
        _, stop, last = beside.rpartition(". ")
        return beside if not stop or roles.is_role(last) else roles.after(text, end)
    front = text[words.starts[part.front] : words.starts[part.first]].strip(" -")
    behind = roles.after(text, end)
    return f"{front}, {behind}" if behind else front
