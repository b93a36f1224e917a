"""The finished PDF, each of its objects written down once.

pydyf 0.13 asks every object for its bytes twice (for the file, and for the hash that identifies it),
and compresses each stream at the strongest level each time: a tenth of the time that a page takes.
"""

from __future__ import annotations

import zlib
from typing import Any

import pydyf

# Of zlib, 1 to 9: against 9 the sample day is 1 % larger, and pressed in a third of the time.
LEVEL = 6
_BEGIN, _END = b"stream\n", b"\nendstream"


class _Written(pydyf.Object):  # type: ignore[misc]
    """An object whose bytes are known."""

    def __init__(self, source: Any) -> None:
        super().__init__()
        self.number, self.generation, self.free = source.number, source.generation, source.free
        self._data: bytes = source.data

    @property
    def data(self) -> bytes:
        """The bytes between "obj" and "endobj"."""
        return self._data


def press(pdf: Any) -> None:
    """Fix the bytes of every object of a `pydyf.PDF` in place, and of those that its writing adds."""
    pdf.objects = [_pressed(element) for element in pdf.objects]
    pdf.add_object = lambda element: _add(pdf, element)


def _add(pdf: Any, element: Any) -> None:
    element.number = len(pdf.objects)
    pdf.objects.append(_pressed(element))


def _pressed(element: Any) -> Any:
    if element.free == "f":
        return element
    if not isinstance(element, pydyf.Stream):
        return _Written(element)
    if element.compress:
        element.compress = False
        plain = element.data
        start = plain.index(_BEGIN) + len(_BEGIN)
        element.stream = [zlib.compress(plain[start : -len(_END)], LEVEL)]
        element.extra["Filter"] = "/FlateDecode"
    return element
