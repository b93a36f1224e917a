"""Borders, colours, layers and shapes of maps, worked out once a style and once a shape.

Of every box WeasyPrint asks for four borders with their colours, for an outline and for a picture around it: most
have none of them, by their style. It sorts the boxes of a page into layers, and copies them for it: those of a line
lie in its own, but for seldom ones. The shapes of a map are the same on each day, so what is written of them into
the PDF is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from tinycss2.color4 import Color
from weasyprint import stacking
from weasyprint.css import computed_values
from weasyprint.draw import border, color
from weasyprint.formatting_structure.boxes import InlineBox, InlineReplacedBox, LineBox, TextBox
from weasyprint.svg import path as whole_path

from briefing.render.styling import OUTLINES

_SIDES = ("top", "right", "bottom", "left")
# Colours that style sheets tell.
_COLOURS = 256
# Shapes of drawings: a map of two countries has twenty.
_SHAPES = 256

# The engine's own ways.
whole_border = border.draw_border
whole_outline = border.draw_outline
whole_layers = stacking._dispatch_children  # noqa: SLF001  it has no other name

parsed_color = lru_cache(_COLOURS)(computed_values.parse_color)


def get_color(style: Any, key: str) -> Any:
    """The colour of a part of the box; where it is told to be that of the words, theirs."""
    value = style[key]
    return value if isinstance(value, Color) else color_of_words(style, key)


color_of_words = color.get_color


def number_of_color(color: Any) -> int:
    """Equal for equal colours, as the engine's own is; it writes them out in words for it."""
    return hash((color.space, color.coordinates))


def draw_border(stream: Any, box: Any) -> None:
    """Draw the borders of the box, and the rules between its columns."""
    if not _is_unruled(box.style):
        whole_border(stream, box)


def draw_outline(stream: Any, box: Any) -> None:
    """Draw the outlines of the box and of all in it, where any rule tells of one."""
    if OUTLINES in box.style.cache:
        whole_outline(stream, box)


def _is_unruled(style: Any) -> bool:
    """True for a style without borders and columns."""
    try:
        known: bool = style.unruled
    except AttributeError:
        known = style.unruled = (
            not any(style[f"border_{side}_width"] for side in _SIDES)
            and style["border_collapse"] != "collapse"
            and style["border_image_source"][0] == "none"
            and style["column_width"] == style["column_count"] == "auto"
        )
    return known


def layers(box: Any, *layers: Any) -> Any:
    """The box with what lies in its own layer; all else is put into the others."""
    return box if isinstance(box, LineBox) and _is_flat(box) else whole_layers(box, *layers)


def _is_flat(box: Any) -> bool:
    """True where all in the box lies in its layer."""
    return all(
        _lies_flat(child.style)
        and (
            isinstance(child, (TextBox, InlineReplacedBox))
            or (isinstance(child, InlineBox) and _is_flat(child))
        )
        for child in box.children
    )


def _lies_flat(style: Any) -> bool:
    """True for a style that makes no layer."""
    try:
        known: bool = style.lies_flat
    except AttributeError:
        known = style.lies_flat = (
            style["position"] == "static"
            and style["float"] == "none"
            and style["opacity"] == 1
            and not style["transform"]
            and style["overflow"] == "visible"
        )
    return known


class _Shape(NamedTuple):
    """What stands for a shape in a PDF, and its corners, where a drawing may have marks."""

    content: Sequence[bytes]
    corners: Sequence[Any]


# By the words that tell of a shape, and the lengths that these may be shares of.
_shapes: dict[tuple[Any, ...], _Shape] = {}


def path(drawing: Any, node: Any, font_size: float) -> None:
    """Draw a shape."""
    told = node.get("d", ""), font_size, drawing.inner_width, drawing.inner_height
    content = drawing.stream.stream
    if told not in _shapes:
        if len(_shapes) >= _SHAPES:
            _shapes.clear()
        before, corners_before = len(content), len(node.vertices)
        whole_path(drawing, node, font_size)
        _shapes[told] = _Shape(content[before:], tuple(node.vertices)[corners_before:])
        return
    shape = _shapes[told]
    content += shape.content
    node.vertices += shape.corners
