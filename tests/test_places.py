"""Places, and where it happens."""

import pytest

from briefing.analysis import analyze
from briefing.analysis.places.dateline import find_dateline, find_lede
from briefing.analysis.places.named import find_places, find_scene
from briefing.config.theaters import load_theaters
from briefing.defaults import shipped
from briefing.model import Article
from briefing.text.sentences import sentences

THEATERS = tuple(load_theaters([shipped("sources") / "theaters"]).values())


def scene(text, headline=""):
    article = Article("1", "x", "x", headline, text)
    dateline = find_dateline(text)
    lede = find_lede(text, sentences(text), dateline)
    return find_scene(article, find_places(article, THEATERS), dateline, lede, THEATERS)


@pytest.mark.parametrize(
    ("text", "name", "governorate"),
    [
        (
            "BAGHDAD (AP) — Two rockets hit the Ain al-Asad base in Anbar on Monday, an official in Baghdad said.",
            "Ain al-Asad Air Base",
            "Anbar",
        ),
        (
            "A car bomb killed four people in Azaz on Sunday, the ministry said in Damascus.",
            "Azaz",
            "Aleppo",
        ),
        (
            "بغداد – قُتل ثلاثة جنود في هجوم قرب الرطبة غربي الأنبار، الثلاثاء، وفق مصدر أمني.",
            "Rutba",
            "Anbar",
        ),
    ],
)
def test_the_scene_is_where_it_happens_and_not_where_it_was_said(text, name, governorate):
    """The town of the event is taken, not the capital from which the official or the agency spoke."""
    found = scene(text)

    assert (found.name, found.governorate) == (name, governorate)
    assert found.span.of(text)


def test_two_towns_of_one_name_are_told_apart_by_their_company():
    """Sinjar is in Iraq, but beside Idlib it is the town in Syria."""
    assert scene("Yazidis marched in Sinjar on Monday, as they do every August there.").theater == "iraq"
    assert scene("Shells hit Sinjar and other towns in southern Idlib on Monday night.").theater == "syria"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A mine killed two shepherds near the town of Hawija in Kirkuk Governorate on Sunday.", "Hawija"),
        (
            ("At least 11 civilians were killed in the town of al-Bab, a monitor said. Helicopters hit a market"
            " in Aleppo Province, it said. Aleppo Province saw ten raids."),
            "Al-Bab",
        ),
        (
            (
                "Ten raids hit farms in Aleppo Province on Friday, a monitor said.\n\nThe harvest is lost, farmers"
                " told it, and no seed is left for the coming year.\n\nAzaz had no power."
            ),
            "Aleppo Governorate",
        ),
    ],
)  # fmt: skip
def test_a_town_comes_before_its_governorate(text, name):
    """Where a town is named as the place of the event, its governorate only speaks for it."""
    assert scene(text).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Shells fell on Deir az-Zour at noon.", "Deir ez-Zor"),
        ("Shells fell on el-Bukamal at noon.", "Al-Bukamal"),
        ("Shells fell on Salamiyya at noon.", "Salamiyah"),
        ("Shells fell on Khan Sheikhun at noon.", "Khan Sheikhoun"),
        ("Shells fell on Jeiroud at noon.", "Jayrud"),
    ],
)
def test_a_town_is_found_in_every_usual_spelling(text, name):
    """Articles, endings and vowels are written by every newspaper's own rules."""
    assert scene(text).name == name


def test_where_somebody_only_spoke_is_no_scene():
    """A spokeswoman in Homs makes figures of a whole country no news of Homs."""
    text = "Over a million Syrians have returned, the agency said on Monday.\n\nMost have no work, said Schmitt, who spoke from Homs."

    assert scene(text) is None


def test_no_place_no_scene():
    """An article that names no town has no scene, and a headline alone has no span to show."""
    assert scene("Iraq raised its budget on Monday, the ministry said in a statement.") is None
    assert scene("", "Mosul bridge opens") is None


@pytest.mark.parametrize(
    "text",
    [
        "“A deficit is not a number,” said Faris al-Hasani, an independent member from Babil, in the chamber.",
        "The law passed by two votes, and Nour Hadi, a lawmaker for Daraa, left the session.",
    ],
)
def test_the_seat_of_a_member_is_no_scene(text):
    """Where the article names nothing else, it happens nowhere that a pin could show."""
    assert scene(text) is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "It was the third raid on Jarabulus. “At least 20 civilians were killed and 50 wounded there,” it said.",
            None,
        ),
        ("“The bridge will be open again by the spring,” Baghdad said in a note to the province.", "Baghdad"),
    ],
)
def test_no_town_is_the_it_that_speaks(text, speaker):
    """Whoever is quoted in Jarabulus, it is not Jarabulus."""
    quotes = analyze(Article("1", "x", "x", "News of the north", text, language="en"), THEATERS).quotes

    assert [quote.speaker.name for quote in quotes if quote.speaker] == [speaker] * (speaker is not None)


@pytest.mark.parametrize(
    ("text", "headline", "name"),
    [
        ("BAGHDAD - The bloc put forward Basra Governor Salim Odeh for premier on Monday.", "", "Baghdad"),
        ("BAGHDAD - The bloc put forward the governor of Basra, Salim Odeh, on Monday.", "", "Baghdad"),
        (
            "BAGHDAD - The bloc put forward Basra Governor Salim Odeh for premier on Monday.",
            "Basra governor named for premier",
            "Baghdad",
        ),
        ("MOSUL - A bomb hit the cars of Kirkuk police chief Ali Karim on Monday.", "", "Mosul"),
        ("بغداد - رشح الإطار محافظ البصرة سليم عودة لرئاسة الوزراء اليوم الاثنين.", "", "Baghdad"),
        # Counter-examples: the governor's own town where no other is named or where it happens there, and the
        # governorate itself.
        ("Basra Governor Salim Odeh said on Monday that the power was back.", "", "Basra"),
        ("BAGHDAD - Basra Governor Salim Odeh was hurt in a blast in Basra on Monday.", "", "Basra"),
        ("BAGHDAD - Floods hit Basra governorate on Monday.", "", "Basra Governorate"),
        ("بغداد - ضربت السيول محافظة البصرة يوم الاثنين.", "", "Basra Governorate"),
    ],
)
def test_the_office_of_somebody_is_no_scene(text, headline, name):
    """ "Basra Governor Salim Odeh" says who he is, not where it happens."""
    assert scene(text, headline).name == name
