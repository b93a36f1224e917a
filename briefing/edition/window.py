"""Which articles an issue tells, and which it only looks back on.

An article counts by its publication date; one without a date by when it was first seen; one without
either (a file handed over by its reader) is told. A version that came within the window brings an
older article back, since a correction is news. So does an article that its source showed only after
the last cut-off: it has been in no issue yet.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from briefing.model import Article, Window

# The longest that a real feed of 2,031 items showed one after its date was 65 hours; 15 minutes is usual.
_LATE = timedelta(hours=72)


def split(
    articles: Iterable[Article], window: Window, look_back: timedelta, known: datetime | None = None
) -> tuple[tuple[Article, ...], tuple[Article, ...]]:
    """Articles of the window, and those of the `look_back` before it.

    Of each article the version that stood at the cut-off, and for the days before the one that stood
    when the window opened; so a corrected article is in both, in its two wordings. With `known` a past
    window is told as it is known at that moment, with what was gathered after its cut-off.
    """
    articles = tuple(articles)
    until = known or window.end
    # Of a source that is new itself, what lies before the window is old.
    read_before = {a.source for a in articles if a.first_seen is not None and a.first_seen < window.start}
    versions: dict[tuple[str, str], list[Article]] = {}
    for article in articles:
        versions.setdefault((article.source, article.id), []).append(article)
    now, before = [], []
    for wordings in versions.values():
        wordings.sort(key=lambda a: a.version)
        current = [a for a in wordings if a.first_seen is None or a.first_seen < until]
        earlier = [a for a in wordings if a.first_seen is None or a.first_seen < window.start]
        if known and not earlier:
            # Gathered later than it was printed: its first wording is the nearest to what stood then.
            earlier = current[:1]
        if current and (
            _is_told(current[-1], window) or (not earlier and _is_late(current[-1], window, read_before))
        ):
            now.append(current[-1])
        if earlier and _is_past(earlier[-1], window, look_back):
            before.append(earlier[-1])
    return tuple(now), tuple(before)


def _is_told(article: Article, window: Window) -> bool:
    if article.seen is None or article.seen in window:
        return True
    updated = article.version > 1 and article.first_seen is not None and article.first_seen in window
    return updated and article.seen < window.end


def _is_late(article: Article, window: Window, read_before: Collection[str]) -> bool:
    """True for what was printed before the window, and first shown within it by a source that we read."""
    if article.seen is None or article.first_seen is None or article.source not in read_before:
        return False
    return article.first_seen in window and window.start - _LATE <= article.seen < window.start


def _is_past(article: Article, window: Window, look_back: timedelta) -> bool:
    return article.seen is not None and window.start - look_back <= article.seen < window.start
