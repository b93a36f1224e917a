"""Phrases that stand for whoever spoke: "the shopkeeper, from Daraa, said", "..., the top diplomat noted"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analysis.names.mention import Mention
from briefing.analysis.people.attribution import SAYS, Cue
from briefing.analysis.words import people as words_for
from briefing.analysis.words.cues import ENGLISH
from briefing.text.names import MASK, Word

# "The top diplomat" has so many words.
FEWEST_RANKED = 3


def speaks_behind_quote(words: Sequence[Word], mention: Mention, cue: Cue | None) -> bool:
    """True for a mention and its verb right behind a quote: "...", the maestro told the radio."""
    if cue is None or cue.force < SAYS or cue.join:
        return False
    return MASK in words[min(cue.word, mention.opens)].gap


def is_ranked(words: Sequence[Word], mention: Mention, cue: Cue | None) -> bool:
    """True for "the top security official underscored" behind a quote."""
    ranked = words[mention.opens + 1 : mention.opens + 2]
    return (
        speaks_behind_quote(words, mention, cue)
        and mention.last - mention.opens >= FEWEST_RANKED
        and any(word.lower in words_for.RANKED for word in ranked)
    )


def goes_on(words: Sequence[Word], mention: Mention) -> bool:
    """True for a paragraph that begins "The shopkeeper, from Daraa, said": what somebody is, and no one new."""
    k = mention.last
    opens = mention.opens == 0 or "¶" in words[mention.opens].gap
    says = k < len(words) and (words[k].gap == "," or (not words[k].gap and words[k].lower in ENGLISH.strong))
    return opens and says and mention.head in words_for.NAMELESS - words_for.UNNAMED


def means_who_spoke(words: Sequence[Word], mention: Mention, cue: Cue | None) -> bool:
    """True where the phrase stands for somebody who spoke before."""
    return goes_on(words, mention) or is_ranked(words, mention, cue)


def tells_more(words: Sequence[Word], mention: Mention, cue: Cue | None) -> bool:
    """True where the words are an office also of somebody who has one."""
    return goes_on(words, mention) or speaks_behind_quote(words, mention, cue)
