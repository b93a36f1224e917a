"""How sure it is that a candidate for indirect speech is one: a logistic sum, learned on PolNeAR's training articles."""

from __future__ import annotations

import math
from collections.abc import Iterable

from briefing.analysis.names.mention import DETERMINERS
from briefing.analysis.people.attribution import Scene
from briefing.analysis.reported.clauses import Reported, candidates, has_verb, start_of
from briefing.analysis.reported.weights import BASE, FORMS, PAIRS, UNKNOWN, WEIGHTS
from briefing.analysis.words.cues import ENGLISH

# Candidates less likely than this are left out: F1 on PolNeAR's development articles falls from .520 at
# .43 to .511, on GenderGapTracker's it rises from .508 to .545; a report that is none does more harm
# than one that is missed.
LEAST_CHANCE = 0.49
# Verbs that PolNeAR's annotators took for reports, besides those that introduce quotes.
_MORE = frozenset(
    """
    accept agrees aimed aims apologized approved attempted attributed authorized boasted booed
    bragged challenged concerned concluded concludes congratulated convinced decided declaring
    declined determined doubt doubted doubts echoed encouraged endorse endorsed endorses
    estimated estimates expected expects favor favored favors feared fears finds focused found
    hinted hoping indicated indicates indicating intends interviewed labeled learned nominated
    noticed objected opposed opposes opted pitched planned planning plans pressed projected
    projects pushed pushing questioned questioning rebuked reckons recognize recognized refuse
    refused refuses refusing regrets regretted revealed reveals ruled says seeking show showed
    shows signaled signaling signalled slammed sued suggests supported supporting supports
    teased touched understand understood unveiled voted vows wants warned wish wished wishes
    """.split()
)
VERBS = ENGLISH.strong | ENGLISH.weak | _MORE
# Words that the lengths of reports are divided at, as features.
_SHORT, _MIDDLING, _LONG = 3, 7, 25
_MODALS = frozenset("would could might may should will can must".split())
_HAVE = frozenset("has had have".split())
_BE = frozenset("is was were are been be".split())
_STARTERS = frozenset("he she it they he’s it’s she’s they’re there we i he's it's she's they're".split())


_PRONOUNS = {"she": "he", "her": "him"}


def features(scene: Scene, one: Reported) -> list[str]:
    """The names of what holds of the candidate, in no order; each has its weight in `WEIGHTS`."""
    words, k = scene.words, one.cue[0]
    before = [w.lower for w in words[max(0, k - 3) : k]] if one.source[1] <= k else []
    first, size = words[one.first], one.last - one.first
    ends = one.last >= len(words) or scene.sentence_of[one.last] != scene.sentence_of[one.first]
    held = {
        one.joint: True,
        "is to": not _BE.isdisjoint(before),
        "would": not _MODALS.isdisjoint(before),
        "has": not _HAVE.isdisjoint(before),
        "not": any(w in ("not", "never") or w.endswith(("n't", "n’t")) for w in before),
        "right behind its source": one.source[1] == k,
        "participle": words[k].lower.endswith("ing"),
        "source behind a break": bool(words[one.source[0]].gap),
        "source opens the sentence": one.source[0] == start_of(scene, k),
        "one word": size == 1,
        "short": size <= _SHORT,
        "middling": _SHORT < size <= _MIDDLING,
        "long": size > _LONG,
        "opens with a pronoun": first.lower in _STARTERS,
        "opens with a determiner": first.lower in DETERMINERS,
        "opens with a name": first.capital,
        "opens with a participle": first.lower.endswith("ing"),
        "opens with a number": any(map(str.isdigit, first.text)),
        "has a verb": has_verb(scene, one.first, one.last),
        "ends the sentence": ends,
        "among quotes": bool(scene.places),
        _source_kind(scene, one): True,
    }
    return [name for name, holds in held.items() if holds]


def _source_kind(scene: Scene, one: Reported) -> str:
    if one.mention is None:
        return "by a phrase"
    mention = scene.mentions[one.mention]
    if mention.kind == "pronoun":
        return f"by {_PRONOUNS.get(mention.head, mention.head)}"
    return f"by a {mention.kind}"


def find_reported(scene: Scene) -> list[tuple[Reported, float]]:
    """What is said in other words, in order of the text, each with the chance that it is so."""
    return kept([(one, chance(scene, one)) for one in candidates(scene, VERBS)], LEAST_CHANCE)


def kept(likely: Iterable[tuple[Reported, float]], least: float) -> list[tuple[Reported, float]]:
    """Of the candidates those that are at least so likely, of two for much the same words the likelier."""
    found: list[tuple[Reported, float]] = []
    for one, sure in sorted(likely, key=lambda pair: (-pair[1], pair[0].first)):
        if sure < least:
            break
        if not any(_much_the_same(one, other) for other, _ in found):
            found.append((one, sure))
    return sorted(found, key=lambda pair: (pair[0].first, pair[0].last))


def _much_the_same(one: Reported, other: Reported) -> bool:
    common = min(one.last, other.last) - max(one.first, other.first)
    return common * 2 >= max(one.last, other.last) - min(one.first, other.first)


def chance(scene: Scene, one: Reported) -> float:
    """The chance that the candidate reports speech, 0 to 1."""
    form = scene.words[one.cue[0]].lower
    verb = FORMS.get(form, UNKNOWN)
    pair = PAIRS.get((form, one.joint), verb)
    total = BASE + WEIGHTS["verb"] * verb + WEIGHTS["verb and joint"] * pair
    total += sum(WEIGHTS.get(name, 0.0) for name in features(scene, one))
    return 1 / (1 + math.exp(-total))
