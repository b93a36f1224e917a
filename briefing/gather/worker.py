"""One worker process: reads a task, answers, until its input ends. Started by `workers` alone.

Here hostile bytes are parsed. Once warm, the process may neither open files outside the Python
installation, nor connect, nor start another program, and its memory has a ceiling: what a page makes
a parser do stays in here, and ends with it.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO

# Over what the warm process takes (about 110 MB resident): together under 400 MB.
_MEMORY = 270_000_000
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


def _extract(content: bytes, arguments: dict[str, Any]) -> Any:
    from briefing.gather.extraction import UnreadablePageError, extract  # noqa: PLC0415  loaded once, when warm
    from briefing.model import PageRules  # noqa: PLC0415  as above

    rules = PageRules(**{key: tuple(value) for key, value in (arguments.get("rules") or {}).items()})
    try:
        return asdict(extract(content, arguments.get("url"), arguments.get("charset"), rules))
    except UnreadablePageError as error:
        return {"unreadable": str(error)}


def _feed(content: bytes, arguments: dict[str, Any]) -> Any:
    from briefing.gather.feeds import UnreadableFeedError, read_feed  # noqa: PLC0415  loaded once, when warm

    try:
        return asdict(read_feed(content, arguments.get("address")))
    except UnreadableFeedError as error:
        return {"unreadable": str(error)}


def _listing(content: bytes, arguments: dict[str, Any]) -> Any:
    from briefing.gather.feeds import UnreadableFeedError  # noqa: PLC0415  loaded once, when warm
    from briefing.gather.listings import read_listing  # noqa: PLC0415  as above

    try:
        return asdict(read_listing(content=content, **arguments))
    except UnreadableFeedError as error:
        return {"unreadable": str(error)}


TASKS: dict[str, Callable[[bytes, dict[str, Any]], Any]] = {
    "extract": _extract,
    "feed": _feed,
    "listing": _listing,
}


def serve(asked: BinaryIO, answers: BinaryIO) -> None:
    """Answer tasks until the input ends: a line of JSON and so many bytes in, a line of JSON out."""
    _warm_up()
    _close_the_doors()
    answers.write(b"ready\n")
    answers.flush()
    while header := asked.readline():
        task = json.loads(header)
        content = asked.read(task["bytes"])
        try:
            answer = {"answer": TASKS[task["task"]](content, task["arguments"])}
        except MemoryError:
            answer = {"fault": "memory"}
        except Exception as error:  # noqa: BLE001  whatever hostile bytes raise is the answer for them
            answer = {"fault": f"{type(error).__name__}: {error}"[:300]}
        answers.write(json.dumps(answer, default=_plain).encode() + b"\n")
        answers.flush()


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def _warm_up() -> None:
    """Load what every task needs, so that no task is timed or limited for it."""
    page = (
        b"<html><head><title>Warm</title></head><body><article>"
        + b"<p>Words to warm up on, all of them plain.</p>" * 9
    )
    feed = b'<rss version="2.0"><channel><title>t</title><item><title>a</title></item></channel></rss>'
    _extract(page, {})
    _feed(feed, {})
    _feed(b"<rss", {})


def _close_the_doors() -> None:
    places = [
        sys.prefix,
        sys.base_prefix,
        sys.exec_prefix,
        str(Path(__file__).parents[1]),
        *filter(None, sys.path),
    ]
    roots = tuple(sorted({os.path.realpath(place) + os.sep for place in places}))

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" and isinstance(arguments[0], (str, bytes)):
            path = os.path.realpath(os.fsdecode(arguments[0]))
            if not path.startswith((*roots, "/usr/share/zoneinfo/")) and path != os.devnull:
                raise PermissionError("a worker opens no file")
        elif event.startswith(_FORBIDDEN):
            raise PermissionError(f"a worker does no {event}")

    sys.addaudithook(watch)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    taken = _address_space()
    if taken:
        resource.setrlimit(resource.RLIMIT_AS, (taken + _MEMORY, taken + _MEMORY))


def _address_space() -> int:
    """Bytes of address space in use; 0 where the system does not say (then only time is limited)."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0


if __name__ == "__main__":
    # Whatever a library prints must not come between our answers.
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    serve(sys.stdin.buffer, output)
