"""What stands around a name in an article: gathered from its text and from what people said of it, for the matcher."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from curator.model.state import ItemState
from curator.model.suggestions import Region
from curator.model.values import shown
from curator.model.views import participants
from curator.rules import dates, names, post_titles, roles, short_forms, spots
from curator.rules.finding import spot_words
from curator.rules.names import Prior
from curator.rules.naming import context as name_context
from curator.rules.naming.context import Around, Asked, Called, Named, Office
from curator.rules.posts import holding
from curator.rules.posts import when as post_when
from curator.rules.story import outside
from curator.services import matching, mentions, reading, story
from curator.services.matching import Match
from curator.services.workspace import Workspace
from curator.store import entities, mentioned, posts
from curator.store.things import RecordThings

Span = tuple[int, int]

_SURE = 0.5
_LEAD = 0.1  # what a name in full must be ahead of the next one to say whom it means
_REACH = 40_000  # code points before and behind a name that are looked at
_CANDIDATES = 8
_MOST_FOREIGN = 40  # names in another script that are looked up for one in Latin letters
_WORDS_OF_A_NAME = 3
_YEARS = 3  # after which a post that was seen says little


@dataclass(frozen=True, slots=True)
class Printed:
    """A name where it stands in an article: `start` is its offset in code points, None when it stands nowhere."""

    around: Surroundings
    start: int | None


@dataclass(frozen=True, slots=True)
class _Kept:
    """What was found out about a stretch of the text, so that it is found out once."""

    start: int
    spots: tuple[Span, ...]
    definitions: tuple[short_forms.Definition, ...]


class Surroundings:
    """One article as the context of the names in it. It reads the record when it is asked, and keeps what it has found
    out: make a new one when the record has changed. Offsets are code points of the version."""

    def __init__(
        self,
        workspace: Workspace,
        article: str,
        version: int | None = None,
        unsaved: Sequence[ItemState] = (),
        found: Sequence[Span] | None = None,
    ) -> None:
        """`article` is a uid; `unsaved` are events with edits that the record does not have yet: whom they cite this
        article for counts too. `found` is where the own story names somebody, for those who know already."""
        self.workspace, self.article, self._unsaved = workspace, article, unsaved
        self._version, self._text = reading.article_text(workspace, article, version)
        self._state = reading.state(workspace, article)
        self._published = self._state.text("published")
        self._kept: _Kept | None = None
        if found is not None and len(self._text) <= 2 * _REACH:
            self._kept = _Kept(0, tuple(found), tuple(short_forms.definitions(self._text, found)))
        self._links: list[Named] | None = None
        self._meant: dict[str, str | None] = {}

    def match(self, name: str, start: int | None = None, kind: str = "", limit: int = 5) -> list[Match]:
        """The entities that a name of this article may mean, best first. `start` is where it is printed; None when it
        is typed by hand."""
        with self.workspace.database.read() as connection:
            return self.match_within(connection, name, start, kind, limit)

    def match_within(
        self, connection: Connection, name: str, start: int | None = None, kind: str = "", limit: int = 5
    ) -> list[Match]:
        """`match` over an open transaction."""
        near = self.near(connection, name, start)
        typing = start is None
        found = matching.match_within(connection, name, kind, limit, near, typing=typing)
        for stem in spot_words.stemmed(name):
            if found and found[0].score >= _SURE:
                break
            found = matching.match_within(connection, stem, kind, limit, near, typing=typing) or found
        return found

    def near(self, connection: Connection, name: str, start: int | None = None) -> dict[str, Prior]:
        """What the article adds to the score of each entity (uid) for a name, for `matching.match`."""
        if not names.normalise(name):
            return {}
        beside = roles.beside(self._text, start, start + len(name)) if start is not None else ""
        asked = Asked(name, start, beside)
        named = [*self._linked(connection)]
        offices: list[Office] = []
        for one, office in self._met(connection, asked):
            named.append(one)
            if office and one.entity:
                offices.append(Office(one.entity, office, "says the article", one.start))
        letters = matching.match_within(connection, name, "", _CANDIDATES, typing=False)
        uids = {match.entity for match in letters} | {one.entity for one in named} - {""}
        offices += self._posts(connection, name, uids)
        explained = [
            (definition, self._stands_for(connection, definition))
            for definition in self._around(start).definitions
            if names.normalise(name) in (names.normalise(definition.short), names.normalise(definition.long))
        ]
        called = _called(connection, uids | {uid for _, uid in explained} - {""})
        return name_context.priors(asked, Around(named, offices, explained, called))

    def _met(self, connection: Connection, asked: Asked) -> Iterator[tuple[Named, str]]:
        """The other names of the article that may tell whom a name means, each with the office beside it: those that it
        is a part of, or that are a part of it; for an office alone, the names of those who hold it."""
        role = roles.is_role(asked.words)
        foreign = _MOST_FOREIGN
        for span in self._around(asked.start).spots:
            if asked.start is not None and span[0] < asked.end and asked.start < span[1]:
                continue  # the name itself proves nothing
            printed = self._text[slice(*span)]
            if role:
                told = len(names.tokens(printed)) > 1 and roles.covers(
                    asked.words, roles.beside(self._text, *span)
                )
            elif asked.words.isascii() and not printed.isascii():
                foreign -= 1
                told = foreign >= 0
            else:
                told = bool(
                    short_forms.relation(asked.words, printed) or short_forms.relation(printed, asked.words)
                )
            meant = self._means(connection, printed, span) if told else None
            if meant is not None:
                office = roles.beside(self._text, *span)
                yield Named(*span, _with_rank(printed, office), meant), office

    def every_stretch(self) -> Iterator[Span]:
        """Where names stand in the whole text, as far as the rules and the names of the record can tell."""
        if len(self._text) <= 2 * _REACH:
            yield from self._around(None).spots
            return
        for piece in spots.chunks(self._text):
            for spot in mentions.spots_of(self.workspace, self._text, *piece, regions=self._regions):
                if spot.kind == "mention":
                    yield spot.start, spot.end

    def believe(self, connection: Connection, entity: str, span: Span) -> None:
        """From now on somebody has said that a stretch names an entity (uid), though the record does not say so yet."""
        printed = self._text[slice(*span)]
        self._linked(connection).append(Named(*span, printed, entity, "you chose it"))

    def names_of(self, connection: Connection, entity: str) -> Sequence[str]:
        """Every name of an entity, the canonical one first; none of a withdrawn one."""
        called = _called(connection, {entity}).get(entity)
        return called.names if called else ()

    def explains(self, printed: str) -> bool:
        """Whether the text says what a name is short for."""
        normal = names.normalise(printed)
        kept = self._kept or self._around(None)
        return any(names.normalise(definition.short) == normal for definition in kept.definitions)

    @property
    def text(self) -> str:
        """The text of the version."""
        return self._text

    @property
    def version(self) -> int:
        """The number of the version."""
        return self._version

    # -- the text ----------------------------------------------------------------------------------------------------

    @property
    def _regions(self) -> tuple[Region, ...]:
        """The parts of the text: who is named in teasers tells nothing of the story."""
        return story.regions_here(self._state, self._version, self._text)

    def _around(self, start: int | None) -> _Kept:
        """The part of the text around an offset, with its names."""
        first = 0 if start is None or start < _REACH else start - _REACH
        kept = self._kept  # threads may ask at once: each answers with what it has found
        if kept is None or first > kept.start + _REACH or first < kept.start:
            text = self._text[first : first + 2 * _REACH]
            with self.workspace.database.read() as connection:
                known = entities.written(connection, spots.lookups(text))
            regions = self._regions
            found = [
                (spot.start, spot.end)
                for spot in spots.find(text, known)
                if spot.kind == "mention" and not outside(regions, spot.start + first, spot.end + first)
            ]
            explained = tuple(short_forms.definitions(text, found))
            placed = tuple((start + first, end + first) for start, end in found)
            self._kept = kept = _Kept(first, placed, explained)
        return kept

    # -- what people said ---------------------------------------------------------------------------------------------

    def _linked(self, connection: Connection) -> list[Named]:
        """Whom people linked in this article, and where; where the words say more than a name, only that they did."""
        if self._links is None:
            things = RecordThings(connection)
            found = [*mentioned.links(connection, self.article), *self._unsaved_links()]
            linked = {link.entity: things.canonical(link.entity) for link in found}
            called = _called(connection, set(linked.values()))
            self._links = [
                named
                for link in found
                if (named := self._placed(link, linked[link.entity], called.get(linked[link.entity])))
                is not None
            ]
        return self._links

    def _unsaved_links(self) -> Iterable[mentioned.Link]:
        for state in self._unsaved:
            who = {taking.uid: taking for taking in participants(state)}
            for claim in state.claims.values():
                group, _, rest = claim.path.partition("/")
                entity = claim.stated_value
                if claim.article == self.article and group == "participant" and entity and claim.asserts:
                    taking = who.get(rest.partition("/")[0])
                    if taking is not None and taking.entity == entity:
                        yield mentioned.Link(
                            entity,
                            claim.version,
                            claim.start,
                            claim.end,
                            "",
                            "cited in the event on the desk",
                        )

    def _placed(self, link: mentioned.Link, entity: str, called: Called | None) -> Named | None:
        """A link at its place in this version; None when it stands in another one. A claim may quote more words than
        the name: those are no name of anybody."""
        start, words = link.start, self._text[link.start : link.end]
        if not link.version:
            start, words = self._text.find(link.words) if link.words else -1, link.words
        elif link.version != self._version:
            return None
        told = names.tokens(words)
        is_name = len(told) <= _WORDS_OF_A_NAME or any(
            short_forms.relation(words, name) for name in (called.names if called else ())
        )
        if start < 0 or not told or not is_name:
            return Named(0, 0, "", entity, link.said)
        return Named(start, start + len(words), words, entity, link.said)

    # -- what the record knows ----------------------------------------------------------------------------------------

    def _means(self, connection: Connection, printed: str, span: Span | None = None) -> str | None:
        """The entity that a name in full means; empty when the record knows nobody of it, None when it may be several
        or is only a part of a name."""
        for link in self._linked(connection):
            if span is not None and link.words and link.start <= span[0] and span[1] <= link.end:
                return link.entity
        normal = names.normalise(printed)
        if normal not in self._meant:
            self._meant[normal] = self._meaning(connection, printed)
        return self._meant[normal]

    def _meaning(self, connection: Connection, printed: str) -> str | None:
        found = matching.match_within(connection, printed, "", 2, typing=False)
        if found and found[0].score >= _SURE:
            ahead = len(found) == 1 or found[0].score - found[1].score >= _LEAD
            return found[0].entity if ahead else None
        inside = [match.entity for match in found if short_forms.relation(match.alias, printed)]
        if inside:
            return inside[0] if len(inside) == 1 else None
        return "" if len(names.tokens(printed)) > 1 and not roles.is_role(printed) else None

    def _stands_for(self, connection: Connection, definition: short_forms.Definition) -> str:
        """The entity that a short form stands for: it goes by the long form, or has its letters."""
        if roles.is_role(definition.long):
            return ""
        for words in (definition.long, f"{definition.long} ({definition.short})"):
            entity = self._means(connection, words)
            for name in self.names_of(connection, entity) if entity else ():
                same = short_forms.relation(definition.long, name) or short_forms.relation(
                    name, definition.long
                )
                if same or name_context.goes_by(name, definition.short):
                    return entity or ""
        return ""

    def _posts(self, connection: Connection, name: str, uids: set[str]) -> Iterator[Office]:
        """The posts that entities held at the time of the article: those of `uids`, and for an office alone those of
        everybody who may have held it on the day."""
        day = dates.bounds(self._published).earliest if self._published else None
        for held in mentioned.posts(connection, uids):
            year = held.date[:4]
            if not day or not year.isdigit() or abs(int(year) - int(day[:4])) <= _YEARS:
                yield Office(held.entity, held.post, held.event)
        holders = [holder for found in posts.of(connection, uids).values() for holder in found]
        if day and roles.is_role(name):
            words = name.split()
            titles = [" ".join(words[at:]) for at in range(len(words))]
            holders += [held.holder for held in posts.held_on(connection, day, titles)]
        for holder in holders:
            post = holder.post
            if post_titles.tense(post.title) or (day and holding(post, day) == "not held"):
                continue
            organisation = holder.belongs_to or post.organisation or holder.country
            told = ", ".join(part for part in (post.title, organisation, post.rank) if part)
            when = f", {said}" if (said := post_when(post)) else ""
            yield Office(holder.entity, told, f"a post of {shown('entity', holder.number)}{when}")


def _with_rank(printed: str, office: str) -> str:
    """A name with the rank that stands in front of it, where the name was found without."""
    rank = "" if roles.service(printed) else " ".join(word for word in office.split() if roles.service(word))
    return f"{rank} {printed}".strip()


def _called(connection: Connection, uids: set[str]) -> dict[str, Called]:
    return {entity.uid: Called(entity.kind, entity.names) for entity in entities.known(connection, uids)}
