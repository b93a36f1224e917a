"""A figure as a cell of the page shows it: every part as printed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.analysis.quantities.nouns import lemma
from briefing.model import Figure

# Characters of the phrase that fit under a number in a cell of the strip: two lines of 30.
LABEL_WIDTH = 60
# A sign that touches its digits: "$", "US$", "~".
_SIGN = re.compile(r"\S+$")
# What touches the number: "%", "-year-old", "+".
_GLUED = re.compile(r"\S+")
_TRAILING = re.compile(r"(?:\s+(?:of|the|and|in|a|an|for|to|from|or|at|by|with|its|their))+$")
# Nouns that tell nothing beside "killed": the cell says what became of them.
_ANYBODY = frozenset(
    [
        "people",
        "person",
        "individual",
        "victim",
        "other",
        "life",
        "toll",
        "casualty",
        "death",
        "fatality",
        "number",
    ]
)


@dataclass(frozen=True, slots=True)
class FigureLabel:
    """The parts of a figure, each of them verbatim; white space is made single."""

    # What stands before the number: "about", "at least", "" where nothing does.
    before: str
    # With what touches it: a currency sign, "%", "-year-old".
    number: str
    # The word of size after digits: "million", "bn"; "" for a number in words.
    scale: str
    # The words that follow: unit and what is counted ("US troops"), cut after a word.
    phrase: str
    # What is counted where the article says so elsewhere; "" where the cell needs no such word.
    counted: str


def label(figure: Figure, text: str, width: int = LABEL_WIDTH) -> FigureLabel:
    """The words of a figure of `text`, part by part, the phrase at most `width` characters long."""
    before = text[figure.span.start : figure.number.start]
    number = figure.number.of(text)
    after = text[figure.number.end : figure.span.end]
    if sign := _SIGN.search(before):
        before, number = before[: sign.start()], sign.group() + number
    if glued := _GLUED.match(after):
        number, after = number + glued.group(), after[glued.end() :]
    scale = ""
    if any(character.isdigit() for character in number) and " " in number:
        number, scale = number.split(" ", 1)
    phrase = _cut(_single(after), width)
    return FigureLabel(
        _single(before).strip(" “\"'(-"),
        _single(number),
        _single(scale),
        phrase,
        _told_elsewhere(figure, before, phrase, text),
    )


def _told_elsewhere(figure: Figure, before: str, phrase: str, text: str) -> str:
    """The noun that the cell lacks: left out in the figure's own words and worth a word."""
    if figure.counted_span is None or figure.span.covers(figure.counted_span):
        return "" if phrase or figure.counted.casefold() in before.casefold() else figure.counted
    if figure.outcome and lemma(figure.counted.rsplit(maxsplit=1)[-1]) in _ANYBODY:
        return ""
    return _single(figure.counted_span.of(text))


def _single(words: str) -> str:
    return " ".join(words.split())


def _cut(words: str, width: int) -> str:
    """At most `width` characters, cut after a whole word that can end a phrase."""
    if len(words) <= width:
        return words
    return _TRAILING.sub("", words[: width + 1].rpartition(" ")[0] or words[:width]).rstrip(" ,;")
