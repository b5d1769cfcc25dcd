"""The words of dates: months, weekdays and digits in the scripts the articles are written in, cut into parts."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

_MONTHS = {
    1: "january jan জানুয়ারি জানুয়ারী जनवरी جنوری",
    2: "february feb ফেব্রুয়ারি ফেব্রুয়ারী फरवरी फ़रवरी فروری",
    3: "march mar মার্চ मार्च مارچ",
    4: "april apr এপ্রিল अप्रैल اپریل",
    5: "may মে मई مئی",
    6: "june jun জুন जून جون",
    7: "july jul জুলাই जुलाई جولائی",
    8: "august aug আগস্ট আগষ্ট অগাস্ট अगस्त اگست",
    9: "september sep sept সেপ্টেম্বর सितंबर सितम्बर ستمبر",
    10: "october oct অক্টোবর अक्टूबर अक्तूबर اکتوبر",
    11: "november nov নভেম্বর नवंबर नवम्बर نومبر",
    12: "december dec ডিসেম্বর दिसंबर दिसम्बर دسمبر",
}
_WEEKDAYS = {
    0: "monday mon সোমবার सोमवार پیر",
    1: "tuesday tue tues মঙ্গলবার मंगलवार منگل",
    2: "wednesday wed বুধবার बुधवार بدھ",
    3: "thursday thu thur thurs বৃহস্পতিবার गुरुवार बृहस्पतिवार جمعرات",
    4: "friday fri শুক্রবার शुक्रवार جمعہ",
    5: "saturday sat শনিবার शनिवार",
    6: "sunday sun রোববার রবিবার रविवार इतवार اتوار",
}
_OTHER = {
    "গতকাল": "yesterday",
    "আজ": "today",
    "গত": "last",
    "আগামী": "next",
    "سال": "",
    "সালে": "",
    "সাল": "",
    "খ্রিস্টাব্দ": "",
}
# Bengali case endings.
_ENDINGS = tuple(unicodedata.normalize("NFC", ending) for ending in "য়ের ের তে য়ে ে এ র".split())


def _index(words: dict[int, str]) -> dict[str, int]:
    return {unicodedata.normalize("NFC", word): n for n, names in words.items() for word in names.split()}


MONTH_OF = _index(_MONTHS)
WEEKDAY_OF = _index(_WEEKDAYS)
_OTHER_NFC = {unicodedata.normalize("NFC", word): meaning for word, meaning in _OTHER.items()}
_DROPPED = frozenset(
    "the of on in at during dated date month year morning afternoon evening night late early beginning end".split()
)
_DAY = re.compile(r"([0-9]{1,2})(st|nd|rd|th)?", re.ASCII)
_YEAR = re.compile(
    r"[12][0-9]{3}", re.ASCII
)  # news does not speak of others, and counting from 9999 would overflow
_TIME = re.compile(
    r"(?:\b(?:at|around|by) )?\b[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?\s*(?:[ap]\.?m\b\.?)?\s*"
    r"(?:(?:gmt|utc|ist|bst|pst|pkt|z)\b)?(?:[+-][0-9]{2}:?[0-9]{2}\b)?",
    re.ASCII,
)
_YEAR_WORDS = {"this": 0, "last": -1, "next": 1}


@dataclass(frozen=True, slots=True)
class Parts:
    """What a few words name of a date. `year_offset` counts from the year of publication ("last year" is -1)."""

    year: int | None = None
    year_offset: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    ordinal: bool = False


def plain(words: str) -> str:
    """`words` in small letters with ASCII digits and hyphens; times, punctuation and Bengali endings are gone."""
    text = unicodedata.normalize("NFC", words).casefold()
    text = "".join(str(unicodedata.decimal(ch)) if ch.isdecimal() else ch for ch in text)
    text = _TIME.sub(" ", re.sub(r"(?<=[0-9])t(?=[0-9]{2}:)", " ", text))
    text = re.sub(r"['’]s\b", "", text)
    text = re.sub(r"\bmid[- ](?=\w)", "", text)
    text = re.sub(r"[‐‑‒–—−]", "-", text)
    text = re.sub(r"(?<=[0-9])\s*-\s*(?=[0-9])", "-", text)
    text = re.sub(r"\b([0-9]{1,2})-([^\W\d]+)-([0-9]{4})\b", r"\1 \2 \3", text)
    text = re.sub(r"\.(?![0-9])|[,()\[\]:;\"“”‘’'!।]", " ", text)
    return " ".join(_without_ending(word) for word in text.split())


def parts_of(text: str) -> Parts | None:
    """The parts named by `text` (from `plain`); None when a word is no part of a date or a part is named twice."""
    read = Parts()
    for word in text.split():
        if word in _DROPPED:
            continue
        day = _DAY.fullmatch(word)
        if word in MONTH_OF and read.month is None:
            read = replace(read, month=MONTH_OF[word])
        elif word in WEEKDAY_OF and read.weekday is None:
            read = replace(read, weekday=WEEKDAY_OF[word])
        elif _YEAR.fullmatch(word) and read.year is None and read.year_offset is None:
            read = replace(read, year=int(word))
        elif day and 1 <= int(day[1]) <= 31 and read.day is None:
            read = replace(read, day=int(day[1]), ordinal=bool(day[2]))
        else:
            return None
    return read if read != Parts() else None


def split_year_word(text: str) -> tuple[str, int | None]:
    """`text` without "this year", "last year" or "next year", and how far that year is from the present one."""
    for word, offset in _YEAR_WORDS.items():
        if f" {word} year" in f" {text}":
            return f" {text}".replace(f" {word} year", "", 1).strip(), offset
    return text, None


def _without_ending(word: str) -> str:
    for ending in ("", *_ENDINGS):
        stem = word.removesuffix(ending)
        if stem in MONTH_OF or stem in WEEKDAY_OF:
            return stem
        if stem in _OTHER_NFC:
            return _OTHER_NFC[stem]
    return word
