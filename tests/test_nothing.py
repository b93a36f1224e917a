"""Where nothing can be made the reason is the right one, and what would help is named."""

from contextlib import closing
from datetime import UTC, datetime

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


def test_an_edition_of_no_file_names_no_file(tmp_path):
    """In a folder without briefing.toml nothing stands wrong in it."""
    done = here("make", "weekly", cwd=tmp_path)

    assert done.stderr == "briefing: no briefing.toml here: edition: no edition 'weekly'; one of daily\n"


@pytest.mark.parametrize("since", ["7d", "2026-11-15", "last week"])
def test_every_command_reads_the_same_words_for_a_moment(since, desk):
    """What `make --since` takes, `search --since` takes too."""
    done = here("search", "Baghdad", "--since", since, SOURCE_DATE_EPOCH="1795489200", cwd=desk)

    assert done.returncode == 0, done.stderr


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
