"""Two clauses in one sentence, each with a quote or an answer of its own."""

import pytest

from tests.quoted import speakers

FIRST = "Commissioner Omar Saleh told reporters that there was “nothing at all to say about the night at the bridge”"


@pytest.mark.parametrize(
    "second",
    [
        " while Lina Haddad, the former mayor of Sinjar, said “it was a night like no other.”",
        ", but Lina Haddad said in the evening that she had seen “a hundred men with lamps.”",
        ", whereas Lina Haddad said she remembered “a hundred men with lamps.”",
    ],
)
def test_the_second_clause_has_a_speaker_of_its_own(second):
    """Behind "while", "but" and "whereas" somebody else speaks, over an appositive and over a second verb."""
    assert speakers(FIRST + second) == ["Omar Saleh", "Lina Haddad"]


def test_the_second_clause_may_be_of_the_same_speaker():
    """ "And he said" goes on with who spoke."""
    assert set(speakers(FIRST + " and he said that he had seen “a hundred men with lamps.”")) == {
        "Omar Saleh"
    }


def test_a_clause_that_does_not_speak_takes_no_quote():
    """ "While Haddad looked on" leaves the words with him who added them."""
    text = FIRST + ", and while Lina Haddad looked on, Saleh added that he was “tired of the whole affair.”"

    assert set(speakers(text)) == {"Omar Saleh"}


@pytest.mark.parametrize(
    "text",
    [
        "Asked whether Omar Saleh “has a plan for the winter,” 75 percent of Kurds said no.",
        "Lina Haddad was tired. When asked if Saleh was “still the man for the job,” voters in Sinjar were split.",
    ],
)
def test_the_words_of_a_question_are_not_of_those_who_answer(text):
    """What a poll or a reporter asked has no speaker where nobody is named who asked it."""
    assert speakers(text) == [None]


def test_the_answer_to_a_question_is_of_whom_it_names():
    """ "Asked whether ..., Haddad said" quotes Haddad, and so does "Haddad asked whether ..."."""
    assert speakers("Asked whether she had a plan, Lina Haddad said that she had “a dozen of them.”") == [
        "Lina Haddad"
    ]
    assert speakers("Lina Haddad asked whether the bridge was “ever to be built at all.”") == ["Lina Haddad"]


def test_a_sentence_may_end_with_us():
    """The stop behind "the US" ends its sentence, so that the ambassador of the next one speaks there."""
    text = (
        "Omar Saleh said it was possible “that these trucks carry weapons into Syria,” and that he would ask the US. "
        "US Ambassador to Iraq Lina Haddad alleged that the firm had “brought misery to thousands,” by driving at night."
    )

    assert speakers(text) == ["Omar Saleh", "Lina Haddad"]
