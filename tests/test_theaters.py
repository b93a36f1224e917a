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


def test_in_a_short_item_a_list_is_news_wherever_it_stands():
    """Of an item of three sentences the countries of a tour are a real part; of a long report they are not."""
    item = (
        "Norway's trade minister arrived in Rabat on Monday after a tour of the region.\n\n"
        "She will meet officials, dine with the king and look at a harbour that her country helped"
        " to build. Fish and phosphate are the main goods that the two countries trade, her office said."
        " A treaty on tariffs may be signed before she leaves for home on Wednesday morning.\n\n"
        "The tour has taken her to Iraq, Kuwait, Qatar and Egypt."
    )
    report = item + "\n\n" + "Morocco buys fish from Norway every year. " * 20

    assert levels(item) == {"iraq": "secondary"}
    assert levels(report) == {"iraq": "passing"}


@pytest.mark.parametrize("told", ["Iraq's President Saddam Hussein", "Basra, Iraq"])
def test_a_country_said_twice_in_one_breath_is_one_mention(told):
    """A president and his country, or a town and its country, are named once."""
    text = (
        "Iran said in Tehran on Sunday that it would keep the strait open to all ships of the region.\n\n"
        "Its ministry spoke of forty ships a day. Iran is ready for more of them, a spokesman said.\n\n"
        f"Tehran blamed {told} for delays. Iran will pay for the pilots, it said."
    )

    assert levels(text, published=datetime(1987, 3, 22, tzinfo=UTC)) == {"iraq": "passing"}


def test_a_place_told_for_a_year_long_past_is_history():
    """What was done in Damascus thirteen years ago makes a trial in Koblenz no news of Syria alone."""
    text = "A court in Koblenz, Germany, sentenced a doctor on Friday for torture at a hospital in Damascus in {}."

    today = levels(text.format(2024), published=datetime(2024, 6, 7, tzinfo=UTC))
    long_ago = levels(text.format(2011), published=datetime(2024, 6, 7, tzinfo=UTC))

    assert today == {"syria": "primary"}
    assert long_ago == {"syria": "passing"}


def test_what_is_brought_home_arrives_at_a_place():
    """A country that somebody is returned to is where it happens, no mere actor."""
    text = (
        "The body of a German aid worker was returned to Germany from deep inside Syria, and the German"
        " foreign minister thanked the German embassy."
    )

    assert levels(text) == {"syria": "secondary"}


def test_a_lede_that_tells_only_where_somebody_is_from_is_no_news_of_that_country():
    """A Syrian before a court in Canterbury makes Syria a part of the story, a court in Daraa its subject."""
    text = (
        "A {} who lost his sons in the Channel faced the smuggler in court at Canterbury on Monday.\n\n"
        "The shopkeeper, from Daraa in southern Syria, said that the sea had been black that night."
    )

    headline = "Father faces smuggler in court"

    assert levels(text.format("Syrian father"), headline) == {"syria": "secondary"}
    assert levels(text.format("father from Daraa in Syria"), headline) == {"syria": "primary"}


def test_two_countries_of_a_headline_may_share_an_article():
    """Where a headline names both and half of the article is theirs, they are primary together."""
    text = (
        "The White House released notes of two calls on Monday that did not agree with what the callers told.\n\n"
        "Syria will see 900 soldiers stay, a general said. Iraq gave no thanks, its office said.\n\n"
        "France asked for a copy of the notes. It was told in Paris that there was none."
    )

    alone = levels(text, "Notes of two calls differ")
    together = levels(text, "Notes of calls to Iraq and Syria differ")

    assert "primary" not in alone.values()
    assert together == {"iraq": "primary", "syria": "primary"}
