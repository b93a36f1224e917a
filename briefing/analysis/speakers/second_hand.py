"""Words that one source tells of another: "the officer testified that the suspect told him "..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing.analysis.names.word_senses import SURELY_SAY
from briefing.analysis.people.attribution import SAYS, STRONG, Scene
from briefing.analysis.speakers.predicates import is_subject
from briefing.text.names import Word

# What the one who is told of does with his voice or pen; "believed" and "feared" are the teller's to judge.
_UTTERS = SURELY_SAY | frozenset(
    """
    yelled screamed cried whispered chanted texted emailed posted claimed asked answered responded
    boasted joked promised vowed threatened admitted confessed confided recalled explained insisted
    """.split()
)
# What whoever is seen or heard does: "a video shows an officer telling Barnes to".
_UTTERING = frozenset(
    "telling saying shouting yelling screaming asking begging ordering urging calling warning".split()
)
_PERCEIVES = frozenset(
    "shows showed show hears heard hear saw sees captures captured caught overheard recalled".split()
)
_BE = frozenset("is are was were been".split())
_ACCUSED = frozenset("accused charged suspected described called alleged quoted".split())
# "And pledged to": from the verb to the quote, in words.
MOST_TO_FINITE = 3
_OUTLETS = ("organisation", "body", "place")
# Between a subject and its verb.
_BETWEEN = frozenset("had has have also then later once repeatedly already".split())
# From the verb to the quote, in words: "told detectives she could not see the yard".
MOST_TO_QUOTE = 14
# Whoever says "I" in words that run on in the sentence around them is nearest.
_I = re.compile(r"\b(?:I|my|me|we|our)\b|\bI['’]", re.ASCII)


def retold(scene: Scene, number: int, found: Sequence[int]) -> int | None:
    """The mention of `found` whose words quote `number` are as another tells them; None where nobody is told of so."""
    place = scene.places[number]
    w = place.word
    if not w or place.before not in "w,:":
        return None
    first_person = place.before == "w" and _I.search(place.quoted.inner.of(scene.text)) is not None
    for i in reversed(found):
        mention, cue = scene.mentions[i], scene.cues[i]
        if cue is None or cue.inverted or not mention.last <= cue.word < w or w - cue.word > MOST_TO_QUOTE:
            continue
        utters = _utters(scene.words, mention.opens, cue.word)
        if not utters or scene.sentence_of[mention.opens] != scene.sentence_of[w - 1] or scene.nested[i]:
            continue
        if any(word.lower not in _BETWEEN or word.gap for word in scene.words[mention.last : cue.word]):
            return None
        told = scene.words[cue.word].lower in _UTTERING or _is_told_of(scene.words, mention.opens)
        if _runs_on(scene.words[cue.word + 1 : w]) and (first_person or told):
            return i
        return None
    return None


def quoted_by(scene: Scene, number: int, found: Sequence[int]) -> int | None:
    """The official of "..., " the paper reported, quoting an official."; None where nobody is quoted there."""
    words, w = scene.words, scene.places[number].word
    if w >= len(words):
        return None
    told = [
        cue.word
        for i in found
        if (cue := scene.cues[i]) is not None and cue.word >= w and scene.mentions[i].kind in _OUTLETS
    ]
    for i in found:
        k = scene.mentions[i].opens
        if k <= w or scene.sentence_of[k] != scene.sentence_of[w] or scene.mentions[i].possessive:
            continue
        quoting = words[k - 1].lower == "quoting" and words[k - 1].gap == "," and not words[k].gap
        if quoting and any(verb < k - 1 for verb in told):
            return i
    return None


def told_by_outlet(scene: Scene, number: int, found: Sequence[int], chosen: int) -> int | None:
    """The pastor of "The pastor slammed them for "sin", the Watch first reported", where the Watch is `chosen`."""
    words, w = scene.words, scene.places[number].word
    mention, cue = scene.mentions[chosen], scene.cues[chosen]
    outlet = mention.kind in _OUTLETS and mention.opens >= w and cue is not None
    if not outlet or cue is None or words[cue.word].lower != "reported" or scene.places[number].before != "w":
        return None
    sentence = scene.sentence_of[w - 1]
    for i in found:
        verb = scene.cues[i]
        if scene.sentence_of[scene.mentions[i].opens] != sentence or scene.nested[i]:
            continue
        if verb is not None and not verb.inverted and verb.word < w and scene.mentions[i].last <= w:
            return i
    if not any(word.lower in STRONG for word in words[max(0, w - MOST_TO_FINITE) : w]):
        return None
    here = [i for i in found if scene.sentence_of[scene.mentions[i].opens] == sentence]
    return next((i for i in here if scene.mentions[i].last <= w and is_subject(scene, i)), None)


def reported_of(scene: Scene, number: int, found: Sequence[int], chosen: int) -> int | None:
    """The report of "Latif is accused of acting "in bad faith" by hiding it, the report said", where Latif is `chosen`."""
    words, w = scene.words, scene.places[number].word
    cue = scene.cues[chosen]
    passive = cue is None or words[cue.word].lower in _ACCUSED
    if not passive or scene.places[number].before != "w" or scene.mentions[chosen].last > w:
        return None
    sentence = scene.sentence_of[w - 1]
    before = [word.lower for word in words[scene.mentions[chosen].last : w]]
    if not any(verb in _ACCUSED and was in _BE for was, verb in pairwise(before)):
        return None
    for i in found:
        mention, verb = scene.mentions[i], scene.cues[i]
        if mention.opens < w or verb is None or verb.inverted or verb.word != mention.last:
            continue
        k = verb.word + 1
        closes = k == len(words) or scene.sentence_of[k] != sentence
        if closes and verb.force == SAYS and scene.sentence_of[verb.word] == sentence:
            return i
    return None


def _utters(words: Sequence[Word], opens: int, verb: int) -> bool:
    """True for "told", and for "telling" of an officer whom a video "shows"."""
    if words[verb].gap:
        return False
    seen = opens > 0 and not words[opens].gap and words[opens - 1].lower in _PERCEIVES
    return words[verb].lower in _UTTERS or (seen and words[verb].lower in _UTTERING)


def _runs_on(words: Sequence[Word]) -> bool:
    """True where nobody else speaks in the words between the verb and the quote, and no comma parts them."""
    return not any(word.gap or word.lower in SURELY_SAY for word in words)


def _is_told_of(words: Sequence[Word], opens: int) -> bool:
    """True where "said" or "testified that" stands right before a subject, or "According to police,"."""
    k = opens - 1
    if k < 1:
        return False
    if words[opens].gap:
        return words[opens].gap == "," and _is_source(words, opens)
    if words[k].lower in ("that", "how") and not words[k].gap:
        k -= 1
    return words[k].lower in STRONG and not words[k + 1].gap and words[k].lower not in ("told", "according")


def _is_source(words: Sequence[Word], opens: int) -> bool:
    """True for the sentence that begins with "According to" and whose first comma is at `opens`."""
    for k in range(opens - 1, 0, -1):
        if words[k].lower == "to" and words[k - 1].lower == "according":
            return k == 1 or bool(words[k - 1].gap)
        if words[k].gap:
            return False
    return False
