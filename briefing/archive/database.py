"""SQLite or PostgreSQL behind one door: opening, transactions, migrations, backup.

SQLite runs with a write-ahead log and synchronous FULL: what was committed survives a kill and a
power cut. A writing transaction takes its lock at the start (BEGIN IMMEDIATE), so two writers wait
for each other and never fail half way.

    with database.write() as connection: ...     # one transaction; ArchiveError when it cannot be
    with database.read() as connection: ...
"""

from __future__ import annotations

import os
import re
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, nullcontext, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeDecorator

from briefing.archive import plain
from briefing.archive.faults import ArchiveError, advice, fault, reserve_of
from briefing.archive.lives import FileLives, Lives, SessionLives
from briefing.archive.reports import Ask, written
from briefing.archive.turns import Turn
from briefing.errors import InputError

PATIENCE = timedelta(seconds=plain.PATIENCE)
# Between two looks at a lock that somebody else holds, where a mail's fate hangs on it.
_URGENT_SECONDS = 0.001
# Kept aside and given up when the disk is full, so that what must be noted can still be written.
_RESERVE_BYTES = 4_000_000

METADATA = sa.MetaData()

# One step of a migration: changes tables from one version of a part to the next.
Step = Callable[[sa.Connection], None]

_VERSIONS = sa.Table(
    "schema_version",
    METADATA,
    sa.Column("part", sa.Text, primary_key=True),
    sa.Column("version", sa.Integer, nullable=False),
)


class UtcMoment(TypeDecorator[datetime]):
    """An aware datetime in UTC; text that sorts as time does on SQLite, timestamptz on PostgreSQL."""

    impl = sa.Text
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> Any:
        """The column's type in this database."""
        return dialect.type_descriptor(
            sa.TIMESTAMP(timezone=True) if dialect.name == "postgresql" else sa.Text()
        )

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> Any:
        """What is stored; a datetime without a zone is a mistake of ours."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no zone")
        return value.astimezone(UTC) if dialect.name == "postgresql" else written(value)

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> datetime | None:  # noqa: ARG002  SQLAlchemy's signature
        """The moment again, in UTC."""
        if isinstance(value, str):
            return datetime.fromisoformat(value)
        return value.astimezone(UTC) if isinstance(value, datetime) else None


class Database:
    """An open database; safe to share between threads."""

    def __init__(self, engine: sa.Engine, path: Path | None, patience: timedelta = PATIENCE) -> None:
        # None for PostgreSQL.
        self.path = path
        self.engine = engine
        # Which workers live; a claim of one that does is left alone.
        self.lives: Lives = (
            SessionLives(engine) if path is None else FileLives(path.with_name(path.name + ".workers"))
        )
        # SQLite has one writer, and who finds it busy looks again after a sleep: the threads of a
        # process are woken in turn instead.
        self._turn = Turn()
        self._patience = patience.total_seconds()

    @property
    def is_sqlite(self) -> bool:
        """True for SQLite, where full text and locks work differently."""
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def write(self, *, urgent: bool = False) -> Iterator[sa.Connection]:
        """One transaction that is committed as a whole, or not at all.

        An urgent one goes before whatever else waits in this process, and looks every millisecond
        whether another process has let go, where the others take longer and longer naps.
        """
        with (
            self._turn.taken(self._patience, urgent=urgent) if self.is_sqlite else nullcontext(True) as mine,
            _in_words(self),
        ):
            if not mine:
                raise ArchiveError(f"{self}: {advice('database is locked')}")
            options = {"urgent": self._patience} if urgent else {}
            with self.engine.connect().execution_options(**options) as connection, connection.begin():
                yield connection

    @contextmanager
    def read(self) -> Iterator[sa.Connection]:
        """A connection that sees one state of the database and takes no lock."""
        with _in_words(self), self.engine.connect().execution_options(reading=True) as connection:
            yield connection

    @contextmanager
    def asking(self) -> Iterator[Ask]:
        """As `read`, for statements of `briefing.archive.reports`."""
        with self.read() as connection:
            yield partial(_asked, connection)

    @contextmanager
    def writing(self) -> Iterator[Ask]:
        """As `write`, for statements of `briefing.archive.reports`."""
        with self.write() as connection:
            yield partial(_asked, connection)

    def moment(self, at: datetime | None) -> Any:
        """The moment as a column of times holds it."""
        return written(at) if at and self.is_sqlite else at

    def migrate(self, part: str, steps: Sequence[Step]) -> None:
        """Bring one part's tables to its latest version, which is the number of its steps."""
        with self.write() as connection:
            _VERSIONS.create(connection, checkfirst=True)
            found = connection.scalar(sa.select(_VERSIONS.c.version).where(_VERSIONS.c.part == part))
            if found is not None and found > len(steps):
                raise ArchiveError(
                    f"{self}: made by a newer version of briefing; update briefing, or restore a backup"
                )
            if found == len(steps):
                return
            for step in steps[found or 0 :]:
                step(connection)
            row = {"part": part, "version": len(steps)}
            statement = (
                sa.insert(_VERSIONS).values(row)
                if found is None
                else sa.update(_VERSIONS).where(_VERSIONS.c.part == part).values(version=len(steps))
            )
            connection.execute(statement)

    def backup(self, path: Path) -> None:
        """A whole copy in one file, made while others write; appears under its name only when done."""
        if self.path is None:
            raise ArchiveError("a PostgreSQL database is backed up with pg_dump")
        if path.exists():
            raise ArchiveError(f"{path}: exists already; a backup never overwrites")
        if not os.access(path.parent, os.W_OK):
            why = "may not be written" if path.parent.is_dir() else "no such folder"
            raise ArchiveError(f"{path.parent}: {why}; the backup needs a folder that can be written")
        unfinished = path.with_name(path.name + ".unfinished")
        unfinished.unlink(missing_ok=True)
        with _in_words(self), closing(sqlite3.connect(self.path)) as source:
            source.execute("VACUUM INTO ?", (str(unfinished),))
        _check(unfinished)
        _sync(unfinished)
        unfinished.replace(path)

    def fault(self) -> str:
        """What is damaged in the file, in words; "" for nothing, and for PostgreSQL, which looks itself."""
        if self.path is None:
            return ""
        with self.read() as connection:
            answer = str(connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar())
        return "" if answer == "ok" else f"{self}: damaged: {answer}"

    def close(self) -> None:
        """Let go of every connection and lock."""
        self.lives.close()
        self.engine.dispose()

    def __str__(self) -> str:
        return str(self.path or self.engine.url.render_as_string(hide_password=True))


def _asked(connection: sa.Connection, statement: str, values: Mapping[str, Any]) -> Sequence[Sequence[Any]]:
    result = connection.execute(sa.text(statement), values)
    return result.all() if result.returns_rows else ()


def open_database(place: str | Path, patience: timedelta = PATIENCE) -> Database:
    """The database at a path (SQLite, made where it is missing) or a postgresql:// address.

    A writer on SQLite waits so long for another one before it gives up.
    """
    if str(place).startswith(("postgresql://", "postgres://")):
        return _open_postgresql(str(place))
    path = Path(str(place).removeprefix("sqlite:///"))
    if re.match(r"[a-z+]+://", str(place)) and not str(place).startswith("sqlite:///"):
        raise ArchiveError(f"{place}: neither a path nor a postgresql:// address")
    if not path.parent.is_dir():
        # Made anew on the wrong disk, an archive knows nothing of what was issued, and it is issued again.
        raise ArchiveError(f"{path.parent}: no such folder for the archive; mount its disk, or make it")
    engine = sa.create_engine(
        f"sqlite:///{path}",
        connect_args={"timeout": patience.total_seconds(), "check_same_thread": False},
    )
    sa.event.listen(engine, "connect", _prepare_sqlite)
    sa.event.listen(engine, "begin", _begin_sqlite)
    database = Database(engine, path, patience)
    with database.read() as connection:
        connection.execute(sa.text("SELECT 1 FROM sqlite_master LIMIT 1"))
    _keep_reserve(path)
    return database


def insert_of(connection: sa.Connection) -> Any:
    """The INSERT of this database, which knows what to do ON CONFLICT."""
    if connection.dialect.name == "sqlite":
        return sqlite.insert
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415  a tenth of a second, and most desks never need it

    return postgresql.insert


def restore(backup: Path, path: Path) -> None:
    """Put a backup in the place of a database; what stood there stays beside it as ".replaced".

    Raises `InputError` where there is no such backup, `ArchiveError` where it is none.
    """
    if not backup.is_file():
        raise InputError(f"{backup}: no such file")
    _check(backup)
    unfinished = path.with_name(path.name + ".unfinished")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(backup)) as source, closing(sqlite3.connect(unfinished)) as target:
        source.backup(target)
    _sync(unfinished)
    # The log of the old database belongs to the old database: with the new one it would be its ruin.
    for suffix in ("-wal", "-shm", ""):
        old = path.with_name(path.name + suffix)
        if old.exists():
            old.replace(path.with_name(path.name + ".replaced" + suffix))
    unfinished.replace(path)


def _open_postgresql(place: str) -> Database:
    try:
        url = sa.make_url(re.sub(r"^postgres(ql)?://", "postgresql+psycopg://", place))
    except sa.exc.ArgumentError:
        raise ArchiveError(
            "desk.database: not a postgresql:// address, as postgresql://user@host/name"
        ) from None
    if url.password is None and (password := _password(os.environ)):
        url = url.set(password=password)
    shown = url.render_as_string(hide_password=True)
    try:
        engine = sa.create_engine(url, pool_pre_ping=True)
    except ModuleNotFoundError:
        raise ArchiveError(f"{shown}: needs psycopg; install theater-briefing[postgres]") from None
    database = Database(engine, None)
    with database.read() as connection:
        connection.execute(sa.text("SELECT 1"))
    return database


def _password(environment: Mapping[str, str]) -> str:
    """The password of the database, "" where none is given: libpq then looks in its own places."""
    name = environment.get("BRIEFING_DATABASE_PASSWORD_FILE", "")
    if not name:
        return environment.get("BRIEFING_DATABASE_PASSWORD", "")
    try:
        return Path(name).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8 text"
        raise ArchiveError(f"BRIEFING_DATABASE_PASSWORD_FILE: {name}: {reason}") from None


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # The driver must leave transactions to us: its own BEGIN comes late and takes no lock.
    connection.isolation_level = None
    for pragma in plain.PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: sa.Connection) -> None:
    options = connection.get_execution_options()
    if patience := options.get("urgent"):
        _begin_urgently(connection, patience)
    else:
        connection.exec_driver_sql("BEGIN" if options.get("reading") else "BEGIN IMMEDIATE")


def _begin_urgently(connection: sa.Connection, patience: float) -> None:
    """BEGIN IMMEDIATE as soon as the lock is free: SQLite's own waiting sleeps up to 100 ms at a time."""
    end = time.monotonic() + patience
    connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            except sa.exc.OperationalError as error:
                if "locked" not in str(error.orig) or time.monotonic() > end:
                    raise
                time.sleep(_URGENT_SECONDS)
            else:
                return
    finally:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {int(patience * 1000)}")


def _keep_reserve(path: Path) -> None:
    reserve = reserve_of(path)
    with suppress(OSError):
        if not reserve.exists():
            reserve.write_bytes(b"\0" * _RESERVE_BYTES)


@contextmanager
def _in_words(database: Database) -> Iterator[None]:
    """Faults of the database as one clear line; programming errors keep their traceback."""
    try:
        yield
    except (sa.exc.OperationalError, sa.exc.DatabaseError, sqlite3.DatabaseError) as error:
        if isinstance(error, (sa.exc.IntegrityError, sa.exc.ProgrammingError, sa.exc.DataError)):
            raise
        cause = str(getattr(error, "orig", None) or error).split("\n")[0]
        raise fault(database, cause, database.path) from error


def _check(path: Path) -> None:
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            (answer,) = connection.execute("PRAGMA integrity_check").fetchone()
    except sqlite3.DatabaseError as error:
        raise ArchiveError(f"{path}: {advice(str(error))}") from None
    if answer != "ok":
        raise ArchiveError(f"{path}: damaged; use an older backup")


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
