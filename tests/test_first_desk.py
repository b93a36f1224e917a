"""The README's eight commands, from nothing to a scheduled edition, as a newcomer gives them.

Cloning and installing are for a bare machine (they are what `make brief` does there); here the shell
goes on from the third command, and the two addresses are feeds on this machine.
"""

import os
import re
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta

import pytest

from briefing.archive.database import open_database
from briefing.archive.issues import Issues
from briefing.config.desk import load_desk
from tests.commands import ROOT
from tests.gather.websites import rss, website
from tests.service.test_polled_run import running, wait_for

# Whole processes are started here: seconds on an idle machine, a minute on one with other work.
pytestmark = pytest.mark.timeout(400)

FLOODS = (
    "ZAKHO, Iraq - Flash floods swept away a bridge near Zakho overnight, killing 4 people. "
    "“The road will stay closed for three days,” said Karwan Ali, head of civil defence in Duhok."
)
PORT = (
    "BASRA, Iraq - Cranes turned again at Umm Qasr after 1,200 dockers ended a strike over wages. "
    "“We have an agreement in writing,” Hassan Jabbar, a port spokesman, told reporters in Basra."
)


def eight_commands():
    """The lines of the README's block."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"## A desk of your own: eight commands\n.*?```sh\n(.*?)```", text, re.DOTALL)
    return block.splitlines()


@pytest.fixture
def news():
    """Two sources on this machine; the second one takes its time, as live ones do."""
    printed = datetime.now(UTC) - timedelta(hours=2)

    def slowly(headers):
        time.sleep(1.2)
        body = rss(("port", "Cranes turn again at Umm Qasr", PORT, printed)).encode()
        return 200, {"Content-Type": "application/rss+xml"}, body.replace(b"Orontes Post", b"Harbour Post")

    with website() as site:
        site.put(
            "/", rss(("flood", "Floods cut the road to Zakho", FLOODS, printed)), kind="application/rss+xml"
        )
        site.pages["/feed.xml"] = slowly
        yield site


def shell(lines, home):
    """What a shell prints that runs these lines and stops at the first fault."""
    shim = home / "bin" / "briefing"
    shim.parent.mkdir(exist_ok=True)
    shim.write_text(f'#!/bin/sh\nexec env PYTHONPATH="{ROOT}" {sys.executable} -m briefing "$@"\n')
    shim.chmod(0o755)
    return subprocess.run(
        ["sh", "-e", "-c", "\n".join(lines)], cwd=home, capture_output=True, text=True, check=False,
        stdin=subprocess.DEVNULL, timeout=300,
        env={**os.environ, "HOME": str(home), "PATH": f"{shim.parent}:{os.environ['PATH']}"},
    )  # fmt: skip


def test_eight_commands_lead_to_a_desk_that_issues(tmp_path, news):
    """Init, two live sources, a colour, a briefing of today, and then one on time: all from the README."""
    commands = eight_commands()
    assert len(commands) == 8
    assert commands[0].startswith("git clone")
    assert commands[1].startswith("make install")
    assert commands[7] == "briefing install-service --start"
    mine = "\n".join(commands[2:7])
    for address, path in (
        ("https://news.example.org/", "/"),
        ("https://statements.example.org/feed.xml", "/feed.xml"),
    ):
        assert mine.count(address) == 1
        mine = mine.replace(address, news.url(path))
    # Sources on this machine alone, and no others: what a test may ask.
    own = "sed -i 's/^# shipped_sources = false.*/shipped_sources = false/' briefing.toml"
    inside = r"""printf '\n[network]\nallow_private = true\n[service]\nevery = "1s"\n' >> briefing.toml"""
    init, rest = mine.split("\n", 1)

    done = shell([init, own, inside, rest, "briefing install-service --dry-run"], tmp_path)

    assert done.returncode == 0, done.stderr
    desk = tmp_path / "desk"
    assert sorted(path.name for path in (desk / "sources").glob("*.toml")) == [
        "harbour-post.toml",
        "orontes-post.toml",
    ]
    assert "2 stories (Iraq 2)" in done.stdout, "live articles, however slowly they came, and not the sample"
    assert list((desk / "output").glob("daily-*.pdf"))
    assert dict(load_desk(desk).look.tokens)["accent"] == "#00594c"
    assert "ExecStart=" in done.stdout

    database = open_database(load_desk(desk).database)
    issues = Issues(database, "test")
    issues.set_up()
    with running(desk) as log:
        issues.add("daily", "on-time", datetime.now(UTC))
        wait_for(lambda: (found := issues.find("daily", "on-time")) and found.state == "sent")
    database.close()
    assert log.pop() == 0
    assert (desk / "output" / "daily-latest.pdf").read_bytes().startswith(b"%PDF")
