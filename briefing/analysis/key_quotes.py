"""Which quotes an editor would print, from one published table of weights.

The task has no sure answer: two editors agree on about two quotes in three. So the signals
(`quote_signals`) are plain, each one gives a reason in words, and the reasons travel with the quote.
A split quote is weighed sentence by sentence, and the telling one is printed: of "A," he said. "B." an
editor takes A or B.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from briefing.analysis.quote_signals import set_around, signals
from briefing.analysis.speakers.speech import word_count
from briefing.model import Article, Quote, Reason, Span, TheaterMatch
from briefing.text.across_scripts import same_name

# Points for each signal, in log-odds: 0.7 doubles the odds that an editor takes the quote. The signals
# are those of MacLaughlin & Smith (2021) and of the labelled development articles, where each was
# counted. Weights fitted to those 77 articles by logistic regression choose no better than these, set
# by hand, when articles are left out in turns.
WEIGHTS = {
    "office": 0.3,
    "unnamed source": -0.2,
    "theater named": 0.2,
    "first quote": 0.6,
    "in the lead": 0.2,
    "near the end": -0.1,
    "one of few": 0.5,
    "longest": 0.35,
    "words of the lede": 0.3,
    "tells the lede": 0.3,
    "words of the headline": 0.25,
    "second by this speaker": -0.4,
    "later by this speaker": -0.4,
    "short": -0.6,
    "8 to 40 words": 0.2,
    "long": -0.1,
    "opens small": -0.1,
    "commits, threatens or demands": 0.2,
    "strong words": 0.35,
    "a number": 0.1,
    "a name": 0.2,
    "says no": 0.05,
    "speaks for many": 0.05,
    "a question": -0.4,
    "opens with a back-reference": -0.3,
    "colloquial": -0.4,
    "second half": -0.3,
    "interrupted": -0.8,
    "in several outlets": 0.5,
    "said before": -1.0,
}
# Below this weight a quote is not worth a place: an even chance, near enough, that an editor takes it.
# With articles left out in turns, of the key quotes .81 on Iraq and Syria and .62 on world news are
# those of the labellers, in two articles of three.
WORTH_PRINTING = 1.3
MOST_AN_ARTICLE = 2
MOST_A_SPEAKER = 2
# Attributions less sure than this are never key.
LEAST_CONFIDENCE = 0.3
# Two quotes with this share of common words are the same words.
SAME_WORDS = 0.7
# Words of the shortest sentence of a split quote that is printed without the other.
FEWEST_ALONE = 4


def mark_key_quotes(
    quotes: tuple[Quote, ...],
    article: Article,
    theaters: tuple[TheaterMatch, ...],
    lede: Span | None = None,
) -> tuple[Quote, ...]:
    """The quotes with `key` set on at most two of them, and on each why it weighs what it weighs.

    A split quote of which one sentence is key is parted there; all other quotes stay as they are.
    """
    direct = [q for q in quotes if q.kind != "indirect"]
    parts = [(n, part) for n, quote in enumerate(direct) for part in _parts(quote, article.text)]
    evidence = [span for match in theaters for span in match.evidence]
    weighed = _weighed(parts, article, lede, evidence)
    chosen: dict[int, Quote] = {}
    ranked = sorted(
        zip((n for n, _ in parts), weighed, strict=True), key=lambda p: (-weight(p[1]), p[1].span)
    )
    for n, part in ranked:
        worth = _printable(part) and weight(part) >= WORTH_PRINTING
        if worth and n not in chosen and len(chosen) < MOST_AN_ARTICLE:
            chosen[n] = part
    best = {n: part.why for n, part in reversed(ranked)}
    marked = [
        piece
        for n, quote in enumerate(direct)
        for piece in _with_key(replace(quote, why=best.get(n, ()), key=False), chosen.get(n))
    ]
    reports = [replace(q, why=(), key=False) for q in quotes if q.kind == "indirect"]
    return tuple(sorted(marked + reports, key=lambda q: (q.span, q.kind)))


def _parts(quote: Quote, text: str) -> Iterator[Quote]:
    """The quote's sentences that may stand alone: a segment with those that go on in small letters."""
    run: list[Span] = []
    for segment in quote.segments:
        if run and not segment.of(text)[0].islower():
            yield replace(quote, segments=tuple(run))
            run = []
        run.append(segment)
    yield replace(quote, segments=tuple(run))


def _weighed(
    parts: Sequence[tuple[int, Quote]], article: Article, lede: Span | None, evidence: Sequence[Span]
) -> list[Quote]:
    """The parts, each given with the number of its quote, with their reasons."""
    text, found = article.text, []
    telling = [p for _, p in parts if sum(word_count(text, s) for s in p.segments) >= FEWEST_ALONE]
    around = set_around(telling, article, lede, evidence)
    reasons = dict(zip((p.span for p in telling), signals(around), strict=True))
    last = -1
    for number, part in parts:
        words = list(reasons.get(part.span, ()))
        if number == last:
            words.append("second half")
        if len(part.segments) > 1:
            words.append("interrupted")
        last = number
        found.append(replace(part, why=tuple(Reason(word, WEIGHTS[word]) for word in words)))
    return found


def _with_key(quote: Quote, key: Quote | None) -> Iterator[Quote]:
    """The quote, parted before and behind its key sentence."""
    if key is None:
        yield quote
        return
    for is_key, segments in groupby(quote.segments, key=key.segments.__contains__):
        part = replace(quote, segments=tuple(segments))
        yield replace(part, key=True, why=key.why) if is_key else part


def rank_quotes(
    quotes: Sequence[tuple[Article, Quote]], earlier: Sequence[str] = ()
) -> tuple[tuple[Article, Quote], ...]:
    """Quotes of many articles, best first: the same words once, at most two of one speaker.

    `earlier` are the words of quotes that earlier editions printed. The same words in articles of
    several publications add weight to the first of them. Whom reports in two languages quote speaks in
    the language of his best quote alone: the other is as likely the same words.
    """
    kept: list[tuple[Article, Quote, set[str], set[str]]] = []
    before = [_bag(words) for words in earlier]
    for article, quote in sorted(quotes, key=lambda pair: (-weight(pair[1]), pair[0].id, pair[1].span)):
        if not _printable(quote):
            continue
        bag = _bag(quote.words(article.text))
        twin = next((k for k in kept if _share(bag, k[2]) >= SAME_WORDS), None)
        if twin:
            twin[3].add(article.publication)
        else:
            kept.append((article, quote, bag, {article.publication}))
    weighed = []
    for article, quote, bag, outlets in kept:
        extra: list[Reason] = []
        if len(outlets) > 1:
            extra.append(
                Reason(
                    f"same words in {len(outlets)} outlets",
                    WEIGHTS["in several outlets"] * min(len(outlets) - 1, 3),
                )
            )
        if any(_share(bag, old) >= SAME_WORDS for old in before):
            extra.append(Reason("said before", WEIGHTS["said before"]))
        weighed.append((article, replace(quote, why=(*quote.why, *extra))))
    weighed.sort(key=lambda pair: (-weight(pair[1]), pair[0].id, pair[1].span))
    said: dict[str, int] = {}
    found = []
    for article, quote in weighed:
        assert quote.speaker is not None  # unattributed quotes are not printable
        name = quote.speaker.name
        count = said.get(name.lower(), 0)
        if count < MOST_A_SPEAKER and not any(same_name(name, other) for other in said):
            said[name.lower()] = count + 1
            found.append((article, quote))
    return tuple(found)


def weight(quote: Quote) -> float:
    """Sum of the quote's reasons."""
    return sum(reason.points for reason in quote.why)


def _printable(quote: Quote) -> bool:
    return quote.kind != "indirect" and quote.speaker is not None and quote.confidence >= LEAST_CONFIDENCE


def _bag(words: str) -> set[str]:
    return {w.lower() for w in re.findall(r"\w+", words)}


def _share(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))
