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
        return _drawn(document[number - 1]) if 1 <= number <= len(document) else None


def count(pdf: bytes) -> int:
    """How many pages there are; `ValueError` for what is no PDF."""
    with _LOCK, _opened(pdf) as document:
        return len(document)


def _drawn(page: pypdfium2.PdfPage) -> bytes:
    content = io.BytesIO()
    # Twice the bytes of the best compression, in a fifth of its time.
    page.render(scale=_RESOLUTION / 72).to_pil().save(content, "PNG", compress_level=1)
    return content.getvalue()


def _opened(pdf: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise ValueError(str(error)) from None
