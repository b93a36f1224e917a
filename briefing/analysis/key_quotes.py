"""Which quotes an editor would print, from one published table of weights.

The task has no sure answer: editors agree on about two quotes in three. So the signals are plain,
each one gives a reason in words, and the reasons travel with the quote.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis.speech import word_count
from briefing.model import Article, Quote, Reason, Span, TheaterMatch

# Points for each signal. Ordered by the signals of MacLaughlin & Smith (2021), sizes set by hand on
# the labelled development articles.
WEIGHTS = {
    "office": 3.0,
    "named speaker": 2.0,
    "body speaks": 1.5,
    "unnamed source": 0.5,
    "theater named": 1.5,
    "in the lead": 1.5,
    "full sentence": 1.0,
    "8 to 40 words": 1.5,
    "short": -2.0,
    "long": -0.5,
    "commits, threatens or demands": 1.0,
    "a number": 0.5,
    "says no": 0.3,
    "speaks for many": 0.5,
    "opens with a back-reference": -0.7,
    "in several outlets": 1.5,
    "said before": -3.0,
}
# Below this weight a quote is not worth a place.
WORTH_PRINTING = 4.5
MOST_AN_ARTICLE = 2
MOST_A_SPEAKER = 2
# Attributions less sure than this are never key.
LEAST_CONFIDENCE = 0.3
# Two quotes with this share of common words are the same words.
SAME_WORDS = 0.7

_OFFICE = re.compile(
    r"\b(?:president|premier|prime minister|minister|secretary|commander|general|gen\.?|admiral|envoy|"
    r"ambassador|spokes\w+|governor|king|emir|ayatollah|chief|director|head|leader|representative|"
    r"coordinator|speaker|chancellor)\b",
    re.IGNORECASE,
)
_DEED = re.compile(
    r"\b(?:will|must|shall|won['’]t|cannot|never|should|need to|have to|demand|call on|urge|warn|"
    r"promise|commit|condemn|reject|vow|going to|ready to|threat\w*)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds|thousands|millions?|percent)\b"
)
_NO = re.compile(r"\b(?:no|not|never|nor|none|\w+n['’]t)\b", re.IGNORECASE)
_WE = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
_BACK = re.compile(r"^(?:he|she|it|they|this|that|these|those|and|but|so|which|because)\b", re.IGNORECASE)
_UNNAMED = re.compile(
    r"^(?:an?|one|some|several|two|three)\b|^(?:officials?|sources?|residents?|witness\w*)\b", re.IGNORECASE
)


def mark_key_quotes(
    quotes: tuple[Quote, ...], article: Article, theaters: tuple[TheaterMatch, ...]
) -> tuple[Quote, ...]:
    """The quotes with `key` set on at most two of them, and on each why it weighs what it weighs."""
    evidence = [span for match in theaters for span in match.evidence]
    weighed = [replace(q, why=_reasons(q, article, evidence), key=False) for q in quotes]
    ranked = sorted(
        (q for q in weighed if _printable(q) and weight(q) >= WORTH_PRINTING),
        key=lambda q: (-weight(q), q.span),
    )
    chosen = {q.span for q in ranked[:MOST_AN_ARTICLE]}
    return tuple(replace(q, key=q.span in chosen and _printable(q)) for q in weighed)


def rank_quotes(
    quotes: Sequence[tuple[Article, Quote]], earlier: Sequence[str] = ()
) -> tuple[tuple[Article, Quote], ...]:
    """Quotes of many articles, best first: the same words once, at most two of one speaker.

    `earlier` are the words of quotes that earlier editions printed. The same words in articles of
    several publications add weight to the first of them.
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
        count = said.get(quote.speaker.name.lower(), 0)
        if count < MOST_A_SPEAKER:
            said[quote.speaker.name.lower()] = count + 1
            found.append((article, quote))
    return tuple(found)


def weight(quote: Quote) -> float:
    """Sum of the quote's reasons."""
    return sum(reason.points for reason in quote.why)


def _printable(quote: Quote) -> bool:
    return quote.kind != "indirect" and quote.speaker is not None and quote.confidence >= LEAST_CONFIDENCE


def _reasons(quote: Quote, article: Article, evidence: list[Span]) -> tuple[Reason, ...]:
    if quote.kind == "indirect" or quote.speaker is None:
        return ()
    words = quote.words(article.text)
    size = sum(word_count(article.text, s) for s in quote.segments)
    named = [_speaker_tier(quote)]
    if any(s.start - 200 < e.start < s.end + 200 for s in quote.segments for e in evidence):
        named.append("theater named")
    if quote.span.start < len(article.text) / 3:
        named.append("in the lead")
    if words[0].isupper() and words[-1] in ".?!":
        named.append("full sentence")
    named.append("short" if size < 8 else "8 to 40 words" if size <= 40 else "long")
    named += [
        word
        for word, pattern in (
            ("commits, threatens or demands", _DEED),
            ("a number", _NUMBER),
            ("says no", _NO),
            ("speaks for many", _WE),
            ("opens with a back-reference", _BACK),
        )
        if pattern.search(words)
    ]
    return tuple(Reason(word, WEIGHTS[word]) for word in named)


def _speaker_tier(quote: Quote) -> str:
    assert quote.speaker is not None
    name = quote.speaker.name
    if quote.speaker.role and _OFFICE.search(quote.speaker.role):
        return "office"
    if _UNNAMED.search(name):
        return "unnamed source"
    return "named speaker" if name[0].isupper() else "body speaks"


def _bag(words: str) -> set[str]:
    return {w.lower() for w in re.findall(r"\w+", words)}


def _share(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))
