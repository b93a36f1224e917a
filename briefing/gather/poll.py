"""A run of polling: every source that is due is asked, and what it brings is in the archive.

    reports = gather(sources, archive, now, access=Access(contact="desk@example.org"))

Sources are polled at the same time, each address by itself; a fault of one is its `reason` and costs
nobody else. What an address answered is remembered in the same transaction as the articles it brought:
killed at any moment, the next run takes up where this one's last transaction ended.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from time import monotonic
from typing import Protocol

from briefing.errors import BriefingError, PluginError
from briefing.gather.candidates import Candidate, name_of, sift
from briefing.gather.client import Access, Client
from briefing.gather.doors import Doors, Plugins
from briefing.gather.feeds import UnreadableFeedError
from briefing.gather.fulltext import PageReader, Read
from briefing.gather.imap import MailboxError
from briefing.gather.ledger import Ledger
from briefing.gather.politeness import FetchError
from briefing.gather.secrets import SecretError
from briefing.gather.states import Found, asked_soon, failed, is_due, retired, well
from briefing.gather.visits import PluginFaultError
from briefing.gather.withdrawals import LOOKED_AT_FOR, Looked, can_be_looked_at, look, to_look_at
from briefing.gather.workers import TaskError, Workers
from briefing.model import Article, GatherReport, Polled, PollState, SeenItem, Source
from briefing.protocols import PollMemory, SourcePlugin
from briefing.text.plurals import amount

_LOG = logging.getLogger(__name__)
# Sources that are worked on at once; their requests wait for their turns at the hosts.
_AT_ONCE = 100
# Articles with a page each are kept in parts of this many, so that a kill costs little.
_PART = 20

# Seconds for the pages of one source in one poll; a host that asks for ten seconds between two requests
# would hold the others up for half an hour.
_PATIENCE = 180.0
# Of what was left out; a folder of a thousand wrong files says so in a few lines.
_MOST_NOTES = 20
# What a source may do wrong. Anything else is a bug and keeps its traceback.
_FAULTS = (
    FetchError,
    UnreadableFeedError,
    TaskError,
    SecretError,
    MailboxError,
    PluginFaultError,
    PluginError,
    OSError,
)


class Told(Protocol):
    """Told what is being done for each source."""

    def __call__(self, source: str, words: str, *, done: bool) -> None:
        """`words` say what is being done for the source of this id, or when `done` what came of it."""
        ...


def gather(
    sources: Iterable[Source],
    archive: PollMemory,
    now: datetime,
    *,
    access: Access | None = None,
    everything: bool = False,
    workers: Workers | None = None,
    plugins: Plugins | None = None,
    told: Told | None = None,
    chance: Random | None = None,
    patience: float = _PATIENCE,
) -> tuple[GatherReport, ...]:
    """Poll the sources that are due, or with `everything` all of them; what came of each, in their order.

    `patience` are the seconds that one source's pages may take; what is left comes with the next poll.
    Sources that are switched off or not due have no report. Raises `ArchiveError` when the archive
    cannot be written; a source's own faults are its report's `reason`.
    """
    with nullcontext(workers) if workers else Workers() as parsers:
        run = _Run(
            archive,
            now,
            access or Access(),
            parsers,
            plugins or _no_plugins,
            told or _untold,
            chance or Random(),  # noqa: S311  spreads requests
            patience,
        )
        return asyncio.run(run.poll([source for source in sources if source.enabled], everything=everything))


def _no_plugins(name: str) -> SourcePlugin:
    raise PluginError(f"{name}: no plugins were given")


def _untold(source: str, words: str, *, done: bool) -> None:
    del source, words, done


@dataclass(frozen=True, slots=True)
class _Parts:
    """What came of reading a source's new articles."""

    # With what the archive has taken of all parts but the last.
    report: GatherReport
    # The last part, not stored yet.
    last: Read
    # Of all parts, one for each page that could not be had.
    notes: Sequence[str]
    # True when a page is to be tried again soon.
    to_retry: bool


class _Run:
    """One run over many sources."""

    def __init__(
        self,
        archive: PollMemory,
        now: datetime,
        access: Access,
        workers: Workers,
        plugins: Plugins,
        told: Told,
        chance: Random,
        patience: float,
    ) -> None:
        self._archive, self._now, self._told, self._chance = archive, now, told, chance
        self._began, self._patience = monotonic(), patience
        self._states: Mapping[tuple[str, str], PollState] = archive.poll_states()
        self._client = Client(access, archive.robots())
        self._cited = archive.cited(now - LOOKED_AT_FOR)
        self._seen: dict[str, Mapping[str, SeenItem]] = {}
        self._threads = ThreadPoolExecutor(workers.count, "parse")
        self._ledger = Ledger(archive, self._client.hosts.learned)
        self._doors = Doors(self._client, workers, self._threads, now, plugins)
        self._pages = PageReader(self._client, workers, self._threads, now)

    async def poll(self, sources: Sequence[Source], *, everything: bool) -> tuple[GatherReport, ...]:
        """The reports of the sources that were due."""
        self._forget_old_addresses(sources)
        at_once = asyncio.Semaphore(_AT_ONCE)

        async def one(source: Source) -> GatherReport | None:
            due = [state for state in self._known(source) if everything or is_due(state, self._now)]
            if not due:
                return None
            async with at_once:
                try:
                    report = await self._source(source, due)
                except BriefingError:
                    raise
                except Exception as error:  # noqa: BLE001
                    # A mistake of ours that one source brings out must not silence all the others.
                    _LOG.exception("%s: a fault of briefing", source.id)
                    report = await self._mistaken(source, due, error)
            self._seen.pop(source.id, None)
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

    def _forget_old_addresses(self, sources: Sequence[Source]) -> None:
        """A fault of an address that a source no longer has is nobody's any more."""
        urls = {source.id: source.urls for source in sources}
        old = [(name, url) for name, url in self._states if name in urls and url not in urls[name]]
        if old:
            self._archive.forget_addresses(old)

    def _known(self, source: Source) -> list[PollState]:
        return [
            self._states.get((source.id, url)) or PollState(source.id, url)
            for url in dict.fromkeys(source.urls)
        ]

    async def _source(self, source: Source, due: Sequence[PollState]) -> GatherReport:
        """Poll the addresses of a source that are due, store what they bring, and say what came of it."""
        self._told(source.id, "asking", done=False)
        answers = [await self._address(source, state) for state in due]
        states, found = [state for state, _ in answers], [brought for _, brought in answers]
        candidates = [candidate for brought in found for candidate in brought.candidates]
        known = await self._items(source) if candidates else {}
        sifted = sift(candidates, known, source, self._now)
        waiting = len(sifted.fresh[source.limit :])
        report = replace(_asked(source, self._now, found), again=sifted.again)
        parts = await self._in_parts(report, sifted.fresh[: source.limit], known)
        if waiting or parts.to_retry:
            states = [asked_soon(state, self._now) for state in states]
        notes = _notes(found, parts.notes, waiting, source.limit)
        report = replace(parts.report, reason=self._reason(source, states), notes=notes)
        looked = await self._look_again(source, report, found)
        report = replace(_with_costs(report, looked), notes=(*report.notes, *looked.notes))
        # The states go with the last articles: what was not stored is asked for again.
        return await self._ledger.record(
            Polled(
                report,
                self._stamped(parts.last.articles),
                tuple(states),
                (*parts.last.items, *sifted.seen),
                looked.cited,
                looked.withdrawn,
            )
        )

    async def _in_parts(
        self, report: GatherReport, wanted: Sequence[Candidate], known: Mapping[str, SeenItem]
    ) -> _Parts:
        """Read what is wanted part by part, and store each when it is read, but for the last."""
        read, to_retry, began = Read(), False, monotonic()
        notes: list[str] = []
        for start in range(0, len(wanted), _PART):
            if read.items:
                polled = Polled(report, self._stamped(read.articles), items=read.items, done=False)
                report = await self._ledger.record(polled)
            part = wanted[start : start + _PART]
            if any(candidate.wants_page for candidate in part):
                words = f"reading {start + 1} to {start + len(part)} of {amount(len(wanted), 'article')}"
                self._told(report.source.id, words, done=False)
            # A slow host is not waited for: what its feed carries is stored, and the pages come next time.
            in_time = monotonic() - began < self._patience
            read = await self._pages.read(report.source, part, known, ask=in_time)
            notes += read.notes
            to_retry = to_retry or read.to_retry
            report = _with_costs(report, read)
        return _Parts(report, read, notes, to_retry)

    async def _look_again(self, source: Source, report: GatherReport, found: Sequence[Found]) -> Looked:
        """Printed articles of a source that is well, whose pages may be gone."""
        cited = self._cited.get(source.id, ())
        if report.reason or not cited or not can_be_looked_at(source):
            return Looked()
        listed = {name_of(candidate) for brought in found for candidate in brought.candidates}
        moments = [moment for brought in found for moment in brought.moments]
        return await look(self._client, source, to_look_at(cited, listed, moments, self._now), self._now)

    async def _mistaken(self, source: Source, due: Sequence[PollState], error: Exception) -> GatherReport:
        """The report of a source that brought out a mistake of ours; it is asked again later."""
        fault = RuntimeError(f"a fault of briefing itself: {type(error).__name__}")
        states = [failed(state, fault, source, self._now, self._chance) for state in due]
        report = GatherReport(source, self._now, reason=self._reason(source, states))
        return await self._ledger.record(Polled(report, states=tuple(states)))

    async def _address(self, source: Source, state: PollState) -> tuple[PollState, Found]:
        """Ask one address; its faults become its state."""
        if state.retired:
            return retired(state, self._now), Found(unchanged=True)
        try:
            found = await self._doors.open(source, state, self._items)
        except _FAULTS as error:
            return failed(state, error, source, self._now, self._chance), Found(requests=1)
        return well(state, found, source, self._now, self._chance), found

    def _stamped(self, articles: Iterable[Article]) -> tuple[Article, ...]:
        """The articles as seen at this moment, which is later than the run's `now` by what it took so far.

        An issue that is made meanwhile does not have them, and the next one must see that.
        """
        moment = self._now + timedelta(seconds=monotonic() - self._began)
        return tuple(replace(article, first_seen=moment) for article in articles)

    async def _items(self, source: Source) -> Mapping[str, SeenItem]:
        """What the source has listed before; read once."""
        if source.id not in self._seen:
            self._seen[source.id] = await self._ledger.items(source.id)
        return self._seen[source.id]

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


def _asked(source: Source, now: datetime, found: Sequence[Found]) -> GatherReport:
    """The report of asking its addresses, before anything is read or stored."""
    return GatherReport(
        source,
        now,
        unchanged=all(brought.unchanged for brought in found),
        requests=sum(brought.requests for brought in found),
        received=sum(brought.received for brought in found),
    )


def _with_costs(report: GatherReport, further: Read | Looked) -> GatherReport:
    """The report with the requests and bytes that something took besides."""
    return replace(
        report, requests=report.requests + further.requests, received=report.received + further.received
    )


def _notes(found: Iterable[Found], of_pages: Iterable[str], waiting: int, limit: int) -> tuple[str, ...]:
    """What was left out, in a few lines: by the addresses, by the pages, and for the limit of one poll."""
    lines = [*(note for brought in found for note in brought.notes), *_counted(of_pages)][:_MOST_NOTES]
    if waiting:
        lines.append(f"{amount(waiting, 'more article')} left for the next poll (limit = {limit})")
    return tuple(lines)


def _counted(notes: Iterable[str]) -> list[str]:
    """Each reason once, with how many pages it kept from us."""
    return [f"{amount(count, 'page')}: {note}" for note, count in sorted(Counter(notes).items())]
