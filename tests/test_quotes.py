"""Who said what."""

import pytest

from briefing.analysis.quotes import find_quotes
from briefing.model import Article
from briefing.text.sentences import sentences


def quotes_of(text, language="en"):
    return find_quotes(Article("a", "s", "p", "", text, language=language), sentences(text))


def test_surname_becomes_the_full_name_that_the_article_gives():
    """ "Ekman" at the quote is Kenneth Ekman, who was named with his rank and office before."""
    text = (
        "The mission goes on, Major General Kenneth Ekman, deputy commander of coalition forces, told "
        "reporters.\n\n“We will leave two bases before the winter,” Ekman said. “That much is agreed.”"
    )

    (quote,) = quotes_of(text)

    assert quote.words(text) == "We will leave two bases before the winter That much is agreed."
    assert quote.speaker.name == "Kenneth Ekman"
    assert quote.speaker.role == "Major General, deputy commander of coalition forces"
    assert quote.cue == "said"


def test_running_quote_keeps_its_speaker_over_paragraphs():
    """Paragraphs that open a mark again are one quote by the first one's speaker."""
    text = "“We opened the road,” said Layla Haddad, a mayor.\n\n“Trucks passed all night.\n\n“Nobody stopped them.”"

    found = quotes_of(text)

    assert {q.speaker.name for q in found} == {"Layla Haddad"}
    assert [len(q.segments) for q in found] == [1, 2]


@pytest.mark.parametrize(
    "text", ["", "“", '"""', "“”’‘«»", "\n\n", "said", 'He said he said "he said', "“” said X."]
)
def test_broken_marks_are_no_error(text):
    """Lost, doubled and empty marks give no quote and no error."""
    assert all(q.segments for q in quotes_of(text))
