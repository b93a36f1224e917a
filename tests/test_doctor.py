"""`briefing doctor`: what is wrong is named, with the command that mends it."""

import json
from datetime import UTC, datetime, timedelta

from briefing.archive.database import open_database
from briefing.archive.issues import Due, Issues
from briefing.archive.polls import GatherArchive
from briefing.config.desk import load_desk
from briefing.model import GatherReport, Polled, PollState, Source
from tests.archives import sample_desk
from tests.commands import here
from tests.loopback import make_certificate, smtp_relay


def findings(folder, **environment):
    done = here("doctor", "--json", cwd=folder, **environment)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == (0 if all(one["sound"] for one in found) else 1)
    assert all(one["mend"] for one in found if not one["sound"])
    return {one["name"]: one for one in found}


def test_a_sound_desk_with_an_archive(tmp_path):
    """Fonts, clock, database and polls are among what is looked at."""
    found = findings(sample_desk(tmp_path))

    assert all(one["sound"] for one in found.values())
    assert {"fonts", "clock", "time zones", "database", "sources", "disk", "page"} <= set(found)
    assert "134 versions" in found["database"]["detail"]


def test_every_look_that_is_named_is_tried(tmp_path):
    """A mistake in a template and a look that is not there are found by day, with file and line."""
    (tmp_path / "templates" / "standard").mkdir(parents=True)
    (tmp_path / "templates" / "standard" / "front.html").write_text("{{ briefing.titel }}")
    (tmp_path / "briefing.toml").write_text(
        '[[edition]]\nid = "daily"\nto = [{ channel = "folder", path = "out", look = "flsh" }]\n'
    )

    found = findings(tmp_path)

    assert not found["look standard"]["sound"]
    assert found["look standard"]["detail"].startswith(
        "templates/standard/front.html, line 1: 'Briefing' has no 'titel'"
    )
    assert found["look standard"]["mend"] == "briefing templates check standard"
    assert found["look flsh"]["detail"].startswith("look.name: no look 'flsh'; there are flash, ")


def test_a_damaged_database_is_found(tmp_path):
    """Bytes overwritten in the middle of the file are damage, and a backup is the cure."""
    path = sample_desk(tmp_path) / "briefing.db"
    content = bytearray(path.read_bytes())
    content[8192 : len(content) // 2] = b"\xff" * (len(content) // 2 - 8192)
    path.write_bytes(content)

    database = findings(tmp_path)["database"]

    assert not database["sound"]
    assert "damaged" in database["detail"]
    assert "BACKUP" in database["mend"]


def test_a_failing_source_and_a_missed_edition_are_named(tmp_path):
    """Reason, last success and the next command, for sources and editions alike."""
    now = datetime.now(UTC)
    database = open_database(tmp_path / "briefing.db")
    archive = GatherArchive(database)
    source = Source("tigris", "Tigris Daily", "feed", ("https://tigris.example/",))
    state = PollState("tigris", source.urls[0], last_poll=now, failures=3, reason="answered 500")
    archive.record([Polled(GatherReport(source, now, reason="answered 500"), states=(state,))])
    issues = Issues(database, "one")
    issues.set_up()
    edition = load_desk(tmp_path).editions[0]
    days = [Due(f"{now - timedelta(days=n):%Y-%m-%d}T06:00", now - timedelta(days=n)) for n in (2, 1)]
    issues.plan(edition, days, now)
    database.close()

    found = findings(tmp_path)

    assert "answered 500; never read" in found["source tigris"]["detail"]
    assert found["source tigris"]["mend"] == "briefing sources test tigris"
    missed = found[f"edition daily/{days[0].name}"]
    assert missed["detail"].startswith("skipped: missed while nothing ran")
    assert found[f"edition daily/{days[1].name}"]["mend"] == "briefing run"


def test_a_clock_that_was_set_back_is_noticed(tmp_path):
    """A poll in the future means that the clock is wrong now, or was then."""
    database = open_database(tmp_path / "briefing.db")
    ahead = datetime.now(UTC) + timedelta(days=1)
    source = Source("s", "S", "feed", ("https://s.example/",))
    state = PollState("s", source.urls[0], last_poll=ahead)
    GatherArchive(database).record([Polled(GatherReport(source, ahead), states=(state,))])
    database.close()

    done = here("doctor", "--quiet", cwd=tmp_path)

    assert "set back" in done.stdout
    assert "timedatectl" in done.stdout


def test_the_mail_relay_is_asked_and_sent_nothing(tmp_path):
    """STARTTLS with a verified certificate and the size it takes; a relay that is gone is named."""
    certificate = make_certificate(tmp_path)
    (tmp_path / "password").write_text("right")
    with smtp_relay(certificate) as (relay, port):
        (tmp_path / "briefing.toml").write_text(
            f'[channel.mail]\nhost = "127.0.0.1"\nport = {port}\nsender = "Desk <desk@example.org>"\n'
            f'user = "desk"\npassword_file = "password"\nca_file = "{certificate[0]}"\ntimeout_seconds = 5\n'
        )
        found = findings(tmp_path)["channel mail"]
        assert found["sound"], found
        assert "STARTTLS" in found["detail"]
        assert "MB" in found["detail"]
        assert relay.taken == []

    assert not findings(tmp_path)["channel mail"]["sound"]


def test_a_wrong_source_file_is_named_with_its_key(tmp_path):
    """File, key, what was found, and an editor on that file."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "mine.toml").write_text(
        'name = "Mine"\nkind = "feeed"\nurls = ["https://a.example/"]\n'
    )

    found = findings(tmp_path)["source mine"]

    assert "kind" in found["detail"]
    assert "mine.toml" in found["mend"]
