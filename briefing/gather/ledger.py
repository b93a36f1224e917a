"""The archive as a run reads and writes it: what waits is read together, and kept in one transaction.

A transaction costs a few milliseconds whatever it holds. While one runs, the polls that come to it wait
and go together into the next, so that a thousand sources cost a few dozen.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Generic, TypeVar

from briefing.model import GatherReport, Polled, RobotsFile, SeenItem
from briefing.protocols import PollMemory

_In = TypeVar("_In")
_Out = TypeVar("_Out")
# What SQLite takes as parameters of one statement is 999 in its oldest builds.
_AT_ONCE = 500


class Ledger:
    """The archive of one run."""

    def __init__(self, archive: PollMemory, learned: list[RobotsFile]) -> None:
        self._archive = archive
        # Emptied as it is stored.
        self._learned = learned
        self._reading = _Together(self._items)
        self._writing = _Together(self._record)

    async def items(self, source: str) -> Mapping[str, SeenItem]:
        """What the source has listed before, by the ids of its articles."""
        return await self._reading.do(source)

    async def record(self, polled: Polled) -> GatherReport:
        """Its report with the archive's counts, once it is safely stored; raises what the archive does."""
        return await self._writing.do(polled)

    async def _items(self, sources: Sequence[str]) -> Sequence[Mapping[str, SeenItem]]:
        found = await asyncio.to_thread(self._archive.items, sources)
        return [found[source] for source in sources]

    async def _record(self, polls: Sequence[Polled]) -> Sequence[GatherReport]:
        robots = list(self._learned)
        self._learned.clear()
        return await asyncio.to_thread(self._archive.record, polls, robots)


class _Together(Generic[_In, _Out]):
    """Does for many what is cheaper done together; one batch at a time."""

    def __init__(self, act: Callable[[Sequence[_In]], Awaitable[Sequence[_Out]]]) -> None:
        self._act = act
        self._waiting: list[tuple[_In, asyncio.Future[_Out]]] = []
        self._task: asyncio.Task[None] | None = None

    async def do(self, thing: _In) -> _Out:
        """What came of it, for this one; raises its fault."""
        done: asyncio.Future[_Out] = asyncio.get_running_loop().create_future()
        self._waiting.append((thing, done))
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._run())
        return await done

    async def _run(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
            try:
                outcomes = await self._act([thing for thing, _ in batch])
            except Exception as error:  # noqa: BLE001  whose poll it was learns of it and fails
                if len(batch) == 1:
                    _settle(batch[0][1], error)
                    continue
                # One that cannot be stored must not take the others with it.
                for thing, done in batch:
                    await self._alone(thing, done)
            else:
                for (_, done), outcome in zip(batch, outcomes, strict=True):
                    _settle(done, outcome)

    async def _alone(self, thing: _In, done: asyncio.Future[_Out]) -> None:
        try:
            (outcome,) = await self._act([thing])
        except Exception as error:  # noqa: BLE001  as above
            _settle(done, error)
        else:
            _settle(done, outcome)


def _settle(done: asyncio.Future[_Out], outcome: _Out | Exception) -> None:
    if done.cancelled():
        return
    if isinstance(outcome, Exception):
        done.set_exception(outcome)
    else:
        done.set_result(outcome)
