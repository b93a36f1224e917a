"""What was printed and then taken down at its source is noted, kept, and told in the next issue."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.archive.database import open_database
from briefing.archive.polls import GatherArchive
from briefing.config.theaters import load_theaters
from briefing.defaults import shipped
from briefing.edition.window import split
from briefing.gather.client import Access
from briefing.gather.poll import gather
from briefing.gather.withdrawals import to_look_at
from briefing.model import CitedArticle, Edition, Source, Window
from briefing.pipeline import LOOK_BACK, brief
from tests.gather.websites import rss

SIX = datetime(2026, 11, 21, 6, tzinfo=UTC)
HOUR = timedelta(hours=1)
BRIDGE = (
    "<p>MOSUL - Engineers closed the Hurriya bridge in Mosul on Friday after 14 people were injured when a"
    " railing gave way, the Nineveh health directorate said.</p><p>“Nobody may cross until we have"
    " tested every bolt of it,” said Adnan Rashid, the province's chief engineer.</p>"
)
RIVER = "<p>Rain fell on Homs for a third day, and the river rose by the hour.</p>" * 9


@pytest.fixture
def newsroom(site, place, workers):
    """A paper with two reports, each with a page; `newsroom(hours)` polls it so long after six."""
    database = open_database(place)
    archive = GatherArchive(database)
    source = Source("tigris", "Tigris Daily", "feed", (site.url("/feed"),), full_text="feed", delay=0.0)

    def listing(*names):
        every = {
            "bridge": ("bridge", "Bridge in Mosul closed", BRIDGE, SIX - 3 * HOUR, site.url("/bridge")),
            "river": ("river", "River rises in Homs", RIVER, SIX - 5 * HOUR, site.url("/river")),
        }
        site.put("/feed", rss(*(every[name] for name in names)), "application/rss+xml")

    def run(hours):
        (report,) = gather(
            [source], archive, SIX + hours * HOUR, access=Access(allow_private=True, seconds=2),
            everything=True, workers=workers, chance=random.Random(1),
        )  # fmt: skip
        return report

    for page in ("/bridge", "/river"):
        site.put(page, f"<html><body><article>{BRIDGE}</article></body></html>")
    listing("bridge", "river")
    run.archive, run.site, run.listing = archive, site, listing
    run(-1)
    archive.cite([archive.article("tigris:bridge"), archive.article("tigris:river")], SIX)
    site.asked.clear()
    yield run
    database.close()


def asked(newsroom):
    return [path for path in newsroom.site.paths() if path != "/feed"]


def test_an_article_that_was_taken_down_is_withdrawn(newsroom):
    """Out of a listing that holds an older one, its page missing twice: a version without words, the old one kept."""
    newsroom.listing("river")
    newsroom.site.put("/bridge", "", status=404)

    reports = [newsroom(hours) for hours in (1, 1.5, 2.5, 3, 20)]

    first, last = newsroom.archive.versions("tigris:bridge")
    assert (last.withdrawn, last.first_seen) == (True, SIX + 2.5 * HOUR)
    assert "tested every bolt" in first.text
    assert asked(newsroom) == ["/bridge", "/bridge"]
    (found,) = newsroom.archive.search("bolt")
    assert (found.article.version, found.gone) == (1, SIX + 2.5 * HOUR)
    told = [report.notes for report in reports]
    assert told == [(), (), (f"taken down since it was printed: {first.url}",), (), ()]


@pytest.mark.parametrize("status", [200, 403, 500, 503])
def test_a_page_that_stands_or_fails_withdraws_nothing(newsroom, status):
    """Only "not found" and "gone" say that an article was taken down."""
    newsroom.listing("river")
    newsroom.site.put("/bridge", BRIDGE, status=status)

    for hours in (1, 3, 15):
        newsroom(hours)

    assert len(newsroom.archive.versions("tigris:bridge")) == 1


def test_a_page_that_was_missing_for_a_moment_withdraws_nothing(newsroom):
    """A site that is being repaired answers 404 for a while."""
    newsroom.listing("river")
    newsroom.site.put("/bridge", "", status=404)
    newsroom(1)
    newsroom.site.put("/bridge", BRIDGE)

    newsroom(3)

    assert len(newsroom.archive.versions("tigris:bridge")) == 1


def test_what_is_still_listed_is_not_looked_at(newsroom):
    """A listed article costs no request, whatever its page answers."""
    newsroom.site.put("/bridge", "", status=404)
    newsroom.listing("bridge")

    newsroom(12)
    newsroom(14)

    assert asked(newsroom) == ["/river"]


def test_a_broken_site_withdraws_nothing(newsroom):
    """While the feed itself cannot be read, a missing page says nothing."""
    for path in ("/feed", "/bridge", "/river"):
        newsroom.site.put(path, "", status=404)

    for hours in (1, 13, 15):
        newsroom(hours)

    assert asked(newsroom) == []


def test_an_article_that_is_listed_again_is_back(newsroom):
    """Withdrawn and then published again: its words are the latest version."""
    newsroom.listing("river")
    newsroom.site.put("/bridge", "", status=410)
    newsroom(1)
    newsroom(3)
    newsroom.listing("bridge", "river")

    newsroom(5)

    assert [v.withdrawn for v in newsroom.archive.versions("tigris:bridge")] == [False, True, False]


def test_the_next_issue_says_that_it_was_withdrawn(newsroom):
    """The printed quote is told as corrected, with nothing in its place, and the coverage report names the article."""
    newsroom.listing("river")
    newsroom.site.put("/bridge", "", status=404)
    newsroom(1)
    newsroom(3)
    theaters = tuple(load_theaters([shipped("sources") / "theaters"]).values())
    edition = Edition("daily", "Daily", theaters=tuple(t for t in theaters if t.id in {"iraq", "syria"}))
    window = Window(SIX, SIX + 24 * HOUR)

    told, before = split(
        newsroom.archive.window(Window(window.start - LOOK_BACK, window.end)), window, LOOK_BACK
    )
    briefing = brief(told, edition, window, theaters, made=window.end, previous=before)

    (quote,) = [change for change in briefing.changes if change.before and change.before.quote]
    assert (quote.kind, quote.after) == ("corrected", None)
    assert "tested every bolt" in quote.before.span.of(quote.before.article.text)
    assert "taken down at its source: Bridge in Mosul closed (Tigris Daily)" in briefing.coverage.skipped
    assert all(not reference.article.withdrawn for reference in briefing.references)


CITED = st.builds(
    CitedArticle,
    id=st.sampled_from("abcdefgh"),
    source=st.just("s"),
    url=st.sampled_from(["", "https://s.example/1"]),
    published=st.none() | st.just(SIX - HOUR),
    at=st.just(SIX),
    asked=st.none() | st.just(SIX + HOUR),
    missing=st.none() | st.just(SIX + HOUR),
)


@given(st.lists(CITED, max_size=12), st.sets(st.sampled_from("abcdefgh")), st.integers(0, 72))
def test_few_pages_are_asked_for_and_never_a_listed_one(cited, listed, hours):
    """At most three in a poll, those that were missing once before all others."""
    due = to_look_at(cited, listed, [SIX - 9 * HOUR], SIX + hours * HOUR)

    assert len(due) <= 3
    assert all(article.url and article.id not in listed for article in due)
    assert [article.missing is None for article in due] == sorted(article.missing is None for article in due)
