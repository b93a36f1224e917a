"""How alike two reports are: the words that they share, weighed by how rare each is that day."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

from briefing.model import Article
from briefing.text.similarity import inverse_frequencies, words

# A headline says what the event is: its words count so many times.
HEADLINE_COUNTS = 2
# Rarest words of a report that are compared.
COMPARED = 60

Vector = dict[str, float]


def vectors(articles: Sequence[Article]) -> list[Vector]:
    """The rarest words of each article, weighed by TF-IDF among these articles; of length 1."""
    counts = [Counter(words(a.headline) * HEADLINE_COUNTS + words(a.text)) for a in articles]
    rarity = inverse_frequencies(counts)
    return [_vector(count, rarity) for count in counts]


def _vector(count: Counter[str], rarity: dict[str, float]) -> Vector:
    weights = {word: (1 + math.log(n)) * rarity[word] for word, n in count.items()}
    top = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:COMPARED]
    length = math.sqrt(sum(weight * weight for _, weight in top)) or 1.0
    return {word: weight / length for word, weight in top}


def alike(found: Sequence[Vector]) -> dict[tuple[int, int], float]:
    """Cosine of every pair that shares a word, the earlier one first."""
    holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    sums: defaultdict[tuple[int, int], float] = defaultdict(float)
    for j, vector in enumerate(found):
        for word, weight in vector.items():
            for i, other in holders[word]:
                sums[i, j] += weight * other
            holders[word].append((j, weight))
    return dict(sums)
