"""When to ask an address again: by the source's wish, the server's word and the feed's own pace.

A feed shows its last few items only: asked too seldom, it loses some in a busy hour; asked too often,
it is a burden. Pure: the clock and chance are arguments.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random

SHORTEST, LONGEST = timedelta(minutes=5), timedelta(hours=24)
# A failing source is asked again within this, so that it stands in every day's coverage report.
LONGEST_BACK_OFF = timedelta(hours=6)
# Of its own interval: spreads the requests of many sources, and of many desks.
_JITTER = 0.1
# A feed is asked again before this share of its window has turned over.
_SHARE = 0.25
# A quiet feed is asked at least at so many times its wish.
_QUIET = 4
# The server's word counts up to here even where the feed's pace says otherwise.
_KEPT_AT_MOST = timedelta(minutes=15)


def interval(
    every: timedelta, moments: Sequence[datetime], now: datetime, keep: timedelta | None = None
) -> timedelta:
    """How long to wait after a poll that was answered.

    `moments` are when the items of the feed were published, `keep` is how long the answer may be kept
    by the server's word (max-age, Expires, ttl).
    """
    pace = _pace(moments, now)
    found = every if pace is None else min(max(pace, every / _QUIET), every * _QUIET)
    if keep is not None:
        # The word of a server is kept, but not at the price of items.
        found = max(found, min(keep, max(_KEPT_AT_MOST, pace or every)))
    return min(max(found, SHORTEST), LONGEST)


def _pace(moments: Sequence[datetime], now: datetime) -> timedelta | None:
    """The time in which a share of the window would turn over, at the pace of its newest items."""
    ages = sorted(now - moment for moment in moments if moment <= now)
    if len(ages) < 4:
        return None
    share = max(1, round(len(ages) * _SHARE))
    # The faster of the newest stretch and the whole window: a burst shows in the one first.
    recent, whole = ages[2 * share - 1] / 2, ages[-1] * _SHARE
    return min(recent, whole)


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
