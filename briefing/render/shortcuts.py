"""The layout engine's most frequent questions, answered without its detours.

Of every style WeasyPrint asks some seventy properties that no rule mentions, of every box a dozen lengths
that are plain pixels, and every line of text is shaped twice. Each function of `styling`, `boxing`, `shaping` and
`painting` answers such a question as the engine's own would, and hands every other one on to it. That the
bytes stay the same is tested; under another version than the one that they were written for they are not
taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import pydyf
import weasyprint
from cssselect2 import ElementWrapper
from tinycss2.color4 import Color
from weasyprint import draw, stacking, svg
from weasyprint.css import AnonymousStyle, ComputedStyle, Style, StyleFor, computed_values
from weasyprint.draw import border, color, text
from weasyprint.formatting_structure import build
from weasyprint.formatting_structure.boxes import Box, ParentBox, TextBox
from weasyprint.layout import (
    absolute,
    background,
    block,
    column,
    grid,
    inline,
    page,
    percent,
    preferred,
    table,
)
from weasyprint.layout import float as floating
from weasyprint.pdf.stream import Stream
from weasyprint.text import line_break
from weasyprint.text.line_break import Layout

from briefing.render import boxing, glyphs, matching, painting, pressing, shaping, styling

WRITTEN_FOR = "70.0"
# Where the engine has the function that all layouts begin with by its name.
_LAYOUTS = (percent, absolute, block, column, grid, inline, page, table)
# Pairs of letters that may or may not stand on two lines, in all languages of a page.
_PAIRS = 4096
# Lengths in drawings: the outlines of a map have thousands, the same on each day.
_LENGTHS = 8192

# What is worked out once of each element and each style.
_REMEMBERED = (
    (Style, "anonymous_style"),
    *(
        (ElementWrapper, name)
        for name in ("etree_children", "local_name", "namespace_url", "id", "classes", "lang")
    ),
)

# Where each is found, its name there, and ours.
SHORTCUTS: tuple[tuple[Any, str, Any], ...] = (
    (StyleFor, "__init__", matching.styles),
    (ComputedStyle, "__missing__", styling.computed),
    (AnonymousStyle, "__init__", styling.anonymous),
    (AnonymousStyle, "__missing__", styling.anonymous_property),
    (ParentBox, "page_values", boxing.page_names),
    (Box, "descendants", boxing.descendants),
    (Box, "is_in_normal_flow", boxing.in_flow),
    (TextBox, "process_whitespace", boxing.spaces),
    (build, "flex_boxes", boxing.flex_boxes),
    (build, "grid_boxes", boxing.grid_boxes),
    *((layout, "resolve_percentages", boxing.lengths) for layout in _LAYOUTS),
    *((place, "avoid_collisions", boxing.past_floats) for place in (floating, block, inline)),
    (background, "layout_box_backgrounds", boxing.backgrounds),
    (Layout, "setup", shaping.setup),
    (Layout, "set_text", shaping.set_text),
    (Layout, "reactivate", shaping.reactivate),
    (Layout, "deactivate", shaping.deactivate),
    (line_break, "line_size", shaping.line_size),
    (line_break, "_font_style_cache_key", shaping.font_of),
    *((place, "strut", shaping.strut) for place in (line_break, inline)),
    *((place, "split_first_line", shaping.split_first_line) for place in (line_break, inline, preferred)),
    *((place, "draw_text", glyphs.draw_text) for place in (text, draw)),
    (computed_values, "parse_color", painting.parsed_color),
    (Color, "__hash__", painting.number_of_color),
    *((place, "get_color", painting.get_color) for place in (color, border, text)),
    *((place, "draw_border", painting.draw_border) for place in (border, draw)),
    *((place, "draw_outline", painting.draw_outline) for place in (border, draw)),
    (stacking, "_dispatch_children", painting.layers),
    (svg.TAGS, "path", painting.path),
    (Stream, "marked", glyphs.marked),
    (Stream, "set_color", glyphs.set_color),
    (pydyf, "_to_bytes", pressing.written),
    (svg.utils, "size", lru_cache(_LENGTHS)(svg.utils.size)),
    *((place, name, styling.Remembered(vars(place)[name])) for place, name in _REMEMBERED),
    (inline, "can_break_text", lru_cache(_PAIRS)(inline.can_break_text)),
)
_WHOLE = tuple(
    (place, name, (place if isinstance(place, dict) else vars(place))[name]) for place, name, _ in SHORTCUTS
)


def take() -> None:
    """Put the shortcuts in place, for the whole process."""
    if weasyprint.__version__ == WRITTEN_FOR:
        _set(SHORTCUTS)


@contextmanager
def untaken() -> Iterator[None]:
    """Let the engine go its own ways for a while: tests set a page both ways."""
    _set(_WHOLE)
    try:
        yield
    finally:
        take()


def _set(functions: tuple[tuple[Any, str, Any], ...]) -> None:
    for place, name, function in functions:
        if isinstance(place, dict):
            place[name] = function
        else:
            setattr(place, name, function)
