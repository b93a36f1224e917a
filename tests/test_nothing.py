"""Where nothing can be made the reason is the right one, and what would help is named."""

import os
import shutil
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing.archive.database import open_database
from briefing.archive.polls import GatherArchive
from tests.archives import NOW, sample_desk
from tests.commands import here
from tests.reports import article


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    return sample_desk(tmp_path_factory.mktemp("desk"))


def test_a_day_to_come_is_said_to_be_one(desk):
    """A date of next year is no day without news."""
    done = here("make", "--date", "2199-03-01", cwd=desk)

    assert done.returncode == 4
    assert "still to come" in done.stderr
    assert "gather" not in done.stderr


def test_what_came_in_late_is_counted(tmp_path):
    """A day that nothing was known of at its cut-off, and much later, says how it can be told."""
    printed, came = datetime(2026, 11, 8, 12, tzinfo=UTC), datetime(2026, 11, 25, tzinfo=UTC)
    late = article("Bridge opens in Mosul", "Iraq opened a bridge.", published=printed, first_seen=came)
    with closing(open_database(tmp_path / "briefing.db")) as database:
        GatherArchive(database).store([late])

    done = here("make", "--now", "2026-11-09T03:00Z", "--format", "json", cwd=tmp_path)

    assert done.returncode == 4
    assert "1 article of that time came in after it had ended" in done.stderr
    assert "--since" in done.stderr


def test_files_without_a_date_name_the_way_to_take_them_in(tmp_path):
    """Whoever handed files over is not told to hand files over."""
    (tmp_path / "a.txt").write_text(
        "Bridge in Mosul\n\nA bridge in Mosul, Iraq, was opened, the ministry said.\n"
    )

    done = here("make", "--input", "a.txt", "--since", "2026-11-20", cwd=tmp_path)

    assert done.returncode == 4
    assert "without --date, --since and --until" in done.stderr
    assert "--input PATH" not in done.stderr


def test_a_word_too_many_is_named_with_the_help_that_tells_more(tmp_path):
    """`review 1` is no list of tokens: the command, the word, where to look."""
    done = here("review", "1", cwd=tmp_path)

    assert (done.returncode, done.stderr) == (
        2,
        "briefing: review: takes no '1'; see: briefing review --help\n",
    )


def test_no_issue_yet_is_a_sentence_and_no_empty_table(desk):
    """`briefing editions` on a desk that issued nothing says so."""
    done = here("editions", cwd=desk)

    assert (done.returncode, done.stdout) == (0, "")
    assert "briefing next" in done.stderr


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="no /proc here")
@pytest.mark.parametrize(
    "words",
    [
        ("editions",), ("editions", "show", "daily"), ("editions", "resend", "daily"), ("editions", "retry", "daily"),
        ("editions", "replay", "daily"), ("review",), ("review", "approve"), ("next",), ("search", "Baghdad"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_no_command_leaves_the_archive_open(words, desk):
    """Whatever comes of it, the database is let go: another program may take its place."""
    here(*words, cwd=desk)

    held = [str(number.resolve()) for number in Path("/proc/self/fd").iterdir()]

    assert not [path for path in held if path.startswith(str(desk))]


def test_an_edition_of_no_file_names_no_file(tmp_path):
    """In a folder without briefing.toml nothing stands wrong in it."""
    done = here("make", "weekly", cwd=tmp_path)

    assert done.stderr == "briefing: no briefing.toml here: edition: no edition 'weekly'; one of daily\n"


@pytest.mark.parametrize("since", ["7d", "2026-11-15", "last week"])
def test_every_command_reads_the_same_words_for_a_moment(since, desk):
    """What `make --since` takes, `search --since` takes too."""
    done = here("search", "Baghdad", "--since", since, SOURCE_DATE_EPOCH="1795489200", cwd=desk)

    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("Baghdad", "--limit", "0"), 2, "--limit: found 0; expected 1 or more"),
        (("Baghdad", "--limit", "-1"), 2, "--limit: found -1; expected 1 or more"),
        (('"',), 2, "nothing to look for"),
        (("zeppelin OR Baghdad",), 0, ""),
        (("NOT Baghdad",), 2, "nothing to look for"),
        (("Hawija Baghdad",), 4, 'no article with "Hawija Baghdad"'),
    ],
)
def test_a_search_means_what_it_says(desk, words, code, told):
    """No limit that hides everything, and a query that the shell keeps together is one all the same."""
    done = here("search", *words, cwd=desk)

    assert (done.returncode, told in done.stderr) == (code, True), done.stderr


def test_an_archive_is_not_begun_anew_where_its_disk_is_missing(tmp_path):
    """A disk that is not mounted must not look like a desk that has issued nothing yet."""
    (tmp_path / "briefing.toml").write_text(f'[desk]\ndatabase = "{tmp_path}/disk/archive.db"\n')
    (tmp_path / "a.txt").write_text(
        "Iraq talks\n\nIraq and its neighbours met in Baghdad on Monday for talks.\n"
    )

    done = here("gather", "--input", "a.txt", cwd=tmp_path)
    checked = here("doctor", "--quiet", cwd=tmp_path)

    assert (done.returncode, not (tmp_path / "disk").exists()) == (1, True)
    assert f"{tmp_path}/disk: no such folder for the archive; mount its disk" in done.stderr
    assert f"BAD  database: {tmp_path}/disk: no such folder" in checked.stdout


def test_an_archive_that_is_a_folder_is_a_fault_and_no_empty_day(tmp_path):
    """Silence is never calm: a database that cannot be opened is not one without articles."""
    (tmp_path / "briefing.db").mkdir()

    done = here("make", "--now", NOW, cwd=tmp_path)

    assert done.returncode == 1
    assert "briefing.db: cannot be opened" in done.stderr


def test_a_backup_names_the_folder_that_is_not_there(desk):
    """The archive is in order; the place for the copy is not."""
    done = here("backup", "gone/copy.db", cwd=desk)

    assert (done.returncode, done.stderr) == (
        1,
        "briefing: gone: no such folder; the backup needs a folder that can be written\n",
    )


# Root reads what it likes, unless it is told not to.
MEEK = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"]
ROOT = Path(__file__).parents[1]


def meekly(*words, cwd):
    """The command as somebody who may not read everything; skipped where that cannot be arranged."""
    before = MEEK if os.geteuid() == 0 else []
    if before and not shutil.which(before[0]):
        pytest.skip("run by root, without setpriv")
    return subprocess.run(
        [*before, sys.executable, "-m", "briefing", *words], cwd=cwd, capture_output=True, text=True, timeout=60,
        check=False, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip


@pytest.fixture
def closed(tmp_path):
    """A folder of one article, and in it one that nobody may look into."""
    inner = tmp_path / "in" / "closed"
    inner.mkdir(parents=True)
    (tmp_path / "in" / "a.txt").write_text(
        "Bridge in Mosul\n\nA bridge in Mosul, Iraq, was opened, the ministry said.\n"
    )
    inner.chmod(0)
    yield tmp_path
    inner.chmod(0o755)


def test_a_folder_that_is_closed_is_named_and_the_rest_is_read(closed):
    """Silence is never calm: what could not be looked into is no empty folder."""
    done = meekly("make", "--input", "in", "--format", "md", "-o", "-", cwd=closed)

    assert done.returncode == 3, done.stderr
    assert "A bridge in Mosul" in done.stdout
    assert "skipped  in/closed: Permission denied" in done.stderr


def test_a_closed_folder_by_itself_is_told_in_one_sentence(closed):
    """Nothing could be read, and nobody is told to leave out a date that was not given."""
    done = meekly("make", "--input", "in/closed", cwd=closed)

    assert done.returncode == 4, done.stderr
    assert "nothing that was handed over could be read" in done.stderr
    assert "in/closed: Permission denied" in done.stderr
    assert "--since" not in done.stderr


def test_a_closed_folder_of_the_desk_is_one_line(tmp_path):
    """What the desk's owner may not read is named, without a traceback."""
    (tmp_path / "sources" / "theaters").mkdir(parents=True)
    (tmp_path / "sources").chmod(0)

    done = meekly("sources", cwd=tmp_path)

    (tmp_path / "sources").chmod(0o755)
    assert done.returncode == 1
    assert done.stderr.endswith("Permission denied; check its owner and mode\n")
    assert len(done.stderr.splitlines()) == 1


def test_a_single_moment_is_no_stretch_of_time(tmp_path):
    """One dated file about elsewhere: its day is told once, not from itself to itself."""
    (tmp_path / "a.txt").write_text(
        "Bomb in Mosul\n\n21 November 2026\n\nA bomb killed 9 people in Mosul, Iraq, police said.\n"
    )

    done = here("make", "--input", "a.txt", "--theater", "syria", cwd=tmp_path)

    assert done.returncode == 4
    assert "nothing to report on Syria of 21 Nov 2026 03:00 (Asia/Baghdad)\n  1 article read" in done.stderr
