"""Page 1 of every day is read in two minutes, and is full."""

import random
from dataclasses import replace
from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from briefing.cli.material import SAMPLE_CUT_OFF, from_sample
from briefing.cli.order import Order
from briefing.config.desk import load_desk
from briefing.edition.narrowing import Narrowing
from briefing.model import Briefing, Edition, Look, Window
from briefing.render import render
from briefing.render.copyfit import SIDE_FULL
from briefing.render.page import context
from briefing.render.wordfit import MOST_WORDS
from tests import briefings

# Millimetres at the foot of page 1 that may stay empty where its words would not fit in larger type.
MOST_LEFT = 25.0
# A usual day brings no fewer.
FEWEST_WORDS = 420
# Articles of a made day, chance, stories a section and theaters.
DAYS = (
    (55, 0, 8, "iraq syria"),
    (40, 1, 8, "iraq syria"),
    (30, 2, 12, "iraq syria"),
    (50, 3, 20, "syria iraq"),
    (45, 4, 8, "iraq"),
)


@cache
def made_day(articles: int, chance: int, stories: int, theaters: str) -> Briefing:
    """A day of some of the sample's articles, for an edition of so many stories a section."""
    desk = load_desk(Path(__file__).parents[2])
    about = tuple(desk.theaters[name] for name in theaters.split())
    edition = Edition("made", "Daily Briefing", about, "Asia/Baghdad", stories=stories)
    material = from_sample()
    chosen = random.Random(chance).sample(material.articles, articles)
    window = Window(SAMPLE_CUT_OFF - edition.covers, SAMPLE_CUT_OFF)
    return Order(desk, edition, Narrowing()).brief(
        window, replace(material, articles=tuple(chosen)), SAMPLE_CUT_OFF
    )


def words_on_page_one(briefing: Briefing, look: Look) -> int:
    page = pypdfium2.PdfDocument(render(briefing, look).content)[0]
    return len(page.get_textpage().get_text_range().split())


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("day", DAYS, ids=str)
def test_page_one_of_any_day_is_read_in_two_minutes(day, paper):
    """Masthead, running heads and the map's names counted in, page 1 holds at most 500 words."""
    words = words_on_page_one(made_day(*day), Look(paper=paper))

    assert words <= MOST_WORDS
    assert words >= FEWEST_WORDS or len(made_day(*day).edition.theaters) == 1


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_page_one_is_read_in_two_minutes_in_every_language(language):
    """The labels of no language make page 1 longer than 500 words."""
    assert words_on_page_one(made_day(*DAYS[0]), Look(language=language)) <= MOST_WORDS


@pytest.mark.parametrize("name", sorted(briefings.ALL))
def test_page_one_of_an_unusual_day_is_read_in_two_minutes(name):
    """No fixture has more than 500 words on page 1, where the stories begin on it neither."""
    assert words_on_page_one(briefings.ALL[name](), Look()) <= MOST_WORDS


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("day", DAYS, ids=str)
def test_the_column_beside_the_map_is_full(day, paper):
    """Where few changes leave it empty, the contents stand there and the changes below."""
    briefing = made_day(*day)

    front = context(briefing, Look(paper=paper))["page"].front

    assert front.beside_map >= SIDE_FULL or len(briefing.edition.theaters) == 1
    assert front.left < MOST_LEFT or front.roomy
    assert sum(map(len, front.across)) in {0, len(front.changes)}


def test_a_page_one_with_much_room_is_set_larger_and_still_fits():
    """Larger type makes it no second page: the first story begins on page 2."""
    briefing = made_day(*DAYS[3])
    html = render(briefing, Look(), "html").content.decode()

    second = pypdfium2.PdfDocument(render(briefing, Look()).content)[1].get_textpage().get_text_range()

    assert '<div class="roomy">' in html
    assert briefing.sections[0].theater.name in second.splitlines()[0]


def test_a_page_one_that_is_cut_for_its_words_is_full_all_the_same():
    """What the contents and the changes leave free, the map takes."""
    front = context(made_day(*DAYS[0]), Look())["page"].front

    assert front.left < 12
    assert front.changes_cut
    assert any(more for column in front.contents for _, _, more in column)
