"""How much of a briefing stands on page 1.

Heights are reckoned in millimetres from the widths of the bundled faces and the sizes of the look
`standard` (its CSS names them beside the same numbers). A user's larger type makes the page run over,
which is seen at once and harms nothing; nothing is dropped silently, since all that is left off page 1
stands on the pages after it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from briefing.model import Briefing, Card, Line, Look, PrintedFigure, Theater
from briefing.render.metrics import Face, height, line_count
from briefing.render.numerals import numeral
from briefing.render.printed import right_to_left
from briefing.render.since import ShownChange, Side
from briefing.render.wordfit import ALL, Limits, limits, line_words

Paper = Literal["A4", "Letter"]
# A column of the contents: theater, stories listed, and how many more it has in full.
Column = tuple[tuple[Theater, tuple[Card, ...], int], ...]

# Lines of Arabic stand farther apart.
ARABIC_LEADING = 1.62
# Gap below each block of page 1.
BLOCK_GAP = 3.4
# Masthead with marking, title, dates and counts.
MASTHEAD = 34.6
# Heading over a block ("eyebrow").
EYEBROW = 4.4
# The map stands no taller than this, nor wider, unless the page has room left: then it grows by steps to the
# tallest that is set.
MAP_TALL, MAP_WIDE = 62.0, 84.0
MAP_TALLEST, MAP_STEP = 88.0, 3
# What changed stands beside the map where it fills so much of that column; else the contents do, and what changed
# stands below in so many columns, the counts in the last.
SIDE_FULL = 0.7
ACROSS = 3
# A page that keeps so many millimetres free with its largest map is set larger by so much, its gaps wider.
ROOM_FOR_MORE, ROOMY, ROOMY_GAP = 12.0, 1.1, 4.8
# Of a first page with so much room below its front the stories begin on it.
LEAST_ROOM = 70.0
# What the page keeps free, since heights are estimates.
SPARE = 3.0
# Caption below the map: one line and its gap.
CAPTION = 4.2
# Contents may take this much of page 1; beyond it the later stories are counted in one entry.
CONTENTS_TALL = 74.0
# Beside the map they may be as tall as its column.
BESIDE_TALL = EYEBROW + MAP_TALLEST + CAPTION
# Where there is no map, what changed may take this much.
CHANGES_TALL = 52.0
# What a look adds to page 1: the charts of "weekly".
ADDED = {"weekly": 28.0}
# The lines that count new stories, stories carried on, and changes left to the reference pages.
COUNTS = 11.4


@dataclass(frozen=True, slots=True)
class Sheet:
    """The text area of a paper, in millimetres."""

    width: float
    # Of page 1, and of the pages after it.
    first: float
    other: float


SHEETS: dict[Paper, Sheet] = {"A4": Sheet(180, 274, 264), "Letter": Sheet(185.9, 256.4, 246.4)}


@dataclass(frozen=True, slots=True)
class Front:
    """What stands on page 1."""

    # Sentences of the bottom line, by theater.
    lines: tuple[tuple[Theater, tuple[Line, ...]], ...]
    # Changes in brief, and how many more the reference pages hold.
    changes: tuple[ShownChange, ...]
    changes_cut: int
    # The same in columns, where they stand below the map and the contents beside it; () where it is the other way.
    across: tuple[tuple[ShownChange, ...], ...]
    # Columns of the contents: theater, its stories, and how many more it has in full.
    contents: tuple[Column, ...]
    # Millimetres of the map's column, and the share of its height that what stands beside it fills.
    map_width: float
    beside_map: float
    # Millimetres of page 1 that are left.
    left: float
    # Its text is set larger.
    roomy: bool


def text_height(text: str, face: Face, points: float, leading: float, measure: float) -> float:
    """Millimetres that a paragraph takes; Arabic is set wider apart."""
    return height(
        line_count(text, face, points, measure), points, ARABIC_LEADING if right_to_left(text) else leading
    )


def front(
    briefing: Briefing, changes: Sequence[ShownChange], look: Look, map_ratio: float, stories_line: bool
) -> Front:
    """What of the briefing fits page 1 and its words; `map_ratio` is the map's height to its width, 0 for no map.

    What room is left makes the map larger, so that the page ends full; few changes change places with the
    contents, so that the column beside the map is full as well.
    """
    page = _FirstPage(briefing, tuple(changes), look, map_ratio, stories_line)
    fitting = page.laid_out(MAP_TALL, ALL)
    most = limits(briefing, look, fitting.lines, fitting.changes, _most_listed(fitting.contents))
    kept = page.laid_out(MAP_TALL, most)
    if page.beside or not map_ratio or kept.left >= LEAST_ROOM:
        return kept
    page = replace(page, changes=kept.changes)
    grown = _grown(page, kept, most)
    if grown.beside_map < SIDE_FULL:
        swapped = _grown(replace(page, swapped=True), grown, most)
        grown = max(grown, swapped, key=lambda front: front.beside_map)
    if grown.left > ROOM_FOR_MORE:
        grown = _grown(replace(page, swapped=bool(grown.across), roomy=True), grown, most)
    return replace(grown, changes_cut=kept.changes_cut)


def _grown(page: _FirstPage, kept: Front, most: Limits) -> Front:
    """The page with the largest map that leaves all that is `kept` on it; what is kept where there is none."""
    for tall in range(int(MAP_TALLEST), int(MAP_TALL) - 1, -MAP_STEP):
        larger = page.laid_out(tall, most)
        if larger.left >= 0 and _content(larger) == _content(kept):
            return larger
    return kept


def _content(front: Front) -> tuple[object, ...]:
    listed = [card.number for column in front.contents for _, cards, _ in column for card in cards]
    return front.lines, front.changes, sorted(listed)


@dataclass(frozen=True, slots=True)
class _FirstPage:
    """What page 1 is laid out from."""

    briefing: Briefing
    changes: tuple[ShownChange, ...]
    look: Look
    map_ratio: float
    stories_line: bool
    # The contents stand beside the map, and what changed below it.
    swapped: bool = False
    roomy: bool = False

    @property
    def beside(self) -> bool:
        """True where the contents stand beside the map: nothing is known of the day before, or little of it changed."""
        return self.swapped or (bool(self.map_ratio) and not self.stories_line and not self.changes)

    def laid_out(self, map_tall: float, most: Limits) -> Front:
        """The page with a map of that height at most."""
        briefing, sheet, ratio = self.briefing, SHEETS[self.look.paper], self.map_ratio
        map_width = min(MAP_WIDE * map_tall / MAP_TALL, map_tall / ratio) if ratio else 0.0
        room = EYEBROW + map_width * ratio + CAPTION if ratio else CHANGES_TALL
        scale, gap = (ROOMY, ROOMY_GAP) if self.roomy else (1.0, BLOCK_GAP)
        counts = COUNTS * scale * self.stories_line
        if self.swapped:
            fitting, across = self.changes, _across(self.changes, ACROSS - self.stories_line)
            tall = _across_height(across, sheet.width / ACROSS - 6, counts, scale)
        else:
            across = ()
            fitting, tall = _fitting_changes(
                self.changes, sheet.width - map_width - 12, room - counts, most.changes, scale
            )
        row = room if ratio else tall
        above = (
            MASTHEAD
            + ADDED.get(self.look.name, 0.0)
            + strip_height(briefing.key_figures[:4], sheet.width, scale)
        )
        above += gap * (2 + bool(row)) + tall * self.swapped
        least = _fitting_lines(briefing, sheet.width, 0.0, most.line_words, scale)[1]
        columns, contents_tall = _contents(
            briefing,
            sheet.width - (map_width + 12 if self.beside else 0),
            sheet.first - SPARE - above - least - (0 if self.beside else row + gap),
            most.listed,
            scale,
            beside=self.beside,
        )
        beside_map = (contents_tall if self.beside else tall + counts) / row if row else 1.0
        if self.beside:
            row, contents_tall = max(row, contents_tall), 0.0
        fixed = above + row + contents_tall + gap * bool(contents_tall)
        lines, bottom_tall = _fitting_lines(
            briefing, sheet.width, sheet.first - SPARE - fixed, most.line_words, scale
        )
        return Front(
            lines=lines,
            changes=fitting,
            changes_cut=sum(c.kind != "new" for c in self.changes) - len(fitting),
            across=across,
            contents=columns,
            map_width=map_width,
            beside_map=beside_map,
            left=sheet.first - SPARE - fixed - bottom_tall,
            roomy=self.roomy,
        )


# ── The bottom line ──────────────────────────────────────────────────────────────────────────────


def _fitting_lines(
    briefing: Briefing, width: float, room: float, words_left: int, scale: float
) -> tuple[tuple[tuple[Theater, tuple[Line, ...]], ...], float]:
    """Each theater's first sentence, then each one's second, while room and words last; at least the first."""
    kept: dict[str, list[Line]] = {section.theater.id: [] for section in briefing.sections}
    used = 5.4 + EYEBROW
    most = max((len(section.bottom_line) for section in briefing.sections), default=0)
    for place in range(most):
        for section in briefing.sections:
            if place >= len(section.bottom_line):
                continue
            line = section.bottom_line[place]
            words = f"{line.text} 00{' single source' if line.single_source else ''}"
            tall = text_height(words, "serif", 9.9 * scale, 1.34, width - 34.6) + 1.2 + (0 if place else 1.6)
            if place == 0 or (used + tall <= room and line_words(line) <= words_left):
                kept[section.theater.id].append(line)
                used += tall
                words_left -= line_words(line)
    lines = tuple((s.theater, tuple(kept[s.theater.id])) for s in briefing.sections if kept[s.theater.id])
    return lines, used if lines else 0.0


# ── Key figures ──────────────────────────────────────────────────────────────────────────────────


def strip_height(figures: Sequence[PrintedFigure], width: float, scale: float = 1.0) -> float:
    """Millimetres that the strip of key figures takes; 0 for no figure."""
    if not figures:
        return 0.0
    return 5.0 + scale * max(figure_height(printed, (width / 4 - 7) / scale, 20) for printed in figures)


def figure_height(
    printed: PrintedFigure, measure: float, points: float, *, over: bool = True, by: bool = False
) -> float:
    """A figure in a cell: words over it (`over`), numeral, what is counted, who says so (`by`), what it was."""
    parts = numeral(printed)
    tall = 3.4 * over + height(1, points, 1.08)
    counted = f"{parts.phrase} {parts.counted}".strip()
    tall += text_height(counted + " 00", "sans", 7.8, 1.32, measure) + 0.8 if counted else 0
    if by and printed.figure.attribution:
        tall += text_height(f"according to {printed.figure.attribution.name}", "sans", 6.9, 1.35, measure)
    if printed.before:
        was = f"was {printed.before.span.of(printed.before.article.text)}, {printed.before.article.outlet}, 00 Mmm"
        tall += text_height(was, "sans", 6.9, 1.35, measure)
    return tall


# ── What changed ─────────────────────────────────────────────────────────────────────────────────


def _fitting_changes(
    changes: Iterable[ShownChange], measure: float, room: float, most: int, scale: float
) -> tuple[tuple[ShownChange, ...], float]:
    """Moved and disputed in turn, then corrected and quiet, as many as there is room for, at most `most`."""
    kept: list[ShownChange] = []
    used = EYEBROW
    for change in _in_turn(changes):
        tall = scale * _change_height(change, measure / scale)
        if used + tall <= room and len(kept) < most:
            kept.append(change)
            used += tall
    return tuple(kept), used if kept else 0.0


def _across(changes: Sequence[ShownChange], count: int) -> tuple[tuple[ShownChange, ...], ...]:
    """The changes shared out over so many columns at most, in their order."""
    per = -(-len(changes) // count)
    return tuple(tuple(changes[i : i + per]) for i in range(0, len(changes), per or 1))


def _across_height(
    columns: Iterable[Iterable[ShownChange]], measure: float, counts: float, scale: float
) -> float:
    """Millimetres of the columns with the heading over them, the counts in one of their own."""
    heights = [scale * sum(_change_height(c, measure / scale) for c in column) for column in columns]
    return EYEBROW + max((*heights, counts)) + 2.2


def _in_turn(changes: Iterable[ShownChange]) -> list[ShownChange]:
    """Corrections first, then the heaviest dispute after every two moves, then what went quiet."""
    by_kind: dict[str, list[ShownChange]] = {}
    for change in changes:
        by_kind.setdefault(change.kind, []).append(change)
    moved, disputed = by_kind.get("moved", []), by_kind.get("disputed", [])
    order = list(by_kind.get("corrected", []))
    while moved or disputed:
        order += moved[:2] + disputed[:1]
        moved, disputed = moved[2:], disputed[1:]
    return order + by_kind.get("quiet", [])


def _change_height(shown: ShownChange, measure: float) -> float:
    gap = 1.9
    if shown.kind == "moved" and shown.after:
        return gap + height(1, 9.4, 1.35) + _words(_sentence(shown.after), measure)
    if shown.kind == "quiet":
        return gap + _words(f"No longer reported {shown.change.what}, Some Outlet, 00 Mmm", measure)
    headline = shown.card.headline if shown.card else ""
    sides = (shown.before, shown.after)
    told = sum(_words(f"{s.words} 00 {s.article.outlet}, 00 Mmm", measure - 3) for s in sides if s)
    return gap + _words(f"Sources differ {headline}:", measure) + told


def _sentence(side: Side) -> str:
    return f"{side.lead}{side.words}{side.tail} 00"


def _words(text: str, measure: float) -> float:
    return text_height(text, "sans", 7.9, 1.36, measure)


# ── Contents ─────────────────────────────────────────────────────────────────────────────────────


def _contents(
    briefing: Briefing, width: float, room: float, listed: int, scale: float, *, beside: bool
) -> tuple[tuple[Column, ...], float]:
    """Columns of the contents and their height; lists longer than `listed` are cut, and further till they fit.

    One column where they stand beside the map.
    """
    sections = [(s.theater, s.cards) for s in briefing.sections if s.cards]
    if not sections:
        return (), 0.0
    count = 1 if beside else 3 if len(sections) > 2 else 2
    measure = width / count - 14
    most = max(1, min(listed, max(len(cards) for _, cards in sections)))
    while True:
        cut = [(theater, cards[:most], len(cards) - len(cards[:most])) for theater, cards in sections]
        columns = _columns(cut, count)
        tall = (
            EYEBROW
            + 2.4
            + max(scale * sum(_entries(part, measure / scale) for part in column) for column in columns)
        )
        if tall <= min(room, scale * (BESIDE_TALL if beside else CONTENTS_TALL)) or most == 1:
            return columns, tall
        most -= 1


def _most_listed(columns: Iterable[Column]) -> int:
    """Stories of the theater that lists most of them; one theater alone stands in two columns."""
    listed: Counter[str] = Counter()
    for column in columns:
        for theater, cards, _ in column:
            listed[theater.id] += len(cards)
    return max(listed.values(), default=0)


def _columns(parts: list[tuple[Theater, tuple[Card, ...], int]], count: int) -> tuple[Column, ...]:
    """A column a theater; one theater alone is parted in the middle, more than `count` are shared out."""
    if len(parts) == 1 and count > 1:
        theater, cards, more = parts[0]
        half = -(-len(cards) // 2)
        second = ((theater, cards[half:], more),) if cards[half:] or more else ()
        return (((theater, cards[:half], 0),), second)
    per = -(-len(parts) // count)
    return tuple(tuple(parts[i : i + per]) for i in range(0, len(parts), per))


def _entries(part: tuple[Theater, tuple[Card, ...], int], measure: float) -> float:
    _, cards, more = part
    entries = sum(text_height(card.headline, "sans", 7.9, 1.26, measure) + 1.2 for card in cards)
    return 4.4 + entries + (4.9 if more else 0)
