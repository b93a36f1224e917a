"""Figures in English: from an amount to what it counts and what kind it is."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.analysis.ages import read_age
from briefing.analysis.amounts import Amount, read_amounts
from briefing.analysis.counted import WORD, counted_after, is_stop, noun_phrase, subject_before
from briefing.analysis.figure_kinds import fired, fled, harm, kind_of_noun, kind_of_unit, outcome_in
from briefing.analysis.not_figures import ONE_AFTER, ONE_BEFORE
from briefing.analysis.units import TIMES
from briefing.model import Figure, FigureKind, Outcome, Span

_YEARS = (1500, 2100)
_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|of|by|from|until|till|before|after|during|through|to|for|the|late|early|mid|and|or|between|year|around|about|circa"
    r"|as|his|her|its|their|a|this|between|late-|early-)[\s-]+(?:the\s+)?$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r".*[;:—–]\s", re.DOTALL)
_WINDOW_BEFORE = re.compile(
    r"\b(?:past|last|next|previous|recent|coming|first|following|within|every|after|in|in just|in about|in only|over|during|than|since|until|by|through|those|these"
    r"|the|final|another|initial|preceding|latest|in as little as|in less than|in under|in more than|for the)\s+(?:the\s+)?(?:past\s+|last\s+|next\s+)?$",
    re.IGNORECASE,
)
_WINDOW_AFTER = re.compile(
    r"\s+(?:ago|later|earlier|before|after|since|prior|apart|in a row|early|late|from now|away|of age|into|running|straight)\b",
    re.IGNORECASE,
)
_REPORTED_DURATION = re.compile(
    r"\b(?:last(?:ed|s|ing)?|sentenced to|took|takes|take|spent|serve[ds]?|serving|extended(?: by)?|gave|gets?|jailed for|a maximum of|to)\s+$",
    re.IGNORECASE,
)
_PERCENT_RISE = re.compile(
    r"\s+(?:annual\s+|yearly\s+|average\s+)?(?:increase|rise|drop|decline|fall|cut|growth|hike|decrease|reduction|jump|surge|stake|share|interest)\s+(?:in|of)\s+",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+of\s+(?:(?:the|its|their|his|her|our|all|those|these|such|any)\s+)*", re.IGNORECASE)
_OF_THEM = re.compile(r"\s+of\s+(?:them|whom|which|those|these)\b", re.IGNORECASE)
_MONEY_FOR = re.compile(r"\s+(?:in|of|for|worth of|to)\s+(?=[a-z(])", re.IGNORECASE)
_RATE = re.compile(
    r"\s+(?:a|an|per|each|every)\s+(?:year|month|week|day|hour|barrel|person|head|share|gallon|ton|tonne)\b",
    re.IGNORECASE,
)
_SAME = re.compile(
    r"\b(?:(?:down|up|compared)\s+(?:from|to|with)|from|to|than|versus|against|instead of|after|and|or|but|just|only|or)\b[^.;]{0,30}$",
    re.IGNORECASE,
)


def find_english_figures(text: str, sentences: tuple[Span, ...]) -> tuple[Figure, ...]:
    """The figures of an English text in order."""
    found: list[Figure] = []
    for sentence in sentences:
        here: list[Figure] = []
        for amount in read_amounts(text, sentence):
            figure = _read(text, sentence, amount, here, found)
            if figure is not None:
                here.append(figure)
        found.extend(_share_harm(text, here))
    return tuple(found)


def _read(
    text: str, sentence: Span, amount: Amount, here: list[Figure], earlier: list[Figure]
) -> Figure | None:
    age = read_age(text, sentence, amount)
    if age is not None:
        return age
    if _is_year(text, sentence, amount):
        return None
    if amount.money or amount.unit == "cent":
        return _money(text, sentence, amount)
    if amount.unit in ("%", "percentage point"):
        return _percentage(text, sentence, amount, here, earlier)
    if amount.form == "fraction":
        return _fraction(text, sentence, amount, here, earlier)
    if amount.unit:
        return _measure(text, sentence, amount)
    return _count(text, sentence, amount, here, earlier)


def _figure(
    amount: Amount,
    counted: Span | None,
    text: str,
    kind: FigureKind,
    *,
    unit: str | None = None,
    outcome: Outcome = "",
) -> Figure:
    """A figure whose span takes the counted phrase in where it stands next to the number."""
    end = amount.span.end
    if counted is not None and 0 <= counted.start - end < 24:
        end = max(end, counted.end)
    return Figure(Span(amount.span.start, end), amount.number, amount.value, amount.upper, amount.bound,
                  amount.unit if unit is None else unit, _words(text, counted), counted, kind, outcome)  # fmt: skip


def _words(text: str, counted: Span | None) -> str:
    """The phrase as printed, its first word lower-cased unless it is a name."""
    return re.sub(r"\s+", " ", counted.of(text)) if counted is not None else ""


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
    return bool(_YEAR_BEFORE.search(text[sentence.start : amount.number.start]))


def _money(text: str, sentence: Span, amount: Amount) -> Figure | None:
    end = amount.span.end
    if amount.unit == "cent":
        return None
    counted = None
    if purpose := _MONEY_FOR.match(text, end, sentence.end):
        counted = noun_phrase(text, purpose.end(), sentence.end)
    elif not _RATE.match(text, end):
        counted = _next_noun(text, end, sentence.end)
    if counted is None:
        counted = subject_before(text, sentence.start, amount.span.start)
    return _figure(amount, counted, text, "money")


def _next_noun(text: str, at: int, end: int) -> Span | None:
    """The noun phrase that begins right at the next word; None after punctuation or a stop word."""
    match = WORD.match(text, min(at + 1, end), end)
    if match is None or text[at : at + 1] not in " -" or is_stop(match.group()):
        return None
    return counted_after(text, at + 1, end, singular=True)


def _percentage(
    text: str, sentence: Span, amount: Amount, here: list[Figure], earlier: list[Figure]
) -> Figure:
    end = amount.span.end
    counted = None
    if _OF_THEM.match(text, end):
        counted = _antecedent(here, earlier)
    elif (of := _OF.match(text, end)) or (of := _PERCENT_RISE.match(text, end)):
        counted = noun_phrase(text, of.end(), sentence.end)
    if counted is None:
        counted = _same_share(text, sentence, amount, here, earlier)
    return _figure(amount, counted, text, "share")


def _same_share(
    text: str, sentence: Span, amount: Amount, here: list[Figure], earlier: list[Figure]
) -> Span | None:
    for figure in reversed([*earlier[-3:], *here]):
        if figure.kind == "share" and figure.counted_span is not None:
            return figure.counted_span
    return subject_before(text, sentence.start, amount.span.start)


def _antecedent(here: list[Figure], earlier: list[Figure]) -> Span | None:
    pool = here or earlier[-2:]
    return next(
        (
            figure.counted_span
            for figure in reversed(pool)
            if figure.counted_span and figure.kind not in ("money", "age", "share", "duration")
        ),
        None,
    )


def _fraction(
    text: str, sentence: Span, amount: Amount, here: list[Figure], earlier: list[Figure]
) -> Figure | None:
    of = _OF.match(text, amount.span.end)
    counted = _antecedent(here, earlier) if _OF_THEM.match(text, amount.span.end) else None
    if counted is None and of:
        counted = noun_phrase(text, of.end(), sentence.end)
    return _figure(amount, counted, text, "share")


def _measure(text: str, sentence: Span, amount: Amount) -> Figure | None:
    end, base = amount.span.end, amount.unit.split("/")[0]
    before = text[sentence.start : amount.span.start]
    if base in TIMES and not _reports_duration(text, sentence, amount, before):
        return None
    counted = None
    if of := _OF.match(text, end):
        counted = noun_phrase(text, of.end(), sentence.end)
    else:
        counted = _next_noun(text, end, sentence.end)
    kind = kind_of_unit(amount.unit) or "other"
    if counted is None and kind != "duration":
        counted = subject_before(text, sentence.start, amount.span.start)
    if amount.hyphened and kind == "other" and counted is not None:
        kind = kind_of_noun(counted.of(text)) or "other"
    return _figure(amount, counted, text, kind)


def _reports_duration(text: str, sentence: Span, amount: Amount, before: str) -> bool:
    """True where a time is what is told, not a window or an offset ("three weeks later")."""
    if amount.hyphened or "/" in amount.unit:
        return True
    if amount.number.of(text).lower() in ("one", "a"):
        return False
    if _WINDOW_AFTER.match(text, amount.span.end, sentence.end):
        return False
    if amount.bound == "more than" and text[amount.span.start :].lower().startswith("over"):
        return bool(_REPORTED_DURATION.search(before))
    return not _WINDOW_BEFORE.search(before)


def _count(
    text: str, sentence: Span, amount: Amount, here: list[Figure], earlier: list[Figure]
) -> Figure | None:
    end = amount.span.end
    words = amount.number.of(text).lower()
    single = words in ("one", "1")
    if words == "one" and not _one_counts(text, sentence, amount):
        return None
    counted = counted_after(text, end + amount.hyphened, sentence.end, singular=single or amount.hyphened)
    before = _clause_before(text, sentence, amount.span.start)
    after_at = counted.end if counted is not None else end
    if counted is None and _OF_THEM.match(text, end):
        counted = _antecedent(here, earlier)
    after = text[after_at : sentence.end]
    outcome = harm(before, after)
    if counted is None and not _stands_alone(text, amount, outcome, before):
        return None
    kind: FigureKind | None = kind_of_noun(counted.of(text)) if counted is not None else None
    if counted is None or (kind is None and counted.of(text).lower() in ("others", "other")):
        inherited = _inherited(here, earlier)
        kind = inherited.kind if inherited is not None else None
        if counted is None and inherited is not None:
            counted = inherited.counted_span
    if counted is None and not outcome:
        counted = subject_before(text, sentence.start, amount.span.start)
        kind = kind_of_noun(counted.of(text)) if counted is not None else None
    if _can_be_hurt(kind) and outcome:
        kind = "casualties"
    elif kind == "casualties" and counted is not None:
        outcome = outcome or outcome_in(counted.of(text).split()[-1].lower())
    elif kind in (None, "people", "personnel", "other") and fled(before, after):
        kind = "displaced"
    elif kind == "equipment" and fired(before):
        kind = "strikes"
    return _figure(amount, counted, text, kind or "other", outcome=outcome if kind == "casualties" else "")


def _can_be_hurt(kind: FigureKind | None) -> bool:
    return kind in (None, "people", "personnel", "casualties", "displaced", "other")


def _one_counts(text: str, sentence: Span, amount: Amount) -> bool:
    after = WORD.match(text, min(amount.number.end + 1, sentence.end), sentence.end)
    if (
        after is None
        or text[amount.number.end : amount.number.end + 1] != " "
        or after.group().lower() in ONE_AFTER
    ):
        return False
    before = [
        match.group().lower()
        for match in WORD.finditer(text, max(sentence.start, amount.number.start - 14), amount.number.start)
    ]
    if before and before[-1] in ONE_BEFORE:
        return False
    if amount.bound != "exact":
        return True
    noun = counted_after(text, amount.number.end, sentence.end, singular=True)
    return noun is not None and kind_of_noun(noun.of(text)) in (
        "people",
        "personnel",
        "casualties",
        "equipment",
        "strikes",
    )


def _clause_before(text: str, sentence: Span, at: int) -> str:
    before = text[max(sentence.start, at - 110) : at]
    return _CLAUSE.sub("", before)


def _stands_alone(text: str, amount: Amount, outcome: Outcome, before: str) -> bool:
    """True where a number without a noun is a figure still: harm, a bound, a large number, a change."""
    if outcome:
        return True
    if amount.form == "vague":
        return True
    if amount.hyphened:
        return False
    if amount.bound != "exact":
        return True
    printed = amount.number.of(text)
    if "," in printed or amount.value >= 10000:
        return True
    return bool(
        re.search(
            r"\b(?:rose|rising|fell|falling|cut|reduced|increased|grew|down|up|dropped|climbed)\s+(?:\w+\s+)?(?:to|from|by)\s*$",
            before,
            re.IGNORECASE,
        )
    )


def _inherited(here: list[Figure], earlier: list[Figure]) -> Figure | None:
    pool = [*earlier[-2:], *here]
    return next(
        (
            figure
            for figure in reversed(pool)
            if not figure.unit
            and figure.counted_span is not None
            and figure.kind not in ("age", "share", "money")
        ),
        None,
    )


def _share_harm(text: str, figures: list[Figure]) -> list[Figure]:
    """What became of one number of a pair became of both: "five officers and a dozen militants left dead"."""
    shared = list(figures)
    for at in range(len(shared) - 1):
        first, second = shared[at], shared[at + 1]
        gap = text[first.span.end : second.span.start]
        if not re.fullmatch(
            r"\s*,?\s*(?:and|or|as well as|including|among them|,)?\s*(?:a\s+\w+\s+and\s+)?(?:another\s+|a further\s+)?",
            gap,
        ):
            continue
        if (
            second.kind == "casualties"
            and second.outcome
            and first.kind in ("people", "personnel", "displaced")
        ):
            shared[at] = replace(first, kind="casualties", outcome=second.outcome)
        elif (
            first.kind == "casualties"
            and first.outcome
            and second.kind in ("people", "personnel", "displaced")
        ):
            shared[at + 1] = replace(second, kind="casualties", outcome=first.outcome)
    return shared
