"""`briefing run` from end to end: it asks its sources by itself and issues what they brought."""

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest

from briefing.archive.articles import ArticleArchive
from tests.commands import ROOT, briefing
from tests.gather.websites import rss, website
from tests.service.office import Office
from tests.service.waiting import wait_for

# Whole processes are started here: seconds on an idle machine, a minute on one with other work.
pytestmark = pytest.mark.timeout(300)

TEXT = (
    "MOSUL, Iraq - Engineers reopened the old bridge of Mosul to traffic on Monday after a repair of nine months. "
    "“It will carry 6,000 cars a day,” said Layla Yunis, who heads the city's works department."
)
SOURCE = 'name = "Orontes Post"\nkind = "feed"\nurls = ["{url}"]\nevery = "5m"\nfull_text = "feed"\n'


@contextmanager
def running(folder):
    """The service as its unit starts it; told to stop at the end, and its log given back."""
    with subprocess.Popen(
        [sys.executable, "-m", "briefing", "run"], cwd=folder, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:  # fmt: skip
        log = []
        try:
            yield log
        finally:
            process.send_signal(signal.SIGTERM)
            log += process.communicate(timeout=90)[1].splitlines()
            log.append(process.returncode)


def test_the_service_polls_its_sources_and_issues_what_they_brought(tmp_path):
    """A feed on this machine, an edition that comes due: its page tells the polled article, in the folder."""
    office = Office(
        tmp_path / "desk",
        texts=(),
        more='shipped_sources = false\n[network]\nallow_private = true\n[service]\nevery = "1s"',
    )
    now = datetime.now(UTC)
    with website() as site:
        site.put("/feed", rss(("bridge", "Old bridge of Mosul reopens", TEXT, now - timedelta(hours=2))))
        (office.folder / "sources").mkdir()
        (office.folder / "sources" / "orontes-post.toml").write_text(SOURCE.format(url=site.url("/feed")))

        with running(office.folder) as log:
            wait_for(lambda: ArticleArchive(office.database).counts()[0], 120)
            office.issues.add("daily", "after-the-poll", datetime.now(UTC))
            wait_for(lambda: office.issues.find("daily", "after-the-poll").state == "sent", 120)

    assert log.pop() == 0
    assert any("polled 1 source: 1 new" in line for line in log)
    pages = [path.read_text() for path in (office.folder / "output").glob("daily-2*.html")]
    assert sum("It will carry 6,000 cars a day" in page for page in pages) == 1
    assert (office.folder / "output" / "daily-latest.html").exists()
    assert "/feed" in site.paths()


def test_a_timer_polls_first_for_the_next_waking(tmp_path):
    """`run --once` twice: what the first waking polled, the second one issues."""
    office = Office(
        tmp_path / "desk", texts=(), more="shipped_sources = false\n[network]\nallow_private = true"
    )
    now = datetime.now(UTC)
    with website() as site:
        site.put("/feed", rss(("bridge", "Old bridge of Mosul reopens", TEXT, now - timedelta(hours=2))))
        (office.folder / "sources").mkdir()
        (office.folder / "sources" / "orontes-post.toml").write_text(SOURCE.format(url=site.url("/feed")))

        empty = briefing("run", "--once", cwd=office.folder, seconds=120)
        office.issues.add("daily", "after-the-poll", datetime.now(UTC))
        full = briefing("run", "--once", cwd=office.folder, seconds=120)

    assert empty.returncode == 4, empty.stderr
    assert full.returncode == 0, full.stderr
    assert "6,000 cars a day" in (office.folder / "output" / "daily-latest.html").read_text()
