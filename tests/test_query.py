"""A query reads the same in memory as in the database."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.query import Query

TEXT = "Rain fell on Homs for a third day. About 300 familles quittèrent the low quarters."


@pytest.mark.parametrize(
    ("asked", "stands"),
    [
        ("homs", True), ("HOMS rain", True), ('"third day"', True), ('"day third"', False), ("rain NOT homs", False),
        ("rain -basra", True), ("basra OR homs", True), ("basra OR mosul", False), ("quitterent", True), ("hom", False),
        ('rain NOT "third week"', True), ('-"third day" rain', False), ("the AND low", True), ("300", True),
    ],
)  # fmt: skip
def test_words_phrases_and_exclusions(asked, stands):
    """All words, phrases side by side, NOT, OR; whole words, without case and accents."""
    assert Query.read(asked).stands_in("River rises", TEXT) is stands


def test_a_phrase_does_not_run_from_headline_into_text():
    """Words side by side stand in one text."""
    assert not Query.read('"rises rain"').stands_in("River rises", TEXT)


@pytest.mark.parametrize("asked", ["", "NOT rain", '""', "-", "?!"])
def test_a_query_that_asks_for_nothing_is_refused(asked):
    """Exclusions alone would find everything else there is."""
    with pytest.raises(ValueError, match="nothing to look for"):
        Query.read(asked)


@given(st.text(max_size=60))
def test_any_words_give_a_query_or_one_error(asked):
    """No marks in a query are operators by accident, in any of its forms."""
    try:
        query = Query.read(asked)
    except ValueError:
        return

    assert query.for_sqlite().count('"') % 2 == 0
    assert query.for_postgresql().count('"') % 2 == 0
    assert isinstance(query.stands_in(asked), bool)
