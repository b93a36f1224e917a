"""Every kind of source, from its address to the archive."""

import json
import mailbox
import random
import socket
from datetime import UTC, datetime, timedelta

import pytest

from briefing.archive.database import open_database
from briefing.archive.polls import GatherArchive
from briefing.errors import PluginError
from briefing.gather.client import Access
from briefing.gather.poll import gather
from briefing.model import Article, PageRules, Source
from briefing.plugins import source_plugin
from tests.gather.websites import rss, website

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
PROSE = (
    "The governor said that 300 families had left the low quarters of the town by noon.",
    "Engineers closed two bridges and opened a school as a shelter, the relief office said.",
    "The river is expected to fall on Monday, when the rain moves east towards Palmyra.",
)


def page(title, *paragraphs, head="", foot=""):
    """An article's page."""
    body = "".join(f"<p>{words}</p>" for words in paragraphs or PROSE)
    return (
        f"<html lang='en'><head><title>{title}</title>{head}</head><body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>{title}</h1>{body}</article>{foot}</body></html>"
    )


@pytest.fixture
def desk(tmp_path, workers):
    (tmp_path / "desk").mkdir()
    database = open_database(tmp_path / "desk" / "a.db")
    archive = GatherArchive(database)

    def run(*sources, at=NOON, patience=60.0):
        return gather(
            sources,
            archive,
            at,
            access=Access("desk@orontes.example", allow_private=True, seconds=5),
            everything=True,
            workers=workers,
            plugins=source_plugin,
            patience=patience,
            chance=random.Random(1),
        )

    run.archive = archive
    yield run
    database.close()


def source(kind, *urls, **changes):
    return Source(
        **{"id": "orontes", "name": "Orontes Post", "kind": kind, "urls": urls, "delay": 0.0, **changes}
    )


def test_a_summary_is_followed_to_its_page(site, desk):
    """Where the feed carries a summary the page's text counts, and the feed's title and date stay."""
    site.put("/river", page("River rises in Homs | Orontes Post"))
    site.put("/feed", rss(("1", "River rises in Homs", "Rain fell.", NOON - HOUR, site.url("/river"))))

    (report,) = desk(source("feed", site.url("/feed")))

    (article,) = desk.archive.versions("orontes:1")
    assert report.new == 1
    assert article.text == "\n\n".join(PROSE)
    assert (article.headline, article.published_from) == ("River rises in Homs", "feed")


def test_a_page_is_asked_for_once(site, desk):
    """An item whose listing has not changed costs no second request for its page."""
    site.put("/river", page("River rises in Homs"))
    for n in range(3):
        site.put(
            "/feed",
            rss(
                ("1", "River rises in Homs", "Rain.", NOON - HOUR, site.url("/river")), head=f"<ttl>{n}</ttl>"
            ),
        )
        desk(source("feed", site.url("/feed")), at=NOON + n * HOUR)

    assert site.paths().count("/river") == 1


def test_a_page_that_fails_costs_nothing_and_is_tried_again(site, desk):
    """The feed's own words are stored at once, and the page's as soon as its server recovers."""
    item = ("1", "River rises in Homs", "Rain fell.", NOON - HOUR, site.url("/river"))
    site.put("/feed", rss(item))
    site.put("/river", "", status=500)
    (first,) = desk(source("feed", site.url("/feed")))
    site.put("/river", page("River rises in Homs"))

    (second,) = desk(source("feed", site.url("/feed")), at=NOON + HOUR)

    assert (first.new, first.reason, first.notes) == (1, "", ("1 page: its server failed (500)",))
    assert (second.changed, second.notes) == (1, ())
    assert desk.archive.article("orontes:1").text == "\n\n".join(PROSE)


def test_a_page_that_robots_forbid_is_noted(site, desk):
    """The report says how many pages were left alone, and the feed's words are stored."""
    site.put("/robots.txt", "User-agent: *\nDisallow: /news/\n", "text/plain")
    items = [(str(n), f"Report {n}", "A line.", NOON - HOUR, site.url(f"/news/{n}")) for n in range(3)]
    site.put("/feed", rss(*items))

    (report,) = desk(source("feed", site.url("/feed")))

    assert (report.new, report.notes) == (3, ("3 pages: its robots.txt forbids it",))


def test_the_source_has_rules_for_its_pages(site, desk):
    """Selectors for body, title, byline and date, and what is cut, come before the general way."""
    html = (
        "<html><body><div class='t'>The real title</div><span class='who'>Ruba Sabbagh</span>"
        "<time class='when' datetime='2026-11-20T08:00:00+03:00'>yesterday</time>"
        "<div id='story'><p>First words of it.</p><p class='share'>Share this</p><p>Last words of it.</p></div></body></html>"
    )
    rules = PageRules(
        ("css:#story",), ("css:.t",), ("xpath://span[@class='who']",), ("css:.when",), (".share",)
    )
    site.put("/index", f"<article><a href='{site.url('/1')}'>One</a></article>")
    site.put("/1", html)

    desk(source("pages", site.url("/index"), rules=rules, full_text="page"))

    article = desk.archive.article(site.url("/1"))
    assert article.text == "First words of it.\n\nLast words of it."
    assert (article.headline, article.byline) == ("The real title", ("Ruba Sabbagh",))
    assert article.published == datetime(2026, 11, 20, 5, tzinfo=UTC)


def test_a_json_feed(site, desk):
    """JSON Feed is read as the others are."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "T",
        "items": [
            {"id": "7", "url": site.url("/7"), "title": "Road opens", "content_text": "It is open. " * 150}
        ],
    }
    site.put("/feed.json", json.dumps(feed), "application/feed+json")

    (report,) = desk(source("feed", site.url("/feed.json")))

    assert (report.new, report.reason) == (1, "")
    assert desk.archive.article("orontes:7").headline == "Road opens"


def test_a_news_sitemap_through_its_index(site, desk):
    """An index leads to its news part; titles and dates of the news part count."""
    site.put(
        "/sitemap.xml",
        f"<?xml version='1.0'?><sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
        f"<sitemap><loc>{site.url('/old.xml')}</loc><lastmod>2020-01-01</lastmod></sitemap>"
        f"<sitemap><loc>{site.url('/news.xml')}</loc><lastmod>2026-11-21</lastmod></sitemap></sitemapindex>",
        "application/xml",
    )
    site.put(
        "/news.xml",
        f"<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>"
        f"<url><loc>{site.url('/river')}</loc><news:news><news:publication><news:name>Orontes Post</news:name><news:language>en</news:language></news:publication>"
        f"<news:publication_date>2026-11-21T10:30:00+03:00</news:publication_date><news:title>River rises in Homs</news:title></news:news></url>"
        f"<url><loc>{site.url('/ancient')}</loc><lastmod>2019-05-05</lastmod></url></urlset>",
        "application/xml",
    )
    site.put("/river", page("Something else"))

    (report,) = desk(source("sitemap", site.url("/sitemap.xml")))

    article = desk.archive.article(site.url("/river"))
    assert (report.new, report.reason) == (1, "")
    assert (article.headline, article.published) == (
        "River rises in Homs",
        datetime(2026, 11, 21, 7, 30, tzinfo=UTC),
    )
    assert article.text == "\n\n".join(PROSE)


def test_an_index_page_by_selector(site, desk):
    """The links that the selector finds are read, others are not, and the page's title is the headline."""
    site.put(
        "/news/",
        "<ul class='list'><li><a href='/a'>Read more</a></li><li><a href='b?utm_source=front#top'>Read more</a></li></ul><a href='/about'>About</a>",
    )
    for path, title in (("/a", "River rises in Homs"), ("/news/b", "Road to Palmyra opens")):
        site.put(path, page(title))

    (report,) = desk(source("pages", site.url("/news/"), links=".list a"))

    assert (report.new, report.reason) == (2, "")
    assert desk.archive.article(site.url("/news/b")).headline == "Road to Palmyra opens"
    assert "/about" not in site.paths()


def test_a_selector_that_finds_nothing_is_a_failure(site, desk):
    """A site that was rebuilt is told apart from one without news."""
    site.put("/news/", "<p>Nothing like it</p>")

    (report,) = desk(source("pages", site.url("/news/"), links=".list a"))

    assert report.reason == "no link is found by '.list a'"


def posts(site, *numbers):
    return json.dumps(
        [
            {
                "id": n,
                "guid": {"rendered": f"{site.url('/')}?p={n}"},
                "link": site.url(f"/{n}"),
                "date_gmt": (NOON - n * HOUR).strftime("%Y-%m-%dT%H:%M:%S"),
                "title": {"rendered": f"Report &#8211; {n}"},
                "content": {"rendered": f"<p>{'Words of the report. ' * 80}</p><p>Number {n}.</p>"},
            }
            for n in numbers
        ]
    )


def test_wordpress_is_read_back_to_where_it_is_known(site, desk):
    """A new source is read back some pages; later only as far as nothing is missing."""

    def answer(first, count, total):
        return lambda _: (
            200,
            {"Content-Type": "application/json"},
            posts(site, *range(first, min(first + count, total))).encode(),
        )

    site.pages["/wp-json/wp/v2/posts"] = None
    for number, first in enumerate((1, 101, 201), 1):
        site.pages[path_of(number)] = answer(first, 100, 251)
    blog = source("wordpress", site.url("/"), limit=1000)
    (first,) = desk(blog)
    (second,) = desk(blog, at=NOON + HOUR)

    assert (first.new, first.requests) == (250, 3)
    assert (second.unchanged, second.requests) == (True, 1)
    article = desk.archive.article(f"{site.url('/')}?p=7")
    assert (article.headline, article.published) == ("Report – 7", NOON - 7 * HOUR)


def path_of(number):
    fields = "id%2Cguid%2Clink%2Cdate_gmt%2Cmodified_gmt%2Ctitle%2Ccontent%2Cexcerpt"
    return f"/wp-json/wp/v2/posts?per_page=100&_fields={fields}&page={number}"


def test_a_gap_in_a_feed_is_filled_from_its_older_pages(site, desk):
    """When a window meets nothing that is known, WordPress's older pages are asked for what lies between."""
    mark = "<generator>https://wordpress.org/?v=6.4</generator>"

    def window(first):
        items = [(str(n), f"Report {n}", "Words of it. " * 120, NOON) for n in range(first, first - 10, -1)]
        return (200, {"Content-Type": "application/rss+xml"}, rss(*items, head=mark).encode())

    site.pages["/feed"] = lambda _: window(10)
    desk(source("feed", site.url("/feed")))
    for path, first in (("/feed", 38), ("/feed?paged=2", 28), ("/feed?paged=3", 18)):
        site.pages[path] = lambda _, first=first: window(first)

    (report,) = desk(source("feed", site.url("/feed")), at=NOON + 9 * HOUR)

    assert (report.new, report.requests) == (28, 3)


def message(number, subject):
    return (
        f"Message-ID: <{number}@letter.example>\nFrom: Steppe Letter <letter@steppe.example>\nSubject: {subject}\n"
        f"Date: Sat, 21 Nov 2026 09:0{number}:00 +0300\nContent-Type: text/plain; charset=utf-8\n\n{PROSE[0]}\n\n{PROSE[1]}\n"
    ).encode()


@pytest.mark.parametrize("form", ["mbox", "maildir", "folder", "file"])
def test_newsletters_in_files(tmp_path, desk, form):
    """An mbox, a Maildir, a folder of messages and one message each give an article a letter, once."""
    if form == "mbox":
        box = mailbox.mbox(tmp_path / "box")
        for n in range(2):
            box.add(message(n, f"Letter {n}"))
        box.flush()
        path = tmp_path / "box"
    elif form == "maildir":
        box = mailbox.Maildir(tmp_path / "box")
        for n in range(2):
            box.add(message(n, f"Letter {n}"))
        path = tmp_path / "box"
    else:
        (tmp_path / "box").mkdir()
        for n in range(2):
            (tmp_path / "box" / f"{n}.eml").write_bytes(message(n, f"Letter {n}"))
        path = tmp_path / "box" if form == "folder" else tmp_path / "box" / "1.eml"

    (first,) = desk(source("mail", str(path)))
    (second,) = desk(source("mail", str(path)), at=NOON + HOUR)

    assert (first.new, first.reason) == (1 if form == "file" else 2, "")
    assert second.unchanged
    letter = desk.archive.article("orontes:1@letter.example")
    assert (letter.headline, letter.published) == ("Letter 1", datetime(2026, 11, 21, 6, 1, tzinfo=UTC))


def test_a_folder_of_files_is_read_when_it_changes(tmp_path, desk):
    """New and changed files are noticed; an untouched folder costs nothing."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "river.html").write_text(page("River rises in Homs"))
    files = source("files", str(folder))

    first = desk(files)[0]
    second = desk(files, at=NOON + HOUR)[0]
    (folder / "river.html").write_text(
        page("River rises in Homs", *PROSE[:2], "The bridge was closed for the night.")
    )
    third = desk(files, at=NOON + 2 * HOUR)[0]

    assert [(r.new, r.changed, r.unchanged) for r in (first, second, third)] == [
        (1, 0, False),
        (0, 0, True),
        (0, 1, False),
    ]


def test_pages_kept_in_a_web_archive(tmp_path, desk):
    """A WARC file gives an article a page, under the page's own address."""
    writer = pytest.importorskip("warcio.warcwriter", reason="warcio is not installed (extra [warc])")
    from io import BytesIO

    from warcio.statusandheaders import StatusAndHeaders

    with (tmp_path / "kept.warc.gz").open("wb") as file:
        warc = writer.WARCWriter(file, gzip=True)
        for url, kind in (
            ("https://orontes.example/river", "text/html; charset=utf-8"),
            ("https://orontes.example/x.png", "image/png"),
        ):
            headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.1")
            content = BytesIO(page("River rises in Homs").encode())
            warc.write_record(warc.create_warc_record(url, "response", payload=content, http_headers=headers))

    (report,) = desk(source("files", str(tmp_path / "kept.warc.gz")))

    assert (report.new, report.reason, report.notes) == (1, "", ())
    assert desk.archive.article("orontes:https://orontes.example/river").text == "\n\n".join(PROSE)


def harbour(source, web):
    """A plugin that reads one page and counts its polls."""
    web.memory = str(int(web.memory or 0) + 1)
    words = web.get(source.urls[0]).decode()
    yield Article("ship", "", "Harbour office", f"Poll {web.memory}", words)


def burglar(source, web):
    """A plugin that goes out by itself."""
    with socket.create_connection(("127.0.0.1", int(source.urls[0].rpartition(":")[2].strip("/")))):
        pass
    return []


def broken(source, web):
    """A plugin with a fault."""
    raise ZeroDivisionError("no ships")


def test_a_plugin_reads_through_our_client(site, desk):
    """Its articles are stored, its memory is kept, and robots.txt holds for it."""
    site.put("/ships", "Two ships came in.", "text/plain")
    ships = source("tests.gather.test_kinds:harbour", site.url("/ships"))

    first, second = desk(ships)[0], desk(ships, at=NOON + HOUR)[0]

    assert (first.new, second.changed) == (1, 1)
    assert desk.archive.article("orontes:ship").headline == "Poll 2"
    assert all("briefing/" in headers["User-Agent"] for _, headers in site.asked)


def test_a_plugin_cannot_go_out_by_itself(site, desk):
    """A connection that a plugin opens is refused, and the source fails with the reason."""
    (report,) = desk(source("tests.gather.test_kinds:burglar", site.url("/")))

    assert "web.get alone" in report.reason
    assert site.asked == []


def test_a_broken_plugin_is_a_failed_source(site, desk):
    """A plugin that raises or is missing costs its source alone, in words."""
    lost, faulty = desk(
        source("nowhere.to.be.found:read", site.url("/"), id="lost"),
        source("tests.gather.test_kinds:broken", site.url("/")),
    )

    assert "no module" in lost.reason
    assert faulty.reason == "its plugin failed: ZeroDivisionError: no ships"


def test_a_plugin_that_is_not_offered_is_named_with_those_that_are():
    """`plugin:NAME` without such an entry point says what is installed."""
    with pytest.raises(PluginError, match="no such plugin; installed"):
        source_plugin("plugin:harbour")


def test_secrets_go_to_their_own_site_alone(site, desk, tmp_path):
    """A subscriber's cookie is sent to the source, and neither to where it redirects nor to foreign pages."""
    (tmp_path / "cookie").write_text("# subscriber\nCookie: session=secret\n")
    with website() as other:
        elsewhere = f"http://localhost:{other.port}/page"
        other.put("/page", page("River rises in Homs"))
        site.put("/feed", rss(("1", "River rises in Homs", "Rain.", NOON, elsewhere)))
        site.put("/moved", "", status=302, Location=f"http://localhost:{other.port}/feed")
        other.put("/feed", rss())
        urls = (site.url("/feed"), site.url("/moved"))

        desk(source("feed", *urls, headers_file=str(tmp_path / "cookie")))

        assert [h.get("Cookie") for path, h in site.asked if path != "/robots.txt"] == ["session=secret"] * 2
        assert [h.get("Cookie") for _, h in other.asked] == [None] * len(other.asked)
        assert len(other.asked) == 3


def test_match_rules_pass_over_what_is_not_wanted(site, desk):
    """Words and parts of addresses decide what of a wide feed is stored."""
    long = "It rained for days. " * 80
    site.put(
        "/feed",
        rss(
            ("1", "River rises in HOMS", long, NOON, site.url("/news/1")),
            ("2", "Snow in Oslo", long, NOON, site.url("/news/2")),
            ("3", "Homs hotel offers", long, NOON, site.url("/sponsored/3")),
        ),
    )

    (report,) = desk(source("feed", site.url("/feed"), include=("Homs",), exclude_url=("/sponsored/",)))

    assert report.new == 1
    assert desk.archive.article("orontes:1") is not None


def test_a_flood_is_taken_in_parts(site, desk):
    """More new items than the limit wait for the next poll; none is lost."""
    items = [(str(n), f"Report {n}", "Words of it. " * 120, NOON) for n in range(25)]
    site.put("/feed", rss(*items))
    flood = source("feed", site.url("/feed"), limit=10)

    reports = [desk(flood, at=NOON + n * HOUR)[0] for n in range(4)]

    assert [report.new for report in reports] == [10, 10, 5, 0]
    assert "15 more articles left for the next poll" in reports[0].notes[0]


def test_a_slow_host_is_not_waited_for(site, desk):
    """When a source's time is up its items are stored as listed, and their pages come with the next poll."""
    items = [(str(n), f"Report {n}", "Short.", NOON, site.url(f"/page{n}")) for n in range(25)]
    site.put("/feed", rss(*items))
    for n in range(25):
        site.put(f"/page{n}", page(f"Report {n}"))

    hasty = desk(source("feed", site.url("/feed")), patience=0.0)[0]
    patient = desk(source("feed", site.url("/feed")), at=NOON + HOUR)[0]

    assert (hasty.new, hasty.notes) == (25, ("25 pages: left for the next poll",))
    assert (patient.new, patient.changed, patient.notes) == (0, 25, ())


def test_a_date_that_lies_ahead_is_no_date(site, desk):
    """An article is never dated later than it was seen: it would be missing from today's briefing."""
    site.put("/feed", rss(("1", "River rises", "Rain fell on Homs. " * 80, NOON + 3 * HOUR)))

    desk(source("feed", site.url("/feed")))

    assert desk.archive.article("orontes:1").published is None


def test_a_foreign_guid_cannot_rewrite_an_article(site, desk):
    """A feed that names its items by another site's addresses does not touch that site's articles."""
    with website() as hostile:
        guid = site.url("/?p=1")
        item = f"<item><guid>{guid}</guid><title>River rises</title><description>{'Rain fell. ' * 200}</description></item>"
        site.put("/feed", rss(item))
        hostile.put("/feed", rss(item.replace("Rain", "Gold")))

        desk(source("feed", site.url("/feed")))
        desk(source("feed", f"http://localhost:{hostile.port}/feed", id="hostile"), at=NOON + HOUR)

        assert [a.version for a in desk.archive.versions(guid)] == [1]
        assert "Gold" not in desk.archive.article(guid).text
