"""Names as the article means them, where a heading, a title's letters or a title's word stand beside them."""

import pytest

from briefing.analysis.quotes import find_quotes
from briefing.model import Article
from briefing.text.sentences import sentences


def spoken(text):
    """Name and role of each quote's speaker, in order."""
    quotes = find_quotes(Article("a", "s", "p", "", text, language="en"), sentences(text))
    return [(q.speaker.name, q.speaker.role) if q.speaker else None for q in quotes if q.kind != "indirect"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            (
                "Dana Reed Selling Off Boat Used To Flee Trial.\n\nDana Reed is selling the boat.\n\n"
                "“I am a free woman and it is my boat,” she told Fox 9."
            ),
            "Dana Reed",
        ),
        (
            (
                "Barlow Unleashed: Five Things We Learned\n\nFormer governor Tom Barlow spoke on Monday.\n\n"
                "“They have slept for a year on a signed contract,” Barlow said."
            ),
            "Tom Barlow",
        ),
        (
            (
                "Popular Host Lena Ortiz Quits Morning Show\n\nLena Ortiz has left the programme.\n\n"
                "“It was time to sleep until eight,” she said."
            ),
            "Lena Ortiz",
        ),
    ],
)
def test_the_words_of_a_heading_are_no_part_of_a_name(text, who):
    """Where every word is capital, a name ends where the article's other sentences end it."""
    assert spoken(text)[-1][0] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Assistant district attorney Ruth Weller opened the case. “He came back with a knife,” says ADA Weller.",
            ("Ruth Weller", "Assistant district attorney"),
        ),
        (
            "Sgt. Omar Diaz led the team. “We never left anybody behind on that road,” SFC Diaz said.",
            ("Omar Diaz", "Sgt, SFC"),
        ),
    ],
)
def test_titles_may_be_letters(text, who):
    """ "ADA Weller" is Weller with a title."""
    assert spoken(text)[-1] == who


def test_a_surname_may_be_a_title_elsewhere():
    """ "King" behind a first name that no table has, and then alone, is a woman's name and no king."""
    text = (
        "Latoya King saw it from her window. “I could see his hands and they were empty,” King told the News.\n\n"
        "Police said the boy, Rashan Gray, 16, had a gun. “His hands were down the whole time,” she said."
    )

    assert spoken(text) == [("Latoya King", None), ("Latoya King", None)]
