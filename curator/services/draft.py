"""An event while it is edited: the flow of the work without a screen. Every edit can be undone and is kept on disk."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from curator.codebook.types import EventType, Field
from curator.model.claims import Basis, Claim
from curator.model.state import Change, ItemState, apply, difference, put_claim
from curator.model.views import Participant, participants
from curator.rules import edits, names
from curator.rules.claims import Slot, elements, slots
from curator.rules.merge import merge
from curator.rules.merged_events import adopted
from curator.rules.pending import new_entities
from curator.services import events
from curator.services.workspace import Workspace
from curator.store import entities, merged_events, record
from curator.store.drafts import Draft, Drafts
from curator.store.things import RecordThings

Span = tuple[int, int]
Step = tuple[str, ItemState, int]

in_order = itertools.count(1)
"""Numbers whatever undo can take back at a desk, edits of any draft and what was saved at once, as it is made."""


class EventDraft:
    """One event being edited at one article. `base` is what was read, `state` what it has become."""

    def __init__(self, workspace: Workspace, drafts: Drafts, base: ItemState, article: str) -> None:
        self.workspace, self.drafts = workspace, drafts
        self.base = self.state = base
        self.article = article
        self._done: list[Step] = []  # what each was called, what was before, and its number
        self._undone: list[Step] = []

    @classmethod
    def resumed(cls, workspace: Workspace, drafts: Drafts, kept: Draft) -> EventDraft:
        """The draft as it was left, with nothing to undo yet but everything to save."""
        draft = cls(workspace, drafts, kept.base, kept.article)
        draft.state = kept.state
        draft._done = [("everything since the last save", kept.base, next(in_order))]
        workspace.coming.update(new_entities(draft.state))
        return draft

    # -- what it is --------------------------------------------------------------------------------------------------

    @property
    def event_type(self) -> EventType | None:
        """The codebook's type of the event, if it has a known one."""
        return self.workspace.codebook.type(self.state.text("type"))

    @property
    def dirty(self) -> bool:
        """Whether there is anything to save."""
        return bool(difference(self.base, self.state))

    @property
    def steps(self) -> int:
        """How many edits can be taken back."""
        return len(self._done)

    @property
    def newest(self) -> int:
        """The number (`in_order`) of the edit that undo takes back; 0 without one."""
        return self._done[-1][2] if self._done else 0

    @property
    def newest_undone(self) -> int:
        """The number (`in_order`) of the edit that redo makes again; 0 without one."""
        return self._undone[-1][2] if self._undone else 0

    @property
    def undone(self) -> bool:
        """Whether an edit was taken back that can be done again."""
        return bool(self._undone)

    @property
    def participants(self) -> tuple[Participant, ...]:
        """Who takes part, in the order of the form."""
        return participants(self.state)

    @property
    def seen(self) -> ItemState:
        """The event as it is now, with what stands in events that were merged into it."""
        with self.workspace.database.read() as connection:
            return merged_events.seen_as_one(connection, self.state, RecordThings(connection))

    def slot(self, path: str) -> Slot | None:
        """The slot at a path, if the event has it now."""
        return next((slot for slot in slots(self.seen, self.event_type) if slot.path == path), None)

    def met(self, words: str, path: str = "") -> str | None:
        """The path of the slot, among the participants or the one at `path`, whose entity this event has already met
        under these very words, ranks and titles aside; None when it has not, or when they may mean another one. For a
        participant a single word is never enough."""
        asked = names.tokens(words)
        if len(asked) < 2 and not path:
            return None
        found = [
            slot
            for slot, entity in self._entity_slots(path)
            if any(
                names.tokens(claim.quote) == asked
                for claim in self.state.claims_on(slot)
                if claim.stated_value == entity
            )
        ]
        if len(found) != 1:
            return None
        with self.workspace.database.read() as connection:
            met = RecordThings(connection).canonical(self.state.text(found[0]))
            others = entities.sharing(connection, " ".join(asked)) - {met}
        return None if others else found[0]

    def _entity_slots(self, path: str) -> list[tuple[str, str]]:
        """Slots that hold an entity, each with its uid: the one at `path`, or all participants'."""
        if path:
            return [(path, self.state.text(path))]
        return [(who.claim_path, who.entity) for who in self.participants if who.entity]

    # -- editing -----------------------------------------------------------------------------------------------------

    def edit(self, label: str, changes: Sequence[Change]) -> bool:
        """Make the changes one undoable step called `label`; False when they change nothing."""
        after = apply(self.state, changes)
        if not difference(self.state, after):
            return False
        after = apply(self.state, [*adopted(self.state, self.seen, changes), *changes])
        self._done.append((label, self.state, next(in_order)))
        self._undone.clear()
        self.state = after
        self._keep()
        return True

    def undo(self) -> str | None:
        """Take back the last step; its label, or None when there is none."""
        return self._swap(self._done, self._undone)

    def redo(self) -> str | None:
        """Make the last undone step again; its label, or None when there is none."""
        return self._swap(self._undone, self._done)

    def _swap(self, source: list[Step], target: list[Step]) -> str | None:
        if not source:
            return None
        label, state, number = source.pop()
        target.append((label, self.state, number))
        self.state = state
        self._keep()
        return label

    def _keep(self) -> None:
        self.workspace.coming.update(new_entities(self.state))
        if self.dirty:
            at = self.workspace.act("draft").at
            self.drafts.keep(Draft(self.base, self.state, self.article, at), self.workspace.author)
        else:
            self.drafts.drop(self.base.uid, self.workspace.author)

    def claim(
        self,
        path: str,
        article: str,
        version: int,
        text: str,
        span: Span,
        stated: str | None,
        basis: Basis | None = None,
    ) -> Change:
        """A new claim that quotes `text[start:end]`; the very same claim again is no change."""
        start, end = span
        for claim in self.state.claims_on(path):
            if (claim.article, claim.version, claim.start, claim.end) == (article, version, start, end) and (
                claim.stated_value == stated and claim.asserts
            ):
                return put_claim(claim)
        uid = self.workspace.new_uid()
        quote = text[start:end]
        return put_claim(Claim(uid, path, article, version, start, end, quote, stated, True, None, basis))

    def field_path(self, field: Field, text: str) -> tuple[str, str | None]:
        """Path and element uid under which a value of a field stands; a value of a many-valued field stands once."""
        if not field.many:
            return field.id, None
        for uid in elements(self.state, field):
            if self.state.text(f"{field.id}/{uid}") == text:
                return f"{field.id}/{uid}", uid
        uid = self.workspace.new_uid()
        return f"{field.id}/{uid}", uid

    def remove(self, path: str, label: str) -> bool:
        """Take a value away with its marks and claims; `path` may be a whole participant."""
        return self.edit(label, edits.remove(self.state, path))

    # -- saving ------------------------------------------------------------------------------------------------------

    def summary(self) -> str:
        """What was changed since the last save, in a few words: the message a revision gets if nobody writes one."""
        paths: dict[str, None] = {}
        for change in difference(self.base, self.state):
            path = change.path or (change.claim.path if change.claim else "claims")
            paths.setdefault(path.partition("/")[0])
        beside = ("state", "codebook", "realis", "proposed", "new")
        words = [path for path in paths if path not in beside] or list(paths)
        return "changed " + ", ".join(words) if self.base.rev else "new: " + ", ".join(words)

    def save(self, message: str = "", *, verify: bool = False) -> ItemState:
        """Save as one revision; on success the draft on disk goes. Errors leave everything as it was.

        An edit made while the save waits for the record is not in the revision: it stays in the draft.
        """
        edited = self.state
        message = message or (self.summary() if self.dirty else "")
        saved = events.save(self.workspace, self.base, edited, message, verify=verify)
        self.base, self.state = saved, merge(edited, self.state, saved).state
        self._done.clear()
        self._undone.clear()
        self._keep()
        return saved

    def take_over(self, saved: ItemState) -> None:
        """Go on from what another verb has saved of this event, together with all edits made so far."""
        self.base = self.state = saved
        self._done.clear()
        self._undone.clear()
        self._keep()

    def rebase(self) -> tuple[str, ...]:
        """Put this draft, and every step that can be undone, on top of what somebody else saved meanwhile.

        Gives the paths that both changed: mine stands there, and undoing mine brings theirs back.
        """
        with self.workspace.database.read() as connection:
            theirs = record.load(connection, self.base.uid)
        base, merged = self.base, merge(self.base, self.state, theirs)
        for steps in (self._done, self._undone):
            steps[:] = [(label, merge(base, state, theirs).state, number) for label, state, number in steps]
        self.base, self.state = theirs, merged.state
        self._keep()
        return merged.clashes

    def called(self, path: str) -> str:
        """What people call the place that a path of a clash names: the label of its field or role."""
        head, _, rest = path.partition("/")
        if head == "participant":
            who = next((who for who in self.participants if rest.startswith(who.uid)), None)
            role = self.event_type.role(who.role) if who and self.event_type else None
            return role.label if role else head
        field = self.event_type.field(head) if self.event_type else None
        return field.label if field else head.partition(" ")[0]

    def discard(self) -> bool:
        """Give up everything since the last save, as a step that can be undone; False when there was nothing."""
        if not self.dirty:
            return False
        self._done.append(("giving up the unsaved changes", self.state, next(in_order)))
        self._undone.clear()
        self.state = self.base
        self._keep()
        return True
