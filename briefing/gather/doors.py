"""One door for each kind of source: what an address holds, as candidates for the archive.

    found = await doors.open(source, state, known)

The web's doors go through the client; files and mailboxes are read in threads, with what is hostile in
them parsed in workers like everything else.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from briefing.gather.boxes import read_box
from briefing.gather.candidates import Candidate, Listed, from_article, from_feed, name_of
from briefing.gather.client import Answer, Client, Wish
from briefing.gather.feeds import LARGEST_FEED, Feed, UnreadableFeedError
from briefing.gather.identity import same_site
from briefing.gather.imap import MailAccount, read_mailbox
from briefing.gather.inputs import HANDED_OVER, read_every_version, told_outlet
from briefing.gather.listings import LISTED, first_address
from briefing.gather.politeness import FetchError
from briefing.gather.secrets import secret_headers
from briefing.gather.states import Found
from briefing.gather.visits import Visit
from briefing.gather.workers import TaskError, Workers
from briefing.model import Article, PollState, SeenItem, Source
from briefing.protocols import SourcePlugin

_Result = TypeVar("_Result")

# Pages that a listing may go back, to where it meets what is known.
_MOST_PAGES = 10
# A window of fewer items may well be all new: a digest, the day's one statement.
_FEWEST = 5
_GAP = "all of its items are new since the last poll: others may have come and gone"
# A source that is new here is read back so far, where its kind can.
_BACK_FILL = timedelta(days=14)

# The items that a source has listed before, by the ids of their articles.
Known = Callable[[Source], Awaitable[Mapping[str, SeenItem]]]
# The plugin of that name; raises `PluginError` in words.
Plugins = Callable[[str], SourcePlugin]


class Doors:
    """The doors of one run."""

    def __init__(
        self, client: Client, workers: Workers, threads: Executor, now: datetime, plugins: Plugins
    ) -> None:
        self._client, self._workers, self._threads = client, workers, threads
        self._now, self._plugins = now, plugins

    async def open(self, source: Source, state: PollState, known: Known) -> Found:
        """What the address holds. Raises `FetchError` and its like, in words.

        `known` gives the items that the source has listed before.
        """
        if source.kind in LISTED:
            is_web = state.url.startswith(("http://", "https://"))
            return await (self._web(source, state, known) if is_web else self._file(source, state, known))
        if source.kind == "mail":
            return await self._mail(source, state)
        if source.kind == "files":
            return await self._folder(source, state)
        return await self._plugin(source, state)

    # ── The web ──

    async def _web(self, source: Source, state: PollState, known: Known) -> Found:
        wish = self._wish(source)
        asked = first_address(source.kind, state.moved_to or state.url)
        answer = await self._client.get(
            asked, self._now, replace(wish, etag=state.etag, last_modified=state.last_modified)
        )
        found = Found(
            etag=answer.etag,
            last_modified=answer.last_modified,
            moved_to=answer.moved_to if source.kind != "wordpress" else "",
            keep=answer.keep,
            requests=answer.requests,
            received=answer.received,
        )
        if answer.unchanged:
            # Only an address that was well is asked conditionally: an unchanged failure stays one.
            if not state.etag and not state.last_modified:
                raise FetchError("its server answers 'unchanged' to a first request", status=304)
            return replace(found, unchanged=True)
        digest = hashlib.sha256(answer.content).hexdigest()
        if digest == state.sha256:
            return replace(found, unchanged=True, sha256=digest)
        feed = await self._parsed(source, answer)
        items = await known(source)
        listed = tuple(from_feed(feed, source, answer.url, self._now, items))
        is_new = state.last_success is None
        new = 0 if is_new else sum(name_of(item) not in items for item in listed)
        found = replace(
            found,
            sha256=digest,
            keep=max(filter(None, (answer.keep, feed.keep)), default=None),
            moments=tuple(entry.published.at for entry in feed.entries if entry.published),
            turned_over=len(listed) >= _FEWEST and new * 2 >= len(listed),
            candidates=listed,
        )
        if not found.moments:
            found = replace(found, moments=(self._now,) * new)
        if not feed.more and new == len(listed) >= _FEWEST:
            found = replace(found, notes=(_GAP,))
        if feed.cut:
            # Asked without conditions next time, since what it lacks may come whole.
            found = replace(found, notes=(*found.notes, feed.cut), etag="", last_modified="", sha256="")
        return await self._further(source, found, feed, answer.url, items, is_new=is_new)

    async def _further(
        self,
        source: Source,
        found: Found,
        feed: Feed,
        address: str,
        items: Mapping[str, SeenItem],
        *,
        is_new: bool,
    ) -> Found:
        """The same with what stands on further pages: all parts of an index, else back to what is known."""
        asked = {address}
        more = list(feed.more)
        page = found.candidates
        while more and len(asked) <= _MOST_PAGES:
            url = more.pop(0)
            if url in asked or not same_site(url, address):
                continue
            if source.kind != "sitemap" and not self._has_gap(source, page, items, is_new=is_new):
                break
            asked.add(url)
            try:
                answer = await self._client.get(url, self._now, self._wish(source))
                feed = await self._parsed(source, answer)
            except (FetchError, UnreadableFeedError, TaskError) as error:
                if source.kind == "sitemap":
                    raise
                # Past the last page WordPress answers 400 or 404, and other feeds the first page again.
                lost = [] if isinstance(error, FetchError) and error.status in {400, 404} else [str(error)]
                notes = (*found.notes, *(f"its earlier items: {words}" for words in lost))
                return replace(found, requests=found.requests + 1, notes=notes)
            page = tuple(from_feed(feed, source, answer.url, self._now, items))
            old = {name_of(candidate) for candidate in found.candidates}
            fresh = tuple(candidate for candidate in page if name_of(candidate) not in old)
            found = replace(
                found,
                candidates=(*found.candidates, *fresh),
                requests=found.requests + answer.requests,
                received=found.received + answer.received,
            )
            if not fresh:
                break
            more += feed.more
        return found

    def _has_gap(
        self, source: Source, page: Sequence[Listed], items: Mapping[str, SeenItem], *, is_new: bool
    ) -> bool:
        """True when a page meets nothing that is known: what lies before it may be unknown as well."""
        if not is_new:
            return bool(page) and not any(name_of(item) in items for item in page)
        if source.kind != "wordpress":
            return False
        dates = [
            item.article.published for item in page if isinstance(item, Candidate) and item.article.published
        ]
        return bool(dates) and min(dates) > self._now - _BACK_FILL

    def _wish(self, source: Source) -> Wish:
        headers = (*source.headers, *secret_headers(source))
        return Wish(headers=headers, largest=LARGEST_FEED, delay=source.delay)

    async def _parsed(self, source: Source, answer: Answer) -> Feed:
        return await self._in_worker(
            lambda: self._workers.read_listing(
                source.kind, answer.content, answer.url, source.links, answer.charset
            )
        )

    # ── This machine ──

    async def _file(self, source: Source, state: PollState, known: Known) -> Found:
        """A listing in a file, named by the source's own TOML."""
        content = await asyncio.to_thread(_read_file, Path(state.url), LARGEST_FEED)
        digest = hashlib.sha256(content).hexdigest()
        if digest == state.sha256:
            return Found(unchanged=True, sha256=digest)
        feed = await self._parsed(source, Answer(state.url, content))
        listed = tuple(from_feed(feed, source, state.url, self._now, await known(source)))
        return Found(listed, sha256=digest, notes=(feed.cut,) if feed.cut else ())

    async def _folder(self, source: Source, state: PollState) -> Found:
        """A file or a folder of articles, or standard input ("-")."""
        path = Path(state.url)
        digest = await asyncio.to_thread(_fingerprint, path) if state.url != "-" else ""
        if digest and digest == state.sha256:
            return Found(unchanged=True, sha256=digest)
        beside = [Path(url) for url in source.urls if url != "-"]
        inputs = await asyncio.to_thread(read_every_version, [path], self._workers, beside)
        articles = inputs.articles
        if source.id == HANDED_OVER:
            articles = tuple(replace(a, publication=told_outlet(a) or a.counted_outlet) for a in articles)
        return Found(self._candidates(source, articles), sha256=digest, notes=inputs.skipped)

    async def _mail(self, source: Source, state: PollState) -> Found:
        """A mailbox on a server, or in a file or folder."""
        if not state.url.lower().startswith(("imap://", "imaps://")):
            digest = await asyncio.to_thread(_fingerprint, Path(state.url))
            if digest == state.sha256:
                return Found(unchanged=True, sha256=digest)
            box = await asyncio.to_thread(read_box, Path(state.url), source.id)
            return Found(self._candidates(source, box.articles), sha256=digest, notes=box.notes)
        account = MailAccount.of(source, state.url, allow_private=self._client.access.allow_private)
        box = await asyncio.to_thread(read_mailbox, account, state.etag, source.id, source.limit)
        return Found(
            self._candidates(source, box.articles),
            unchanged=not box.articles and not box.notes,
            etag=box.mark,
            requests=1,
            received=box.received,
            notes=box.notes,
        )

    async def _plugin(self, source: Source, state: PollState) -> Found:
        """What a plugin finds; it asks the web through the client alone."""
        plugin = self._plugins(source.kind)
        visit = Visit(self._client, asyncio.get_running_loop(), source, self._now, state.etag)
        articles = await asyncio.to_thread(visit.run, plugin)
        return Found(
            self._candidates(source, articles),
            etag=visit.memory,
            requests=visit.requests,
            received=visit.received,
        )

    def _candidates(self, source: Source, articles: Iterable[Article]) -> tuple[Candidate, ...]:
        return tuple(from_article(article, source, self._now) for article in articles)

    async def _in_worker(self, act: Callable[[], _Result]) -> _Result:
        return await asyncio.get_running_loop().run_in_executor(self._threads, act)


def _read_file(path: Path, largest: int) -> bytes:
    with path.open("rb") as file:
        content = file.read(largest + 1)
    if len(content) > largest:
        raise UnreadableFeedError(f"larger than {largest // 1_000_000} MB")
    return content


def _fingerprint(path: Path) -> str:
    """Changes when a file does, or any file of a folder: names, sizes and times, not what they hold."""
    if not path.exists():
        raise FileNotFoundError(2, "no such file or folder")
    files = sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]
    marks = [f"{each}\n{each.stat().st_size}\n{each.stat().st_mtime_ns}" for each in files]
    return hashlib.sha256("\n".join(marks).encode()).hexdigest()
