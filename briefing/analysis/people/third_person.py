"""Who is told of in somebody's words, and is therefore not who says them: nobody names himself."""

from __future__ import annotations

import re
from bisect import bisect_left

from briefing.analysis.names.draws import FRONTS
from briefing.analysis.names.entity import Entity
from briefing.analysis.names.mention import Mention
from briefing.analysis.people.attribution import SAYS, Cue, Scene
from briefing.text.names import MASK, is_given, plain

# From "he said" to his words, in words: "he said on Monday: ".
MOST_TO_QUOTE = 4
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def words_beside(scene: Scene, mention: Mention, cue: Cue | None) -> list[str]:
    """The words between marks right before or right behind a mention and its verb of saying."""
    if cue is None or cue.force != SAYS:
        return []
    first, last = min(mention.opens, cue.word), max(mention.last, cue.word + 1)
    low = bisect_left(scene.places, first, key=lambda place: place.word)
    found = []
    for place in scene.places[low:]:
        if place.word > last + MOST_TO_QUOTE:
            break
        ends = scene.sentence_of[last - 1] + (place.before in ".¶")
        here = place.word >= last and scene.sentence_of[place.word - 1] <= ends
        if place.word == first or here:
            found.append(place.quoted.inner.of(scene.text))
    return found


def is_named_in(words: str, entity: Entity) -> bool:
    """True where a person's name is among the words, for himself and not for his kin or his house."""
    if not entity.named or not entity.person:
        return False
    told = list(_WORD.finditer(words))
    for k, found in enumerate(told):
        word = plain(found[0].removesuffix("'s").removesuffix("’s"))
        if not found[0][0].isupper() or word not in (entity.key[-1], entity.key[0]):
            continue
        before = told[k - 1][0] if k else ""
        joined = k + 1 < len(told) and words[found.end() : told[k + 1].start()] == " "
        behind = told[k + 1][0] if joined else ""
        if word != entity.key[-1]:
            # "Billy" for Billy King, and no "Will he" at a sentence's beginning.
            if k and before[0].islower() and is_given(found[0]) and not behind[:1].isupper():
                return True
            continue
        kin = is_given(before) and before[0].isupper() and plain(before) not in entity.key
        if not kin and not behind[:1].isupper():
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
    return start < k and not front
