"""What relays took, noted before anything else is done: a line in a file beside an SQLite database.

A commit waits for the one writer that SQLite has, some ten milliseconds on a busy machine, and a worker
that is killed meanwhile leaves a mail that looks unsent. A line needs no turn: it is written in a few
microseconds, outlives its process, and tells the next worker that nothing is left to send. On PostgreSQL,
where no commit waits for another row's, there is no such file.
"""

from __future__ import annotations

import os
from pathlib import Path


class Takings:
    """The lines of all workers of a database; None as path for a database that needs none."""

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def note(self, owner: str, delivery: int, attempt: int) -> None:
        """Keep that this worker's attempt was taken; a disk that cannot be written keeps nothing."""
        if self._path is None:
            return
        try:
            handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        except OSError:
            return
        try:
            os.write(handle, _line(owner, delivery, attempt))
        except OSError:
            # The commit that follows is the proof then, as it is everywhere else.
            return
        finally:
            os.close(handle)

    def noted(self, owner: str, delivery: int, attempt: int) -> bool:
        """True where that attempt was taken, whatever became of the worker."""
        if self._path is None:
            return False
        try:
            return _line(owner, delivery, attempt) in self._path.read_bytes().splitlines(keepends=True)
        except OSError:
            return False

    def forget(self) -> None:
        """Drop all lines; to be called while nothing is on its way and nothing can be claimed."""
        if self._path is not None and self._path.exists():
            os.truncate(self._path, 0)


def _line(owner: str, delivery: int, attempt: int) -> bytes:
    """No two attempts share it: an owner's name is never used again."""
    return f"{owner} {delivery} {attempt}\n".encode()
