"""Numbers with what stands right beside them: currency, unit, bound; and two of them as a range."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from briefing.analysis.bounds import bound_after, bound_before
from briefing.analysis.not_figures import never_figures
from briefing.analysis.units import currency_after, currency_before, read_unit
from briefing.model import Bound, Span
from briefing.text.numbers import Form, Number, find_numbers


@dataclass(frozen=True, slots=True)
class Amount:
    """A number or a range, with its bound and unit."""

    # The number words alone; from the first to the last number of a range.
    number: Span
    # Bound, currency, number and unit.
    span: Span
    value: Decimal
    form: Form
    upper: Decimal | None = None
    bound: Bound = "exact"
    unit: str = ""
    money: bool = False
    # True where a hyphen ties it to what follows ("a 500-pound bomb", "10-man").
    hyphened: bool = False
    # True for digits without comma, point or scale: only these can be years or designators.
    bare: bool = False
    # First character of the number or its currency sign, bound words left out.
    core: int = 0


_LINK = re.compile(r"\s*(?:(?P<dash>-|–|—|‑|−)|(?P<to>to|until)|(?P<and>and)|(?P<or>or))\s*", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\bbetween(?:\s+(?:about|around|some|an estimated))?\s*$|\banywhere from\s*$", re.IGNORECASE
)
_FROM = re.compile(r"\bfrom\s+(?:\w+\s+)?$", re.IGNORECASE)
_RANGING = re.compile(
    r"\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|ages|aged)\s+from\s+$", re.IGNORECASE
)
_PERCENT_TO = re.compile(r"\s*(?:-|–|—|to|or|and)\s*$")


def read_amounts(text: str, sentence: Span) -> list[Amount]:
    """Every amount of a sentence in order; dates, times and designators left out."""
    numbers = find_numbers(text, sentence.start, sentence.end)
    if not numbers:
        return []
    never = never_figures(text, sentence)
    single = [
        _measure(text, sentence, number)
        for number in numbers
        if not any(number.span.meets(stretch) for stretch in never)
    ]
    joined: list[Amount] = []
    for amount in single:
        merged = _join(text, sentence, joined[-1], amount) if joined else None
        if merged is None:
            joined.append(amount)
        else:
            joined[-1] = merged
    return [_bounded(text, sentence, amount) for amount in joined]


def _measure(text: str, sentence: Span, number: Number) -> Amount:
    span, value = number.span, number.value
    printed = span.of(text)
    start, end, unit, money, hyphened = span.start, span.end, "", False, False
    bare = printed.isdigit()
    if sign := currency_before(text, sentence.start, span.start, text):
        unit, start = sign
        money = True
    after_plus = bound_after(text, end, sentence.end)
    look_at = end + 1 if text[end : end + 1] == "+" else end
    if money:
        if named := re.compile(r"\s?(?:US|U\.S\.|CAD|USD)(?![\w])").match(text, end, sentence.end):
            end = named.end()
    elif named_money := currency_after(text, look_at, sentence.end, text):
        unit, end, money, hyphened = (
            named_money.name,
            named_money.end,
            named_money.money,
            named_money.hyphened,
        )
    elif read := read_unit(text, look_at, sentence.end):
        unit, end, hyphened = read.name, read.end, read.hyphened
    elif text[end : end + 1] in "-‐‑" and text[end + 1 : end + 2].isalpha() and after_plus is None:
        hyphened = True
    if value == value.to_integral_value():
        value = value.quantize(Decimal(1))
    return Amount(span, Span(start, end), value, number.form, number.upper, unit=unit, money=money,
                  hyphened=hyphened, bare=bare, core=start)  # fmt: skip


def _join(text: str, sentence: Span, low: Amount, high: Amount) -> Amount | None:
    """The range from `low` to `high`; None where they are two figures."""
    link = _LINK.fullmatch(text, low.span.end, high.span.start)
    if link is None or low.upper is not None or high.upper is not None or "fraction" in (low.form, high.form):
        return None
    if low.unit and high.unit and low.unit != high.unit:
        return None
    before = text[max(sentence.start, low.span.start - 30) : low.span.start]
    if link["and"] and not _BETWEEN.search(before):
        return None
    if link["to"] and _FROM.search(before) and not _RANGING.search(before):
        return None
    if link["or"] and (low.unit or high.value > 2 * low.value + 1 or high.value > 100):
        return None
    if link["dash"] and low.hyphened:
        return None
    value = low.value * _shared_scale(text, low, high)
    if not value < high.value:
        return None
    return replace(high, number=Span(low.number.start, high.number.end), span=Span(low.span.start, high.span.end), value=value,
                   upper=high.value, unit=high.unit or low.unit, money=high.money or low.money, bare=False, core=low.core)  # fmt: skip


def _shared_scale(text: str, low: Amount, high: Amount) -> Decimal:
    """What "300" must be multiplied by in "300 to 400 billion"."""
    if re.search(r"[a-z]", low.number.of(text), re.IGNORECASE) and low.form != "words":
        return Decimal(1)
    digits = re.match(r"[\d.,]+", high.number.of(text))
    if digits is None or (low.value >= 1000 and low.form == "digits" and "," in low.number.of(text)):
        return Decimal(1)
    mantissa = Decimal(digits.group().replace(",", "").rstrip("."))
    if mantissa in (0, high.value) or low.value > mantissa:
        return Decimal(1)
    return high.value / mantissa


def _bounded(text: str, sentence: Span, amount: Amount) -> Amount:
    before = bound_before(text, sentence.start, amount.span.start)
    if before is not None:
        amount = replace(amount, bound=before[0], span=Span(before[1], amount.span.end))
    elif after := bound_after(text, amount.span.end, sentence.end):
        amount = replace(amount, bound=after[0], span=Span(amount.span.start, after[1]))
    if amount.upper is not None and amount.form != "vague":
        ahead = re.search(
            r"\bbetween\s+$",
            text[max(sentence.start, amount.span.start - 9) : amount.span.start],
            re.IGNORECASE,
        )
        if ahead:
            amount = replace(amount, span=Span(amount.span.start - len(ahead.group()), amount.span.end))
    return amount
