"""A PDF that tells whether it is as it was made: a digest of its bytes, where the format has room for one.

A PDF names itself by two identifiers: one for the document, one for its content as last written. The
second is set to the SHA-256 of the whole file, counted with this place filled with zeros. Any program
that saves the file again, or changes one byte of it, breaks the seal. It is no signature: whoever knows
how can set another one, and only the bytes that were kept at issue tell such a forger.
"""

from __future__ import annotations

import hashlib
import re

_IDENTIFIERS = re.compile(rb"/ID \[\(([^()]*)\) \(([0-9a-f]*)\)\]")
_DIGITS = 64


def sealed(content: bytes) -> bytes:
    """The PDF with its seal; `ValueError` where it names itself by no identifiers."""
    place = _place(content)
    if place is None:
        raise ValueError("a PDF without identifiers cannot be sealed")
    start, end = place
    open_ = content[:start] + b"0" * _DIGITS + content[end:]
    return open_[:start] + _digest(open_) + open_[start + _DIGITS :]


def broken(content: bytes) -> str:
    """What is wrong with the seal, in words; "" where the file is as it was made."""
    place = _place(content)
    if place is None or place[1] - place[0] != _DIGITS:
        return "it has no seal: another program has saved it since it was made, or an older version made it"
    start, end = place
    if content[start:end] != _digest(content[:start] + b"0" * _DIGITS + content[end:]):
        return "its seal is broken: it is not as it was made"
    return ""


def _place(content: bytes) -> tuple[int, int] | None:
    """Where the second identifier stands; of several trailers the last one counts."""
    found = None
    for each in _IDENTIFIERS.finditer(content, max(0, content.rfind(b"/ID ["))):
        found = each
    return found.span(2) if found else None


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()
