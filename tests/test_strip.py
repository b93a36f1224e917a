"""Which figures stand on page 1, and in which order."""

from pathlib import Path

import pytest

from briefing.analysis import analyze
from briefing.config.desk import load_desk
from briefing.edition.citation import Citations
from briefing.edition.selection import key_figures
from briefing.model import Story
from tests.reports import article

THEATERS = load_desk(Path(__file__).parent.parent).theaters
IRAQ, SYRIA = THEATERS["iraq"], THEATERS["syria"]


def story(theater, headline, text, *others, language="en"):
    """A story of one report, and of others where more texts are given."""
    reports = [
        analyze(article(headline, words, n, f"Paper {n}", language=tongue), [IRAQ, SYRIA])
        for n, (words, tongue) in enumerate([(text, language), *others])
    ]
    return Story(reports[0], also=tuple(reports[1:]), theater=theater)


ARRESTS = story(
    IRAQ,
    "Iraqi police arrest 38",
    "Police in Baghdad, Iraq, arrested 38 people on Friday, the ministry said.",
)
DEATH = story(
    IRAQ,
    "Bomb in Iraq's Hawija kills two",
    "A roadside bomb killed two shepherds in Hawija, Iraq, on Friday, police said.",
)
FLOOD = story(
    SYRIA,
    "Flood in Syria's Idlib",
    "The flood displaced 2,410 families in Idlib, Syria, on Friday, the camps' office said.",
)
ARABIC = story(SYRIA, "السيول تشرد 3500 عائلة في إدلب", "شردت السيول 3500 عائلة في مخيمات إدلب في سوريا يوم الجمعة، بحسب الدفاع المدني.", language="ar")  # fmt: skip


def strip(*sections):
    stories = [s for _, told in sections for s in told]
    return [printed.phrase for printed in key_figures(sections, (), Citations(stories))]


def test_the_dead_come_before_the_arrested():
    """Two men killed stand before thirty-eight arrested, whatever the headlines weigh."""
    assert strip((IRAQ, [ARRESTS, DEATH])) == ["two shepherds", "38 people"]


def test_background_takes_no_cell_by_its_size():
    """The dead of years, told at the end of a report, stand behind one killed today."""
    verdict = story(
        IRAQ,
        "Court in Mosul jails officer",
        "A court in Mosul, Iraq, jailed an officer for torture on Friday, its clerk said. " + "He denied it. " * 40
        + "\n\nMore than 30,000 people were killed in the prison of Mosul, the group estimates.",
    )  # fmt: skip

    assert strip((IRAQ, [verdict, DEATH]))[0] == "two shepherds"


def test_an_overtaken_toll_is_no_key_figure():
    """Nine in the morning, by two papers, are eleven by the afternoon: page 1 says eleven."""
    morning = [analyze(article("Bomb in Hawija", f"A bomb killed nine people in Hawija, Iraq, on Friday, {who} said.", hour), [IRAQ])
               for hour, who in enumerate(("police", "medics"))]  # fmt: skip
    later = analyze(article("Toll climbs", "A bomb killed eleven people in Hawija, Iraq, on Friday, medics said.", 6), [IRAQ])  # fmt: skip

    assert strip((IRAQ, [Story(later, also=tuple(morning), theater=IRAQ)])) == ["eleven people"]


def test_the_dead_of_a_story_come_before_its_wounded():
    """Eleven dead and twenty wounded in one sentence: the cell tells the dead."""
    bomb = story(IRAQ, "Toll in Hawija climbs to 11", "Eleven people have died and 20 others were wounded in Hawija, Iraq, medics said.")  # fmt: skip

    assert strip((IRAQ, [bomb])) == ["Eleven people"]


def test_a_number_that_was_corrected_is_no_key_figure():
    """A notice repeats the number that was wrong, and an opinion the numbers of others."""
    notice = story(
        SYRIA, "Correction: Syria-Wheat story", "The agency erroneously reported that Syria imported 2.5 million tons."
    )  # fmt: skip

    assert strip((SYRIA, [notice, FLOOD])) == ["2,410 families"]


def test_the_gravest_stands_first_whatever_its_theater():
    """Theaters take turns in what is chosen, not in the order on the page."""
    assert strip((IRAQ, [ARRESTS]), (SYRIA, [FLOOD])) == ["2,410 families", "38 people"]


@pytest.mark.parametrize(
    ("told", "languages"),
    [([ARABIC, DEATH, ARRESTS], ["en", "en", "ar"]), ([ARABIC], ["ar"])],
    ids=["among others", "alone"],
)
def test_what_most_readers_cannot_read_comes_last(told, languages):
    """An Arabic cell in an English strip stands where a place is left, behind the others."""
    found = key_figures([(SYRIA, told)], (), Citations(told))

    assert [printed.reference.article.language for printed in found] == languages


def test_a_count_is_printed_as_the_readers_of_the_lead_can_read_it():
    """Where an English report of the story gives the same count, its words stand there."""
    text = "A bomb killed at least nine people near Hawija, Iraq, on Friday, police said."
    arabic = "قتل ما لا يقل عن تسعة أشخاص في انفجار قرب الحويجة في العراق يوم الجمعة، بحسب الشرطة."
    both = story(IRAQ, "Bomb near Hawija kills nine", text, (arabic, "ar"))

    assert strip((IRAQ, [both])) == ["at least nine people"]
