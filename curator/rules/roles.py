"""Offices and ranks in words: whether words name nobody but an office, and what is printed beside a name."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from curator.rules import names

Service = Literal["", "army", "navy", "air"]

_FILLERS = frozenset("the of a an and for to in his her its their then former late acting new s".split())
_HOLDERS = frozenset(
    "chief minister president premier adviser advisor secretary chairman chairwoman chairperson officer"
    " commander ambassador envoy spokesman spokeswoman spokesperson governor director head leader king queen speaker"
    " general admiral marshal commodore brigadier colonel counterpart mayor judge justice chancellor".split()
)
_SHORT = {
    "coas": "chief army staff",
    "cns": "chief navy staff",
    "cas": "chief air staff",
    "cjcsc": "chairman joint chiefs staff committee",
    "cjcs": "chairman joint chiefs staff",
    "pso": "principal staff officer",
    "pm": "prime minister",
    "fm": "foreign minister",
    "dg": "director general",
    "ceo": "chief executive officer",
}
_ONE_WORD = {"naval": "navy", "advisor": "adviser", "premier": "minister", "airforce": "air"}
_JOINING = frozenset(("of", "the"))
_PAST = frozenset("former late then ex".split())
_QUALIFYING = frozenset(
    "principal deputy vice senior foreign prime defence defense army navy naval air force staff armed joint".split()
)
_EMPTY = _FILLERS | {"staff"}  # an army chief is the chief of army staff
_PREFIX = 4
_NAVY = frozenset("admiral adm vadm radm vice-admiral".split())
_ARMY = frozenset("general gen brigadier brig colonel col major maj".split())
_AIR = frozenset("wing squadron airman".split())
_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*\.?")
_BESIDE = 90  # code points before or behind a name that are looked at
_GAP = re.compile(r"[ \u00a0]{1,2}\Z|-\Z|\) ?,? \Z|, \Z|['’]s \Z|\. \Z")
_LEADING = re.compile(r"^(?:(?:of|the|a) )+", re.IGNORECASE)
_APPOSITION = re.compile(r"\s?[,(] ?(?:the |a |who is |who serves as |as |former |then )*")
_CLAUSE = re.compile(r"[.,;:)\n–—]| \(| who | which | said | told | met | and | has | had | was | is ")


def is_role(words: str) -> bool:
    """Whether the words name an office or a rank and no person: "the army chief", "Chairman of the Joint Chiefs"."""
    tokens = names.every_token(words)
    head = tokens[: tokens.index("of")] if "of" in tokens else tokens
    held = [word for word in head if word not in _FILLERS]
    return bool(held) and (
        held[-1] in _HOLDERS or all(word in _SHORT or names.is_title(word) for word in held)
    )


@lru_cache(maxsize=4096)
def content(words: str) -> frozenset[str]:
    """What an office is told from others by: "Chief of the Naval Staff" is chief and navy."""
    spelled = " ".join(_SHORT.get(word, word) for word in names.every_token(words)).split()
    return frozenset(_ONE_WORD.get(word, word) for word in spelled if word not in _EMPTY)


def covers(asked: str, office: str) -> bool:
    """Whether an office has every word that the question has of one ("Bangladeshi army chief" in "Chief of Army Staff
    of Bangladesh"). A former one is asked for as former."""
    wanted, has = content(asked), content(office)
    if not _PAST.isdisjoint(names.every_token(office)) and _PAST.isdisjoint(names.every_token(asked)):
        return False
    return bool(wanted) and all(any(_alike(word, other) for other in has) for word in wanted)


def shared(one: str, other: str) -> int:
    """How many words two offices share; ranks do not count, many hold one."""
    has = content(other)
    return sum(any(_alike(word, each) for each in has) for word in content(one) if not _rank(word))


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) >= _PREFIX and long.startswith(short))


def _rank(word: str) -> bool:
    return word in _ARMY or word in _NAVY or word in ("lt", "lieutenant", "vice", "rear")


def service(words: str) -> Service:
    """The service that the ranks among these words belong to; empty when there is none, or several have them."""
    tokens = names.every_token(words)
    if "air" in tokens or not _AIR.isdisjoint(tokens):
        return "air"
    if not _NAVY.isdisjoint(tokens):
        return "navy"
    ranks = {
        word
        for before, word in zip(("", *tokens), tokens, strict=False)
        if word in _ARMY and before not in ("director", "secretary", "attorney", "consul", "inspector")
    }
    return "army" if ranks else ""


def beside(text: str, start: int, end: int) -> str:
    """The office and rank that stand beside a name at `start` to `end`: in front of it, within its span, and behind it
    after a comma ("Lt Gen Hasan, Principal Staff Officer of …"). Empty when nothing there says an office."""
    front = _in_front(text, start, end)
    behind = after(text, end)
    parts = [" ".join(front.split()) if _holds(front) else "", behind]
    return ", ".join(part for part in parts if part)


def after(text: str, end: int) -> str:
    """The office behind a name that ends at `end`: "…, Principal Staff Officer of …". Empty when none is there."""
    apposition = _APPOSITION.match(text, end, end + 20)
    if apposition is None:
        return ""
    rest = text[apposition.end() : apposition.end() + _BESIDE]
    behind = rest[: stop.start()] if (stop := _CLAUSE.search(rest)) else rest
    return " ".join(behind.split()) if _is_apposition(behind) else ""


def _is_apposition(words: str) -> bool:
    """Whether words behind a comma begin with an office, and are not the next one's rank and name."""
    before: list[str] = []
    for word in _WORD.findall(words):
        tokens = names.every_token(word)
        if any(map(_rank, tokens)):
            return False
        if any(token in _HOLDERS or token in _SHORT for token in tokens):
            return True
        before.append(word)
        if not (word[:1].isupper() or word.casefold() in _QUALIFYING | _JOINING) or len(before) > 3:
            return False
    return False


def _holds(words: str) -> bool:
    tokens = names.every_token(words)
    return any(token in _HOLDERS or token in _SHORT or names.is_title(token) for token in tokens)


def _in_front(text: str, start: int, end: int) -> str:
    """The words in front of the part of a span that names somebody: capitals, "of" and words of office, as far as they
    are joined."""
    told = next((m.start() for m in _WORD.finditer(text, start, end) if not _office_word(m[0])), start)
    words = list(_WORD.finditer(text, max(start - _BESIDE, text.rfind("\n", 0, start) + 1), told))
    first = told
    for match in reversed(words):
        gap = text[match.end() : first]
        possessive = match[0].endswith(("'s", "’s"))
        joined = _GAP.search(gap) if gap else None
        capital = match[0][:1].isupper()
        if not joined or not (capital or possessive or _office_word(match[0])):
            break
        if gap.startswith(",") and not (gap == ", " and _closes_office(text, first)):
            break
        if match[0].endswith(".") and not names.is_title(match[0]) and len(match[0]) > 2:
            break  # a sentence ends there
        first = match.start()
    parts = text[first:told].replace(")", "").split(", ")
    while len(parts) > 1 and any(map(_names_somebody, parts[:-1])):
        del parts[0]
    return _LEADING.sub("", ", ".join(parts).strip(" ,."))


def _names_somebody(words: str) -> bool:
    """Whether a rank stands before a word that is none: "General Munir" in front of a comma is another person."""
    written = [match[0] for match in _WORD.finditer(words)]
    return any(
        any(map(_rank, names.every_token(one))) and not _office_word(other)
        for one, other in pairwise(written)
    )


def _closes_office(text: str, at: int) -> bool:
    """Whether a rank begins here: then what stands before the comma is the office of the one who has it."""
    found = _WORD.match(text, at)
    return found is not None and any(map(_rank, names.every_token(found[0])))


def _office_word(word: str) -> bool:
    tokens = names.every_token(word)
    if len(word.rstrip(".")) == 1:
        return False
    return (
        word in _JOINING
        or word in _PAST
        or all(
            token in _HOLDERS or token in _SHORT or token in _QUALIFYING or names.is_title(token)
            for token in tokens
        )
    )


def name_begins(words: str) -> int:
    """Where in the words for a person the name itself begins, behind an office in front of it; 0 where none stands
    there. A rank alone belongs to the words: it tells two of one name apart."""
    starts = [at + 1 for at, sign in enumerate(words) if sign == " "]
    fronts = (at for at in reversed(starts) if is_role(words[:at]) and not is_role(words[at:]))
    begins = next(fronts, 0)
    front = words[:begins].split()
    return 0 if all(names.is_title(word) or len(word) < 3 for word in front) else begins
