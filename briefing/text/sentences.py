"""Paragraphs and sentences as spans of a text.

English and Arabic. A full stop after an abbreviation, an initial or inside a number ends nothing;
a closing quotation mark belongs to the sentence before it. Paragraphs are parted by line breaks.
"""

from __future__ import annotations

import re

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
_WORD_BEFORE = re.compile(r"([^\s(\"“‘«]+)$")


def paragraphs(text: str) -> tuple[Span, ...]:
    """Stretches between line breaks, white space at both ends left out; none is empty."""
    return tuple(Span(*m.span()) for m in re.finditer(r"\S(?:[^\n\r\u2029]*\S)?", text))


def sentences(text: str) -> tuple[Span, ...]:
    """Sentences in order, none of them over a line break, white space at both ends left out."""
    return tuple(s for paragraph in paragraphs(text) for s in _split(text, paragraph))


def _split(text: str, paragraph: Span) -> list[Span]:
    found, start = [], paragraph.start
    for end in _END.finditer(text, paragraph.start, paragraph.end):
        if not _ends(text, start, end, paragraph.end):
            continue
        found.append(Span(start, end.end()))
        start = end.end()
        while start < paragraph.end and text[start].isspace():
            start += 1
    if start < paragraph.end:
        found.append(Span(start, paragraph.end))
    return found


def _ends(text: str, start: int, end: re.Match[str], limit: int) -> bool:
    rest = text[end.end() : limit].lstrip()
    if not rest:
        return True
    if end.group()[0] != ".":
        return not rest[0].islower()
    before = _WORD_BEFORE.search(text, start, end.start())
    word = before.group(1).lower() if before else ""
    if end.group() == "." and len(word) == 1 and word.isalpha():
        return False
    if end.group() == "." and (word in ABBREVIATIONS or _INITIALS.fullmatch(word)):
        return word not in TITLES and bool(_OPENER.match(rest))
    return not rest[0].islower()
