"""The hasty curator: takes whatever is proposed, looks at nothing that waits, and verifies what can be verified."""

from __future__ import annotations

from bench.replay_hands import Hands

_MOST = 100


class Hasty(Hands):
    """Somebody who presses enter."""

    async def rush_through(self) -> None:
        """Take every event of the open article, one after the other."""
        await self.confirm_publication()
        for _ in range(_MOST):
            if self.shown is None:
                return
            await self.take()
            if not await self.verify():
                await self.save()
                await self.into_article()
