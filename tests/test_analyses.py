"""Analyses are kept with their articles, so that each is found once; and never trusted blindly."""

import io
import pickle
import zlib
from dataclasses import replace

import pytest

from briefing.analysis import analyze_all
from briefing.archive.analysis_table import ANALYSIS, kept_in
from briefing.archive.database import open_database
from briefing.cli.material import from_sample
from briefing.config.desk import load_desk


@pytest.fixture
def archive(place):
    database = open_database(place)
    yield database
    database.close()


@pytest.fixture(scope="module")
def theaters(tmp_path_factory):
    return tuple(load_desk(tmp_path_factory.mktemp("desk")).theaters.values())


ARTICLES = from_sample().articles[:25]


class Refusing:
    """An executor that must not be needed."""

    def submit(self, *words):
        raise AssertionError("an article was read again")


def test_what_was_kept_is_what_would_be_found(archive, theaters):
    """The second reading reads nothing, and gives the same values in the same order."""
    expected = list(analyze_all(ARTICLES, theaters))

    assert list(kept_in(archive)(ARTICLES, theaters)) == expected
    assert list(kept_in(archive)(ARTICLES, theaters, Refusing())) == expected
    assert list(kept_in(archive)(reversed(ARTICLES), theaters, Refusing())) == expected[::-1]


def test_other_words_or_other_theaters_are_read_anew(archive, theaters):
    """An entry counts for its own words and theaters alone."""
    kept = kept_in(archive)
    list(kept(ARTICLES, theaters))
    edited = replace(ARTICLES[0], text=ARTICLES[0].text + " About 300 people left.")

    assert list(kept([edited], theaters)) == list(analyze_all([edited], theaters))
    assert list(kept(ARTICLES[:3], theaters[:1])) == list(analyze_all(ARTICLES[:3], theaters[:1]))


class Harm:
    def __reduce__(self):
        return (print, ("harm",))


def test_nothing_but_values_comes_out_of_the_database(archive, theaters, capsys):
    """An entry that somebody forged runs nothing: the article is read again."""
    list(kept_in(archive)(ARTICLES[:1], theaters))
    forged = io.BytesIO()
    pickle.Pickler(forged).dump(Harm())
    with archive.write() as connection:
        connection.execute(ANALYSIS.update().values(found=zlib.compress(forged.getvalue())))

    assert list(kept_in(archive)(ARTICLES[:1], theaters)) == list(analyze_all(ARTICLES[:1], theaters))
    assert "harm" not in capsys.readouterr().out
