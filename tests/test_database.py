"""The database: whole transactions or none, migrations that run once, backups that restore."""

import sqlite3
from datetime import UTC, datetime, timedelta, timezone

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from briefing.archive.database import ArchiveError, UtcMoment, open_database, restore
from briefing.config.desk import load_desk
from briefing.errors import ConfigError

WORDS = sa.Table("words", sa.MetaData(), sa.Column("word", sa.Text))


def made(connection):
    WORDS.create(connection)


def widened(connection):
    connection.execute(sa.text("ALTER TABLE words ADD COLUMN meaning TEXT"))


def test_steps_run_once_and_in_order(tmp_path):
    """Opening again runs only the steps that are new."""
    database = open_database(tmp_path / "a.db")
    database.migrate("words", [made])
    database.migrate("words", [made])
    database.migrate("words", [made, widened])

    with database.read() as connection:
        assert connection.execute(sa.text("SELECT word, meaning FROM words")).all() == []


def test_a_newer_database_is_not_touched(tmp_path):
    """A database of a later version is refused in words."""
    database = open_database(tmp_path / "a.db")
    database.migrate("words", [made, widened])

    with pytest.raises(ArchiveError, match="newer version"):
        database.migrate("words", [made])


def test_a_step_that_fails_leaves_nothing(tmp_path):
    """Tables of a failed migration are gone with it."""
    database = open_database(tmp_path / "a.db")

    def failing(connection):
        made(connection)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        database.migrate("words", [failing])
    with database.read() as connection:
        assert not sa.inspect(connection).has_table("words")


def test_what_is_no_database_is_said_so(tmp_path):
    """A text file, a folder and an unknown address give one clear line."""
    (tmp_path / "a.db").write_text("hello, this is not a database at all, but a text of some length" * 20)

    with pytest.raises(ArchiveError, match="not a database of briefing"):
        open_database(tmp_path / "a.db")
    with pytest.raises(ArchiveError, match="cannot be opened"):
        open_database(tmp_path)
    with pytest.raises(ArchiveError, match="neither a path nor"):
        open_database("mysql://localhost/x")


def test_a_backup_restores_what_was_committed(tmp_path):
    """A backup made while a writer is at work holds what was committed, and comes back whole."""
    database = open_database(tmp_path / "a.db")
    database.migrate("words", [made])
    with database.write() as connection:
        connection.execute(sa.insert(WORDS).values(word="kept"))
    with database.write() as connection:
        connection.execute(sa.insert(WORDS).values(word="later"))
        database.backup(tmp_path / "copy.db")
    database.close()

    restore(tmp_path / "copy.db", tmp_path / "a.db")

    with open_database(tmp_path / "a.db").read() as connection:
        assert connection.scalars(sa.select(WORDS.c.word)).all() == ["kept"]
    with sqlite3.connect(tmp_path / "a.db.replaced") as old:
        assert old.execute("SELECT count(*) FROM words").fetchone() == (2,)


def test_a_damaged_backup_is_refused_before_anything_is_replaced(tmp_path):
    """Restoring from a broken file leaves the database as it was."""
    database = open_database(tmp_path / "a.db")
    database.migrate("words", [made])
    database.close()
    (tmp_path / "copy.db").write_bytes(b"SQLite format 3\x00" + b"\xff" * 9000)

    with pytest.raises(ArchiveError):
        restore(tmp_path / "copy.db", tmp_path / "a.db")
    with open_database(tmp_path / "a.db").read() as connection:
        assert sa.inspect(connection).has_table("words")


@given(
    st.datetimes(timezones=st.integers(-14, 14).map(lambda hours: timezone(timedelta(hours=hours)))),
    st.datetimes(timezones=st.just(UTC)),
)
def test_moments_come_back_and_sort_as_time_does(first, second):
    """A stored moment is the same instant, and text order is time order."""
    if not datetime(2, 1, 1, tzinfo=UTC) < first < datetime(9998, 1, 1, tzinfo=UTC):
        return
    kind, dialect = UtcMoment(), sa.create_engine("sqlite://").dialect

    one, two = (kind.process_bind_param(moment, dialect) for moment in (first, second))

    assert kind.process_result_value(one, dialect) == first
    assert (one < two) == (first.astimezone(UTC) < second)


def test_the_password_of_a_postgresql_stands_in_no_configuration_file(tmp_path, monkeypatch):
    """In briefing.toml it is refused; from the environment or a file it is used and never shown."""
    (tmp_path / "briefing.toml").write_text('[desk]\ndatabase = "postgresql://desk:s3cret@127.0.0.1:1/x"\n')
    with pytest.raises(ConfigError, match=r"desk\.database: a password") as refused:
        load_desk(tmp_path)
    assert "s3cret" not in str(refused.value)

    (tmp_path / "password").write_text("s3cret\n")
    monkeypatch.setenv("BRIEFING_DATABASE_PASSWORD_FILE", str(tmp_path / "password"))
    with pytest.raises(ArchiveError) as unreachable:
        open_database("postgresql://desk@127.0.0.1:1/x")
    assert "s3cret" not in str(unreachable.value)

    monkeypatch.setenv("BRIEFING_DATABASE_PASSWORD_FILE", str(tmp_path / "nowhere"))
    with pytest.raises(ArchiveError, match=r"BRIEFING_DATABASE_PASSWORD_FILE: .*nowhere"):
        open_database("postgresql://desk@127.0.0.1:1/x")
