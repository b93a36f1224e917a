"""Arabic numbers that make one: ranges, ratios, a unit and a half."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from briefing.analysis.arabic import words
from briefing.analysis.arabic.nouns import kind_of
from briefing.analysis.arabic.phrases import ArabicSentence
from briefing.model import Span
from briefing.text.numbers import Number
from briefing.text.numbers_ar import plain_arabic

_ONE = frozenset(("واحد", "واحدا", "واحدة"))
# Shares are told of groups from two up; of larger groups four decimals would leave nothing.
MIN_OF_EVERY, MAX_OF_EVERY = 2, 1000
# "ثلاثة أو أربعة": numbers so close are one range; farther ones are two figures.
MOST_APART = 2
# "70 إلى 80 في المئة": the higher end of a range is less than so many times the lower.
WIDEST = 3
_MEASURED = words.UNITS.keys() | words.CURRENCIES.keys()


def join_numbers(sentence: ArabicSentence, numbers: Iterable[Number]) -> list[Number]:
    """The numbers in order, with those of a range or a ratio in one."""
    joined: list[Number] = []
    for read in numbers:
        number = _one_of_every(sentence, _unit_and_half(sentence, read))
        pair = _join(sentence, joined[-1], number) if joined else None
        if pair is None:
            joined.append(number)
        else:
            joined[-1] = pair
    return joined


def is_coin_and_half(number: str, word: str) -> bool:
    """True for the last word of "دولار ونصف الدولار", whose number begins with the coin."""
    coin = word.removeprefix("ال")
    return coin in words.CURRENCIES and plain_arabic(number.split(maxsplit=1)[0]) in words.CURRENCIES


def _unit_and_half(sentence: ArabicSentence, number: Number) -> Number:
    """What the unit adds: "طن ونصف الطن" is a ton and a half, though only the half stands as a number."""
    at = sentence.after(number.span.end) - 1
    before = sentence.tokens[at - 1] if at > 0 else None
    if (
        number.form != "fraction"
        or before is None
        or before.word not in words.UNITS.keys() | words.CURRENCIES.keys()
        or not sentence.tokens[at].word.startswith("و")
    ):
        return number
    if at > 1 and sentence.tokens[at - 2].word[0].isdigit():
        return number
    return Number(Span(before.start, number.span.end), number.value + 1, "digits")


def _one_of_every(sentence: ArabicSentence, number: Number) -> Number:
    """A third for "واحد من كل ثلاثة", where only the three stands as a number."""
    at = sentence.after(number.span.start)
    before = [token.word for token in sentence.tokens[max(0, at - 3) : at]]
    one = len(before) == 3 and (before[0] in _ONE or kind_of(before[0]) == "people")
    told = one and before[1:] == ["من", "كل"]
    if not told or not MIN_OF_EVERY <= number.value <= MAX_OF_EVERY:
        return number
    span = Span(sentence.tokens[at - 3].start, number.span.end)
    return Number(span, (1 / number.value).quantize(Decimal("0.0001")), "fraction")


def _join(sentence: ArabicSentence, low: Number, high: Number) -> Number | None:
    """A range ("بين ثلاثة وخمسة", "ثلاثة أو أربعة") or a ratio ("تسعة من كل عشرة")."""
    if low.upper is not None or high.upper is not None or low.value >= high.value:
        return None
    gap = plain_arabic(sentence.text[low.span.end : high.span.start]).strip()
    span = Span(low.span.start, high.span.end)
    if gap == "من كل":
        return Number(span, (low.value / high.value).quantize(Decimal("0.0001")), "fraction")
    if not _spans(sentence, low, high, gap):
        return None
    scales = (Decimal(10) ** power for power in (12, 9, 6, 3))
    shared = (one for one in scales if high.value >= one > low.value and low.value * one < high.value)
    worded = high.form != "digits" or _is_scaled(sentence, high)
    scaled = low.value * next(shared, Decimal(1)) if worded else low.value
    return Number(span, scaled if scaled < high.value else low.value, high.form, high.value)


def _spans(sentence: ArabicSentence, low: Number, high: Number, gap: str) -> bool:
    """True where the two are the ends of a range: "بين 3 و5", "بين عشر سنوات و15 سنة", "3 أو 4"."""
    if gap in ("-", "–"):
        return True
    tokens = sentence.tokens
    at = sentence.holding(low.span.start)
    between = any(token.word.lstrip("وف") in ("بين", "مابين") for token in tokens[max(0, at - 2) : at])
    if gap in ("او", "الي") and not between:
        follow = at == 0 or tokens[at - 1].word.lstrip("وف") not in ("من", "مقابل")
        near = high.value - low.value <= MOST_APART or (gap == "الي" and high.value < WIDEST * low.value)
        return follow and low.form == high.form and near
    *unit, join = gap.split() or [""]
    if not between or join not in ("و", "الي") or len(unit) > 1:
        return False
    after = sentence.after(high.span.end)
    named = tokens[after].word if after < len(tokens) else ""
    kinds = words.UNITS | words.CURRENCIES
    return not unit or (unit[0] in kinds and kinds.get(named) == kinds[unit[0]])


def _is_scaled(sentence: ArabicSentence, number: Number) -> bool:
    """True for "300 ألف", whose thousand is meant for "250" before it too."""
    return any(char.isalpha() for char in number.span.of(sentence.text))
