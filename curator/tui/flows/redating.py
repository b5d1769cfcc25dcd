"""After a publication date was corrected: the dates of events that were counted from the former one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from textual.screen import ModalScreen

from curator.model.state import ItemState
from curator.rules.display import short
from curator.services import redating
from curator.services.redating import Redated
from curator.tui.dialogs.choose import Choose, Option

if TYPE_CHECKING:
    from curator.services.workspace import Workspace

_TOLD = "Nothing was changed: these dates were counted from the former one. Enter opens the event."


async def event_to_look_at(
    ask: Callable[[ModalScreen[Any]], Awaitable[Any]],
    workspace: Workspace,
    before: ItemState,
    after: ItemState,
) -> str | None:
    """Show which dates of events read otherwise now that an article's publication date is another one; the event (uid)
    that the person wants to see, None when there is none or nobody wants to."""
    changed = redating.would_change(workspace, before.uid, before.text("published"), after.text("published"))
    if not changed:
        return None
    options = [Option(str(at), _line(one), f"“{short(one.quote)}”") for at, one in enumerate(changed)]
    many = "1 date reads" if len(changed) == 1 else f"{len(changed)} dates read"
    chosen: str | None = await ask(Choose(f"{many} otherwise now", options, context=_TOLD))
    return None if chosen is None else changed[int(chosen)].event


def _line(one: Redated) -> str:
    return f"{one.name} {one.label}: {one.old or 'no date'} → {one.new or 'no date'} · {short(one.title, 40)}"
