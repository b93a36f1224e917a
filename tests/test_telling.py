"""How one outlet tells a number that it follows."""

import pytest

from briefing.model import Story
from briefing.stories.changes import moved
from tests.reports import IRAQ, figure, report

ILLNESS = (
    "The cases of stomach illness in Basra since 1 November have reached {}, the health directorate said."
)
POWER = "The city of {} gets {} of electricity a day from the public grid, the distribution company said."
EXCHANGE = "In the {} exchange {} were freed at the crossing in the desert, both sides said on that day."


def story(text, phrase, hour, headline, publication="Shatt Observer", **more):
    found = report(headline, text, hour, publication)
    return Story(
        type(found)(
            found.article, found.sentences, theaters=found.theaters, figures=(figure(text, phrase, **more),)
        ),
        theater=IRAQ,
    )


def illness(phrase, hour, **more):
    return story(ILLNESS.format(phrase), phrase, hour, f"Report of hour {hour}", kind="people", **more)


def words(reading):
    return reading.span.of(reading.article.text)


def test_a_number_that_an_outlet_follows_has_moved():
    """The same sentence with another number, days apart, in a story that nothing links to the first."""
    (change,) = moved([illness("540", 90)], [illness("472", 0)])

    assert (words(change.before), words(change.after)) == ("472", "540")


def test_the_last_reading_is_the_one_before():
    """Of several older readings the latest stands beside the new one."""
    (change,) = moved([illness("540", 90)], [illness("395", 0), illness("472", 40)])

    assert words(change.before) == "472"


def test_all_readings_of_a_wording_are_its_history():
    """A number that one outlet follows without naming a place has its line too."""
    (change,) = moved([illness("640", 90)], [illness(n, 20 * k) for k, n in enumerate(("395", "472", "540"))])

    assert [words(reading) for reading in change.history] == ["395", "472", "540", "640"]


def test_repeated_number_has_not_moved():
    """The same number again is no change, however often it stood otherwise before."""
    assert list(moved([illness("472", 90)], [illness("395", 0), illness("472", 40)])) == []


def test_another_outlet_in_the_same_words_is_not_followed():
    """Words alone join only what one outlet prints."""
    assert list(moved([illness("540", 90, publication="Tigris Daily")], [illness("472", 0)])) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("Homs", "6 hours"), ("Aleppo", "8 hours")),
        (("Basra", "6 hours"), ("Mosul", "10 hours")),
    ],
)
def test_other_places_in_the_same_words_are_look_alikes(old, new):
    """ "The city of Homs gets six hours" says nothing about Aleppo."""
    before, after = (
        story(POWER.format(*given), given[1], hour, "Power", kind="duration", unit="hour")
        for given, hour in ((old, 0), (new, 90))
    )

    assert list(moved([after], [before])) == []


def test_first_and_second_are_two_events():
    """The people freed in the second exchange are not those of the first, more or fewer."""
    before, after = (
        story(EXCHANGE.format(turn, phrase), phrase, hour, "Exchange", kind="people")
        for turn, phrase, hour in (("first", "24 people", 0), ("second", "61 people", 90))
    )

    assert list(moved([after], [before])) == []


def test_a_correction_is_called_one():
    """ "38 people, not 83" corrects; it does not say that the number fell."""
    old = "Police in Karkh said that 83 people were arrested in the trafficking case last night."
    new = "Police in Karkh said that 38 people, not 83 were arrested in the trafficking case last night."
    before = story(old, "83 people", 0, "Arrests in Karkh", kind="people")
    after = story(new, "38 people", 30, "Arrests in Karkh", kind="people")

    (change,) = moved([after], [before])

    assert change.kind == "corrected"
