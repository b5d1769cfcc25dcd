"""The words of a codebook that announce an event, ready to be looked up: a phrase, the types it speaks for, its roles.

A cue is a phrase ("called on") or a phrase between roles of the type ("{host} received {visitor}"). Verbs are found in
all their forms, nouns in both numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from curator.codebook.types import Codebook, EventType
from curator.rules.events.sentences import WORD, Item
from curator.rules.events.words import DETERMINERS

Form = Literal["past", "base", "ing", "noun"]

_SLOT = re.compile(r"\{(?P<slot>[a-z0-9_]+)\}")
_IRREGULAR = {
    "met": ("meet", "meets", "meeting"), "held": ("hold", "holds", "holding"), "paid": ("pay", "pays", "paying"),
    "took": ("take", "takes", "taking", "taken"), "spoke": ("speak", "speaks", "speaking", "spoken"),
    "fought": ("fight", "fights", "fighting"), "fled": ("flee", "flees", "fleeing"),
    "sworn": ("swear", "swears", "swearing", "swore"), "began": ("begin", "begins", "beginning", "begun"),
    "said": ("say", "says", "saying"), "shot": ("shoot", "shoots", "shooting"), "went": ("go", "goes", "going", "gone"),
    "broke": ("break", "breaks", "breaking"), "struck": ("strike", "strikes", "striking"),
    "flew": ("fly", "flies", "flying", "flown"), "gave": ("give", "gives", "giving", "given"),
    "sent": ("send", "sends", "sending"), "set": ("sets", "setting"), "bought": ("buy", "buys", "buying"),
    "sold": ("sell", "sells", "selling"), "built": ("build", "builds", "building"), "left": ("leave", "leaves"),
    "made": ("make", "makes", "making"), "won": ("win", "wins", "winning"), "led": ("lead", "leads", "leading"),
    "had": ("have", "has", "having"), "came": ("come", "comes", "coming"), "laid": ("lay", "lays", "laying"),
}  # fmt: skip
_HOMONYMS = frozenset(("found", "phon"))  # the past of "find" is no base of "founded"
_BENGALI_ENDINGS = ("গুলোতে", "গুলোর", "গুলো", "ের", "েও", "কে", "টি", "তে", "র", "ে", "ও", "ই")
_DOUBLED = re.compile(r"([bdgmnprt])\1ed$")


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase that speaks for a type. `left` is the role before it, `right` those behind it with the words between;
    both are empty for a plain phrase, whose roles follow from the sentence. `weight` is how much the phrase tells."""

    type: str
    phrase: tuple[str, ...]
    form: Form
    weight: float
    left: str = ""
    right: tuple[tuple[tuple[str, ...], str], ...] = ()

    @property
    def plain(self) -> bool:
        """Whether the roles follow from the sentence."""
        return not self.left and not self.right


@dataclass(frozen=True, slots=True)
class Hit:
    """Where cues stand in a sentence: the items from `first` up to `last` (exclusive); the best cue first."""

    first: int
    last: int
    cues: tuple[Cue, ...]


@dataclass(frozen=True, slots=True)
class CueBook:
    """All cues of a codebook by their first word."""

    by_first: dict[str, tuple[tuple[tuple[str, ...], tuple[Cue, ...]], ...]]

    def hits(self, items: Sequence[Item]) -> list[Hit]:
        """The cues among the words of a sentence, the longest at each place; none within a name or a date."""
        found = []
        at = 0
        while at < len(items):
            hit = self._hit(items, at) if items[at].kind == "word" else None
            if hit:
                found.append(hit)
            at = hit.last if hit else at + 1
        return found

    def _hit(self, items: Sequence[Item], at: int) -> Hit | None:
        for low in _stems(items[at].low):
            for phrase, cues in self.by_first.get(low, ()):
                end = at + len(phrase)
                if end > len(items):
                    continue
                rest = range(at + 1, end)
                if all(items[i].kind == "word" and phrase[i - at] in _stems(items[i].low) for i in rest):
                    return Hit(at, end, cues)
        return None


_BOOKS: dict[str, CueBook] = {}  # by the text of the codebook, whose hash Python keeps
_MOST_BOOKS = 8


def cue_book(codebook: Codebook) -> CueBook:
    """The cues of all types of a codebook; of a type without any its labels, which tell a little less."""
    book = _BOOKS.get(codebook.source) if codebook.source else None
    if book is None:
        book = _read(codebook)
        if len(_BOOKS) >= _MOST_BOOKS:
            _BOOKS.clear()
        _BOOKS[codebook.source] = book
    return book


def _read(codebook: Codebook) -> CueBook:
    phrases: dict[tuple[str, ...], list[Cue]] = {}
    for event_type in codebook.types:
        for cue in _cues_of(event_type):
            phrases.setdefault(cue.phrase, []).append(cue)
    by_first: dict[str, list[tuple[tuple[str, ...], tuple[Cue, ...]]]] = {}
    for phrase, cues in phrases.items():
        best = sorted(cues, key=lambda cue: -cue.weight)
        by_first.setdefault(phrase[0], []).append((phrase, tuple(best)))
    return CueBook({word: tuple(sorted(each, key=lambda e: -len(e[0]))) for word, each in by_first.items()})


def _cues_of(event_type: EventType) -> Iterator[Cue]:
    for written in event_type.cues:
        yield from _forms(event_type, written, 1.0)
    for label in () if event_type.cues else (event_type.label, *event_type.also):
        yield from _forms(event_type, label, 0.6)


def _forms(event_type: EventType, written: str, weight: float) -> Iterator[Cue]:
    """The cue in all forms of its verb, or in both numbers of its noun."""
    parts = _SLOT.split(written)  # words, slot, words, slot, …
    chunks = [tuple(WORD.findall(part.lower())) for part in parts[::2]]
    slots = parts[1::2]
    left = slots[0] if slots and not chunks[0] else ""
    if left:
        chunks, slots = chunks[1:], slots[1:]
    phrase = chunks[0] if chunks else ()
    if not phrase or (len(phrase) == 1 and phrase[0] in DETERMINERS):
        return
    right = tuple((between, slot) for between, slot in zip(((), *chunks[1:]), slots, strict=False))
    tells = weight + 0.15 * (len(phrase) - 1) + (0.2 if left or right else 0.0)
    for form, words in inflected(phrase):
        yield Cue(event_type.id, words, form, tells, left, right)


def inflected(phrase: tuple[str, ...]) -> Iterator[tuple[Form, tuple[str, ...]]]:
    """A phrase in all its forms, each once. The verb is the first word in the past tense; without one it is a noun."""
    verb = next((at for at, word in enumerate(phrase) if word in _IRREGULAR or word.endswith("ed")), None)
    seen: set[tuple[str, ...]] = set()
    for form, at, word in _all_forms(phrase, verb):
        words = (*phrase[:at], word, *phrase[at + 1 :])
        if words not in seen:
            seen.add(words)
            yield form, words


def _all_forms(phrase: tuple[str, ...], verb: int | None) -> Iterator[tuple[Form, int, str]]:
    if verb is None:
        last = len(phrase) - 1
        word = phrase[last]
        yield "noun", last, word
        if word.isascii() and not word.endswith("s") and not word.endswith("ing"):
            yield "noun", last, word + ("es" if word.endswith(("sh", "ch", "x")) else "s")
        elif word.endswith("ing"):
            yield "noun", last, word + "s"
        return
    word = phrase[verb]
    yield "past", verb, word
    if word in _IRREGULAR:
        for other in _IRREGULAR[word]:
            yield ("ing" if other.endswith("ing") else "base"), verb, other
        return
    stem = _DOUBLED.sub(r"\1", word)
    stem = stem if stem != word else word[:-2]
    if word.endswith("ied"):
        stem = f"{word[:-3]}y"
    for base in dict.fromkeys((stem, word[:-1], word[:-2])):
        if base in _HOMONYMS:
            continue
        yield "base", verb, base
        yield "base", verb, f"{base}s"
        yield "ing", verb, f"{base.removesuffix('e')}ing"


@lru_cache(maxsize=16384)
def _stems(word: str) -> tuple[str, ...]:
    """The word, and what is left of it without the case endings of Bengali."""
    if not "\u0980" <= word[:1] <= "\u09ff":
        return (word,)
    ends = (word.removesuffix(end) for end in _BENGALI_ENDINGS if word.endswith(end))
    return (word, *(stem for stem in ends if len(stem) > 2))
