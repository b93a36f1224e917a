"""How much of an article's headline, and of the names in its lead, another article's text says again.

Two reports of one event tell in their texts what the other's headline says; two of one kind do not,
however alike they sound. A headline alone has no text that could: it says nothing either way.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

import numpy as np

from briefing.stories.terms import HEADLINE_COUNTS, Terms
from briefing.stories.vectors import HOLDERS, Floats, contained, held

# Of two articles the lesser and the greater share of the headline, and of the names in the lead, that the
# other's text says.
ECHOES = 4


class Echoes:
    """The shares, for each article against those before it."""

    def __init__(self, terms: Sequence[Terms]) -> None:
        """Terms that more than `HOLDERS` articles hold tell none from another."""
        often = Counter(term for one in terms for term in one.all)
        weight = {term: 1 + math.log((1 + len(terms)) / (1 + n)) for term, n in often.items() if n <= HOLDERS}
        shares = [[_shares(asked, weight) for asked in map(of, terms)] for of in (_headline, _names_of_lead)]
        every = dict.fromkeys(chain.from_iterable(chain.from_iterable(shares)))
        number = {term: n for n, term in enumerate(every)}
        self._texts = held([_text(one, number) for one in terms], number)
        self._views = [held(one, number) for one in shares]

    def before(self, place: int, since: int = 0) -> list[Floats]:
        """`ECHOES` rows for the articles at `since` to `place - 1`."""
        rows = []
        for said in self._views:
            ours = contained(said, self._texts, place, since)
            theirs = contained(self._texts, said, place, since)
            rows += [np.minimum(ours, theirs), np.maximum(ours, theirs)]
        return rows


def _text(one: Terms, asked: Mapping[str, int]) -> dict[str, float]:
    """The terms of the text without its headline that anybody asks for."""
    headline = one.headline
    return {
        term: 1.0
        for term, n in one.all.items()
        if term in asked and n > HEADLINE_COUNTS * headline.get(term, 0)
    }


def _headline(one: Terms) -> set[str]:
    return set(one.headline)


def _names_of_lead(one: Terms) -> set[str]:
    return one.lead.keys() & one.names.keys()


def _shares(asked: set[str], weight: Mapping[str, float]) -> dict[str, float]:
    """Each term's share of the weight of all of them."""
    kept = {term: weight[term] for term in sorted(asked) if term in weight}
    total = sum(kept.values())
    return {term: one / total for term, one in kept.items()}
