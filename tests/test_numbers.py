"""Numbers as they are printed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.numbers import ONES, TENS, find_numbers

UNDER_TWENTY = {value: word for word, value in ONES.items()}
TENS_NAMES = {value: word for word, value in TENS.items()}


def spelled(number: int) -> str:
    """A whole number below a million million in words, as a newspaper spells it."""
    for scale, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if number >= scale:
            high, rest = divmod(number, scale)
            return f"{spelled(high)} {name}" + (f" {spelled(rest)}" if rest else "")
    if number >= 100:
        high, rest = divmod(number, 100)
        return f"{spelled(high)} hundred" + (f" and {spelled(rest)}" if rest else "")
    if number >= 20:
        high, rest = divmod(number, 10)
        return TENS_NAMES[high * 10] + (f"-{UNDER_TWENTY[rest]}" if rest else "")
    return UNDER_TWENTY[number]


def value_of(words: str) -> Decimal:
    """The value of the one number that is the whole of `words`."""
    (number,) = find_numbers(words)
    assert (number.span.start, number.span.end, number.upper) == (0, len(words), None)
    return number.value


@given(st.integers(0, 10**12 - 1))
def test_a_number_in_words_gives_its_value_back(number):
    """Printing a number in words and parsing it gives the number."""
    assert value_of(spelled(number)) == number


@given(st.integers(0, 10**15))
def test_a_number_in_digits_gives_its_value_back(number):
    """Printing a number with separators and parsing it gives the number."""
    assert value_of(f"{number:,}") == number


@given(st.decimals(0, 10**6, places=2))
def test_a_decimal_gives_its_value_back(number):
    """Printing a decimal and parsing it gives the decimal."""
    assert value_of(f"{number:,f}") == number


@given(st.text(max_size=80))
def test_spans_of_numbers_are_exact(text):
    """Every number stands where its span says, in order, without overlap."""
    numbers = find_numbers(text)

    ends = [0, *(number.span.end for number in numbers)]
    for number, end in zip(numbers, ends, strict=False):
        assert end <= number.span.start < number.span.end <= len(text)
        assert number.span.of(text).strip() == number.span.of(text)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("5,200", 5200),
        ("1.2bn", 1_200_000_000),
        ("3.32 million", 3_320_000),
        ("three and a half million", 3_500_000),
        ("three-and-a-half million", 3_500_000),
        ("two hundred and fifty", 250),
        ("half a dozen", 6),
        ("more than half a million", 500_000),
        ("two dozen", 24),
        ("a quarter of a million", 250_000),
        ("1 1/2", Decimal("1.5")),
        ("two-thirds", Decimal("0.6667")),
        ("a third of them", Decimal("0.3333")),
        ("half of them", Decimal("0.5")),
        ("14 mln", 14_000_000),
    ],
)
def test_forms_of_the_news_are_read(words, value):
    """Digits, words, scales, halves, dozens and fractions have the value a reader gives them."""
    assert [number.value for number in find_numbers(words)] == [value]


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("dozens", 12, 120),
        ("hundreds of people", 100, 1000),
        ("tens of thousands", 10_000, 100_000),
        ("several million", 10**6, 10**7),
    ],
)
def test_vague_plurals_are_ranges(words, low, high):
    """A vague plural runs from once to ten times its word."""
    (number,) = find_numbers(words)

    assert (number.value, number.upper) == (low, high)


@pytest.mark.parametrize(
    "words", ["F-16", "T-72 tanks", "the 82nd Airborne", "the third attack", "9/11", "24/7", "mid-2015"]
)
def test_names_and_ordinals_hold_no_number(words):
    """A designator, an ordinal and a date by strokes count nothing."""
    assert find_numbers(words) == []


def test_numbers_side_by_side_stay_apart():
    """ "In 2014 two soldiers" holds two numbers, not one."""
    assert [number.value for number in find_numbers("in 2014 two soldiers")] == [2014, 2]


def test_a_sign_behind_a_combining_mark_is_no_number():
    """Text that lost its encoding prints a letter as a fraction behind an accent."""
    assert find_numbers("Fethullah GA\u03031⁄4len spoke.") == []
