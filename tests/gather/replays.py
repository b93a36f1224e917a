"""Plays the history of a feed through a real server and real polls, against a clock of its own."""

from __future__ import annotations

import gzip
import json
import random
from bisect import bisect_right
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from html import escape
from pathlib import Path

from briefing.archive.database import open_database
from briefing.archive.polls import GatherArchive
from briefing.gather.client import Access
from briefing.gather.poll import gather
from briefing.gather.workers import Workers
from briefing.model import Source
from tests.gather.websites import website

WISH = timedelta(minutes=30)


@dataclass
class History:
    """States of a feed: (time, guids in order), and the versions of each item: (time, link, title, date, text)."""

    windows: list
    versions: dict

    def feed(self, moment):
        """The feed at a moment, and the (guid, version) that it shows."""
        at = max(0, bisect_right(self._times, moment) - 1)
        shown, parts = [], []
        for guid in self.windows[at][1]:
            number = max(0, sum(version["t"] <= moment for version in self.versions[guid]) - 1)
            version = self.versions[guid][number]
            shown.append((guid, number))
            parts.append(
                f"<item><guid isPermaLink='false'>{escape(guid)}</guid><title>{escape(version['title'])}</title>"
                f"<link>{escape(version['link'])}</link><pubDate>{version['pub']}</pubDate>"
                f"<description>{escape(version['text'])}</description></item>"
            )
        return f"<rss version='2.0'><channel><title>Replay</title>{''.join(parts)}</channel></rss>", shown

    @property
    def _times(self):
        return [window[0] for window in self.windows]


@dataclass
class Outcome:
    """What came of a replay."""

    requests: int = 0
    polls: int = 0
    # (guid, version) in the order in which they were shown to us.
    shown: list = field(default_factory=list)
    # guid -> texts of the versions stored, in order.
    stored: dict = field(default_factory=dict)
    failures: list = field(default_factory=list)


def replay(history, folder):
    """Poll the feed over its whole history as the polls themselves decide."""
    outcome = Outcome()
    times = [window[0] for window in history.windows]
    clock = times[0]
    last = None

    def answer(headers):
        nonlocal last
        outcome.requests += 1
        feed, shown = history.feed(clock)
        tag = f'"{hash(feed)}"'
        if headers.get("If-None-Match") == tag:
            return (304, {"ETag": tag}, b"")
        outcome.shown += [pair for pair in shown if pair not in seen]
        seen.update(shown)
        return (200, {"Content-Type": "application/rss+xml", "ETag": tag}, feed.encode())

    seen = set()
    with (
        website() as site,
        Workers(1) as workers,
        closing(open_database(Path(folder) / "replay.db")) as database,
    ):
        database_of = GatherArchive(database)
        site.pages["/feed"] = answer
        source = Source(
            "replay", "Replay", "feed", (site.url("/feed"),), every=WISH, full_text="feed", delay=0.0
        )
        chance = random.Random(4)
        while clock <= times[-1] + 900:
            now = datetime.fromtimestamp(clock, UTC)
            (report,) = gather(
                [source],
                database_of,
                now,
                access=Access(allow_private=True),
                workers=workers,
                chance=chance,
            )
            outcome.polls += 1
            if report.reason:
                outcome.failures.append(report.reason)
            clock = database_of.poll_states()["replay", site.url("/feed")].next_poll.timestamp()
        for guid in history.versions:
            outcome.stored[guid] = [a.text for a in database_of.versions(f"replay:{guid}")]
        outcome.requests = len(site.asked)
    return outcome


def recorded(folder):
    """The history of a real feed as the development kit keeps it."""
    windows = json.loads((folder / "windows.json").read_text())["windows"]
    with gzip.open(folder / "items.jsonl.gz", "rt") as lines:
        items = [json.loads(line) for line in lines]
    return History(windows, {item["guid"]: item["versions"] for item in items})


def invented(days=3, seed=7):
    """A feed of ten items over some days: office hours, a burst, and an edit to every eighth item."""
    chance = random.Random(seed)
    start = datetime(2026, 11, 16, tzinfo=UTC).timestamp()
    births = sorted(
        start + day * 86_400 + chance.gauss(13, 3) % 24 * 3600 for day in range(days) for _ in range(22)
    )
    births += [births[-1] + 60 * n for n in range(1, 9)]
    versions, windows, shown = {}, [], []
    for number, birth in enumerate(sorted(births)):
        guid = f"item-{number}"
        date = format_datetime(datetime.fromtimestamp(birth, UTC))
        first = {
            "t": birth,
            "link": f"https://replay.example/{number}",
            "title": f"Report {number}",
            "pub": date,
        }
        versions[guid] = [{**first, "text": f"The first words of report {number}."}]
        if number % 8 == 0:
            versions[guid].append(
                {**first, "t": birth + 2400, "text": f"The second words of report {number}."}
            )
        shown = [guid, *shown][:10]
        windows.append([birth, list(shown), 0])
    return History(windows, versions)


def published(version):
    """When a version says that it was published."""
    return parsedate_to_datetime(version["pub"])
