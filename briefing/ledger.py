"""The ledger: readings of a figure, or a speaker's quotes, from every article of an archive."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from briefing.analysis import analyze_all
from briefing.model import Analysis, Article, Reading, Theater
from briefing.stories.ledger import figure_readings, quote_readings, told_as


class Hit(Protocol):
    """What a search finds."""

    @property
    def article(self) -> Article:
        """The version that holds the words."""
        ...


class Searched(Protocol):
    """The archive as the ledger sees it."""

    def search(
        self,
        words: str,
        *,
        limit: int = 50,
        since: datetime | None = None,
        until: datetime | None = None,
        every_version: bool = False,
    ) -> Sequence[Hit]:
        """Articles that hold the words, newest first."""
        ...


@dataclass(frozen=True, slots=True)
class Scope:
    """Which articles count."""

    # None for any; the end is excluded.
    since: datetime | None = None
    until: datetime | None = None
    # Articles to read, newest first: each takes about 8 ms.
    limit: int = 1000


@dataclass(frozen=True, slots=True)
class Followed:
    """What was found of one figure or speaker."""

    # Oldest first.
    readings: tuple[Reading, ...]
    # Articles that hold the words and were read.
    articles: int
    # True where the limit left older ones unread.
    cut: bool


def follow_figure(
    archive: Searched,
    counted: str,
    theaters: Sequence[Theater],
    theater: Theater | None = None,
    scope: Scope | None = None,
) -> Followed:
    """Every reading of what is counted, or of what became of it, in every version of every article."""
    articles, cut = _articles(archive, counted, scope or Scope(), told_as)
    return Followed(figure_readings(_read(articles, theaters), counted, theater), len(articles), cut)


def follow_speaker(
    archive: Searched,
    speaker: str,
    theaters: Sequence[Theater],
    theater: Theater | None = None,
    scope: Scope | None = None,
) -> Followed:
    """Everything that somebody of this name said, in every version of every article."""
    articles, cut = _articles(archive, speaker, scope or Scope())
    return Followed(quote_readings(_read(articles, theaters), speaker, theater), len(articles), cut)


def _articles(
    archive: Searched,
    words: str,
    scope: Scope,
    forms: Callable[[str], tuple[str, ...]] = lambda word: (word,),
) -> tuple[list[Article], bool]:
    """Articles that hold every word in one of its `forms`, and whether the limit cut some off."""
    found = archive.search(
        _spelled(words, forms),
        limit=scope.limit + 1,
        since=scope.since,
        until=scope.until,
        every_version=True,
    )
    return [hit.article for hit in found[: scope.limit]], len(found) > scope.limit


def _spelled(words: str, forms: Callable[[str], tuple[str, ...]]) -> str:
    """The words as a query: marks part them, and "US" finds "U.S." too."""
    parts = re.findall(r"[^\W_]+", re.sub(r"\b([A-Z])\.([A-Z])\.", r"\1\2", words))
    short = {"US", "UN", "UK"}
    return " ".join(
        f'{part} OR "{" ".join(part)}"' if part in short else " OR ".join(f'"{form}"' for form in forms(part))
        for part in parts
    )


def _read(articles: Sequence[Article], theaters: Sequence[Theater]) -> Iterator[Analysis]:
    return analyze_all(articles, theaters)
