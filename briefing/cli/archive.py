"""`briefing search`, `briefing backup` and `briefing restore`: the archive by hand."""

from __future__ import annotations

import json
import re
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

from cyclopts import Parameter

from briefing.cli.exits import Exit
from briefing.cli.moments import clock, read_moment
from briefing.config.desk import Desk, load_desk
from briefing.errors import InputError
from briefing.text.plurals import amount
from briefing.text.query import Query

if TYPE_CHECKING:
    from briefing.archive.articles import Found


Json = Annotated[bool, Parameter(name="--json", negative="")]


def search(*words: str, since: str = "", limit: int = 20, json_form: Json = False) -> int:
    """Find articles in the archive, newest first.

    Parameters
    ----------
    words
        All must stand in headline or text; "words in marks" side by side; OR between alternatives;
        NOT in front excludes.
    since
        Only those from then on: 7d, 2026-11-21, "last friday" (local to the desk).
    limit
        How many.
    json_form
        One JSON object an article, with its whole text.

    """
    from briefing.archive.articles import ArticleArchive  # noqa: PLC0415  loaded when it is called
    from briefing.archive.database import open_database  # noqa: PLC0415

    desk = load_desk(Path.cwd())
    if limit < 1:
        raise InputError(f"--limit: found {limit}; expected 1 or more")
    query = " ".join(map(_asked, words))
    if not query.strip():
        raise InputError('search: no words given, as: briefing search bridge "Deir Ezzor"')
    try:
        Query.read(query)
    except ValueError as error:
        raise InputError(f"search: {error}") from None
    after = read_moment(since, desk.zone, clock(), "--since") if since else None
    _refuse_missing(desk)
    with closing(open_database(desk.database)) as database:
        found = ArticleArchive(database).search(query, limit=limit, since=after)
    for hit in found:
        if json_form:
            print(json.dumps(_record(hit), ensure_ascii=False))
        else:
            _print(hit, ZoneInfo(desk.zone))
    if not found:
        print(f"briefing: no article with {query}", file=sys.stderr)
    return 0 if found else Exit.NOTHING


def _asked(word: str) -> str:
    """A word of the command line as the query has it: what the shell kept together, side by side.

    Not a whole query in one word, as 'bridge OR dam'.
    """
    if " " not in word or '"' in word or re.search(r"\b(?:OR|NOT|AND)\b", word):
        return word
    return f'"{word}"'


def _record(hit: Found) -> dict[str, object]:
    article = hit.article
    return {
        "id": article.id,
        "publication": article.publication,
        "title": article.headline,
        "url": article.url,
        "published": article.published.isoformat() if article.published else None,
        "first_seen": article.first_seen.isoformat() if article.first_seen else None,
        "language": article.language,
        "version": article.version,
        "taken_down": hit.gone.isoformat() if hit.gone else None,
        "text": article.text,
    }


def _print(hit: Found, zone: ZoneInfo) -> None:
    article = hit.article
    day = f"{article.seen.astimezone(zone):%d %b %Y %H:%M}" if article.seen else "no date"
    print(f"{day}  {article.publication}: {article.headline}")
    print(f"  {hit.excerpt}")
    if hit.gone:
        print(f"  taken down at its source since, noted on {hit.gone.astimezone(zone):%d %b %Y %H:%M}")
    if article.url:
        print(f"  {article.url}")


def backup(path: Path | None = None, /) -> int:
    """Copy the whole archive into one file, also while others write to it.

    Parameters
    ----------
    path
        The file; one named by the moment, beside the archive, where none is given.

    """
    from briefing.archive.database import open_database  # noqa: PLC0415  loaded when it is called

    desk = load_desk(Path.cwd())
    _refuse_missing(desk)
    place = path or desk.folder / f"briefing-{datetime.now(UTC):%Y%m%d-%H%M%S}.backup.db"
    with closing(open_database(desk.database)) as database:
        database.backup(place)
    print(
        f"{place}\n  {place.stat().st_size / 1_000_000:.1f} MB; bring it back with: briefing restore {place}"
    )
    return 0


def restore(path: Path, /) -> int:
    """Put a backup in the place of the archive; what stood there stays beside it as ".replaced".

    Parameters
    ----------
    path
        A file that `briefing backup` made. Stop `briefing run` before.

    """
    from briefing.archive.database import open_database  # noqa: PLC0415  loaded when it is called
    from briefing.archive.database import restore as put_back  # noqa: PLC0415
    from briefing.archive.polls import GatherArchive  # noqa: PLC0415

    desk = load_desk(Path.cwd())
    file = desk.database_file
    if file is None:
        raise InputError(f"{desk.database}: a PostgreSQL database is restored with pg_restore")
    put_back(path, file)
    with closing(open_database(desk.database)) as database:
        articles, versions = GatherArchive(database).counts()
    print(f"{file}: {amount(articles, 'article')} in {amount(versions, 'version')}")
    if file.with_name(file.name + ".replaced").exists():
        print(f"  what stood there is now {file}.replaced")
    return 0


def _refuse_missing(desk: Desk) -> None:
    if not desk.has_archive:
        raise InputError(f"{desk.database_file}: no archive yet; fill it with: briefing gather")
