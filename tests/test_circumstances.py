"""What the words around a figure say of it: who, when, where, and of what it is a part."""

from datetime import UTC, datetime

import pytest

from briefing.analysis.figures import find_figures
from briefing.model import Article
from briefing.text.sentences import sentences


def figures_of(text, *, published=None, language="en"):
    told = Article("a", "s", "s", "News of the day", text, language=language, published=published)
    return find_figures(told, sentences(text))


def words(span, text):
    return span.of(text) if span else None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("At least 12 people, including 3 children, died.", {"3": "At least 12 people"}),
        ("The blast killed 20, among them 4 women and 2 boys.", {"4": "20", "2": "20"}),
        ("It killed 44 civilians including 11 women nine children.", {"11": "44 civilians", "nine": "44 civilians"}),
        ("Ten children were among at least 48 people killed.", {"Ten": "at least 48 people"}),
        ("Of the 45 wounded, 12 were guards.", {"12": "45 wounded"}),
        ("Of 60 detained men, 15 of whom are foreigners, none spoke.", {"15": "60 detained men"}),
        ("A raid killed 3 men and 2 women.", {}),
    ],
)  # fmt: skip
def test_parts_stand_under_their_whole(text, parts):
    """Three children among twelve people are kept under the twelve, so that nothing is added twice."""
    found = figures_of(text)

    assert {f.number.of(text): words(f.part_of, text) for f in found if f.part_of} == parts


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The strike killed 12, the ministry said.", "ministry"),
        ("The Observatory said 15 people were killed.", "Observatory"),
        ("Some 300 families fled, according to the Norwegian Refugee Council.", "Norwegian Refugee Council"),
        ("A police spokeswoman said that 800 people had left.", "police spokeswoman"),
        ("Air raids killed 50 people over the past two days a monitoring group said.", "monitoring group"),
        ("Twelve people were killed.", None),
        ("It met on Saturday and reported spending of 200 trillion dinars.", None),
        ("Our estimate of what is spent is about $90 million.", None),
    ],
)
def test_the_giver_of_a_figure_is_kept(text, source):
    """Figures of the ministry and of the Observatory stay apart."""
    (figure,) = figures_of(text)

    assert (figure.attribution.name if figure.attribution else None) == source


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Some 300 families fled on Tuesday.", "on Tuesday"),
        ("Since 1 October, 900 people have died.", "Since 1 October"),
        ("As of 3 March 2024, the camp held 7,000 people.", "As of 3 March 2024"),
        ("There are currently 40 bases.", "currently"),
        ("It still hosts 40 bases.", None),
    ],
)
def test_the_date_of_a_figure_is_what_the_sentence_prints(text, when):
    """A figure is dated by words of its own sentence or not at all."""
    found = figures_of(text)

    assert words(found[-1].as_of, text) == when


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A bomb killed 12 people in Tikrit.", "Tikrit"),
        ("Near al-Bab, 40 fighters surrendered.", "al-Bab"),
        ("Some 30 people died in Russian airstrikes.", None),
        ("He told 20 judges at the Supreme Court.", None),
    ],
)
def test_the_place_of_a_figure_is_no_nationality_and_no_court(text, place):
    """Places are names of places."""
    (figure,) = figures_of(text)

    assert words(figure.place, text) == place


@pytest.mark.parametrize(
    ("text", "background", "cumulative"),
    [
        ("A bomb killed 12 people on Monday.", False, False),
        ("The siege killed 900 people in 2016.", True, False),
        ("Ten years ago a gunman entered a church near the old market of the town and killed seven people.", True, False),
        ("Fighting has killed 300 people since January.", False, True),
        ("Raids have killed 300 people this year.", False, True),
        ("Two boys met. Ten years ago a bridge fell.", False, False),
    ],
)  # fmt: skip
def test_history_and_running_totals_are_told_apart_from_news(text, background, cumulative):
    """Background is never a headline number, and a total is never held against a day's count."""
    found = figures_of(text, published=datetime(2024, 5, 1, tzinfo=UTC))

    assert (found[0].background, found[0].cumulative) == (background, cumulative)


def test_arabic_parts_and_dates_are_kept_too():
    """ "Among them four children" and "on Friday" are read in Arabic as in English."""
    text = "قتل 12 مدنيا بينهم 4 أطفال يوم الجمعة."
    whole, part = figures_of(text, language="ar")

    assert part.part_of == whole.span
    assert words(whole.as_of, text) == "يوم الجمعة"


def test_each_sentence_is_searched_once():
    """Circumstances come from the figure's own sentence, however many there are."""
    text = " ".join(f"In Town{chr(65 + n)} {n + 3} people were killed." for n in range(20))
    found = figures_of(text)

    assert [words(f.place, text) for f in found] == [f"Town{chr(65 + n)}" for n in range(20)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("HIT, Iraq, Nov 25 (Delta Wire) - Iraq put the toll at nine on Wednesday.", "Iraq"),
        ("HIT, Iraq, Nov 25 (Delta Wire) - Nine people died, the health ministry said.", "health ministry"),
        ("HIT, Iraq, Nov 25 (Delta Wire) - Nine people died on Wednesday in a flood in the old town.", ""),
    ],
)
def test_a_dateline_gives_no_figures(text, source):
    """Where a report was filed is no source, nor part of one."""
    article = Article("a", "s", "p", "Flood", text, language="en")

    (figure,) = find_figures(article, sentences(text))

    assert (figure.attribution.name if figure.attribution else "") == source
