"""Which story carries on one of the days before, and which is only told in the same words."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing.analysis import analyze
from briefing.config.desk import load_desk
from briefing.model import Story
from briefing.stories.following import linked
from tests.reports import article

SYRIA = load_desk(Path(__file__).parent.parent).theaters["syria"]
RAID = "Air strikes on the market of Atarib in Aleppo province killed {} people on {}, rescuers said. {}"
FIRST = "Tents of traders burnt, and the road to the border stayed shut until the night."


def story(headline, text, hour=0, publication="One"):
    return Story(analyze(article(headline, text, hour, publication), [SYRIA]), theater=SYRIA)


def raid(toll, day, hour=0, rest=FIRST, publication="One"):
    return story(
        f"Air strikes kill {toll} in market of Atarib", RAID.format(toll, day, rest), hour, publication
    )


def carried(new, old):
    (found,) = linked([new], [old])
    return found.follows is not None


OLD = raid(29, "Monday")


def test_the_same_raid_is_carried_on():
    """The same day, place and means, and a toll that has grown."""
    assert carried(raid(41, "Monday", 24, publication="Two"), OLD)


@pytest.mark.parametrize(
    "new",
    [
        raid(41, "Tuesday", 24),
        raid(3, "Monday", 24),
        story("Air strikes kill 29 in market of Douma", RAID.format(29, "Monday", FIRST).replace("Atarib in Aleppo", "Douma in Damascus"), 24),
        story("Shells kill 29 in market of Atarib", RAID.format(29, "Monday", FIRST).replace("Air strikes", "Mortar shells"), 24),
    ],
    ids=["the next day", "another size", "another town", "other means"],
)  # fmt: skip
def test_another_raid_in_the_same_words_is_new(new):
    """A country at war has the same raid every week; one thing that differs makes it another story."""
    assert not carried(new, OLD)


def test_a_report_that_is_printed_again_is_no_new_story():
    """The same outlet, headline and beginning days later: its weekday has come round, its raid has not."""
    assert carried(raid(29, "Monday", 168), OLD)
    assert not carried(raid(29, "Monday", 168, publication="Two"), OLD)


def test_what_is_only_told_alike_is_kept_for_its_figures():
    """A new story remembers the earlier one that it is told most like."""
    (found,) = linked([raid(3, "Monday", 24)], [OLD])

    assert found.follows is None
    assert found.resembles == (OLD.lead.article,)


def test_a_story_without_a_toll_goes_on_for_days():
    """Water, prices and votes have no dead to tell them apart: place and words are enough."""
    text = "The pumps of the Alouk station stood still, and Hasakah had no water for a {} day, engineers said. {}"
    rest = "Lorries brought water from wells near the city, at a price that few could pay."
    old = story("Hasakah without water for a third day", text.format("third", rest))
    new = story("Hasakah without water for a ninth day", text.format("ninth", rest), 144)

    assert carried(new, old)


def test_stories_of_two_theaters_are_never_linked():
    """The same words in another section are another story."""
    other = replace(raid(29, "Monday", 1, publication="Two"), theater=None)

    assert not carried(other, OLD)


PROTEST = story(
    "Protest over salty water turns violent in Hasakah",
    "Police fired tear gas on Monday at people who blocked the road to the grain silos of Qamishli in Hasakah province in"
    " protest at salty tap water, a hospital official said. The governor promised that lorries would bring water.",
)
LATER = (
    "A man hurt in {} protest over salty water on the road to the grain silos of Qamishli in Hasakah province died, the"
    " rights commission said on Tuesday. Tribal leaders had the road opened again, and the governor said that lorries"
    " brought water."
)


@pytest.mark.parametrize(("day", "same"), [("Monday's", True), ("Saturday's", False)])
def test_who_looks_back_to_the_day_of_a_report_carries_it_on(day, same):
    """ "Monday's protest", printed on Tuesday, is the one that was reported on Monday from that town."""
    assert carried(story("One protester dies, silo road reopens", LATER.format(day), 24), PROTEST) is same
