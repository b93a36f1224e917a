"""Figures in English: from an amount to what it counts and what kind it is."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from briefing.analysis.quantities.ages import is_age_of_thing, read_age
from briefing.analysis.quantities.amounts import Amount, read_amounts
from briefing.analysis.quantities.counted import OF_THEM, OUT_OF, counted_after
from briefing.analysis.quantities.counts import read_count
from briefing.analysis.quantities.flight import fled
from briefing.analysis.quantities.harm import harm, outcome_in
from briefing.analysis.quantities.kinds import kind_of_noun
from briefing.analysis.quantities.measures import read_magnitude, read_measure
from briefing.analysis.quantities.passage import Passage
from briefing.analysis.quantities.polls import read_poll, read_tally
from briefing.analysis.quantities.shares import read_share
from briefing.analysis.quantities.sums import read_money
from briefing.analysis.quantities.units import TIMES
from briefing.analysis.words.classes import is_stop
from briefing.model import Figure, FigureKind, Span
from briefing.text.days import A_MONTH, A_WEEKDAY
from briefing.text.numbers import PARTS

# Characters of the longest name before a designator's number.
_NAME = 30
# Characters back in which the bracket of a conversion opens; what stands between the two numbers.
_BRACKET = 40
_CONVERSION = re.compile(r"[\s-]?[\w.%]{0,10}(?:\s\w+){0,2}\s*[(,/]\s*(?:[A-Z.]{0,4}\s?[$€£])?")
# Before a part of a toll: "were killed on Monday, among them a nurse and her four children"; whoever did it is none.
_INCLUDED = re.compile(
    r"\b(?:among (?:them|whom|which)|including)\s+(?:(?:an?\s+)?(?:[a-z]+\s+){1,2}(?:and|,)\s+)?(?:(?:his|her|their)\s+|an?\s+(?:[\w-]+\s+){0,2}family\s+of\s+)?$",
    re.IGNORECASE,
)
# Who says so stands between: "killed, a monitor said on Monday, including".
_BY_WHOM = re.compile(
    r"\b(?:by|fired|said(?!(?:\s+on)?(?:\s+[A-Z][a-z]+day|\s+in\s+a\s+statement)?,?\s*$)|told|when|after|while|who)\b"
)
# Characters behind a number that say what became of it.
_CLAUSE = 60
# Amounts behind a number that can share its noun: "four-, five- and six-cylinder".
_AHEAD = 4
_YEARS = (1500, 2100)
_MODERN = 1900
# Years that news hardly tell of.
_FAR_AHEAD = 2040
_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|of|by|from|until|till|before|after|during|through|to|for|the|late|early|mid|and|or|between|year|around|about|circa"
    r"|as|his|her|its|their|a|this|late-|early-)[\s-]+(?:the\s+)?$|['’]s\s+$",
    re.IGNORECASE,
)
# A count before them is none of theirs: "three of the 12 percent", "six of the past seven years".
_NO_PARTS = frozenset(["%", "percentage point", *TIMES])
_RATIO = re.compile(r"(?:\s+|-)(?:out of(?: every)?|in(?: every)?|of every)(?:\s+|-)$")
# Wholes of a spoken ratio; "21 out of 29 states" gives two figures.
_ROUND_WHOLES = frozenset([2, 3, 4, 5, 10, 20, 100])
_DESIGNATED = re.compile(r"(?:^|[\s(])((?:[a-z]{1,2})?[A-Z][\w&.]*)\)?\s$")
_NOT_NAMES = re.compile(
    r"^(?:The|A|An|In|At|On|By|For|From|Of|To|And|But|With|Some|About|Over|Nearly|Almost|Around|Only|Just|Up|More|Less|Than|Least|All|Another|After|Before|Since|Between|Under"
    rf"|{A_WEEKDAY}|{A_MONTH}|Killing|Killed|I|U\.?S\.?|US|UN|There)$"
)
# A fraction of something without a noun, or by which something is less: "a third of what we get", "half as much".
_SO_MUCH = re.compile(
    r"\s+(?:of\s+(?:what|that|it|this|everything|all)\b|(?:less|more|lower|higher|cheaper|smaller|larger|fewer|are|were|have|had)\b|as\s+(?:much|many)\b)"
)
_ORDINAL = re.compile(r"an? (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)", re.IGNORECASE)
# "A decade and a half of war" is no half of the war.
_AND_A_HALF = re.compile(
    r"\b(?:century|decade|year|month|week|day|hour|minute|mile)s? and (?:a )?half$", re.IGNORECASE
)
_OF = re.compile(r"\s+of\b")
_NEXT = re.compile(r" ([a-z]+)")
_OR = re.compile(r"\bor\b")
_PAIRED = re.compile(
    r"(?:\s+(?:from|of|in)\s+[\w\s'’-]{1,28}?)?\s*[,—–-]{0,2}\s*(?:and|or|as well as|including|among them|plus|,)?\s*(?:an?\s+\w+\s+(?:and\s+)?)?(?:another\s+|a further\s+|other\s+)?"
)


def find_english_figures(
    text: str, sentences: tuple[Span, ...], *, alone: bool = False
) -> tuple[Figure, ...]:
    """The figures of an English text in order; `alone` where no article stands around it."""
    found: list[Figure] = []
    for sentence in sentences:
        first = len(found)
        amounts = read_amounts(text, sentence, alone=alone)
        passage = Passage(text, sentence, found, alone)
        for at, amount in enumerate(_with_ratios(text, amounts)):
            figure = _read(passage, amount, amounts[at + 1 : at + 1 + _AHEAD])
            if figure is not None:
                found.append(figure)
        if len(found) > first:
            told = _include_harmed(text, _share_bounds(text, found[first:]))
            found[first:] = _part_alone(text, _share_harm(text, told))
    return tuple(found)


def _with_ratios(text: str, amounts: list[Amount]) -> list[Amount]:
    """Two numbers of "nine out of 10" as one fraction."""
    read: list[Amount] = []
    for amount in amounts:
        if read and _is_ratio(text, read[-1], amount):
            part = read[-1]
            value = (part.value / amount.value).quantize(Decimal("0.0001"))
            number = Span(part.number.start, amount.number.end)
            read[-1] = replace(
                part, number=number, span=Span(part.span.start, amount.span.end), value=value, form="fraction"
            )
        else:
            read.append(amount)
    return read


def _is_ratio(text: str, part: Amount, whole: Amount) -> bool:
    if part.unit or whole.unit or part.upper is not None or not 0 < part.value < whole.value:
        return False
    between = _RATIO.fullmatch(text, part.span.end, whole.span.start)
    return between is not None and (
        whole.value in _ROUND_WHOLES or (part.value == 1 and "every" in between.group())
    )


def _read(passage: Passage, amount: Amount, after: list[Amount]) -> Figure | None:
    text, sentence = passage.text, passage.sentence
    age = read_age(text, sentence, amount)
    if age is not None:
        return age
    if tally := read_tally(passage, amount):
        return tally
    if (
        is_age_of_thing(text, sentence, amount)
        or _is_year(text, sentence, amount)
        or _is_designator(text, sentence, amount)
    ):
        return None
    if (
        amount.bare
        and passage.here
        and (name := passage.here[-1].counted_span)
        and name.covers(amount.number)
    ):
        return None  # the "2" of "14 Leopard 2 tanks"
    if amount.money:
        return read_money(passage, amount)
    if not amount.unit and after and _is_part_of(text, amount, after[0]):
        of_whole = replace(amount, unit=after[0].unit)
        return read_money(passage, of_whole) if after[0].money else read_measure(passage, of_whole)
    if _is_ordinal(passage, amount) or _AND_A_HALF.search(
        text, max(sentence.start, amount.number.start - 16), amount.number.end
    ):
        return None
    if strength := read_magnitude(passage, amount):
        return strength
    if not passage.alone and (polled := read_poll(passage, amount)):
        return polled
    if amount.unit in ("%", "percentage point") or (amount.form == "fraction" and not amount.unit):
        figure = read_share(passage, amount)
        if (
            amount.form == "fraction"
            and figure.counted_span is None
            and amount.number.of(text).lower() in ("half", "a third", "a quarter")
            and not passage.alone
        ):
            return (
                figure
                if OF_THEM.match(text, amount.span.end) or _SO_MUCH.match(text, amount.span.end)
                else None
            )
        return figure
    if amount.unit:
        return read_measure(passage, amount)
    return read_count(passage, amount, after)


def _is_ordinal(passage: Passage, amount: Amount) -> bool:
    """True for "a fourth test" and "a third said", not for "about a third" or "a third less"."""
    text = passage.text
    ordinal = _ORDINAL.fullmatch(amount.number.of(text)) if amount.form == "fraction" else None
    if ordinal is None:
        return False
    before = PARTS[ordinal[1].lower()] - 1
    if any(figure.value == before for figure in passage.here) and not _OF.match(text, amount.number.end):
        return True  # "killed two people and wounded a third"
    if text[amount.number.end : amount.number.end + 1] == "-":
        return True  # "a third-party candidate"
    if amount.bound != "exact":
        return False
    after = _NEXT.match(text, amount.number.end)
    return after is not None and not is_stop(after[1]) and not _SO_MUCH.match(text, amount.number.end)


def _is_part_of(text: str, part: Amount, whole: Amount) -> bool:
    """True for "280 million of the 1.5 billion shekels" and "1,500 of the 2,800 megawatts", not for "three of the $5 million jets"."""
    if not (whole.money or (whole.unit and not whole.hyphened and whole.unit not in _NO_PARTS)):
        return False
    least = 1000 if whole.money else 1
    return least <= part.value < whole.value and bool(
        OUT_OF.fullmatch(text[part.span.end : whole.span.start])
    )


def _is_year(text: str, sentence: Span, amount: Amount) -> bool:
    if not amount.bare or len(amount.number.of(text)) != 4 or amount.upper is not None:
        return False
    if not _YEARS[0] <= amount.value <= _YEARS[1]:
        return False
    if amount.unit:
        return amount.unit in TIMES and amount.value >= _MODERN  # "the same 1986 month"
    if amount.hyphened:
        return True
    noun = counted_after(text, amount.number.end, sentence.end)
    if (
        amount.value > _FAR_AHEAD
        and noun is not None
        and kind_of_noun(noun.of(text)) in ("people", "personnel")
    ):
        return False  # "a poll of 2047 registered voters"
    if noun is None:
        return amount.bound in ("exact", "about") or amount.value >= 1900
    if amount.bound != "exact":
        return (
            amount.bound == "about"
            and amount.value > 1900
            and kind_of_noun(noun.of(text)) in (None, "events", "strikes")
        )
    if amount.value > 1950 and kind_of_noun(noun.of(text)) in (None, "events", "strikes", "other"):
        return True
    return bool(_YEAR_BEFORE.search(text, max(sentence.start, amount.number.start - 20), amount.number.start))


def _is_designator(text: str, sentence: Span, amount: Amount) -> bool:
    """True for a bare number after a name: "Passcode 3080897", "iPhone 11 Pro"."""
    if (
        not amount.bare
        or amount.unit
        or amount.upper is not None
        or amount.bound != "exact"
        or amount.hyphened
    ):
        return False
    name = _DESIGNATED.search(text, max(sentence.start, amount.number.start - _NAME), amount.number.start)
    if name is None or _NOT_NAMES.match(name[1]) or name.start(1) == sentence.start:
        return False
    if name[1][0].islower():
        return True  # "iOS 9 devices"
    if outcome_in(name[1].lower()):
        return False  # "Bomb Kills 18"
    after = text[amount.number.end : min(sentence.end, amount.number.end + _CLAUSE)]
    if OF_THEM.match(after) or harm("", after) or fled("", after):
        return False  # "in Tikrit 12 were killed"
    noun = counted_after(text, amount.number.end, sentence.end)
    if noun is not None and harm("", text[noun.end : min(sentence.end, noun.end + _CLAUSE)]):
        return False  # "Close to Azaz 6 Nusra Bombers Killed"
    return noun is None or (
        noun.of(text)[0].isupper()
        and kind_of_noun(noun.of(text)) not in ("people", "personnel", "casualties")
    )


def _share_bounds(text: str, figures: list[Figure]) -> list[Figure]:
    """A conversion in brackets is as vague as what it converts: "more than 15 miles (24 km)"."""
    shared = list(figures)
    for at in range(1, len(shared)):
        first, second = shared[at - 1], shared[at]
        if (
            first.kind != second.kind
            or not first.unit
            or first.unit == second.unit
            or second.bound != "exact"
        ):
            continue
        gap = text[first.number.end : second.number.start]
        back = max(0, first.number.start - _BRACKET)
        opened = text.rfind("(", back, second.number.start)
        inside = opened > text.rfind(")", back, second.number.start)
        if inside and _CONVERSION.fullmatch(gap):
            shared[at] = replace(second, bound=first.bound)
    return shared


def _include_harmed(text: str, figures: list[Figure]) -> list[Figure]:
    """Those "including" or "among them" whom a larger toll of the sentence counts are of its dead."""
    shared = list(figures)
    for at in range(1, len(shared)):
        part = shared[at]
        included = _INCLUDED.search(text, shared[0].number.end, part.span.start)
        if included is None or not _hurtable(part.kind) or part.unit:
            continue
        tolls = [
            f
            for f in shared[:at]
            if f.outcome and f.number.end <= included.start() and (f.upper or f.value) > part.value
        ]
        if tolls and not _BY_WHOM.search(text, tolls[-1].number.end, included.start()):
            shared[at] = replace(part, kind="casualties", outcome=tolls[-1].outcome)
    return shared


def _share_harm(text: str, figures: list[Figure]) -> list[Figure]:
    """What became of one number of a pair became of both: "five officers and a dozen militants left dead"."""
    shared = list(figures)
    for at in range(len(shared) - 1):
        first, second = shared[at], shared[at + 1]
        gap = text[first.span.end : second.span.start]
        if not _PAIRED.fullmatch(gap):
            continue
        if second.kind == "displaced" and first.kind == "people" and _OR.search(gap):
            shared[at] = replace(first, kind="displaced")  # "500 families, or 3,000 people, fled"
        elif second.kind == "casualties" and second.outcome and _hurtable(first.kind):
            shared[at] = replace(first, kind="casualties", outcome=second.outcome)
        elif first.kind == "casualties" and first.outcome and _hurtable(second.kind):
            shared[at + 1] = replace(second, kind="casualties", outcome=first.outcome)
    return shared


def _part_alone(text: str, figures: list[Figure]) -> list[Figure]:
    """What became of some became not of all: "two of the three attackers died"."""
    shared = list(figures)
    for at in range(1, len(shared)):
        part, whole = shared[at - 1], shared[at]
        kind = kind_of_noun(whole.counted) if whole.counted else None
        if (
            whole.outcome
            and kind in ("people", "personnel")
            and OUT_OF.fullmatch(text[part.number.end : whole.number.start])
        ):
            shared[at] = replace(whole, kind=kind, outcome="")
    return shared


def _hurtable(kind: FigureKind) -> bool:
    return kind in ("people", "personnel", "displaced")
