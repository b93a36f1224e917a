"""A report about less than everything: by words, speaker, place or source. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.model import Analysis, Article
from briefing.text.query import Query
from briefing.text.similarity import words


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What an article must have to be told; everything that is asked for must hold."""

    # Words, phrases, NOT, OR, as they were typed; "" for none.
    query: str = ""
    # Of each of these one must hold; empty for any.
    speakers: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """What was asked for, for the title of the report; "" where nothing was."""
        parts = [
            *([f"‘{self.query}’"] if self.query else []),
            *(f"speaker {name}" for name in self.speakers),
            *(f"place {name}" for name in self.places),
            *(f"source {name}" for name in self.sources),
        ]
        return ", ".join(parts)

    def admits(self, article: Article) -> bool:
        """True when the article's words and source are asked for; `ValueError` for a query that asks nothing."""
        asked = Query.read(self.query) if self.query else None
        if asked and not asked.stands_in(article.headline, article.text):
            return False
        return not self.sources or any(_is_source(article, name) for name in self.sources)

    def holds(self, analysis: Analysis) -> bool:
        """True when one of the speakers is quoted, and one of the places named."""
        said = not self.speakers or any(speaks(analysis, name) for name in self.speakers)
        return said and (not self.places or any(_names_place(analysis, name) for name in self.places))


def speaks(analysis: Analysis, name: str) -> bool:
    """True when the article quotes somebody whose name holds every word of `name`."""
    return any(quote.speaker and is_called(quote.speaker.name, name) for quote in analysis.quotes)


def is_called(full: str, name: str) -> bool:
    """True when every word of `name` stands in the full name, in any case and without accents."""
    asked = set(words(name))
    return bool(asked) and asked <= set(words(full))


def _names_place(analysis: Analysis, name: str) -> bool:
    asked = words(name)
    return any(
        asked in (words(place.name), words(place.span.of(analysis.article.text)))
        or (place.governorate is not None and asked == words(place.governorate))
        for place in analysis.places
    )


def _is_source(article: Article, name: str) -> bool:
    return name == article.source or words(name) in (words(article.publication), words(article.source))
