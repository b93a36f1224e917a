"""Who says a quote: the mentions around it, what speaks for each, and the best of them.

Every mention in the quote's paragraph, the speaker of the quote before, and the last sentence of
the paragraph before are candidates. A small set of decision trees, learned on the PolNeAR training
articles and shipped as numbers, ranks them by where they stand and by the verbs beside them.
"""

from __future__ import annotations

from dataclasses import dataclass

from briefing.analysis.cues import ENGLISH
from briefing.analysis.mention import Mention
from briefing.text.marks import Quoted
from briefing.text.names import MASK, Word

STRONG, WEAK = ENGLISH.strong, ENGLISH.weak
_SKIPPED = frozenset(
    """
    also has have had would will later then once often repeatedly recently previously reportedly
    further and then again even still just now is was been are were 's not never simply first last
    himself herself itself who
    """.split()
)
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())
_PREPOSITIONS = frozenset(
    "of in on at by for from with to about against under over between among like near into".split()
)
_TOLD = frozenset("told tell tells telling asked asks ask asking reminded assured urged informed".split())
KINDS = ("person", "organisation", "place", "role", "group", "body", "pronoun")
PRONOUN_KINDS = {"he": 1, "she": 1, "they": 2, "it": 3, "who": 4, "i": 5, "we": 6}
# Candidates beyond these many words are not looked at.
FARTHEST = 90


@dataclass(slots=True)
class Place:
    """Where a quote stands among the words outside of quotes."""

    quoted: Quoted
    # Number of the first word behind it.
    word: int
    # Number of its paragraph.
    paragraph: int
    # What stands directly before the opening mark: ":" "," "." "¶" or the last letter's kind "w".
    before: str
    # How the words end: "," "." "?" or "w".
    ending: str
    capital: bool
    # Words inside.
    size: int


@dataclass(slots=True)
class Cue:
    """A reporting verb beside a mention."""

    # Number of its word.
    word: int
    # 2 strong, 1 weak, 3 "according to".
    force: int
    # True when the verb stands before the mention ("said Ekman").
    inverted: bool
    # How the two are joined: 0 directly, 1 over a comma or an appositive, 2 over more.
    join: int


def cue_of(words: list[Word], mention: Mention) -> Cue | None:
    """The reporting verb of which `mention` is the subject, None where there is none."""
    forward = _verb_after(words, mention)
    back = _verb_before(words, mention)
    if forward and back:
        return forward if forward.force >= back.force and forward.join <= back.join else back
    return forward or back


def _verb_after(words: list[Word], mention: Mention) -> Cue | None:
    k = mention.last
    join = 0
    if mention.closes > mention.last:
        k, join = mention.closes, 1
    commas = 0
    for m in range(k, min(k + 14, len(words))):
        gap = words[m].gap
        if gap:
            if gap == "," or gap in ("—", "–", "-", "(", ")", "),", "--"):
                commas += 1
                join = max(join, 1)
            elif MASK in gap and gap[-1:] != "¶":
                join = 2
                break
            else:
                break
        low = words[m].lower
        if low in STRONG or low in WEAK:
            if low.endswith("ing") and m > k + 1 and commas == 0:
                continue
            return Cue(m, 2 if low in STRONG else 1, False, join if m - k < 5 or join else 1)
        if low in _SKIPPED or low.endswith("ly"):
            continue
        join = 2
        if m - k > 7 and commas == 0:
            break
    return None


def _verb_before(words: list[Word], mention: Mention) -> Cue | None:
    k = mention.opens
    if k == 0:
        return None
    gap = words[k].gap
    before = words[k - 1]
    if gap not in ("", ":", ","):
        return None
    if before.lower == "to" and k > 1 and words[k - 2].lower == "according" and gap == "":
        return Cue(k - 2, 3, True, 0)
    if gap == "" and (before.lower in STRONG or before.lower in WEAK):
        return Cue(k - 1, 2 if before.lower in STRONG else 1, True, 0)
    if (
        gap == ""
        and k > 1
        and words[k - 1].gap == ""
        and (before.lower in _DAYS or before.lower.endswith("ly"))
        and words[k - 2].lower in STRONG
    ):
        return Cue(k - 2, 2, True, 1)
    return None


@dataclass(slots=True)
class Scene:
    """The words outside of quotes with everything found in them, for one article."""

    text: str
    words: list[Word]
    mentions: list[Mention]
    cues: list[Cue | None]
    # For each word: sentences and paragraphs before it.
    sentence_of: list[int]
    paragraph_of: list[int]
    places: list[Place]
    # For each word: quotes before it.
    quotes_before: list[int]
    # For each mention: 1 when it stands within the appositive or relative clause of another.
    nested: list[int]


def candidates(scene: Scene, place: Place, previous: int | None) -> list[int]:
    """Numbers of the mentions that may be the speaker of the quote at `place`, in order."""
    found = []
    for i, mention in enumerate(scene.mentions):
        paragraph = scene.paragraph_of[mention.first]
        if paragraph < place.paragraph - 1:
            continue
        if paragraph > place.paragraph:
            break
        if mention.head in ("i", "we") and scene.cues[i] is None:
            continue
        if abs(mention.first - place.word) > FARTHEST:
            continue
        found.append(i)
    if previous is not None and previous not in found:
        found.insert(0, previous)
    return found


def features(
    scene: Scene, number: int, i: int, previous: int | None, previous_number: int | None
) -> list[int]:
    """What speaks for mention `i` as the speaker of quote `number`, as small whole numbers."""
    place = scene.places[number]
    mention, cue = scene.mentions[i], scene.cues[i]
    words, w = scene.words, place.word
    before = mention.last <= w
    edge = mention.last if before else mention.first
    distance = w - mention.last if before else mention.first - w
    low, high = (edge, w) if before else (w, edge)
    sentences = (
        _sentence(scene, high) - _sentence(scene, low - 1)
        if before
        else _sentence(scene, edge) - _sentence(scene, w - 1)
    )
    paragraphs = place.paragraph - scene.paragraph_of[mention.first]
    quotes_between = (
        (number - scene.quotes_before[mention.first])
        if before
        else (scene.quotes_before[mention.first] - number - 1)
    )
    if cue:
        cue_before = cue.word < w
        cue_distance = w - cue.word - 1 if cue_before else cue.word - w
        cue_between = (edge <= cue.word < w) if before else (w <= cue.word < edge)
        cue_quotes = abs(scene.quotes_before[cue.word] - (number if cue_before else number + 1))
        force, inverted, join = cue.force, int(cue.inverted), cue.join
        ing = int(words[cue.word].lower.endswith("ing"))
    else:
        cue_before, cue_distance, cue_between, cue_quotes, force, inverted, join, ing = (
            False,
            60,
            False,
            9,
            0,
            0,
            3,
            0,
        )
    previous_word = words[mention.opens - 1] if mention.opens and words[mention.opens].gap == "" else None
    between = (
        [scene.mentions[j] for j in range(i + 1, len(scene.mentions)) if scene.mentions[j].last <= w]
        if before
        else [scene.mentions[j] for j in range(i) if scene.mentions[j].first >= w]
    )
    rivals = sum(1 for m in between if m.kind in ("person", "pronoun"))
    cued = 0
    for j in range(i + 1, min(i + 12, len(scene.mentions))) if before else range(max(0, i - 12), i):
        m, c = scene.mentions[j], scene.cues[j]
        if c and c.force >= 2 and ((before and m.last <= w) or (not before and m.first >= w)):
            cued += 1
    same = 0
    if previous is not None:
        same = 2 if previous == i else 1 if _alike(scene, previous, i) else 0
    return [
        int(before),
        min(distance, 60),
        min(max(sentences, 0), 6),
        min(max(paragraphs, 0), 5),
        min(max(quotes_between, 0), 5),
        KINDS.index(mention.kind),
        PRONOUN_KINDS.get(mention.head, 0) if mention.kind == "pronoun" else 0,
        force,
        inverted,
        join,
        ing,
        int(cue_before),
        min(cue_distance, 60),
        int(cue_between),
        min(cue_quotes, 5),
        int(mention.possessive),
        (2 if previous_word.lower in _TOLD else 1 if previous_word.lower in _PREPOSITIONS else 0)
        if previous_word
        else 0,
        int(mention.opens == 0 or bool(scene.words[mention.opens].gap)),
        min(rivals, 6),
        min(cued, 4),
        same,
        ":,.¶w?".find(place.before) + 1,
        ",.?w".find(place.ending) + 1,
        int(place.capital),
        min(place.size, 30),
        min(mention.last - mention.first, 6),
        (
            0
            if previous_number is None
            else 1 + min(3, place.paragraph - scene.places[previous_number].paragraph)
        ),
        int(mention.closes > mention.last),
        int(_sentence(scene, mention.first) == _sentence(scene, w - 1)) if w else 0,
        int(w < len(words) and _sentence(scene, mention.first) == _sentence(scene, w)),
        scene.nested[i],
        int(
            i + 1 < len(scene.mentions)
            and scene.mentions[i + 1].opens == mention.last
            and not words[mention.last].gap
        ),
    ]


def _sentence(scene: Scene, word: int) -> int:
    return scene.sentence_of[min(max(word, 0), len(scene.sentence_of) - 1)]


def _alike(scene: Scene, i: int, j: int) -> bool:
    one, other = scene.mentions[i], scene.mentions[j]
    if one.kind == "pronoun" and other.kind == "pronoun":
        return one.head == other.head
    return one.kind == other.kind and one.head == other.head
