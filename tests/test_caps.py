"""No publication and no topic fills a section; what is held back is told in one line, with the reason."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from briefing.edition.caps import ONE_SOURCE, ONE_TOPIC, spread
from briefing.edition.compile import compile_briefing
from briefing.model import Edition, Place, Span, Story, Window
from tests.reports import IRAQ, MORNING, figure, report

WINDOW = Window(MORNING - timedelta(hours=2), MORNING + timedelta(hours=22))
BOMB = "A bomb killed 9 people in Mosul."


def story(headline, weight, publication="Daily", also=()):
    others = tuple(report(headline, "Told again.", 1, name) for name in also)
    return Story(report(headline, "Rain fell.", 0, publication), others, theater=IRAQ, weight=weight)


def bomb(headline, weight, publication, governorate="Nineveh"):
    found = report(headline, BOMB, 0, publication)
    scene = Place("Mosul", 36.3, 43.1, Span(26, 31), governorate)
    found = replace(found, figures=(figure(BOMB, "9 people", outcome="killed"),), scene=scene)
    return Story(found, theater=IRAQ, weight=weight)


def headlines(stories):
    return [s.lead.article.headline for s in stories]


def test_a_publication_alone_fills_no_section():
    """The fourth story that one publication alone tells makes room for another's, and says why."""
    stories = [*(story(f"Daily {n}", 5 - n / 10) for n in range(5)), story("Weekly", 4, "Weekly")]

    *full, held, last = spread(stories, 4)

    assert headlines(full) == ["Daily 0", "Daily 1", "Daily 2", "Weekly"]
    assert (held.lead.article.headline, last.lead.article.headline) == ("Daily 3", "Daily 4")
    assert [r.word for r in held.why] == [f"after {ONE_SOURCE} that Daily alone tells"]


def test_what_others_report_too_is_not_held_back():
    """A story with a second outlet counts for no publication, whoever leads it."""
    stories = [story(f"Daily {n}", 5 - n / 10, also=("Weekly",)) for n in range(5)] + [story("Rest", 4)]

    assert headlines(spread(stories, 5))[:5] == [f"Daily {n}" for n in range(5)]


def test_one_kind_of_event_in_one_province_is_told_twice_in_full():
    """A third bomb in Nineveh waits behind other news; one in Basra does not."""
    stories = [bomb(f"Bomb {n}", 5 - n / 10, f"Paper {n}") for n in range(3)]
    stories += [bomb("Basra bomb", 4.5, "Weekly", "Basra"), story("Rain", 4, "Ledger")]

    told = spread(stories, 4)

    assert headlines(told) == ["Bomb 0", "Bomb 1", "Basra bomb", "Rain", "Bomb 2"]
    assert [r.word for r in told[-1].why] == [f"after {ONE_TOPIC} of casualties in Nineveh"]


def test_caps_hold_only_while_there_is_room_to_fill():
    """Where nothing else is to be told, the section is full all the same."""
    stories = [story(f"Daily {n}", 5 - n / 10) for n in range(6)]

    assert spread(stories, 5) == tuple(stories)


def test_no_trifle_takes_the_place_of_an_event():
    """A story of less than half the weight displaces nothing."""
    stories = [*(bomb(f"Bomb {n}", 6, f"Paper {n}") for n in range(3)), story("Trifle", 2.5, "Ledger")]

    assert headlines(spread(stories, 3)) == ["Bomb 0", "Bomb 1", "Bomb 2", "Trifle"]


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.integers(1, 9)), max_size=14), st.integers(0, 9))
def test_nothing_is_lost_and_the_order_is_by_weight(told, full):
    """Every story is there once; those in full and the rest each come heaviest first."""
    ranked = sorted((story(f"{n}", float(w), p) for n, (p, w) in enumerate(told)), key=lambda s: -s.weight)

    found = spread(ranked, full)

    weights = [s.weight for s in found]
    assert sorted(headlines(found)) == sorted(headlines(ranked))
    assert weights[:full] == sorted(weights[:full], reverse=True)
    assert weights[full:] == sorted(weights[full:], reverse=True)


def test_a_capped_story_stands_in_the_rows_of_the_issue():
    """An issue tells three of a publication's own stories in full and the others in one line."""
    topics = ("Dam gates open", "Wheat harvest ends", "Museum reopens", "Teachers strike", "Airport expands")
    daily = [report(words, f"{words} this week.", n) for n, words in enumerate(topics)]
    other = report("Ferry sinks", "A ferry sank at noon.", 0, "Weekly")
    edition = Edition("daily", "Daily", (IRAQ,), stories=4)

    issue = compile_briefing([*daily, other], edition, WINDOW, made=WINDOW.end)

    section = issue.sections[0]
    assert [c.story.lead.article.publication for c in section.cards].count("Daily") == ONE_SOURCE
    assert len(section.cards) + len(section.rows) == len(topics) + 1
    assert any("alone tells" in reason.word for row in section.rows for reason in row.story.why)
