"""Who is told of in somebody's words, and is therefore not who says them: nobody names himself."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from briefing.analysis.names.draws import FRONTS
from briefing.analysis.names.entity import Entity
from briefing.analysis.names.mention import Mention
from briefing.analysis.people.attribution import SAYS, Cue, Scene
from briefing.text.names import MASK, is_given, plain

# From "he said" to his words, in words: "he said on Monday: ".
MOST_TO_QUOTE = 4
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


class Told(NamedTuple):
    """A word with a capital in somebody's words, its comparable form, and what stands around it."""

    name: str
    before: str
    behind: str


def told_of(words: str) -> list[Told]:
    """The words with a capital, which may be names."""
    found = list(_WORD.finditer(words))
    told = []
    for k, word in enumerate(found):
        if word[0][0].isupper():
            joined = k + 1 < len(found) and words[word.end() : found[k + 1].start()] == " "
            name = plain(word[0].removesuffix("'s").removesuffix("’s"))
            told.append(Told(name, found[k - 1][0] if k else "", found[k + 1][0] if joined else ""))
    return told


def told_beside(scene: Scene, mention: Mention, cue: Cue | None) -> list[Told]:
    """What is told of in the quotes right before or right behind a mention and its verb of saying."""
    if cue is None or cue.force != SAYS:
        return []
    first, last = min(mention.opens, cue.word), max(mention.last, cue.word + 1)
    low = bisect_left(scene.places, first, key=lambda place: place.word)
    found: list[Told] = []
    for place in scene.places[low:]:
        if place.word > last + MOST_TO_QUOTE:
            break
        ends = scene.sentence_of[last - 1] + (place.before in ".¶")
        here = place.word >= last and scene.sentence_of[place.word - 1] <= ends
        if place.word == first or here:
            found += told_of(place.quoted.inner.of(scene.text))
    return found


def is_named_in(told: Iterable[Told], entity: Entity) -> bool:
    """True where a person is told of by his name, for himself and not for his kin or his house."""
    if not entity.named or not entity.person:
        return False
    for name, before, behind in told:
        if behind[:1].isupper() or name not in (entity.key[-1], entity.key[0]):
            continue
        if name != entity.key[-1]:
            # "Billy" for Billy King, and no "Will he" at a sentence's beginning.
            if before[:1].islower() and is_given(name):
                return True
            continue
        kin = before[:1].isupper() and is_given(before) and plain(before) not in entity.key
        if not kin:
            return True
    return False


def is_tag(scene: Scene, mention: Mention, cue: Cue | None) -> bool:
    """True for the "he said" that ends its sentence, all of which he says: "Latif's policies are weak, he said"."""
    words, k = scene.words, mention.opens
    if cue is None or cue.force != SAYS or cue.word != mention.last or not k or not words[k].gap:
        return False
    if MASK in words[k].gap:
        at = bisect_left(scene.places, k, key=lambda place: place.word)
        if at == len(scene.places) or scene.places[at].before != "w":
            return False  # "Latif saw it differently: "...," he said"
    elif words[k].gap != ",":
        return False
    start = bisect_left(scene.sentence_of, scene.sentence_of[k])
    front = words[start].lower in FRONTS or (words[start].lower.endswith("ing") and words[k].gap == ",")
    # "Latif was careful: the law, he said, is weak" is his.
    parted = any(":" in word.gap for word in words[start + 1 : k])
    return start < k and not front and not parted
