"""An Arabic text as the search for speakers sees it: sentences of words, a quote standing for one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.model import Span
from briefing.text.arabic_name_words import name_likeness
from briefing.text.arabic_names import GIVEN
from briefing.text.marks import Quoted
from briefing.text.numbers_ar import plain_arabic

_WORD = re.compile(
    r"[\u0621-\u065f\u0670-\u06d3\u0640]+|[\d\u0660-\u0669]+(?:[.,٫٬/][\d\u0660-\u0669]+)*|[^\W\d_]+"
)
_STOPS = frozenset(".!?؟…")
# "A governor", which without its points is spelled like "and to".
_GOVERNOR = "والي"
_ACCUSATIVE = "\u064b"
# "And with the" stand before the alef at most: "وبالإصلاح".
LONGEST_FRONT = 5
# "ألبيرتو" has no article.
_NO_ARTICLE = ("أل", "إل", "آل")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or a quote with its marks."""

    start: int
    end: int
    # As `plain_arabic` leaves it; "" for a quote.
    word: str
    # What stands between the token before and this one, white space left out.
    gap: str
    # Number of the quote, None for a word.
    quote: int | None = None
    # Printed with the accusative's double stroke ("عرضاً"), which no name after a verb has.
    accusative: bool = False
    # Printed with a hamza below its alef ("إصلاح"), which plurals in the shape of "أطفال" have above.
    below: bool = False


def tokenized(text: str, paragraph: Span, quotes: Sequence[tuple[int, Quoted]]) -> list[list[Token]]:
    """The paragraph's sentences; `quotes` are those in it, each with its number."""
    spans: list[tuple[int, int, int | None]] = []
    at = paragraph.start
    for n, quote in quotes:
        spans += [(m.start(), m.end(), None) for m in _WORD.finditer(text, at, quote.outer.start)]
        spans.append((quote.outer.start, quote.outer.end, n))
        at = quote.outer.end
    spans += [(m.start(), m.end(), None) for m in _WORD.finditer(text, at, paragraph.end)]
    sentences: list[list[Token]] = [[]]
    end = paragraph.start
    for start, stop, number in spans:
        gap = "".join(text[end:start].split())
        word = "" if number is not None else _plain_word(text[start:stop])
        if sentences[-1] and _parts(text, sentences[-1][-1], gap):
            sentences.append([])
        accusative = number is None and _ACCUSATIVE in text[start:stop]
        below = number is None and "إ" in text[start : start + LONGEST_FRONT]
        sentences[-1].append(Token(start, stop, word, gap, number, accusative, below))
        end = stop
    return [sentence for sentence in sentences if sentence]


def _plain_word(printed: str) -> str:
    """As `plain_arabic` has it, but "على" ("on") stays apart from the name علي."""
    word = plain_arabic(printed)
    if word == _GOVERNOR and printed[:2] == "وا" and printed[-1] == "ي":
        return "وال"  # the governor, and no "and to"
    if printed[:2] in _NO_ARTICLE and len(word) > 4 and word not in GIVEN and name_likeness(word) > 1:
        return printed[0] + word[1:]
    return word[:-1] + "ى" if word in ("علي", "وعلي", "فعلي") and printed[-1] == "ى" else word


def _parts(text: str, last: Token, gap: str) -> bool:
    """True when a sentence ends behind `last`; a stop after "د" for "doctor" ends none."""
    if last.quote is not None and not gap:
        inside = text[last.start : last.end].rstrip("”»\"' ")
        return inside.endswith((".", "!", "؟", "?"))
    if gap == "." and not text[last.end + 1 : last.end + 2].isspace():
        return False  # "العربية.نت"
    return bool(_STOPS & set(gap)) and not (len(last.word) == 1 and gap == ".")


@lru_cache(maxsize=20_000)
def lookups(word: str) -> tuple[str, ...]:
    """The word, and the word without "and" or "so" written onto its front."""
    return (word, word[1:]) if (len(word) > 3 and word[0] in "وف") or word == "ورد" else (word,)
