"""Numbers for sources, given out in the order in which the page first names them."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.model import Article, Reference, Story


class Citations:
    """Call it with an article to get its numbered source; the same article keeps its number."""

    def __init__(self, stories: Iterable[Story]) -> None:
        self._carried: dict[tuple[str, str, int], tuple[Article, ...]] = {}
        self._given: dict[tuple[str, str, int], Reference] = {}
        for story in stories:
            for reprint in story.reprints:
                key = _key(reprint.original.article)
                self._carried[key] = (*self._carried.get(key, ()), reprint.copy.article)

    def __call__(self, article: Article) -> Reference:
        """The article's reference: a new number, or the one that it has."""
        key = _key(article)
        if key not in self._given:
            self._given[key] = Reference(len(self._given) + 1, article, self._carried.get(key, ()))
        return self._given[key]

    def references(self) -> tuple[Reference, ...]:
        """Everything numbered so far, in order."""
        return tuple(self._given.values())


def _key(article: Article) -> tuple[str, str, int]:
    return (article.source, article.id, article.version)
