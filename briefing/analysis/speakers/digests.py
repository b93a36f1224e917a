"""Whom a digest credits with the words that it takes over: “...” [NYT]."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.model import Span

# A name in brackets right behind the quote, with a full stop or "| Paywall" behind it.
# Behind a person's name the outlet may follow.
_CREDIT = re.compile(
    r"\s?\[([A-Z][\w .&’'-]{1,40}?)(?:,\s[A-Z][\w .&’'-]{1,80}?)?\.?(?:\s*\|[^\[\]\n]{1,20})?\]"
)
# What a transcript has in brackets.
_NOISES = frozenset("Applause Laughter Cheers Cheering Boos Crosstalk Inaudible Pause Music Silence".split())
# One bracket may be anything; a digest has more.
FEWEST_CREDITS = 2


def credits_behind(text: str, ends: Sequence[int]) -> dict[int, Span]:
    """The outlet in brackets behind each quote that ends there, by the quote's number; none outside a digest."""
    found = {
        number: Span(*credit.span(1))
        for number, end in enumerate(ends)
        if (credit := _CREDIT.match(text, end)) and credit[1] not in _NOISES
    }
    return found if len(found) >= FEWEST_CREDITS else {}
