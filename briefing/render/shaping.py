"""Lines of text, laid out by Pango once and not twice.

WeasyPrint makes a new context and a new description of the font for every piece of text, throws the
shaped line away once it has measured it, and makes all three again to draw it. Here pieces of one style
share context and description, a line is drawn as it was measured, and words that stood on one line once (numbers
of sources, outlets, a page that is laid out again) are not shaped another time. Where that would not come to the
same the engine does as ever: for text that is justified, decorated or broken within words, has spaced words or
features of its font switched on, or holds a tab, a hyphen that shows at the end of a line only, or more
than one paragraph. That the bytes stay the same is tested.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from weasyprint.text import line_break
from weasyprint.text.constants import LST_TO_ISO, PANGO_DIRECTION
from weasyprint.text.ffi import FROM_UNITS, TO_UNITS, ffi, gobject, pango, unicode_to_char_p
from weasyprint.text.fonts import font_features, get_font_description

# Tab, ends of paragraphs, soft hyphen, and the character that ends a string in C.
_SPECIAL = re.compile("[\t\n\r\u2029\u00ad\0]")
_FONT = (
    "font_style", "font_stretch", "font_weight", "font_size", "font_variant_caps", "font_variation_settings",
    "direction", "font_language_override", "lang",
)  # fmt: skip
_FEATURES = (
    "font_kerning", "font_variant_ligatures", "font_variant_position", "font_variant_caps", "font_variant_numeric",
    "font_variant_alternates", "font_variant_east_asian", "font_feature_settings",
)  # fmt: skip
# Letters that a line holds for each of its heights, and those of a long word: so much of a text is shaped at first.
_LETTERS, _WORD = 2.5, 16
# The engine takes wider lines for endless ones, in pixels.
_WIDEST = 2**21
_EXTENTS = ffi.new("PangoRectangle *")

# The engine's own ways.
whole_setup = line_break.Layout.setup
whole_text = line_break.Layout.set_text
whole_reactivation = line_break.Layout.reactivate
whole_deactivation = line_break.Layout.deactivate
whole_line_size = line_break.line_size
whole_strut = line_break.strut
whole_font = line_break._font_style_cache_key  # noqa: SLF001  it has no other name
whole_split = line_break.split_first_line

# What the engine knows of a first line: the layout, its length in bytes, where the second begins, width, height and
# baseline in pixels.
FirstLine = tuple[line_break.Layout, int, int | None, float, float, float]


@dataclass(frozen=True, slots=True, eq=False)
class _Setting:
    """What pieces of text in one font, language and direction have in common."""

    context: Any
    font: Any
    language: Any
    # Between letters, in Pango's units.
    spacing: int


def setup(layout: Any, style: Any) -> None:
    """An empty layout for text of this style."""
    layout.setting = setting = _setting_of(style)
    layout.lasts = False
    if setting is None:
        whole_setup(layout, style)
        return
    layout.style = style
    layout.first_line_direction = 0
    layout.language = setting.language
    layout.ascent = layout.underline_position = layout.strikethrough_position = None
    layout.layout = ffi.gc(pango.pango_layout_new(setting.context), gobject.g_object_unref)
    pango.pango_layout_set_auto_dir(layout.layout, False)
    pango.pango_layout_set_font_description(layout.layout, setting.font)


def set_text(layout: Any, text: str, justify: bool = False) -> None:
    """Put the text into the layout."""
    layout.lasts = not (
        layout.setting is None or (justify and layout.justification_spacing) or _SPECIAL.search(text)
    )
    # Drawing asks for it; set before the text is shaped, it is no change that has it shaped again.
    pango.pango_layout_set_single_paragraph_mode(layout.layout, layout.lasts)
    if layout.lasts:
        layout.text = text
        words = text.encode()
        pango.pango_layout_set_text(layout.layout, words, -1)
        if layout.setting.spacing and text:
            _space_out(layout.layout, len(words), layout.setting.spacing)
    else:
        whole_text(layout, text, justify)


def _space_out(layout: Any, length: int, spacing: int) -> None:
    """Set the letters of a text, so many bytes, apart."""
    attributes = pango.pango_layout_get_attributes(layout)
    if attributes == ffi.NULL:
        attributes = ffi.gc(pango.pango_attr_list_new(), pango.pango_attr_list_unref)
    wide = pango.pango_attr_letter_spacing_new(spacing)
    wide.start_index, wide.end_index = 0, length
    pango.pango_attr_list_change(attributes, wide)
    pango.pango_layout_set_attributes(layout, attributes)


def split_first_line(
    text: str, style: Any, context: Any, max_width: float | None, justification_spacing: float,
    is_line_start: bool = True, minimum: bool = False,
) -> FirstLine:  # fmt: skip
    """As much of the text as one line holds."""
    lines = _lines_of(style)
    if lines is None or max_width is None or justification_spacing:
        return whole_split(text, style, context, max_width, justification_spacing, is_line_start, minimum)  # type: ignore[no-any-return]
    if (known := lines.get(text)) and known[3] <= max_width:
        # The same glyphs in the same places, in a layout of the box's own.
        layout = object.__new__(line_break.Layout)
        vars(layout).update(vars(known[0]), style=style, max_width=max_width)
        return layout, *known[1:]
    found = _first_line(text, style, max_width) if _breaks_between_words(style) else None
    if found is None:
        found = whole_split(text, style, context, max_width, 0, is_line_start, minimum)
    layout, _, second, width, _, _ = found
    if second is None and width <= max_width and layout.lasts and layout.text == text:
        lines[text] = found
    return found


def _first_line(text: str, style: Any, max_width: float) -> FirstLine | None:
    """As much of the text as one line holds; None where that is not sure.

    The engine shapes more of the text than a line and a word, and the line with the first word of the next again,
    to see whether it would fit without the space behind it. Here that is not asked of a word that cannot fit: the
    two are wider than the line even with half a space between them, which leaves half of one to kerning.
    """
    if not 0 < max_width < _WIDEST or not style["font_size"]:
        return None
    head = text[: int(max_width / style["font_size"] * _LETTERS) + _WORD]
    layout = line_break.create_layout(head, style, None, max_width, 0)
    line, second = layout.get_first_line()
    width, _ = line_size(line, style)
    fits = second is None and len(head) == len(text)
    if not layout.lasts or width > max_width:
        return None
    if not fits and not (second and _needs_room(layout, second, max_width - width - _space(style) / 2)):
        return None
    found: FirstLine = line_break.first_line_metrics(line, head, layout, second, True, style)
    return found


def _space(style: Any) -> float:
    """Width of the space between words, in pixels."""
    return split_first_line(" ", style, None, _WIDEST - 1, 0)[3]


def _needs_room(layout: Any, start: int, room: float) -> bool:
    """True where the second line, which starts there, begins with a word that is wider than that, behind a space."""
    words = layout.text.encode()
    run = pango.pango_layout_get_line_readonly(layout.layout, 1).runs
    if words[start - 1 : start] != b" " or run == ffi.NULL or run.data.item.offset != start:
        return False
    before = len(words[:start].decode()) + 1
    marks = pango.pango_layout_get_log_attrs_readonly(layout.layout, ffi.NULL)[before : len(layout.text)]
    letters = line_break.get_next_break_point(marks)
    end = start + len(layout.text[before - 1 :][:letters].rstrip(" ").encode())
    glyphs, clusters = run.data.glyphs, run.data.glyphs.log_clusters
    wide = sum(
        glyphs.glyphs[place].geometry.width
        for place in range(glyphs.num_glyphs)
        if start + clusters[place] < end
    )
    return bool(wide * FROM_UNITS > room)


def deactivate(layout: Any) -> None:
    """Let go of what drawing does not need."""
    if not layout.lasts:
        whole_deactivation(layout)


def reactivate(layout: Any, style: Any) -> None:
    """Make the layout again, where it is not there still."""
    if not layout.lasts or layout.justification_spacing or layout.style is not style:
        whole_reactivation(layout, style)


def line_size(line: Any, style: Any) -> tuple[float, float]:
    """Width and height of a shaped line, in pixels."""
    pango.pango_layout_line_get_extents(line, ffi.NULL, _EXTENTS)
    width = _EXTENTS.width * FROM_UNITS
    if style["letter_spacing"] != "normal":
        width += style["letter_spacing"]
    return width, _EXTENTS.height * FROM_UNITS


def strut(style: Any) -> tuple[float, float]:
    """Height of a line of this style and where its baseline is, in pixels: asked once a style."""
    try:
        known: tuple[float, float] = style.strut
    except AttributeError:
        known = style.strut = whole_strut(style)
    return known


def font_of(style: Any, include_size: bool = False) -> Any:
    """What styles share that are set in one font, and where its size counts, with the same height of lines."""
    # Without the size it is asked while the spaces between letters are worked out, which a setting asks for.
    setting = _setting_of(style) if include_size else None
    return whole_font(style, include_size) if setting is None else (setting, style["line_height"])


def _lines_of(style: Any) -> dict[str, FirstLine] | None:
    """Texts in the setting of this style that filled one line of the document or less; None where they are not kept."""
    try:
        known: dict[str, FirstLine] | None = style.lines
    except AttributeError:
        setting = _setting_of(style)
        # Words of a drawing have a style to themselves, and no document to share with.
        kept: dict[_Setting, dict[str, FirstLine]] = vars(style).get("cache", {})
        known = style.lines = None if setting is None else kept.setdefault(setting, {})
    return known


def _breaks_between_words(style: Any) -> bool:
    """True for a style whose lines end at spaces and hyphens that are there."""
    try:
        known: bool = style.breaks_between_words
    except AttributeError:
        known = style.breaks_between_words = (
            style["white_space"] == "normal"
            and style["hyphens"] != "auto"
            and style["word_break"] == "normal"
        )
    return known


def _setting_of(style: Any) -> _Setting | None:
    """The setting of a style; None where only the engine's own ways will do."""
    try:
        known: _Setting | None = style.setting
    except AttributeError:
        known = style.setting = _setting(style)
    return known


def _setting(style: Any) -> _Setting | None:
    broken = style["overflow_wrap"] in ("anywhere", "break-word")
    if style["word_spacing"] or broken or style["text_decoration_line"] != "none":
        return None
    if font_features(*(style[key] for key in _FEATURES)):
        return None
    settings: dict[object, _Setting] = vars(style.font_config).setdefault("settings", {})
    key = (tuple(style["font_family"]), *(style[key] for key in _FONT), style["letter_spacing"])
    if key not in settings:
        settings[key] = _made(style)
    return settings[key]


def _made(style: Any) -> _Setting:
    context = ffi.gc(pango.pango_font_map_create_context(style.font_config.font_map), gobject.g_object_unref)
    pango.pango_context_set_round_glyph_positions(context, False)
    pango.pango_context_set_base_dir(context, PANGO_DIRECTION[style["direction"]])
    language = pango.pango_language_get_default()
    override = style["font_language_override"]
    tag = style["lang"] if override == "normal" else LST_TO_ISO.get(override.lower(), override)
    if tag:
        pointer, _ = unicode_to_char_p(tag)
        language = pango.pango_language_from_string(pointer)
        pango.pango_context_set_language(context, language)
    spacing = 0 if style["letter_spacing"] == "normal" else int(style["letter_spacing"] * TO_UNITS)
    return _Setting(context, get_font_description(style), language, spacing)
