"""The finished PDF, each of its objects written down once.

pydyf 0.13 asks every object for its bytes twice (for the file, and for the hash that identifies it),
compresses each stream at the strongest level each time, and asks of every number and word whether it is
one of four kinds: a tenth of the time that a page takes.
"""

from __future__ import annotations

import zlib
from typing import Any

import pydyf

# Of zlib, 1 to 9: against 9 the sample day is 4 % larger, and pressed in a fifth of the time (14 ms; 20 at 6).
LEVEL = 5

# The library's own way.
whole_written = pydyf._to_bytes  # noqa: SLF001  it has no other name


class _Written(pydyf.Object):  # type: ignore[misc]
    """An object whose bytes are known."""

    offset = 0

    def __init__(self, source: Any) -> None:
        self.number, self.generation, self.free = source.number, source.generation, source.free
        self._data = written(source)

    @property
    def data(self) -> bytes:
        """The bytes between "obj" and "endobj"."""
        return self._data


class _PressedPdf(pydyf.PDF):  # type: ignore[misc]
    """A PDF of such objects."""

    def add_object(self, element: Any) -> None:
        """Take in what the writing of the file adds."""
        element.number = len(self.objects)
        self.objects.append(_pressed(element))


def press(pdf: Any) -> None:
    """Fix the bytes of every object of a `pydyf.PDF` in place, and of those that its writing adds."""
    pdf.objects = [_pressed(element) for element in pdf.objects]
    pdf.__class__ = _PressedPdf


def _pressed(element: Any) -> Any:
    if element.free == "f":
        return element
    if not isinstance(element, pydyf.Stream):
        return _Written(element)
    if element.compress:
        element.compress = False
        element.stream = [zlib.compress(b"\n".join(map(written, element.stream)), LEVEL)]
        element.extra["Filter"] = "/FlateDecode"
    return element


def written(item: Any) -> bytes:
    """The bytes of anything that stands in a PDF: what `pydyf` would say, asked by kind."""
    kind = type(item)
    if kind is bytes:
        words: bytes = item
    elif kind is str:
        words = item.encode("ascii")
    elif kind is int:
        words = b"%d" % item
    elif kind is float:
        words = b"%d" % item if item.is_integer() else f"{item:f}".rstrip("0").encode()
    elif kind is pydyf.Dictionary:
        entries = [b"/%b %b" % (key.encode(), written(value)) for key, value in item.items()]
        words = b"<<" + b"".join(entries) + b">>"
    elif kind is pydyf.Array:
        words = b"[" + b" ".join([written(part) for part in item]) + b"]"
    else:
        words = whole_written(item)
    return words
