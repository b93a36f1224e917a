"""Theaters as files: one TOML, no code."""

import pytest

from briefing.analysis.theaters import match_theaters
from briefing.config.theaters import WORLD, find_theater, load_theaters
from briefing.defaults import shipped
from briefing.errors import ConfigError
from briefing.model import Article

YEMEN = """
name = "Yemen"
country = "YEM"
names = ["اليمن"]
demonyms = ["Yemeni", "يمني"]
place = [{ name = "Marib", lat = 15.46, lon = 45.32, governorate = "Marib" }]
group = [{ name = "Ansar Allah", variants = ["Houthis", "Houthi"] }]
"""


def test_one_file_adds_a_theater(tmp_path):
    """An area that nobody shipped is followed with one file and no code."""
    (tmp_path / "yemen.toml").write_text(YEMEN)
    theaters = load_theaters([tmp_path, shipped("sources") / "theaters"])
    article = Article("1", "x", "x", "Houthi drones hit Marib", "Six people died in Marib, officials said.")

    matches = match_theaters(article, tuple(theaters.values()))

    assert [(match.theater.name, match.level) for match in matches] == [("Yemen", "primary")]
    assert [span.of(article.text) for span in matches[0].evidence] == ["Marib"]


def test_a_desks_own_file_comes_before_the_shipped_one(tmp_path):
    """A theater of the same name in the desk's folder replaces the shipped one whole."""
    (tmp_path / "iraq.toml").write_text('name = "Mesopotamia"\n')

    theaters = load_theaters([tmp_path, shipped("sources") / "theaters"])

    assert theaters["iraq"].name == "Mesopotamia"
    assert theaters["syria"].native_name == "سوريا"


def test_the_shipped_theaters_are_whole():
    """Every governorate of Iraq and Syria is there, in two scripts, and every place has coordinates."""
    theaters = load_theaters([shipped("sources") / "theaters"])

    for name, count, box in (("iraq", 19, (29, 38, 38, 49)), ("syria", 14, (32, 38, 35, 43))):
        terms = theaters[name].terms
        governorates = {t.governorate for t in terms if t.kind == "governorate"}
        assert len(governorates) == count
        assert {t.governorate for t in terms if t.governorate} == governorates
        for term in terms:
            if term.kind in {"place", "governorate", "base", "crossing"}:
                assert term.lat is not None, term.name
                assert box[0] < term.lat < box[1], term.name
                assert box[2] < term.lon < box[3], term.name
    assert len({t.country for t in theaters[WORLD].terms}) > 150


def test_a_capital_is_one_of_the_places(tmp_path):
    """A capital that is spelled in another way than its place is refused, with the one that was meant."""
    (tmp_path / "yemen.toml").write_text(
        YEMEN.replace('country = "YEM"', 'country = "YEM"\ncapital = "Mareb"')
    )

    with pytest.raises(ConfigError, match=r"capital: found 'Mareb'; expected the name .* as 'Marib'"):
        load_theaters([tmp_path])


def test_an_unknown_theater_names_the_one_that_was_meant():
    """A misspelt id says which theater is nearest."""
    theaters = load_theaters([shipped("sources") / "theaters"])

    assert find_theater(theaters, "iraq") is theaters["iraq"]
    with pytest.raises(
        ConfigError, match=r"briefing\.toml: edition\.theaters: .*'irak'; did you mean 'iraq'"
    ):
        find_theater(theaters, "irak", "briefing.toml", "edition.theaters")
    with pytest.raises(ConfigError, match="one of iraq, lebanon, syria"):
        find_theater(theaters, WORLD)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('nmae = "X"', r"x\.toml: name: found missing"),
        ('name = "X"\ndemonym = ["Y"]', r"x\.toml: demonym: unknown key; did you mean 'demonyms'"),
        ('name = "X"\nplace = [{ name = "A", lat = 33 }]', r"place\[1\]\.lon: .*both lat and lon"),
        ('name = "X"\nplace = [{ name = "A", lat = 133, lon = 1 }]', r"place\[1\]\.lat: .*degrees"),
        ('name = "X"\ncolour = "red"', r"colour: found 'red'; expected a colour"),
        ('name = "X"\ncountry = "Iraq"', r"country: found 'Iraq'; expected a country code"),
    ],
)
def test_a_mistake_in_a_theater_names_file_and_key(tmp_path, line, message):
    """Each error says which file, which key, what was found and what would work."""
    (tmp_path / "x.toml").write_text(line)

    with pytest.raises(ConfigError, match=message):
        load_theaters([tmp_path])
