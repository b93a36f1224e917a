"""What a guest owes a host: few requests at once, a pause between them, its robots.txt, its "later".

One `Hosts` serves a whole run. It waits where waiting is short and raises `FetchError` where the host
has asked to be left alone for longer.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from protego import Protego

from briefing.model import RobotsFile

# The name that a robots.txt calls us by.
ROBOTS_NAME = "briefing"
# RFC 9309, 2.4: a copy may be used for a day.
ROBOTS_KEPT = timedelta(hours=24)
# RFC 9309, 2.5: at least 500 KiB are read.
LARGEST_ROBOTS = 512 * 1024
# One that cannot be had is asked for again after this, and forbids until then (RFC 9309, 2.3.1.4).
_ROBOTS_RETRY = timedelta(minutes=30)
# Seconds; a crawl-delay beyond that is meant for crawlers of whole sites.
_LONGEST_DELAY = 10.0


class FetchError(Exception):
    """An address that could not be read; the message says why, for the reader."""

    def __init__(
        self,
        reason: str,
        *,
        status: int = 0,
        lasts: bool = False,
        retry_after: timedelta | None = None,
        refused: bool = False,
    ) -> None:
        super().__init__(reason)
        # HTTP status, 0 where there was no answer.
        self.status = status
        # True where asking again soon is no use.
        self.lasts = lasts
        # How long the server asks to be left alone.
        self.retry_after = retry_after
        # True where it leads to an address that `allow_private` would open.
        self.refused = refused


@dataclass(slots=True)
class _Host:
    """One host as this run knows it."""

    at_once: asyncio.Semaphore
    # Time of the event loop before which no request begins.
    free_at: float = 0.0
    # Seconds between two requests, where its robots.txt asks for it.
    delay: float = 0.0
    # Time of the event loop until which it asked to be left alone.
    closed_until: float = 0.0


@dataclass(slots=True)
class Hosts:
    """Every host of a run, with what it asks of its guests."""

    per_host: int
    # What earlier runs were told, by origin; what this run learns is added.
    robots: dict[str, RobotsFile] = field(default_factory=dict)
    # Those that this run has read, for the archive.
    learned: list[RobotsFile] = field(default_factory=list)
    _hosts: dict[str, _Host] = field(default_factory=dict)
    _rules: dict[str, Protego | None] = field(default_factory=dict)
    _reading: dict[str, asyncio.Lock] = field(default_factory=dict)

    @asynccontextmanager
    async def turn(self, url: str, delay: float) -> AsyncIterator[None]:
        """Wait for a turn at the host of this address, at least `delay` seconds after the last one."""
        host = self._host(url)
        loop = asyncio.get_running_loop()
        async with host.at_once:
            self._refuse_closed(host, loop.time())
            pause = max(delay, min(host.delay, _LONGEST_DELAY))
            if pause:
                starts = max(loop.time(), host.free_at)
                host.free_at = starts + pause
                await asyncio.sleep(starts - loop.time())
                self._refuse_closed(host, loop.time())
            yield

    def close(self, url: str, lasts: timedelta) -> None:
        """Leave the host of this address alone for so long, as it asked."""
        until = asyncio.get_running_loop().time() + lasts.total_seconds()
        host = self._host(url)
        host.closed_until = max(host.closed_until, until)

    async def refuse_by_robots(
        self, url: str, now: datetime, read: Callable[[str], Awaitable[str | None]]
    ) -> None:
        """Raise `FetchError` where the host's robots.txt forbids the address.

        `read` gets the text of a robots.txt: "" where there is none, None where its server failed.
        """
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        if parts.path == "/robots.txt":
            return
        async with self._reading.setdefault(origin, asyncio.Lock()):
            known = self.robots.get(origin)
            if known is None or now - known.at >= (ROBOTS_KEPT if known.text is not None else _ROBOTS_RETRY):
                text = await read(f"{origin}/robots.txt")
                if text is None and known is not None:
                    # An old copy is better than none, until the server recovers.
                    text = known.text
                known = RobotsFile(origin, text, now)
                self.robots[origin] = known
                self.learned.append(known)
                self._rules.pop(origin, None)
            if origin not in self._rules:
                self._rules[origin] = Protego.parse(known.text) if known.text else None
        if known.text is None:
            raise FetchError("its robots.txt cannot be read, so nothing may be asked")
        rules = self._rules[origin]
        if rules is None:
            return
        if not rules.can_fetch(url, ROBOTS_NAME):
            raise FetchError("its robots.txt forbids it", lasts=True)
        self._host(url).delay = float(rules.crawl_delay(ROBOTS_NAME) or 0.0)

    def _host(self, url: str) -> _Host:
        name = (urlsplit(url).hostname or "").lower()
        if name not in self._hosts:
            self._hosts[name] = _Host(asyncio.Semaphore(self.per_host))
        return self._hosts[name]

    @staticmethod
    def _refuse_closed(host: _Host, now: float) -> None:
        left = host.closed_until - now
        if left > 0:
            raise FetchError(
                f"its host asked for {in_words(timedelta(seconds=left))} of rest",
                retry_after=timedelta(seconds=left),
            )


def in_words(lasts: timedelta) -> str:
    """A length of time for the reader: "40 s", "25 min", "3 h"."""
    seconds = max(1, round(lasts.total_seconds()))
    if seconds < 100:
        return f"{seconds} s"
    return f"{round(seconds / 60)} min" if seconds < 100 * 60 else f"{round(seconds / 3600)} h"
