"""The names of an article: where they stand, what they name, and which of them mean the same.

Everything is found from the text alone and the names that the record knows, with word lists, patterns and weights set by
hand; every name says in a line why it is taken for what it is. In languages that the rules do not know only the names of
the record are found.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from curator.codebook.types import EntityKind
from curator.model.suggestions import NameFound, Region
from curator.rules import (
    name_finding_chains,
    name_finding_clues,
    name_finding_offices,
    name_finding_parts,
    name_finding_senses,
    names,
    roles,
    short_forms,
    spot_known,
    spot_names,
    spot_words,
)
from curator.rules.name_finding_chains import Chain
from curator.rules.name_finding_parts import Part
from curator.rules.name_finding_words import NOT_NAMES, THING_HEADS
from curator.rules.spot_words import Words, folded

Known = tuple[str, EntityKind]
Placed = tuple[Part, Chain, int]
_TOLD = 2.6
"""From this weight on a single word is a name though the text also writes it small."""


def find_names(
    text: str, known: Iterable[Known] = (), regions: Sequence[Region] = ()
) -> tuple[NameFound, ...]:
    """The names of the own story, sorted, not overlapping. `known` are names with their kinds as the record writes
    them; what stands in one of the `regions` that is outside the own story gives nothing."""
    told = tuple(known)
    words = spot_words.words_of(text)
    fixed = spot_known.KnownNames(name for name, _ in told).find(words)
    runs = spot_names.find(words, fixed, name_finding_clues.is_sure)
    parts = _own(words, name_finding_parts.parts(words, runs, fixed), regions)
    kinds: dict[tuple[str, ...], EntityKind] = {names.every_token(name): kind for name, kind in told}
    placed = _chained(words, parts, kinds)
    spans = [(words.starts[part.first], words.ends[part.last]) for part in parts]
    definitions = short_forms.definitions(text, spans)
    name_finding_chains.link(list({id(chain): chain for _, chain, _ in placed}.values()), definitions)
    offices = name_finding_offices.acronyms(definitions)
    small = frozenset(word for word in words.written if word.islower())
    found = [
        _named(words, (part, chain, at), offices)
        for part, chain, at in placed
        if part.known or chain.full is not None or not _is_no_name(part, chain, small)
    ]
    found = name_finding_senses.with_senses(text, found)
    return tuple(name_finding_offices.with_holders(text, found, offices))


def _own(words: Words, parts: Sequence[Part], regions: Sequence[Region]) -> list[Part]:
    """The parts of the own story that are no pieces of links and hashtags."""
    outside = sorted((region.start, region.end) for region in regions if not region.own)
    own = []
    for part in parts:
        start = words.starts[part.front]
        at = bisect_right(outside, (start, len(words.text))) - 1
        gap = words.gap(part.front)
        address = gap.endswith(("/", "#", "=")) and (gap != "/" or words.written[part.front - 1].islower())
        if not address and (at < 0 or outside[at][1] <= start):
            own.append(part)
    return own


def _chained(words: Words, parts: Sequence[Part], kinds: dict[tuple[str, ...], EntityKind]) -> list[Placed]:
    """The parts with the chains they belong to, in order; every chain knows what speaks for each kind."""
    chains: dict[tuple[str, ...], Chain] = {}
    placed = []
    for part in parts:
        told = name_finding_parts.tokens(words, part.first, part.last)
        if not told:
            continue
        written = words.text[words.starts[part.first] : words.ends[part.last]]
        chain = chains.get(told)
        if chain is None:
            clues = list(name_finding_clues.of_words(words, part))
            chain = chains[told] = Chain(told, written, clues, given=kinds.get(told))
        elif chain.written.isupper() and not written.isupper():
            chain.written = written
        chain.around.append(list(name_finding_clues.of_place(words, part, len(told) > 1)))
        placed.append((part, chain, len(chain.around) - 1))
    return placed


def _is_no_name(part: Part, chain: Chain, small: frozenset[str]) -> bool:
    """Whether capitals name nothing: a word that the text also writes small, a treaty, a language."""
    told = chain.tokens
    if " ".join(told) in NOT_NAMES or (told[-1] in THING_HEADS and len(told) > 1):
        return True
    if len(told) > 1 or part.front < part.first:
        return False
    best = max(chain.scores().values())
    return best < _TOLD and (
        told[0] in small or told[0].removesuffix("s") in small or (told[0].endswith("ing") and best < 1)
    )


def _named(words: Words, placed: Placed, offices: dict[str, short_forms.Definition | None]) -> NameFound:
    part, chain, at = placed
    text, start, end = words.text, words.starts[part.front], words.ends[part.last]
    kind, sure = chain.decided()
    full = chain
    while full.full is not None:
        full = full.full
    written = text[start:end]
    if not part.known and (
        name_finding_parts.is_office(words, part) or (written.isupper() and folded(written) in offices)
    ):
        return NameFound(start, end, written, "person", written, "an office", sense="office", confidence=sure)
    if text[start - 1 : start] == "@":
        return NameFound(start - 1, end, f"@{written}", kind, full.written, "an account", "", "handle", sure)
    if text[end : end + 1] == "." and len(words.written[part.last]) == 1 and written[-2:-1] == ".":
        end += 1  # U.S.
    return NameFound(
        start=start,
        end=end,
        words=text[start:end],
        kind=kind,
        name=_in_full(full, kind),
        why=chain.why(at),
        post=_post(words, part) if kind == "person" else "",
        sense="acronym" if chain.short == "acronym" else "short" if chain.short else "name",
        confidence=sure,
    )


def _in_full(chain: Chain, kind: EntityKind) -> str:
    """The name as it is written; what is only shouted is written as names are."""
    shouted = chain.written.isupper() and (kind == "person" or (kind == "place" and len(chain.written) > 4))
    return chain.written.title() if shouted and len(chain.written) > 3 else chain.written


def _post(words: Words, part: Part) -> str:
    """The ranks and offices in front, and the office behind."""
    text, end = words.text, words.ends[part.last]
    if part.front == part.first:
        return roles.beside(text, words.starts[part.first], end)
    front = text[words.starts[part.front] : words.starts[part.first]].strip(" -")
    behind = roles.after(text, end)
    return f"{front}, {behind}" if behind else front
