"""Lines of text written into the PDF, a glyph looked up and not worked out.

WeasyPrint reads five fields of every glyph from C and reckons its spacing each time. The same glyph in
the same width is written the same way throughout a document, so that each is worked out once a font and
size; each colour is, too. Glyphs that are raised, missing or pictures, and lines that are justified,
decorated or end with an ellipsis, are the engine's own.
"""

from __future__ import annotations

from struct import iter_unpack
from typing import Any

from weasyprint.draw import text as _text
from weasyprint.pdf.stream import Stream
from weasyprint.text.ffi import FROM_UNITS, ffi, pango

from briefing.render.pressing import written

# Of a PangoGlyphInfo: the glyph, its width and its two offsets; a word of flags is left out.
_GLYPH, _SIZE = "=Iiii4x", 20
# Stands for a letter that is not seen (before each number of a source, to keep it on the line), and above it all
# numbers stand for none that the font has.
_UNSEEN = pango.PANGO_GLYPH_EMPTY
# Up to here Pango tells another size than it draws (GNOME/pango#530), which the engine sets right.
_LAST_UNSIZED = 14801
_KNOWS_SIZES = pango.pango_version() > _LAST_UNSIZED and ffi.sizeof("PangoGlyphInfo") == _SIZE

Glyph = tuple[int, int, int, int]

# The engine's own ways.
whole_text = _text.draw_text
whole_marks = Stream.marked
whole_color = Stream.set_color


def draw_text(stream: Any, box: Any, offset: float, overflow: str, ellipsis: str = "none") -> None:
    """Draw the words of the box, which make one line."""
    layout, style = box.pango_layout, box.style
    lasts = layout.lasts and layout.style is style and not layout.justification_spacing
    plain = _KNOWS_SIZES and lasts and style["visibility"] == "visible"
    shortened = overflow == "ellipsis" or ellipsis != "none"
    if not plain or shortened or not box.text.strip():
        # A line that is shortened is another one from now on: others may hold the same words.
        layout.lasts = layout.lasts and not shortened
        whole_text(stream, box, offset, overflow, ellipsis)
        return
    runs = _runs(layout)
    if not runs or any(
        font.bitmap or font.png or font.svg or font.colr
        for font, _ in [_font_of(stream, used) for used, _, _ in runs]
    ):
        whole_text(stream, box, offset, overflow, ellipsis)
        return
    stream.set_color(style["color"])
    stream.begin_text()
    across, down = written(box.position_x), written(box.position_y + box.baseline)
    stream.stream.append(b"1 0 0 -1 %b %b Tm" % (across, down))
    words, before = "", None
    for used, item, glyphs in runs:
        font, size = _font_of(stream, used)
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
    stream.end_text()


class Marked:
    """Content with a number, by which the tags of the document know it."""

    __slots__ = ("_stream",)

    def __init__(self, stream: Any, box: Any, tag: str) -> None:
        self._stream = None
        tags = stream._tags  # noqa: SLF001  known nowhere else
        if tags is not None:
            self._stream = stream
            number = len(tags)
            tags[box] = {"tag": tag, "mcid": number}
            stream.stream.append(b"/%b\n<</MCID %d>>\nBDC" % (tag.encode(), number))

    def __enter__(self) -> None:
        """Nothing more is to be written at its beginning."""

    def __exit__(self, *failure: object) -> None:
        """End it."""
        if self._stream is not None:
            self._stream.end_marked_content()


def marked(stream: Any, box: Any, tag: str) -> Marked:
    """What is drawn meanwhile belongs to the box."""
    return Marked(stream, box, tag)


def set_color(stream: Any, color: Any, stroke: bool = False) -> None:
    """Draw in this colour from now on: how it is written is worked out once a colour."""
    try:
        channels, fill, line = color.written
    except AttributeError:
        if color.space != "srgb":
            whole_color(stream, color, stroke)
            return
        channels = (color.space, *color.coordinates)
        fill = b" ".join(written(part or 0) for part in color.coordinates)
        color.written = channels, fill + b" rg", fill + b" RG"
        channels, fill, line = color.written
    stream.set_alpha(color.alpha, stroke)
    current = "_current_color_stroke" if stroke else "_current_color"
    if getattr(stream, current) != channels:
        setattr(stream, current, channels)
        stream.stream.append(line if stroke else fill)


def _in_brackets(glyphs: str) -> str:
    """The glyphs of a run between brackets, of which an empty pair at its end is left out."""
    return f"<{glyphs}>".removesuffix("<>")


def _font_of(stream: Any, used: Any) -> tuple[Any, float]:
    """The document's font for one of Pango's, and its size: asked once a page, while its lines hold Pango's fonts."""
    known: dict[Any, tuple[Any, float]] = vars(stream).setdefault("fonts_used", {})
    if used not in known:
        known[used] = stream.add_font(used)
    return known[used]


def _runs(layout: Any) -> list[tuple[Any, Any, list[Glyph]]]:
    """Each run of the line with its font and its glyphs; nothing where one is not plain."""
    runs = []
    run = pango.pango_layout_get_line_readonly(layout.layout, 0).runs
    while run != ffi.NULL:
        item = run.data
        glyphs: list[Glyph] = list(
            iter_unpack(_GLYPH, ffi.buffer(item.glyphs.glyphs, item.glyphs.num_glyphs * _SIZE))
        )
        if any(glyph > _UNSEEN or raised for glyph, _, _, raised in glyphs):
            return []
        runs.append((item.item.analysis.font, item, glyphs))
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
        if number == _UNSEEN:
            known[glyph] = f">{-width / size}<"
            continue
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
