"""What a briefing is made of: files given by hand, the desk's archive, or the shipped sample."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.archive.faults import ArchiveError
from briefing.archive.plain import Plain, open_plain
from briefing.archive.reports import ReportArchive
from briefing.config.desk import Desk
from briefing.defaults import shipped
from briefing.edition.narrowing import Narrowing
from briefing.errors import BriefingError, InputError
from briefing.model import Article, Briefing, Edition, SourceFailure, Window

if TYPE_CHECKING:
    from briefing.archive.database import Database
    from briefing.archive.polls import GatherArchive
    from briefing.pipeline import Read

# The shipped sample's own edition: cut off at 06:00 in Baghdad on 22 November 2026.
SAMPLE_CUT_OFF = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Material:
    """What a briefing is made of, wherever it came from."""

    articles: tuple[Article, ...]
    skipped: tuple[str, ...] = ()
    failures: tuple[SourceFailure, ...] = ()
    # Names of sources that answered and brought nothing.
    silent: tuple[str, ...] = ()

    def narrowed(self, narrowing: Narrowing) -> Material:
        """With the articles alone whose words and source are asked for."""
        try:
            return replace(self, articles=tuple(filter(narrowing.admits, self.articles)))
        except ValueError as error:
            raise InputError(f"--query: {error}") from None

    def dated(self) -> Material:
        """Without the articles that bear no date: nobody can say that they belong to the days asked for."""
        undated = [article for article in self.articles if article.seen is None]
        note = f"{len(undated)} without a date, which no --date, --since or --until can place"
        return replace(
            self,
            articles=tuple(article for article in self.articles if article.seen is not None),
            skipped=(*self.skipped, *([note] if undated else [])),
        )

    def any_in(self, window: Window) -> bool:
        """True when there is something to tell of the window."""
        return any(article.seen is None or article.seen in window for article in self.articles)

    def covering(self, edition: Edition, now: datetime) -> Window:
        """A window over everything: from the first article to just after the last."""
        moments = [article.published for article in self.articles if article.published]
        if not moments:
            return Window(now - edition.covers, now)
        return Window(min(moments), max(moments) + timedelta(seconds=1))

    def last_seen(self) -> datetime | None:
        """When the last of it came in; None where nothing says so."""
        return max((article.first_seen for article in self.articles if article.first_seen), default=None)


def from_files(paths: Sequence[Path]) -> Material:
    """What stands in these files and folders; "-" is standard input."""
    from briefing.gather.inputs import read_inputs  # noqa: PLC0415  loaded when it is called

    found = read_inputs(paths)
    return Material(found.articles, found.skipped)


def from_sample() -> Material:
    """The invented day that is shipped, with the days before it."""
    from briefing.config.sources import read_sources  # noqa: PLC0415
    from briefing.gather.sample import read_sample  # noqa: PLC0415

    found = read_sample(read_sources(shipped("sources") / "sample" / "sources"))
    return Material(found.articles, found.skipped)


def ask_sources(desk: Desk, now: datetime) -> None:
    """Poll the sources that are due; what they bring, and which failed, is in the archive afterwards."""
    from briefing.archive.database import open_database  # noqa: PLC0415  half of the start-up time
    from briefing.archive.polls import GatherArchive  # noqa: PLC0415
    from briefing.pipeline import poll  # noqa: PLC0415

    with closing(open_database(desk.database)) as database:
        poll(desk, GatherArchive(database), now)


def from_archive(desk: Desk, window: Window, look_back: timedelta, known: datetime | None) -> Material:
    """What the desk's archive holds of the window and the days before it, and which sources failed.

    A desk that has gathered nothing yet has no articles; its database is not made for that.
    """
    with _opened(desk) as door:
        if door is None:
            return Material(())
        archive = ReportArchive(door)
        wide = Window(window.start - look_back, window.end)
        return Material(archive.window(wide, known), (), archive.failures(window), archive.silent(window))


def count_late(desk: Desk, window: Window) -> int:
    """Articles of the window that the archive got to know only after it had ended."""
    with _opened(desk) as door:
        return len(ReportArchive(door).window(window, datetime.max.replace(tzinfo=UTC))) if door else 0


@contextmanager
def open_archive(desk: Desk) -> Iterator[GatherArchive | None]:
    """The desk's archive; None where nothing was ever gathered. `ArchiveError` where it cannot be read."""
    if not desk.has_archive:
        yield None
        return
    from briefing.archive.database import open_database  # noqa: PLC0415  half of the start-up time
    from briefing.archive.polls import GatherArchive  # noqa: PLC0415

    database = open_database(desk.database)
    try:
        yield GatherArchive(database)
    finally:
        database.close()


def note_printed(desk: Desk, briefing: Briefing, now: datetime) -> None:
    """Have the pages of what a briefing cites looked at again, where the desk's archive may be written."""
    with suppress(BriefingError), _opened(desk) as door:
        if door is not None:
            ReportArchive(door).cite((reference.article for reference in briefing.references), now)


def issued_as(desk: Desk, filename: str) -> frozenset[str]:
    """Hashes of the documents that the desk issued under the name."""
    with _opened(desk) as door:
        return ReportArchive(door).issued(filename) if door else frozenset()


@contextmanager
def kept_analyses(desk: Desk) -> Iterator[Read]:
    """Reads articles, what was read before from the archive; without a place to keep it, each anew."""
    from briefing.analysis import analyze_all  # noqa: PLC0415  loaded when it is called
    from briefing.archive.analyses import KeptAnalyses  # noqa: PLC0415  as above

    with _opened(desk) as door:
        read: Read = analyze_all
        if isinstance(door, Plain):
            read = KeptAnalyses(door)
        elif door is not None:
            from briefing.archive.analysis_table import kept_in  # noqa: PLC0415  with SQLAlchemy, see below

            # It may be read and not written.
            with suppress(ArchiveError):
                read = kept_in(door)
        yield read


@contextmanager
def _opened(desk: Desk) -> Iterator[Plain | Database | None]:
    """A way into the desk's archive; None where nothing was ever gathered.

    `ArchiveError` where it cannot be read. SQLAlchemy, a tenth of a second to load, is left out where it can be.
    """
    if not desk.has_archive:
        yield None
        return
    if desk.database_file and (plain := open_plain(desk.database_file)):
        with closing(plain):
            yield plain
        return
    from briefing.archive.database import open_database  # noqa: PLC0415  loads SQLAlchemy
    from briefing.archive.polls import GatherArchive  # noqa: PLC0415  as above

    with closing(open_database(desk.database)) as database:
        # Its tables are brought up to date by that.
        GatherArchive(database)
        yield database
