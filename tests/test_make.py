"""`briefing make`: from the archive or from files, any window, any part of it, the same when repeated."""

import json
import re
import stat
import time
from datetime import UTC, datetime, timedelta

import pypdfium2
import pytest

from briefing.archive.database import open_database
from briefing.archive.polls import GatherArchive
from briefing.cli.material import SAMPLE_CUT_OFF
from briefing.model import GatherReport, Polled, Source
from tests.archives import NOW, sample_desk
from tests.commands import briefing, here
from tests.gather.websites import rss, website


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    return sample_desk(tmp_path_factory.mktemp("desk"))


def words_of(path):
    """Every word of a PDF."""
    return " ".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(path))


def told(done):
    """Stories told, as the summary says."""
    return int(re.search(r"told +(\d+) stor", done.stdout).group(1))


def test_a_briefing_from_the_archive_tells_what_the_demo_tells(desk, tmp_path):
    """The day's window and the days before are read from briefing.db, not the whole of it."""
    made = here("make", "--now", NOW, "--format", "html", "-o", tmp_path, cwd=desk)
    shown = here("demo", "--format", "html", "-o", tmp_path / "demo", cwd=desk)

    assert made.returncode == 0, made.stderr
    assert made.stdout.splitlines()[1:] == shown.stdout.splitlines()[1:]


def test_failed_and_silent_sources_are_printed(tmp_path):
    """The poll log decides: failures stand on the page, and the exit code is 3."""
    sample_desk(tmp_path)
    database = open_database(tmp_path / "briefing.db")
    at = SAMPLE_CUT_OFF.replace(hour=1)
    broken = Source("gone", "Tigris Herald", "feed", ("https://tigris.example/",))
    quiet = Source("quiet", "Quiet Quarterly", "feed", ("https://quiet.example/",))
    GatherArchive(database).record(
        [Polled(GatherReport(broken, at, reason="answered 500")), Polled(GatherReport(quiet, at))]
    )
    database.close()

    done = here("make", "--now", NOW, "-o", "day.pdf", cwd=tmp_path)

    assert done.returncode == 3
    assert "1 source failed" in done.stdout
    page = words_of(tmp_path / "day.pdf")
    assert "Tigris Herald" in page
    assert "Quiet Quarterly" in page


def test_a_past_window_is_the_same_whenever_it_is_asked_for(desk, tmp_path):
    """Two days later, in human words, the same archive gives the same bytes."""
    one = briefing("make", "--now", "2026-11-23T09:00Z", "--since", "2026-11-20T06:00", "--until", "2026-11-21T06:00",
                   "-o", tmp_path / "a.pdf", cwd=desk, PYTHONHASHSEED="1")  # fmt: skip
    two = briefing("make", "--now", "2026-11-25T14:00Z", "--since", "last friday 06:00", "--until", "saturday 06:00",
                   "-o", tmp_path / "b.pdf", cwd=desk, PYTHONHASHSEED="2")  # fmt: skip

    assert (one.returncode, two.returncode) == (0, 0), one.stderr + two.stderr
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_report_may_be_narrowed(desk, tmp_path):
    """By theater, words, speaker, place and source; its title and file name say so."""
    every = here("make", "--now", NOW, "-o", tmp_path, "--format", "html", cwd=desk)
    for options in (["--theater", "iraq"], ["--query", "bomb NOT budget"], ["--place", "Hawija"], ["--source", "Two Rivers Wire"]):  # fmt: skip
        done = here("make", "--now", NOW, "-o", tmp_path, "--format", "html", *options, cwd=desk)
        assert done.returncode == 0, (options, done.stderr)
        assert 0 < told(done) < told(every), options

    assert "bomb NOT budget" in next(tmp_path.glob("*bomb*.html")).read_text()


def test_a_report_on_one_theater_is_called_after_it(desk):
    """The title that nobody gave names what is told, not what might have been."""
    both = here("make", "--now", NOW, "-o", "-", "--format", "md", cwd=desk)
    one = here("make", "--now", NOW, "-o", "-", "--format", "md", "--theater", "syria", cwd=desk)

    assert both.stdout.startswith("# Iraq & Syria Daily Briefing\n")
    assert one.stdout.startswith("# Syria Daily Briefing\n")


def test_a_part_of_an_edition_takes_the_place_of_no_whole_one(desk, tmp_path):
    """Its file is called after its theater, as the scheduler's is; so is a title that the desk gave."""
    (tmp_path / "briefing.toml").write_text(
        f'[desk]\ntitle = "Levant Watch"\ndatabase = "{desk}/briefing.db"\n[[edition]]\nid = "daily"\n'
    )
    make = ("make", "--now", NOW, "--format", "md", "-o", "out")
    for options in (
        [],
        ["--theater", "syria"],
        ["--theater", "syria", "--query", "bomb"],
        ["--theater", "syria,iraq"],
    ):
        assert here(*make, *options, cwd=tmp_path).returncode in {0, 4}

    titles = {file.name: file.read_text().partition("\n")[0] for file in (tmp_path / "out").iterdir()}

    assert titles["daily-2026-11-22.md"] == "# Levant Watch"
    assert titles["daily-syria-2026-11-22.md"] == "# Levant Watch: Syria"
    assert set(titles) <= {
        "daily-2026-11-22.md",
        "daily-syria-2026-11-22.md",
        "daily-syria-bomb-2026-11-22.md",
    }


def test_a_speaker_narrows_to_those_who_quote_him(desk, tmp_path):
    """Every story of the report quotes the speaker, under whatever part of the name was given."""
    done = here("make", "--now", NOW, "-o", "-", "--format", "html", "--speaker", "sadoun", "--why", cwd=desk)

    assert done.returncode == 0, done.stderr
    assert "Rima Sadoun" in done.stdout
    assert "speaker sadoun" in done.stdout
    assert "first quote" in done.stderr


def test_a_limit_is_honoured(desk, tmp_path):
    """Twelve stories in full when twelve are asked for, one when one is."""
    one = here("make", "--now", NOW, "--limit", 1, "--why", "--format", "html", "-o", tmp_path, cwd=desk)
    twelve = here("make", "--now", NOW, "--limit", 12, "--why", "--format", "html", "-o", tmp_path, cwd=desk)

    assert one.stdout.count("     quote ") <= 4 < twelve.stdout.count("     quote ")


def test_standard_output_takes_one_document_and_nothing_else(desk):
    """`-o -` prints the document alone; the summary goes to standard error."""
    done = here("make", "--now", NOW, "-o", "-", "--format", "html", cwd=desk)

    assert done.stdout.startswith("<!DOCTYPE html>") or done.stdout.lstrip().startswith("<!doctype html>")
    assert done.stdout.rstrip().endswith("</html>")
    assert "told" in done.stderr


def test_open_shows_the_document(desk, tmp_path):
    """`--open` hands the first document to the program of BROWSER."""
    viewer = tmp_path / "viewer"
    viewer.write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/shown\n')
    viewer.chmod(viewer.stat().st_mode | stat.S_IXUSR)
    done = here(
        "make", "--now", NOW, "--format", "html", "-o", tmp_path, "--open", cwd=desk, BROWSER=f"{viewer} %s"
    )

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "shown").read_text().strip() == next(tmp_path.glob("*.html")).as_uri()


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--query", "NOT rain"], "--query: nothing to look for"),
        (["--limit", "-1"], "--limit"),
        (["--since", "today", "--until", "yesterday"], "--since"),
        (["--format", "pdf,html", "-o", "-"], "one format at a time"),
        (
            ["--format", "json,md", "-o", "day.md"],
            "--output: found 'day.md' for 2 formats; expected a folder",
        ),
        (["--query", ""], "--query: found nothing behind it"),
        (["--theater="], "--theater: found nothing behind it"),
        (["--input"], "--input: found nothing behind it"),
    ],
)
def test_options_that_cannot_be_meant_are_refused(desk, options, told):
    """One line, exit code 2, nothing written."""
    done = here("make", "--now", NOW, *options, cwd=desk)

    assert done.returncode == 2
    assert told in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_nothing_found_is_said_with_what_was_asked(desk):
    """A narrowing that leaves nothing ends with 4."""
    done = here("make", "--now", NOW, "--query", "zeppelin", cwd=desk)

    assert done.returncode == 4
    assert "none is about Iraq and Syria with ‘zeppelin’" in done.stderr


def test_a_source_that_is_misspelled_is_named_with_the_one_that_was_meant(desk):
    """Nobody knows 56 ids by heart."""
    done = here("make", "--now", NOW, "--source", "tigris", cwd=desk)

    assert done.returncode == 4
    assert "no source is called 'tigris'; did you mean tigris-daily?" in done.stderr


def test_a_database_that_is_none_is_named(tmp_path):
    """A file that is no database ends with one line and what would help."""
    (tmp_path / "briefing.db").write_text("not a database, whatever its name says\n" * 200)
    done = here("make", cwd=tmp_path)

    assert done.returncode == 1
    assert "briefing.db" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_fresh_desk_asks_its_sources_first(tmp_path):
    """With sources that answer, be it slowly, `--or-sample` tells what they bring, and no sample."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "briefing.toml").write_text(
        "[desk]\nshipped_sources = false\n[network]\nallow_private = true\n"
    )
    now = datetime.now(UTC) - timedelta(hours=1)
    with website() as site:
        text = (
            "Rain fell on Homs in Syria. About 300 families left the low quarters, the governor said. " * 20
        )
        site.put("/feed", rss(("1", "River rises in Homs", text, now)))
        page = site.pages["/feed"]
        # What came later than the question was once no part of the answer.
        site.pages["/feed"] = lambda _: time.sleep(1.5) or page
        (tmp_path / "sources" / "orontes.toml").write_text(
            f'name = "Orontes Post"\nkind = "feed"\nfull_text = "feed"\nurls = ["{site.url("/feed")}"]\n'
        )
        done = here("make", "--or-sample", "--format", "html", cwd=tmp_path)

    assert done.returncode == 0, done.stderr
    assert "sample" not in done.stderr
    assert "River rises in Homs" in next(tmp_path.glob("output/daily-*.html")).read_text()


def test_a_fresh_desk_falls_back_to_the_sample(tmp_path):
    """`--or-sample` prints the invented day where nothing was gathered, and says so."""
    done = here("make", "--or-sample", "--offline", "--format", "html", cwd=tmp_path)

    assert done.returncode == 0
    assert "sample day" in done.stderr
    assert list(tmp_path.glob("output/sample-*.html"))
    assert not (tmp_path / "briefing.db").exists()


BLAST = "Bomb kills 12 in Mosul market\n\n21 November 2026\n\nA car bomb killed 12 people at a market in Mosul, Iraq, on Saturday, police said. The blast struck the vegetable stalls at noon.\n"
AGAIN = "Mosul market blast: 12 dead\n\n21 November 2026\n\nPolice in Mosul, Iraq, said twelve people were killed when a car bomb went off beside the vegetable stalls of a market at noon on Saturday.\n"


@pytest.mark.parametrize(
    ("second", "alone"),
    [("clips/b.txt", True), ("clips/letter/b.txt", False)],
)
def test_files_of_one_folder_are_no_two_outlets(tmp_path, second, alone):
    """Two texts that do not say who printed them leave a story with a single source; a sub-folder is another outlet."""
    for name, words in (("clips/a.txt", BLAST), (second, AGAIN)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(words)

    done = here("make", "--input", "clips", "--theater", "iraq", "--format", "json", "-o", "-", cwd=tmp_path)

    assert done.returncode == 0, done.stderr
    made = json.loads(done.stdout)
    assert (made["coverage"]["stories"], made["coverage"]["publications"]) == (1, 1 if alone else 2)
    assert [line["single_source"] for line in made["bottom_line"]] == [alone]
