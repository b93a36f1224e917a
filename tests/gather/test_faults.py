"""Killed, out of disk, answered with rubbish: nothing is lost and nothing is stored twice."""

import random
import subprocess
import sys
import textwrap
import time
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from briefing.archive.database import ArchiveError, open_database
from briefing.archive.polls import GatherArchive
from briefing.gather.client import Access
from briefing.gather.poll import gather
from briefing.gather.workers import Workers
from briefing.model import Source
from tests.commands import ROOT
from tests.gather.websites import rss, website

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
LONG = "Rain fell on Homs for a third day, and the river rose. " * 8
FEEDS = 3
GATHERER = textwrap.dedent("""
    import sys
    from datetime import UTC, datetime, timedelta
    from briefing.archive.database import open_database
    from briefing.archive.polls import GatherArchive
    from briefing.gather.client import Access
    from briefing.gather.poll import gather
    from briefing.gather.workers import Workers
    from briefing.model import Source
    path, root, feeds, turn = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    sources = [Source(f"s{n}", f"S {n}", "feed", (f"{root}/feed{n}",), full_text="page", delay=0.0) for n in range(feeds)]
    archive = GatherArchive(open_database(path))
    with Workers(1) as workers:
        while True:
            now = datetime(2026, 11, 21, 12, tzinfo=UTC) + timedelta(minutes=turn)
            reports = gather(sources, archive, now, access=Access(allow_private=True, per_host=8), everything=True, workers=workers)
            turn += 1
            print(turn, ", ".join(filter(None, (report.reason for report in reports))), flush=True)
""")


class Newsroom:
    """Feeds of ten items with a page each; every answer of a feed brings one more item."""

    def __init__(self, site):
        self.site, self.written = site, dict.fromkeys(range(FEEDS), 0)
        for feed in range(FEEDS):
            self.write(feed, 5)
            site.pages[f"/feed{feed}"] = self.answer(feed)

    def write(self, feed, count):
        for number in range(self.written[feed], self.written[feed] + count):
            self.site.put(
                f"/page{feed}-{number}",
                f"<html><body><article><h1>Report {number}</h1><p>{LONG}It is report {number} of feed {feed}.</p></article></body></html>",
            )
        self.written[feed] += count

    def answer(self, feed):
        def page(headers):
            last = self.written[feed]
            tag = f'"{last}"'
            if headers.get("If-None-Match") == tag:
                # What is not asked for again is never shown again: a tag kept for lost articles would lose them.
                self.write(feed, 1)
                return (304, {"ETag": tag}, b"")
            items = [
                (
                    f"{feed}-{number}",
                    f"Report {number}",
                    "Short.",
                    NOON,
                    self.site.url(f"/page{feed}-{number}"),
                )
                for number in range(last - 1, max(-1, last - 11), -1)
            ]
            return (200, {"Content-Type": "application/rss+xml", "ETag": tag}, rss(*items).encode())

        return page


@pytest.mark.parametrize("kills", [4, pytest.param(200, marks=pytest.mark.trial)])
def test_killed_at_any_moment(place, kills):
    """kill -9 while asking, reading or storing: every item that was ever shown is stored, once, whole."""
    chance = random.Random(11)
    with website() as site:
        room = Newsroom(site)
        turn = 0
        for _ in range(kills):
            process = subprocess.Popen(
                [sys.executable, "-c", GATHERER, str(place), site.url(""), str(FEEDS), str(turn)],
                stdout=subprocess.PIPE, text=True, cwd=ROOT,
            )  # fmt: skip
            assert process.stdout is not None
            first = process.stdout.readline()
            time.sleep(chance.uniform(0, 0.4))
            process.kill()
            said = [first, *process.stdout.read().splitlines()]
            process.wait()
            assert [line for line in said if len(line.split()) > 1] == []
            turn = max(int(line) for line in said if line.strip()) + 1

        database = open_database(place)
        archive = GatherArchive(database)
        sources = [
            Source(f"s{n}", f"S {n}", "feed", (site.url(f"/feed{n}"),), full_text="page", delay=0.0)
            for n in range(FEEDS)
        ]
        with Workers(1) as workers:
            for step in range(2):
                gather(
                    sources,
                    archive,
                    NOON + timedelta(minutes=turn + step),
                    access=Access(allow_private=True),
                    everything=True,
                    workers=workers,
                )
        articles, versions = archive.counts()
        shown = sum(room.written.values())
        missing = [
            f"{feed}-{number}"
            for feed in range(FEEDS)
            for number in range(room.written[feed] - 1)
            if archive.article(f"s{feed}:{feed}-{number}") is None
        ]
        database.close()

    assert missing == []
    assert shown - FEEDS <= articles <= shown
    assert versions == articles


def polled(archive, workers, url, at=NOON, **changes):
    source = Source(
        "orontes", "Orontes Post", "feed", (url,), **{"full_text": "feed", "delay": 0.0, **changes}
    )
    (report,) = gather(
        [source], archive, at, access=Access(allow_private=True, seconds=2), everything=True, workers=workers
    )
    return report


def test_a_full_disk_loses_nothing(tmp_path, site, workers):
    """The run ends in one line, nothing is half stored, and with room again everything is there once."""
    items = [(str(n), f"Report {n}", LONG * 30, NOON) for n in range(40)]
    site.put("/feed", rss(*items), ETag='"1"')
    database = open_database(tmp_path / "a.db")
    archive = GatherArchive(database)
    limits = [60]
    sa.event.listen(
        database.engine,
        "begin",
        lambda connection: connection.exec_driver_sql(f"PRAGMA max_page_count = {limits[0]}"),
    )

    with pytest.raises(ArchiveError, match="the disk is full"):
        polled(archive, workers, site.url("/feed"))
    assert archive.counts() == (0, 0)
    assert archive.poll_states() == {}

    limits[0] = 1_000_000
    report = polled(archive, workers, site.url("/feed"), NOON + timedelta(hours=1))
    database.close()
    assert report.new == 40


def test_a_server_that_fails_now_and_then_loses_nothing(place, site, workers):
    """500s, time-outs and cut answers between good ones cost time alone."""
    chance = random.Random(5)
    database = open_database(place)
    archive = GatherArchive(database)
    count = 0

    def answer(headers):
        nonlocal count
        count += 1
        feed = rss(
            *((str(n), f"Report {n}", LONG * 5, NOON) for n in range(count, max(0, count - 10), -1))
        ).encode()
        return chance.choice(
            [
                (200, {"Content-Type": "application/rss+xml"}, feed),
                (200, {"Content-Length": "999999"}, feed),
                (200, {"Content-Encoding": "gzip"}, feed),
                (500, {}, b"<html>oops</html>"),
                (200, {"Content-Type": "text/html"}, b"<html>We are down for maintenance</html>"),
                (200, {}, b""),
            ]
        )

    site.pages["/feed"] = answer
    reports = [polled(archive, workers, site.url("/feed"), NOON + timedelta(minutes=n)) for n in range(40)]
    site.put("/feed", rss(*((str(n), f"Report {n}", LONG * 5, NOON) for n in range(count, count - 10, -1))))
    reports.append(polled(archive, workers, site.url("/feed"), NOON + timedelta(hours=2)))

    articles, versions = archive.counts()
    lost = [n for n in range(1, count + 1) if archive.article(f"orontes:{n}") is None]
    database.close()
    assert {report.reason for report in reports} >= {
        "",
        "its server failed (500)",
        "it came cut short",
        "its packing is damaged",
        "an HTML page in place of the feed",
        "empty",
    }
    assert (lost, versions) == ([], articles)


@pytest.mark.parametrize(
    ("encoding", "declared", "header"),
    [
        ("cp1256", "windows-1256", ""),
        ("cp1256", "", "windows-1256"),
        ("utf-8", "us-ascii", "iso-8859-1"),
        ("utf-16", "utf-16", ""),
        ("iso-8859-6", "iso-8859-6", "utf-8"),
    ],
)
def test_arabic_in_every_encoding(tmp_path, site, workers, encoding, declared, header):
    """The words are right whatever the feed and its server say about their encoding."""
    title, text = "ارتفاع منسوب نهر العاصي", "قال المحافظ ان ثلاثمئة عائلة غادرت منازلها صباح السبت. " * 30
    declaration = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    feed = f"{declaration}<rss version='2.0'><channel><title>العاصي</title><item><guid>1</guid><title>{title}</title><description>{text}</description></item></channel></rss>"
    site.put("/feed", feed.encode(encoding), f"application/xml{f'; charset={header}' if header else ''}")
    database = open_database(tmp_path / "a.db")
    archive = GatherArchive(database)

    report = polled(archive, workers, site.url("/feed"))

    article = archive.article("orontes:1")
    database.close()
    assert report.reason == ""
    assert (article.headline, article.text.startswith("قال المحافظ")) == (title, True)


def test_a_clock_that_jumps_loses_nothing(place, site, workers):
    """Two hours forward, a day back: every item is stored once, and the source is still asked."""
    database = open_database(place)
    archive = GatherArchive(database)
    steps = [0, 120, 125, -1440, -1430, 30, 60]
    for count, minutes in enumerate(steps, 1):
        site.put("/feed", rss(*((str(n), f"Report {n}", LONG * 5) for n in range(count))))
        source = Source(
            "orontes",
            "Orontes Post",
            "feed",
            (site.url("/feed"),),
            full_text="feed",
            delay=0.0,
            every=timedelta(minutes=5),
        )
        gather(
            [source],
            archive,
            NOON + timedelta(minutes=minutes),
            access=Access(allow_private=True),
            workers=workers,
        )
    state = archive.poll_states()["orontes", site.url("/feed")]

    assert archive.counts()[0] == archive.counts()[1] >= len(steps) - 2
    assert state.next_poll <= NOON + timedelta(minutes=90)
    database.close()
