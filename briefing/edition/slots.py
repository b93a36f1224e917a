"""When an edition is due: one instant for each local date, whatever the clocks of its zone do.

A slot is named by its local date and time, as printed on a wall ("2026-11-23T06:00"). The name is
what may exist only once: an update of the zone's rules moves the instant, never makes a second
issue of a morning.

- Clocks go back and the time comes twice: the first one counts.
- Clocks go forward and the time is left out: the moment it would have been, by the old clock.
- A date that a zone left out whole (Samoa, 30 December 2011): no slot.

Schedulers get this wrong: cron triggers lose the day after spring-forward for times near midnight
in 184 of 599 zones, and fire twice in autumn in 109.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from briefing.model import Edition, Window

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """One time at which an edition is due."""

    # In UTC.
    due: datetime
    # The date in the edition's zone.
    day: date
    # Local date and time of day, without a zone: "2026-11-23T06:00".
    name: str


def slot_on(edition: Edition, day: date) -> Slot | None:
    """The slot of that local date; None where the edition does not come or the date does not exist."""
    if WEEK[day.weekday()] not in edition.days:
        return None
    zone = ZoneInfo(edition.zone)
    due = _instant(day, edition.at, zone)
    # A date left out whole falls on the same instant as the one after it.
    if due == _instant(day + _DAY, edition.at, zone):
        return None
    return Slot(due, day, f"{day.isoformat()}T{edition.at:%H:%M}")


def slots(edition: Edition, after: datetime, until: datetime) -> Iterator[Slot]:
    """Every slot after the one moment and not after the other, oldest first."""
    zone = ZoneInfo(edition.zone)
    # A slot in a gap may stand a day off by the wall clock: look one date further on both sides.
    day, last = after.astimezone(zone).date() - _DAY, until.astimezone(zone).date() + _DAY
    while day <= last:
        slot = slot_on(edition, day)
        if slot and after < slot.due <= until:
            yield slot
        day += _DAY


def next_slot(edition: Edition, after: datetime) -> Slot:
    """The first slot after that moment."""
    # The longest pause is a week, and a week whose day was left out (Samoa lost a Friday).
    return next(slots(edition, after, after + timedelta(days=16)))


def window_of(edition: Edition, slot: Slot) -> Window:
    """What the issue of this slot covers, counted back on the wall clock.

    Windows of a daily edition therefore meet exactly, though one day in spring has 23 hours and one
    in autumn 25: counted in hours, an hour of news would be lost or told twice.
    """
    zone = ZoneInfo(edition.zone)
    back = datetime.combine(slot.day, edition.at) - edition.covers
    start = _instant(back.date(), back.time(), zone)
    while start == slot.due:  # the day before was left out
        back -= _DAY
        start = _instant(back.date(), back.time(), zone)
    return Window(start, slot.due)


def _instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, at.replace(fold=0), zone).astimezone(UTC)
