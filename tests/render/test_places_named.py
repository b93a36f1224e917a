"""Places, countries and titles that nobody gave stand in the language of the page."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest

from briefing.analysis import analyze
from briefing.config.desk import load_desk
from briefing.edition.compile import compile_briefing
from briefing.labels import labels
from briefing.model import Edition, Look, Term, Window
from briefing.render import render
from briefing.render.drawn_words import words as drawn
from briefing.render.page import context
from briefing.render.placenames import PlaceNames, place_names
from tests import briefings
from tests.reports import MORNING, article

ALEPPO = Term("Aleppo", "place", ("Aleppo", "Halab", "حلب"), 36.2, 37.2)
AROUND = Term("Aleppo Governorate", "governorate", ("Aleppo Governorate", "Aleppo", "محافظة حلب"), 36.1, 37.5)
CONVOY = Term("Convoy of Peace", "group", ("Convoy of Peace", "قافلة السلام"))
SYRIA = replace(briefings.SYRIA, terms=(AROUND, ALEPPO, CONVOY))


def named(name: str, language: str) -> str:
    return PlaceNames((SYRIA,), labels(language)).place(name)


@pytest.mark.parametrize(
    ("name", "language", "shown"),
    [
        ("Aleppo", "en", "Aleppo"),
        ("Aleppo", "ar", "حلب"),
        ("Aleppo", "fr", "Alep"),
        ("Halab", "ar", "حلب"),
        ("حلب", "en", "Aleppo"),
        ("حلب", "fr", "Alep"),
        ("Aleppo Governorate", "ar", "محافظة حلب"),
        ("Abu Khashab", "ar", "Abu Khashab"),
        ("Convoy of Peace", "ar", "Convoy of Peace"),
    ],
)
def test_a_place_is_called_as_the_page_speaks(name, language, shown):
    """By the gazetteer in Arabic, by our labels in French; what neither knows, and what is no place, as it came."""
    assert named(name, language) == shown


def test_countries_on_the_map_are_called_as_the_page_speaks():
    """The neighbours too: a theater by its own name, the others by the labels."""
    names = PlaceNames((SYRIA,), labels("ar"))

    assert names.country("SYR", "Syria") == labels("ar").name_of(SYRIA)
    assert names.country("TUR", "Turkey") == "تركيا"
    assert PlaceNames((SYRIA,), labels("fr")).country("TUR", "Turkey") == "Turquie"
    assert PlaceNames((SYRIA,), labels("en")).country("TUR", "Turkey") == "Turkey"


def test_every_country_of_the_map_has_a_name_in_arabic():
    """No English name is left between Arabic ones."""
    from briefing.render.sheet import _shapes

    lacking = {c["name"] for c in _shapes()["countries"].values()} - set(labels("ar")["countries"])

    assert lacking == set()


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Iraq & Syria Daily Briefing"),
        ("fr", "Irak et Syrie : bulletin quotidien"),
        ("ar", "النشرة اليومية: العراق وسوريا"),
    ],
)
def test_a_title_that_nobody_gave_is_in_the_language_of_the_page(language, title):
    """And one that somebody gave stays as it was given."""
    day = briefings.full_day()
    ungiven = replace(
        day, edition=replace(day.edition, title=labels("en").title(day.edition.theaters, day.edition.covers))
    )
    given = replace(day, edition=replace(day.edition, title="Morning note"))

    assert (
        f"<title>{title}".replace("&", "&amp;")
        in render(ungiven, Look(language=language), "html").content.decode()
    )
    assert "<title>Morning note" in render(given, Look(language=language), "html").content.decode()


def test_what_a_title_says_of_a_selection_stays_with_it():
    """ "Iraq & Syria Daily Briefing: oil" is a title that nobody gave, and what was asked for."""
    edition = replace(briefings.full_day().edition, title="Iraq & Syria Daily Briefing: oil")

    assert labels("fr").title_of(edition) == "Irak et Syrie : bulletin quotidien: oil"


def test_arabic_on_the_map_is_joined_and_in_order():
    """Letter by letter it would stand apart and backwards; the words of the PDF say how it was set."""
    day = briefings.full_day()
    turned = place_names(day, labels("ar"))
    towns = {turned.place(card.story.lead.scene.name) for card in day.cards if card.story.lead.scene}
    arabic = {town for town in towns if re.match("[\u0600-\u06ff]", town)}

    pdf = pypdfium2.PdfDocument(render(day, Look(language="ar")).content)
    first = pdf[0].get_textpage().get_text_range()

    assert "تركيا" in first
    assert all(town in first for town in arabic)


def test_letters_that_are_placed_one_by_one_stay_so(monkeypatch):
    """A drawing that gives each letter a place, or room, means what it says."""
    from briefing.render import drawn_words

    class Element:
        text = "ab"

    class Node(dict):
        _etree_node = Element()

    seen = []
    monkeypatch.setattr(
        drawn_words, "letter_by_letter", lambda _, node, __: seen.append(list(node._etree_node.text))
    )

    for attributes in (
        {},
        {"x": "1"},
        {"x": "1 2"},
        {"dx": "0,1"},
        {"letter-spacing": "2px"},
        {"textLength": "9"},
    ):
        drawn(None, Node(attributes), 12)

    assert seen == [["ab"], ["ab"], ["a", "b"], ["a", "b"], ["a", "b"], ["a", "b"]]
    assert Element.text == "ab"


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("Some 1.9 million displaced Syrians have gone home this year, the refugee agency said.", ""),
        ("Shells hit Aleppo on Monday. Some 19,000 people fled, the refugee agency said.", "Aleppo"),
    ],
)
def test_people_are_counted_where_the_opening_says(opening, place):
    """A town that only the last sentence names is not where the 1.9 million of the first one live."""
    syria = load_desk(Path(__file__).parents[2]).theaters["syria"]
    rest = (
        "The agency lacks money for tents and blankets.", "Its appeal was launched in January.",
        "In Aleppo, 3,400 families live in damaged buildings, a council member said.",
    )  # fmt: skip
    lead = analyze(article("Displaced people go home", "\n\n".join((opening, *rest))), [syria])
    window = Window(MORNING - timedelta(days=1), MORNING + timedelta(days=1))
    made = compile_briefing([lead], Edition("daily", "Daily", (syria,)), window, made=window.end)
    people = next(figure for figure in made.figures if figure.figure.kind in {"people", "displaced"})

    assert context(made, Look())["place_of"](people) == place
    assert made.cards[0].story.lead.scene.name == "Aleppo"
