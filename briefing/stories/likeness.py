"""How likely it is that two reports tell one event.

What two reports share (words, pairs of words, headline, lead, names, numbers), how much of either's
headline and lead the other's text says again, and how much more that is than what each shares with its
nearest others, goes through one formula learned from articles whose stories are known; `weights` has
its numbers. The answer is a chance between 0 and 1 that means the same for headlines and for whole
articles, on a quiet day and on a full one.

What it gets wrong: two events of one kind in one town on one day, told in the same words.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from briefing.model import Article
from briefing.stories.echoes import ECHOES, Echoes
from briefing.stories.terms import Terms, terms_of
from briefing.stories.vectors import Floats, Index, Places
from briefing.stories.weights import CENTRE, INTERCEPT, SCALE, WEIGHTS

# What is compared, in the order of the weights; `echoes` come next, and `density` last.
VIEWS = ("all", "pairs", "headline", "lead", "names", "numbers")
# Cosines of whole texts or of headlines below both of these are not looked at further.
LOOKED_AT_TEXT, LOOKED_AT_HEADLINE = 0.05, 0.12
# Places whose pairs are weighed at once: so many that numpy's calls cost little, so few that memory does.
BATCH = 64
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


def same_event(articles: Sequence[Article], *, of_one_time: bool = True, between: int = 0) -> Likeness:
    """How likely each two articles tell one event, of articles in order of time.

    Without `of_one_time` days between them count nothing. With `between` only pairs are told of which
    one stands before that place and one at or after it.
    """
    terms = [terms_of(article) for article in articles]
    hours = np.array([hours_of(article) for article in articles])
    chances: dict[tuple[int, int], float] = {}
    since = _since(hours) if of_one_time else None
    for earlier, later, features in compared(terms, since, between):
        likely = chance(features)
        if of_one_time:
            likely *= fading(hours[later] - hours[earlier])
        told = likely >= NO_CHANCE
        pairs = zip(earlier[told].tolist(), later[told].tolist(), strict=True)
        chances.update(zip(pairs, likely[told].tolist(), strict=True))
    return Likeness(chances, np.sqrt(chance(unseen(logarithms(terms)))).tolist())


def _since(hours: Floats) -> Places:
    """For each place the first one that is near enough in time for any chance; 0 where there is no date.

    So a fortnight costs fourteen days, not their square.
    """
    reach = (WITHIN + FADES * math.log2(1 / NO_CHANCE)).total_seconds() / 3600
    dated = hours[: len(hours) - int(np.count_nonzero(np.isnan(hours)))]
    since = np.zeros(len(hours), dtype=np.intp)
    since[: len(dated)] = np.searchsorted(dated, dated - reach)
    return since


def compared(
    terms: Sequence[Terms], since: Places | None = None, between: int = 0
) -> Iterator[tuple[Places, Places, Floats]]:
    """Pairs of places worth comparing, the earlier and the later, with one row of features for each.

    Each place is compared with those before it, from the one in `since` on.
    """
    found = _looked_at(terms, since)
    views = [Index([getattr(one, view) for one in terms]) for view in VIEWS[1:]]
    echoes = Echoes(terms)
    lengths = logarithms(terms)
    for start in range(0, len(terms), BATCH):
        rows, earlier, later = [], [], []
        for place in range(max(start, between), min(start + BATCH, len(terms))):
            others, first = found.others[place], 0 if since is None else int(since[place])
            wanted = slice(0, np.searchsorted(others, between) if between else None)
            if not len(others := others[wanted]):
                continue
            alike = [view.before(place, first) for view in views] + echoes.before(place, first)
            rows.append(np.array([found.texts[place][wanted], *(row[others - first] for row in alike)]))
            earlier.append(others)
            later.append(np.full(len(others), place))
        if rows:
            one, other, shared = np.concatenate(earlier), np.concatenate(later), np.hstack(rows)
            dense = shared[0] / np.sqrt(found.density[one] * found.density[other])
            yield (
                one,
                other,
                _features(np.vstack([shared, dense]).T, np.minimum(lengths[one], lengths[other])),
            )


@dataclass(frozen=True, slots=True)
class _LookedAt:
    """Of each article the earlier ones that are worth comparing, in order, and what their whole texts share."""

    others: list[Places]
    texts: list[Floats]
    # Of each article how like it its nearest others are, the later ones too.
    density: Floats


def _looked_at(terms: Sequence[Terms], since: Places | None) -> _LookedAt:
    texts, headlines = Index([one.all for one in terms]), Index([one.headline for one in terms])
    nearest = np.zeros((len(terms), NEAREST))
    found = _LookedAt([], [], np.empty(len(terms)))
    for place in range(len(terms)):
        first = 0 if since is None else int(since[place])
        text, headline = texts.before(place, first), headlines.before(place, first)
        others = np.flatnonzero((text >= LOOKED_AT_TEXT) | (headline >= LOOKED_AT_HEADLINE))
        found.others.append(others + first)
        found.texts.append(text[others])
        _keep_nearest(nearest, place, others + first, text[others])
    found.density[:] = np.maximum(SPARSE, nearest.sum(axis=1) / NEAREST)
    return found


def _keep_nearest(nearest: Floats, place: int, others: Places, alike: Floats) -> None:
    """Notes for both sides which others are nearest so far."""
    own = np.concatenate((nearest[place], alike))
    nearest[place] = np.partition(own, len(own) - NEAREST)[-NEAREST:]
    closer = alike > nearest[others].min(axis=1)
    both = np.column_stack((nearest[others[closer]], alike[closer]))
    both.sort(axis=1)
    nearest[others[closer]] = both[:, 1:]


def logarithms(terms: Sequence[Terms]) -> Floats:
    """Natural logarithm of each article's length in words."""
    return np.asarray(np.log1p(np.array([one.length for one in terms], dtype=float)))


def chance(features: Floats) -> Floats:
    """The formula: a logistic curve over the weighed features."""
    logits: Floats = ((features - CENTRE) / SCALE) @ np.asarray(WEIGHTS) + INTERCEPT
    return np.asarray(1 / (1 + np.exp(-logits)))


def unseen(lengths: Floats) -> Floats:
    """Features of pairs that share nothing worth looking at; `lengths` of their shorter texts, logarithms."""
    return _features(np.zeros((len(lengths), len(VIEWS) + ECHOES + 1)), lengths)


def _features(shared: Floats, length: Floats) -> Floats:
    """Each cosine and echo, its root, and both times the length of the shorter text, for that changes what they mean."""
    plain = np.hstack([shared, np.sqrt(shared), length[:, None]])
    return np.hstack([plain, plain * length[:, None]])


def hours_of(article: Article) -> float:
    """Hours since 1970; not a number where the article has no date."""
    return article.seen.timestamp() / 3600 if article.seen else np.nan


def fading(gaps: Floats) -> Floats:
    """What a chance is multiplied by, for hours between two reports; 1 where one has no date."""
    late = np.maximum(0.0, np.abs(gaps) - WITHIN.total_seconds() / 3600)
    return np.asarray(np.nan_to_num(0.5 ** (late / (FADES.total_seconds() / 3600)), nan=1.0))
