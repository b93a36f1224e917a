"""Arabic nouns in the dual, which count two by themselves: "جسرين", "ساعتين"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from briefing.analysis.arabic import words
from briefing.analysis.arabic.counted import owner
from briefing.analysis.arabic.kinds import in_clause, with_counted
from briefing.analysis.arabic.not_figures import is_moment
from briefing.analysis.arabic.noun_phrases import ITS, noun_phrase, start_of
from briefing.analysis.arabic.nouns import CONSTRUCT_DUALS, DUALS, HUMAN, KIND_OF, duals, kind_of
from briefing.analysis.arabic.phrases import STOPS, ArabicSentence, bound_before, harm
from briefing.analysis.quantities.kinds import kind_of_unit
from briefing.model import Figure, Span
from briefing.text.arabic_names import GIVEN
from briefing.text.numbers import Number
from briefing.text.numbers_ar import definite_number, is_number_word, plain_arabic

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
        if at and _is_dual(word) and _describes(sentence, at):
            continue  # the adjective of "طائرتين مسيرتين"
        if len(word) > 4 and word[0] in "وبلف" and word not in DUALS and word not in _DUAL_UNITS:
            word, start = word[1:], start + 1
        number = Number(Span(start, token.end), Decimal(2), "words")
        figure = Figure(number.span, number.span, number.value)
        if word in _GENERAL and at and sentence.tokens[at - 1].word.endswith(("ين", "ان")):
            continue  # "ثمانية مديرين عامين"
        if unit := _DUAL_UNITS.get(word):
            bound, begin = bound_before(sentence, start)
            if is_moment(sentence, Span(begin, token.end), unit):
                continue
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
            or _are_two_people(sentence, at, word)
            or _is_feminine_dual(sentence, at, word)
            or (word in CONSTRUCT_DUALS and at + 1 < len(sentence.tokens))
        ):
            noun = (
                DUALS.get(word) or CONSTRUCT_DUALS.get(word) or (word if word in KIND_OF else word[:-3] + "ة")
            )
            counted = Span(start, sentence.tokens[at + 1].end) if _is_described(sentence, at) else number.span
            if word in CONSTRUCT_DUALS:
                if sentence.tokens[at + 1].word not in words.SECOND_NOUNS:
                    continue
                counted = Span(start, sentence.tokens[at + 1].end)
            outcome = harm(sentence, figure, counted.end)
            kind, outcome = in_clause(sentence, figure, KIND_OF.get(noun), outcome)
            if _LEAST.match(sentence.text, counted.end, sentence.span.end):
                figure = replace(figure, bound="at least")
            yield with_counted(figure, sentence.text, counted, kind, outcome)


def read_definite(sentence: ArabicSentence) -> Iterator[Figure]:
    """What somebody has, with its number behind it: "أبنائها الخمسة"; "the five" of nobody looks back."""
    for at, token in enumerate(sentence.tokens[1:], 1):
        value = definite_number(token.word)
        owned = sentence.tokens[at - 1]
        if value is None or not owned.word.endswith(ITS) or sentence.text[owned.end : token.start].strip():
            continue
        kind = kind_of(owned.word)
        if kind in HUMAN:
            begin = start_of(sentence, at - 1)
            figure = Figure(Span(begin, token.end), Span(token.start, token.end), Decimal(value))
            yield with_counted(figure, sentence.text, Span(begin, owned.end), kind)


# "دوريتين ليليتين على الأقل".
_LEAST = re.compile(r"(?:\s+[^\s،.؛:]+)?\s+على ال[أا]قل")
_TWO_OF_THEM = re.compile(
    r"(?:\s+[^\s.؛:]+){0,7}?\s+(?:احدهما|كلاهما|كليهما|كانا|اللذين|اللذان|بينهما|منهما|اليهما|بحقهما|قتلا|اصيبا)(?!\w)"
)
# A dual sits among so many characters with the words that point back to two.
_REACH = 90
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


def _is_dual(word: str) -> bool:
    return word in DUALS or word[1:] in DUALS


def _describes(sentence: ArabicSentence, at: int) -> bool:
    """True for the second dual of "طائرتين مسيرتين"; behind a preposition it is the object ("بصاروخين صهريجين")."""
    before = sentence.tokens[at - 1].word
    return before in DUALS or (before[1:] in DUALS and before[0] == "و")


def _is_described(sentence: ArabicSentence, at: int) -> bool:
    """True where a dual adjective follows: "دوريتين ليليتين", "طائرتين مسيرتين"."""
    tokens = sentence.tokens
    if at + 1 >= len(tokens) or sentence.text[tokens[at].end : tokens[at + 1].start].strip():
        return False
    word, ending = tokens[at + 1].word, tokens[at].word[-2:]
    if _is_dual(word) and _describes(sentence, at + 1):
        return True
    plain = word.endswith(ending) and not _is_dual(word) and word not in _DUAL_UNITS and word not in STOPS
    return (
        plain and word[0] not in "وبلف" and not word.startswith("ال") and word[-3:-2] in ("ت", "ي", "ر", "د")
    )


def _are_two_people(sentence: ArabicSentence, at: int, word: str) -> bool:
    """True for "متهمين آخرين، أحدهما فار": people whose plural looks the same are two where the sentence says so."""
    if not word.endswith(("ين", "ان")) or word not in KIND_OF or KIND_OF[word] not in HUMAN:
        return False
    end = sentence.tokens[at].end
    before = sentence.tokens[at - 1].word if at else ""
    if is_number_word(before) or before[:1].isdigit():
        return False
    return (
        _TWO_OF_THEM.match(plain_arabic(sentence.text[end : min(sentence.span.end, end + _REACH)]))
        is not None
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
