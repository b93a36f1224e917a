"""Articles and their versions, and the search through them.

An article is known by its id alone (the feed's guid, else the canonical link), never by its title.
When its words change at the source, a version is added; nothing that was printed once is lost until
retention takes it. Every version keeps when it was first seen, so that an old edition can be made
again from what was known then.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from briefing.archive.database import METADATA, Database, UtcMoment
from briefing.archive.faults import ArchiveError
from briefing.archive.reports import FIELDS, ReportArchive
from briefing.model import Article
from briefing.text.query import Query

ARTICLE = sa.Table(
    "article",
    METADATA,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("source", sa.Text, nullable=False, index=True),
    sa.Column("first_seen", UtcMoment, nullable=False),
    sa.Column("last_seen", UtcMoment, nullable=False, index=True),
    # When its source was found to have taken it down: its latest version is then one without words.
    sa.Column("gone", UtcMoment),
    # Number of the latest version and its hash.
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False),
)
_VERSION = sa.Table(
    "article_version",
    METADATA,
    sa.Column("row", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("id", sa.Text, sa.ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False),
    sa.Column("first_seen", UtcMoment, nullable=False, index=True),
    sa.Column("published", UtcMoment, index=True),
    sa.Column("published_from", sa.Text),
    sa.Column("published_zoned", sa.Boolean, nullable=False),
    sa.Column("headline", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("publication", sa.Text, nullable=False),
    sa.Column("url", sa.Text),
    sa.Column("byline", sa.JSON, nullable=False),
    sa.Column("agency", sa.Text),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("tier", sa.Text, nullable=False),
    sa.Column("tags", sa.JSON, nullable=False),
    sa.Column("sample", sa.Boolean, nullable=False),
    sa.UniqueConstraint("id", "version"),
)
# The last words of each article, also of one that was withdrawn since.
_LATEST = (ARTICLE.c.id == _VERSION.c.id) & (
    _VERSION.c.version == ARTICLE.c.version - sa.case((ARTICLE.c.gone.is_not(None), 1), else_=0)
)
# When a version counts: indexed as it stands here.
_MOMENT = sa.func.coalesce(_VERSION.c.published, _VERSION.c.first_seen, type_=UtcMoment)
_NEWEST_FIRST = (_MOMENT.desc(), _VERSION.c.id, _VERSION.c.version)
# Versions among which a common word is looked for first: a few weeks of a busy desk.
_NEWEST = 2000
# What SQLite takes as parameters of one statement is 999 in its oldest builds.
_AT_ONCE = 500
# A tsvector holds a megabyte; what follows in a longer text is found by its other words.
_INDEXED = 300_000


class Stored(NamedTuple):
    """What storing did."""

    # First seen now.
    new: int
    # Known, with other words than before: a version was added.
    changed: int
    # Known, with the same words.
    again: int


@dataclass(frozen=True, slots=True)
class Found:
    """An article that a search found."""

    article: Article
    # A stretch of its text around the first word that was looked for.
    excerpt: str
    # When it was found to be taken down at its source; None where it stands.
    gone: datetime | None = None


class ArticleArchive(ReportArchive):
    """The articles of a database."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._database = database
        database.migrate("articles", [_create, _index_moments, _index_together])

    def store(self, articles: Iterable[Article]) -> int:
        """How many were new or changed; the others were seen again. All of them, or none.

        `first_seen` of an article is when this poll saw it, and must be set.
        """
        stored = self.add(articles)
        return stored.new + stored.changed

    def add(self, articles: Iterable[Article]) -> Stored:
        """The same, counted apart."""
        with self._database.write() as connection:
            return add(connection, articles)

    def article(self, id: str) -> Article | None:  # noqa: A002  the field's name
        """The latest version under this id; None where there is none."""
        versions = self.versions(id)
        return versions[-1] if versions else None

    def versions(self, id: str) -> tuple[Article, ...]:  # noqa: A002  the field's name
        """Every version under this id, oldest first."""
        return self._articles(_VERSION.c.id == id)

    def known(self, ids: Sequence[str]) -> dict[str, str]:
        """For those of the ids that are stored: the hash of their latest version."""
        found: dict[str, str] = {}
        with self._database.read() as connection:
            for start in range(0, len(ids), _AT_ONCE):
                chosen = sa.select(ARTICLE.c.id, ARTICLE.c.sha256).where(
                    ARTICLE.c.id.in_(ids[start : start + _AT_ONCE])
                )
                found.update((row.id, row.sha256) for row in connection.execute(chosen))
        return found

    def search(
        self,
        words: str,
        *,
        limit: int = 50,
        since: datetime | None = None,
        until: datetime | None = None,
        every_version: bool = False,
    ) -> tuple[Found, ...]:
        """Latest versions that hold the words, newest first; with `every_version` older ones too.

        Words must all stand, "words in marks" side by side; NOT or a dash in front excludes, OR
        stands between alternatives. Raises `ArchiveError` when nothing is asked for.
        """
        try:
            query = Query.read(words)
        except ValueError as error:
            raise ArchiveError(f"search: {error}") from None
        conditions: list[sa.ColumnElement[bool]] = [] if every_version else [_LATEST]
        if since is not None:
            conditions.append(since <= _MOMENT)
        if until is not None:
            conditions.append(until > _MOMENT)
        with self._database.read() as connection:
            rows = self._rows(connection, query, conditions, limit)
            statement = _select().where(ARTICLE.c.id == _VERSION.c.id, _VERSION.c.row.in_(rows))
            found = [_article(row) for row in connection.execute(statement.order_by(*_NEWEST_FIRST))]
            taken_down = sa.select(ARTICLE.c.id, ARTICLE.c.gone).where(
                ARTICLE.c.id.in_([article.id for article in found]), ARTICLE.c.gone.is_not(None)
            )
            gone = {row.id: row.gone for row in connection.execute(taken_down)}
        return tuple(Found(a, query.excerpt(a.text), gone.get(a.id)) for a in found)

    def _rows(
        self,
        connection: sa.Connection,
        query: Query,
        conditions: Sequence[sa.ColumnElement[bool]],
        limit: int,
    ) -> Sequence[int]:
        """Row numbers of the newest versions that hold what is asked for, under the conditions.

        A common word stands in half of the texts: it is looked for among the newest alone, and in all
        of them only where these hold too few.
        """
        known = sa.select(_VERSION.c.row).join(ARTICLE, ARTICLE.c.id == _VERSION.c.id).where(*conditions)
        if self._database.is_sqlite:
            newest = known.order_by(*_NEWEST_FIRST[:1]).limit(_NEWEST)
            slice_ = list(connection.scalars(newest))
            if len(slice_) == _NEWEST:
                among = set(
                    connection.scalars(_SQLITE_SINCE, {"query": query.for_sqlite(), "first": min(slice_)})
                )
                hits = [row for row in slice_ if row in among]
                if len(hits) > limit:
                    # One more than is wanted: of several at one moment the order is decided below.
                    return self._sorted(connection, hits, limit)
            matches = _match_sqlite(query)
        else:
            matches = _match_postgresql(query)
        return list(connection.scalars(known.where(matches).order_by(*_NEWEST_FIRST).limit(limit)))

    def _sorted(self, connection: sa.Connection, rows: Sequence[int], limit: int) -> Sequence[int]:
        chosen = (
            sa.select(_VERSION.c.row).where(_VERSION.c.row.in_(rows)).order_by(*_NEWEST_FIRST).limit(limit)
        )
        return list(connection.scalars(chosen))

    def forget(self, before: datetime, keep: Iterable[str] = ()) -> int:
        """Drop articles last seen before then, but those of `keep`; how many went."""
        kept = set(keep)
        with self._database.write() as connection:
            old = connection.scalars(
                sa.select(ARTICLE.c.id).where(ARTICLE.c.last_seen < before).order_by(ARTICLE.c.id)
            )
            going = [name for name in old if name not in kept]
            for start in range(0, len(going), _AT_ONCE):
                chunk = going[start : start + _AT_ONCE]
                connection.execute(sa.delete(_VERSION).where(_VERSION.c.id.in_(chunk)))
                connection.execute(sa.delete(ARTICLE).where(ARTICLE.c.id.in_(chunk)))
        return len(going)

    def counts(self) -> tuple[int, int]:
        """How many articles and how many versions are stored."""
        with self._database.read() as connection:
            articles, versions = (
                connection.scalar(sa.select(sa.func.count()).select_from(table))
                for table in (ARTICLE, _VERSION)
            )
        return articles or 0, versions or 0

    def _articles(self, condition: sa.ColumnElement[bool]) -> tuple[Article, ...]:
        moment = sa.func.coalesce(_VERSION.c.published, _VERSION.c.first_seen, type_=UtcMoment)
        statement = (
            _select()
            .where(condition, ARTICLE.c.id == _VERSION.c.id)
            .order_by(moment, _VERSION.c.id, _VERSION.c.version)
        )
        with self._database.read() as connection:
            return tuple(_article(row) for row in connection.execute(statement))


def add(connection: sa.Connection, articles: Iterable[Article]) -> Stored:
    """Store articles within a transaction that others have begun."""
    (stored,) = add_each(connection, [articles])
    return stored


def add_each(connection: sa.Connection, polls: Iterable[Iterable[Article]]) -> list[Stored]:
    """The same for several polls together, which costs little more than one; each counted for itself."""
    # Of two articles with one id in one poll the last counts, as it would in two polls.
    brought = [{article.id: article for article in articles} for articles in polls]
    known = _standing(connection, list({name: None for poll in brought for name in poll}))
    versions: list[dict[str, Any]] = []
    counted: list[Stored] = []
    fresh: set[str] = set()
    for poll in brought:
        counts = [0, 0, 0]
        for name, article in poll.items():
            seen = article.first_seen
            if seen is None:
                raise ValueError(f"{name}: stored without first_seen")
            row, sha256 = known.get(name), article.sha256
            if row is None:
                fresh.add(name)
                known[name] = _Standing(article.source, 1, sha256, seen, seen)
                versions.append(_row(article, 1, sha256))
                counts[0] += 1
                continue
            is_new = row.sha256 != sha256
            counts[1 if is_new else 2] += 1
            number = row.version + is_new
            if is_new:
                versions.append(_row(article, number, sha256))
            known[name] = row._replace(
                version=number, sha256=sha256, last_seen=max(seen, row.last_seen), touched=True
            )
        counted.append(Stored(*counts))
    _write(connection, known, fresh, versions)
    return counted


class _Standing(NamedTuple):
    """An article's row, as it stands or will stand."""

    source: str
    version: int
    sha256: str
    first_seen: datetime
    last_seen: datetime
    # True where the row is to be written anew.
    touched: bool = False


def _standing(connection: sa.Connection, ids: Sequence[str]) -> dict[str, _Standing]:
    """The rows of those of the ids that are stored."""
    columns = [ARTICLE.c[name] for name in ("source", "version", "sha256", "first_seen", "last_seen")]
    found: dict[str, _Standing] = {}
    for start in range(0, len(ids), _AT_ONCE):
        chosen = sa.select(ARTICLE.c.id, *columns).where(ARTICLE.c.id.in_(ids[start : start + _AT_ONCE]))
        found.update((row[0], _Standing(*row[1:])) for row in connection.execute(chosen))
    return found


def _write(
    connection: sa.Connection,
    rows: Mapping[str, _Standing],
    fresh: Collection[str],
    versions: Sequence[dict[str, Any]],
) -> None:
    if fresh:
        added = (
            {
                "id": name,
                "source": rows[name].source,
                "first_seen": rows[name].first_seen,
                "last_seen": rows[name].last_seen,
                "version": rows[name].version,
                "sha256": rows[name].sha256,
            }
            for name in rows
            if name in fresh
        )
        connection.execute(sa.insert(ARTICLE), list(added))
    if versions:
        before = connection.scalar(sa.select(sa.func.max(_VERSION.c.row))) or 0
        connection.execute(sa.insert(_VERSION), versions)
        if connection.dialect.name == "sqlite":
            connection.execute(_SQLITE_INDEXED, {"before": before})
    again = [
        {"key": name, "seen": row.last_seen, "number": row.version, "hash": row.sha256}
        for name, row in rows.items()
        if row.touched and name not in fresh
    ]
    if again:
        update = sa.update(ARTICLE).where(ARTICLE.c.id == sa.bindparam("key"))
        connection.execute(
            update.values(
                last_seen=sa.bindparam("seen"),
                version=sa.bindparam("number"),
                sha256=sa.bindparam("hash"),
                gone=None,
            ),
            again,
        )


def withdraw(connection: sa.Connection, moments: Mapping[str, datetime]) -> None:
    """Add a version without words to each article, first seen at its moment; the others stay.

    Within a transaction that others have begun. One that is withdrawn already stays as it is.
    """
    last = _select().where(_LATEST, ARTICLE.c.gone.is_(None))
    for name, at in moments.items():
        row = connection.execute(last.where(ARTICLE.c.id == name)).one_or_none()
        if row is None:
            continue
        empty = replace(_article(row), headline="", text="", first_seen=at)
        number = empty.version + 1
        _write(connection, {}, (), [_row(empty, number, empty.sha256)])
        connection.execute(
            sa.update(ARTICLE)
            .where(ARTICLE.c.id == name)
            .values(version=number, sha256=empty.sha256, gone=at)
        )


def mark_seen(connection: sa.Connection, moments: Mapping[str, datetime]) -> None:
    """Note when stored articles were last listed, within a transaction that others have begun."""
    rows = [{"key": name, "seen": moment} for name, moment in moments.items()]
    if rows:
        update = sa.update(ARTICLE).where(
            ARTICLE.c.id == sa.bindparam("key"), ARTICLE.c.last_seen < sa.bindparam("seen", type_=UtcMoment)
        )
        connection.execute(update.values(last_seen=sa.bindparam("seen")), rows)


def _row(article: Article, version: int, sha256: str) -> dict[str, Any]:
    row = {name: getattr(article, name) for name in FIELDS}
    return row | {
        "version": version,
        "sha256": sha256,
        "byline": list(article.byline),
        "tags": list(article.tags),
    }


def _select() -> sa.Select[Any]:
    return sa.select(*(_VERSION.c[name] for name in FIELDS), ARTICLE.c.source)


def _article(row: Any) -> Article:
    values = row._asdict()
    return Article(**{**values, "byline": tuple(values["byline"]), "tags": tuple(values["tags"])})


# ── Full text ────────────────────────────────────────────────────────────────────────────────────


def _create(connection: sa.Connection) -> None:
    METADATA.create_all(connection, tables=[ARTICLE, _VERSION])
    statements = _SQLITE_INDEX if connection.dialect.name == "sqlite" else _POSTGRESQL_INDEX
    for statement in statements:
        connection.exec_driver_sql(statement)


# The index holds no text of its own. What goes is taken out by a trigger; what comes is put in by one
# statement for all, since a trigger would write the index to the disk row by row (four times as dear).
_SQLITE_INDEX = (
    "CREATE VIRTUAL TABLE article_words USING fts5(headline, text, content='article_version', content_rowid='row', tokenize=\"unicode61 remove_diacritics 2\")",
    "CREATE TRIGGER article_words_out AFTER DELETE ON article_version BEGIN INSERT INTO article_words(article_words, rowid, headline, text) VALUES ('delete', old.row, old.headline, old.text); END",
)
_POSTGRESQL_WORDS = (
    f"to_tsvector('simple', left(article_version.headline || ' ' || article_version.text, {_INDEXED}))"
)
_POSTGRESQL_INDEX = (f"CREATE INDEX article_words ON article_version USING gin ({_POSTGRESQL_WORDS})",)


_SQLITE_SINCE = sa.text(
    "SELECT rowid FROM article_words WHERE article_words MATCH :query AND rowid >= :first"
)


_SQLITE_INDEXED = sa.text(
    "INSERT INTO article_words(rowid, headline, text)"
    " SELECT row, headline, text FROM article_version WHERE row > :before"
)


def _index_together(connection: sa.Connection) -> None:
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("DROP TRIGGER IF EXISTS article_words_in")


def _index_moments(connection: sa.Connection) -> None:
    connection.exec_driver_sql(
        "CREATE INDEX article_version_moment ON article_version (coalesce(published, first_seen))"
    )


def _match_sqlite(query: Query) -> sa.ColumnElement[bool]:
    return sa.text(
        "article_version.row IN (SELECT rowid FROM article_words WHERE article_words MATCH :query)"
    ).bindparams(query=query.for_sqlite())  # type: ignore[return-value]


def _match_postgresql(query: Query) -> sa.ColumnElement[bool]:
    return sa.text(f"{_POSTGRESQL_WORDS} @@ websearch_to_tsquery('simple', :query)").bindparams(
        query=query.for_postgresql()
    )  # type: ignore[return-value]
