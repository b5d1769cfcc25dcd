"""How the work stands: whether something lies unsaved, and when this person last saved."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from curator.errors import CuratorError

if TYPE_CHECKING:
    from curator.services.workspace import Workspace
    from curator.store.drafts import Drafts


def saved(workspace: Workspace, drafts: Drafts, author: str) -> str:
    """`● 2 unsaved`, or `saved 12:04`."""
    from curator.services.reading import last_saved

    try:
        unsaved = len(drafts.of(author))
    except CuratorError:  # said in full where that work is wanted
        return "unsaved work cannot be read"
    return f"● {unsaved} unsaved" if unsaved else saved_at(last_saved(workspace), workspace.clock())


def saved_at(at: str, now: datetime) -> str:
    """`saved 12:04` today, `saved 2025-11-25` before, by the clock of this machine; `at` as the record writes times."""
    if not at:
        return "saved"
    then = datetime.fromisoformat(at).astimezone()
    return f"saved {then:%H:%M}" if then.date() == now.astimezone().date() else f"saved {then:%Y-%m-%d}"
