"""Styles of elements, filled in for many properties at once.

Of nearly every style WeasyPrint asks the same hundred properties, one by one, and most are mentioned by no
rule: an initial value, or the parent's. Here they are written into the style together. Only what cannot
depend on anything else is: no lengths that are inherited (they may be told in parts of a page that is
not made yet), and nothing that a rule mentions, by its physical or its logical name. What a rule tells plainly,
without arithmetic and without a property of the page's own, is worked out without asking for either.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

from tinycss2.ast import HashToken, IdentToken
from weasyprint.css import AnonymousStyle, ComputedStyle
from weasyprint.css.computed_values import COMPUTER_FUNCTIONS, PHYSICAL_FUNCTIONS
from weasyprint.css.functions import check_math
from weasyprint.css.properties import INHERITED, INITIAL_NOT_COMPUTED, INITIAL_VALUES, Dimension

_SIDES = ("top", "right", "bottom", "left")
_CORNERS = ("top_left", "top_right", "bottom_right", "bottom_left")
# What is asked of nearly every style, measured on the sample day; of the others one by one.
_ASKED_INITIAL = (
    *(f"{what}_{side}" for what in ("margin", "padding") for side in _SIDES),
    *(f"border_{corner}_radius" for corner in _CORNERS),
    "width", "min_width", "max_width", "height", "min_height", "max_height", "box_sizing", "anchor",
    "border_image_source", "mask_border_source", "background_image", "background_color", "box_shadow",
    "bookmark_level", "bookmark_state", "appearance", "outline_offset", "outline_color", "outline_style",
    "overflow", "transform", "opacity", "vertical_align", "box_decoration_break", "image_orientation",
    "counter_increment", "counter_reset", "counter_set", "string_set", "continue", "max_lines", "column_width",
    "column_count", "break_before", "break_after", "z_index",
    *(f"border_{side}_{what}" for side in _SIDES for what in ("style", "color")),
)  # fmt: skip
_ASKED_OF_PARENT = (
    "white_space", "lang", "border_collapse", "text_transform", "hyphens", "visibility",
    "color", "direction", "font_language_override", "font_family", "font_style", "font_stretch",
    "font_weight", "font_variant_caps", "font_variation_settings", "font_variant_ligatures",
    "font_variant_position", "font_variant_numeric", "font_variant_alternates", "font_variant_east_asian",
    "font_feature_settings", "font_kerning", "overflow_wrap", "text_decoration_line",
    "text_decoration_color", "page", "color_scheme", "text_align_all", "text_align_last", "word_break",
    "hyphenate_limit_chars", "hyphenate_character", "quotes", "empty_cells",
)  # fmt: skip
_WIDTHS = {f"border_{side}_width": f"border_{side}_style" for side in _SIDES} | {
    "outline_width": "outline_style"
}

# Properties whose value depends on others even where no rule mentions them.
_ENTANGLED = {"float", "display", "position"}
# They are handed down though the engine's list of what is inherited lacks them.
_HANDED_DOWN = {"page", *(f"text_decoration_{part}" for part in ("line", "color", "style", "thickness"))}
_PLAIN = {key for key in INITIAL_VALUES if not key.startswith("text_decoration_")} - _ENTANGLED
_FROM_PARENT = (_PLAIN & INHERITED) | _HANDED_DOWN
_INITIAL = _PLAIN - INHERITED - INITIAL_NOT_COMPUTED - _HANDED_DOWN

_FILLED = {key: INITIAL_VALUES[key] for key in _ASKED_INITIAL} | dict.fromkeys(_WIDTHS, 0)
_UNPLACED = {"position": "static", "float": "none"}
_UNPLACED_INLINE = _UNPLACED | {"display": INITIAL_VALUES["display"]}
_FILLED_ANONYMOUS = _FILLED | _UNPLACED
# Values that a rule may tell plainly; not words for other values, nor properties that depend on others or on where
# the parent's stands.
_PLAIN_VALUES = frozenset({str, int, float, tuple, list, Dimension, HashToken, IdentToken})
_WORDS_FOR_OTHERS = ("initial", "inherit")
_TOLD_OTHERWISE = _HANDED_DOWN | {"float", "position"}
# The logical property that may stand for a physical one, by that one and the direction.
_LOGICAL = {
    (key, direction): logical(block="ttb", inline=direction)
    for key, logical in PHYSICAL_FUNCTIONS.items()
    for direction in ("ltr", "rtl")
}
_LOGICAL_KEYS = frozenset(_LOGICAL.values())


def _told_by() -> dict[str, set[str]]:
    """Properties that a rule's property may have a say in, besides itself."""
    told: dict[str, set[str]] = {}
    for (physical, _), logical in _LOGICAL.items():
        told.setdefault(logical, set()).add(physical)
    for width, style in _WIDTHS.items():
        for key in (style, *(logical for logical, of in told.items() if style in of)):
            told.setdefault(key, set()).add(width)
    return told


_TOLD_BY = _told_by()

# Notes that all styles of a document share: a rule puts elements on pages of a name, draws a line around them, or
# sets them in rows and grids.
NAMED_PAGES, OUTLINES, FLEX, GRID = "named pages", "outlines", "flex", "grid"
_NO_DISPLAY = ((), None)
_NOTED = {"page": NAMED_PAGES, "outline_style": OUTLINES}

# The engine's own answers.
whole_property = ComputedStyle.__missing__
whole_anonymous_property = AnonymousStyle.__missing__
whole_anonymous = AnonymousStyle.__init__


class Remembered:
    """A property worked out once: as `functools.cached_property`, which up to Python 3.11 takes a lock each time."""

    __slots__ = ("_name", "_work_out")

    def __init__(self, cached: cached_property[Any]) -> None:
        self._name, self._work_out = cached.attrname, cached.func

    def __get__(self, element: Any, owner: type) -> Any:
        value = element.__dict__[self._name] = self._work_out(element)
        return value


def computed(style: Any, key: str) -> Any:
    """A property of an element that is asked for the first time."""
    parent, cascaded = style.parent_style, style.cascaded
    if parent is None:
        _note(style)
        return whole_property(style, key)
    if not hasattr(style, "filled"):
        _fill(style)
        if key in style:
            return style[key]
    if style.told_logically and key in PHYSICAL_FUNCTIONS and _LOGICAL[key, style["direction"]] in cascaded:
        return whole_property(style, key)
    if key in cascaded:
        return _told(style, key, cascaded[key][0])
    if key in _FROM_PARENT:
        _inherit(style, parent, cascaded)
        value = style[key] = parent[key]
    elif key in _INITIAL:
        value = style[key] = INITIAL_VALUES[key]
    else:
        value = whole_property(style, key)
    return value


def _told(style: Any, key: str, value: Any) -> Any:
    """A property that a rule tells, by this value."""
    plain = type(value) in _PLAIN_VALUES and value not in _WORDS_FOR_OTHERS and key not in _TOLD_OTHERWISE
    if not plain or (type(value) is tuple and check_math(value)):
        return whole_property(style, key)
    if key == "display":
        # It depends on how the box is placed, and is asked for as it was told.
        _ = style["float"]
        style.specified[key] = value
    if key in COMPUTER_FUNCTIONS:
        value = COMPUTER_FUNCTIONS[key](style, key, value)
    style[key] = value
    return value


def anonymous(style: Any, parent: Any) -> None:
    """The style of a box that has no element of its own."""
    whole_anonymous(style, parent)
    style.update(_FILLED_ANONYMOUS)


def anonymous_property(style: Any, key: str) -> Any:
    """A property of such a style that is asked for the first time."""
    if key not in _FROM_PARENT:
        return whole_anonymous_property(style, key)
    _inherit(style, style.parent_style, ())
    value = style[key] = style.parent_style[key]
    return value


def _fill(style: Any) -> None:
    """Write down the initial values that no rule has a say in."""
    style.filled = True
    style.told_logically = not _LOGICAL_KEYS.isdisjoint(style.cascaded)
    _note(style)
    values = _FILLED.copy()
    cascaded = style.cascaded
    for key in cascaded:
        values.pop(key, None)
        for other in _TOLD_BY.get(key, ()):
            values.pop(other, None)
    if "position" not in cascaded and "float" not in cascaded:
        unplaced = _UNPLACED if "display" in cascaded else _UNPLACED_INLINE
        values |= unplaced
        style.specified |= unplaced
    values |= style
    style |= values


def _note(style: Any) -> None:
    for key, note in _NOTED.items():
        if key in style.cascaded:
            style.cache[note] = True
    display = style.cascaded.get("display", _NO_DISPLAY)[0]
    for note in (FLEX, GRID):
        # What is no tuple is not known yet.
        if type(display) is not tuple or note in display:
            style.cache[note] = True


def _inherit(style: Any, parent: Any, cascaded: Any) -> None:
    """Write down the values of the parent that no rule has a say in."""
    if hasattr(style, "inherits"):
        return
    style.inherits = True
    try:
        handed = parent.handed
    except AttributeError:
        handed = parent.handed = {key: parent[key] for key in _ASKED_OF_PARENT}
    values = handed.copy()
    for key in cascaded:
        values.pop(key, None)
    values |= style
    style |= values
