"""`curator search`: what in the record says some words."""

from __future__ import annotations

import click

from curator.cli.filters import as_json
from curator.cli.printing import say, table, tell_json
from curator.cli.session import Session, pass_session

LIMIT = 20


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="WORDS")
@click.option(
    "--limit", default=LIMIT, type=click.IntRange(1, 1000), metavar="N", help="How many at most; 20."
)
@as_json
@pass_session
def search(session: Session, words: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Search articles, events and entities for words.

    What says all of them, titles and names first, each with the words that say so. The last word may be
    the beginning of one; words that stand side by side are written '"like this"'.
    """
    from curator.services import reading, searching

    sought = " ".join(words)
    with session.open() as workspace:
        found = searching.search(workspace, sought, limit)
        ids = reading.ids(workspace, {hit.article for hit in found if hit.article})
    if as_json:
        tell_json(
            [
                {
                    "kind": hit.kind,
                    "id": hit.shown_id,
                    "uid": hit.uid,
                    "title": hit.title,
                    "where": hit.where,
                    "quote": hit.quote,
                    "marks": [list(mark) for mark in hit.marks],
                    "article": ids.get(hit.article or ""),
                    "version": hit.version,
                    "start": hit.start,
                    "end": hit.end,
                }
                for hit in found
            ]
        )
    elif found:
        table(("id", "title", "where", "says"), ((h.shown_id, h.title, h.where, h.quote) for h in found))
    else:
        say(f"Nothing in the record says “{sought}”.")
