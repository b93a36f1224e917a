"""Which articles an issue tells."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from briefing.edition.window import split
from briefing.model import Article, Window

END = datetime(2026, 11, 22, 3, tzinfo=UTC)
WINDOW = Window(END - timedelta(hours=24), END)
FORTNIGHT = timedelta(days=14)


def article(name, published=None, seen=None, version=1, text="T"):
    """An article printed and first seen so many hours before the cut-off."""
    hours = lambda h: None if h is None else END - timedelta(hours=h)  # noqa: E731
    return Article(
        id=name, source="s", publication="P", headline="H", text=text,
        published=hours(published), first_seen=hours(seen), version=version,
    )  # fmt: skip


def test_the_windows_articles_and_those_before_it_are_parted():
    """The start belongs to the window, its end does not; beyond the look-back nothing counts."""
    given_articles = [article("a", 24), article("b", 0), article("c", 24.01), article("d", 24 * 16)]

    now, before = split(given_articles, WINDOW, FORTNIGHT)

    assert [a.id for a in now] == ["a"]
    assert [a.id for a in before] == ["c"]


def test_an_article_without_a_date_is_not_lost():
    """It counts by when it was first seen, and where nobody knows even that, it is told."""
    now, _ = split([article("seen", None, 5), article("old", None, 30), article("handed")], WINDOW, FORTNIGHT)

    assert [a.id for a in now] == ["seen", "handed"]


def test_a_correction_brings_an_article_back_in_both_wordings():
    """The old wording stands in the days before, the new one in the window."""
    old, new = article("a", 40, 39, text="12"), article("a", 40, 3, 2, text="9")

    now, before = split([new, old], WINDOW, FORTNIGHT)

    assert [a.text for a in now] == ["9"]
    assert [a.text for a in before] == ["12"]


def test_what_its_source_showed_after_the_last_cut_off_is_told():
    """Printed ten minutes before the last cut-off and shown after it, an article is in the next issue."""
    known, late = article("known", 30, 29), article("late", 24.2, 23.8)

    now, before = split([known, late], WINDOW, FORTNIGHT)

    assert [a.id for a in now] == ["late"]
    assert [a.id for a in before] == ["known"]


def test_the_old_items_of_a_new_source_are_no_news():
    """What a source that was added today lists of the days before belongs to no issue."""
    now, _ = split([article("old", 30, 2), article("new", 20, 2)], WINDOW, FORTNIGHT)

    assert [a.id for a in now] == ["new"]


def test_an_edit_after_the_cut_off_is_not_yet_known():
    """A report about a past window shows what stood at its cut-off, however late it is made."""
    now, _ = split([article("a", 5, 4, text="old"), article("a", 5, -2, 2, text="new")], WINDOW, FORTNIGHT)

    assert [a.text for a in now] == ["old"]


@given(st.lists(st.floats(-48, 480), max_size=20))
def test_no_article_is_told_twice_or_lost(ages):
    """Each dated article is in the window, or before it, or outside both; never in two places."""
    now, before = split([article(str(n), age) for n, age in enumerate(ages)], WINDOW, FORTNIGHT)

    assert not {a.id for a in now} & {a.id for a in before}
    assert len(now) == sum(END - timedelta(hours=age) in WINDOW for age in ages)
