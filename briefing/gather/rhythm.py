"""When to ask an address again: by the source's wish, the server's word and the feed's own rhythm.

A feed shows its last few items only, and some of those are taken down again within minutes: asked too
seldom it loses items, asked always alike it is a burden at night. So each address remembers in which
hours of the week its items come, and is asked the more often the more may be expected. Measured on 15
months of a real feed of ten items, begun at each of 15 minutes: 0.3 of 2,031 items missed on average, 1 at
most, at 49.5 % of the requests of asking every 15 minutes, which misses 0.8 and 3 at most; every 30 minutes
misses 6, every 10 none. All of them were up for less than half an hour.

Pure: the clock and chance are arguments.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from math import exp, log
from random import Random

SHORTEST, LONGEST = timedelta(minutes=5), timedelta(hours=24)
# A failing source is asked again within this, so that it stands in every day's coverage report.
LONGEST_BACK_OFF = timedelta(hours=6)
# Of its own interval: spreads the requests of many sources, and of many desks.
_JITTER = 0.05
# Items an hour at which a source is asked as often as it wishes: three a day.
_USUAL_PACE = 0.098
# Added to every hour's pace: items may come when none ever came.
_LEAST_PACE = 0.012
# Added while an item has just come, since one seldom comes alone; it fades within hours.
_LATELY, _LATELY_FADES = 0.05, timedelta(hours=3)
# Shares of the wish between which the rhythm moves: 13 minutes to 3 hours for one of 30 minutes.
_BUSIEST, _QUIETEST = 0.425, 6.0
# Longer than a free weekend, a silence may last: then an address is asked at this share of it, up to a
# limit, since what ends it may come as a flood.
_WEEKEND = timedelta(days=4)
_SILENCE, _SILENT_AT_MOST = 0.02, timedelta(hours=4)
# Weeks after which what was counted weighs half.
_HALF_LIFE = 1.5
# The server's word counts up to here even where the feed's pace says otherwise.
_KEPT_AT_MOST = timedelta(minutes=15)
# A feed is asked again before this share of its window has turned over.
_SHARE = 0.25
_HOURS = 168
_WEEK = 7 * 86_400.0


@dataclass(frozen=True, slots=True)
class Rhythm:
    """In which hours of the week the items of an address come."""

    # Items by hour of the week from Monday 00:00 UTC, older ones counted for less.
    items: tuple[float, ...] = (0.0,) * _HOURS
    # The first and the last item that was counted.
    since: datetime | None = None
    until: datetime | None = None

    @classmethod
    def read(cls, words: str) -> Rhythm:
        """The rhythm as it was written; an empty one for words that are none."""
        try:
            since, until, *counts = words.split(",")
            items = [0.0] * _HOURS
            for count in counts:
                hour, _, number = count.partition(":")
                items[int(hour)] = float(number)
            first, last = (datetime.fromtimestamp(int(moment), UTC) for moment in (since, until))
        except (ValueError, IndexError, OverflowError):
            return cls()
        return cls(tuple(items), first, last)

    def __str__(self) -> str:
        if self.since is None or self.until is None:
            return ""
        counts = (f"{hour}:{number:.3g}" for hour, number in enumerate(self.items) if number >= 0.01)
        return ",".join([str(int(self.since.timestamp())), str(int(self.until.timestamp())), *counts])

    def with_items(self, moments: Sequence[datetime], now: datetime) -> Rhythm:
        """The rhythm with the items that came since the last one counted."""
        new = sorted(m for m in moments if m <= now and (self.until is None or m > self.until))
        if not new:
            return self
        faded = _faded(new[-1] - self.until) if self.until else 1.0
        items = [number * faded for number in self.items]
        for moment in new:
            items[_hour(moment)] += _faded(new[-1] - moment)
        return replace(self, items=tuple(items), since=self.since or new[0], until=new[-1])

    def pace(self, now: datetime) -> float | None:
        """Items an hour to be expected now; None where too little is known."""
        if self.since is None or self.until is None:
            return None
        # So many weeks would carry all that was counted, had each faded like its items.
        weeks = (1 - _faded(now - self.since)) * _HALF_LIFE / log(2)
        faded = _faded(now - self.until) / max(weeks, 1.0)
        hour = _hour(now)
        working = range(5) if hour < 5 * 24 else range(5, 7)
        own = self._around(hour)
        alike = sum(self._around(day * 24 + hour % 24) for day in working) / len(working)
        lately = _LATELY * exp(-(max(now - self.until, timedelta(0)) / _LATELY_FADES))
        return (own + alike) / 2 * faded + lately + _LEAST_PACE

    def _around(self, hour: int) -> float:
        """The mean of an hour and its two neighbours."""
        return sum(self.items[(hour + offset) % _HOURS] for offset in (-1, 0, 1)) / 3


def interval(
    every: timedelta,
    rhythm: Rhythm,
    moments: Sequence[datetime],
    now: datetime,
    keep: timedelta | None = None,
    *,
    turned_over: bool = False,
) -> timedelta:
    """How long to wait after a poll that was answered.

    `moments` are when the items of the feed were published, none where it has not changed; `keep` is
    how long the answer may be kept by the server's word (max-age, Expires, ttl); `turned_over` says that
    half of its items were new.
    """
    pace = rhythm.pace(now)
    found = every
    if pace is not None and rhythm.until is not None:
        found = every * min(max(_USUAL_PACE / pace, _BUSIEST), _QUIETEST)
        silence = now - rhythm.until
        if silence > _WEEKEND:
            found = max(found, min(silence * _SILENCE, _SILENT_AT_MOST))
    turnover = _turnover(moments, now)
    if turnover is not None:
        found = min(found, max(turnover, every * _BUSIEST))
    if turned_over:
        found = SHORTEST
    if keep is not None:
        # The word of a server is kept, but not at the price of items.
        found = max(found, min(keep, max(_KEPT_AT_MOST, found)))
    return min(max(found, SHORTEST), LONGEST)


def _turnover(moments: Sequence[datetime], now: datetime) -> timedelta | None:
    """The time in which a share of the window turns over, at the pace of its newest items."""
    ages = sorted(now - moment for moment in moments if moment <= now)
    share = round(len(ages) * _SHARE)
    return ages[2 * share - 1] / 2 if share else None


def _hour(moment: datetime) -> int:
    return moment.weekday() * 24 + moment.hour


def _faded(age: timedelta) -> float:
    """What an item of that age still counts."""
    return float(0.5 ** (max(0.0, age.total_seconds()) / _WEEK / _HALF_LIFE))


def jittered(wait: timedelta, chance: Random) -> timedelta:
    """The interval, a little shorter or longer."""
    return wait * chance.uniform(1 - _JITTER, 1 + _JITTER)


def back_off(
    every: timedelta, failures: int, chance: Random, retry_after: timedelta | None = None
) -> timedelta:
    """How long to leave an address alone after so many failures in a row.

    Doubles from a third of its interval; a server's own Retry-After counts where it is longer.
    """
    base: timedelta = max(SHORTEST, every / 3) * 2 ** min(failures - 1, 12)
    wait = min(base, LONGEST_BACK_OFF) * chance.uniform(0.8, 1.2)
    return max(wait, retry_after or timedelta(0))
