"""`briefing gather` as its user meets it."""

import json

import pytest

from briefing.archive.database import open_database
from tests.commands import briefing
from tests.gather.websites import rss, website

CONFIG = """
[desk]
contact = "desk@orontes.example"
database = "{place}"
[network]
allow_private = true
"""


@pytest.fixture
def desk(tmp_path, place):
    """A desk with one source of its own and the shipped ones out of reach, on either kind of database."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "briefing.toml").write_text(CONFIG.format(place=place))
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


def test_what_is_handed_over_is_kept(desk):
    """Files and standard input go into the archive, once."""
    (desk / "in").mkdir()
    (desk / "in" / "road.txt").write_text(
        "Road opens\n\nEngineers opened the road to Palmyra on Saturday, the ministry said."
    )

    folder = briefing("gather", "--input", "in", "--json", cwd=desk)
    again = briefing("gather", "--input", "in", "--json", cwd=desk)
    piped = briefing(
        "gather",
        "--input",
        "-",
        "--json",
        cwd=desk,
        given=b"River rises\n\nRain fell on Homs for a third day.",
    )
    missing = briefing("gather", "--input", "nowhere", cwd=desk)

    assert [json.loads(done.stdout)["new"] for done in (folder, again, piped)] == [1, 0, 1]
    assert (missing.returncode, "no such file or folder" in missing.stderr) == (2, True)
    assert "Palmyra" in briefing("search", "engineers", cwd=desk).stdout


def test_folders_of_one_name_hold_articles_of_their_own(desk):
    """1.txt of Monday's clips and 1.txt of Tuesday's are two articles of the archive, handed over together."""
    for day in ("mon", "tue"):
        (desk / day / "clips").mkdir(parents=True)
        (desk / day / "clips" / "1.txt").write_text(
            f"Road {day}\n\nEngineers opened a road on {day}day, he said.\n"
        )

    done = briefing("gather", "--input", "mon/clips", "tue/clips", "--json", cwd=desk)
    found = briefing("search", "engineers", "--json", cwd=desk).stdout.splitlines()

    assert json.loads(done.stdout)["new"] == 2
    assert {json.loads(line)["title"] for line in found} >= {"Road mon", "Road tue"}


def test_what_is_handed_over_keeps_the_outlet_that_it_tells(desk):
    """A link names its site; texts that tell nothing are of their folder, one outlet that is not known."""
    (desk / "in").mkdir()
    for name, link in (("a.txt", ""), ("b.txt", ""), ("c.txt", "Link: https://www.steppe.example/mud\n")):
        (desk / "in" / name).write_text(
            f"Road {name[0]} opens\n{link}\nEngineers opened road {name[0]} on Saturday, the ministry said.\n"
        )

    done = briefing("gather", "--input", "in", cwd=desk)
    found = briefing("search", "engineers", "--json", cwd=desk).stdout.splitlines()

    assert done.returncode == 0, done.stderr
    assert sorted(json.loads(line)["publication"] for line in found) == ["in", "in", "steppe.example"]


def test_a_wrong_file_is_logged_once_an_hour(desk, place):
    """A spoilt source file stands in every run's table, and not in the log of every minute."""
    (desk / "sources" / "broken.toml").write_text('name = "Broken"\n')

    for _ in range(3):
        briefing("gather", "--source", "broken", cwd=desk)

    database = open_database(place)
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM poll_log").scalar() == 1
    database.close()
