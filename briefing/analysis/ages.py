"""Ages: "Tilton, 19,", "a 22-year-old member", "aged 15 and 17", "He was 34", "under 18"."""

from __future__ import annotations

import re

from briefing.analysis.amounts import Amount
from briefing.analysis.counted import counted_after, phrase_before
from briefing.model import Figure, Span

# Oldest age that is believed, in years.
_OLDEST = 115
_OLD = re.compile(r"[\s-]?(?:years?|yrs?)[\s-]olds?\b|[\s-]?years? of age\b", re.IGNORECASE)
_MONTHS_OLD = re.compile(r"[\s-]?(months?|weeks?|days?)[\s-]olds?\b", re.IGNORECASE)
_NAME = re.compile(
    r"((?:(?:[A-ZÀ-Ý][\w.'’-]*|al-\w+|bin|de|van|von|el)\s+)*[A-ZÀ-Ý][\w'’-]*),\s*(?:aged?\s+)?$"
)
_NOUN_COMMA = re.compile(r"\b(?:the|his|her|their|a)\s+([a-z]+),\s*$", re.IGNORECASE)
_NAME_BRACKET = re.compile(r"((?:[A-ZÀ-Ý][\w.'’-]*\s+)+)\($")
_AFTER_AGE = re.compile(r"\s*(?:[,;.)]|$|and\b|from\b|of\b|who\b|was\b|is\b|has\b|had\b|[-–—])")
_AGED = re.compile(
    r"\b(?:aged?|ages)(?:\s+(?:of|between|from|about|around|over|under|just|only))?\s*$|\bas young as\s*$|\bas old as\s*$|\bat the age of\s*$|\bage of\s*$",
    re.IGNORECASE,
)
_AND_AGED = re.compile(r"\b(?:aged|ages)\s+(?:\d+(?:,\s*|\s+and\s+|,\s*and\s+))+$", re.IGNORECASE)
_WAS = re.compile(
    r"\b(?:he|she|who)\s+(?:was|is|turned|turns|would be|had turned)\s+(?:only\s+|just\s+|about\s+)?$",
    re.IGNORECASE,
)
_TURNED = re.compile(r"\b(?:at|when (?:he|she) was)\s+$")
_LIMIT = re.compile(r"\b(?:under|over|below)\s*$", re.IGNORECASE)
_MONTH = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)$"
)
_THINGS = re.compile(
    r"\b(?:war|conflict|crisis|siege|civil war|struggle|dispute|blockade|insurgency|occupation|ceasefire|truce|ban|policy|law|uprising|revolt)$"
)
_NAMES = re.compile(r"\s*((?:[A-ZÀ-Ý][\w.'’-]*\s+)*[A-ZÀ-Ý][\w-]*)")
_SUBJECT = re.compile(r"\b([A-Z][\w'’-]+)\b[^.]*$")


def read_age(text: str, sentence: Span, amount: Amount) -> Figure | None:
    """The age that an amount gives; None for everything else."""
    if amount.money or amount.form in ("vague", "fraction") or amount.value > _OLDEST * 12:
        return None
    return _year_old(text, sentence, amount) or _plain_age(text, sentence, amount)


def _age(
    amount: Amount, end: int, counted: Span | None, text: str, *, unit: str = "year", start: int | None = None
) -> Figure:
    begin = amount.span.start if start is None else start
    words = counted.of(text) if counted is not None else ""
    if counted is not None and 0 <= counted.start - end < 3:
        end = counted.end
    return Figure(
        Span(begin, end), amount.number, amount.value, amount.upper, amount.bound, unit, words, counted, "age"
    )


def _year_old(text: str, sentence: Span, amount: Amount) -> Figure | None:
    at = amount.number.end
    match = _OLD.match(text, at, sentence.end)
    unit = "year"
    if match is None:
        match = _MONTHS_OLD.match(text, at, sentence.end)
        if match is None:
            return None
        unit = match[1].lower().rstrip("s")
    name = _NAMES.match(text, match.end(), sentence.end)
    counted: Span | None = None
    if name is not None:
        counted = Span(name.start(1), name.end(1))
        if (
            (tail := counted_after(text, match.end(), sentence.end, singular=True))
            and text[counted.end : counted.end + 1] not in ",.;"
            and tail.end > counted.end
            and tail.of(text).split()[-1].islower()
        ):
            counted = tail
    else:
        counted = counted_after(text, match.end(), sentence.end, singular=True)
    if counted is not None:
        counted = _without_possessive(text, counted)
        if _THINGS.search(counted.of(text)):
            return None
    return _age(amount, match.end(), counted, text, unit=unit)


def _without_possessive(text: str, phrase: Span) -> Span:
    words = phrase.of(text)
    cut = re.search(r"['’]s\b", words)
    return Span(phrase.start, phrase.start + cut.start()) if cut else phrase


def _plain_age(text: str, sentence: Span, amount: Amount) -> Figure | None:
    if (
        amount.unit not in ("", "year")
        or not 0 < amount.value <= _OLDEST
        or amount.value != amount.value.to_integral_value()
    ):
        return None
    start, at = amount.number.start, amount.number.end
    before, after_ok = (
        text[max(sentence.start, start - 60) : start],
        _AFTER_AGE.match(text, at, sentence.end + 1),
    )
    offset = max(sentence.start, start - 60)
    if aged := _AGED.search(before) or _AND_AGED.search(before):
        begin = (
            offset + aged.start()
            if amount.bound == "exact"
            else min(amount.span.start, offset + aged.start())
        )
        return _age(amount, at, _aged_noun(text, sentence, begin), text, start=begin)
    if amount.unit:
        return None
    if after_ok and amount.bare:
        for pattern in (_NAME, _NOUN_COMMA, _NAME_BRACKET):
            match = pattern.search(before)
            if match and not _MONTH.search(match[1].strip()) and (pattern is not _NAME or amount.value > 1):
                named = Span(offset + match.start(1), offset + match.start(1) + len(match[1].strip()))
                return _age(amount, at, named, text, start=named.start)
        if _WAS.search(before):
            return _age(amount, at, None, text)
    if (
        after_ok
        and amount.bare
        and (_LIMIT.search(before) or amount.bound in ("less than", "more than"))
        and re.search(r"\b(?:under|over)\s*$", before)
        and 10 <= amount.value <= 99
        and re.search(
            r"\b(?:are|were|children|people|women|men|those|girls|boys|anyone|aged?|youths?|all|is|was|players)\s+(?:under|over)\s*$",
            before,
            re.IGNORECASE,
        )
    ):
        return _age(amount, at, None, text)
    return None


def _aged_noun(text: str, sentence: Span, at: int) -> Span | None:
    return phrase_before(text, sentence.start, at)
