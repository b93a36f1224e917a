"""`briefing gather` as its user meets it."""

import json

import pytest

from tests.commands import briefing
from tests.gather.websites import rss, website

CONFIG = """
[desk]
contact = "desk@orontes.example"
database = "briefing.db"
[network]
allow_private = true
"""


@pytest.fixture
def desk(tmp_path):
    """A desk with one source of its own and the shipped ones out of reach."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "briefing.toml").write_text(CONFIG)
    with website() as site:
        site.put("/feed", rss(("1", "River rises in Homs", "Rain fell on Homs. " * 90)))
        (tmp_path / "sources" / "orontes.toml").write_text(
            f'name = "Orontes Post"\nkind = "feed"\nurls = ["{site.url("/feed")}"]\n'
        )
        yield tmp_path


def test_gather_says_what_each_source_brought(desk):
    """The closing table names the source and counts its articles; failures have their reason and code 3."""
    (desk / "sources" / "broken.toml").write_text('name = "Broken"\nkind = "fed"\nurls = []\n')

    done = briefing("gather", "--source", "orontes,broken", cwd=desk)

    assert done.returncode == 3
    assert "Orontes Post" in done.stdout
    assert "FAILED" in done.stdout
    assert "kind: found 'fed'" in done.stdout


def test_gather_as_json(desk):
    """One object a source, for other programs."""
    done = briefing("gather", "--source", "orontes", "--json", cwd=desk)

    (line,) = done.stdout.splitlines()
    assert (done.returncode, json.loads(line)["new"]) == (0, 1)


def test_an_unknown_source_is_named_with_its_nearest(desk):
    """A typing error gets the name that was meant."""
    done = briefing("gather", "--source", "oronts", cwd=desk)

    assert done.returncode == 2
    assert "did you mean 'orontes'?" in done.stderr
