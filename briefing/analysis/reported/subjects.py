"""Whose verb it is: the subject of a verb of saying outside of quotes, with or without a name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.analysis.names.mention import FUNCTION, SUBJECT_PRONOUNS, Mention
from briefing.analysis.names.role_words import tells
from briefing.analysis.people.attribution import Scene
from briefing.analysis.reported.words import (
    ASIDE,
    FINITE,
    MAY_END,
    NO_ENDING,
    NO_OPENING,
    NO_SOURCE,
    NOUNS_TOO,
    OPENS_CLAUSE,
    PREPOSITIONS,
    RELATIVE,
    SHARING,
    SKIPPED,
    SURELY_SAID,
)
from briefing.analysis.words.classes import is_finite_verb
from briefing.text.names import Word

# A subject begins at most so many words before its verb; one that names nobody is shorter.
LONGEST_SOURCE = 30
LONGEST_PHRASE = 7
# "the commander of the Iraqi army": at most so many words from one mention to the one it belongs to.
JOINED = 4

# "The ministry put its toll at nine."
_SAME_IN_PAST = frozenset("cut put set hit let shut".split())
# Before a participle: "was believed", "has been called".
_BE = frozenset("is are was were be been being".split())


@dataclass(frozen=True, slots=True)
class Subject:
    """The words before or behind a verb that name who speaks."""

    # Number of the mention, None where none is.
    mention: int | None
    # Its first word and the one behind its last.
    opens: int
    closes: int
    # True where it stands behind the verb.
    inverted: bool = False


def subject_of(scene: Scene, k: int, start: int) -> Subject | None:
    """Who speaks by the verb at `k` of the sentence that begins at `start`."""
    words = scene.words
    behind = mention_at(scene, k + 1)
    if behind is not None and not words[k + 1].gap and _inverted(scene, k, scene.mentions[behind]):
        return _named(scene, behind, inverted=True)
    j = k
    while j > start and not words[j].gap and _between(words[j - 1].lower):
        j -= 1
        if words[j].lower == "and" and not _between(words[j - 1].lower) and _is_told(scene, j, k):
            shared = _shared(scene, start, j)
            if shared is not None and _acted(scene, shared, j):
                return shared  # "raised its toll to seven guards and denied": no guard denies it
    found = _ending_at(scene, _before_relative(scene, j, start), start)
    goes_on = j == k and words[k].lower.endswith("ing") and words[k].gap
    if found is not None:
        shared = _shared(scene, start, j) if goes_on else None
        if shared is not None and _acted(scene, shared, j):
            return shared  # "fired on the village, saying": no village says it
        return _named(scene, _whole(scene, found))
    if words[j - 1].lower in SHARING or goes_on:
        return _shared(scene, start, j)
    return _phrase(scene, start, j)


def _before_relative(scene: Scene, j: int, start: int) -> int:
    """`j`, or where ", who came back to run it," or ", reporting from Erbil," begins if it ends before `j`."""
    words = scene.words
    if "," not in words[j].gap:
        return j
    for m in range(j - 1, max(start, j - LONGEST_SOURCE), -1):
        if words[m].gap:
            aside = words[m].lower in ("who", "whose", "which") or words[m].lower.endswith("ing")
            return m if words[m].gap == "," and aside else j
    return j


def _between(word: str) -> bool:
    """True for what may stand between subject and verb: "has repeatedly"."""
    return word in SKIPPED or word.endswith(("ly", "n't", "n’t"))


def _ending_at(scene: Scene, j: int, start: int) -> int | None:
    """The mention whose phrase, appositive or "familiar with the talks" ends before word `j`."""
    found = None
    for i in range(bisect_left(scene.firsts, j) - 1, -1, -1):
        mention = scene.mentions[i]
        if j - mention.first > LONGEST_SOURCE or mention.first < start:
            break
        reaches = found is None and mention.last < j and mention.full >= scene.words[j - 1].end
        if mention.last == j or (mention.closes == j > mention.last) or reaches:
            found = i
    return found


def _named(scene: Scene, i: int, *, inverted: bool = False) -> Subject:
    mention = scene.mentions[i]
    return Subject(i, mention.opens, max(mention.last, mention.closes), inverted)


def _shared(scene: Scene, start: int, k: int) -> Subject | None:
    """Who "and says", ", adding that" mean: the subject of the sentence, best one that speaks in it."""
    first = bisect_left(scene.firsts, start)
    acting = [
        i
        for i in range(first, bisect_left(scene.firsts, k))
        if not scene.mentions[i].possessive and not _behind_preposition(scene, i, start)
    ]
    speaking = (i for i in acting if (cue := scene.cues[i]) is not None and cue.word < k)
    people = (i for i in acting if scene.mentions[i].kind != "place")
    opening = (i for i in acting if scene.mentions[i].opens == start)
    found = next(speaking, next(people, next(opening, None)))
    return None if found is None else _named(scene, found)


def _is_told(scene: Scene, j: int, k: int) -> bool:
    """True where what stands from the "and" at `j` to `k` is an active verb in its past or "says"."""
    verb = scene.words[k].lower
    passive = any(word.lower in _BE for word in scene.words[j + 1 : k])
    return not passive and verb not in NOUNS_TOO and (is_finite_verb(verb) or verb in SURELY_SAID)


def _acted(scene: Scene, subject: Subject, k: int) -> bool:
    """True where the subject has done something before the "and" at `k`, whose verb is its second one."""
    between = scene.words[subject.closes : k]
    return any(
        is_finite_verb(word.lower) or word.lower in FINITE or word.lower in _SAME_IN_PAST for word in between
    )


def _behind_preposition(scene: Scene, i: int, start: int) -> bool:
    opens = scene.mentions[i].opens
    return opens > start and scene.words[opens - 1].lower in PREPOSITIONS


def _phrase(scene: Scene, start: int, k: int) -> Subject | None:
    """A source that names nobody: "two in three voters", "the data"."""
    words, first = scene.words, k
    while first > start and k - first < LONGEST_PHRASE and not words[first].gap:
        if words[first - 1].lower in OPENS_CLAUSE:
            break
        first -= 1
    opens = first == start or bool(words[first].gap) or words[first - 1].lower in OPENS_CLAUSE
    names = words[first].lower not in NO_SOURCE and words[first].lower not in PREPOSITIONS
    return Subject(None, first, k) if first < k and opens and names and may_speak(words[first:k]) else None


def may_speak(source: Sequence[Word]) -> bool:
    """True for "two in three voters", false for "more than", "they went on", "within the country"."""
    last = source[-1].lower
    if last in NO_ENDING or last in PREPOSITIONS or (len(source) > 1 and last in FUNCTION - MAY_END):
        return False
    if all(w.lower in SKIPPED or w.lower in FUNCTION for w in source):
        return False
    first = source[0].lower.replace("’", "'").partition("'")[0]
    acts = not source[0].capital and (first.endswith("ing") or first in FINITE or is_finite_verb(first))
    if first in SUBJECT_PRONOUNS or first in NO_OPENING or acts:
        return False
    return not tells(source, 0, len(source))


def _whole(scene: Scene, i: int) -> int:
    """The head of "the commander of the Iraqi army" for "the Iraqi army"."""
    while i and _belongs(scene, i):
        i -= 1
    return i


def _belongs(scene: Scene, i: int) -> bool:
    """True where mention `i` stands within the phrase or the appositive of the one before it."""
    mention, before = scene.mentions[i], scene.mentions[i - 1]
    if before.closes >= mention.last > before.last:
        return True
    k = max(mention.last, mention.closes)
    if (
        before.kind == "role"
        and before.last == mention.opens
        and scene.words[mention.opens].gap == ","
        and k < len(scene.words)
        and scene.words[k].gap == ","
    ):
        return True  # "a spokeswoman, Anna White, said"
    joined = scene.words[before.last : mention.opens]
    return (
        0 < len(joined) <= JOINED
        and joined[0].lower in ("of", "for", "in", "at", "from")
        and not any(w.gap for w in joined)
        and not scene.words[mention.opens].gap
        and before.kind != "pronoun"
    )


def mention_at(scene: Scene, k: int) -> int | None:
    """The mention whose phrase opens at word `k`."""
    for i in range(bisect_left(scene.firsts, k), len(scene.mentions)):
        mention = scene.mentions[i]
        if mention.opens == k:
            return i
        if mention.opens > k:
            break
    return None


def _inverted(scene: Scene, k: int, mention: Mention) -> bool:
    """True for ", said Ekman": a break before the verb, a break or the end behind the name."""
    words, end = scene.words, max(mention.last, mention.closes)
    opened = bool(words[k].gap) and scene.sentence_of[k] == scene.sentence_of[max(0, k - 1)]
    closed = end >= len(words) or bool(words[end].gap)
    return opened and (closed or (words[end].lower in ASIDE and not _goes_on(words, end)))


def _goes_on(words: list[Word], k: int) -> bool:
    """True for "in cities will be empty" behind ", said landlords": what is said, and nobody said it."""
    for word in words[k : k + LONGEST_SOURCE]:
        if word.gap or word.lower in RELATIVE:
            return False
        if word.lower in FINITE:
            return True
    return False
