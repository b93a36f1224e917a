"""Who may take over whose work: a late sign of life is no death, and what was taken is not sent again."""

import os
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from briefing.archive.database import open_database
from briefing.archive.turns import Turn
from briefing.deliver.mail import MailChannel
from briefing.deliver.settings import Settings
from briefing.errors import DeliveryError
from briefing.model import ChannelSettings, Cover, Recipient
from tests.loopback import smtp_relay
from tests.service.desks import MINUTE, SIX, Desk, Inbox
from tests.service.waiting import wait_for
from tests.service.witness import AFTER_250, BEFORE_250, Line, explain

ROOT = Path(__file__).parents[2]
HOLDER = """
import sys, time
from briefing.archive.database import open_database
database = open_database(sys.argv[1])
database.lives.hold(sys.argv[2])
print("held", flush=True)
time.sleep(60)
"""


@contextmanager
def living(place, owner):
    """Another process that lives under this name; killed by what is given, or at the end."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(place), owner], stdout=subprocess.PIPE, text=True, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:  # fmt: skip
        assert process.stdout.readline() == "held\n"

        def kill():
            process.send_signal(signal.SIGKILL)
            process.wait()

        try:
            yield kill
        finally:
            kill()


def claimed(place, owner="late"):
    """A desk whose one delivery `owner` has in hand since six o'clock."""
    desk = Desk(place, owner=owner)
    desk.issuing.plan(SIX - MINUTE)
    desk.issuing.plan(SIX)
    desk.issuing.build_next(SIX)
    load = desk.deliveries.claim(SIX, 2 * MINUTE, channels=("inbox",))
    return desk, load.delivery


def test_a_worker_that_is_late_with_its_sign_of_life_keeps_what_it_has(place):
    """Its lease ran out, but its process lives: nobody sends its mail; killed, it is taken over at once."""
    claimed(place)
    other = Desk(place, owner="other")

    with living(place, "late") as kill:
        assert other.sending.send_next(SIX + 3 * MINUTE) is None
        assert other.sending.send_next(SIX + 14 * MINUTE) is None
        kill()
        wait_for(lambda: other.sending.send_next(SIX + 14 * MINUTE))  # PostgreSQL sees it a moment later

    assert len(other.inbox.taken) == 1


def test_a_living_worker_that_hangs_loses_its_work_in_the_end(place):
    """After the longest that anything may take, another one makes the delivery."""
    claimed(place)
    other = Desk(place, owner="other")

    with living(place, "late"):
        assert other.sending.send_next(SIX + 14 * MINUTE) is None
        assert other.sending.send_next(SIX + 16 * MINUTE) is not None


def test_an_issue_of_a_living_worker_is_built_by_it_alone(place):
    """The same for what is being built."""
    late, other = Desk(place, owner="late"), Desk(place, owner="other")
    late.issuing.plan(SIX - MINUTE)
    late.issuing.plan(SIX)
    late.issues.claim(SIX, 2 * MINUTE, editions=("daily",))

    with living(place, "late") as kill:
        assert other.issuing.build_next(SIX + 5 * MINUTE) is None
        kill()
        assert wait_for(lambda: other.issuing.build_next(SIX + 5 * MINUTE))


def test_a_mail_that_was_taken_is_not_sent_again_though_nothing_was_committed(tmp_path):
    """Killed right after the relay's 250: the next worker reads the note, and the issue is sent."""
    desk, delivery = claimed(tmp_path / "briefing.db")
    other = Desk(tmp_path / "briefing.db", owner="other")
    desk.deliveries.taken(delivery)

    assert other.sending.send_next(SIX + 3 * MINUTE) is None

    assert other.inbox.taken == []
    assert other.deliveries.counts() == {"delivered": 1}
    assert other.states() == [("2026-11-23T06:00", "sent")]
    assert "its worker ended" in other.deliveries.of_issue(delivery.issue)[0].detail


def test_a_note_counts_for_its_own_attempt_alone(tmp_path):
    """A repeat that was asked for, and an attempt that was deferred, are sent in spite of it."""
    desk, delivery = claimed(tmp_path / "briefing.db")
    desk.deliveries.taken(delivery)
    desk.deliveries.settle(delivery, "waiting", "451 later", SIX, SIX + MINUTE)
    again = desk.deliveries.claim(SIX + MINUTE, 2 * MINUTE, channels=("inbox",))
    assert again.delivery.attempts == 2
    other = Desk(tmp_path / "briefing.db", owner="other")

    assert other.sending.send_next(SIX + 4 * MINUTE) is not None

    assert len(other.inbox.taken) == 1


def test_notes_go_when_nothing_is_on_its_way(tmp_path):
    """The file does not grow for ever, and no line of a delivery in hand is lost."""
    desk, delivery = claimed(tmp_path / "briefing.db")
    desk.deliveries.taken(delivery)
    notes = tmp_path / "briefing.db.taken"

    desk.deliveries.close_left(SIX)
    assert notes.read_text() == f"late {delivery.id} 1\n"
    desk.deliveries.settle(delivery, "delivered", "250", SIX)
    desk.deliveries.close_left(SIX)

    assert notes.read_text() == ""


def test_an_issue_whose_last_worker_died_between_two_notes_is_closed(place):
    """The mail was noted, its issue not: the next look sets it to sent."""
    desk, delivery = claimed(place)
    assert desk.deliveries.settle(delivery, "delivered", "250", SIX)
    assert desk.states() == [("2026-11-23T06:00", "built")]

    assert desk.deliveries.close_left(SIX + MINUTE) == 1

    assert desk.states() == [("2026-11-23T06:00", "sent")]


def test_a_worker_whose_claim_has_gone_refrains_when_the_relay_is_ready(place):
    """Frozen between claim and hand-over while another sent it: one mail."""
    other = Desk(place, owner="other")

    class SlowRelay(Inbox):
        def send_if(self, ours, documents, cover, recipient):
            other.sending.send_next(SIX + 20 * MINUTE)
            if not ours():
                raise DeliveryError("another worker has it in hand")
            return super().send(documents, cover, recipient)

    slow = Desk(place, inbox=SlowRelay(), owner="slow")
    slow.issuing.plan(SIX - MINUTE)
    slow.issuing.plan(SIX)
    slow.issuing.build_next(SIX)
    slow.sending.send_next(SIX)

    assert (len(slow.inbox.taken), len(other.inbox.taken)) == (0, 1)
    assert slow.deliveries.counts() == {"delivered": 1}


def test_a_message_is_not_begun_so_late_that_another_might_take_over(place):
    """Half of the longest was spent on reaching the relay: better later than twice."""
    desk, delivery = claimed(place)

    assert desk.sending._hands_over(delivery, 449)
    assert not desk.sending._hands_over(delivery, 451)


def test_what_a_relay_may_be_taking_is_not_handed_back(place):
    """At the end of the grace the others' work is given back, this is left to run out; nothing new leaves."""
    desk, delivery = claimed(place)
    assert desk.sending._hands_over(delivery, 0)

    left = desk.sending.close()

    assert left == {delivery.id}
    assert desk.issues.hand_back(SIX, left) == 0
    assert not desk.sending._hands_over(delivery, 0)
    assert desk.issues.hand_back(SIX) == 1


def test_mail_asks_right_before_it_is_handed_over():
    """The relay was reached and greeted; it is told nothing when the answer is no."""
    asked = []
    with smtp_relay() as (relay, port):
        values = {"host": "127.0.0.1", "port": port, "security": "none", "sender": "desk@example.org"}
        channel = MailChannel(Settings(ChannelSettings("mail", "mail", values), None, {}))
        cover = Cover("daily/1", "daily", "Daily", SIX.date(), SIX)
        with pytest.raises(DeliveryError, match="another worker"):
            channel.send_if(lambda: asked.append(1), (), cover, Recipient("mail", "duty@example.org"))
        assert channel.send_if(lambda: True, (), cover, Recipient("mail", "duty@example.org")).delivered

    assert asked == [1]
    assert len(relay.taken) == 1


def test_the_urgent_go_before_those_who_wait():
    """A note of what was taken waits for one transaction, never for the queue."""
    turn, order = Turn(), []
    began = threading.Barrier(3)

    def come(name, urgent):
        began.wait()
        with turn.taken(10, urgent=urgent):
            order.append(name)

    threads = [threading.Thread(target=come, args=(name, name == "urgent")) for name in ("waits", "urgent")]
    with turn.taken(10):
        for thread in threads:
            thread.start()
        began.wait()
        while turn._urgent == 0:
            pass
        with turn.taken(0.01) as mine:
            assert not mine, "patience ends while another has it"
    for thread in threads:
        thread.join()

    assert order == ["urgent", "waits"]


def test_an_urgent_write_gives_up_after_its_patience(tmp_path):
    """Another process that holds the lock for too long is told in words, as for every write."""
    one = open_database(tmp_path / "briefing.db")
    two = open_database(tmp_path / "briefing.db", timedelta(seconds=0.2))

    with (
        one.write(),
        pytest.raises(Exception, match="another process holds it"),
        two.write(urgent=True),
    ):
        pass

    with two.write(urgent=True):
        pass


def test_the_trial_tells_a_kill_from_a_worker_that_lived():
    """A repeat is explained by a kill between 250 and note, or it is a failure."""
    story = [
        Line("claimed", 1, "a-1", "m"), Line("taken", 2, "a-1", "m"), Line("killing", 3, "a-1"),
        Line("dead", 4, "a-1"), Line("claimed", 5, "b-1", "m"), Line("taken", 6, "b-1", "m"),
    ]  # fmt: skip
    late = [line._replace(at=4.5) if line.act == "taken" and line.worker == "a-1" else line for line in story]
    lived = [line for line in story if line.worker != "a-1" or line.act in ("claimed", "taken")]
    stolen = [
        line._replace(at=2.5) if line.act == "claimed" and line.worker == "b-1" else line for line in story
    ]
    noted = [*story, Line("committed", 2, "a-1", "m")]
    hinted = [*story, Line("noted", 2, "a-1", "m")]

    assert explain(story) == ({"m"}, {AFTER_250: 1})
    assert explain(late) == ({"m"}, {BEFORE_250: 1})
    for wrong, why in (
        (lived, "never killed"),
        (stolen, "while the first lived"),
        (noted, "had noted it"),
        (hinted, "had noted it"),
    ):
        with pytest.raises(AssertionError, match=why):
            explain(wrong)
