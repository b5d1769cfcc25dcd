"""Bringing articles in. Everything is read and checked first; then it is written in chunks, each one transaction.

An import that was interrupted or stopped is finished by running it again: what is in is unchanged and the rest
follows. It stops between two articles. What is in by then stays: every article is whole by itself, and to take a
thousand out again because the next one is not wanted now would throw work away.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection

from curator.errors import InvalidInputError, Problem, StoppedError
from curator.model.inputs import ArticleInput
from curator.model.revisions import Act
from curator.model.state import Change, ItemState, set_value
from curator.model.values import Value, ValueType, shown
from curator.model.views import Article
from curator.rules import article_files, canonical, dates
from curator.services.workspace import Workspace
from curator.store import articles, batches, files, record

CHUNK = 200
LINE_LIMIT = 64 * 1024 * 1024
REJECTS = "import-rejects"
_TYPES: dict[str, ValueType] = {"published": "edtf"}
DETAILS = ("title", "outlet", "url", "published", "language")


@dataclass(frozen=True, slots=True)
class Given:
    """What the person says about all articles of one import; it fills what a file leaves open."""

    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one article: `status` is added, unchanged, new_version or refused."""

    path: str
    article: str | None
    status: str
    reason: str


Progress = Callable[[int, int], None]
Stop = Callable[[], bool]
"""Asked before every article: whether to stop here."""


def never() -> bool:
    """Go on to the end."""
    return False


@dataclass(frozen=True, slots=True)
class Checked:
    """An import that was read through once: what it names, how many articles it holds, what is wrong."""

    paths: tuple[str, ...]
    given: Given
    standard_input: bytes
    total: int
    problems: tuple[Problem, ...]


def import_articles(
    workspace: Workspace,
    paths: Sequence[str],
    given: Given | None = None,
    *,
    skip_bad: bool = False,
    progress: Progress = lambda _done, _total: None,
) -> list[Imported]:
    """Import files, folders and standard input (`-`). InvalidInputError names every bad row and nothing is written,
    unless `skip_bad`: then the bad ones come back as refused and the rest is imported."""
    return bring_in(workspace, check(paths, given, skip_bad=skip_bad), progress)


def check(
    paths: Sequence[str], given: Given | None = None, *, skip_bad: bool = False, stop: Stop = never
) -> Checked:
    """The first half of an import, which needs no record: read everything. Raises as `import_articles` says, and
    StoppedError when it was stopped."""
    given = given or Given()
    standard_input = sys.stdin.buffer.read() if "-" in paths else b""
    total, problems = 0, []
    for item in _read(paths, standard_input, given, {}):
        _let_others_work()
        if stop():
            raise StoppedError("Stopped while the files were read: nothing was imported.")
        if isinstance(item, Problem):
            problems.append(item)
        else:
            total += 1
    if problems and not skip_bad:
        raise InvalidInputError(problems, f"Nothing was imported; {_count(len(problems), 'problem')}:")
    if not total and not problems:
        named = ", ".join(paths)
        raise InvalidInputError(
            [Problem(named, "holds no .txt, .md, .jsonl or .csv file; name a file or a folder.")]
        )
    return Checked(tuple(paths), given, standard_input, total, tuple(problems))


def bring_in(
    workspace: Workspace,
    checked: Checked,
    progress: Progress = lambda _done, _total: None,
    stop: Stop = never,
) -> list[Imported]:
    """The second half: write what was checked, in chunks; what was wrong comes back as refused.

    Stopped, it has written every article that comes back and nothing of the others; `left` says how many those are.
    """
    results: list[Imported] = []
    found = _read(checked.paths, checked.standard_input, checked.given, {})
    inputs = (item for item in found if isinstance(item, ArticleInput))
    batch = workspace.new_uid()
    with workspace.database.write() as connection:
        batches.begin(connection, batch, "import", ", ".join(checked.paths))
    while chunk := list(islice(inputs, CHUNK)):
        with workspace.database.write() as connection:
            by = workspace.act("import", batch=batch)
            for item in chunk:
                _let_others_work()
                if stop():
                    break
                results.append(_bring_in(connection, workspace, item, by))
        progress(len(results), checked.total)
        if stop():
            break
    if len(results) < checked.total and stop():
        return results  # the batch stays begun, as one that was interrupted
    with workspace.database.write() as connection:
        batches.finish(connection, batch, Counter(result.status for result in results))
    refused = (Imported(problem.where, None, "refused", problem.message) for problem in checked.problems)
    return [*results, *refused]


def left(checked: Checked, results: Sequence[Imported]) -> int:
    """How many articles a stopped import has not brought in."""
    return checked.total - sum(result.status != "refused" for result in results)


def write_rejects(results: Iterable[Imported], folder: Path) -> Path | None:
    """Write what was refused into a new .jsonl file in `folder`, a line for each with its reason; its path, or None."""
    refused = [result for result in results if result.status == "refused"]
    if not refused:
        return None
    numbers = (f"-{n}" if n > 1 else "" for n in range(1, sys.maxsize))
    names = (folder / f"{REJECTS}{number}.jsonl" for number in numbers)
    path = next(name for name in names if not (name.exists() or name.is_symlink()))
    lines = "".join(canonical.canonical({"path": r.path, "reason": r.reason}) + "\n" for r in refused)
    files.write_atomic(path, lines.encode("utf-8", "backslashreplace"), overwrite=False)
    return path


def _let_others_work() -> None:
    """Give way to the thread that answers keys: without this it waits for Python's switch of threads, every time."""
    time.sleep(0)


def _count(n: int, noun: str) -> str:
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


def _read(
    paths: Iterable[str], standard_input: bytes, given: Given, seen: dict[tuple[str, str], str]
) -> Iterator[ArticleInput | Problem]:
    """All articles of all paths, completed with what was given, and all problems."""
    found, problems = files.find([p for p in paths if p != "-"], article_files.SUFFIXES)
    yield from problems
    for file in found:
        for item in _articles_in(file, given.encoding):
            yield item if isinstance(item, Problem) else _completed(item, given, seen)
    if standard_input:
        read = article_files.read_article_file("standard-input.txt", standard_input, encoding=given.encoding)
        yield from read.problems
        for item in read.items:
            yield _completed(item, given, seen)


def _articles_in(file: files.Found, encoding: str | None) -> Iterable[ArticleInput | Problem]:
    """The articles of one file; tables are read row by row, so that a huge one needs little memory."""
    suffix = file.path.suffix.lower()
    if encoding is None and suffix == ".jsonl":
        return article_files.iter_jsonl(files.iter_lines(file.path, LINE_LIMIT), file.name)
    if encoding is None and suffix == ".csv":
        return article_files.iter_csv(files.iter_lines(file.path, LINE_LIMIT), file.name)
    read = article_files.read_article_file(file.name, files.read_bytes(file.path), encoding=encoding)
    return [*read.problems, *read.items]


def _completed(item: ArticleInput, given: Given, seen: dict[tuple[str, str], str]) -> ArticleInput | Problem:
    published = item.published or given.published
    if published:
        reading = dates.read_date(published)
        if reading.edtf is None:
            return Problem(item.where, f"the publication date “{published}” is not a date: {reading.why}")
        published = reading.edtf
    made = replace(item, outlet=item.outlet or given.outlet, url=item.url or given.url, published=published)
    first = seen.setdefault((made.outlet or "", made.id), made.where)
    if first != made.where:
        return Problem(made.where, f"has the outlet and id of {first}; give each article its own id.")
    return made


def _text(path: str, text: str) -> Change:
    return set_value(path, Value(_TYPES.get(path, "text"), text))


def _version(n: int, item: ArticleInput, text_sha256: str) -> list[Change]:
    at = f"version/{n}"
    return [
        _text(f"{at}/text_sha256", text_sha256),
        _text(f"{at}/raw_sha256", item.raw_sha256),
        _text(f"{at}/encoding", item.encoding),
        set_value(f"{at}/length", Value("number", str(len(item.text)))),
    ]


def _details(item: ArticleInput) -> dict[str, str]:
    return {name: text for name in DETAILS if (text := getattr(item, name))}


def _bring_in(connection: Connection, workspace: Workspace, item: ArticleInput, by: Act) -> Imported:
    digest = canonical.sha256(item.text)
    uid = articles.by_identity(connection, item.outlet or "", item.id)
    if uid is None:
        return _add(connection, workspace, item, digest, by)
    base = record.load(connection, uid)
    name = shown("article", base.number)
    article = Article.of(base)
    fills = [_text(k, v) for k, v in _details(item).items() if k not in base.values]
    kept = [k for k, v in _details(item).items() if k in base.values and base.text(k) != v]
    notes = [f"filled in {', '.join(str(c.path) for c in fills)}"] if fills else []
    notes += [f"kept the {k} “{base.text(k)}” of the record" for k in kept]
    notes += item.warnings
    if article.versions[-1].text_sha256 == digest:
        if fills:
            workspace.save(connection, base, fills, by)
        return Imported(item.where, name, "unchanged", "; ".join(notes))
    n = article.versions[-1].n + 1
    articles.add_version(connection, uid, n, item.text, item.encoding, (digest, item.raw_sha256))
    workspace.save(connection, base, [*_version(n, item, digest), *fills], by)
    notes.insert(0, f"text version {n}; claims stay on the version they cite")
    return Imported(item.where, name, "new_version", "; ".join(notes))


def _add(connection: Connection, workspace: Workspace, item: ArticleInput, digest: str, by: Act) -> Imported:
    same = articles.with_text(connection, digest)
    base: ItemState = record.create(connection, workspace.new_uid(), "article")
    articles.add_version(connection, base.uid, 1, item.text, item.encoding, (digest, item.raw_sha256))
    changes = [
        _text("identity/outlet", item.outlet or ""),
        _text("identity/id", item.id),
        set_value("state", Value("choice", "new")),
        *(_text(name, text) for name, text in _details(item).items()),
        *_version(1, item, digest),
    ]
    notes = list(item.warnings)
    if same is not None:
        original = record.load(connection, same)
        account = original.text("account") or same
        changes.append(set_value("account", Value("item", account)))
        notes.insert(0, f"the same text as {shown('article', original.number)}: marked as the same account")
    after = workspace.save(connection, base, changes, by)
    return Imported(item.where, shown("article", after.number), "added", "; ".join(notes))
