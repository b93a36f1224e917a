"""Articles that were printed and then taken down at their source.

What a briefing printed is looked at again for some days: an article is withdrawn when its page answers
404 or 410, twice, an hour apart, while its source is well and no longer lists it. That it left a listing
says nothing by itself: old items always do. One that left while older ones stay is looked at at once,
any other twice a day as the listing changes, and no source is asked for more than a few of them in one poll.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from briefing.gather.client import Client, Wish
from briefing.gather.extraction import LARGEST_PAGE
from briefing.gather.identity import same_site
from briefing.gather.politeness import FetchError
from briefing.gather.secrets import SecretError, secret_headers
from briefing.model import CitedArticle, Source

# An article is looked at for so long after it was printed last: as far back as an issue compares.
LOOKED_AT_FOR = timedelta(days=3)
# A page that stood is looked at again after this, and one that was missing after that.
_AGAIN, _SURE_AFTER = timedelta(hours=11), timedelta(hours=1)
# Pages of one source in one poll.
_MOST = 3
_GONE = frozenset({404, 410})


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of looking at printed articles again."""

    # Those that were asked for, as they are to be remembered.
    cited: tuple[CitedArticle, ...] = ()
    # Ids of those that are withdrawn.
    withdrawn: tuple[str, ...] = ()
    # The same for the reader.
    notes: tuple[str, ...] = ()
    requests: int = 0
    received: int = 0


def to_look_at(
    cited: Iterable[CitedArticle],
    listed: Collection[str],
    moments: Sequence[datetime],
    now: datetime,
) -> tuple[CitedArticle, ...]:
    """Those whose page is to be asked for in this poll, the most suspicious first.

    `listed` are the ids that the source lists now, and `moments` when its items were published; both
    are empty where it said that nothing has changed.
    """
    oldest = min(moments, default=None)

    def left_early(article: CitedArticle) -> bool:
        return bool(listed and oldest and article.published and article.published > oldest)

    def is_due(article: CitedArticle) -> bool:
        if article.missing is not None:
            return article.asked is None or now - article.asked >= _SURE_AFTER
        if not listed:
            # What was listed still is, and which that was is not known.
            return False
        if article.asked is None and left_early(article):
            return True
        return now - max(article.at, article.asked or article.at) >= _AGAIN

    due = [article for article in cited if article.id not in listed and article.url and is_due(article)]
    due.sort(key=lambda article: (article.missing is None, not left_early(article), article.at, article.id))
    return tuple(due[:_MOST])


async def look(client: Client, source: Source, due: Iterable[CitedArticle], now: datetime) -> Looked:
    """Ask for their pages; a fault of any other kind than 404 and 410 says nothing."""
    found = Looked()
    for article in due:
        requests, received, is_gone = 1, 0, False
        try:
            headers = secret_headers(source) if any(same_site(article.url, u) for u in source.urls) else ()
            wish = Wish(headers=(*source.headers, *headers), largest=LARGEST_PAGE, delay=source.delay)
            answer = await client.get(article.url, now, wish)
            requests, received = answer.requests, answer.received
        except FetchError as error:
            is_gone = error.status in _GONE
        except (SecretError, OSError):
            requests = 0
        sure = is_gone and article.missing is not None
        found = Looked(
            (
                *found.cited,
                replace(article, asked=now, missing=(article.missing or now) if is_gone else None),
            ),
            (*found.withdrawn, article.id) if sure else found.withdrawn,
            (*found.notes, f"taken down since it was printed: {article.url}") if sure else found.notes,
            found.requests + requests,
            found.received + received,
        )
    return found


def can_be_looked_at(source: Source) -> bool:
    """True for a source that is asked over the web."""
    return any(urlsplit(url).scheme in {"http", "https"} for url in source.urls)
