"""Seen from outside: alerts, the dead man's switch, health and metrics."""

import json
import threading
import urllib.error
import urllib.request
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.config.service import ServiceSettings, read_service
from briefing.config.toml import Table
from briefing.errors import ConfigError
from briefing.model import GatherReport, Recipient, Source
from briefing.service.assembly import polling
from briefing.service.drift import Drift
from briefing.service.run import Service
from briefing.service.tending import Tending
from tests.loopback import web_server
from tests.service.desks import LATER, MINUTE, SIX, Desk, Press, daily

OPERATOR = ServiceSettings(alert=(Recipient("inbox", "ops@example.org"),))


def tended(desk, settings=OPERATOR):
    return Tending(desk.issues, desk.deliveries, settings)


def alerts(desk):
    return [cover.bottom_line for address, cover, _ in desk.inbox.taken if address == "ops@example.org"]


def test_a_failed_issue_is_told_to_the_operator_once(tmp_path):
    """With its key and the reason, by the same outbox as the mail, and not again at each look."""
    desk = Desk(tmp_path / "briefing.db", press=Press(*[ValueError("no font")] * 50))
    desk.run(SIX - MINUTE, SIX + 120 * MINUTE)

    for minute in (121, 122, 123):
        tended(desk).tend(SIX + minute * MINUTE)
        desk.tick(SIX + minute * MINUTE)

    ((first, reason),) = alerts(desk)
    assert first == "daily/2026-11-23T06:00 was not issued."
    assert "no font" in reason


@pytest.mark.parametrize(
    ("press", "answers", "words"),
    [
        (Press(stories=0), [], "was issued without a story"),
        (Press(), ["550 5.1.1 no such user"], "did not reach 1 of its recipients"),
        (Press(), [LATER] * 100, "did not reach 1 of its recipients"),
    ],
)
def test_an_empty_or_undelivered_issue_is_told_too(tmp_path, press, answers, words):
    """Silence never means success: an empty morning and a refused reader reach the operator."""
    desk = Desk(tmp_path / "briefing.db", press=press)
    desk.inbox.answers = {"duty@example.org": answers}

    for hour in range(28):
        desk.tick(SIX + (60 * hour - 1) * MINUTE)
        tended(desk).tend(SIX + (60 * hour - 1) * MINUTE)

    assert any(words in rows[0] for rows in alerts(desk))


def test_the_log_tells_of_trouble_in_one_line_of_its_own(tmp_path, caplog):
    """What is wrong and why, without the issue's name, which stands before every line about it."""
    desk = Desk(tmp_path / "briefing.db")
    desk.inbox.answers = {"duty@example.org": ["550 5.1.1 no such user"]}

    for minute in (-1, 0, 1):
        desk.tick(SIX + minute * MINUTE)
        tended(desk).tend(SIX + minute * MINUTE)

    (line,) = {record.getMessage() for record in caplog.records if "did not reach" in record.getMessage()}
    assert line.startswith("did not reach 1 of its recipients: ")
    assert line.endswith("550 5.1.1 no such user")


def test_a_skipped_slot_is_told_and_a_good_one_is_not(tmp_path):
    """Of a night without power the operator hears which issues were left out."""
    desk = Desk(tmp_path / "briefing.db")
    desk.tick(SIX - MINUTE)
    desk.tick(SIX + 24 * 60 * MINUTE)

    tended(desk).tend(SIX + 24 * 60 * MINUTE)
    desk.tick(SIX + 24 * 60 * MINUTE)

    assert [rows[0] for rows in alerts(desk)] == ["daily/2026-11-23T06:00 was left out."]


def test_the_switch_hears_of_each_issue_and_of_nothing_else(tmp_path):
    """One ping an issue that went out with stories; an empty one stays silent, so the switch calls."""
    with web_server([]) as (seen, port):
        settings = ServiceSettings(ping=f"http://127.0.0.1:{port}/ping")
        desk = Desk(tmp_path / "briefing.db", daily(), daily(id="empty"))
        desk.issuing.press = lambda order: Press(stories=int(order.edition.id == "daily"))(order)
        desk.run(SIX - MINUTE, SIX)
        for minute in (1, 2):
            tended(desk, settings).tend(SIX + minute * MINUTE)

    assert len(seen) == 1


def test_a_switch_that_does_not_answer_is_tried_again(tmp_path, caplog):
    """A ping that failed is owed still; the address, which is a secret, stands in no log."""
    with web_server([]) as (_, port):
        pass
    settings = ServiceSettings(ping=f"http://127.0.0.1:{port}/s3cret")
    desk = Desk(tmp_path / "briefing.db")
    desk.run(SIX - MINUTE, SIX)

    tended(desk, settings).tend(SIX + MINUTE)

    assert [issue.key for issue in desk.issues.unannounced(SIX)] == ["daily/2026-11-23T06:00"]
    assert "did not answer" in caplog.text
    assert "s3cret" not in caplog.text


def test_documents_of_old_issues_are_cleared_away(tmp_path):
    """Beyond what the desk keeps their bytes go and their hashes stay; a repeat then says why it cannot be."""
    desk = Desk(tmp_path / "briefing.db")
    desk.run(SIX - MINUTE, SIX)
    before = desk.issues.documents(1)
    tending = Tending(desk.issues, desk.deliveries, ServiceSettings(), keep=timedelta(days=90))

    tending.tend(SIX + timedelta(days=89))
    assert desk.issues.documents(1) == before
    tending.tend(SIX + timedelta(days=91))
    (document,) = desk.issues.documents(1)
    desk.deliveries.repeat(desk.deliveries.of_issue(1), "amal", SIX + timedelta(days=91))
    desk.sending.send_next(SIX + timedelta(days=91))

    assert (document.sha256, document.size) == (before[0].sha256, None)
    assert [d.detail for d in desk.deliveries.of_issue(1)][1] == "its documents were cleared away for age"
    assert len(desk.inbox.taken) == 1


def test_one_of_two_processes_polls_and_the_other_takes_over(tmp_path, caplog):
    """The sources are not asked twice; when the one that polls is gone, the next one does."""
    one, two = (Desk(tmp_path / "briefing.db", owner=name) for name in ("one", "two"))
    source = Source("tigris", "Tigris Post", "feed", ("https://tigris.example/",))
    asked = {"one": [], "two": []}

    def ask(name):
        def once(now):
            asked[name].append(now)
            return (GatherReport(source, now, new=3, reason="answered 500"),)

        return once

    polls = {
        desk.issues.owner: polling(ask(desk.issues.owner), desk.issues, 2 * MINUTE) for desk in (one, two)
    }
    caplog.set_level("INFO")
    for minute in range(3):
        now = SIX + minute * MINUTE
        for desk in (one, two):
            desk.issues.renew(now, 2 * MINUTE, 15 * MINUTE)
        for poll in polls.values():
            poll(now)
    later = SIX + 10 * MINUTE
    two.issues.renew(later, 2 * MINUTE, 15 * MINUTE)
    polls["two"](later)

    assert (len(asked["one"]), asked["two"]) == (3, [later])
    assert "tigris: answered 500" in caplog.text
    assert "polled 1 source: 3 new, 0 changed" in caplog.text


def get(port, path):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_health_and_numbers_can_be_read_while_it_runs(tmp_path):
    """A running service answers on loopback; an issue that is overdue makes it 503, with the words."""
    settings = ServiceSettings(
        every=timedelta(seconds=0.05), listen=("127.0.0.1", 0), grace=timedelta(seconds=2)
    )
    desk = Desk(tmp_path / "briefing.db")
    service = Service(desk.issuing, desk.sending, tended(desk, settings), settings)
    thread = threading.Thread(target=service.run)
    thread.start()
    try:
        for _ in range(200):
            if service.pages:
                break
            threading.Event().wait(0.02)
        status, words = get(service.pages.port, "/healthz")
        assert (status, json.loads(words)) == (200, {"well": True, "troubles": []})
        numbers = get(service.pages.port, "/metrics")[1]
        assert "briefing_up 1\n" in numbers
        assert 'briefing_next_issue_timestamp_seconds{edition="daily"} ' in numbers
        assert get(service.pages.port, "/etc/passwd")[0] == 404

        desk.issuing.press = Press(*[ValueError("no font")] * 50)
        desk.issues.add("daily", "2026-01-01T06:00", datetime.now(UTC) - timedelta(hours=1))
        for _ in range(200):
            status, words = get(service.pages.port, "/healthz")
            if status == 503:
                break
            threading.Event().wait(0.02)
        assert (status, json.loads(words)["troubles"]) == (503, ["daily/2026-01-01T06:00 is overdue"])
    finally:
        service.stop()
        thread.join()


@given(st.floats(0, 1e6), st.floats(-1e6, 1e6))
def test_a_step_of_the_clock_is_told_from_time_that_passed(passed, jumped):
    """However long nobody looked, only what the wall clock ran too far or too little counts."""
    drift = Drift(SIX, 100.0)

    found = drift.step(SIX + timedelta(seconds=passed + jumped), 100.0 + passed)

    if abs(jumped) < 9.99:
        assert found == timedelta(0)
    elif abs(jumped) > 10.01:
        assert abs(found.total_seconds() - jumped) < 0.01


def test_the_service_table_is_read_and_checked(tmp_path):
    """Addresses of this machine only, people by channel, the switch from a file."""
    (tmp_path / "ping").write_text("https://switch.example/abc\n")
    content = {
        "listen": "127.0.0.1:8765",
        "ping_file": "ping",
        "alert": [
            {"channel": "mail", "recipients": ["a@x.org", "b@x.org"]},
            {"channel": "folder", "path": "alerts"},
        ],
        "unapproved": "hold",
    }

    settings = read_service(Table(Path("briefing.toml"), content, "service"), tmp_path, {})

    assert settings.listen == ("127.0.0.1", 8765)
    assert settings.ping == "https://switch.example/abc"
    assert [(r.channel, r.address) for r in settings.alert] == [
        ("mail", "a@x.org"), ("mail", "b@x.org"), ("folder", "alerts"),
    ]  # fmt: skip
    for wrong in ({"listen": "0.0.0.0:80"}, {"listen": "8765"}, {"unapproved": "maybe"}, {"lisen": "x"}):
        with pytest.raises(ConfigError, match=r"briefing\.toml: service\."):
            read_service(Table(Path("briefing.toml"), wrong, "service"), tmp_path, {})
