"""Dates as people and programs write them: the right moment, or none; never a guess."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.gather.dates import read_date

MOMENTS = st.integers(788_918_400, 2_051_222_400).map(
    lambda s: datetime.fromtimestamp(s, UTC).replace(tzinfo=None)
)
ZONES = st.integers(-12 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))


@given(MOMENTS, ZONES)
def test_iso_and_mail_dates_keep_their_instant(moment, zone):
    """A date with a zone is the same instant in UTC, in either form."""
    moment = moment.replace(tzinfo=zone)

    for words in (moment.isoformat(), moment.strftime("%a, %d %b %Y %H:%M:%S %z")):
        found = read_date(words)
        assert found is not None
        assert (found.at, found.zoned) == (moment, True)


@given(MOMENTS)
def test_a_date_without_a_zone_is_marked(moment):
    """Without a zone the words are read as UTC and the moment says so."""
    found = read_date(moment.isoformat(sep=" "))

    assert found is not None
    assert (found.at, found.zoned) == (moment.replace(tzinfo=UTC), False)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("November 20, 2020", (2020, 11, 20)), ("Published April 6 2017", (2017, 4, 6)), ("20. November 2020, 14:05 Uhr", (2020, 11, 20)),
        ("٢٠ تشرين الثاني ٢٠٢٥", (2025, 11, 20)), ("3 mars 2021", (2021, 3, 3)), ("21 نوفمبر 2026", (2026, 11, 21)), ("1st of May, 2020", (2020, 5, 1)),
    ],
)  # fmt: skip
def test_worded_dates_are_read_in_the_languages_of_our_sources(words, day):
    """Months in English, German, French and both Arabic calendars of names."""
    found = read_date(words)

    assert found is not None
    assert (found.at.year, found.at.month, found.at.day) == day


@pytest.mark.parametrize(
    "words",
    [
        "Wednesday",
        "2 hours ago",
        "12/11/2020",
        "November 20",
        "2020-13-01",
        "2020-02-30",
        "9" * 200_000,
        "",
        None,
        "1 Jan 0001",
    ],
)
def test_what_is_no_full_date_is_none(words):
    """Half dates, ambiguous ones and bombs are no date."""
    assert read_date(words) is None


def test_a_sources_zone_reads_times_but_moves_no_bare_day():
    """A source's own zone turns its times to UTC; a bare day stays that day."""
    timed, bare = (
        read_date("21 November 2026, 02:30", "Asia/Baghdad"),
        read_date("21 November 2026", "Asia/Baghdad"),
    )

    assert timed is not None
    assert bare is not None
    assert (timed.at, timed.zoned) == (datetime(2026, 11, 20, 23, 30, tzinfo=UTC), True)
    assert (bare.at, bare.zoned) == (datetime(2026, 11, 21, tzinfo=UTC), False)


@given(st.text(max_size=100))
def test_no_words_break_it(words):
    """Any words give a moment or None."""
    found = read_date(words)

    assert found is None or found.at.tzinfo is UTC
