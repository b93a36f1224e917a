"""Two who speak by turns: whose a short line without a name is, in an exchange of short lines."""

from __future__ import annotations

from bisect import bisect_left

from briefing.analysis.names.pronouns import AUXILIARIES, is_addressed
from briefing.analysis.people.attribution import ACCORDING, Place, Scene
from briefing.analysis.speakers.candidates import History
from briefing.analysis.words.classes import is_finite_verb
from briefing.analysis.words.cues import COMMON_VERBS, ENGLISH

# In news a paragraph that is all quote goes on with who spoke before, in 14 cases of 14 where another
# had spoken a paragraph earlier (PolNeAR, GenderGapTracker); they had 9 words and more. A shorter one
# behind short ones is a reply.
SHORT_LINE = 8
SHORT_TURN = 14
_NEXT = frozenset("then and again later earlier next finally or also".split())
# Words of a line that tells nothing but when and where.
LONGEST_TIME = 10
_REPLIES = (["reply"], ["answer"], ["response"], ["retort"])
# What such a reply is worth as confidence.
TURN_CONFIDENCE = 0.7


def by_turn(scene: Scene, number: int, history: History) -> int | None:
    """The mention that spoke before the last one, where quote `number` answers that; else None."""
    place = scene.places[number]
    if number < 2 or history.other is None or history.number != number - 1:
        return None
    last = scene.places[number - 1]
    if not _alone(scene, place) or place.size > SHORT_LINE or not last.quoted.closed or not place.capital:
        return None
    turn = [p for p in scene.places[max(0, number - 3) : number] if p.paragraph == last.paragraph]
    before = scene.places[number - len(turn) - 1]
    words = sum(p.size for p in turn)
    follows = last.paragraph == place.paragraph - 1 and before.paragraph == last.paragraph - 1
    return (
        history.other
        if follows and words <= SHORT_TURN and history.other_number == number - len(turn) - 1
        else None
    )


def by_time(scene: Scene, number: int, history: History) -> int | None:
    """Whom a line without a verb brings on: Latif before "Latif on RTV: ", who spoke before "Then, in May on RTV: "; else None."""
    words, place = scene.words, scene.places[number]
    w = place.word
    if place.before != ":" or not w:
        return None
    start = bisect_left(scene.sentence_of, scene.sentence_of[w - 1])
    said = [word.lower for word in words[start:w]]
    if len(said) > LONGEST_TIME or any(_acts(word) for word in said):
        return None
    named = range(bisect_left(scene.firsts, start), bisect_left(scene.firsts, w))
    persons = [i for i in named if scene.mentions[i].kind in ("person", "role", "pronoun")]
    if len(persons) == 1 and not _is_told_of(scene, persons[0], start):
        return persons[0]
    goes_on = said[0] in _NEXT and not persons and history.number == number - 1
    return history.previous if goes_on else None


def _is_told_of(scene: Scene, i: int, start: int) -> bool:
    """False for Latif where the line begins with him, or with him behind "Then": nobody else's words follow."""
    mention = scene.mentions[i]
    before = [word.lower for word in scene.words[start : mention.opens]]
    label = scene.words[mention.first].text.isupper()  # "ANALYST'S VIEWPOINT: "
    return label or mention.possessive or any(word not in _NEXT for word in before)


def by_going_on(scene: Scene, number: int, history: History, chosen: int) -> int | None:
    """Who spoke before ""..." According to police, a man" and ""...", Odeh said, reports the Times. "..."".

    `chosen` is the police of a new sentence, or the paper that only passes on.
    """
    place, last = scene.places[number], scene.places[number - 1] if number else None
    follows = last is not None and history.number == number - 1 and last.paragraph == place.paragraph
    if last is None or not follows or place.before != ".":
        return None
    return (
        history.previous
        if _begins_anew(scene, place, chosen) or _passes_on(scene, last, history, chosen)
        else None
    )


def _begins_anew(scene: Scene, place: Place, chosen: int) -> bool:
    cue = scene.cues[chosen]
    if cue is None or cue.force != ACCORDING or cue.word < place.word or place.ending not in ".?":
        return False
    return bool(scene.words[cue.word].gap) and scene.words[cue.word].capital


def _passes_on(scene: Scene, last: Place, history: History, chosen: int) -> bool:
    cue = scene.cues[chosen]
    if cue is None or history.previous is None or chosen == history.previous or cue.word < last.word:
        return False
    reports = scene.words[cue.word].lower in ("reports", "reported")
    one, other = scene.mentions[history.previous].first, scene.mentions[chosen].first
    here = one >= last.word and scene.sentence_of[one] == scene.sentence_of[other]
    return reports and here and scene.mentions[chosen].kind in ("organisation", "body")


def _acts(word: str) -> bool:
    return word in ENGLISH.strong or word in AUXILIARIES or word in COMMON_VERBS or is_finite_verb(word)


def by_reply(scene: Scene, number: int) -> int | None:
    """Who was asked before the "came the reply" behind quote `number`, as a mention; else None."""
    words, place = scene.words, scene.places[number]
    behind = [word.lower for word in words[place.word : place.word + 3]]
    if behind[:2] != ["came", "the"] or behind[2:] not in _REPLIES:
        return None
    for i in range(bisect_left(scene.firsts, place.word) - 1, -1, -1):
        mention = scene.mentions[i]
        if scene.paragraph_of[mention.first] < place.paragraph - 1:
            return None
        if is_addressed(words, mention):
            return i
    return None


def _alone(scene: Scene, place: Place) -> bool:
    """True where the quote is its whole paragraph."""
    at = bisect_left(scene.paragraph_of, place.paragraph)
    return at == len(scene.paragraph_of) or scene.paragraph_of[at] != place.paragraph
