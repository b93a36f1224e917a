"""kill -9 at any moment: no edition lost or doubled, no mail lost."""

import os
import random
import subprocess
import sys
import time
from collections import Counter
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from briefing.archive.database import open_database
from briefing.archive.deliveries import Deliveries
from briefing.archive.issues import Issues
from tests.loopback import smtp_relay
from tests.postgres import new_database
from tests.service.waiting import wait_for
from tests.service.witness import Book, Line, explain, windows
from tests.service.worker import DAYS, EDITIONS, prepare

ROOT = Path(__file__).parents[2]
MAILS = len(EDITIONS) * DAYS * 2


@contextmanager
def nursery(place, log, **environment):
    """Say a word to the nursery and hear its answer."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.service.worker", "nursery", str(place), str(log)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=os.environ | environment,
    ) as process:
        assert process.stdout.readline() == "ready\n"

        def say(words):
            process.stdin.write(words + "\n")
            process.stdin.flush()
            return process.stdout.readline().strip()

        yield say


def kill_until_done(say, issues, kills, dice, pause=0.25):
    """Kill one of two workers at random moments until everything was sent, at least `kills` times at most.

    Each kill waits until the two got somewhere since the last: on a machine with other work they would
    else die before they have begun, again and again.
    """
    for name in ("a", "b"):
        say(f"start {name}")
    killed = 0
    deadline = time.monotonic() + 1200
    before = states = {}
    while time.monotonic() < deadline and states != {"sent": len(EDITIONS) * DAYS}:
        patience = time.monotonic() + 3
        while states == before and time.monotonic() < patience:
            time.sleep(0.02)
            states = Counter(issue.state for issue in issues.latest(limit=1000))
        before = states
        if killed < kills and states != {"sent": len(EDITIONS) * DAYS}:
            time.sleep(dice.uniform(0, pause))
            name = dice.choice("ab")
            assert say(f"kill {name}") == "-9"
            say(f"start {name}")
            killed += 1
    for name in ("a", "b"):
        # 1 where a step outlasted the grace of two seconds: everything was handed back.
        assert say(f"stop {name}") in ("0", "1")
    return killed


def check(place, lines):
    """Every issue sent once, every delivery made, nothing taken that was not owed; the repeats' causes."""
    database = open_database(place)
    issues, deliveries = Issues(database, "x").latest(limit=1000), Deliveries(database, "x")
    assert Counter(issue.state for issue in issues) == {"sent": len(EDITIONS) * DAYS}
    assert len({issue.key for issue in issues}) == len(issues)
    for edition in EDITIONS:
        numbers = sorted(issue.number for issue in issues if issue.edition == edition.id)
        assert numbers == list(range(1, DAYS + 1))
    assert deliveries.counts() == {"delivered": MAILS}
    database.close()
    mails, causes = explain(lines)
    assert len(mails) == MAILS, "a mail was lost, or one came that was not owed"
    return causes


def taken_by(relay):
    """What a relay took, as lines of the book."""
    for (sender, _, message), at in zip(relay.taken, relay.instants, strict=True):
        name = message["Message-ID"].partition("@")[0].removeprefix("<briefing.")
        yield Line("taken", at, sender.partition("@")[0], name)


def test_a_few_kills_lose_and_double_nothing(tmp_path):
    """Two workers, killed again and again while 62 editions are caught up: all there, each once."""
    place, log = tmp_path / "briefing.db", tmp_path / "log"
    issues = prepare(place)

    with nursery(place, log) as say:
        killed = kill_until_done(say, issues, 12, random.Random(1))

    assert killed > 3
    check(place, Book(log).lines())


def test_a_worker_that_is_told_to_stop_finishes_what_it_has_in_hand(tmp_path):
    """SIGTERM in the middle of a build: the build is finished, nothing else is begun, exit code 0."""
    place, log = tmp_path / "briefing.db", tmp_path / "log"
    issues = prepare(place)

    with nursery(place, log, BUILD_SECONDS="0.6") as say:
        say("start a")
        wait_for(lambda: any(i.state == "building" for i in issues.latest(limit=1000)))
        assert say("stop a") == "0"

    states = Counter(issue.state for issue in issues.latest(limit=1000))
    assert states["building"] == 0
    assert states["built"] + states["sent"] == 1


def test_a_worker_that_cannot_finish_hands_back(tmp_path):
    """SIGTERM in a build that outlasts the grace: the issue is due again at once, unclaimed and uncounted."""
    place, log = tmp_path / "briefing.db", tmp_path / "log"
    issues = prepare(place)

    with nursery(place, log, BUILD_SECONDS="60") as say:
        say("start a")
        wait_for(lambda: any(i.state == "building" for i in issues.latest(limit=1000)))
        began = time.monotonic()
        assert say("stop a") in ("0", "1")

    assert time.monotonic() - began < 15
    assert Counter((i.state, i.attempts) for i in issues.latest(limit=1000)) == {
        ("due", 0): len(EDITIONS) * DAYS
    }


def many_kills(kills, places, tmp_path):
    """Rounds of two workers under kills until there were so many; mail goes to a real SMTP server."""
    dice = random.Random(7)
    killed = rounds = 0
    causes, gaps = Counter(), {"noted": [], "committed": []}
    while killed < kills:
        rounds += 1
        log = tmp_path / f"log-{rounds}"
        with places(rounds) as place:
            issues = prepare(place)
            with smtp_relay() as (relay, port), nursery(place, log, SMTP_PORT=str(port)) as say:
                killed += kill_until_done(say, issues, kills - killed, dice)
            lines = [*Book(log).lines(), *taken_by(relay)]
            causes += check(place, lines)
            for act, spans in gaps.items():
                spans.extend(windows(lines, act))
            issues.database.close()
    mails = rounds * MAILS
    print(
        f"\n{killed} kills, {rounds * len(EDITIONS) * DAYS} editions, {mails} mails, {causes.total()} repeats:"
    )
    for cause, count in causes.items():
        print(f"  {count} {cause}")
    for act, spans in gaps.items():
        if not spans:
            continue
        spans.sort()
        print(
            f"  from 250 to {act}: median {spans[len(spans) // 2]:.1f} ms, p95 {spans[int(len(spans) * 0.95)]:.1f} ms"
        )


@pytest.mark.trial
def test_a_thousand_kills(tmp_path, capsys):
    """1,000 kills over two workers on SQLite: nothing lost, nothing doubled."""
    with capsys.disabled():
        many_kills(1000, lambda number: nullcontext(tmp_path / f"briefing-{number}.db"), tmp_path)


@pytest.mark.trial
@pytest.mark.servers
def test_three_hundred_kills_on_postgresql(tmp_path, capsys, postgresql_address):
    """The same on PostgreSQL, 300 times."""
    with capsys.disabled():
        many_kills(300, lambda _: new_database(postgresql_address), tmp_path)


@pytest.mark.servers
def test_a_few_kills_on_postgresql_lose_and_double_nothing(tmp_path, postgresql):
    """Rows are claimed with other locks there: the short form for every run of the server tests."""
    log = tmp_path / "log"
    issues = prepare(postgresql)

    with nursery(postgresql, log) as say:
        killed = kill_until_done(say, issues, 12, random.Random(1))

    issues.database.close()
    assert killed > 3
    check(postgresql, Book(log).lines())
