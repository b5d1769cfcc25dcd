"""The guide at work: it looks at the desk after every key, and keeps its line on the screen that is shown."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Literal, cast
from weakref import WeakSet

from textual.screen import ModalScreen, Screen

from curator.errors import CuratorError
from curator.tui.dialogs.claims import Claims
from curator.tui.flows.desk import Desk
from curator.tui.guide.steps import EXAMPLE, STEPS, TELLING, Progress, Snapshot, advance, advice
from curator.tui.keys.gate import FLOW
from curator.tui.keys.words import drawn, keys_now
from curator.tui.widgets.guide_line import GuideLine
from curator.tui.widgets.key_line import KeyLine

if TYPE_CHECKING:
    from curator.services.draft import EventDraft
    from curator.tui.app import CuratorApp
    from curator.tui.screens.desk_screen import DeskScreen

Invitation = Literal["never", "once", "always"]
"""Whether the guide begins by itself: `once` is until it was finished or left in this record."""

LEAVE = "app.guide"


class Guiding:
    """`showing` is whether the guide is on. It only reads: no key is taken, nothing is blocked."""

    def __init__(self, app: CuratorApp) -> None:
        self._app = app
        self.showing = False
        self._sample = False
        self._progress = Progress()
        self._mine: dict[str, bool] = {}
        self._keys: dict[str, str] = {}
        self._last: tuple[object, ...] = ()
        self._ended_at: str | None = None
        self._lines: WeakSet[GuideLine] = WeakSet()

    def invite(self, invitation: Invitation) -> None:
        """Begin by itself, if it is to; the record is open."""
        from curator.services.guidance import offered

        workspace = self._app.workspace
        assert workspace is not None
        if invitation == "always" or (invitation == "once" and offered(workspace)):
            self.start()

    def start(self) -> None:
        """Begin with the first step; the record is open."""
        from curator.services.guidance import in_sample

        workspace = self._app.workspace
        assert workspace is not None
        self.showing, self._sample = True, in_sample(workspace)
        self._progress, self._ended_at, self._last = Progress(), None, ()
        self._mine.clear()
        self.look()

    def leave(self) -> None:
        """Take the guide off all screens, and remember that it need not come by itself again."""
        self.showing = False
        for line in self._lines:
            if line.is_attached:
                line.remove()
        self._lines.clear()
        self._remember()

    def look(self) -> None:
        """See what lies on the desk now, and say what to do next."""
        app = self._app
        if not self.showing or app.workspace is None:
            return
        place = next(
            (screen for screen in reversed(app.screen_stack) if not isinstance(screen, ModalScreen)), None
        )
        if place is None or not place.is_mounted:
            return
        desk_screen = self._desk_screen()
        seen = self._snapshot(desk_screen)
        was, self._progress = self._progress, advance(self._progress, seen)
        article = desk_screen.desk.article.uid if desk_screen else None
        if self._progress.finished and not was.finished:
            self._ended_at = article
            self._remember()
        if self._progress.finished and article != self._ended_at:
            self.leave()
            return
        if self._last != (place, seen, self._progress):
            self._last = (place, seen, self._progress)
            self._say(place, seen)

    def _say(self, place: Screen[object], seen: Snapshot) -> None:
        self._keys |= keys_now(self._app, place.active_bindings.values())
        said = advice(self._progress, seen, self._keys.get)
        where = f"{said.number}/{len(STEPS)}"
        way_out = (
            f"{self._keys.get(LEAVE, 'F9')} {'closes' if self._progress.finished else 'leaves'} the guide."
        )
        lines = place.query(GuideLine)
        if lines:
            line = lines.first()
        else:
            line = GuideLine()
            self._lines.add(line)
            place.mount(line, before=place.query_one(KeyLine))
        line.say(where, said.praise, drawn(said.sentence), way_out)

    # -- what lies on the desk ---------------------------------------------------------------------------------------

    def _desk_screen(self) -> DeskScreen | None:
        """The desk among the screens, under a dialog or a history it may be; None when there is none."""
        found = (s for s in reversed(self._app.screen_stack) if isinstance(getattr(s, "desk", None), Desk))
        return cast("DeskScreen | None", next(found, None))

    def _snapshot(self, screen: DeskScreen | None) -> Snapshot:
        if screen is None:
            return Snapshot(example=self._sample)
        desk, draft = screen.desk, screen.desk.draft
        selection = screen.view.selection
        example = self._sample and desk.article.state.text("identity/id") == EXAMPLE
        selected = selection is not None and (not example or TELLING in desk.quote(selection))
        here = Snapshot(at_the_desk=True, example=example, selected=selected)
        if draft is None or not self._is_mine(desk, draft):
            return here
        state, kind = draft.state, draft.event_type
        lit = screen.pane.sheet.cursor_key or ""
        quoted = {(claim.start, claim.end) for claim in state.claims_on(lit)}

        def kept(field: str) -> bool:
            """Whether a field is filled, or cited in vague words, or not among those of the type."""
            asked = kind is None or kind.field(field) is not None
            return not asked or bool(state.text(field) or state.claims_on(field))

        return replace(
            here,
            event=True,
            typed=kind is not None,
            dated=kept("date"),
            placed=kept("place"),
            peopled=bool(draft.participants),
            looked=draft.undone
            or selection in quoted
            or any(isinstance(shown, Claims) for shown in self._app.screen_stack),
            verified=draft.base.text("state") == "verified" and not draft.dirty,
        )

    def _is_mine(self, desk: Desk, draft: EventDraft) -> bool:
        """Whether this person is making the event: it is new, or was when the guide first saw it, or is an unverified
        one that they made before."""
        uid = draft.base.uid
        if not draft.base.rev:
            self._mine[uid] = True
        elif uid not in self._mine:
            from curator.services.reading import log

            made_by = log(desk.workspace, uid)[0].by.author
            self._mine[uid] = made_by == desk.workspace.author and draft.base.text("state") != "verified"
        return self._mine[uid]

    # -- remembering -------------------------------------------------------------------------------------------------

    def _remember(self) -> None:
        # As a flow, so that the key after it waits until it is kept.
        self._app.run_worker(self._keep(), group=FLOW)

    async def _keep(self) -> None:
        from curator.services import guidance

        workspace = self._app.workspace
        assert workspace is not None
        try:
            await asyncio.to_thread(guidance.end, workspace)
        except CuratorError as error:
            self._app.say(str(error), wrong=True)
