"""Two who speak by turns: whose a short line without a name is, in an exchange of short lines."""

from __future__ import annotations

from bisect import bisect_left

from briefing.analysis.names.pronouns import is_addressed
from briefing.analysis.people.attribution import Place, Scene
from briefing.analysis.speakers.candidates import History

# In news a paragraph that is all quote goes on with who spoke before, in 14 cases of 14 where another
# had spoken a paragraph earlier (PolNeAR, GenderGapTracker); they had 9 words and more. A shorter one
# behind short ones is a reply.
SHORT_LINE = 8
SHORT_TURN = 14
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
