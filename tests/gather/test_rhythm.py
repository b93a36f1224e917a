"""When an address is asked again."""

import random
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from briefing.gather.rhythm import LONGEST, SHORTEST, Rhythm, back_off, interval

MONDAY = datetime(2026, 11, 16, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)
AGES = st.lists(st.timedeltas(timedelta(0), timedelta(days=80)), max_size=60)


def office_hours(weeks=6):
    """The rhythm of a ministry: an item an hour from 8 to 16 on working days."""
    moments = [
        MONDAY - timedelta(weeks=week) + timedelta(days=day, hours=hour)
        for week in range(1, weeks + 1)
        for day in range(5)
        for hour in range(8, 16)
    ]
    return Rhythm().with_items(moments, MONDAY)


def test_busy_hours_are_asked_more_than_quiet_ones():
    """By night and on free days a source that works by day is asked a fraction as often."""
    rhythm = office_hours()

    by_day = interval(HALF_HOUR, rhythm, (), MONDAY + timedelta(hours=11))
    by_night = interval(HALF_HOUR, rhythm, (), MONDAY + timedelta(hours=2))
    on_sunday = interval(HALF_HOUR, rhythm, (), MONDAY + timedelta(days=6, hours=11))

    assert by_day < timedelta(minutes=15)
    assert min(by_night, on_sunday) > 4 * by_day


def test_the_free_days_of_a_week_are_learned():
    """A ministry that rests on Friday and Saturday is expected to bring little then, and on Sunday as much as on any working day."""
    working = (6, 0, 1, 2, 3)
    moments = [
        MONDAY - timedelta(weeks=week) + timedelta(days=day, hours=hour)
        for week in range(1, 7)
        for day in working
        for hour in range(8, 16)
    ]
    rhythm = Rhythm().with_items(moments, MONDAY)

    friday, saturday, sunday = (rhythm.pace(MONDAY + timedelta(days=day, hours=11)) for day in (4, 5, 6))

    assert max(friday, saturday) < sunday / 3


def test_a_day_that_brings_more_than_usual_is_asked_more_often():
    """Polled every quarter of an hour, an evening with an item each time is asked like a working hour."""
    usual = busy = office_hours()
    evening = MONDAY + timedelta(hours=20)
    for quarter in range(13):
        moment = evening + timedelta(minutes=15 * quarter)
        usual = usual.with_items((), moment)
        busy = busy.with_items((moment,), moment)

    after = evening + timedelta(hours=3)
    assert interval(HALF_HOUR, busy, (), after) < interval(HALF_HOUR, usual, (), after) / 2
    written = interval(HALF_HOUR, Rhythm.read(str(busy)), (), after)
    assert abs(written - interval(HALF_HOUR, busy, (), after)) < timedelta(seconds=30)


def test_a_long_silence_of_ours_says_nothing_of_the_feed():
    """After a day without a poll the level of the last hours is forgotten."""
    rhythm = office_hours().with_items((), MONDAY + timedelta(hours=9))

    after = rhythm.with_items((), MONDAY + timedelta(days=2, hours=9))

    assert (after.came, after.expected) == (0.0, 0.0)


def test_a_full_window_is_asked_before_it_turns_over():
    """Ten items within ten minutes bring the next request forward, whatever the hour."""
    burst = [MONDAY - timedelta(minutes=n) for n in range(10)]

    assert interval(HALF_HOUR, Rhythm(), burst, MONDAY) < timedelta(minutes=15)


def test_a_window_that_turned_over_is_asked_again_as_soon_as_the_server_allows():
    """Five minutes after half of its items were new, or a quarter of an hour where the server asks for it."""
    assert interval(HALF_HOUR, Rhythm(), (), MONDAY, turned_over=True) == SHORTEST
    quarter = timedelta(minutes=15)
    assert interval(HALF_HOUR, Rhythm(), (), MONDAY, quarter, turned_over=True) == quarter


def test_a_source_without_dates_is_asked_as_it_wishes():
    """Where nothing is known of its rhythm the source's own wish holds."""
    assert interval(HALF_HOUR, Rhythm(), (), MONDAY) == HALF_HOUR


def test_the_word_of_the_server_is_kept_within_reason():
    """A quarter of an hour is waited as asked; a day is not waited where items would be lost."""
    busy = MONDAY + timedelta(hours=11)

    assert interval(SHORTEST, Rhythm(), (), MONDAY, timedelta(minutes=15)) == timedelta(minutes=15)
    assert interval(HALF_HOUR, office_hours(), (), busy, timedelta(days=1)) <= timedelta(minutes=15)


def test_a_rhythm_survives_being_written():
    """What is stored gives the same interval again."""
    rhythm = office_hours()
    again = Rhythm.read(str(rhythm))

    for hour in range(0, 168, 5):
        moment = MONDAY + timedelta(hours=hour)
        assert abs(
            interval(HALF_HOUR, rhythm, (), moment) - interval(HALF_HOUR, again, (), moment)
        ) < timedelta(seconds=30)


@given(AGES, st.integers(1, 5000), st.integers(0, 300_000))
def test_an_interval_is_always_within_its_bounds(ages, minutes, keep):
    """Five minutes to a day, whatever a feed says of itself."""
    moments = [MONDAY - age for age in ages]
    rhythm = Rhythm.read(str(Rhythm().with_items(moments, MONDAY)))

    found = interval(timedelta(minutes=minutes), rhythm, moments, MONDAY, timedelta(seconds=keep))

    assert SHORTEST <= found <= LONGEST


@given(st.text(max_size=60))
def test_a_spoilt_rhythm_is_none(words):
    """Whatever stands in the database, polling goes on."""
    Rhythm.read(words).pace(MONDAY)


def test_a_longer_retry_after_wins():
    """Back-off never asks before the server allows it."""
    assert back_off(HALF_HOUR, 1, random.Random(1), timedelta(hours=9)) == timedelta(hours=9)
