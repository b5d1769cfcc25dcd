"""`curator import`: articles into the record."""

from __future__ import annotations

import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import click

from curator.cli.filters import as_json
from curator.cli.printing import counted, say, table, tell, tell_json
from curator.cli.session import Session, pass_session
from curator.errors import StoppedError

if TYPE_CHECKING:
    from curator.services.importing import Imported

LISTED = 40
_WORDS = {
    "added": "added",
    "unchanged": "unchanged",
    "new_version": "with a new text version",
    "refused": "refused",
}


@click.command(name="import")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option("--published", metavar="DATE", help="Publication date of those that say none.")
@click.option("--outlet", metavar="NAME", help="Outlet of those that say none.")
@click.option("--url", metavar="URL", help="URL of those that say none.")
@click.option("--encoding", metavar="NAME", help="Encoding of the files, if not UTF-8: cp1252, utf-16 …")
@click.option("--skip-bad", is_flag=True, help="Import the rest; what is refused goes into a file here.")
@as_json
@pass_session
def import_(
    session: Session,
    paths: tuple[str, ...],
    published: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    encoding: str | None = None,
    skip_bad: bool = False,
    as_json: bool = False,
) -> None:
    """Bring articles in.

    From .txt, .md, .jsonl and .csv files, folders of them, or - for standard input. Everything is
    checked before anything is written. The same text again changes nothing; another text of the same
    article becomes its next version. A record that is not there yet is made.
    """
    from curator.services import importing
    from curator.services.workspace import checked_author, create_record, open_record

    given = importing.Given(outlet=outlet, url=url, published=published, encoding=encoding)
    with _stoppable() as stop:
        checked = importing.check(paths, given, skip_bad=skip_bad, stop=stop)
        open_or_make = open_record if session.path.exists() else create_record
        workspace = open_or_make(session.path, checked_author(session.author))
        try:
            with _progress() as progress:
                results = importing.bring_in(workspace, checked, progress, stop)
        finally:
            workspace.close()
    rejects = importing.write_rejects(results, Path.cwd())
    if as_json:
        keys = ("path", "article", "status", "reason")
        tell_json([{key: getattr(result, key) for key in keys} for result in results])
    else:
        _summary(results)
    if rejects is not None:
        say(f"What was refused, and why, is in {rejects.name}.")
    if stop() and (missing := importing.left(checked, results)):
        say(
            f"Stopped: {counted(checked.total - missing, 'article')} of {checked.total:,} came in and stay; "
            "the same command again brings in the rest."
        )
        raise click.exceptions.Exit(StoppedError.exit_code)


def _summary(results: list[Imported]) -> None:
    worth_a_line = [result for result in results if len(results) <= LISTED or result.reason]
    if worth_a_line:
        table(
            ("id", "status", "file", "note"),
            ((r.article or "", r.status.replace("_", " "), r.path, r.reason) for r in worth_a_line),
        )
    counts = Counter(result.status for result in results)
    words = ", ".join(f"{counts[status]:,} {words}" for status, words in _WORDS.items() if counts[status])
    tell(f"{counted(len(results), 'article')}: {words}.")


@contextmanager
def _stoppable() -> Iterator[Callable[[], bool]]:
    """Whether ctrl+c was pressed: an import stops between two articles. A second one ends the program at once, and
    takes back the articles of the last chunk."""
    stopped = False
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a shell runs it in the background
        yield lambda: stopped
        return

    def stop(_signal: int, _frame: FrameType | None) -> None:
        nonlocal stopped
        stopped = True
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield lambda: stopped
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None]]:
    """A bar on standard error for imports of more than one chunk, where somebody is looking."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    bar = click.progressbar(length=0, label="Importing", file=sys.stderr)
    begun = False

    def show(done: int, total: int) -> None:
        nonlocal begun
        if not begun and done < total:
            bar.length, begun = total, True
            bar.__enter__()
        if begun:
            bar.update(done - bar.pos)

    try:
        yield show
    finally:
        if begun:
            bar.__exit__(None, None, None)
