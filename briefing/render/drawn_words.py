"""Words in drawings, set as words: WeasyPrint sets them letter by letter.

Letters that join, as all of Arabic do, then stand apart and in the wrong order, and a name takes as many
layouts as it has letters. Words whose letters are placed one by one (by lists of positions, spacing or a
length) are left as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from weasyprint import svg

_PLACED = ("rotate", "letter-spacing", "textLength")
_POSITIONS = ("x", "y", "dx", "dy")

# The engine's own way.
letter_by_letter = svg.TAGS["text"]


class _Word(str):
    """Words that are one letter to whoever asks for their letters."""

    __slots__ = ()

    def __iter__(self) -> Iterator[str]:
        yield str(self)


def mend() -> None:
    """Set words in drawings as words, for the whole process."""
    svg.TAGS.update({tag: words for tag, draw in svg.TAGS.items() if draw is letter_by_letter})
    # By this name the engine knows what has words.
    svg.text = words


def words(drawing: Any, node: Any, font_size: float) -> None:
    """Draw the words of the node."""
    element = node._etree_node  # noqa: SLF001  the words have no other way in
    placed = any(node.get(name) for name in _PLACED) or any(
        len((node.get(name) or "").replace(",", " ").split()) > 1 for name in _POSITIONS
    )
    if placed or not element.text:
        letter_by_letter(drawing, node, font_size)
        return
    plain = element.text
    element.text = _Word(plain)
    try:
        letter_by_letter(drawing, node, font_size)
    finally:
        element.text = plain
