"""One name in Arabic and in Latin letters, by its consonants: "سمير الدليب" is Samir al-Dulaib."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.text.names import plain

# Consonants that Latin letters tell apart from others; vowels, glides and the throat's are written in
# many ways or not at all.
_ARABIC = str.maketrans(
    dict(zip("بپتثجچحخدذرزژسشصضطظغفڤقكکگلمنه", "bbttjshkddrzzsssdtzgffkkkglmnh", strict=True))
)
_PAIRS = (("kh", "k"), ("sh", "s"), ("ch", "s"), ("th", "t"), ("dh", "d"), ("gh", "g"), ("ph", "f"))
_LATIN = str.maketrans({"q": "k", "c": "k", "p": "b", "v": "f", "x": "ks"})
_NO_CONSONANT = re.compile(r"[^bdfghjklmnrstz]|(?<=.)h")
_TWICE = re.compile(r"(.)\1+")
_IN_ARABIC = re.compile(r"[\u0600-\u06ff]")
_PARTICLES = frozenset("bin ibn بن ابن".split())
# First name and surname.
FEWEST_NAMES = 2


def same_name(one: str, other: str) -> bool:
    """True where one name is in Arabic letters, the other in Latin ones, and both may be read the same.

    Both must have a first name and a surname; in between either may leave names out.
    """
    if bool(_IN_ARABIC.search(one)) == bool(_IN_ARABIC.search(other)):
        return False
    first, second = _consonants(one), _consonants(other)
    if min(len(first), len(second)) < FEWEST_NAMES:
        return False
    return all(first) and all(second) and first[0] == second[0] and first[-1] == second[-1]


@lru_cache(maxsize=1 << 10)
def _consonants(name: str) -> tuple[str, ...]:
    """The consonants of each word, an article left out."""
    words = [re.sub("^ال", "", word) for word in name.split() if word.lower() not in _PARTICLES]
    return tuple(_of_word(word) for word in words if _of_word(word))


def _of_word(word: str) -> str:
    letters = word.translate(_ARABIC) if _IN_ARABIC.search(word) else plain(word)
    for pair, letter in _PAIRS:
        letters = letters.replace(pair, letter)
    return _TWICE.sub(r"\1", _NO_CONSONANT.sub("", letters.translate(_LATIN)))
