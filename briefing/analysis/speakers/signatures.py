"""Quotes that stand apart: headings, and those whom the line below signs ("We stay.¶- Lina Haddad, mayor")."""

from __future__ import annotations

import re
from bisect import bisect_left

from briefing.analysis.people.attribution import Scene

# The line below, behind a dash; or with the closing mark that the quote above it lacks.
_LINE = r"[^“”\"«»\n]{3,80}"
# "He said:" in the line before, over white space of so many characters at the most.
_LEADS_IN = re.compile(r"[:,]\s*$")
LONGEST_BREAK = 20
_LINE_ENDS = re.compile(r"[^\S\n]*(?:\n|$)")
_BEHIND_DASH = re.compile(rf"[^\S\n]*(?:\n\s*)+(?:--?|[–—])\s*(?P<line>{_LINE})(?:\n|$)")
_BEFORE_MARK = re.compile(rf"[^\S\n]*(?:\n\s*)+(?P<line>{_LINE})[”\"»]\s*(?:\n|$)")


def is_heading(scene: Scene, number: int) -> bool:
    """True for words alone in their line with no stop ("¶“foreign-made tale”¶"): a claim that is looked into, or a title."""
    text, place = scene.text, scene.places[number]
    if place.before != "¶" or not place.quoted.closed or not text[place.quoted.inner.end - 1].isalnum():
        return False
    leads_in = _LEADS_IN.search(
        text, max(0, place.quoted.outer.start - LONGEST_BREAK), place.quoted.outer.start
    )
    return not leads_in and place.ending == "w" and _LINE_ENDS.match(text, place.quoted.outer.end) is not None


def by_signature(scene: Scene, number: int) -> int | None:
    """The person of the line that signs quote `number`, a paragraph of its own, as a mention; else None."""
    place = scene.places[number]
    if place.before != "¶":
        return None
    signed = (_BEHIND_DASH if place.quoted.closed else _BEFORE_MARK).match(scene.text, place.quoted.outer.end)
    if signed is None:
        return None
    start, end = signed.span("line")
    for i in range(bisect_left(scene.firsts, place.word), len(scene.mentions)):
        mention = scene.mentions[i]
        if mention.span.start >= end:
            break
        if mention.kind == "person" and start <= mention.span.start and mention.span.end <= end:
            return i
    return None
