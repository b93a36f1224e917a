"""Articles of one event become one story, in one section."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model import Place, Span
from briefing.stories import group_stories
from briefing.stories.lead import lead_first, overtakes
from briefing.stories.scenes import with_scenes
from tests.reports import IRAQ, SYRIA, figure, report

BOMB = [
    report("Car bomb kills 12 in Mosul market", "A car bomb killed 12 people at a market in Mosul on Monday, police said.", 1, "One"),
    report("Mosul market blast leaves 12 dead", "At least 12 people died when a car bomb exploded in a Mosul market, a police source said.", 2, "Two"),
    report("Twelve dead as car bomb rips through market in Mosul", "The blast hit the Nabi Yunus market in Mosul, police and medics said.", 3, "Three"),
]  # fmt: skip
BUDGET = [
    report("Parliament passes 2025 budget after months of delay", "Iraq's parliament passed the federal budget late on Monday after a dispute over oil revenue.", 4, "One"),
    report("Iraqi lawmakers approve federal budget", "Lawmakers approved the budget in a late session, ending a dispute over oil revenue with Erbil.", 5, "Two"),
]  # fmt: skip
CAMP = [
    report(
        "Fire in refugee camp near Azaz",
        "A fire destroyed 40 tents in a camp near Azaz, rescuers said.",
        6,
        "One",
        about=SYRIA,
    )
]


# The same article twice, and one without a date.
REPEATED = [
    BOMB[0],
    report("Mosul market bomb kills 12", "A bomb killed 12 people at a market in Mosul.", published=None),
]


def headlines(story):
    return {a.article.headline for a in story.articles}


def test_one_story_for_each_event():
    """Reports of one event stand together over outlets; other events stand apart."""
    stories = group_stories([*BOMB, *BUDGET, *CAMP])

    assert {frozenset(headlines(s)) for s in stories} == {
        frozenset(a.article.headline for a in event) for event in (BOMB, BUDGET, CAMP)
    }


def test_nothing_lost_and_nothing_doubled():
    """Every article stands in exactly one story, as lead, report or reprint."""
    copies = [report(a.article.headline, a.article.text * 3, 7, "Copy") for a in BOMB]
    everything = [*BOMB, *BUDGET, *CAMP, *copies]

    told = [a for s in group_stories(everything) for a in s.articles]

    assert sorted(map(id, told)) == sorted(map(id, everything))


def test_a_reprint_names_the_report_that_it_copies():
    """In a story of several reports a copy belongs to the one whose words it prints, lead or not."""
    long = [
        report(
            f"Mosul market bomb kills 12, {name}",
            f"A car bomb killed 12 people at a market in Mosul on Monday, {name} said. " + words,
            hour,
            name,
        )
        for hour, (name, words) in enumerate(
            {
                "Police": "The car stood near the gate of the Nabi Yunus market where traders unload fruit.",
                "Medics": "Ambulances carried the wounded over the old bridge into three of the town's hospitals.",
            }.items()
        )
    ]
    copies = [report("Carried", a.article.text, 5, f"Copier of {a.article.publication}") for a in long]

    (story,) = group_stories([*long, *copies])

    assert {(r.copy.article.publication, r.original.article.publication) for r in story.reprints} == {
        ("Copier of Police", "Police"),
        ("Copier of Medics", "Medics"),
    }


@given(st.permutations([*BOMB, *BUDGET, *CAMP, *REPEATED]))
def test_the_order_of_arrival_changes_no_story(mixed):
    """The same articles in any order give the same stories, leads and weights."""
    assert group_stories(mixed) == group_stories([*BOMB, *BUDGET, *CAMP, *REPEATED])


def test_headlines_alone_are_grouped_as_whole_articles_are():
    """Where a source gives headlines only, reports of one event still stand together, others apart."""
    bare = [report(a.article.headline, "", n, f"Paper {n}") for n, a in enumerate((*BOMB, *CAMP))]

    found = {frozenset(headlines(s)) for s in group_stories(bare)}

    assert found == {frozenset(a.article.headline for a in event) for event in (BOMB, CAMP)}


def test_the_same_news_of_another_day_is_another_story():
    """Monday's and Thursday's rates are told in the same words and are two events."""
    told = ["Dinar falls to 1,455 at auction", "Auction sees dinar fall to 1,456"]
    days = [
        report(headline, f"{headline}, traders in Baghdad said.", hour + n, f"Paper {n}")
        for hour in (0, 72)
        for n, headline in enumerate(told)
    ]

    found = sorted(sorted(a.article.seen.day for a in s.articles) for s in group_stories(days))

    assert found == [[10, 10], [13, 13]]


def test_two_languages_meet_at_one_place_and_number():
    """An Arabic report joins the English one of the same town and toll, and no other."""
    hawija, kut = (
        Place("Hawija", 35.3, 43.8, Span(0, 1), "Kirkuk"),
        Place("Kut", 32.5, 45.8, Span(0, 1), "Wasit"),
    )
    told = {
        "A bomb near Hawija killed 9 people, police said.": ("en", hawija),
        "انفجار قرب الحويجة: 9 قتلى": ("ar", hawija),
        "حريق في الكوت: 9 قتلى": ("ar", kut),
    }
    reports = [
        replace(report(text[:20], text, n, f"P{n}", language=language), scene=scene, figures=(figure(text, "9", outcome="killed"),))
        for n, (text, (language, scene)) in enumerate(told.items())
    ]  # fmt: skip

    sizes = {s.lead.scene.name: len(s.articles) for s in group_stories(reports)}

    assert sizes == {"Hawija": 2, "Kut": 1}


def test_an_exact_number_joins_two_languages_whatever_it_counts():
    """2,410 families are displaced to one paper and families to the other; 2,300 may be said of many."""
    atmeh, idlib = (
        Place("Atmeh", 36.3, 36.7, Span(0, 1), "Idlib"),
        Place("Idlib", 35.9, 36.6, Span(0, 1), "Idlib"),
    )

    def told(number, written):
        texts = (f"Floods reach {number} families near Atmeh.", f"السيول تشرد {written} عائلات في إدلب")
        return [
            replace(
                report(text[:20], text, n, f"P{n}", about=SYRIA, language=language),
                scene=place,
                figures=(figure(text, phrase, kind=kind),),
            )
            for n, (text, phrase, language, place, kind) in enumerate(
                (
                    (texts[0], number, "en", atmeh, "other"),
                    (texts[1], written, "ar", idlib, "displaced"),
                )
            )
        ]

    assert len(group_stories(told("2,410", "٢٤١٠"))) == 1
    assert len(group_stories(told("2,300", "٢٣٠٠"))) == 2


def test_an_exact_number_needs_no_place_to_speak_over_languages():
    """337 tablets in English without a place are the 337 of the Arabic report; of two theaters they are not."""

    def joined(about, counted="337"):
        told = report("Tablets come home", f"{counted} clay tablets", publication="One")
        other = report("عودة ألواح", "337 لوحاً", 1, "Two", about=about, language="ar")
        reports = [
            replace(
                told, figures=(figure(f"{counted} clay tablets", f"{counted} clay tablets", kind="other"),)
            ),
            replace(other, figures=(figure("337 لوحاً", "337 لوحاً", kind="equipment"),)),
        ]
        return (0, 1) in with_scenes(reports, {})

    assert joined(IRAQ)
    assert not joined(SYRIA)
    assert not joined(IRAQ, "336")


def test_what_goes_from_one_town_to_another_is_one_event():
    """Two scenes speak against one event, unless a report names both towns; an exact number speaks for it."""
    dohuk, sinjar = (
        Place("Dohuk", 36.9, 43.0, Span(0, 1), "Dohuk"),
        Place("Sinjar", 36.3, 41.9, Span(0, 1), "Nineveh"),
    )
    leaving = replace(
        report("Dohuk", "118 families leave for Sinjar.", 0, "One"), scene=dohuk, places=(dohuk,)
    )
    arriving = replace(report("Sinjar", "118 families arrive.", 0, "Two"), scene=sinjar, places=(sinjar,))
    families = (figure("118 families arrive.", "118 families", kind="people"),)

    def likely(one, other):
        return with_scenes([one, other], {(0, 1): 0.3})[0, 1]

    assert likely(leaving, arriving) < 0.3
    assert likely(replace(leaving, places=(dohuk, sinjar)), arriving) > 0.3
    same_number = likely(replace(leaving, figures=families), replace(arriving, figures=families))
    assert same_number > likely(leaving, arriving)


def test_one_town_speaks_for_one_event_and_a_capital_does_not():
    """News of every kind is filed in a capital; two reports from there are no likelier of one event."""
    iraq = replace(IRAQ, capital="Baghdad")
    sinjar, baghdad = (
        Place(name, 36.3, 41.9, Span(0, 1), name, theater="iraq") for name in ("Sinjar", "Baghdad")
    )

    def likely(where):
        told = [
            replace(report(title, publication=title, about=iraq), scene=where)
            for title in ("Flood", "Budget")
        ]
        return with_scenes(told, {(0, 1): 0.3})[0, 1]

    assert likely(sinjar) > 0.3 > likely(baghdad)


def test_two_towns_and_two_countries_are_two_events():
    """Power fails in Basra and rain falls in Homs or Mosul: many words in common join no two places."""
    basra = Place("Basra", 30.5, 47.8, Span(0, 1), "Basra", theater="iraq")
    homs = Place("Homs", 34.7, 36.7, Span(0, 1), "Homs", theater="syria")
    mosul = replace(basra, name="Mosul", governorate="Nineveh")

    def likely(there):
        told = [replace(report(where.name, publication=where.name), scene=where) for where in (basra, there)]
        return with_scenes(told, {(0, 1): 0.5})[0, 1]

    assert likely(homs) < 0.1
    assert likely(mosul) < 0.1
    assert likely(replace(homs, governorate="")) < 0.25


MISSING = "Flash floods closed the road to Sinjar and 2 drivers were missing, the mayor said."
DEAD = "Floods killed 3 people in Sinjar, after the missing were found, Civil Defence said."


def flood(text, phrase, outcome, hour):
    found = report("Flood in Sinjar", text, hour, f"Paper {hour}")
    return replace(found, figures=(figure(text, phrase, outcome=outcome),))


@pytest.mark.parametrize("later", [-3, 3])
def test_what_has_been_overtaken_does_not_lead(later):
    """Two missing at noon are three dead by night: a longer report of noon leads no more, one of night does."""
    long = MISSING + " Schools in the district stay shut until Sunday, the council of the town said." * 9
    noon, night = flood(long, "2 drivers", "missing", 0), flood(DEAD, "3 people", "killed", later)

    reports = lead_first([noon, night], IRAQ, {})

    assert reports[0] is (night if later > 0 else noon)


def test_so_many_more_are_of_another_scope():
    """The dead of a whole war overtake no report of one bomb."""
    bomb = flood("A bomb killed 2 people in Sinjar.", "2 people", "killed", 0)
    war = flood("The war killed 400 people in Sinjar.", "400 people", "killed", 3)

    assert not overtakes(war, bomb)
    assert overtakes(replace(war, figures=(replace(war.figures[0], value=Decimal(3)),)), bomb)


def test_a_great_sum_speaks_for_one_event():
    """Two reports of 203 trillion dinars are likely of one budget; a price or a round sum is told of many."""
    one, other = (
        report("Debate", "203,000,000 dinars", 0, "One"),
        report("Vote", "203,000,000 dinars", 0, "Two"),
    )

    def likely(phrase):
        sum_told = figure(phrase, phrase, kind="money", unit="IQD")
        told = [replace(r, figures=(sum_told,)) for r in (one, other)]
        return with_scenes(told, {(0, 1): 0.3})[0, 1]

    assert likely("203,000,000 dinars") > 0.3
    assert likely("1,455 dinars") == pytest.approx(0.3)
    assert likely("200,000,000 dinars") == pytest.approx(0.3)


def test_a_think_tanks_letter_leads_no_event():
    """A long letter that looks at an event among others stands behind the reports of it."""
    letter = report(
        "Letter: a bomb kills 12 in a Mosul market, and what it means",
        "A car bomb killed 12 people at a market in Mosul on Monday, police said. " * 20,
        5,
        "Institute",
        tier="think-tank",
    )

    leads = {s.lead.article.publication for s in group_stories([letter, *BOMB])}

    assert "Institute" not in leads


def test_a_story_stands_in_one_section():
    """Of two theaters it takes the one that more of its reports are mainly about."""
    crossing = [
        report("Trucks cross at Rabia", "Trucks crossed from Iraq into Syria at Rabia.", 1, "One"),
        report("Rabia crossing open to trucks", "Trucks crossed at Rabia from Iraq.", 2, "Two"),
        report("Trucks cross at Rabia again", "Trucks crossed at Rabia to Syria.", 3, "Three", about=SYRIA),
    ]

    (story,) = group_stories(crossing, (SYRIA, IRAQ))

    assert story.theater == IRAQ


def test_no_articles_make_no_stories():
    """An empty day is an empty tuple."""
    assert group_stories([]) == ()
