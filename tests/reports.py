"""Reports made by hand for tests: articles with a time, and analyses with what a test says was found."""

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from briefing.model import Analysis, Article, Figure, Level, Span, Term, Theater, TheaterMatch
from briefing.text.sentences import sentences

MORNING = datetime(2025, 3, 10, 6, tzinfo=UTC)
IRAQ = Theater("iraq", "Iraq", (Term("Iraq", "name", ("Iraq",)),))
SYRIA = Theater("syria", "Syria", (Term("Syria", "name", ("Syria",)),))


def article(
    headline: str, text: str = "", hour: float = 0, publication: str = "Daily", **more: object
) -> Article:
    """An article printed `hour` hours after the morning; its id is its headline and publication."""
    more.setdefault("id", f"{publication}: {headline}")
    more.setdefault("published", MORNING + timedelta(hours=hour))
    return Article(source=publication.lower(), publication=publication, headline=headline, text=text, **more)


def report(
    headline: str,
    text: str = "",
    hour: float = 0,
    publication: str = "Daily",
    *,
    about: Theater | None = IRAQ,
    level: Level = "primary",
    **more: object,
) -> Analysis:
    """An analysis of such an article, about one theater; its lede is the first paragraph."""
    words = article(headline, text, hour, publication, **more)
    first = Span(0, len(text.split("\n", maxsplit=1)[0])) if text else None
    match = (TheaterMatch(about, level, 0.5, ()),) if about else ()
    return Analysis(words, sentences(text), lede=first, theaters=match)


def figure(text: str, phrase: str, **more: object) -> Figure:
    """The figure that `phrase` prints in `text`, its value read from the digits."""
    start = text.index(phrase)
    digits = re.search(r"\d[\d,.]*\d|\d", phrase)
    value = Decimal(digits.group().replace(",", ""))
    number = Span(start + digits.start(), start + digits.end())
    counted = phrase[digits.end() :].strip()
    more = {"kind": "casualties", "counted": counted, **more}
    return Figure(Span(start, start + len(phrase)), number, value, **more)
