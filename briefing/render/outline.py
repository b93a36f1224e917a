"""A briefing as a row of blocks (headings, paragraphs, tables) for formats that have no page.

Markdown, the body of a mail and the word processor's document are three ways of writing it down.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from briefing.labels import Calendar, Labels, labels
from briefing.model import (
    Article,
    Briefing,
    Card,
    Line,
    Look,
    PrintedFigure,
    PrintedQuote,
    Reference,
    Section,
)
from briefing.render.finding import card_finder, reference_finder
from briefing.render.numerals import numeral, outcome_of
from briefing.render.placenames import place_names
from briefing.render.printed import (
    DIRECTION_MARKS,
    address,
    clean,
    link,
    quotation_marks,
    right_to_left,
    speaker_of,
)
from briefing.render.since import ShownChange, Side, shown_changes
from briefing.render.spoken import spoken
from briefing.render.storyfit import in_short

Style = Literal["text", "bullet", "quote", "note", "source"]


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one face."""

    text: str
    bold: bool = False
    italic: bool = False
    # Number of a source of this document that the words lead to.
    source: int | None = None
    # Address that they lead to.
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the title."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph."""

    runs: tuple[Run, ...]
    style: Style = "text"
    # Number of the source that is described here.
    source: int | None = None

    @property
    def text(self) -> str:
        """All its words."""
        return "".join(run.text for run in self.runs)

    @property
    def right_to_left(self) -> bool:
        """True when most of it is written so."""
        return right_to_left(self.text)

    @property
    def begins_right_to_left(self) -> bool:
        """True when its first letter is written so: where nothing else is told, that turns a paragraph."""
        return right_to_left(next((c for c in self.text if c.isalpha()), ""))


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under a row of heads."""

    heads: tuple[str, ...]
    rows: tuple[tuple[tuple[Run, ...], ...], ...]


Block = Heading | Paragraph | Table


def settled(runs: Sequence[Run], *, right: bool) -> Iterator[Run]:
    """The runs of a paragraph that is set so, with a mark behind words that run against it.

    Without the mark numbers, marks and brackets behind an Arabic sentence would be drawn into it.
    """
    mark = DIRECTION_MARKS["rtl" if right else "ltr"]
    against = [any(map(str.isalpha, run.text)) and right_to_left(run.text) != right for run in runs]
    for run, turned, on in zip(runs, against, [*against[1:], False], strict=True):
        yield replace(run, text=run.text + mark) if turned and not on else run


def outline(briefing: Briefing, look: Look, *, brief: bool = False) -> tuple[Block, ...]:
    """The blocks in order; `brief` stops after headlines and sources that are cited up to there."""
    return tuple(_Outline(briefing, look, brief).blocks())


class _Outline:
    """Writes the blocks of one briefing in the language of one look."""

    def __init__(self, briefing: Briefing, look: Look, brief: bool) -> None:
        self.briefing, self.look, self.brief = briefing, look, brief
        self.words: Labels = labels(look.language)
        self.calendar = Calendar(briefing.edition.zone, self.words)
        self.names = place_names(briefing, self.words)
        self.changes = shown_changes(briefing, card_finder(briefing), reference_finder(briefing))

    def blocks(self) -> Iterator[Block]:
        news = tuple(self._news())
        yield from news
        yield from self._sources(_cited(news))
        yield from self._coverage()
        if not self.brief:
            yield Heading(2, self.words["method"])
            yield _text(self.words.fill("method_note", a=self.calendar.zone_name(self.briefing.window.end)))

    def _news(self) -> Iterator[Block]:
        yield from self._head()
        yield from self._bottom_line()
        yield from self._figures("key_figures", self.briefing.key_figures)
        yield from self._changes()
        for section in self.briefing.sections:
            if section.cards or section.rows:
                yield from self._headlines(section) if self.brief else self._section(section)
        if not self.brief:
            yield from self._figures("figures", self.briefing.figures)
            yield from self._dates()

    def _head(self) -> Iterator[Block]:
        briefing, words = self.briefing, self.words
        marks = [Run(self.look.marking, bold=True)] if self.look.marking else []
        if briefing.sample:
            marks += [Run(" · ")] if marks else []
            marks += [Run(words["sample"], bold=True), Run(f" · {words['sample_note']}")]
        yield Heading(1, self.look.title or words.title_of(briefing.edition))
        if marks:
            yield Paragraph(tuple(marks), "note")
        issue = words.fill("issue", n=briefing.number) if briefing.number else words["ad_hoc"]
        coverage = briefing.coverage
        yield _text(f"{self.calendar.long(briefing.window.end)} · {issue}")
        yield _text(
            f"{words['covers']} {self.calendar.window(briefing.window)} · {words['cut_off']} "
            f"{self.calendar.clock(briefing.window.end)}, {self.calendar.zone_name(briefing.window.end)} · "
            f"{words.count('article', coverage.articles)}, {words.count('outlet', coverage.publications)}",
            "note",
        )
        if not any(section.cards or section.rows for section in briefing.sections):
            failed = bool(coverage.failures) and not coverage.articles
            yield Heading(2, words["failed_title" if failed else "empty_title"])
            names = words.listed_names(briefing.edition.theaters)
            read = words.count("article", coverage.articles), words.count("outlet", coverage.publications)
            told = words.fill("empty_read", a=read[0], b=read[1], c=names)
            yield _text(
                words["failed_note"] if failed else told if coverage.articles else words["empty_none"]
            )
        for note in briefing.notes:
            if note.card is None:
                yield self._note(note.text, note.author)

    def _note(self, words: str, author: str) -> Paragraph:
        return Paragraph(
            (Run(f"{self.words['analyst_note']}: ", bold=True), Run(clean(f"{words} ({author})"))), "note"
        )

    def _bottom_line(self) -> Iterator[Block]:
        lines = [(section, line) for section in self.briefing.sections for line in section.bottom_line]
        if lines:
            yield Heading(2, self.words["bottom_line"])
        for section, line in lines:
            yield Paragraph(
                (Run(f"{self.words.name_of(section.theater)}: ", bold=True), *self._sentence(line)), "bullet"
            )

    def _sentence(self, line: Line) -> tuple[Run, ...]:
        mark = f" ({self.words['single_source']})" if line.single_source else ""
        return (Run(clean(line.text)), _ref(line.reference), *((Run(mark),) if mark else ()))

    def _figures(self, title: str, shown: Sequence[PrintedFigure]) -> Iterator[Block]:
        if not shown:
            return
        yield Heading(2, self.words[title])
        heads = ("figure_value", "figure_counts", "theater", "figure_source")
        yield Table(tuple(self.words[h] for h in heads), tuple(self._figure_row(f) for f in shown))

    def _figure_row(self, printed: PrintedFigure) -> tuple[tuple[Run, ...], ...]:
        parts = numeral(printed)
        value = " ".join(filter(None, (parts.before, parts.number, parts.scale)))
        counted = " ".join(filter(None, (parts.phrase, f"[{parts.counted}]" if parts.counted else "")))
        became = outcome_of(printed)
        outcome = self.words["outcome"][became] if became else ""
        theater = self.words.name_of(printed.theater) if printed.theater else ""
        numbers = tuple(_ref(reference) for reference in (printed.reference, *printed.also))
        return (
            (Run(clean(value), bold=True),),
            (Run(clean(f"{counted} {outcome}".strip())),),
            (Run(theater),),
            numbers,
        )

    def _changes(self) -> Iterator[Block]:
        told = [c for c in self.changes if c.kind in ("moved", "disputed", "corrected")]
        if told:
            yield Heading(2, self.words["since_last"])
        for shown in told:
            yield Paragraph(
                (Run(f"{self.words['change_' + shown.kind]}: ", bold=True), *self._change(shown)), "bullet"
            )

    def _change(self, shown: ShownChange) -> Iterator[Run]:
        first, second = (
            (shown.before, shown.after) if shown.kind == "disputed" else (shown.after, shown.before)
        )
        yield from self._side(first) if first else (Run(self.words["withdrawn"]),)
        if second:
            yield Run(" / " if shown.kind == "disputed" else f" {self.words['before']} ")
            yield from self._side(second)

    def _side(self, side: Side) -> Iterator[Run]:
        yield Run(clean(side.lead))
        yield Run(clean(side.words), bold=True)
        yield Run(clean(side.tail))
        if side.reference:
            yield _ref(side.reference)
        yield Run(" (")
        yield Run(clean(side.article.outlet))
        yield Run(f"{self._day(side.article)})")

    def _day(self, article: Article) -> str:
        return f", {self.calendar.short(article.seen)}" if article.seen else ""

    def _headlines(self, section: Section) -> Iterator[Block]:
        yield Heading(2, self.words.name_of(section.theater))
        for card in section.cards:
            yield Paragraph((Run(clean(card.headline)), _ref(card.reference)), "bullet")
        if section.rows:
            yield _text(self.words.fill("further_stories", n=len(section.rows)), "note")

    def _section(self, section: Section) -> Iterator[Block]:
        yield Heading(2, self.words.name_of(section.theater))
        for card in section.cards:
            yield from self._story(card)
        if section.rows:
            yield Heading(3, self.words["in_brief"])
        for card in section.rows:
            runs = (
                Run(clean(card.headline)),
                _ref(card.reference),
                Run(" "),
                Run(clean(card.reference.article.outlet)),
            )
            yield Paragraph(runs, "bullet")

    def _story(self, card: Card) -> Iterator[Block]:
        article, scene = card.reference.article, card.story.lead.scene
        seen = f", {self.calendar.moment(article.seen)}" if article.seen else ""
        yield Heading(3, f"{card.number}. {clean(card.headline)}")
        place = f"{clean(self.names.place(scene.name))} · " if scene else ""
        yield Paragraph((Run(place), Run(clean(article.outlet)), Run(seen)), "note")
        for line in card.lines:
            yield Paragraph(self._sentence(line))
        for quote in in_short(card).quotes or card.quotes:
            yield self._quote(quote)
        for note in self.briefing.notes:
            if note.card == card.number:
                yield self._note(note.text, note.author)

    def _quote(self, quote: PrintedQuote) -> Paragraph:
        left, right = quotation_marks(quote.text)
        runs: list[Run] = []
        parts = spoken(quote)
        for i, part in enumerate(parts):
            runs.append(Run(f"{left}{clean(part.words)}{right}", italic=not right_to_left(part.words)))
            if i < len(parts) - 1:
                runs.append(Run(f"{clean(part.then) or ' ' + self.words['quote_gap']} "))
        name, role = speaker_of(quote.quote)
        runs += [
            _ref(quote.reference),
            Run(" — "),
            Run(clean(name or self.words["unnamed_speaker"]), bold=True),
        ]
        return Paragraph((*runs, *((Run(", "), Run(clean(role))) if role else ())), "quote")

    def _dates(self) -> Iterator[Block]:
        if self.briefing.dates_ahead:
            yield Heading(2, self.words["dates_ahead"])
        for coming in self.briefing.dates_ahead:
            words = clean(coming.span.of(coming.reference.article.text))
            day = Run(f"{self.calendar.weekday(coming.day)}: ", bold=True)
            yield Paragraph((day, Run(words), _ref(coming.reference)), "bullet")

    def _sources(self, cited: set[int]) -> Iterator[Block]:
        """All sources; of a brief document those that it cites."""
        listed = [r for r in self.briefing.references if not self.brief or r.number in cited]
        if listed:
            yield Heading(2, self.words["sources"])
        for reference in listed:
            article = reference.article
            seen = f", {self.calendar.moment(article.seen)}" if article.seen else ""
            runs = [
                Run(clean(article.outlet), bold=True),
                Run(", "),
                Run(clean(article.headline)),
                Run(f"{seen}. "),
            ]
            url = link(article.url)
            if url:
                runs.append(Run(address(url), url=url))
            yield Paragraph(tuple(runs), "source", reference.number)

    def _coverage(self) -> Iterator[Block]:
        words, coverage = self.words, self.briefing.coverage
        yield Heading(2, words["coverage"])
        if coverage.failures:
            yield _text(f"{words['coverage_failures']}:")
            for failure in coverage.failures:
                yield Paragraph(
                    (Run(clean(failure.name), bold=True), Run(f": {clean(failure.reason)}")), "bullet"
                )
        else:
            yield _text(words["coverage_all_answered"])
        yield _text(
            f"{words['coverage_read']}: {words.count('article', coverage.articles)}, "
            f"{words.count('outlet', coverage.publications)}, {words.count('story', coverage.stories)}."
        )
        counted = (("coverage_reprints", "copy", coverage.reprints), ("coverage_elsewhere", "article", coverage.elsewhere),
                   ("coverage_cut", "story", coverage.cut))  # fmt: skip
        for label, unit, n in counted:
            if n:
                yield _text(f"{words[label]}: {words.count(unit, n)}.")
        for label, entries in (
            ("coverage_undated", coverage.undated),
            ("coverage_language", coverage.unread_language),
        ):
            for entry in entries:
                outlet, headline = clean(entry.article.outlet), clean(entry.article.headline)
                yield Paragraph((Run(f"{words[label]}: "), Run(outlet), Run(", "), Run(headline), Run(".")))
        if coverage.silent:
            yield _text(f"{words['coverage_silent']}: {', '.join(coverage.silent)}.")
        for skipped in coverage.skipped:
            yield _text(f"{words['coverage_skipped']}: {clean(skipped)}.")


def _text(words: str, style: Style = "text") -> Paragraph:
    return Paragraph((Run(words),), style)


def _cited(blocks: Iterable[Block]) -> set[int]:
    """Numbers of the sources that the blocks lead to."""
    runs: list[Run] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            runs += block.runs
        elif isinstance(block, Table):
            runs += [run for row in block.rows for cell in row for run in cell]
    return {run.source for run in runs if run.source is not None}


def _ref(reference: Reference) -> Run:
    return Run(f" [{reference.number}]", source=reference.number)
