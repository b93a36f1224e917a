"""Figures: numbers that say how many or how much, with what they count."""

from __future__ import annotations

from briefing.analysis.arabic_figures import find_arabic_figures, is_arabic
from briefing.analysis.circumstances import add_circumstances
from briefing.analysis.english_figures import find_english_figures
from briefing.model import Article, Figure, Quote, Span

# Sentences of a text without a headline that is read as it stands, not as an article.
ALONE = 3


def find_figures(
    article: Article, sentences: tuple[Span, ...], quotes: tuple[Quote, ...] = ()
) -> tuple[Figure, ...]:
    """Every figure of an article in the order of its text."""
    if is_arabic(article.text, article.language):
        found = find_arabic_figures(article.text, sentences)
    else:
        found = find_english_figures(article.text, sentences, alone=_stands_alone(article, sentences))
    return add_circumstances(found, article, sentences, quotes)


def _stands_alone(article: Article, sentences: tuple[Span, ...]) -> bool:
    """True for a sentence that comes without an article around it."""
    return not article.headline and len(sentences) <= ALONE
