"""What a worker read, as plain lists and back: the form in which it crosses the pipe.

Plain values alone: nothing that hostile bytes made of a parser can come over as code.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from briefing.gather.dates import Moment
from briefing.gather.extraction import Page
from briefing.gather.feeds import Entry, Feed

# A moment as ISO 8601 and whether it named its zone, or None.
_Written = tuple[str, bool] | None


def written_feed(feed: Feed) -> dict[str, Any]:
    """A feed in plain values."""
    return {
        "title": feed.title,
        "entries": [
            (e.guid, e.link, e.title, e.text, _written(e.published), e.authors, e.tags, e.revision)
            for e in feed.entries
        ],
        "language": feed.language,
        "keep": None if feed.keep is None else feed.keep.total_seconds(),
        "more": feed.more,
        "cut": feed.cut,
    }


def read_feed(answer: dict[str, Any]) -> Feed:
    """The feed that was written so."""
    keep = answer["keep"]
    return Feed(
        title=answer["title"],
        entries=tuple(
            Entry(guid, link, title, text, _moment(published), tuple(authors), tuple(tags), revision)
            for guid, link, title, text, published, authors, tags, revision in answer["entries"]
        ),
        language=answer["language"],
        keep=None if keep is None else timedelta(seconds=keep),
        more=tuple(answer["more"]),
        cut=answer["cut"],
    )


def written_page(page: Page) -> dict[str, Any]:
    """A page in plain values."""
    values = {name: getattr(page, name) for name in page.__slots__}
    return {**values, "published": _written(page.published)}


def read_page(answer: dict[str, Any]) -> Page:
    """The page that was written so."""
    page = Page(**answer)
    return replace(page, byline=tuple(page.byline), published=_moment(answer["published"]))


def _written(moment: Moment | None) -> _Written:
    return None if moment is None else (moment.at.isoformat(), moment.zoned)


def _moment(value: _Written) -> Moment | None:
    return None if value is None else Moment(datetime.fromisoformat(value[0]), bool(value[1]))
