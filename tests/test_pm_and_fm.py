"""Offices as the region's outlets shorten them, and agencies that quote."""

import pytest

from tests.quoted import speakers, spoken

WORDS = "“We will answer any attack on our soil.”"


@pytest.mark.parametrize(
    ("told", "name", "role"),
    [
        ("Iraqi PM Omar Talib said: ", "Omar Talib", "Iraqi PM"),
        ("KRG PM Omar Talib said: ", "Omar Talib", "KRG PM"),
        ("Turkish FM Omar Talib said: ", "Omar Talib", "Turkish FM"),
        ("Deputy FM Omar Talib said: ", "Omar Talib", "Deputy FM"),
        ("Omar Talib, the Iraqi PM, said: ", "Omar Talib", "Iraqi PM"),
        ("The Iraqi PM said: ", "The Iraqi PM", None),
        ("At 5 PM Omar Talib said: ", "Omar Talib", None),
        ("At 7:30 PM Omar Talib said: ", "Omar Talib", None),
        ("Radio Nawa FM said: ", "Radio Nawa FM", None),
    ],
)
def test_pm_and_fm_are_offices(told, name, role):
    """ "PM" and "FM" before a name are what its bearer is, and behind a figure the time of day."""
    assert spoken(told + WORDS) == [(name, role)]


@pytest.mark.parametrize(
    ("told", "later"),
    [
        ("Iraqi PM Omar Talib arrived at 7:30 PM.", "the prime minister"),
        ("Iraqi Prime Minister Omar Talib arrived on Monday.", "the PM"),
        ("Turkish FM Omar Talib arrived on Monday.", "the foreign minister"),
        ("Turkish Foreign Minister Omar Talib arrived on Monday.", "the Turkish FM"),
    ],
)
def test_the_short_and_the_long_office_are_one(told, later):
    """Who was named with one form is meant by the other."""
    assert speakers(f"{told} {WORDS[:-2]},” {later} said.") == ["Omar Talib"]


@pytest.mark.parametrize("said", ["as saying: ", "as saying that "])
@pytest.mark.parametrize("outlet", ["SANA", "The state news agency", "The prime minister's media office"])
def test_whom_an_outlet_quotes_speaks(outlet, said):
    """ "SANA quoted the minister as saying" gives the words to the minister, before a colon and before "that"."""
    text = f"{outlet} quoted Minister of Defence Omar Talib {said}{WORDS}"

    assert spoken(text) == [("Omar Talib", "Minister of Defence")]
