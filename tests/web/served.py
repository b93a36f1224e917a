"""A desk with a draft of the sample day, served on a free port of this machine."""

from __future__ import annotations

import asyncio
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from http.client import HTTPConnection
from urllib.parse import urlencode

from aiohttp import web

from briefing.archive.database import open_database
from briefing.archive.issues import Issues
from briefing.archive.polls import GatherArchive
from briefing.cli.material import SAMPLE_CUT_OFF
from briefing.config.desk import load_desk
from briefing.model import GatherReport, Polled, PollState, Recipient, Source
from briefing.service.issuing import Issuing
from briefing.service.printing import ArchivePress
from briefing.web.door import Door
from briefing.web.shelf import Shelf
from briefing.web.views import application
from tests.archives import sample_desk

TOKEN = "a-word-for-tests"
CONFIG = """
[[edition]]
id = "daily"
review = true
to = [{ channel = "folder", path = "sent" }]
[service]
reviewers = [{ channel = "folder", path = "drafts" }]
"""


def desk_with_draft(folder):
    """The sample's archive with the morning's issue printed and waiting, and a source that fails."""
    sample_desk(folder)
    (folder / "briefing.toml").write_text(CONFIG)
    (folder / "sources").mkdir()
    (folder / "sources" / "herald.toml").write_text(
        'name = "Tigris <Herald>"\nkind = "feed"\nurls = ["https://tigris.example/"]\n'
    )
    desk = load_desk(folder)
    database = open_database(folder / "briefing.db")
    issues, archive = Issues(database, "one"), GatherArchive(database)
    issues.set_up()
    source = Source("herald", "Tigris <Herald>", "feed", ("https://tigris.example/",))
    state = PollState("herald", source.urls[0], last_poll=SAMPLE_CUT_OFF, failures=1, reason="answered 500")
    archive.record([Polled(GatherReport(source, SAMPLE_CUT_OFF, reason="answered 500"), states=(state,))])
    press = ArchivePress(archive, desk.theaters, desk.look)
    issuing = Issuing(
        desk.editions, issues, press,
        reviewers=[Recipient("folder", "drafts")], review_for=timedelta(days=3650),
    )  # fmt: skip
    issuing.plan(SAMPLE_CUT_OFF - timedelta(minutes=1))
    issuing.plan(SAMPLE_CUT_OFF)
    issuing.build_next(SAMPLE_CUT_OFF)
    press.close()
    database.close()
    return folder


@dataclass
class Browser:
    """Asks like a browser that keeps one cookie and runs no script."""

    port: int
    cookie: str = f"briefing={TOKEN}"

    def get(self, path, **headers):
        """Status, headers and body (text, or bytes of a picture)."""
        return self._ask("GET", path, None, headers)

    def post(self, path, **fields):
        """The same for a form."""
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._ask("POST", path, urlencode(fields), headers)

    def _ask(self, method, path, body, headers):
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            if self.cookie:
                headers = {"Cookie": self.cookie, **headers}
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        kind = answer.headers.get_content_type()
        return answer.status, answer.headers, content.decode() if kind.startswith("text/") else content


@contextmanager
def served(folder):
    """The desk's pages; the browser's port and a shelf beside it."""
    database = open_database(folder / "briefing.db")
    shelf = Shelf(load_desk(folder), database)
    loop = asyncio.new_event_loop()
    runner = web.AppRunner(application(shelf, Door(TOKEN)), access_log=None)
    ready = threading.Event()

    async def start():
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        ready.set()

    def work():
        loop.run_until_complete(start())
        loop.run_forever()

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    assert ready.wait(20)
    try:
        yield Browser(runner.addresses[0][1]), shelf
    finally:
        asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result(20)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(20)
        loop.close()
        database.close()
