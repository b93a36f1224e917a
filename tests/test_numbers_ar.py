"""Numbers as Arabic newspapers print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.numbers_ar import arabic_tokens, read_arabic_numbers

ONES = "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة".split()
TEENS = "أحد عشر,اثنا عشر," + ",".join(f"{one} عشر" for one in ONES)
SMALL = dict(enumerate([*ONES, "عشرة", *TEENS.split(",")], 3))
TENS = dict(enumerate("عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون".split(), 2))
HUNDREDS = dict(enumerate("مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة".split(), 1))


def numbers_in(text):
    return list(read_arabic_numbers(text, arabic_tokens(text, 0, len(text))))


def spelled(number):
    """A whole number from 3 to 999,999 in words, as a newspaper spells it."""
    parts = []
    if thousands := number // 1000:
        parts.append({1: "ألف", 2: "ألفان"}.get(thousands) or f"{spelled(thousands)} ألف")
    if hundreds := number % 1000 // 100:
        parts.append(HUNDREDS[hundreds])
    rest = number % 100
    if rest in SMALL:
        parts.append(SMALL[rest])
    elif rest >= 20:
        parts += [SMALL[rest % 10], TENS[rest // 10]] if rest % 10 > 2 else [TENS[rest // 10]]
    return " و".join(parts)


def spellable(number):
    """False where a one or a two would have to be spelled: Arabic prints those with the noun's form."""
    low = [part % 100 for part in (number, number // 1000)]
    return all(part in SMALL or part == 0 or (part >= 20 and part % 10 not in (1, 2)) for part in low)


EASTERN = str.maketrans("0123456789,.", "٠١٢٣٤٥٦٧٨٩٬٫")


@given(st.integers(0, 10**12))
def test_eastern_digits_give_their_value_back(number):
    """Printing a number in Arabic-Indic digits with separators and parsing it gives the number."""
    (found,) = numbers_in(f"{number:,}".translate(EASTERN))

    assert found.value == number


@given(st.integers(3, 999_999).filter(spellable))
def test_a_number_in_words_gives_its_value_back(number):
    """Printing a number in Arabic words and parsing it gives the number."""
    (found,) = numbers_in(spelled(number))

    assert found.value == number


@given(st.text(st.sampled_from("ابةسثلتمئ ألفوعشرين٠١٢٣,٫.ـ مليون"), max_size=60))
def test_spans_of_numbers_are_exact(text):
    """Numbers stand in order and inside the text."""
    ends = 0
    for number in numbers_in(text):
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
        ("سبعا وعشرين سنة", 27, None),
        ("ثلثيه", 0.6667, None),
    ],
)
def test_forms_of_the_news_are_read(words, value, upper):
    """Both kinds of digits, words, duals of scales and vague plurals have their value."""
    (number,) = numbers_in(words)

    assert (float(number.value), number.upper) == (value, upper)


@pytest.mark.parametrize("words", ["الهجوم الثالث", "أحد الضباط", "الثاني عشر", "2003/4/5"])
def test_ordinals_and_dates_hold_no_number(words):
    """An ordinal, the pronoun "one" and a date by strokes count nothing."""
    assert numbers_in(words) == []
