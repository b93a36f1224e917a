"""Whose words a paper's are: who signed the letter, and which report "it" is that "describes him as "..."."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analysis.names.mention import Mention
from briefing.analysis.words import people as words_for
from briefing.text.names import Word

# From "an open letter" to the first of who signed it, in words.
MOST_TO_SIGNER = 24
# From the paper to the "it" of the next sentence, in words.
MOST_TO_IT = 24
# What of all things only a paper does.
_SPEAKS_ON_PAPER = frozenset(
    "continued continues adds began begins reads read opens opened describes described concludes concluded ends ended goes went".split()
)


def is_paper(mention: Mention) -> bool:
    """True for "a joint statement", "the letter"."""
    return mention.kind == "body" and mention.head in words_for.DOCUMENTS


def signer(words: Sequence[Word], mentions: Sequence[Mention], i: int) -> int | None:
    """The number of the first person who signed the paper `i`, told in its sentence; None where nobody is."""
    for j in range(i + 1, len(mentions)):
        other = mentions[j]
        k = other.opens
        if k - mentions[i].last > MOST_TO_SIGNER or "¶" in words[k].gap or "." in words[k].gap:
            return None
        if other.kind == "person" and words[k - 1].lower == "by" and words[k - 2].lower == "signed":
            return j
    return None


def paper_of_it(words: Sequence[Word], mentions: Sequence[Mention], i: int) -> int | None:
    """The number of the paper that opens or ends the sentence before the "it" `i` which "began" or "describes"."""
    it = mentions[i]
    if it.last == len(words) or words[it.last].gap or words[it.last].lower not in _SPEAKS_ON_PAPER:
        return None
    for j in range(i - 1, -1, -1):
        if it.first - mentions[j].last > MOST_TO_IT:
            return None
        if is_paper(mentions[j]):
            return j
    return None
