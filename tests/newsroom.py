"""Builds values of a briefing from texts: the spans are looked up by their words, no analysis runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from briefing.model import (
    Analysis,
    Article,
    Bound,
    Card,
    Change,
    Edition,
    Figure,
    FigureKind,
    Line,
    Outcome,
    Place,
    PrintedFigure,
    PrintedQuote,
    Quote,
    Reading,
    Reason,
    Reference,
    Reprint,
    Span,
    Speaker,
    Story,
    Theater,
    TheaterMatch,
    Tier,
    Window,
)

IRAQ = Theater("iraq", "Iraq", (), native_name="العراق", country="IRQ", colour="#0f5c5c")
SYRIA = Theater("syria", "Syria", (), native_name="سوريا", country="SYR", colour="#a4491b")

CUT_OFF = datetime(2026, 11, 22, 2, 30, tzinfo=UTC)
WINDOW = Window(CUT_OFF - timedelta(hours=24), CUT_OFF)
MADE = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
DAILY = Edition("daily", "Iraq & Syria Daily Briefing", (IRAQ, SYRIA), zone="Asia/Baghdad")

# Degrees north and east, and governorate.
PLACES = {
    "Baghdad": (33.31, 44.36, "Baghdad", "iraq"),
    "Basra": (30.51, 47.78, "Basra", "iraq"),
    "Erbil": (36.19, 44.01, "Erbil", "iraq"),
    "Kirkuk": (35.47, 44.39, "Kirkuk", "iraq"),
    "Mosul": (36.34, 43.13, "Nineveh", "iraq"),
    "Najaf": (32.0, 44.33, "Najaf", "iraq"),
    "Ramadi": (33.42, 43.3, "Anbar", "iraq"),
    "Al-Asad": (33.79, 42.44, "Anbar", "iraq"),
    "Sinjar": (36.32, 41.87, "Nineveh", "iraq"),
    "Damascus": (33.51, 36.29, "Damascus", "syria"),
    "Aleppo": (36.2, 37.16, "Aleppo", "syria"),
    "Bab al-Hawa": (36.24, 36.68, "Idlib", "syria"),
    "Deir ez-Zor": (35.34, 40.14, "Deir ez-Zor", "syria"),
    "Raqqa": (35.95, 39.01, "Raqqa", "syria"),
    "Qamishli": (37.05, 41.23, "Hasakah", "syria"),
    "Suwayda": (32.71, 36.57, "Suwayda", "syria"),
    "Homs": (34.73, 36.71, "Homs", "syria"),
}


def span_of(text: str, words: str, after: int = 0) -> Span:
    """Where the words stand in the text; fails when they do not."""
    start = text.index(words, after)
    return Span(start, start + len(words))


def place(name: str, text: str) -> Place:
    """A place of the table above."""
    lat, lon, governorate, theater = PLACES[name]
    span = span_of(text, name) if name in text else Span(0, 1)
    return Place(name, lat, lon, span, governorate, theater)


@dataclass
class Newsroom:
    """Numbers articles in the order in which a page first uses them."""

    references: list[Reference] = field(default_factory=list)

    def print(self, article: Article, carried_by: tuple[Article, ...] = ()) -> Reference:
        """The article's reference, new or known."""
        for known in self.references:
            if known.article.id == article.id:
                return known
        reference = Reference(len(self.references) + 1, article, carried_by)
        self.references.append(reference)
        return reference


def article(
    publication: str,
    headline: str,
    text: str,
    *,
    hours_before: float = 9,
    language: str = "en",
    agency: str | None = None,
    tier: Tier = "local",
    dated: bool = True,
    **more,
) -> Article:
    """An article of an invented outlet; its link is made of its headline."""
    slug = "-".join("".join(c if c.isalnum() else " " for c in headline.lower()).split()[:7])
    host = "".join(c for c in publication.lower() if c.isalnum() and c.isascii()) or "outlet"
    return Article(
        id=f"{host}/{slug}",
        source=host,
        publication=publication,
        headline=headline,
        text=text,
        url=more.pop("url", f"https://{host}.example/2026/11/{slug}"),
        agency=agency,
        published=CUT_OFF - timedelta(hours=hours_before) if dated else None,
        published_from="feed" if dated else None,
        first_seen=CUT_OFF - timedelta(hours=hours_before - 0.2),
        language=language,
        tier=tier,
        **more,
    )


def quote(
    reference: Reference, *words: str, by: str | None, role: str | None = None, cue: str | None = "said"
) -> PrintedQuote:
    """A quote whose segments are looked up by their words."""
    text = reference.article.text
    at, segments = 0, []
    for part in words:
        segments.append(span_of(text, part, at))
        at = segments[-1].end
    speaker = Speaker(by, role) if by else None
    return PrintedQuote(reference, Quote(tuple(segments), speaker, "direct", cue, key=True))


def figure(
    reference: Reference,
    phrase: str,
    number: str,
    value: str | int,
    *,
    theater: Theater | None = None,
    bound: Bound = "exact",
    counted: str = "",
    kind: FigureKind = "other",
    outcome: Outcome = "",
    unit: str = "",
    as_of: str | None = None,
    also: tuple[Reference, ...] = (),
    before: Reading | None = None,
    by: str | None = None,
    upper: str | int | None = None,
) -> PrintedFigure:
    """A figure whose spans are looked up by their words."""
    text = reference.article.text
    span = span_of(text, phrase)
    return PrintedFigure(
        reference,
        Figure(
            span,
            span_of(text, number, span.start),
            Decimal(value),
            None if upper is None else Decimal(upper),
            bound=bound,
            unit=unit,
            counted=counted,
            kind=kind,
            outcome=outcome,
            as_of=span_of(text, as_of) if as_of else None,
            attribution=Speaker(by) if by else None,
            key=True,
        ),
        theater,
        also,
        before,
    )


def reading(of: Article, words: str, value: str | int | None = None) -> Reading:
    """One side of a change."""
    span = span_of(of.text, words)
    number = next((w for w in words.split() if any(c.isdigit() for c in w)), words)
    found = Figure(span, span_of(of.text, number, span.start), Decimal(value)) if value is not None else None
    return Reading(of, span, found)


def line(reference: Reference, words: str, *, single_source: bool = False) -> Line:
    """A sentence looked up by its words."""
    return Line(reference, span_of(reference.article.text, words), single_source)


def card(
    number: int,
    theater: Theater,
    where: str | None,
    reference: Reference,
    *,
    lines: tuple[Line, ...] = (),
    quotes: tuple[PrintedQuote, ...] = (),
    figures: tuple[PrintedFigure, ...] = (),
    also: tuple[Reference, ...] = (),
    why: tuple[str, ...] = (),
    disputes: tuple[Change, ...] = (),
    follows: Article | None = None,
) -> Card:
    """A story card around one lead article."""
    text = reference.article.text
    lead = Analysis(
        reference.article,
        (Span(0, len(text)),),
        theaters=(TheaterMatch(theater, "primary", 1.0, ()),),
        scene=place(where, text) if where else None,
    )
    others = tuple(Analysis(other.article, ()) for other in also)
    reprints = tuple(Reprint(Analysis(copy, ()), lead) for copy in reference.carried_by)
    reasons = tuple(Reason(words, 1) for words in why)
    story = Story(lead, others, reprints, theater, 1.0, reasons, follows)
    return Card(number, story, reference, lines, quotes, figures, also, reasons, disputes)


def brief_card(
    room: Newsroom,
    number: int,
    theater: Theater,
    where: str | None,
    publication: str,
    headline: str,
    text: str,
) -> Card:
    """A story as it stands in a row: a headline and one sentence."""
    reference = room.print(article(publication, headline, text))
    first = text.split("\n", maxsplit=1)[0]
    return card(number, theater, where, reference, lines=(line(reference, first, single_source=True),))
