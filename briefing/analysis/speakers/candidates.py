"""Who may have said a quote, and what speaks for each of them, as small whole numbers.

Every mention in the quote's paragraph and in the one before is a candidate, and whoever said the
quote before. A row of features is what the learned trees (`speakers.trees`) weigh.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple

from briefing.analysis.names.entity import Entity
from briefing.analysis.names.mention import FUNCTION, Mention
from briefing.analysis.names.pronouns import AUXILIARIES, PREPOSITIONS, TOLD
from briefing.analysis.people.attribution import OF_ANOTHER, STRONG, WEAK, Cue, Place, Scene
from briefing.analysis.people.resolve import People
from briefing.analysis.words.cues import COMMON_VERBS
from briefing.text.names import MASK

KINDS = ("person", "organisation", "place", "role", "group", "body", "pronoun")
_KIND_NUMBERS = {kind: number for number, kind in enumerate(KINDS)}
PRONOUN_KINDS = {"he": 1, "she": 1, "they": 2, "it": 3, "who": 4, "i": 5, "we": 6}
# A mention farther away, in words, is not looked at; beyond it stand .3 % of PolNeAR's speakers.
FARTHEST = 90
_GOES_ON = frozenset("added adds continued continues went concluded concludes".split())
_SAYS = frozenset("said says say saying".split())
_WRITES = frozenset("wrote writes tweeted posted read reads writing".split())
# Furthest distance in words that a tree can tell from a further one.
_FAR = 60
_NO_CUE = (0, 60, 0, 9, 0, 0, 3, 0, 0)


@dataclass(slots=True)
class History:
    """The speakers found so far, as numbers of mentions."""

    previous: int | None = None
    # Number of the quote that `previous` said.
    number: int | None = None
    # The last speaker who was somebody else.
    other: int | None = None
    # Number of the last quote that `other` said.
    other_number: int | None = None
    # How often each entity has spoken.
    times: dict[int, int] = field(default_factory=dict)

    def note(self, people: People, mention: int, number: int) -> None:
        """Takes down that quote `number` was said by `mention`."""
        entity = people.of[mention]
        if self.previous is not None and people.of[self.previous] is not entity:
            self.other, self.other_number = self.previous, self.number
        self.previous, self.number = mention, number
        if entity is not None:
            self.times[id(entity)] = self.times.get(id(entity), 0) + 1


def candidates(scene: Scene, place: Place, previous: int | None) -> list[int]:
    """Numbers of the mentions that may be the speaker of the quote at `place`, in order."""
    firsts = scene.firsts
    low = bisect_left(firsts, place.word - FARTHEST)
    high = bisect_right(firsts, place.word + FARTHEST)
    found = []
    for i in range(low, high):
        mention = scene.mentions[i]
        if not place.paragraph - 1 <= scene.paragraph_of[mention.first] <= place.paragraph:
            continue
        if mention.head in ("i", "we") and scene.cues[i] is None:
            continue
        if scene.nested[i] == OF_ANOTHER:
            continue  # the minister speaks and not "Sierra Leone" in "the minister of Sierra Leone"
        found.append(i)
    if previous is not None and previous not in found:
        found.insert(0, previous)
    return found


# Features of the quote itself, which stand last in the rows of all its candidates.
COMMON = 12


def rows(scene: Scene, people: People, number: int, history: History) -> tuple[list[int], list[list[int]]]:
    """The candidates for quote `number` and a row of features for each, of one length.

    A last row, without a candidate, stands for "none of them, or no quote at all".
    """
    place = scene.places[number]
    found = candidates(scene, place, history.previous)
    shared = _of_quote(scene, number, history)
    own = [_of_mention(scene, people, number, i, history) for i in found]
    compared = _compared(scene, place, found)
    table = [[*one, *two, *shared] for one, two in zip(own, compared, strict=True)]
    table.append([*_NOBODY, min(len(found), 12), *_NO_RIVALS[1:], *shared])
    return found, table


def _of_mention(scene: Scene, people: People, number: int, i: int, history: History) -> list[int]:
    place = scene.places[number]
    mention, cue = scene.mentions[i], scene.cues[i]
    words, w = scene.words, place.word
    before = mention.last <= w
    edge = mention.last if before else mention.first
    low, high = (edge, w) if before else (w, edge)
    sentences = (
        _sentence(scene, high) - _sentence(scene, low - 1)
        if before
        else _sentence(scene, edge) - _sentence(scene, w - 1)
    )
    quotes_between = (
        number - scene.quotes_before[mention.first]
        if before
        else scene.quotes_before[mention.first] - number - 1
    )
    behind = words[mention.last] if mention.last < len(words) else None
    return [
        int(before),
        min(high - low, _FAR),
        min(max(sentences, 0), 6),
        min(max(place.paragraph - scene.paragraph_of[mention.first], 0), 5),
        min(max(quotes_between, 0), 5),
        _KIND_NUMBERS[mention.kind],
        PRONOUN_KINDS.get(mention.head, 0) if mention.kind == "pronoun" else 0,
        *_of_cue(scene, number, cue, before=before, edge=edge),
        int(mention.possessive),
        _word_before(scene, mention),
        int(mention.opens == 0 or bool(words[mention.opens].gap)),
        _same(scene, people, i, history),
        min(mention.last - mention.first, 6),
        int(mention.closes > mention.last),
        int(_sentence(scene, mention.first) == _sentence(scene, w - 1)) if w else 0,
        int(w < len(words) and _sentence(scene, mention.first) == _sentence(scene, w)),
        scene.nested[i],
        int(
            i + 1 < len(scene.mentions)
            and scene.mentions[i + 1].opens == mention.last
            and not words[mention.last].gap
        ),
        0 if behind is None or not behind.gap else 1 + ":,(.¶".find(behind.gap[0]),
        *_of_entity(people.of[i], history),
        _word_behind(scene, mention),
    ]


# The row's own part where there is no candidate.
_NOBODY = [0, _FAR, 6, 5, 5, len(KINDS), 0, *_NO_CUE, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]


def _of_cue(scene: Scene, number: int, cue: Cue | None, *, before: bool, edge: int) -> tuple[int, ...]:
    if cue is None:
        return _NO_CUE
    w = scene.places[number].word
    early = cue.word < w
    verb = scene.words[cue.word].lower
    return (
        int(early),
        min(w - cue.word - 1 if early else cue.word - w, _FAR),
        int(edge <= cue.word < w if before else w <= cue.word < edge),
        min(abs(scene.quotes_before[cue.word] - (number if early else number + 1)), 5),
        cue.force,
        int(cue.inverted),
        cue.join,
        int(verb.endswith("ing")),
        1 if verb in _SAYS else 2 if verb in TOLD else 3 if verb in _GOES_ON else 4 if verb in _WRITES else 5,
    )


def _word_before(scene: Scene, mention: Mention) -> int:
    words = scene.words
    if not mention.opens or words[mention.opens].gap:
        return 0
    word = words[mention.opens - 1].lower
    return 2 if word in TOLD else 1 if word in PREPOSITIONS else 3 if word in STRONG else 0


def _word_behind(scene: Scene, mention: Mention) -> int:
    """What follows: a verb of saying, an auxiliary, another verb, "that", a preposition."""
    k = max(mention.last, mention.closes)
    if k >= len(scene.words) or scene.words[k].gap not in ("", ","):
        return 0
    word = scene.words[k].lower
    if word in STRONG or word in WEAK:
        return 1 if word in STRONG else 2
    if word in AUXILIARIES:
        return 3
    if word in COMMON_VERBS or word.endswith("ed"):
        return 4
    return 5 if word == "that" else 6 if word in PREPOSITIONS else 7


def _same(scene: Scene, people: People, i: int, history: History) -> int:
    """4 the mention that spoke before, 3 the same person, 2 the one before that, 1 one called alike."""
    if history.previous is None:
        return 0
    if history.previous == i:
        return 4
    entity = people.of[i]
    if entity is not None and entity is people.of[history.previous]:
        return 3
    if entity is not None and history.other is not None and entity is people.of[history.other]:
        return 2
    one, other = scene.mentions[history.previous], scene.mentions[i]
    return int(one.kind == other.kind and one.head == other.head)


def _of_entity(entity: Entity | None, history: History) -> tuple[int, int, int, int]:
    if entity is None:
        return 0, 0, 0, 0
    return (
        1 + entity.named + 2 * (entity.capital and not entity.named),
        min(entity.spoken, 6),
        min(entity.times, 8),
        min(history.times.get(id(entity), 0), 4),
    )


_NO_RIVALS = [0, 0, 0, 0, 0]


class _Rival(NamedTuple):
    """A candidate among the others."""

    before: bool
    # Words between it and the quote.
    distance: int
    # Whether a verb of saying is its own, and whether that stands in a sentence of the quote.
    told: bool
    person: bool
    told_here: bool


def _compared(scene: Scene, place: Place, found: list[int]) -> list[list[int]]:
    """For each candidate how it stands among the others: nearer ones, nearer ones with a verb."""
    w = place.word
    here = (_sentence(scene, w - 1), _sentence(scene, w))
    away = []
    for i in found:
        mention, cue = scene.mentions[i], scene.cues[i]
        before = mention.last <= w
        told = cue is not None and cue.force >= 2
        away.append(
            _Rival(
                before,
                w - mention.last if before else mention.first - w,
                told,
                mention.kind in ("person", "pronoun"),
                cue is not None and told and scene.sentence_of[cue.word] in here,
            )
        )
    told_here = sum(one.told_here for one in away)
    nearest_told = min((one.distance for one in away if one.told), default=0)
    sides = {before: _nearer([one for one in away if one.before is before]) for before in (True, False)}
    return [
        [
            *sides[one.before][one.distance],
            min(told_here - one.told_here, 4),
            int(one.told and one.distance == nearest_told),
        ]
        for one in away
    ]


def _nearer(rivals: list[_Rival]) -> dict[int, tuple[int, int, int]]:
    """For each distance how many of the rivals are nearer, persons of them, and those with a verb."""
    found: dict[int, tuple[int, int, int]] = {}
    persons = told = 0
    for nearer, one in enumerate(sorted(rivals, key=lambda one: one.distance)):
        found.setdefault(one.distance, (min(nearer, 12), min(persons, 6), min(told, 4)))
        persons += one.person
        told += one.told
    return found


def _of_quote(scene: Scene, number: int, history: History) -> list[int]:
    place = scene.places[number]
    words, w = scene.words, place.word
    earlier = scene.places[number - 1] if number else None
    later = scene.places[number + 1] if number + 1 < len(scene.places) else None
    lead = words[w - 1].lower if w and place.before == "w" else ""
    after = words[w] if w < len(words) else None
    return [
        ":,.¶w?".find(place.before) + 1,
        ",.?w".find(place.ending) + 1,
        int(place.capital),
        min(place.size, 30),
        _lead(lead),
        0
        if after is None or "¶" in after.gap
        else 1 + after.capital + 2 * (after.gap[-1:] not in ("", MASK)),
        0 if history.number is None else 1 + min(3, place.paragraph - scene.places[history.number].paragraph),
        0
        if earlier is None
        else 1 + (not earlier.quoted.closed) + 2 * (earlier.paragraph == place.paragraph),
        0 if history.number is None else min(number - history.number, 3),
        0 if later is None else 1 + (later.paragraph == place.paragraph),
        int(place.quoted.single) + 2 * (not place.quoted.closed),
        min(_words_in_paragraph(scene, place), 30),
    ]


def _lead(word: str) -> int:
    """What stands right before the mark: a verb of saying, "that", a preposition, an article."""
    if not word:
        return 0
    if word in STRONG or word in WEAK:
        return 1 if word in STRONG else 2
    if word == "that":
        return 3
    if word in ("the", "a", "an", "his", "her", "their", "its", "this", "of"):
        return 4
    return 5 if word in FUNCTION else 6


def _words_in_paragraph(scene: Scene, place: Place) -> int:
    """Words outside of quotes in the quote's paragraph."""
    return bisect_right(scene.paragraph_of, place.paragraph) - bisect_left(
        scene.paragraph_of, place.paragraph
    )


def _sentence(scene: Scene, word: int) -> int:
    """The sentence of a word; of one before the first or behind the last word theirs."""
    sentence_of = scene.sentence_of
    if 0 <= word < len(sentence_of):
        return sentence_of[word]
    return sentence_of[-1 if word > 0 else 0] if sentence_of else 0
