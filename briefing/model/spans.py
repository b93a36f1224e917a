"""Where words stand, when something counts, and what a rank is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of `Article.text`."""

    # First character, counted from 0.
    start: int
    # One past the last character.
    end: int

    def of(self, text: str) -> str:
        """The words of `text` that stand in this span."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """True when `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """True when the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of time, in UTC."""

    # Included.
    start: datetime
    # Excluded: the information cut-off.
    end: datetime

    def __contains__(self, moment: datetime) -> bool:
        return self.start <= moment < self.end


@dataclass(frozen=True, slots=True)
class Reason:
    """One line of a ranking: why something weighs what it weighs."""

    # What counted, in words for the reader ("6 outlets", "12 killed").
    word: str
    # What it added to the weight.
    points: float
    # The label that says it in the reader's language ("outlet", "new", "mainly", "killed"), "" for none,
    # and the count or the number as printed that goes with it.
    label: str = ""
    given: str = ""
