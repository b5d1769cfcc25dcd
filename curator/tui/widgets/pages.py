"""Rows fetched page by page and kept for a while."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rich.text import Text
from textual.cache import LRUCache

PAGE: Final = 100
_KEPT: Final = 40


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `key` names it for good, `cells` follow the columns, `mark` is one sign shown before them."""

    key: str
    cells: tuple[str | Text, ...]
    mark: str = ""


Fetch = Callable[[int, int], Sequence[Row]]
"""(offset, limit) → at most `limit` rows from `offset` on."""


class Pages:
    """`count` rows behind a `fetch`; pages of 100 are fetched when a row of them is asked for."""

    def __init__(self, count: int, fetch: Fetch) -> None:
        self.count = count
        self._fetch = fetch
        self._kept: LRUCache[int, Sequence[Row]] = LRUCache(_KEPT)

    def row(self, index: int) -> Row | None:
        """The row at an index; None outside, and where fewer rows came than were counted."""
        if not 0 <= index < self.count:
            return None
        page = self._page(index // PAGE)
        return page[index % PAGE] if index % PAGE < len(page) else None

    def find(self, key: str, near: int = 0) -> int | None:
        """The index of the row with a key, looked for from the page of `near` outwards; None when it is not there."""
        for number in self._outwards(near // PAGE):
            for at, row in enumerate(self._page(number)):
                if row.key == key:
                    return number * PAGE + at
        return None

    def _page(self, number: int) -> Sequence[Row]:
        page = self._kept.get(number)
        if page is None:
            offset = number * PAGE
            page = self._kept[number] = self._fetch(offset, min(PAGE, self.count - offset))
        return page

    def _outwards(self, middle: int) -> Iterator[int]:
        pages = -(-self.count // PAGE)
        for step in range(pages + middle + 1):
            for number in {middle + step, middle - step}:
                if 0 <= number < pages:
                    yield number
