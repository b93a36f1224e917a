"""One issue of an edition: everything that its page shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from briefing.model.found import Figure, Quote, Theater
from briefing.model.gathered import Article, SourceFailure
from briefing.model.spans import Reason, Span, Window
from briefing.model.told import Change, Reading, Story
from briefing.model.wanted import Edition


@dataclass(frozen=True, slots=True)
class Reference:
    """A numbered source of the briefing."""

    # From 1, in order of first use on the page.
    number: int
    article: Article
    # Publications that carried a copy.
    carried_by: tuple[Article, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A verbatim sentence on the page."""

    reference: Reference
    span: Span
    # True when one independent outlet alone tells the story.
    single_source: bool = False

    @property
    def text(self) -> str:
        """The sentence, character for character."""
        return self.span.of(self.reference.article.text)


@dataclass(frozen=True, slots=True)
class PrintedQuote:
    """A quote on the page."""

    reference: Reference
    quote: Quote

    @property
    def text(self) -> str:
        """The quoted words, segments joined by a space."""
        return self.quote.words(self.reference.article.text)


@dataclass(frozen=True, slots=True)
class PrintedFigure:
    """A figure on the page."""

    reference: Reference
    figure: Figure
    theater: Theater | None = None
    # Other articles that give the same figure.
    also: tuple[Reference, ...] = ()
    # The reading of the edition before, when it differs.
    before: Reading | None = None
    why: tuple[Reason, ...] = ()

    @property
    def number(self) -> str:
        """The number words as printed."""
        return self.figure.number.of(self.reference.article.text)

    @property
    def phrase(self) -> str:
        """Bound, number and counted noun as they stand in the article."""
        return self.figure.span.of(self.reference.article.text)


@dataclass(frozen=True, slots=True)
class Card:
    """A story as the page tells it."""

    # From 1, through all sections: the same on the map, in the contents and at the story.
    number: int
    story: Story
    reference: Reference
    lines: tuple[Line, ...] = ()
    quotes: tuple[PrintedQuote, ...] = ()
    figures: tuple[PrintedFigure, ...] = ()
    # Other independent reports of the story.
    also: tuple[Reference, ...] = ()
    # What weighs most in its place ("6 outlets", "12 killed", "new").
    why: tuple[Reason, ...] = ()
    # Disputed figures of this story.
    disputes: tuple[Change, ...] = ()

    @property
    def headline(self) -> str:
        """The lead article's headline, as its publication printed it."""
        return self.reference.article.headline


@dataclass(frozen=True, slots=True)
class Section:
    """One theater's part of a briefing."""

    theater: Theater
    # Told in full, heaviest first.
    cards: tuple[Card, ...] = ()
    # The rest, one line each, heaviest first.
    rows: tuple[Card, ...] = ()
    bottom_line: tuple[Line, ...] = ()
    # Articles about this theater, reprints included.
    articles: int = 0
    # Publications they came from.
    publications: int = 0


@dataclass(frozen=True, slots=True)
class DateAhead:
    """A coming date that an article names."""

    day: date
    reference: Reference
    # The sentence that names it.
    span: Span


@dataclass(frozen=True, slots=True)
class ListedArticle:
    """An article that is counted, with why it is not told as a story."""

    article: Article
    reason: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was read, what was left out and what could not be read."""

    # Articles read for the window, reprints included.
    articles: int = 0
    publications: int = 0
    # Copies folded into the article they reprint.
    reprints: int = 0
    stories: int = 0
    # Stories beyond the limit that the page only counts.
    cut: int = 0
    # About none of the theaters.
    elsewhere: int = 0
    # Without a date; taken into the window by when they were first seen.
    undated: tuple[ListedArticle, ...] = ()
    # In a language that is placed by names but not analysed.
    unread_language: tuple[ListedArticle, ...] = ()
    # Names of sources that answered and brought nothing.
    silent: tuple[str, ...] = ()
    failures: tuple[SourceFailure, ...] = ()
    # Input that was skipped, in words ("notes.bin: not text").
    skipped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """An analyst's own words about an issue or one of its stories: never mixed with source text."""

    text: str
    # Who wrote it.
    author: str
    # Number of the card that it belongs to; None for the whole issue.
    card: int | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a reviewer decided about one story, or wrote about the issue."""

    act: Literal["pin", "drop", "move", "note"]
    # Source and id of an article of the story; both "" for a note on the whole issue.
    source: str = ""
    article: str = ""
    # For "move": its new place in the section, from 1.
    place: int = 0
    # For "note".
    words: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class Briefing:
    """One issue of an edition: everything the page shows, and nothing that it must fetch."""

    edition: Edition
    window: Window
    # When it was compiled; printed, and the document's date.
    made: datetime
    sections: tuple[Section, ...]
    bottom_line: tuple[Line, ...] = ()
    key_figures: tuple[PrintedFigure, ...] = ()
    # All figures worth a row of the reference table.
    figures: tuple[PrintedFigure, ...] = ()
    # All quotes, by speaker.
    quotes: tuple[PrintedQuote, ...] = ()
    changes: tuple[Change, ...] = ()
    dates_ahead: tuple[DateAhead, ...] = ()
    references: tuple[Reference, ...] = ()
    coverage: Coverage = field(default_factory=Coverage)
    # Counted from 1 over the edition's issues; None for an ad-hoc report.
    number: int | None = None
    # Articles a day, oldest first, for the chart.
    volume: tuple[tuple[date, int], ...] = ()
    # The reviewer's own words, printed as such.
    notes: tuple[Note, ...] = ()

    @property
    def cards(self) -> tuple[Card, ...]:
        """Stories told in full, in the order of the page."""
        return tuple(card for section in self.sections for card in section.cards)

    @property
    def sample(self) -> bool:
        """True when the articles are the shipped, invented ones."""
        return any(reference.article.sample for reference in self.references)
