"""Breaking off a question whose answer nobody waits for any more."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

from sqlalchemy import Connection


class StoppedError(Exception):
    """The question was broken off; there is no answer."""


class Stop:
    """A switch between whoever asks and whoever waits: `stop` may be called from any thread, any number of times."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._running: Any = None
        self._stopped = False

    def stop(self) -> None:
        """Break off what is running, and all that would be asked after it."""
        with self._lock:
            self._stopped = True
            if self._running is not None:
                self._running.interrupt()

    def check(self) -> None:
        """Raises StoppedError once `stop` was called."""
        if self._stopped:
            raise StoppedError

    @contextmanager
    def over(self, connection: Connection) -> Iterator[None]:
        """Questions asked over the connection can be broken off; StoppedError is raised when they were."""
        with self._lock:
            self.check()
            self._running = connection.connection.driver_connection
        try:
            yield
        except BaseException as error:
            if self._stopped:
                raise StoppedError from error
            raise
        finally:
            with self._lock:
                self._running = None
