"""`curator show`, `match`, `log`, `diff`: one item, the entities a name may mean, an item's history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from curator.cli.filters import as_json
from curator.cli.printing import say, table, tell, tell_json, tell_text
from curator.cli.session import Session, pass_session
from curator.errors import WrongUsageError
from curator.model.values import ItemKind, ShownId, shown

if TYPE_CHECKING:
    from curator.model.state import Change
    from curator.services.history import Compared
    from curator.services.workspace import Workspace


@click.command()
@click.argument("item", metavar="A1|A1v2|E1|E1.2|N1|J1")
@as_json
@pass_session
def show(session: Session, item: str, as_json: bool) -> None:
    """Show one article, event, entity or judgement.

    An article with its text, an event with what each article says, an entity with its names and what
    was merged with it; all of them also as of an earlier revision.
    """
    from curator.services import reading

    with session.open() as workspace:
        uid, read = reading.find(workspace, item, "article", "event", "entity", "judgement")
        if as_json:
            tell_json(_whole(workspace, uid, read))
        else:
            _show(workspace, uid, read)


def _whole(workspace: Workspace, uid: str, read: ShownId) -> dict[str, Any]:
    from curator.services import reading, wholes

    with workspace.database.read() as connection:
        state = reading.state_within(connection, uid, read.rev)
        match read.kind:
            case "article":
                reading.text_within(connection, uid, read.version)
                return wholes.article_whole(connection, workspace, state, read.version)
            case "event":
                return wholes.event_whole(connection, workspace, state)
            case "judgement":
                return wholes.judgement_facts(state)
            case _:
                return wholes.entity_whole(connection, workspace, state)


def _show(workspace: Workspace, uid: str, read: ShownId) -> None:
    from rich.cells import cell_len, set_cell_size

    from curator.services import events, independence, merged, reading, wording

    state = reading.state(workspace, uid, read.rev)
    if read.kind == "event":
        state = merged.seen(workspace, state)
    with workspace.database.read() as connection:
        lines = wording.lines(connection, workspace, state)
    facts = [(line.label, line.text) for line in lines if not _tells_nothing_new(line.path)]
    text = ""
    if read.kind == "article":
        number, text = reading.article_text(workspace, uid, read.version)
        citing = reading.events_of_article(workspace, uid)
        facts += [("cited by", f"{shown('event', event.number)} {event.title}") for event in citing]
        facts.append(("text version", str(number)))
    if read.kind == "entity" and read.rev is None:
        facts += merged.lines(workspace, uid)
    if read.kind == "event" and read.rev is None:
        facts += merged.event_lines(workspace, uid)
    if read.kind == "event":
        found = independence.independent(workspace, state)
        facts += [("sources", f"{found.said} · {found.why}")] if found.said else []
    if read.kind == "event" and read.rev is None and state.text("state") == "draft":
        facts += [("to do", missing.message) for missing in events.to_do(workspace, state)]
    name = state.text("name") or state.text("verdict") or reading.names(workspace, [uid]).get(uid, "")
    tell(f"{shown(read.kind, read.number)}  {name}  (revision {state.rev})")
    width = max(cell_len(label) for label, _ in facts)
    above = ""
    for label, words in facts:
        slot = label.removesuffix(wording.QUOTE)
        if slot == label or not f"{above}, ".startswith(f"{slot}, "):
            above = slot
            tell(f"  {set_cell_size(slot, width)}  {words if slot == label else 'no value'}".rstrip())
        if slot != label:
            tell(f"    {words}")
    if text:
        tell("")
        tell_text(text)


def _tells_nothing_new(path: str) -> bool:
    """Hashes of texts are for programs; a participant's role is the label of who it is."""
    hashes = path.startswith("version/") and "/region/" not in path
    return hashes or (path.startswith("participant/") and path.endswith("/role"))


@click.command()
@click.argument("name")
@click.option(
    "--kind",
    type=click.Choice(["person", "organisation", "place"]),
    metavar="KIND",
    help="Only this kind: person, organisation or place.",
)
@click.option("--limit", default=5, type=click.IntRange(1, 1000), metavar="N", help="How many at most; 5.")
@as_json
@pass_session
def match(session: Session, name: str, kind: str | None, limit: int, as_json: bool) -> None:
    """The entities that a name may mean.

    Best first, each with a score from 0 to 1 and the reason.
    """
    from curator.services.matching import match as matches

    with session.open() as workspace:
        found = matches(workspace, name, kind or "", limit)
    if as_json:
        tell_json(
            [
                {
                    "entity": shown("entity", candidate.number),
                    "name": candidate.name,
                    "alias": candidate.alias,
                    "kind": candidate.kind,
                    "score": candidate.score,
                    "why": candidate.why,
                }
                for candidate in found
            ]
        )
    elif found:
        rows = (
            (shown("entity", c.number), f"{c.score:.2f}", c.kind, c.name, c.alias if c.alias != c.name else "", c.why)
            for c in found
        )  # fmt: skip
        table(("id", "score", "kind", "name", "written", "why"), rows)
    else:
        say(f"Nobody and nothing in the record is called anything like “{name}”.")


@click.command()
@click.argument("item", metavar="E1|A1|N1|J1")
@as_json
@pass_session
def log(session: Session, item: str, as_json: bool) -> None:
    """The revisions of an item.

    Oldest first: who, when, what, why.
    """
    from curator.services import history, reading

    with session.open() as workspace:
        uid, read = reading.find(workspace, item, "article", "event", "entity", "judgement")
        revisions = history.log(workspace, uid)
    name = shown(read.kind, read.number)
    if as_json:
        tell_json(
            [
                {
                    "revision": f"{name}.{revision.rev}",
                    "rev": revision.rev,
                    "uid": revision.uid,
                    "at": revision.by.at,
                    "author": revision.by.author,
                    "tool": revision.by.tool,
                    "act": revision.by.act,
                    "message": revision.by.message,
                    "hash": revision.hash,
                    "changes": [_change(change) for change in revision.changes],
                }
                for revision in revisions
            ]
        )
        return
    table(
        ("revision", "at", "by", "act", "changes", "message"),
        (
            (
                f"{name}.{revision.rev}",
                f"{revision.by.at[:16].replace('T', ' ')}Z",
                revision.by.author,
                revision.by.act,
                str(len(revision.changes)),
                revision.by.message,
            )
            for revision in revisions
        ),
    )


def _change(change: Change) -> dict[str, Any]:
    if change.claim is not None:
        return {
            "op": "claim",
            "path": change.claim.path,
            "claim": change.claim.uid,
            "quote": change.claim.quote,
        }
    if change.drop is not None:
        return {"op": "claim removed", "claim": change.drop}
    if change.value is not None:
        return {"op": "set", "path": change.path, "value": change.value.text}
    return {"op": "removed", "path": change.path}


@click.command()
@click.argument("old", metavar="E1.1")
@click.argument("new", metavar="E1.2")
@as_json
@pass_session
def diff(session: Session, old: str, new: str, as_json: bool) -> None:
    """What changed between two revisions.

    Word by word: [-taken away-], {+added+}. An id without a revision means the newest one.
    """
    from curator.services import history, reading

    with session.open() as workspace:
        kinds: tuple[ItemKind, ...] = ("article", "event", "entity", "judgement")
        uid, before = reading.find(workspace, old, *kinds)
        other, after = reading.find(workspace, new, *kinds)
        if uid != other:
            raise WrongUsageError(
                f"{old} and {new} are not revisions of one item; write two like E1.1 and E1.2."
            )
        newest = reading.state(workspace, uid).rev
        compared = history.compare(workspace, uid, before.rev or newest, after.rev or newest)
    changed = [line for line in compared if line.kind != "same"]
    if as_json:
        keys = ("path", "label", "kind", "old", "new")
        tell_json([{key: getattr(line, key) for key in keys} for line in changed])
    elif changed:
        for line in changed:
            _tell_difference(line)
    else:
        say(f"{old} and {new} say the same.")


def _tell_difference(line: Compared) -> None:
    """`- was [-like this-]`, `+ is {+like that+}`: readable without colour, and by programs."""
    from curator.rules.words_diff import words_diff

    left, right = words_diff(line.old, line.new)
    tell(line.label)
    if line.kind != "added":
        tell("  - " + "".join(f"[-{p.text}-]" if p.kind == "removed" else p.text for p in left))
    if line.kind != "removed":
        tell("  + " + "".join(f"{{+{p.text}+}}" if p.kind == "added" else p.text for p in right))
