"""Issues on time: each slot once, whatever happens to clocks, processes and editions."""

from dataclasses import replace
from datetime import timedelta

import pytest

from briefing.errors import TemplateError
from briefing.model import Recipient
from briefing.service.press import variants
from tests.service.desks import DAY, IRAQ, LATER, MINUTE, SIX, Desk, Inbox, Press, daily


def test_each_morning_is_issued_once_and_reaches_its_reader(place):
    """Two days of ticks: two issues, two mails, numbered in order, each covering its own day."""
    desk = Desk(place)

    desk.run(SIX - 10 * MINUTE, SIX + DAY + 10 * MINUTE, step=10 * MINUTE)

    assert desk.states() == [("2026-11-23T06:00", "sent"), ("2026-11-24T06:00", "sent")]
    assert desk.inbox.keys == [
        ("duty@example.org", "daily/2026-11-23T06:00", 0),
        ("duty@example.org", "daily/2026-11-24T06:00", 0),
    ]
    first, second = desk.press.orders
    assert (first.number, second.number) == (1, 2)
    assert first.window.end == SIX == second.window.start


def test_an_edition_that_is_new_starts_with_its_next_slot(place):
    """Whoever starts the service at noon gets no issue of the morning."""
    desk = Desk(place)

    desk.run(SIX + 6 * 60 * MINUTE, SIX + 7 * 60 * MINUTE)

    assert desk.states() == []


@pytest.mark.parametrize(
    ("catch_up", "states"),
    [
        ("all", ["sent", "sent", "sent"]),
        ("latest", ["skipped", "skipped", "sent"]),
        ("none", ["skipped", "skipped", "skipped"]),
    ],
)
def test_after_an_outage_each_missed_slot_is_issued_once_or_skipped_with_the_reason(place, catch_up, states):
    """Three mornings without power, by each of the three rules; the reason can be read."""
    desk = Desk(place, daily(catch_up=catch_up))
    desk.tick(SIX - MINUTE)

    desk.tick(SIX + 2 * DAY + 120 * MINUTE)
    desk.tick(SIX + 2 * DAY + 121 * MINUTE)

    assert [state for _, state in desk.states()] == states
    skipped = [issue.reason for issue in desk.issues.latest() if issue.state == "skipped"]
    assert all("missed" in reason and catch_up in reason for reason in skipped)
    windows = [order.window.end for order in desk.press.orders]
    assert windows == [
        slot for slot, state in zip((SIX, SIX + DAY, SIX + 2 * DAY), states, strict=True) if state == "sent"
    ]


def test_a_slot_a_few_minutes_late_is_no_missed_one(place):
    """A restart at six does not cost a reader the morning, even with catch_up = none."""
    desk = Desk(place, daily(catch_up="none"))
    desk.tick(SIX - MINUTE)

    desk.tick(SIX + 10 * MINUTE)

    assert desk.states() == [("2026-11-23T06:00", "sent")]


def test_a_clock_that_is_set_back_doubles_nothing(place):
    """Two hours back over the slot and on again: one issue, and the next morning comes."""
    desk = Desk(place)
    desk.run(SIX - MINUTE, SIX + MINUTE)

    desk.run(SIX - 120 * MINUTE, SIX + 30 * MINUTE)
    desk.run(SIX + DAY - MINUTE, SIX + DAY + MINUTE)

    assert [key for _, key, _ in desk.inbox.keys] == ["daily/2026-11-23T06:00", "daily/2026-11-24T06:00"]


def test_a_clock_that_jumps_ahead_issues_what_it_passed(place):
    """Two hours ahead over the slot: issued at once; when the clock is mended, not again."""
    desk = Desk(place)
    desk.tick(SIX - 60 * MINUTE)

    desk.tick(SIX + 60 * MINUTE)
    desk.run(SIX - 59 * MINUTE, SIX + 5 * MINUTE)

    assert [key for _, key, _ in desk.inbox.keys] == ["daily/2026-11-23T06:00"]


def test_a_clock_that_was_years_ahead_does_not_silence_the_desk(place):
    """After a day in 2099 by a broken clock, the next true morning is issued."""
    desk = Desk(place)
    desk.tick(SIX - 60 * MINUTE)
    desk.tick(SIX.replace(year=2099))

    desk.run(SIX - 50 * MINUTE, SIX + MINUTE)

    assert "daily/2026-11-23T06:00" in [key for _, key, _ in desk.inbox.keys]
    assert len(desk.issues.latest(limit=1000)) <= 40


def test_a_time_that_is_moved_in_the_settings_is_a_new_slot(place):
    """06:00 was issued, the file now says 16:00: that afternoon is issued too, and 06:00 not again."""
    Desk(place).run(SIX - MINUTE, SIX + MINUTE)
    moved = Desk(place, daily(at=daily().at.replace(hour=16)), owner="two")

    moved.run(SIX + 2 * MINUTE, SIX + 640 * MINUTE, step=30 * MINUTE)

    assert moved.states() == [("2026-11-23T06:00", "sent"), ("2026-11-23T16:00", "sent")]


def test_one_edition_that_fails_does_not_stop_the_others(place):
    """A broken look in one edition: it is tried again with back-off; the other is out at once."""
    press = Press(TemplateError("templates/own/briefing.html:3: no such block"))
    desk = Desk(place, daily(id="iraq"), daily(id="both"), press=press)
    desk.run(SIX - MINUTE, SIX)

    assert sorted(issue.state for issue in desk.issues.latest()) == ["due", "sent"]
    (broken,) = [issue for issue in desk.issues.latest() if issue.state == "due"]
    assert broken.reason == "templates/own/briefing.html:3: no such block"

    desk.run(SIX + MINUTE, SIX + 2 * MINUTE)
    assert {issue.state for issue in desk.issues.latest()} == {"sent"}


def test_an_edition_that_never_succeeds_is_given_up_with_its_reason(place):
    """Six errors in an hour: failed, with the words; it is not built for ever, nor forgotten."""
    desk = Desk(place, press=Press(*[ValueError("no font")] * 50))

    desk.run(SIX - MINUTE, SIX + 180 * MINUTE)

    (issue,) = desk.issues.latest()
    assert (issue.state, issue.errors, len(desk.press.orders)) == ("failed", 6, 6)
    assert "ValueError: no font" in issue.reason
    assert [event.kind for event in desk.issues.events(issue.id)][-1] == "failed"


def test_an_issue_that_kills_its_process_ends_too(place):
    """Taken up again and again without ever coming to an end, it is given up, not tried for ever."""
    desk = Desk(place)
    desk.issuing.plan(SIX - MINUTE)
    desk.issuing.plan(SIX)
    now = SIX
    for number in range(20):
        worker = Desk(place, owner=f"killed-{number}")
        assert worker.issues.claim(now, MINUTE, editions=("daily",))
        now += 2 * MINUTE

    desk.tick(now)

    assert desk.issues.latest()[0].state == "failed"
    assert desk.press.orders == []


def test_a_claim_that_ran_out_is_worth_nothing(place):
    """A worker that was frozen while another took over has its work thrown away: one issue, one mail."""
    slow, quick = Desk(place, owner="slow"), Desk(place, owner="quick")
    slow.issuing.plan(SIX - MINUTE)
    slow.issuing.plan(SIX)

    class Frozen(Press):
        def __call__(self, order):
            quick.tick(SIX + 10 * MINUTE)
            return super().__call__(order)

    slow.issuing.press = Frozen()
    slow.issuing.build_next(SIX)
    slow.tick(SIX + 11 * MINUTE)

    assert slow.states() == [("2026-11-23T06:00", "sent")]
    assert len(quick.inbox.taken) == 1
    assert slow.inbox.taken == []


def test_a_claim_is_left_alone_while_it_runs_and_after_a_clock_step(place):
    """Another worker's fresh claim is not touched, nor an old one while the clock is not trusted."""
    one, two = Desk(place, owner="one"), Desk(place, owner="two")
    one.issuing.plan(SIX - MINUTE)
    one.issuing.plan(SIX)
    assert one.issues.claim(SIX, 2 * MINUTE, editions=("daily",))

    assert two.issuing.build_next(SIX + MINUTE) is None
    assert two.issuing.build_next(SIX + 120 * MINUTE, take_over=False) is None
    assert one.issuing.build_next(SIX + 120 * MINUTE) is None, "its own claim is in hand, clock or no clock"
    one.issues.renew(SIX + 120 * MINUTE, 2 * MINUTE, longest=DAY)
    assert two.issuing.build_next(SIX + 121 * MINUTE) is None
    assert two.issuing.build_next(SIX + 123 * MINUTE) is not None


def test_claims_are_not_renewed_for_ever(place):
    """A build that hangs keeps its claim for the longest build only."""
    one, two = Desk(place, owner="one"), Desk(place, owner="two")
    one.issuing.plan(SIX - MINUTE)
    one.issuing.plan(SIX)
    one.issues.claim(SIX, 2 * MINUTE, editions=("daily",))
    for minute in range(1, 30):
        one.issues.renew(SIX + minute * MINUTE, 2 * MINUTE, longest=15 * MINUTE)

    assert two.issuing.build_next(SIX + 15 * MINUTE) is None
    assert two.issuing.build_next(SIX + 17 * MINUTE) is not None


def test_what_is_handed_back_is_taken_up_at_once(place):
    """A worker that is told to stop gives back its claims, uncounted."""
    one, two = Desk(place, owner="one"), Desk(place, owner="two")
    one.issuing.plan(SIX - MINUTE)
    one.issuing.plan(SIX)
    one.issues.claim(SIX, 2 * MINUTE, editions=("daily",))

    assert one.issues.hand_back(SIX) == 1
    two.tick(SIX)

    assert two.states() == [("2026-11-23T06:00", "sent")]
    assert two.issues.latest()[0].attempts == 1


def test_two_workers_share_the_work_and_double_nothing(place):
    """Ten mornings, two workers in turn on one database: each issue and mail once."""
    one, two = Desk(place, owner="one"), Desk(place, owner="two")
    now = SIX - MINUTE
    while now < SIX + 10 * DAY:
        one.issuing.plan(now)
        two.issuing.plan(now)
        two.issuing.build_next(now)
        one.issuing.build_next(now)
        one.sending.send_next(now)
        two.sending.send_next(now)
        now += 30 * MINUTE

    keys = [key for _, key, _ in one.inbox.keys + two.inbox.keys]
    assert len(keys) == len(set(keys)) == 10


def test_an_issue_beside_the_schedule_is_entered_once(place):
    """The first entry says that it was made, the second that the issue stands already."""
    desk = Desk(place, daily())

    entered = [desk.issues.add("daily", "by-hand", SIX) for _ in range(2)]

    assert entered == [True, False]


def test_the_log_counts_one_of_a_thing_as_one(place):
    """A story that goes to one person is one story and one delivery."""
    desk = Desk(place, daily(), press=Press(stories=1))

    desk.run(SIX - MINUTE, SIX)

    words = [event.words for event in desk.issues.events(1)]
    assert "1 story of 12 articles, 1 delivery" in words


def test_an_issue_without_deliveries_is_sent_as_soon_as_it_is_built(place):
    """An edition may be kept in the archive only."""
    desk = Desk(place, replace(daily(), to=()))

    desk.run(SIX - MINUTE, SIX)

    assert desk.states() == [("2026-11-23T06:00", "sent")]


def test_recipients_choose_theaters_look_and_format():
    """Equal wishes are printed once; a part of the theaters is an edition with files of its own name."""
    a, b = (
        Recipient("mail", "a@x.org"),
        Recipient("mail", "b@x.org", theaters=("syria", "iraq"), formats=("html",)),
    )
    c, d = Recipient("mail", "c@x.org", theaters=("iraq",)), Recipient("mail", "d@x.org", look="dark")

    whole, iraq, dark = variants(daily(a, b, c, d, formats=("pdf",)))

    assert (whole.name, whole.edition.id, whole.formats) == ("", "daily", ("pdf", "html"))
    assert [(r.address, r.formats) for r in whole.recipients] == [
        ("a@x.org", ("pdf",)),
        ("b@x.org", ("html",)),
    ]
    assert (iraq.name, iraq.edition.id, iraq.edition.theaters) == ("iraq", "daily-iraq", (IRAQ,))
    assert (dark.look, dark.edition.id) == ("dark", "daily-dark")


def test_a_reader_who_is_listed_twice_gets_one(place):
    """The same address with the same wish is one delivery."""
    again = Recipient("inbox", "duty@example.org")
    desk = Desk(place, daily(again, again))

    desk.run(SIX - MINUTE, SIX)

    assert len(desk.inbox.taken) == 1


def test_a_relay_that_is_down_for_six_hours_costs_nobody_the_mail(place):
    """Tried again with growing pauses, at most an hour apart; delivered within the hour after."""
    desk = Desk(place, inbox=Inbox(duty_example=[]))
    down = [LATER] * 10_000
    desk.inbox.answers = {"duty@example.org": down}
    desk.run(SIX - MINUTE, SIX + 360 * MINUTE)
    attempts = 10_000 - len(down)
    down.clear()

    desk.run(SIX + 361 * MINUTE, SIX + 421 * MINUTE)

    assert 6 <= attempts <= 12
    assert desk.inbox.keys == [("duty@example.org", "daily/2026-11-23T06:00", 0)]
    assert desk.states() == [("2026-11-23T06:00", "sent")]


def test_451_and_550_and_250_each_find_their_end(place):
    """Of three readers one is refused for good, one gets it at the second attempt, one at once."""
    people = [Recipient("inbox", f"{name}@x.org") for name in ("good", "grey", "gone")]
    desk = Desk(place, daily(*people))
    desk.inbox.answers = {"grey@x.org": [LATER], "gone@x.org": ["550 5.1.1 no such user"]}

    desk.tick(SIX - MINUTE)
    desk.tick(SIX)
    assert desk.states() == [("2026-11-23T06:00", "built")]
    desk.run(SIX + MINUTE, SIX + 3 * MINUTE)

    assert desk.states() == [("2026-11-23T06:00", "sent")]
    found = {d.address: (d.state, d.attempts) for d in desk.deliveries.of_issue(1)}
    assert found == {
        "good@x.org": ("delivered", 1),
        "grey@x.org": ("delivered", 2),
        "gone@x.org": ("refused", 1),
    }
    assert len(desk.inbox.taken) == 2


def test_a_delivery_is_given_up_after_a_day(place):
    """Yesterday's briefing is of no use: failed, with the last answer."""
    desk = Desk(place)
    desk.inbox.answers = {"duty@example.org": [LATER] * 1000}

    desk.run(SIX - MINUTE, SIX + DAY - 5 * MINUTE, step=5 * MINUTE)
    assert desk.deliveries.counts() == {"waiting": 1}
    desk.tick(SIX + timedelta(hours=25))

    assert [(d.state, d.detail) for d in desk.deliveries.of_issue(1)] == [("failed", "451 later")]


def test_a_channel_with_a_bug_hurts_its_own_delivery_only(place):
    """An exception that nobody foresaw is noted and tried again; the other reader has his mail."""
    desk = Desk(place, daily(Recipient("inbox", "a@x.org"), Recipient("inbox", "b@x.org")))
    desk.inbox.answers = {"a@x.org": [KeyError("oops")]}

    desk.run(SIX - MINUTE, SIX)

    assert [address for address, _, _ in desk.inbox.keys] == ["b@x.org"]
    assert [d.detail for d in desk.deliveries.of_issue(1)] == ["KeyError: 'oops'", "250 taken"]


def test_a_wanted_repeat_is_a_message_of_its_own(place):
    """Resending owes the delivery once more, marked as the repeat that it is."""
    desk = Desk(place)
    desk.run(SIX - MINUTE, SIX)

    desk.deliveries.repeat(desk.deliveries.of_issue(1), "amal", SIX + MINUTE)
    desk.tick(SIX + 2 * MINUTE)

    assert [repeat for _, _, repeat in desk.inbox.keys] == [0, 1]
    assert desk.inbox.taken[0][2] == desk.inbox.taken[1][2]
    assert [(e.kind, e.who) for e in desk.issues.events(1)][-2] == ("resend", "amal")
