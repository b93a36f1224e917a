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
    text = "“We opened the valve at noon,” said engineer Nazdar Brahim. “It held.” [Picture: Aso Rasul]"

    assert set(speakers(text)) == {"Nazdar Brahim"}


def test_laughter_says_nothing():
    """What a transcript has in brackets is no outlet."""
    text = "The minister said: “We all know that road.” [Laughter] He said: “It is a long one.” [Applause]"

    assert "Laughter" not in speakers(text)
    assert "Applause" not in speakers(text)
