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


ITEMS = "".join(f"<item><title>Item number {n}</title><guid>{n}</guid></item>" for n in range(4))


@pytest.mark.parametrize(
    ("ends", "titles", "cut"),
    [
        ("<item><title>Bridge reop", 4, "it breaks off within its item 5, which is left out"),
        (
            "<item><title>Bridge reopens</title><link>ht",
            4,
            "it breaks off within its item 5, which is left out",
        ),
        (
            "<item><title>A</title><description><![CDATA[Half</item>",
            4,
            "it breaks off within its item 5, which is left out",
        ),
        ("", 4, "it breaks off behind its item 4"),
        # Counter-examples: the feed is whole.
        ("</channel></rss>", 4, ""),
        ("</channel></rss>\n<!-- kept for an hour -->", 4, ""),
        ("<item><title>A</title><description><![CDATA[<item>]]></description></item></channel></rss>", 5, ""),
    ],
)
def test_a_feed_that_breaks_off_says_where(ends, titles, cut):
    """Its whole items are read, and the one within which it breaks off is not."""
    feed = read_feed(f"<rss version='2.0'><channel><title>T</title>{ITEMS}{ends}".encode())

    assert (len(feed.entries), feed.cut) == (titles, cut)
    assert all(entry.title in ("A", f"Item number {n}") for n, entry in enumerate(feed.entries))


@pytest.mark.parametrize(
    "content", ["<rss><channel><item><title>x", "<rss><channel><title>T</title><item><guid>1</guid><title>x"]
)
def test_a_feed_cut_in_its_first_title_holds_nothing(content):
    """Half a headline is no article."""
    with pytest.raises(UnreadableFeedError, match="it breaks off within its first item"):
        read_feed(content.encode())


def test_an_only_item_with_a_whole_title_is_read_as_far_as_it_is_whole():
    """The link that is cut is left out, and the feed is told to break off."""
    feed = read_feed(
        b"<rss version='2.0'><channel><item><title>River rises</title><link>https://o.example/1</link><description>Rain fell on H"
    )

    assert [(entry.title, entry.link, entry.text) for entry in feed.entries] == [
        ("River rises", "https://o.example/1", "")
    ]
    assert feed.cut == "it breaks off within its only item, of which the beginning is read"


def declaring(entities):
    return rss("<item><title>Tea&nbsp;&a; &b; &x;</title><guid>1</guid></item>").replace(
        b"?>", f"?><!DOCTYPE rss [{entities}]>".encode(), 1
    )


def test_bombs_and_doors_to_files_are_failures_with_a_reason(tmp_path):
    """Entities that are long, hold others or name a file make a feed that failed, not an empty one."""
    (tmp_path / "secret").write_text("TOPSECRET42")
    attacks = [
        f"<!ENTITY a '{'A' * 1000}'>",
        "<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>",
        f"<!ENTITY x SYSTEM '{(tmp_path / 'secret').as_uri()}'>",
        f"<!ENTITY % p SYSTEM '{(tmp_path / 'secret').as_uri()}'> %p;",
        "<!ENTITY q ']>'><!ENTITY a 'ha'>",
        "<!ENTITY a '<b>'>",
    ]

    for attack in attacks:
        with pytest.raises(UnreadableFeedError, match="declares entities as attacks do"):
            read_feed(declaring(attack))


def test_an_old_feed_with_a_character_of_its_own_is_read():
    """`nbsp` and a name, declared as feeds of 2003 did, stand in the title as they were meant."""
    (entry,) = read_feed(declaring("<!ENTITY nbsp '&#160;'><!ENTITY a \"Orontes\">")).entries

    assert entry.title.startswith("Tea Orontes")


def test_a_feed_has_no_more_items_than_we_look_at():
    """Items without end are cut."""
    content = rss("<item><title>t</title><guid>1</guid></item>" * (MOST_ENTRIES + 10))

    assert len(read_feed(content).entries) == MOST_ENTRIES


@pytest.mark.parametrize("hostile", [b"<a>" * 20_000 + b"</a>" * 20_000, b"<!-- " + b"x" * 60_000 + b" -->"])
def test_much_that_holds_no_item_is_a_failure(hostile):
    """A feed without news is none; 60 kB without one item are."""
    assert read_feed(rss()).entries == ()

    with pytest.raises(UnreadableFeedError, match="no item can be found in its"):
        read_feed(rss(channel=hostile.decode()))


def test_a_feed_that_dates_in_numbers_shows_their_order():
    """ "06/11/2026" is a date where another item's cannot be read in two ways, and none where all can."""
    item = "<item><guid>{0}</guid><title>{0}</title><pubDate>{0}</pubDate></item>"
    feed = "<rss version='2.0'><channel><title>t</title>{}</channel></rss>"

    told, american, untold = (
        read_feed(feed.format("".join(map(item.format, dates))).encode())
        for dates in (
            ("06/11/2026 10:00", "16/11/2026 11:00"),
            ("11/06/2026", "11/16/2026"),
            ("06/11/2026", "07/11/2026"),
        )
    )

    assert [entry.published.at.day for entry in told.entries] == [6, 16]
    assert [entry.published.at.day for entry in american.entries] == [6, 16]
    assert [entry.published for entry in untold.entries] == [None, None]
