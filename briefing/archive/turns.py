"""One at a time, the urgent first: the threads of a process before SQLite's single writer."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Turn:
    """A lock that whoever is in a hurry gets before those who wait already."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._busy = False
        self._urgent = 0

    @contextmanager
    def taken(self, seconds: float, *, urgent: bool = False) -> Iterator[bool]:
        """True once it is this thread's turn, until the block ends; False after so many seconds."""
        mine = self._take(seconds, urgent=urgent)
        try:
            yield mine
        finally:
            if mine:
                with self._changed:
                    self._busy = False
                    self._changed.notify_all()

    def _take(self, seconds: float, *, urgent: bool) -> bool:
        with self._changed:
            self._urgent += urgent
            try:
                mine = self._changed.wait_for(
                    lambda: not self._busy and (urgent or not self._urgent), timeout=seconds
                )
                self._busy = self._busy or mine
            finally:
                self._urgent -= urgent
            return mine
