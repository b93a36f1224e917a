"""The shipped sample: what its README promises is there, and nothing in it is real."""

import email
import email.policy
import json
import re
import tomllib
from collections import Counter
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "sources" / "sample"
DAY = SAMPLE / "day"
CUT_OFF = datetime(2026, 11, 22, 3, tzinfo=UTC)
ATOM = "{http://www.w3.org/2005/Atom}"
ENCODED = "{http://purl.org/rss/1.0/modules/content/}encoded"
EDITED = "https://zagros-morning.example/news/erbil-round-the-clock-power"
UNDATED = "https://nineveh-courier.example/mosul/fifth-bridge-lights"


def outlets():
    return {
        path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
        for path in sorted((SAMPLE / "sources").glob("*.toml"))
    }


def feed_items():
    """Outlet, title, link, first and last date, words in the feed, one an item."""
    for path in sorted((DAY / "feeds").glob("*.xml")):
        root = ET.parse(path).getroot()
        for item in root.iter("item"):
            date = item.findtext("pubDate")
            published = parsedate_to_datetime(date) if date else None
            words = item.findtext(ENCODED) or item.findtext("description")
            yield path.stem, item.findtext("title"), item.findtext("link"), published, published, words
        for entry in root.iter(f"{ATOM}entry"):
            published, updated = (
                datetime.fromisoformat(entry.findtext(ATOM + tag)) for tag in ("published", "updated")
            )
            words = entry.findtext(f"{ATOM}content") or entry.findtext(f"{ATOM}summary")
            link = entry.find(f"{ATOM}link").get("href")
            yield path.stem, entry.findtext(f"{ATOM}title"), link, published, updated, words


def page_of(link):
    """Where the page behind `link` stands, by the rule of the sample's README."""
    address = urlsplit(link)
    outlet = address.hostname.removesuffix(".example")
    return DAY / "pages" / outlet / (address.path.strip("/").replace("/", "-") + ".html")


def headers_of(path):
    """The header lines of a plain text article."""
    block = path.read_text(encoding="utf-8").split("\n\n")[1]
    return dict(line.split(": ", 1) for line in block.splitlines())


def days_before():
    """Edition day and rows of each of the thirteen days, in order."""
    return [
        (path.stem, [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()])
        for path in sorted((SAMPLE / "before").glob("*.jsonl"))
    ]


def planted():
    return json.loads((ROOT / "tests" / "data" / "planted_changes.json").read_text(encoding="utf-8"))


def words_of(html):
    return len(re.sub(r"<[^>]+>", " ", html).split())


def paragraphs(link):
    """The paragraphs of the article behind `link`; the furniture's share a line with other tags."""
    return re.findall(r"^\s*<p>(.*)</p>$", page_of(link).read_text(encoding="utf-8"), flags=re.MULTILINE)


def ids_of_the_day():
    texts = (headers_of(path)["Link"] for path in sorted((DAY / "text").glob("*/*.txt")))
    return [item[2] for item in feed_items()] + list(texts)


def test_sources_are_of_every_kind_and_point_at_what_is_there():
    """At least nine outlets, all six tiers, two languages; each address is a file or folder of the sample."""
    sources = outlets()

    assert len(sources) - 1 >= 9  # one is the days before
    assert {s["tier"] for s in sources.values() if "tier" in s} == {
        "wire", "state", "local", "ngo", "official", "think-tank",
    }  # fmt: skip
    assert {s.get("language", "en") for s in sources.values()} == {"en", "ar"}
    for source in sources.values():
        for url in source["urls"]:
            assert (SAMPLE / url).exists(), url


def test_every_item_has_its_article():
    """A feed that promises pages has one behind each link; one that promises whole texts carries them."""
    sources = outlets()

    for outlet, title, link, *_, words in feed_items():
        if sources[outlet]["full_text"] == "page":
            assert page_of(link).is_file(), link
        else:
            assert words_of(words) > 80, title


def test_no_page_is_left_over():
    """Every page is reached from a feed."""
    reached = {page_of(item[2]) for item in feed_items()}

    assert set((DAY / "pages").glob("*/*.html")) <= reached


def test_there_are_enough_articles_about_both_countries():
    """At least 34 articles on the main day, each with an id of its own."""
    ids = ids_of_the_day()

    assert len(ids) >= 34
    assert [i for i, n in Counter(ids).items() if n > 1] == []


def test_dates_lie_in_the_window():
    """Every date lies in the 24 hours before the cut-off; one item has none, one was edited within them."""
    undated = []
    for _, _, link, published, updated, _ in feed_items():
        if published is None:
            undated.append(link)
            continue
        assert CUT_OFF - timedelta(hours=24) <= updated < CUT_OFF, link
        assert link == EDITED or published >= CUT_OFF - timedelta(hours=24), link

    assert undated == [UNDATED]


def test_feeds_write_their_dates_in_several_ways():
    """Offsets, GMT and Z all occur, as they do in real feeds."""
    feeds = "".join(path.read_text(encoding="utf-8") for path in (DAY / "feeds").glob("*.xml"))

    for form in (
        r"\d\d:\d\d:\d\d \+0300</pubDate>",
        r" GMT</pubDate>",
        r"Z</published>",
        r"\+03:00</published>",
    ):
        assert re.search(form, feeds), form


def test_plain_texts_carry_their_day_in_words():
    """Each statement names the main day in its head, in the forms that press offices use."""
    for path in (DAY / "text").glob("*/*.txt"):
        assert "21 November 2026" in headers_of(path)["Published"], path


def test_the_undated_page_says_no_date_of_its_own():
    """Neither a time element, nor metadata, nor a word of the page gives the undated article a date."""
    page = page_of(UNDATED).read_text(encoding="utf-8")

    assert not re.search(r"<time|datePublished|published_time|name=\"date\"|November", page)


def test_nothing_is_real():
    """Every host in every file ends in .example, but for the names of XML vocabularies."""
    vocabularies = {"www.w3.org", "purl.org", "schema.org"}

    for path in sorted(p for p in SAMPLE.rglob("*") if p.is_file()):
        text = path.read_text(encoding="utf-8").replace("=\n", "")
        for host in re.findall(r"https?://([^/\s\"'<>]+)", text):
            assert host.endswith(".example") or host in vocabularies, f"{path}: {host}"
        for host in re.findall(r"[\w.-]+@([\w.-]+\w)", text):
            assert host.endswith(".example"), f"{path}: {host}"


def test_four_outlets_reprint_the_wire_and_one_cuts_it():
    """The wire's paragraphs stand in four other outlets under four other headlines, in one only three of them."""
    wire = paragraphs("https://two-rivers-wire.example/economy/2026-11-21/iraq-october-exports")
    copies = {}
    for outlet, title, link, *_, words in feed_items():
        page = page_of(link)
        body = page.read_text(encoding="utf-8") if page.is_file() else words
        if outlet != "two-rivers-wire" and wire[0] in body:
            copies[title] = sum(p in body for p in wire)

    assert sorted(copies.values()) == [3, len(wire), len(wire), len(wire)]


def test_a_title_arrives_with_markup():
    """One title of a feed holds a tag and an entity once XML has been decoded."""
    titles = [item[1] for item in feed_items()]

    assert [t for t in titles if "<b>" in t and "&amp;" in t] == [
        "Faw port: <b>four of five</b> berths ready, say builders &amp; harbour masters"
    ]


def test_the_feature_is_long():
    """The feature has about five thousand words."""
    feature = paragraphs("https://tigris-daily.example/2026/11/21/the-night-train-to-mosul")

    assert 4800 <= sum(words_of(p) for p in feature) <= 5200


def test_the_newsletter_holds_several_items_in_quoted_printable():
    """One mail, plain and HTML alternatives saying the same, with at least three headed items."""
    (path,) = (DAY / "mail").glob("*.eml")
    mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    plain, html = mail.iter_parts()

    assert mail.get_content_type() == "multipart/alternative"
    assert {part["Content-Transfer-Encoding"] for part in (plain, html)} == {"quoted-printable"}
    assert CUT_OFF - timedelta(hours=24) <= mail["Date"].datetime < CUT_OFF
    headings = re.findall(r"<h2>(.*?)</h2>", html.get_content())
    assert len(headings) >= 3
    assert all(heading in plain.get_content() for heading in headings)


def test_arabic_articles_quote_and_count():
    """At least four Arabic articles, all with figures, most with quotes between guillemets."""
    pages = [" ".join(paragraphs(link)) for outlet, _, link, *_ in feed_items() if outlet == "al-diffatan"]

    assert len(pages) >= 4
    assert all(re.search(r"\d", page) for page in pages)
    assert sum("«" in page and "»" in page for page in pages) >= 3


def test_the_days_before_are_thirteen_and_each_in_its_window():
    """9 to 21 November; a line is published, or edited, in the 24 hours before its day's cut-off."""
    days = days_before()
    names = {source["name"] for source in outlets().values()}

    assert [day for day, _ in days] == [f"2026-11-{n:02}" for n in range(9, 22)]
    for day, rows in days:
        end = datetime.fromisoformat(f"{day}T03:00:00+00:00")
        assert len(rows) >= 4
        for row in rows:
            seen = datetime.fromisoformat(row.get("updated", row["published"]))
            assert end - timedelta(hours=24) <= seen < end, (day, row["id"])
            assert row["source"] in names


def test_a_line_comes_twice_only_as_a_later_version():
    """An id seen before comes back with an edit and the date of its first publication."""
    first = {}
    for _, rows in days_before():
        for row in rows:
            earlier = first.setdefault(row["id"], row)
            if earlier is not row:
                assert "updated" in row
                assert row["published"] == earlier["published"]
                assert (row["title"], row["text"]) != (earlier["title"], earlier["text"])


def test_every_article_of_the_day_stands_in_one_story():
    """The list of stories covers the day, each article once, with the reprints it is known for."""
    stories = json.loads((ROOT / "tests" / "data" / "sample_stories.json").read_text(encoding="utf-8"))
    told = [article for story in stories for article in (*story["articles"], *story["reprints"])]
    (mail,) = (DAY / "mail").glob("*.eml")
    message = email.message_from_bytes(mail.read_bytes(), policy=email.policy.default)["Message-ID"].strip(
        "<>"
    )

    assert sorted(told) == sorted([*ids_of_the_day(), message])
    assert [len(story["reprints"]) for story in stories if story["reprints"]] == [4]
    assert sum(len(story["articles"]) >= 2 for story in stories) >= 8
    assert sum(story["theaters"] == ["iraq", "syria"] for story in stories) >= 1
    assert sum(story["theaters"] == [] for story in stories) >= 1


@pytest.mark.parametrize(
    ("kind", "least"),
    [("moved", 20), ("disputed", 5), ("corrected", 5), ("unchanged", 5), ("look-alike", 10)],
)
def test_changes_of_every_kind_are_planted(kind, least):
    """The list holds enough of each kind to tell a good ledger from a lucky one."""
    assert sum(change["kind"] == kind for change in planted()) >= least


def test_planted_changes_point_at_words_that_are_printed():
    """Each reading names an article of its day, and its words stand in that article, or in its page or feed."""
    printed = {
        (day, row["id"]): row["title"] + "\n" + row["text"] for day, rows in days_before() for row in rows
    }
    for _, title, link, *_, words in feed_items():
        page = page_of(link)
        printed["2026-11-22", link] = title + (page.read_text(encoding="utf-8") if page.is_file() else words)
    for path in (DAY / "text").glob("*/*.txt"):
        printed["2026-11-22", headers_of(path)["Link"]] = " ".join(path.read_text(encoding="utf-8").split())
    known = {article for _, article in printed}

    for change in planted():
        for reading in (change["before"], change["after"]):
            assert reading["words"] in printed[reading["day"], reading["article"]], reading
        assert change["day"] == max(change["before"]["day"], change["after"]["day"])
        assert set(change["articles"]) <= known


def test_planted_kinds_agree_with_their_values():
    """A figure that moved has two values, one unchanged has one, and a dispute names its lower reading first."""
    for change in planted():
        low, high = change["before"]["value"], change["after"]["value"]
        match change["kind"]:
            case "moved":
                assert low != high, change["what"]
            case "unchanged":
                assert low == high, change["what"]
            case "disputed":
                assert low < high, change["what"]
                assert change["before"]["day"] == change["after"]["day"]
            case "corrected":
                assert change["before"]["words"] != change["after"]["words"]
