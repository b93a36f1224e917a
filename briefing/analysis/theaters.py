"""How far an article is about a theater: primary, secondary or in passing.

Naming a country is not being about it. What decides is the share of a theater in all mentions of
countries, weighed by where they stand and in what company (`prominence`).

What it gets wrong: it reads names, not sense. A trial abroad for a crime in Syria and a crime in
Syria look alike in one sentence, and a story told without any name of its country is not placed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.analysis.places.countries import Mention, find_mentions
from briefing.analysis.places.dateline import find_dateline, find_lede
from briefing.analysis.places.prominence import Weighed, Weights, weigh
from briefing.model import Article, Level, Span, Theater, TheaterMatch
from briefing.text.sentences import paragraphs, sentences

# The id under which countries that are only counted are handed in.
BACKGROUND = "_world"

# Characters of the text in which the lede is looked for.
_OPENING = 3000
# A first line of at most this many characters, without a stop inside, is a headline where the
# article brings none.
_HEADLINE = 130
# Texts of at most this many characters are items of a few sentences: there a list is the news.
_SHORT = 800


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Every number that decides a level, swept together with `Weights` on the same articles."""

    # Share from which an article is mainly about a theater.
    primary: float = 0.33
    # A second theater is primary too from this part of the first one's share.
    joint: float = 0.5
    # ... or from this share, when the headline names the two in one list.
    listed: float = 0.12
    # ... or where all that it names in that list have so much of the article.
    together: float = 0.5
    # Share that makes a real part of an article, if it is named prominently or `mentions` times.
    secondary: float = 0.025
    # Full mentions; two tellings of somebody's nationality count as one, beside a full one.
    mentions: float = 1.5
    # What a mention that only says its country again is of a full one.
    again: float = 0.4


THRESHOLDS = Thresholds()
WEIGHTS = Weights()


def match_theaters(
    article: Article,
    theaters: Sequence[Theater],
    thresholds: Thresholds = THRESHOLDS,
    weights: Weights = WEIGHTS,
) -> tuple[TheaterMatch, ...]:
    """The theaters that the article names, strongest first, each with the spans that name it.

    Mentions in the headline count but have no span. Countries of the background (a theater with
    the id "_world") compete for the share and are never returned.
    """
    followed = [theater for theater in theaters if theater.id != BACKGROUND]
    weighed = _weighed(article, theaters, [theater.id for theater in followed], weights)
    shares = _shares(weighed)
    top = max((shares.get(theater.id, 0.0) for theater in followed), default=0.0)
    short = len(article.text) <= _SHORT
    levels = {
        theater.id: _level(
            [w for w in weighed if w.mention.area == theater.id], shares, top, short, thresholds
        )
        for theater in followed
        if theater.id in shares
    }
    _level_up(levels, shares, weighed, thresholds)
    found = [
        TheaterMatch(
            theater, levels[theater.id], round(shares[theater.id], 4), _evidence(theater, article, theaters)
        )
        for theater in followed
        if theater.id in levels
    ]
    order: dict[Level, int] = {"primary": 0, "secondary": 1, "passing": 2}
    return tuple(sorted(found, key=lambda match: (order[match.level], -match.score, match.theater.id)))


def _evidence(theater: Theater, article: Article, theaters: Sequence[Theater]) -> tuple[Span, ...]:
    mentions = find_mentions(article, theaters)
    return tuple(m.span for m in mentions if m.area == theater.id and not m.headline)


def _weighed(
    article: Article, theaters: Sequence[Theater], followed: Sequence[str], weights: Weights
) -> tuple[Weighed, ...]:
    mentions = find_mentions(article, theaters)
    if not mentions:
        return ()
    heading = [m for m in mentions if m.headline]
    body = [m for m in mentions if not m.headline]
    title, words = _first_line(article), article.headline
    if title is not None:
        heading = [Mention(m.area, m.term, m.span, True, m.aside) for m in body if title.covers(m.span)]
        body = [m for m in body if not title.covers(m.span)]
        words = article.text
    begins = _lede(article.text, title)
    return weigh(heading, words, None, followed, weights) + weigh(
        body, article.text, begins, followed, weights
    )


def _first_line(article: Article) -> Span | None:
    first, *rest = paragraphs(article.text[: 4 * _HEADLINE]) or (Span(0, 0),)
    if article.headline or not rest or first.end - first.start > _HEADLINE:
        return None
    return None if ". " in first.of(article.text) else first


def _lede(text: str, title: Span | None) -> Span:
    opening = text[:_OPENING]
    if title is not None:
        # Blanks in its place keep every offset.
        opening = " " * title.end + opening[title.end :]
    return find_lede(opening, sentences(opening), find_dateline(opening)) or Span(0, 0)


def _shares(weighed: Sequence[Weighed]) -> dict[str, float]:
    weights: dict[str, float] = {}
    for one in weighed:
        weights[one.mention.area] = weights.get(one.mention.area, 0.0) + one.weight
    total = sum(weights.values()) or 1.0
    return {area: weight / total for area, weight in weights.items()}


def _level(
    named: Sequence[Weighed], shares: dict[str, float], top: float, short: bool, thresholds: Thresholds
) -> Level:
    share = shares[named[0].mention.area]
    full = sum(_fullness(w, thresholds) for w in named if not w.mention.aside)
    if not full:
        return "passing"
    if share >= thresholds.primary and share >= thresholds.joint * top:
        return "secondary" if _only_people(named) else "primary"
    nationality = sum(w.mention.aside == "nationality" for w in named)
    prominent = any(not w.mention.aside and _is_news(w, short=short) for w in named)
    if share >= thresholds.secondary and (prominent or full + nationality / 2 >= thresholds.mentions):
        return "secondary"
    return "passing"


def _only_people(named: Sequence[Weighed]) -> bool:
    """True where headline and lede name no more of a country than somebody's nationality."""
    leading = [w.mention.aside for w in named if w.prominent]
    return bool(leading) and all(aside == "nationality" for aside in leading)


def _is_news(named: Weighed, *, short: bool) -> bool:
    """True for a mention in headline or lede, but of a list only in an item, and there anywhere."""
    return short if named.listed > 2 else named.prominent


def _fullness(named: Weighed, thresholds: Thresholds) -> float:
    """How much of a full mention one is: less in a list, or where it only says its country again."""
    if named.repeats:
        return thresholds.again
    return min(1.0, 2 / named.listed)


def _level_up(
    levels: dict[str, Level], shares: dict[str, float], weighed: Sequence[Weighed], thresholds: Thresholds
) -> None:
    """Theaters that the headline names in one breath are of one level: "travels to Iraq and Syria"."""
    together = {
        w.mention.area for w in weighed if w.mention.headline and w.listed > 1 and not w.mention.aside
    }
    most_of_it = sum(shares[area] for area in together if area in levels) >= thresholds.together
    if most_of_it or any(levels.get(area) == "primary" for area in together):
        for area in sorted(together & levels.keys()):
            if shares[area] >= thresholds.listed:
                levels[area] = "primary"
