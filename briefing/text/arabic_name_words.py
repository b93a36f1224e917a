"""How like a part of a person's name an Arabic word looks, told by its groups of letters.

Arabic has no capitals, and no list holds every name. `arabic_letter_weights` holds the weights of a
logistic regression over groups of one to four letters: names of a dozen languages against the common
words of Arabic prose. Learned by tests/bench/train_name_words.py, which names the lists and their
licences.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache

from briefing.text.arabic_letter_weights import WEIGHTS

# Groups of at most so many letters, the word's ends counted as letters.
LONGEST_GROUP = 4


def groups(word: str) -> list[str]:
    """The groups of letters of a word as `plain_arabic` leaves it; "^" and "$" are its ends."""
    ended = f"^{word}$"
    return [ended[k : k + size] for size in range(1, LONGEST_GROUP + 1) for k in range(len(ended) - size + 1)]


@cache
def _weights() -> dict[str, float]:
    return dict(json.loads(WEIGHTS))


@lru_cache(maxsize=20_000)
def name_likeness(word: str) -> float:
    """Log-odds that the word belongs to a person's name and not to common prose; above 0 it rather does."""
    weights = _weights()
    return weights[""] + sum(weights.get(group, 0.0) for group in set(groups(word)))
