"""A figure as a cell of the page shows it: every part as printed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.model import Figure

# Characters of the counted phrase that fit under a number in a cell of the strip.
LABEL_WIDTH = 60
_SIGN = re.compile(r"(?:[A-Z.]{0,4}\s?[$€£¥₺₪₹₽₩]|\b[A-Z]{3}\s?)$")
_GLUED = re.compile(r"\s?[%٪]|\+")
_TRAILING = re.compile(r"(?:\s+(?:of|the|and|in|a|an|for|to|from|or|at|by|with))+$")


@dataclass(frozen=True, slots=True)
class FigureLabel:
    """The parts of a figure, each of them verbatim; white space is made single."""

    # "about", "at least"; "" where none is printed.
    bound: str
    # With its currency sign or percent sign ("$1.2 billion", "30%").
    number: str
    # Unit and what is counted ("US troops", "percent of territory"), cut at a word.
    counted: str


def display(figure: Figure, text: str, width: int = LABEL_WIDTH) -> FigureLabel:
    """Bound, number and counted phrase of a figure of `text`, short enough for a cell."""
    before = text[figure.span.start : figure.number.start]
    sign = _SIGN.search(before)
    bound = before[: sign.start()] if sign else before
    number_end = figure.number.end
    if glued := _GLUED.match(text, number_end, max(number_end, figure.span.end)):
        number_end = glued.end()
    number = (sign.group() if sign else "") + text[figure.number.start : number_end]
    counted = text[number_end : figure.span.end]
    if figure.counted_span is not None and not figure.span.covers(figure.counted_span):
        counted = f"{counted} {figure.counted_span.of(text)}"
    return FigureLabel(
        _single(bound).strip(" “\"'(-"), _single(number), _cut(_single(counted).lstrip("-–—, "), width)
    )


def _single(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip()


def _cut(words: str, width: int) -> str:
    """At most `width` characters, cut after a whole word that can end a phrase."""
    if len(words) <= width:
        return words
    return _TRAILING.sub("", words[: width + 1].rpartition(" ")[0] or words[:width]).rstrip(" ,;")
