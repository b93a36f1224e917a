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
            except Exception as error:  # noqa: BLE001  each poll of the batch learns of it and fails
                for _, done in batch:
                    if not done.cancelled():
                        done.set_exception(error)
                continue
            for (_, done), report in zip(batch, reports, strict=True):
                if not done.cancelled():
                    done.set_result(report)
