"""When two titles name one post: "Chief of the Naval Staff" is "navy chief"; a deputy is not the chief.

A title is brought to one order of words and one word for one thing. Where that could make one of two posts, it is left
as it was written.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LONGEST = 300  # code points of a title that are looked at
_WORD = re.compile(r"[^\W_]+(?:[\u0900-\u0dff\u064b-\u0652\u200c\u200d]+[^\W_]*)*")
_GLUE = frozenset("the a an and of".split())
_JOINT_CHIEFS = re.compile(r"\bjoint chiefs of staff(?: committee)?\b")
_SETS_OFF = re.compile(r"\b(?:of|for|in|at)\b")
# What must stay apart from the post itself, in whatever place of the title it stands.
_BESIDE = frozenset(
    "deputy vice assistant associate joint additional acting interim caretaker former ex retired outgoing"
    " designate elect incoming then late ousted".split()
)
_NO_LONGER = frozenset("former ex retired outgoing then late ousted".split())
_NOT_YET = frozenset("designate elect incoming".split())
_ONE_WORD = {
    "naval": "navy", "aerial": "air", "advisor": "adviser", "chairman": "chair", "chairwoman": "chair",
    "chairperson": "chair", "spokesman": "spokesperson", "spokeswoman": "spokesperson", "premier": "prime minister",
    "pm": "prime minister", "pso": "principal staff officer", "coas": "army chief", "cns": "navy chief",
    "cas": "air chief", "cds": "defence chief", "cjcsc": "jcsc chair", "dg": "director general",
    "igp": "police inspector general", "fm": "foreign minister", "ceo": "chief executive", "defense": "defence",
    "affairs": "", "forces": "force",
}  # fmt: skip
_WHOLE = {
    "military chief": "army chief",
    "chief army": "army chief",
    "air force chief": "air chief",
    "chief executive officer": "chief executive",
    "chair jcsc": "jcsc chair",
    "সেনাপ্রধান": "army chief",
    "সেনাবাহিনী প্রধান": "army chief",
    "সেনাবাহিনীর প্রধান": "army chief",
    "নৌপ্রধান": "navy chief",
    "নৌবাহিনী প্রধান": "navy chief",
    "বিমানবাহিনী প্রধান": "air chief",
    "বিমান বাহিনী প্রধান": "air chief",
    "প্রধানমন্ত্রী": "prime minister",
    "প্রধান উপদেষ্টা": "chief adviser",
    "রাষ্ট্রপতি": "president",
    "পররাষ্ট্রমন্ত্রী": "foreign minister",
    "পররাষ্ট্র সচিব": "foreign secretary",
    "آرمی چیف": "army chief",
    "وزیراعظم": "prime minister",
    "وزیر اعظم": "prime minister",
    "وزیر خارجہ": "foreign minister",
    "सेनाध्यक्ष": "army chief",
    "सेना प्रमुख": "army chief",
    "थल सेनाध्यक्ष": "army chief",
    "नौसेना प्रमुख": "navy chief",
    "प्रधानमंत्री": "prime minister",
    "राष्ट्रपति": "president",
    "विदेश मंत्री": "foreign minister",
}
# Posts that many hold at once, whatever they belong to, and those that many hold where nothing is said of that.
_OF_MANY = frozenset(
    "member soldier officer senator lawmaker mp parliamentarian journalist reporter delegate spokesperson professor"
    " lecturer activist analyst diplomat official employee representative leader politician general envoy".split()
)
_OF_MANY_UNLESS_SAID = frozenset(
    "minister ambassador secretary director chair commander manager head president adviser governor mayor"
    " commissioner judge counsellor attaché attache consul superintendent".split()
)
_OF_ONE = frozenset(
    (
        "principal staff officer",
        "commanding officer",
        "attorney general",
        "solicitor general",
        "advocate general",
    )
)
_OF_ONE_WHERE_SAID = frozenset(
    (
        "secretary general",
        "director general",
        "inspector general",
        "police inspector general",
        "opposition leader",
    )
)
_RANK_WORDS = frozenset(
    "general gen lieutenant lt major maj brigadier brig colonel col captain capt commander cdr cmdr commodore cdre"
    " admiral adm vadm radm marshal wing squadron group flight sergeant sgt corporal subedar havildar inspector"
    " superintendent constable".split()
)
_RANK_BESIDE = frozenset(
    "vice rear air field second first sub chief warrant officer leader retd ret rtd".split()
)


def words(title: str) -> list[str]:
    """The words of a title in small letters without accents and points, each brought to one form."""
    folded = unicodedata.normalize("NFKC", title[:_LONGEST]).casefold().replace(".", "").replace("'s", "")
    folded = folded.replace("’s", "")
    return [word for found in _WORD.findall(folded) for word in _ONE_WORD.get(found, found).split()]


@lru_cache(maxsize=8192)
def normal(title: str) -> str:
    """The form that all ways of writing one post share: "Chief of Army Staff", "army chief" and "COAS" are
    `army chief`. Empty when the title has no letters."""
    # "chief of the naval staff" → "naval staff chief"; what sets a post apart goes to the front.
    text = _JOINT_CHIEFS.sub("jcsc", unicodedata.normalize("NFKC", title[:_LONGEST]).casefold())
    told: list[str] = []
    parts: list[list[str]] = []
    for part in _SETS_OFF.split(text):
        said = [word for word in words(part) if word not in _GLUE]
        told += [word for word in said if word in _BESIDE]
        parts.append([word for word in said if word not in _BESIDE])
    if [part for part in parts if part][:1] == [["secretary"]] and "state" in parts[-1]:
        parts = [["secretary", "state"]]  # of another rank than a state secretary
    ordered = [word for part in reversed(parts) for word in part]
    if "chief" in ordered and len(ordered) > 2:
        ordered = [word for word in ordered if word != "staff"]
    core = " ".join(ordered)
    return " ".join([*sorted(told), _WHOLE.get(core, core)]).strip()


def speaks_of(sentence: str, title: str) -> bool:
    """Whether a sentence names a post: in these words, in other words for it, or in another script."""
    said, folded = set(words(sentence)), sentence.casefold()
    form = normal(title)
    if not form:
        return False
    written = (title.casefold(), *(native for native, meant in _WHOLE.items() if meant == form))
    return said.issuperset(form.split()) or any(way in folded for way in written)


def tense(title: str) -> int:
    """Whether a title speaks of a post that is held (0), was held before (-1) or will be held (1)."""
    said = set(words(title))
    return -1 if said & _NO_LONGER else 1 if said & _NOT_YET else 0


def without_tense(title: str) -> str:
    """A title without the words that say when: "former army chief" is about the post "army chief"."""
    gone = _NO_LONGER | _NOT_YET
    return " ".join(word for word in re.split(r"[\s\-]+", title) if word.casefold().strip(".,") not in gone)


def held_by_one(title: str, *, said_of_what: bool) -> bool:
    """Whether a post has one holder at a time; `said_of_what` is whether the organisation it belongs to is known."""
    form = normal(title)
    if not form or tense(title):
        return False
    *before, last = form.split()
    if _BESIDE.intersection(before) - {"acting", "interim", "caretaker", "vice"}:
        return False
    if form in _OF_ONE or form in _OF_ONE_WHERE_SAID:
        return said_of_what or form in _OF_ONE
    if last in _OF_MANY:
        return False
    return said_of_what or bool(before) or last not in _OF_MANY_UNLESS_SAID


def split(text: str) -> tuple[str, str]:
    """A post as articles write it, as title and organisation: "Chairman, Heavy Industries Taxila". The organisation is
    empty where no comma sets it off."""
    title, _, organisation = (" ".join(part.split()) for part in text.partition(","))
    return (title, organisation) if title and organisation else (" ".join(text.split()), "")


def rank_of(name: str) -> str:
    """The rank in front of a name as it is written ("Lt-Gen S M Hasan": "Lt-Gen"); empty when there is none."""
    taken: list[str] = []
    for word in name.split():
        pieces = [piece for piece in re.split(r"[-.()]+", word.casefold()) if piece]
        if not pieces or not all(piece in _RANK_WORDS or piece in _RANK_BESIDE for piece in pieces):
            break
        taken.append(word)
    while taken and not _RANK_WORDS.intersection(re.split(r"[-.()]+", taken[-1].casefold())):
        taken.pop()  # "General Chief …": only what is a rank, and what goes before one
    return " ".join(taken) if len(taken) < len(name.split()) else ""
