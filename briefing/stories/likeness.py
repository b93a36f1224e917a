"""How likely it is that two reports tell one event.

What two reports share (words, pairs of words, headline, lead, names, numbers), and how much more that
is than what each shares with its nearest others, goes through one formula learned from articles
whose stories are known; `weights` has its numbers. The answer is a chance between 0 and 1 that
means the same for headlines and for whole articles, on a quiet day and on a full one.

What it gets wrong: two events of one kind in one town on one day, told in the same words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray

from briefing.model import Article
from briefing.stories.terms import Terms, terms_of
from briefing.stories.vectors import Floats, Index
from briefing.stories.weights import CENTRE, INTERCEPT, SCALE, WEIGHTS

# What is compared, in the order of the weights; `density` comes last.
VIEWS = ("all", "pairs", "headline", "lead", "names", "numbers")
# Cosines of whole texts or of headlines below both of these are not looked at further.
LOOKED_AT_TEXT, LOOKED_AT_HEADLINE = 0.05, 0.12
# Nearest others of a report whose mean likeness tells how dense the news about it is.
NEAREST = 5
# Density of a report that nobody else tells: below it, chance likenesses would count as near ones.
SPARSE = 0.3
# Chances below this count as none.
NO_CHANCE = 0.02
# Reports of one event mostly stand within half a day; for every further `FADES` the chance is halved,
# so that Monday's prices and Tuesday's stay apart. What comes later carries the story on: `following`.
WITHIN, FADES = timedelta(hours=12), timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Likeness:
    """What is known of a day's articles, by their places."""

    # The chance that two tell one event, the earlier place first; pairs without any are left out.
    chances: dict[tuple[int, int], float]
    # Of each article; two leeways multiplied are the chance of a pair that is left out. A headline
    # alone shares few words even with its own story, so its silence proves little.
    leeway: list[float]


def same_event(articles: Sequence[Article], *, of_one_time: bool = True) -> Likeness:
    """How likely each two articles tell one event; without `of_one_time` days between them count nothing."""
    terms = [terms_of(article) for article in articles]
    hours = np.array([hours_of(article) for article in articles])
    chances: dict[tuple[int, int], float] = {}
    for place, others, features in compared(terms):
        likely = chance(features)
        if of_one_time:
            likely *= fading(hours[others] - hours[place])
        for other, value in zip(others.tolist(), likely.tolist(), strict=True):
            if value >= NO_CHANCE:
                chances[place, other] = value
    return Likeness(chances, np.sqrt(chance(unseen(logarithms(terms)))).tolist())


def compared(terms: Sequence[Terms]) -> Iterator[tuple[int, NDArray[np.intp], Floats]]:
    """For each place the later places worth comparing, with one row of features for each."""
    views = [Index([getattr(one, view) for one in terms]) for view in VIEWS]
    lengths = logarithms(terms)
    density = np.array([_density(views[0].row(place)) for place in range(len(terms))])
    for place in range(len(terms)):
        text, headline = views[0].row(place), views[2].row(place)
        others = np.flatnonzero((text >= LOOKED_AT_TEXT) | (headline >= LOOKED_AT_HEADLINE))
        others = others[others > place]
        if len(others) == 0:
            continue
        rows = [text[others]] + [view.row(place)[others] for view in views[1:]]
        rows.append(rows[0] / np.sqrt(density[place] * density[others]))
        yield place, others, _features(np.array(rows).T, np.minimum(lengths[place], lengths[others]))


def logarithms(terms: Sequence[Terms]) -> Floats:
    """Natural logarithm of each article's length in words."""
    return np.asarray(np.log1p(np.array([one.length for one in terms], dtype=float)))


def chance(features: Floats) -> Floats:
    """The formula: a logistic curve over the weighed features."""
    logits: Floats = ((features - CENTRE) / SCALE) @ np.asarray(WEIGHTS) + INTERCEPT
    return np.asarray(1 / (1 + np.exp(-logits)))


def unseen(lengths: Floats) -> Floats:
    """Features of pairs that share nothing worth looking at; `lengths` of their shorter texts, logarithms."""
    return _features(np.zeros((len(lengths), len(VIEWS) + 1)), lengths)


def _density(row: Floats) -> float:
    nearest = min(NEAREST, len(row) - 1)
    return max(SPARSE, float(np.sort(row)[-nearest:].sum() / NEAREST)) if nearest else SPARSE


def _features(shared: Floats, length: Floats) -> Floats:
    """Each cosine, its root, and both times the length of the shorter text, for that changes what they mean."""
    plain = np.hstack([shared, np.sqrt(shared), length[:, None]])
    return np.hstack([plain, plain * length[:, None]])


def hours_of(article: Article) -> float:
    """Hours since 1970; not a number where the article has no date."""
    return article.seen.timestamp() / 3600 if article.seen else np.nan


def fading(gaps: Floats) -> Floats:
    """What a chance is multiplied by, for hours between two reports; 1 where one has no date."""
    late = np.maximum(0.0, np.abs(gaps) - WITHIN.total_seconds() / 3600)
    return np.asarray(np.nan_to_num(0.5 ** (late / (FADES.total_seconds() / 3600)), nan=1.0))
