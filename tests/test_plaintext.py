"""Plain text as sites print it: the article without breadcrumb, buttons, footers and related headlines."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.gather.paragraphs import printed, split
from briefing.gather.plaintext import read_plain_text, without_site

BODY = (
    "Water reached half of Hasakah on Saturday after nine days of empty taps, residents said.\n\n"
    "“The tanks are filling, slowly,” said Rim Ahmad, an engineer at the station.\n\n"
    "Repairs to the second pump will take until Wednesday, she added."
)


@pytest.mark.parametrize(
    "date",
    [
        "2026-11-21T08:10:00Z",
        "21 November 2026",
        "Published: Saturday, November 21, 2026",
        "٢١ تشرين الثاني ٢٠٢٦",
    ],
)
def test_a_date_right_below_the_headline_is_no_end_of_it(date):
    """A headline as long as a wrapped line, and below it a date: two lines, not one of two halves."""
    headline = "Water returns to half of Hasakah after nine days of empty taps"

    found = read_plain_text(f"{headline}\n{date}\n\n{BODY}")

    assert found.headline == headline
    assert found.published is not None
    assert f"{found.published.at:%Y-%m-%d}" == "2026-11-21"


def test_a_wrapped_paragraph_may_end_with_a_date():
    """Prose that goes on to "November 21, 2026." on a line of its own stays one paragraph."""
    wrapped = (
        "Water reached half of Hasakah on Saturday after nine days of empty\n"
        "taps in the town, its council said in a statement that bears the\nNovember 21, 2026.\n"
    )

    assert len(split(wrapped)) == 1


@pytest.mark.parametrize(
    ("head", "tail"),
    [
        ("Water returns to half of Hasakah\n\n", ""),
        ("Home > News > Syria\n\nWater returns to half of Hasakah\n\nNovember 21, 2026\n\n", "\n\nShare this article\n\nRelated Articles\n\nRain floods camps in Idlib\n\nDam level rises again"),
        ("Skip to content\nMenu\n\nWater returns to half of Hasakah | Khabur Monitor\n\nBy Rana Elias\n\n", "\n\n© 2026 Khabur Monitor. All rights reserved."),
        ("Water returns to half of Hasakah\nPosted in Syria, Water\n\n", "\n\nLeave a Reply\n\nYour email address will not be published.\n\nI saw it with my own eyes, and it was only a trickle."),
        ("Water returns to half of Hasakah\n\n", "\n\nKhabur Monitor home|articles|about\n\nStart typing and press Enter to search"),
        ("Water returns to half of Hasakah\n\n", "\n\nSource: Khabur Monitor\n\nSign up for our newsletter to get the day's news in your inbox."),
    ],
)  # fmt: skip
def test_furniture_around_the_article_is_dropped(head, tail):
    """Whatever a site prints around it, the article is the same."""
    found = read_plain_text(head + BODY + tail)

    assert found.headline == "Water returns to half of Hasakah"
    assert found.text == BODY
    assert found.publication == ("Khabur Monitor" if "Khabur" in head + tail else "")


def test_a_box_of_related_headlines_in_mid_article_is_dropped():
    """Prose that goes on after a box of headlines still belongs to the article."""
    paragraphs = BODY.split("\n\n")
    more = (
        "The governor's office said that tankers would go on serving the outlying quarters for another week."
    )
    text = "Water returns\n\n" + "\n\n".join(
        [*paragraphs[:2], "Read more", "Rain floods camps in Idlib", more, more]
    )

    found = read_plain_text(text)

    assert found.text == "\n\n".join([*paragraphs[:2], more, more])


def test_a_line_of_prose_that_begins_with_in_is_no_tag_line():
    """ "In Baghdad" alone, or with a verb behind it, is not taken for tags."""
    found = read_plain_text(
        "A quiet night\n\nIn Baghdad, nothing stirred until the morning call, and then everything did at once.\n\nThe market opened late."
    )

    assert found.tags == ()
    assert found.text.startswith("In Baghdad, nothing stirred")


def test_the_sites_name_leaves_the_headline_only_where_it_is_the_publication():
    """A dash in a headline stays unless the publication's name stands behind it."""
    assert without_site("Toll rises - Daily Sabah", "Daily Sabah") == "Toll rises"
    assert without_site("Toll rises - again", "Daily Sabah") == "Toll rises - again"
    assert without_site("Daily Sabah: Toll rises", "The Daily Sabah") == "Toll rises"


@given(st.text(max_size=600))
@example("0\r1\x1b")
def test_any_text_gives_words_that_stand_in_it(text):
    """Whatever the bytes, no paragraph holds a word that the file does not."""
    found = read_plain_text(text)

    words = {word for word in found.text.split() if word.isascii() and word.isalnum()}
    assert all(part.strip() for part in found.text.split("\n\n")) or not found.text
    assert words <= set(printed(text).split())


@given(st.lists(st.sampled_from(BODY.split("\n\n")), min_size=1, max_size=6))
def test_prose_is_never_dropped(paragraphs):
    """However often and in whatever order, paragraphs of prose all stay."""
    assert read_plain_text("A headline of four words\n\n" + "\n\n".join(paragraphs)).text == "\n\n".join(
        paragraphs
    )
