"""Worker processes that can be killed: every feed and page from outside is parsed in one.

    with Workers() as workers:
        page = workers.extract(html, url)

A task that takes too long or too much memory is ended with its process and raises `TaskError`; the
next task gets a fresh process. A worker is a plain subprocess that speaks JSON lines over its pipes:
nothing that a parser was made to do can come back as code.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path
from queue import LifoQueue
from types import TracebackType
from typing import Any, Self, TypeVar

from briefing.gather.dates import Moment
from briefing.gather.extraction import Page, UnreadablePageError
from briefing.gather.feeds import Entry, Feed, UnreadableFeedError
from briefing.model import PageRules

_In = TypeVar("_In")
_Out = TypeVar("_Out")

# The slowest honest page of 558 took 1.2 s on a busy machine; nothing may take five.
SECONDS = 4.0
# A worker loads its libraries before its first task; on a machine with work to do that takes a while.
_SECONDS_TO_START = 90.0


class TaskError(Exception):
    """A task that was ended, with the reason in words for the reader."""


class Workers:
    """So many processes, started when they are first needed."""

    def __init__(self, count: int | None = None, seconds: float = SECONDS) -> None:
        self.count = count or os.cpu_count() or 1
        self._seconds = seconds
        # The one used last is taken first, so that a small job warms up one process only.
        self._idle: LifoQueue[_Process | None] = LifoQueue()
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
            process = self._idle.get()
            if process is not None:
                process.end()
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
        names = ("byline",)
        return Page(
            **{
                **answer,
                **{name: tuple(answer[name]) for name in names},
                "published": _moment(answer["published"]),
            }
        )

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
        keep = answer["keep"]
        return Feed(
            title=answer["title"],
            entries=tuple(_entry(entry) for entry in answer["entries"]),
            language=answer["language"],
            keep=None if keep is None else timedelta(seconds=keep),
            more=tuple(answer["more"]),
        )

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
        process = self._idle.get()
        try:
            if process is None or not process.alive:
                process = _Process()
            answer = process.ask(task, content, arguments, self._seconds)
        finally:
            self._idle.put(process if process is not None and process.alive else None)
        if "fault" in answer:
            raise TaskError(
                "took too much memory"
                if answer["fault"] == "memory"
                else f"could not be parsed ({answer['fault']})"
            )
        found: dict[str, Any] = answer["answer"]
        return found


class _Process:
    """One worker and its pipes."""

    def __init__(self) -> None:
        # "-P" and our own path: a file in the current folder must not be imported in place of ours.
        paths = [str(Path(__file__).parents[2]), *filter(None, [os.environ.get("PYTHONPATH")])]
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(paths),
            "OPENBLAS_NUM_THREADS": "1",
            "PYTHONHASHSEED": "0",
        }
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "briefing.gather.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        self._timed_out = False
        if self._within(_SECONDS_TO_START, self._read) != b"ready\n":
            self.end()
            raise TaskError("the worker process could not be started")

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def end(self) -> None:
        """Kill it and reap it."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def ask(self, task: str, content: bytes, arguments: dict[str, Any], seconds: float) -> dict[str, Any]:
        """The worker's answer; `TaskError` when it was ended for taking too long, or died."""
        header = json.dumps({"task": task, "bytes": len(content), "arguments": arguments}).encode() + b"\n"

        def talk() -> bytes:
            assert self._process.stdin is not None
            with suppress(BrokenPipeError):
                self._process.stdin.write(header + content)
                self._process.stdin.flush()
            return self._read()

        line = self._within(seconds, talk)
        if line.endswith(b"\n"):
            answer: dict[str, Any] = json.loads(line)
            return answer
        self.end()
        raise TaskError(
            f"took longer than {seconds:g} s to parse"
            if self._timed_out
            else "made its parser fail (memory or crash)"
        )

    def _within(self, seconds: float, act: Callable[[], bytes]) -> bytes:
        timer = threading.Timer(seconds, self._time_out)
        timer.daemon = True
        timer.start()
        try:
            return act()
        finally:
            timer.cancel()

    def _time_out(self) -> None:
        self._timed_out = True
        self._process.kill()

    def _read(self) -> bytes:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


def _moment(value: list[Any] | None) -> Moment | None:
    return None if value is None else Moment(datetime.fromisoformat(value[0]), bool(value[1]))


def _entry(entry: dict[str, Any]) -> Entry:
    return Entry(
        **{
            **entry,
            "authors": tuple(entry["authors"]),
            "tags": tuple(entry["tags"]),
            "published": _moment(entry["published"]),
        }
    )
