"""`curator entities import` and `show`: entities from a file, and everything the record knows of one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from curator.cli.filters import as_json
from curator.cli.printing import counted, say, table, tell, tell_json
from curator.cli.session import Session, pass_session

if TYPE_CHECKING:
    from curator.services.entities import ImportedEntity

STATUSES = ("added", "changed", "unchanged")


@click.command(name="import")
@click.argument("file", metavar="FILE")
@click.option("--encoding", metavar="NAME", help="Encoding of the file, if not UTF-8: cp1252, utf-16 …")
@click.option("--all", "every", is_flag=True, help="Tell of every row, also of those with nothing to say.")
@as_json
@pass_session
def import_entities(session: Session, file: str, encoding: str | None, every: bool, as_json: bool) -> None:
    """Bring entities in from a .csv or .jsonl file.

    An entity that is known is completed, never overwritten: it is found by its id, by an id elsewhere,
    by its name, or by a name that is certainly another spelling of it. What is only like one that is
    known is new, and the table says what it may be. One bad row, and nothing is written.
    """
    from pathlib import Path

    from curator.services.entities import import_entities as bring_in

    with session.open() as workspace:
        results = bring_in(workspace, Path(file), encoding)
    if as_json:
        tell_json([_imported(result) for result in results])
        return
    for result in results:
        for remark in result.remarks:
            say(f"{result.where}: {remark}.")
    told = [result for result in results if every or result.like or result.status == "changed"]
    if told:
        rows = ((r.where, r.entity or "", r.status, r.name, r.reason) for r in told)
        table(("row", "id", "became", "name", "why"), rows, widest=200)
    counts = {status: sum(result.status == status for result in results) for status in STATUSES}
    words = ", ".join(f"{number:,} {status}" for status, number in counts.items() if number)
    alike = sum(bool(result.like) for result in results)
    also = f", {alike:,} of them perhaps known already" if alike else ""
    tell(f"{counted(len(results), 'entity', 'entities')}: {words}{also}.")


def _imported(result: ImportedEntity) -> dict[str, Any]:
    keys = ("where", "entity", "name", "status", "reason", "by")
    like = [{key: getattr(one, key) for key in ("entity", "name", "score", "why")} for one in result.like]
    return {key: getattr(result, key) for key in keys} | {"like": like}


@click.command(name="show")
@click.argument("entity", metavar="N1")
@as_json
@pass_session
def show_entity(session: Session, entity: str, as_json: bool) -> None:
    """Everything the record knows of an entity.

    Its names and posts with their sources, its ids elsewhere, what does not fit about it, the entities
    judged the same, and its events.
    """
    from curator.services import merged, reading, wholes

    with session.open() as workspace:
        uid, read = reading.find(workspace, entity, "entity")
        with workspace.database.read() as connection:
            state = reading.state_within(connection, uid, read.rev)
            whole = wholes.entity_whole(connection, workspace, state)
        named = {name["source"] for one in (whole, *whole["members"]) for name in one["names"]} - {None}
        articles = reading.ids(workspace, named)
        judged = [fact for fact in merged.lines(workspace, uid) if fact[0] != "merged in"]
    if as_json:
        tell_json(whole)
        return
    for line in _told(whole, articles):
        tell(line)
    for label, text in judged:
        tell(f"  {label} {text}")


def _told(whole: dict[str, Any], articles: dict[str, str]) -> Iterator[str]:
    """An entity in lines; `articles` are the ids people read, by uid."""
    about = (whole["kind"], whole["subkind"], whole["country"], f"revision {whole['rev']}")
    yield f"{whole['id']}  {whole['name']}  ({', '.join(part for part in about if part)})"
    for label, key in (("lies in", "within_name"), ("withdrawn because", "withdrawn"), ("note", "note")):
        if whole[key]:
            yield f"  {label}: {whole[key]}"
    for hint in whole["hints"]:
        yield f"  ! {hint['text']}"
        yield from (f"      {source}" for source in hint["sources"])
    yield from _of_one(whole, articles)
    for post in whole["proposed_posts"]:
        yield f"  ◐ post in {', '.join(post['events'])}: {post['text']}"
    for member in whole["members"]:
        yield f"  = {member['id']}  {member['name']}"
        yield from (f"  {line}" for line in _of_one(member, articles))
    for event in whole["events"]:
        yield f"  event {event['id']}  {event['title']}  ({event['state']})"


def _of_one(whole: dict[str, Any], articles: dict[str, str]) -> Iterator[str]:
    """The names, posts and ids of one entity."""
    for name in whole["names"]:
        source = articles.get(name["source"], name["source"])
        parts = (name["name"], name["kind"] if name["kind"] not in ("name", "alias") else "", source)
        yield f"  {'name' if name['uid'] == 'name' else '≈'} {' · '.join(part for part in parts if part)}"
    for post in whole["posts"]:
        yield f"  post {post['text']}"
        for claim in post["claims"]:
            yield f"      {claim['article_id']}: “{' '.join(claim['quote'].split())}”"
        if post["note"]:
            yield f"      note: {post['note']}"
    for scheme, value in sorted(whole["external"].items()):
        yield f"  {scheme} {value}"
    for imported in (whole["external_id"], *whole["imported_as"]):
        if imported:
            yield f"  imported as {imported}"
