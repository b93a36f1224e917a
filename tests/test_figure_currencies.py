"""Whose money a sum is in: named in full, by the land, or by the sums told before."""

import pytest

from briefing.analysis.figures import find_figures
from briefing.model import Article
from briefing.text.sentences import sentences


def sums(text):
    """The number as printed, the currency and what the sum is for, of every figure of a text."""
    found = find_figures(Article("a", "The Daily", "The Daily", "News of the day", text), sentences(text))
    return [(figure.number.of(text), figure.unit, figure.counted) for figure in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway had a surplus of 7.6 billion crowns.", [("7.6 billion", "NOK", "surplus")]),
        ("The dentist in Oslo made two crowns.", [("two", "", "crowns")]),
        ("They had 3,000 crowns made of paper.", [("3,000", "", "crowns")]),
        ("The mill in Bonn, Germany, lost 480 million marks.", [("480 million", "DEM", "")]),
        ("It has a turnover of 2 billion crowns.", [("2 billion", "crown", "turnover")]),
        ("German pupils got 12 marks.", [("12", "", "marks")]),
        ("Amman gave 9 billion dinars, says Jordan.", [("9 billion", "JOD", "")]),
        ("Baghdad owes Kuwait 5 billion dinars, Iraq said.", [("5 billion", "IQD", "")]),
        ("The fund lent 70 million Islamic dinars.", [("70 million", "Islamic dinar", "")]),
        (
            "It lent 70 million Islamic dinars. Its loans fell to 57 million dinars.",
            [("70 million", "Islamic dinar", ""), ("57 million", "Islamic dinar", "loans")],
        ),
        ("Kuwaiti dinars are dear. They paid 5 million dinars to Iraq.", [("5 million", "KWD", "")]),
        ("Diesel was 0.25 cent higher in dollars.", [("0.25", "USD", "")]),
        ("They list 8 Rand Odeh 9 Carla Latif.", []),
        ("They raised 24 billion lire in Milan.", [("24 billion", "ITL", "")]),
    ],
)
def test_a_currency_is_that_of_the_land(text, expected):
    """A name that lands share is settled by what the article names; heads have crowns and pupils marks."""
    assert sums(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Revenues were 130 trillion dinars. The deficit is expected to reach 64 trillion.",
            [("130 trillion", "IQD", "Revenues"), ("64 trillion", "IQD", "deficit")],
        ),
        (
            "It earned $33 million on revenues of 2 billion.",
            [("33 million", "USD", ""), ("2 billion", "USD", "revenues")],
        ),
        (
            "It spent 9 million dinars. The region had a 3 million surplus.",
            [("9 million", "IQD", ""), ("3 million", "IQD", "surplus")],
        ),
        (
            "It spent 9 million dinars. The population is expected to reach 3 million.",
            [("9 million", "IQD", ""), ("3 million", "", "")],
        ),
        (
            "It earned 9 million lira. The bank announced a revenue rise to 35 billion.",
            [("9 million", "TRY", ""), ("35 billion", "TRY", "revenue")],
        ),
        ("Prices of crude may return to the level of $28 a barrel.", [("28", "USD", "crude")]),
        ("The deficit is expected to reach 64 trillion.", [("64 trillion", "", "")]),
    ],
)
def test_a_sum_may_leave_its_currency_out(text, expected):
    """What has its size in money goes on in the currency of the sums before it; people do not."""
    assert sums(text) == expected
