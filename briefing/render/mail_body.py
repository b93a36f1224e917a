"""A briefing as the HTML body of a mail: styles at each element, nothing to fetch, nothing that tracks.

Mail programs drop style sheets, so each element carries its own; one column of at most 640 pixels.
"""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup, escape

from briefing.labels import labels
from briefing.model import Briefing, Look
from briefing.render.outline import Block, Heading, Run, Table, outline, settled

SERIF = "Georgia,'Times New Roman',serif"
SANS = "-apple-system,'Segoe UI',Helvetica,Arial,sans-serif"
INK, TEXT, MUTED, HAIR = "#12263a", "#1d2733", "#55606d", "#e3e7eb"
DEFAULT_ACCENT = "#b3261e"
_HEADINGS = {
    1: f"font:700 28px/1.15 {SERIF};color:{INK};margin:14px 0 6px;border-top:3px solid {INK};padding-top:10px",
    2: f"font:700 20px/1.2 {SERIF};color:{INK};margin:24px 0 8px;border-top:2px solid {INK};padding-top:8px",
    3: f"font:600 17px/1.25 {SERIF};color:{INK};margin:18px 0 4px",
}
_PARAGRAPHS = {
    "text": f"font:400 16px/1.5 {SERIF};color:{TEXT};margin:0 0 8px",
    "bullet": f"font:400 16px/1.5 {SERIF};color:{TEXT};margin:0 0 8px",
    "quote": f"font:400 16px/1.5 {SERIF};color:{TEXT};margin:8px 0 10px;border-inline-start:3px solid {MUTED};padding-inline-start:12px",
    "note": f"font:400 13px/1.45 {SANS};color:{MUTED};margin:0 0 8px",
    "source": f"font:400 13px/1.45 {SANS};color:{TEXT};margin:0 0 5px",
}
CELL = f"font:400 14px/1.4 {SANS};color:{TEXT};text-align:start;vertical-align:baseline;padding:4px 10px 4px 0;border-bottom:1px solid {HAIR}"


def mail_body(briefing: Briefing, look: Look) -> str:
    """The page: bottom line, key figures, what changed, headlines, sources and coverage."""
    words = labels(look.language)
    accent = dict(look.tokens).get("accent", DEFAULT_ACCENT)
    blocks = outline(briefing, look, brief=True)
    body = "\n".join(_block(block, accent) for block in blocks)
    title = escape(look.title or words.title_of(briefing.edition))
    return (
        f'<!doctype html>\n<html lang="{words["language"]}" dir="{words["direction"]}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title></head>\n'
        f'<body style="margin:0;background:#ffffff"><div style="max-width:640px;margin:0 auto;padding:16px">\n{body}\n'
        "</div></body></html>\n"
    )


def _block(block: Block, accent: str) -> Markup:
    if isinstance(block, Heading):
        return Markup('<h{0} dir="auto" style="{1}">{2}</h{0}>').format(
            block.level, _HEADINGS[block.level], block.text
        )
    if isinstance(block, Table):
        return _table(block, accent)
    anchor = Markup(' id="source-{}"').format(block.source) if block.source else Markup()
    lead = {"bullet": "• ", "source": f"[{block.source}] "}.get(block.style, "")
    return Markup('<p dir="auto"{} style="{}">{}{}</p>').format(
        anchor,
        _PARAGRAPHS[block.style],
        lead,
        _runs(settled(block.runs, right=block.begins_right_to_left), accent),
    )


def _runs(runs: Iterable[Run], accent: str) -> Markup:
    return Markup().join(_run(run, accent) for run in runs)


def _run(run: Run, accent: str) -> Markup:
    words: Markup = escape(run.text)
    if run.source is not None:
        style = f"color:{accent};text-decoration:none;font-size:12px"
        return Markup('<a href="#source-{}" style="{}">{}</a>').format(run.source, style, words)
    if run.url:
        return Markup('<a href="{}" style="color:{}">{}</a>').format(run.url, MUTED, words)
    if run.bold:
        return Markup("<b>{}</b>").format(words)
    return Markup("<i>{}</i>").format(words) if run.italic else words


def _table(table: Table, accent: str) -> Markup:
    heads = Markup().join(
        Markup('<th scope="col" style="{}">{}</th>').format(CELL + f";color:{MUTED};font-size:12px", head)
        for head in table.heads
    )
    rows = Markup().join(
        Markup("<tr>{}</tr>").format(
            Markup().join(
                Markup('<td dir="auto" style="{}">{}</td>').format(CELL, _runs(c, accent)) for c in row
            )
        )
        for row in table.rows
    )
    return Markup(
        '<table style="border-collapse:collapse;width:100%"><thead><tr>{}</tr></thead><tbody>{}</tbody></table>'
    ).format(heads, rows)
