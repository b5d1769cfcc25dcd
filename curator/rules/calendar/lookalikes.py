"""What only looks like a time expression: 2000 troops, "may" as a verb, April as a person, the Sunday Times."""

from __future__ import annotations

import re
from typing import cast

from curator.rules.calendar.patterns import MONTHS, WEEKDAYS

_NAME_OF_MONTH = re.compile(rf"\b(?:{MONTHS})\b")
_NAME_OF_DAY = re.compile(rf"\b(?:{WEEKDAYS})\b")
_SHORT_YEAR = re.compile(rf"[0-9] (?:{MONTHS}) [0-9]{{2}}\Z")
_HOLIDAY = re.compile(
    "(?:christmas|new|valentine|veterans|memorial|labor|mother|father|st|martin|easter|thanks|hallow)"
)
_BARE_MONTH = re.compile(rf"(?:{MONTHS})\.?\Z")
_BARE_YEAR = re.compile(r"(?:1[5-9]|20)[0-9][0-9]\Z")
_DOUBTFUL_MONTHS = frozenset("may march jan feb mar apr jun jul aug sep sept oct nov dec".split())
_PERSONS = frozenset(("april", "june", "august", "may"))
_DOUBTFUL_DAYS = frozenset(("sun", "sat", "mon", "wed", "fri", "sun.", "sat.", "wed.", "mon.", "tue", "thu"))
_BEFORE_A_MONTH = re.compile(
    r"(?:\b(?:in|since|by|until|till|from|to|of|before|after|last|next|this|during|through|between|late|early|mid"
    r"|for|and|the|on)|[(,-]) ?\Z"
)
_NEARLY = re.compile(r"\b(?:nearly|almost|about|around|over|than|least|some|roughly) \Z")
_EVEN = re.compile(r"(?:\b(?:even|than|[^s] of|like)|[a-z]{3} of) \Z")
_SPECIAL_BEFORE = re.compile(
    r"\b(?:black|bloody|super|good|ash|palm|cyber|giving|girl|casual|easter|every|each|ruby|recent|any|typical"
    r"|one) \Z"
)
_SPECIAL_AFTER = re.compile(
    r" (?:times|mirror|mail|telegraph|express|herald|independent|tribune|post|star|world|night live|night football"
    r"|night lights|evening post|the 13th)\b"
)
_COUNTED = re.compile(
    r" (?:people|troops|soldiers|men|women|personnel|students|families|tonnes|tons|dollars|crore|lakh|million"
    r"|billion|percent|per cent|km|kilometres|kilometers|miles|kg|feet|metres|meters|taka|rupees|years|months|days"
    r"|copies|gmt|utc|est|edt|cst|cdt|pst|pdt|local time|shares|year|schoolchildren|jobs|workers|employees|votes"
    r"|points|deaths|cases|homes|hours|pounds|square|acres|others|mw|hp|units|cars|vehicles|members|police"
    r"|officers|megawatts|yards|barrels|passengers|residents|yen|seats)\b"
)
_NOT_A_YEAR_BEFORE = re.compile(
    r"(?:[$€£₹৳#/.@:]|[0-9],|[a-z0-9]-|\b(?:some|about|nearly|almost|over|than|approximately|around|roughly|least"
    r"|only|no\.|nos\.|number|route|highway|flight|section|room|model|windows|resolution|page|rs\.?|us|phone|box"
    r"|channel|copyright) |(?:©|\(c\)) ?)\Z"
)
_PLURAL = re.compile(r" (?!was|is|has|this|as|does|us)[a-z]{3,}s\b")
_ADDRESS_AFTER = re.compile(
    r" (?:block|[nsew]\.? |[a-z]+ (?:street|avenue|road|st\.|ave\.|blvd|drive|lane)\b)"
)
_REACH = 32


def plausible(text: str, low: str, start: int, end: int) -> bool:
    """Whether words that look like a time expression are one."""
    words = low[start:end]
    for names in (_NAME_OF_MONTH, _NAME_OF_DAY):
        if (named := names.search(words)) and not text[start + named.start()].isupper():
            return False
    before = low[max(start - _REACH, 0) : start]
    after = low[end : end + _REACH]
    if _SHORT_YEAR.search(words):
        return text[start:end].isupper()  # as wires write: 7 JUL 89
    if _HOLIDAY.match(words):
        return text[start].isupper() or text[start].isdigit()
    if _BARE_YEAR.match(words):
        if words < "1800" and _PLURAL.match(after):
            return False
        return not (
            (
                (found := _NOT_A_YEAR_BEFORE.search(before))
                and not (found[0].endswith("-") and found[0][0].isdigit())
            )
            or _COUNTED.match(after)
            or _ADDRESS_AFTER.match(after)
            or (after[:1] in ("%", "$", "-") and after[1:2].isalpha())
        )
    if _BARE_MONTH.match(words):
        if words.rstrip(".") in _DOUBTFUL_MONTHS:
            return bool(_BEFORE_A_MONTH.search(before)) and not (words == "may" and before.endswith("the "))
        if words in _PERSONS and not _BEFORE_A_MONTH.search(before):
            return not text[end : end + 2].strip()[:1].isupper() and not _capital_before(text, start)
        return True
    if words.endswith("decade ago") and _NEARLY.search(before):
        return False
    if words == "soon":
        return not (before.endswith(("as ", "too ", "how ")) or after.startswith(" as "))
    if words == "today" and _EVEN.search(before):
        return False
    if words in _DOUBTFUL_DAYS:
        return before.endswith((" on ", "\non ", "(", " - ")) or after[:2] == ", "
    special = _SPECIAL_BEFORE.search(before) or _SPECIAL_AFTER.match(after)
    return not (special and _NAME_OF_DAY.match(words))


def _capital_before(text: str, start: int) -> bool:
    word = re.search(r"(\S+) \Z", text[max(start - _REACH, 0) : start])
    return bool(word) and cast(re.Match[str], word)[1][:1].isupper()
