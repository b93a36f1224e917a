"""The scheduler's commands, as its operator and reviewer use them."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from datetime import timedelta

import pytest

from briefing import cli
from briefing.archive.deliveries import Deliveries
from briefing.archive.issues import Due
from briefing.config.desk import load_desk
from briefing.errors import ConfigError
from tests.commands import ROOT, briefing
from tests.loopback import smtp_relay
from tests.service.office import Office

# Whole processes are started here: seconds on an idle machine, a minute on one with other work.
pytestmark = pytest.mark.timeout(300)

MAIL = """
[channel.mail]
host = "127.0.0.1"
port = {port}
security = "none"
sender = "desk@example.org"
timeout_seconds = 5
"""


@pytest.fixture
def say(monkeypatch, capsys):
    """Call a command in a desk's folder: exit code, standard output, standard error."""

    def call(office, *words):
        monkeypatch.chdir(office.folder)
        capsys.readouterr()
        code = cli.run([str(word) for word in words])
        out = capsys.readouterr()
        return code, out.out, out.err

    return call


@pytest.fixture(scope="module")
def issued(tmp_path_factory):
    """A desk whose issue went out by one waking of the service."""
    office = Office(tmp_path_factory.mktemp("desk"))
    done = briefing("run", "--once", "--no-gather", cwd=office.folder)
    assert done.returncode == 0, done.stderr
    return office, done


def test_one_waking_issues_what_is_due_and_says_each_step(issued):
    """The document lies there, and every line about the issue bears its name."""
    office, done = issued

    (path,) = (office.folder / "output").glob("daily-2*.html")
    assert "Floods cut the road to Zakho" in path.read_text()
    assert (office.folder / "output" / "daily-latest.html").read_bytes() == path.read_bytes()
    lines = [line for line in done.stderr.splitlines() if f" daily/{office.slot} " in line]
    assert [line.split(" ", 3)[3].split(":")[0].split(",")[0] for line in lines] == [
        "building", "built", "folder output", "sent to everybody",
    ]  # fmt: skip


def test_a_second_waking_has_nothing_to_do(issued):
    """Exit code 0, no line about an issue, nothing written again."""
    office, _ = issued
    before = {path: path.stat().st_mtime_ns for path in (office.folder / "output").iterdir()}

    done = briefing("run", "--once", "--no-gather", "--log", "json", cwd=office.folder)

    assert done.returncode == 0, done.stderr
    assert all("issue" not in json.loads(line) for line in done.stderr.splitlines())
    assert {path: path.stat().st_mtime_ns for path in (office.folder / "output").iterdir()} == before


def test_a_report_by_hand_lies_beside_what_was_issued(issued, say):
    """`briefing make` after the morning's issue leaves its file as it was, so that `verify` finds no forgery."""
    office, _ = issued
    (path,) = (office.folder / "output").glob("daily-2*.html")
    before = path.read_bytes()

    code, out, err = say(office, "make", "--format", "html", "--since", "10d")

    try:
        assert code == 0, err
        assert out.splitlines()[0] == f"output/{path.stem}-by-hand.html"
        assert (office.folder / out.splitlines()[0]).is_file()
        assert path.read_bytes() == before
    finally:
        path.with_name(f"{path.stem}-by-hand.html").unlink(missing_ok=True)


def test_editions_tell_what_came_of_each_issue(issued, say):
    """State, counts and reach in a row; as JSON with times in UTC."""
    office, _ = issued

    code, out, _ = say(office, "editions")
    assert code == 0
    head, row = out.splitlines()
    assert head.split()[:4] == ["EDITION", "SLOT", "STATE", "STORIES"]
    assert row.split()[:8] == ["daily", *office.slot.split("T"), "sent", "5", "5", "0", "1/1"]

    _, out, _ = say(office, "editions", "list", "daily", "--json")
    told = json.loads(out)
    assert (told["slot"], told["state"], told["stories"]) == (office.slot, "sent", 5)
    assert told["due"] == f"{office.due:%Y-%m-%dT%H:%M:%SZ}"


def test_an_issue_is_shown_with_documents_deliveries_and_log(issued, say):
    """Everything that is known of one issue, for people and as JSON."""
    office, _ = issued

    _, out, _ = say(office, "editions", "show", "daily", f"{office.due:%Y-%m-%d}")
    for words in (
        f"daily/{office.slot}: sent, number 1",
        "sha256 ",
        "issue to folder output: delivered",
        "planned",
    ):
        assert words in out

    _, out, _ = say(office, "editions", "show", "daily", "--json")
    told = json.loads(out)
    assert [event["kind"] for event in told["events"]] == ["planned", "building", "built", "delivered"]
    assert told["documents"][0]["size"] > 1000


def test_a_replay_makes_the_same_bytes_again(issued, say, tmp_path):
    """From the archive alone: the sum that was kept and the file that was delivered both agree."""
    office, _ = issued

    code, out, err = say(office, "editions", "replay", "daily", "-o", tmp_path)

    assert code == 0, err
    assert "the same bytes as were issued" in out
    (again,) = tmp_path.iterdir()
    assert again.read_bytes() == (office.folder / "output" / again.name).read_bytes()


def test_a_replay_under_other_settings_says_that_it_differs(tmp_path, say):
    """Exit code 1, and where the original bytes are to be had."""
    office = Office(tmp_path / "desk")
    assert briefing("run", "--once", "--no-gather", cwd=office.folder).returncode == 0
    settings = office.folder / "briefing.toml"
    settings.write_text(settings.read_text().replace("[desk]", '[look]\nmarking = "TLP:RED"\n[desk]'))

    code, out, err = say(office, "editions", "replay", "daily")

    assert code == 1
    assert "not the bytes that were issued" in out
    assert "briefing editions resend" in err


@pytest.mark.parametrize(
    "words", [("editions", "show", "daily", "2001-01-01"), ("editions", "replay", "weekly")]
)
def test_an_issue_that_does_not_exist_is_one_line_with_those_that_do(issued, say, words):
    """Exit code 2, and no traceback."""
    office, _ = issued

    code, _, err = say(office, *words)

    assert code == 2
    assert len(err.strip().splitlines()) == 1
    assert words[2] in err


@pytest.mark.parametrize("limit", ["0", "-1"])
def test_a_limit_of_issues_is_one_or_more(issued, say, limit):
    """A limit that would show none, or all, is no limit."""
    code, _, err = say(issued[0], "editions", "list", "--limit", limit)

    assert (code, err) == (2, f"briefing: --limit: found {limit}; expected 1 or more\n")


def test_next_tells_local_time_and_utc(issued, say):
    """The slot after today's, in both times, and that nothing runs here."""
    office, _ = issued
    due = office.due + timedelta(days=1)

    _, out, err = say(office, "next")
    assert f"{due:%a %d %b %Y %H:%M} UTC" in out
    assert "no service runs on this desk" in err

    _, out, _ = say(office, "next", "--count", "3", "--json")
    rows = [json.loads(line) for line in out.splitlines()]
    assert [row["utc"] for row in rows] == [f"{due + timedelta(days=n):%Y-%m-%dT%H:%M:%SZ}" for n in range(3)]
    assert rows[0]["covers"] == [f"{office.due:%Y-%m-%dT%H:%M:%SZ}", f"{due:%Y-%m-%dT%H:%M:%SZ}"]


def test_resending_asks_first_and_sends_a_message_of_its_own(tmp_path, say):
    """Without a yes nothing goes; with --yes it goes to the one address, marked as the repeat that it is."""
    with smtp_relay() as (relay, port):
        to = '[{ channel = "mail", recipients = ["a@example.org", "b@example.org"] }]'
        office = Office(tmp_path / "desk", to=to, more=MAIL.format(port=port))
        assert briefing("run", "--once", "--no-gather", cwd=office.folder).returncode == 0
        assert len(relay.taken) == 2

        code, _, err = say(office, "editions", "resend", "daily")
        assert (code, len(relay.taken)) == (2, 2)
        assert "--yes" in err

        code, out, _ = say(
            office, "editions", "resend", "daily", "--to", "b@example.org", "--yes", "--who", "amal"
        )

    assert code == 0, out
    first = next(m for _, address, m in relay.taken if address == "b@example.org")
    _, address, again = relay.taken[2]
    assert address == "b@example.org"
    assert again["Subject"].endswith("(2)")
    assert again["Message-ID"] != first["Message-ID"]
    assert [p.get_payload() for p in again.iter_attachments()] == [
        p.get_payload() for p in first.iter_attachments()
    ]
    assert ("resend", "amal") in [(e.kind, e.who) for e in office.issues.events(1)]
    assert say(office, "editions", "resend", "daily", "--to", "c@example.org", "--yes")[0] == 2


def test_an_issue_that_was_left_out_can_be_issued_after_all(tmp_path, say):
    """catch_up = none skipped it; `retry` has it built and sent, once, and the log says who asked."""
    office = Office(tmp_path / "desk", edition='catch_up = "none"')
    office.issues.plan(
        office.desk.editions[0], [Due(office.slot, office.due)], office.due + timedelta(hours=1)
    )
    code, _, err = say(office, "editions", "replay", "daily")
    assert (code, "was never printed: missed by 1 h 00 min" in err) == (2, True)

    assert say(office, "editions", "retry", "daily", "--who", "amal")[0] == 0
    assert briefing("run", "--once", "--no-gather", cwd=office.folder).returncode == 0

    assert (office.folder / "output" / "daily-latest.html").exists()
    assert [issue.state for issue in office.issues.latest()] == ["sent"]
    assert ("retry", "amal") in [(e.kind, e.who) for e in office.issues.events(1)]
    assert say(office, "editions", "retry", "daily")[0] == 2


@pytest.mark.parametrize(
    ("texts", "answer", "code"),
    [((), None, 4), (None, "451 4.7.1 later", 5), (None, "550 5.1.1 no such user", 5)],
)
def test_the_exit_code_of_a_waking_tells_of_its_issue(tmp_path, texts, answer, code):
    """4 for an issue without a story, 5 where a recipient is still without it."""
    with smtp_relay() as (relay, port):
        relay.answers = {"a@example.org": [answer]} if answer else {}
        more = {"texts": texts} if texts is not None else {}
        office = Office(
            tmp_path / "desk", to='[{ channel = "mail", recipients = ["a@example.org"] }]',
            more=MAIL.format(port=port), **more,
        )  # fmt: skip

        done = briefing("run", "--once", "--no-gather", cwd=office.folder)

    assert done.returncode == code, done.stderr


def test_review_from_draft_to_readers(tmp_path, say):
    """Listed by the numbers of the page; dropped, moved, noted; approved; sent as decided; all in the log."""
    more = '[service]\nreviewers = [{ channel = "folder", path = "drafts" }]\n'
    office = Office(tmp_path / "desk", edition="review = true", more=more)
    assert briefing("run", "--once", "--no-gather", cwd=office.folder).returncode == 0
    assert not (office.folder / "output").exists()
    draft = next((office.folder / "drafts").glob("daily-2*.html")).read_text()

    _, out, _ = say(office, "review")
    rows = [line.split(None, 1) for line in out.splitlines()[1:]]
    assert [number for number, _ in rows] == list("12345")
    assert all(words.split(": ", 1)[1].rpartition(" [")[0] in draft for _, words in rows)
    floods = next(number for number, words in rows if "Floods" in words)
    basra = next(number for number, words in rows if "Dockers" in words)

    assert say(office, "review", "drop", floods, "--who", "amal")[0] == 0
    assert say(office, "review", "pin", basra, "--who", "amal")[0] == 0
    assert say(office, "review", "note", "Seen on site.", "--story", basra, "--who", "amal")[0] == 0
    assert say(office, "review", "note", "A calm day.", "--who", "omar")[0] == 0
    code, _, err = say(office, "review", "drop", "99")
    assert (code, "no story 99" in err) == (2, True)
    _, out, _ = say(office, "review")
    assert "<- drop" in out
    assert "<- pin, note: Seen on site. (amal)" in out
    assert say(office, "review", "approve", "--who", "amal")[0] == 0
    assert briefing("run", "--once", "--no-gather", cwd=office.folder).returncode == 0

    page = next((office.folder / "output").glob("daily-2*.html")).read_text()
    assert "The road will stay closed" not in page
    assert "Seen on site." in page
    assert "A calm day." in page
    assert say(office, "review")[1] == "no draft waits for its approval\n"
    assert say(office, "review", "approve")[0] == 2
    _, out, _ = say(office, "review", "log", "daily")
    acts = [line.split("  ")[1:] for line in out.splitlines()]
    assert ["amal", "drop: Floods cut the road to Zakho"] in acts
    assert ["omar", "note: the issue: A calm day."] in acts
    assert ["amal", "approved by amal"] in acts
    assert say(office, "editions", "replay", "daily", "-o", tmp_path / "again")[0] == 0


def test_verdicts_are_taken_back_as_a_whole(tmp_path, say):
    """After `undo` nothing is decided; `reorder` is another word for `move`."""
    more = '[service]\nreviewers = [{ channel = "folder", path = "drafts" }]\n'
    office = Office(tmp_path / "desk", edition="review = true", more=more)
    assert briefing("run", "--once", "--no-gather", cwd=office.folder).returncode == 0

    assert say(office, "review", "reorder", "2", "1")[0] == 0
    assert "<- move to 1" in say(office, "review")[1]
    assert "1 verdict taken back" in say(office, "review", "undo")[1]
    assert "<-" not in say(office, "review")[1]


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ('[service]\nalert = [{ channel = "pager", address = "1" }]', "service.alert.channel: found 'pager'"),
        ('[[edition]]\nid = "x"\nreview = true', "nobody reviews"),
    ],
)
def test_what_would_stay_silent_is_refused(tmp_path, settings, told):
    """An alert without a channel and a review without a reviewer would be noticed on the worst day."""
    (tmp_path / "briefing.toml").write_text(settings)

    with pytest.raises(ConfigError) as caught:
        load_desk(tmp_path)

    assert told in str(caught.value)


def started(office, *words, **environment):
    """The running service, once it has said so."""
    process = subprocess.Popen(
        [sys.executable, "-m", "briefing", "run", "--no-gather", *words], cwd=office.folder,
        stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )  # fmt: skip
    seen = []
    for line in process.stderr:
        seen.append(line)
        if "running: daily" in line:
            return process, seen
    raise AssertionError("".join(seen))


def test_the_service_runs_until_it_is_told_to_stop(tmp_path, say):
    """In the foreground: it issues what is due, tells systemd how it is, and SIGTERM ends it with 0."""
    office = Office(tmp_path / "desk")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        told = []
        ear = threading.Thread(target=lambda: told.extend(iter(lambda: systemd.recv(100).decode(), "")))
        ear.start()
        process, seen = started(office, NOTIFY_SOCKET=str(tmp_path / "notify"))
        try:
            end = time.monotonic() + 60
            while not list((office.folder / "output").glob("daily-latest.html")) or "WATCHDOG=1" not in told:
                assert time.monotonic() < end, "nothing was issued, or systemd was not told that all is well"
                time.sleep(0.1)
            assert "no service runs" not in say(office, "next")[2]
        finally:
            process.send_signal(signal.SIGTERM)
            rest = process.stderr.read()
            code = process.wait(30)
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as last:
            last.sendto(b"", str(tmp_path / "notify"))
        ear.join(10)

    assert code == 0, rest
    assert "stopped" in rest
    assert "alert names nobody" in "".join(seen)
    assert (told[0], told[-1]) == ("READY=1", "STOPPING=1")
    assert "WATCHDOG=1" in told
    assert Deliveries(office.database, "x").counts() == {"delivered": 1}


def test_two_services_on_one_desk_issue_once(tmp_path):
    """Started beside each other: one builds, one delivery is made, both end in good order."""
    office = Office(tmp_path / "desk")
    pair = [started(office) for _ in range(2)]
    try:
        end = time.monotonic() + 60
        while [issue.state for issue in office.issues.latest()] != ["sent"]:
            assert time.monotonic() < end, "nothing was issued"
            time.sleep(0.1)
    finally:
        for process, _ in pair:
            process.send_signal(signal.SIGTERM)
        logs = ["".join(seen) + process.stderr.read() for process, seen in pair]
        codes = [process.wait(30) for process, _ in pair]

    assert codes == [0, 0]
    assert sum(log.count(f"daily/{office.slot} building, attempt 1") for log in logs) == 1
    assert Deliveries(office.database, "x").counts() == {"delivered": 1}


def test_a_service_that_listens_beyond_this_machine_is_refused(tmp_path, say):
    """--listen takes loopback addresses alone."""
    done = briefing("run", "--listen", "0.0.0.0:80", cwd=tmp_path)

    assert done.returncode == 2
    assert "--listen: found '0.0.0.0:80'" in done.stderr
