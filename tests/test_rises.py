"""A toll that has grown in its report's own words is the next one of the toll that was told before."""

from pathlib import Path

import pytest

from briefing.analysis import analyze
from briefing.config.desk import load_desk
from briefing.model import Story
from briefing.stories.changes import compare
from briefing.stories.counts import counts
from briefing.stories.following import linked
from briefing.stories.rises import risen
from tests.reports import article

THEATERS = load_desk(Path(__file__).parent.parent).theaters


def story(theater, headline, text, hour=0, publication="One"):
    """A story of one report, analysed as it is read."""
    known = THEATERS[theater]
    return Story(analyze(article(headline, text, hour, publication), [known]), theater=known)


def told(old, new):
    """Kind and both numbers of each change between the two, as they are printed."""
    return [
        (change.kind, *(r.span.of(r.article.text) for r in (change.before, change.after) if r and r.figure))
        for change in compare(linked([new], [old]), [old])
    ]


DRONES = story(
    "iraq",
    "Drones hit depot near Zakho, killing two drivers",
    "Two drones struck a fuel depot near Zakho in Iraq's Kurdish region on Monday, killing two Turkish drivers and"
    " wounding five others, officials said. The fire was put out after four hours, the mayor said.",
)
RAID = story(
    "syria",
    "Israeli raid kills two in village near Quneitra",
    "Israeli troops entered the village of Jubata near Quneitra in southern Syria before dawn on Monday and killed two"
    " men, residents said. They came with five vehicles and a bulldozer, a farmer said.",
)
BLAST = story(
    "syria",
    "مقتل ثلاثة أشخاص بانفجار عبوة ناسفة في حمص",
    "قتل ثلاثة أشخاص وأصيب سبعة آخرون، اليوم الاثنين، جراء انفجار عبوة ناسفة في حي الزهراء بمدينة حمص وسط سوريا،"
    " وفق ما أعلن مدير صحة حمص. وفرضت قوى الأمن طوقا حول المكان.",
)


@pytest.mark.parametrize(
    ("old", "new", "numbers"),
    [
        (
            DRONES,
            story(
                "iraq",
                "Death toll from attack on Zakho depot rises to four",
                "The death toll from Monday's drone attack on a fuel depot near Zakho in Iraq's Kurdish region rose to"
                " four after two wounded drivers died in hospital, health officials said on Tuesday.",
                26,
            ),
            ("two Turkish drivers", "four"),
        ),
        (
            RAID,
            story(
                "syria",
                "Syria says Israeli raid near Quneitra killed five",
                "Syria on Tuesday raised to five the number of people killed in an Israeli raid on the village of"
                " Jubata near Quneitra a day earlier, saying three bodies had been found under a house.",
                24,
            ),
            ("two men", "five the number of people killed"),
        ),
        (
            BLAST,
            story(
                "syria",
                "ارتفاع حصيلة تفجير حمص إلى خمسة قتلى",
                "ارتفعت حصيلة انفجار العبوة الناسفة في حي الزهراء بمدينة حمص السورية إلى خمسة قتلى، بعد وفاة مصابين"
                " متأثرين بجروحهما، وفق ما أعلن مدير صحة حمص، اليوم الثلاثاء.",
                24,
            ),
            ("ثلاثة أشخاص", "خمسة قتلى"),
        ),
    ],
    ids=["whoever was counted", "the day on which it was raised", "Arabic in other words"],
)  # fmt: skip
def test_a_toll_that_is_said_to_have_grown_has_moved(old, new, numbers):
    """The story is carried on and neither new nor quiet, and both readings stand beside each other."""
    assert told(old, new) == [("moved", *numbers)]


@pytest.mark.parametrize(
    "text",
    [
        ("The death toll from Monday's drone attack on a market in Erbil in Iraq's Kurdish region rose to four after two"
        " wounded traders died in hospital, health officials said on Tuesday."),
        ("The death toll from Monday's flood near Zakho in Iraq's Kurdish region rose to 40 after more bodies were found,"
        " health officials said on Tuesday."),
        ("The death toll from Sunday's drone attack on a bridge near Zakho in Iraq's Kurdish region rose to four, health"
        " officials said on Tuesday, updating an earlier toll of three."),
    ],
    ids=["another town", "another size", "another number before"],
)  # fmt: skip
def test_the_toll_of_another_event_has_not_grown_from_this_one(text):
    """Town, means and size must allow it, and so must the number that the report itself says was given before."""
    new = story("iraq", "Death toll from attack rises", text, 26)

    assert ("moved", "two Turkish drivers", "four") not in told(DRONES, new)
    assert linked([new], [DRONES])[0].follows is None


@pytest.mark.parametrize(
    ("text", "grown"),
    [
        ("The death toll from the blast in Homs has risen to at least 17, the governor said.", True),
        ("The blast in Homs killed 17 people, and prices rose to 1,200 pounds, the governor said.", False),
        ("Nine died in Homs on Monday, bringing to 17 the number of people killed in the blast, police said.", True),
        ("A blast in Homs killed 17 people after traders had raised stalls next to the mosque, police said.", False),
    ],
)  # fmt: skip
def test_only_words_of_growth_right_before_the_number_say_so(text, grown):
    """Whatever else rose in the sentence."""
    found = counts(story("syria", "Blast in Homs", text).lead)

    assert any(risen(count) for count in found if count.figure.value == 17) is grown
