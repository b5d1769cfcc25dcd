"""Bytes of .csv and .jsonl files to entities; what is wrong is said with its line or row."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from curator.errors import Problem
from curator.model.inputs import EntityInput, Read, collect
from curator.rules.csv_rows import Row, iter_rows
from curator.rules.decoding import decode, without_nul
from curator.rules.jsonl_lines import Line, iter_objects, json_kind

SUFFIXES = (".csv", ".jsonl")
EXTERNAL = (
    "wikidata", "geonames", "viaf", "gnd", "isni", "lei", "ror", "osm", "iso3166", "opencorporates", "opensanctions",
    "orcid", "imo", "acled",
)  # fmt: skip
"""Columns of a .csv file that hold an id of the entity elsewhere; a .jsonl file may name others."""
COLUMNS = ("id", "name", "kind", "subkind", "country", "within", "aliases", "note", *EXTERNAL)

_TEXTS = ("id", "name", "kind", "subkind", "country", "within", "note")
_KEYS = (*_TEXTS, "aliases", "external")
_KINDS = {
    "person": "person",
    "organisation": "organisation",
    "organization": "organisation",
    "place": "place",
}
_PLACES = frozenset({"city", "country", "site", "sea", "region", "state", "province", "district"})


def read_entity_file(name: str, data: bytes, *, encoding: str | None = None) -> Read[EntityInput]:
    """All entities of a file, by the suffix of `name`, and all problems. `encoding` None means UTF-8."""
    suffix = PurePosixPath(name).suffix.lower()
    if suffix not in SUFFIXES:
        return Read(
            [], [Problem(name, "entities are read from .csv and .jsonl files; rename or convert it.")]
        )
    decoded = decode(name, data, encoding)
    if isinstance(decoded, Problem):
        return Read([], [decoded])
    if suffix == ".csv":
        rows = iter_rows(io.StringIO(decoded.text, newline=""), name, ("name", "kind"), COLUMNS)
        return collect(_unique(_from_rows(rows)))
    lines = iter_objects(enumerate(decoded.text.split("\n"), start=1), name)
    if not decoded.text.strip():
        return Read([], [Problem(name, "the file is empty; write one JSON object a line.")])
    return collect(_unique(_from_objects(lines)))


def _from_rows(rows: Iterable[Row | Problem]) -> Iterator[EntityInput | Problem]:
    for row in rows:
        if isinstance(row, Problem):
            yield row
            continue
        cells = row.cells
        external = {key: cells[key] for key in EXTERNAL if cells.get(key, "").strip()}
        left_out = [key for key in cells if key not in COLUMNS and cells[key].strip()]
        aliases = cells.get("aliases", "").split(";")
        yield from _entity(row.where, cells, aliases, external, _unknown(left_out, COLUMNS))


def _from_objects(lines: Iterable[Line | Problem]) -> Iterator[EntityInput | Problem]:
    for line in lines:
        if isinstance(line, Problem):
            yield line
            continue
        values = {key: value for key, value in line.values.items() if value is not None}
        reasons = [
            f'"{key}" must be text, not {json_kind(values[key])}; put it in quotes.'
            for key in _TEXTS
            if not isinstance(values.get(key, ""), str)
        ]
        aliases, external = values.get("aliases", []), values.get("external", {})
        if not (isinstance(aliases, list) and all(isinstance(alias, str) for alias in aliases)):
            reasons.append('"aliases" must be a list of texts, such as ["Kamr-ul-Hassan"].')
        elif not (isinstance(external, dict) and all(isinstance(value, str) for value in external.values())):
            reasons.append('"external" must be an object of texts, such as {"wikidata": "Q902"}.')
        elif not reasons:
            texts = {key: str(values.get(key, "")) for key in _TEXTS}
            warnings = _unknown(values.keys() - set(_KEYS), _KEYS)
            yield from _entity(line.where, texts, aliases, external, warnings)
        yield from (Problem(line.where, reason) for reason in reasons)


def _unknown(keys: Iterable[str], known: Sequence[str]) -> list[str]:
    return [f'"{key}" is unknown and was left out; known are {", ".join(known)}' for key in sorted(keys)]


def _entity(
    where: str,
    values: Mapping[str, str],
    aliases: Iterable[str],
    external: Mapping[str, str],
    warnings: list[str],
) -> Iterator[EntityInput | Problem]:
    """One entity from what a row or an object says, or everything that is wrong with it."""

    def clean(text: str, what: str) -> str:
        text, nul = without_nul(text.strip(), what)
        warnings.extend(nul)
        return text

    texts = {key: clean(values.get(key, ""), key) for key in _TEXTS}
    name, kind, subkind = texts["name"], texts["kind"].lower(), texts["subkind"]
    reasons = []
    if not name:
        reasons.append("the name is empty; give every entity a name.")
    if kind in _PLACES:
        if subkind and subkind.lower() != kind:
            reasons.append(f'the kind "{kind}" and the subkind "{subkind}" differ; write place as the kind.')
        kind, subkind = "place", subkind or kind
    elif kind not in _KINDS:
        reasons.append(
            f'the kind "{texts["kind"]}" is none of person, organisation, place ({", ".join(sorted(_PLACES))}); '
            "write one of these, and anything finer as the subkind."
        )
    if reasons:
        yield from (Problem(where, reason) for reason in reasons)
        return
    names = dict.fromkeys(clean(alias, "an alias") for alias in aliases)
    yield EntityInput(
        where,
        texts["id"] or None,
        name,
        _KINDS[kind],
        subkind or None,
        texts["country"] or None,
        texts["within"] or None,
        tuple(alias for alias in names if alias and alias != name),
        {key: clean(value, key) for key, value in external.items() if value.strip()},
        texts["note"] or None,
        tuple(warnings),
    )


def _unique(found: Iterable[EntityInput | Problem]) -> Iterator[EntityInput | Problem]:
    """Refuse a second entity with an id: which of the two is meant could not be told."""
    seen: dict[str, str] = {}
    for item in found:
        if isinstance(item, EntityInput) and item.id is not None:
            first = seen.setdefault(item.id, item.where)
            if first != item.where:
                reason = f'the id "{item.id}" is that of {first} already; give every entity its own.'
                yield Problem(item.where, reason)
                continue
        yield item
