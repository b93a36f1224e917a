"""Figures of one event, and those that only look like it."""

from dataclasses import replace

import pytest

from briefing.model import Place, Span, Story
from briefing.stories.changes import disputed, moved
from tests.reports import IRAQ, figure, report

TOWNS = {"Homs": "Homs", "Palmyra": "Homs", "Raqqa": "Raqqa", "Hama": "Hama"}


def told(text, phrase, hour=0, publication="One", *, headline="Attack on the town", **more):
    """A story of one report that prints one figure; towns in its text are known places."""
    found = report(headline, text, hour, publication)
    places = tuple(
        Place(town, 35.0, 38.0, Span(text.index(town), text.index(town) + len(town)), province, "syria")
        for town, province in TOWNS.items()
        if town in text
    )
    more = {"outcome": "killed", **more}
    figures = (figure(text, phrase, **more),)
    return Story(
        replace(found, places=places, scene=places[0] if places else None, figures=figures), theater=IRAQ
    )


def changes(old, new):
    return [c.kind for c in moved([replace(new, follows=old.lead.article)], [old])]


BOMB = told("A car bomb killed 12 people in the market of Homs on Monday.", "12 people")


@pytest.mark.parametrize(
    "text",
    [
        "The car bomb in the market of Homs killed 15 people on Monday, doctors said.",
        "Doctors in Homs said on Tuesday that the car bomb had killed 15 people.",
    ],
    ids=["the same day named", "the day of the saying"],
)
def test_a_toll_of_one_event_moves(text):
    """Town, day and means agree, and the toll has risen."""
    assert changes(BOMB, told(text, "15 people", 24)) == ["moved"]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("A car bomb killed 15 people in the market of Hama on Monday.", 24),
        ("A car bomb killed 15 people in the market of Homs on Wednesday.", 48),
        ("Mortar shells killed 15 people in the market of Homs on Monday.", 24),
        ("A car bomb killed 15 people in the market of Homs on Monday.", 168),
        ("Elsewhere, a car bomb killed 15 people in Homs on Monday.", 24),
        ("The car bomb in Homs on Monday killed many, among them 15 people of one street.", 24),
        ("The car bombs in quarters of Homs killed 15 people on Monday.", 24),
        ("Car bombs have killed 150 people in the markets of Homs, also on Monday.", 24),
    ],
    ids=[
        "town",
        "day",
        "means",
        "a week later",
        "elsewhere",
        "a part",
        "several quarters",
        "out of proportion",
    ],
)
def test_a_toll_of_another_event_does_not_move(text, hour):
    """One thing that differs is enough, for a country at war has such a bomb every week."""
    phrase = "150 people" if "150" in text else "15 people"

    assert changes(BOMB, told(text, phrase, hour)) == []


def test_a_toll_does_not_fall():
    """A lower one of the same outlet is another's; a lower one of another outlet disputes the first."""
    text = "The car bomb in the market of Homs killed 9 people on Monday, doctors said."

    assert changes(BOMB, told(text, "9 people", 24)) == []
    assert changes(BOMB, told(text, "9 people", 24, "Two")) == ["disputed"]


def test_a_province_agrees_with_its_towns():
    """ "In Homs province" may be Palmyra; Raqqa is not."""
    province = told("An air raid killed 12 people in Homs on Friday.", "12 people")
    town = told("Palmyra was hit on Friday. The air raid killed 15 people.", "15 people", 24)
    other = told("Raqqa was hit on Friday. The air raid killed 15 people.", "15 people", 24)

    assert changes(province, town) == ["moved"]
    assert changes(province, other) == []


def test_what_stands_further_down_needs_its_day():
    """A number of the background is of the event only where day and means are told beside it."""
    filler = "The road was closed. Shops stayed shut. The governor came to see the street. "
    dated = told(filler + "The car bomb on Monday killed 15 people in Homs.", "15 people", 24)
    undated = told(filler + "The attack killed 15 people in Homs.", "15 people", 24)

    assert changes(BOMB, dated) == ["moved"]
    assert changes(BOMB, undated) == []


def test_outlets_dispute_one_event_only():
    """Two tolls of one day and town in one story are disputed, of two towns they are not."""
    lower = told("A car bomb killed 9 people in Homs on Monday.", "9 people", 2, "Two")
    other = told("A car bomb killed 9 people in Hama on Monday.", "9 people", 2, "Two")

    assert [c.kind for c in disputed(replace(BOMB, also=(lower.lead,)))] == ["disputed"]
    assert list(disputed(replace(BOMB, also=(other.lead,)))) == []


@pytest.mark.parametrize(
    ("text", "old", "new", "more"),
    [
        ("{} and a comment stand below the article of the day.", "4 Tags", "9 Tags", {"kind": "other"}),
        (
            "The army base lies some {} west of the town of Homs.",
            "25 miles",
            "27 miles",
            {"kind": "area-distance", "unit": "mile"},
        ),
    ],
    ids=["page furniture", "where a place lies"],
)
def test_what_says_nothing_is_not_compared(text, old, new, more):
    """Counts that a page makes of itself, and distances between places, do not move."""
    before = told(text.format(old), old, outcome="", **more)
    after = told(text.format(new), new, 24, outcome="", **more)

    assert changes(before, after) == []


SINCE = "Shelling has killed {} in Hama since {}, the governor said."


@pytest.mark.parametrize(("start", "kinds"), [("1 October", ["moved"]), ("the truce", [])])
def test_running_totals_begin_with_the_same(start, kinds):
    """ "Since 1 October" goes on from "since 1 October", however much it grew, and from nothing else."""
    old = told(SINCE.format("20 people", "1 October"), "20 people", cumulative=True)
    new = told(SINCE.format("90 people", start), "90 people", 48, "Two", cumulative=True)

    assert changes(old, new) == kinds


def test_disputes_are_looked_for_among_all_outlets():
    """The outlet that tells of another town does not hide the dispute of the other two."""
    lower = told("A car bomb killed 9 people in Homs on Monday.", "9 people", 2, "Two")
    other = told("A car bomb killed 4 people in Hama on Monday.", "4 people", 2, "Three")

    (change,) = disputed(replace(BOMB, also=(lower.lead, other.lead)))

    assert change.before.article.publication == "Two"


def test_a_claim_further_down_does_not_move_the_toll():
    """What the article itself tells first is held against yesterday's number."""
    text = "The car bomb in Homs on Monday killed 14 people. A claim said it had killed 30 people in Homs on Monday."
    new = told(text, "14 people", 24)
    claimed = figure(text, "30 people", outcome="killed")
    both = replace(new, lead=replace(new.lead, figures=(*new.lead.figures, claimed)))

    (change,) = moved([replace(both, follows=BOMB.lead.article)], [BOMB])

    assert change.after.figure.value == 14


def test_what_happened_after_the_first_was_printed_is_another_event():
    """A bomb "on Tuesday", told on Tuesday, is none that Monday's paper already tells."""
    undated = told("A car bomb killed 12 people in the market of Homs, doctors said.", "12 people")
    later = told("A car bomb killed 15 people in the market of Homs on Tuesday.", "15 people", 24)
    same = told("A car bomb killed 15 people in the market of Homs on Monday.", "15 people", 24)

    assert changes(undated, later) == []
    assert changes(undated, same) == ["moved"]


def test_one_place_under_two_spellings():
    """A known town is the same however two outlets spell it; another one is not."""
    old = told(
        "A car bomb killed 12 people in the market of Homs on Monday.", "12 people", place=Span(42, 46)
    )
    text = "Doctors in Hims said the car bomb of Monday killed 15 people at the market."
    hims = Place("Homs", 35.0, 38.0, Span(11, 15), "Homs", "syria")
    new = told(text, "15 people", 24, "Two", place=Span(11, 15))
    spelled = replace(new, lead=replace(new.lead, places=(hims,), scene=hims))

    assert changes(old, spelled) == ["moved"]


def test_a_report_that_gives_both_numbers_disputes_neither():
    """Where one outlet prints the other's number too, as a part or as somebody's, nothing is disputed."""
    text = "A car bomb killed 15 people in Homs on Monday, among them 12 people of one street."
    both = told(text, "15 people", 1, "Two")
    holds = replace(
        both,
        lead=replace(both.lead, figures=(*both.lead.figures, figure(text, "12 people", outcome="killed"))),
    )

    assert [c.kind for c in disputed(replace(BOMB, also=(both.lead,)))] == ["disputed"]
    assert list(disputed(replace(BOMB, also=(holds.lead,)))) == []


def test_attackers_counted_anew_by_another_outlet_are_disputed():
    """The dead of an event grow in number, its attackers do not."""
    old = told(
        "The 2 bombers struck the market of Homs on Monday.", "2 bombers", outcome="", kind="equipment"
    )
    text = "The 3 bombers struck the market of Homs on Monday, killing people."
    new = told(text, "3 bombers", 24, "Two", outcome="", kind="equipment")

    assert changes(old, new) == ["disputed"]
