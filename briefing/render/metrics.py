"""How wide words run and how many lines they fill, from the bundled faces' own advance widths.

Good to about two per cent: kerning and hyphenation are left out, and letters beyond ASCII are taken
at an average. It is used to choose how much stands on a page, never to place anything.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

Face = Literal["serif", "serif-bold", "serif-italic", "sans", "sans-bold", "condensed"]

_TABLE = Path(__file__).parents[1] / "assets" / "fonts" / "advances.json"
# Thousandths of an em for a letter beyond ASCII: Latin with marks and joined Arabic alike.
OTHER = 560
MM_PER_POINT = 25.4 / 72


@cache
def _advances() -> dict[str, tuple[int, ...]]:
    table: dict[str, list[int]] = json.loads(_TABLE.read_text(encoding="utf-8"))
    return {face: tuple(widths) for face, widths in table.items()}


def width(text: str, face: Face, size: float) -> float:
    """How wide the text runs, in the unit of `size`."""
    table = _advances()[face]
    return sum(table[ord(c) - 32] if " " <= c <= "~" else OTHER for c in text) * size / 1000


# A page is laid out some twenty times with one map or another.
@lru_cache(maxsize=4096)
def line_count(text: str, face: Face, points: float, measure: float) -> int:
    """Lines that the text fills at this size on a line of `measure` millimetres; 0 for no words."""
    room = measure / MM_PER_POINT
    space = width(" ", face, points)
    lines, used = 0, room + 1
    for word in text.split():
        wide = width(word, face, points)
        if used + space + wide > room:
            lines, used = lines + 1, wide
        else:
            used += space + wide
    return lines


def height(lines: float, points: float, leading: float) -> float:
    """Millimetres that so many lines take at a size and a line height (a factor of the size)."""
    return lines * points * leading * MM_PER_POINT
