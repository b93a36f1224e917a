"""Quotation marks: which stretches of a text stand between them.

Every style: “ ”, ", « », „ “, `` '' and the single marks of British papers. A mark is read by what
stands around it and by what leaves the fewest marks over in its paragraph, so one lost mark costs
one stretch and never swallows the text behind it. A quote in a quote is text of the outer one, be it
between the same marks. A stretch ends with its paragraph at the latest.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Literal

from briefing.model import Span

Direction = Literal["open", "close", "either"]
Reading = Literal["open", "close", "drop"]
# The cost so far, where the mark stands, and what it is read as.
Step = tuple[float, int, Reading]
_BY_TURNS: tuple[Literal["open", "close"], Literal["open", "close"]] = ("open", "close")
_OUTSIDE, _INSIDE, _NESTED = 0, 1, 2
_NEVER = float("inf")

# Costs of reading a mark against what it looks like; only their order matters. Compared on the
# PolNeAR training articles: any order-preserving change moves the F1 of segments by less than .002.
AGAINST_SHAPE = 1.0
AGAINST_CURL = 1.5
# Dropping a mark altogether; inches and minutes ("5' 10"") stand after a digit.
DROPPED = 2.5
DROPPED_AFTER_DIGIT = 0.6
# Two opening marks in one paragraph: the first never closed. Behind a full stop that is what papers
# do when they run the paragraphs of one quote together.
REOPENED = 1.8
REOPENED_BEHIND_STOP = 0.7
# A quote in a quote, between marks of the same kind and, cheaper, between curly ones in straight ones.
NESTED = 1.2
NESTED_OTHERWISE = 0.15
# The paragraph ends inside: usual when the next one opens again, else a lost mark.
RUNS_ON = 0.1
LEFT_OPEN = 1.4

# Each begins with a sign, and what stands before a sign is asked behind it: so they are looked for fastest.
_DOUBLE = re.compile("''|``|‘‘|’’|‘’|\"|“|”|„|‟|″|«|»")
_BEHIND_STOP = re.compile(r"[.!?…]\s+$")
# The marks, or a whole tag that was left in the text, whose attributes have marks: <a href="...">.
_DOUBLE_OR_TAG = re.compile(rf"<[a-z][a-z0-9-]*\s[^<>\n]{{0,400}}>|{_DOUBLE.pattern}", re.IGNORECASE)
_SINGLE_OPEN = re.compile(r"[‘'‛](?:(?<=^.)|(?<=[\s(\[—–\-\"“].))(?=[\w…\[(])", re.MULTILINE)
_SINGLE_CLOSE = re.compile(r"[’'](?<=[^\s‘'].)(?=$|[\s,.;:!?)\]—–\-”\"])", re.MULTILINE)
# A sentence between single marks: "'I would know him,' he said", "'Nobody told us.'"
_SPOKEN_SINGLE = re.compile(
    r"[‘'](?:(?<=^.)|(?<=[\s(—–].))(?=[A-ZÀ-Þ])[^‘'’\n]{4,}(?:[’'][a-z][^‘'’\n]*)*[,.?!][’'](?=\s|$)",
    re.MULTILINE,
)
# So many make an article one that speaks in single marks.
FEWEST_SINGLE = 3
_OPENERS = frozenset("“«„``")
_CLOSERS = frozenset("”»")
_STRAIGHT = frozenset(('"', "''", "``"))
_CURLY = frozenset("“”")
_INCHES = frozenset(('"', "''", "″", "”"))
_BEFORE_OPEN = frozenset("([{—–-/‘'…")
_AFTER_CLOSE = frozenset(",.;:!?)]}—–-/’'،؛؟…")
# White space, and the comma that belongs to the sentence around the quote; U+201A is a comma that
# some papers print for one.
_TRIM_LEFT = re.compile(r"[\s\u200b-\u200f]*")
_TRIM_RIGHT = re.compile(r"[\s,،‚\u200b-\u200f]*$")


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch between two marks."""

    # The words, marks and the comma before the closing mark left out; never empty.
    inner: Span
    # Marks included.
    outer: Span
    # False when the paragraph ended first.
    closed: bool
    # Between single marks: a quote in British papers, else a headline or a term.
    single: bool = False


def quoted(text: str, paragraphs: tuple[Span, ...]) -> tuple[Quoted, ...]:
    """The stretches between marks, in order, none inside another."""
    found: list[Quoted] = []
    british = speaks_in_single(text)
    for paragraph, following in pairwise((*paragraphs, None)):
        assert paragraph is not None
        runs_on = following is not None and _DOUBLE.match(text, following.start) is not None
        doubles = _double_quoted(text, paragraph, runs_on=runs_on)
        singles = _single_quoted(text, paragraph, [] if british else doubles)
        if british:
            doubles = [d for d in doubles if not any(_meet(d.outer, s.outer) for s in singles)]
        found += doubles + singles
    return tuple(sorted(found, key=lambda q: q.outer))


def speaks_in_single(text: str) -> bool:
    """True where the article's speech stands between single marks, and double ones are for what is quoted inside."""
    spoken = sum(1 for _ in islice(_SPOKEN_SINGLE.finditer(text), FEWEST_SINGLE))
    return spoken >= FEWEST_SINGLE and len(_DOUBLE.findall(text)) < spoken


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _double_quoted(text: str, paragraph: Span, *, runs_on: bool) -> list[Quoted]:
    pattern = _DOUBLE_OR_TAG if text.find("<", paragraph.start, paragraph.end) >= 0 else _DOUBLE
    found_marks = pattern.finditer(text, paragraph.start, paragraph.end)
    marks = [mark.span() for mark in found_marks if text[mark.start()] != "<"]
    if not marks:
        return []
    marks = _without_nested(text, marks)
    found = []
    opened: tuple[int, int] | None = None
    for mark, reading in zip(marks, _read(text, paragraph, marks, runs_on=runs_on), strict=True):
        if reading == "open":
            if opened:
                found.append(_stretch(text, opened, (mark[0], mark[0]), closed=False))
            opened = mark
        elif reading == "close" and opened:
            found.append(_stretch(text, opened, mark, closed=True))
            opened = None
    if opened:
        found.append(_stretch(text, opened, (paragraph.end, paragraph.end), closed=False))
    return [q for q in found if q]


def _without_nested(text: str, marks: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The marks that are left when guillemets inside curly marks, and the reverse, are text."""
    kept: list[tuple[int, int]] = []
    outer = ""
    pairs = {"“": "”", "«": "»"}
    signs = [text[slice(*mark)] for mark in marks]
    left = Counter(signs)
    for mark, sign in zip(marks, signs, strict=True):
        left[sign] -= 1
        if outer:
            inner = "«" if outer == "“" else "“"
            if sign in (inner, pairs[inner]):
                continue
            if sign == pairs[outer]:
                outer = ""
        elif sign in pairs and left[pairs[sign]]:
            outer = sign
        kept.append(mark)
    return kept


def _direction(text: str, paragraph: Span, mark: tuple[int, int]) -> tuple[Direction, float]:
    """What a mark looks like, and what it costs to read it the other way."""
    sign = text[slice(*mark)]
    before = text[mark[0] - 1] if mark[0] > paragraph.start else " "
    after = text[mark[1]] if mark[1] < paragraph.end else " "
    free_before = before.isspace() or before in _BEFORE_OPEN
    free_after = after.isspace() or after in _AFTER_CLOSE
    if sign in _OPENERS or sign in _CLOSERS:
        shape: Direction = "open" if sign in _OPENERS else "close"
        fits = free_before if shape == "open" else free_after
        against = (free_after and not free_before) if shape == "open" else (free_before and not free_after)
        return shape, AGAINST_CURL if fits or not against else AGAINST_SHAPE / 2
    if free_before and not after.isspace() and after not in ",.;:!?":
        return "open", AGAINST_SHAPE
    if not before.isspace() and free_after:
        return "close", AGAINST_SHAPE
    if before in ",.!?":
        return "close", AGAINST_SHAPE / 2
    return "either", 0.0


def _read(text: str, paragraph: Span, marks: list[tuple[int, int]], *, runs_on: bool) -> list[Reading]:
    """For each mark its part in the cheapest reading of the whole paragraph."""
    shapes = [_direction(text, paragraph, mark) for mark in marks]
    if len(marks) % 2 == 0 and all(shape == _BY_TURNS[n % 2] for n, (shape, _) in enumerate(shapes)):
        return [_BY_TURNS[n % 2] for n in range(len(marks))]  # costs nothing, as nearly every paragraph
    # Cheapest cost of being outside of a quote, inside of one, and inside of one in one, after the marks so far;
    # and for each mark by which step each of the three was reached: from where, and reading the mark as what.
    costs: tuple[float, float, float] = (0.0, _NEVER, _NEVER)
    # The signs that opened the quote inside of which each of the last two stands.
    signs = ("", "", "")
    steps: list[tuple[Step, Step, Step]] = []
    for mark, (shape, against) in zip(marks, shapes, strict=True):
        sign = text[slice(*mark)]
        outside, inside, nested = costs
        inches = _may_be_inches(text, paragraph, mark)
        opening = DROPPED if inches else against if shape == "close" else 0.0
        closing = against if shape == "open" else 0.0
        drop = DROPPED_AFTER_DIGIT if inches else DROPPED
        stopped = _BEHIND_STOP.search(text, max(paragraph.start, mark[0] - 3), mark[0])
        reopened = REOPENED_BEHIND_STOP if stopped else REOPENED
        within = NESTED_OTHERWISE if signs[_INSIDE] in _STRAIGHT and sign in _CURLY else NESTED
        leads_out: tuple[Step, ...] = (
            (inside + closing, _INSIDE, "close"),
            (outside + drop, _OUTSIDE, "drop"),
        )
        leads_in: tuple[Step, ...] = (
            (outside + opening, _OUTSIDE, "open"),
            (inside + opening + reopened, _INSIDE, "open"),
            (inside + drop, _INSIDE, "drop"),
            (nested + closing, _NESTED, "drop"),
        )
        leads_within: tuple[Step, ...] = (
            (inside + opening + within, _INSIDE, "drop"),
            (nested + drop, _NESTED, "drop"),
        )
        steps.append((min(leads_out), min(leads_in), min(leads_within)))
        out, into, deeper = steps[-1]
        costs = (out[0], into[0], deeper[0])
        signs = ("", sign if into[2] == "open" else signs[into[1]], signs[deeper[1]])
    state = _INSIDE if costs[_INSIDE] + (RUNS_ON if runs_on else LEFT_OPEN) < costs[_OUTSIDE] else _OUTSIDE
    readings: list[Reading] = []
    for step in reversed(steps):
        _, state, reading = step[state]
        readings.append(reading)
    return readings[::-1]


def _may_be_inches(text: str, paragraph: Span, mark: tuple[int, int]) -> bool:
    return mark[0] > paragraph.start and text[mark[0] - 1].isdigit() and text[slice(*mark)] in _INCHES


def _stretch(
    text: str, opened: tuple[int, int], closing: tuple[int, int], *, closed: bool, single: bool = False
) -> Quoted | None:
    inner = trimmed(text, Span(opened[1], closing[0]))
    if inner is None:
        return None
    return Quoted(inner, Span(opened[0], max(closing[1], inner.end)), closed, single)


def trimmed(text: str, span: Span) -> Span | None:
    """`span` without white space at its ends and without a comma at its right end; None if empty."""
    start = _TRIM_LEFT.match(text, span.start, span.end)
    assert start is not None  # the pattern matches the empty string
    end = _TRIM_RIGHT.search(text, start.end(), span.end)
    assert end is not None
    return Span(start.end(), end.start()) if start.end() < end.start() else None


def _single_quoted(text: str, paragraph: Span, doubles: list[Quoted]) -> list[Quoted]:
    """Stretches between single marks, outside of the double ones; an apostrophe closes nothing.

    A closing mark after a stop or comma wins over one after a letter, which may be a plural's
    ("the soldiers' families").
    """
    found: list[Quoted] = []
    at = paragraph.start
    opens = [m.span() for m in _SINGLE_OPEN.finditer(text, paragraph.start, paragraph.end)]
    coming = deque(doubles)
    for opened, again in pairwise((*opens, (paragraph.end, paragraph.end))):
        while coming and coming[0].outer.end <= opened[0]:
            coming.popleft()
        if opened[0] < at or (coming and coming[0].outer.start <= opened[0]):
            continue
        limit = min(again[0], coming[0].outer.start if coming else paragraph.end)
        ends = [m.span() for m in _SINGLE_CLOSE.finditer(text, opened[1], limit)]
        closing = next((end for end in ends if text[end[0] - 1] in ",.!?…"), ends[0] if ends else None)
        if closing is None:
            continue
        stretch = _stretch(text, opened, closing, closed=True, single=True)
        if stretch:
            found.append(stretch)
        at = closing[1]
    return found
