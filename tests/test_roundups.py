"""A round-up of several events leads no story that others report and joins no two stories."""

import pytest

from briefing.stories import group_stories
from briefing.stories.roundups import is_roundup
from tests.reports import article, report

BOMB = "A car bomb killed 12 people at a vegetable market in Mosul on Monday, police said."
BUDGET = "Lawmakers in Baghdad approved the federal budget late on Monday after a dispute over oil revenue."
FERRY = "A ferry with date traders sank in the Shatt al-Arab near Basra, and divers found 3 bodies."
LETTER = (
    "1. A bomb in the market\n\nPolice in Mosul blamed Harith Cell for the blast.\n\n"
    "2. A budget at last\n\nThe house in Baghdad passed what Rima Sadoun calls a floor.\n\n"
    "3. A ferry that sank\n\nDivers near Basra found bodies, says Karim Asfour."
)
EXPLAINER = (
    "1. What happened\n\nThe blast in Mosul killed 12, police in Mosul said.\n\n"
    "2. Who did it\n\nNobody has claimed the bomb in Mosul so far.\n\n"
    "3. What comes next\n\nThe governor in Mosul wants the market closed."
)
AGAIN = (
    "At least 12 people died on Monday when a car bomb exploded at a vegetable market in Mosul, police said. "
    "The market in Mosul had been full when the bomb in the car killed the 12, a police officer said."
)
RETOLD = (
    f"MOSUL, Iraq (AP) — {AGAIN}\n\nBAGHDAD (AP) — The federal budget passed in Baghdad late on Monday, when "
    f"lawmakers had settled their dispute over revenue from oil.\n\nBASRA, Iraq (AP) — {FERRY}"
)
DATELINES = f"MOSUL, Iraq (AP) — {BOMB}\n\nBAGHDAD (AP) — {BUDGET}\n\nBASRA, Iraq (AP) — {FERRY}"


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Iraq news in brief", FERRY),
        ("Weekly digest", BUDGET),
        ("موجز الأخبار ليوم الاثنين", "قتل شخصان في الموصل."),
        ("Monday in the provinces", DATELINES),
        ("What we read this week", LETTER),
        ("A bomb and a budget", f"{BOMB}\n\nIn other news, {BUDGET}\n\nIn other news, {FERRY}"),
    ],
)
def test_several_events_in_one_article_are_a_roundup(headline, text):
    """A heading that says so, three datelines, unrelated numbered items, or turns to other news."""
    assert is_roundup(article(headline, text))


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Five questions about the Mosul bomb", EXPLAINER),
        ("Car bomb kills 12 in Mosul", f"MOSUL, Iraq (AP) — {BOMB}\n\n{BOMB}\n\nIn other news, {BUDGET}"),
        ("Minister keeps his answer brief", BUDGET),
        ("Police round up 38 in Baghdad", "Police in Baghdad detained 38 people."),
        ("Iraq news in brief", ""),
    ],
)
def test_one_event_under_many_headings_is_none(headline, text):
    """Points about one event share its names; a word in a headline, or a tail of other news, is not enough."""
    assert not is_roundup(article(headline, text))


def test_a_roundup_leads_no_story_that_others_report():
    """However long it is, a round-up stands under the report of the event that it is most like."""
    bomb = report("Car bomb kills 12 at Mosul market", BOMB, 1, "One")
    roundup = report("Security round-up: car bomb kills 12 at Mosul market", AGAIN, 0, "Two")

    (story,) = group_stories([roundup, bomb])

    assert (story.lead, story.also) == (bomb, (roundup,))


@pytest.mark.parametrize("text", [RETOLD, DATELINES])
def test_a_roundup_joins_no_two_events(text):
    """What it tells of a bomb and of a budget, word for word or not, does not put them into one story."""
    bomb = report("Car bomb kills 12 at Mosul market", BOMB, 1, "One")
    budget = report("Lawmakers approve federal budget", BUDGET, 2, "Three")
    roundup = report("Bomb kills 12 at market; lawmakers approve federal budget", text, 0, "Two")

    stories = group_stories([roundup, bomb, budget])

    led = {story.lead.article.headline for story in stories}
    assert led >= {bomb.article.headline, budget.article.headline}
    assert sum(roundup in story.articles for story in stories) == 1


def test_a_roundup_alone_is_still_told():
    """Nothing is lost: where nobody reports its events it is a story of its own."""
    roundup = report("Iraq news in brief", FERRY)

    assert [story.lead for story in group_stories([roundup])] == [roundup]
