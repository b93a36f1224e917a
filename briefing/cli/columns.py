"""Rows under one another, for terminals and pipes alike."""

from __future__ import annotations

import shutil
import sys
import unicodedata
from collections.abc import Sequence

_GAP = 2
# Columns of a terminal that a cell keeps when the row must be made narrower.
_LEAST = 8


def columns(head: Sequence[str], rows: Sequence[Sequence[object]], room: int | None = None) -> str:
    """Head and rows in columns two spaces apart, without trailing white space.

    On a terminal the widest columns are cut so that each row stays one line; `room` is its width where
    it is known. A pipe gets everything.
    """
    if room is None and sys.stdout.isatty():
        room = shutil.get_terminal_size().columns
    cells = [tuple(map(str, row)) for row in (head, *rows)]
    widths = [max(_width(row[place]) for row in cells) for place in range(len(head))]
    if room is not None:
        widths = _fitted(widths, room)
    lines = (
        "  ".join(_padded(word, width) for word, width in zip(row, widths, strict=True)) for row in cells
    )
    return "\n".join(line.rstrip() for line in lines)


def _fitted(widths: Sequence[int], room: int) -> list[int]:
    """The widths, the widest made narrower until all fit, or until none can be."""
    fitted = list(widths)
    while sum(fitted) + _GAP * (len(fitted) - 1) > room and max(fitted) > _LEAST:
        fitted[fitted.index(max(fitted))] -= 1
    return fitted


def _width(word: str) -> int:
    """Columns of a terminal that the word takes."""
    if word.isascii():
        return len(word)
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in word)
    return len(word) + wide - sum(unicodedata.combining(c) > 0 for c in word)


def _padded(word: str, width: int) -> str:
    if _width(word) > width:
        while _width(word) > width - 1:
            word = word[:-1]
        word += "…"
    return word + " " * (width - _width(word))
