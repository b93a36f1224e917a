"""Copies of one text folded into the one that they reprint.

Two articles are one text when the longer holds half of the shorter's five-word shingles. So cut,
re-headlined, lightly edited and written-through copies fold, whatever furniture stands around
them. A stub of a few words is a copy when another text begins with all of them, and either they
are eight or the headline is the same.
What it gets wrong: a wholly rewritten report is no copy to it, and counts as a report of its own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain

import numpy as np

from briefing.model import Article
from briefing.stories.roundups import is_roundup
from briefing.text.similarity import shared, shingles, words

# Share of the shorter text's shingles that the longer must hold. Measured on altered copies of
# 545 real articles: .5 finds all but the shortest cuts, and pairs no two different ones.
CONTAINED = 0.5
# One shingle in so many is looked up to find candidates; the test itself reads all of them.
SAMPLED = 4
# A candidate shares this part of the sampled shingles of the shorter text.
CANDIDATE = 0.25
# Texts that hold a shingle, at most: what so many say is furniture, and to look them all up each time would make
# the cost of a text grow with their number.
FURNITURE = 200
# Shingles; a shorter text (a headline alone, a byline) says too little for wording to prove anything.
STUB = 12
# A stub needs so many words, or a headline of so many, to be looked up; and how far apart in time the
# two may be.
STUB_WORDS = 8
HEADLINE_WORDS = 4
NEAR = timedelta(hours=48)
# A text that is this much shorter is a copy only if it opens the longer one's text: a digest that
# prints ten reports in full is no original of each.
DIGEST = 0.3
# Of what is known for a round-up an item may be this much, its first one too.
ITEM = 0.6
# Words of a text that count as its opening for that test.
OPENING = 60
# An agency's formula (a tally, a letter to Congress) says the same words on another day with other
# numbers. So copies stand near in time, and a publication repeats itself later only word for word.
COPIED_WITHIN = timedelta(days=14)
RENEWED_AFTER = timedelta(hours=36)
WORD_FOR_WORD = 0.95
# The original prints at least this share of the fullest copy.
WHOLE = 0.6

_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Folded:
    """One text, and everywhere it was printed."""

    original: Article
    # In order of time.
    copies: tuple[Article, ...] = ()


def fold_reprints(articles: Sequence[Article]) -> tuple[Folded, ...]:
    """Every text once, with its copies, earliest first; in any order of arrival the same.

    The original is the wire's own print where there is one, else the earliest, else the longest;
    a copy that lost more than two fifths of the text is never the original.
    """
    texts = [_Text(article) for article in articles]
    texts.sort(key=lambda t: t.arrival)
    groups = [_folded(group) for group in _groups(texts)]
    return tuple(sorted(groups, key=lambda f: arrival(f.original)))


def arrival(article: Article) -> tuple[datetime, str, str, str, str]:
    """Order of time; what else tells two articles apart stands behind, so that no tie is left."""
    return (article.seen or _NEVER, article.id, article.source, article.headline, article.text)


class _Text:
    """An article with its shingles."""

    __slots__ = ("arrival", "article", "keys", "sampled", "shingles")

    def __init__(self, article: Article) -> None:
        self.article = article
        self.arrival = arrival(article)
        headline, first = words(article.headline), words(article.text[: 20 * STUB_WORDS])[:STUB_WORDS]
        # Its headline and its first words, where they are long enough to tell it from others.
        self.keys = [tuple(headline)] if len(headline) >= HEADLINE_WORDS else []
        self.keys += [tuple(first)] if len(first) == STUB_WORDS else []
        self.shingles = shingles(article.text)
        # Of the high bits: the low ones of a product of odd numbers are those of the last word alone.
        self.sampled = self.shingles[(self.shingles >> np.uint64(32)) % np.uint64(SAMPLED) == 0].tolist()


def _groups(texts: Sequence[_Text]) -> list[list[_Text]]:
    """Longest first, each text joins the longer one that holds most of it, or starts a group."""
    heads: list[list[_Text]] = []
    holders: defaultdict[int, list[int]] = defaultdict(list)
    opened: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for text in sorted(texts, key=lambda t: -len(t.shingles)):
        found = None if len(text.shingles) < STUB else _holder(text, heads, holders)
        if found is None:
            found = _opened(text, heads, opened)
        if found is not None:
            heads[found].append(text)
            continue
        for key in text.keys:
            opened[key].append(len(heads))
        for shingle in text.sampled:
            if len(held := holders[shingle]) < FURNITURE:
                held.append(len(heads))
        heads.append([text])
    return heads


def _opened(stub: _Text, heads: list[list[_Text]], opened: dict[tuple[str, ...], list[int]]) -> int | None:
    """The text of the same days that begins with all words of the stub."""
    start = words(stub.article.text)
    for key in stub.keys:
        for head in opened.get(key, ()):
            longer = heads[head][0]
            near = abs(longer.arrival[0] - stub.arrival[0]) <= NEAR
            if near and words(longer.article.text[: 2 * len(stub.article.text)])[: len(start)] == start:
                return head
    return None


def _holder(text: _Text, heads: list[list[_Text]], holders: dict[int, list[int]]) -> int | None:
    hits = Counter(chain.from_iterable(holders.get(shingle, ()) for shingle in text.sampled))
    best: tuple[float, int] | None = None
    for head, n in hits.items():
        if n < CANDIDATE * len(text.sampled):
            continue
        longer = heads[head][0]
        share = shared(text.shingles, longer.shingles) / len(text.shingles)
        if share >= _needed(text, longer) and not _is_item_of_digest(text, longer):
            best = max(best, (share, -head)) if best else (share, -head)
    return -best[1] if best else None


def _needed(text: _Text, longer: _Text) -> float:
    """Share of its shingles that makes the text a copy; more than 1 where nothing does."""
    one, other = text.article, longer.article
    if one.seen is None or other.seen is None:
        return CONTAINED
    apart = abs(one.seen - other.seen)
    if apart > COPIED_WITHIN:
        return 2.0
    renewed = one.publication != "" and one.publication == other.publication and apart > RENEWED_AFTER
    return WORD_FOR_WORD if renewed else CONTAINED


def _is_item_of_digest(text: _Text, longer: _Text) -> bool:
    if len(text.shingles) < ITEM * len(longer.shingles) and is_roundup(longer.article):
        return not is_roundup(text.article)
    if len(text.shingles) >= DIGEST * len(longer.shingles):
        return False
    start = " ".join(longer.article.text.split()[: 2 * OPENING])
    opening = " ".join(text.article.text.split()[:OPENING])
    ours = shingles(opening)
    return shared(ours, shingles(start)) < CONTAINED * len(ours)


def _folded(group: list[_Text]) -> Folded:
    longest = max(len(t.shingles) for t in group)

    def authority(text: _Text) -> tuple[object, ...]:
        cut = len(text.shingles) < WHOLE * longest
        return (cut, text.article.tier != "wire", text.arrival[0], -len(text.shingles), text.arrival)

    first, *rest = sorted(group, key=authority)
    return Folded(first.article, tuple(t.article for t in sorted(rest, key=lambda t: t.arrival)))
