"""Cosines of many articles' terms at once, over an index of who holds which term."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# Heaviest terms of an article that are compared: the rest are words that many articles share.
COMPARED = 400


class Index:
    """Articles as vectors of length 1, each term weighed by how rare it is among them (TF-IDF)."""

    def __init__(self, counts: Sequence[Counter[str]]) -> None:
        """One vector for each of the counts, in their order."""
        self.size = len(counts)
        rarity = _rarity(counts)
        holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        self._vectors = [_vector(count, rarity) for count in counts]
        for place, vector in enumerate(self._vectors):
            for term, weight in vector:
                holders[term].append((place, weight))
        # A term that one article alone holds is like no other's.
        self._holders = {
            term: (np.array([p for p, _ in found]), np.array([w for _, w in found]))
            for term, found in holders.items()
            if len(found) > 1
        }

    def row(self, place: int) -> Floats:
        """Cosines of the article at `place` with every article; 0 with itself."""
        found = [
            (self._holders[term], weight) for term, weight in self._vectors[place] if term in self._holders
        ]
        if not found:
            return np.zeros(self.size)
        places = np.concatenate([holders for (holders, _), _ in found])
        weights = np.concatenate([others * weight for (_, others), weight in found])
        cosines = np.bincount(places, weights, minlength=self.size).astype(np.float64)
        cosines[place] = 0.0
        return cosines


def _rarity(counts: Sequence[Counter[str]]) -> dict[str, float]:
    held = Counter(term for count in counts for term in count)
    return {term: 1 + math.log((1 + len(counts)) / (1 + n)) for term, n in held.items()}


def _vector(count: Counter[str], rarity: dict[str, float]) -> list[tuple[str, float]]:
    weights = {term: (1 + math.log(n)) * rarity[term] for term, n in count.items()}
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    heaviest = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:COMPARED]
    return [(term, weight / length) for term, weight in heaviest]
