"""The layout engine's most frequent questions, answered without its detours.

Of every style WeasyPrint asks some seventy properties that no rule mentions, of every box a dozen lengths
that are plain pixels, and several times whether it floats: a tenth of the time of a page. Each function
here answers such a question as the engine's own would, and hands every other one on to it. That the bytes
stay the same is tested; under another version than the one that they were written for they are not taken.
"""

from __future__ import annotations

from typing import Any

import weasyprint
from weasyprint.css import ComputedStyle
from weasyprint.css.computed_values import PHYSICAL_FUNCTIONS
from weasyprint.css.properties import INHERITED, INITIAL_NOT_COMPUTED, INITIAL_VALUES
from weasyprint.formatting_structure.boxes import Box
from weasyprint.layout import percent

WRITTEN_FOR = "70.0"
# Properties whose value depends on others even where no rule mentions them.
_ENTANGLED = {"float", "display", "position", "page"}
_PLAIN = {key for key in INITIAL_VALUES if not key.startswith("text_decoration_")} - _ENTANGLED
_FROM_PARENT = _PLAIN & INHERITED
_INITIAL = _PLAIN - INHERITED - INITIAL_NOT_COMPUTED
# The logical property that may stand for a physical one, by that one and the direction.
_LOGICAL = {
    (key, direction): logical(block="ttb", inline=direction)
    for key, logical in PHYSICAL_FUNCTIONS.items()
    for direction in ("ltr", "rtl")
}

# The engine's own answers.
whole_property = ComputedStyle.__missing__
whole_length = percent.resolve_one_percentage
whole_flow = Box.is_in_normal_flow


def take() -> None:
    """Put the shortcuts in place, for the whole process."""
    if weasyprint.__version__ == WRITTEN_FOR:
        ComputedStyle.__missing__ = _property
        percent.resolve_one_percentage = _length
        Box.is_in_normal_flow = _in_flow


def _property(style: Any, key: str) -> Any:
    """A property that no rule mentions: the parent's where it is inherited, else the initial one."""
    parent = style.parent_style
    if parent is None or key in style.cascaded:
        return whole_property(style, key)
    if key in PHYSICAL_FUNCTIONS and _LOGICAL[key, style["direction"]] in style.cascaded:
        return whole_property(style, key)
    if key in _FROM_PARENT:
        value = style[key] = parent[key]
    elif key in _INITIAL:
        value = style[key] = INITIAL_VALUES[key]
    else:
        value = whole_property(style, key)
    return value


def _length(box: Any, name: str, whole: Any) -> None:
    """A used length: pixels as they are."""
    length = box.style[name]
    if getattr(length, "unit", "") == "px":
        setattr(box, name, length.value)
    else:
        whole_length(box, name, whole)


def _in_flow(box: Any) -> bool:
    """True for what neither floats nor is positioned."""
    style = box.style
    return (style["float"] == "none" and style["position"] == "static") or bool(whole_flow(box))
