"""A briefing as a word processor's document (.docx), by python-docx: `pip install theater-briefing[docx]`."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from typing import Any

from briefing.errors import TemplateError
from briefing.labels import labels
from briefing.model import Briefing, Look
from briefing.render.outline import Block, Heading, Run, Table, outline, settled
from briefing.render.printed import right_to_left

# Every part of the file bears this date, so that the same briefing gives the same bytes.
PART_DATE = (1980, 1, 1, 0, 0, 0)
_STYLES = {"bullet": "List Bullet", "quote": "Quote"}
_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def word(briefing: Briefing, look: Look) -> bytes:
    """The document; `TemplateError` where python-docx is not installed."""
    try:
        import docx  # noqa: PLC0415 - an extra that most installations lack
    except ImportError:
        raise TemplateError("format docx needs python-docx: pip install 'theater-briefing[docx]'") from None
    document = docx.Document()
    properties = document.core_properties
    properties.title, properties.author = (
        look.title or labels(look.language).title_of(briefing.edition),
        "briefing",
    )
    properties.created = properties.modified = briefing.made.replace(tzinfo=None)
    properties.last_modified_by, properties.language = "", look.language
    for block in outline(briefing, look):
        _add(document, block)
    held = io.BytesIO()
    document.save(held)
    return _dated(held.getvalue())


def _add(document: Any, block: Block) -> None:
    if isinstance(block, Heading):
        heading = document.add_heading(block.text, level=0 if block.level == 1 else block.level - 1)
        if right_to_left(block.text):
            _turn(heading)
    elif isinstance(block, Table):
        _table(document, block)
    else:
        paragraph = document.add_paragraph(style=_STYLES.get(block.style))
        if block.right_to_left:
            _turn(paragraph)
        lead = (Run(f"[{block.source}] ", bold=True),) if block.source else ()
        _write(paragraph, settled((*lead, *block.runs), right=block.right_to_left))


def _write(paragraph: Any, runs: Iterable[Run]) -> None:
    for run in runs:
        if run.url:
            _link(paragraph, run)
        else:
            written = paragraph.add_run(run.text)
            written.bold, written.italic = run.bold or None, run.italic or None


def _link(paragraph: Any, run: Run) -> None:
    from docx.oxml import OxmlElement  # noqa: PLC0415 - as above
    from docx.oxml.ns import qn  # noqa: PLC0415

    target = paragraph.part.relate_to(run.url, f"{_NAMESPACE}/hyperlink", is_external=True)
    element = OxmlElement("w:hyperlink")
    element.set(qn("r:id"), target)
    written = paragraph.add_run(run.text)
    written.font.underline = True
    element.append(written._r)  # noqa: SLF001 - python-docx has no other way to make a link
    paragraph._p.append(element)  # noqa: SLF001


def _turn(paragraph: Any) -> None:
    """Set the paragraph from right to left."""
    from docx.oxml import OxmlElement  # noqa: PLC0415

    paragraph.paragraph_format.element.get_or_add_pPr().append(OxmlElement("w:bidi"))


def _table(document: Any, table: Table) -> None:
    grid = document.add_table(rows=1, cols=len(table.heads), style="Light List")
    for cell, head in zip(grid.rows[0].cells, table.heads, strict=True):
        cell.text = head
    for row in table.rows:
        for cell, runs in zip(grid.add_row().cells, row, strict=True):
            _write(cell.paragraphs[0], runs)


def _dated(content: bytes) -> bytes:
    """The same archive with every part bearing one date."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as given,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as taken,
    ):
        for name in given.namelist():
            part = zipfile.ZipInfo(name, PART_DATE)
            part.compress_type = zipfile.ZIP_DEFLATED
            taken.writestr(part, given.read(name))
    return out.getvalue()
