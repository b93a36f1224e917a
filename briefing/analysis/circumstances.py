"""What a sentence says about a figure beside its value: who gives it, when, where, and of what it is a part.

Only what the sentence itself prints is taken. A figure without such words keeps None.
"""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.model import Article, Figure, Quote, Span, Speaker

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.?|Feb\.?|Mar\.|Apr\.|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_YEAR = r"(?:19|20)\d\d"
_WHEN = re.compile(
    rf"\b(?:(?:early |late )?(?:on|since|by|as of|until|in|during|from|before|after) )?(?:(?:early|late|mid|last|this|next)[- ])?"
    rf"(?:{_WEEKDAY}(?: (?:morning|night|evening|afternoon))?|\d{{1,2}} {_MONTH}(?: {_YEAR})?|{_MONTH} \d{{1,2}}(?!\d)(?:, {_YEAR})?|{_MONTH}(?: {_YEAR})?\b)"
    r"|\b(?:today|yesterday|tonight|overnight)\b"
    r"|\b(?:so far )?(?:this|last|next) (?:week|month|year|summer|winter|spring|autumn)\b"
    rf"|\b(?:since|in|by|until|during|from|as of) (?:early |late |mid-)?(?:{_YEAR})\b"
    r"|\b(?:in|over|during|within) the (?:past|last) (?:\w+ )?(?:hours|days|weeks|months|years|decade|year|month|week)\b"
    r"|\bsince (?:the )?[a-z][\w' ]{3,30}?(?: began| started|$)"
)
_PLACE = re.compile(
    r"\b(?:in|near|at|around|outside|across|inside|throughout|from|of)\s+(?:the\s+)?(?:(?:city|town|village|province|governorate|district|region|camp) of\s+)?"
    r"(?:(?:north|south|east|west|central|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|south-?western|downtown|nearby|neighbou?ring)\s+)*"
    r"((?:[A-Z][\w'’-]+|al-[A-Z]\w+)(?:\s+(?:[A-Z][\w'’-]+|al-[A-Z]\w+|ez-Zor|al-\w+))*)"
)
_NO_PLACE = re.compile(
    rf"^(?:{_WEEKDAY}|{_MONTH}\b|ISIS|ISIL|IS\b|Islamic|US\b|United Nations|UN\b|President|Trump|Biden|Congress|Parliament|Army|Ramadan|English|Arabic|Mr|Ms|Dr)"
)
_ACCORDING = re.compile(
    r"\b(?:according to|as per|citing|quoting)\s+(?:(?:the|a|an|its|his|her|data from|figures from|estimates by)\s+)*([^,.;“”\"]{3,80})",
    re.IGNORECASE,
)
_SAID = re.compile(
    r",\s+(?:the\s+)?([A-Z][^,.;“”\"]{2,70}?|(?:\w+\s+){0,3}(?:officials?|police|rescuers|authorities|ministry|army|military|monitors?|source|sources|medics|residents|witnesses))\s+(?:said|says|reported|announced)\b"
)
_CLAIM = re.compile(
    r"\b([A-Z][\w'’.-]*(?:\s+(?:of|for|and|the|[A-Z][\w'’.-]*)){0,7}|(?:The|the|a|an)\s+(?:[\w-]+\s+){0,4}?(?:officials?|police|rescuers|authorities|ministry|army|military|monitors?|sources?|government|agency|group|report))"
    r"\s+(?:has |have )?(?:said|says|say|reported|reports|announced|estimates?|estimated|put)\b"
)
_INCLUDING = re.compile(
    r"\b(?:including|among them|of them|of whom|of which|comprising|included|among whom)\b[^\d.;]{0,30}$",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\s*(?:[\w%]+\s+)?of (?:them|whom|which|those)\b", re.IGNORECASE)
_BACKGROUND = re.compile(
    r"\b(?:years ago|decades? ago|last year|a year ago|last century|in the 19\d0s|in the past decade|historically|at the height|previous war)\b",
    re.IGNORECASE,
)
# A word of the present before the number outweighs a year in a clause after it.
_PRESENT = re.compile(r"\b(?:currently|now|still|today|at present|presently)\b", re.IGNORECASE)
_CUMULATIVE = re.compile(
    r"\b(?:since|so far|to date|in total|altogether|overall|cumulative|running total|this year|over the (?:past|last)|in the (?:past|last))\b",
    re.IGNORECASE,
)


def add_circumstances(
    figures: tuple[Figure, ...], article: Article, sentences: tuple[Span, ...], quotes: tuple[Quote, ...]
) -> tuple[Figure, ...]:
    """The same figures with attribution, date, place, whole, background and running total filled in."""
    told: list[Figure] = []
    sentence_at = 0
    for figure in figures:
        while sentence_at + 1 < len(sentences) and sentences[sentence_at].end <= figure.number.start:
            sentence_at += 1
        sentence = sentences[sentence_at]
        whole = _whole(article.text, sentence, figure, told)
        told.append(_told(article, sentence, figure, quotes, whole))
    return tuple(told)


def _told(
    article: Article, sentence: Span, figure: Figure, quotes: tuple[Quote, ...], whole: Span | None
) -> Figure:
    text, words = article.text, sentence.of(article.text)
    present = _PRESENT.search(text, sentence.start, figure.number.start)
    when = Span(*present.span()) if present else _nearest(_WHEN, text, sentence, figure)
    when_words = when.of(text) if when else ""
    return replace(
        figure,
        attribution=_speaker(figure, quotes, sentence) or _named_source(words),
        as_of=when,
        place=_place(text, sentence, figure),
        part_of=whole,
        background=present is None and _is_background(article, when_words, text, figure),
        cumulative=bool(
            _CUMULATIVE.search(when_words)
            or _CUMULATIVE.search(text[figure.span.end : min(sentence.end, figure.span.end + 60)])
        ),
    )


def _speaker(figure: Figure, quotes: tuple[Quote, ...], sentence: Span) -> Speaker | None:
    holding = [
        quote
        for quote in quotes
        if quote.speaker and any(segment.covers(figure.number) for segment in quote.segments)
    ]
    if not holding:
        holding = [
            quote
            for quote in quotes
            if quote.speaker
            and quote.kind != "indirect"
            and any(segment.meets(sentence) for segment in quote.segments)
        ]
    return holding[0].speaker if holding else None


def _named_source(words: str) -> Speaker | None:
    match = _ACCORDING.search(words) or _SAID.search(words) or _CLAIM.search(words)
    if match is None:
        return None
    name = re.sub(
        r"^(?:The|the|A|a|an|An|But|And|In|Meanwhile)\s+", "", re.sub(r"\s+", " ", match[1])
    ).strip()
    return Speaker(name) if name else None


def _nearest(pattern: re.Pattern[str], text: str, sentence: Span, figure: Figure) -> Span | None:
    found = [Span(*match.span()) for match in pattern.finditer(text, sentence.start, sentence.end)]
    found = [span for span in found if not span.meets(figure.number)]
    if not found:
        return None
    return min(found, key=lambda span: (_distance(span, figure), span.start))


def _distance(span: Span, figure: Figure) -> int:
    """Characters between; what follows the figure counts half, since time and place come after."""
    if span.start >= figure.number.end:
        return (span.start - figure.number.end) // 2
    return figure.number.start - span.end


def _place(text: str, sentence: Span, figure: Figure) -> Span | None:
    found = [
        Span(*match.span(1))
        for match in _PLACE.finditer(text, sentence.start, sentence.end)
        if not _NO_PLACE.match(match[1])
    ]
    found = [span for span in found if not span.meets(figure.span)]
    return min(found, key=lambda span: (_distance(span, figure), span.start)) if found else None


def _whole(text: str, sentence: Span, figure: Figure, told: list[Figure]) -> Span | None:
    """The figure that this one is a part of: "12 people, including 3 children"."""
    if (
        not told
        or told[-1].number.start < sentence.start
        or figure.kind in ("age", "money", "duration", "area-distance")
    ):
        return None
    last = told[-1]
    between = text[last.span.end : figure.span.start]
    if _INCLUDING.search(between) or _OF_THEM.match(text, figure.number.end, sentence.end):
        return last.part_of or last.span if "," not in between[:-2] else last.span
    if last.part_of is not None and re.fullmatch(r"\s*(?:,|and|,\s*and)\s*(?:\w+\s+and\s+)?", between):
        return last.part_of
    return None


def _is_background(article: Article, when: str, text: str, figure: Figure) -> bool:
    year = re.search(_YEAR, when)
    if year is not None:
        return article.published is None or int(year.group()) < article.published.year
    around = text[max(0, figure.span.start - 60) : figure.span.end + 60]
    return bool(_BACKGROUND.search(when) or _BACKGROUND.search(around))
