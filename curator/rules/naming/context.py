"""What an article around a name says about whom it means: priors for the matcher, each with its reason in words.

Letters alone cannot tell whom "Lt-Gen Hassan" means; the article can. It has named somebody in full, a person has said
who is meant, an office stands beside the name, or the text itself explains a short form.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from curator.rules import names, roles, short_forms
from curator.rules.names import Prior

FROM_CONTEXT = "from context: "
"""How the reason of a prior begins."""
ROLE_AT_MOST = 0.45
"""What a name that is only a title or an office may score: it is a proposal, never a match."""

# Log-odds. A name that the article itself explains, or names in full, outweighs what letters say against it.
_EXPLAINED = 14.0  # the text itself says so: letters need not
_NAMED_LAST = 6.0
_SAME_WORDS = 6.0
_NAMED_EARLIER = -2.0
_SOMEBODY_ELSE = -4.0
_SOMETHING_ELSE = -4.0
_HERE = 2.0
_HOLDS_THE_OFFICE = 16.0  # what letters take off for an office alone, and more
_FARTHER = 0.5
_SAME_OFFICE = 1.5
_OTHER_SERVICE = -3.0
_SHOWN_WORDS = 60


@dataclass(frozen=True, slots=True)
class Named:
    """A stretch of the article that names somebody or something; offsets are code points.

    `entity` is the uid of who is meant, empty when the record knows nobody of the name. `said` is how it is known that
    a person said so ("linked in this article"), empty when the letters tell.
    """

    start: int
    end: int
    words: str
    entity: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """An office or rank that somebody holds: its words, and where that is known from."""

    entity: str
    words: str
    known_from: str
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Called:
    """An entity that may be meant: its kind, and every name it goes by."""

    kind: str
    names: Sequence[str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A name as it is printed. `start` is its offset, None when it is typed by hand; `beside` are the office and the
    rank printed with it."""

    words: str
    start: int | None = None
    beside: str = ""

    @property
    def end(self) -> int:
        """Where the printed name ends."""
        return (self.start or 0) + len(self.words)


@dataclass(frozen=True, slots=True)
class Around:
    """What an article holds that may tell whom a name means.

    `explained` are short forms with the entity that the long form means; `called` holds, by uid, every entity that may
    be meant.
    """

    named: Sequence[Named] = ()
    offices: Sequence[Office] = ()
    explained: Sequence[tuple[short_forms.Definition, str]] = ()
    called: Mapping[str, Called] = field(default_factory=dict)

    def names(self, entity: str) -> Sequence[str]:
        """The names of an entity, as far as it may be meant."""
        called = self.called.get(entity)
        return called.names if called else ()


def priors(asked: Asked, around: Around) -> dict[str, Prior]:
    """What the article adds to the score of each entity (uid) for one printed name. Entities of which it says nothing
    are left out."""
    evidence = _Evidence()
    if roles.is_role(asked.words):
        _by_office(asked, around, evidence)
    else:
        _other_bodies(asked, around, evidence)
        explained = _explained(asked, around, evidence)
        if not explained and not _by_full_name(asked, around, evidence):
            _linked_here(asked, around, evidence)
        _by_service_and_post(asked, around, evidence)
    return evidence.priors()


class _Evidence:
    """Log-odds and reasons, gathered by entity."""

    def __init__(self) -> None:
        self._found: dict[str, list[tuple[float, str]]] = defaultdict(list)

    def add(self, entity: str, log_odds: float, why: str) -> None:
        self._found[entity].append((log_odds, why))

    def priors(self) -> dict[str, Prior]:
        return {
            entity: Prior(sum(odds for odds, _ in found), FROM_CONTEXT + ", ".join(why for _, why in found))
            for entity, found in self._found.items()
            if entity
        }


def _explained(asked: Asked, around: Around, evidence: _Evidence) -> bool:
    """The text says what the name is short for, or what is short for it: "Heavy Industries Taxila (HIT)"."""
    normal = names.normalise(asked.words)
    for definition, entity in around.explained:
        if entity and normal in (names.normalise(definition.short), names.normalise(definition.long)):
            short, long = short_of(definition.short), short_of(definition.long)
            evidence.add(entity, _EXPLAINED, f"“{short}” stands for {long} here")
            return True
    return False


def _other_bodies(asked: Asked, around: Around, evidence: _Evidence) -> None:
    """Places and organisations that the article tells apart from what is named here: the Bangladesh Army is not
    Bangladesh, which stands by itself; what is explained as JSHQ is nobody with other initials; and behind the comma of
    "Army Headquarters, Dhaka" stands where it lies."""
    normal = names.normalise(asked.words)
    short = next((d.short for d, _ in around.explained if names.normalise(d.long) == normal), "")
    here: dict[str, list[str]] = defaultdict(list)
    for named in around.named:
        here[named.entity].append(named.words)
    for entity, called in around.called.items():
        if called.kind == "person" or any(names.normalise(name) == normal for name in called.names):
            continue
        if any(short_forms.relation(words, asked.words) == "part" for words in here[entity]):
            evidence.add(entity, _SOMETHING_ELSE, "stands by itself in this article")
        elif short and not any(goes_by(name, short) for name in called.names):
            evidence.add(entity, _SOMETHING_ELSE, f"here it is {short_of(short)}")
        elif all(_lies_there(asked.words, name) for name in called.names):
            evidence.add(entity, _SOMETHING_ELSE, "the name says only where it lies")


def goes_by(name: str, short: str) -> bool:
    """Whether a name has these initials, or the short form in it: "General Headquarters (GHQ), Rawalpindi"."""
    return short_forms.is_acronym(short, name) or names.normalise(short) in names.tokens(name)


def _lies_there(words: str, name: str) -> bool:
    head, comma, tail = name.partition(",")
    return bool(comma) and not short_forms.relation(words, head) and bool(short_forms.relation(words, tail))


def _by_full_name(asked: Asked, around: Around, evidence: _Evidence) -> bool:
    """A part of a name means whoever was last named in full; where nobody was yet, whoever is named so next. The same
    words that a person has linked in this article mean the same again."""
    met = [named for named in around.named if _refers(asked, named, around)]
    if not met:
        return False
    service = roles.service(f"{asked.beside} {asked.words}")
    fitting = [named for named in met if _may_serve(service, named)]
    for named in met:
        if named not in fitting:
            evidence.add(named.entity, _OTHER_SERVICE, f"{short_of(named.words)} is of another service")
    meant = _last_named(asked, fitting)
    if meant is None:
        for entity in {named.entity for named in fitting}:
            evidence.add(entity, _HERE, "one of several who are named so in this article")
        return bool(fitting)
    if not meant.entity:
        why = f"here it is {short_of(meant.words)}, whom the record does not know"
        for entity, called in around.called.items():
            if called.kind == "person":
                evidence.add(entity, _SOMEBODY_ELSE, why)
        return True
    earlier = {named.entity for named in fitting if named.entity not in ("", meant.entity)}
    evidence.add(meant.entity, *_last(asked, meant, len(earlier)))
    for entity in earlier:
        evidence.add(entity, _NAMED_EARLIER, f"{short_of(meant.words)} is named nearer")
    return True


def _refers(asked: Asked, named: Named, around: Around) -> bool:
    """Whether the printed name may be short for a name that stands elsewhere in the article.

    A person goes by any part of a name, an organisation by its end ("Navy"), a place by none: Bangladesh is not the
    Bangladesh Army. What is the whole name of a place or an organisation is short for nobody.
    """
    if asked.start is not None and named.start < asked.end and asked.start < named.end:
        return False
    related = short_forms.relation(asked.words, named.words)
    if not related and asked.words.isascii() and not named.words.isascii():
        # In another script the words are not compared: the names of who is meant are.
        in_latin = (short_forms.relation(asked.words, name) for name in around.names(named.entity))
        related = "part" if "part" in in_latin else ""
    if related == "same":
        return bool(named.said)
    if not related or _names_no_person(asked, around):
        return False
    called = around.called.get(named.entity)
    kind = called.kind if called else "person"
    ends_so = names.tokens(asked.words)[-1:] == names.tokens(named.words)[-1:]
    return kind == "person" or (kind == "organisation" and ends_so)


def _names_no_person(asked: Asked, around: Around) -> bool:
    normal = names.normalise(asked.words)
    return any(
        called.kind != "person" and any(names.normalise(name) == normal for name in called.names)
        for called in around.called.values()
    )


def _may_serve(service: str, named: Named) -> bool:
    other = roles.service(named.words)
    return not service or not other or service == other


def _last_named(asked: Asked, fitting: Sequence[Named]) -> Named | None:
    """The nearest in front of the name, else the next behind it; of a name typed by hand the only one there is."""
    if asked.start is None:
        return fitting[0] if len({named.entity for named in fitting}) == 1 else None
    before = [named for named in fitting if named.start < asked.start]
    return max(before, key=lambda n: n.start) if before else min(fitting, key=lambda n: n.start, default=None)


def _last(asked: Asked, meant: Named, others: int) -> tuple[float, str]:
    where = "" if asked.start is None else " above" if meant.start < asked.start else " below"
    last = ", the last of them" if others and where == " above" else ""
    if meant.said and short_forms.relation(asked.words, meant.words) == "same":
        return _SAME_WORDS, f"{meant.said} as “{short_of(meant.words)}”{last}"
    also = f", {meant.said}" if meant.said else ""
    return _NAMED_LAST, f"named in full{where}, “{short_of(meant.words)}”{last}{also}"


def _linked_here(asked: Asked, around: Around, evidence: _Evidence) -> None:
    """Somebody whom a person has linked in this article is met again sooner than a namesake."""
    for entity, said in {named.entity: named.said for named in around.named if named.said}.items():
        if any(
            short_forms.relation(asked.words, name) or short_forms.relation(name, asked.words)
            for name in around.names(entity)
        ):
            evidence.add(entity, _HERE, said)


def _by_service_and_post(asked: Asked, around: Around, evidence: _Evidence) -> None:
    """The rank and the office beside the name, compared with those that each entity held."""
    printed = f"{asked.beside} {asked.words}"
    service = roles.service(printed)
    office = asked.beside if any(map(names.is_title, asked.beside.split())) else ""
    for entity, held in _by_entity(around.offices).items():
        if not any(_named_so(asked.words, name) for name in around.names(entity)):
            continue
        services = {roles.service(post.words) for post in held} - {""}
        best = max(held, key=lambda post: roles.shared(office, post.words))
        if service and services and service not in services:
            evidence.add(entity, _OTHER_SERVICE, f"is of another service ({short_of(held[0].words)})")
        elif roles.shared(office, best.words) > 1:
            evidence.add(entity, _SAME_OFFICE, f"{short_of(best.words)}, {best.known_from}")


def _named_so(words: str, name: str) -> bool:
    return bool(short_forms.relation(words, name) or short_forms.relation(name, words))


def _by_office(asked: Asked, around: Around, evidence: _Evidence) -> None:
    """An office alone: those who hold it, the one named nearest in front of it a little before the others."""
    holding = _by_entity(post for post in around.offices if roles.covers(asked.words, post.words))
    posts = [max(held, key=lambda post: _nearness(asked, post)) for held in holding.values()]
    posts.sort(key=lambda post: _nearness(asked, post), reverse=True)
    for rank, post in enumerate(posts):
        odds = _HOLDS_THE_OFFICE - _FARTHER * min(rank, 1)
        evidence.add(post.entity, odds, f"{short_of(post.words)}, {post.known_from}")


def _nearness(asked: Asked, post: Office) -> tuple[int, int]:
    """How near an office stands: in front of the name by distance, then behind it, then elsewhere in the record."""
    if post.start is None:
        return (0, 0)
    if asked.start is None:
        return (2, 0)
    return (2, post.start) if post.start < asked.start else (1, -post.start)


def _by_entity(offices: Iterable[Office]) -> dict[str, list[Office]]:
    found: dict[str, list[Office]] = defaultdict(list)
    for office in offices:
        found[office.entity].append(office)
    return found


def short_of(words: str) -> str:
    """Words for a reason: one line, not too long."""
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN_WORDS else line[: _SHOWN_WORDS - 1] + "…"


def context_first(why: str) -> str:
    """The reason of a match, with what the context says before what the letters say: a narrow column cuts the end."""
    letters, found, context = why.partition(f" · {FROM_CONTEXT}")
    return f"{FROM_CONTEXT}{context} · {letters}" if found else why
