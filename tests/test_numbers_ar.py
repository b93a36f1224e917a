"""Numbers as Arabic newspapers print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.numbers_ar import find_arabic_numbers

EASTERN = str.maketrans("0123456789,.", "٠١٢٣٤٥٦٧٨٩٬٫")


@given(st.integers(0, 10**12))
def test_eastern_digits_give_their_value_back(number):
    """Printing a number in Arabic-Indic digits with separators and parsing it gives the number."""
    (found,) = find_arabic_numbers(f"{number:,}".translate(EASTERN))

    assert found.value == number


@given(st.text(st.sampled_from("ابةسثلتمئ ألفوعشرين٠١٢٣,٫.ـ مليون"), max_size=60))
def test_spans_of_numbers_are_exact(text):
    """Numbers stand in order and inside the text."""
    ends = 0
    for number in find_arabic_numbers(text):
        assert ends <= number.span.start < number.span.end <= len(text)
        ends = number.span.end


@pytest.mark.parametrize(
    ("words", "value", "upper"),
    [
        ("ثلاثة عناصر", 3, None),
        ("أحد عشر مركزا", 11, None),
        ("خمسة وعشرين جنديا", 25, None),
        ("ألف ومئتي إصابة", 1200, None),
        ("ثلاثمئة ألف ليرة", 300_000, None),
        ("3,32 مليون برميل", 3_320_000, None),
        ("بـ١٫٨ مليون دولار", 1_800_000, None),
        ("مليوني طن", 2_000_000, None),
        ("عشرات الآلاف", 20_000, 99_999),
        ("مئات العائلات", 200, 999),
        ("خمس ساعات", 5, None),
    ],
)
def test_forms_of_the_news_are_read(words, value, upper):
    """Both kinds of digits, words, duals of scales and vague plurals have their value."""
    (number,) = find_arabic_numbers(words)

    assert (number.value, number.upper) == (value, upper)


@pytest.mark.parametrize("words", ["الهجوم الثالث", "أحد الضباط", "الثاني عشر", "2003/4/5"])
def test_ordinals_and_dates_hold_no_number(words):
    """An ordinal, the pronoun "one" and a date by strokes count nothing."""
    assert find_arabic_numbers(words) == []
