"""Patterns that fail fast find what the plain ones find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.quantities import circumstance_words, harm
from briefing.text import numbers
from briefing.text.patterns import by_first_letter, holds_any

ALTERNATIVES = st.lists(
    st.sampled_from(
        ["killed", "kill(?:ed|s)?", "a[bk]", "(?:un)?hurt", "k?in", r"\d+", "dead|died", "died of"]
    ),
    min_size=1,
)
SAYINGS = st.text("kilednhurtab dof1 KD", max_size=40)
PATTERNS_OF_HARM = (harm._TOLL, harm._LISTED, harm._AMONG_DEAD, harm._WERE, harm._OWN)


@given(ALTERNATIVES, SAYINGS)
def test_alternatives_by_first_letter_match_what_they_match_one_after_another(
    alternatives: list[str], text: str
) -> None:
    """Put together by first letters, alternatives find the same stretches, the first that fits still winning."""
    plain = "|".join(alternatives)

    grouped = re.compile(by_first_letter(plain), re.IGNORECASE)

    assert [m.span() for m in grouped.finditer(text)] == [
        m.span() for m in re.finditer(plain, text, re.IGNORECASE)
    ]


@given(st.from_regex("|".join(words for _, words in harm._HURT), fullmatch=True))
def test_every_word_of_harm_has_a_hint(words: str) -> None:
    """No word that says what became of people is passed over because no hint stands in it."""
    assert holds_any(words.lower(), harm._HINTS)


@pytest.mark.parametrize("pattern", PATTERNS_OF_HARM, ids=lambda pattern: pattern.pattern[:30])
@given(data=st.data())
def test_whatever_tells_of_harm_has_a_hint(pattern: re.Pattern[str], data: st.DataObject) -> None:
    """A clause with a toll, or a list of the dead, has one of the hints."""
    clause = data.draw(st.from_regex(pattern))

    assert holds_any(clause.lower(), harm._HINTS)


def test_every_word_of_number_has_a_hint_and_a_beginning() -> None:
    """No word of number is passed over because no hint stands in it or none of the beginnings fits."""
    for word in numbers._WORDS:
        assert holds_any(word, numbers._HINTS), word
        assert numbers._MAY_BEGIN.match(word.upper()), word


@pytest.mark.parametrize("number", [0, 1, 2])
@given(data=st.data())
def test_whoever_gives_a_figure_is_announced_by_a_hint(number: int, data: st.DataObject) -> None:
    """A sentence that names the source of its figures has one of the hints of its pattern."""
    hints, pattern = circumstance_words.SOURCES[number]

    told = data.draw(st.from_regex(pattern))

    assert holds_any(told.lower(), hints)
