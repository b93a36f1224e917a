"""Finds the story and the numbered source of an article."""

from __future__ import annotations

from collections.abc import Callable

from briefing.model import Article, Briefing, Card, Reference


def card_finder(briefing: Briefing) -> Callable[[Article], Card | None]:
    """Finds the story of this issue that an article tells; None for articles of earlier issues."""
    known: dict[tuple[str, str, int], Card] = {}
    for section in briefing.sections:
        for card in (*section.cards, *section.rows):
            for analysis in card.story.articles:
                article = analysis.article
                known.setdefault((article.source, article.id, article.version), card)

    def card_of(article: Article) -> Card | None:
        return known.get((article.source, article.id, article.version))

    return card_of


def reference_finder(briefing: Briefing) -> Callable[[Article], Reference | None]:
    """Finds the numbered source of an article; None for articles of earlier editions."""
    known = {(r.article.source, r.article.id, r.article.version): r for r in reversed(briefing.references)}

    def reference_of(article: Article) -> Reference | None:
        return known.get((article.source, article.id, article.version))

    return reference_of
