"""What English time expressions look like: patterns over text in small letters, in groups by the word they begin with.

In each group the first that fits is taken, so the longer ones come first.
"""

from __future__ import annotations

from typing import Literal

Kind = Literal["date", "two", "part", "shift", "anaphor", "set", "duration", "vague"]

MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
)
WEEKDAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun"
)
_MON = rf"(?:{MONTHS})\b(?:(?<=\b[a-z]{{3}})\.|(?<=\bsept)\.)?"
_WD = rf"(?:{WEEKDAYS})\b(?:(?<!day)\.)?"
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?\b(?![/%]|[.,:][0-9])"
_YEARS = r"(?:1[5-9]|20)[0-9][0-9]"
_YEAR = r"(?:1[5-9]|20)[0-9][0-9]\b(?![/%]|[.,-][0-9])"
_YEAR_NEAR = r"(?:this|last|next) year\b(?!-)"
_TO = r"(?: ?- ?| to | and | through | or )"
_FITS = rf"(?: ?\({_WD}\)|, a {_WD})?"
_TIME_OF_DAY = r"(?: (?:early |late )?(?:morning|afternoon|evening|night|noon)\b)?"
_EDGE = "(?:(?:early|late|mid|later|earlier|the (?:end|beginning|start|middle) of)(?: in| on)?[ -])?(?:the )?"
_NUMBER = (
    "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|[0-9]{1,3})"
)
_SOME = rf"(?:{_NUMBER}|several|many|some|a few|few|a couple of|couple of|numerous)"
_UNITS = r"(?:hours|days|weeks|months|years|decades|weekends|minutes|nights|quarters|centuries)\b"
_NOWADAYS = (
    "(?:world|market|society|environment|economy|standards?|young|youth|generation|children|women|men|technology"
    "|terms|climate|age|kids|teenagers|parents|students|readers|consumers)"
)
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_NTH = r"(?:first|second|third|fourth|fiscal first|fiscal second|fiscal third|fiscal fourth|latest|1st|2nd|3rd|4th)"
_OF_YEAR = (
    rf"(?:,? (?:of |in )?(?:the )?(?:fiscal |calendar )?(?:year )?{_YEAR}| of (?:this|last|next|the)"
    rf" (?:fiscal )?year\b)?"
)
_ENDS = r"(?= ?(?:[.,;:)\"”'?!\]-]|$|\n)| (?:that|when|he|she|they|after|and|but)\b)"

_MONTH_DAY = rf"{_MON} ?{_DAY}"
_DAY_MONTH = rf"{_DAY} (?:day )?(?:of )?{_MON}"
_YEARED = rf"(?:,? {_YEAR}|,? {_YEAR_NEAR})?"

PATTERNS: dict[str, tuple[tuple[Kind, str], ...]] = {
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
        ("date", rf"{_DAY} (?:{MONTHS}) [0-9]{{2}}\b(?![0-9:.,%/-])"),
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
        ("date", r"the (?:end of the year|current (?:year|month|week)|(?:end|beginning|start|middle) of the"
            r" month(?! on\b))\b"),
        ("date", r"the (?:last|past) (?:week|month|year)\b"),
        ("date", r"the (?:past )?weekend\b(?! (?:of|before)\b)"),
        ("date", rf"the (?:next|coming|following|previous) {_WD}{_TIME_OF_DAY}"),
        ("duration", rf"the (?:past|last|next|coming|previous|recent|first|final) (?:{_SOME} )?{_UNITS}{_OF_YEAR}"),
        ("anaphor", r"the (?:very )?same (?:day|week|month|year|morning|afternoon|evening|night)\b"),
        ("anaphor", r"the (?:very )?(?:next|following|previous|preceding) (?:day|morning|afternoon|evening|night"
            r"|week|weekend|month|year)\b"),
        ("anaphor", rf"the (?:day|night|week|month|year) (?:before|after|earlier)\b{_ENDS}"),
        ("date", r"the (?:early|mid|late)?[ -]?(?:1[5-9]|20)[0-9]0'?s\b"),
        ("date", r"the '?[2-9]0'?s\b"),
        ("date", r"the (?:early |late |mid-)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties"
            r"|nineties)\b"),
        ("date", r"the (?:early |late |mid-)?(?:[0-9]{1,2}(?:st|nd|rd|th)|eighteenth|nineteenth|twentieth"
            r"|twenty-first) century\b"),
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
        ("date", r"(?:this past|this coming|this|last|next|past|coming) (?:week|weekend|month|year)\b(?!-(?:old"
            r"|long))"),
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
        ("vague", rf"(?:(?:many|several|some|a few|a couple of) {_UNITS}|{_NUMBER} (?:hours?|minutes?|decades?))"
            rf" (?:ago|earlier|later)\b"),
    ),
    "length": (
        ("duration", rf"(?:in|over|for|during|within|after|throughout) (?:the )?(?:past |last |next |coming "
            rf"|recent |previous )?(?:{_SOME} )?{_UNITS}(?! (?:ago|earlier|later|before|after)\b)"),
        ("vague", r"in a long time\b|for a long time\b"),
    ),
    "vague": (("vague", r"(?:recently|lately|shortly|soon|these days)\b"),),
    "holiday": (
        ("date", rf"(?:christmas|new year's) (?:day|eve)\b{_TIME_OF_DAY}(?:,? {_YEAR})?"),
        ("date", rf"(?:valentine's|veterans|memorial|labor|mother's|father's|st\.? patrick's)"
            rf" day\b{_TIME_OF_DAY}(?: {_YEAR})?"),
        ("date", r"martin luther king day\b|easter sunday\b"),
        ("date", rf"(?:thanksgiving day|halloween)\b{_TIME_OF_DAY}(?: {_YEAR})?"),
        ("date", r"(?:fourth|4th) of july\b|july fourth\b"),
    ),
    "fiscal": (
        ("part", rf"fiscal(?: {_YEAR}(?:'s)?)? {_NTH}[ -](?:quarter|half)\b"),
        ("date", rf"fiscal (?:year )?{_YEAR}"),
    ),
    "season": (("date", rf"{_SEASON}(?:,| of)? {_YEAR}"),),
    "part": (("part", rf"{_NTH}[ -](?:quarter|half)\b{_OF_YEAR}"),),
    "yearend": (("date", rf"year[- ]end {_YEAR}"), ("date", r"year[- ]end\b")),
}  # fmt: skip


def first_words() -> dict[str, tuple[str, ...]]:
    """The groups of `PATTERNS` to try at each word that may begin an expression."""
    groups = {
        "holiday": (
            "christmas new valentine veterans memorial labor mother father st martin easter thanksgiving"
            " halloween fourth"
            " 4th july"
        ).split(),
        "weekday": WEEKDAYS.split("|") + [f"{day}s" for day in WEEKDAYS.split("|") if day.endswith("day")],
        "month": MONTHS.split("|"),
        "the": ["the"],
        "near": "today yesterday tomorrow tonight this last next past coming its their fiscal previous recent"
        " these".split(),
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
