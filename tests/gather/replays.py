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
from functools import cached_property, partial
from html import escape
from itertools import pairwise
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

    def feed(self, moment, page=1):
        """A page of the feed at a moment, and the (guid, version) that it shows; the first is its window.

        The record holds windows alone. A further page is what a WordPress site shows there: the items
        that newer ones have pushed out of the window, newest first, without those that were taken down.
        """
        at = max(0, bisect_right(self._times, moment) - 1)
        size = max(len(guids) for _, guids, _ in self.windows)
        guids = (
            self.windows[at][1] if page == 1 else self._pushed_out(at)[size * (page - 2) : size * (page - 1)]
        )
        shown, parts = [], []
        for guid in guids:
            number = max(0, sum(version["t"] <= moment for version in self.versions[guid]) - 1)
            version = self.versions[guid][number]
            shown.append((guid, number))
            parts.append(
                f"<item><guid isPermaLink='false'>{escape(guid)}</guid><title>{escape(version['title'])}</title>"
                f"<link>{escape(version['link'])}</link><pubDate>{version['pub']}</pubDate>"
                f"<description>{escape(version['text'])}</description></item>"
            )
        return f"<rss version='2.0'><channel><title>Replay</title>{''.join(parts)}</channel></rss>", shown

    @cached_property
    def _times(self):
        return [window[0] for window in self.windows]

    @cached_property
    def _left(self):
        """guid -> the number of the window that no longer holds it, for what was pushed out at the end."""
        left = {}
        for number, ((_, before, _), (_, after, _)) in enumerate(pairwise(self.windows), 1):
            kept = [place for place, guid in enumerate(before) if guid in after]
            for guid in before[max(kept, default=-1) + 1 :]:
                left[guid] = number
        return left

    def _pushed_out(self, at):
        window = set(self.windows[at][1])
        gone = [guid for guid, number in self._left.items() if number <= at and guid not in window]
        return sorted(gone, key=lambda guid: published(self.versions[guid][0]), reverse=True)


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


def replay(history, folder, *, start=timedelta(0), every=WISH, back_fill=True):
    """Poll the feed over its whole history as the polls themselves decide, from `start` after its beginning.

    With `back_fill` the site has further pages, as WordPress does.
    """
    outcome = Outcome()
    times = [window[0] for window in history.windows]
    clock = times[0] + start.total_seconds()

    def answer(headers, page=1):
        feed, shown = history.feed(clock, page)
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
        for page in range(2, 12):
            further = partial(answer, page=page) if back_fill else (404, {}, b"")
            site.pages[f"/feed?paged={page}"] = further
        source = Source(
            "replay", "Replay", "feed", (site.url("/feed"),), every=every, full_text="feed", delay=0.0
        )
        chance = random.Random(4)
        ended = False
        while not ended:
            # The last poll is the first one after the end.
            ended = clock > times[-1]
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
        guid = f"https://replay.example/?p={number}"
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
