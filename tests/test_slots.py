"""Slots: one instant for each local date, in every zone."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.edition.slots import next_slot, slot_on, slots, window_of
from briefing.model import Edition

DAY = timedelta(days=1)
# "localtime" and "Factory" are no places; posix/ and right/ repeat the others.
ZONES = sorted(z for z in available_timezones() if not z.startswith(("posix", "right")) and z != "localtime")


def edition(zone, at="06:00", **more):
    return Edition("daily", "Daily", (), zone=zone, at=time.fromisoformat(at), **more)


@pytest.mark.parametrize(
    ("zone", "at", "day", "due"),
    [
        ("Asia/Baghdad", "06:00", "2026-11-23", "2026-11-23T03:00"),
        # The day after spring-forward, where cron triggers skip.
        ("Europe/Berlin", "00:00", "2026-03-30", "2026-03-29T22:00"),
        # In the gap: the moment it would have been by the old clock, 03:30 on the new one.
        ("Europe/Berlin", "02:30", "2026-03-29", "2026-03-29T01:30"),
        # Comes twice in autumn: the first one.
        ("Europe/London", "01:30", "2026-10-25", "2026-10-25T00:30"),
        # Midnight itself left out.
        ("Asia/Beirut", "00:00", "2026-03-29", "2026-03-28T22:00"),
        ("Africa/Cairo", "00:00", "2026-04-24", "2026-04-23T22:00"),
        # Half an hour only.
        ("Australia/Lord_Howe", "02:15", "2026-10-04", "2026-10-03T15:45"),
    ],
)
def test_a_slot_falls_where_a_person_would_look_for_it(zone, at, day, due):
    """Gaps, doubled hours and midnights without a 00:00 all give the one expected instant."""
    slot = slot_on(edition(zone, at), date.fromisoformat(day))

    assert slot is not None
    assert slot.due == datetime.fromisoformat(due).replace(tzinfo=UTC)
    assert slot.name == f"{day}T{at}"


def test_a_date_that_a_zone_left_out_has_no_slot():
    """Samoa had no 30 December 2011: the 29th and the 31st are issued, and the window spans both."""
    apia = edition("Pacific/Apia")

    assert slot_on(apia, date(2011, 12, 30)) is None
    eve, after = slot_on(apia, date(2011, 12, 29)), slot_on(apia, date(2011, 12, 31))
    assert after.due - eve.due == DAY
    assert window_of(apia, after).start == eve.due


def test_only_the_chosen_days_have_slots():
    """A weekly edition on Friday comes on Fridays, by its own calendar."""
    weekly = edition("Asia/Baghdad", "00:30", days=("fri",), covers=7 * DAY)
    start = datetime(2026, 1, 1, tzinfo=UTC)

    found = list(slots(weekly, start, start + 365 * DAY))

    assert len(found) == 53
    assert {slot.day.weekday() for slot in found} == {4}
    # Friday 00:30 in Baghdad is still Thursday in UTC, so the year holds 53.
    assert {slot.due.weekday() for slot in found} == {3}
    assert next_slot(weekly, found[0].due) == found[1]


@given(
    st.sampled_from(ZONES),
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    st.dates(date(1850, 1, 1), date(2150, 1, 1)),
)
def test_a_month_of_any_year_in_any_zone_has_one_slot_a_date(zone, at, day):
    """Slots rise, no date is missing or double, and daily windows meet without gap or overlap."""
    daily = edition(zone, at.isoformat("minutes"))
    found = [slot for n in range(31) if (slot := slot_on(daily, day + n * DAY))]

    assert len(found) >= 30
    assert all(a.due < b.due for a, b in pairwise(found))
    for before, slot in pairwise(found):
        assert window_of(daily, slot).start == before.due
        assert window_of(daily, slot).end == slot.due
        assert next_slot(daily, before.due) == slot


@given(st.sampled_from(ZONES), st.integers(0, 47), st.integers(0, 364 * 24 * 60))
def test_ticks_at_any_moments_find_each_slot_once(zone, half_hour, minute):
    """However time is cut into stretches between two ticks, each slot falls into exactly one."""
    daily = edition(zone, f"{half_hour // 2:02}:{half_hour % 2 * 30:02}")
    start = datetime(2026, 1, 1, tzinfo=UTC)
    cut, end = start + timedelta(minutes=minute), start + 365 * DAY

    whole = list(slots(daily, start, end))

    assert [*slots(daily, start, cut), *slots(daily, cut, end)] == whole
    assert len(whole) in (364, 365, 366)


LEAST, MOST = timedelta(hours=20), timedelta(hours=28)


def sweep(half, days):
    """How many slots were looked at; fails at the first date without exactly one."""
    at = f"{half // 2:02}:{half % 2 * 30:02}"
    wanted = [datetime.combine(day, time.fromisoformat(at)) for day in days]
    for name in ZONES:
        zone, daily = ZoneInfo(name), edition(name, at)
        slots_of = [slot_on(daily, day) for day in days]
        assert None not in slots_of, name
        dues = [slot.due for slot in slots_of]
        assert all(LEAST < after - before < MOST for before, after in pairwise(dues)), name
        for due, wall in zip(dues, wanted, strict=True):
            local = due.astimezone(zone)
            shown = local.replace(tzinfo=None, fold=0)
            # By the wall it is that date and time, or the clock jumped over them just before.
            if shown != wall:
                assert (due - DAY / 8).astimezone(zone).utcoffset() < local.utcoffset(), (name, wall)
                assert timedelta(0) < shown - wall <= DAY / 8, (name, wall)
    return len(ZONES) * len(days)


def years(count, first=2020):
    return [date(first, 1, 1) + n * DAY for n in range(365 * count)]


def test_a_year_of_midnights_in_every_zone():
    """00:00, the time that schedulers lose in a third of all zones."""
    assert sweep(0, years(1)) == 365 * len(ZONES)


@pytest.mark.trial
@pytest.mark.parametrize("half", range(48))
def test_a_half_hour_of_ten_years_in_every_zone(half):
    """The whole of it: every zone, 48 times of day, ten years."""
    assert sweep(half, years(10)) == 3650 * len(ZONES)
