"""The inside of a child process: answer tasks, with the doors closed, until the input ends.

Once warm, the process may open only files of the Python installation and of named folders, it may
neither connect nor start another program, and its memory has a ceiling.
"""

from __future__ import annotations

import json
import os
import resource
import select
import sys
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

_FORBIDDEN = (
    "socket.connect",
    "socket.bind",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "ctypes.dlopen",
    "shutil.",
)

# Seconds without a task after which a process is at rest: whoever wants more of it asks sooner, or ends it.
_REST = 0.05

# Places of CPython's stack that a task's own frame takes, without using them: over half a megabyte, which makes
# the interpreter take a whole one, with room for some thousand calls in it. Of itself it takes 16 kB at a time, and
# hands them back to the system as soon as what stands on them returns: a function called again and again
# just over such a border cost the sample day 2,800 to 5,600 pieces, .02 to .04 s a page.
_STACK = 66_000

# The content and the arguments of a task; its answer, and bytes that go with it.
Task = Callable[[bytes, dict[str, Any]], tuple[Any, bytes]]


class Doors:
    """What the process may open and take."""

    def __init__(self) -> None:
        places = [
            sys.prefix,
            sys.base_prefix,
            sys.exec_prefix,
            str(Path(__file__).parent),
            *filter(None, sys.path),
        ]
        self._own = {*_roots(places), "/usr/share/zoneinfo/"}
        self._open = tuple(self._own)

    def close(self, memory: int, largest_file: int = 0) -> None:
        """From now on: so many bytes of memory more, and no file written beyond that size."""
        # Asked before the doors close: afterwards the system's own files are shut as well.
        taken = _address_space()
        sys.addaudithook(self._watch)
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))
        if taken:
            resource.setrlimit(resource.RLIMIT_AS, (taken + memory, taken + memory))

    def let_in(self, folders: list[str]) -> None:
        """Only these folders' files may be opened besides our own, until the next call."""
        self._open = (*self._own, *_roots(folders))

    def _watch(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" and isinstance(arguments[0], (str, bytes)):
            path = os.path.realpath(os.fsdecode(arguments[0]))
            if not path.startswith(self._open) and path != os.devnull:
                raise PermissionError("a worker opens no file")
        elif event.startswith(_FORBIDDEN):
            raise PermissionError(f"a worker does no {event}")


def serve(tasks: Mapping[str, Task], at_rest: Callable[[], object] | None = None) -> None:
    """Answer tasks on the standard streams; whatever a library prints does not come between the answers.

    `at_rest` is called once after an answer that no other task follows at once.
    """
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    asked = sys.stdin.buffer
    answers.write(b"ready\n")
    answers.flush()
    while header := asked.readline():
        task = json.loads(header)
        content = asked.read(task["bytes"])
        answer, payload = _answer(tasks[task["task"]], content, task["arguments"])
        line = json.dumps({**answer, "bytes": len(payload)}, default=_plain)
        answers.write(line.encode() + b"\n" + payload)
        answers.flush()
        if at_rest and not select.select([asked], [], [], _REST)[0]:
            at_rest()


def _answer(task: Task, content: bytes, arguments: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    try:
        answer, payload = task(content, arguments)
    except MemoryError:
        return {"fault": "memory"}, b""
    except Exception as error:  # noqa: BLE001  whatever hostile bytes raise is the answer for them
        return {"fault": f"{type(error).__name__}: {error}"[:300]}, b""
    return {"answer": answer}, payload


_answer.__code__ = _answer.__code__.replace(co_stacksize=_STACK)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def _roots(places: list[str]) -> set[str]:
    return {os.path.realpath(place) + os.sep for place in places}


def _address_space() -> int:
    """Bytes of address space in use; 0 where the system does not say (then only time is limited)."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0
