"""Every reading of a figure, and everything that somebody said, over any number of articles. Pure.

A reading is kept with its article and version, so that what was counted, by whom and as of when can
be followed over time; nothing is averaged and nothing is merged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.model import Analysis, Figure, Reading, Theater
from briefing.stories.reprints import arrival
from briefing.text.similarity import words

# What became of the counted: the word that a figure has for it, those by which it is asked for, and those by
# which articles tell it.
_FATES: dict[str, tuple[frozenset[str], tuple[str, ...]]] = {
    fate: (frozenset(asked.split()), tuple(told.split()))
    for fate, asked, told in (
        (
            "killed",
            "killed dead died deaths fatalities",
            "killed dead died killing kills toll bodies deaths fatalities slain",
        ),
        ("wounded", "wounded injured hurt", "wounded injured hurt wounding injuring injuries"),
        ("missing", "missing", "missing disappeared unaccounted"),
        (
            "detained",
            "detained arrested",
            "detained arrested captured kidnapped abducted detaining arresting hostages arrests",
        ),
        (
            "displaced",
            "displaced",
            "displaced fled flee fleeing uprooted homeless evacuated displacing displacement refugees returned homes camps",
        ),
    )
}


def fate_of(figure: Figure) -> str:
    """What became of those counted: killed, wounded, missing, detained, displaced; "" where nothing is told."""
    return "displaced" if figure.kind == "displaced" else figure.outcome


def told_as(word: str) -> tuple[str, ...]:
    """Words by which articles tell what "killed" or "displaced" asks for, itself first; any other word alone."""
    fate = _asked_fate(word)
    return (word, *(told for told in _FATES[fate][1] if told != word.lower())) if fate else (word,)


def _asked_fate(word: str) -> str:
    return next((fate for fate, (asked, _) in _FATES.items() if word.lower() in asked), "")


def figure_readings(
    analyses: Iterable[Analysis], counted: str, theater: Theater | None = None
) -> tuple[Reading, ...]:
    """Figures whose counted phrase holds every word of `counted` or that tell of such a fate, oldest first.

    "Killed" finds the killed, whichever words tell of them. With a theater, of articles alone that are mainly or in part about it.
    """
    asked = set(_counted_words(counted))
    found = [
        Reading(analysis.article, figure.span, figure=figure)
        for analysis in analyses
        if _about(analysis, theater)
        for figure in analysis.figures
        if _counts(figure, asked, analysis.article.text)
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


def _counts(figure: Figure, asked: set[str], text: str) -> bool:
    """True where every word asked for stands in the figure's words or says what became of those counted."""
    lacking = asked - set(_counted_words(f"{figure.counted} {figure.span.of(text)}"))
    return not lacking or {_asked_fate(word) for word in lacking} == {fate_of(figure) or None}


def _about(analysis: Analysis, theater: Theater | None) -> bool:
    return theater is None or analysis.level(theater) in ("primary", "secondary")


def _in_order(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    return tuple(sorted(readings, key=lambda r: (arrival(r.article), r.article.version, r.span)))


def _counted_words(phrase: str) -> list[str]:
    """Its words, "U.S." as "us"."""
    return words(re.sub(r"\b([A-Z])\.([A-Z])\.", r"\1\2", phrase))
