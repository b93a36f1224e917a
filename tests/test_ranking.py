"""Stories are ranked by one published formula, and every point can be read."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from briefing.model import Reprint, Span, Story, Term, Theater, Window
from briefing.stories import rank
from briefing.stories.ranking import outlets, severity
from briefing.stories.reprints import arrival
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
