"""Figures in English: from an amount to what it counts and what kind it is."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from briefing.analysis.ages import read_age
from briefing.analysis.amounts import Amount, read_amounts
from briefing.analysis.counted import counted_after, subject_before
from briefing.analysis.figure_kinds import fired, fled, harm, kind_of_noun, lemma, outcome_in, recruited
from briefing.analysis.measures import Passage, antecedent, build, read_measure, read_money, read_share
from briefing.analysis.not_figures import ONE_AFTER, ONE_BEFORE
from briefing.analysis.word_classes import PARTICIPLES, WORD
from briefing.model import Figure, FigureKind, Outcome, Span

_YEARS = (1500, 2100)
_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|of|by|from|until|till|before|after|during|through|to|for|the|late|early|mid|and|or|between|year|around|about|circa"
    r"|as|his|her|its|their|a|this|late-|early-)[\s-]+(?:the\s+)?$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r".*[;:—–]\s", re.DOTALL)
_OF_THEM = re.compile(
    r"\s+of\s+(?:them|whom|which)\b|\s+of\s+(?:those|these)\b(?!\s+[a-z]+s\b)", re.IGNORECASE
)
_CHANGE = re.compile(
    r"\b(?:down|up|fell|rose|dropped|falling|rising|cut|reduced|increased|grew|climbed|compared|jumped|raised|limited|amounted|capped)\s+(?:\w+\s+){0,3}(?:to|from|by|with|at)\s*$",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"\b(?:total|number|toll|figure|sum|force|strength|population)\b[^.;]{0,60}\b(?:to|at|is|was|of|reached|exceeded)\s*$",
    re.IGNORECASE,
)
_PARENT = re.compile(r"\b(?:father|mother|parent|grandfather|grandmother)\s+of\s+$", re.IGNORECASE)
_BACK = re.compile(r"\b(?:the|these|those|both|all|all the|the other|the same)\s+$", re.IGNORECASE)
# "The five firearms" may be news; "the two men" looks back.
_LARGEST_BACK = 12
_RATIO = re.compile(r"\s+(?:out of(?: every)?|in(?: every)?|of every)\s+$")
_OUT_OF = re.compile(r"\s+(?:out\s+)?of\s+(?:the\s+)?$")
# Wholes of a spoken ratio; "21 out of 29 states" gives two figures.
_ROUND_WHOLES = frozenset([2, 3, 4, 5, 10, 20, 100])
_DESIGNATED = re.compile(r"(?:^|\s)([A-Z][\w&.]*)\s$")
_NOT_NAMES = re.compile(
    r"^(?:The|A|An|In|At|On|By|For|From|Of|To|And|But|With|Some|About|Over|Nearly|Almost|Around|Only|Just|Up|More|Less|Than|Least|All|Another|After|Before|Since|Between|Under"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Killing|Killed|I|U\.?S\.?|US|UN|There)$"
)
_OTHERS = frozenset(["others", "other"])


def find_english_figures(text: str, sentences: tuple[Span, ...]) -> tuple[Figure, ...]:
    """The figures of an English text in order."""
    found: list[Figure] = []
    for sentence in sentences:
        first = len(found)
        amounts = read_amounts(text, sentence)
        passage = Passage(text, sentence, found)
        for at, amount in enumerate(_with_ratios(text, amounts)):
            figure = _read(passage, amount, amounts[at + 1 :])
            if figure is not None:
                found.append(figure)
        if len(found) > first:
            found[first:] = _share_harm(text, found[first:])
    return tuple(found)


def _with_ratios(text: str, amounts: list[Amount]) -> list[Amount]:
    """Two numbers of "nine out of 10" as one fraction."""
    read: list[Amount] = []
    for amount in amounts:
        if read and _is_ratio(text, read[-1], amount):
            part = read[-1]
            value = (part.value / amount.value).quantize(Decimal("0.0001"))
            number = Span(part.number.start, amount.number.end)
            read[-1] = replace(
                part, number=number, span=Span(part.span.start, amount.span.end), value=value, form="fraction"
            )
        else:
            read.append(amount)
    return read


def _is_ratio(text: str, part: Amount, whole: Amount) -> bool:
    if part.unit or whole.unit or part.upper is not None or not 0 < part.value < whole.value:
        return False
    return whole.value in _ROUND_WHOLES and bool(_RATIO.fullmatch(text[part.span.end : whole.span.start]))


def _read(passage: Passage, amount: Amount, after: list[Amount]) -> Figure | None:
    text, sentence = passage.text, passage.sentence
    age = read_age(text, sentence, amount)
    if age is not None:
        return age
    if _is_year(text, sentence, amount) or _is_designator(text, sentence, amount):
        return None
    if amount.money:
        return read_money(passage, amount)
    if amount.unit in ("%", "percentage point") or amount.form == "fraction":
        figure = read_share(passage, amount)
        if (
            amount.form == "fraction"
            and figure.counted_span is None
            and amount.number.of(text).lower() in ("half", "a third", "a quarter")
        ):
            return None if not _OF_THEM.match(text, amount.span.end) else figure
        return figure
    if amount.unit:
        return read_measure(passage, amount)
    return _count(passage, amount, after)


def _is_year(text: str, sentence: Span, amount: Amount) -> bool:
    if not amount.bare or amount.unit or len(amount.number.of(text)) != 4 or amount.upper is not None:
        return False
    if not _YEARS[0] <= amount.value <= _YEARS[1]:
        return False
    if amount.hyphened:
        return True
    noun = counted_after(text, amount.number.end, sentence.end)
    if noun is None:
        return amount.bound in ("exact", "about") or amount.value >= 1900
    if amount.bound != "exact":
        return (
            amount.bound == "about"
            and amount.value > 1900
            and kind_of_noun(noun.of(text)) in (None, "events", "strikes")
        )
    if amount.value > 1950 and kind_of_noun(noun.of(text)) in (None, "events", "strikes", "other"):
        return True
    return bool(_YEAR_BEFORE.search(text[sentence.start : amount.number.start]))


def _is_designator(text: str, sentence: Span, amount: Amount) -> bool:
    """True for a bare number after a name: "Passcode 3080897", "iPhone 11 Pro"."""
    if (
        not amount.bare
        or amount.unit
        or amount.upper is not None
        or amount.bound != "exact"
        or amount.hyphened
    ):
        return False
    name = _DESIGNATED.search(text, sentence.start, amount.number.start)
    if name is None or _NOT_NAMES.match(name[1]) or name.start(1) == sentence.start:
        return False
    noun = counted_after(text, amount.number.end, sentence.end)
    return noun is None or (
        noun.of(text)[0].isupper()
        and kind_of_noun(noun.of(text)) not in ("people", "personnel", "casualties")
    )


def _count(passage: Passage, amount: Amount, following: list[Amount]) -> Figure | None:
    text, sentence, end = passage.text, passage.sentence, amount.span.end
    single = amount.number.of(text).lower() in ("one", "1")
    if single and amount.form == "words" and not _one_counts(text, sentence, amount):
        return None
    before = _clause_before(passage, amount.span.start)
    if _PARENT.search(before) and not _noun_next(text, end, sentence.end):
        return build(text, amount, None, "people")
    counted = (
        _hyphened_noun(text, amount, sentence.end)
        if amount.hyphened
        else counted_after(text, end, sentence.end, singular=single)
    )
    if counted is not None and following and counted.end > following[0].span.start:
        counted = None
    after_at = counted.end if counted is not None else end
    if counted is None and amount.bound != "exact" and (decimal := _decimal_noun(text, amount, sentence.end)):
        counted = decimal
    if counted is None and _OF_THEM.match(text, end):
        counted = antecedent(passage.found)
    if (
        counted is None
        and following
        and _OUT_OF.fullmatch(text[end : following[0].span.start])
        and following[0].value > amount.value
    ):
        counted = counted_after(text, following[0].span.end, sentence.end)
    if counted is None and amount.value != amount.value.to_integral_value():
        counted = counted_after(text, end, sentence.end, singular=True) or subject_before(
            text, sentence.start, amount.span.start
        )
    outcome = harm(before, text[after_at : sentence.end])
    if counted is not None and _looks_back(passage, amount, counted, outcome):
        return None
    if counted is not None and counted.of(text).lower() not in _OTHERS:
        return _of_kind(passage, amount, counted, outcome, before)
    return _without_noun(passage, amount, counted, outcome, before)


def _of_kind(passage: Passage, amount: Amount, counted: Span, outcome: Outcome, before: str) -> Figure:
    text = passage.text
    kind = kind_of_noun(counted.of(text))
    after = (
        text[counted.end : passage.sentence.end]
        if counted.start >= amount.number.end
        else text[amount.span.end : passage.sentence.end]
    )
    if kind == "casualties":
        outcome = outcome or outcome_in(counted.of(text).split()[-1].lower())
    elif (outcome and kind in ("people", "personnel", "displaced")) or (
        outcome and kind is None and _may_be_people(counted.of(text))
    ):
        kind = "casualties"
    elif kind in (None, "people", "personnel") and fled(before, after):
        kind = "displaced"
    elif (
        kind in (None, "people")
        and recruited(before)
        and (kind == "people" or _may_be_people(counted.of(text)))
    ):
        kind = "personnel"
    elif kind == "equipment" and fired(before):
        kind = "strikes"
    if (
        amount.hyphened
        and kind in ("places", "people", "equipment")
        and counted.of(text).lower() in ("bed", "room", "bedroom", "seat", "storey")
    ):
        kind = "other"
    return build(text, amount, counted, kind or "other", outcome=outcome if kind == "casualties" else "")


def _may_be_people(phrase: str) -> bool:
    """False for things that are executed, seized or captured: warrants, towns, weapons."""
    return phrase.rsplit(maxsplit=1)[-1][0].isupper() or not lemma(phrase.rsplit(maxsplit=1)[-1]).endswith(
        ("ant", "ment", "ion", "ry", "ty", "ance", "gram")
    )


def _without_noun(
    passage: Passage, amount: Amount, others: Span | None, outcome: Outcome, before: str
) -> Figure | None:
    """A count whose noun is left out or says only "others": it goes on counting what was counted."""
    text, sentence = passage.text, passage.sentence
    if others is None and not _stands_alone(text, amount, outcome, before):
        return None
    after = text[amount.span.end : sentence.end]
    subject = (
        subject_before(text, sentence.start, amount.span.start)
        if others is None and (_TOTAL.search(before) or _CHANGE.search(before))
        else None
    )
    inherited = _inherited(passage, amount)
    if (subject is not None and _TOTAL.search(before)) or (subject is not None and inherited is None):
        counted: Span | None = subject
        kind = kind_of_noun(subject.of(text))
    elif inherited is not None:
        counted, kind = others or inherited.counted_span, inherited.kind
        if inherited.unit and not others:
            return build(text, replace(amount, unit=inherited.unit), counted, kind)
        if kind == "casualties" and not outcome:
            outcome = (
                inherited.outcome if re.search(r"\b(?:and|or|,)\s*(?:another\s+)?$", before) else outcome
            )
            kind = kind if outcome else "people"
    else:
        counted, kind = others, None
        if counted is None and outcome:
            counted = _participle(text, amount.span.end, sentence.end) if not passage.found else None
    if outcome:
        kind = "casualties"
    elif kind in (None, "people", "personnel", "displaced") and fled(before, after):
        kind = "displaced"
    elif kind is None and recruited(before):
        kind = "personnel"
    return build(text, amount, counted, kind or "other", outcome=outcome if kind == "casualties" else "")


def _participle(text: str, at: int, end: int) -> Span | None:
    word = WORD.match(text, min(at + 1, end), end)
    return Span(*word.span()) if word and word.group().lower() in PARTICIPLES else None


def _hyphened_noun(text: str, amount: Amount, end: int) -> Span | None:
    """The noun of "10-man Ahli" is Ahli, that of "110-bed facility" is bed."""
    at = amount.number.end + 1
    word = WORD.match(text, at, end)
    if word is None:
        return None
    if word.group().lower().split("-")[0] in (
        "strong",
        "member",
        "man",
        "person",
        "nation",
        "party",
        "point",
        "country",
        "woman",
        "state",
    ):
        return counted_after(text, word.end(), end, singular=True)
    first = re.match(r"[^\W\d_]+", word.group())
    return Span(word.start(), word.start() + first.end()) if first else None


def _decimal_noun(text: str, amount: Amount, end: int) -> Span | None:
    return counted_after(text, amount.span.end, end, singular=True) if amount.value == 1 else None


def _noun_next(text: str, at: int, end: int) -> bool:
    return counted_after(text, at, end) is not None


def _looks_back(passage: Passage, amount: Amount, counted: Span, outcome: Outcome) -> bool:
    """True for "the two men", "all three candidates": what was counted before or is known as a pair."""
    text = passage.text
    if (
        amount.bound != "exact"
        or amount.value > _LARGEST_BACK
        or outcome
        or counted.start < amount.number.start
    ):
        return False
    if not _BACK.search(text, max(0, amount.span.start - 12), amount.span.start):
        return False
    if amount.value == 2:
        return True
    head = lemma(counted.of(text).split()[-1])
    return bool(re.search(rf"\b{re.escape(head)}", text[: amount.span.start], re.IGNORECASE))


def _one_counts(text: str, sentence: Span, amount: Amount) -> bool:
    end = amount.number.end
    after = WORD.match(text, min(end + 1, sentence.end), sentence.end)
    if after is None or text[end : end + 1] != " " or after.group().lower() in ONE_AFTER:
        return False
    before = [
        word.group().lower()
        for word in WORD.finditer(text, max(sentence.start, amount.number.start - 14), amount.number.start)
    ]
    if before and before[-1] in ONE_BEFORE:
        return False
    if amount.bound != "exact":
        return True
    noun = counted_after(text, end, sentence.end, singular=True)
    if noun is None:
        return False
    if noun.of(text).lower().startswith("count of"):
        return True
    return kind_of_noun(noun.of(text)) in ("people", "personnel", "casualties", "equipment")


def _clause_before(passage: Passage, at: int) -> str:
    return _CLAUSE.sub("", passage.before(at))


def _stands_alone(text: str, amount: Amount, outcome: Outcome, before: str) -> bool:
    """True where a number without a noun is a figure still: harm, a bound, a large number, a change."""
    if outcome or amount.form == "vague":
        return True
    if amount.hyphened:
        return False
    printed = amount.number.of(text)
    if amount.bound != "exact" or "," in printed or amount.value >= 10000:
        return True
    if _OF_THEM.match(text, amount.span.end):
        return amount.value > 1
    return bool(_CHANGE.search(before) or _TOTAL.search(before))


def _inherited(passage: Passage, amount: Amount) -> Figure | None:
    """The figure whose noun a bare number goes on counting: one of the same value, else the last."""
    plain = [
        f
        for f in passage.found
        if f.counted_span is not None and f.kind not in ("age", "share", "money", "duration")
    ]
    here = [figure for figure in plain if figure.number.start >= passage.sentence.start]
    if not here and amount.value > 20:
        same = next((figure for figure in reversed(plain) if figure.value == amount.value), None)
        if same is not None:
            return same
    pool = here or [figure for figure in plain[-2:] if not figure.unit]
    pool = [figure for figure in pool if not figure.unit or amount.value >= 1000]
    return pool[-1] if pool else None


def _share_harm(text: str, figures: list[Figure]) -> list[Figure]:
    """What became of one number of a pair became of both: "five officers and a dozen militants left dead"."""
    shared = list(figures)
    for at in range(len(shared) - 1):
        first, second = shared[at], shared[at + 1]
        gap = text[first.span.end : second.span.start]
        if not _PAIRED.fullmatch(gap):
            continue
        if second.kind == "casualties" and second.outcome and _hurtable(first.kind):
            shared[at] = replace(first, kind="casualties", outcome=second.outcome)
        elif first.kind == "casualties" and first.outcome and _hurtable(second.kind):
            shared[at + 1] = replace(second, kind="casualties", outcome=first.outcome)
    return shared


_PAIRED = re.compile(
    r"\s*,?\s*(?:and|or|as well as|including|among them|plus|,)?\s*(?:an?\s+\w+\s+(?:and\s+)?)?(?:another\s+|a further\s+|other\s+)?"
)


def _hurtable(kind: FigureKind) -> bool:
    return kind in ("people", "personnel", "displaced")
