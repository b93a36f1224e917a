"""Every reading of a figure, and everything that somebody said, over any number of articles. Pure.

A reading is kept with its article and version, so that what was counted, by whom and as of when can
be followed over time; nothing is averaged and nothing is merged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.model import Analysis, Reading, Theater
from briefing.stories.reprints import arrival
from briefing.text.similarity import words


def figure_readings(
    analyses: Iterable[Analysis], counted: str, theater: Theater | None = None
) -> tuple[Reading, ...]:
    """Figures whose counted phrase holds every word of `counted`, oldest first.

    With a theater, of articles alone that are mainly or in part about it.
    """
    asked = set(_counted_words(counted))
    found = [
        Reading(analysis.article, figure.span, figure=figure)
        for analysis in analyses
        if _about(analysis, theater)
        for figure in analysis.figures
        if asked <= set(_counted_words(f"{figure.counted} {figure.span.of(analysis.article.text)}"))
    ]
    return _in_order(found)


def quote_readings(
    analyses: Iterable[Analysis], speaker: str, theater: Theater | None = None
) -> tuple[Reading, ...]:
    """Quotes whose speaker's name holds every word of `speaker`, oldest first."""
    asked = set(words(speaker))
    found = [
        Reading(analysis.article, quote.span, quote=quote)
        for analysis in analyses
        if _about(analysis, theater)
        for quote in analysis.quotes
        if quote.speaker and asked <= set(words(quote.speaker.name))
    ]
    return _in_order(found)


def _about(analysis: Analysis, theater: Theater | None) -> bool:
    return theater is None or analysis.level(theater) in ("primary", "secondary")


def _in_order(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    return tuple(sorted(readings, key=lambda r: (arrival(r.article), r.article.version, r.span)))


def _counted_words(phrase: str) -> list[str]:
    """Its words, "U.S." as "us"."""
    return words(re.sub(r"\b([A-Z])\.([A-Z])\.", r"\1\2", phrase))
