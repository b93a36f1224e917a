"""The chance of each candidate to be the speaker of a quote, from its row of features.

The trees (`speaker_trees`) give each row a score; the scores of one quote's rows, the one for
"none of them" included, become chances that add up to 1.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from briefing.analysis.speaker_trees import TREES


def chances(rows: Sequence[Sequence[int]]) -> list[float]:
    """One chance a row, 0 to 1."""
    scores = [_score(row) for row in rows]
    most = max(scores)
    parts = [math.exp((score - most) / 1000) for score in scores]
    whole = sum(parts)
    return [part / whole for part in parts]


def _score(row: Sequence[int]) -> int:
    """In thousandths of a unit of log-odds."""
    total = 0
    for tree in TREES:
        node = tree
        while type(node) is tuple:
            node = node[2] if row[node[0]] <= node[1] else node[3]
        total += node
    return total
