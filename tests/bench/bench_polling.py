"""How many feeds a second a poll takes:  python tests/bench/bench_polling.py [feeds] [thousands]

A server on loopback, in a process of its own, gives each feed 15 items in 20 kB. `feeds` polls 1,000 of
them: first all new, then each with one new item, then unchanged (304); beside it a peer, feedparser with
requests, reads 100 of the same. `thousands` polls 10,000 in one cycle and says what memory it took.
Everything is measured from the call to the last commit: asking, parsing, storing.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import resource
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from aiohttp import web

from briefing.archive.database import open_database
from briefing.archive.polls import GatherArchive
from briefing.gather.client import Access
from briefing.gather.poll import gather
from briefing.gather.workers import Workers
from briefing.model import GatherReport, Source

_NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
_ITEMS = 15
_WORDS = "The governor opened the bridge at noon, and some 300 cars crossed it within the first hour. " * 12


def _feed(number: int, version: int) -> bytes:
    items = "".join(
        f"<item><guid isPermaLink='false'>{number}-{item}</guid><title>Report {item} of feed {number}</title>"
        f"<link>https://feed{number}.example/{item}</link><pubDate>Sat, 21 Nov 2026 {item % 12:02}:00:00 GMT</pubDate>"
        f"<description>{_WORDS}Item {item}.</description></item>"
        for item in range(version, version + _ITEMS)
    )
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>Feed {number}</title><language>en</language>{items}</channel></rss>".encode()


def _serve(connection: Any) -> None:
    version = 0

    async def answer(request: web.Request) -> web.Response:
        nonlocal version
        name = request.match_info["name"]
        if name == "robots.txt":
            return web.Response(status=404)
        if name == "next":
            version += 1
            return web.Response()
        tag = f'"{version}"'
        if request.headers.get("If-None-Match") == tag:
            return web.Response(status=304, headers={"ETag": tag})
        return web.Response(
            body=_feed(int(name), version), content_type="application/rss+xml", headers={"ETag": tag}
        )

    async def main() -> None:
        application = web.Application()
        application.router.add_get("/{name}", answer)
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        connection.send(runner.addresses[0][1])
        await asyncio.Event().wait()

    asyncio.run(main())


@contextmanager
def _server() -> Iterator[str]:
    """The address of a running server of feeds."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    yield f"http://127.0.0.1:{ours.recv()}"
    process.terminate()
    process.join()


def _sources(root: str, count: int) -> list[Source]:
    return [
        Source(f"feed{n}", f"Feed {n}", "feed", (f"{root}/{n}",), language="en", full_text="feed", delay=0.0)
        for n in range(count)
    ]


def _poll(sources: list[Source], archive: GatherArchive, workers: Workers, turn: int) -> tuple[float, float]:
    """Seconds for a poll of all, and this process's own computing of them; stops where one failed."""
    access = Access("bench@example.org", allow_private=True, per_host=32)
    began, busy = time.perf_counter(), time.process_time()
    reports: tuple[GatherReport, ...] = gather(
        sources,
        archive,
        _NOON + timedelta(hours=turn),
        access=access,
        everything=True,
        workers=workers,
    )
    took = time.perf_counter() - began, time.process_time() - busy
    failed = [report.reason for report in reports if report.reason]
    if failed:
        raise SystemExit(f"{len(failed)} feeds failed: {failed[0]}")
    return took


def _next(root: str) -> None:
    from urllib.request import urlopen

    urlopen(f"{root}/next").read()


def feeds(count: int = 1_000) -> None:
    """1,000 feeds: all new, one new item each, unchanged; and a peer."""
    with _server() as root, TemporaryDirectory() as folder, Workers() as workers:
        with closing(open_database(Path(folder) / "a.db")) as database:
            archive = GatherArchive(database)
            workers.read_feed(_feed(0, 0))
            sources = _sources(root, count)
            for turn, (name, moves) in enumerate(
                (("all items new", False), ("one new item each", True), ("unchanged", False))
            ):
                if moves:
                    _next(root)
                took, busy = _poll(sources, archive, workers, turn)
                print(
                    f"{count:,} feeds, {name}: {count / took:.0f} a second,"
                    f" {1000 * busy / count:.2f} ms of computing each (parsing in workers aside)"
                )
            print(f"  stored: {archive.counts()[0]:,} articles")
        _peer(root, min(count, 100))


def _peer(root: str, count: int) -> None:
    """feedparser, as most programs use it: it asks and parses, and stores nothing."""
    import feedparser

    began = time.perf_counter()
    for number in range(count):
        feedparser.parse(f"{root}/{number}")
    print(
        f"peer: feedparser, one after the other, nothing stored: {count / (time.perf_counter() - began):.0f} a second"
    )


def thousands(count: int = 10_000) -> None:
    """10,000 feeds in one cycle: seconds, and the most memory of this process and its workers."""
    with (
        _server() as root,
        TemporaryDirectory() as folder,
        Workers() as workers,
        closing(open_database(Path(folder) / "a.db")) as database,
    ):
        archive = GatherArchive(database)
        sources = _sources(root, count)
        full, _ = _poll(sources, archive, workers, 0)
        same, _ = _poll(sources, archive, workers, 1)
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(f"{count:,} feeds in one cycle: {full:.0f} s full, {same:.0f} s unchanged, {own:.0f} MB at most")


PARTS: dict[str, Callable[[], None]] = {"feeds": feeds, "thousands": thousands}

if __name__ == "__main__":
    for part in sys.argv[1:] or PARTS:
        PARTS[part]()
