"""How alike two texts are: words, and the five-word shingles they share.

Every hash is a CRC, so the same words give the same numbers in every run and on every machine.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Sequence

# Words a shingle holds.
SHINGLE = 5
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Lower case, without accents and vowel signs, ligatures resolved: for comparing, not for print."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text).replace("\N{ARABIC TATWEEL}", "")
    marks = {ord(c): None for c in set(apart) if unicodedata.combining(c)}
    return apart.translate(marks).casefold()


def words(text: str) -> list[str]:
    """Words and numbers in order, folded; marks and apostrophes part them."""
    return _WORD.findall(fold(text))


def shingles(text: str) -> array[int]:
    """Hashes of all runs of five words, sorted, each once; of the whole text where it is shorter."""
    found = words(text)
    if not found:
        return array("L")
    runs = (" ".join(found[i : i + SHINGLE]) for i in range(max(1, len(found) - SHINGLE + 1)))
    return array("L", sorted({zlib.crc32(run.encode()) for run in runs}))


def shared(few: Sequence[int], many: Sequence[int]) -> int:
    """How many of `few` stand in `many`; both sorted, each number once."""
    count = at = 0
    for shingle in few:
        at = bisect_left(many, shingle, at)
        if at == len(many):
            break
        count += many[at] == shingle
    return count
