"""Ages: "Tilton, 19,", "a 22-year-old member", "aged 15 and 17", "He was 34", "under 18"."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.analysis.quantities.amounts import Amount
from briefing.analysis.quantities.counted import counted_after, phrase_before, without_verb
from briefing.analysis.quantities.kinds import kind_of_noun
from briefing.model import Bound, Figure, Span
from briefing.text.days import A_MONTH, A_WEEKDAY

# Oldest age that is believed, in years.
_OLDEST = 115
# From here on "or older" tells an age.
_GROWN = 10
_OLD = re.compile(r"[\s-]?(?:years?|yrs?)[\s-]olds?\b|[\s-]?years? of age\b|[\s-]y\.?/?o\b\.?", re.IGNORECASE)
_MONTHS_OLD = re.compile(r"[\s-]?(months?|weeks?|days?)(?:[\s-]olds?| of age)\b", re.IGNORECASE)
_NAME = re.compile(
    r"((?:(?:[A-ZÀ-Ý][\w.'’-]*|al-\w+|bin|de|van|von|el)\s+)*[A-ZÀ-Ý](?:[\w'’-]*|\.)(?:,\s(?:Jr|Sr)\.?)?)\*?,\s*(?:(?:aged?|then|now)\s+)?$"
)
_NOUN_COMMA = re.compile(r"\b(?:the|his|her|their|a)\s+([a-z]*(?:[a-rt-z]|ss)),\s*$", re.IGNORECASE)
_NAME_BRACKET = re.compile(r"((?:[A-ZÀ-Ý][\w.'’-]*\s+)+)\($")
_AFTER_AGE = re.compile(
    r"\s*(?:[,;.)]|$|and\b|are\b|were\b|now\b|when\b|on\b|years\b|from\b|of\b(?!\s+(?:them|which|whom|those|these)\b)|by\b|[a-z]+ing\b|who\b|was\b|is\b|has\b|had\b|at the time\b|[-–—―](?![A-Za-z]))"
)
_AGED = re.compile(
    r"\b(?:between\sthe\s|(?:over|under|above|below)\s)?(?:aged?|ages)(?:\s+(?:of|between|from|about|around|over|under|just|only))?\s*$|\bas young as\s*$|\bas old as\s*$|\b(?:(?:at|over|under|above|below) )?(?:the )?age of\s*$",
    re.IGNORECASE,
)
_AND_AGED = re.compile(r"\b(?:aged|ages)\s+(?:\d+(?:,\s*|\s+and\s+|,\s*and\s+))+$", re.IGNORECASE)
_WAS = re.compile(
    r"\b(?:(?:he|she|who)\s+(?:was|is|turned|turns|would be|will be|had turned|died at|retired at)|(?:life expectancy|(?:average|median) age)\b[^.;]{0,40}\s(?:is|was|of))"
    r"\s+(?:only\s+|just\s+)?$",
    re.IGNORECASE,
)
_WHO_IS = re.compile(r"\bwho\b", re.IGNORECASE)
# "The oldest, who is 13"; "Elmer Quispe is 17"; "Jalal Hassan, at 34 the oldest".
_NOUN_WHO = re.compile(r"\b(?:[Tt]he|his|her|their|His|Her|Their)\s+([a-z]+),\s+who\b[^,;.]{0,20}$")
_NAME_IS = re.compile(
    r"(?:^|[.!?“\"]\s?)\s*([A-Z][\w'’-]+(?:\s(?:al-|bin\s)?[A-Z][\w'’-]+)+)\s(?:is|was|turned|turns)\s+(?:now\s+|only\s+|just\s+)?$"
)
_AT = re.compile(r"((?:[A-Z][\w'’-]+\s)*(?:al-)?[A-Z][\w'’-]+),\s+at\s+$")
_AT_THAT = re.compile(r"\s*,|\s+(?:the|one|still|already|a)\b")
_OR_OLDER = re.compile(r"\s+(?:or|and)\s+(?:older|younger|over)\b")
_WHO = re.compile(r"((?:[A-Z][\w'’-]+\s)*[A-Z][\w'’-]+)\*?,?\s+who\b[^.;]{0,60}$")
_PAIR = re.compile(
    r"\b([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) and ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?),\s+(?:who\s+)?(?:(?:are|were|aged)\s+)?(?:age[ds]\s+)?(\d{1,3}) and (\d{1,3})\b(?=\s*[,.;]|\sand\b)"
)
_CHILD = re.compile(
    r"(?:(?:son|daughter|child|brother|sister|nephew|niece|cousin|boy|girl|twin|baby|toddler)\s)([A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?),\s+$"
)
_I_WAS, _AND_THEN = (
    re.compile(r"\b(?:I|[Hh]e|[Ss]he|who)\s+(?:was|is|turned)\s+$"),
    re.compile(r"\s*[,.;]|\s+(?:and|when|years old)\b"),
)
# "A lad of 18"; and before the bound words of "children under five".
_OF_YEARS = re.compile(
    r"\b(lad|boy|girl|man|woman|child|youth|youngster|lass|teenager|pensioner|widow|widower|bride|clerk|farmer|teacher|student|worker|soldier|driver|nurse|doctor|engineer|fisherman|shepherd|orphan)\s+of\s+$"
)
_KIN = re.compile(
    r"\b(sons|daughters|children|brothers|sisters|girls|boys|twins|nephews|nieces|grandchildren|kids|cousins|siblings),\s+(?:\d{1,2},\s+)*(?:\d{1,2},?\s+and\s+)?$"
)
_KIN_AGES_END = re.compile(r"(?:,\s+\d{1,2})*,?\s+and\s+\d{1,2}\s*[,.;]|\s*[,.;](?!\d)")
# Behind that age: "watched".
_ACTED = re.compile(r"\s+[a-z]+ed\b")
_LIMITED_PEOPLE = re.compile(
    r"\b((?:voters|women|men|adults|residents|patients|citizens|drivers|workers|students|Americans|Iraqis|Syrians|males|females|pensioners))\s+$"
)
_OVER, _NOT_MANY = (
    re.compile(r"(?:over|under|above|below)\b", re.IGNORECASE),
    re.compile(r"\s*[,.;)]|$|\s+(?:and|who|are|were|or|in|to|with|backed|voted|said)\b"),
)
_YOUNG = re.compile(r"\b(children|infants|babies|toddlers|girls|boys|kids)\s+$", re.IGNORECASE)
# Before the bound words of "children under 18".
_LIMITED = re.compile(
    r"\b(?:are|were|children|people|women|men|those|girls|boys|anyone|aged?|youths?|all|is|was|players)\s+$",
    re.IGNORECASE,
)
_STOP = re.compile(r"(?<!\bMs)(?<!\bMr)(?<!\bDr)(?<!\bMrs)[.!?][\"”]?\s+")
_SUBJECT_NAME = re.compile(
    r"(?:(?:Ms|Mr|Mrs|Dr)\.? [A-Z][\w'’-]+|[A-Z][\w'’-]+(?: (?:[A-Z]|al-|bin )[\w'’-]+)+)(?=,| [a-z(])"
)
# Characters before a number in which the words for its age can stand; of a sentence before.
_LIMITS: dict[str, Bound] = {
    "over": "more than", "above": "more than", "under": "less than", "below": "less than",
}  # fmt: skip
# What many did: "In East Mosul, 46 were arrested".
_NO_AGE = re.compile(
    r"\s+(?:were|are|have)\b|\s*[-–]\d|\s+and\s+[\d.]+\s*(?:%|percent|per cent|pct|points?\b|million)"
)
# Behind "At 40": "At 40, Cerato said".
_AT_AGE = re.compile(r",\s(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?((?:[A-Z][\w-]+)(?:\s[A-Z][\w-]+)*)")
# "son" of "son James".
_NAMED = re.compile(r"[a-z][\w' -]*?(?= [A-Z])")
# Before a name that begins a clause: "While Garland is 63".
_LEAD = re.compile(
    r"(?:While|For|When|As|But|And|With|Although|Though|If|Like|Unlike|At|In|On|By|To|From|Even|Meanwhile|Then|Yet|Because|Since|Says|Said|So)\s+(?=[A-Z])"
)
_BE = re.compile(r"\s(?:is|was|are|were)\s$")
_REACH = 60
_SENTENCE = 300
_MONTH = re.compile(rf"(?:{A_MONTH}|{A_WEEKDAY})$")
_THINGS = re.compile(
    r"\b(?:war|conflict|crisis|siege|civil war|struggle|dispute|blockade|insurgency|occupation|ceasefire|truce|ban|policy|law|uprising|revolt|agreement|treaty|pact|accord|embargo|regime|dictatorship|rebellion|campaign|feud|offensive)(?:\s[a-z]+)?$"
)
_NAMES = re.compile(
    r"\s*((?:[A-ZÀ-Ý][\w.'’-]*\s+)*[A-ZÀ-Ý][\w-]*(?:\s(?:\([A-Z][\w-]+\)|[“\"'‘][A-Z][\w-]+[”\"'’])(?:\s[A-ZÀ-Ý][\w-]*)+)?)"
)


def read_age(text: str, sentence: Span, amount: Amount) -> Figure | None:
    """The age that an amount gives; None for everything else."""
    if amount.money or amount.form in ("vague", "fraction") or amount.value > _OLDEST * 12:
        return None
    return _year_old(text, sentence, amount) or _plain_age(text, sentence, amount)


def is_age_of_thing(text: str, sentence: Span, amount: Amount) -> bool:
    """True for "the seven-year-old war", whose years are no news."""
    old = _OLD.match(text, amount.number.end, sentence.end) or _MONTHS_OLD.match(
        text, amount.number.end, sentence.end
    )
    whose = counted_after(text, old.end(), sentence.end, singular=True) if old else None
    return whose is not None and _THINGS.search(whose.of(text)) is not None


def _age(
    amount: Amount, end: int, counted: Span | None, text: str, *, unit: str = "year", start: int | None = None
) -> Figure:
    begin = amount.span.start if start is None else start
    if counted is not None and (lead := _LEAD.match(text, counted.start, counted.end)):
        begin = lead.end() if begin == counted.start else begin
        counted = Span(lead.end(), counted.end)
    words = counted.of(text) if counted is not None else ""
    if counted is not None and 0 <= counted.start - end < 3:
        end = counted.end
    return Figure(
        Span(begin, end), amount.number, amount.value, amount.upper, amount.bound, unit, words, counted, "age"
    )


def _year_old(text: str, sentence: Span, amount: Amount) -> Figure | None:
    at = amount.number.end
    match = _OLD.match(text, at, sentence.end)
    unit = "year"
    if match is None:
        match = _MONTHS_OLD.match(text, at, sentence.end)
        if match is None:
            return None
        unit = match[1].lower().rstrip("s")
    name = _NAMES.match(text, match.end(), sentence.end)
    counted: Span | None = None
    if name is not None:
        counted = Span(name.start(1), name.end(1))
        if (
            (tail := counted_after(text, match.end(), sentence.end, singular=True))
            and text[counted.end : counted.end + 1] not in ",.;"
            and tail.end > counted.end
            and tail.of(text).split()[-1].islower()
        ):
            counted = tail
    else:
        counted = counted_after(text, match.end(), sentence.end, singular=True)
    if counted is None and (
        be := _BE.search(text, max(sentence.start, amount.span.start - 6), amount.span.start)
    ):
        counted = phrase_before(text, sentence.start, be.start())
    if counted is not None and _is_verb(text, counted):
        counted = None
    if counted is not None:
        counted = _without_possessive(text, counted)
        counted = without_verb(text, counted)
        if name_after := _NAMED.match(counted.of(text)):
            counted = Span(counted.start, counted.start + name_after.end())
        if _THINGS.search(counted.of(text)):
            return None
    return _age(amount, match.end(), counted, text, unit=unit)


def _is_verb(text: str, phrase: Span) -> bool:
    """True for "leads" of "the 33-year-old leads a crew"."""
    word = phrase.of(text)
    return word.islower() and " " not in word and word.endswith("s") and kind_of_noun(word) is None


def _without_possessive(text: str, phrase: Span) -> Span:
    words = phrase.of(text)
    cut = re.search(r"['’]s\b", words)
    return Span(phrase.start, phrase.start + cut.start()) if cut else phrase


def _plain_age(text: str, sentence: Span, amount: Amount) -> Figure | None:
    """The age of "aged 24", "Karim Aziz, 42,", "He was 34", "children under 18"; None otherwise."""
    if amount.unit not in ("", "year") or not 0 < amount.value <= _OLDEST or amount.value % 1:
        return None
    if aged := _told_age(text, sentence, amount):
        return aged
    if amount.bare and not amount.unit and _AT_THAT.match(text, amount.number.end):
        back = max(sentence.start, amount.number.start - _REACH)
        if at := _AT.search(text, back, amount.number.start):
            return _age(amount, amount.number.end, Span(*at.span(1)), text, start=at.start(1))
    if (
        not amount.unit
        and amount.bare
        and amount.value >= _GROWN
        and _OR_OLDER.match(text, amount.number.end)
    ):
        return _age(amount, amount.span.end, None, text)
    if not amount.unit and (children := _children(text, sentence, amount)):
        return children
    if not amount.unit and amount.form == "words" and (said := _in_words(text, sentence, amount)):
        return said
    if not amount.unit and (young := _of_years(text, sentence, amount)):
        return young
    if not amount.unit and amount.bare and (of_kin := _of_kin(text, sentence, amount)):
        return of_kin
    if amount.unit or not amount.bare or not _AFTER_AGE.match(text, amount.number.end, sentence.end + 1):
        return None
    return (
        _paired_age(text, sentence, amount)
        or _apposed_age(text, sentence, amount)
        or _predicated_age(text, sentence, amount)
    )


def _children(text: str, sentence: Span, amount: Amount) -> Figure | None:
    """The age of "children under five" and "voters over 65"."""
    if amount.bare and amount.bound in ("less than", "more than") and amount.value >= _GROWN:
        whom = _LIMITED_PEOPLE.search(
            text, max(sentence.start, amount.span.start - _REACH), amount.span.start
        )
        if (
            whom is not None
            and _OVER.match(text, amount.span.start)
            and _NOT_MANY.match(text, amount.number.end)
        ):
            of_whom = phrase_before(text, sentence.start, whom.end(1))
            return _age(amount, amount.number.end, of_whom, text)
    if amount.bound != "less than" or not _AFTER_AGE.match(text, amount.number.end, sentence.end + 1):
        return None
    young = _YOUNG.search(text, max(sentence.start, amount.span.start - _REACH), amount.span.start)
    return _age(amount, amount.number.end, Span(*young.span(1)), text) if young else None


def _of_years(text: str, sentence: Span, amount: Amount) -> Figure | None:
    """The age of "a lad of 18" and of "a boy of about 10 watched"."""
    whom = _OF_YEARS.search(text, max(sentence.start, amount.span.start - _REACH), amount.span.start)
    end = amount.number.end
    if whom is None or not (_AFTER_AGE.match(text, end, sentence.end + 1) or _ACTED.match(text, end)):
        return None
    return _age(amount, end, Span(*whom.span(1)), text)


def _in_words(text: str, sentence: Span, amount: Amount) -> Figure | None:
    """The age of "her granddaughter Maryam, six, died" and of "I was eight and I knew"."""
    back = max(sentence.start, amount.number.start - _REACH)
    if text[amount.number.end : amount.number.end + 1] == "," and amount.value > 1:
        name = _CHILD.search(text, back, amount.number.start)
        return _age(amount, amount.number.end, Span(*name.span(1)), text) if name else None
    if _I_WAS.search(text, back, amount.number.start) and _AND_THEN.match(text, amount.number.end):
        return _age(amount, amount.number.end, _told_before(text, sentence), text)
    return None


def _paired_age(text: str, sentence: Span, amount: Amount) -> Figure | None:
    """Whose age is which of "Odette and Claire, who are 84 and 81"."""
    back = max(sentence.start, amount.number.start - 2 * _REACH)
    for pair in _PAIR.finditer(text, back, min(sentence.end, amount.number.end + 8)):
        for name, number in ((1, 3), (2, 4)):
            if pair.start(number) == amount.number.start:
                return _age(amount, amount.number.end, Span(*pair.span(name)), text)
    return None


def _of_kin(text: str, sentence: Span, amount: Amount) -> Figure | None:
    """The ages of "her two sons, 8 and 11, and"."""
    kin = _KIN.search(text, max(sentence.start, amount.number.start - _REACH), amount.number.start)
    if kin is None or not _KIN_AGES_END.match(text, amount.number.end):
        return None
    return _age(amount, amount.number.end, Span(*kin.span(1)), text)


def _told_age(text: str, sentence: Span, amount: Amount) -> Figure | None:
    start = amount.number.start
    offset = max(sentence.start, start - _REACH)
    before = text[offset:start]
    aged = _AGED.search(before) or _AND_AGED.search(before)
    if aged is None:
        return None
    if paired := _paired_age(text, sentence, amount):
        return paired
    begin = offset + aged.start()
    if amount.bound == "exact" and (limit := _LIMITS.get(aged.group().split()[0].lower())):
        amount = replace(amount, bound=limit)
    if amount.span.start < amount.number.start:
        begin = min(amount.span.start, begin)
    at = begin - len(", ") if text[begin - len(", ") : begin] == ", " else begin
    whom = phrase_before(text, sentence.start, at) or _named_in(text, sentence, at)
    return _age(amount, amount.number.end, whom, text, start=begin)


def _named_in(text: str, sentence: Span, at: int) -> Span | None:
    """Who stands before "who has died" or begins the sentence, up to `at`."""
    name = _WHO.search(text, max(sentence.start, at - 2 * _REACH), at)
    if name is not None:
        return Span(name.start(1), name.end(1))
    subject = _SUBJECT_NAME.match(text, sentence.start, at)
    return Span(*subject.span()) if subject else None


def _apposed_age(text: str, sentence: Span, amount: Amount) -> Figure | None:
    start = amount.number.start
    if _NO_AGE.match(text, amount.number.end):
        return None
    if text[sentence.start : start].lower() == "at " and (told := _AT_AGE.match(text, amount.number.end)):
        name = Span(told.start(1), told.end(1))
        return _age(amount, amount.number.end, name, text)
    offset = max(sentence.start, start - _REACH)
    for pattern in (_NAME, _NOUN_COMMA, _NAME_BRACKET):
        match = pattern.search(text[offset:start])
        if match and not _MONTH.search(match[1].strip()) and (pattern is not _NAME or amount.value > 1):
            named = Span(offset + match.start(1), offset + match.start(1) + len(match[1].strip()))
            return _age(amount, amount.number.end, named, text, start=named.start)
    return None


def _predicated_age(text: str, sentence: Span, amount: Amount) -> Figure | None:
    before = text[max(sentence.start, amount.span.start - _REACH) : amount.span.start]
    if _WAS.search(before):
        whom = None
        if whom is None and (
            noun := _NOUN_WHO.search(text, max(sentence.start, amount.span.start - 40), amount.span.start)
        ):
            whom = Span(*noun.span(1))
        if whom is None and _WHO_IS.search(before):
            whom = _named_in(text, sentence, amount.span.start)
        return _age(amount, amount.number.end, whom or _told_before(text, sentence), text)
    if named := _NAME_IS.search(before):
        at = amount.span.start - len(before) + named.start(1)
        return _age(amount, amount.number.end, Span(at, at + len(named[1])), text)
    if amount.bound in ("less than", "more than") and 10 <= amount.value <= 99 and _LIMITED.search(before):
        whom = phrase_before(text, sentence.start, len(text[: amount.span.start].rstrip()))
        return _age(amount, amount.number.end, whom, text)
    return None


def _told_before(text: str, sentence: Span) -> Span | None:
    """Whom the sentence before is about: the name it begins with."""
    above = text[max(0, sentence.start - _SENTENCE) : sentence.start].rstrip()
    starts = [0, *(match.end() for match in _STOP.finditer(above))]
    name = next((name for at in reversed(starts) if (name := _SUBJECT_NAME.match(above, at))), None)
    if name is None:
        return None
    first = max(0, sentence.start - _SENTENCE) + name.start()
    return Span(first, first + len(name.group()))
