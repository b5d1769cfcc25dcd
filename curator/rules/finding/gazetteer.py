"""Places known by name: cities, states, provinces, regions and waters; countries are in `naming.countries`.

Cities are an excerpt of GeoNames (https://www.geonames.org), licensed under CC BY 4.0; the rest is made by hand. The
tables are read when the first place is looked up.
"""

from __future__ import annotations

from functools import cache

from curator.rules.naming.countries import COUNTRIES


def place(name: str) -> str:
    """What place a folded name is (small plain letters, single spaces), in words: "a city in Bangladesh", "a state or
    region". Empty when it is none that is known."""
    return _regions().get(name) or _cities().get(name) or ""


@cache
def _regions() -> dict[str, str]:
    from curator.rules.finding.gazetteer_regions import REGIONS, US_STATES
    from curator.rules.naming.places import PLACE_OF

    return (
        dict.fromkeys(PLACE_OF, "a place that goes by several names")
        | dict.fromkeys(REGIONS, "a state, region or water")
        | dict.fromkeys(US_STATES.values(), "a state of the United States")
    )


@cache
def _cities() -> dict[str, str]:
    from curator.rules.finding.gazetteer_americas import AMERICAS
    from curator.rules.finding.gazetteer_asia import ASIA
    from curator.rules.finding.gazetteer_europe_and_africa import EUROPE_AND_AFRICA

    named = {country.code: country.names[0].title() for country in COUNTRIES}
    cities: dict[str, str] = {}
    for row in f"{AMERICAS}{ASIA}{EUROPE_AND_AFRICA}".strip().replace("\n ", " ").splitlines():
        code, _, names = row.partition(":")
        where = f"a city in {named.get(code[:2], code[:2].upper())}"
        for name in names.split(";"):
            cities.setdefault(" ".join(name.split()), where)
    return cities


def country_of_city(name: str) -> str:
    """The country that a city (folded name, as for `place`) lies in; empty when it is no city that is known."""
    where = _cities().get(name, "")
    return where.removeprefix("a city in ")
