"""The pages behind listed items: asked for politely, read in workers, joined with what was listed.

A page that cannot be had costs nothing that the feed carried: the item is stored as it was listed, and
its page is tried again while it is listed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime

from briefing.gather.candidates import MOST_TRIES, Candidate, whole, with_page, words_match
from briefing.gather.client import Client, Wish
from briefing.gather.extraction import LARGEST_PAGE, UnreadablePageError
from briefing.gather.identity import same_site
from briefing.gather.paragraphs import CUT, LONGEST_TEXT
from briefing.gather.politeness import FetchError
from briefing.gather.secrets import secret_headers
from briefing.gather.workers import TaskError, Workers
from briefing.model import Article, SeenItem, Source

_PAGE_TYPES = ("text/", "application/xhtml", "application/xml", "application/octet-stream")


@dataclass(frozen=True, slots=True)
class Read:
    """What became of some candidates."""

    articles: tuple[Article, ...] = ()
    items: tuple[SeenItem, ...] = ()
    # One for each page that could not be had, the reason in words, and for each article that was cut.
    notes: tuple[str, ...] = ()
    # True when a page is to be tried again soon.
    to_retry: bool = False
    requests: int = 0
    received: int = 0


class PageReader:
    """Reads pages for a run."""

    def __init__(self, client: Client, workers: Workers, threads: Executor, now: datetime) -> None:
        self._client, self._workers, self._threads, self._now = client, workers, threads, now

    async def read(
        self,
        source: Source,
        candidates: Sequence[Candidate],
        known: Mapping[str, SeenItem],
        *,
        ask: bool = True,
    ) -> Read:
        """The candidates as articles for the archive, with their pages where they want one.

        Without `ask` no page is asked for now: each is as it was listed, and to be tried again.
        """
        if not ask:
            return self._postponed(source, candidates, known)
        asked = [self._one(source, candidate, known.get(candidate.article.id)) for candidate in candidates]
        if any(candidate.wants_page for candidate in candidates):
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(one) for one in asked]
            parts = [task.result() for task in tasks]
        else:
            parts = [await one for one in asked]
        return Read(
            tuple(article for part in parts for article in part.articles),
            tuple(item for part in parts for item in part.items),
            tuple(note for part in parts for note in part.notes),
            any(part.to_retry for part in parts),
            sum(part.requests for part in parts),
            sum(part.received for part in parts),
        )

    def _postponed(
        self, source: Source, candidates: Sequence[Candidate], known: Mapping[str, SeenItem]
    ) -> Read:
        kept = [
            whole(candidate.article)
            for candidate in candidates
            # A known article already has more than its listing.
            if candidate.article.id not in known and (candidate.article.text or candidate.article.headline)
        ]
        late = [candidate.article.id for candidate in candidates if candidate.wants_page]
        items = [
            SeenItem(
                source.id,
                candidate.article.id,
                "" if candidate.wants_page else candidate.sha256,
                before.tries if (before := known.get(candidate.article.id)) else 0,
                self._now,
            )
            for candidate in candidates
        ]
        articles = tuple(article for article in kept if words_match(article, source))
        return Read(articles, tuple(items), ("left for the next poll",) * len(late), to_retry=bool(late))

    async def _one(self, source: Source, candidate: Candidate, before: SeenItem | None) -> Read:
        article, note, tries, requests, received = candidate.article, "", 0, 0, 0
        if candidate.wants_page:
            try:
                article, requests, received = await self._page(source, article)
            except (FetchError, UnreadablePageError, TaskError) as error:
                note, requests = str(error), 1
                # A busy machine ends the parsing of honest pages too; a hostile one costs three tries.
                passes = isinstance(error, TaskError) or (isinstance(error, FetchError) and not error.lasts)
                tries = (before.tries if before else 0) + 1 if passes else MOST_TRIES
        to_retry = bool(note) and tries < MOST_TRIES
        item = SeenItem(source.id, article.id, "" if to_retry else candidate.sha256, tries, self._now)
        kept = (article.text or article.headline) and words_match(article, source)
        cut = (CUT,) if kept and len(article.text) > LONGEST_TEXT else ()
        return Read(
            (whole(article),) if kept else (),
            (item,),
            (*((note,) if note else ()), *cut),
            to_retry,
            requests,
            received,
        )

    async def _page(self, source: Source, article: Article) -> tuple[Article, int, int]:
        """The article with its page's words; the requests that it took, and the bytes received."""
        assert article.url is not None
        own = any(same_site(article.url, url) for url in source.urls)
        headers = (*source.headers, *secret_headers(source)) if own else ()
        wish = Wish(headers=headers, largest=LARGEST_PAGE, delay=source.delay)
        answer = await self._client.get(article.url, self._now, wish)
        if answer.media_type and not answer.media_type.startswith(_PAGE_TYPES):
            raise UnreadablePageError(f"no page but {answer.media_type}")
        loop = asyncio.get_running_loop()
        page = await loop.run_in_executor(
            self._threads,
            self._workers.extract,
            answer.content,
            answer.url,
            answer.charset or None,
            source.rules,
        )
        if not page.text and not article.text:
            raise UnreadablePageError("no article found in the page")
        return with_page(article, page, answer.url, source, self._now), answer.requests, answer.received
