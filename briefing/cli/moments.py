"""Words for moments and windows: "2026-11-22T18:00", "yesterday 18:00", "last friday", "3 days ago", "7d".

ISO dates and times are read as they stand, everything else by dateparser, against `now` and always
backwards: "friday" is the last one. Where no time of day is given a day begins at its midnight.
Times are local to the edition unless they bring a zone of their own.
"""

from __future__ import annotations

import os
import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from briefing.config.toml import read_duration
from briefing.errors import InputError
from briefing.model import Edition, Window

_EXPECTED = (
    'expected a date or a time, as 2026-11-22T18:00, "yesterday 18:00", "last friday", "3 days ago" or 7d'
)
# Words that make a month or a year a distance: "last month", "2 years ago".
_DISTANCE = re.compile(r"\b(?:last|ago)\b", re.IGNORECASE)
# "04/11/2026" is April to some and November to others; with dots the day always comes first.
_SLASHED = re.compile(r"\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b")
_MONTHS = 12
# Nothing that is read is older, and what lies as long before it must have a date too.
_EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)


def clock() -> datetime:
    """Now; SOURCE_DATE_EPOCH, as reproducible builds set it, stands for it."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return (
        datetime.fromtimestamp(int(epoch), UTC)
        if epoch.isdigit()
        else datetime.now(UTC).replace(microsecond=0)
    )


def read_moment(words: str, zone: str, now: datetime, option: str) -> datetime:
    """The moment that the words name, in UTC; `InputError` naming the option where they name none."""
    try:
        moment = _moment(words, zone, now)
    except OverflowError:
        moment = None
    if moment is None or moment < _EARLIEST:
        raise InputError(f"{option}: found {words!r}; {_EXPECTED}")
    return moment


def _moment(words: str, zone: str, now: datetime) -> datetime | None:
    if length := read_duration(words):
        return now - length
    local = now.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    found = _iso(words) or _human(words, local)
    if found is None:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)


def _iso(words: str) -> datetime | None:
    try:
        return datetime.fromisoformat(words) if "-" in words else None
    except ValueError:
        return None


def _human(words: str, local: datetime) -> datetime | None:
    if re.fullmatch(r"[\d\s]*", words) or re.match(r"\d{4}-\d", words) or _either_way(words):
        return None
    from dateparser.date import DateDataParser  # noqa: PLC0415  only needed for words

    parser = DateDataParser(
        languages=["en"],
        settings={
            "RELATIVE_BASE": local,
            "PREFER_DATES_FROM": "past",
            "RETURN_TIME_AS_PERIOD": True,
            "DATE_ORDER": "DMY",
        },
    )
    read = parser.get_date_data(words)
    found, period = read.date_obj, read.period
    if found is None or (period in {"month", "year"} and not _DISTANCE.search(words)):
        return None
    moment: datetime = found
    return moment if period in {"time", "part_of_day"} else datetime.combine(moment.date(), time())


def _either_way(words: str) -> bool:
    """True for a date whose day may be its month."""
    found = _SLASHED.match(words)
    if found is None:
        return False
    return found[1] != found[2] and int(found[1]) <= _MONTHS and int(found[2]) <= _MONTHS


def read_window(
    edition: Edition, day: str, since: str, until: str, now: datetime, *, whole_days: bool
) -> Window | None:
    """The window that the options name; the edition's own where they name none; None for "all of it"."""
    if day and (since or until):
        raise InputError(f"--date: found {day!r} beside --since or --until; expected one or the other")
    if day:
        return _day_window(edition, _day(day, edition.zone, now), whole_days=whole_days)
    if not since and not until:
        return None if whole_days else Window(now - edition.covers, now)
    end = read_moment(until, edition.zone, now, "--until") if until else now
    start = read_moment(since, edition.zone, now, "--since") if since else end - edition.covers
    if start >= end:
        raise InputError(f"--since: {since or start} is not before {until or 'now'}")
    return Window(start, end)


def _day(words: str, zone: str, now: datetime) -> date:
    """The day that the words name, as it is called in the zone: 2026-11-22, "today", "last friday"."""
    local = now.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    try:
        named: date | None = date.fromisoformat(words)
    except ValueError:
        found = _human(words, local)
        named = found.date() if found and found.date() <= local.date() else None
    if named is None or named < _EARLIEST.date():
        raise InputError(
            f'--date: found {words!r}; expected a day that exists, as 2026-11-22, "yesterday" or "last friday"'
        )
    return named


def _day_window(edition: Edition, first: date, *, whole_days: bool) -> Window:
    zone = ZoneInfo(edition.zone)
    if whole_days:
        # Up to the day's last instant, so that the briefing bears the date that was asked for.
        start, next_day = (datetime.combine(d, time(), zone) for d in (first, first + timedelta(days=1)))
        return Window(start.astimezone(UTC), next_day.astimezone(UTC) - timedelta(microseconds=1))
    end = datetime.combine(first, edition.at, zone).astimezone(UTC)
    return Window(end - edition.covers, end)
