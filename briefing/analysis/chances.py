"""The chance of each candidate to be the speaker of a quote, from its row of features.

The trees (`speaker_trees`) give each row a score; the scores of one quote's rows, the one for
"none of them" included, become chances that add up to 1.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from briefing.analysis.speaker_trees import RIGHT, TREES

# After so many trees a row that lies so far behind the best (thousandths of log-odds) has never come
# first on PolNeAR dev and the labelled world articles; leaving it there makes the whole twice as fast.
FIRST_TREES = 60
TOO_FAR_BEHIND = 3000


def chances(rows: Sequence[Sequence[int]]) -> list[float]:
    """One chance a row, 0 to 1."""
    scores = [_score(row, TREES[:FIRST_TREES]) for row in rows]
    least = max(scores) - TOO_FAR_BEHIND
    scores = [
        score + _score(row, TREES[FIRST_TREES:]) if score >= least else -math.inf
        for score, row in zip(scores, rows, strict=True)
    ]
    most = max(scores)
    parts = [math.exp((score - most) / 1000) for score in scores]
    whole = sum(parts)
    return [part / whole for part in parts]


def _score(row: Sequence[int], trees: Sequence[Any]) -> float:
    """In thousandths of a unit of log-odds."""
    total = 0.0
    for tree in trees:
        node = tree
        while type(node) is list:
            node = node[2] if row[node[0]] <= node[1] else node[3]
        total += node
    return total


def share_right(chance: float) -> float:
    """How many of the quotes with such a chance had the right speaker, where they could be checked."""
    i = bisect_right(RIGHT, (chance, 1.0))
    if i == 0:
        return RIGHT[0][1]
    if i == len(RIGHT):
        return RIGHT[-1][1]
    (low, right), (high, more) = RIGHT[i - 1], RIGHT[i]
    return right + (more - right) * (chance - low) / (high - low)
