"""The places that a sentence names for its figures.

What the gazetteers know is taken as they know it ("Syrias Aleppo", of a text that lost its commas, is
Aleppo), and a group or a person is no place ("in Daesh"). A name that they do not know counts where a
preposition or a word like "village of" says that it is a place; "of" and "from" alone do not say so.
Where a thing came from is its place only if the sentence names no other.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from briefing.analysis.places.countries import Mention
from briefing.analysis.quantities import circumstance_words as words
from briefing.model import Span

_PLACES = frozenset(["name", "governorate", "place", "base", "crossing"])
# Kinds from the finest to the widest: of "Syrias Aleppo" the town is meant.
_WIDE = {"governorate": 1, "name": 2}


class Gazetted:
    """The names of an article's text that its gazetteers know, in order."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._known = [m for m in mentions if not m.headline and m.term is not None]
        self._ends = [m.span.end for m in self._known]

    def within(self, span: Span) -> list[Mention]:
        """The mentions that meet the span."""
        at = bisect_left(self._ends, span.start + 1)
        found = []
        while at < len(self._known) and self._known[at].span.start < span.end:
            found.append(self._known[at])
            at += 1
        return found

    def happens_at(self, text: str, span: Span) -> bool:
        """True where the span is a place behind "on" or "in": "the strike on Urum"."""
        known = any(mention.span.covers(span) and _is_place(mention) for mention in self.within(span))
        return known and _follows(words.OF_WHERE, words.OF_WHERE_LENGTH, text, span)


def places_in(text: str, sentence: Span, gazetted: Gazetted) -> tuple[Span, ...]:
    """The places of a sentence in order; those that things come from only where there is no other."""
    there: list[Span] = []
    origins: list[Span] = []
    for match in words.PLACE.finditer(text, sentence.start, sentence.end):
        place = _place(match, text, gazetted)
        if place is not None:
            (origins if match["where"].lower() == "from" else there).append(place)
    there += [
        mention.span
        for mention in gazetted.within(sentence)
        if _is_place(mention) and _follows(words.PLACE_AR, words.PLACE_AR_LENGTH, text, mention.span)
    ]
    return tuple(sorted(there or origins))


def _place(match: re.Match[str], text: str, gazetted: Gazetted) -> Span | None:
    name = Span(*match.span("name"))
    known = gazetted.within(name)
    # "in US-led strikes": what bears its name acts, and stands elsewhere.
    places = [m for m in known if _is_place(m) and not text.startswith("-", m.span.end)]
    if places:
        return min(places, key=_width).span
    if known or words.NO_PLACE.search(match["name"]):
        return None
    said_to_be = match["what"] or _follows(
        words.PLACE_NOUN, words.PLACE_NOUN_LENGTH, text, Span(*match.span())
    )
    return name if said_to_be or match["where"].lower() not in ("of", "from") else None


def _follows(pattern: re.Pattern[str], length: int, text: str, span: Span) -> bool:
    """True where the pattern stands right before the span, within so many characters."""
    return pattern.search(text, max(0, span.start - length), span.start) is not None


def _is_place(mention: Mention) -> bool:
    return mention.term is not None and mention.term.kind in _PLACES


def _width(mention: Mention) -> int:
    return _WIDE.get(mention.term.kind, 0) if mention.term else 0
