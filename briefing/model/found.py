"""What an article says: its speakers, quotes, figures, places and theaters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from briefing.model.gathered import Article
from briefing.model.spans import Reason, Span

Bound = Literal["exact", "about", "at least", "at most", "more than", "less than"]
QuoteKind = Literal["direct", "partial", "indirect"]
Level = Literal["primary", "secondary", "passing"]
FigureKind = Literal[
    "casualties", "displaced", "personnel", "strikes", "equipment", "money", "share",
    "area-distance", "trade-volume", "duration", "age", "people", "events", "places", "other",
]  # fmt: skip
Outcome = Literal["killed", "wounded", "missing", "detained", ""]
TermKind = Literal[
    "name", "demonym", "governorate", "place", "base", "crossing", "group", "party",
    "institution", "person",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and when a report was filed: "BAGHDAD, Nov 20 (INA) -"."""

    span: Span
    place: str
    # As printed, without a year where none is printed.
    day: str | None = None
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks."""

    # The fullest name that the article gives, without title; an organisation or a phrase such as
    # "a US official" where no person is named.
    name: str
    # Title, rank or office as the article prints it.
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's words. Only direct and partial quotes may be printed in quotation marks."""

    # What stands between the marks, marks excluded; two segments for a split quote.
    segments: tuple[Span, ...]
    speaker: Speaker | None
    kind: QuoteKind
    # The reporting verb or phrase as printed ("said", "according to").
    cue: str | None = None
    # Who is named at the quote, as written there ("he", "Ekman").
    mention: Span | None = None
    # Chance that words and speaker are right, 0 to 1, calibrated on the development articles.
    confidence: float = 1.0
    # True when an editor would print it: at most two an article.
    key: bool = False
    why: tuple[Reason, ...] = ()

    @property
    def span(self) -> Span:
        """From the first character of the first segment to the last of the last."""
        return Span(self.segments[0].start, self.segments[-1].end)

    def words(self, text: str) -> str:
        """The quoted words, segments joined by a space."""
        return " ".join(segment.of(text) for segment in self.segments)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that says how many or how much, and of what."""

    # Bound, number, unit and counted noun as they stand ("about 5,200 US troops").
    span: Span
    # The number words alone ("5,200", "1.2 billion").
    number: Span
    # In plain units: 1.2 billion is 1200000000, 20 percent is 20 with unit "%".
    value: Decimal
    # High end of a range, else None.
    upper: Decimal | None = None
    bound: Bound = "exact"
    # "" for plain counts, "%", an ISO 4217 code, or a unit in the singular ("km", "barrel/day").
    unit: str = ""
    # The noun phrase that is counted, as printed (lower-cased but for names); "" if none is.
    counted: str = ""
    # Where that phrase stands; it may be inherited from another sentence.
    counted_span: Span | None = None
    kind: FigureKind = "other"
    # For casualties: what happened to them.
    outcome: Outcome = ""
    # Who gives the figure, where the sentence says so.
    attribution: Speaker | None = None
    # "as of" as printed ("on Tuesday", "since 1 October").
    as_of: Span | None = None
    # Where the sentence says so.
    place: Span | None = None
    # The figure that this one is a part of ("12 people, including 3 children").
    part_of: Span | None = None
    # True for history and totals over years ("since 2011"): not news of the day.
    background: bool = False
    # A running total ("since 1 October"), never compared with a day's count.
    cumulative: bool = False
    # True when an editor would print it: at most three an article.
    key: bool = False
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of a gazetteer: a name and its spellings, and what must hold for it to count."""

    # The name for the reader.
    name: str
    kind: TermKind
    # Every spelling that matches, in any script, the name itself among them.
    variants: tuple[str, ...]
    # Degrees north and east (WGS 84), where it is a place.
    lat: float | None = None
    lon: float | None = None
    governorate: str | None = None
    # One of these must stand somewhere in the article.
    requires: tuple[str, ...] = ()
    # None of these may stand within 60 characters.
    not_near: tuple[str, ...] = ()
    # In office from and to, for people.
    since: date | None = None
    until: date | None = None
    # Country code (ISO 3166-1 alpha-3): only in the world's background, which holds many countries.
    country: str = ""

    def is_past(self, day: date) -> bool:
        """True where it is not of that day: its office was left, or not yet taken."""
        late = self.until is not None and day > self.until
        return late or (self.since is not None and day < self.since)


@dataclass(frozen=True, slots=True)
class Theater:
    """An area followed, and the words that place an article in it."""

    # Lower-case, used in configuration, file names and JSON.
    id: str
    name: str
    terms: tuple[Term, ...]
    # Phrases that hide what stands in them ("Islamic State in Iraq and Syria").
    masks: tuple[str, ...] = ()
    # Phrases that name it in passing only: history and by-words ("Iraq War veteran").
    asides: tuple[str, ...] = ()
    # The name in the area's own script, for the masthead.
    native_name: str = ""
    # Country code (ISO 3166-1 alpha-3) for the map, "" if it is no country.
    country: str = ""
    # Its place where the government sits, by name: news of every kind is filed there. "" if none is meant.
    capital: str = ""
    # Colour on the page and on the map, as #rrggbb.
    colour: str = "#12263a"

    def __hash__(self) -> int:
        # Of all its names it takes a third of a millisecond, and it is asked for at every look-up.
        return hash(self.id)


@dataclass(frozen=True, slots=True)
class TheaterMatch:
    """How far an article is about a theater, with the words that say so."""

    theater: Theater
    level: Level
    # Share of all mentions of countries, 0 to 1.
    score: float
    # Spans of the text that named it, in order.
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A place that the article names."""

    name: str
    # Degrees north and east (WGS 84).
    lat: float
    lon: float
    span: Span
    governorate: str | None = None
    # Id of the theater it lies in.
    theater: str = ""


@dataclass(frozen=True, slots=True)
class Analysis:
    """One article and everything that was found in it."""

    article: Article
    sentences: tuple[Span, ...]
    # First paragraph that tells something, dateline excluded.
    lede: Span | None = None
    dateline: Dateline | None = None
    # Strongest first.
    theaters: tuple[TheaterMatch, ...] = ()
    # In order of mention.
    places: tuple[Place, ...] = ()
    # Where it happens, not where the official spoke.
    scene: Place | None = None
    # In order of the text.
    quotes: tuple[Quote, ...] = ()
    figures: tuple[Figure, ...] = ()
    # What kept its quotes and figures from being read ("IndexError"); "" where nothing did.
    fault: str = ""

    def level(self, theater: Theater) -> Level | None:
        """How far the article is about `theater`; None when it does not name it."""
        return next((m.level for m in self.theaters if m.theater.id == theater.id), None)
