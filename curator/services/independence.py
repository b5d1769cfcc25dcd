"""How many accounts of an event its articles give: several articles that retell one statement are one source.

What a person said about an article (its `account`) stands. Else texts that are copies of each other are one account,
and so are articles that name the same source, or quote the same words, where they tell of the event. An article that
names no source adds none: nobody can say whence it has what it tells. What lies more than a year before the articles is
common knowledge, which each states by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import combinations, product

from sqlalchemy import Connection

from curator.errors import RefusedError
from curator.model.state import Change, ItemState, delete_value, set_value
from curator.model.values import Value, shown
from curator.rules import dates
from curator.rules.likeness import accounts, same_text
from curator.rules.likeness.accounts import Account
from curator.rules.likeness.same_text import Overlap
from curator.rules.story import own_text
from curator.services.story import regions_here
from curator.services.workspace import Workspace
from curator.store import articles, record

_REACH = 800
"""Code points around a quote within which a source is named for it."""
_YEAR = 365
_MOST = 12
"""Articles whose texts are compared in pairs."""


@dataclass(frozen=True, slots=True)
class Group:
    """Articles (uids, and as they are shown) that rest on one account, and why; `counts` is false for those that name
    no source."""

    articles: tuple[str, ...]
    shown: tuple[str, ...]
    why: str
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Independence:
    """How many articles an event cites, how many accounts of it those give, and which rest on which."""

    articles: int
    count: int
    groups: tuple[Group, ...]

    @property
    def said(self) -> str:
        """`3 articles, 1 independent`; empty where there is nothing to tell apart."""
        return f"{self.articles} articles, {self.count} independent" if self.articles > 1 else ""

    @property
    def why(self) -> str:
        """`A4 and A5: Bangladesh Army; A3 names no source`."""
        return "; ".join(": ".join(filter(None, (_listed(group.shown), group.why))) for group in self.groups)


@dataclass(slots=True)
class _Source:
    """An article that an event cites: what is its own story, whom it names as its source there, what was said of it."""

    uid: str
    shown: str
    text: str
    said: str
    starts: tuple[int, ...]
    named: tuple[str, ...]

    @property
    def who(self) -> str:
        return self.named[0] if self.named else ""


def independent(workspace: Workspace, event: ItemState) -> Independence:
    """The accounts that the articles of an event (its state, saved or not) give."""
    with workspace.database.read() as connection:
        sources = list(_sources(connection, event))
        common = _is_common_knowledge(connection, event, sources)
    groups = _grouped(sources, common=common)
    count = sum(group.counts for group in groups)
    return Independence(len(sources), count or min(len(sources), 1), tuple(groups))


def _sources(connection: Connection, event: ItemState) -> Iterable[_Source]:
    cited: dict[str, list[tuple[int, int, str]]] = {}
    for claim in sorted(event.claims.values(), key=lambda claim: claim.uid):
        if claim.asserts:
            cited.setdefault(claim.article, []).append((claim.version, claim.start, claim.attribution or ""))
    for uid, places in cited.items():
        state = record.load(connection, uid)
        version = places[-1][0]
        text = articles.text(connection, uid, version)[1]
        own = own_text(text, regions_here(state, version, text))
        starts = tuple(start for n, start, _ in places if n == version)
        attributed = tuple(said for _, _, said in places if said)
        name = shown("article", state.number)
        yield _Source(uid, name, own, state.text("account"), starts, attributed or _named(own, starts))


def _named(text: str, starts: Sequence[int]) -> tuple[str, ...]:
    """Whom the text names as its source nearest to each of these places; first who is named nearest of all."""
    found = _accounts(text)
    near = [
        (abs(one.start - start), one) for start in starts if (one := accounts.nearest(found, start, _REACH))
    ]
    return tuple(dict.fromkeys(one.who for _, one in sorted(near)))


@lru_cache(maxsize=64)
def _accounts(text: str) -> tuple[Account, ...]:
    return accounts.accounts(text)


@lru_cache(maxsize=256)
def _overlap(one: str, other: str) -> Overlap:
    return same_text.overlap(one, other)


def _is_common_knowledge(connection: Connection, event: ItemState, sources: Sequence[_Source]) -> bool:
    """Whether the event lies more than a year before all articles whose dates are known."""
    last = dates.bounds(event.text("date")).latest if event.text("date") else None
    published = [record.load(connection, source.uid).text("published") for source in sources]
    first = [bounds for edtf in published if edtf and (bounds := dates.bounds(edtf).earliest)]
    if not last or not first:
        return False
    return (date.fromisoformat(min(first)) - date.fromisoformat(last)).days > _YEAR


def _grouped(sources: Sequence[_Source], *, common: bool) -> list[Group]:
    above: dict[str, str] = {}
    why: dict[str, str] = {}

    def top(uid: str) -> str:
        while uid in above:
            uid = above[uid]
        return uid

    for one, other in combinations(sources[:_MOST], 2):
        reason = _one_account(one, other, common=common)
        a, b = top(one.uid), top(other.uid)
        if reason and a != b:
            above[b] = a
            why.setdefault(a, reason)
    groups = []
    for head in sources:
        if top(head.uid) != head.uid:
            continue
        members = [source for source in sources if top(source.uid) == head.uid]
        named = next((source.who for source in members if source.who), "")
        own = any(source.said == source.uid for source in members)
        counts = common or own or bool(named) or len(members) > 1
        alone = "own account" if own else named or ("" if common else "no source named")
        groups.append(
            Group(
                tuple(source.uid for source in members),
                tuple(source.shown for source in members),
                why.get(head.uid, alone) if len(members) > 1 else alone,
                counts,
            )
        )
    return groups


def _one_account(one: _Source, other: _Source, *, common: bool) -> str:
    """Why two articles rest on one account; empty when that is not known."""
    if one.said == one.uid or other.said == other.uid:
        return ""  # somebody said that it is an account of its own
    if (one.said and one.said in (other.said, other.uid)) or other.said == one.uid:
        return "one account"
    found = _overlap(one.text, other.text)
    if found.one_text:
        return found.why
    if common:
        return ""
    for mine, theirs in product(one.named, other.named):
        if accounts.one_account(accounts.key_of(mine), accounts.key_of(theirs)):
            return f"both rest on {max(mine, theirs, key=len)}"
    return found.why if found.quoted and _near(one, found.quoted) and _near(other, found.quoted) else ""


def _near(source: _Source, quoted: str) -> bool:
    """Whether a statement stands where an article tells of the event."""
    at = source.text.find(" ".join(quoted.split()[:4]))  # further words are often spelt otherwise
    return at >= 0 and any(abs(start - at) <= _REACH for start in source.starts)


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]


# -- what a person says --------------------------------------------------------------------------------------------


def same_account(workspace: Workspace, article: str, other: str, reason: str = "") -> ItemState:
    """Say that an article (uid) rests on the same account as another one; RefusedError when both are one article."""
    if article == other:
        raise RefusedError("An article rests on its own account: name another one. Nothing was changed.")
    with workspace.database.write() as connection:
        of_other = record.load(connection, other)
        account = of_other.text("account")
        meant = other if account in ("", other) else account
        return _say(connection, workspace, article, set_value("account", Value("item", meant)), reason)


def own_account(workspace: Workspace, article: str, reason: str = "") -> ItemState:
    """Say that an article (uid) gives an account of its own, whatever its words have in common with others."""
    with workspace.database.write() as connection:
        return _say(connection, workspace, article, set_value("account", Value("item", article)), reason)


def account_unsaid(workspace: Workspace, article: str, reason: str = "") -> ItemState:
    """Take back what was said of an article's account."""
    with workspace.database.write() as connection:
        return _say(connection, workspace, article, delete_value("account"), reason)


def _say(
    connection: Connection, workspace: Workspace, article: str, change: Change, reason: str
) -> ItemState:
    return workspace.save(
        connection, record.load(connection, article), [change], workspace.act("account", reason)
    )
