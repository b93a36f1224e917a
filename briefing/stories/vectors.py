"""Cosines of many articles' terms at once, over an index of who holds which term."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Places = NDArray[np.intp]

# Heaviest terms of an article that are compared: the rest are words that many articles share.
COMPARED = 400
# Articles that hold a term, at most: what a thousand articles of a day share tells none from another,
# and looking it up would make the cost of an article grow with the day.
HOLDERS = 1_000


class Index:
    """Articles as vectors of length 1, each term weighed by how rare it is among them (TF-IDF)."""

    def __init__(self, counts: Sequence[Counter[str]]) -> None:
        """One vector for each of the counts, in their order."""
        self.size = len(counts)
        held = Counter(term for count in counts for term in count)
        rarity = {term: 1 + math.log((1 + self.size) / (1 + n)) for term, n in held.items()}
        # A term that one article alone holds is like no other's.
        shared = [term for term, n in held.items() if 1 < n <= HOLDERS]
        number = {term: n for n, term in enumerate(shared)}
        self._vectors = [_vector(count, rarity, number) for count in counts]
        self._starts, self._holders, self._weights = _postings(self._vectors, len(shared))

    def row(self, place: int) -> Floats:
        """Cosines of the article at `place` with every article; 0 with itself."""
        terms, weights = self._vectors[place]
        starts, ends = self._starts[terms], self._starts[terms + 1]
        lengths = ends - starts
        # The stretches of all terms, one after another.
        at = np.repeat(starts - np.concatenate(([0], np.cumsum(lengths)[:-1])), lengths)
        at += np.arange(len(at))
        products = self._weights[at] * np.repeat(weights, lengths)
        cosines = np.bincount(self._holders[at], products, minlength=self.size).astype(np.float64)
        cosines[place] = 0.0
        return cosines


def _vector(count: Counter[str], rarity: dict[str, float], number: dict[str, int]) -> tuple[Places, Floats]:
    weights = {term: (1 + math.log(n)) * rarity[term] for term, n in count.items()}
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    if len(weights) > COMPARED:
        weights = dict(sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:COMPARED])
    shared = [(number[term], weight / length) for term, weight in weights.items() if term in number]
    return np.array([n for n, _ in shared], dtype=np.intp), np.array([w for _, w in shared])


def _postings(vectors: Sequence[tuple[Places, Floats]], terms: int) -> tuple[Places, Places, Floats]:
    """For each term where its stretch starts in the two arrays that follow: holders, and their weights."""
    found = np.concatenate([n for n, _ in vectors] or [np.empty(0, dtype=np.intp)])
    holders = np.repeat(np.arange(len(vectors)), [len(n) for n, _ in vectors])
    weights = np.concatenate([w for _, w in vectors] or [np.empty(0)])
    order = np.argsort(found, kind="stable")
    starts = np.concatenate(([0], np.cumsum(np.bincount(found, minlength=terms))))
    return starts, holders[order], weights[order]
