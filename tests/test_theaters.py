"""How far an article is about a theater."""

from datetime import UTC, datetime

import pytest

from briefing.analysis.theaters import match_theaters
from briefing.config.theaters import load_theaters
from briefing.defaults import shipped
from briefing.model import Article

THEATERS = tuple(load_theaters([shipped("sources") / "theaters"]).values())


def levels(text, headline="", published=None):
    article = Article("1", "x", "x", headline, text, published=published)
    found = match_theaters(article, THEATERS)
    return {match.theater.id: match.level for match in found if match.theater.id != "lebanon"}


def about(text, headline=""):
    return {name: level for name, level in levels(text, headline).items() if level != "passing"}


@pytest.mark.parametrize(
    "text",
    [
        "Islamic State gunmen killed 25 people in Gao, Mali.",
        "The Islamic State in Iraq and Syria claimed the attack on a church in Lagos, Nigeria.",
        "A 20-year-old Syrian national was arrested in Bavaria, Germany, police in Straubing said.",
        "An Iraq War veteran opened a bakery in Phoenix, Arizona.",
        "Israeli tanks entered Deir al-Balah in central Gaza, and Hamas fought back.",
        "Conoco said profits in Houston rose by 4 percent.",
    ],
)
def test_what_names_no_theater_places_nothing(text):
    """The Islamic State alone, a nationality alone, history and look-alike names are not about a theater."""
    assert about(text) == {}


@pytest.mark.parametrize(
    ("text", "theater"),
    [
        ("Kata'ib Hezbollah released a hostage after months.", "iraq"),
        ("Peshmerga forces repelled an attack near Makhmour.", "iraq"),
        ("Shells fell on Kobani and Ain Issa overnight, residents said.", "syria"),
        ("Four soldiers died when a mine exploded near Al-Shaddadah.", "syria"),
        ("قتل ثلاثة جنود في هجوم قرب الرطبة غربي الأنبار.", "iraq"),
        ("اندلعت اشتباكات في السويداء بين مسلحين.", "syria"),
    ],
)
def test_towns_and_groups_place_an_article_that_names_no_country(text, theater):
    """Places, bases and armed groups stand for their country, in both scripts."""
    assert about(text) == {theater: "primary"}


def test_one_line_of_background_is_no_more_than_passing():
    """A country named once, far down, is named in passing."""
    text = (
        "Turkey and Greece held talks in Athens on gas.\n\n"
        "Greek officials spoke of progress. Turkish officials agreed. Athens wants a deal by May.\n\n"
        "Ankara has also sent troops to Libya, and earlier to Iraq."
    )

    assert levels(text) == {"iraq": "passing"}


def test_a_headline_counts_though_it_has_no_span():
    """An article of which only the headline is known is placed by it."""
    article = Article("1", "x", "x", "Mosul reopens its fifth bridge", "")

    match = match_theaters(article, THEATERS)[0]

    assert (match.theater.id, match.level, match.evidence) == ("iraq", "primary", ())


def test_the_evidence_is_the_printed_words():
    """Each match shows the words that placed it."""
    text = "Baghdad and Damascus agreed to reopen the Al-Qaim crossing to Syrian trucks."
    article = Article("1", "x", "x", "", text)

    words = {m.theater.id: [s.of(text) for s in m.evidence] for m in match_theaters(article, THEATERS)}

    assert words == {"iraq": ["Baghdad", "Al-Qaim crossing"], "syria": ["Damascus", "Syrian"]}


def test_a_person_out_of_office_is_history():
    """A ruler's name places an article of his time and no later one."""
    text = "Saddam Hussein rejected the offer, an aide said."

    assert levels(text, published=datetime(1990, 9, 1, tzinfo=UTC)) == {"iraq": "primary"}
    assert levels(text, published=datetime(2020, 9, 1, tzinfo=UTC)) == {"iraq": "passing"}


def test_order_of_theaters_changes_nothing():
    """The same matches come out whatever the order in which theaters are handed in."""
    article = Article("1", "x", "x", "Iraq and Syria sign", "Baghdad and Damascus signed. Iraq pays.")

    assert match_theaters(article, THEATERS) == match_theaters(article, THEATERS[::-1])
