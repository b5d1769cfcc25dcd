"""Where an article names an entity, short forms included: what linking all of its mentions would link."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from curator.model.views import mentions
from curator.rules import names, roles, short_forms
from curator.rules import text as words
from curator.rules.finding import spot_words
from curator.rules.naming import context as name_context
from curator.services.surroundings import Surroundings
from curator.store import record

Span = tuple[int, int]

SURE = 0.5
MOST = 500
"""Mentions that are looked for in one article."""
_ALIKE = 0.3  # what a name must share with one of the entity's to be looked at closely
_MATCHES = 3


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Words of the article that name the entity, probably; offsets are code points. `linked` says that a person has
    said so already; where the score is below .5 it is only a proposal."""

    start: int
    end: int
    words: str
    sentence: str
    score: float
    why: str
    linked: bool = False

    @property
    def sure(self) -> bool:
        """Whether it is to be linked unless somebody says otherwise."""
        return not self.linked and self.score >= SURE


def of_entity(around: Surroundings, entity: str, chosen: Span | None = None) -> list[Occurrence]:
    """Where the article of `around` names an entity (uid), in the order of the text: what is linked to it, and every
    name that means it. What is linked to somebody else is left out. `chosen` is a name of which a person has said that
    it means the entity."""
    with around.workspace.database.read() as connection:
        found = list(_Search(connection, around, entity, chosen).occurrences())
    return sorted(found, key=lambda occurrence: occurrence.start)


class _Search:
    """One entity looked for in one article."""

    def __init__(
        self, connection: Connection, around: Surroundings, entity: str, chosen: Span | None
    ) -> None:
        self._connection, self._around, self._entity, self._chosen = connection, around, entity, chosen
        self._text = around.text
        self._names = around.names_of(connection, entity)
        state = record.load(connection, around.article)
        here = [mention for mention in mentions(state) if mention.version == around.version]
        self._linked = [(m.start, m.end) for m in here if m.entity == entity]
        self._taken = [(m.start, m.end) for m in here]

    def occurrences(self) -> Iterator[Occurrence]:
        forms: dict[str, None] = {}
        for start, end in self._linked:
            forms[names.bare(self._text[start:end])] = None
            yield self._at(start, end, 1.0, "linked already", linked=True)
        if self._chosen is not None and self._free(*self._chosen):
            self._taken.append(self._chosen)
            self._around.believe(self._connection, self._entity, self._chosen)
            yield self._at(*self._chosen, 1.0, "you chose it")
        spots = [self._narrowed(span) for span in self._around.every_stretch()]
        for found in self._judged(spots[:MOST]):
            if found.sure:
                forms[names.bare(found.words)] = None
            yield found
        yield from self._judged(self._elsewhere(forms, spots))

    def _judged(self, spans: Iterable[Span]) -> Iterator[Occurrence]:
        for start, end in spans:
            if not self._free(start, end) or not self._may_be(self._text[start:end]):
                continue
            found = self._around.match_within(self._connection, self._text[start:end], start, limit=_MATCHES)
            if found and found[0].entity == self._entity and (found[0].score >= SURE or found[0].context):
                self._taken.append((start, end))
                why = name_context.context_first(found[0].why) if found[0].context else found[0].why
                yield self._at(start, end, found[0].score, why)

    def _free(self, start: int, end: int) -> bool:
        return start < end and not any(start < last and first < end for first, last in self._taken)

    def _may_be(self, printed: str) -> bool:
        """Whether the words are worth a closer look: most names of an article are those of others."""
        forms = (printed, *spot_words.stemmed(printed))
        if roles.is_role(printed) or any(
            names.score(form, name).value >= _ALIKE for form in forms for name in self._names
        ):
            return True
        return any(
            short_forms.relation(printed, name) or short_forms.is_acronym(printed, name)
            for name in self._names
        ) or self._around.explains(printed)

    def _narrowed(self, span: Span) -> Span:
        """The part of a stretch that is a whole name of the entity, with the ranks in front of it, where the stretch
        holds more ("Interim Government Muhammad Yunus")."""
        printed = self._text[slice(*span)]
        if any(short_forms.relation(printed, name) for name in self._names):
            return span
        for name in self._names:
            at = printed.find(name)
            if at >= 0 and not _cuts_a_word(printed, at, at + len(name)):
                return span[0] + at, span[0] + at + len(name)
        return span

    def _elsewhere(self, forms: Iterable[str], spots: list[Span]) -> Iterator[Span]:
        """Other places with the same words, where nothing told that they are a name: in headlines, and where a
        sentence begins."""
        for form in forms:
            for start, end in words.find_all(self._text, form, MOST):
                inside = any(first < end and start < last for first, last in spots)
                if not inside and self._text[start:end] == form and not _cuts_a_word(self._text, start, end):
                    yield start, end

    def _at(self, start: int, end: int, score: float, why: str, *, linked: bool = False) -> Occurrence:
        first, last = words.sentence_span(self._text, start)
        sentence = " ".join(self._text[first:last].split())
        return Occurrence(
            start, end, self._text[start:end], sentence, score, name_context.context_first(why), linked
        )


def _cuts_a_word(text: str, start: int, end: int) -> bool:
    return text[max(start - 1, 0) : start].isalnum() or text[end : end + 1].isalnum()
