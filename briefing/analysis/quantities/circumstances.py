"""What a sentence says about a figure beside its value: who gives it, when, where, and of what it is a part.

Only what the sentence itself prints is taken; a figure without such words keeps None. Each sentence
is searched once, and each of its figures takes what stands nearest, so long sentences cost no more
than their length.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from briefing.analysis.places.countries import Mention
from briefing.analysis.places.dateline import find_dateline
from briefing.analysis.quantities import circumstance_words as words
from briefing.analysis.quantities.places import Gazetted, places_in
from briefing.analysis.words.classes import is_stop
from briefing.model import Article, Figure, Quote, Span, Speaker
from briefing.text.patterns import holds_any

# Characters after a figure in which "so far this year" makes it a running total.
_TAIL = 60
# Characters before one in which "ten years ago" makes it history.
_HEAD = 300
_NEVER_PARTS = frozenset(["age", "money", "duration", "area-distance"])
# What happens day by day: "300 killed this year" is a total of many days.
_HAPPENS = frozenset(["casualties", "strikes", "events", "displaced"])


@dataclass(frozen=True, slots=True)
class _Setting:
    """What one sentence says of all its figures."""

    text: str
    sentence: Span
    times: tuple[Span, ...]
    places: tuple[Span, ...]
    # A word of the present ("currently"), and whether it dates the figure.
    present: re.Match[str] | None
    # False where no word of the sentence can make a figure history.
    looks_back: bool
    source: Speaker | None
    # Quotes that meet the sentence and have a speaker.
    quotes: tuple[Quote, ...]


def add_circumstances(
    figures: tuple[Figure, ...],
    article: Article,
    sentences: tuple[Span, ...],
    quotes: tuple[Quote, ...],
    mentions: Sequence[Mention] = (),
) -> tuple[Figure, ...]:
    """The same figures with attribution, date, place, whole, background and running total filled in."""
    told: list[Figure] = []
    starts = [sentence.start for sentence in sentences]

    def home(figure: Figure) -> int:
        return max(0, bisect_left(starts, figure.number.start + 1) - 1)

    spoken = _by_sentence(quotes, sentences)
    gazetted = Gazetted(mentions)
    dateline = find_dateline(article.text)
    filed = dateline.span.end if dateline else 0
    for at, here in groupby(figures, home):
        setting = _setting(article.text, sentences[at], spoken.get(at, ()), gazetted, filed)
        told.extend(_with_wholes(setting, [_told(article, setting, figure) for figure in here]))
    return tuple(told)


def _by_sentence(quotes: tuple[Quote, ...], sentences: tuple[Span, ...]) -> dict[int, tuple[Quote, ...]]:
    """The quotes with a speaker, by the number of each sentence that they meet."""
    ends = [sentence.end for sentence in sentences]
    spoken: dict[int, tuple[Quote, ...]] = {}
    for quote in quotes:
        for segment in quote.segments if quote.speaker and not is_stop(quote.speaker.name) else ():
            at = bisect_left(ends, segment.start + 1)
            while at < len(sentences) and sentences[at].start < segment.end:
                spoken[at] = (*spoken.get(at, ()), quote)
                at += 1
    return spoken


def _setting(
    text: str, sentence: Span, quotes: tuple[Quote, ...], gazetted: Gazetted, filed: int
) -> _Setting:
    """What a sentence says; up to `filed` the dateline tells where it was written, and nobody who gives figures."""
    lower = sentence.of(text).lower()
    return _Setting(
        text,
        sentence,
        tuple([Span(*match.span()) for match in words.WHEN.finditer(text, sentence.start, sentence.end)]),
        places_in(text, sentence, gazetted),
        words.PRESENT.search(text, sentence.start, sentence.end)
        if holds_any(lower, words.PRESENT_HINTS)
        else None,
        holds_any(lower, words.HISTORY_HINTS),
        _named_source(
            text, Span(min(max(sentence.start, filed), sentence.end), sentence.end), lower, gazetted
        ),
        tuple(q for q in quotes if q.mention is None or not gazetted.happens_at(text, q.mention)),
    )


def _told(article: Article, setting: _Setting, figure: Figure) -> Figure:
    """The figure with what its sentence says; its whole is found later."""
    text = setting.text
    present = setting.present if setting.present and setting.present.end() <= figure.number.start else None
    when = _nearest(setting.times, figure, figure.number)
    if present is not None:
        when = Span(*present.span("dated")) if present["dated"] else None
    when_words = when.of(text) if when else ""
    return replace(
        figure,
        attribution=_speaker(figure, setting) or setting.source,
        as_of=when,
        place=_nearest(setting.places, figure, figure.span),
        background=present is None and _is_background(article, when_words, setting, figure),
        cumulative=_is_total(when_words, setting, figure),
    )


def _speaker(figure: Figure, setting: _Setting) -> Speaker | None:
    """Who says the words that hold the figure; else who is quoted in its sentence."""
    holding = (q for q in setting.quotes if any(segment.covers(figure.number) for segment in q.segments))
    beside = (q for q in setting.quotes if q.kind != "indirect")
    quote = next(holding, None) or next(beside, None)
    return quote.speaker if quote else None


def _named_source(text: str, sentence: Span, lower: str, gazetted: Gazetted) -> Speaker | None:
    """Who the sentence says gives its figures; a town that something happened in does not."""
    match = next(
        (
            match
            for hints, source in words.SOURCES
            if holds_any(lower, hints)
            for match in source.finditer(text, sentence.start, sentence.end)
            if not gazetted.happens_at(text, Span(*match.span(1)))
        ),
        None,
    )
    if match is None:
        return None
    name = words.BEFORE_NAME.sub("", " ".join(match[1].split()))
    name = words.AFTER_NAME.sub("", re.sub(r"(?<=\w\w)\.$", "", name))  # the sentence's full stop
    return Speaker(name) if name and not is_stop(name) else None  # "Our estimate is lower"


def _nearest(spans: tuple[Span, ...], figure: Figure, apart_from: Span) -> Span | None:
    """The span nearest to the figure; what follows counts half as far, since time and place come after."""
    if not spans:
        return None
    at = bisect_left(spans, Span(figure.number.start, figure.number.start))
    around = [span for span in spans[max(0, at - 2) : at + 2] if not span.meets(apart_from)]
    return min(around, key=lambda span: (_distance(span, figure), span.start), default=None)


def _distance(span: Span, figure: Figure) -> int:
    if span.start >= figure.number.end:
        return (span.start - figure.number.end) // 2
    return figure.number.start - span.end


def _is_background(article: Article, when: str, setting: _Setting, figure: Figure) -> bool:
    """True for history: a year before the article's own, or words like "decades ago" around the figure."""
    year = words.YEAR.search(when)
    if year is not None:
        return article.published is None or int(year.group()) < article.published.year
    if not setting.looks_back:
        return False
    tail = min(setting.sentence.end, figure.span.end + _TAIL)
    return bool(
        words.HISTORY.search(setting.text, max(setting.sentence.start, figure.span.start - _HEAD), tail)
    )


def _is_total(when: str, setting: _Setting, figure: Figure) -> bool:
    """True for a running total: "since 1 October", "so far", and of what happens day by day "this year"."""
    tail = setting.text[figure.span.end : min(setting.sentence.end, figure.span.end + _TAIL)]
    if words.RUNNING.search(when) or words.RUNNING.search(tail):
        return True
    return figure.kind in _HAPPENS and bool(words.THIS_YEAR.search(when))


def _with_wholes(setting: _Setting, figures: list[Figure]) -> list[Figure]:
    """The figures of a sentence, each part with the span of the whole that it stands under."""
    told: list[Figure] = []
    for figure in figures:
        if told and _stands_among(setting.text, told[-1], figure):
            told[-1] = replace(told[-1], part_of=figure.span)
        whole = _whole(setting, figure, told)
        told.append(figure if whole is None else replace(figure, part_of=whole))
    return told


def _stands_among(text: str, part: Figure, whole: Figure) -> bool:
    """True for "ten children were among at least 48 people killed"."""
    return bool(words.AMONG.fullmatch(text, part.span.end, whole.span.start)) and part.value < whole.value


def _whole(setting: _Setting, figure: Figure, told: list[Figure]) -> Span | None:
    """The figure that this one is a part of: "12 people, including 3 children"."""
    if not told or figure.kind in _NEVER_PARTS or told[-1].unit != figure.unit:
        return None
    text, last = setting.text, told[-1]
    between = text[last.span.end : figure.span.start]
    if (
        words.INCLUDING.search(between)
        or words.OF_THEM.match(text, figure.span.end, setting.sentence.end)
        or words.OF_THEM.match(text, figure.number.end, setting.sentence.end)
    ):
        return last.part_of or last.span if words.NEXT_PART.fullmatch(between) else last.span
    if last.part_of is not None and words.NEXT_PART.fullmatch(between):
        return last.part_of
    if (
        words.OUT_OF_THE.search(text, max(setting.sentence.start, last.span.start - 14), last.span.start)
        and "," in between
    ):
        return last.span
    return None
