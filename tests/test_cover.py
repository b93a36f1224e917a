"""The cover of an issue: what a mail says before its document is opened."""

from datetime import UTC, datetime, timedelta

from briefing.edition.cover import HEADLINES, cover_of
from briefing.model import (
    Analysis,
    Article,
    Briefing,
    Card,
    Coverage,
    Edition,
    Line,
    Look,
    Reference,
    Section,
    SourceFailure,
    Span,
    Story,
    Theater,
    Window,
)

NOW = datetime(2026, 11, 22, 22, 30, tzinfo=UTC)
IRAQ = Theater("iraq", "Iraq", ())


def briefing():
    text = "Floods cut the road. Nobody was hurt."
    article = Article("1", "daily", "Example Daily", "Floods cut road", text)
    reference = Reference(1, article)
    card = Card(1, Story(Analysis(article, ())), reference)
    return Briefing(
        edition=Edition("daily", "Daily", (IRAQ,), zone="Asia/Baghdad"),
        window=Window(NOW - timedelta(days=1), NOW),
        made=NOW,
        sections=(Section(IRAQ, cards=(card,) * (HEADLINES + 2)),),
        bottom_line=(Line(reference, Span(0, 20)),),
        coverage=Coverage(articles=7, publications=3, failures=(SourceFailure("x", "X News", "timed out"),)),
    )


def test_a_cover_says_what_happened_and_where_it_was_read():
    """Bottom line with publication, headlines by theater, counts, and the sources that failed."""
    cover = cover_of(briefing(), Look(marking="TLP:GREEN", language="ar"))

    assert cover.bottom_line == ("Floods cut the road. [Example Daily]",)
    assert cover.headlines == (("Iraq", ("Floods cut road",) * HEADLINES),)
    assert (cover.articles, cover.publications, cover.failures) == (7, 3, ("X News",))
    assert (cover.marking, cover.language) == ("TLP:GREEN", "ar")


def test_a_cover_bears_the_date_of_its_own_zone():
    """At 22:30 UTC it is already tomorrow in Baghdad."""
    assert cover_of(briefing()).day.isoformat() == "2026-11-23"


def test_a_scheduled_issue_keeps_its_key():
    """The key is the slot's where there is one, else edition and moment."""
    assert cover_of(briefing(), key="daily/2026-11-23T06:00").key == "daily/2026-11-23T06:00"
    assert cover_of(briefing()).key == "daily/2026-11-22T22:30:00.000000Z"
