"""What is remembered of every polled address, and the log of what each poll brought."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from briefing.archive.articles import ARTICLE, ArticleArchive, add_each, mark_seen, withdraw
from briefing.archive.database import METADATA, Database, UtcMoment, insert_of
from briefing.model import (
    CitedArticle,
    GatherReport,
    Polled,
    PollState,
    RobotsFile,
    SeenItem,
)

_STATE = sa.Table(
    "poll_state",
    METADATA,
    sa.Column("source", sa.Text, primary_key=True),
    sa.Column("url", sa.Text, primary_key=True),
    sa.Column("moved_to", sa.Text, nullable=False),
    sa.Column("etag", sa.Text, nullable=False),
    sa.Column("last_modified", sa.Text, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False),
    sa.Column("next_poll", UtcMoment),
    sa.Column("last_poll", UtcMoment),
    sa.Column("last_success", UtcMoment),
    sa.Column("failures", sa.Integer, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("retired", sa.Boolean, nullable=False),
    sa.Column("rhythm", sa.Text, nullable=False),
)
_LOG = sa.Table(
    "poll_log",
    METADATA,
    sa.Column("row", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("source", sa.Text, nullable=False, index=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("at", UtcMoment, nullable=False, index=True),
    sa.Column("new", sa.Integer, nullable=False),
    sa.Column("changed", sa.Integer, nullable=False),
    sa.Column("again", sa.Integer, nullable=False),
    sa.Column("unchanged", sa.Boolean, nullable=False),
    sa.Column("requests", sa.Integer, nullable=False),
    sa.Column("received", sa.Integer, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("notes", sa.JSON, nullable=False),
)
_ITEM = sa.Table(
    "poll_item",
    METADATA,
    sa.Column("source", sa.Text, primary_key=True),
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("sha256", sa.Text, nullable=False),
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("seen", UtcMoment, nullable=False, index=True),
)
_ROBOTS = sa.Table(
    "robots",
    METADATA,
    sa.Column("origin", sa.Text, primary_key=True),
    sa.Column("text", sa.Text),
    sa.Column("at", UtcMoment, nullable=False),
)
# What issues printed, and what became of its pages since.
_CITED = sa.Table(
    "cited",
    METADATA,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("url", sa.Text, nullable=False),
    sa.Column("published", UtcMoment),
    sa.Column("at", UtcMoment, nullable=False, index=True),
    sa.Column("asked", UtcMoment),
    sa.Column("missing", UtcMoment),
)
_COUNTED = ("at", "new", "changed", "again", "unchanged", "requests", "received", "reason")


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """How a source has done lately, for `briefing sources`."""

    source: str
    last_poll: datetime | None
    last_success: datetime | None
    # Of the last failure while it lasts, "" while it is well.
    reason: str
    # Articles first seen since the moment asked for.
    new: int


class GatherArchive(ArticleArchive):
    """Articles with the memory of the polls that brought them: what `briefing.gather` works on."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        database.migrate("polls", [_create, _add_items, _add_rhythm, _add_cited])

    def poll_states(self) -> dict[tuple[str, str], PollState]:
        """Every address that was ever polled, by source and address."""
        with self._database.read() as connection:
            return {
                (row.source, row.url): PollState(**row._asdict())
                for row in connection.execute(sa.select(_STATE))
            }

    def items(self, sources: Collection[str]) -> dict[str, dict[str, SeenItem]]:
        """By source: every item that it has listed, by the id of its article."""
        found: dict[str, dict[str, SeenItem]] = {source: {} for source in sources}
        chosen = sa.select(*(_ITEM.c[name] for name in SeenItem.__dataclass_fields__))
        with self._database.read() as connection:
            for row in connection.execute(chosen.where(_ITEM.c.source.in_(found))):
                item = SeenItem(*row)
                found[item.source][item.id] = item
        return found

    def robots(self) -> dict[str, RobotsFile]:
        """Every robots.txt that was read, by origin."""
        with self._database.read() as connection:
            return {row.origin: RobotsFile(*row) for row in connection.execute(sa.select(_ROBOTS))}

    def record(self, polls: Sequence[Polled], robots: Iterable[RobotsFile] = ()) -> tuple[GatherReport, ...]:
        """What polls brought and what to remember of them, in one transaction; their reports, counted.

        Either all is kept or nothing: a server is never told that we hold what was not stored.
        """
        reports: list[GatherReport] = []
        with self._database.write() as connection:
            for poll, stored in zip(polls, add_each(connection, [p.articles for p in polls]), strict=True):
                reports.append(
                    replace(
                        poll.report,
                        new=poll.report.new + stored.new,
                        changed=poll.report.changed + stored.changed,
                        again=poll.report.again + stored.again,
                    )
                )
            _put(connection, _STATE, [_fields(state) for poll in polls for state in poll.states])
            _put(
                connection,
                _ITEM,
                [_fields(item) | {"seen": poll.report.at} for poll in polls for item in poll.items],
            )
            stored_now = {article.id for poll in polls for article in poll.articles}
            listed = {item.id: poll.report.at for poll in polls for item in poll.items}
            mark_seen(connection, {name: at for name, at in listed.items() if name not in stored_now})
            _put(connection, _CITED, [_fields(cited) for poll in polls for cited in poll.cited])
            gone = {name: poll.report.at for poll in polls for name in poll.withdrawn}
            withdraw(connection, gone)
            # Should a source list it again, it is read again.
            for name in gone:
                connection.execute(sa.update(_ITEM).where(_ITEM.c.id == name).values(sha256="", tries=0))
            _put(connection, _ROBOTS, [_fields(file) for file in robots])
            lines = [_line(report) for poll, report in zip(polls, reports, strict=True) if poll.done]
            if lines:
                connection.execute(sa.insert(_LOG), lines)
        return tuple(reports)

    def cited(self, since: datetime) -> dict[str, list[CitedArticle]]:
        """By source: articles printed since then that their sources have not withdrawn."""
        chosen = (
            sa.select(*(_CITED.c[name] for name in CitedArticle.__dataclass_fields__))
            .join(ARTICLE, ARTICLE.c.id == _CITED.c.id)
            .where(_CITED.c.at >= since, ARTICLE.c.gone.is_(None))
            .order_by(_CITED.c.id)
        )
        found: dict[str, list[CitedArticle]] = {}
        with self._database.read() as connection:
            for row in connection.execute(chosen):
                found.setdefault(row.source, []).append(CitedArticle(*row))
        return found

    def health(self, since: datetime) -> dict[str, SourceHealth]:
        """How each source that was ever polled has done, by id."""
        brought = (
            sa.select(_LOG.c.source, sa.func.sum(_LOG.c.new))
            .where(_LOG.c.at >= since)
            .group_by(_LOG.c.source)
        )
        with self._database.read() as connection:
            new = {row[0]: int(row[1] or 0) for row in connection.execute(brought)}
        found: dict[str, SourceHealth] = {}
        for (source, _), state in sorted(self.poll_states().items()):
            before = found.get(source, SourceHealth(source, None, None, "", new.get(source, 0)))
            found[source] = SourceHealth(
                source,
                max(filter(None, (before.last_poll, state.last_poll)), default=None),
                max(filter(None, (before.last_success, state.last_success)), default=None),
                before.reason or state.reason,
                before.new,
            )
        return found

    def forget_addresses(self, addresses: Collection[tuple[str, str]]) -> None:
        """Drop what is remembered of addresses that their sources no longer have."""
        with self._database.write() as connection:
            for source, url in addresses:
                connection.execute(sa.delete(_STATE).where(_STATE.c.source == source, _STATE.c.url == url))

    def tidy(self, log_before: datetime, articles_before: datetime | None = None) -> int:
        """Drop the log from before then, and what no source has listed since; how many articles went."""
        self.forget_polls(log_before)
        return self.forget(articles_before) if articles_before else 0

    def forget_polls(self, before: datetime) -> int:
        """Drop the log's lines and the listed items from before then; how many lines went."""
        with self._database.write() as connection:
            connection.execute(sa.delete(_ITEM).where(_ITEM.c.seen < before))
            connection.execute(sa.delete(_CITED).where(_CITED.c.at < before))
            return connection.execute(sa.delete(_LOG).where(_LOG.c.at < before)).rowcount


def _fields(value: PollState | SeenItem | RobotsFile | CitedArticle) -> dict[str, Any]:
    """The value by the names of its fields; `asdict` copies each of them, and there are thousands."""
    return {name: getattr(value, name) for name in value.__slots__}


def _line(report: GatherReport) -> dict[str, Any]:
    return {name: getattr(report, name) for name in _COUNTED} | {
        "source": report.source.id,
        "name": report.source.name,
        "notes": list(report.notes),
    }


def _put(connection: sa.Connection, table: sa.Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows, each in the place of one with the same key; of two with one key the last counts."""
    if not rows:
        return
    keys = [column.name for column in table.primary_key]
    latest = {tuple(row[key] for key in keys): row for row in rows}
    statement = insert_of(connection)(table)
    others = {column.name: statement.excluded[column.name] for column in table.c if column.name not in keys}
    connection.execute(
        statement.on_conflict_do_update(index_elements=keys, set_=others), list(latest.values())
    )


def _create(connection: sa.Connection) -> None:
    METADATA.create_all(connection, tables=[_STATE, _LOG])


def _add_items(connection: sa.Connection) -> None:
    METADATA.create_all(connection, tables=[_ITEM, _ROBOTS])


def _add_cited(connection: sa.Connection) -> None:
    METADATA.create_all(connection, tables=[_CITED])


def _add_rhythm(connection: sa.Connection) -> None:
    # A database that is made now has it from the first step.
    if "rhythm" not in {column["name"] for column in sa.inspect(connection).get_columns("poll_state")}:
        connection.exec_driver_sql("ALTER TABLE poll_state ADD COLUMN rhythm TEXT NOT NULL DEFAULT ''")
