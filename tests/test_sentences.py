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


def test_dotted_letters_end_a_sentence_only_before_a_word_that_opens_one():
    """ "U.A.E. Foreign Ministry" and "50 U.S.C. 1701" are whole; "for the U.N. The envoy" are two."""
    text = (
        "The U.A.E. Foreign Ministry cited 50 U.S.C. 1701 on Monday. It was the first visit for the U.N. "
        "The envoy left at 5 p.m. Iraqi time. Lt. Gen. He Jun of the U.S. Army stayed until 6 p.m. He slept."
    )

    found = [s.of(text) for s in sentences(text)]

    assert found == [
        "The U.A.E. Foreign Ministry cited 50 U.S.C. 1701 on Monday.",
        "It was the first visit for the U.N.",
        "The envoy left at 5 p.m. Iraqi time.",
        "Lt. Gen. He Jun of the U.S. Army stayed until 6 p.m.",
        "He slept.",
    ]


@given(st.text(alphabet="ab .!?\n”“A1"))
def test_sentences_lose_no_word(text):
    """Sentences stand in order, never overlap, and hold everything but white space."""
    found = sentences(text)

    assert all(a.end <= b.start for a, b in pairwise(found))
    assert "".join("".join(s.of(text).split()) for s in found) == "".join(text.split())
    assert all("\n" not in s.of(text) for s in found)
    assert all(any(p.covers(s) for p in paragraphs(text)) for s in found)
