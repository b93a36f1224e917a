"""Ages that Arabic tells by an ordinal: "في الخامسة والثلاثين من عمره"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from briefing.analysis.arabic_phrases import STOPS, ArabicSentence, kind_of
from briefing.model import Bound, Figure, Span
from briefing.text.numbers_ar import plain_arabic


def _table(first: int, words: str, step: int = 1) -> dict[str, int]:
    return {plain_arabic(word): first + step * k for k, word in enumerate(words.split())}


_ONES = _table(2, "الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة") | {
    "الحاديه": 1,
    "الحادية": 1,
}
_TENS = _table(20, "العشرين الثلاثين الأربعين الخمسين الستين السبعين الثمانين التسعين", 10)
_OF_LIFE = re.compile(plain_arabic(r"^(?:عمر(?:ه|ها)|العمر)$"))


# "سيدة دون السبعين".
_AROUND: dict[str, Bound] = {"دون": "less than", "فوق": "more than"}


def read_ages(sentence: ArabicSentence) -> Iterator[Figure]:
    """The ages of a sentence that are told by an ordinal, with whom they belong to where a noun stands before."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if (
            at > 1
            and tokens[at - 1].word in _AROUND
            and token.word in _TENS
            and kind_of(tokens[at - 2].word) == "people"
        ):
            person = tokens[at - 2]
            yield Figure(
                Span(tokens[at - 1].start, token.end), Span(token.start, token.end), Decimal(_TENS[token.word]), None,
                _AROUND[tokens[at - 1].word], unit="year", kind="age",
                counted=sentence.text[person.start : person.end], counted_span=Span(person.start, person.end),
            )  # fmt: skip
            continue
        value, end = _age(sentence, at)
        told = end + 1 < len(tokens) and tokens[end].word == "من" and _OF_LIFE.match(tokens[end + 1].word)
        if value is None or not told:
            continue
        number = Span(token.start, tokens[end - 1].end)
        whose = tokens[at - 2] if at > 1 and tokens[at - 1].word == "في" else None
        span = Span(token.start, tokens[end + 1].end)
        counted = Span(whose.start, whose.end) if whose is not None and whose.word not in STOPS else None
        yield Figure(
            span, number, Decimal(value), unit="year", kind="age",
            counted=counted.of(sentence.text) if counted else "", counted_span=counted,
        )  # fmt: skip


def _age(sentence: ArabicSentence, at: int) -> tuple[int | None, int]:
    """The value of "التاسعة عشرة", "الخامسة والثلاثين" or "السبعين" and the token behind it."""
    words = [token.word for token in sentence.tokens[at : at + 2]]
    if words[0] in _TENS:
        return _TENS[words[0]], at + 1
    one = _ONES.get(words[0])
    if one is None or len(words) < 2:
        return one if one and one > 1 else None, at + 1
    if words[1] in ("عشرة", "عشره"):
        return 10 + one, at + 2
    if words[1].removeprefix("و") in _TENS:
        return _TENS[words[1].removeprefix("و")] + one, at + 2
    return (one if one > 1 else None), at + 1
