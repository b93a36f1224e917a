"""Cosines of many articles' terms at once, over an index of who holds which term."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

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
        articles = np.repeat(np.arange(self.size), [len(count) for count in counts])
        terms = _numbered(counts, len(articles))
        often = np.fromiter(chain.from_iterable(c.values() for c in counts), float, len(articles))
        held = np.bincount(terms)
        weights = (1 + np.log(often)) * (1 + np.log((1 + self.size) / (1 + held)))[terms]
        lengths = np.sqrt(np.bincount(articles, weights * weights, minlength=self.size))
        # A term that one article alone holds is like no other's.
        kept = (held > 1) & (held <= HOLDERS)
        kept_here = kept[terms] & _heaviest(weights, articles, self.size)
        terms = (np.cumsum(kept) - 1)[terms[kept_here]]
        articles = articles[kept_here]
        weights = weights[kept_here] / lengths[articles]
        # By article: where its terms stand.
        self._starts = _starts(articles, self.size)
        self._terms, self._weights = terms, weights
        # By term: who holds it, the earlier first, and where an article's own entry stands among them.
        order = np.argsort(terms, kind="stable")
        self._holders, self._held = articles[order], weights[order]
        self._first = _starts(terms, int(kept.sum()))
        self._entry = np.empty(len(order), dtype=np.intp)
        self._entry[order] = np.arange(len(order))
        # To find the holders from a place on.
        self._keys = terms[order] * self.size + self._holders

    def before(self, place: int, since: int = 0) -> Floats:
        """Cosines of the article at `place` with those at `since` to `place - 1`."""
        own = slice(self._starts[place], self._starts[place + 1])
        terms, ends = self._terms[own], self._entry[own]
        begins = np.searchsorted(self._keys, terms * self.size + since) if since else self._first[terms]
        lengths = ends - begins
        # The stretches of all terms, one after another.
        at = np.repeat(begins - (np.cumsum(lengths) - lengths), lengths)
        at += np.arange(len(at))
        products = self._held[at] * np.repeat(self._weights[own], lengths)
        return np.bincount(self._holders[at] - since, products, minlength=place - since).astype(float)


@dataclass(frozen=True, slots=True)
class Held:
    """Which terms articles hold, each with a weight: by article, and by term."""

    size: int
    # By article: where its entries start, and the terms and weights that stand there.
    starts: Places
    terms: Places
    weights: Floats
    # By term: who holds it, the earlier first; and a key to find them by, term before place.
    keys: Places
    holders: Places
    held: Floats


def held(said: Sequence[Mapping[str, float]], number: Mapping[str, int]) -> Held:
    """What each of the articles holds of the numbered terms."""
    kept = [[(number[term], weight) for term, weight in one.items() if term in number] for one in said]
    places = np.repeat(np.arange(len(said)), [len(one) for one in kept])
    terms = np.fromiter((term for one in kept for term, _ in one), np.intp, len(places))
    weights = np.fromiter((weight for one in kept for _, weight in one), float, len(places))
    keys = terms * len(said) + places
    order = np.argsort(keys)
    return Held(
        len(said), _starts(places, len(said)), terms, weights, keys[order], places[order], weights[order]
    )


def contained(said: Held, texts: Held, place: int, since: int = 0) -> Floats:
    """Of what the article at `place` says, how much the texts of those at `since` to `place - 1` hold."""
    own = slice(said.starts[place], said.starts[place + 1])
    first = said.terms[own] * texts.size
    begins = np.searchsorted(texts.keys, first + since)
    lengths = np.searchsorted(texts.keys, first + place) - begins
    at = np.repeat(begins - (np.cumsum(lengths) - lengths), lengths)
    at += np.arange(len(at))
    products = texts.held[at] * np.repeat(said.weights[own], lengths)
    return np.bincount(texts.holders[at] - since, products, minlength=place - since).astype(float)


def _numbered(counts: Sequence[Counter[str]], total: int) -> Places:
    """Every term of all counts, as the number of the term."""
    number: defaultdict[str, int] = defaultdict()
    number.default_factory = number.__len__
    return np.fromiter(map(number.__getitem__, chain.from_iterable(counts)), np.intp, total)


def _heaviest(weights: Floats, articles: Places, size: int) -> NDArray[np.bool_]:
    """True for the entries that are among the `COMPARED` heaviest of their article."""
    kept = np.ones(len(weights), dtype=bool)
    starts = _starts(articles, size)
    for article in np.flatnonzero(np.diff(starts) > COMPARED):
        own = slice(starts[article], starts[article + 1])
        kept[own][np.argsort(-weights[own], kind="stable")[COMPARED:]] = False
    return kept


def _starts(groups: Places, size: int) -> Places:
    """Where each group starts among entries that stand by groups, and behind the last one their end."""
    return np.concatenate(([0], np.cumsum(np.bincount(groups, minlength=size)))).astype(np.intp)
