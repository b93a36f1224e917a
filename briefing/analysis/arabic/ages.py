"""Ages that Arabic tells by an ordinal: "في الخامسة والثلاثين من عمره"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from briefing.analysis.arabic.noun_phrases import back, is_verb, start_of
from briefing.analysis.arabic.nouns import kind_of
from briefing.analysis.arabic.phrases import STOPS, ArabicSentence
from briefing.analysis.arabic.words import MONTHS
from briefing.model import Bound, Figure, Span
from briefing.text.arabic_names import COMPOUND_STARTS, GIVEN, TITLES
from briefing.text.numbers_ar import plain_arabic


def _table(first: int, words: str, step: int = 1) -> dict[str, int]:
    return {plain_arabic(word): first + step * k for k, word in enumerate(words.split())}


_ONES = _table(2, "الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة") | {
    "الحاديه": 1,
    "الحادية": 1,
}
_TENS = _table(20, "العشرين الثلاثين الأربعين الخمسين الستين السبعين الثمانين التسعين", 10)
_OF_LIFE = re.compile(plain_arabic(r"^(?:عمر(?:ه|ها)|العمر)$"))


# "سيدة دون السبعين", "لم يتجاوز السادسة عشرة".
_AROUND: dict[str, Bound] = {
    "دون": "less than", "تحت": "less than", "فوق": "more than", "تجاوز": "more than", "تجاوزت": "more than",
    "يتجاوز": "more than", "تتجاوز": "more than", "بلغ": "exact", "بلغت": "exact", "سن": "exact",
}  # fmt: skip
_NOT = frozenset(("لم", "لا", "ولم", "ولا"))
# An hour has no higher number, so "في الحادية والعشرين" tells an age.
_LAST_HOUR = 12
_WHO_IS = frozenset(("وهو", "وهي"))
# So many words stand between "who is" and the age: "وهي عائدة إلى بلدة كفرنبل في الأربعين".
_FARTHEST = 8
# A span of ages ("أعمارهم بين 6 و13") or an age in digits.
_AGE_BEFORE = re.compile(
    r"(?:العمر|عمره|عمرها|اعمارهم|اعمارها|اعمار\S*(?: \S+){0,2} بين|يبلغ من العمر|تبلغ من العمر)\s*(?:بين\s*)?$"
)
_AGED_RIGHT_BEFORE = re.compile(r"(?:^|\s)البالغة?$")
_AGED = frozenset(map(plain_arabic, "البالغ البالغة يبلغ تبلغ عمره عمرها عندي عندنا لدينا لديه".split()))
# "رضيع عمره ستة أشهر".
AGE_UNITS = frozenset(("year", "month", "week", "day"))
_YOUNGEST, _OLDEST = 10, 115
# The age stands so many characters behind the words that announce it.
_NEAR = 40


def read_ages(sentence: ArabicSentence) -> Iterator[Figure]:
    """The ages of a sentence that are told by an ordinal, with whom they belong to where the sentence says so."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        value, end = _age(sentence, at)
        if value is None or at == 0:
            continue
        number = Span(token.start, tokens[end - 1].end)
        before = tokens[at - 1].word
        of_life = end + 1 < len(tokens) and tokens[end].word == "من" and _OF_LIFE.match(tokens[end + 1].word)
        dated = end < len(tokens) and (
            tokens[end].word in MONTHS
            or (tokens[end].word == "من" and end + 1 < len(tokens) and tokens[end + 1].word in MONTHS)
        )
        span = Span(token.start, tokens[end + 1].end) if of_life else number
        if before in _AROUND and (end > at + 1 or _is_person(sentence, at - 2)) and not dated:
            bound, begin = _around(sentence, at)
            whose = _whose(sentence, begin)
            yield _figure(sentence, Span(tokens[begin].start, number.end), number, value, whose, bound)
        elif before == "في" and (of_life or (not dated and _is_told(sentence, at, end, value))):
            yield _figure(sentence, span, number, value, _whose(sentence, at - 1))
        elif of_life:
            yield _figure(sentence, span, number, value, None)


def _figure(
    sentence: ArabicSentence, span: Span, number: Span, value: int, whose: Span | None, bound: Bound = "exact"
) -> Figure:
    counted = whose.of(sentence.text) if whose is not None else ""
    return Figure(span, number, Decimal(value), None, bound, "year", counted, whose, "age")


def _is_told(sentence: ArabicSentence, at: int, end: int, value: int) -> bool:
    """True for "في الحادية والستين", which can be no hour, and for "في الأربعين" behind a person."""
    return (end > at + 1 and value > _LAST_HOUR) or (_is_person(sentence, at - 2) and value > _LAST_HOUR)


def _is_person(sentence: ArabicSentence, k: int) -> bool:
    """True where the word, or what the words before say somebody is, is a person."""
    tokens = sentence.tokens
    if k < 0:
        return False
    return kind_of(tokens[k].word) == "people" or any(t.word in _WHO_IS for t in tokens[max(0, k - 3) : k])


def _around(sentence: ArabicSentence, at: int) -> tuple[Bound, int]:
    """The bound that the word before the age tells, and where its words begin."""
    before = sentence.tokens[at - 1].word
    if at > 1 and sentence.tokens[at - 2].word in _NOT:
        return "at most", at - 2
    return _AROUND[before], at - 1


def _whose(sentence: ArabicSentence, k: int) -> Span | None:
    """Who is as old as the words from `k` on tell: the name before "who is", else the noun right before."""
    tokens = sentence.tokens
    for at in range(k - 1, max(0, k - _FARTHEST), -1):
        if tokens[at].word in _WHO_IS:
            return back(sentence, at - 1) or _right_before(sentence, k)
    return _right_before(sentence, k)


def _right_before(sentence: ArabicSentence, k: int) -> Span | None:
    tokens = sentence.tokens
    if k < 1 or (tokens[k - 1].word in STOPS or tokens[k - 1].word in _WHO_IS):
        return None
    begin = start_of(sentence, k - 1)
    return Span(begin + (tokens[k - 1].word[0] == "و" and begin == tokens[k - 1].start), tokens[k - 1].end)


def is_age(sentence: ArabicSentence, figure: Figure) -> bool:
    """True for so many years that tell an age: "يبلغ من العمر 43 عاما", "سالم حداد، 44 سنة"."""
    before = plain_arabic(
        sentence.text[max(sentence.span.start, figure.span.start - _NEAR) : figure.span.start]
    )
    if _AGE_BEFORE.search(before.rstrip()) or _AGE_BEFORE.search(before):
        return True
    if figure.unit != "year":
        return False
    opened = sentence.text[max(0, figure.span.start - 2) : figure.span.start].strip()
    closed = sentence.text[figure.span.end : figure.span.end + 1]
    return _YOUNGEST <= figure.value <= _OLDEST and (
        (opened == "(" and closed == ")")
        or (opened == "،" and closed in "،.:")
        or (closed in ("،", ",", ")") and _AGED_RIGHT_BEFORE.search(before.rstrip()) is not None)
    )


def whose_age(sentence: ArabicSentence, at: int) -> Span | None:
    """Whose age the number at `at` tells: the name or noun before it, or before "their ages"."""
    tokens = sentence.tokens
    index = sentence.holding(at) - 1
    for k in range(index, max(-1, index - 4), -1):
        if tokens[k].word.startswith("اعمار") and k < index and tokens[k + 1].word != "بين":
            return Span(tokens[k + 1].start, tokens[k + 1].end)  # "أعمار المتهمين بين"
        if tokens[k].word.startswith("اعمار"):
            return _of_their_ages(sentence, k)
        if tokens[k].word in _AGED:
            index = k - 1
    if index < 1 or sentence.text[tokens[index - 1].end : tokens[index].start].strip():
        return None
    word, before = tokens[index].word, tokens[index - 1].word
    named = before in GIVEN or before in TITLES or before in COMPOUND_STARTS
    alone = not named and (is_verb(before) or not word.startswith("ال") or before in STOPS)
    return Span(tokens[index if alone else index - 1].start, tokens[index].end)


def _of_their_ages(sentence: ArabicSentence, k: int) -> Span | None:
    """The children for "أطفال تتراوح أعمارهم بين"."""
    tokens = sentence.tokens
    last = k - 1
    while last > 0 and (
        is_verb(tokens[last].word) or tokens[last].word in ("الذين", "ممن", "و", "متوسط", "معدل")
    ):
        last -= 1
    return back(sentence, last)


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
