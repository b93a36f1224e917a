"""What is said where there is nothing to report: why, and what would help."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from zoneinfo import ZoneInfo

from briefing.cli.material import Material
from briefing.cli.output import report_skipped
from briefing.edition.narrowing import Narrowing
from briefing.model import Edition, Window
from briefing.text.plurals import amount


@dataclass(frozen=True, slots=True)
class Nothing:
    """An order that came to nothing."""

    read: Material
    window: Window
    edition: Edition
    narrowing: Narrowing
    now: datetime
    # Articles of the window that came in after it had ended.
    late: int = 0
    # True where articles were handed over with --input.
    by_hand: bool = False
    # True where --date, --since or --until were given.
    timed: bool = False


def report_nothing(nothing: Nothing) -> None:
    """Print it on standard error."""
    zone = ZoneInfo(nothing.edition.zone)
    start, end = (
        moment.astimezone(zone).strftime("%-d %b %Y %H:%M")
        for moment in (nothing.window.start, nothing.window.end)
    )
    when = f"from {start} to {end}" if start != end else f"of {start}"
    about = f"{_about(nothing.edition)} {when} ({nothing.edition.zone})"
    print(f"briefing: nothing to report on {about}", file=sys.stderr)
    for line in _why(nothing):
        print(f"  {line}", file=sys.stderr)
    report_skipped(nothing.read)


def _why(nothing: Nothing) -> Iterator[str]:
    if nothing.window.start > nothing.now:
        yield "that time is still to come"
    elif nothing.late:
        yield f"{amount(nothing.late, 'article')} of that time came in after it had ended;"
        yield "a window named with --since or --until is told as it is known now"
    elif nothing.read.articles:
        yield from _none_fits(nothing)
    elif nothing.by_hand and not nothing.timed:
        yield "nothing that was handed over could be read as an article"
    elif nothing.by_hand:
        yield "none of the files that were handed over holds an article of that time;"
        yield "without --date, --since and --until all are taken in, those without a date too"
    else:
        yield "no articles: gather some (briefing gather), hand some over (--input PATH), or see"
        yield "the sample day (briefing demo)"


def _none_fits(nothing: Nothing) -> Iterator[str]:
    narrowing, articles = nothing.narrowing, nothing.read.articles
    fits = f" with {narrowing.words}" if narrowing.words else ""
    about = (
        f"is about {_about(nothing.edition)}" if nothing.read.any_in(nothing.window) else "is of that time"
    )
    yield f"{amount(len(articles), 'article')} read, none {about}{fits}"
    for name in narrowing.sources:
        yield from _meant(name, {article.source for article in articles})


def _about(edition: Edition) -> str:
    return " and ".join(theater.name for theater in edition.theaters)


def _meant(name: str, sources: Collection[str]) -> Iterator[str]:
    """Which source was meant, where none of that name was read."""
    near = [one for one in sorted(sources) if name.casefold() in one]
    near = near or get_close_matches(name, sources, n=3)
    if name not in sources and near:
        yield f"no source is called {name!r}; did you mean {', '.join(near[:3])}?"
