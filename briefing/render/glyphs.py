"""Lines of text written into the PDF, a glyph looked up and not worked out.

WeasyPrint reads five fields of every glyph from C and reckons its spacing each time. The same glyph in
the same width is written the same way throughout a document, so that each is worked out once a font and
size. Glyphs that are raised, missing or pictures, and lines that end with an ellipsis, are the engine's
own.
"""

from __future__ import annotations

from struct import iter_unpack
from typing import Any

from weasyprint.draw import text as _text
from weasyprint.text.ffi import FROM_UNITS, ffi, pango

# Of a PangoGlyphInfo: the glyph, its width and its two offsets; a word of flags is left out.
_GLYPH, _SIZE = "=Iiii4x", 20
# From here on a number stands for no glyph of the font.
_FIRST_SPECIAL = pango.PANGO_GLYPH_EMPTY
# Up to here Pango tells another size than it draws (GNOME/pango#530), which the engine sets right.
_LAST_UNSIZED = 14801
_KNOWS_SIZES = pango.pango_version() > _LAST_UNSIZED and ffi.sizeof("PangoGlyphInfo") == _SIZE

Glyph = tuple[int, int, int, int]

# The engine's own way.
whole_line = _text.draw_first_line


def draw_line(stream: Any, box: Any, overflow: str, ellipsis: str, matrix: Any) -> Any:
    """Draw the line of the box; says which pictures are to be drawn over it."""
    layout = box.pango_layout
    runs = (
        _runs(layout)
        if _KNOWS_SIZES and layout.lasts and overflow != "ellipsis" and ellipsis == "none"
        else None
    )
    if not runs or not box.text.strip():
        return whole_line(stream, box, overflow, ellipsis, matrix)
    fonts = [stream.add_font(item.item.analysis.font) for item, _ in runs]
    if any(font.bitmap or font.png or font.svg or font.colr for font, _ in fonts):
        return whole_line(stream, box, overflow, ellipsis, matrix)
    stream.set_text_matrix(*matrix.values)
    words, before = "", None
    for (font, size), (item, glyphs) in zip(fonts, runs, strict=True):
        used = item.item.analysis.font
        if used != before:
            before = used
            if words:
                stream.show_text(words)
            words = ""
            stream.set_font_size(font.hash, size)
        known = vars(font).setdefault("written", {}).setdefault(size, {})
        if not known.keys() >= set(glyphs):
            _learn(known, glyphs, item, font, size, layout, stream)
        words += _in_brackets("".join([known[glyph] for glyph in glyphs]))
    stream.show_text(words)
    return []


def _in_brackets(glyphs: str) -> str:
    """The glyphs of a run between brackets, of which an empty pair at its end is left out."""
    return f"<{glyphs}>".removesuffix("<>")


def _runs(layout: Any) -> list[tuple[Any, list[Glyph]]]:
    """Each run of the line with its glyphs; nothing where one is not plain."""
    runs = []
    run = pango.pango_layout_get_line_readonly(layout.layout, 0).runs
    while run != ffi.NULL:
        item = run.data
        glyphs: list[Glyph] = list(
            iter_unpack(_GLYPH, ffi.buffer(item.glyphs.glyphs, item.glyphs.num_glyphs * _SIZE))
        )
        if any(glyph >= _FIRST_SPECIAL or raised for glyph, _, _, raised in glyphs):
            return []
        runs.append((item, glyphs))
        run = run.next
    return runs


def _learn(
    known: dict[Glyph, str], glyphs: list[Glyph], item: Any, font: Any, size: float, layout: Any, stream: Any
) -> None:
    """Work out how each of the glyphs is written, what letters it stands for and how wide the font has it."""
    for place, glyph in enumerate(glyphs):
        if glyph in known:
            continue
        number, width, offset, _ = glyph
        if number not in font.to_unicode:
            font.to_unicode[number] = _letters(item, place, len(glyphs), layout)
        if number not in font.widths:
            used = item.item.analysis.font
            pango.pango_font_get_glyph_extents(used, number, stream.ink_rect, stream.logical_rect)
            font.widths[number] = round(stream.logical_rect.width * 1000 * FROM_UNITS / size)
        shift = offset / size
        kerning = font.widths[number] + shift - width * 1000 * FROM_UNITS / size
        known[glyph] = (
            (f">{-shift}<" if shift else "") + f"{number:04x}" + (f">{int(kerning)}<" if kerning else "")
        )


def _letters(item: Any, place: int, count: int, layout: Any) -> str:
    """The letters that a glyph of a run stands for."""
    clusters, start, length = item.glyphs.log_clusters, item.item.offset, item.item.length
    if item.item.analysis.level % 2:
        end = length if place == 0 else clusters[place - 1]
    else:
        end = length if place == count - 1 else clusters[place + 1]
    words: bytes = layout.text.encode()[start + clusters[place] : start + end]
    return words.decode()
