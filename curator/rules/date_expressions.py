"""Where an English text says when: every time expression with its kind, before anything is read or counted.

The patterns run over a copy of the text in small letters that is as long as the text, and only where a word stands
that may begin an expression. Everything is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, cast

Kind = Literal["date", "two", "part", "shift", "anaphor", "set", "duration", "vague"]


@dataclass(frozen=True, slots=True, order=True)
class Expression:
    """A half-open span of a text, and its words in small letters with plain spaces and hyphens.

    `date` is for `rules/dates` to read, `two` are two dates that lend each other what they lack, `part` is a quarter or
    half of a year, `shift` is counted from a date named before ("two days later"), `anaphor` repeats one ("that day"),
    `set` is a day that recurs; a duration and a vague word are no date.
    """

    start: int
    end: int
    kind: Kind
    words: str


# -- the copy ----------------------------------------------------------------------------------------------------

_SMALL = {upper: upper + 32 for upper in range(65, 91)} | {
    ord(ch): as_written
    for as_written, odd in ((" ", "\u00a0\u2009\u202f\t"), ("-", "‐‑‒–—−"), ("'", "’‘`"))
    for ch in odd
}
_LINE_BREAK = re.compile(r"(?<!\n)\n(?!\n)")


_COLUMN = (40, 100)
_FULL_STOPS = (".", "!", "?", '"', "”", ":", ")")


def small(text: str) -> str:
    """`text` in small ASCII letters with plain spaces, hyphens and apostrophes, as long as it was. A line break inside
    a paragraph that was wrapped is a space."""
    low = text.translate(_SMALL)
    return _LINE_BREAK.sub(" ", low) if wrapped(text) else low


def wrapped(text: str) -> bool:
    """Whether lines are broken where a column ends, so that a line break ends no sentence."""
    lines = [line for line in text[:20_000].split("\n") if len(line) > _COLUMN[0]]
    inside = sum(not line.rstrip().endswith(_FULL_STOPS) for line in lines)
    return len(lines) > 3 and 2 * inside > len(lines) and max(map(len, lines)) < _COLUMN[1]


# -- patterns ----------------------------------------------------------------------------------------------------

MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
)
WEEKDAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun"
)
_MON = rf"(?:{MONTHS})\b\.?"
_WD = rf"(?:{WEEKDAYS})\b\.?"
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?\b(?![/%]|[.,:][0-9])"
_YEARS = r"(?:1[5-9]|20)[0-9][0-9]"
_YEAR = r"(?:1[5-9]|20)[0-9][0-9]\b(?![/%]|[.,-][0-9])"
_YEAR_NEAR = r"(?:this|last|next) year\b(?!-)"
_TO = r"(?: ?- ?| to | and | through | or )"
_FITS = rf"(?: ?\({_WD}\)|, a {_WD})?"
_TIME_OF_DAY = r"(?: (?:early |late )?(?:morning|afternoon|evening|night|noon)\b)?"
_EDGE = (
    r"(?:(?:early|late|mid|later|earlier|the (?:end|beginning|start|middle) of)(?: in| on)?[ -])?(?:the )?"
)
_NUMBER = (
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|[0-9]{1,3})"
)
_SOME = rf"(?:{_NUMBER}|several|many|some|a few|few|a couple of|couple of|numerous)"
_UNITS = r"(?:hours|days|weeks|months|years|decades|weekends|minutes|nights|quarters|centuries)\b"
_NOWADAYS = (
    r"(?:world|market|society|environment|economy|standards?|young|youth|generation|children|women|men|technology|terms"
    r"|climate|age|kids|teenagers|parents|students|readers|consumers)"
)
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_NTH = r"(?:first|second|third|fourth|fiscal first|fiscal second|fiscal third|fiscal fourth|latest|1st|2nd|3rd|4th)"
_OF_YEAR = rf"(?:,? (?:of |in )?(?:the )?(?:fiscal |calendar )?(?:year )?{_YEAR}| of (?:this|last|next|the) (?:fiscal )?year\b)?"
_ENDS = r"(?= ?(?:[.,;:)\"”'?!\]-]|$|\n)| (?:that|when|he|she|they|after|and|but)\b)"

_MONTH_DAY = rf"{_MON} ?{_DAY}"
_DAY_MONTH = rf"{_DAY} (?:day )?(?:of )?{_MON}"
_YEARED = rf"(?:,? {_YEAR}|,? {_YEAR_NEAR})?"

_PATTERNS: dict[str, tuple[tuple[Kind, str], ...]] = {
    "weekday": (
        ("date", rf"{_WD}{_TIME_OF_DAY},? (?:the )?(?:{_MONTH_DAY}|{_DAY_MONTH}){_YEARED}"),
        ("date", rf"{_WD},? (?:[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}|[0-9]{{1,2}}([/.-])[0-9]{{1,2}}\1[0-9]{{4}})\b"),
        ("date", rf"{_WD}(?: of)? (?:last|next|this) week\b"),
        ("date", rf"{_WD}{_TIME_OF_DAY}(?: \({_MONTH_DAY}\))?"),
        ("set", r"(?:mon|tues|wednes|thurs|fri|satur|sun)days\b"),
    ),
    "month": (
        ("two", rf"{_MONTH_DAY}{_YEARED}{_TO}{_MONTH_DAY}{_YEARED}"),
        ("date", rf"{_MONTH_DAY}{_TO}{_DAY}(?! ?(?:{MONTHS})\b)(?:,? {_YEAR}|,? {_YEAR_NEAR})?"),
        ("date", rf"{_MONTH_DAY}{_YEARED}{_FITS}"),
        ("date", rf"{_MON},? (?:of )?(?:{_YEAR}|{_YEAR_NEAR})"),
        ("date", _MON),
    ),
    "digits": (
        ("date", rf"[12][0-9]{{3}}([-/.])[01]?[0-9]\1[0-3]?[0-9]\b(?![-/.]?[0-9]){_FITS}"),
        ("date", rf"[0-3]?[0-9]-(?:{MONTHS})-[12][0-9]{{3}}\b"),
        ("date", rf"[0-3]?[0-9]([/.-])[0-3]?[0-9]\1(?:[12][0-9]{{3}}|[0-9]{{2}})\b(?![-/.]?[0-9]){_FITS}"),
        ("two", rf"{_DAY_MONTH}{_YEARED}{_TO}{_DAY_MONTH}{_YEARED}"),
        ("date", rf"{_DAY}{_TO}{_DAY_MONTH}{_YEARED}"),
        ("date", rf"{_DAY_MONTH}{_YEARED}{_FITS}"),
        ("part", rf"{_YEAR}(?:'s)? {_NTH}[ -](?:quarter|half)\b"),
        ("two", rf"{_YEARS} ?- ?{_YEARS}\b(?![/%-]|[.,][0-9])"),
        ("date", rf"{_YEARS}-[0-9][0-9]\b(?![/%-]|[.,][0-9])"),
        ("date", _YEAR),
        ("date", r"(?:1[5-9]|20)[0-9]0'?s\b"),
        ("date", r"[0-9]{1,2}(?:st|nd|rd|th) century\b"),
    ),
    "the": (
        ("date", rf"the (?:{_DAY_MONTH}){_YEARED}"),
        ("date", r"the day (?:before yesterday|after tomorrow)\b"),
        ("part", rf"the {_NTH}[ -](?:quarter|half|(?:three|six|nine|nine-) months)\b{_OF_YEAR}"),
        ("part", r"the (?:year-ago|year-earlier|current|previous|latest|prior) (?:quarter|period|half)\b"),
        ("date", r"the (?:end of the year|current (?:year|month|week)|(?:end|beginning|start|middle) of the month(?! on\b))\b"),
        ("date", r"the (?:last|past) (?:week|month|year)\b"),
        ("date", r"the (?:past )?weekend\b"),
        ("date", rf"the (?:next|coming|following|previous) {_WD}{_TIME_OF_DAY}"),
        ("duration", rf"the (?:past|last|next|coming|previous|recent|first|final) (?:{_SOME} )?{_UNITS}{_OF_YEAR}"),
        ("anaphor", r"the (?:very )?same (?:day|week|month|year|morning|afternoon|evening|night)\b"),
        ("anaphor", r"the (?:very )?(?:next|following|previous|preceding) (?:day|morning|afternoon|evening|night|week|weekend|month|year)\b"),
        ("anaphor", rf"the (?:day|night|week|month|year) (?:before|after|earlier)\b{_ENDS}"),
        ("date", r"the (?:early|mid|late)?[ -]?(?:1[5-9]|20)[0-9]0'?s\b"),
        ("date", r"the '?[2-9]0'?s\b"),
        ("date", r"the (?:early |late |mid-)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b"),
        ("date", r"the (?:early |late |mid-)?(?:[0-9]{1,2}(?:st|nd|rd|th)|eighteenth|nineteenth|twentieth|twenty-first) century\b"),
        ("date", rf"the {_SEASON}(?:,| of) (?:{_YEAR}|{_YEAR_NEAR})"),
        ("vague", r"the (?:other day|near future|distant past)\b"),
    ),
    "near": (
        ("vague", rf"today(?='s {_NOWADAYS}\b| (?:as|than)\b)"),
        ("date", rf"(?:today|yesterday|tomorrow){_TIME_OF_DAY}\b"),
        ("date", r"tonight\b|last night\b|this (?:morning|afternoon|evening)\b"),
        ("date", rf"(?:last|next|this past|this coming|this|coming|past) {_WD}{_TIME_OF_DAY}"),
        ("date", rf"(?:last|this|next) (?:{MONTHS})\b"),
        ("part", rf"(?:last|this|next|its|their|fiscal) (?:year's )?{_NTH}[ -](?:quarter|half)\b{_OF_YEAR}"),
        ("part", r"(?:this|last|next) quarter\b"),
        ("date", r"(?:this past|this coming|this|last|next|past|coming) (?:week|weekend|month|year)\b(?!-(?:old|long))"),
        ("date", rf"(?:last|this|next) {_SEASON}\b"),
        ("duration", rf"(?:past|last|next|coming|previous|recent|these) (?:{_SOME} )?{_UNITS}"),
    ),
    "edge": (
        ("date", rf"{_EDGE}{_MON}(?:,? (?:of )?(?:{_YEAR}|{_YEAR_NEAR}))?(?! ?[0-9])"),
        ("date", rf"{_EDGE}(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b"),
        ("date", rf"{_EDGE}(?:(?:last|next|this) )?{_WD}{_TIME_OF_DAY}"),
        ("date", rf"{_EDGE}(?:this past|this|last|next) (?:week|weekend|month|year)\b"),
        ("date", rf"{_EDGE}(?:1[5-9]|20)[0-9]0'?s\b"),
        ("date", rf"{_EDGE}{_YEAR}"),
        ("date", rf"{_EDGE}(?:(?:this|last|next) {_SEASON}\b|{_SEASON}(?: of)? {_YEAR})"),
    ),
    "that": (("anaphor", r"that (?:same )?(?:day|week|weekend|month|year|morning|afternoon|evening|night)\b(?!-)"),),
    "count": (
        ("date", rf"{_NUMBER}\]? (?:days?|weeks?|months?|years?|decades?) ago\b"),
        ("part", r"(?:a )?year-(?:ago|earlier) (?:quarter|period|half)\b"),
        ("shift", r"(?:a |the )?year-(?:ago|earlier)\b"),
        ("shift", rf"{_NUMBER} (?:day|week|weekend|month|year|decade)s? (?:earlier|later|afterwards?)\b"),
        ("shift", rf"{_NUMBER} (?:day|week|month|year)s? (?:before|after)\b{_ENDS}"),
        ("vague", rf"(?:(?:many|several|some|a few|a couple of) {_UNITS}|{_NUMBER} (?:hours?|minutes?|decades?)) (?:ago|earlier|later)\b"),
    ),
    "length": (
        ("duration", rf"(?:in|over|for|during|within|after|throughout) (?:the )?(?:past |last |next |coming |recent |previous )?(?:{_SOME} )?{_UNITS}(?! (?:ago|earlier|later|before|after)\b)"),
        ("vague", r"in a long time\b|for a long time\b"),
    ),
    "vague": (("vague", r"(?:recently|lately|shortly|soon|these days)\b"),),
    "fiscal": (
        ("part", rf"fiscal(?: {_YEAR}(?:'s)?)? {_NTH}[ -](?:quarter|half)\b"),
        ("date", rf"fiscal (?:year )?{_YEAR}"),
    ),
    "season": (("date", rf"{_SEASON}(?:,| of)? {_YEAR}"),),
    "part": (("part", rf"{_NTH}[ -](?:quarter|half)\b{_OF_YEAR}"),),
    "yearend": (("date", rf"year[- ]end {_YEAR}"), ("date", r"year[- ]end\b")),
}  # fmt: skip

_COMPILED = {
    name: tuple((kind, re.compile(pattern)) for kind, pattern in group) for name, group in _PATTERNS.items()
}


def _first_words() -> dict[str, tuple[str, ...]]:
    groups = {
        "weekday": WEEKDAYS.split("|") + [f"{day}s" for day in WEEKDAYS.split("|") if day.endswith("day")],
        "month": MONTHS.split("|"),
        "the": ["the"],
        "near": "today yesterday tomorrow tonight this last next past coming its their fiscal previous recent these".split(),
        "edge": "early late mid later earlier".split(),
        "that": ["that"],
        "count": (
            "a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
            " seventeen eighteen nineteen twenty thirty forty fifty many several some year"
        ).split(),
        "length": "in over for during within after throughout".split(),
        "vague": "recently lately shortly soon these".split(),
        "fiscal": ["fiscal"],
        "season": "spring summer autumn fall winter".split(),
        "part": "first second third fourth latest 1st 2nd 3rd 4th".split(),
        "yearend": ["year"],
    }
    found: dict[str, tuple[str, ...]] = {}
    for name, words in groups.items():
        for word in words:
            found[word] = (*found.get(word, ()), name)
    return found


_STARTS = _first_words()
_WORD = re.compile(r"[a-z0-9]+")
_LEAD = re.compile(r"(?:(?:early|late|later|earlier) )?\b(?:on|in|during|over|at) (?:the )?\Z")
_SPAN_LEAD = re.compile(r"\b(?:on|in|between|from) (?:the )?\Z")
_RANGE = re.compile(r"[0-9] ?(?:-|to|and|through) ?[0-9]{1,2}\b")
_LEAD_REACH = 24


def expressions(text: str, low: str) -> Iterator[Expression]:
    """The time expressions of a text, in order, not overlapping; `low` is `small(text)`."""
    end = 0
    for word in _WORD.finditer(low):
        start = word.start()
        if start < end:
            continue
        first = word[0]
        groups = _STARTS.get(first)
        if groups is None:
            if not first[0].isdigit():
                continue
            groups = ("digits", "part", "count") if len(first) < 4 or first[-1].isalpha() else ("digits",)
        if (found := _at(text, low, start, groups)) is None:
            continue
        kind, end = found
        yield Expression(_led(text, low, start, end, kind), end, kind, low[start:end])


def _at(text: str, low: str, start: int, groups: tuple[str, ...]) -> tuple[Kind, int] | None:
    for name in groups:
        for kind, pattern in _COMPILED[name]:
            found = pattern.match(low, start)
            if found is not None and _plausible(text, low, start, found.end()):
                return kind, _closed(low, start, found.end())
    return None


def _led(text: str, low: str, start: int, end: int, kind: Kind) -> int:
    """Where the expression begins with "on", "in" and their like on the same line; a span, with "from", "between"."""
    if kind not in ("date", "part", "anaphor", "shift", "duration"):
        return start
    if low.startswith("'s", end):
        return start
    lead = (_SPAN_LEAD if _RANGE.search(low, start, end) and kind == "date" else _LEAD).search(
        low, max(start - _LEAD_REACH, 0), start
    )
    return start if lead is None or "\n" in text[lead.start() : start] else lead.start()


def _closed(low: str, start: int, end: int) -> int:
    """Without the full stop that ends a sentence as well as "Oct." """
    if (low[end - 1] == "." and low[end : end + 1] in ("", "\n")) or low[start:end] in (
        "may.",
        "march.",
        "june.",
    ):
        return end - 1
    return end


# -- what else the words may be ----------------------------------------------------------------------------------

_NAME_OF_MONTH = re.compile(rf"\b(?:{MONTHS})\b")
_NAME_OF_DAY = re.compile(rf"\b(?:{WEEKDAYS})\b")
_BARE_MONTH = re.compile(rf"(?:{MONTHS})\.?\Z")
_BARE_YEAR = re.compile(r"(?:1[5-9]|20)[0-9][0-9]\Z")
_DOUBTFUL_MONTHS = frozenset(
    ("may", "march", "mar", "jan", "sep", "dec", "mar.", "jan.", "sep.", "dec.", "may.")
)
_PERSONS = frozenset(("april", "june", "august", "may"))
_DOUBTFUL_DAYS = frozenset(("sun", "sat", "mon", "wed", "fri", "sun.", "sat.", "wed.", "mon.", "tue", "thu"))
_BEFORE_A_MONTH = re.compile(
    r"(?:\b(?:in|since|by|until|till|from|to|of|before|after|last|next|this|during|through|between|late|early|mid|for|and|the|on)|[(,-]) ?\Z"
)
_NEARLY = re.compile(r"\b(?:nearly|almost|about|around|over|than|least|some|roughly) \Z")
_EVEN = re.compile(r"(?:\b(?:even|than|[^s] of|like)|[a-z]{3} of) \Z")
_SPECIAL_BEFORE = re.compile(
    r"\b(?:black|bloody|super|good|ash|palm|cyber|giving|girl|casual|easter|every|each|ruby) \Z"
)
_SPECIAL_AFTER = re.compile(
    r" (?:times|mirror|mail|telegraph|express|herald|independent|tribune|post|star|world|night live|night football|night lights|evening post|the 13th)\b"
)
_COUNTED = re.compile(
    r" (?:people|troops|soldiers|men|women|personnel|students|families|tonnes|tons|dollars|crore|lakh|million|billion"
    r"|percent|per cent|km|kilometres|kilometers|miles|kg|feet|metres|meters|taka|rupees|years|months|days|copies"
    r"|gmt|utc|est|edt|cst|cdt|pst|pdt|local time|shares|year|schoolchildren|jobs|workers|employees|votes|points|deaths|cases|homes|hours|pounds|square|acres|others|mw|hp|units|cars"
    r"|vehicles|members|police|officers|megawatts|yards|barrels|passengers|residents|yen|seats)\b"
)
_NOT_A_YEAR_BEFORE = re.compile(
    r"(?:[$€£₹৳#/.@:]|[0-9],|[a-z0-9]-|\b(?:some|about|nearly|almost|over|than|approximately|around|roughly|least|only"
    r"|no\.|nos\.|number|route|highway|flight|section|room|model|windows|resolution|page|rs\.?|us|phone|box|channel|the nearly) )\Z"
)
_PLURAL = re.compile(r" (?!was|is|has|this|as|does|us)[a-z]{3,}s\b")
_ADDRESS_AFTER = re.compile(
    r" (?:block|[nsew]\.? |[a-z]+ (?:street|avenue|road|st\.|ave\.|blvd|drive|lane)\b)"
)
_REACH = 32


def _plausible(text: str, low: str, start: int, end: int) -> bool:
    """Whether words that look like a time expression are one."""
    words = low[start:end]
    for names in (_NAME_OF_MONTH, _NAME_OF_DAY):
        if (named := names.search(words)) and not text[start + named.start()].isupper():
            return False
    before = low[max(start - _REACH, 0) : start]
    after = low[end : end + _REACH]
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
        if words in _DOUBTFUL_MONTHS:
            return bool(_BEFORE_A_MONTH.search(before)) and not (words == "may" and before.endswith("the "))
        if words in _PERSONS and not _BEFORE_A_MONTH.search(before):
            return not text[end : end + 2].strip()[:1].isupper() and not _capital_before(text, start)
        return True
    if words.endswith("decade ago") and _NEARLY.search(before):
        return False
    if words == "today" and _EVEN.search(before):
        return False
    if words in _DOUBTFUL_DAYS:
        return before.endswith((" on ", "\non ", "(", " - ")) or after[:2] == ", "
    if _NAME_OF_DAY.match(words) and (_SPECIAL_BEFORE.search(before) or _SPECIAL_AFTER.match(after)):
        return False
    return True


def _capital_before(text: str, start: int) -> bool:
    word = re.search(r"(\S+) \Z", text[max(start - _REACH, 0) : start])
    return bool(word) and cast(re.Match[str], word)[1][:1].isupper()
