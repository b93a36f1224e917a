"""How far an article is about a theater: primary, secondary or in passing.

Naming a country is not being about it. What decides is the share of a theater in all mentions of
countries, and where they stand: a headline or a lede says more than a line of background.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.analysis.countries import Mention, find_mentions
from briefing.analysis.dateline import find_dateline, find_lede
from briefing.model import Article, Level, Span, Theater, TheaterMatch
from briefing.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Every number that decides a level."""

    # What one mention weighs in the share.
    full: float = 1.0
    aside: float = 0.25
    headline: float = 3.0
    lede: float = 2.0
    # Share from which an article is mainly about a theater.
    primary: float = 0.34
    # A second theater is primary too when its share is at least this part of the first one's.
    joint: float = 0.6
    # Share and full mentions that make a real part of an article.
    secondary: float = 0.05
    mentions: int = 2


THRESHOLDS = Thresholds()


def match_theaters(
    article: Article, theaters: Sequence[Theater], thresholds: Thresholds = THRESHOLDS
) -> tuple[TheaterMatch, ...]:
    """The theaters that the article names, strongest first, each with the spans that name it.

    Mentions in the headline count but have no span. Countries of the background (a theater with
    the id "_world") compete for the share and are never returned.
    """
    mentions = find_mentions(article, theaters)
    if not mentions:
        return ()
    begins = _beginning(article)
    weights: dict[str, float] = {}
    for mention in mentions:
        weights[mention.area] = weights.get(mention.area, 0.0) + _weight(mention, begins, thresholds)
    total = sum(weights.values())
    top = max((weights.get(theater.id, 0.0) for theater in theaters), default=0.0)
    found = []
    for theater in theaters:
        named = [m for m in mentions if m.area == theater.id]
        if named:
            share = weights[theater.id] / total
            level = _level(named, begins, share, weights[theater.id] / top, thresholds)
            spans = tuple(m.span for m in named if not m.headline)
            found.append(TheaterMatch(theater, level, round(share, 4), spans))
    order: dict[Level, int] = {"primary": 0, "secondary": 1, "passing": 2}
    return tuple(sorted(found, key=lambda match: (order[match.level], -match.score, match.theater.id)))


def _beginning(article: Article) -> Span:
    lede = find_lede(article.text, sentences(article.text[:3000]), find_dateline(article.text))
    return lede or Span(0, 0)


def _weight(mention: Mention, begins: Span, thresholds: Thresholds) -> float:
    if mention.aside:
        return thresholds.aside
    if mention.headline:
        return thresholds.headline
    return thresholds.lede if begins.covers(mention.span) else thresholds.full


def _level(
    named: Sequence[Mention], begins: Span, share: float, of_top: float, thresholds: Thresholds
) -> Level:
    full = [m for m in named if not m.aside]
    if not full:
        return "passing"
    if share >= thresholds.primary and of_top >= thresholds.joint:
        return "primary"
    prominent = any(m.headline or begins.covers(m.span) for m in full)
    if share >= thresholds.secondary and (prominent or len(full) >= thresholds.mentions):
        return "secondary"
    return "passing"
