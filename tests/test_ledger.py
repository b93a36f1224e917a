"""The ledger: every reading of a figure and every quote of a speaker, with where it stands."""

import csv
import io
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.archive.database import open_database
from briefing.archive.polls import GatherArchive
from briefing.cli.columns import columns
from briefing.model import Article
from briefing.text.plurals import amount
from tests.archives import sample_desk
from tests.commands import here


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    return sample_desk(tmp_path_factory.mktemp("desk"))


def rows(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def text_of(desk, row):
    database = open_database(desk / "briefing.db")
    (article,) = [a for a in GatherArchive(database).versions(row["id"]) if a.version == row["version"]]
    database.close()
    return article.text


def test_every_reading_of_a_figure_oldest_first(desk):
    """Each row holds the counted words and names article, version and span, where it is found again."""
    done = here("figures", "--counted", "dinars", "--json", cwd=desk)

    found = rows(done)
    assert done.returncode == 0, done.stderr
    assert len(found) > 3
    assert [row["date"] for row in found] == sorted(row["date"] for row in found)
    for row in found:
        words = text_of(desk, row)[row["start"] : row["end"]]
        assert "dinar" in row["counted"] or "dinar" in words
        assert " ".join(words.split()) == row["figure"]


def test_everything_that_somebody_said(desk):
    """A part of the name is enough; the words are those of the archive."""
    done = here("quotes", "--speaker", "Sadoun", "--json", cwd=desk)

    found = rows(done)
    assert done.returncode == 0, done.stderr
    assert {row["speaker"] for row in found} == {"Rima Sadoun"}
    for row in found:
        text = text_of(desk, row)
        assert " ".join(" ".join(text[start:end] for start, end in row["segments"]).split()) == row["quote"]


def test_the_same_rows_as_csv_and_as_a_table(desk):
    """CSV has a head and a line a reading; the table has one line a reading too."""
    as_json = rows(here("figures", "--counted", "people", "--theater", "iraq", "--json", cwd=desk))
    as_csv = here("figures", "--counted", "people", "--theater", "iraq", "--csv", cwd=desk).stdout
    table = here("figures", "--counted", "people", "--theater", "iraq", cwd=desk)

    assert [row["figure"] for row in csv.DictReader(io.StringIO(as_csv))] == [
        row["figure"] for row in as_json
    ]
    assert len(table.stdout.splitlines()) == len(as_json) + 1
    assert f"{len(as_json)} readings" in table.stderr


def test_a_theater_and_a_window_leave_fewer(desk):
    """Readings of another theater or before the window are left out."""
    every = rows(here("figures", "--counted", "people", "--json", cwd=desk))
    iraq = rows(here("figures", "--counted", "people", "--theater", "iraq", "--json", cwd=desk))
    late = rows(here("figures", "--counted", "people", "--since", "2026-11-21", "--json", cwd=desk))

    assert 0 < len(iraq) < len(every)
    assert 0 < len(late) < len(every)
    assert all(row["date"] >= "2026-11-20T21:00" for row in late)


def test_a_limit_that_cuts_is_said(desk):
    """Older articles that were not read are no silence: the next command is named."""
    done = here("figures", "--counted", "people", "--limit", 2, cwd=desk)

    assert "in 2 articles" in done.stderr
    assert "--limit 20 reads more" in done.stderr


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["figures", "--counted", "zeppelins"], 4, "0 readings"),
        (["quotes", "--speaker", "?"], 2, "nothing to look for"),
        (["figures", "people", "--csv", "--json"], 2, "--csv: found beside --json"),
        (["figures", "--counted", "people", "--theater", "irak"], 2, "did you mean 'iraq'?"),
        (["figures", "--counted", "people", "--limit", "0"], 2, "--limit"),
        (["quotes"], 2, "nothing to look for"),
    ],
)
def test_nothing_found_and_nothing_meant(desk, words, code, told):
    """4 where nothing was found; a wrong question is one line."""
    done = here(*words, cwd=desk)

    assert done.returncode == code, done.stderr
    assert told in done.stderr


def test_both_spellings_of_us_are_one(tmp_path):
    """ "US troops" finds "U.S. troops"."""
    text = (
        "About 2,500 U.S. troops are in Iraq, the Pentagon said on Monday in Baghdad.\n\nIraq wants a date."
    )
    line = json.dumps(
        {"id": "a", "title": "Iraq", "text": text, "published": "2026-11-20", "source": "Daily"}
    )
    (tmp_path / "a.jsonl").write_text(line)
    database = open_database(tmp_path / "briefing.db")
    from dataclasses import replace
    from pathlib import Path

    from briefing.gather.inputs import read_inputs

    (article,) = read_inputs([Path(tmp_path / "a.jsonl")]).articles
    GatherArchive(database).store([replace(article, first_seen=article.published)])
    database.close()

    (row,) = rows(here("figures", "--counted", "US troops", "--json", cwd=tmp_path))

    assert (row["value"], row["bound"]) == (2500, "about")


FLOOD = """The flood at Hit left 12 people dead on Monday, the governor of Anbar said.

It hurt four divers and forced 300 families from their homes, while two boats were lost.

Police in Hit arrested three men over the broken gate."""


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("killed", [(12, "killed")]),
        ("people killed", [(12, "killed")]),
        ("injured", [(4, "wounded")]),
        ("displaced", [(300, "displaced")]),
        ("detained", [(3, "detained")]),
        # Counter-examples: divers were hurt, not killed; nobody is missing.
        ("divers killed", []),
        ("missing", []),
    ],
)
def test_what_became_of_the_counted_is_found_in_other_words(tmp_path, asked, expected):
    """ "Killed" finds "left 12 people dead": the outcome is searched, and each row tells it."""
    published = datetime(2026, 11, 20, 9, tzinfo=UTC)
    article = Article(
        "a", "daily", "Daily", "Flood at Hit", FLOOD, published=published, first_seen=published, language="en"
    )
    database = open_database(tmp_path / "briefing.db")
    GatherArchive(database).store([article])
    database.close()

    done = here("figures", *asked.split(), "--json", cwd=tmp_path)

    assert [(row["value"], row["outcome"]) for row in rows(done)] == expected


def test_the_table_of_figures_tells_what_became_of_them(desk):
    """The outcome is a column, so that two counts of people are told apart."""
    table = here("figures", "killed", cwd=desk).stdout.splitlines()

    assert "OUTCOME" in table[0]
    assert any("killed" in line for line in table[1:])


@given(
    st.lists(st.lists(st.text(st.characters(categories=["L", "N", "P"]), max_size=60), min_size=3, max_size=3), max_size=5),
    st.integers(30, 120),
)  # fmt: skip
def test_a_table_fits_its_terminal(cells, room):
    """No line is wider than the terminal, whatever stands in the cells."""
    import unicodedata

    lines = columns(("ONE", "TWO", "THREE"), cells, room).split("\n")

    assert len(lines) == len(cells) + 1
    for line in lines:
        wide = sum(unicodedata.east_asian_width(c) in "WF" for c in line)
        assert len(line) + wide - sum(unicodedata.combining(c) > 0 for c in line) <= room


def test_words_may_stand_without_an_option(desk):
    """What is asked for is plain from the command; both at once, or nothing, is refused."""
    plain = here("quotes", "Karim", "al-Rubaie", "--json", cwd=desk)
    option = here("quotes", "--speaker", "Karim al-Rubaie", "--json", cwd=desk)

    assert (plain.returncode, plain.stdout) == (option.returncode, option.stdout)
    assert here("figures", "dinars", cwd=desk).returncode == 0
    twice = here("figures", "dinars", "--counted", "people", cwd=desk)
    none = here("quotes", cwd=desk)
    assert (twice.returncode, none.returncode) == (2, 2)
    assert "expected one of them" in twice.stderr
    assert "as: briefing quotes Guterres" in none.stderr


def test_one_is_no_plural():
    """A summary that says "1 articles" is not read with trust."""
    assert [amount(n, "story", "stories") for n in (0, 1, 2, 1000)] == [
        "0 stories", "1 story", "2 stories", "1,000 stories",
    ]  # fmt: skip


def test_a_desk_without_an_archive_says_so(tmp_path):
    """No reading of nothing: the command that would help is named."""
    done = here("figures", "people", cwd=tmp_path)

    assert done.returncode == 2
    assert "no archive yet; fill it with: briefing gather" in done.stderr
