"""Feeds of every form come out alike; what is no feed says what it is."""

from datetime import UTC, datetime, timedelta

import pytest

from briefing.gather.feeds import MOST_ENTRIES, UnreadableFeedError, read_feed


def rss(item="", channel=""):
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>T</title>{channel}{item}</channel></rss>".encode()


FORMS = {
    "rss": rss("<item><title>A &amp; b</title><link>/1</link><guid>g</guid><pubDate>Sat, 21 Nov 2026 10:00:00 +0300</pubDate><description>Text here.</description></item>"),
    "atom": b"<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><id>g</id><title type='html'>A &amp;amp; b</title><link href='/1'/><published>2026-11-21T10:00:00+03:00</published><content type='html'>&lt;p&gt;Text here.&lt;/p&gt;</content></entry></feed>",
    "rdf": b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='x'><title>T</title></channel><item rdf:about='g'><title>A &amp; b</title><link>/1</link><dc:date>2026-11-21T07:00:00Z</dc:date><description>Text here.</description></item></rdf:RDF>",
    "json": b'{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "g", "url": "/1", "title": "A & b", "date_published": "2026-11-21T10:00:00+03:00", "content_html": "<p>Text here.</p>"}]}',
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_feed_gives_the_same_entry(form):
    """RSS 2.0, Atom, RSS 1.0 and JSON Feed: same title, text, address and moment."""
    feed = read_feed(FORMS[form], "https://outlet.example/feed")

    (entry,) = feed.entries
    assert (feed.title, entry.title, entry.text, entry.link) == (
        "T",
        "A & b",
        "Text here.",
        "https://outlet.example/1",
    )
    assert entry.published is not None
    assert entry.published.at == datetime(2026, 11, 21, 7, tzinfo=UTC)
    assert entry.guid == "g"


@pytest.mark.parametrize("date", ["Wednesday", "2 hours ago", "yesterday", "21 Nov", "9" * 5000])
def test_a_date_that_is_not_printed_in_full_is_no_date(date):
    """Neither parser's guess becomes an article's date."""
    (entry,) = read_feed(rss(f"<item><title>a</title><guid>1</guid><pubDate>{date}</pubDate></item>")).entries

    assert entry.published is None


def test_scripts_captions_and_the_sites_lines_leave_the_text():
    """An item's HTML gives its prose alone."""
    body = "<script>var a</script><figure><img><figcaption>Photo</figcaption></figure><p>The dam holds.</p><p>Share this</p><p>The post <a>Dam</a> appeared first on <a>Barada Times</a>.</p>"

    (entry,) = read_feed(
        rss(f"<item><title>a</title><guid>1</guid><description><![CDATA[{body}]]></description></item>")
    ).entries

    assert entry.text == "The dam holds."


def test_how_long_a_feed_may_be_kept_is_read():
    """ttl in minutes, or the syndication module's period and frequency."""
    period = "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>"
    item = "<item><title>a</title><guid>1</guid></item>"

    assert read_feed(rss(item, "<ttl>30</ttl>")).keep == timedelta(minutes=30)
    assert read_feed(
        rss(item, period).replace(b"<rss ", b"<rss xmlns:sy='http://purl.org/rss/1.0/modules/syndication/' ")
    ).keep == timedelta(hours=6)


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b" ", "empty"), (b"<!doctype html><html><p>Access denied", "an HTML page"), (b"x" * 10_000_001, "larger than 10 MB"), (b"not a feed", "not a feed")],
)  # fmt: skip
def test_what_is_no_feed_says_what_it_is(content, reason):
    """The reason is one that a reader understands."""
    with pytest.raises(UnreadableFeedError, match=reason):
        read_feed(content)


def test_a_cut_off_feed_still_gives_its_items():
    """A connection that broke half way costs the broken item at most."""
    whole = rss("".join(f"<item><title>Item number {n}</title><guid>{n}</guid></item>" for n in range(20)))

    assert len(read_feed(whole[: len(whole) * 3 // 4]).entries) >= 12


def test_entities_and_endless_items_cost_nothing(tmp_path):
    """No entity is expanded, no local file read, and no feed has more items than we look at."""
    (tmp_path / "secret").write_text("TOPSECRET42")
    laughs = (
        b"<!DOCTYPE rss [<!ENTITY a '"
        + b"A" * 1000
        + b"'><!ENTITY b '"
        + b"&a;" * 1000
        + f"'><!ENTITY x SYSTEM 'file://{tmp_path}/secret'>]>".encode()
    )
    content = rss("<item><title>t &b; &x;</title><guid>1</guid></item>" * (MOST_ENTRIES + 10)).replace(
        b"?>", b"?>" + laughs, 1
    )

    feed = read_feed(content)

    assert len(feed.entries) <= MOST_ENTRIES
    assert all("TOPSECRET" not in entry.title and len(entry.title) < 100 for entry in feed.entries)
