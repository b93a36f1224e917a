"""The archive: nothing stored twice, no version lost, and everything found again."""

import subprocess
import sys
import tempfile
import textwrap
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.archive.articles import Stored
from briefing.archive.database import ArchiveError, open_database
from briefing.archive.polls import GatherArchive
from briefing.model import Article, GatherReport, Polled, PollState, SeenItem, Source, Window

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
DAY = Window(NOON - timedelta(hours=12), NOON + timedelta(hours=12))
RAIN = Article(
    id="https://orontes.example/river", source="orontes", publication="Orontes Post", headline="River rises in Homs",
    text="Rain fell on Homs for a third day.\n\nAbout 300 families left the low quarters, the governor's office said.",
    url="https://orontes.example/river", byline=("Ruba Sabbagh",), published=NOON - timedelta(hours=1), published_from="feed",
    first_seen=NOON, language="en", tier="local", tags=("Homs",),
)  # fmt: skip
POLL = GatherReport(Source("s", "S", "feed", ()), NOON)


@pytest.fixture
def archive(place):
    database = open_database(place)
    yield GatherArchive(database)
    database.close()


def test_an_article_comes_back_as_it_was_stored(archive):
    """Every field survives the database."""
    archive.store([RAIN])

    assert archive.article(RAIN.id) == RAIN


def test_the_same_words_are_seen_again_and_other_words_are_a_version(archive):
    """Storing twice changes nothing but the last sight; an edit adds a version and loses none."""
    edited = replace(RAIN, text=RAIN.text.replace("300", "450"), first_seen=NOON + timedelta(hours=2))

    assert archive.add([RAIN]) == Stored(1, 0, 0)
    assert archive.add([replace(RAIN, first_seen=NOON + timedelta(hours=1))]) == Stored(0, 0, 1)
    assert archive.add([edited]) == Stored(0, 1, 0)

    assert archive.versions(RAIN.id) == (RAIN, replace(edited, version=2))


def test_the_same_title_or_link_under_two_ids_is_two_articles(archive):
    """Identity is the id: neither title nor link make one article of two."""
    archive.store([RAIN, replace(RAIN, id="other")])

    assert archive.counts() == (2, 2)


def test_a_window_holds_what_was_printed_or_seen_in_it(archive):
    """Printed before and seen within counts, as does an edit; what was seen after the cut-off does not."""
    late = replace(RAIN, id="late", published=DAY.start - timedelta(days=2))
    undated = replace(RAIN, id="undated", published=None, published_from=None)
    tomorrow = replace(RAIN, id="tomorrow", published=DAY.end, first_seen=DAY.end)
    archive.store(
        [
            replace(
                RAIN,
                id="edited",
                published=DAY.start - timedelta(days=3),
                first_seen=DAY.start - timedelta(days=3),
            )
        ]
    )
    archive.store([replace(RAIN, id="edited", published=DAY.start - timedelta(days=3), text="New.")])
    archive.store(
        [
            replace(
                RAIN,
                id="edited",
                published=DAY.start - timedelta(days=3),
                text="Newer.",
                first_seen=DAY.end + timedelta(hours=1),
            )
        ]
    )
    archive.store([late, undated, tomorrow])

    assert [(article.id, article.version) for article in archive.window(DAY)] == [
        ("edited", 1),
        ("edited", 2),
        ("late", 1),
        ("undated", 1),
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("homs", ["homs"]), ("HOMS rain", ["homs"]), ('"third day"', ["homs"]), ('"day third"', []), ("rain NOT homs", ["basra"]),
        ("rain -homs", ["basra"]), ("homs OR basra", ["basra", "homs"]), ("بغداد", ["baghdad"]), ("famílies", ["homs"]), ('homs") OR "x', []),
    ],
)  # fmt: skip
def test_search_finds_words_phrases_and_exclusions(archive, words, found):
    """Words, phrases, NOT, OR, any script; marks in the query are never operators."""
    if words == "famílies" and not archive._database.is_sqlite:
        pytest.skip("PostgreSQL's simple configuration keeps accents")
    archive.store(
        [
            replace(RAIN, id="homs"),
            replace(RAIN, id="basra", headline="Rain in Basra", text="Rain fell on Basra.", published=NOON),
            replace(RAIN, id="baghdad", headline="بغداد", text="قالت الوزارة في بغداد", published=NOON),
        ]
    )

    assert [hit.article.id for hit in archive.search(words)] == found


def test_search_sees_the_latest_words_alone(archive):
    """What was edited away is not found; an excerpt shows the hit."""
    archive.store([RAIN])
    archive.store([replace(RAIN, text=RAIN.text.replace("families", "households"))])

    assert archive.search("families") == ()
    assert "About 300 households left" in archive.search("households")[0].excerpt
    with pytest.raises(ArchiveError, match="nothing to look for"):
        archive.search("NOT rain")


def test_retention_drops_what_was_not_seen_for_long_but_what_is_kept(archive):
    """Old articles go with all their versions and out of the index; editions keep theirs."""
    archive.store(
        [RAIN, replace(RAIN, id="kept"), replace(RAIN, id="fresh", first_seen=NOON + timedelta(days=40))]
    )

    assert archive.forget(NOON + timedelta(days=30), keep=["kept"]) == 1
    assert archive.counts() == (2, 2)
    assert {hit.article.id for hit in archive.search("homs")} == {"kept", "fresh"}


def test_a_failed_source_stays_failed_until_it_is_read(archive):
    """The last poll of the window decides; sources without news are silent, not failed."""
    source = Source("s", "Source S", "feed", ("https://s.example/",))
    quiet = Source("q", "Quiet", "feed", ("https://q.example/",))
    archive.record(
        [
            Polled(GatherReport(source, NOON, new=3)),
            Polled(GatherReport(quiet, NOON)),
            Polled(GatherReport(source, NOON + timedelta(hours=1), reason="answered 500")),
        ]
    )

    assert [failure.reason for failure in archive.failures(DAY)] == ["answered 500"]
    assert archive.silent(DAY) == ("Quiet",)

    archive.record([Polled(GatherReport(source, NOON + timedelta(hours=2), again=3))])
    assert archive.failures(DAY) == ()


def test_poll_states_survive(archive):
    """What is remembered of an address comes back, and is replaced as a whole."""
    state = PollState("s", "https://s.example/", etag='"1"', next_poll=NOON, failures=2, reason="timed out")

    archive.record([Polled(POLL, (RAIN,), (state,))])
    archive.record([Polled(POLL, states=(replace(state, failures=0, reason=""),))])

    assert archive.poll_states() == {("s", "https://s.example/"): replace(state, failures=0, reason="")}


def test_retention_spares_what_is_still_listed(archive):
    """An article leaves when no source has listed it for long, its log and its items with it."""
    later = NOON + timedelta(days=60)
    listed = [SeenItem("s", name, "0", seen=NOON) for name in ("old", "listed")]
    articles = tuple(replace(RAIN, id=item.id) for item in listed)
    archive.record([Polled(POLL, articles, items=tuple(listed))])
    archive.record([Polled(replace(POLL, at=later), items=(replace(listed[1], seen=later),))])

    before = NOON + timedelta(days=30)
    assert archive.tidy(before, before) == 1
    assert set(archive.items(["s"])["s"]) == {"listed"}
    assert archive.article("listed") is not None
    assert archive.article("old") is None


def test_polls_stored_together_are_counted_apart(archive):
    """The same article in two polls of one transaction: new in the first, changed in the second, one version each."""
    edited = replace(RAIN, text="It rained for four days.")

    first, second, third = archive.record([Polled(POLL, (each,)) for each in (RAIN, edited, edited)])

    assert [(r.new, r.changed, r.again) for r in (first, second, third)] == [(1, 0, 0), (0, 1, 0), (0, 0, 1)]
    assert [v.text for v in archive.versions(RAIN.id)] == [RAIN.text, edited.text]


def test_an_archive_with_the_trigger_of_old_finds_each_word_once(tmp_path):
    """A database whose index was filled row by row goes on with the other way, and its index is whole."""
    database = open_database(tmp_path / "old.db")
    GatherArchive(database).store([RAIN])
    with database.write() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER article_words_in AFTER INSERT ON article_version BEGIN"
            " INSERT INTO article_words(rowid, headline, text) VALUES (new.row, new.headline, new.text); END"
        )
        connection.exec_driver_sql("UPDATE schema_version SET version = 2 WHERE part = 'articles'")

    archive = GatherArchive(database)
    archive.store([replace(RAIN, id="other", headline="Barge sinks")])

    assert [found.article.id for found in archive.search("barge")] == ["other"]
    with database.write() as connection:
        connection.exec_driver_sql("INSERT INTO article_words(article_words) VALUES ('integrity-check')")
    database.close()


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["One.", "Two.", "Three."])), max_size=12))
def test_any_order_of_polls_keeps_every_wording(polls):
    """Versions are exactly the changes of wording under an id, in order, however polls come."""
    folder = tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None)
    database = open_database(Path(folder.name) / "a.db")
    try:
        archive = GatherArchive(database)
        expected: dict[str, list[str]] = {}
        for number, (name, text) in enumerate(polls):
            archive.store([replace(RAIN, id=name, text=text, first_seen=NOON + timedelta(minutes=number))])
            known = expected.setdefault(name, [])
            if not known or known[-1] != text:
                known.append(text)

        assert {name: [a.text for a in archive.versions(name)] for name in expected} == expected
    finally:
        database.close()
        folder.cleanup()


WRITER = textwrap.dedent("""
    import sys
    from dataclasses import replace
    from datetime import UTC, datetime
    from briefing.archive.database import open_database
    from briefing.archive.polls import GatherArchive
    from briefing.model import Article, GatherReport, Polled, PollState, Source
    archive = GatherArchive(open_database(sys.argv[1]))
    for number in range(int(sys.argv[2]), 100000):
        poll = [Article(id=f"{number}-{n}", source="s", publication="", headline="h", text=f"t {number}", first_seen=datetime(2026, 1, 1, tzinfo=UTC)) for n in range(3)]
        archive.record([Polled(GatherReport(Source("s", "S", "feed", ()), datetime(2026, 1, 1, tzinfo=UTC)), tuple(poll), (PollState("s", "u", etag=str(number)),))])
        print(number, flush=True)
""")


@pytest.mark.parametrize("kills", [3, pytest.param(200, marks=pytest.mark.trial)])
def test_a_killed_writer_loses_nothing_that_it_said_was_stored(tmp_path, kills):
    """Killed at random moments: every poll it reported is whole, and none is half."""
    path = tmp_path / "a.db"
    said = -1
    for kill in range(kills):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, path, str(said + 1)], stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None
        lines = [writer.stdout.readline() for _ in range(2)]
        time.sleep((kill * 7 % 50) / 500)
        writer.kill()
        lines += writer.stdout.read().splitlines()
        writer.wait()
        said = max(int(line) for line in lines if line.strip())

        archive = GatherArchive(open_database(path))
        stored = int(archive.poll_states()["s", "u"].etag)
        assert stored >= said
        assert archive.counts() == ((stored + 1) * 3, (stored + 1) * 3)
        said = stored
        archive._database.close()
