"""What is typed into a field and not taken yet: on disk with every key, offered again at the same place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from curator.errors import CuratorError

if TYPE_CHECKING:
    from curator.store.drafts import Drafts


class Typed:
    """The words at one place of the record, such as the title of an event. `before` are those left there earlier."""

    def __init__(self, drafts: Drafts, author: str, place: str, say: Callable[[str], None]) -> None:
        """`say` tells the person that the words cannot be kept."""
        self._drafts, self._author, self._place, self._say = drafts, author, place, say
        self._refused = False
        try:
            self.before = drafts.words(place, author)
        except CuratorError:
            self.before = ""  # what cannot be read cannot be offered; keeping will say why

    def keep(self, text: str) -> None:
        """Put the words on disk in place of the older ones."""
        try:
            self._drafts.keep_words(place=self._place, text=text, author=self._author)
        except CuratorError as error:
            if not self._refused:  # once, not at every key
                self._say(str(error))
            self._refused = True
