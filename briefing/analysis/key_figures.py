"""Which figures an editor would print, from one published table of weights.

`WEIGHTS` and `KIND_WEIGHTS` are the whole of the ranking; every point given is kept as a
`Reason`, so `--why` can show it. Ages, durations, distances and back-references ("the two
countries") are never key, nor is a count of one or two that is no casualty and no strike.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from briefing.analysis.quantities.nouns import PARTICIPLES, lemma
from briefing.model import Article, Figure, FigureKind, Outcome, Reason, Span, TheaterMatch
from briefing.text.numbers import significant_digits

# Value, high end, unit, kind and outcome.
_Claim = tuple[Decimal, Decimal | None, str, FigureKind, Outcome]
# At most so many of an article.
KEY_FIGURES = 3
# Points below which a figure is no key figure, on labelled articles: 10 keeps precision over 0.7.
KEY_THRESHOLD = 9.0
KIND_WEIGHTS: dict[FigureKind, float] = {
    "casualties": 8, "displaced": 7, "personnel": 6, "strikes": 5, "money": 6, "trade-volume": 6, "share": 5,
    "people": 4, "equipment": 3, "places": 3, "events": 3, "other": 1,
}  # fmt: skip
WEIGHTS: dict[str, float] = {
    "in the headline": 3,
    "in the lead": 3,
    "in the first half": 1,
    "theater named in the sentence": 1.5,
    "source named": 1,
    "size": 0.5,  # a power of ten, from 10 to 10 million
    "part of another figure": -3,
    "whole of another figure": -3,  # the 17 of "14 of the 17 bridges"
    "background": -4,
    "a difference": -4,  # "two trillion more than in the draft"
    "vague": -1,  # "dozens", "hundreds"
    "said elsewhere": -6,
    "outlet that agrees": 2,
}
_SIZES = 6
# High end of a vague number over its low end, at least: "dozens" is 12 to 120, "scores" 40 to 99.
_VAGUE = 2
# Share of the text that counts as its lead.
_LEAD = 0.25
_ANAPHORIC = re.compile(
    r"\b(?:the|these|those|both|all|all the|other|her|his|their|my|our)\s+$", re.IGNORECASE
)
# "The 5,200 troops" informs; "the three men" looks back.
_LARGEST_ANAPHORIC = 12
# A sum or a volume of so many digits, zeros at its end apart, is the same one when a story tells it again.
_TELLING_DIGITS = 3
_DIFFERENCE = re.compile(r"\s+(?:more|less|fewer|higher|lower)\s+than\b")
# Between a part and its whole: "14 bridges out of 17", "14 of the 17 bridges".
_OF_WHOLE = re.compile(r"(?:\s+[^\s\d,.;،]+){0,3}?\s+(?:(?:out )?of(?: the| its| their)?|من أصل|من بين)\s+")
# Of these the whole is the news: "three of the 12 killed".
_TOLLS: frozenset[FigureKind] = frozenset(["casualties", "displaced", "people"])
_NEVER: frozenset[FigureKind] = frozenset(["age", "duration", "area-distance"])


@dataclass(frozen=True, slots=True)
class RankedFigure:
    """A figure among all of an edition's, with who else gives it."""

    article: Article
    figure: Figure
    weight: float
    why: tuple[Reason, ...]
    # Articles of other publications that give the same figure, in order of arrival.
    also: tuple[Article, ...] = ()


def mark_key_figures(
    figures: tuple[Figure, ...], article: Article, theaters: tuple[TheaterMatch, ...]
) -> tuple[Figure, ...]:
    """The same figures, at most three of them marked as key, each with its reasons."""
    told = _fullest(figures)
    wholes = [_is_whole(article.text, figures[max(0, at - 1)], figure) for at, figure in enumerate(figures)]
    reasons = [
        weigh(figure, article, theaters, repeated=told[_claim(figure)] != figure, whole=whole)
        for figure, whole in zip(figures, wholes, strict=True)
    ]
    points = [sum(reason.points for reason in why) for why in reasons]
    worth = [
        at
        for at, figure in enumerate(figures)
        if points[at] >= KEY_THRESHOLD and _may_be_key(figure, article)
    ]
    chosen = set(sorted(worth, key=lambda at: (-points[at], at))[:KEY_FIGURES])
    return tuple([replace(figure, why=reasons[at], key=at in chosen) for at, figure in enumerate(figures)])


def weigh(
    figure: Figure,
    article: Article,
    theaters: tuple[TheaterMatch, ...],
    *,
    repeated: bool = False,
    whole: bool = False,
) -> tuple[Reason, ...]:
    """What a figure weighs within its article, reason by reason; less where it repeats another or is its whole."""
    text = article.text
    reasons = [Reason(figure.kind, KIND_WEIGHTS.get(figure.kind, 0))]

    def give(word: str, times: float = 1) -> None:
        if times:
            reasons.append(Reason(word, WEIGHTS[word] * times))

    give("in the headline", figure.number.of(text) in re.findall(r"[\d,.]*\d|\w+", article.headline))
    if figure.span.start <= max(300, len(text) * _LEAD):
        give("in the lead")
    else:
        give("in the first half", figure.span.start < len(text) / 2)
    give("theater named in the sentence", any(_near(text, figure.span, match.evidence) for match in theaters))
    give("source named", figure.attribution is not None)
    if figure.value >= 10 and figure.kind != "share":
        give("size", min(_SIZES, math.log10(float(figure.upper or figure.value))))
    give("part of another figure", figure.part_of is not None)
    give("whole of another figure", whole)
    give("background", figure.background)
    give("a difference", bool(_DIFFERENCE.match(text, figure.span.end)))
    give("vague", figure.upper is not None and figure.upper > _VAGUE * figure.value)
    give("said elsewhere", repeated)
    return tuple(reasons)


def _is_whole(text: str, part: Figure, figure: Figure) -> bool:
    """True for the 17 of "14 of the 17 bridges": the 14 is the news."""
    return (
        part.number.end < figure.number.start
        and part.counted == figure.counted != ""
        and part.value < figure.value
        and part.unit == figure.unit
        and figure.kind not in _TOLLS
        and _OF_WHOLE.fullmatch(text, part.number.end, figure.span.start) is not None
    )


def _claim(figure: Figure) -> _Claim:
    """What is the same when an article tells a figure again."""
    return figure.value, figure.upper, figure.unit, figure.kind, figure.outcome


def _fullest(figures: Iterable[Figure]) -> dict[_Claim, Figure]:
    """For each thing told, the first figure that says it with the noun that it counts, else the first."""
    told: dict[_Claim, Figure] = {}
    for figure in figures:
        known = told.setdefault(_claim(figure), figure)
        if _has_noun(figure) and not _has_noun(known):
            told[_claim(figure)] = figure
    return told


def _has_noun(figure: Figure) -> bool:
    """True where the figure's own words name what is counted, not only what became of it."""
    own = figure.counted_span is not None and figure.span.covers(figure.counted_span)
    return own and figure.counted.lower() not in PARTICIPLES


def rank_figures(figures: Iterable[tuple[Article, Figure]]) -> tuple[RankedFigure, ...]:
    """Figures of many articles, heaviest first, one entry for each thing that is counted.

    A figure that other publications give too weighs more; the article that came first stands for
    all that agree. Figures carry the reasons that `mark_key_figures` gave them.
    """
    groups: list[list[tuple[Article, Figure]]] = []
    for article, figure in figures:
        if not _may_be_key(figure, article):
            continue
        home = next((group for group in groups if _agree(group[0], (article, figure))), None)
        if home is None:
            groups.append([(article, figure)])
        else:
            home.append((article, figure))
    ranked = [_rank(group) for group in groups]
    return tuple(sorted(ranked, key=lambda entry: (-entry.weight, entry.article.id, entry.figure.span)))


def _rank(group: list[tuple[Article, Figure]]) -> RankedFigure:
    article, figure = max(group, key=lambda pair: _points(pair[1]))
    others: dict[str, Article] = {}
    for other, _ in group:
        if other.counted_outlet != article.counted_outlet:
            others.setdefault(other.counted_outlet, other)
    why = figure.why
    if others:
        why = (*why, Reason(f"{len(others) + 1} outlets agree", WEIGHTS["outlet that agrees"] * len(others)))
    return RankedFigure(article, figure, sum(reason.points for reason in why), why, tuple(others.values()))


def same_figure(first: Figure, second: Figure) -> bool:
    """True where two figures count the same thing and their values can both be right."""
    return _same_thing(first, second) and _compatible(first, second)


def _agree(first: tuple[Article, Figure], second: tuple[Article, Figure]) -> bool:
    if first[0].language != second[0].language and in_two_languages(first[1], second[1]):
        return True
    return same_figure(first[1], second[1])


def in_two_languages(first: Figure, second: Figure) -> bool:
    """True for a sum, or a number of telling digits, whose nouns are words of two languages."""
    told = (first.value, first.upper, first.unit, first.outcome)
    same = told == (second.value, second.upper, second.unit, second.outcome)
    return same and (bool(first.unit) or significant_digits(first.value) >= _TELLING_DIGITS)


def _same_thing(first: Figure, second: Figure) -> bool:
    if (first.kind, first.unit, first.outcome) != (second.kind, second.unit, second.outcome):
        return False
    return first.kind == "casualties" or _head(first) == _head(second) or _telling(first, second)


def _telling(first: Figure, second: Figure) -> bool:
    """True for "203 trillion dinars" of spending and of a budget, but not for two sums of five million."""
    return (
        bool(first.unit)
        and first.value == second.value
        and significant_digits(first.value) >= _TELLING_DIGITS
    )


def _head(figure: Figure) -> str:
    words = figure.counted.split()
    return lemma(words[-1]) if words else ""


def _compatible(first: Figure, second: Figure) -> bool:
    low, high = _limits(first)
    other_low, other_high = _limits(second)
    return (
        low <= other_high
        and other_low <= high
        and (first.value == second.value or first.upper is not None or second.upper is not None)
    )


def _limits(figure: Figure) -> tuple[Decimal, Decimal]:
    return figure.value, figure.upper if figure.upper is not None else figure.value


def _points(figure: Figure) -> float:
    return sum(reason.points for reason in figure.why)


def _may_be_key(figure: Figure, article: Article) -> bool:
    if figure.kind in _NEVER:
        return False
    if is_anaphoric(figure, article.text):
        return False
    return figure.unit != "" or figure.value > 2 or figure.kind in ("casualties", "strikes", "share")


def is_anaphoric(figure: Figure, text: str) -> bool:
    """True for back-references to what was named before: "the two countries", "all three"."""
    if figure.unit or figure.value > _LARGEST_ANAPHORIC or figure.bound != "exact":
        return False
    return bool(_ANAPHORIC.search(text, max(0, figure.span.start - 12), figure.span.start))


def _near(text: str, span: Span, evidence: tuple[Span, ...]) -> bool:
    """True when one of the words stands in the figure's sentence, roughly: no full stop between."""
    return any(
        abs(word.start - span.start) < 400
        and ". " not in text[min(word.start, span.start) : max(word.end, span.end)]
        for word in evidence
    )
