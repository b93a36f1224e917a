"""Who signs a quote in the line below it: "We stay.¶- Lina Haddad, mayor", "We stay.¶Lina Haddad, mayor."."""

from __future__ import annotations

import re
from bisect import bisect_left

from briefing.analysis.people.attribution import Scene

# The line below, behind a dash; or with the closing mark that the quote above it lacks.
_LINE = r"[^“”\"«»\n]{3,80}"
_BEHIND_DASH = re.compile(rf"[^\S\n]*(?:\n\s*)+(?:--?|[–—])\s*(?P<line>{_LINE})(?:\n|$)")
_BEFORE_MARK = re.compile(rf"[^\S\n]*(?:\n\s*)+(?P<line>{_LINE})[”\"»]\s*(?:\n|$)")


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
