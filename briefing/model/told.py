"""What happened, over articles and over days: stories, and what changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefing.model.found import Analysis, Figure, Quote, Theater
from briefing.model.gathered import Article
from briefing.model.spans import Reason, Span

ChangeKind = Literal["new", "moved", "disputed", "corrected", "quiet"]


@dataclass(frozen=True, slots=True)
class Reprint:
    """A copy of a report, and which report it copies."""

    copy: Analysis
    original: Analysis


@dataclass(frozen=True, slots=True)
class Story:
    """One event over all articles that tell it."""

    # The article that tells it best.
    lead: Analysis
    # Other independent reports, best first.
    also: tuple[Analysis, ...] = ()
    # Copies of the lead or of one of the others, in order of time.
    reprints: tuple[Reprint, ...] = ()
    # The theater whose section it stands in.
    theater: Theater | None = None
    weight: float = 0.0
    why: tuple[Reason, ...] = ()
    # Headline of the earlier story that this one carries on, with its article.
    follows: Article | None = None
    # Leads of the earlier stories that it is told like, of the same event or not, likeliest first: figures of the
    # first are compared, and none of them has gone quiet.
    resembles: tuple[Article, ...] = ()

    @property
    def independent(self) -> tuple[Analysis, ...]:
        """Lead and other reports, reprints left out."""
        return (self.lead, *self.also)

    @property
    def articles(self) -> tuple[Analysis, ...]:
        """Everything that tells this story, reprints last."""
        return (self.lead, *self.also, *(reprint.copy for reprint in self.reprints))


@dataclass(frozen=True, slots=True)
class Reading:
    """What one article said at one time: one side of a change."""

    article: Article
    # The printed words.
    span: Span
    figure: Figure | None = None
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What differs from the last edition, or between outlets, with both readings."""

    kind: ChangeKind
    # What it is about, as printed ("US troops", a headline).
    what: str
    theater: Theater | None = None
    # The earlier reading, or for a dispute the lower one.
    before: Reading | None = None
    after: Reading | None = None
    # Every reading in order of time, for a sparkline.
    history: tuple[Reading, ...] = ()
