"""A mark that stands exactly as long as its process: whose claim ran out need not be dead.

A lease tells only that its owner was well a while ago, and on a busy machine a worker can be late with
its sign of life while a relay takes its mail. So each worker holds a lock of the operating system, or of
the database server, that ends with the process however it ends: one byte of a file beside an SQLite
database, an advisory lock of a session of its own on PostgreSQL. Where neither can be had (a file
system without locks, a pooler in between) the lease alone decides.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Protocol

import sqlalchemy as sa

try:
    import fcntl
except ImportError:  # Windows: the lease alone decides
    fcntl = None  # type: ignore[assignment]

# A machine that loses its power says no good-bye: the server notices after a minute instead of two hours.
_KEEPALIVE = (("idle", 30), ("interval", 10), ("count", 3))


class Lives(Protocol):
    """Who is alive, as one process sees it."""

    def hold(self, owner: str) -> None:
        """Show that this process lives, until it ends; called again, make sure that it still shows."""
        ...

    def alive(self, connection: sa.Connection, owner: str) -> bool:
        """True where another process holds this owner's lock."""
        ...

    def close(self) -> None:
        """Let go of every lock of this process."""
        ...


class FileLives:
    """Locks on single bytes of one file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        # One for the life of the process: closing any handle of the file ends all its locks.
        self._file: IO[bytes] | None = None
        self._held: set[str] = set()

    def hold(self, owner: str) -> None:
        """Lock the owner's byte; without locks here, nothing."""
        if owner not in self._held and self._lock(owner):
            self._held.add(owner)

    def alive(self, connection: sa.Connection, owner: str) -> bool:  # noqa: ARG002  the Protocol's
        """True where its byte is locked by another process."""
        if owner in self._held or not self._lock(owner):
            return True
        if self._file is not None and fcntl is not None:
            fcntl.lockf(self._file, fcntl.LOCK_UN, 1, _key(owner))
        return False

    def close(self) -> None:
        """Close the file, which ends the locks."""
        if self._file is not None:
            self._file.close()
        self._file = None
        self._held.clear()

    def _lock(self, owner: str) -> bool:
        """False where another process has it; True too where nothing can be locked."""
        if fcntl is None:
            return True
        try:
            if self._file is None:
                self._file = self._path.open("ab")
            fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _key(owner))
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True


class SessionLives:
    """Advisory locks of one session that is kept for them."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine
        self._session: sa.Connection | None = None
        self._held: set[str] = set()

    def hold(self, owner: str) -> None:
        """Lock the owner's number; again in a new session where the server ended the old one."""
        if self._session is not None and not _answers(self._session):
            with suppress(sa.exc.DBAPIError):
                self._session.invalidate()
                self._session.close()
            self._session = None
            self._held.clear()
        if owner in self._held:
            return
        with suppress(sa.exc.DBAPIError):
            if self._session is None:
                self._session = _quiet_session(self._engine)
            self._session.execute(sa.select(sa.func.pg_advisory_lock(_key(owner))))
            self._held.add(owner)

    def alive(self, connection: sa.Connection, owner: str) -> bool:
        """True where another session has its number."""
        if owner in self._held:
            return True
        free: Any = connection.execute(sa.select(sa.func.pg_try_advisory_xact_lock(_key(owner)))).scalar_one()
        return not free

    def close(self) -> None:
        """End the session, which ends the locks."""
        if self._session is not None:
            self._session.close()
        self._session = None
        self._held.clear()


def _quiet_session(engine: sa.Engine) -> sa.Connection:
    session = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    for name, seconds in _KEEPALIVE:
        # Not over a socket of this machine, where the server hears of every end at once.
        with suppress(sa.exc.DBAPIError):
            session.exec_driver_sql(f"SET tcp_keepalives_{name} = {seconds}")
    return session


def _answers(session: sa.Connection) -> bool:
    try:
        session.execute(sa.select(1))
    except sa.exc.DBAPIError:
        return False
    return True


def _key(owner: str) -> int:
    """A number of 62 bits: as an offset in a file and as a lock's name."""
    return int.from_bytes(hashlib.sha256(owner.encode()).digest()[:8], "big") >> 2
