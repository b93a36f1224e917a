"""What a pronoun means: how much each entity draws it, from where it stood before."""

from __future__ import annotations

from itertools import pairwise

from briefing.analysis.names.draws import FRONTS
from briefing.analysis.names.entity import Entity
from briefing.analysis.names.mention import DETERMINERS, FUNCTION, Mention
from briefing.analysis.words.classes import is_finite_verb
from briefing.analysis.words.cues import COMMON_VERBS, ENGLISH
from briefing.text.names import Word

HEADS_SENTENCE = {"opens the sentence", "subject"}
# A verb in -s has more letters ("this", "plus" are none).
_SHORTEST = 4
SURELY_A_PERSON = 1.4
LEAST_FIT = -6.7
# More sentences back no entity is looked for; "a sentence away" leaves none beyond.
REACH = 12
PREPOSITIONS = frozenset(
    "of in on at by for from with to about against under over between among like near into".split()
)
TOLD = frozenset("told tell tells telling asked asks ask asking reminded assured urged informed".split())
# What may part a person from his verb: nothing, a comma, or the bracket of "Neil Doyle (R-Ohio)".
_BESIDE_NAME = ("", ",", ")", ".)")
# Between commas behind a subject, before its verb.
_ASIDES = frozenset(
    (
        "meanwhile", "however", "too", "also", "though", "then", "again", "instead", "nevertheless", "for his part",
        "for her part", "for its part", "for their part", "in his turn", "in her turn", "on his part", "by the way",
    )
)  # fmt: skip
# What somebody said or wrote, within so many words behind his 's.
_WORDS_OF = frozenset(
    """
    post posts tweet tweets comment comments remark remarks statement statements speech words letter message
    messages testimony interview announcement warning criticism complaint claim claims response reply apology
    """.split()
)
_MOST_OF_WORDS = 3
_LONGEST_APPOSITION = 12
_AND = frozenset("and but".split())
# Behind these somebody else may be the subject.
_OTHERS_CLAUSE = frozenset("while whereas as when where because who which that if after before since".split())
_SAID = frozenset("said says told added warned argued".split())
# "And said" is looked for within so many words behind the subject.
_LONGEST_SENTENCE = 40
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday later earlier".split()
)
_ABOUT = frozenset("of about".split())
_NOBODY = frozenset("no any every each neither either other".split())
_HARMED = frozenset(
    "killed shot wounded injured dead found stabbed beaten hanged buried executed murdered".split()
)
_ADVERBS = frozenset(
    "never also even then later once twice still already often soon again now first just only".split()
)
_TIMES = frozenset("week month year night morning today".split())
# Whoever asks waits for another's answer.
ASKED = frozenset("asked asks".split())
AUXILIARIES = frozenset(
    "is are was were has have had will would could should may might can did does do also who".split()
)
_VERBS = ENGLISH.strong | ENGLISH.weak
_GOES_ON = frozenset("added adds adding continued continues went concluded concludes".split())
_PASSIVE = frozenset("was were is are been being got".split())
# "Shot back": whoever spoke before is answered by somebody else.
_REPLIES = frozenset(
    "shot replied replies answered answers retorted retorts responded responds countered counters snapped".split()
)


def standing(
    words: list[Word], mention: Mention, *, opens: bool, speaks: int, heads: bool = False
) -> tuple[tuple[str, ...], bool]:
    """How a mention stands for the next pronoun, and whether it is the subject of its clause.

    `heads` is true behind a clause that stands before the sentence's own. `speaks` is 0 without a verb of
    saying, 1 with one that is joined over more, 2 with one close by.
    """
    before = words[mention.opens - 1] if mention.opens and not words[mention.opens].gap else None
    kind = ("pronoun",) if mention.kind == "pronoun" else _in_passing(words, mention, before)
    if mention.possessive and not (opens and _owns_words(words, mention.last)):
        return ("possessive", *kind), False
    if is_fronted(words, mention):
        return ("opens the sentence", "subject", *kind), True
    if _is_met(words, mention):
        return ("met by the writer", *kind), False
    if before is not None and before.lower in PREPOSITIONS:
        return ("behind a preposition", *kind), False
    found = list(kind)
    if opens:
        found.append("opens the sentence")
    elif heads:
        found.append("opens the main clause")
    k = _verb_behind(words, mention)
    beside = _BESIDE_NAME if mention.kind == "person" else ("", ",")
    after = words[k].lower if k < len(words) and words[k].gap in beside else ""
    acts = (
        after in _VERBS
        or after in AUXILIARIES
        or after.endswith(("n't", "n’t"))
        or after in COMMON_VERBS
        or is_finite_verb(after)
        or (mention.kind in ("person", "pronoun", "role") and _ends_like_verb(after))
        or (before is not None and before.lower in ENGLISH.strong and before.lower not in TOLD)
    )
    if acts:
        found.append("subject")
    if after in _PASSIVE and mention.kind == "role" and k + 1 < len(words) and words[k + 1].lower in _HARMED:
        found.append("came to harm")
    if speaks == 2 or (speaks and (acts or opens or heads)):
        found.append("spoke")
        acts = True
    return tuple(found), acts or opens or heads


def _in_passing(words: list[Word], mention: Mention, before: Word | None) -> tuple[str, ...]:
    """What a phrase has for it that tells of nobody in particular, or of what somebody is: "as president"."""
    if mention.kind != "role":
        return ()
    if words[mention.opens].lower in _NOBODY:
        return ("nobody in particular",)
    bare = words[mention.opens].lower not in DETERMINERS
    alone = mention.opens == 1 or words[mention.opens - 2].lower not in _AND
    return ("what another is",) if before is not None and before.lower == "as" and bare and alone else ()


def _verb_behind(words: list[Word], mention: Mention) -> int:
    """Where a mention's verb may stand: behind "of the ministry in Mosul", "on Monday", "regularly"."""
    k = max(mention.closes, mention.last)
    while mention.full > mention.span.end and k < len(words) and words[k].start < mention.full:
        k += 1
    k = _past_aside(words, k)
    if mention.kind == "person" and mention.closes == mention.last:
        k = _past_apposition(words, k)
    return _past_adverbs(words, _past_day(words, k))


def _owns_words(words: list[Word], k: int) -> bool:
    """True before the "furious posts" of "Palin's furious posts", which open a sentence as she would herself."""
    for word in words[k : k + _MOST_OF_WORDS]:
        if word.gap or word.lower in FUNCTION:
            return False
        if word.lower in _WORDS_OF:
            return True
    return False


def _is_met(words: list[Word], mention: Mention) -> bool:
    """True for the Latif of "I met with Latif" and "we asked Latif", where nobody else is told of."""
    k = mention.opens - 1
    if k < 1 or words[k + 1].gap:
        return False
    if words[k].lower in PREPOSITIONS and not words[k].gap:
        k -= 1
    return k > 0 and words[k - 1].lower in ("i", "we") and not words[k].gap


def is_fronted(words: list[Word], mention: Mention) -> bool:
    """True for the Latif of "As for Latif, he said", of whom the sentence is."""
    k = mention.opens - 2
    if k < 0 or words[k + 1].lower != "for" or words[k].lower != "as" or words[mention.opens].gap:
        return False
    return (k == 0 or bool(words[k].gap)) and mention.last < len(words) and words[mention.last].gap == ","


def is_behind_front(words: list[Word], start: int, opens: int) -> bool:
    """True for the subject at `opens` of "After the vote, Latif denied": the first clause, from `start`, is none of its own."""
    front = words[start].lower
    fronts = front in PREPOSITIONS or front in FRONTS or front.endswith("ing")
    return fronts and opens > start and words[opens].gap == ","


def says_further(words: list[Word], k: int) -> bool:
    """True where the sentence goes on from `k` with "and said" or "but said", which is its subject's."""
    for before, word in pairwise(words[k : k + _LONGEST_SENTENCE]):
        if word.gap.strip(",") or word.lower in _OTHERS_CLAUSE:
            return False
        if before.lower in _AND and word.lower in _SAID and not word.gap:
            return True
    return False


def is_addressed(words: list[Word], mention: Mention) -> bool:
    """True for whom somebody "told", or "put it to"."""
    k = mention.opens
    if not k or words[k].gap:
        return False
    before = words[k - 1].lower
    said = [w.lower for w in words[max(0, k - 3) : k - 1]]
    return before in TOLD or (before == "to" and any(word in ENGLISH.strong for word in said))


def another_than(words: list[Word], mentions: list[Mention], i: int) -> int | None:
    """Number of the person whom "he told Rubio" is said to or "he said of Rubio" tells of, and who is not "he"; else None."""
    k = mentions[i].last
    following = mentions[i + 1] if i + 1 < len(mentions) else None
    if following is None or following.kind != "person" or k + 1 >= len(words) or words[k].gap:
        return None
    told = words[k].lower in TOLD and following.opens == k + 1
    of = words[k].lower in ENGLISH.strong and words[k + 1].lower in _ABOUT and following.opens == k + 2
    return i + 1 if told or of else None


def is_asked(words: list[Word], verb: int) -> bool:
    """True for "was asked", "been told": the subject hears."""
    return words[verb].lower in TOLD and verb > 0 and words[verb - 1].lower in _PASSIVE


def _past_aside(words: list[Word], k: int) -> int:
    """One past ", for his part," and ", meanwhile," at `k`, else `k`."""
    for size in (1, 3):
        if k + size < len(words) and words[k].gap == "," and words[k + size].gap == ",":
            said = " ".join(w.lower for w in words[k : k + size])
            if said in _ASIDES:
                return k + size
    return k


def _past_apposition(words: list[Word], k: int) -> int:
    """One past ", one of the mayor's oldest friends," at `k`, behind which a verb stands; else `k`."""
    if k >= len(words) or words[k].gap != "," or words[k].capital:
        return k
    for m in range(k + 1, min(k + _LONGEST_APPOSITION, len(words))):
        if words[m].gap == ",":
            verb = words[m].lower
            acts = verb in AUXILIARIES or verb in ENGLISH.strong or is_finite_verb(verb)
            return m if acts and not is_finite_verb(words[k].lower) else k
        if words[m].gap:
            return k
    return k


def _past_day(words: list[Word], k: int) -> int:
    """One past "on Sunday", "Sunday" or "last week" at `k`, where the subject's verb may stand behind; else `k`."""
    said = [w.lower for w in words[k : k + 2]]
    if len(said) < 2 or (words[k].gap and words[k].gap != ")"):
        return k
    if said[0] == "on" and said[1] in _DAYS and not words[k + 1].gap:
        return k + 2
    if said[0] in ("last", "this", "earlier") and said[1] in _TIMES and not words[k + 1].gap:
        return k + 2
    return k + 1 if said[0] in _DAYS else k


def _past_adverbs(words: list[Word], k: int) -> int:
    """One past the "never" or "regularly" at `k` before a verb, else `k`."""
    while k + 1 < len(words) and not words[k].gap and not words[k + 1].gap and _is_adverb(words[k].lower):
        k += 1
    return k


def _is_adverb(word: str) -> bool:
    return word in _ADVERBS or (word.endswith("ly") and word not in _VERBS)


def _ends_like_verb(word: str) -> bool:
    """True for "remembers" behind one person's name."""
    return word.endswith("s") and len(word) > _SHORTEST and word not in FUNCTION


def fits(
    mention: Mention, entity: Entity, verb: str, speaker: Entity | None, hearer: Entity | None
) -> list[tuple[str, float]] | None:
    """What speaks for or against `entity` whatever it stood like; None where it cannot be meant.

    `verb` is the pronoun's verb of saying, `speaker` who spoke last, `hearer` to whom.
    """
    if mention.gender in ("m", "f"):
        if not entity.person or entity.gender not in ("", mention.gender):
            return None
        found = _as_person(mention, entity)
    elif mention.gender == "p":
        if entity.gender not in ("p", "o"):
            return None
        found = [
            ("one thing for several", float(entity.gender == "o")),
            ("several by name", float(bool(entity.members))),
        ]
    else:
        if entity.gender != "o":
            return None
        found = [("no name or a place", float(not entity.capital or entity.place))]
    if entity is speaker:
        found.append(("spoke last", 1.0))
        found.append(("spoke last and goes on", float(verb in _GOES_ON)))
        found.append(("spoke last and replies", float(verb in _REPLIES)))
    elif entity is hearer:
        found.append(("was spoken to and replies", float(verb in _REPLIES)))
    return found


def _as_person(mention: Mention, entity: Entity) -> list[tuple[str, float]]:
    found = [
        ("hardly a person", float(entity.vote < SURELY_A_PERSON)),
        ("unnamed", float(not entity.named)),
    ]
    if not entity.gender:
        found.append(("unknown gender", 1.0))
        if entity.called:
            same = entity.called == mention.gender
            found.append(("called so before" if same else "called otherwise before", 1.0))
    return found
