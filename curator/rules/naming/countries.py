"""Countries and territories: codes, names of today and of the past, adjectives, names in other scripts."""

from __future__ import annotations

from typing import Final, NamedTuple

from curator.rules.naming.countries_a_to_j import COUNTRIES_A_TO_J
from curator.rules.naming.countries_k_to_z import COUNTRIES_K_TO_Z


class Country(NamedTuple):
    """A country: `code` ISO 3166 alpha-2, `code3` alpha-3, `names` (the common one first), `adjectives`, `native` names
    in other scripts; all in small letters, words separated by single spaces."""

    code: str
    code3: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    native: tuple[str, ...]


# Adjectives of two and more words; all others are one.
_PHRASES: Final = (
    "cape verdean", "cabo verdean", "central african", "costa rican", "equatorial guinean", "bissau guinean",
    "north korean", "north koreans", "south korean", "south koreans", "new zealander", "new zealanders",
    "papua new guinean", "saint lucian", "sao tomean", "saudi arabian", "sierra leonean", "solomon islander",
    "south african", "south africans", "south sudanese", "sri lankan", "sri lankans", "east timorese", "ni vanuatu",
    "greek cypriot", "turkish cypriot", "turkish cypriots", "hong konger", "puerto rican", "british virgin islander",
    "us virgin islander", "new caledonian", "american samoan", "cook islander", "falkland islander", "east german",
    "east germans", "northern irish", "south ossetian", "i kiribati", "dominica s",
)  # fmt: skip


def _adjectives(text: str) -> tuple[str, ...]:
    text = " ".join(text.split())
    for phrase in sorted(_PHRASES, key=len, reverse=True):
        text = f" {text} ".replace(f" {phrase} ", f" {phrase.replace(' ', '_')} ").strip()
    return tuple(word.replace("_", " ") for word in text.split())


def _read(row: str) -> Country:
    codes, _, rest = row.partition(":")
    parts = [part.strip() for part in rest.split("|")] + ["", ""]
    names, native = (
        tuple(" ".join(name.split()) for name in part.split(";") if name.strip())
        for part in (parts[0], parts[2])
    )
    code, code3 = codes.lower().split()
    return Country(code, code3, names, _adjectives(parts[1]), native)


COUNTRIES: Final[tuple[Country, ...]] = tuple(
    _read(row)
    for text in (COUNTRIES_A_TO_J, COUNTRIES_K_TO_Z)
    for row in text.strip().replace("\n ", " ").splitlines()
)
"""All countries of the world, many territories, and states of the past that the news still name."""

# The alpha-2 codes that a text uses; the others are words (in, is, de) or initials.
_CODES: Final = frozenset("bd pk lk np us gb cn jp ru eg tr ua kz uz nz".split())
# Alpha-3 codes that are words, names or short names of something else.
_NO_COUNTRY: Final = frozenset(
    """
    and ant aut arm bel ben com cub fin gin guy ken lux mac mar nor pan pol pri sen slv spm sun tun vat est lie dom eng
    ala oss mus nam sur syc can col con cod civ chi gab ton per tha tur ury som irl isl ita jam kir lao lat mal mex mli
    mon nic oma pry rou rom san smr ssd sml tkm trn wls abk nkr
    """.split()
)

COUNTRY_OF: Final[dict[str, str]] = {
    code: country.code
    for country in COUNTRIES
    for code in (country.code, country.code3)
    if code in _CODES or (len(code) == 3 and code not in _NO_COUNTRY and not country.code.startswith("x"))
} | {
    words: country.code
    for country in reversed(COUNTRIES)
    for name in (*country.adjectives, *country.native, *country.names)
    for words in (name, name.replace("peoples ", "people s "))
}
"""A name, adjective or code of a country, and the code: `pak`, `pakistani`, `পাকিস্তান` -> `pk`. Keys have up to
LONGEST_COUNTRY words (`sri lankan`): look for the longest first. SHARED_ADJECTIVES are of several countries."""

SHARED_ADJECTIVES: Final[dict[str, frozenset[str]]] = {
    "congolese": frozenset({"cg", "cd"}),
    "congolais": frozenset({"cg", "cd"}),
    "congo": frozenset({"cg", "cd"}),
    "guinean": frozenset({"gn", "gq", "gw"}),
    "korean": frozenset({"kp", "kr"}),
    "koreans": frozenset({"kp", "kr"}),
    "korea": frozenset({"kp", "kr"}),
    "dominican": frozenset({"do", "dm"}),
    "cypriot": frozenset({"cy", "xn"}),
    "irish": frozenset({"ie", "xb"}),
    "samoan": frozenset({"ws", "as"}),
    "bengali": frozenset({"bd", "in"}),
    "english": frozenset({"xe", "gb"}),
    "england": frozenset({"xe", "gb"}),
    "scottish": frozenset({"xs", "gb"}),
    "scotland": frozenset({"xs", "gb"}),
    "welsh": frozenset({"xw", "gb"}),
    "wales": frozenset({"xw", "gb"}),
    "soviet": frozenset({"su", "ru"}),
}
"""Words that may mean several countries: they contradict none of these."""

LONGEST_COUNTRY: Final = max(name.count(" ") for name in COUNTRY_OF) + 1
"""Words of the longest name in COUNTRY_OF."""
