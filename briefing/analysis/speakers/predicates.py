"""Whose the verb right before a quote is, where other names stand between the two: "Latif was joined by Odeh and joked: "."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from briefing.analysis.names.mention import Mention
from briefing.analysis.names.pronouns import AUXILIARIES, PREPOSITIONS
from briefing.analysis.people.attribution import STRONG, Scene
from briefing.analysis.words.classes import is_finite_verb
from briefing.analysis.words.cues import COMMON_VERBS, ENGLISH

_AND = frozenset("and but then".split())
_PASSIVE = frozenset("was were is are been being got".split())
_ASKED = frozenset("asked questioned quizzed pressed".split())
_WHETHER = frozenset("whether if how about which what why".split())
_BY = "by"
# "And then, smiling broadly, asked him: ": from the verb to the quote, in words.
MOST_TO_QUOTE = 4


def asked_passively(scene: Scene, number: int) -> bool:
    """True for "Latif was asked, "Where were you?"", whose question the sentence gives nobody."""
    words, w = scene.words, scene.places[number].word
    return (
        scene.places[number].before in ",:"
        and w > 1
        and words[w - 1].lower in _ASKED
        and words[w - 2].lower in _PASSIVE
        and not words[w - 1].gap
    )


def in_question(scene: Scene, number: int) -> bool:
    """True for "Asked whether Latif "has a plan," most voters said no", the words of a question that nobody is named to ask."""
    words, w = scene.words, scene.places[number].word
    if scene.places[number].before != "w" or not w:
        return False
    k = bisect_left(scene.sentence_of, scene.sentence_of[w - 1])
    k += words[k].lower == "when"
    asked = words[k].lower == "asked" and k + 1 < w and words[k + 1].lower in _WHETHER
    return asked and not any(word.gap for word in words[k + 1 : w])


def of_relative(scene: Scene, number: int, found: Sequence[int]) -> int | None:
    """The "who" of "met Karim Odeh, who laughed and joked: ", where its clause runs on to the verb before the quote."""
    words, place = scene.words, scene.places[number]
    verb = place.word - 1
    if place.before not in ",:" or verb < 1 or words[verb].lower not in STRONG or words[verb].gap:
        return None
    if words[verb - 1].lower not in _AND or words[verb - 1].gap:
        return None
    for i in reversed(found):
        mention = scene.mentions[i]
        if mention.last > verb or any(word.gap for word in words[mention.last : verb]):
            continue
        if mention.head == "who":
            return i if words[mention.opens].gap == "," else None  # "praised those who stayed but said"
        if words[mention.opens].gap:
            return None
    return None


def with_participle(scene: Scene, number: int, found: Sequence[int]) -> int | None:
    """The Latif of "kicked a man, with Latif reportedly yelling: "."""
    words, place = scene.words, scene.places[number]
    verb = place.word - 1
    if place.before not in ",:" or verb < 1 or words[verb].lower not in STRONG or words[verb].gap:
        return None
    if not words[verb].lower.endswith("ing"):
        return None
    for i in reversed(found):
        mention = scene.mentions[i]
        k = mention.opens
        between = words[max(mention.last, mention.closes) : verb]
        if mention.last <= verb and all(word.lower.endswith("ly") and not word.gap for word in between):
            return i if k and words[k - 1].lower == "with" and not words[k].gap else None
    return None


def of_two_predicates(scene: Scene, number: int, found: Sequence[int], chosen: int) -> int | None:
    """The Latif of "Latif was joined by Odeh and joked: ", the subject of both verbs, instead of the `chosen` Odeh; else None."""
    words, place = scene.words, scene.places[number]
    w = place.word
    verb = next((k for k in range(w - 1, max(1, w - 1 - MOST_TO_QUOTE), -1) if words[k].lower in STRONG), 0)
    if place.before not in ",:" or verb < 2 or any(word.gap for word in words[verb : min(verb + 1, w)]):
        return None
    if words[verb - 1].lower not in _AND or any(word.gap for word in words[verb + 1 : w]):
        return None
    if not _is_governed(scene, scene.mentions[chosen]) or scene.mentions[chosen].last > verb:
        return None
    low = bisect_left(scene.sentence_of, scene.sentence_of[verb])
    for i in reversed(found):
        mention = scene.mentions[i]
        if mention.opens < low:
            return None
        if max(mention.last, mention.closes) < verb and is_subject(scene, i):
            return i
    return None


def is_subject(scene: Scene, i: int) -> bool:
    """True for a mention right before its finite verb, which no preposition governs."""
    words, mention = scene.words, scene.mentions[i]
    if mention.possessive or scene.nested[i] or _is_governed(scene, mention):
        return False
    k = max(mention.last, mention.closes)
    if k < len(words) and words[k].gap in (",", ")") and mention.closes == mention.last:
        return False
    while k < len(words) and words[k].lower.endswith("ly"):
        k += 1
    after = words[k].lower if k < len(words) else ""
    return after in AUXILIARIES or after in COMMON_VERBS or after in ENGLISH.strong or is_finite_verb(after)


def _is_governed(scene: Scene, mention: Mention) -> bool:
    k = mention.opens
    return k > 0 and not scene.words[k].gap and scene.words[k - 1].lower in PREPOSITIONS | {_BY}
