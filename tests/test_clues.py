"""Place, day, means and outlet tell two raids in the same words from one raid told twice."""

from dataclasses import replace

import pytest

from briefing.model import Place, Span
from briefing.stories.clues import clues_of, shared_clues
from briefing.stories.grouping import SAME_EVENT
from briefing.stories.scenes import with_scenes
from tests.reports import SYRIA, report

# A Monday.
HEADLINE = "Air raids kill 12"


def told(text, publication="Wire", headline=HEADLINE, *, towns=()):
    """A report with the places that its text names, each town in the governorate of its name."""
    made = report(headline, text, publication=publication, about=SYRIA)
    places = tuple(
        Place(town, 36.0, 37.0, Span(start, start + len(town)), town)
        for town in towns
        if (start := made.article.text.find(town)) >= 0
    )
    return replace(made, places=places)


def clues(one, other):
    return shared_clues(clues_of(one), clues_of(other))


TOWNS = ("Idlib", "Homs")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jets struck Idlib on Sunday, killing 12 people.", ("one town", "one means")),
        ("Jets struck Homs on Sunday, killing 12 people.", ("two towns", "one means")),
        ("Jets struck Idlib on Friday, killing 12 people.", ("one town", "two days", "one means")),
        ("Twelve people died.", ("one means",)),
    ],
)
def test_what_two_reports_tell_of_place_and_day(text, expected):
    """A shared town speaks for one event, another town or day against it; silence says nothing."""
    first = told("Warplanes bombed a market in Idlib on Sunday, killing 12.", towns=TOWNS)

    found = clues(first, told(text, "Paper", towns=TOWNS))

    assert found == expected


def test_a_report_that_names_the_others_town_is_not_elsewhere():
    """Who tells of Homs below a report on Idlib may tell of one event."""
    idlib = told("Jets struck Idlib. " * 4 + "They had come from Homs.", towns=TOWNS)

    found = clues(idlib, told("Jets struck Homs.", "Paper", towns=TOWNS))

    assert "two towns" not in found


@pytest.mark.parametrize("words", ["A gas plant restarts", "Imports of cars by air doubled"])
def test_words_of_trade_are_no_means(words):
    """Gas that is burned, cars that are bought and goods that are flown harm nobody."""
    found = clues_of(told("Output doubled, the ministry said.", headline=words))

    assert not found.means


def test_an_outlet_tells_an_event_once():
    """Two reports of one outlet are two events rather than one."""
    one, other = told("Jets struck.", "Wire"), told("Jets struck a town.", "Wire")

    assert "one outlet" in clues(one, other)
    assert "one outlet" not in clues(one, told("Jets struck.", "Paper"))


def test_raids_in_the_same_words_on_two_towns_are_two_events():
    """What likeness takes for one event falls below the threshold for two towns, and rises for one."""
    idlib, homs, again = (
        told(f"Jets struck a market in {town} on Sunday.", outlet, towns=TOWNS)
        for town, outlet in (("Idlib", "Wire"), ("Homs", "Paper"), ("Idlib", "Post"))
    )

    likely = with_scenes([idlib, homs, again], {(0, 1): 0.7, (0, 2): 0.7})

    assert likely[0, 1] < SAME_EVENT < 0.7 < likely[0, 2]
