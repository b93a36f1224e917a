"""Pages of a PDF as pictures, with their words for those who do not see them."""

from __future__ import annotations

import io
from dataclasses import dataclass
from threading import Lock

import pypdfium2

# Dots an inch: sharp at the width of a reading column.
_RESOLUTION = 110
# PDFium may be used by one thread at a time.
_LOCK = Lock()


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of a document."""

    # From 1.
    number: int
    words: str


def leaves(pdf: bytes) -> tuple[Leaf, ...]:
    """Every page with its words; `ValueError` for what is no PDF."""
    with _LOCK, _opened(pdf) as document:
        return tuple(
            Leaf(number, page.get_textpage().get_text_bounded().replace("\r\n", "\n"))
            for number, page in enumerate(document, 1)
        )


def picture(pdf: bytes, number: int) -> bytes | None:
    """The page of that number as PNG; None where there is none."""
    with _LOCK, _opened(pdf) as document:
        if not 1 <= number <= len(document):
            return None
        image = document[number - 1].render(scale=_RESOLUTION / 72).to_pil()
    content = io.BytesIO()
    image.save(content, "PNG")
    return content.getvalue()


def _opened(pdf: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise ValueError(str(error)) from None
