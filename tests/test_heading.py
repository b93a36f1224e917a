"""A text that opens with its own date and headline begins, for the reader, behind them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.gather.heading import without_heading

BODY = "A car bomb killed four people in the south of Damascus on Thursday, state television said."


@pytest.mark.parametrize(
    ("heading", "headline"),
    [
        ("Thu Sep 5 2013 Car bomb kills four in Damascus. ", "Car bomb kills four in Damascus"),
        ("Wednesday 21 August 2013 10:59 Car bomb kills four . ", "Car bomb kills four"),
        ("Posted on July 2 2016 by Nadim Harb Four Killed in Damascus by a Bomb ", "Four Killed in Damascus by a Bomb"),
        ("Car bomb kills four in the capital Damascus Reports ", "Car bomb kills four in the capital Damascus: Reports"),
        ("21.08.2013Get short URL 0 0 0 ", "Opposition blames the army"),
        ("Published October 1 2014 ", "Opposition blames the army"),
        ("August 22 2013 1849 UTC+3 ", "Opposition blames the army"),
        ("Car bomb kills four\n\n", "Car bomb kills four"),
        ("Car bomb kills four in Damascus Monitor AFP Sunday 6 Apr 2014 ", "Car bomb kills four in Damascus Monitor - Region"),
        ("Reports REUTERS Lina Aziz Middle East 1449 09.04.2017(updated 1502 09.04.2017) Get short URL 12 ", "Damascus bomb"),
        ("Last updated at Jun 062016 Print Tweet Views 371 ", "Damascus bomb"),
    ],
)  # fmt: skip
def test_the_heading_is_not_the_first_sentence(heading, headline):
    """Stamp, credit, headline and counters go; the first sentence stays whole."""
    assert without_heading(heading + BODY, headline) == BODY


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("August 22 2013 was the day on which the siege began, residents of the town said.", "The siege"),
        ("Bomb kills nine in Hawija Market on a Friday when the stalls were full, police said.", "Bomb kills nine in Hawija"),
        ("Iraq votes. Nobody had expected it before the spring, a member of the commission said.", "Iraq votes"),
        ("Four killed in blast.", "Four killed in blast"),
        ("On 6 September 2016 SANA said that nothing had been found in the ruins of the house.", "Ruins"),
    ],
)  # fmt: skip
def test_a_sentence_that_only_begins_like_a_heading_stays(text, headline):
    """Where the words go on as a sentence, or nothing would be left, nothing is cut."""
    assert without_heading(text, headline) == text


@given(st.text(max_size=300), st.text(max_size=60))
def test_what_is_left_is_the_end_of_the_text(text, headline):
    """Whatever comes in, what comes out is its end, character for character."""
    assert text.endswith(without_heading(text, headline))
