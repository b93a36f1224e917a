"""Whom a surname means that several people of an article bear."""

import pytest

from briefing.text.names import gender, name_key, same_person
from tests.quoted import speakers

FATHER_AND_SON = (
    "Hatem Jaber, who built the dam, was buried in Mosul on Monday.\n\n"
    "Jaber studied in Prague. His father, Yunis Jaber, had served a term in prison for fraud. "
    "The family sold its mill in 1951.\n\n"
)


@pytest.mark.parametrize(
    ("rest", "who"),
    [
        ("Engineers remember his temper.\n\n“I never signed a drawing that I had not walked over,” Jaber said in 2011.", "Hatem Jaber"),
        ("Yunis Jaber denied it to the end. “A mill has no secrets from its miller,” Jaber told the court.", "Yunis Jaber"),
        ("Yunis Jaber’s trial lasted a year. “I learned to read in that courtroom,” Jaber said.", "Hatem Jaber"),
    ],
)  # fmt: skip
def test_a_surname_alone_means_who_was_called_so_before(rest, who):
    """Who is named once beside the person of the article does not take his surname, unless named in full right before."""
    assert speakers(FATHER_AND_SON + rest)[-1] == who


def test_who_has_been_called_by_first_name_only_does_not_own_the_surname():
    """ "Her husband, Tariq" is not who is meant by the surname, though it is his too and he was named later."""
    text = (
        "Salma Barzani, 68, has known the minister since school.\n\n"
        "In boots and a long coat, Barzani and her husband, Tariq, were met at the office.\n\n"
        "“We came because she is one of us,” Barzani said.\n\n"
        "“It goes in here and out there,” Tariq Barzani said of the attacks."
    )

    assert speakers(text) == ["Salma Barzani", "Tariq Barzani"]


def test_a_headlines_surname_is_whose_full_name_comes_first():
    """The first "Harper" is Omar Harper, though his name first stands within his campaign's and hers is longer."""
    text = (
        "Omar Harper’s campaign has fallen apart.\n\n"
        "Harper called his opponent weak. His new wife, Dina Mansur Harper, runs for his old seat.\n\n"
        "“He is going to have no chance at all,” Harper said of the opponent."
    )

    assert speakers(text) == ["Omar Harper"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ken Harper", "Kenneth Harper", True),
        ("Mike R. Doyle", "Michael Doyle", True),
        ("Ken Harper", "Karen Harper", False),
        ("Ann Harper", "Anna Harper", False),
    ],
)
def test_a_short_first_name_is_the_same_person(one, other, same):
    """Ken Harper is Kenneth Harper of the same article; other names that begin alike are others."""
    assert same_person(name_key(one), name_key(other)) is same


@pytest.mark.parametrize(("given", "told"), [("KellyAnne", "f"), ("JohnPaul", "m"), ("MaryJohn", "")])
def test_two_names_in_one_word_tell_he_from_she(given, told):
    """KellyAnne is a woman, as Anne is; where the two disagree, nothing is told."""
    assert gender(given) == told
