"""Numbers with what stands right beside them: currency, unit, bound; and two of them as a range."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from briefing.analysis.quantities.bounds import bound_after, bound_before
from briefing.analysis.quantities.currencies import currency_after, currency_before, whole_of
from briefing.analysis.quantities.not_figures import never_figures
from briefing.analysis.quantities.units import TIMES, read_rate, read_unit
from briefing.model import Bound, Span
from briefing.text.numbers import SCALES, Form, Number, find_numbers, part_of


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


# Words of number in a sentence of prose; among 1,002 real articles 26 are the most. With more it is a
# table that lost its lines, where nothing says what a number counts.
MOST_IN_PROSE = 100
# A fraction that can begin a range: "1/4 to one inch".
_IN_SIGNS = re.compile(r"[/⁄½¼¾⅓⅔⅛⅜⅝⅞]")
# "Half of 1 percent".
_OF = re.compile(r"\s+of\s+")
_LINK = re.compile(
    r"\s*(?:(?P<dash>-|–|—|‑|−|~)|(?P<to>-?\s*(?:to-?|until|through))|(?P<and>and)|(?P<or>or))\s*",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\bbetween(?:\s+the ages of)?(?:\s+(?:about|around|some|an estimated))?\s*$|\banywhere from\s*$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bfrom\s+(?:\w+\s+)?$", re.IGNORECASE)
_RANGING = re.compile(
    r"\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|ages|aged)\s+from\s+$", re.IGNORECASE
)
_BY = re.compile(r"\bby\s+(?:(?:about|around|some|nearly)\s+)?$", re.IGNORECASE)
# A step, and how many times as high it leads at least; a range is narrower.
_STEPPED = re.compile(
    r"\b(?:jumped|rose|fell|gained|lost|added|climbed|slipped|dropped|eased|advanced|declined|shed|slid|soared|plunged|tumbled|edged|up|down|off)\s+$"
)
_FAR = 5
_A_YEAR = re.compile(r"(?:19|20)\d\d")
# Where a change ends after some words: "from 20 miles per gallon in 2008 to 29 mpg".
_LATER_TO = re.compile(r"\s(?:[^.;:()]|\.(?=\d)){1,40}?\bto\s+", re.IGNORECASE)
_DOLLARS_OF = re.compile(r"\s?(?:US|U\.S\.|CAD|USD)(?![\w])")
# How many of the smaller unit make one of the larger.
_PARTS = {("foot", "inch"): 12, ("pound", "ounce"): 16, **{(code, "cent"): 100 for code in ("USD", "EUR", "CAD", "AUD")},
          ("GBP", "pence"): 100}  # fmt: skip
_THEN = re.compile(r"(?:,? and|,)?[\s-]")
_INCHES = re.compile(r"\s?in\b(?!\s(?:a|the|[A-Z0-9]))")
# "75 USD million", as some agencies write it.
_SCALE_AFTER = re.compile(r"\s(million|billion|trillion|mln|bln|bn|mn)\b", re.IGNORECASE)
_CONVERSION = re.compile(r"\s\([$€£][^()]{1,20}\)")
_OF_A = re.compile(r"\s+(?:of\s+)?an?(?:\s+US)?(?=\s)")
# "Three more years".
_MORE = re.compile(
    r"\s(?:or more|more|additional|further|extra|full|whole|straight|consecutive|successive)(?=\s)"
)
_OVER_TIME = re.compile(r"over\s", re.IGNORECASE)
_HYPHENED = re.compile(r"[-‐‑][^\W\d_]")
# Between the two numbers of a change, which stay within so many times each other.
_CHANGED, _LIKE = re.compile(r"\s+from\s+(?:about\s+|around\s+|some\s+)?"), 20
_RESPECTIVELY = re.compile(r",?\s+respectively\b")
# Percent in the whole: "beats her 45 to 40 percent".
_ALL = 100
# The higher of two numbers that are said for about so many; and what shows that they are of a list.
_LARGEST_NEXT = 12
_LISTED, _GOES_ON = re.compile(r"\d,\s$|\b(?:and|on|at|of)\s$"), re.compile(r"\s*(?:,|and|or)\s+\d")
# "300 to 400 thousand"; below it the high end has a fraction of its own: "14 to 20 1/2".
_LEAST_SCALE = 100
# "Two or three" is one range, "200 or 300" two figures of a choice.
_LARGEST_OR = 100


def read_amounts(text: str, sentence: Span, *, alone: bool = False) -> list[Amount]:
    """Every amount of a sentence in order; dates, times and designators left out, tables altogether.

    A sentence that stands `alone` gives a price its rate ("USD/barrel") and a change "from 240 to
    273" as one range; an article's price is money and its change two figures.
    """
    numbers = find_numbers(text, sentence.start, sentence.end, most=MOST_IN_PROSE)
    if not numbers:
        return []
    counting = _outside(numbers, never_figures(text, sentence))
    single = [_measure(text, sentence, number, alone=alone) for number in counting]
    joined: list[Amount] = []
    for amount in single:
        merged = _join(text, sentence, joined[-1], amount, alone=alone) if joined else None
        if merged is None:
            joined.append(amount)
        else:
            joined[-1] = merged
    joined = _with_shared_units(text, joined)
    whole = joined if alone else [_in_whole_money(text, amount) for amount in joined]
    return [_bounded(text, sentence, amount) for amount in whole]


def _with_shared_units(text: str, amounts: list[Amount]) -> list[Amount]:
    """The unit of the second number for the first too: "fell to 111,000 from 120,000 tonnes"."""
    shared = list(amounts)
    for at in range(len(shared) - 1):
        first, second = shared[at], shared[at + 1]
        if (
            first.unit
            or first.hyphened
            or not second.unit
            or first.form == "fraction"
            or second.unit in TIMES
        ):
            continue
        alike = first.value < _LIKE * second.value and second.value < _LIKE * first.value
        gap = text[first.span.end : second.span.start]
        moved = gap.strip() == "to" and _FROM.search(text, max(0, first.span.start - 16), first.span.start)
        each = gap.strip() == "and" and _RESPECTIVELY.match(text, second.span.end)
        beats = (
            gap.strip() == "to" and first.bare and second.unit == "%" and second.value < first.value <= _ALL
        )
        if alike and (moved or each or beats or _CHANGED.fullmatch(gap)):
            shared[at] = replace(first, unit=second.unit, money=second.money)
    return shared


def _in_whole_money(text: str, amount: Amount) -> Amount:
    """Cents as parts of the dollar or the euro that the article names: "45 cents" is 0.45 USD."""
    code = whole_of(amount.unit, text)
    if code is None:
        return amount
    upper = None if amount.upper is None else amount.upper / 100
    return replace(amount, value=amount.value / 100, upper=upper, unit=code, money=True)


def _outside(numbers: list[Number], never: list[Span]) -> Iterator[Number]:
    """The numbers that meet none of the stretches; both come in order, so one walk is enough."""
    at = 0
    for number in numbers:
        while at < len(never) and never[at].end <= number.span.start:
            at += 1
        if at == len(never) or not number.span.meets(never[at]):
            yield number


def _measure(text: str, sentence: Span, number: Number, *, alone: bool) -> Amount:
    """A number with the currency, unit and rate right beside it."""
    value = number.value
    if value == value.to_integral_value():
        value = value.quantize(Decimal(1))
    bare = number.span.of(text).isdigit()
    amount = Amount(number.span, number.span, value, number.form, number.upper, bare=bare)
    amount = _with_money(text, sentence, amount) or _with_unit(text, sentence, amount)
    if amount.money and (rate := read_rate(text, _past_conversion(text, amount), sentence.end)):
        unit = f"{amount.unit}/{rate.name}" if alone else amount.unit
        end = rate.end if "(" not in text[amount.span.end : rate.end] else amount.span.end
        amount = replace(amount, span=Span(amount.span.start, end), unit=unit)
    return amount


def _past_conversion(text: str, amount: Amount) -> int:
    """Where a rate can stand: behind the brackets of "9 billion shekels ($2.4 billion) a year"."""
    conversion = _CONVERSION.match(text, amount.span.end)
    return conversion.end() if conversion else amount.span.end


def _with_money(text: str, sentence: Span, amount: Amount) -> Amount | None:
    number = amount.number
    if sign := currency_before(text, sentence.start, number.start, text):
        end = number.end
        if named := _DOLLARS_OF.match(text, end, sentence.end):
            end = named.end()
        return replace(amount, span=Span(sign[1], end), unit=sign[0], money=True)
    look_at = number.end + 1 if text[number.end : number.end + 1] == "+" else number.end
    named_money = currency_after(text, _past_of(text, amount, look_at), sentence.end, text)
    if named_money is None:
        return None
    if named_money.money and (scale := _SCALE_AFTER.match(text, named_money.end, sentence.end)):
        number, value = Span(number.start, scale.end()), amount.value * SCALES[scale[1].lower()]
        amount = replace(amount, number=number, value=value, bare=False)
        named_money = replace(named_money, end=scale.end())
    return replace(amount, span=Span(number.start, named_money.end), unit=named_money.name,
                   money=named_money.money, hyphened=named_money.hyphened)  # fmt: skip


def _past_of(text: str, amount: Amount, at: int) -> int:
    """Where the unit of a vague number begins: after the "of" of "millions of dollars"."""
    return at + 3 if amount.form == "vague" and text.startswith(" of ", at) else at


def _with_unit(text: str, sentence: Span, amount: Amount) -> Amount:
    end = amount.number.end
    look_at = end + 1 if text[end : end + 1] == "+" else end
    if amount.form == "fraction" and (whole := _OF_A.match(text, look_at, sentence.end)):
        look_at = whole.end()  # "a quarter of a mile"
    more = _MORE.match(text, look_at, sentence.end)
    if read := read_unit(text, more.end() if more else _past_of(text, amount, look_at), sentence.end):
        bound: Bound = "at least" if more and more.group().startswith(" or ") else amount.bound
        return replace(
            amount,
            span=Span(amount.number.start, read.end),
            unit=read.name,
            hyphened=read.hyphened,
            bound=bound,
        )
    if _HYPHENED.match(text, end) and bound_after(text, end, sentence.end) is None:
        return replace(amount, hyphened=True)
    return amount


def _join(text: str, sentence: Span, low: Amount, high: Amount, *, alone: bool) -> Amount | None:
    """The range from `low` to `high`; None where they are two figures."""
    if low.upper is not None or high.upper is not None or high.form == "fraction":
        return None
    if low.form == "fraction" and high.value == 1 and high.unit in ("%", "percentage point"):
        part_of_one = _OF.fullmatch(text, low.span.end, high.span.start)
        return replace(high, number=Span(low.number.start, high.number.end), span=Span(low.span.start, high.span.end),
                       value=low.value, bare=False) if part_of_one else None  # fmt: skip
    if low.form == "fraction" and not (high.unit and _IN_SIGNS.search(low.number.of(text))):
        return None
    if parts := _parts_of_unit(text, low, high):
        return parts
    if low.unit and high.unit and low.unit.split("/")[0] != high.unit.split("/")[0]:
        return None
    if _is_next(text, sentence, low, high):
        return _range(low, high, low.value, high.value)
    link = _LINK.fullmatch(text, low.span.end, high.span.start)
    before = text[max(sentence.start, low.span.start - 30) : low.span.start]
    if alone and link is None:
        return _change(text, before, low, high)
    if link is None or (link["dash"] and low.hyphened):
        return None
    if link["and"] and not _BETWEEN.search(before):
        return None
    if link["to"] and low.unit == "%" and not high.unit:
        return None  # "added 0.4% to 2,980"
    if link["to"] and (_moved(before, low, alone=alone) or _is_step(text, before, low, high)):
        return None
    if link["or"] and (
        (low.unit and not alone) or high.value > 2 * low.value + 1 or high.value > _LARGEST_OR
    ):
        return None
    value = low.value * _shared_scale(text, low, high)
    if alone and link["to"] and value > high.value and (_FROM.search(before) or low.unit == high.unit != ""):
        return _range(low, high, high.value, value)
    return _range(low, high, value, high.value) if value < high.value else None


def _is_next(text: str, sentence: Span, low: Amount, high: Amount) -> bool:
    """True for "the next two, three days" and "3, 4 percent": one number and the next, said for about so many."""
    if low.unit or not high.unit or high.value != low.value + 1 or high.value > _LARGEST_NEXT:
        return False
    if text[low.span.end : high.span.start] != ", ":
        return False
    listed = _LISTED.search(text, max(sentence.start, low.span.start - 12), low.span.start)
    return listed is None and _GOES_ON.match(text, high.span.end) is None


def _parts_of_unit(text: str, whole: Amount, part: Amount) -> Amount | None:
    """One amount of the larger unit: "5 feet 2 inches", "three dollars and 50 cents"."""
    if not _THEN.fullmatch(text, whole.span.end, part.span.start) or part.upper is not None:
        return None
    unit, end = part.unit, part.span.end
    if whole.unit == "foot" and not unit and (short := _INCHES.match(text, end)):
        unit, end = "inch", short.end()
    size = _PARTS.get((whole.unit, unit))
    if size is None or not part.value < size:
        return None
    value = whole.value + part_of(part.value, size)
    return replace(whole, value=value, number=Span(whole.number.start, part.number.end), span=Span(whole.span.start, end),
                   bare=False, hyphened=part.hyphened)  # fmt: skip


def _moved(before: str, low: Amount, *, alone: bool) -> bool:
    """True where "to" leads to where something went, not to the end of a range."""
    if low.unit and _BY.search(before):
        return True
    return not alone and bool(_FROM.search(before)) and not _RANGING.search(before)


def _is_step(text: str, before: str, low: Amount, high: Amount) -> bool:
    """True for "jumped 1-3/4 to 81-3/4", "for the whole of 1987 to 975 million" and "(30 percent to 60 percent)"."""
    if low.unit == high.unit == "%" and before.endswith("("):
        return True
    if high.unit != "%" and high.value > _FAR * low.value and _STEPPED.search(before):
        return True
    return low.bare and not low.unit and not high.bare and _A_YEAR.fullmatch(low.number.of(text)) is not None


def _change(text: str, before: str, low: Amount, high: Amount) -> Amount | None:
    """One range for "from $36,040 at 10.45pm to $34,935"; None for anything else."""
    between = text[low.span.end : high.span.start]
    if not _FROM.search(before) or not _LATER_TO.fullmatch(between):
        return None
    value = low.value * _shared_scale(text, low, high)
    if value == high.value:
        return None
    return _range(low, high, min(value, high.value), max(value, high.value))


def _range(low: Amount, high: Amount, least: Decimal, most: Decimal) -> Amount:
    unit = high.unit if "/" in high.unit else low.unit or high.unit
    return replace(high, number=Span(low.number.start, high.number.end), span=Span(low.span.start, high.span.end), value=least,
                   upper=most, unit=unit, money=high.money or low.money, bare=False)  # fmt: skip


def _shared_scale(text: str, low: Amount, high: Amount) -> Decimal:
    """What "300" must be multiplied by in "300 to 400 billion"."""
    if re.search(r"[a-z]", low.number.of(text), re.IGNORECASE) and low.form != "words":
        return Decimal(1)
    digits = re.match(r"[\d.,]+", high.number.of(text))
    if digits is None or (low.value >= 1000 and low.form == "digits" and "," in low.number.of(text)):
        return Decimal(1)
    mantissa = Decimal(digits.group().replace(",", "").rstrip("."))
    if mantissa == 0 or high.value < _LEAST_SCALE * mantissa or low.value > mantissa:
        return Decimal(1)
    return high.value / mantissa


def _bounded(text: str, sentence: Span, amount: Amount) -> Amount:
    before = bound_before(text, sentence.start, amount.span.start)
    if before is not None and _OVER_TIME.match(text, before[1]) and amount.unit in TIMES:
        before = None  # "it will cost $1.2bn over five years" sets no bound
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
