"""Everything the program proposes for one article: its own story, its publication date, dates, names, whole events.

The rules read the text; this module asks the record whom their names mean. What is surely meant is filled in, what may
be several is flagged with the others as alternatives, and whom the record does not know is proposed as a new entity.
Nothing is written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from curator.codebook.types import EntityKind
from curator.model.state import ItemState
from curator.model.suggestions import DateFound, EventProposal, NameFound, Offer, Region, Said, Taking
from curator.model.values import shown
from curator.rules import coverage, names, spots
from curator.rules.calendar.finding import find_dates
from curator.rules.events import proposals as event_proposals
from curator.rules.events.places import is_country
from curator.rules.finding.language import is_english
from curator.rules.finding.names import find_names
from curator.rules.story import own
from curator.services import reading, spacy_names, story, suggestion_log
from curator.services.matching import Match
from curator.services.recorded import recorded
from curator.services.story import Publication
from curator.services.surroundings import Surroundings
from curator.services.workspace import Workspace
from curator.store import entities, mentioned

Span = tuple[int, int]

SURE = 0.8
LEAD = 0.3
"""What the best candidate must score, and be ahead of the next, to be filled in without a question."""
POSSIBLE = 0.2
"""From here on an entity of the record may be meant, and somebody has to look."""
_CANDIDATES = 4


@dataclass(frozen=True, slots=True)
class Known:
    """A name of the article and the entity of the record (uid) that it surely means, with the score and the reason;
    `others` are the next candidates. Without an entity it is somebody the record does not know, or `flag` says why
    it may be one of the others."""

    found: NameFound
    entity: str | None = None
    score: float = 0.0
    why: str = ""
    flag: str = ""
    others: tuple[Match, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """What the rules alone find in a text."""

    regions: tuple[Region, ...] = ()
    own: tuple[Span, ...] = ()
    dates: tuple[DateFound, ...] = ()
    names: tuple[NameFound, ...] = ()
    proposals: tuple[EventProposal, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What is proposed for one version of an article. Offsets are code points; `own` are the spans of its own story.
    `told` are the events (uids) that tell what was proposed, by the uid of the proposal; `refused` the proposals that
    somebody refused. `readable` is false for a language that the rules do not know."""

    article: str
    version: int
    publication: Publication
    regions: tuple[Region, ...] = ()
    own: tuple[Span, ...] = ()
    dates: tuple[DateFound, ...] = ()
    names: tuple[Known, ...] = ()
    proposals: tuple[EventProposal, ...] = ()
    readable: bool = True
    told: Mapping[str, str] = field(default_factory=dict)
    refused: frozenset[str] = frozenset()


def suggest(
    workspace: Workspace, article: str, version: int | None = None, *, every_name: bool = True
) -> Suggestions:
    """Everything for an article (uid), of its newest version unless one is named. What was found is kept for as long
    as nothing is saved. Without `every_name` only those are looked up that the events name."""
    state = reading.state(workspace, article)
    number, text = reading.article_text(workspace, article, version)
    asked = ("suggestions", article, number, state.rev, workspace.database.version(), every_name)
    return workspace.remembered.answer(asked, lambda: _suggest(workspace, state, number, text, every_name))


def _suggest(
    workspace: Workspace, state: ItemState, version: int, text: str, every_name: bool
) -> Suggestions:
    publication = story.publication_here(workspace, state, version, text)
    found = _rules(workspace, state, version, text, publication)
    meaning = Meaning(workspace, state.uid, version, found.names)
    done = suggestion_log.settled(workspace, state.uid, version)
    proposals = tuple(meaning.filled(proposal) for proposal in found.proposals)
    in_record = recorded(workspace, state.uid, version, proposals)
    return Suggestions(
        state.uid,
        version,
        publication,
        found.regions,
        found.own,
        found.dates,
        tuple(meaning.known(name) if every_name else Known(name) for name in found.names),
        proposals,
        is_english(text),
        {**in_record, **done.taken},
        done.refused,
    )


def from_span(workspace: Workspace, article: str, version: int, span: Span) -> EventProposal | None:
    """The event that a sentence tells of, which somebody marked; None when the rules find none in it."""
    state = reading.state(workspace, article)
    _, text = reading.article_text(workspace, article, version)
    publication = story.publication_here(workspace, state, version, text)
    found = _rules(workspace, state, version, text, publication)
    proposal = event_proposals.from_span(
        text, span, found.regions, found.dates, found.names, workspace.codebook
    )
    return Meaning(workspace, article, version, found.names).filled(proposal) if proposal else None


def open_sentences(
    workspace: Workspace, article: str, version: int, drafts: Iterable[ItemState] = ()
) -> tuple[Span, ...]:
    """The sentences of the own story that speak of names, dates or events and that nothing cites: no event of the
    record, and none of these drafts."""
    state = reading.state(workspace, article)
    _, text = reading.article_text(workspace, article, version)
    found = _rules(workspace, state, version, text, story.publication_here(workspace, state, version, text))
    drafts = list(drafts)
    edited = {draft.uid for draft in drafts}
    saved = (line.uid for line in reading.events_of_article(workspace, article) if line.uid not in edited)
    cited = [
        (claim.start, claim.end)
        for event in (*drafts, *(reading.state(workspace, uid) for uid in saved))
        for claim in event.claims.values()
        if (claim.article, claim.version) == (article, version)
    ]
    return coverage.open_sentences(text, found.regions, found.dates, found.names, cited, workspace.codebook)


class Meaning:
    """Whom the names of one article mean, each looked up once: what has one full name means one."""

    def __init__(self, workspace: Workspace, article: str, version: int, found: Sequence[NameFound]) -> None:
        self._workspace = workspace
        places = [(one.start, one.end) for one in found if one.sense != "office" or one.words.isupper()]
        self._around = Surroundings(workspace, article, version, found=places)
        self._first: dict[tuple[str, str], NameFound] = {}
        for name in found:
            before = self._first.get((name.name, name.kind))
            if before is None or (name.words == name.name and before.words != name.name):
                self._first[name.name, name.kind] = name
        self._known: dict[tuple[str, str], Known] = {}

    def known(self, name: NameFound) -> Known:
        """A name with whom it means."""
        one = self._one(name.name, name.kind)
        return replace(one, found=name)

    def _one(self, name: str, kind: str) -> Known:
        asked = (name, kind)
        if asked not in self._known:
            self._known[asked] = self._meant(name, kind)
        return self._known[asked]

    def _meant(self, name: str, kind: str) -> Known:
        where = self._first.get((name, kind))
        found = where or NameFound(0, 0, name, kind or "organisation", name, "")  # type: ignore[arg-type]
        if found.entity:
            return Known(found, found.entity, 1.0, found.why)
        if not names.normalise(name):
            return Known(found)
        if (same := self._called_so(name, kind)) is not None:
            return Known(found, same, 1.0, "called so in the record")
        start = where.start if where else None
        matches = self._around.match(where.words if where else name, start, kind, _CANDIDATES)
        if where and where.words != name and (not matches or matches[0].score < SURE):
            matches = self._around.match(name, None, kind, _CANDIDATES) or matches
        matches = [match for match in matches if not match.refused]
        if not matches or matches[0].score < POSSIBLE:
            return Known(found)
        best, *others = matches
        if best.score >= SURE and (not others or best.score - others[0].score >= LEAD):
            return Known(found, best.entity, best.score, best.why, "", tuple(others))
        flag = f"{shown('entity', best.number)} {best.name}? {best.why}"
        return Known(found, None, best.score, best.why, flag, tuple(matches))

    def _called_so(self, name: str, kind: str) -> str | None:
        """The one entity of this kind that goes by a name of several words, letter by letter: nothing else need be
        asked."""
        normal = names.normalise(name)
        if len(names.tokens(name)) < 2:
            return None
        with self._workspace.database.read() as connection:
            sharing = entities.sharing(connection, normal)
            if len(sharing) != 1 or mentioned.refusals(connection, normal):
                return None
            (only,) = entities.known(connection, sharing) or (None,)
        return only.uid if only is not None and only.kind == kind else None

    def filled(self, proposal: EventProposal) -> EventProposal:
        """The proposal with the entities of the record in its offers."""
        return replace(
            proposal,
            fields={
                slot: tuple(self._filled(offer) for offer in offers)
                for slot, offers in proposal.fields.items()
            },
            participants=tuple(self._taking(taking) for taking in proposal.participants),
        )

    def _taking(self, taking: Taking) -> Taking:
        return replace(taking, who=self._filled(taking.who))

    def _naming(self, said: Said, offer: Offer) -> Said:
        """A place other than the one that is proposed, with the entity it is; that it was in a country does not say
        where."""
        if said.value is None or offer.named_by(said) or offer.kind is None or is_country(said.value):
            return said
        return replace(said, entity=self._one(said.value, offer.kind).entity)

    def _filled(self, offer: Offer) -> Offer:
        if offer.kind is None or offer.described or offer.entity or not offer.value:
            return offer
        known = self._one(offer.value, offer.kind)
        offer = replace(offer, said=tuple(self._naming(said, offer) for said in offer.said))
        others = tuple(match.entity for match in known.others)
        if known.entity:
            why = f"{offer.why} · {known.why}" if offer.why else known.why
            return replace(offer, entity=known.entity, why=why, alternatives=others)
        if known.flag:
            return replace(offer, flag=offer.flag or known.flag, alternatives=others)
        return offer


def _rules(workspace: Workspace, state: ItemState, version: int, text: str, published: Publication) -> Rules:
    """What the rules find in a text; asked again for the same text they are not run again."""
    regions = story.regions_here(state, version, text)
    with workspace.database.read() as connection:
        known = entities.written_with_kinds(connection, spots.lookups(text))
    anchor = published.edtf
    asked = ("rules", state.uid, version, anchor, regions, frozenset(known))
    return workspace.remembered.answer(asked, lambda: _read(workspace, text, regions, anchor, known))


def _read(
    workspace: Workspace,
    text: str,
    regions: tuple[Region, ...],
    published: str | None,
    known: Collection[tuple[str, EntityKind]],
) -> Rules:
    dates = find_dates(text, published, regions)
    found = find_names(text, sorted(known), regions)
    found = spacy_names.with_model(text, found, regions, spacy_names.chosen())
    proposals = event_proposals.propose(text, regions, dates, found, workspace.codebook)
    return Rules(regions, own(text, regions), dates, found, proposals)
