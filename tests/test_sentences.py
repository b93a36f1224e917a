"""Paragraphs and sentences."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefing.text.sentences import paragraphs, sentences


def test_titles_initials_and_numbers_end_no_sentence():
    """A stop after a rank, an initial or inside a number is no end."""
    text = "Maj. Gen. K. Ekman spoke at 6.30 p.m. in Baghdad. He left. “It is over.” Then 1.5 million fled."

    found = [s.of(text) for s in sentences(text)]

    assert found == [
        "Maj. Gen. K. Ekman spoke at 6.30 p.m. in Baghdad.",
        "He left.",
        "“It is over.”",
        "Then 1.5 million fled.",
    ]


@given(st.text(alphabet="ab .!?\n”“A1"))
def test_sentences_lose_no_word(text):
    """Sentences stand in order, never overlap, and hold everything but white space."""
    found = sentences(text)

    assert all(a.end <= b.start for a, b in pairwise(found))
    assert "".join("".join(s.of(text).split()) for s in found) == "".join(text.split())
    assert all("\n" not in s.of(text) for s in found)
    assert all(any(p.covers(s) for p in paragraphs(text)) for s in found)
