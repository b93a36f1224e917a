"""The article that the project started from: a page as a site prints it, furniture and all.

The text is its publisher's and stays outside the repository; without it these tests are skipped.
"""

from datetime import UTC, datetime

import pytest

from briefing.analysis import analyze
from briefing.config.desk import load_desk
from briefing.gather.inputs import read_inputs
from tests.kit import KIT

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
SEED = KIT.parent / "seed"

pytestmark = pytest.mark.skipif(not SEED.is_dir(), reason=f"no seed article at {SEED}")


@pytest.fixture(scope="module")
def article():
    """The article as it is read from its file."""
    inputs = read_inputs([SEED], NOW)
    assert inputs.skipped == ()
    (article,) = inputs.articles
    return article


@pytest.fixture(scope="module")
def analysis(article, tmp_path_factory):
    """What is found in it with the shipped theaters."""
    return analyze(article, tuple(load_desk(tmp_path_factory.mktemp("desk")).theaters.values()))


def test_the_sites_furniture_is_told_from_the_article(article):
    """Headline without tag line, tags as tags, the publication, no footer, no invented date."""
    assert article.headline == "US General Sees Iraq Troop Drawdown as IS Threat Dims"
    assert article.tags == ("Syria", "Middle East", "Terrorism", "Iraq")
    assert article.publication == "The Defense Post"
    assert (article.published, article.published_from, article.first_seen) == (None, None, NOW)
    assert article.text.startswith("A feared resurgence")
    assert article.text.endswith("on Saturday, he added.")
    assert len(article.text.split("\n\n")) == 10
    assert all(word not in article.text for word in ("Recommended", "Start typing", "source|articles"))


def test_it_is_about_iraq(analysis):
    """Iraq is primary; Syria, named in history and in the tag line, is not."""
    levels = {match.theater.id: match.level for match in analysis.theaters}

    assert levels["iraq"] == "primary"
    assert levels.get("syria") in ("secondary", "passing")


def test_the_general_is_quoted_word_for_word(analysis):
    """Three direct or partial quotes, all by the fullest name with his role, no comma inside the mark."""
    text = analysis.article.text
    quotes = [quote for quote in analysis.quotes if quote.kind != "indirect"]

    assert [segment.of(text) for quote in quotes for segment in quote.segments] == [
        "What that has allowed us to do is to reduce our footprint here in Iraq",
        "I think over time, what you will see is a slow reduction of US forces",
        "low level insurgency hiding in rural areas and… in caves.",
    ]
    assert {quote.speaker.name for quote in quotes} == {"Kenneth Ekman"}
    assert {quote.speaker.role for quote in quotes} == {"Major General, deputy commander of coalition forces"}


def test_the_troops_are_counted_and_the_years_are_not(analysis):
    """The figure is "about 5,200 US troops"; 2003, 2014 and 2019 are dates."""
    text = analysis.article.text
    troops = next(figure for figure in analysis.figures if figure.number.of(text) == "5,200")

    assert (troops.span.of(text), troops.bound, troops.kind) == (
        "about 5,200 US troops",
        "about",
        "personnel",
    )
    assert troops.key
    assert not {"2003", "2014", "2019"} & {figure.number.of(text) for figure in analysis.figures}
