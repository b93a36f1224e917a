"""A SQLite archive by Python's own driver, for reports made by hand.

SQLAlchemy takes a tenth of a second to load, a sixth of what such a report takes beside its page.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from briefing.archive.faults import fault
from briefing.archive.reports import Ask, written

# Seconds that a writer waits for another one. A backup or a large import holds the lock for seconds; who holds
# it for longer has a fault.
PATIENCE = 30.0
# What was committed survives a power cut; readers and a writer do not wait for each other.
PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON")
_VERSIONS = "SELECT part, version FROM schema_version"
# The tables that a report asks, and their versions: of others nothing is known here.
KNOWN = {"articles": 3, "polls": 4, "analyses": 1}


class Plain:
    """An open SQLite database for one thread; a `reports.Door`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with _in_words(path):
            # Transactions are ours: the driver's own BEGIN comes late and takes no lock.
            self._connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
            for pragma in PRAGMAS:
                self._connection.execute(f"PRAGMA {pragma}")

    def asking(self) -> AbstractContextManager[Ask]:
        """Sees one state of the database."""
        return self._transaction("BEGIN")

    def writing(self) -> AbstractContextManager[Ask]:
        """One transaction, committed as a whole or not at all."""
        return self._transaction("BEGIN IMMEDIATE")

    def moment(self, at: datetime | None) -> str | None:
        """The moment as a column of times holds it."""
        return written(at) if at else None

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Ask]:
        with _in_words(self._path):
            self._connection.execute(begin)
            try:
                yield self._ask
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def _ask(self, statement: str, values: Mapping[str, Any]) -> Sequence[Sequence[Any]]:
        return self._connection.execute(statement, values).fetchall()


def open_plain(path: Path) -> Plain | None:
    """The database; None where its tables are not of the versions that are known here, or not there yet."""
    database = Plain(path)
    try:
        with database.asking() as ask:
            made = ask("SELECT 1 FROM sqlite_master WHERE name = 'schema_version'", {})
            found: dict[str, int] = dict(map(tuple, ask(_VERSIONS, {}))) if made else {}
    except BaseException:
        database.close()
        raise
    if any(found.get(part) != version for part, version in KNOWN.items()):
        database.close()
        return None
    return database


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    """Faults of the database as one clear line; programming errors keep their traceback."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.DataError):
        raise
    except sqlite3.DatabaseError as error:
        raise fault(path, str(error), path) from error
