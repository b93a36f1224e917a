"""Used lengths of boxes, reckoned once a style.

WeasyPrint works out seventeen lengths of every box at every turn. Nearly all are the same for all boxes of
a style; shares of the width around the box are reckoned for each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from operator import itemgetter
from typing import Any

from weasyprint.formatting_structure import build
from weasyprint.formatting_structure.boxes import Box, LineBox, PageBox, ParentBox, TextBox
from weasyprint.layout import background, percent
from weasyprint.layout import float as floating
from weasyprint.layout.absolute import AbsolutePlaceholder

from briefing.render.painting import get_color
from briefing.render.styling import FLEX, GRID, NAMED_PAGES

_SIDES = ("top", "right", "bottom", "left")
_LENGTHS = (
    *(f"{what}_{side}" for what in ("margin", "padding") for side in _SIDES),
    "width", "max_width", "height", "max_height", "min_width", "min_height",
)  # fmt: skip
_BORDERS = tuple(f"border_{side}_width" for side in _SIDES)
# What the lengths depend on, and how many different ones a few looks have.
_TOLD = ("box_sizing", "border_collapse", *_BORDERS, *_LENGTHS)
_values = itemgetter(*_TOLD)
_STYLES = 1024
_CORNERS = tuple(
    f"border_{corner}_radius" for corner in ("top_left", "top_right", "bottom_right", "bottom_left")
)
_SQUARE = dict.fromkeys(_CORNERS, (0, 0))
_NOTHING = (0, "px")
# A page reckons shares of its height otherwise; a placeholder keeps nothing itself.
_UNLIKE = (PageBox, AbsolutePlaceholder)

# Where boxes stand that neither float nor leave the flow otherwise: asked twenty thousand times a page.
_IN_FLOW = ("static", "relative")

# White space, and where it is no more than one space.
_SPACES = re.compile(r"[ \t\r\n]+")
_COLLAPSES = ("normal", "nowrap")

# The engine's own answers.
whole_lengths = percent.resolve_percentages
whole_radii = percent.resolve_radii_percentages
whole_names = ParentBox.page_values
whole_flow = Box.is_in_normal_flow
whole_flex, whole_grid = build.flex_boxes, build.grid_boxes
whole_spaces = TextBox.process_whitespace
whole_collisions = floating.avoid_collisions
whole_backgrounds = background.layout_box_backgrounds


def lengths(box: Any, containing_block: Any) -> None:
    """Set the used lengths of the box."""
    style = box.style
    try:
        known = style.lengths
    except AttributeError:
        known = style.lengths = _lengths(style)
    if known is None or isinstance(box, _UNLIKE):
        whole_lengths(box, containing_block)
        return
    plain, shares, collapsing = known
    values = box.__dict__
    if collapsing:
        # Cells that share a border have been told its width already.
        plain = {
            name: value for name, value in plain.items() if name not in _BORDERS or not hasattr(box, name)
        }
    values.update(plain)
    if shares:
        width = containing_block.width if isinstance(containing_block, Box) else containing_block[0]
        for name, share in shares:
            values[name] = width * share / 100


_Known = tuple[dict[str, Any], tuple[tuple[str, float], ...], bool]


def _lengths(style: Any) -> _Known | None:
    """Used lengths of boxes of the style."""
    return _of_values(_values(style))


@lru_cache(_STYLES)
def _of_values(values: tuple[Any, ...]) -> _Known | None:
    """Used lengths by their names, shares of the width around the box, and whether borders are shared.

    None where they depend on anything else.
    """
    style = dict(zip(_TOLD, values, strict=True))
    if style["box_sizing"] != "content-box":
        return None
    plain = {border: style[border] for border in _BORDERS}
    shares = []
    for name in _LENGTHS:
        length = style[name]
        unit = getattr(length, "unit", "")
        if length == "auto":
            plain[name] = 0 if name.startswith("min_") else "auto"
        elif unit == "px":
            plain[name] = length.value
        elif unit == "%" and not name.endswith("height"):
            shares.append((name, length.value))
        else:
            return None
    return plain, tuple(shares), style["border_collapse"] == "collapse"


def page_names(box: Any) -> tuple[str, str]:
    """The names of the pages that the box begins and ends on: where no rule names any, nothing in it need be asked."""
    if NAMED_PAGES in box.style.cache:
        names: tuple[str, str] = whole_names(box)
        return names
    name = box.style["page"]
    return name, name


def in_flow(box: Any) -> bool:
    """True for a box that stands in the flow: five questions in one."""
    style = box.style
    return (style["float"] == "none" and style["position"] in _IN_FLOW) or whole_flow(box)


def flex_boxes(box: Any) -> Any:
    """The box with those in it that are set in flexible rows, where any rule tells of some."""
    return whole_flex(box) if FLEX in box.style.cache else box


def grid_boxes(box: Any) -> Any:
    """The box with those in it that are set in grids, where any rule tells of some."""
    return whole_grid(box) if GRID in box.style.cache else box


def spaces(box: Any, following_collapsible_space: bool = False) -> bool:
    """Make one space of all white space in the box's words; True where a space at the beginning of the next is none."""
    text = box.text
    if not text or box.style["white_space"] not in _COLLAPSES:
        follows: bool = whole_spaces(box, following_collapsible_space)
        return follows
    if "  " in text or "\n" in text or "\t" in text or "\r" in text:
        box.text = text = _SPACES.sub(" ", text)
    if following_collapsible_space and text.startswith(" "):
        box.text = text[1:]
        box.leading_collapsible_space = True
    return bool(text.endswith(" "))


def descendants(box: Any, placeholders: bool = False) -> Iterator[Any]:
    """The box and all in it, in order; where `placeholders` are looked into, what they stand for."""
    waiting = [box]
    while waiting:
        box = waiting.pop()
        yield box
        if isinstance(box, Box):
            waiting += (
                [child if isinstance(child, Box) else child._box for child in reversed(box.children)]  # noqa: SLF001
                if placeholders
                else reversed(box.children)
            )


def past_floats(context: Any, box: Any, around: Any, outer: bool = True) -> Any:
    """Where the box stands beside what floats, and how wide it may be: a line has the whole width where nothing does."""
    if not isinstance(box, LineBox) or context.excluded_shapes:
        return whole_collisions(context, box, around, outer)
    across = around.content_box_x()
    if around.style["direction"] == "rtl":
        across += around.width
    return across, box.position_y, around.width


def radii(box: Any) -> None:
    """Set the used radii of the corners."""
    if _is_square(box.style) and not isinstance(box, AbsolutePlaceholder):
        box.__dict__.update(_SQUARE)
    else:
        whole_radii(box)


def _is_square(style: Any) -> bool:
    try:
        known: bool = style.square
    except AttributeError:
        known = style.square = all(_NOTHING in style[corner] for corner in _CORNERS)
    return known


def backgrounds(page: Any, box: Any, get_image: Any, layout_children: bool = True, style: Any = None) -> None:
    """Lay out the backgrounds of the box and of those in it: most have none."""
    if style is not None or box is page or not _is_bare(box.style):
        whole_backgrounds(page, box, get_image, layout_children, style)
        return
    radii(box)
    if layout_children:
        for child in box.all_children():
            backgrounds(page, child, get_image)
    box.background = None


def _is_bare(style: Any) -> bool:
    """True for a style without background, shadow or picture."""
    try:
        known: bool = style.bare
    except AttributeError:
        pictures = (style[f"{kind}_source"][0] != "none" for kind in ("border_image", "mask_border"))
        painted = style["visibility"] == "hidden" or get_color(style, "background_color").alpha
        known = style.bare = not (
            any(pictures)
            or painted
            or style["box_shadow"]
            or any(kind != "none" for kind, _ in style["background_image"])
        )
    return known
