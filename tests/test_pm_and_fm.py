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


@pytest.mark.parametrize(
    "told",
    [
        "Omar Talib stressed, according to a statement by his media office, that ",
        "Omar Talib said, according to the state news agency: ",
        "Omar Talib added, according to two officials who were in the room, ",
    ],
)
def test_according_to_between_verb_and_words_only_relays(told):
    """The office behind "stressed, according to" passes on what he stressed."""
    assert speakers(told + WORDS) == ["Omar Talib"]


def test_another_clauses_according_to_has_the_words():
    """ "But according to the ministry it was ..." is the ministry's."""
    text = "The minister said it was safe, but according to the ministry it was “not fit to drink at all.”"

    assert speakers(text) == ["the ministry"]


@pytest.mark.parametrize(
    ("next_one", "first"),
    [
        ("The governor of Basra, Omar Talib, said that the money had not come.", "The minister"),
        ("The minister of education, Omar Talib, said that the money had come.", "Omar Talib"),
    ],
)
def test_an_office_of_the_lead_is_not_another_office(next_one, first):
    """The lead's minister is whom the next paragraph calls a minister, and not its governor."""
    assert speakers(f"The minister said: {WORDS}\n\n{next_one}") == [first]


def test_a_verb_of_saying_makes_single_marks_speech():
    """ "Said 'we will ...'" is a quote even where no comma stands inside the single marks."""
    assert speakers("Omar Talib said 'we will answer any attack on our soil'.") == ["Omar Talib"]
    assert not speakers("Omar Talib dismissed the 'long and tired list of demands' of the council.")


@pytest.mark.parametrize(
    ("told", "role"),
    [
        (
            "Syria's Social Affairs and Labor Minister Omar Talib said: ",
            "Syria's Social Affairs and Labor Minister",
        ),
        (
            "Iraq's Health and Environment Minister Omar Talib said: ",
            "Iraq's Health and Environment Minister",
        ),
        (
            "Iraqi Migration and Displaced Minister Omar Talib said: ",
            "Iraqi Migration and Displaced Minister",
        ),
        ("Foreign Minister Sami Karim and Defence Minister Omar Talib met. Talib said: ", "Defence Minister"),
        ("Karim and Defence Minister Omar Talib met. Talib said: ", "Defence Minister"),
    ],
)
def test_a_minister_of_two_portfolios_has_both(told, role):
    """ "Health and Environment Minister" is one office, and another's name before "and" is none of it."""
    assert spoken(told + WORDS) == [("Omar Talib", role)]
