"""When to try a delivery again. Pure: the rows stand in the database."""

from __future__ import annotations

from datetime import datetime, timedelta

# Grey-listing relays want a few minutes, an outage lasts hours; a briefing of yesterday is of no use.
WAITS = tuple(timedelta(minutes=m) for m in (1, 5, 15, 30, 60))
GIVE_UP = timedelta(hours=24)
# Said by a worker whose claim has gone: nothing was sent.
TAKEN_OVER = "another worker has it in hand"


def next_try(attempts: int, owed_since: datetime, now: datetime) -> datetime | None:
    """When to try again after that many attempts; None when it is time to give up.

    At most an hour lies between two attempts, so a relay that is back finds the mail soon.
    """
    if now - owed_since >= GIVE_UP:
        return None
    return now + WAITS[min(attempts, len(WAITS)) - 1]
