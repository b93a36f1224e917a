"""What the scheduler's tables say, for whoever only looks."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from briefing.archive.database import Database
from briefing.archive.editions import (
    DOCUMENT,
    EVENT,
    ISSUE,
    PARCEL,
    SCHEDULE,
    STEPS,
    WORKER,
    Event,
    Issue,
    KeptDocument,
)
from briefing.model import Cover, Document
from briefing.text.query import Query

# Covers that a search reads: some years of a daily edition.
_LOOKED_THROUGH = 1000
ISSUE_COLUMNS = [ISSUE.c[name] for name in Issue.__dataclass_fields__]


class Records:
    """Issues and their events, read only."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def set_up(self) -> None:
        """Make the tables that are not there."""
        self.database.migrate("editions", STEPS)

    def planned_until(self, edition: str) -> datetime | None:
        """Up to where the edition's slots were looked at; None for one that is new here."""
        with self.database.read() as db:
            query = select(SCHEDULE.c.planned_until).where(SCHEDULE.c.edition == edition)
            return db.execute(query).scalar_one_or_none()

    def latest(self, edition: str = "", limit: int = 20) -> tuple[Issue, ...]:
        """The newest issues first, of one edition or of all."""
        query = select(*ISSUE_COLUMNS).order_by(ISSUE.c.due.desc(), ISSUE.c.id.desc()).limit(limit)
        if edition:
            query = query.where(ISSUE.c.edition == edition)
        with self.database.read() as db:
            return tuple(issue_of(row) for row in db.execute(query))

    def since(self, moment: datetime) -> tuple[Issue, ...]:
        """Every issue that came due since then, oldest first."""
        query = select(*ISSUE_COLUMNS).where(ISSUE.c.due >= moment).order_by(ISSUE.c.due, ISSUE.c.id)
        with self.database.read() as db:
            return tuple(issue_of(row) for row in db.execute(query))

    def overdue(self, moment: datetime) -> tuple[Issue, ...]:
        """What should have been issued by then and is still to be built; a review is no delay."""
        since = func.coalesce(ISSUE.c.approved, ISSUE.c.due)
        late = (since < moment) & ISSUE.c.state.in_(("due", "building"))
        with self.database.read() as db:
            return tuple(issue_of(row) for row in db.execute(select(*ISSUE_COLUMNS).where(late)))

    def unannounced(self, moment: datetime) -> tuple[Issue, ...]:
        """What was sent since then without a word to the dead man's switch."""
        silent = ISSUE.c.pinged.is_(None) & (ISSUE.c.state == "sent") & (ISSUE.c.sent >= moment)
        with self.database.read() as db:
            return tuple(issue_of(row) for row in db.execute(select(*ISSUE_COLUMNS).where(silent)))

    def workers(self, since: datetime) -> tuple[str, ...]:
        """Names of the processes that gave a sign of life since then."""
        query = select(WORKER.c.owner).where(WORKER.c.seen >= since).order_by(WORKER.c.owner)
        with self.database.read() as db:
            return tuple(db.execute(query).scalars())

    def find(self, edition: str, slot: str) -> Issue | None:
        """The issue of that slot, or of that date where it is given without a time; the latest one."""
        query = select(*ISSUE_COLUMNS).where(ISSUE.c.edition == edition, ISSUE.c.slot.startswith(slot))
        with self.database.read() as db:
            row = db.execute(query.order_by(ISSUE.c.due.desc()).limit(1)).one_or_none()
        return issue_of(row) if row else None

    def by_id(self, number: int) -> Issue:
        """The issue of that row."""
        with self.database.read() as db:
            return issue_of(db.execute(select(*ISSUE_COLUMNS).where(ISSUE.c.id == number)).one())

    def documents(self, issue: int) -> tuple[KeptDocument, ...]:
        """What was printed of an issue, in the order of printing."""
        size = func.length(DOCUMENT.c.content)
        columns = [DOCUMENT.c[name] for name in ("format", "filename", "sha256")]
        query = (
            select(PARCEL.c.variant, *columns, size.label("size"))
            .join_from(DOCUMENT, PARCEL, DOCUMENT.c.parcel == PARCEL.c.id)
            .where(PARCEL.c.issue == issue)
            .order_by(DOCUMENT.c.id)
        )
        with self.database.read() as db:
            return tuple(KeptDocument(**row._mapping) for row in db.execute(query))  # noqa: SLF001

    def document(self, issue: int, variant: str, format: str) -> Document | None:  # noqa: A002  the column's name
        """A document as it was printed; None where there is none, or where it was cleared away for age."""
        query = (
            select(DOCUMENT.c.content, DOCUMENT.c.media_type, DOCUMENT.c.filename)
            .join_from(DOCUMENT, PARCEL, DOCUMENT.c.parcel == PARCEL.c.id)
            .where(PARCEL.c.issue == issue, PARCEL.c.variant == variant, DOCUMENT.c.format == format)
        )
        with self.database.read() as db:
            row = db.execute(query).one_or_none()
        return Document(row.content, row.media_type, row.filename) if row and row.content else None

    def issued(self, filename: str) -> tuple[tuple[str, str], ...]:
        """Key and hash of every document that was printed under this name, oldest first."""
        query = (
            select(ISSUE.c.edition, ISSUE.c.slot, DOCUMENT.c.sha256)
            .join_from(DOCUMENT, PARCEL, DOCUMENT.c.parcel == PARCEL.c.id)
            .join(ISSUE, PARCEL.c.issue == ISSUE.c.id)
            .where(DOCUMENT.c.filename == filename)
            .order_by(DOCUMENT.c.id)
        )
        with self.database.read() as db:
            return tuple((f"{row.edition}/{row.slot}", row.sha256) for row in db.execute(query))

    def search(self, query: Query, limit: int = 20) -> tuple[Issue, ...]:
        """Issues whose cover (bottom line and headlines) holds what is asked for, newest first.

        The newest thousand are looked through.
        """
        covers = (
            select(PARCEL.c.issue, PARCEL.c.cover)
            .join_from(PARCEL, ISSUE, PARCEL.c.issue == ISSUE.c.id)
            .order_by(ISSUE.c.due.desc(), PARCEL.c.id)
            .limit(_LOOKED_THROUGH)
        )
        found: dict[int, None] = {}
        with self.database.read() as db:
            for row in db.execute(covers):
                cover = read_cover(row.cover)
                headlines = [line for _, lines in cover.headlines for line in lines]
                if query.stands_in(cover.title, *cover.bottom_line, *headlines):
                    found[row.issue] = None
        return tuple(self.by_id(number) for number in list(found)[:limit])

    def events(self, issue: int) -> tuple[Event, ...]:
        """Everything that was noted about an issue, oldest first."""
        columns = [EVENT.c[name] for name in Event.__dataclass_fields__]
        with self.database.read() as db:
            rows = db.execute(select(*columns).where(EVENT.c.issue == issue).order_by(EVENT.c.id))
            return tuple(Event(**row._mapping) for row in rows)  # noqa: SLF001  SQLAlchemy's public name


def log_event(db: Connection, event: Event) -> None:
    """Add a line to the log; nothing ever changes or removes one."""
    db.execute(insert(EVENT).values(asdict(event)))


def issue_of(row: Row[Any]) -> Issue:
    """The value of a row with `ISSUE_COLUMNS`."""
    return Issue(**{name: row._mapping[name] for name in Issue.__dataclass_fields__})  # noqa: SLF001


def read_cover(words: str) -> Cover:
    """The cover that was kept as JSON."""
    values = json.loads(words)
    values["day"] = date.fromisoformat(values["day"])
    values["cut_off"] = datetime.fromisoformat(values["cut_off"])
    values["headlines"] = tuple((theater, tuple(lines)) for theater, lines in values["headlines"])
    for key in ("bottom_line", "failures", "notes"):
        values[key] = tuple(values.get(key, ()))
    return Cover(**values)
