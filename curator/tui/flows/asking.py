"""Questions whose answers come from the record: which entity, which event, which type."""

from __future__ import annotations

from collections.abc import Sequence

from curator.codebook.types import Codebook, EventType
from curator.model.lines import EventLine, Filter
from curator.model.values import shown
from curator.rules import names
from curator.rules.roles import name_begins
from curator.services import entities, linking, reading
from curator.services.surroundings import Printed
from curator.tui.dialogs.choose import Choose, Option
from curator.tui.dialogs.pick_entity import NEW, Picked, PickEntity
from curator.tui.flows.desk import Desk, Span

MOST_EVENTS = 5000
NONE = "-"


def type_options(desk: Desk) -> list[Option]:
    """The event types of the codebook as options."""
    codebook: Codebook = desk.workspace.codebook
    return [Option(t.id, t.label, t.definition, " ".join((*t.also, *t.cue_words))) for t in codebook.types]


async def event_type(desk: Desk, title: str, current: str = "", context: str = "") -> EventType | None:
    """Which type of event."""
    chosen = await desk.ask(Choose(title, type_options(desk), current=current, context=context))
    return desk.workspace.codebook.type(chosen) if chosen else None


async def entity(
    desk: Desk,
    title: str,
    typed: str,
    kinds: Sequence[str] = (),
    *,
    describe: bool = False,
    context: str = "",
    span: Span | None = None,
) -> Picked | None:
    """Which entity; what a new one is called, too, which `made` makes. None when the person went back. `span` is where
    the words stand in the article; ranks and offices in front of a name are not asked for."""
    begins = name_begins(typed) if span else 0
    typed = typed[begins:]
    printed = Printed(desk.surroundings(), span[0] + begins if span else None)
    dialog = PickEntity(
        desk.workspace, title, typed, kinds, describe=describe, context=context, printed=printed
    )
    picked: Picked | None = await desk.ask(dialog)
    if picked is None or picked.act != NEW:
        return picked
    allowed = list(kinds) or list(entities.KINDS)
    kind = allowed[0]
    if len(allowed) > 1:
        options = [Option(name, name) for name in allowed]
        kind = await desk.ask(Choose(f"What is “{picked.text}”?", options))
        if kind is None:
            return None
    name = await desk.ask_for(
        f"new {kind} {picked.text}",
        f"Canonical name of the new {kind}",
        names.bare(picked.text) if kind == "person" else picked.text,
        f"As the record should call it; “{picked.text}” becomes an alias if it is another name, and not a part of it.",
    )
    if name is None:
        return None
    return Picked(None, picked.text, NEW, kind, name)


def made(desk: Desk, picked: Picked, printed: str = "", article: str = "") -> str | None:
    """The uid of the entity that was picked, made now if it is new; None for a mere description. It learns the spelling
    that is `printed` in an article (uid; the open one if none is named)."""
    source = article or desk.article.uid
    if picked.act == NEW:
        return linking.make(desk.workspace, picked.name, picked.kind, picked.text, source).uid
    if picked.entity and printed:
        linking.accept(desk.workspace, picked.entity, printed, source)
    return picked.entity


def event_options(desk: Desk, *, without: str = "") -> list[Option]:
    """All events as options: those of the open article first, then the newest."""
    here = {line.uid for line in reading.events_of_article(desk.workspace, desk.article.uid)}
    count = reading.event_count(desk.workspace, Filter())
    offset = max(count - MOST_EVENTS, 0)
    lines: list[EventLine] = reading.event_page(desk.workspace, Filter(), offset, MOST_EVENTS)
    lines.sort(key=lambda line: (line.uid not in here, -line.number))
    return [
        Option(line.uid, f"{shown('event', line.number)} {line.title}", f"{line.state} · {line.date}")
        for line in lines
        if line.uid != without
    ]


def unsaved_options(desk: Desk) -> list[Option]:
    """The events on the desk that the record does not have yet."""
    options = []
    for uid, draft in desk.drafts_by_event.items():
        if not draft.base.rev:
            kind = draft.event_type
            options.append(Option(uid, f"new {kind.label if kind else 'event'}", "not saved"))
    return options


async def event(
    desk: Desk, title: str, *, without: str = "", none: str = "", unsaved: bool = False
) -> str | None:
    """Which event of the record (a uid, or `-` for the row called `none`), or of the `unsaved` ones too; None when the
    person went back."""
    options = [*(unsaved_options(desk) if unsaved else ()), *event_options(desk, without=without)]
    if none:
        options.insert(0, Option(NONE, none))
    chosen: str | None = await desk.ask(Choose(title, options))
    return chosen


async def role(
    desk: Desk, event_type: EventType, kind: str, taken: Sequence[str], context: str
) -> str | None:
    """Which role somebody of this kind plays: the required ones that nobody plays yet come first, then those that
    several play, which are the required ones already played; what nobody requires comes last."""
    fitting = [r for r in event_type.roles if not r.kinds or not kind or kind in r.kinds]
    fitting.sort(key=lambda r: (not r.required, r.id in taken))
    options = [Option(r.id, r.label, r.help) for r in fitting]
    chosen: str | None = await desk.ask(Choose(f"Role in the {event_type.label}", options, context=context))
    return chosen
