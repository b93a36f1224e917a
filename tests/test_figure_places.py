"""The place of a figure, where the gazetteers know the names around it."""

import pytest

from briefing.analysis import analyze
from briefing.config.theaters import load_theaters
from briefing.defaults import shipped
from briefing.model import Article

THEATERS = tuple(load_theaters([shipped("sources") / "theaters"]).values())


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Shells killed nine people in Syrias Aleppo Monday.", "Aleppo"),
        ("At least 10 people died in Daesh shelling.", None),
        ("At least 10 civilians were killed in US-led strikes near Raqqa.", "Raqqa"),
        ("They fought 40 men of Ahrar al-Sham there.", None),
        ("A raid killed 75 fighters from Saudi Arabia near Daraa.", "Daraa"),
        ("Some 300 families from Hasakah need shelter.", "Hasakah"),
        ("A strike killed 15 people in the village of Tall Nowhere.", "Tall Nowhere"),
        ("It hit the district of Bustan Nowhere and wounded 12.", "Bustan Nowhere"),
        ("It pledged 40 tents in FY 2027 and in Jul for the camp.", None),
        ("Mortars killed nine men in Northeastern districts.", None),
        ("Two brothers of Springvale were hurt.", None),
        ("أصيب سبعة أشخاص في بلدة الرطبة يوم السبت.", "الرطبة"),
    ],
)
def test_a_figure_stands_where_its_sentence_puts_it(text, place):
    """Groups are no places; a known name is cut out of what stands around it; origins come last."""
    found = analyze(Article("a", "s", "s", "News of the day", text), THEATERS)

    (figure,) = found.figures
    assert (figure.place.of(text) if figure.place else None) == place


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("It updated a toll for the strike on Azaz saying 3 more people had died.", None),
        ("The strike on Azaz killed 3 people, the Observatory said.", "Observatory"),
        ("Damascus said 3 people had died.", "Damascus"),
    ],
)
def test_a_town_where_it_happened_gives_no_figure(text, source):
    """ "The strike on Azaz saying" is not said by Azaz; a capital that speaks is."""
    found = analyze(Article("a", "s", "s", "News of the day", text), THEATERS)

    (figure,) = found.figures
    assert (figure.attribution.name if figure.attribution else None) == source
