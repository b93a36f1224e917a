"""How alike two texts are: words, and the five-word shingles they share.

Every hash is made of CRCs, so the same words give the same numbers in every run and on every machine.
"""

from __future__ import annotations

import re
import unicodedata
import zlib

import numpy as np
from numpy.typing import NDArray

Shingles = NDArray[np.uint64]

# Words a shingle holds.
SHINGLE = 5
# Odd, so that no bit of a word's hash is lost.
_BASE = np.uint64(6364136223846793005)
_WORD = re.compile(r"[^\W_]+")
# Marks of print, which part words as a blank does: most texts hold no other letter beyond ASCII.
_MARKS = "’‘“”—–…\N{NO-BREAK SPACE}"
# What stands in place of each byte of an ASCII text: small letters, digits, blanks.
_LETTERS = bytes(ord(chr(code).lower()) if code < 128 and chr(code).isalnum() else 32 for code in range(256))


def fold(text: str) -> str:
    """Lower case, without accents and vowel signs, ligatures resolved: for comparing, not for print."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text).replace("\N{ARABIC TATWEEL}", "")
    for mark in filter(unicodedata.combining, set(apart)):
        apart = apart.replace(mark, "")
    return apart.casefold()


def words(text: str) -> list[str]:
    """Words and numbers in order, folded; marks and apostrophes part them."""
    if not text.isascii():
        for mark in _MARKS:
            text = text.replace(mark, " ")
        if not text.isascii():
            return _WORD.findall(fold(text))
    # What the pattern finds, in a quarter of the time.
    return text.encode().translate(_LETTERS).decode().split()


def shingles(text: str) -> Shingles:
    """Hashes of all runs of five words, sorted, each once; of the whole text where it is shorter."""
    found = list(map(zlib.crc32, map(str.encode, words(text))))
    if not found:
        return np.empty(0, dtype=np.uint64)
    hashed = np.array(found, dtype=np.uint64)
    run = min(SHINGLE, len(hashed))
    runs = np.zeros(len(hashed) - run + 1, dtype=np.uint64)
    for place in range(run):
        # Overflow wraps around: a polynomial of the words' hashes modulo 2**64.
        runs = runs * _BASE + hashed[place : place + len(runs)]
    runs.sort()
    # Not by `np.unique`, which takes longer, and loads a part of numpy that nothing else of ours needs.
    return runs[np.concatenate(([True], runs[1:] != runs[:-1]))]


def shared(few: Shingles, many: Shingles) -> int:
    """How many of `few` stand in `many`; both sorted, each number once."""
    if not len(few) or not len(many):
        return 0
    at = np.minimum(np.searchsorted(many, few), len(many) - 1)
    return int(np.count_nonzero(many[at] == few))
