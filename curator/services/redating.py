"""What another publication date would change: dates of events counted from it. Nothing changes by itself."""

from __future__ import annotations

from dataclasses import dataclass

from curator.model.claims import Claim
from curator.model.state import ItemState
from curator.model.suggestions import DateFound
from curator.model.values import shown
from curator.rules.calendar import finding as date_finding
from curator.rules.calendar.edtf_notation import bounds
from curator.services import reading, story
from curator.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Redated:
    """A date of an event that an article's words give, and what they give now. `field` is its path in the event; `old`
    is the value that stands (empty when the words gave none), `new` the reading now, None when there is none any
    more; both EDTF. `event` is a uid, `name` what people call it."""

    event: str
    name: str
    title: str
    field: str
    label: str
    old: str
    new: str | None
    quote: str


def would_change(workspace: Workspace, article: str, old: str, new: str) -> tuple[Redated, ...]:
    """The values of events that rest on words of an article (uid) counted from its publication date `old`, and that
    read otherwise counted from `new`. Both are EDTF, empty when unknown. Only what stands in the record counts."""
    if old == new:
        return ()
    found = []
    before, after = _Texts(workspace, article, old or None), _Texts(workspace, article, new or None)
    for line in reading.events_of_article(workspace, article):
        event = reading.state(workspace, line.uid)
        kind = workspace.codebook.type(event.text("type"))
        for claim in sorted(event.claims.values(), key=lambda claim: (claim.path, claim.start)):
            field = kind.field(claim.path.partition("/")[0]) if kind else None
            if claim.article != article or field is None or field.type != "date":
                continue
            if (stands := _standing(event, claim, old)) is None:
                continue
            now = _same_reading(claim, before.readings(claim), after.readings(claim))
            if now != (stands or None):
                name = shown("event", event.number)
                title = line.title
                found.append(
                    Redated(line.uid, name, title, claim.path, field.label, stands, now, claim.quote)
                )
    return tuple(found)


def _standing(event: ItemState, claim: Claim, old: str) -> str | None:
    """The value that a claim gives the event, if it was counted from `old`: empty for words that gave none because the
    date was unknown; None for a claim that another publication date leaves as it is."""
    basis = claim.basis
    if basis is None or not claim.asserts:
        return None
    if claim.stated_value is None:
        return "" if not old and not event.text(claim.path) else None
    counted = basis.anchor == old if old else claim.stated_value.startswith("XXXX")
    return claim.stated_value if counted and event.text(claim.path) == claim.stated_value else None


def _same_reading(claim: Claim, before: tuple[str, ...], after: tuple[str, ...]) -> str | None:
    """What a claim states now: who took the second reading of the words means the second one."""
    at = before.index(claim.stated_value) if claim.stated_value in before else 0
    return after[at] if at < len(after) else (after or (None,))[0]


class _Texts:
    """The dates of an article's versions, counted from a publication date."""

    def __init__(self, workspace: Workspace, article: str, published: str | None) -> None:
        self._workspace, self._article, self._published = workspace, article, published
        self._state = reading.state(workspace, article)
        self._read: dict[int, tuple[str, tuple[DateFound, ...]]] = {}

    def readings(self, claim: Claim) -> tuple[str, ...]:
        """What the quoted words of a claim give, and what else they may give."""
        if claim.version not in self._read:
            version, text = reading.article_text(self._workspace, self._article, claim.version)
            regions = story.regions_here(self._state, version, text)
            self._read[claim.version] = text, date_finding.find_dates(text, self._published, regions)
        text, found = self._read[claim.version]
        one = date_finding.chosen(text, found, claim.start, claim.end, self._published)
        return (one.value, *one.alternatives) if one.value else ()


def doubt(workspace: Workspace, article: str, published: str) -> str:
    """What speaks against a publication date (EDTF) of an article (uid; empty when it is not in the record yet), in a
    sentence: that it has not come yet, or lies before an event that the article reports. Empty when nothing does."""
    span = bounds(published)
    today = workspace.clock().date().isoformat()
    if span.earliest is not None and span.earliest > today:
        return f"{published} has not come yet: today is {today}."
    if span.latest is None or not article:
        return ""
    for line in reading.events_of_article(workspace, article):
        event = reading.state(workspace, line.uid)
        for path, value in event.values.items():
            if value.type != "edtf" or event.text("realis") in ("planned", "hypothetical"):
                continue
            first = bounds(value.text).earliest
            cited = any(claim.article == article for claim in event.claims_on(path))
            if cited and first is not None and first > span.latest:
                name = shown("event", event.number)
                told = f"{name} ({value.text}), which this article reports"
                return f"{published} lies before {told}: one of them is wrong."
    return ""
