"""How alike two texts are: words, five-word shingles and their containment, TF-IDF and cosine.

Every hash is a CRC, so the same words give the same numbers in every run and on every machine.
"""

from __future__ import annotations

import math
import re
import unicodedata
import zlib
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

# Words a shingle holds.
SHINGLE = 5
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Lower case, without accents and vowel signs, ligatures resolved: for comparing, not for print."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text).replace("\N{ARABIC TATWEEL}", "")
    return "".join(c for c in apart if not unicodedata.combining(c)).casefold()


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


def containment(one: Sequence[int], other: Sequence[int]) -> float:
    """Share of the shorter text's shingles that the longer one has, 0 to 1; 0 where either is empty.

    Unlike the usual Jaccard measure it does not fall when a copy was cut.
    """
    few, many = sorted((one, other), key=len)
    return shared(few, many) / len(few) if few else 0.0


def inverse_frequencies(texts: Iterable[Iterable[str]]) -> dict[str, float]:
    """For every word the logarithm of how rare it is among the texts: 1 where every text has it."""
    seen: Counter[str] = Counter()
    total = 0
    for text in texts:
        seen.update(set(text))
        total += 1
    return {word: 1 + math.log((1 + total) / (1 + n)) for word, n in seen.items()}


def cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """Cosine of two vectors of length 1, 0 to 1."""
    if len(other) < len(one):
        one, other = other, one
    return sum(weight * other[word] for word, weight in one.items() if word in other)
