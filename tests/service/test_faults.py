"""Whatever breaks, the edition is issued, or there is an exit code and an alert: never silence.

Faults that have their test elsewhere: clocks two hours ahead and back, a relay that is down for six
hours, 451 beside 550 (test_issuing); SIGTERM in the middle of a build (test_kills); a disk that fills
up under a document (deliver/test_folder); each answer of a full mailbox (deliver/test_mail).
"""

import json
import sqlite3
import threading
import time
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from briefing.archive.database import open_database
from briefing.archive.deliveries import Deliveries
from briefing.archive.issues import Issues
from briefing.config.service import ServiceSettings
from briefing.model import Recipient
from briefing.service.alarm import Alarm
from briefing.service.issuing import Issuing
from briefing.service.run import Service
from briefing.service.sending import Sending
from briefing.service.tending import Tending
from tests.commands import briefing
from tests.loopback import smtp_relay, web_server
from tests.service.desks import MINUTE, SIX, Desk, Inbox, Press, daily
from tests.service.office import Office
from tests.service.waiting import wait_for

# Whole processes are started here: seconds on an idle machine, a minute on one with other work.
pytestmark = pytest.mark.timeout(300)

OPS = Recipient("inbox", "ops@example.org")
QUICK = ServiceSettings(
    every=timedelta(seconds=0.05), lease=timedelta(seconds=1), grace=timedelta(seconds=2), alert=(OPS,)
)


class Running:
    """A service in threads of this process, on a database that it opened itself."""

    def __init__(self, place, *, poll=None, patience=timedelta(seconds=30)):
        self.database = open_database(place, patience)
        self.issues, deliveries = Issues(self.database, "one"), Deliveries(self.database, "one")
        self.issues.set_up()
        self.inbox, self.ops = Inbox(), Inbox()
        channels = {"inbox": self.inbox}
        now = datetime.now(UTC)
        # Its own slot is far away: the test asks for the one issue that it wants.
        edition = daily(zone="UTC", at=(now + timedelta(hours=12)).time().replace(microsecond=0))
        self.service = Service(
            Issuing([edition], self.issues, Press(), lease=QUICK.lease),
            Sending(deliveries, channels, lease=QUICK.lease),
            Tending(self.issues, deliveries, QUICK), QUICK, poll,
            alarm=Alarm({"inbox": self.ops}, [OPS]),
        )  # fmt: skip
        self.issues.plan(edition, (), now - MINUTE)
        self.issues.add("daily", "2026-01-01T06:00", now)

    @contextmanager
    def working(self):
        thread = threading.Thread(target=self.service.run)
        thread.start()
        try:
            yield
        finally:
            self.service.stop()
            thread.join(20)
            assert not thread.is_alive()

    def keys(self):
        return [key for _, key, _ in self.inbox.keys if not key.startswith("alert")]


def fill(database):
    """The disk is full from now on: no page more; every new connection hears of it."""

    def stop(connection, _record):
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    sa.event.listen(database.engine, "connect", stop)
    database.engine.dispose()
    return lambda: (sa.event.remove(database.engine, "connect", stop), database.engine.dispose())


def test_a_database_that_is_full_holds_an_issue_up_and_does_not_lose_it(tmp_path):
    """Built while no page can be written: noted as soon as there is room, then issued once."""

    class Bulky(Press):
        def __call__(self, order):
            printed = super().__call__(order)
            (document,) = printed.documents.values()
            object.__setattr__(document, "content", b"x" * 3_000_000)
            return printed

    desk = Desk(tmp_path / "briefing.db", press=Bulky())
    desk.tick(SIX - MINUTE)
    desk.issuing.plan(SIX)
    make_room = fill(desk.database)

    desk.tick(SIX)
    assert desk.inbox.taken == []
    (issue,) = desk.issues.latest()
    assert (issue.state, "disk is full" in issue.reason) == ("due", True)
    make_room()
    desk.run(SIX + MINUTE, SIX + 3 * MINUTE)

    assert desk.states() == [("2026-11-23T06:00", "sent")]
    assert len(desk.inbox.taken) == 1
    assert not (tmp_path / "briefing.db.reserve").exists(), "the reserve was given up for the notes"


@pytest.mark.parametrize(
    ("held", "patience"),
    [(1.5, 0.3), pytest.param(60, 30, marks=[pytest.mark.trial, pytest.mark.timeout(200)])],
)
def test_a_database_that_is_locked_for_long_costs_time_and_nothing_else(tmp_path, held, patience):
    """Another process holds the lock beyond our patience: the issue goes out once when it lets go."""
    place = tmp_path / "briefing.db"
    running = Running(place, patience=timedelta(seconds=patience))

    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with running.working():
            time.sleep(held)
            assert running.keys() == []
            other.execute("ROLLBACK")
            wait_for(running.keys, seconds=2 * patience + 20)
            wait_for(lambda: running.issues.latest()[-1].state == "sent", seconds=2 * patience + 20)

    assert running.keys() == ["daily/2026-01-01T06:00"]


def test_what_was_sent_while_the_database_was_locked_is_not_sent_again(tmp_path):
    """The mail is out, the note waits: no second mail from the process that knows."""
    place = tmp_path / "briefing.db"
    desk = Desk(place)
    desk.tick(SIX - MINUTE)
    desk.issuing.plan(SIX)
    desk.issuing.build_next(SIX)
    other = sqlite3.connect(place, isolation_level=None)

    class Locking(Inbox):
        def send(self, documents, cover, recipient):
            other.execute("BEGIN IMMEDIATE")
            return super().send(documents, cover, recipient)

    desk.sending.channels = {"inbox": Locking()}
    desk.database.engine.dispose()
    sa.event.listen(desk.database.engine, "connect", lambda c, _: c.execute("PRAGMA busy_timeout = 50"))
    with pytest.raises(Exception, match="holds it"):
        desk.sending.send_next(SIX)
    with pytest.raises(Exception, match="holds it"):
        desk.sending.send_next(SIX + MINUTE)
    other.execute("ROLLBACK")
    desk.tick(SIX + 2 * MINUTE)

    assert len(desk.sending.channels["inbox"].taken) == 1
    assert desk.states() == [("2026-11-23T06:00", "sent")]
    other.close()


def test_a_source_that_hangs_delays_no_edition(tmp_path):
    """Polling never comes back; the issue goes out, and the process still ends when it is told to."""
    released = threading.Event()
    running = Running(tmp_path / "briefing.db", poll=lambda _: released.wait(60))
    try:
        with running.working():
            wait_for(running.keys)
    finally:
        released.set()

    assert running.keys() == ["daily/2026-01-01T06:00"]


def test_a_source_that_hangs_does_not_hold_up_a_timer(tmp_path):
    """`--once` issues before it polls, and leaves a poll behind that takes too long."""
    from briefing.service.once import run_once

    released = threading.Event()
    running = Running(tmp_path / "briefing.db", poll=lambda _: released.wait(60))

    code, hangs = run_once(running.service, timedelta(seconds=0.1))
    released.set()

    assert (code, hangs) == (0, True)
    assert running.keys() == ["daily/2026-01-01T06:00"]


def test_a_build_that_hangs_ends_the_process_and_is_tried_again(tmp_path):
    """Beyond the longest build: the error is noted, the issue is due again, exit code 1 for systemd."""
    released = threading.Event()

    class Hanging(Press):
        def __call__(self, order):
            released.wait(30)
            return super().__call__(order)

    running = Running(tmp_path / "briefing.db")
    running.service.issuing.press = Hanging()
    running.service.settings = replace(QUICK, longest=timedelta(seconds=0.3))

    code = running.service.run()
    (issue,) = running.issues.latest()
    released.set()

    assert code == 1
    assert (issue.state, issue.errors) == ("due", 1)
    assert "took longer than" in issue.reason
    assert running.keys() == []


def test_a_broken_look_costs_the_dress_and_not_the_morning(tmp_path):
    """The issue goes out in a shipped look, and the operator is told which file is broken."""
    more = '[look]\nname = "own"\n[service]\nalert = [{ channel = "folder", path = "alerts" }]\n'
    office = Office(tmp_path / "desk", more=more)
    own = office.folder / "templates" / "own"
    own.mkdir(parents=True)
    (own / "briefing.html").write_text(
        "{% extends 'shipped/standard/briefing.html' %}{% block front %}{% if %}"
    )

    done = briefing("run", "--once", "--no-gather", cwd=office.folder)

    assert done.returncode == 0, done.stderr
    (path,) = (office.folder / "output").glob("daily-2*.html")
    assert "Floods cut the road to Zakho" in path.read_text()
    alert = next((office.folder / "alerts").glob("alert-[0-9]*.txt")).read_text()
    assert f"daily/{office.slot} was issued, but not as it should be." in alert
    assert "the look 'own', so that this issue is set in" in alert


def test_a_full_mailbox_is_told_to_the_operator(tmp_path):
    """552 is final for this reader: exit code 5, an alert with the words, and the other has his mail."""
    with smtp_relay() as (relay, port):
        relay.answers = {"full@example.org": ["552 5.2.2 mailbox full"]}
        office = Office(
            tmp_path / "desk", to='[{ channel = "mail", recipients = ["full@example.org", "good@example.org"] }]',
            more=f'[channel.mail]\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\nsender = "desk@example.org"\n'
            '[service]\nalert = [{ channel = "mail", recipients = ["ops@example.org"] }]\n',
        )  # fmt: skip

        done = briefing("run", "--once", "--no-gather", cwd=office.folder)

    assert done.returncode == 5, done.stderr
    assert [to for _, to, _ in relay.taken] == ["good@example.org", "ops@example.org"]
    words = relay.taken[1][2].get_body(("plain",)).get_content()
    assert "did not reach 1 of its recipients" in words
    assert "full@example.org: 552 5.2.2 mailbox full" in words


def test_a_corrupt_database_ends_with_an_exit_code_and_an_alarm(tmp_path):
    """The service cannot start: one line that says what helps, and a word past the database."""
    office = Office(tmp_path / "desk", more='[service]\nalert = [{ channel = "folder", path = "alerts" }]\n')
    office.database.close()
    for suffix in ("-wal", "-shm"):
        (office.folder / f"briefing.db{suffix}").unlink(missing_ok=True)
    (office.folder / "briefing.db").write_bytes(b"no database at all " * 1000)

    done = briefing("run", "--no-gather", cwd=office.folder)

    assert done.returncode == 1
    assert "not a database of briefing" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
    alarm = next((office.folder / "alerts").glob("alert-2*.txt")).read_text()
    assert "the service cannot start" in alarm


def test_a_database_that_breaks_while_it_runs_raises_one_alarm(tmp_path):
    """Steps that fail again and again are told past the database: once, not at every tick."""
    place = tmp_path / "briefing.db"
    running = Running(place)

    with running.working():
        wait_for(running.keys)
        with closing(sqlite3.connect(place)) as other:
            other.execute("DROP TABLE delivery")
            other.execute("DROP TABLE issue")
        wait_for(lambda: running.ops.taken)
        time.sleep(0.5)

    assert len(running.ops.taken) == 1
    (_, cover, _) = running.ops.taken[0]
    assert "fails again and again" in cover.title


SECRETS = {
    "BRIEFING_MAIL_PASSWORD": "s3cret-of-mail",
    "BRIEFING_HOOK_SECRET": "s3cret-of-hook",
    "BRIEFING_HOOK_ENDPOINT": "https://127.0.0.1:1/s3cret-path",
    "BRIEFING_PING": "http://127.0.0.1:1/s3cret-ping",
}


def test_no_secret_stands_in_a_log_or_in_what_is_shown(tmp_path):
    """Every channel fails in its own way; neither log nor event nor `editions show` holds a secret."""
    with smtp_relay() as (_, port):
        office = Office(
            tmp_path / "desk",
            to='[{ channel = "mail", recipients = ["a@example.org"] }, { channel = "hook" },'
            ' { channel = "hook", url = "https://127.0.0.1:1/s3cret-url?key=s3cret-key" }, { channel = "folder", path = "output" }]',
            more=f'[channel.mail]\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\nsender = "desk@example.org"\n'
            'user = "desk"\n[channel.hook]\nkind = "webhook"\n',
        )  # fmt: skip

        done = briefing("run", "--once", "--no-gather", "--log", "json", cwd=office.folder, **SECRETS)
        shown = briefing("editions", "show", "daily", "--json", cwd=office.folder, **SECRETS)

    assert done.returncode == 5, done.stderr
    assert "hook 127.0.0.1" in done.stderr
    told = json.loads(shown.stdout)
    assert (len(told["deliveries"]), len(told["events"]) > 4) == (4, True)
    for printed in (done.stdout, done.stderr, shown.stdout):
        assert "s3cret" not in printed


def test_the_switch_hears_of_an_issue_by_its_secret_address(tmp_path):
    """The dead man's switch is fed through BRIEFING_PING, after the issue went out."""
    with web_server([]) as (seen, port):
        office = Office(tmp_path / "desk")

        done = briefing(
            "run", "--once", "--no-gather", cwd=office.folder, BRIEFING_PING=f"http://127.0.0.1:{port}/s3cret"
        )

    assert done.returncode == 0, done.stderr
    assert len(seen) == 1
    assert "s3cret" not in done.stderr
