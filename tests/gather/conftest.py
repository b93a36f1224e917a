"""What the tests of polling share: a worker that parses, and a website on loopback."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from briefing.archive.database import open_database
from briefing.archive.polls import GatherArchive
from briefing.gather.client import Access
from briefing.gather.poll import gather
from briefing.gather.workers import Workers
from briefing.model import Source
from tests.gather.websites import website

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def workers():
    with Workers(1) as parsers:
        yield parsers


@pytest.fixture
def site():
    with website() as running:
        yield running


@pytest.fixture
def ask(tmp_path, workers):
    """Polls a source of one address; its report, and the articles stored so far."""
    database = open_database(tmp_path / "a.db")
    archive = GatherArchive(database)
    turns = iter(range(1000))

    def run(url, *, seconds=2.0, allow_private=True, workers=workers, **changes):
        named = {"kind": "feed", "full_text": "feed", "delay": 0.0, **changes}
        source = Source("hostile", "Hostile", urls=(url,), **named)
        (report,) = gather(
            [source],
            archive,
            NOON + timedelta(hours=next(turns)),
            access=Access(allow_private=allow_private, seconds=seconds),
            everything=True,
            workers=workers,
            chance=random.Random(1),
        )
        return report

    run.archive = archive
    yield run
    database.close()
