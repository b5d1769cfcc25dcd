"""What speaks for a name being that of a person, of an organisation or of a place: its own words, and those around it.

Every clue has a weight and says itself in words; the weights are set by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from curator.rules.finding import bodies, gazetteer
from curator.rules.finding.gazetteer_regions import STATE_SHORT, US_STATES
from curator.rules.finding.given_names import first_surnames, given, surnames
from curator.rules.finding.parts import Part, tokens
from curator.rules.finding.spot_words import Words, folded, is_rank
from curator.rules.finding.words import (
    DIRECTIONS,
    GROUPS,
    LOCAL_FORCES,
    NO_CITIES,
    NO_SURNAMES,
    NOT_LOCAL,
    OF_A_PERSON,
    OF_A_PLACE,
    ORG_BEGIN,
    ORG_HEADS,
    ORG_NOUNS_AFTER,
    ORG_NOUNS_BEFORE,
    PERSON_NOUNS,
    PLACE_BEGIN,
    PLACE_FIRST,
    PLACE_HEADS,
    PLACE_NOUNS_AFTER,
    PLACE_NOUNS_BEFORE,
    PLACE_PREPOSITIONS,
    SAYING,
    SOFT_PLACE_HEADS,
    STRONG_HEADS,
    WEAK_SAYING,
)
from curator.rules.naming.countries import COUNTRY_OF

Kind = Literal["person", "organisation", "place"]
_GENERATION = frozenset(("jr", "sr", "ii", "iii", "iv"))
_PERSON_PARTICLES = frozenset("bin ibn ben van von der ur ul uz al el da dos de la".split())
_AGE = re.compile(r"(?:, ?(?:aged? )?| aged? | \()(?:1[0-9]|[2-9][0-9]|[1-9])(?:,|\)|-year| years|\.|;|\n|$)")
_BORN = re.compile(r"\d{1,2}[- ]year[- ]old(?: [\w-]+){0,3} $")
_WHO = re.compile(r", (?:who|whose)\b| who\b")
_WHERE = re.compile(r",? where\b")
_SO = re.compile(
    r",? (?:and )?(?:an?|the|his|her|its|their|one of|another|chief|former|also an?)\b ?", re.IGNORECASE
)
_WORD = re.compile(r"[\w’'-]+")
_BASED = re.compile(r"[-‑–](?:based|area|born|bound|trained|style|wide)\b")
_STATE = re.compile(r", (?P<state>(?:[A-Z]\.){2}|W\.Va\.|[A-Z][\w’]+\.?(?: [A-Z][\w’]+)?)")
_SAID_OF = re.compile(r"[^\w\n]{0,2} ?(?P<word>[\w-]+)")
_WITH_THE = 1.1
_LOCAL = re.compile(
    r" (?:man|woman|boy|girl|teen|teenager|couple|mother|father|home|house|apartment|gas station|street|park|bar"
    r"|nightclub|motel|hotel|neighborhood|convenience store|intersection|parking lot|school|church|family|resident)\b"
)
_AGED_OF = re.compile(r"\d, (?:both |all )?of \Z")
_ENDS_A_TOWN = re.compile(
    r"[a-z]{2}(?:ville|town|burg|burgh|boro|borough|polis|shire|abad|pur|pura|ganj|gonj|nagar|garh|stan|grad|istan|hurst|mouth"
    r"|minster|chester|field|dale|wood|view)\Z"
)


class Clue(NamedTuple):
    """For which kind it speaks, how much, and the reason in words."""

    kind: Kind
    weight: float
    why: str


def of_words(words: Words, part: Part) -> Iterator[Clue]:
    """What the name itself says."""
    told = tokens(words, part.first, part.last)
    name = " ".join(told)
    written = words.text[words.starts[part.first] : words.ends[part.last]]
    person = told[0] in given()
    many = len(told) > 1
    dotted = words.text[words.ends[part.last] : words.ends[part.last] + 1] == "."
    yield from _listed(told, name, written, person, dotted)
    yield from _heads(told, person)
    if many and not part.known and len(told) < 5:
        yield Clue("person", 0.9, "two or more words with capitals")
    elif many:
        yield Clue("organisation", 0.5, "a long name")
    elif written.isupper() and 1 < len(name) < 7 and not written.isdigit():
        known = bodies.acronym(name)
        yield Clue(
            "organisation",
            3.0 if known else 1.2,
            "the short name of a body" if known else "letters of a short name",
        )
    else:
        yield Clue("person", 0.3, "one word with a capital")
    if person and many:
        yield Clue("person", 2.4, f"{words.written[part.first]} is a given name")
    elif person:
        yield Clue("person", 1.0, f"{written} is a given name")
    shouted = len(told[-1]) < 4 and words.written[part.last].isupper()
    if told[-1] in surnames() and (many or not person) and not shouted:
        yield Clue("person", 1.0, f"{words.written[part.last]} is a surname")
    if many and told[0] in first_surnames() and len(told) < 4:
        yield Clue("person", 0.9, f"{words.written[part.first]} is a surname that stands first")
    if (
        many
        and any(len(word) == 1 and word != "s" for word in told[:-1])
        and len(told) < 5
        and not any(map(str.isdigit, told))
    ):
        yield Clue("person", 1.8, "an initial stands in it")
    if many and told[-1] in _GENERATION:
        yield Clue("person", 3.0, f"{words.written[part.last]} stands behind names of persons")
    if len(told) > 2 and _PERSON_PARTICLES.intersection(told[1:-1]) and not {"of", "and"} & set(told):
        yield Clue("person", 0.8, "a particle of names of persons stands in it")
    if re.search(r"\b(?:Mc|Mac|O['’])[A-Z]", written):
        yield Clue("person", 0.8, "it is formed like a surname")
    if {"of", "and", "for"} & set(told) and not person:
        yield Clue("organisation", 1.0, "it has “of” or “and” in it")
    if any(map(str.isdigit, name)):
        yield Clue("organisation", 0.5, "it has a number in it")


def _listed(told: tuple[str, ...], name: str, written: str, person: bool, dotted: bool) -> Iterator[Clue]:
    """Lists: countries, places, bodies."""
    bare = name.removeprefix("the ")
    if bare in COUNTRY_OF or name.replace(" ", "") in ("us", "usa", "uk", "uae"):
        if len(bare) > 3 or written.isupper() or "." in written:
            yield Clue("place", 2.2 if person else 4.5, "a country")
    elif len(told) > 1 and told[0] in DIRECTIONS and " ".join(told[1:]) in COUNTRY_OF:
        yield Clue("place", 4.0, "a part of a country")
    elif bare.replace(" ", "") in STATE_SHORT and ("." in written or dotted):
        yield Clue("place", 4.0, "a state as the press abbreviates it")
    elif place := gazetteer.place(bare):
        doubtful = person or told[-1] in surnames()
        weight = 0.5 if name in NO_CITIES else 1.8 if doubtful and len(told) == 1 else 2.6
        if len(told) > 1 and not (person and told[-1] in surnames()):
            weight = 3.8
        yield Clue("place", weight, place)
    elif len(told) > 1 and told[0] in DIRECTIONS and gazetteer.place(" ".join(told[1:])):
        yield Clue("place", 2.4, "a part of a known place")
    if len(told) == 1 and _ENDS_A_TOWN.search(name) and name not in surnames():
        yield Clue("place", 1.4, "it ends like the name of a town")
    if told[-1] != "headquarters" and (weight := bodies.weight(bare)):
        yield Clue("organisation", weight, "a body known to all")


def _heads(told: tuple[str, ...], person: bool) -> Iterator[Clue]:
    """Words that say what is named: Ministry, Street."""
    alone = len(told) == 1
    last, first = told[-1], told[0]
    if "of" in told[1:-1]:
        head = told[told.index("of", 1) - 1]
        if head in ORG_HEADS:
            yield Clue("organisation", 2.6, f"“{head} of” begins names of bodies")
        elif (
            head in PLACE_HEADS
            or head in PLACE_NOUNS_BEFORE
            or head in ("republic", "kingdom", "state", "states")
        ):
            yield Clue("place", 2.4, f"“{head} of” begins names of places")
    if last in PLACE_HEADS and not alone:
        named = (
            last in surnames() and len(told) < 4 and first not in PLACE_BEGIN and not gazetteer.place(first)
        )
        weight = 1.6 if last in SOFT_PLACE_HEADS else 3.2
        if last in NO_SURNAMES:
            weight = 4.2
        elif person or named:
            weight = 1.0 if last in SOFT_PLACE_HEADS else 1.3 if named else 2.6
        yield Clue("place", weight, f"“{last}” ends names of places")
    if last in ORG_HEADS:
        weight = 1.6 if alone else 1.2 if person and len(told) == 2 else 2.8
        if last == "headquarters":
            weight = 1.0
        elif last in STRONG_HEADS and not alone:
            weight = 4.0
        elif last in PLACE_HEADS:
            weight = 2.0
        yield Clue("organisation", weight, f"“{last}” ends names of bodies")
    elif any(word in ORG_HEADS for word in told[:-1]):
        yield Clue("organisation", 1.3, "a word of bodies stands in it")
    if not alone and (first in COUNTRY_OF or first in GROUPS) and last not in PLACE_HEADS:
        yield Clue("organisation", 0.9, "a nation or a group stands in front")
    if not alone and first in ORG_BEGIN:
        yield Clue("organisation", 1.0, f"“{first}” begins names of bodies")
    if not alone and first in PLACE_FIRST:
        yield Clue("place", 3.2, f"“{first}” begins names of places")
    if last == "department" and not alone and gazetteer.place(" ".join(told[:-1])):
        yield Clue("place", 4.5, "a department is a province there")
    if not alone and first in PLACE_BEGIN and not person:
        yield Clue("place", 1.3, f"“{first}” begins names of places")


def is_sure(words: Words, i: int) -> bool:
    """Whether a word with a capital names something though it opens a sentence: a country, a city, a body known to all,
    or what stands before a rank, the police, or a state."""
    word = words.written[i]
    small = folded(word)
    if (
        (small in COUNTRY_OF and len(small) > 3)
        or small in GROUPS
        or bodies.weight(small) >= 4
        or (small not in NO_CITIES and small not in given() and bool(gazetteer.place(small)))
    ):
        return True
    if i + 1 >= len(words):
        return False
    after = words.written[i + 1]
    if words.gap(i + 1) == " ":
        return (after[:1].isupper() and is_rank(after)) or (after in LOCAL_FORCES and small not in NOT_LOCAL)
    return words.gap(i + 1) == ", " and _state(words.text, words.ends[i]) != ""


def _state(text: str, at: int) -> str:
    """The state or country that stands behind a comma at an offset; empty when none does."""
    found = _STATE.match(text, at)
    if found is None:
        return ""
    said = found["state"].replace(".", "").casefold()
    short = said in STATE_SHORT and ("." in found["state"] or len(said) > 3 or found["state"].isupper())
    postal = said in US_STATES and found["state"].isupper()
    return found["state"] if short or postal or said in COUNTRY_OF or said in US_STATES.values() else ""


def of_place(words: Words, part: Part, more: bool) -> Iterator[Clue]:
    """What stands around the name says; `more` is whether the name has several words."""
    text = words.text
    start, end = words.starts[part.front], words.ends[part.last]
    if part.front < part.first:
        ranks = text[start : words.starts[part.first]].strip(" -")
        yield Clue("person", 4.0, f"“{ranks}” stands before it")
    yield from _before(words, part, more)
    if text[end : end + 2] in ("'s", "’s"):
        yield from _owned(text, end + 2)
        return
    behind = text[end : end + 60]
    if _AGE.match(behind):
        yield Clue("person", 3.5, "an age stands behind it")
    if _BASED.match(behind):
        yield Clue("place", 2.2, f"“{behind[1:].split(maxsplit=1)[0]}” stands behind it")
    if _WHO.match(behind):
        yield Clue("person", 2.0, "“who” stands behind it")
    elif _WHERE.match(behind):
        yield Clue("place", 1.8, "“where” stands behind it")
    if state := _state(behind, 0):
        yield Clue("place", 3.0, f"{state} stands behind it")
    if behind.startswith(" "):
        yield from _word_behind(behind)
    elif behind.startswith(", "):
        yield from _apposition(behind)
    elif behind[:1] in (",", "”", '"') and (said := _SAID_OF.match(behind)) and said["word"] in SAYING:
        yield Clue("person", 0.8, f"“{said['word']}” stands behind it")


def _before(words: Words, part: Part, more: bool) -> Iterator[Clue]:
    """The words in front."""
    at = part.front
    gap = words.gap(at)
    if at == 0 or "\n" in gap or gap[:1] in (".", "!", "?", ":", ";"):
        return
    before = words.written[at - 1]
    small = before.casefold()
    if gap != " ":
        if gap in (", ", "-") and small in PERSON_NOUNS and before.islower():
            yield Clue("person", 1.0, f"“{before}” stands before it")
        return
    if _BORN.search(words.text, max(0, words.starts[at] - 60), words.starts[at]):
        yield Clue("person", 2.6, "an age stands before it")
    second = words.written[at - 2].casefold() if at > 1 else ""
    if small in ("a", "an") and (_LOCAL.match(words.text, words.ends[part.last])):
        yield Clue("place", 2.2, "a person or a house of that place is spoken of")
    elif small == "of" and _AGED_OF.search(words.text, max(0, words.starts[at] - 12), words.starts[at]):
        yield Clue("place", 2.5, "it is said where somebody is from")
    if small == "of" and second in PLACE_NOUNS_BEFORE:
        yield Clue("place", 3.0, f"“{second} of” stands before it")
    elif before.islower() and small in PLACE_PREPOSITIONS:
        weight = PLACE_PREPOSITIONS[small]
        if _is_short_form(words, part):
            weight *= 0.4  # in AMAN: an exercise has a name too
        person = folded(words.written[part.first]) in given()
        yield Clue("place", weight / 2 if more and person else weight, f"“{before}” stands before it")
    elif before.islower() and small in DIRECTIONS:
        yield Clue("place", 2.0, f"“{before}” stands before it")
    elif before.islower() and small in PERSON_NOUNS:
        yield Clue("person", 1.8, f"“{before}” stands before it")
    elif before.islower() and small in ORG_NOUNS_BEFORE:
        yield Clue("organisation", 1.6, f"“{before}” stands before it")
    elif small == "the":
        yield Clue("organisation", _WITH_THE, "“the” stands before it")
        yield Clue("place", 0.4, "“the” stands before it")
        yield Clue("person", -1.6, "“the” stands before it")
        if second in PLACE_PREPOSITIONS and PLACE_PREPOSITIONS[second] >= 1.6:
            yield Clue("place", 0.7, f"“{second} the” stands before it")
    elif small in (
        "named",
        "identified",
        "arrested",
        "charged",
        "killed",
        "told",
        "interviewed",
        "called",
        "by",
    ):
        yield Clue("person", 0.6, f"“{before}” stands before it")
    elif small == "as" and second in ("identified", "named", "known"):
        yield Clue("person", 2.2, f"“{second} as” stands before it")
    elif small in ("joined", "founded", "join", "sued", "hacked", "banned"):
        yield Clue("organisation", 0.8, f"“{before}” stands before it")


def _is_short_form(words: Words, part: Part) -> bool:
    word = words.written[part.last]
    return part.first == part.last and word.isupper() and len(word) < 6 and not gazetteer.place(folded(word))


def _owned(text: str, at: int) -> Iterator[Clue]:
    """What it has: Chicago's Englewood neighborhood, Smith's mother, the party's spokesman."""
    owned = _WORD.search(text, at, at + 30)
    if owned is None:
        return
    word = owned[0].casefold()
    if word in OF_A_PERSON:
        yield Clue("person", 1.3, f"its “{word}” is spoken of")
    elif word in OF_A_PLACE:
        yield Clue("place", 1.3, f"its “{word}” is spoken of")
    elif word in ORG_NOUNS_AFTER:
        yield Clue("organisation", 0.7, f"its “{word}” is spoken of")


def _word_behind(behind: str) -> Iterator[Clue]:
    found = _WORD.match(behind, 1)
    if found is None:
        return
    word = found[0]
    if not word.islower():
        if word in ("Police", "Fire", "Mayor", "County", "City", "Sheriff"):
            yield Clue("place", 1.5, f"“{word}” stands behind it")
        if word in ("CEO", "CFO", "COO", "Inc", "Corp"):
            yield Clue("organisation", 2.5, f"“{word}” stands behind it")
        return
    if word in SAYING:
        yield Clue("person", 0.4 if word in WEAK_SAYING else 1.6, f"“{word}” stands behind it")
    elif word in LOCAL_FORCES:
        yield Clue("place", 1.5, f"“{word}” stands behind it")
    elif word in PLACE_NOUNS_AFTER:
        yield Clue("place", 2.0, f"“{word}” stands behind it")
    elif word in ORG_NOUNS_AFTER:
        yield Clue("organisation", 1.5, f"“{word}” stands behind it")


def _apposition(behind: str) -> Iterator[Clue]:
    """What it is said to be behind a comma: "…, chairman of Y", "…, a city in Z"."""
    introduced = _SO.match(behind)
    at = introduced.end() if introduced else 2
    for place, found in enumerate(_WORD.finditer(behind, at)):
        word = found[0].casefold()
        if place > 3 or (found.start() > at and "," in behind[at : found.start()]):
            return
        if found[0][:1].isupper():
            if introduced:
                continue
            return
        if word in PERSON_NOUNS or word.split("-")[-1] in PERSON_NOUNS:
            yield Clue("person", 2.2 if introduced or place == 0 else 0.8, f"it is called a {word}")
            return
        if word in PLACE_NOUNS_BEFORE:
            yield Clue("place", 2.4 if introduced else 0.8, f"it is called a {word}")
            return
        if word in ORG_NOUNS_BEFORE or word in ORG_HEADS:
            if introduced:
                yield Clue("organisation", 1.8, f"it is called a {word}")
            return
        if word in ("of", "in", "for", "at", "who", "which", "and", "said"):
            return
