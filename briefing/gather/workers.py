"""Worker processes that can be killed: every feed and page from outside is parsed in one.

    with Workers() as workers:
        page = workers.extract(html, url)

A task that takes too long or too much memory is ended with its process and raises `TaskError`; the
next task gets a fresh process.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict
from queue import LifoQueue
from types import TracebackType
from typing import Any, Self, TypeVar

from briefing.child import Child, ChildError
from briefing.gather import wire
from briefing.gather.extraction import Page, UnreadablePageError
from briefing.gather.feeds import Feed, UnreadableFeedError
from briefing.model import PageRules

_In = TypeVar("_In")
_Out = TypeVar("_Out")

# The slowest honest page of 558 took 1.2 s on a busy machine; nothing may take five, the fresh process
# for the next one included.
SECONDS = 3.0


class TaskError(Exception):
    """A task that was ended, with the reason in words for the reader."""


class Workers:
    """So many processes, started when they are first needed."""

    def __init__(self, count: int | None = None, seconds: float = SECONDS) -> None:
        self.count = count or os.cpu_count() or 1
        self._seconds = seconds
        # The one used last is taken first, so that a small job warms up one process only.
        self._idle: LifoQueue[Child | None] = LifoQueue()
        for _ in range(self.count):
            self._idle.put(None)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End every process."""
        for _ in range(self.count):
            child = self._idle.get()
            if child is not None:
                child.end()
            self._idle.put(None)

    def extract(
        self,
        html: bytes,
        url: str | None = None,
        charset: str | None = None,
        rules: PageRules | None = None,
    ) -> Page:
        """The article of a page, as `extraction.extract`, or `TaskError`."""
        answer = self._run("extract", html, url=url, charset=charset, rules=asdict(rules) if rules else None)
        if "unreadable" in answer:
            raise UnreadablePageError(answer["unreadable"])
        return wire.read_page(answer)

    def read_feed(self, content: bytes, address: str | None = None) -> Feed:
        """The feed in these bytes, as `feeds.read_feed`, or `TaskError`."""
        return self._feed(self._run("feed", content, address=address))

    def read_listing(
        self, kind: str, content: bytes, address: str, links: str = "", charset: str = ""
    ) -> Feed:
        """What a source of this kind lists, as `listings.read_listing`, or `TaskError`."""
        return self._feed(
            self._run("listing", content, kind=kind, address=address, links=links, charset=charset)
        )

    @staticmethod
    def _feed(answer: dict[str, Any]) -> Feed:
        if "unreadable" in answer:
            raise UnreadableFeedError(answer["unreadable"])
        return wire.read_feed(answer)

    def each(self, task: Callable[[_In], _Out], things: Iterable[_In]) -> Iterator[_Out]:
        """`task` of every thing, in order, as many at a time as there are workers."""
        with ThreadPoolExecutor(self.count) as threads:
            waiting: deque[Future[_Out]] = deque()
            for thing in things:
                waiting.append(threads.submit(task, thing))
                if len(waiting) >= 2 * self.count:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()

    def _run(self, task: str, content: bytes, **arguments: Any) -> dict[str, Any]:
        child = self._idle.get()
        try:
            if child is None or not child.alive:
                child = _started()
            answer: dict[str, Any] = child.ask(task, content, arguments, self._seconds)[0]
        except ChildError as error:
            if child is not None and not child.alive:
                # The next task need not wait until a fresh process has loaded.
                child = _started()
            raise TaskError(_in_words(str(error))) from None
        finally:
            self._idle.put(child if child is not None and child.alive else None)
        return answer


def _started() -> Child:
    return Child("briefing.gather.worker")


def _in_words(reason: str) -> str:
    if reason == "memory":
        return "took too much memory"
    if reason.startswith("took longer"):
        return f"{reason} to parse"
    return (
        "made its parser fail (memory or crash)"
        if reason == "memory or crash"
        else f"could not be parsed ({reason})"
    )
