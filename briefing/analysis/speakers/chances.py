"""The chance of each candidate to be the speaker of a quote, from its row of features.

The trees (`speakers.trees`) give each row a score; the scores of one quote's rows, the one for
"none of them" included, become chances that add up to 1.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from briefing.analysis.speakers.forest import Forest
from briefing.analysis.speakers.trees import RIGHT, TREES

# After so many trees a row that lies so far behind the best (thousandths of log-odds) has never come
# first on PolNeAR dev and the labelled world articles; leaving it there makes the whole twice as fast.
FIRST_TREES = 60
TOO_FAR_BEHIND = 3000


def chances(rows: Sequence[Sequence[int]], common: int = 0) -> list[float]:
    """One chance a row, 0 to 1; the last `common` features are the same in all of them."""
    first, rest = _forests()
    scores = first.scores(rows, common)
    least = max(scores) - TOO_FAR_BEHIND
    near = [at for at, score in enumerate(scores) if score >= least]
    whole_scores = dict(zip(near, rest.scores([rows[at] for at in near], common), strict=True))
    most = max(scores[at] + more for at, more in whole_scores.items())
    parts = [
        math.exp((score + whole_scores[at] - most) / 1000) if at in whole_scores else 0.0
        for at, score in enumerate(scores)
    ]
    whole = sum(parts)
    return [part / whole for part in parts]


@cache
def _forests() -> tuple[Forest, Forest]:
    """The first trees and the rest; the scores are thousandths of a unit of log-odds."""
    return Forest(TREES[:FIRST_TREES]), Forest(TREES[FIRST_TREES:])


def share_right(chance: float) -> float:
    """How many of the quotes with such a chance had the right speaker, where they could be checked."""
    i = bisect_right(RIGHT, (chance, 1.0))
    if i == 0:
        return RIGHT[0][1]
    if i == len(RIGHT):
        return RIGHT[-1][1]
    (low, right), (high, more) = RIGHT[i - 1], RIGHT[i]
    return right + (more - right) * (chance - low) / (high - low)
