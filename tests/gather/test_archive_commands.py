"""`briefing search`, `backup` and `restore`, and the retention of the archive."""

import json
from shutil import copytree

import pytest

from tests.commands import briefing
from tests.gather.websites import rss, website

RAIN = "Rain fell on Homs for a third day, the governor's office said. " * 20


@pytest.fixture(scope="module")
def gathered(tmp_path_factory):
    """A desk that has read one feed."""
    tmp_path = tmp_path_factory.mktemp("desk")
    (tmp_path / "sources").mkdir()
    (tmp_path / "briefing.toml").write_text("[network]\nallow_private = true\n")
    with website() as site:
        site.put(
            "/feed",
            rss(
                ("1", "River rises in Homs", RAIN), ("2", "طريق تدمر مفتوح", "فتحت الطريق صباح السبت. " * 60)
            ),
        )
        (tmp_path / "sources" / "orontes.toml").write_text(
            f'name = "Orontes Post"\nkind = "feed"\nurls = ["{site.url("/feed")}"]\n'
        )
        briefing("gather", "--source", "orontes", cwd=tmp_path)
    return tmp_path


@pytest.fixture
def desk(gathered, tmp_path):
    """A copy of it."""
    return copytree(gathered, tmp_path / "desk")


def test_search_finds_by_words(desk):
    """Headline, publication and a stretch of the text around what was looked for; Arabic as well."""
    done = briefing("search", "rain", "governor's office", "--since", "7d", cwd=desk)
    arabic = briefing("search", "تدمر", "--json", cwd=desk)

    assert "Orontes Post: River rises in Homs" in done.stdout
    assert [json.loads(line)["title"] for line in arabic.stdout.splitlines()] == ["طريق تدمر مفتوح"]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("glacier",), 4, "no article with glacier"),
        ((), 2, "no words given"),
        (("rain", "--since", "soon"), 2, "expected a date or a time"),
    ],
)
def test_search_says_why_it_finds_nothing(desk, words, code, said):
    """Nothing found, nothing asked and a wrong option are told apart."""
    done = briefing("search", *words, cwd=desk)

    assert (done.returncode, said in done.stderr) == (code, True)


def test_search_without_an_archive(tmp_path):
    """A desk that has gathered nothing says how to begin, and makes no file."""
    done = briefing("search", "rain", cwd=tmp_path)

    assert (done.returncode, "briefing gather" in done.stderr) == (2, True)
    assert not (tmp_path / "briefing.db").exists()


def test_a_backup_restores(desk):
    """What was backed up is there again after the archive was lost, and what was there is kept aside."""
    made = briefing("backup", "kept.db", cwd=desk)
    (desk / "briefing.db").write_bytes(b"spoilt")
    spoilt = briefing("search", "rain", cwd=desk)

    restored = briefing("restore", "kept.db", cwd=desk)

    assert (made.returncode, spoilt.returncode, restored.returncode) == (0, 1, 0)
    assert "2 articles in 2 versions" in restored.stdout
    assert briefing("search", "rain", cwd=desk).returncode == 0
    assert (desk / "briefing.db.replaced").read_bytes() == b"spoilt"


def test_a_backup_that_is_not_there_is_wrong_usage(desk):
    """As every word on the command line that cannot be meant; the archive stays as it is."""
    done = briefing("restore", "gone.db", cwd=desk)

    assert (done.returncode, done.stderr) == (2, "briefing: gone.db: no such file\n")
    assert briefing("search", "rain", cwd=desk).returncode == 0


def test_a_backup_never_overwrites(desk):
    """A file that exists is left alone, and a file that is no backup is not restored."""
    (desk / "kept.db").write_text("mine")

    made, restored = briefing("backup", "kept.db", cwd=desk), briefing("restore", "kept.db", cwd=desk)

    assert (made.returncode, restored.returncode) == (1, 1)
    assert (desk / "kept.db").read_text() == "mine"
    assert briefing("search", "rain", cwd=desk).returncode == 0


def test_retention_is_bounded_below(desk):
    """What the next issues look back on cannot be thrown away by a setting."""
    (desk / "briefing.toml").write_text('[desk]\nkeep = "3d"\n')

    done = briefing("gather", cwd=desk)

    assert (done.returncode, "desk.keep: found '3d'" in done.stderr) == (2, True)
