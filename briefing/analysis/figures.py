"""Figures: numbers that say how many or how much, with what they count."""

from __future__ import annotations

from briefing.analysis.arabic_figures import find_arabic_figures, is_arabic
from briefing.analysis.circumstances import add_circumstances
from briefing.analysis.english_figures import find_english_figures
from briefing.model import Article, Figure, Quote, Span


def find_figures(
    article: Article, sentences: tuple[Span, ...], quotes: tuple[Quote, ...] = ()
) -> tuple[Figure, ...]:
    """Every figure of an article in the order of its text."""
    find = find_arabic_figures if is_arabic(article.text, article.language) else find_english_figures
    found = find(article.text, sentences)
    return add_circumstances(found, article, sentences, quotes)
