"""Review before sending: a draft to the reviewer first, every act in the log."""

from datetime import timedelta

from briefing.archive.reviews import Reviews
from briefing.config.service import ServiceSettings
from briefing.model import Recipient, Verdict
from briefing.service.health import LATE
from briefing.service.tending import Tending
from tests.service.desks import MINUTE, SIX, Desk, daily

EDITOR = Recipient("review", "editor@example.org")


def drafted(tmp_path, **more):
    """A desk with a draft out at six, half an hour to review it."""
    settings = ServiceSettings(**more)
    desk = Desk(
        tmp_path / "briefing.db", daily(review=True), reviewers=(EDITOR,), review_for=timedelta(minutes=30)
    )
    desk.run(SIX - MINUTE, SIX)
    return desk, Reviews(desk.database), Tending(desk.issues, desk.deliveries, settings)


def test_readers_get_nothing_before_the_approval(tmp_path):
    """The draft goes to its reviewer; approved, the issue is built with the verdicts and sent."""
    desk, reviews, _ = drafted(tmp_path)
    assert [address for address, _, _ in desk.inbox.keys] == ["editor@example.org"]
    (issue,) = desk.issues.latest()
    assert issue.state == "draft"
    verdict = Verdict("drop", "daily", "1", who="amal")

    assert reviews.decide(issue, verdict, SIX + MINUTE, "Floods cut road")
    assert reviews.approve(issue, "amal", SIX + 2 * MINUTE)
    desk.tick(SIX + 3 * MINUTE)

    assert [address for address, _, _ in desk.inbox.keys] == ["editor@example.org", "duty@example.org"]
    assert desk.press.orders[-1].verdicts == (verdict,)
    assert desk.press.orders[-1].window == desk.press.orders[0].window
    assert desk.states() == [("2026-11-23T06:00", "sent")]
    log = [(event.kind, event.who, event.words) for event in desk.issues.events(issue.id)]
    assert ("reviewed", "amal", "drop: Floods cut road") in log
    assert ("approved", "amal", "approved by amal") in log


def test_a_draft_that_nobody_approves_goes_out_as_it_is(tmp_path):
    """At the deadline, with unapproved = send, and the log says that nobody approved it."""
    desk, reviews, tending = drafted(tmp_path)
    for minute in (29, 31):
        tending.tend(SIX + minute * MINUTE)
        desk.tick(SIX + minute * MINUTE)

    assert [address for address, _, _ in desk.inbox.keys] == ["editor@example.org", "duty@example.org"]
    (issue,) = desk.issues.latest()
    assert (
        "nobody approved it by 03:30 UTC"
        in next(e for e in desk.issues.events(issue.id) if e.kind == "unapproved").words
    )
    assert not reviews.approve(issue, "amal", SIX + 40 * MINUTE)


def test_a_reviewed_issue_is_overdue_by_its_approval(tmp_path):
    """Approved an hour after its slot it is not late at once, but it is when nobody builds it."""
    desk, reviews, _ = drafted(tmp_path)
    reviews.approve(desk.issues.latest()[0], "amal", SIX + 60 * MINUTE)

    assert desk.issues.overdue(SIX + 61 * MINUTE - LATE) == ()
    assert [issue.key for issue in desk.issues.overdue(SIX + 90 * MINUTE - LATE)] == [
        "daily/2026-11-23T06:00"
    ]


def test_a_draft_can_be_held_until_somebody_approves_it(tmp_path):
    """With unapproved = hold the operator is told, and a late approval still sends it."""
    desk, reviews, tending = drafted(
        tmp_path, unapproved="hold", alert=(Recipient("inbox", "ops@example.org"),)
    )
    for minute in (31, 32, 33):
        tending.tend(SIX + minute * MINUTE)
        desk.tick(SIX + minute * MINUTE)
    assert [address for address, _, _ in desk.inbox.keys] == ["editor@example.org", "ops@example.org"]

    reviews.approve(desk.issues.latest()[0], "amal", SIX + 50 * MINUTE)
    desk.tick(SIX + 51 * MINUTE)

    assert desk.inbox.keys[-1][0] == "duty@example.org"


def test_verdicts_can_be_taken_back_and_the_log_keeps_them(tmp_path):
    """Undone verdicts do not count; what was done and undone can be read."""
    desk, reviews, _ = drafted(tmp_path)
    (issue,) = desk.issues.latest()
    reviews.decide(issue, Verdict("note", words="Calm.", who="amal"), SIX)

    assert reviews.undo(issue, "omar", SIX) == 1

    assert reviews.verdicts(issue.id) == ()
    assert [e.words for e in desk.issues.events(issue.id) if e.kind == "reviewed"] == [
        "note: the issue: Calm.",
        "took back 1 verdict",
    ]


def test_what_is_sent_cannot_be_reviewed(tmp_path):
    """A verdict that comes too late is refused."""
    desk, reviews, _ = drafted(tmp_path)
    (issue,) = desk.issues.latest()
    reviews.approve(issue, "amal", SIX)
    desk.tick(SIX + MINUTE)

    assert not reviews.decide(issue, Verdict("drop", "daily", "1", who="amal"), SIX + 2 * MINUTE)
    assert reviews.verdicts(issue.id) == ()
