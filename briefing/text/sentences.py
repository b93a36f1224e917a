"""Paragraphs and sentences as spans of a text.

English and Arabic. A full stop after an abbreviation, an initial or inside a number ends nothing;
a closing quotation mark belongs to the sentence before it. Paragraphs are parted by line breaks.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.model import Span

# Lower-case, without the final stop. Titles and ranks stand before a name, so a capital follows.
TITLES = frozenset(
    "mr mrs ms dr prof gen lt col maj capt sgt brig adm cmdr gov sen rep rev st hon pres supt insp".split()
)
ABBREVIATIONS = TITLES | frozenset(
    "jr sr inc ltd co corp vs etc no nos op fig vol approx dept est al ave"
    " jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
# "u.s", "p.m", "u.a.e", "u.s.c"
_INITIALS = re.compile(r"(?:[a-z]\.)+[a-z]")
# What opens a new sentence after "U.S." or "p.m.", where a name may follow as well.
_OPENER = re.compile(
    r"[\"“‘]?(?:The|An?|In|On|At|He|She|It|They|We|But|And|This|That|These|Those|There|When|While|After|Before"
    r"|For|As|If|Since|According to|However|Some|Many|Both|More|His|Her|Their|Its)\s"
)
_END = re.compile(r"[.!?؟…]+[\"”’»)\]]*(?=\s|$)")
_WORD_BEFORE = re.compile(r"[^\s(\"“‘«]+$")
# Characters before a full stop in which an abbreviation stands whole: a longer word is none.
_LONGEST = 16
# Texts whose paragraphs are kept: several readers ask for those of one article.
_TEXTS_KEPT = 8
_PARAGRAPH = re.compile(r"\S(?:[^\n\r\u2029]*\S)?")


@lru_cache(maxsize=_TEXTS_KEPT)
def paragraphs(text: str) -> tuple[Span, ...]:
    """Stretches between line breaks, white space at both ends left out; none is empty."""
    return tuple([Span(*m.span()) for m in _PARAGRAPH.finditer(text)])


def sentences(text: str) -> tuple[Span, ...]:
    """Sentences in order, none of them over a line break, white space at both ends left out."""
    return tuple([s for paragraph in paragraphs(text) for s in _split(text, paragraph)])


def _split(text: str, paragraph: Span) -> list[Span]:
    found, start = [], paragraph.start
    for end in _END.finditer(text, paragraph.start, paragraph.end):
        stop = following = end.end()
        while following < paragraph.end and text[following].isspace():
            following += 1
        if following < paragraph.end and not _ends(text, end, following, paragraph.end):
            continue
        found.append(Span(start, stop))
        start = following
    if start < paragraph.end:
        found.append(Span(start, paragraph.end))
    return found


def _ends(text: str, end: re.Match[str], following: int, limit: int) -> bool:
    """True where a sentence ends with the stop `end`, before the letter at `following`; the paragraph ends at `limit`."""
    if text[following].islower():
        return False
    if end.group() not in (".", ".)"):
        return True
    at = end.start()
    before = _WORD_BEFORE.search(text, max(0, at - _LONGEST), at)
    word = before.group().lower() if before else ""
    if end.group() == ".)" and not (
        _INITIALS.fullmatch(word) and text[at - len(word) - 1 : at - len(word)] == "("
    ):
        return True  # "the Order (E.O.) 13894" goes on
    if len(word) == 1 and word.isalpha():
        return False
    if word in ABBREVIATIONS or _INITIALS.fullmatch(word):
        return word not in TITLES and _OPENER.match(text, following, limit) is not None
    return True
