"""Whatever a site sends: no crash, nothing over five seconds, no local file, no refused address."""

import contextlib
import json
import os
import random
import resource
import socket
import subprocess
import sys
import threading
import time
import zlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.archive.database import open_database
from briefing.archive.polls import GatherArchive
from briefing.gather.addresses import is_refused
from briefing.gather.client import Access
from briefing.gather.identity import article_id, canonical, declared_address
from briefing.gather.poll import gather
from briefing.gather.workers import Workers
from briefing.model import Source
from tests.gather.websites import raw_server, rss
from tests.kit import kit

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
LONG = "Rain fell on Homs for a third day. " * 60
# Seconds; a worker is ended after four, and a busy machine is slow to notice.
LIMIT = 5.0


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.100.100.200",
        "::1", "::", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::",
        "::127.0.0.1", "fe80::1", "fe80::1%eth0", "fd00:ec2::254", "ff02::1", "224.0.0.1", "255.255.255.255", "240.0.0.1", "nonsense",
    ],
)  # fmt: skip
def test_addresses_that_are_never_asked(address):
    """Loopback, private, link-local, reserved and multicast, in every form that IPv6 has for them."""
    assert is_refused(address, allow_private=False)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_public_addresses_are_asked(address):
    """Public addresses are asked, also where a network has IPv6 alone."""
    assert not is_refused(address, allow_private=False)


def test_an_intranet_never_reaches_the_keys_of_a_cloud():
    """`allow_private` opens private networks, and neither link-local nor multicast addresses."""
    assert not is_refused("10.0.0.1", allow_private=True)
    assert is_refused("169.254.169.254", allow_private=True)
    assert is_refused("::ffff:169.254.169.254", allow_private=True)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "0177.0.0.1", "127.1"])
def test_no_spelling_of_this_machine_is_asked(site, ask, host):
    """Whatever a resolver makes of a name, the connection is refused before it is made."""
    report = ask(f"http://{host}:{site.port}/feed", allow_private=False)

    assert report.reason
    assert site.asked == []


def test_a_name_that_turns_to_this_machine_is_not_asked(site, ask, monkeypatch):
    """A name that led to a public address a moment ago and now leads here is refused as it is connected to."""
    known = socket.getaddrinfo
    answers = iter(["198.51.100.7", "127.0.0.1"] * 9)

    def turning(host, port, *rest, **named):
        return known(next(answers) if host == "turning.example" else host, port, *rest, **named)

    monkeypatch.setattr(socket, "getaddrinfo", turning)

    reasons = [ask(f"http://turning.example:{site.port}/feed", allow_private=False).reason for _ in range(4)]

    assert site.asked == []
    assert set(reasons) == {"it leads to a private, local or reserved address, which is not asked"}


@pytest.mark.parametrize(
    "target",
    [
        "http://169.254.169.254/latest/meta-data/", "http://[fe80::1]/", "file:///etc/passwd", "gopher://127.0.0.1/", "ftp://127.0.0.1/",
        "javascript:alert(1)", "http://user:secret@127.0.0.1/", "//", "http://", "http://[::1", "http://a b/", "\x00", "data:text/plain,x",
    ],
)  # fmt: skip
def test_redirects_lead_nowhere_they_should_not(site, ask, target):
    """Each hop is judged like the first; the reason says what is wrong."""
    site.put("/feed", "", status=302, Location=target)

    report = ask(site.url("/feed"))

    assert report.reason
    assert report.new == 0


def test_redirects_end(site, ask):
    """A circle of redirects is a failure after a few."""
    site.put("/feed", "", status=301, Location="/feed")

    assert "redirects more than" in ask(site.url("/feed")).reason


def packed(content, form):
    pack = zlib.compressobj(9, zlib.DEFLATED, {"gzip": 31, "deflate": 15, "raw": -15}[form])
    return pack.compress(content) + pack.flush()


@pytest.mark.parametrize("form", ["gzip", "deflate", "raw"])
def test_packed_feeds_are_unpacked(site, ask, form):
    """gzip and deflate, with and without its header."""
    content = packed(rss(("1", "River rises", LONG)).encode(), form)
    site.put("/feed", content, Content_Encoding="gzip" if form == "gzip" else "deflate")

    assert ask(site.url("/feed")).new == 1


def test_a_bomb_is_stopped_as_it_unpacks(site, ask):
    """A gigabyte in a megabyte costs the limit, not a gigabyte."""
    pack = zlib.compressobj(9, zlib.DEFLATED, 31)
    zeros = b"\0" * 10_000_000
    bomb = b"".join([*(pack.compress(zeros) for _ in range(40)), pack.flush()])
    site.put("/feed", bomb, Content_Encoding="gzip")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.monotonic()

    report = ask(site.url("/feed"))

    assert report.reason == "larger than 10 MB"
    assert time.monotonic() - began < LIMIT
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60_000


def test_what_was_cut_short_is_not_read(site, ask):
    """Half a gzip stream and half a body are failures: what was not whole is asked for again."""
    content = packed(rss(*((str(n), f"Report {n}", LONG) for n in range(9))).encode(), "gzip")
    site.put("/gzip", content[: len(content) // 2], Content_Encoding="gzip")
    site.put("/body", rss(("1", "River rises", LONG)), Content_Length="99999")
    site.put("/spoilt", b"\x1f\x8b\x08\x00nonsense" * 9, Content_Encoding="gzip")

    reasons = [ask(site.url(path)).reason for path in ("/gzip", "/body", "/spoilt")]

    assert reasons == ["it came cut short", "it came cut short", "its packing is damaged"]


def test_a_packing_that_was_not_asked_for(site, ask):
    """An encoding that we did not offer is a failure in words."""
    site.put("/feed", b"\xce\xb2\xcf\x81", Content_Encoding="br")

    assert ask(site.url("/feed")).reason == "packed as 'br', which was not asked for"


def endless(connection):
    connection.recv(4096)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n")
    piece = b"<item><title>a</title></item>" * 2000
    try:
        while True:
            connection.sendall(piece)
    except OSError:
        pass


def drip(connection):
    connection.recv(4096)
    try:
        for byte in b"HTTP/1.1 200 OK\r\n\r\n" + b"<rss>" * 1000:
            connection.sendall(bytes([byte]))
            time.sleep(0.05)
    except OSError:
        pass


def silent(connection):
    connection.recv(4096)
    time.sleep(4)


def noise(connection):
    connection.recv(4096)
    connection.sendall(bytes(random.Random(3).randrange(256) for _ in range(5000)))


def header_bomb(connection):
    connection.recv(4096)
    with contextlib.suppress(OSError):
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + b"X-A: " + b"a" * 5_000_000 + b"\r\n\r\n")


def hang_up(connection):
    connection.recv(10)


@pytest.mark.parametrize("talk", [endless, drip, silent, noise, header_bomb, hang_up])
def test_servers_that_do_not_behave(ask, talk):
    """Streams without end, a byte at a time, silence, noise: a reason within the time-out."""
    with raw_server(talk) as port:
        began = time.monotonic()

        report = ask(f"http://127.0.0.1:{port}/feed", seconds=1.0)

        assert report.reason
        assert time.monotonic() - began < LIMIT


def test_a_robots_file_made_to_hang(site, ask):
    """A robots.txt of half a megabyte of wildcards costs no more than reading it."""
    site.put(
        "/robots.txt",
        "User-agent: *\n" + "Disallow: /" + "*a" * 200 + "$\n" * 1 + "Disallow: /*b*c*d\n" * 20_000,
        "text/plain",
    )
    site.put("/" + "a" * 1500, rss(("1", "River rises", LONG)))
    began = time.monotonic()

    ask(site.url("/" + "a" * 1500))

    assert time.monotonic() - began < LIMIT


ENTITIES = (
    "<!DOCTYPE rss [<!ENTITY a0 'lol'>"
    + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
    + "]>"
)


def small_cases(folder):
    """A few kinds of hostile feed, small enough for every day."""
    secret = (folder / "secret.txt").as_uri()
    item = "<item><guid>1</guid><title>{}</title><description>x</description></item>"
    outer = '<?xml version="1.0"?>{}<rss version="2.0"><channel><title>t</title>{}</channel></rss>'
    return {
        "laughs": outer.format(ENTITIES, item.format("&a9;")),
        "file": outer.format(f"<!DOCTYPE r [<!ENTITY x SYSTEM '{secret}'>]>", item.format("&x;")),
        "parameter": outer.format(f"<!DOCTYPE r [<!ENTITY % p SYSTEM '{secret}'> %p;]>", item.format("z")),
        "nested": outer.format("", "<a>" * 20_000 + "</a>" * 20_000),
        "attributes": "<rss " + " ".join(f"a{n}='1'" for n in range(30_000)) + "/>",
        "items": outer.format("", item.format("a") * 20_000),
        "description": outer.format("", f"<item><guid>2</guid><title>t</title><description>{'&lt;div&gt;' * 20_000}</description></item>"),
        "xinclude": outer.format("", f"<item><guid>3</guid><title>t</title><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='{secret}' parse='text'/></item>"),
        "json": '{"version": "https://jsonfeed.org/version/1.1", "items": ' + "[" * 50_000 + "]" * 50_000 + "}",
        "nul": outer.format("", item.format("a\x00b")),
    }  # fmt: skip


@pytest.mark.parametrize("kind", ["feed", "sitemap", "wordpress", "pages"])
def test_hostile_listings(tmp_path, site, ask, kind):
    """Bombs, entities that name files, nests: no crash, in time, and nothing of the secret is stored."""
    (tmp_path / "secret.txt").write_text("TOPSECRET42")
    for name, content in small_cases(tmp_path).items():
        form = (
            content
            if kind == "feed"
            else content.replace("<rss", "<urlset").replace("item>", "url>").replace("title>", "loc>")
        )
        site.pages = {"/robots.txt": site.pages["/robots.txt"]}
        for path in ("/hostile", "/wp-json/wp/v2/posts"):
            site.put(path, form)
        began = time.monotonic()

        report = ask(site.url("/hostile"), kind=kind, links="a")

        assert time.monotonic() - began < LIMIT + 1, name
        if name in {"laughs", "file", "parameter"} and kind in {"feed", "sitemap"}:
            assert report.reason.startswith("it declares entities as attacks do"), name
    assert "TOPSECRET42" not in stored_words(tmp_path)


def stored_words(folder):
    return b"".join(
        path.read_bytes() for path in folder.glob("a.db*") if not path.name.endswith("reserve")
    ).decode("latin-1")


# A page that takes its parser more than a second, whatever the machine.
SLOW = "<html><body><article><p>" + "https://x.example/ " * 500_000


def test_hostile_pages_cost_themselves_alone(site, ask):
    """A page that hangs its parser is ended; the feed's words stay, and the next page is read."""
    good = f"<html><body><article><h1>Road opens</h1><p>{LONG}</p></article></body></html>"
    site.put("/bomb", SLOW)
    site.put("/good", good)
    site.put(
        "/feed",
        rss(
            ("1", "Bomb", "Short.", NOON, site.url("/bomb")),
            ("2", "Road opens", "Short.", NOON, site.url("/good")),
        ),
    )

    with Workers(1, seconds=0.5) as hasty:
        report = ask(site.url("/feed"), full_text="page", seconds=20.0, workers=hasty)

    assert (report.new, len(report.notes)) == (2, 1)
    assert ask.archive.article("hostile:1").text == "Short."
    assert ask.archive.article("hostile:2").text.startswith("Rain fell")


def test_a_page_that_was_ended_is_tried_again_and_then_left_alone(tmp_path, site):
    """What was too slow on a busy machine is read at the next poll; what always is, is asked for three times."""
    prose = f"<p>{LONG}</p>"
    site.put("/slow", SLOW)
    site.put("/late", SLOW)
    site.put(
        "/feed",
        rss(
            ("1", "Slow", "Short.", NOON, site.url("/slow")), ("2", "Late", "Short.", NOON, site.url("/late"))
        ),
    )
    source = Source("hostile", "Hostile", "feed", (site.url("/feed"),), full_text="page", delay=0.0)
    database = open_database(tmp_path / "a.db")
    archive = GatherArchive(database)

    with Workers(1, seconds=0.5) as hasty:
        for hours in range(5):
            gather(
                [source], archive, NOON + timedelta(hours=hours), access=Access(allow_private=True),
                everything=True, workers=hasty, chance=random.Random(1),
            )  # fmt: skip
            site.put("/late", f"<html><body><article><h1>Late</h1>{prose}</article></body></html>")

    late = archive.article("hostile:2")
    database.close()
    assert [site.paths().count(path) for path in ("/slow", "/late")] == [3, 2]
    assert late.text.startswith("Rain fell")


def test_names_that_cannot_be_stored(site, ask):
    """Lone surrogates, NULs and broken addresses in names, links and headers store what can be stored."""
    items = [
        {"id": "\ud800one\x00", "url": "http://[::1", "title": "River \udfff rises", "content_text": LONG},
        {"id": "two", "url": "https://x.example/\ud800", "title": "Road opens", "content_text": LONG},
    ]
    feed = json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": items})
    site.put("/feed", feed, "application/feed+json", ETag="\xff\xfe")

    report = ask(site.url("/feed"))

    assert (report.new, report.reason) == (2, "")


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=80))
def test_any_words_are_a_name_or_none(guid, link, declared):
    """Whatever a feed or a page says of its address, it is judged and never raises."""
    for words in (link, f"http://{link}", f"https://x.example/{link}"):
        name = article_id("s", guid, words, "https://x.example/feed")
        bare = canonical(words)

        assert isinstance(name, str)
        assert canonical(bare) == bare
        assert isinstance(declared_address(f"http://{declared}", f"https://x.example/{link}"), str)


class Broken(GatherArchive):
    """An archive that cannot store one source's polls."""

    def record(self, polls, robots=()):
        if any(poll.report.source.id == "bad" and poll.articles for poll in polls):
            raise ValueError("cannot be stored")
        return super().record(polls, robots)


def test_a_mistake_of_ours_costs_one_source(tmp_path, site, workers, caplog):
    """Where one source brings out a mistake, the others are stored, and the log has the traceback."""
    site.put("/feed", rss(("1", "River rises", LONG)))
    database = open_database(tmp_path / "b.db")
    sources = [
        Source(name, name, "feed", (site.url("/feed"),), full_text="feed", delay=0.0)
        for name in ("good", "bad", "fine")
    ]

    reports = gather(sources, Broken(database), NOON, access=Access(allow_private=True), workers=workers)

    database.close()
    assert [(r.new, r.reason) for r in reports] == [
        (1, ""),
        (0, "a fault of briefing itself: ValueError"),
        (1, ""),
    ]
    assert "cannot be stored" in caplog.text


def kit_cases(folder, maker):
    subprocess.run([sys.executable, kit() / "hostile" / maker, folder], check=True, capture_output=True)
    return sorted(path for path in folder.iterdir() if path.suffix in {".xml", ".html", ".htm"})


@pytest.mark.trial
@pytest.mark.parametrize("maker", ["make_feeds.py", "make_pages.py"])
def test_the_full_hostile_set(tmp_path, site, maker):
    """Every case of the development kit, full size: in time, in memory, without the secret."""
    (tmp_path / "cases").mkdir()
    cases = kit_cases(tmp_path / "cases", maker)
    database = open_database(tmp_path / "a.db")
    archive = GatherArchive(database)
    with Workers(1) as workers:
        workers.extract(b"<html><body><p>Warm</p></body></html>")
        peak = watch_memory()
        for number, case in enumerate(cases):
            content = case.read_bytes()
            if maker == "make_feeds.py":
                site.put("/case", content, "application/rss+xml")
                source = Source(f"s{number}", "S", "feed", (site.url("/case"),), full_text="feed", delay=0.0)
            else:
                site.put("/page", content)
                site.put("/feed", rss(("1", "Case", "Short.", NOON, site.url("/page"))))
                source = Source(f"s{number}", "S", "feed", (site.url("/feed"),), full_text="page", delay=0.0)
            began = time.monotonic()
            (report,) = gather(
                [source], archive, NOON, access=Access(allow_private=True), everything=True, workers=workers
            )
            print(
                f"{case.stem:<24} {time.monotonic() - began:5.2f} s  {report.new} new  {report.reason} {' '.join(report.notes)}"
            )
            # The worker has four seconds; what is over is the machine's.
            assert time.monotonic() - began < LIMIT + 1.5, case.name
        print(f"most memory of a worker: {peak() / 1000:.0f} MB")
        assert peak() < 400_000
    database.close()
    assert "TOPSECRET42" not in stored_words(tmp_path)


def watch_memory():
    """A function that says how much a child of this process has taken at most, in kB, until it is called."""
    most = [0]
    stop = threading.Event()

    def look():
        while not stop.wait(0.02):
            for status in Path("/proc").glob("[0-9]*/status"):
                try:
                    words = status.read_text()
                    if f"PPid:\t{os.getpid()}\n" in words and "VmHWM:" in words:
                        most[0] = max(most[0], int(words.split("VmHWM:")[1].split()[0]))
                except OSError:
                    continue

    threading.Thread(target=look, daemon=True).start()

    def peak():
        stop.set()
        return most[0]

    return peak
