"""The values that travel through the product, from an article to a delivered document.

Frozen and slotted; they nest forward (`Analysis.article`, `Story.lead`, `Card.story`), so nothing
is looked up again by id. Every datetime is aware and in UTC; it becomes local in a template and
nowhere else. Numbers are `Decimal`. `None` means that the article does not say, never that we
failed. Words that are printed are spans of `Article.text`, so they can be checked.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Literal

Bound = Literal["exact", "about", "at least", "at most", "more than", "less than"]
QuoteKind = Literal["direct", "partial", "indirect"]
Level = Literal["primary", "secondary", "passing"]
Tier = Literal["wire", "state", "local", "ngo", "official", "think-tank", ""]
FigureKind = Literal[
    "casualties", "displaced", "personnel", "strikes", "equipment", "money", "share",
    "area-distance", "trade-volume", "duration", "age", "people", "events", "places", "other",
]  # fmt: skip
Outcome = Literal["killed", "wounded", "missing", "detained", ""]
TermKind = Literal[
    "name", "demonym", "governorate", "place", "base", "crossing", "group", "party",
    "institution", "person",
]  # fmt: skip
ChangeKind = Literal["new", "moved", "disputed", "corrected", "quiet"]
# Where a publication date came from, most trusted first.
DateSource = Literal["given", "feed", "json-ld", "meta", "page", "mail"]


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


# ── What was gathered ────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Article:
    """One version of one article, as its publication printed it, without the site's furniture."""

    # Stable over versions: the feed's guid, else the canonical link, else what the input gave.
    id: str
    # Id of the source that brought it: the name of its TOML file, or of the input file.
    source: str
    # Who printed it, for the reader ("The Defense Post"); "" where unknown.
    publication: str
    headline: str
    # Paragraphs parted by one blank line; no tags, no entities.
    text: str
    url: str | None = None
    # The writers, without "By".
    byline: tuple[str, ...] = ()
    # The wire that the text is credited to ("AFP"), as printed.
    agency: str | None = None
    published: datetime | None = None
    published_from: DateSource | None = None
    # True when the date came with a zone; without one we read it as UTC and say so.
    published_zoned: bool = True
    # When a poll first brought it.
    first_seen: datetime | None = None
    # ISO 639-1 code; "" where not known.
    language: str = ""
    # 1 for the first text seen under this id; each edit at the source adds one.
    version: int = 1
    tier: Tier = ""
    # Section tags of the site ("Syria", "Middle East"): weak evidence.
    tags: tuple[str, ...] = ()
    # True for the invented articles of the shipped sample.
    sample: bool = False

    @property
    def sha256(self) -> str:
        """Hash of headline and text, in hex: names this version of the words."""
        return hashlib.sha256(f"{self.headline}\n\n{self.text}".encode()).hexdigest()

    @property
    def withdrawn(self) -> bool:
        """True for the version without words that stands for an article taken down at its source."""
        return self.version > 1 and not self.headline and not self.text

    @property
    def seen(self) -> datetime | None:
        """When it counts for a window: the publication date, else when it was first seen."""
        return self.published or self.first_seen


@dataclass(frozen=True, slots=True)
class PageRules:
    """How a source's pages are read where the general extraction needs telling."""

    # Selectors, "css:..." or "xpath:...", in order of trial; empty for the general way.
    body: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    date: tuple[str, ...] = ()
    # CSS selectors of what is cut before anything is read.
    strip: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageTest:
    """A saved page of a source, and what must and must not come out of it."""

    # Absolute path.
    file: str
    contains: tuple[str, ...] = ()
    not_contains: tuple[str, ...] = ()
    title: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Something that is asked for articles, as its TOML file describes it."""

    # Name of its file without ".toml".
    id: str
    # Name for the reader; the publication where the source names none of its own.
    name: str
    # "feed", "sitemap", "pages", "mail", "files", "wordpress", or "module:attr" of a plugin.
    kind: str
    # Addresses, or absolute paths for local ones; asked in order.
    urls: tuple[str, ...]
    tier: Tier = ""
    # ISO 639-1 code, "" to go by each article.
    language: str = ""
    # Ids of theaters that it is known for; empty for any.
    theaters: tuple[str, ...] = ()
    # Zone of dates that it prints without one; "" to read those as UTC.
    zone: str = ""
    # The user's wish; the poll adapts between 5 minutes and 24 hours around it.
    every: timedelta = timedelta(minutes=30)
    full_text: Literal["feed", "page", "auto"] = "auto"
    # Factor on the weight of its stories.
    weight: float = 1.0
    # True once it has been read from a machine with network.
    verified: bool = False
    # False: listed, never asked.
    enabled: bool = True
    # Words of which one must stand in headline or text; none of `exclude` may. Any case.
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    # The same for parts of the address.
    include_url: tuple[str, ...] = ()
    exclude_url: tuple[str, ...] = ()
    # CSS selector of article links, for kind "pages".
    links: str = ""
    rules: PageRules = PageRules()
    # Sent with every request; values of a secret file are read as they are needed.
    headers: tuple[tuple[str, str], ...] = ()
    headers_file: str = ""
    # For kind "mail": name of the mailbox and of the user, file of the password.
    mailbox: str = "INBOX"
    user: str = ""
    password_file: str = ""
    # At most so many new articles a poll.
    limit: int = 200
    # Seconds between two requests to its host.
    delay: float = 1.0
    tests: tuple[PageTest, ...] = ()
    # True for the invented sources of the shipped sample.
    sample: bool = False


@dataclass(frozen=True, slots=True)
class SourceFailure:
    """A source that could not be read, for the coverage report."""

    # Id of the source.
    source: str
    # Name for the reader.
    name: str
    # What went wrong, in words that a reader understands.
    reason: str


@dataclass(frozen=True, slots=True)
class PollState:
    """What is remembered of one address between polls; it survives restarts."""

    # Id of the source, and the address as its file gives it.
    source: str
    url: str
    # Where it moved for good, "" if it did not: asked there from then on.
    moved_to: str = ""
    etag: str = ""
    last_modified: str = ""
    # Hash of the last body that was read, in hex: unchanged bodies are not parsed again.
    sha256: str = ""
    # None: due at once.
    next_poll: datetime | None = None
    last_poll: datetime | None = None
    # The last time that it was read without a fault.
    last_success: datetime | None = None
    # Failures in a row, and the reason of the last in words; 0 and "" while it is well.
    failures: int = 0
    reason: str = ""
    # True when the server said that it is gone for good (410).
    retired: bool = False
    # In which hours of the week its items come, as `gather.rhythm` writes it.
    rhythm: str = ""


@dataclass(frozen=True, slots=True)
class SeenItem:
    """An item as a source listed it, remembered so that it is asked for once."""

    # Id of the source, and the id of the article that it makes.
    source: str
    id: str
    # Hash of what was listed, in hex; "" until its article was had in full.
    sha256: str
    # How often its page was asked for in vain.
    tries: int = 0
    # When it was noted as listed, to the day.
    seen: datetime | None = None


@dataclass(frozen=True, slots=True)
class CitedArticle:
    """An article that an issue printed, and what became of its page since."""

    id: str
    # Id of its source, and where its page stands.
    source: str
    url: str
    published: datetime | None
    # When an issue last printed it.
    at: datetime
    # When its page was last asked for since then; None for never.
    asked: datetime | None = None
    # Since when its page has been missing (404, 410); None while it stands.
    missing: datetime | None = None


@dataclass(frozen=True, slots=True)
class RobotsFile:
    """A host's robots.txt as it was last read."""

    # Scheme and host ("https://example.org").
    origin: str
    # "" where the host has none, None where it could not be had.
    text: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class GatherReport:
    """What came of polling one source."""

    source: Source
    # When the poll began.
    at: datetime
    # Articles first seen, those whose words changed, and those seen again.
    new: int = 0
    changed: int = 0
    again: int = 0
    # True when every address answered that nothing has changed.
    unchanged: bool = False
    # Addresses asked, and bytes received before decompression.
    requests: int = 0
    received: int = 0
    # What went wrong, in words for the reader; "" when nothing did.
    reason: str = ""
    # What was left out of a source that was read ("2 pages: robots.txt forbids").
    notes: tuple[str, ...] = ()

    @property
    def failure(self) -> SourceFailure | None:
        """The failure for the coverage report; None when the source was read."""
        return SourceFailure(self.source.id, self.source.name, self.reason) if self.reason else None


@dataclass(frozen=True, slots=True)
class Polled:
    """What one poll hands to the archive, to be kept as a whole or not at all."""

    # Its counts of articles are for what was handed over before; the archive adds these.
    report: GatherReport
    articles: tuple[Article, ...] = ()
    states: tuple[PollState, ...] = ()
    items: tuple[SeenItem, ...] = ()
    # Printed articles whose pages were looked at again, and the ids of those that are withdrawn.
    cited: tuple[CitedArticle, ...] = ()
    withdrawn: tuple[str, ...] = ()
    # True for the last part of a poll: then the report goes into the log.
    done: bool = True


# ── What an article says ─────────────────────────────────────────────────────────────────────────


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
    # Colour on the page and on the map, as #rrggbb.
    colour: str = "#12263a"


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

    def level(self, theater: Theater) -> Level | None:
        """How far the article is about `theater`; None when it does not name it."""
        return next((m.level for m in self.theaters if m.theater.id == theater.id), None)


# ── What happened ────────────────────────────────────────────────────────────────────────────────


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


# ── The briefing ─────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Recipient:
    """Where an edition goes."""

    # Name of the channel ("folder", "mail", ...).
    channel: str
    # Address, path or URL.
    address: str
    # Ids; empty for all of the edition's.
    theaters: tuple[str, ...] = ()
    look: str = ""
    formats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChannelSettings:
    """One [channel.NAME] table of a desk, for the channel that it sets up."""

    # As recipients name it.
    name: str
    # What it is: "folder", "mail", "webhook", ..., or "module:attr"; the name itself by default.
    kind: str
    # Keys and values as the file has them; the channel checks them and names the file in its errors.
    values: Mapping[str, object]
    # Path of the file, for errors.
    file: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
    """A briefing that recurs."""

    # Lower-case letters, digits and dashes; used in file names.
    id: str
    title: str
    theaters: tuple[Theater, ...]
    # IANA name; dates are printed in it.
    zone: str = "UTC"
    # Local time of issue.
    at: time = time(6, 0)
    # "mon" to "sun".
    days: tuple[str, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    covers: timedelta = timedelta(hours=24)
    # Told in full, a section; the rest as one-line rows.
    stories: int = 8
    formats: tuple[str, ...] = ("pdf",)
    # What happens to slots missed while nothing ran.
    catch_up: Literal["all", "latest", "none"] = "latest"
    review: bool = False
    to: tuple[Recipient, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """How a briefing is dressed."""

    name: str = "standard"
    paper: Literal["A4", "Letter"] = "A4"
    marking: str = "TLP:CLEAR"
    # Language of the labels: "en", "ar" or "fr".
    language: str = "en"
    # CSS custom properties that replace the look's own ("accent": "#b3261e").
    tokens: tuple[tuple[str, str], ...] = ()
    # Path of the logo, already read: file name and bytes.
    logo: tuple[str, bytes] | None = None
    # Folder of the user's own templates, searched before the shipped ones.
    folder: str | None = None
    # Stands over the page in place of the edition's title; "" for that one.
    title: str = ""
    # True for PDF/A-3, which archives ask for, in place of PDF/UA-1: tagged all the same.
    archival: bool = False


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


@dataclass(frozen=True, slots=True)
class Document:
    """A finished file."""

    content: bytes
    media_type: str
    filename: str


@dataclass(frozen=True, slots=True)
class Cover:
    """What goes round the documents of one issue: the words of a mail, and the name that tells a repeat.

    Plain words and numbers, so that an outbox can keep it: a delivery may be tried hours later by
    another process, which holds no `Briefing`.
    """

    # Names this issue for ever ("daily/2026-11-23T06:00"): Message-ID and idempotency key.
    key: str
    # Id of the edition.
    edition: str
    title: str
    # The date it bears, in the edition's zone.
    day: date
    # In UTC: the information cut-off.
    cut_off: datetime
    # IANA name, to print the cut-off in.
    zone: str = "UTC"
    marking: str = ""
    # Language of the labels: "en", "ar" or "fr".
    language: str = "en"
    # Sentences of the bottom line, each with where it stands ("... [Example Daily]").
    bottom_line: tuple[str, ...] = ()
    # Theater's name and its headlines, in the order of the page.
    headlines: tuple[tuple[str, tuple[str, ...]], ...] = ()
    articles: int = 0
    publications: int = 0
    # Names of the sources that could not be read.
    failures: tuple[str, ...] = ()
    # The analyst's notes on the whole issue, with who wrote them.
    notes: tuple[str, ...] = ()
    number: int | None = None
    # 0 for the first sending; each wanted repeat adds one and is a message of its own.
    repeat: int = 0
    sample: bool = False
    # True for what a reviewer gets before the readers do.
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """What came of one delivery."""

    recipient: Recipient
    delivered: bool
    # Path, message id or answer code, in words.
    detail: str = ""
