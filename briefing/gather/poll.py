"""A run of polling: every source that is due is asked, and what it brings is in the archive.

    reports = gather(sources, archive, now, access=Access(contact="desk@example.org"))

Sources are polled at the same time, each address by itself; a fault of one is its `reason` and costs
nobody else. What an address answered is remembered in the same transaction as the articles it brought:
killed at any moment, the next run takes up where this one's last transaction ended.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Protocol

from briefing.gather.candidates import Candidate, from_feed, sift
from briefing.gather.client import Access, Answer, Client, Wish
from briefing.gather.feeds import LARGEST_FEED, Feed, UnreadableFeedError
from briefing.gather.fulltext import PageReader
from briefing.gather.ledger import Ledger
from briefing.gather.politeness import FetchError
from briefing.gather.rhythm import LONGEST, SHORTEST, back_off, interval, jittered
from briefing.gather.secrets import SecretError, secret_headers
from briefing.gather.workers import TaskError, Workers
from briefing.model import GatherReport, Polled, PollState, Source
from briefing.protocols import PollMemory

# Sources that are worked on at once; their requests wait for their turns at the hosts.
_AT_ONCE = 100
# Articles with a page each are kept in parts of this many, so that a kill costs little.
_PART = 20

# An address that has more for us is asked again after this.
_SOON = timedelta(minutes=10)


class Told(Protocol):
    """Told what is being done for each source."""

    def __call__(self, source: str, words: str, *, done: bool) -> None:
        """`words` say what is being done for the source of this id, or when `done` what came of it."""
        ...


@dataclass(frozen=True, slots=True)
class _Listing:
    """What one address brought."""

    # As it will be remembered once its articles are stored.
    state: PollState
    candidates: tuple[Candidate, ...] = ()
    unchanged: bool = False
    requests: int = 0
    received: int = 0


def gather(
    sources: Iterable[Source],
    archive: PollMemory,
    now: datetime,
    *,
    access: Access | None = None,
    everything: bool = False,
    workers: Workers | None = None,
    told: Told | None = None,
    chance: Random | None = None,
) -> tuple[GatherReport, ...]:
    """Poll the sources that are due, or with `everything` all of them; what came of each, in their order.

    Sources that are switched off or not due have no report. Raises `ArchiveError` when the archive
    cannot be written; a source's own faults are its report's `reason`.
    """
    with nullcontext(workers) if workers else Workers() as parsers:
        run = _Run(archive, now, access or Access(), parsers, told or _untold, chance or Random())  # noqa: S311  spreads requests
        return asyncio.run(run.poll([source for source in sources if source.enabled], everything=everything))


def _untold(source: str, words: str, *, done: bool) -> None:
    del source, words, done


class _Run:
    """One run over many sources."""

    def __init__(
        self,
        archive: PollMemory,
        now: datetime,
        access: Access,
        workers: Workers,
        told: Told,
        chance: Random,
    ) -> None:
        self._archive, self._now, self._told, self._chance = archive, now, told, chance
        self._states: Mapping[tuple[str, str], PollState] = archive.poll_states()
        self._client = Client(access, archive.robots())
        self._workers = workers
        self._threads = ThreadPoolExecutor(workers.count, "parse")
        self._ledger = Ledger(archive, self._client.hosts.learned)
        self._pages = PageReader(self._client, workers, self._threads, now)

    async def poll(self, sources: Sequence[Source], *, everything: bool) -> tuple[GatherReport, ...]:
        """The reports of the sources that were due."""
        at_once = asyncio.Semaphore(_AT_ONCE)

        async def one(source: Source) -> GatherReport | None:
            due = [state for state in self._known(source) if everything or self._is_due(state)]
            if not due:
                return None
            async with at_once:
                report = await self._source(source, due)
            self._told(source.id, report.reason or "read", done=True)
            return report

        try:
            async with self._client, asyncio.TaskGroup() as group:
                tasks = [group.create_task(one(source)) for source in sources]
        except BaseExceptionGroup as errors:
            # The first is what happened; the others follow from it.
            raise _first(errors) from None
        finally:
            self._threads.shutdown(wait=False, cancel_futures=True)
        return tuple(report for task in tasks if (report := task.result()) is not None)

    def _known(self, source: Source) -> list[PollState]:
        return [
            self._states.get((source.id, url)) or PollState(source.id, url)
            for url in dict.fromkeys(source.urls)
        ]

    def _is_due(self, state: PollState) -> bool:
        if state.next_poll is None or state.next_poll <= self._now:
            return True
        # A clock that was set back must not silence a source until it has caught up.
        return state.last_poll is not None and state.last_poll > self._now + SHORTEST

    async def _source(self, source: Source, due: Sequence[PollState]) -> GatherReport:
        """Poll the addresses of a source that are due, store what they bring, and say what came of it."""
        self._told(source.id, "asking", done=False)
        listings = [await self._address(source, state) for state in due]
        report = GatherReport(
            source,
            self._now,
            unchanged=all(listing.unchanged for listing in listings),
            requests=sum(listing.requests for listing in listings),
            received=sum(listing.received for listing in listings),
        )
        known = {} if report.unchanged else await asyncio.to_thread(self._archive.items, source.id)
        candidates = [candidate for listing in listings for candidate in listing.candidates]
        sifted = sift(candidates, known, source, self._now)
        wanted, waiting = sifted.fresh[: source.limit], sifted.fresh[source.limit :]
        report = replace(report, again=sifted.again)
        notes: list[str] = []
        to_retry = bool(waiting)
        for start in range(0, len(wanted), _PART):
            part = wanted[start : start + _PART]
            if any(candidate.wants_page for candidate in part):
                words = f"reading {start + 1} to {start + len(part)} of {len(wanted)} articles"
                self._told(source.id, words, done=False)
            read = await self._pages.read(source, part, known)
            notes += read.notes
            to_retry = to_retry or read.to_retry
            report = replace(
                report, requests=report.requests + read.requests, received=report.received + read.received
            )
            report = await self._ledger.record(Polled(report, read.articles, items=read.items, done=False))
        lines = _counted(notes)
        if waiting:
            lines.append(f"{len(waiting)} more articles wait for the next poll (limit = {source.limit})")
        states = [listing.state for listing in listings]
        if to_retry:
            states = [self._asked_soon(state) for state in states]
        report = replace(report, reason=self._reason(source, states), notes=tuple(lines))
        return await self._ledger.record(Polled(report, states=tuple(states), items=sifted.seen))

    async def _address(self, source: Source, state: PollState) -> _Listing:
        """Ask one address; its faults become its state."""
        if state.retired:
            return _Listing(replace(state, last_poll=self._now, next_poll=self._now + LONGEST))
        try:
            return await self._listed(source, state)
        except (FetchError, UnreadableFeedError, TaskError, SecretError, OSError) as error:
            return _Listing(self._failed(source, state, error), requests=1)

    async def _listed(self, source: Source, state: PollState) -> _Listing:
        if not state.url.startswith(("http://", "https://")):
            return await self._local(source, state)
        wish = Wish(
            etag=state.etag,
            last_modified=state.last_modified,
            headers=(*source.headers, *secret_headers(source)),
            largest=LARGEST_FEED,
            delay=source.delay,
        )
        answer = await self._client.get(state.moved_to or state.url, self._now, wish)
        if answer.unchanged:
            # Only a source that was well is asked conditionally: an unchanged failure stays one.
            return _Listing(self._well(source, state, answer, None), unchanged=True, requests=answer.requests)
        digest = hashlib.sha256(answer.content).hexdigest()
        if digest == state.sha256:
            state = self._well(source, state, answer, None)
            return _Listing(state, unchanged=True, requests=answer.requests, received=answer.received)
        feed = await self._parsed(source, answer.content, answer.url)
        state = replace(self._well(source, state, answer, feed), sha256=digest)
        return _Listing(
            state,
            tuple(from_feed(feed, source, answer.url, self._now)),
            requests=answer.requests,
            received=answer.received,
        )

    async def _local(self, source: Source, state: PollState) -> _Listing:
        """A listing in a file of this machine, named by the source's own TOML."""
        content = await asyncio.to_thread(_read_file, Path(state.url), LARGEST_FEED)
        digest = hashlib.sha256(content).hexdigest()
        answer = Answer(state.url, content)
        if digest == state.sha256:
            return _Listing(self._well(source, state, answer, None), unchanged=True)
        feed = await self._parsed(source, content, state.url)
        state = replace(self._well(source, state, answer, feed), sha256=digest)
        return _Listing(state, tuple(from_feed(feed, source, state.url, self._now)))

    async def _parsed(self, source: Source, content: bytes, address: str) -> Feed:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(
            self._threads, self._workers.read_listing, source.kind, content, address, source.links
        )

    def _well(self, source: Source, state: PollState, answer: Answer, feed: Feed | None) -> PollState:
        """The state after an answer: what to ask with next time, and when."""
        moments = [entry.published.at for entry in feed.entries if entry.published] if feed else []
        keep = max(filter(None, (answer.keep, feed.keep if feed else None)), default=None)
        wait = jittered(interval(source.every, moments, self._now, keep), self._chance)
        return replace(
            state,
            moved_to=answer.moved_to or state.moved_to,
            etag=answer.etag or (state.etag if answer.unchanged else ""),
            last_modified=answer.last_modified or (state.last_modified if answer.unchanged else ""),
            next_poll=self._now + wait,
            last_poll=self._now,
            last_success=self._now,
            failures=0,
            reason="",
        )

    def _failed(self, source: Source, state: PollState, error: Exception) -> PollState:
        """The state after a failure: asked again later, and then without conditions.

        Were its validators kept, a server could answer "unchanged" to what we could not read.
        """
        gone = isinstance(error, FetchError) and error.status == 410
        rest = error.retry_after if isinstance(error, FetchError) else None
        failures = state.failures + 1
        wait = LONGEST if gone else back_off(source.every, failures, self._chance, rest)
        return replace(
            state,
            # What moved for good and then fails there is looked for at its old address again.
            moved_to=state.moved_to if failures < 3 else "",
            etag="",
            last_modified="",
            sha256="",
            next_poll=self._now + wait,
            last_poll=self._now,
            failures=failures,
            reason=_in_words(error),
            retired=gone,
        )

    def _asked_soon(self, state: PollState) -> PollState:
        """The state of an address whose listing holds more than was read: asked again, without conditions."""
        if state.reason:
            return state
        soon = self._now + _SOON
        wait = min(filter(None, (state.next_poll, soon)))
        return replace(state, etag="", last_modified="", sha256="", next_poll=wait)

    def _reason(self, source: Source, states: Iterable[PollState]) -> str:
        """What stands against the source: the faults of all its addresses, asked just now or not."""
        latest = {state.url: state for state in self._known(source)} | {state.url: state for state in states}
        faults = [(state.url, state.reason) for state in latest.values() if state.reason]
        if len(faults) == len(latest) and len({reason for _, reason in faults}) == 1:
            return faults[0][1]
        return "; ".join(f"{url}: {reason}" for url, reason in faults)


def _first(errors: BaseExceptionGroup[BaseException]) -> BaseException:
    """The first fault of a group of tasks, however deep it stands."""
    error: BaseException = errors
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def _in_words(error: Exception) -> str:
    """What went wrong with an address, for the reader."""
    if isinstance(error, OSError):
        return (error.strerror or "cannot be read").lower()
    return str(error)


def _counted(notes: Iterable[str]) -> list[str]:
    """Each reason once, with how many pages it kept from us."""
    return [
        f"{count} page{'s' if count > 1 else ''}: {note}" for note, count in sorted(Counter(notes).items())
    ]


def _read_file(path: Path, largest: int) -> bytes:
    with path.open("rb") as file:
        content = file.read(largest + 1)
    if len(content) > largest:
        raise UnreadableFeedError(f"larger than {largest // 1_000_000} MB")
    return content
