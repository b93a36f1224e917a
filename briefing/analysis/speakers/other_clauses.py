"""Whose the second of two quotes in one sentence is, where a clause of somebody else stands between them."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analysis.names.word_senses import SURELY_SAY
from briefing.analysis.people.attribution import SAYS, Scene

_JOINS = frozenset("and while but whereas as".split())


def of_other_clause(scene: Scene, number: int, found: Sequence[int]) -> int | None:
    """The general of ""...", while the general, a man of few words, said it was "over"", a clause right behind a quote."""
    words, w = scene.words, scene.places[number].word
    k = scene.places[number - 1].word if number else w
    if not k < w or words[k].text not in _JOINS or scene.sentence_of[k] != scene.sentence_of[w - 1]:
        return None
    for i in found:
        mention, cue = scene.mentions[i], scene.cues[i]
        if mention.opens - (words[mention.opens - 1].lower == "the") != k + 1 or mention.possessive:
            continue
        if cue is None or cue.force != SAYS or not mention.last <= cue.word < w:
            return None
        others = any(word.lower in SURELY_SAY for word in words[cue.word + 1 : w])
        return None if others else i
    return None
