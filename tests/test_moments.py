"""Words for moments: dates, times and plain English, local to the edition, always backwards."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.cli.moments import read_moment, read_window
from briefing.errors import InputError
from briefing.model import Edition, Window

# A Wednesday, 17:37 in Baghdad.
NOW = datetime(2026, 11, 25, 14, 37, 22, tzinfo=UTC)
DAILY = Edition("daily", "Daily", (), "Asia/Baghdad", time(6))


def local(words):
    return f"{read_moment(words, 'Asia/Baghdad', NOW, '--since').astimezone(ZoneInfo('Asia/Baghdad')):%Y-%m-%d %H:%M:%S}"


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("2026-11-20", "2026-11-20 00:00:00"),
        ("2026-11-20T18:00", "2026-11-20 18:00:00"),
        ("2026-11-20 18:00", "2026-11-20 18:00:00"),
        ("2026-11-20T18:00Z", "2026-11-20 21:00:00"),
        ("2026-11-20T18:00+01:00", "2026-11-20 20:00:00"),
        ("yesterday 18:00", "2026-11-24 18:00:00"),
        ("yesterday at noon", "2026-11-24 12:00:00"),
        ("yesterday", "2026-11-24 00:00:00"),
        ("today", "2026-11-25 00:00:00"),
        ("last friday", "2026-11-20 00:00:00"),
        ("friday", "2026-11-20 00:00:00"),
        ("last monday 06:00", "2026-11-23 06:00:00"),
        ("3 days ago", "2026-11-22 00:00:00"),
        ("7d", "2026-11-18 17:37:22"),
        ("36h", "2026-11-24 05:37:22"),
        ("day before yesterday", "2026-11-23 00:00:00"),
        ("two weeks ago", "2026-11-11 00:00:00"),
        ("last month", "2026-10-25 00:00:00"),
        ("36 hours ago", "2026-11-24 05:37:22"),
        ("now", "2026-11-25 17:37:22"),
        ("6am", "2026-11-25 06:00:00"),
        ("18:00", "2026-11-24 18:00:00"),
        ("20 Nov", "2026-11-20 00:00:00"),
        ("20/11/2026", "2026-11-20 00:00:00"),
        ("11/20/2026", "2026-11-20 00:00:00"),
        ("11/11/2026", "2026-11-11 00:00:00"),
        ("04.11.2026", "2026-11-04 00:00:00"),
    ],
)
def test_words_name_a_moment(words, moment):
    """Dates begin at midnight, words count back from now, and a zone in the words is kept."""
    assert local(words) == moment


@pytest.mark.parametrize(
    "words",
    ["yesteryear", "0001-01-01", "04/11/2026", "4-11-26", "blah friday", "2026-02-30", "2026-13-01T00:00", "5", "2026", "november", "", "   ", "25:00", "soon"],
)  # fmt: skip
def test_words_that_name_no_moment_are_refused(words):
    """A guess would be worse than an error: the option, the words and what would work are named."""
    with pytest.raises(InputError, match=r"--since: found .*expected a date or a time"):
        local(words)


@given(
    st.integers(946_684_800, 4_102_444_800),
    st.sampled_from(["UTC", "Asia/Baghdad"]),
)
def test_every_iso_moment_is_itself(seconds, zone):
    """What `isoformat` writes is read back, seconds and all."""
    wanted = datetime.fromtimestamp(seconds, ZoneInfo(zone))

    assert read_moment(wanted.isoformat(), zone, NOW, "--now") == wanted


@given(st.text(max_size=40))
def test_no_words_break_the_reader(words):
    """Whatever is typed gives a moment in UTC, or one clear error."""
    try:
        found = read_moment(words, "Asia/Baghdad", NOW, "--until")
    except InputError:
        return

    assert found.tzinfo is UTC


def test_a_window_reaches_back_as_far_as_the_edition_covers():
    """Without a start the edition's length counts from the end, without an end it is now."""
    assert read_window(DAILY, "", "", "today 06:00", NOW, whole_days=False) == Window(
        datetime(2026, 11, 24, 3, tzinfo=UTC), datetime(2026, 11, 25, 3, tzinfo=UTC)
    )
    assert read_window(DAILY, "", "yesterday", "", NOW, whole_days=False) == Window(
        datetime(2026, 11, 23, 21, tzinfo=UTC), NOW
    )
    assert read_window(DAILY, "", "", "", NOW, whole_days=False) == Window(NOW - timedelta(days=1), NOW)


def test_a_window_that_ends_before_it_starts_is_refused():
    """`--since today --until yesterday` names both words."""
    with pytest.raises(InputError, match="--since: today is not before yesterday"):
        read_window(DAILY, "", "today", "yesterday", NOW, whole_days=False)


@pytest.mark.parametrize(
    ("words", "day"),
    [("2026-11-22", 22), ("yesterday", 24), ("today", 25), ("last friday", 20), ("3 days ago", 22)],
)
def test_a_day_may_be_named_in_words(words, day):
    """`--date yesterday` is the issue of that day, at the edition's hour."""
    window = read_window(DAILY, words, "", "", NOW, whole_days=False)

    assert window.end == datetime(2026, 11, day, 3, 0, tzinfo=UTC)


def test_a_day_and_a_window_are_not_both_named():
    """`--date` beside `--since` left the second unread, and printed another day than was meant."""
    for since, until in (("today", ""), ("", "yesterday")):
        with pytest.raises(InputError, match="--date: found 'friday' beside --since or --until"):
            read_window(DAILY, "friday", since, until, NOW, whole_days=False)


@pytest.mark.parametrize("words", ["tomorrow", "2026-02-30", "soon", "0001-01-01", "04/11/2026"])
def test_a_day_that_is_none_or_still_ahead_is_refused(words):
    """Said with what would do."""
    with pytest.raises(InputError, match=r'--date: found .* as 2026-11-22, "yesterday" or "last friday"'):
        read_window(DAILY, words, "", "", NOW, whole_days=False)
