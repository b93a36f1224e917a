"""A report by hand reads the archive by Python's own driver, and finds what everybody else finds."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from briefing.archive.analysis_table import kept_in
from briefing.archive.database import open_database
from briefing.archive.faults import ArchiveError
from briefing.archive.plain import open_plain
from briefing.archive.polls import GatherArchive
from briefing.archive.reports import ReportArchive
from briefing.cli.material import SAMPLE_CUT_OFF
from briefing.model import GatherReport, Polled, Source, Window
from tests.archives import NOW, sample_desk
from tests.commands import ROOT

FORTNIGHT = Window(SAMPLE_CUT_OFF - timedelta(days=15), SAMPLE_CUT_OFF)


@pytest.fixture
def database(tmp_path):
    """The sample's archive, with a poll that failed and one that brought nothing."""
    with closing(open_database(sample_desk(tmp_path) / "briefing.db")) as database:
        kept_in(database)
        polls = [
            Polled(GatherReport(Source("s", "Source S", "feed", ()), SAMPLE_CUT_OFF, reason="answered 500")),
            Polled(GatherReport(Source("q", "Quiet", "feed", ()), SAMPLE_CUT_OFF)),
        ]
        late = [replace(p, report=replace(p.report, at=SAMPLE_CUT_OFF - timedelta(hours=1))) for p in polls]
        GatherArchive(database).record(late)
        yield database


@pytest.fixture
def plain(database):
    """The same file, opened without SQLAlchemy."""
    with closing(open_plain(database.path)) as plain:
        yield plain


@pytest.mark.parametrize("known", [None, SAMPLE_CUT_OFF - timedelta(days=3)])
def test_both_doors_lead_to_the_same_articles(database, plain, known):
    """Every version with every field, in the same order, also as they were known earlier."""
    expected = GatherArchive(database).window(FORTNIGHT, known)

    found = ReportArchive(plain).window(FORTNIGHT, known)

    assert found == expected
    assert len(found) > 50


def test_both_doors_tell_the_same_of_the_sources(database, plain):
    """Which failed, and which brought nothing."""
    archive, report = GatherArchive(database), ReportArchive(plain)

    assert report.failures(FORTNIGHT) == archive.failures(FORTNIGHT)
    assert [failure.name for failure in report.failures(FORTNIGHT)] == ["Source S"]
    assert report.silent(FORTNIGHT) == archive.silent(FORTNIGHT) == ("Quiet",)


def test_what_is_cited_by_one_door_is_known_by_the_other(database, plain):
    """The later of two issues counts; the sample's invented articles are never asked for again."""
    printed, invented = ReportArchive(plain).window(FORTNIGHT)[:2]
    article = replace(printed, sample=False, url="https://a.example/")
    later = SAMPLE_CUT_OFF + timedelta(days=1)

    for at in (later, SAMPLE_CUT_OFF):
        ReportArchive(plain).cite([article, invented], at)

    found = GatherArchive(database).cited(SAMPLE_CUT_OFF)
    assert [(c.id, c.at, c.published) for c in found[article.source]] == [
        (article.id, later, article.published)
    ]
    assert sum(map(len, found.values())) == 1


def test_a_transaction_that_fails_leaves_nothing(database, plain):
    """All of it, or none."""

    def forget_all():
        with plain.writing() as ask:
            ask("DELETE FROM poll_log", {})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        forget_all()

    assert len(GatherArchive(database).failures(FORTNIGHT)) == 1


@pytest.mark.parametrize(
    "change",
    ["UPDATE schema_version SET version = version + 1 WHERE part = 'polls'", "DROP TABLE schema_version"],
)
def test_tables_of_another_version_are_left_to_those_who_can_change_them(database, change):
    """Newer ones, older ones, none."""
    with closing(sqlite3.connect(database.path)) as connection:
        connection.execute(change)
        connection.commit()

    assert open_plain(database.path) is None


def test_a_file_that_is_no_database_is_told_in_one_line(tmp_path):
    """In the words of the other door."""
    (tmp_path / "a.db").write_bytes(b"notes" * 500)

    with pytest.raises(ArchiveError, match=r"a\.db: not a database of briefing"):
        open_plain(tmp_path / "a.db")


def test_a_report_of_articles_that_were_read_before_loads_no_sqlalchemy(database):
    """It would take a tenth of a second; a step of a migration that `plain` was not told of is found here too."""
    command = f"""
import sys
from briefing.cli import run
codes = [run(["make", "--now", {NOW!r}, "--quiet", "--format", "md"]) for _ in "12"]
print([int(code) for code in codes], "sqlalchemy" in sys.modules)
"""

    done = subprocess.run(
        [sys.executable, "-c", command],
        cwd=database.path.parent, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.stdout.strip() == "[3, 3] False", done.stderr
