"""What a finished PDF holds: its words, and the record that is embedded in it."""

from __future__ import annotations

import pypdfium2

from briefing.errors import InputError
from briefing.render.record import FILENAME


def read_pdf(content: bytes, name: str) -> tuple[bytes, str]:
    """The embedded briefing.json ("" where there is none) and every word of the pages.

    `InputError` naming the file for what is no PDF.
    """
    try:
        with pypdfium2.PdfDocument(content) as document:
            found = (document.get_attachment(n) for n in range(document.count_attachments()))
            record = next((bytes(one.get_data()) for one in found if one.get_name() == FILENAME), b"")
            words = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    except pypdfium2.PdfiumError as error:
        raise InputError(f"{name}: not a PDF that can be read: {error}") from None
    return record, words
