"""Figures: numbers that say how many or how much, with what they count."""

from __future__ import annotations

from briefing.analysis.circumstances import add_circumstances
from briefing.analysis.english_figures import find_english_figures
from briefing.model import Article, Figure, Quote, Span


def find_figures(
    article: Article, sentences: tuple[Span, ...], quotes: tuple[Quote, ...] = ()
) -> tuple[Figure, ...]:
    """Every figure of an article in the order of its text."""
    found = find_english_figures(article.text, sentences)
    return add_circumstances(found, article, sentences, quotes)
