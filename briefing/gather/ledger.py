"""Hands to the archive what polls bring: what waits is kept in one transaction.

A commit costs the disk a few milliseconds whatever it holds. While one runs, the polls that finish
wait and go together into the next, so that a thousand sources cost a few dozen commits.
"""

from __future__ import annotations

import asyncio

from briefing.model import GatherReport, Polled, RobotsFile
from briefing.protocols import PollMemory


class Ledger:
    """The archive as a run writes to it."""

    def __init__(self, archive: PollMemory, learned: list[RobotsFile]) -> None:
        self._archive = archive
        # Emptied as it is stored.
        self._learned = learned
        self._waiting: list[tuple[Polled, asyncio.Future[GatherReport]]] = []
        self._writer: asyncio.Task[None] | None = None

    async def record(self, polled: Polled) -> GatherReport:
        """Its report with the archive's counts, once it is safely stored; raises what the archive does."""
        done: asyncio.Future[GatherReport] = asyncio.get_running_loop().create_future()
        self._waiting.append((polled, done))
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write())
        return await done

    async def _write(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            robots = list(self._learned)
            self._learned.clear()
            try:
                reports = await asyncio.to_thread(
                    self._archive.record, [polled for polled, _ in batch], robots
                )
            except Exception as error:  # noqa: BLE001  whose poll it was learns of it and fails
                if len(batch) == 1:
                    _settle(batch[0][1], error)
                else:
                    # One that cannot be stored must not take the others with it.
                    for polled, done in batch:
                        await self._alone(polled, done)
                continue
            for (_, done), report in zip(batch, reports, strict=True):
                _settle(done, report)

    async def _alone(self, polled: Polled, done: asyncio.Future[GatherReport]) -> None:
        try:
            (report,) = await asyncio.to_thread(self._archive.record, [polled])
        except Exception as error:  # noqa: BLE001  as above
            _settle(done, error)
        else:
            _settle(done, report)


def _settle(done: asyncio.Future[GatherReport], outcome: GatherReport | Exception) -> None:
    if done.cancelled():
        return
    if isinstance(outcome, Exception):
        done.set_exception(outcome)
    else:
        done.set_result(outcome)
