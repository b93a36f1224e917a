"""What the pages show, read from the archive; every function may take a while and runs in a thread."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from briefing.analysis import analyze
from briefing.archive.analysis_table import kept_in
from briefing.archive.articles import Found
from briefing.archive.database import Database
from briefing.archive.deliveries import Deliveries
from briefing.archive.editions import Delivery, Event, Issue, KeptDocument
from briefing.archive.polls import GatherArchive, SourceHealth
from briefing.archive.reviews import Reviews
from briefing.config.desk import Desk
from briefing.config.sources import read_every_source
from briefing.errors import BriefingError
from briefing.ledger import Followed, Scope, follow_figure, follow_speaker
from briefing.model import Article, Briefing, Card, Change, Document, Source, Span
from briefing.service.issuing import orders_of
from briefing.service.printing import ArchivePress
from briefing.text.query import Query

# Articles that a page about a figure or a speaker reads: three seconds.
_FOLLOWED = 300
_MEDIA_TYPES = {".pdf": "application/pdf", ".html": "text/html; charset=utf-8"}
# Words over which the difference of two versions is told by paragraphs.
_LONG = 4000


@dataclass(frozen=True, slots=True)
class IssueFolder:
    """Everything that is kept of one issue."""

    issue: Issue
    documents: tuple[KeptDocument, ...]
    deliveries: tuple[Delivery, ...]
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text and what it is."""

    words: str
    # "", "quote", "figure"; or "added" and "removed" in a comparison.
    kind: str = ""
    # Said of it ("Rima Sadoun said", "about 300 families").
    note: str = ""


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source and how it does."""

    source: Source
    # None where it was never polled.
    health: SourceHealth | None


class Shelf:
    """The archive of a desk, for its pages."""

    def __init__(self, desk: Desk, database: Database) -> None:
        self.desk = desk
        self.archive, self.reviews = GatherArchive(database), Reviews(database)
        self.reviews.set_up()
        self.deliveries = Deliveries(database, "")
        self._press = ArchivePress(self.archive, desk.theaters, desk.look, kept_in(database))
        self._compiled = lru_cache(maxsize=4)(self._compile)

    def issues(self) -> tuple[Issue, ...]:
        """The newest issues first."""
        return self.reviews.latest(limit=60)

    def issue(self, number: int) -> IssueFolder | None:
        """One issue with all that is kept of it; None where there is none."""
        found = next((i for i in self.reviews.latest(limit=100_000) if i.id == number), None)
        if found is None:
            return None
        return IssueFolder(
            found,
            self.reviews.documents(number),
            self.deliveries.of_issue(number),
            self.reviews.events(number),
        )

    def document(self, issue: int, place: int) -> Document | None:
        """The issue's document at that place of its list; None where there is none."""
        kept = self.reviews.documents(issue)
        if not 0 <= place < len(kept):
            return None
        return self.reviews.document(issue, kept[place].variant, kept[place].format)

    def files(self) -> tuple[Path, ...]:
        """Documents in output/, the newest first: what was made by hand is there alone."""
        folder = self.desk.folder / "output"
        found = [path for path in folder.glob("*") if path.suffix in _MEDIA_TYPES and path.is_file()]
        return tuple(sorted(found, key=lambda path: (-path.stat().st_mtime, path.name))[:60])

    def file(self, name: str) -> Document | None:
        """The document of that name in output/; None where it is not among those listed."""
        path = next((path for path in self.files() if path.name == name), None)
        return Document(path.read_bytes(), _MEDIA_TYPES[path.suffix], path.name) if path else None

    def briefings(self, issue: Issue) -> tuple[Briefing, ...]:
        """The issue as it was compiled, a variant each; empty where its edition is no longer described."""
        return self._compiled(issue)

    def _compile(self, issue: Issue) -> tuple[Briefing, ...]:
        try:
            edition = self.desk.edition(issue.edition)
        except BriefingError:
            return ()
        made = issue.claimed or issue.built or issue.due
        orders = orders_of(edition, issue, self.reviews.verdicts(issue.id), made)
        return tuple(self._press.compile(order) for _, order in orders)

    def search(self, words: str, since: datetime | None) -> tuple[tuple[Found, ...], tuple[Issue, ...]]:
        """Articles and issues that hold the words, newest first; `ValueError` for a query that asks nothing."""
        query = Query.read(words)
        return self.archive.search(words, limit=50, since=since), self.reviews.search(query)

    def versions(self, id: str) -> tuple[Article, ...]:  # noqa: A002  the field's name
        """Every version of an article, oldest first."""
        return self.archive.versions(id)

    def paragraphs(self, article: Article) -> tuple[tuple[Piece, ...], ...]:
        """The article's text with its quotes and figures marked."""
        analysis = analyze(article, tuple(self.desk.theaters.values()))
        marked = [
            (segment, "quote", f"{quote.speaker.name if quote.speaker else 'speaker unknown'}")
            for quote in analysis.quotes
            if quote.kind != "indirect"
            for segment in quote.segments
        ]
        marked += [(f.span, "figure", f"{f.kind}, {f.bound}") for f in analysis.figures]
        return tuple(_cut(article.text, start, end, marked) for start, end in _paragraphs(article.text))

    def follow(self, what: str, words: str) -> Followed:
        """Every reading of a figure, or everything that a speaker said."""
        follow = follow_figure if what == "figures" else follow_speaker
        return follow(self.archive, words, tuple(self.desk.theaters.values()), None, Scope(limit=_FOLLOWED))

    def sources(self) -> tuple[tuple[SourceRow, ...], tuple[BriefingError, ...]]:
        """Every source with its health over a week, the failing ones first; and files that are wrong."""
        found, broken = read_every_source(self.desk.source_files.values())
        health = self.archive.health(datetime.now(UTC) - timedelta(days=7))
        rows = [SourceRow(source, health.get(source.id)) for source in found]
        rows.sort(key=lambda row: (not (row.health and row.health.reason), row.source.name.casefold()))
        return tuple(rows), tuple(broken)


def card_of(briefing: Briefing, number: int) -> Card | None:
    """The story of that number, told in full or as a row."""
    cards = (card for section in briefing.sections for card in (*section.cards, *section.rows))
    return next((card for card in cards if card.number == number), None)


def changes_of(briefing: Briefing, card: Card) -> tuple[Change, ...]:
    """What changed in this story."""
    told = {(a.article.source, a.article.id) for a in card.story.articles}

    def concerns(change: Change) -> bool:
        return any(
            reading is not None and (reading.article.source, reading.article.id) in told
            for reading in (change.before, change.after)
        )

    return tuple(filter(concerns, briefing.changes))


def compared(old: str, new: str) -> Iterator[Piece]:
    """The new text with what was added, and what of the old one was removed, in place."""
    parts = r"\S+\s*" if len(old) + len(new) < _LONG * 12 else r"[^\n]*\n*"
    before, after = re.findall(parts, old), re.findall(parts, new)
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for act, i, j, k, m in matcher.get_opcodes():
        if act == "equal":
            yield Piece("".join(after[k:m]))
            continue
        if i < j:
            yield Piece("".join(before[i:j]), "removed")
        if k < m:
            yield Piece("".join(after[k:m]), "added")


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in re.finditer(r"\n\s*\n", text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def _cut(text: str, start: int, end: int, marked: Sequence[tuple[Span, str, str]]) -> tuple[Piece, ...]:
    """One paragraph in pieces; of marks that overlap the first one holds."""
    pieces: list[Piece] = []
    at = start
    for span, kind, note in sorted(marked, key=lambda mark: (mark[0], mark[1])):
        if span.start < at or span.end > end:
            continue
        pieces += [Piece(text[at : span.start]), Piece(span.of(text), kind, note)]
        at = span.end
    return tuple(_filled([*pieces, Piece(text[at:end])]))


def _filled(pieces: Iterable[Piece]) -> Iterator[Piece]:
    return (piece for piece in pieces if piece.words)
