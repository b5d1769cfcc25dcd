"""The careful curator: what is to be done about each event, until it says what the gold says of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from bench.replay_gold import Gold, Right, dated, judged, of_proposal, placed
from bench.replay_hands import NOBODY, Hands, Meant, StuckError
from curator.model.suggestions import EventProposal, Offer
from curator.model.views import participants
from curator.rules.pending import Pending, new_entities
from curator.tui.dialogs.ask import Ask
from curator.tui.dialogs.claims import Claims
from curator.tui.dialogs.conflict import Conflict
from curator.tui.screens.workbench import Workbench
from curator.tui.widgets.rows import RowList

_STEPS = 40
REASON = "as the post says"
"""What is typed where a reason is owed and none is offered."""


@dataclass(slots=True)
class Done:
    """What one event cost: keys in all, and which slots had to be corrected, added or looked at."""

    keys: int = 0
    corrected: list[str] = field(default_factory=list)
    pressed: list[str] = field(default_factory=list)
    first: bool = False
    """Whether the proposal was right as it stood."""
    verified: bool = False


class Careful(Hands):
    """Somebody who knows what is right, and reads before every key."""

    gold: Gold
    key: str

    def begin(self, gold: Gold) -> None:
        """Say what is right."""
        self.gold, self.rights = gold, gold.rights
        self.done: dict[str, Done] = {}
        self.joined: set[str] = set()
        self.looked: set[str] = set()

    def naming(self, uid: str) -> str:
        """The id in the gold of an entity, of the record or of those that are made with the draft on the desk."""
        draft = self.bench.desk.draft if isinstance(self.app.screen, Workbench) else None
        new = new_entities(draft.state).get(uid) if draft else None
        return self.gold.means(new.name) if new else self.gold.naming(uid)

    def meant(self, wanted: str) -> Meant:
        """An entity of the gold, as it is to be found or made."""
        return Meant(
            self.gold.called[wanted],
            {"p": "person", "o": "organisation", "l": "place"}[wanted[0]],
            self.gold.recorded(wanted),
            lambda uid: self.naming(uid) == wanted,
            lambda name: self.gold.means(name) == wanted,
        )

    def told(self, offer: Offer) -> str:
        """Whom or what an offer means, by its id in the gold."""
        return self.naming(offer.entity) if offer.entity else self.gold.means(offer.value or "")

    # -- an article ----------------------------------------------------------------------------------------------------

    async def work_on(self, key: str) -> None:
        """Take, of the events that are proposed for an article, each once that the record does not have yet, where it
        needs the least."""
        self.key = key
        await self.confirm_publication()
        core = [right for right in self.rights.values() if right.core]
        for _ in range(_STEPS):
            best: dict[str, tuple[int, EventProposal]] = {}
            for one in self.proposing.left:
                right = of_proposal(core, key, one, self.told)
                if right is None or right.uid in self.done or not self._is_told(right):
                    continue
                needs = self.needs(right, one)
                if right.uid not in best or needs < best[right.uid][0]:
                    best[right.uid] = (needs, one)
            order = [one.uid for one in self.proposing.left]
            taken = sorted(best, key=lambda uid: order.index(best[uid][1].uid))
            if not taken:
                break
            await self.settle_one(self.rights[taken[0]], best[taken[0]][1])
        for right in core:
            if right.uid not in self.done and key in right.spans and self._is_told(right):
                if right.joins & self.done.keys():
                    self.joined.add(right.uid)
                else:
                    await self.settle_one(right, None)

    def _is_told(self, right: Right) -> bool:
        """Whether this article is the one to take an event from: the first that dates and places it best."""
        return self.key >= max(right.spans, key=lambda key: (self.gold.telling(key, right.uid), -int(key)))

    def needs(self, right: Right, one: EventProposal) -> int:
        """Roughly the keys that a proposal needs until it is right."""
        told = {(taking.role, self.told(taking.who)) for taking in one.participants}
        cost = 6 * len(right.people - told) + 2 * len(told - right.people - right.more)
        cost += 4 * (one.type.value not in right.types)
        date = next((offer.value for offer in one.fields.get("date", ()) if offer.value), None)
        cost += 0 if date in right.dates else 4
        place = next((self.told(offer) for offer in one.fields.get("place", ())), "")
        cost += {"right": 0, "less": 3, "wrong": 4}[placed(right, place)]
        flagged = [o for offers in one.fields.values() for o in offers if o.flag]
        return cost + 2 * len(flagged) + 2 * sum(bool(taking.who.flag) for taking in one.participants)

    # -- an event ------------------------------------------------------------------------------------------------------

    async def settle_one(self, right: Right, one: EventProposal | None) -> None:
        """Take a proposal, put right what is not, and verify; without a proposal, mark its sentence."""
        before, done = self.keys, Done()
        self.done[right.uid], self.looked = done, set()
        if one is not None:
            await self.go_to(one.uid)
            await self.take()
        else:
            done.corrected.append("marked by hand")
            await self.mark(right.spans[self.key], min(right.types))
        uid = self.draft.base.uid
        for _ in range(_STEPS):
            step = await self._mend(right)
            if step is None:
                break
            done.corrected.append(step)
        done.first = not done.corrected
        for _ in range(_STEPS):
            if await self.verify():
                done.verified = True
                break
            done.corrected.append(await self._let_pass(right))
        done.keys = self.keys - before
        done.pressed = self.pressed[-done.keys :]
        if not done.verified:
            raise StuckError(f"{right.uid} ({uid}) is not verified:\n{self.screen()}")

    async def _mend(self, right: Right) -> str | None:
        """Put one thing right; what that was, or None when nothing is left to do."""
        state = self.draft.state
        if state.text("type") not in right.types:
            await self.type_is(min(right.types))
            return "type"
        for path, held in self.open_offers.items():
            if await self._look(right, path, held):
                return f"look at {path.partition('/')[0]}"
        for verdict in judged(right, state, self.naming):
            if verdict.mark == "wrong" and verdict.slot.startswith("participant/"):
                await self.remove(verdict.slot)
                return f"not {verdict.said}"
        people = {(who.role, self.naming(who.entity or "")) for who in participants(state)}
        for role, person in sorted(right.people - people):
            spans = self.gold.mentioned(self.key, person)
            await self.send("w", spans, self.meant(person), role)
            return f"{role} {person}"
        if (place := self.naming(state.text("place"))) != right.places[0] and placed(right, place) != "right":
            wanted = right.places[0]
            if "place" in self.looked:
                raise StuckError(f"{right.uid}: no {wanted}:\n{self.screen()}")
            self.looked.add("place")
            await self.send("p", self.gold.mentioned(self.key, wanted), self.meant(wanted))
            return f"place {place or 'none'}"
        if state.text("date") not in {date or "" for date in right.dates}:
            return await self._date(right)
        return None

    async def _look(self, right: Right, path: str, held: Pending) -> bool:
        """Take what waits if it is right, or its other reading; what is not may wait for ever, for it is not in the
        record. Whether anything was done."""
        offer = held.offer
        if path == "date":
            if None in right.dates:
                if offer.value or self.draft.state.claims_on(path) or path in self.looked:
                    return False
                self.looked.add(path)
                await self.look(path, NOBODY)
                return True
            readings = [value for value in dict.fromkeys((offer.value, *offer.alternatives)) if value]
            fitting = [n for n, value in enumerate(readings) if dated(right, value) == "right"]
            if not fitting:
                return False
            if fitting[0] == 0:
                await self.look(path, NOBODY)
            for _ in range(fitting[0]):
                await self.other_reading(path)
            return True
        entities = [self.told(offer), *(self.naming(uid) for uid in offer.alternatives)]
        if path == "place":
            wanted = [one for one in entities if placed(right, one) == "right"]
        elif path.startswith("participant/"):
            wanted = [one for one in entities if (held.role, one) in right.people]
        else:
            return False
        if wanted:
            await self.look(path, self.meant(wanted[0]))
        return bool(wanted)

    async def _date(self, right: Right) -> str:
        """Point at a date of the article that says what is right, else type it."""
        said = self.draft.state.text("date")
        wanted = next(date for date in right.dates if date)
        spans = self.gold.dates_told(self.key, right.uid)
        if spans and not said:
            await self.send("d", spans, NOBODY)
        if self.draft.state.text("date") not in right.dates:
            await self.row("date")
            await self.press("enter")
            if isinstance(self.app.screen, Ask):
                await self.press("ctrl+u")
                await self.answer(wanted)
        return f"date {said or 'none'}"

    # -- before verifying ----------------------------------------------------------------------------------------------

    async def _let_pass(self, right: Right) -> str:
        """Do the first of what stands between the event and verified."""
        missing = self.bench.form.missing
        if not missing:
            raise StuckError(f"{right.uid} is not verified:\n{self.screen()}")
        path = missing[0].path
        if "disagree" in missing[0].message:
            await self._choose_between(right, path)
            return f"settle {path}"
        await self.row(path)
        await self.press("y")
        await self._give_reason()
        return f"unsourced {path}"

    async def _choose_between(self, right: Right, path: str) -> None:
        """Take the way out, or the claim, that says what is right, with the reason that is offered."""
        claims = self.draft.state.claims
        await self.row(path)
        await self.press("l")
        if not isinstance(self.app.screen, Claims | Conflict):
            await self.save()  # the sources are told of what is saved
            await self.row(path)
            await self.press("l")
        screen = self.app.screen
        if not isinstance(screen, Claims | Conflict):
            raise StuckError(f"no ledger:\n{self.screen()}")

        def fits(key: str) -> bool:
            way = screen._way(key) if isinstance(screen, Conflict) else None
            if way is not None:
                return way.kind in ("choose", "interval") and self._fits(right, path, way.value)
            return key in claims and self._fits(right, path, claims[key].stated_value)

        listed = screen.query_one(RowList)
        now = listed.cursor
        rows = [n for n in range(listed.count) if fits(listed.row_key(n) or "")]
        if not rows:
            raise StuckError(f"no claim is right:\n{self.screen()}")
        nearest = min(rows, key=lambda n: abs(n - now))
        await self.press(*["down" if nearest > now else "up"] * abs(nearest - now), "enter")
        await self._give_reason()

    def _fits(self, right: Right, path: str, stated: str | None) -> bool:
        if stated is None:
            return False
        if path == "date":
            return dated(right, stated) == "right"
        return placed(right, self.naming(stated)) == "right" if path == "place" else False

    async def _give_reason(self) -> None:
        """Answer a question for a reason: what is offered is taken, else a few words are typed."""
        if isinstance(self.app.screen, Ask):
            offered = self.app.screen._value
            await self.answer("" if offered else REASON)
