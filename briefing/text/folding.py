"""Spelling made comparable: case, accents, marks and scripts folded, offsets kept.

"Kata’ib", "KATA'IB" and "Kataʾib" fold to the same letters, as do "أربيل" and "اربيل". Whatever is no
letter and no digit becomes a blank, so a word is what stands between blanks. Two blanks in a row
mean that more than a hyphen or a space stood there: no phrase matches over a comma or a full stop.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

# Letters that one name is written with by turns, and letters without a decomposition of their own.
_ALIKE = {
    **dict.fromkeys("أإآٱ", "ا"),
    "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ە": "ه", "ھ": "ه", "ہ": "ه",
    **dict.fromkeys("ʿʾʼʻ", " "), "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "t", "ß": "s", "æ": "a", "œ": "o",
}  # fmt: skip
# Written or left out by turns: tatweel, zero-width marks, the signs for ayn and hamza in transcription.
_DROPPED = frozenset(
    "\u0640\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff\u00ad"
)


class _Folds(dict[int, str]):
    """One folded letter for each code point, a blank, or nothing; worked out when first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_letter(chr(code))
        return folded


def _fold_letter(letter: str) -> str:
    if letter in _DROPPED or unicodedata.category(letter) == "Mn":
        return ""
    letter = _ALIKE.get(letter, letter)
    base = unicodedata.normalize("NFKD", letter)[0].lower()[0]
    base = _ALIKE.get(base, base)
    return base if base.isalnum() else " "


_FOLDS = _Folds()


def fold(text: str) -> str:
    """The text in comparable letters; shorter than the text only where it holds combining marks."""
    return text.translate(_FOLDS)


def fold_with_offsets(text: str) -> tuple[str, Sequence[int] | None]:
    """The folded text, and for each of its characters where it stands; None where none has moved."""
    folded = text.translate(_FOLDS)
    if len(folded) == len(text):
        return folded, None
    return folded, [i for i, letter in enumerate(text) if _FOLDS[ord(letter)]]


def fold_name(name: str) -> str:
    """A name as it is looked for: folded, one blank between its words and none around it."""
    return " ".join(fold(name).split())


def is_arabic(name: str) -> bool:
    """True when the first letter is Arabic."""
    if name.isascii():
        return False
    return next(("\u0600" <= letter <= "\u06ff" for letter in name if letter.isalpha()), False)


def is_dropped(letter: str) -> bool:
    """True for marks that folding leaves out."""
    return not _FOLDS[ord(letter)]


# What is written onto the front of an Arabic word: and, so; by, for, like. Offsets of a match leave it out.
_CLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل")
_BEFORE_ARTICLE = ("", "و", "ف", "ب", "ك", "وب", "فب", "وك")
_JOINED_ARTICLE = ("لل", "ولل", "فلل")
_APOSTROPHES = frozenset("'’‘`ʿʾʼ´")


def spellings(name: str) -> list[tuple[str, int]]:
    """Every folded form that `name` may stand in, each with the length of what is written onto its front.

    Latin names: with and without their apostrophes. Arabic names: with the one-letter words that
    are written onto the next word; "العراق" is also found in "للعراق".
    """
    folded = fold_name(name)
    if not folded:
        return []
    if is_arabic(name):
        return _arabic_spellings(folded)
    forms = [(folded, 0)]
    if _APOSTROPHES.isdisjoint(name):
        return forms
    bare = fold_name("".join(letter for letter in name if letter not in _APOSTROPHES))
    if bare != folded:
        forms.append((bare, 0))
    return forms


def _arabic_spellings(folded: str) -> list[tuple[str, int]]:
    if not folded.startswith("ال"):
        return [(clitic + folded, len(clitic)) for clitic in _CLITICS]
    forms = [(clitic + folded, len(clitic)) for clitic in _BEFORE_ARTICLE]
    return forms + [(joined + folded[2:], len(joined) - 1) for joined in _JOINED_ARTICLE]
