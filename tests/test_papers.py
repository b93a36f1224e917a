"""Whose words stand on paper: statements, messages, complaints and what passes them on."""

import pytest

from tests.quoted import speakers


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            (
                "The Harbour Board issued a statement on Friday. A docker told the Tribune the crane had fallen at noon. "
                "“Nobody was hurt and the quay is open,” the statement read."
            ),
            "Harbour Board",
        ),
        (
            (
                "In a brief statement, the Ports Authority said it would appeal. “The ruling has no basis in law,” "
                "the statement said."
            ),
            "Ports Authority",
        ),
        (
            (
                "Karim Saleh posted messages on Facebook during the siege. One message, apparently written at dawn, "
                "said: “We have water for two more days and no bread at all.”"
            ),
            "Karim Saleh",
        ),
    ],
)
def test_a_paper_speaks_for_whoever_gave_it_out(text, who):
    """A statement keeps its giver while others speak, and a message is whose messages were told of."""
    assert speakers(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "“Our boats hold every lock on the river,” said the statement carried by Channel Four.",
            "the statement",
        ),
        ("“Our boats hold every lock on the river,” the letter, obtained by the Herald, said.", "the letter"),
        (
            (
                "The union sued the port on Monday. The complaint, filed in federal court in Newark, alleged that the "
                "port “failed to inspect a single crane since March.”"
            ),
            "The complaint",
        ),
        (
            (
                "Mayor Dana Reed visited the mill and praised its owners. According to the memorandum, inspectors should "
                "“ignore any written notice older than a year.”"
            ),
            "the memorandum",
        ),
    ],
)
def test_a_paper_speaks_for_itself_where_nobody_gave_it_out(text, who):
    """Who carried or obtained a paper did not write it, and a complaint is a court's paper, not its bringer."""
    assert speakers(text)[-1] == who


def test_an_article_may_end_before_who_gave_out_a_joint_statement():
    """A teaser cut off behind "the joint statement by" is read like any other."""
    assert len(speakers("“We will stay here as long as it takes,” said the joint statement by")) == 1
