"""What a report asks of the archive, in SQL that SQLite and PostgreSQL read alike.

It comes in by a `Door`: the open `Database` of the service and of most commands, or `plain.Plain`, which
loads no library for it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Protocol

from briefing.model import Article, SourceFailure, Window

# The rows of a statement with its named values; none where it only writes.
Ask = Callable[[str, Mapping[str, Any]], Sequence[Sequence[Any]]]

# What an article is made of, but for its source, which all versions share.
FIELDS = (
    "id", "version", "first_seen", "published", "published_from", "published_zoned", "headline", "text",
    "publication", "url", "byline", "agency", "language", "tier", "tags", "sample",
)  # fmt: skip
_WINDOW = f"""
SELECT {", ".join(f"v.{name}" for name in FIELDS)}, a.source
FROM article_version v JOIN article a ON a.id = v.id
WHERE v.first_seen < :known AND v.id IN (
    SELECT id FROM article_version
    WHERE (published >= :start AND published < :end) OR (first_seen >= :start AND first_seen < :end)
)
ORDER BY coalesce(v.published, v.first_seen), v.id, v.version
"""  # noqa: S608  names of our own
_FAILURES = """
SELECT source, name, reason FROM poll_log WHERE "at" >= :start AND "at" < :end ORDER BY "at", "row"
"""
_SILENT = """
SELECT name FROM poll_log WHERE "at" >= :start AND "at" < :end
GROUP BY source, name HAVING sum("new" + changed) = 0 AND max(reason) = '' ORDER BY name
"""
# An old issue that is made again says nothing about today.
_CITE = """
INSERT INTO cited (id, source, url, published, "at") VALUES (:id, :source, :url, :published, :at)
ON CONFLICT (id) DO UPDATE SET source = excluded.source, url = excluded.url, published = excluded.published,
    "at" = excluded."at", asked = NULL, missing = NULL
WHERE cited."at" < excluded."at"
"""

_PART_OF_ISSUES = "SELECT 1 FROM schema_version WHERE part = 'editions'"
_ISSUED = "SELECT sha256 FROM document WHERE filename = :filename"


class Door(Protocol):
    """A way into the database."""

    def asking(self) -> AbstractContextManager[Ask]:
        """Sees one state of the database."""
        ...

    def writing(self) -> AbstractContextManager[Ask]:
        """One transaction, committed as a whole or not at all."""
        ...

    def moment(self, at: datetime | None) -> Any:
        """The moment as a column of times holds it."""
        ...


class ReportArchive:
    """The articles of a time, how their sources did, and a note of what was printed."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def window(self, window: Window, known: datetime | None = None) -> tuple[Article, ...]:
        """Every version that was printed or first seen within the window, oldest first.

        With a version come the versions before it: what changed is told from both. What was first
        seen after the window is left out, or with `known` what was first seen after that moment.
        """
        values = {**self._within(window), "known": self._door.moment(known or window.end)}
        with self._door.asking() as ask:
            return tuple(map(_article, ask(_WINDOW, values)))

    def failures(self, window: Window) -> tuple[SourceFailure, ...]:
        """Sources whose last poll within the window failed, by id: for the coverage report.

        A poll that was answered "unchanged" does not make a failed source well.
        """
        with self._door.asking() as ask:
            last = {source: (name, reason) for source, name, reason in ask(_FAILURES, self._within(window))}
        return tuple(
            SourceFailure(source, name, reason) for source, (name, reason) in sorted(last.items()) if reason
        )

    def silent(self, window: Window) -> tuple[str, ...]:
        """Names of sources that were read within the window and brought nothing new, in order."""
        with self._door.asking() as ask:
            return tuple(name for (name,) in ask(_SILENT, self._within(window)))

    def issued(self, filename: str) -> frozenset[str]:
        """Hashes of the documents that were issued under the name; none where no service ever ran."""
        with self._door.asking() as ask:
            ran = ask(_PART_OF_ISSUES, {})
            return (
                frozenset(sha256 for (sha256,) in ask(_ISSUED, {"filename": filename}))
                if ran
                else frozenset()
            )

    def cite(self, articles: Iterable[Article], at: datetime) -> None:
        """Note that an issue printed these articles then: their pages are looked at again for some days."""
        cited = {article.id: article for article in articles if article.url and not article.sample}
        with self._door.writing() as ask:
            for article in cited.values():
                ask(
                    _CITE,
                    {
                        "id": article.id,
                        "source": article.source,
                        "url": article.url,
                        "published": self._door.moment(article.published),
                        "at": self._door.moment(at),
                    },
                )

    def _within(self, window: Window) -> dict[str, Any]:
        return {"start": self._door.moment(window.start), "end": self._door.moment(window.end)}


# A poll's rows bear the same few moments over and over.
@lru_cache(maxsize=1024)
def written(moment: datetime) -> str:
    """The moment as SQLite keeps it: text that sorts as time does."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _article(row: Sequence[Any]) -> Article:
    """SQLite gives moments, lists and truths as text and numbers, PostgreSQL as what they are."""
    values = dict(zip((*FIELDS, "source"), row, strict=True))
    moments = {name: _moment(values[name]) for name in ("published", "first_seen")}
    truths = {name: bool(values[name]) for name in ("published_zoned", "sample")}
    return Article(
        **{**values, **moments, **truths, "byline": _texts(values["byline"]), "tags": _texts(values["tags"])}
    )


def _moment(value: str | datetime | None) -> datetime | None:
    if isinstance(value, str):
        return datetime.fromisoformat(value)
    return value.astimezone(UTC) if value else None


def _texts(value: str | Sequence[str]) -> tuple[str, ...]:
    return tuple(json.loads(value) if isinstance(value, str) else value)
