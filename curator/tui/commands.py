"""The command palette: every key that works on the screen, by its sentence."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from textual.binding import ActiveBinding
from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

if TYPE_CHECKING:
    from textual.fuzzy import Matcher

Run = Callable[[], Awaitable[None]]


class KeyCommands(Provider):
    """One command per active binding; its key stands in front."""

    def _commands(self) -> Iterator[tuple[str, str, Run]]:
        seen: set[str] = set()
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if not active.enabled or not binding.id or binding.id in seen or not binding.description:
                continue
            seen.add(binding.id)
            key = self.app.get_key_display(binding)
            label = f"{binding.description}  ({key})"
            yield label, binding.tooltip or "", partial(self._run, active)

    async def _run(self, active: ActiveBinding) -> None:
        await self.app.run_action(active.binding.action, default_namespace=active.node)

    async def discover(self) -> Hits:
        for label, sentence, run in self._commands():
            yield DiscoveryHit(Content(label), run, help=sentence)

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for label, sentence, run in self._commands():
            score = max(matcher.match(label), matcher.match(sentence))
            if score > 0:
                yield Hit(score, _highlighted(matcher, label), run, help=sentence)


def _highlighted(matcher: Matcher, label: str) -> Content:
    """The label with the letters that were typed in another style. Labels come from codebooks: none is markup."""
    _, offsets = matcher.fuzzy_search.match(matcher.query, label)
    content = Content(label)
    for offset in offsets:
        content = content.stylize(matcher.match_style, offset, offset + 1)
    return content
