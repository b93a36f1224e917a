"""Of what kind an Arabic figure is: by its noun, what became of the counted, and the rest of the sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.analysis.arabic import words
from briefing.analysis.arabic.noun_phrases import WITH_NOUNS
from briefing.analysis.arabic.nouns import kind_of, outcome_of
from briefing.analysis.arabic.phrases import ArabicSentence
from briefing.model import Figure, FigureKind, Outcome, Span
from briefing.text.numbers_ar import plain_arabic

_DISPLACED = re.compile(rf"(?:^|\s){words.DISPLACED}(?=\s|$)")


def with_counted(
    figure: Figure, text: str, counted: Span | None, kind: FigureKind, outcome: Outcome = ""
) -> Figure:
    """The figure with what it counts, its kind and what became of them, which the noun knows best."""
    if counted is None:
        return replace(figure, kind=kind, outcome=outcome)
    if kind == "casualties":
        outcome = outcome_of(plain_arabic(counted.of(text).split()[0])) or outcome
    end = max(figure.span.end, counted.end) if 0 <= counted.start - figure.span.end < 12 else figure.span.end
    return replace(figure, span=Span(figure.span.start, end), counted=re.sub(r"\s+", " ", counted.of(text)), counted_span=counted,
                   kind=kind, outcome=outcome)  # fmt: skip


_SHORTEST = 4
# "بحوث", "بنود": plurals that begin with the letter.
_BROKEN = re.compile(r"^ب\wو\w$")


def is_tied(word: str) -> bool:
    """True for "بانفجار", "بجروح": a noun with its preposition, which is not what was counted."""
    if word.startswith("لل"):
        return True
    known = kind_of(word) is not None or word in words.UNITS or word in words.CURRENCIES
    if known or len(word) < _SHORTEST or word in WITH_NOUNS:
        return False
    return word[0] in "ول" or (word[0] == "ب" and _BROKEN.match(word) is None)


_FAMILIES = frozenset(map(plain_arabic, "عائلة عائلات عوائل أسرة أسر العائلات الأسر العوائل".split()))
_UPROOTED = re.compile(
    plain_arabic(
        r"نزح|نازح|نزوح|مهجر|تهجير|لاجئ|لجوء|مخيم|عادت|عودة|عائد|غادر|إجلاء|استقبل|إيواء|شرد|مدارس|فرت|فروا|الهول|مأوى|ملجأ|لجأ"
    )
)
_SHIPS = frozenset(map(plain_arabic, "سفينة سفن السفن ناقلة ناقلات".split()))
_PASSING = re.compile(plain_arabic(r"عابرة|عبور|قناة السويس|تحميل|صادرات|تفرغ"))


# "قطعة سلاح": what it is a piece of tells the kind.
_PIECES = frozenset(map(plain_arabic, "قطعة قطع صندوق صناديق".split()))
# "233 حالة اختناق".
_CASES = frozenset(("حالة", "حالات"))
_ILL = re.compile(plain_arabic(r"(?:سوء|اختناق|تسمم|وفاة|إصابة|غرق)"))
# "ألفا مشجع قدموا": a verb in the plural is of people.
_OF_PEOPLE = re.compile(r"\s+(?:ممن |الذين )?(?:[يت]\w{2,}ون|\w{2,}وا)(?=[\s،.])")


def kind_here(sentence: ArabicSentence, figure: Figure, counted: Span) -> FigureKind | None:
    """The kind of a noun; families are displaced, and ships are trade, only where the sentence says so."""
    word = plain_arabic(counted.of(sentence.text).split()[0])
    kind = kind_of(word, None if figure.upper else figure.value)
    if word in _PIECES and len(counted.of(sentence.text).split()) > 1:
        kind = kind_of(plain_arabic(counted.of(sentence.text).split()[1])) or kind
    if word in _CASES and _ILL.match(plain_arabic(" ".join(counted.of(sentence.text).split()[1:]))):
        return "casualties"
    if kind is None:
        behind = plain_arabic(sentence.text[counted.end : min(sentence.span.end, counted.end + 30)])
        return "people" if _OF_PEOPLE.match(behind) else None
    if word not in _FAMILIES and word not in _SHIPS:
        return kind
    plain = plain_arabic(sentence.text[sentence.span.start : sentence.span.end])
    if word in _FAMILIES:
        return kind if _UPROOTED.search(plain) else "people"
    return "trade-volume" if _PASSING.search(plain) else kind


def in_clause(
    sentence: ArabicSentence, figure: Figure, kind: FigureKind | None, outcome: Outcome
) -> tuple[FigureKind, Outcome]:
    """The kind and the outcome of people in the clause: hurt, uprooted, or as their noun has it."""
    if kind == "casualties" or (outcome and kind in ("people", "personnel", "displaced", None)):
        return "casualties", outcome
    before = plain_arabic(sentence.text[max(sentence.span.start, figure.span.start - 40) : figure.span.start])
    after = plain_arabic(sentence.text[figure.span.end : figure.span.end + 40])
    if kind == "people" and (
        _DISPLACED.search(before.rstrip()) or re.match(r"\s+\S+\s+(?:عادوا|نزحوا|فروا)", after)
    ):
        return "displaced", ""
    return kind or "other", ""
