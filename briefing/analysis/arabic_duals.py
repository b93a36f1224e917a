"""Arabic nouns in the dual, which count two by themselves: "جسرين", "ساعتين"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from briefing.analysis import arabic_words as words
from briefing.analysis.arabic_counted import owner
from briefing.analysis.arabic_kinds import in_clause, with_counted
from briefing.analysis.arabic_noun_phrases import noun_phrase
from briefing.analysis.arabic_nouns import CONSTRUCT_DUALS, DUALS, KIND_OF, duals
from briefing.analysis.arabic_phrases import ArabicSentence, bound_before, harm
from briefing.analysis.figure_kinds import kind_of_unit
from briefing.model import Figure, Span
from briefing.text.arabic_names import GIVEN
from briefing.text.numbers import Number
from briefing.text.numbers_ar import plain_arabic

_DUAL_UNITS = {
    dual: unit
    for unit, noun in (("hour", "ساعة"), ("day", "يوم"), ("week", "اسبوع"), ("month", "شهر"), ("year", "عام"), ("year", "سنة"), ("km", "كيلومتر"),
                       ("meter", "متر"), ("ton", "طن"), ("minute", "دقيقة"), ("decade", "عقد"))
    for dual in duals(plain_arabic(noun))
}  # fmt: skip


def read_duals(sentence: ArabicSentence) -> Iterator[Figure]:
    """Nouns in the dual: "جسرين" is two bridges, "ساعتين" two hours; definite ones look back."""
    for at, token in enumerate(sentence.tokens):
        word, start = token.word, token.start
        if at and (sentence.tokens[at - 1].word in DUALS or sentence.tokens[at - 1].word[1:] in DUALS):
            continue  # the adjective of "طائرتين مسيرتين"
        if len(word) > 4 and word[0] in "وبلف" and word not in DUALS and word not in _DUAL_UNITS:
            word, start = word[1:], start + 1
        number = Number(Span(start, token.end), Decimal(2), "words")
        figure = Figure(number.span, number.span, number.value)
        if word in _GENERAL and at and sentence.tokens[at - 1].word.endswith(("ين", "ان")):
            continue  # "ثمانية مديرين عامين"
        if unit := _DUAL_UNITS.get(word):
            bound, begin = bound_before(sentence, start)
            if bound == "exact" and at + 1 < len(sentence.tokens):
                bound = "about" if sentence.tokens[at + 1].word == "تقريبا" else bound
            kind = kind_of_unit(unit) or "other"
            figure = replace(figure, span=Span(begin, token.end), bound=bound, unit=unit)
            figure = _dual_and_half(sentence, figure, at)
            of = at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].word == "من"
            whose = noun_phrase(sentence, at + 2) if of else owner(sentence, figure)
            yield with_counted(figure, sentence.text, whose, kind)
        elif (
            word in DUALS
            or _is_feminine_dual(sentence, at, word)
            or (word in CONSTRUCT_DUALS and at + 1 < len(sentence.tokens))
        ):
            noun = DUALS.get(word) or CONSTRUCT_DUALS.get(word, word[:-3] + "ة")
            counted = number.span
            if at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].word in DUALS:
                counted = Span(start, sentence.tokens[at + 1].end)
            if word in CONSTRUCT_DUALS:
                if sentence.tokens[at + 1].word.startswith("ال"):
                    continue
                counted = Span(start, sentence.tokens[at + 1].end)
            outcome = harm(sentence, figure, counted.end)
            kind, outcome = in_clause(sentence, figure, KIND_OF.get(noun), outcome)
            if _LEAST.match(sentence.text, counted.end, sentence.span.end):
                figure = replace(figure, bound="at least")
            yield with_counted(figure, sentence.text, counted, kind, outcome)


# "دوريتين ليليتين على الأقل".
_LEAST = re.compile(r"(?:\s+[^\s،.؛:]+)?\s+على ال[أا]قل")
# "General" in the plural, spelled like "two years".
_GENERAL = frozenset(("عامين", "عامان"))
# A feminine noun in the dual, whatever the noun; and words that only end so.
_FEMININE_DUAL = re.compile(r"^(?!ال)\w{3,}(?:تين|تان)$")
_NO_DUAL = frozenset(
    map(
        plain_arabic,
        "بساتين كراتين فساتين اثنتين اثنتان مرتين مرتان ثابتين ساكتين صامتين هاتين هاتان اللتين اللتان ميتين مثبتين مؤقتين مشتتين متفاوتين مئتين مئتان"
        " مائتين مائتان كلتين أوستين أرجنتين بستان هاتان كابتان أفغانستان باكستان كردستان تركمانستان لورستان قبرصتان إنجلترتان متساويتين متتاليتين ليستين".split(),
    )
)


def _is_feminine_dual(sentence: ArabicSentence, at: int, word: str) -> bool:
    """True for "لوحتين", "جلستان"; an adjective behind a dual noun counts nothing."""
    before = sentence.tokens[at - 1].word if at else ""
    no_noun = word in _NO_DUAL or word.endswith("ستان") or word in GIVEN
    return _FEMININE_DUAL.match(word) is not None and not no_noun and not before.endswith(("تين", "تان"))


def _dual_and_half(sentence: ArabicSentence, figure: Figure, at: int) -> Figure:
    """Two and a half for "مترين ونصف المتر"."""
    tokens = sentence.tokens
    if at + 1 >= len(tokens) or tokens[at + 1].word != plain_arabic("ونصف"):
        return figure
    named = at + 2 < len(tokens) and tokens[at + 2].word.removeprefix("ال") in words.UNITS
    end = tokens[at + 2 if named else at + 1].end
    return replace(
        figure, span=Span(figure.span.start, end), number=Span(figure.number.start, end), value=Decimal("2.5")
    )
