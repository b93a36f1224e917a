"""Which paragraphs describe a photograph: whom they name has no part in what the text goes on about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing.model import Span

_AGENCIES = (
    r"Reuters|AFP|Getty Images|Associated Press|AP Photo|AP|EPA|Anadolu|Canadian Press|Shutterstock|Alamy"
)
# The credit that ends a caption: "(AP Photo/Hadi Mizban)", "[Delil Souleiman/AFP]", within so many characters.
_CREDIT = re.compile(
    r"[(\[][^()\[\]]*(?:\bphoto\b|\bfile photo\b|\bReuters\b|\bAFP\b|\bGetty Images\b|\bEPA\b|\bAnadolu\b"
    r"|\bcanadian press\b)[^()\[\]]*[)\]]\W*$",
    re.IGNORECASE,
)
LONGEST_CREDIT = 90
# A credit that stands alone, before its caption: "Carlos Barria / Reuters.", "Orlando Sentinel via Getty Images".
_CREDIT_ALONE = re.compile(
    rf"(?:(?:[A-Z][\w.'’-]*\s){{0,4}}(?:via\s|/\s?|[A-Z][\w.'’-]*/))?(?:{_AGENCIES}|REUTERS|ASSOCIATED PRESS)\.?"
)
# Longer paragraphs tell more than a picture shows, in characters.
LONGEST_CAPTION = 400
_QUOTED = re.compile('[“”"]')


def find_captions(text: str, paragraphs: Sequence[Span]) -> frozenset[int]:
    """Numbers of the paragraphs that are captions: those with a credit at their end, or in a line before them."""
    found = {
        n
        for n, p in enumerate(paragraphs)
        if _CREDIT.search(text, max(p.start, p.end - LONGEST_CREDIT), p.end)
    }
    for n, (credit, caption) in enumerate(pairwise(paragraphs)):
        if _CREDIT_ALONE.fullmatch(text, credit.start, credit.end) and _is_short(text, caption):
            found |= {n, n + 1}
    return frozenset(found)


def _is_short(text: str, paragraph: Span) -> bool:
    short = paragraph.end - paragraph.start <= LONGEST_CAPTION
    return short and not _QUOTED.search(text, paragraph.start, paragraph.end)
