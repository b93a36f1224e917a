"""Feeds and pages that are built to hang, swell or break a parser: each costs little, and says why it was not read."""

import gzip
import time
from pathlib import Path

import pytest

from briefing.gather.extraction import UnreadablePageError
from briefing.gather.feeds import UnreadableFeedError
from briefing.gather.paragraphs import LONGEST_TEXT
from briefing.gather.workers import SECONDS, TaskError, Workers
from tests.gather.websites import raw_server, rss

# Seconds that a busy machine takes to end a process; what hangs would hang for good.
SLACK = 10
ITEM = "<item><guid>1</guid><title>River rises</title><description>{}</description></item>"
PROSE = "<p>Forces in Baghdad said on Monday that the road to Homs is open again.</p>"
LINKED = '<script type="application/ld+json">{}</script>'
# Times 1 in a trial; every day so many times smaller.
SMALL = 8


def feed(inner, head=""):
    return f'<?xml version="1.0"?>{head}<rss version="2.0"><channel><title>t</title>{inner}</channel></rss>'


def page(body, head=""):
    return f"<html><head><title>Road</title>{head}</head><body><article><h1>Road opens</h1>{body}</article></body></html>"


FEEDS = {
    "entities of a hundred bytes": lambda n: feed(
        ITEM.format("&a;" * (3 * n)), f"<!DOCTYPE r [<!ENTITY a '{'y' * 100}'>]>"
    ),
    "laughs in UTF-16": lambda n: feed(
        ITEM.format("&b;" * n), "<!DOCTYPE r [<!ENTITY a 'lol'><!ENTITY b '&a;&a;'>]>"
    ).encode("utf-16"),
    "a default for every attribute": lambda n: feed(
        ITEM.format("x"), f"<!DOCTYPE rss [<!ATTLIST item a CDATA '{'z' * n}'>]>"
    ),
    "a nest": lambda n: feed("<a>" * n + "</a>" * n),
    "a nest left open": lambda n: feed("<item>" * n),
    "a nest of XHTML": lambda n: (
        f"<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>t</title><content type='xhtml'>{'<div>' * n}</content></entry></feed>"
    ),
    "an attribute of megabytes": lambda n: feed(ITEM.format("x") + f"<x a='{'b' * (9 * n)}'/>"),
    "nothing but brackets": lambda n: "<" * (9 * n),
    "brackets in a feed": lambda n: feed(ITEM.format("x") + "<" * (9 * n)),
    "links without end": lambda n: feed("<link rel='next' " * (n // 2)),
    "names without end": lambda n: feed("<guid" * (2 * n)),
    "an address without end": lambda n: feed(f"<item><title>t</title><author>{'a@' * (4 * n)}</author></item>"),
    "comments that open": lambda n: feed(ITEM.format("x") + "<!--" * (2 * n)),
    "a thousand names of spaces": lambda n: "<rss " + " ".join(f"xmlns:a{k}='u'" for k in range(n // 4)) + "/>",
    "a tower of JSON": lambda n: (
        '{"version":"https://jsonfeed.org/version/1.1","items":' + '{"items":' * n + "1" + "}" * n + "}"
    ),
    "a number of megabytes": lambda n: (
        '{"version":"https://jsonfeed.org/version/1.1","items":[' + "9" * (9 * n) + "]}"
    ),
    "marks on one letter": lambda n: feed(ITEM.format("e" + "\u0301" * (2 * n))),
    "NULs": lambda n: b"\0" * (9 * n),
}  # fmt: skip
PAGES = {
    "paragraphs": lambda n: page(PROSE * (n // 7)),
    "links left open": lambda n: page("<a href=x>word " * (n // 2)),
    "a nest": lambda n: page("<div>" * n + "w"),
    "tables in tables": lambda n: page("<table><tr><td>" * (n // 3)),
    "a list": lambda n: page("<ul>" + "<li>item word word" * (n // 2)),
    "dates that are none": lambda n: page("<span class='date'>01.01.20x</span>" * (n // 4) + PROSE),
    "dates in dates": lambda n: page(
        ("<div class='date'>" * 250 + "x" + "</div>" * 250) * (n // 700) + PROSE
    ),
    "bylines in bylines": lambda n: page(
        ("<div class='author'>" * 250 + "x y" + "</div>" * 250) * (n // 700) + PROSE
    ),
    "headlines": lambda n: page("<h1>Head line words</h1>" * (n // 3)),
    "a headline of megabytes": lambda n: f"<title>{'w ' * (5 * n)}</title>{PROSE * 30}",
    "bars in the title": lambda n: f"<title>{'a | b - c – ' * (n // 3)}</title>{PROSE * 30}",
    "a tower of JSON-LD": lambda n: page(PROSE, LINKED.format('{"@graph":[' * 29 + "]}" * 29) * (n // 1000)),
    "words without end": lambda n: page(f"<p>{'w' * (9 * n)}</p>"),
    "addresses": lambda n: page(f"<p>{'https://x.example/ ' * (n // 3)}</p>"),
    "bars": lambda n: page(f"<p>{'| ' * 500}</p>" * (n // 250)),
    "brackets": lambda n: page("< " * (4 * n)),
    "names of elements": lambda n: page("".join(f"<t{k}>x</t{k}>" for k in range(n // 3))),
    "UTF-7": lambda n: page(PROSE * (n // 100), "<meta charset=utf-7>").encode("utf-7"),
    "another character set in every line": lambda n: (
        page("\x1b$B" * (2 * n), "<meta charset=iso-2022-jp>").encode() + b"\xff"
    ),
    "doors to files": lambda n: page(
        '<iframe src="file:///etc/passwd"></iframe>' * (n // 10) + PROSE, "<base href='file:///etc/'>"
    ),
}  # fmt: skip
SIZES = [1_000_000 // SMALL, pytest.param(1_000_000, marks=pytest.mark.trial)]


@pytest.fixture(scope="module")
def worker():
    with Workers(1) as started:
        started.extract(b"<p>Warm</p>")
        yield started


def taken(worker):
    """The most memory of the worker's process so far, in kB."""
    status = Path(f"/proc/{worker._idle.queue[-1].number}/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0])


def answer(act):
    """What came of a task: its result, or the reason why there is none."""
    try:
        return act()
    except (TaskError, UnreadableFeedError, UnreadablePageError) as error:
        return str(error)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", FEEDS)
def test_no_feed_hangs_its_reader(worker, name, size):
    """Entities, nests, brackets, towers: within the limits of time and memory, with nothing of a file."""
    made = FEEDS[name](size)
    content = made.encode() if isinstance(made, str) else made
    began = time.monotonic()

    found = answer(lambda: worker.read_listing("feed", content, "https://x.example/feed"))

    assert time.monotonic() - began < SECONDS + SLACK
    assert worker._idle.queue[-1] is None or not worker._idle.queue[-1].alive or taken(worker) < 400_000
    assert "root:" not in str(found)[:100_000]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PAGES)
def test_no_page_hangs_its_reader(worker, name, size):
    """Nests, lists, dates in dates: within the limits of time and memory, with nothing of a file."""
    made = PAGES[name](size)
    content = made.encode() if isinstance(made, str) else made
    began = time.monotonic()

    found = answer(lambda: worker.extract(content, "https://x.example/1"))

    assert time.monotonic() - began < SECONDS + SLACK
    assert worker._idle.queue[-1] is None or not worker._idle.queue[-1].alive or taken(worker) < 400_000
    assert "root:" not in str(found)[:100_000]


def test_a_worker_has_a_ceiling():
    """The address space of a worker is limited once it is warm, however it grows."""
    with Workers(1) as one:
        one.extract(b"<p>Warm</p>")
        limits = Path(f"/proc/{one._idle.queue[-1].number}/limits").read_text()

    (line,) = [line for line in limits.splitlines() if line.startswith("Max address space")]
    assert 100_000_000 < int(line.split()[3]) < 1_000_000_000


def test_a_page_of_too_many_elements_is_still_read(worker):
    """A page that no extractor gets through in time gives its paragraphs."""
    found = worker.extract(page(PROSE * 30_000).encode())

    assert found.text.startswith("Forces in Baghdad said on Monday")
    assert LONGEST_TEXT < len(found.text) < LONGEST_TEXT * 1.2


def answering(*parts):
    """A server that says these bytes to whatever is asked, and hangs up."""

    def talk(connection):
        asked = connection.recv(4096)
        robots = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        connection.sendall(robots if b"/robots.txt" in asked else b"".join(parts))

    return talk


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nConnection: close\r\n"
BODY = rss(("1", "River rises", "Rain fell on Homs. " * 60)).encode()


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ((HEAD, b"Content-Encoding: gzip\r\n\r\n", gzip.compress(BODY[:99]), gzip.compress(BODY[99:])), ""),
        ((HEAD, b"Content-Encoding: gzip\r\n\r\n", gzip.compress(BODY), b"tail"), ""),
        ((HEAD, b"Content-Encoding: utf-8\r\n\r\n", BODY), ""),
        ((HEAD, b"\r\n", gzip.compress(BODY)), ""),
        ((HEAD, b"Content-Encoding: gzip\r\n\r\n", gzip.compress(b"") * 3000), "packed in more parts than any file is"),
        ((HEAD, b"Content-Encoding: zstd\r\n\r\n(\xb5/\xfd"), "packed as 'zstd', which was not asked for"),
        ((b"HTTP/1.1 304 Not Modified\r\n\r\n",), "its server answers 'unchanged' to a first request"),
        ((HEAD, b"\r\n", BODY[:120]), "it breaks off within its first item"),
        ((HEAD, b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nabc"), "it came cut short"),
    ],
)  # fmt: skip
def test_what_servers_make_of_a_body(ask, parts, reason):
    """Packed in parts, packed unsaid, wrongly named: read; what is no whole answer has its reason."""
    with raw_server(answering(*parts)) as port:
        report = ask(f"http://127.0.0.1:{port}/feed")

    assert (report.reason, report.new) == (reason, 0 if reason else 1)


def test_a_feed_that_breaks_off_is_told(ask):
    """The report says where it breaks off, and the item that is cut is not stored."""
    cut = rss(("1", "River rises", "Rain fell on Homs. " * 60), ("2", "Bridge reopens", "x")).encode()

    with raw_server(answering(HEAD, b"\r\n", cut[: cut.index(b"reopens")])) as port:
        report = ask(f"http://127.0.0.1:{port}/feed")

    assert report.new == 1
    assert "it breaks off within its item 2, which is left out" in report.notes


def test_an_article_that_is_cut_is_told(ask):
    """What is kept of a text of a thousand pages is its beginning, and the report says so."""
    long = rss(("1", "River rises", "<p>Rain fell on Homs for a third day.</p>" * 8_000)).encode()

    with raw_server(answering(HEAD, b"\r\n", long)) as port:
        report = ask(f"http://127.0.0.1:{port}/feed")

    assert report.new == 1
    assert report.notes == ("1 page: longer than 250,000 characters, of which the beginning is kept",)
