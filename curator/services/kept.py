"""What is kept: of a list from one key of its filter to the next, and answers that are asked for again."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import TypeVar, cast

from sqlalchemy import Connection

from curator.model.lines import Filter, Order
from curator.store.database import Database
from curator.store.row_texts import RowTexts

Read = Callable[[Connection], RowTexts]
T = TypeVar("T")


class Kept:
    """The texts of one list, and its rows without the words of the filter, for as long as nothing is saved.

    One list at a time: the texts of 100,000 events are some 20 MB. Any thread may ask; while one reads the texts, the
    others wait. Nothing breaks that off, or fast typing would begin it anew with every key.
    """

    def __init__(self) -> None:
        self._reading = Lock()
        self._of: tuple[int, Read] | None = None
        self._all: RowTexts | None = None
        self._rows: tuple[tuple[Filter, Order], RowTexts] | None = None

    def rows(
        self, database: Database, read: Read, wanted: Filter, order: Order, find: Callable[[], array[int]]
    ) -> RowTexts:
        """The rows that `find` says the filter leaves, in order, with what `read` says of them: as of now."""
        every = self._every(database, read)
        with self._reading:
            if every is self._all and self._rows is not None and self._rows[0] == (wanted, order):
                return self._rows[1]
        rows = every.of(find())
        with self._reading:
            if every is self._all:
                self._rows = (wanted, order), rows
        return rows

    def _every(self, database: Database, read: Read) -> RowTexts:
        with self._reading:
            of = database.version(), read  # before the reading begins, so that what is read is never older
            if self._all is None or of != self._of:
                self._of = self._all = self._rows = None
                with database.read() as connection:
                    self._all = read(connection)
                self._of = of
            return self._all


class Remembered:
    """The newest answers to costly questions, by what they were asked of; any thread may ask."""

    def __init__(self, most: int = 8) -> None:
        self._most, self._lock = most, Lock()
        self._answers: OrderedDict[Hashable, object] = OrderedDict()

    def answer(self, asked: Hashable, find: Callable[[], T]) -> T:
        """The answer to a question, found now if it was not asked lately. `asked` names all that it depends on."""
        with self._lock:
            if asked in self._answers:
                self._answers.move_to_end(asked)
                return cast("T", self._answers[asked])
        found = find()
        with self._lock:
            self._answers[asked] = found
            while len(self._answers) > self._most:
                self._answers.popitem(last=False)
        return found
