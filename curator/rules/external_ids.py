"""Ids that entities have elsewhere: the form of those of well-known schemes, checked down to the check digit."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

LIMIT = 200
_SCHEME = re.compile(r"[a-z0-9][a-z0-9_.-]{0,39}")
_SCHEME_HINT = "take small letters, digits, dots and dashes, up to 40, as in wikidata, viaf or lei"


@dataclass(frozen=True, slots=True)
class Scheme:
    """A well-known scheme: what it is of, the pattern of its ids, an example, and what a check digit says.

    `address` is what a web address has before the id, so that an address can be typed for it.
    """

    of: str
    pattern: re.Pattern[str]
    example: str
    address: str = ""
    tidy: Callable[[str], str] = str.strip
    right: Callable[[str], bool] = bool


def _close(text: str) -> str:
    return re.sub(r"[\s-]", "", text).upper()


def _mod_11_2(digits: str) -> bool:
    """ISO 7064 MOD 11-2, the check digit of ISNI and ORCID."""
    total = 0
    for digit in digits[:-1]:
        total = (total + int(digit)) * 2
    return "0123456789X"[(12 - total % 11) % 11] == digits[-1]


def _mod_97(text: str) -> bool:
    """ISO 7064 MOD 97-10, the check digits of an LEI."""
    return int("".join(str(int(char, 36)) for char in text)) % 97 == 1


def _ship(digits: str) -> bool:
    """The last digit of a ship's number: the last one of its other digits' weighted sum."""
    return sum(
        int(digit) * weight for digit, weight in zip(digits, range(7, 1, -1), strict=False)
    ) % 10 == int(digits[-1])


def _orcid(text: str) -> str:
    close = _close(text)
    return "-".join(close[at : at + 4] for at in range(0, 16, 4)) if len(close) == 16 else text.strip()


SCHEMES: dict[str, Scheme] = {
    "wikidata": Scheme(
        "Wikidata",
        re.compile(r"Q[1-9][0-9]*"),
        "Q902",
        r"wikidata\.org/(?:wiki|entity)/",
        lambda t: t.strip().upper(),
    ),
    "viaf": Scheme("VIAF", re.compile(r"[1-9][0-9]{0,21}"), "102333412", r"viaf\.org/viaf/"),
    "isni": Scheme(
        "ISNI", re.compile(r"[0-9]{15}[0-9X]"), "0000000121032683", r"isni\.org/(?:isni/)?", _close, _mod_11_2
    ),
    "orcid": Scheme(
        "ORCID",
        re.compile(r"(?:[0-9]{4}-){3}[0-9]{3}[0-9X]"),
        "0000-0002-1825-0097",
        r"orcid\.org/",
        _orcid,
        lambda text: _mod_11_2(text.replace("-", "")),
    ),
    "geonames": Scheme("GeoNames", re.compile(r"[1-9][0-9]*"), "1185241", r"geonames\.org/"),
    "gnd": Scheme("GND", re.compile(r"[0-9]{1,10}(?:-?[0-9X])?"), "118540238", r"d-nb\.info/gnd/"),
    "ror": Scheme(
        "ROR", re.compile(r"0[a-z0-9]{6}[0-9]{2}"), "02mhbdp94", r"ror\.org/", lambda t: t.strip().lower()
    ),
    "lei": Scheme("LEI", re.compile(r"[0-9A-Z]{18}[0-9]{2}"), "5493001KJTIIGC8Y1R12", "", _close, _mod_97),
    "imo": Scheme(
        "IMO ship number",
        re.compile(r"[0-9]{7}"),
        "9074729",
        "",
        lambda text: _close(text).removeprefix("IMO"),
        _ship,
    ),
    "iso3166": Scheme(
        "ISO 3166", re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?|[A-Z]{3}"), "BD", "", lambda t: t.strip().upper()
    ),
    "osm": Scheme(
        "OpenStreetMap",
        re.compile(r"(?:node|way|relation)/[1-9][0-9]*"),
        "relation/184640",
        r"openstreetmap\.org/",
        lambda text: text.strip().lower(),
    ),
    "opensanctions": Scheme(
        "OpenSanctions",
        re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{2,}"),
        "NK-3kR8",
        r"opensanctions\.org/entities/",
    ),
    "opencorporates": Scheme(
        "OpenCorporates",
        re.compile(r"[a-z]{2}(?:_[a-z]{2})?/[A-Za-z0-9._-]+"),
        "gb/00102498",
        r"opencorporates\.com/companies/",
    ),
}


def checked_scheme(text: str) -> str:
    """The name of a scheme as it is kept. ValueError, one sentence, when it cannot be one."""
    scheme = "-".join(text.strip().lower().split())
    if not _SCHEME.fullmatch(scheme):
        raise ValueError(f"“{_cut(text)}” cannot be the name of a scheme of ids; {_SCHEME_HINT}.")
    return scheme


def checked(scheme: str, text: str) -> str:
    """The id as it is kept, from an id or the web address of one. ValueError, one sentence, when the scheme is a
    well-known one that has no such id."""
    known = SCHEMES.get(scheme)
    written = " ".join(text.split())
    if not written:
        raise ValueError(
            f"The {scheme} id is empty; write it, such as {known.example if known else 'AB-12'}."
        )
    if len(written) > LIMIT:
        raise ValueError(f"The {scheme} id has {len(written)} characters; the limit is {LIMIT}.")
    if known is None:
        return written
    if known.address and (
        found := re.search(rf"^(?:https?://)?(?:[a-z]+\.)?{known.address}([^?#]+)", written)
    ):
        written = found[1].rstrip("/")
        written = written if known.pattern.fullmatch(known.tidy(written)) else written.split("/")[0]
    tidy = known.tidy(written)
    if not known.pattern.fullmatch(tidy):
        raise ValueError(f"“{_cut(text)}” is no id of {known.of}; one looks like {known.example}.")
    if not known.right(tidy):
        raise ValueError(f"“{_cut(text)}” is no id of {known.of}: its check digit is wrong; read it again.")
    return tidy


def read(text: str) -> tuple[str, str]:
    """Scheme and id from what a person types: `wikidata Q902`, `viaf: 102333412`, `Q902`, or a web address of one.

    ValueError, one sentence, when it is not both, or not of that form.
    """
    for scheme, known in SCHEMES.items():
        if known.address and re.search(rf"^(?:https?://)?(?:[a-z]+\.)?{known.address}", text.strip()):
            return scheme, checked(scheme, text)
    if SCHEMES["wikidata"].pattern.fullmatch(text.strip()):
        return "wikidata", text.strip()
    scheme, _, value = text.strip().replace(":", " ", 1).replace("=", " ", 1).partition(" ")
    if not value.strip():
        raise ValueError(f"“{_cut(text)}” is not a scheme and an id; write both, such as wikidata Q902.")
    scheme = checked_scheme(scheme)
    return scheme, checked(scheme, value)


def _cut(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
