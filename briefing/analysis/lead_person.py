"""Whom a report's first sentence means by "a Syrian doctor": whoever the next paragraph begins with."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analysis.cues import ENGLISH
from briefing.analysis.mention import Mention
from briefing.text.names import Word

# The town and the agency before the first sentence, in words.
LONGEST_DATELINE = 8


def named_after_lead(
    words: Sequence[Word], mentions: Sequence[Mention], paragraph_of: Sequence[int]
) -> tuple[int, int] | None:
    """Numbers of the lead's unnamed subject and of the name that opens the paragraph behind it; None without them.

    "A Syrian doctor accused of torture told a court ...", then "Samer K., 47, is charged with ...": a
    bare name, which brings no office of its own and neither says nor is told anything.
    """
    first = next((i for i, m in enumerate(mentions) if m.kind == "role"), None)
    if first is None or not _opens_lead(words, mentions[first]):
        return None
    lead = paragraph_of[mentions[first].first]
    if lead > paragraph_of[0] + 1:
        return None
    for i in range(first + 1, len(mentions)):
        mention = mentions[i]
        if paragraph_of[mention.first] == lead:
            continue
        bare = mention.kind == "person" and not mention.roles and mention.opens == mention.first
        opens = bool(words[mention.opens].gap) and paragraph_of[mention.first - 1] == lead
        fits = not mention.gender or not mentions[first].gender or mention.gender == mentions[first].gender
        if bare and opens and fits and mention.last - mention.first > 1 and _goes_on(words, mention):
            return first, i
        return None
    return None


def _opens_lead(words: Sequence[Word], mention: Mention) -> bool:
    """True for an "a" or "an" with a person's noun that begins the first sentence."""
    k = mention.opens
    return (
        mention.kind == "role"
        and not mention.possessive
        and words[k].lower in ("a", "an")
        and k <= LONGEST_DATELINE
        and (k == 0 or bool(words[k].gap))
    )


def _goes_on(words: Sequence[Word], mention: Mention) -> bool:
    """True where an age stands behind the name, or a verb that is none of saying."""
    k = mention.last
    if k >= len(words):
        return False
    if words[k].gap == "," and words[k].text.isdigit():
        return True
    return not words[k].gap and words[k].lower not in ENGLISH.strong and not words[k].capital
