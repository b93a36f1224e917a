"""Borders and outlines of boxes that have none, left undrawn at once.

WeasyPrint asks every box for four borders, an outline, rules between columns and a picture round it.
"""

from __future__ import annotations

from typing import Any

from weasyprint.draw import border as _border
from weasyprint.formatting_structure.boxes import Box

# The engine's own ways.
whole_border = _border.draw_border
whole_outline = _border.draw_outline


def border(stream: Any, box: Any) -> None:
    """Draw the borders of the box."""
    if (
        box.border_top_width
        or box.border_right_width
        or box.border_bottom_width
        or box.border_left_width
        or not _is_unruled(box.style)
    ):
        whole_border(stream, box)


def _is_unruled(style: Any) -> bool:
    """True for a style without columns, which may have rules between them, and without a picture for a border."""
    try:
        known: bool = style.unruled
    except AttributeError:
        known = style.unruled = (
            style["column_width"] == style["column_count"] == "auto"
            and style["border_image_source"][0] == "none"
        )
    return known


def outline(stream: Any, box: Any) -> None:
    """Draw the outlines of the box and of all in it."""
    if box.style["outline_width"]:
        whole_outline(stream, box)
        return
    for child in box.children:
        if isinstance(child, Box) and (child.children or child.style["outline_width"]):
            outline(stream, child)
