"""The noun phrase that a number counts, found without a parser.

Right of the number stands a run of modifiers that ends in a plural ("two Cypriot government
employees"); closed-class words, verbs and punctuation end it. Two plurals in a row are one
compound ("people smugglers"), since no verb that agrees with a plural ends in s.
"""

from __future__ import annotations

import re

from briefing.analysis.quantities.counted_pairs import pairs_modifiers, with_second
from briefing.analysis.quantities.nouns import CONTAINERS, PARTICIPLES
from briefing.analysis.words.classes import (
    MOVES,
    WORD,
    is_plural,
    is_stop,
    is_verb_form,
)
from briefing.model import Span
from briefing.text.days import A_WEEKDAY
from briefing.text.numbers import ONES, SCALES, TENS

# What stands in brackets inside a phrase: "two senior Islamic State (IS) leaders".
_ASIDE = re.compile(r"\s(?:\([^()\d]{1,40}\)|\[[^\[\]\d]{1,40}\])(?=\s[a-z])")
_DASH = re.compile(r"\s[-–—]\s$")
_GAP = re.compile(r"[\s“\"‘-]{0,3}")
_SKIPPED = frozenset("other more additional further extra of such".split())
_DETERMINERS = frozenset(
    "the its their his her our your my these those all this that a an whose such any".split()
)
_BEARS = frozenset("received suffered suffering sustained".split())
_PERIODIC = frozenset("daily weekly monthly yearly".split())
# With a full stop that ends no phrase: "of Mrs. Odeh's gifts".
_TITLES = frozenset("Mr Mrs Ms Dr Sen Rep Gov Gen Col Lt Sgt Prof St Jr Sr".split())
# Part of a name where they stand before or behind another: "South Korean", "Brooklyn South detectives".
_DIRECTIONS = frozenset("north south east west northeast northwest southeast southwest".split())
_CAPITAL = re.compile(r"[ -][A-Z]")
_NAME_BEFORE, _SMALL = re.compile(r"[A-Z][a-z]+\s$"), re.compile(r"\s[a-z]+s\b")
# Nouns that end like adverbs.
_NOUNS_IN_LY = frozenset(
    "family assembly supply italy july ally monopoly anomaly rally bully reply fly jelly belly lily homily subfamily oligopoly".split()
)
# A people in one word: "400,000 Sudanese from Darfur".
_DEMONYM = re.compile(
    r"[A-Z][a-z]+ese\b(?=\s*[,.;)]|\s+(?:out|of|as|on|for|or|but|whose|living|from|in|who|have|had|were|are|to|at|and|will|by)\b)"
)
# A name that is no head before another word: "488 United States personnel".
_UNITED = re.compile(r"United (?:States|Nations|Arab Emirates)\s[A-Za-z]")
_DIGITS = re.compile(
    r"\s*[\d.,]*\d(?:\s+(?:million|billion|trillion|thousand|mln|bln))?(?:(?:%|\s+(?:pct|percent|per cent))\s+of)?(?:\s+(?:dlrs?|dollars?|dinars?|liras?|euros?|riyals?)(?:\s+in)?(?=\s+[a-z]))?(?=\s)"
)
_NUMBER_WORDS = frozenset([*ONES, *TENS, *SCALES])
# A number that looks back ("36 of them"), and one of a whole ("21 out of 29").
OF_THEM = re.compile(
    r"\s+of\s+(?:them|whom|which)\b|\s+of\s+(?:those|these)\b(?!\s+(?!who\b|that\b|were\b|was\b)(?:[a-z]+\s+)?(?!was\b|has\b|his\b|this\b)[a-z]{2,}s\b)",
    re.IGNORECASE,
)
OUT_OF = re.compile(
    r"\s+(?:out\s+)?of\s+(?:the\s+|its\s+|their\s+|his\s+|her\s+|an?\s+(?:expected|planned|total of)\s+)?(?:(?:[A-Z][\w-]+\s+)?[\w-]+['’]s?\s+)?(?:(?:last|next|first|past|remaining|final)\s+)?$"
)
# Before a unit, which is no subject: "by 120,000 bpd to 10.2 million".
_MEASURED = re.compile(r"(?:\d|\b(?:million|billion|thousand|hundred|mln|bln))\s$")
_PER = re.compile(r"\bper\s$")
# Before a past tense: a noun, not an article that makes it an adjective.
_AFTER_NOUN = re.compile(
    r"(?<![\w'’])(?!(?:an?|the|its|their|his|her|our|of|in|and|or|for|to|with|by|from|more|such|all|any|no|some)\s)[\w'’-]+[^\W\d_]\s$",
    re.IGNORECASE,
)
# A number that belongs to a name inside the phrase: "14 Leopard 2 tanks", "two new 737 Max jets".
_MODEL = re.compile(r"\s-?\d{1,3}(?=\s[^\W\d_])")
_MODEL_FIRST = re.compile(r"\s[A-Z]{1,4}\d+[A-Z]{0,2}(?=\s[a-z])")
# "Counts of possession of a firearm".
_OF_WHAT = re.compile(r" of (?=[a-z])")
_WHOSE = re.compile(r"['’]\s+\d")
# "Three times the number of charges" counts charges.
_NUMBER = re.compile(r"number\s+of\s+")
# Behind a noun, what is said of where it is: "a girl nearby".
_LOOSE = frozenset("nearby abroad aboard".split())
# Characters back from a number in which the phrase before it begins.
_BACK = 160
# Words that a phrase may have before its head; measured on the labelled articles, 8 finds no more.
_REACH = 7


def counted_after(text: str, at: int, end: int, *, singular: bool = False) -> Span | None:
    """The phrase that a number ending at `at` counts; None where no noun follows.

    `singular` takes a run without a plural too: after "one", after a hyphen, after a unit.
    """
    first: int | None = None
    head: int | None = None
    position, skipped_of = at, False
    if model := _MODEL_FIRST.match(text, position, end):
        first, position = model.start() + 1, model.end()
    for _ in range(_REACH + 3):
        if first is not None:
            position = _past_model(text, first, position, end)
        if (
            first is not None
            and head is None
            and not singular
            and (aside := _ASIDE.match(text, position, end))
        ):
            position = aside.end()
        word, position = _next_word(text, position, end)
        if word is None or _DASH.search(text, word.start() - 3, word.start()):
            break
        low = word.group().lower()
        if first is None and (low in _SKIPPED or (skipped_of and low in _DETERMINERS)):
            skipped_of |= low == "of"
            position = word.end()
            continue
        if low == "of" and first is not None and head is None and _in_name(text, word, end):
            position = word.end()
            continue
        if low in ("and", "or") and first is not None and head is None and pairs_modifiers(text, word, end):
            position = word.end()
            continue
        if _stops(text, word, end) or (
            head is not None and (not is_plural(word.group()) or low in PARTICIPLES)
        ):
            break
        if first is None and low in _BEARS:
            return None  # "12 received wounds"
        if first is None and low in PARTICIPLES and not _noun_follows(text, word.end(), end):
            return None
        first = word.start() if first is None else first
        position = word.end()
        if _WHOSE.match(text, position - 1):
            return None  # "of the Reds' 11 assists"
        if (is_plural(word.group()) or _DEMONYM.match(text, word.start())) and not _UNITED.match(
            text, word.start() - len("United ")
        ):
            head = position
        if text[position : position + 1] in ',;:.()!?”"':
            break
    if first is None:
        return None
    if head is None:
        return _singular_run(text, first, end) if singular else None
    return _with_more(text, Span(first, head), end)


def _stops(text: str, word: re.Match[str], end: int, *, after_singular: bool = False) -> bool:
    """True where a word ends the phrase; the "South" of "two South Korean soldiers" is part of a name."""
    if not is_stop(word.group(), after_singular=after_singular):
        return False
    in_name = word.group()[0].isupper() and word.group().lower() in _DIRECTIONS
    return not (in_name and (_CAPITAL.match(text, word.end(), end) or _ends_name(text, word, end)))


def _ends_name(text: str, word: re.Match[str], end: int) -> bool:
    """True for the "South" of "Brooklyn South detectives"."""
    capital_before = _NAME_BEFORE.search(text, max(0, word.start() - _BACK), word.start())
    return capital_before is not None and _SMALL.match(text, word.end(), end) is not None


def _past_model(text: str, first: int, at: int, end: int) -> int:
    """Behind a number that belongs to the name at `at`; `at` itself where none does."""
    model = _MODEL.match(text, at, end)
    if model is None:
        return at
    last = text[first:at].rpartition(" ")[2]
    if last.endswith(("'s", "’s", "s'", "s’")):
        return at  # "of Turkey's 55 banks"
    listed = last.islower() and is_plural(last)  # "artillery systems 17 SUVs"
    named = last[:1].isupper() or (text[model.end() + 1].isupper() and not listed)
    return model.end() if named else at


def without_verb(text: str, phrase: Span) -> Span:
    """What one thing is without its verb in s: "proposal" of "one proposal asks Amazon"."""
    words = list(WORD.finditer(text, phrase.start, phrase.end))
    verb = next(
        (at for at, word in enumerate(words) if at and is_plural(word.group()) and word.group().islower()),
        None,
    )
    return phrase if verb is None else Span(phrase.start, words[verb - 1].end())


def noun_phrase(text: str, at: int, end: int) -> Span | None:
    """The noun phrase that begins at `at`, articles and numbers left out ("the 1.3 billion people": people)."""
    position, determined = at, False
    for _ in range(4):
        if digits := _DIGITS.match(text, position, end):
            position = digits.end()
        word, position = _next_word(text, position, end)
        if word is None:
            return None
        low = word.group().lower()
        if (
            low not in _DETERMINERS
            and low not in _SKIPPED
            and low not in _NUMBER_WORDS
            and low not in _PERIODIC
            and not (low == "total" and _DIGITS.match(text, word.end(), end))
            and not (low.endswith("ly") and low not in _NOUNS_IN_LY)
        ):
            break
        determined |= low in _DETERMINERS
        position = word.end()
    phrase = _singular_run(text, position, end, determined=determined)
    if phrase is not None and (of := _NUMBER.match(text, phrase.start, end)):
        return noun_phrase(text, of.end(), end)
    return phrase


def is_proper(text: str, phrase: Span) -> bool:
    """True for a name by its capitals, where they do not only open the sentence: "Cruz", not "Inflation"."""
    words = phrase.of(text).split()
    if len(words) > 2 and words[0][0].isupper() and words[1].endswith("s") and words[-1][0].isupper():
        return True  # "Trump leads Cruz"
    if not all(word[0].isupper() for word in words):
        return False
    inside = re.compile(rf"(?:[a-z’']|,)\s{re.escape(words[0])}\b")
    return len(words) > 1 or inside.search(text) is not None


def phrase_before(text: str, start: int, at: int) -> Span | None:
    """The noun phrase that ends at `at`: "an OPEC quota" before "of 210,000 bpd"."""
    words = list(WORD.finditer(text, max(start, at - _BACK), at))
    if not words or text[words[-1].end() : at].strip():
        return None
    if len(words) > 1 and words[-1].group() in ("higher", "lower"):
        words = words[:-1]  # "turnover higher at 313 million"
    first = None
    for word in reversed(words[-6:]):
        low = word.group().lower()
        if first is None and word.start() == start and low.endswith("ing"):
            first = word.start()
            break  # "Rebuilding would cost"
        if (
            _stops(text, word, at, after_singular=True)
            or low in _DETERMINERS
            or low == "others"
            or (is_verb_form(word.group()) and first is None)
        ):
            break
        if first is None and low.endswith("ly") and low not in _NOUNS_IN_LY:
            return None  # "is currently producing"
        if first is not None and text[word.end() : first].strip():
            break
        if low.endswith("ed") and _AFTER_NOUN.search(text, max(start, word.start() - 20), word.start()):
            break  # "the company reported earnings"
        if low.endswith(("'s", "’s")) and first is not None:
            break
        first = word.start()
    if first is not None and first < words[-1].start() and _MODAL.search(text, max(start, first - 8), first):
        first = next(word.start() for word in words if word.start() > first)  # "can accept donations"
    if first is None or text[first - 1 : first] == "-" or _PER.search(text, max(start, first - 4), first):
        return None  # "year crisis" of "11-year crisis", "cent" of "5 per cent"
    if first == words[-1].start() and (
        text[first - 1 : first].isdigit() or _MODAL.search(text, max(start, first - 8), first)
    ):
        return None  # "s" of "1960s", "return" of "may return to"
    return Span(first, words[-1].end())


_MODAL = re.compile(r"\b(?:may|will|would|could|should|can|must|might|did|does|not)\s$")
_PREDICATE = re.compile(
    r"(?:\s+(?:is|was|were|are|be|been|being|will|would|has|have|had|could|at|of|to|from|by|as|now|only|just|still|currently|may|might|should|reached|reaches|reach|hit|stood|stands|totaled|totalled|totals|amounts|amounted"
    r"|total|rose|rises?|risen|rising|fell|falls?|fallen|falling|grew|grown|grows?|growing|sank|sunk|soared|plunged|dropped|dropping|climbed|climbing|increased|increasing|decreased|declined|jumped|surged|slumped|widened|narrowed|swelled|shrank|shrunk|slipped|eased|edged|in (?:January|February|March|April|May|June|July|August|September|October|November|December|the (?:first|second|third|fourth) quarter)|cut|reduced|raised|lowered"
    r"|brought|bringing|put|come|comes|estimated|valued|worth|set|range|ranged|ranges|ranging|exceeds|exceeded|surpassed|average[ds]?|remains|remained|came|went|up|down|between|costs?|cost|starts|begins|sells?|trades?|traded|trading|selling|fetch(?:es|ed|ing)?|quoted|priced|clos(?:es?|ed)|ended|opened|settled|finished|nearly|also|approximately|downsized"
    r"|[\d.,]+\s?(?:%|percent\b|per cent\b)|gained|gains|added|adds|shed|ran to|runs to|running|to date|so far|on [A-Z][a-z]+day(?: morning| afternoon| evening| night)?))+\s*$",
    re.IGNORECASE,
)
_NUMBER_OF = re.compile(
    r"\b(?:the|a|total|record|their|its)\s+(?:total\s+|overall\s+)?number of ((?:[\w'’-]+\s+){0,4}?[\w'’-]+)\s+(?:(?:[^.;]|\b[A-Z][a-z]{2,3}\.){0,60}\s)?(?:to|at|is|was|of|reached|exceeded|stood at)\s*$",
    re.IGNORECASE,
)


# Between a noun and where it is, up to the phrase of the place.
_WITHIN = re.compile(
    r"(?:\s(?:in|at|on|across|inside|within|among|near|along|between|with|from)|(?<=upport)\sfor|(?<=emand)\sfor|(?<=pproval)\sof|(?<=tion)\sof|(?<=ment)\sof|(?<=shares|prices|stocks)\sof|(?<=Shares|Prices|Stocks)\sof|(?<=exports|imports)\sof|(?<=Exports|Imports)\sof|(?<=sales)\sof|(?<=Sales)\sof)\s+(?:(?:the|an?|its|their|his|her|these|those|this|that|our|all|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+){0,2}$"
)
_THIS_YEAR = re.compile(
    r"\s(?:(?:for|of|in)\s(?:this|next|last|that|the)|this|last|that)\s(?:year|month|season|quarter|week)$"
)
_ON_DAY = re.compile(rf"\son\s(?:{A_WEEKDAY})$")
_APPOSED = re.compile(r"(?:\s(?:of|in|for|at|from)\s[^,.;]{1,40})?,")
# The size of something, not the something: "the magnitude of the earthquake was 6.6".
_SIZE_OF = re.compile(
    r"\b(magnitude|level|rate|price|cost|value|size|length|height|weight|share) of (?:the |an? )?(?:[\w'’-]+ ){0,3}[\w'’-]+$"
)


def subject_of(text: str, start: int, at: int) -> Span | None:
    """The noun phrase before a verb at `at`, without where it is: "fraud" of "fraud in those brigades"."""
    if day := _ON_DAY.search(text, max(start, at - 16), at):
        at = day.start()
    phrase = phrase_before(text, start, at)
    if phrase is None and text[at - 1 : at] == ",":
        return _before_comma(text, start, at)
    if phrase is not None and (late := _THIS_YEAR.search(text, start, phrase.end)):
        phrase = phrase_before(text, start, late.start()) or phrase
    while phrase is not None and (
        within := _WITHIN.search(text, max(start, phrase.start - 24), phrase.start)
    ):
        outer = phrase_before(text, start, within.start())
        if outer is None:
            break
        phrase = outer
    return phrase


def _before_comma(text: str, start: int, at: int) -> Span | None:
    """The subject of a sentence before what is put in commas: "Persimfans, founded in 1922, lasted"."""
    first = noun_phrase(text, start, at)
    return first if first is not None and _APPOSED.match(text, first.end, at) else None


def subject_before(text: str, start: int, at: int, *, whole: bool = False) -> Span | None:
    """The noun phrase whose size a predicate gives: "quota" before "of", "output" before "will be".

    `whole` goes back over where it is, as `subject_of` does.
    """
    if number_of := _NUMBER_OF.search(text, max(start, at - 140), at):
        return noun_phrase(text, number_of.start(1), at)
    match = _PREDICATE.search(text, max(start, at - 70), at)
    if match is None:
        return None
    first = max(start, match.start() - 80)
    if whose := _SIZE_OF.search(text, first, match.start()):
        return Span(*whose.span(1))
    subject = subject_of(text, start, match.start()) if whole else phrase_before(text, first, match.start())
    if subject is None or _MEASURED.search(text, max(start, subject.start - 10), subject.start):
        return None
    return subject


def _next_word(text: str, position: int, end: int) -> tuple[re.Match[str] | None, int]:
    gap = _GAP.match(text, position, end)
    position = gap.end() if gap else position
    return WORD.match(text, position, end), position


def _noun_follows(text: str, at: int, end: int) -> bool:
    word, position = _next_word(text, at, end)
    return (
        word is not None
        and position == at + 1
        and not is_stop(word.group())
        and not word.group().lower().endswith("ly")
    )


def _in_name(text: str, of: re.Match[str], end: int) -> bool:
    """True for the "of" of "Department of Environmental Services officials"."""
    after = WORD.match(text, min(of.end() + 1, end), end)
    before = text[max(0, of.start() - _BACK) : of.start()].rstrip().rpartition(" ")[2]
    return after is not None and after.group()[0].isupper() and before[:1].isupper()


def _singular_run(text: str, start: int, end: int, *, determined: bool = False) -> Span | None:
    """Words from `start` to the next stop or verb; the last of them is the head.

    Behind an article (`determined`) the first of them is no verb: "of the vote".
    """
    position, finish, last = start, None, ""
    for _ in range(_REACH):
        word, position = _next_word(text, position, end)
        if word is None:
            break
        if word.group() == "of" and last[:1].isupper() and _in_name(text, word, end):
            position = word.end()
            continue
        after_singular = (determined and not last) or (bool(last) and not is_plural(last))
        if _stops(text, word, end, after_singular=after_singular):
            break
        if (
            not last
            and is_verb_form(word.group())
            and word.group().lower() not in PARTICIPLES
            and not _noun_follows(text, word.end(), end)
        ):
            break
        if last and finish is not None and _goes_on_without(text, last, word, end):
            break
        position = finish = word.end()
        last = word.group()
        if last in _TITLES and text[position : position + 2] == ". ":
            position += 1
            continue
        if text[position : position + 1] in ',;:.()!?”"' or last.lower().endswith(("'s", "’s")):
            break
    if finish is None:
        return None
    phrase = Span(start, finish)
    if last.lower().endswith(("'s", "’s")) and not text[finish : finish + 1].isspace():
        phrase = Span(start, finish - 2)
    elif last.lower().endswith(("'s", "’s")):
        counted = _DIGITS.match(text, finish, end)  # "the city's 300,000 residents"
        rest = _singular_run(text, (counted.end() if counted else finish) + 1, end)
        first = rest.start if rest is not None and counted else start
        phrase = Span(first, rest.end) if rest is not None else Span(start, finish - 2)
    return _with_more(text, phrase, end)


def _goes_on_without(text: str, last: str, word: re.Match[str], end: int) -> bool:
    """True where a word no longer belongs to the phrase that ends in `last`."""
    if is_plural(last) and not is_plural(word.group()) and last.islower():
        return True
    if last.islower() and word.group()[0].isupper():
        # "son James", "territory ISIL once held", but "new EU rules" and "young Palestinians"
        return is_plural(last) or not (is_plural(word.group()) or _leads_to_noun(text, word, end))
    if word.group().lower() in _LOOSE or word.group() in PARTICIPLES:
        return not _noun_follows(text, word.end(), end)
    if word.group().lower() in MOVES and text.startswith(" to ", word.end()):
        return True
    return is_verb_form(word.group()) and not (_noun_follows(text, word.end(), end) and not is_plural(last))


def _leads_to_noun(text: str, word: re.Match[str], end: int) -> bool:
    """True for a capitalised word inside a phrase: "EU" of "new EU rules"."""
    after, position = _next_word(text, word.end(), end)
    return (
        after is not None
        and position == word.end() + 1
        and not is_stop(after.group())
        and not is_verb_form(after.group())
        and after.group()[0].islower()
    )


def _with_more(text: str, phrase: Span, end: int) -> Span:
    """A container with what it holds, a person with the other that shares the number."""
    last = re.split(r"[\s-]", phrase.of(text))[-1].lower()
    if last in CONTAINERS and text[phrase.end : phrase.end + 4] == " of ":
        inner = noun_phrase(text, phrase.end + 4, end)
        if (
            inner is not None
            and last in ("count", "counts")
            and (of_what := _OF_WHAT.match(text, inner.end, end))
        ):
            inner = noun_phrase(text, of_what.end(), end) or inner  # "counts of possession of a firearm"
        if inner is not None:
            return Span(phrase.start, inner.end)
    return with_second(text, phrase, end)
