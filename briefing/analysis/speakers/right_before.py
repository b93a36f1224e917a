"""Whom the clause beside a quote names as its speaker, where no weighing is needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.analysis.names.mention import DETERMINERS, Mention
from briefing.analysis.names.pronouns import PREPOSITIONS
from briefing.analysis.names.word_senses import SURELY_SAY
from briefing.analysis.people.attribution import (
    ACCORDING,
    CAUGHT,
    FAR,
    OF_ANOTHER,
    QUOTES,
    SAYS,
    STRONG,
    WEAK,
    Cue,
    Scene,
)
from briefing.analysis.speakers.other_clauses import of_other_clause
from briefing.analysis.speakers.predicates import of_relative, with_participle
from briefing.analysis.speakers.second_hand import quoted_by, retold
from briefing.text.names import MASK, Word

# "Called it", "described them as".
_WHAT = frozenset("it him her them this that".split())
# "I said, "..."": nobody else.
_SELF = frozenset("i we".split())
_RECORDINGS = frozenset(
    "video videos clip clips footage recording recordings audio tape tapes film memory".split()
)
# "Overheard someone say".
_HEARS = frozenset("heard hear hears overheard overhear overhears".split())
_CALL_OUT = frozenset("say yell shout scream call cry tell ask chant whisper mutter joke sing".split())
# "That was, and I quote, ": another's words.
_QUOTE = "quote"
_DESCRIBED = frozenset(
    "described called labeled labelled characterized characterised portrayed hailed praised denounced dubbed".split()
)
_PASSIVE = frozenset("was were is are been being".split())
_WAS = frozenset("was is were are".split())
_JOINS = frozenset("and while but whereas as".split())
# ", said the harbour master of Basra, ": words between the halves of a quote.
LONGEST_BETWEEN_HALVES = 8
# ", in a separate statement,": words between the commas.
LONGEST_ASIDE = 8


def right_before(scene: Scene, number: int, found: Sequence[int]) -> int | None:
    """The mention of `found` that speaks by the clause beside quote `number`; None where that tells nothing."""
    behind = _cited_behind(scene, number, found)
    if behind is None:
        behind = quoted_by(scene, number, found)
    if behind is None:
        behind = _called_by(scene, number, found)
    before = scene.places[number].before
    if behind is None:
        behind = _between_halves(scene, number, found)
    if behind is None:
        behind = _right_behind(scene, number, found)
    if behind is not None or before not in "w:,":
        return behind
    who = of_other_clause(scene, number, found)
    for reading in (retold, of_relative, with_participle):
        who = who if who is not None else reading(scene, number, found)
    if who is None:
        who = _quoted(scene, number, found)
    if who is None:
        who = _sees(scene, number, found)
    if who is None:
        who = _source(scene, number, found)
    if before == ":" and who is None:
        return _subject(scene, number, found)
    if who is not None or before != "w":
        return who
    who = _according(scene, number, found)
    return who if who is not None else _aside(scene, number, found)


def _quoted(scene: Scene, number: int, found: Sequence[int]) -> int | None:
    """The psalm of "she quoted Psalm 23:4: "..."", right before the words that are quoted."""
    for i in reversed(found):
        opens = scene.mentions[i].opens
        if scene.mentions[i].last == scene.places[number].word and opens and not scene.words[opens].gap:
            return i if scene.words[opens - 1].lower in QUOTES else None
    return None


def in_own_sentence(scene: Scene, number: int, found: Sequence[int], chosen: int) -> int | None:
    """The subject of the sentence that ends with quote `number`, where `chosen` stands outside of it; else None."""
    place, sentence_of = scene.places[number], scene.sentence_of
    w = place.word
    if place.before != "w" or not w or (w < len(sentence_of) and sentence_of[w] == sentence_of[w - 1]):
        return None
    here = [i for i in found if sentence_of[scene.mentions[i].opens] == sentence_of[w - 1]]
    if chosen in here or place.ending == ",":
        return None
    acting = [i for i in here if _acts_before(scene, i, w)]
    first = next((scene.cues[i] for i in acting if _opens_sentence(scene, i)), None)
    if first is not None:  # all that share its verb are one: "the ambassador, Karim Odeh, accused"
        acting = [i for i in acting if (cue := scene.cues[i]) is not None and cue.word == first.word]
    return acting[-1] if acting else None


def _acts_before(scene: Scene, i: int, w: int) -> bool:
    """True for a subject whose verb stands before the word `w`; ", responding" behind a name is another's."""
    mention, cue = scene.mentions[i], scene.cues[i]
    if cue is None or cue.inverted or not mention.last <= cue.word < w or cue.join >= FAR:
        return False
    if scene.nested[i] or mention.possessive:
        return False
    opens = _opens_sentence(scene, i)
    participle = bool(cue.join) and scene.words[cue.word].lower.endswith("ing")
    return opens or (mention.kind != "place" and not participle)


def _sees(scene: Scene, number: int, found: Sequence[int]) -> int | None:
    """The person right before the verb that stands right before the quote: "while Yesar Ali of MEES sees "..."."""
    words, verb, before = scene.words, scene.places[number].word - 1, scene.places[number].before
    if verb > 0 and words[verb].lower in _WHAT and not words[verb].gap:
        verb -= 1  # "called it "..."
    for i, mention, cue in _with_cue(scene, found):
        if cue.word != verb or words[verb].lower == _QUOTE:
            continue
        if words[verb - 1].lower in CAUGHT and not words[verb].gap:
            return i  # "in which a man in uniform is heard saying: "
        enclosed = bool(mention.opens and words[mention.opens].gap == words[cue.word].gap == ",")
        beside = cue.word == max(mention.last, mention.closes) and (not words[cue.word].gap or enclosed)
        by_name = before == "w" and (mention.kind == "person" or _is_heard(words, mention, verb))
        if beside and (mention.head in _SELF or by_name or (before in ",:" and _acts(scene, i, verb))):
            return i
        if before in ",:" and _opens_sentence(scene, i) and _acts(scene, i, verb):
            return i  # "A worker, who feared for his job, said: "
        if before == "w" and mention.kind == "organisation" and _over_aside(words, mention, verb):
            return i
    return None


def _is_heard(words: Sequence[Word], mention: Mention, verb: int) -> bool:
    """True for the guard of "a bystander heard a guard yell "..."."""
    before = words[mention.opens - 1].lower if mention.opens and not words[mention.opens].gap else ""
    return before in _HEARS and words[verb].lower in _CALL_OUT


def _acts(scene: Scene, i: int, verb: int) -> bool:
    """True for whom a clause begins with, and not for the town in "Ben Carter of Cedar City wrote, ".

    Of "a video of the mayor saying, "..." it is true, of "critics of the mayor saying, "..."" not.
    """
    mention = scene.mentions[i]
    before = scene.words[mention.opens - 1].lower if mention.opens else ""
    governed = before in PREPOSITIONS and not scene.words[mention.opens].gap
    governed = governed and not _is_recorded(scene.words, mention.opens, verb)
    return mention.kind != "place" and not scene.nested[i] and not governed


def _opens_sentence(scene: Scene, i: int) -> bool:
    opens = scene.mentions[i].opens
    opens -= opens > 0 and scene.words[opens - 1].lower == "the" and not scene.words[opens].gap
    return opens == 0 or scene.sentence_of[opens - 1] != scene.sentence_of[opens]


def _is_recorded(words: Sequence[Word], opens: int, verb: int) -> bool:
    """True at the mayor of "a video of the mayor saying"."""
    kept = opens > 1 and words[opens - 2].lower in _RECORDINGS and words[opens - 1].lower == "of"
    return kept and words[verb].lower.endswith("ing")


def _is_joined(words: Sequence[Word], mention: Mention) -> bool:
    """True behind "and", "while" or "as": a clause of its own."""
    opens = mention.opens - (mention.opens > 1 and words[mention.opens - 1].lower == "the")
    return opens > 0 and words[opens - 1].lower in _JOINS and not words[opens].gap


def _over_aside(words: Sequence[Word], mention: Mention, verb: int) -> bool:
    """True for "and the Council, in a separate statement, urged "restraint"", the verb beside the quote."""
    k = mention.last
    inside = [w.gap for w in words[k + 1 : verb]]
    return (
        _is_joined(words, mention)
        and verb - k <= LONGEST_ASIDE
        and words[k].gap == words[verb].gap == ","
        and not any(inside)
    )


def _called_by(scene: Scene, number: int, found: Sequence[int]) -> int | None:
    """The Herald of "has been called "the best" by the Herald" and of "was described by the Herald as "the best""."""
    words, place = scene.words, scene.places[number]
    w = place.word
    by = place.before == "w" and w < len(words) and words[w].lower == "by" and _is_passive(words, w - 1)
    for i in found:
        mention = scene.mentions[i]
        if by and mention.opens - (words[mention.opens - 1].lower == "the") == w + 1:
            return i
        described = mention.last == w - 1 and words[w - 1].lower == "as" and not words[w - 1].gap
        k = mention.opens - 1 - (words[mention.opens - 1].lower == "the")
        if described and k > 1 and words[k].lower == "by" and _is_described(words, k - 1):
            return i
    return None


def _is_described(words: Sequence[Word], k: int) -> bool:
    """True for the "described" of "the man described by the Herald as", and for "was called" before it."""
    return words[k].lower in _DESCRIBED or _is_passive(words, k)


def _is_passive(words: Sequence[Word], k: int) -> bool:
    """True for the "called" of "has been called"."""
    verb = words[k].lower in STRONG or words[k].lower in WEAK
    return verb and k > 0 and words[k - 1].lower in _PASSIVE and not words[k].gap


def _between_halves(scene: Scene, number: int, found: Sequence[int]) -> int | None:
    """The paper of ""All are safe;" read the paper; "we will reopen"", alone between two halves of one sentence."""
    place, earlier = scene.places[number], scene.places[number - 1] if number else None
    if place.before != "," or earlier is None or earlier.paragraph != place.paragraph:
        return None
    between = range(earlier.word, place.word)
    if not 0 < len(between) <= LONGEST_BETWEEN_HALVES or len({scene.sentence_of[k] for k in between}) > 1:
        return None
    for i in found:
        mention, cue = scene.mentions[i], scene.cues[i]
        if cue is None or cue.word < earlier.word or mention.opens < earlier.word:
            continue
        beside = cue.word == (mention.opens - 1 if cue.inverted else mention.last)
        if beside and mention.last <= place.word and cue.force == SAYS and not scene.nested[i]:
            return i
    return None


def _right_behind(scene: Scene, number: int, found: Sequence[int]) -> int | None:
    """The general of "..., " Brig. Gen. Rami Odeh told a briefing, whose name and verb go on behind the comma."""
    place = scene.places[number]
    if place.ending != ",":
        return None
    for i, mention, cue in _with_cue(scene, found):
        k = cue.word + 1  # whatever "Pike repeated." closes the sentence with, it is said by him
        closes = k == len(scene.words) or scene.words[k].gap[:1] in (".", "¶")
        said = cue.force == SAYS or closes
        told = said and cue.word == mention.last and not scene.words[cue.word].gap
        if told and mention.opens == place.word and mention.kind == "person" and not mention.possessive:
            return i
    return None


def _cited_behind(scene: Scene, number: int, found: Sequence[int]) -> int | None:
    """The "him" of "..., " his office quoted him as saying."""
    words, place = scene.words, scene.places[number]
    w = place.word
    if w == len(words) or MASK not in words[w].gap or words[w].gap.startswith("¶"):
        return None
    for i in found:
        mention, cue = scene.mentions[i], scene.cues[i]
        if cue is None or cue.word < w or scene.sentence_of[cue.word] != scene.sentence_of[w]:
            continue
        if (
            mention.opens > w
            and words[mention.opens - 1].lower in QUOTES
            and words[cue.word].lower == "saying"
        ):
            return i
    return None


def _source(scene: Scene, number: int, found: Sequence[int]) -> int | None:
    """The source of "quoted a source as saying that the army had hit "..."", where no other verb of saying follows."""
    words, w = scene.words, scene.places[number].word
    for i in found:
        cue = scene.cues[i]
        if cue is None or not 0 < cue.word < w or words[cue.word].lower != "saying":
            continue
        here = scene.sentence_of[cue.word] == scene.sentence_of[w - 1]
        if here and words[cue.word - 1].lower == "as" and scene.nested[i] != OF_ANOTHER:
            return None if _others_say(scene, cue.word + 1, w) else i
    return None


def _according(scene: Scene, number: int, found: Sequence[int]) -> int | None:
    """The ministry of "he said it was safe, but according to the ministry it was "not fit to drink"", the last source before it."""
    w = scene.places[number].word
    for i in reversed(found):
        mention, cue = scene.mentions[i], scene.cues[i]
        if cue is None or cue.force != ACCORDING or mention.last > w or scene.nested[i] == OF_ANOTHER:
            continue
        here = scene.sentence_of[cue.word] == scene.sentence_of[w - 1]
        if not here or _others_say(scene, mention.last, w):
            return None
        for j, other, verb in _with_cue(scene, found):
            # "According to Rudaw, Barzani called it "a blow"": the agency only tells so.
            if other.opens >= mention.last and verb.word < w and not verb.join and _acts(scene, j, w - 1):
                return j
        return i
    return None


def _subject(scene: Scene, number: int, found: Sequence[int]) -> int | None:
    """Whom the sentence before a colon begins with, where nobody in it has a verb of saying: "His colleague was blunter: "."""
    words, w = scene.words, scene.places[number].word
    here = [i for i in found if w and scene.sentence_of[scene.mentions[i].first] == scene.sentence_of[w - 1]]
    here = [i for i in here if scene.mentions[i].last <= w]
    if not here:
        return None
    speaking = [i for i in here if (cue := scene.cues[i]) is not None and cue.force == SAYS]
    if speaking == here[:1] and _opens_sentence(scene, here[0]) and _acts(scene, here[0], w - 1):
        return here[0]  # "A woman in black screamed at the soldiers: "
    if any(scene.cues[i] is not None for i in here):
        return None
    first = scene.mentions[here[0]]
    opens = first.opens == 0 or scene.sentence_of[first.opens - 1] != scene.sentence_of[first.opens]
    behind = max(first.last, first.closes)
    was = behind < w and words[behind].lower in _WAS and not words[behind].gap
    speaks = first.kind in ("person", "pronoun", "role") and not first.possessive
    return here[0] if opens and was and speaks else None


def _aside(scene: Scene, number: int, found: Sequence[int]) -> int | None:
    """The readout of "In the call, the readout said, Mr. Latif "reaffirmed his support"", or the ministry of
    "asked the ministry, which replied that it was "in its final stages"".
    """
    words, w = scene.words, scene.places[number].word
    for i, mention, cue in _with_cue(scene, found):
        k = cue.word
        if cue.force != SAYS or not 0 < k < w - 1 or scene.sentence_of[k] != scene.sentence_of[w - 1]:
            continue
        between = words[k].lower in SURELY_SAY and mention.last == k and words[mention.opens].gap == ","
        between = between and not words[k].gap and words[k + 1].gap == ","
        which = words[k - 1].lower == "which" and words[k - 1].gap == "," and mention.last == k - 1
        if (between or which) and not _others_say(scene, k + 1, w):
            return i
    return None


def _with_cue(scene: Scene, found: Sequence[int]) -> Iterator[tuple[int, Mention, Cue]]:
    """The mentions before their verbs of saying, the last first."""
    for i in reversed(found):
        cue = scene.cues[i]
        if cue is not None and not cue.inverted:
            yield i, scene.mentions[i], cue


def _others_say(scene: Scene, start: int, end: int) -> bool:
    """True where a verb of saying stands among the words from `start` to `end`."""
    words = scene.words
    return any(
        words[k].lower in SURELY_SAY
        or (
            words[k].lower in STRONG
            and words[k].lower.endswith("ing")
            and (words[k].gap or words[k - 1].lower not in DETERMINERS)  # "called the ruling" says no more
        )
        for k in range(start, end)
    )
