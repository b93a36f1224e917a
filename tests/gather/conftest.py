"""What the tests of polling share: a worker that parses, and a website on loopback."""

import pytest

from briefing.gather.workers import Workers
from tests.gather.websites import website


@pytest.fixture(scope="module")
def workers():
    with Workers(1) as parsers:
        yield parsers


@pytest.fixture
def site():
    with website() as running:
        yield running
