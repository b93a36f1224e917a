"""Counts that a report itself sets against its own: the one before, and somebody else's."""

from dataclasses import replace

import pytest

from briefing.analysis import analyze
from briefing.model import Place, Span, Story
from briefing.stories.changes import compare
from briefing.stories.own_words import in_own_words
from tests.reports import IRAQ, article

OPENING = "A bomb killed 43 people at a bus station in Homs on Saturday, the governor said."


def story(*sentences, headline="Bomb kills 43 at bus station", **more):
    """A story of one report, as the analysis reads it."""
    return Story(analyze(article(headline, " ".join((OPENING, *sentences)), **more), ()), theater=IRAQ)


def told(found):
    return [(c.kind, c.before.figure.value, c.after.figure.value) for c in in_own_words(found)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The governor was updating an earlier toll of 20.",
        "The governor had earlier reported 20 dead.",
        "The hospital, which on Saturday evening had given a death toll of 20, was full.",
        "The source earlier put the death toll at 20 people.",
        "The previous death toll was 20.",
    ],
)
def test_the_number_that_a_report_replaces_has_moved(sentence):
    """Both readings stand in the one article that tells of the change."""
    found = story("Buses were burnt.", sentence)

    (change,) = in_own_words(found)

    assert (change.kind, change.before.figure.value, change.after.figure.value) == ("moved", 20, 43)
    assert change.before.article is change.after.article


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The Observatory for Human Rights put the death toll at 51.", 51),
        ("Rescue workers gave a lower toll of 38 dead.", 38),
        ("State television said the toll was 51.", 51),
    ],
)
def test_somebody_elses_toll_is_disputed(sentence, value):
    """The lower first, each with the words that say whose it is."""
    assert told(story("Buses were burnt.", sentence)) == [("disputed", min(43, value), max(43, value))]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Observatory put the death toll at 43.",
        "The Observatory put the death toll at at least 40.",
        "The governor put the death toll at 51.",
        "It put the death toll at 51.",
        "The Observatory put the death toll of the five-year war at 470,000.",
        "A second bomb killed 51 people.",
        "The toll is likely to rise, the Observatory said, adding that 51 people were there.",
    ],
    ids=[
        "the same",
        "both may hold",
        "the same giver",
        "whoever was named",
        "the war",
        "another bomb",
        "no toll",
    ],
)
def test_a_second_number_alone_says_nothing(sentence):
    """Without words that set it against the report's own number, or where both may hold, nothing is said."""
    assert told(story("Buses were burnt.", sentence)) == []


def test_an_arabic_report_names_the_toll_that_it_replaces():
    """ "وكانت حصيلة سابقة ذكرت 20 قتيلاً" is the count before."""
    text = "قتل 43 شخصاً في انفجار بمدينة حمص السبت. وكانت حصيلة سابقة ذكرت مقتل 20 شخصاً."
    found = Story(analyze(article("انفجار في حمص", text, language="ar"), ()), theater=IRAQ)

    assert told(found) == [("moved", 20, 43)]


def test_what_was_told_yesterday_is_not_told_again():
    """A report printed a second time, or by two outlets, brings its change once."""
    sentence = "The governor was updating an earlier toll of 20."
    old, new = story(sentence), story(sentence, hour=24)
    twice = replace(new, also=(story(sentence, hour=25, publication="Two").lead,))

    assert [c.kind for c in compare([twice], []) if c.kind == "moved"] == ["moved"]
    assert [c.kind for c in compare([new], [old]) if c.kind == "moved"] == []


def test_a_toll_of_another_place_is_not_held_against_it():
    """ "In Aleppo it put the toll at 51" is another event."""
    found = story("In Aleppo the Observatory put the death toll at 51.")
    text = found.lead.article.text
    places = tuple(
        Place(name, 35.0, 38.0, Span(text.index(name), text.index(name) + len(name)), name, "syria")
        for name in ("Homs", "Aleppo")
    )

    assert told(found) == [("disputed", 43, 51)]
    assert told(replace(found, lead=replace(found.lead, places=places))) == []


def test_the_seat_of_a_ministry_is_no_other_place():
    """ "The interior ministry in Damascus put the toll at 51" speaks of the bomb in Homs."""
    found = story("The interior ministry in Damascus put the death toll at 51.")
    text = found.lead.article.text
    places = tuple(
        Place(name, 35.0, 38.0, Span(text.index(name), text.index(name) + len(name)), name, "syria")
        for name in ("Homs", "Damascus")
    )

    assert told(replace(found, lead=replace(found.lead, places=places))) == [("disputed", 43, 51)]
