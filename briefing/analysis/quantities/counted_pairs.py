"""Two nouns or two modifiers that share one number: "women and children", "Iraqi and Syrian troops"."""

from __future__ import annotations

import re

from briefing.analysis.quantities.kinds import kind_of_noun
from briefing.analysis.quantities.nouns import PARTICIPLES
from briefing.analysis.words.classes import ING_NOUNS, is_finite_verb, is_plural, is_stop, is_verb_form
from briefing.model import FigureKind, Span

# Characters back from a number in which its clause opens.
_BACK = 160
_AFTER_AND = re.compile(r"\s([^\W\d][\w'’-]*)\s([^\W\d][\w'’-]*)(?:\s([^\W\d][\w'’-]*))?")
# Past participles that are adjectives before such a noun: "tanks and armoured vehicles".
_MADE = frozenset(
    "armoured armored armed elected retired wounded injured displaced uniformed masked suspected alleged motorised motorized tracked wheeled"
    " abandoned destroyed damaged trained hired unarmed tired aged disabled related allied".split()
)
_PERSONS = frozenset(["people", "personnel", "displaced"])
# Both are shot or destroyed: "rockets and shells".
_ARMS = frozenset(["strikes", "equipment"])
# Where the number opens its clause, its verb is of both: "81 brigades and battalions were destroyed".
_OPENS_CLAUSE = re.compile(
    r"(?:^|\b(?:said|says|that|after|when|while|as|in which)|[,;:.\n“\"])\s*(?:(?:at least|about|some|more than|nearly|over|around|up to|as many as|an estimated|a total of|another)\s+)?"
    r"[\w.,-]+(?:\s+(?:hundred|thousand|million|dozen))?(?:\s+of)?\s$",
    re.IGNORECASE,
)
_SECOND_SUBJECT = re.compile(
    r" and ((?!others\b)(?:[A-Za-z][\w-]+ ){0,3}?[a-z][\w-]+s?)(?=\s(?:were|are|have|had)\b)"
)
# What goes on with a noun of the same kind and then with no verb of its own.
_SECOND = re.compile(
    r" and ((?!others\b)(?:other )?(?:[A-Za-z][\w-]+ ){0,3}?[a-z][\w-]+s?)(?=\s*[,.;:)]|\s*$|\s(?:in|on|onto|into|at|of|from|to|with|near|by|for|since|during|across|against|along|over|under|through|throughout|who|that|whose|which|where|when|while|as|though|but"
    r"|between|after|before|inside|outside|including|loyal|left|linked|backed|based|located|held|sold|(?:and|has|have)\s(?:\w+(?:ed|ing)|has|have|several|some|dozens|scores|hundreds)|this|last)\b)"
)
# "Fuel and stoves", where nothing of a new clause follows.
_AND_MORE = re.compile(
    r" and (?!to\b|the\b|a\b|an\b)(?P<first>[a-z][a-z-]{2,})(?: (?P<second>[a-z][a-z-]{2,}))?(?=\s*[,.;]|\s*$|—| (?:and \d|before|after|by|in|at|for|from|over|across|throughout|until|this|next|last)\b)"
)
# "Three percent of the vote and counting".
_STILL = frozenset("counting rising falling growing climbing including having being".split())
# "A third of southern and western Delta".
_COMPASS = re.compile(r"([a-z-]+ern) and [a-z-]+ern [A-Z][\w-]+")
# "6,400 women and children": one number for both.
_BOTH_SEXES = re.compile(r" and (?:young |small |elderly )?(?:children|women|men|girls|boys|babies)\b")
# "police officers and firefighters": one number for both.
_PAIR = re.compile(
    r" and ((?!others\b)[a-z-]+ers)\b(?=[,.;]|\s*$| (?:were|are|have|had|in|from|to|at|who)\b)"
)


def with_more(text: str, phrase: Span | None, end: int) -> Span | None:
    """Both things that a sum is for or a measure is of: "fuel and stoves"; the phrase alone where a clause goes on."""
    if (
        phrase is not None
        and (compass := _COMPASS.match(text, phrase.start, end))
        and compass.end(1) == phrase.end
    ):
        return Span(phrase.start, compass.end())
    pair = _AND_MORE.match(text, phrase.end, end) if phrase is not None else None
    if phrase is None or pair is None:
        return phrase
    first, second = pair["first"], pair["second"]
    if second is not None and not second.endswith("ly") and is_verb_form(first):
        return Span(phrase.start, pair.end())  # "storage and handling costs"
    goes_on = is_stop(first) or is_finite_verb(first) or first in _STILL
    return phrase if goes_on else Span(phrase.start, pair.end())


def pairs_modifiers(text: str, conjunction: re.Match[str], end: int) -> bool:
    """True for the "and" of "Iraqi and Syrian troops": a plural follows within two words."""
    after = _AFTER_AND.match(text, conjunction.end(), end)
    if (
        after is None
        or is_stop(after[1])
        or (
            is_verb_form(after[1])
            and (after[1].lower() not in _MADE or kind_of_noun(after[2]) not in _PERSONS)
        )
    ):
        return False
    if is_stop(after[2]):
        return False
    again = after[1].lower().startswith("re-")  # "a $40 million loan and re-opened old mills"
    third = (
        not again
        and after[3] is not None
        and not is_verb_form(after[2])
        and is_plural(after[3])
        and not is_stop(after[3])
    )
    return is_plural(after[2]) or third  # "American and coalition service members"


def with_second(text: str, phrase: Span, end: int) -> Span:
    """The phrase with the second noun that shares its number; the phrase alone where none does."""
    last = re.split(r"[\s-]", phrase.of(text))[-1].lower()
    if second := _second_noun(text, phrase, end):
        return Span(phrase.start, second)
    if both := _BOTH_SEXES.match(text, phrase.end, end):
        return (
            Span(phrase.start, both.end())
            if last in ("women", "men", "boys", "girls", "mothers", "fathers")
            else phrase
        )
    if last.endswith("ers") and (pair := _PAIR.match(text, phrase.end, end)) and pair[1] not in ING_NOUNS:
        return Span(phrase.start, pair.end(1))
    return phrase


def _second_noun(text: str, phrase: Span, end: int) -> int | None:
    """Where the second noun of "220 tanks and armoured personnel carriers" ends: it is of the same kind."""
    if not text.startswith(" and ", phrase.end) or not is_plural(phrase.of(text).split()[-1]):
        return None
    kind = kind_of_noun(phrase.of(text))
    second = _SECOND.match(text, phrase.end, end)
    if second is not None and _is_of_kind(second[1], kind):
        return second.end(1)
    opens = _OPENS_CLAUSE.search(text, max(0, phrase.start - _BACK), phrase.start)
    second = _SECOND_SUBJECT.match(text, phrase.end, end) if opens else None
    return second.end(1) if second is not None and _is_of_kind(second[1], kind) else None


def _is_of_kind(phrase: str, kind: FigureKind | None) -> bool:
    """True for a plural of that kind, with its adjectives, without a number or a verb in it."""
    words = phrase.split()
    if words[-1].lower() == "others":
        return False  # "killed 15 gunmen and injured others"
    if any(is_stop(word) or (is_verb_form(word) and word.lower() not in _MADE) for word in words):
        return False  # "killed ten people and forced villagers out"
    if not is_plural(words[-1]) or words[-1].lower() in PARTICIPLES:
        return False
    other = kind_of_noun(phrase)
    return other is not None and (other == kind or {kind, other} <= _PERSONS or {kind, other} <= _ARMS)
