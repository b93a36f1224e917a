"""Quotation marks: which stretches of a text stand between them.

Every style: “ ”, ", « », „ “, `` '' and the single marks of British papers. A mark is read by what
stands around it and by what leaves the fewest marks over in its paragraph, so one lost mark costs
one stretch and never swallows the text behind it. A stretch ends with its paragraph at the latest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from briefing.model import Span

Direction = Literal["open", "close", "either"]

# Costs of reading a mark against what it looks like; only their order matters. Compared on the
# PolNeAR training articles: any order-preserving change moves the F1 of segments by less than .002.
AGAINST_SHAPE = 1.0
AGAINST_CURL = 1.5
# Dropping a mark altogether; inches and minutes ("5' 10"") stand after a digit.
DROPPED = 2.5
DROPPED_AFTER_DIGIT = 0.6
# Two opening marks in one paragraph: the first never closed.
REOPENED = 1.8
# The paragraph ends inside: usual when the next one opens again, else a lost mark.
RUNS_ON = 0.1
LEFT_OPEN = 1.4

_DOUBLE = re.compile(r"''|``|[\"“”„‟″«»]")
_SINGLE_OPEN = re.compile(r"(?:(?<=^)|(?<=[\s(\[—–\-\"“]))[‘'‛](?=[\w…\[(])", re.MULTILINE)
_SINGLE_CLOSE = re.compile(r"(?<=[^\s‘'])[’'](?=$|[\s,.;:!?)\]—–\-”\"])", re.MULTILINE)
_OPENERS = frozenset("“«„``")
_CLOSERS = frozenset("”»")
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
    for paragraph, following in pairwise((*paragraphs, None)):
        assert paragraph is not None
        runs_on = following is not None and _DOUBLE.match(text, following.start) is not None
        doubles = _double_quoted(text, paragraph, runs_on=runs_on)
        found += doubles
        found += _single_quoted(text, paragraph, doubles)
    return tuple(sorted(found, key=lambda q: q.outer))


def _double_quoted(text: str, paragraph: Span, *, runs_on: bool) -> list[Quoted]:
    marks = [m.span() for m in _DOUBLE.finditer(text, paragraph.start, paragraph.end)]
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
    for mark in marks:
        sign = text[slice(*mark)]
        if outer:
            other = pairs["«" if outer == "“" else "“"]
            if sign in (other, "«" if outer == "“" else "“"):
                continue
            if sign == pairs[outer]:
                outer = ""
        elif sign in pairs and text.find(pairs[sign], mark[1], marks[-1][1]) > 0:
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


def _read(text: str, paragraph: Span, marks: list[tuple[int, int]], *, runs_on: bool) -> list[str]:
    """For each mark "open", "close" or "drop": the cheapest reading of the whole paragraph."""
    # Cheapest cost of being outside (0) and inside (1) a quote after the marks so far, with the
    # readings that lead there.
    best: list[tuple[float, tuple[str, ...]]] = [(0.0, ()), (float("inf"), ())]
    for mark in marks:
        shape, against = _direction(text, paragraph, mark)
        opening = against if shape == "close" else 0.0
        closing = against if shape == "open" else 0.0
        digit = mark[0] > paragraph.start and text[mark[0] - 1].isdigit()
        drop = DROPPED_AFTER_DIGIT if digit and text[slice(*mark)] in ('"', "''", "″", "”") else DROPPED
        outside, inside = best
        best = [
            min(
                (inside[0] + closing, (*inside[1], "close")),
                (outside[0] + drop, (*outside[1], "drop")),
            ),
            min(
                (outside[0] + opening, (*outside[1], "open")),
                (inside[0] + opening + REOPENED, (*inside[1], "open")),
                (inside[0] + DROPPED, (*inside[1], "drop")),
            ),
        ]
    outside, inside = best
    return list(min(outside, (inside[0] + (RUNS_ON if runs_on else LEFT_OPEN), inside[1]))[1])


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
    while opened := _SINGLE_OPEN.search(text, at, paragraph.end):
        at = opened.end()
        inside = next((q for q in doubles if q.outer.start <= opened.start() < q.outer.end), None)
        if inside:
            at = inside.outer.end
            continue
        limit = min((q.outer.start for q in doubles if q.outer.start > at), default=paragraph.end)
        again = _SINGLE_OPEN.search(text, at, limit)
        ends = [
            m for m in _SINGLE_CLOSE.finditer(text, at, limit) if again is None or m.start() < again.start()
        ]
        closing = next((m for m in ends if text[m.start() - 1] in ",.!?…"), None) or (
            ends[0] if ends else None
        )
        if closing is None:
            continue
        stretch = _stretch(text, opened.span(), closing.span(), closed=True, single=True)
        if stretch:
            found.append(stretch)
        at = closing.end()
    return found
