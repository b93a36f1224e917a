"""Copies of one text fold into the one that they reprint."""

import random

import pytest

from briefing.stories.reprints import fold_reprints
from tests.reports import article

WIRE = """Iraqi forces recaptured the village of Tal Khayma on Monday after two days of fighting.

Brigadier Yahya Rasool told reporters that eleven militants were killed and four vehicles destroyed.

Residents who had fled to the north began to return in the afternoon, aid workers said.

The river bridge remains closed until engineers have searched it for explosives."""
OTHER = """The central bank sold 190 million dollars at its daily auction, traders said on Monday.

The dinar weakened against the dollar in the exchange houses of Baghdad and Erbil.

A spokesman for the bank declined to say whether transfers abroad would be limited again.

Importers complained that the new rules delay shipments of medicine by several weeks."""


def folds(*articles):
    return [[a.publication for a in (f.original, *f.copies)] for f in fold_reprints(articles)]


@pytest.mark.parametrize(
    "copy",
    [
        WIRE,
        "By Jane Doe\n\n" + WIRE + "\n\nSign up for our newsletter. All rights reserved.",
        "\n\n".join(WIRE.split("\n\n")[:2]),
        WIRE.split("\n\n", maxsplit=1)[0],
        WIRE.replace("Monday", "Sunday").replace("began to return", "returned"),
        "\n\n".join(OTHER.split("\n\n")[:2]) + "\n\n" + WIRE,
        WIRE.upper().replace("-", "—"),
    ],
    ids=["same", "furniture", "half", "a quarter", "edited", "written through", "typography"],
)
def test_a_copy_folds_however_it_was_altered(copy):
    """Cut, edited, framed or in capitals, under another headline: the text is printed once."""
    wire = article("Forces retake village", WIRE, publication="Wire")
    daily = article("Another headline", copy, hour=1, publication="Daily")
    other = article("Bank sells dollars", OTHER, hour=2, publication="Bank")

    assert folds(other, daily, wire) == [["Wire", "Daily"], ["Bank"]]


def test_the_wires_own_print_is_the_original():
    """Where the agency's own text came later than a paper's, the paper is still the copy."""
    paper = article("Village retaken", WIRE, publication="Paper")
    wire = article("Forces retake village", WIRE, hour=2, publication="Wire", tier="wire")

    assert folds(paper, wire) == [["Wire", "Paper"]]


def test_a_copy_that_lost_most_of_the_text_is_no_original():
    """A short cut that came first does not stand for the text that others print in full."""
    cut = article("Village retaken", WIRE.split("\n\n", maxsplit=1)[0], publication="Cut")
    full = article("Forces retake village", WIRE, hour=2, publication="Full")

    assert folds(cut, full) == [["Full", "Cut"]]


def test_a_digest_is_no_original_of_its_items():
    """A long round-up that prints reports in full folds at most the one that opens it."""
    filler = "\n\n".join(f"Item {n} tells of matter {n} in town {n} at length {n}." for n in range(60))
    digest = article("The week", filler + "\n\n" + WIRE + "\n\n" + OTHER, hour=5, publication="Digest")
    wire = article("Forces retake village", WIRE, publication="Wire")
    bank = article("Bank sells dollars", OTHER, hour=1, publication="Bank")

    assert folds(digest, wire, bank) == [["Wire"], ["Bank"], ["Digest"]]


def test_a_formula_repeated_on_another_day_is_no_copy():
    """An agency's daily tally uses the same words with other numbers: each day stays."""
    monday = article("Tally", WIRE, publication="Agency")
    thursday = article("Tally", WIRE.replace("eleven", "thirty"), hour=72, publication="Agency")

    assert folds(monday, thursday) == [["Agency"], ["Agency"]]


def test_a_stub_folds_under_the_same_headline_only():
    """A page that kept nothing but its byline is a copy by headline and first words together."""
    full = article("Statement on the border talks", "Jane Doe, Spokesperson\n\n" + WIRE, publication="Full")
    stub = article("Statement on the border talks", "Jane Doe, Spokesperson", publication="Stub")
    else_ = article("Statement on the oil law", "Jane Doe, Spokesperson", publication="Else")

    assert folds(full, stub, else_) == [["Else"], ["Full", "Stub"]]


def test_the_order_of_arrival_changes_nothing():
    """The same articles in any order give the same originals and copies."""
    pile = [article(f"Headline {n}", t, hour=n, publication=f"P{n}") for n, t in enumerate((WIRE, OTHER) * 4)]
    mixed = random.Random(1).sample(pile, len(pile))

    assert fold_reprints(mixed) == fold_reprints(pile)


def test_an_article_that_comes_twice_stays_twice():
    """Every article that went in comes out once, even the very same one given twice."""
    twice = article("Forces retake village", WIRE)

    (only,) = fold_reprints([twice, twice])

    assert [only.original, *only.copies] == [twice, twice]
