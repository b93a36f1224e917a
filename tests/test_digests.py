"""A morning letter's excerpts are their outlets' words."""

from tests.quoted import speakers

LETTER = """A BRIDGE REOPENS IN MOSUL “Cars crossed it for the first time since the war, under lamps that are still dark.” [Tigris Daily]

WATER RETURNS “The pumps ran all night and the taps coughed until dawn.” [Khabur Monitor | Paywall]

“We opened the valve at noon,” said engineer Nazdar Brahim. [Zagros Morning]
"""


def test_the_outlet_in_brackets_speaks():
    """The heading in capitals does not; who is named with a verb keeps the words."""
    assert speakers(LETTER) == ["Tigris Daily", "Khabur Monitor", "Nazdar Brahim"]


def test_one_bracket_makes_no_digest():
    """A single bracket behind a quote may be anything."""
    text = "The bridge was shut for hours. “It held through the night, and so did the town.” [Erbil]"

    assert "Erbil" not in speakers(text)


def test_laughter_says_nothing():
    """What a transcript has in brackets is no outlet."""
    text = "“We all know that road and its bends.” [Laughter]\n\n“It is a long one, as you found out.” [Applause]"

    assert "Laughter" not in speakers(text)
    assert "Applause" not in speakers(text)
