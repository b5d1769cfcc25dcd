"""The rows of a list that are marked for one act."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


class Marks:
    """Keys of rows, in the order in which they were marked; they outlive filtering and sorting."""

    def __init__(self) -> None:
        self._keys: dict[str, None] = {}

    def __len__(self) -> int:
        return len(self._keys)

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def turn(self, key: str) -> None:
        """Mark a row, or let it go if it is marked."""
        if key in self._keys:
            del self._keys[key]
        else:
            self._keys[key] = None

    def turn_all(self, keys: Iterable[str]) -> None:
        """Mark all these rows; if they all are marked, let them go."""
        wanted = list(keys)
        if all(key in self._keys for key in wanted):
            for key in wanted:
                del self._keys[key]
        else:
            self._keys.update(dict.fromkeys(wanted))

    def clear(self) -> None:
        """Let all go."""
        self._keys.clear()
