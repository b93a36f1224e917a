"""Polling: what is due is asked politely, and what it brings is stored once."""

import itertools
import random
from datetime import UTC, datetime, timedelta

import pytest

from briefing.archive.database import open_database
from briefing.archive.polls import GatherArchive
from briefing.gather.client import Access
from briefing.gather.poll import gather
from briefing.model import Source
from tests.gather.websites import rss
from tests.loopback import make_certificate, web_server

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
RIVER = ("1", "River rises in Homs", "Rain fell on Homs for a third day. " * 40, NOON - HOUR)
ROAD = ("2", "Road to Palmyra opens", "Engineers opened the road to Palmyra. " * 40, NOON - 2 * HOUR)


@pytest.fixture
def desk(place, workers):
    """Polls with a fresh archive; `desk(source, minutes)` is a run so long after noon."""
    database = open_database(place)
    archive = GatherArchive(database)

    def run(*sources, at=NOON, everything=True, allow_private=True):
        access = Access("desk@orontes.example", allow_private=allow_private, seconds=2)
        return gather(
            sources,
            archive,
            at,
            access=access,
            everything=everything,
            workers=workers,
            chance=random.Random(1),
        )

    run.archive = archive
    yield run
    database.close()


def feed(site, path="/feed", **changes):
    """A source with one feed on the site."""
    named = {"id": "orontes", "name": "Orontes Post", "kind": "feed", "delay": 0.0, "full_text": "feed"}
    return Source(**{"urls": (site.url(path),), **named, **changes})


def test_a_feed_is_stored_once(site, desk):
    """The items of a feed are articles, and asking again stores none of them twice."""
    site.put("/feed", rss(RIVER, ROAD), "application/rss+xml")

    first = desk(feed(site))
    second = desk(feed(site), at=NOON + HOUR)

    assert (first[0].new, first[0].reason) == (2, "")
    assert (second[0].new, second[0].unchanged) == (0, True)
    river = desk.archive.article("orontes:1")
    assert (river.headline, river.published, river.publication) == (RIVER[1], RIVER[3], "Orontes Post")
    assert desk.archive.counts() == (2, 2)


def test_an_edit_is_a_version(site, desk):
    """An item with other words and the same name and date adds a version of its article."""
    site.put("/feed", rss(RIVER, ROAD), "application/rss+xml")
    desk(feed(site))
    site.put("/feed", rss((*RIVER[:2], "The river fell again. " * 40, RIVER[3]), ROAD), "application/rss+xml")

    (report,) = desk(feed(site), at=NOON + HOUR)

    assert (report.new, report.changed, report.again) == (0, 1, 1)
    assert [article.version for article in desk.archive.versions("orontes:1")] == [1, 2]


def test_an_unchanged_feed_is_asked_for_by_its_validators(site, desk):
    """ETag and Last-Modified of the last answer go out with the next request."""

    def page(headers):
        if headers.get("If-None-Match") == '"7"' and headers.get("If-Modified-Since"):
            return (304, {"ETag": '"7"'}, b"")
        return (200, {"ETag": '"7"', "Last-Modified": "Sat, 21 Nov 2026 11:00:00 GMT"}, rss(RIVER).encode())

    site.pages["/feed"] = page
    reports = [desk(feed(site), at=NOON + n * HOUR)[0] for n in range(3)]

    assert [report.unchanged for report in reports] == [False, True, True]
    assert [report.new for report in reports] == [1, 0, 0]


def test_unchanged_does_not_make_a_failed_source_well(site, desk):
    """A server that answers 304 to what could not be read is asked without conditions, and stays failed."""
    broken = b"<html><body>Please wait while we check your browser</body></html>"

    def page(headers):
        return (304, {}, b"") if "If-None-Match" in headers else (200, {"ETag": '"1"'}, broken)

    site.pages["/feed"] = page
    reports = [desk(feed(site), at=NOON + n * HOUR)[0] for n in range(2)]

    assert [report.reason for report in reports] == ["an HTML page in place of the feed"] * 2


def test_an_empty_feed_has_not_failed(site, desk):
    """A feed without items was read, and brought nothing."""
    site.put("/feed", rss(), "application/rss+xml")

    (report,) = desk(feed(site))

    assert (report.reason, report.new, report.unchanged) == ("", 0, False)


def test_a_source_is_asked_when_it_is_due(site, desk):
    """After a poll it rests for its interval, over restarts; `everything` asks at once."""
    site.put("/feed", rss(RIVER), "application/rss+xml")
    source = feed(site, every=timedelta(minutes=30))
    desk(source, everything=False)

    early = desk(source, at=NOON + timedelta(minutes=4), everything=False)
    late = desk(source, at=NOON + timedelta(minutes=40), everything=False)

    assert early == ()
    assert len(late) == 1
    assert len(site.paths()) == 2


def test_a_clock_set_back_does_not_silence_a_source(site, desk):
    """A poll that lies in the future is no reason to wait for it to come true."""
    site.put("/feed", rss(RIVER), "application/rss+xml")
    desk(feed(site), at=NOON + timedelta(days=400))

    reports = desk(feed(site), at=NOON, everything=False)

    assert len(reports) == 1


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_kept(site, desk, status):
    """A server that asks for an hour of rest has it, and so has every page of its host in that run."""
    site.put("/feed", "later", status=status, Retry_After="3600")
    source = feed(site, every=timedelta(minutes=5))

    (report,) = desk(source)

    assert str(status) in report.reason
    assert desk(source, at=NOON + timedelta(minutes=59), everything=False) == ()
    assert len(desk(source, at=NOON + timedelta(minutes=61), everything=False)) == 1


def test_failures_are_asked_less_and_less(site, desk):
    """Each failure in a row doubles the rest, up to a quarter of a day; the state survives restarts."""
    source = feed(site, every=timedelta(minutes=15))
    moment, rests = NOON, []

    for _ in range(8):
        desk(source, at=moment)
        following = desk.archive.poll_states()["orontes", site.url("/feed")].next_poll
        rests.append(following - moment)
        moment = following

    assert all(after > before for before, after in itertools.pairwise(rests[:5]))
    assert timedelta(hours=4) < rests[-1] <= timedelta(hours=7.2)


def test_a_permanent_redirect_is_remembered(site, desk):
    """301 and 308 change the stored address; 302 does not."""
    site.put("/feed", "", status=301, Location="/new")
    site.put("/new", rss(RIVER), "application/rss+xml")
    site.put("/else", "", status=302, Location="/new")

    for n in range(2):
        desk(
            feed(site),
            feed(site, "/else", id="other", name="Other"),
            at=NOON + n * HOUR,
        )

    assert sorted(site.paths()) == ["/else", "/else", "/feed", "/new", "/new", "/new", "/new"]
    assert desk.archive.poll_states()["orontes", site.url("/feed")].moved_to == site.url("/new")


def test_gone_is_never_asked_again_and_stays_in_the_report(site, desk):
    """410 retires an address; it is no longer asked and still reported as failed."""
    site.put("/feed", "", status=410)

    reports = [desk(feed(site), at=NOON + n * timedelta(days=2), everything=n == 0)[0] for n in range(2)]

    assert [report.reason for report in reports] == ["gone for good (410)"] * 2
    assert site.paths() == ["/feed"]


def test_robots_are_heard_on_every_hop(site, desk):
    """What robots.txt forbids is not asked, nor where a redirect leads to it."""
    site.put("/robots.txt", "User-agent: briefing\nDisallow: /private/\n", "text/plain")
    site.put("/feed", "", status=302, Location="/private/feed")
    site.put("/private/feed", rss(RIVER))

    (report,) = desk(feed(site))

    assert report.reason == "its robots.txt forbids it"
    assert site.paths() == ["/feed"]


def test_robots_are_read_once_a_day(site, desk):
    """A robots.txt is kept for a day, over restarts."""
    site.put("/robots.txt", "User-agent: *\nDisallow:\n", "text/plain")
    site.put("/feed", rss(RIVER))

    for hours in (0, 1, 23, 25):
        desk(feed(site), at=NOON + hours * HOUR)

    assert [path for path, _ in site.asked].count("/robots.txt") == 2


def test_private_addresses_are_not_asked(site, desk):
    """Without `allow_private` no connection is made to this machine, and the reason says so."""
    site.put("/feed", rss(RIVER))

    (report,) = desk(feed(site), allow_private=False)

    assert "private" in report.reason
    assert site.asked == []


def test_one_failed_address_fails_the_source_and_keeps_the_rest(site, desk):
    """Of two feeds one is read and the other named in the reason, also while it is not due."""
    site.put("/feed", rss(RIVER))
    source = feed(site, urls=(site.url("/feed"), site.url("/missing")), every=timedelta(minutes=30))

    (first,) = desk(source)
    (second,) = desk(source, at=NOON + timedelta(minutes=13), everything=False)

    assert first.new == 1
    assert first.reason == f"{site.url('/missing')}: not found (404)"
    assert second.reason == first.reason


def test_a_new_address_begins_without_the_faults_of_the_old(site, desk):
    """When a source's file names another address, nothing of the old one is held against it."""
    site.put("/feed", rss(RIVER))
    desk(feed(site, "/gone"))

    (report,) = desk(feed(site), at=NOON + HOUR)

    assert report.reason == ""
    assert set(desk.archive.poll_states()) == {("orontes", site.url("/feed"))}


def test_a_certificate_that_is_not_valid_is_refused(desk, tmp_path):
    """A server that cannot prove its name is not read, and the reason says so."""
    with web_server([], make_certificate(tmp_path)) as (seen, port):
        (report,) = desk(Source("tls", "TLS", "feed", (f"https://127.0.0.1:{port}/feed",), delay=0.0))

        assert report.reason == "its certificate is not valid"
        assert seen == []


def test_we_say_who_we_are(site, desk):
    """Every request names the product and whom to write to."""
    site.put("/feed", rss(RIVER))

    desk(feed(site))

    assert all(
        "briefing/" in h["User-Agent"] and "desk@orontes.example" in h["User-Agent"] for _, h in site.asked
    )


def numbered(first, last):
    """A feed of the items from `last` down to `first`, none of them with a date."""
    return rss(*((str(n), f"Report {n}", "Rain fell on Homs. " * 70) for n in range(last, first - 1, -1)))


def test_a_window_of_which_half_is_new_is_asked_again_at_once(site, desk):
    """Six items of which three are new: the next request comes after the shortest interval."""
    site.put("/feed", numbered(1, 6))
    desk(feed(site))
    site.put("/feed", numbered(4, 9))

    (report,) = desk(feed(site), at=NOON + HOUR)

    state = desk.archive.poll_states()["orontes", site.url("/feed")]
    assert (report.new, report.notes) == (3, ())
    assert state.next_poll - NOON - HOUR < timedelta(minutes=6)


def test_a_gap_that_cannot_be_filled_is_told(site, desk):
    """A window without one known item may have lost others; a site without older pages cannot show them."""
    site.put("/feed", numbered(1, 6))
    desk(feed(site))
    site.put("/feed", numbered(20, 25))

    (report,) = desk(feed(site), at=NOON + HOUR)

    assert report.notes == ("all of its items are new since the last poll: others may have come and gone",)
    assert report.reason == ""
