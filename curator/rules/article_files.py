"""Bytes of .txt, .md, .jsonl and .csv files to articles; what is wrong is said with its line or row."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from curator.errors import Problem
from curator.model.inputs import ArticleInput, Read, collect
from curator.rules import front_matter
from curator.rules.csv_rows import Row, iter_rows
from curator.rules.decoding import Decoded, canonical_text, decode, decode_lines, too_long, without_nul
from curator.rules.jsonl_lines import Line, iter_objects, json_kind

SUFFIXES = (".txt", ".md", ".jsonl", ".csv")
COLUMNS = ("id", "title", "text", "outlet", "url", "published", "language")

_ABOUT = ("title", "outlet", "url", "published", "language")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.ASCII)


def read_article_file(
    name: str, data: bytes, *, encoding: str | None = None, errors: str = "strict"
) -> Read[ArticleInput]:
    """All articles of a file, by the suffix of `name`, and all problems.

    `encoding` None means UTF-8, with or without a byte order mark; `errors` is "strict" or "replace".
    """
    suffix = PurePosixPath(name).suffix.lower()
    if suffix not in SUFFIXES:
        kinds = ", ".join(SUFFIXES)
        return Read([], [Problem(name, f"articles are read from {kinds} files; rename or convert it.")])
    if suffix in (".jsonl", ".csv") and encoding is None and errors == "strict":
        lines = io.BytesIO(data)
        return collect(iter_jsonl(lines, name) if suffix == ".jsonl" else iter_csv(lines, name))
    decoded = decode(name, data, encoding, errors)
    if isinstance(decoded, Problem):
        return Read([], [decoded])
    if suffix == ".jsonl":
        numbered = enumerate(decoded.text.split("\n"), start=1)
        return collect(_from_objects(iter_objects(numbered, name), name, decoded))
    if suffix == ".csv":
        rows = iter_rows(io.StringIO(decoded.text, newline=""), name, ("id", "text"), COLUMNS)
        return collect(_from_rows(rows, decoded))
    return collect(_whole(name, data, decoded, head=suffix == ".md"))


def iter_jsonl(lines: Iterable[bytes], name: str) -> Iterator[ArticleInput | Problem]:
    """The articles of a .jsonl file in UTF-8, one line at a time, so that a huge file needs little memory."""
    return _from_objects(iter_objects(decode_lines(lines, name), name), name, Decoded("", "utf-8"))


def iter_csv(lines: Iterable[bytes], name: str) -> Iterator[ArticleInput | Problem]:
    """The articles of a .csv file in UTF-8, one row at a time, so that a huge file needs little memory."""
    texts = (line for _, line in decode_lines(lines, name))
    return _from_rows(iter_rows(texts, name, ("id", "text"), COLUMNS), Decoded("", "utf-8"))


def _whole(name: str, data: bytes, decoded: Decoded, *, head: bool) -> Iterator[ArticleInput | Problem]:
    text, warnings = canonical_text(decoded.text)
    values: dict[str, str] = {}
    if head:
        parted = front_matter.part(text, name)
        if isinstance(parted, list):
            yield from parted
            return
        values, text = parted.values, parted.body
        if "text" in values:
            yield Problem(name, "the head must not hold a text; the text stands below the head.")
            return
    canonical = Decoded(text, decoded.encoding, (*decoded.warnings, *warnings))
    values["id"] = values.get("id", "").strip() or name
    yield from _article(name, values, hashlib.sha256(data).hexdigest(), canonical)


def _from_objects(
    found: Iterable[Line | Problem], name: str, decoded: Decoded
) -> Iterator[ArticleInput | Problem]:
    seen: dict[tuple[str, str], str] = {}
    empty = True
    for line in found:
        empty = False
        if isinstance(line, Problem):
            yield line
            continue
        values: dict[str, str] = {}
        wrong = []
        for key, value in line.values.items():
            if isinstance(value, str) or key not in COLUMNS:
                values[key] = value if isinstance(value, str) else json_kind(value)
            elif value is not None:
                reason = f'"{key}" must be text, not {json_kind(value)}; put it in quotes.'
                wrong.append(Problem(line.where, reason))
        yield from wrong or _unique(_from_values(line.where, values, decoded), seen)
    if empty:
        yield Problem(name, "the file is empty; write one JSON object a line.")


def _from_rows(found: Iterable[Row | Problem], decoded: Decoded) -> Iterator[ArticleInput | Problem]:
    seen: dict[tuple[str, str], str] = {}
    for row in found:
        if isinstance(row, Problem):
            yield row
        else:
            yield from _unique(_from_values(row.where, row.cells, decoded), seen)


def _unique(
    found: Iterable[ArticleInput | Problem], seen: dict[tuple[str, str], str]
) -> Iterator[ArticleInput | Problem]:
    """Refuse a second article of one outlet and id: it would silently become a new version of the first."""
    for item in found:
        if isinstance(item, ArticleInput):
            first = seen.setdefault((item.outlet or "", item.id), item.where)
            if first != item.where:
                reason = f'the id "{item.id}" is that of {first} already; give every article its own.'
                yield Problem(item.where, reason)
                continue
        yield item


def _from_values(where: str, values: Mapping[str, str], decoded: Decoded) -> Iterator[ArticleInput | Problem]:
    raw = values.get("text", "")
    text, warnings = canonical_text(raw)
    digest = hashlib.sha256(raw.encode()).hexdigest()
    canonical = Decoded(text, decoded.encoding, (*decoded.warnings, *warnings))
    yield from _article(where, values, digest, canonical)


def _article(
    where: str, values: Mapping[str, str], digest: str, canonical: Decoded
) -> Iterator[ArticleInput | Problem]:
    """One article from its canonical text and the values given with it, or everything that is wrong with it."""
    text = canonical.text
    warnings = list(canonical.warnings)
    about: dict[str, str | None] = {}
    for key in ("id", *_ABOUT):
        value, nul = without_nul(values.get(key, "").strip(), key)
        about[key] = value or None
        warnings += nul
    warnings += [
        f'"{key}" is unknown and was left out; known are {", ".join(COLUMNS)}'
        for key, value in values.items()
        if key not in COLUMNS and value.strip()
    ]
    id_ = about.pop("id")
    reasons = []
    if id_ is None:
        reasons.append("the id is empty; give every article an id.")
    if not text.strip():
        reasons.append("the text is empty; give the article a text or leave it out.")
    long = too_long(text)
    if long is not None:
        reasons.append(long)
    language = about["language"]
    if language is not None and not _LANGUAGE.fullmatch(language):
        reasons.append(f'the language "{language}" must be a short tag, such as en, bn or ur-Latn.')
    if reasons or id_ is None:
        yield from (Problem(where, reason) for reason in reasons)
        return
    yield ArticleInput(where, id_, text, canonical.encoding, digest, warnings=tuple(warnings), **about)
