"""A process of ours that may be killed: what is hostile, slow or hungry is done in one.

The child runs `python -m MODULE`, which calls `briefing.indoors.serve`. The two speak over pipes, a line
of JSON and then so many bytes: nothing that the child was made to do can come back as code.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from heapq import heappop, heappush
from itertools import count
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

_T = TypeVar("_T")

# A child loads its libraries before its first task; on a machine with work to do that takes a while.
_SECONDS_TO_START = 90.0


class ChildError(Exception):
    """A task that was ended, with the reason in words ("took longer than 4 s", "memory")."""


class Child:
    """One process and its pipes; it loads while its parent goes on."""

    def __init__(self, module: str, temporary: Path | None = None) -> None:
        # "-P" and our own path: a file in the current folder must not be imported in place of ours.
        paths = [str(Path(__file__).parents[1]), *filter(None, [os.environ.get("PYTHONPATH")])]
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(paths),
            "OPENBLAS_NUM_THREADS": "1",
            "PYTHONHASHSEED": "0",
            **({"TMPDIR": str(temporary)} if temporary else {}),
        }
        self._process = subprocess.Popen(  # noqa: S603  our own interpreter and module
            [sys.executable, "-P", "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        self._timed_out = False
        self._ready = False

    @property
    def alive(self) -> bool:
        """True while the process runs."""
        return self._process.poll() is None

    @property
    def number(self) -> int:
        """The system's number of the process."""
        return self._process.pid

    def end(self) -> None:
        """Kill it and reap it."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def ask(
        self, task: str, content: bytes, arguments: Mapping[str, Any], seconds: float
    ) -> tuple[Any, bytes]:
        """The answer, and the bytes that came with it.

        Raises `ChildError` where the child raised, ran out of memory, took longer than so many seconds
        of wall clock, or died; after the last two it is no longer alive.
        """
        self._wait_until_ready()
        header = json.dumps({"task": task, "bytes": len(content), "arguments": arguments}).encode() + b"\n"

        def talk() -> tuple[bytes, bytes]:
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            with suppress(BrokenPipeError):
                self._process.stdin.write(header + content)
                self._process.stdin.flush()
            line = self._process.stdout.readline()
            size = json.loads(line)["bytes"] if line.endswith(b"\n") else 0
            return line, self._process.stdout.read(size)

        line, payload = self._within(seconds, talk)
        if not line.endswith(b"\n") or len(payload) != (answer := json.loads(line))["bytes"]:
            raise ChildError(self._fate(seconds))
        if "fault" in answer:
            raise ChildError(answer["fault"])
        return answer["answer"], payload

    def _fate(self, seconds: float) -> str:
        """Why it ended, in words."""
        self.end()
        if self._timed_out:
            return f"took longer than {seconds:g} s"
        took_all_its_time = self._process.returncode == -signal.SIGXCPU
        return "took too much processor time" if took_all_its_time else "memory or crash"

    def _wait_until_ready(self) -> None:
        if self._ready:
            return
        stdout = self._process.stdout
        assert stdout is not None
        self._ready = self._within(_SECONDS_TO_START, stdout.readline) == b"ready\n"
        if not self._ready:
            self.end()
            raise ChildError("the process could not be started")

    def _within(self, seconds: float, act: Callable[[], _T]) -> _T:
        with _DEADLINES.after(seconds, self._time_out):
            return act()

    def _time_out(self) -> None:
        self._timed_out = True
        self._process.kill()


class _Deadlines:
    """Calls what is still waited for when its time is up; one thread for all children of a process.

    A timer's own thread for each task would cost as much as parsing a small feed.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        # Soonest first; one that is over stays until its time has come, without an act.
        self._waiting: list[tuple[float, int, list[Callable[[], None]]]] = []
        self._numbers = count()
        self._thread: threading.Thread | None = None

    @contextmanager
    def after(self, seconds: float, act: Callable[[], None]) -> Iterator[None]:
        """Call `act` unless the block ends within so many seconds."""
        acts = [act]
        with self._changed:
            deadline = monotonic() + seconds
            is_soonest = not self._waiting or deadline < self._waiting[0][0]
            heappush(self._waiting, (deadline, next(self._numbers), acts))
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._watch, name="deadlines", daemon=True)
                self._thread.start()
            elif is_soonest:
                self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                acts.clear()

    def _watch(self) -> None:
        while True:
            with self._changed:
                while not self._waiting or self._waiting[0][0] > monotonic():
                    self._changed.wait(self._waiting[0][0] - monotonic() if self._waiting else None)
                _, _, acts = heappop(self._waiting)
                # Within the lock: what has just ended in time must not be ended again.
                for act in acts:
                    act()


_DEADLINES = _Deadlines()
