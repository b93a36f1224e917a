"""Coming dates that articles name."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.edition.dates_ahead import find_dates_ahead
from briefing.model import Analysis, Article
from briefing.text.sentences import sentences

SUNDAY = datetime(2026, 11, 22, 3, tzinfo=UTC)


def told(text, published=SUNDAY):
    """An analysis of a text printed at that time."""
    article = Article(id="a", source="s", publication="P", headline="H", text=text, published=published)
    return Analysis(article, sentences(text))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A camp is to be handed to them on Saturday.", date(2026, 11, 28)),
        ("Parliament will vote on 1 December.", date(2026, 12, 1)),
        ("Voting for the seats will take place on Tuesday 1 December.", date(2026, 12, 1)),
        ("It will be presented in Amman on Monday, Nov. 30.", date(2026, 11, 30)),
        ("The court is due to sit on Dec. 3, 2026.", date(2026, 12, 3)),
        ("Talks are expected on January 9.", date(2027, 1, 9)),
        ("Two brigades would begin a search of 14 villages on Monday.", date(2026, 11, 23)),
        ("The council said that 25 trucks had been promised by Thursday.", date(2026, 11, 26)),
        ("The hearing on Monday of the four officers from Basra will be open.", date(2026, 11, 23)),
        ("The governor closed the market until Wednesday.", date(2026, 11, 25)),
        ("The officials said on Thursday that the two will meet on Tuesday.", date(2026, 11, 24)),
        ("The 3 December vote will be held in three provinces.", date(2026, 12, 3)),
        ("The order is to stay in effect beyond 14 January 2027.", date(2027, 1, 14)),
        ("A vote on the first 30 articles is set for Thursday.", date(2026, 11, 26)),
        ("من المقرر أن يجتمع المجلس يوم الثلاثاء المقبل.", date(2026, 11, 24)),
        ("سيعقد المؤتمر في 5 كانون الأول في بغداد.", date(2026, 12, 5)),
    ],
)
def test_a_coming_day_is_resolved_against_the_articles_own_date(text, day):
    """Weekdays, days of the month, English and Arabic, each with the sentence that names it."""
    found = find_dates_ahead(told(text), SUNDAY.date())

    assert [(d, s.of(text)) for d, s in found] == [(day, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Three people were killed on Saturday.",
        "The ministry said on Thursday that 12 had died.",
        "Planned spending will rise by two trillion over the draft that the cabinet had sent back on Monday.",
        "The list to be read out holds three more than the authorities had counted by Saturday evening.",
        "The plant that was damaged by a drone on Wednesday starts again, the ministry said.",
        "The operation, which lasted from Thursday night until Friday noon, is to be looked into.",
        "A strike on Tuesday by jets from the north killed two of those to be tried.",
        "Trucks on Saturday from three towns, a long line of them.",
        "The base was handed over on 1 November 2026.",
        "The ministry on Tuesday declared a truce that was to begin on Thursday and will be looked into.",
        "The convoy will not come after it was turned back due to shelling on Monday.",
        "They will answer for the attack that was carried out on December 23, diplomats said.",
        "A picture from Homs, Syria, December 5, 2026.",
        "Work will end by 1 December 2031.",
        "The plan will cost 31 February prices.",
    ],
)
def test_days_gone_by_and_days_too_far_off_are_left_out(text):
    """The past, dates beyond half a year and days that do not exist are no dates ahead."""
    assert find_dates_ahead(told(text), SUNDAY.date()) == ()


def test_an_undated_article_resolves_no_weekday():
    """A bare "Saturday" means nothing where the article has no date; a day and month still does."""
    assert find_dates_ahead(told("It will open on Saturday.", None), SUNDAY.date()) == ()
    assert find_dates_ahead(told("It will open on 2 December.", None), SUNDAY.date())[0][0] == date(
        2026, 12, 2
    )


@given(st.integers(0, 6), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_a_weekday_is_less_than_a_week_away(weekday, day):
    """A Saturday that is named on a Saturday is that day itself, and no longer ahead."""
    name = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()[weekday]
    published = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)

    found = find_dates_ahead(told(f"It will open on {name}.", published), day)

    assert [d.weekday() for d, _ in found] == [weekday] * (weekday != day.weekday())
    assert all(timedelta(0) < d - day < timedelta(days=7) for d, _ in found)


@pytest.mark.parametrize(
    "text", ["On Saturday the court will sit.", "By Thursday, the vote is due.", "“On Monday we will see.”"]
)
def test_a_sentence_may_begin_with_its_day(text):
    """Nothing stands before the weekday: the verb behind it tells."""
    assert len(find_dates_ahead(told(text), SUNDAY.date())) == 1
