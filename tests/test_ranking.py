"""Stories are ranked by one published formula, and every point can be read."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model import Reprint, Span, Story, Term, Theater, Window
from briefing.stories import rank
from briefing.stories.ranking import outlets, severity
from briefing.stories.reprints import arrival
from briefing.stories.sidelines import is_sideline, is_sport
from tests.reports import IRAQ, MORNING, figure, report

WINDOW = Window(MORNING - timedelta(hours=2), MORNING + timedelta(hours=22))
BOMB = "A bomb killed 9 people in Mosul, police said."
BUDGET = "Parliament takes up a budget of 203,000,000,000,000 dinars."


def counting(text, phrase, **more):
    found = report(text, text)
    return Story(replace(found, figures=(figure(text, phrase, **more),)), theater=IRAQ)


def test_a_budget_does_not_outrank_a_bomb():
    """However many zeros a currency has, money has a most that it is worth; deaths weigh more."""
    bomb = counting(BOMB, "9 people", outcome="killed")
    budget = counting(BUDGET, "203,000,000,000,000 dinars", kind="money")

    first, second = rank([budget, bomb], WINDOW)

    assert (first.lead, second.lead) == (bomb.lead, budget.lead)


@given(st.integers(1, 10**15), st.integers(1, 10**15))
def test_more_of_the_same_is_never_less_grave(one, other):
    """Severity rises with the number and stays between 0 and 5."""
    low, high = sorted((one, other))
    grave = [severity(figure(f"{n} people killed", f"{n} people", outcome="killed")) for n in (low, high)]

    assert 0 <= grave[0] <= grave[1] <= 5


def test_a_running_total_weighs_where_it_is_the_news():
    """712 cases since the first of the month outrank a report without a number; nine dead of today outrank them."""
    cases = counting(
        "712 people fell ill since 1 November.", "712 people", outcome="wounded", cumulative=True
    )
    fair = Story(report("A fair opens", "A fair opens in Mosul."), theater=IRAQ)
    bomb = counting(BOMB, "9 people", outcome="killed")

    ranked = rank([fair, cases, bomb], WINDOW)

    assert [story.lead for story in ranked] == [bomb.lead, cases.lead, fair.lead]


def test_what_stands_deep_in_a_report_makes_it_little_graver():
    """The 30,000 dead of a prison, told at the end of a verdict, do not outrank five killed today."""
    verdict = (
        "A court jailed an officer. He denied it. His lawyer will appeal. 30,000 people died in the prison."
    )

    def told(text, phrase):
        found = report("News of the day", text)
        return Story(replace(found, figures=(figure(text, phrase, outcome="killed"),)), theater=IRAQ)

    first, _ = rank([told(verdict, "30,000 people"), told(BOMB, "9 people")], WINDOW)

    assert first.lead.article.text == BOMB


GAME = "Hussein headed in the winner in the 89th minute as Iraq beat Jordan 2-1 before 34,000 spectators."


def test_a_match_is_no_bottom_line():
    """Sport has no points for its theater or its numbers, so that a quiet piece of news comes before it."""
    match = counting(GAME, "34,000 spectators", kind="people")
    quiet = Story(report("Bridge opens", "A bridge was opened in Mosul."), theater=IRAQ)

    assert rank([match, quiet], WINDOW)[0].lead is quiet.lead


@pytest.mark.parametrize(
    ("text", "sport"),
    [
        (GAME, True),
        ("الفوز في مباراة كأس آسيا بعد هدفا في الشوط الثاني، قال المدرب إن المنتخب لعب جيدا", True),
        ("The goal of the Arab League is a match of tariffs, the minister said.", False),
        ("A bomb killed 9 people at a football match in a stadium, where a cup final was played.", False),
        ("The coach that takes students to Mosul broke down.", False),
    ],
)
def test_a_game_is_known_by_its_words(text, sport):
    """Three words of the game make a report of sport, unless people came to harm at it."""
    found = report("", text)
    harmed = (figure(text, "9 people", outcome="killed"),) if "9 people" in text else ()

    assert is_sport(replace(found, figures=harmed)) is sport


@pytest.mark.parametrize(
    ("headline", "text", "sideline"),
    [
        ("Opinion: Why Iraq must not mortgage its oil", "There is a temptation in Baghdad.", True),
        ("Iraq must not mortgage its oil", "We should resist. The writer is a former deputy minister.", True),
        ("Correction: Syria-Wheat story", "The agency erroneously reported 2.5 million tons.", True),
        ("CORRECTED-Bomb kills nine in Kirkuk", "A bomb killed nine people in Kirkuk.", False),
        ("Iraq and Syria: what you need to know today", "Parliament is due to vote.", True),
        ("Comment by minister angers Kirkuk", "The minister was criticised. The writer was arrested.", False),
        ("Views differ on Kirkuk vote", "The parties disagree.", False),
    ],
)
def test_what_is_no_news_is_known_by_its_heading(headline, text, sideline):
    """Opinion, notices of correction and round-ups; the news itself, set right, stays news."""
    assert is_sideline(report(headline, text)) is sideline


def test_only_those_in_office_are_actors():
    """Who took office after the article was printed, or left it before, adds nothing to a story's weight."""
    ruler = Term("Ruler", "person", ("Ruler",), since=date(2020, 1, 1), until=date(2025, 1, 31))
    theater = Theater("iraq", "Iraq", (ruler,))
    found = report("Bomb", "Ruler spoke.", about=theater)
    named = (replace(found.theaters[0], evidence=(Span(0, 5),)),)

    def actors(printed):
        told = replace(found, article=replace(found.article, published=printed), theaters=named)
        (story,) = rank([Story(told, theater=theater)], WINDOW)
        return [reason.word for reason in story.why if reason.word == "Ruler"]

    assert actors(datetime(2024, 6, 1, tzinfo=UTC)) == ["Ruler"]
    assert actors(datetime(2017, 6, 1, tzinfo=UTC)) == actors(datetime(2025, 3, 1, tzinfo=UTC)) == []


def test_a_copy_is_no_outlet_of_its_own():
    """Four prints of a wire's report are one independent source; another report is a second."""
    wire, other = report("Bomb", BOMB, 0, "Wire"), report("Blast", "Nine died in Mosul.", 1, "Daily")
    copies = tuple(Reprint(report("Bomb", BOMB, n, f"Copier {n}"), wire) for n in range(4))

    assert outlets(Story(wire, (other,), copies)) == ("Wire", "Daily")


def test_the_weight_is_the_sum_of_its_reasons():
    """What `why` says adds up to the weight, and stories come heaviest first, equals by time."""
    stories = [
        counting(BOMB, "9 people", outcome="killed"),
        Story(report("Quiet", "Rain fell.", 3)),
        Story(report("Calm", "Rain.")),
    ]

    ranked = rank(stories, WINDOW)

    assert all(abs(s.weight - sum(r.points for r in s.why)) < 1e-5 for s in ranked)
    assert list(ranked) == sorted(ranked, key=lambda s: (-s.weight, arrival(s.lead.article)))
