"""Counts whose noun is left out: they go on counting what was counted, or are no figures."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.analysis.amounts import Amount
from briefing.analysis.counted import OF_THEM, subject_before
from briefing.analysis.figure_kinds import (
    FATE,
    fled,
    kind_of_noun,
    recruited,
)
from briefing.analysis.measures import Passage, build
from briefing.analysis.word_classes import PARTICIPLES, WORD
from briefing.model import Figure, Outcome, Span

_CHANGE = re.compile(
    r"\b(?:down|up|fell|rose|dropped|falling|rising|cut|reduced|increased|grew|climbed|compared|jumped|raised|limited|amounted|capped)\s+(?:\w+\s+){0,3}(?:to|from|by|with|at)\s*$",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"\b(?:total|number|toll|figure|sum|force|strength|population)\b(?:[^.;]|\b[A-Z][a-z]{2,3}\.){0,60}\b(?:to|at|is|was|of|reached|exceeded)\s*$",
    re.IGNORECASE,
)
_THE = re.compile(r"\bthe\s+$", re.IGNORECASE)
_PREPOSITION = re.compile(r"\b(by|at|to|from)\s+$")
_STEPS = frozenset(
    [("by", "by"), ("at", "at"), ("to", "to"), ("from", "from"), ("from", "to"), ("to", "from")]
)
# Figures back from a bare number among which its noun is looked for.
_REMEMBERED = 40


def read_bare_count(
    passage: Passage, amount: Amount, others: Span | None, outcome: Outcome, before: str
) -> Figure | None:
    """A count whose noun is left out or says only "others": it goes on counting what was counted."""
    text, sentence = passage.text, passage.sentence
    if others is None and not passage.alone and not _needs_no_noun(text, amount, outcome, before):
        return None
    after = text[amount.span.end : sentence.end]
    subject = (
        subject_before(text, sentence.start, amount.span.start)
        if others is None and (_TOTAL.search(before) or _CHANGE.search(before))
        else None
    )
    inherited = _inherited(passage, amount)
    if others is None and (like := _in_step(passage, amount)):
        return build(text, replace(amount, unit=like.unit), like.counted_span, like.kind)
    if (subject is not None and _TOTAL.search(before)) or (subject is not None and inherited is None):
        kind = kind_of_noun(subject.of(text))
        counted: Span | None = subject if kind or not passage.alone else None
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
        if counted is None and _THE.search(before):
            counted = _participle(text, amount.span.end, sentence.end)
            kind = kind_of_noun(counted.of(text)) if counted is not None else None
        if counted is None and outcome:
            counted = _participle(text, amount.span.end, sentence.end) if not passage.found else None
    if fled(before, after) and (kind != "casualties" or FATE.match(after)):
        kind, outcome = "displaced", ""
    elif outcome:
        kind = "casualties"
    elif kind is None and recruited(before):
        kind = "personnel"
    return build(text, amount, counted, kind or "other", outcome=outcome if kind == "casualties" else "")


def _participle(text: str, at: int, end: int) -> Span | None:
    word = WORD.match(text, min(at + 1, end), end)
    return Span(*word.span()) if word and word.group().lower() in PARTICIPLES else None


def _needs_no_noun(text: str, amount: Amount, outcome: Outcome, before: str) -> bool:
    """True where a number without a noun is a figure still: harm, a bound, a large number, a change."""
    if outcome or amount.form == "vague":
        return True
    if amount.hyphened:
        return False
    printed = amount.number.of(text)
    if amount.bound != "exact" or "," in printed or amount.value >= 10000:
        return True
    if OF_THEM.match(text, amount.span.end):
        return amount.value > 1
    return bool(_CHANGE.search(before) or _TOTAL.search(before))


def _in_step(passage: Passage, amount: Amount) -> Figure | None:
    """The measure whose unit a bare number shares: "rose by 2 percent but fell by 1", "from 21 mpg to 23"."""
    text = passage.text
    last = passage.found[-1] if passage.here else None
    if last is None or not last.unit or last.kind in ("age", "duration"):
        return None
    here = _PREPOSITION.search(text, max(0, amount.span.start - 9), amount.span.start)
    there = _PREPOSITION.search(text, max(0, last.span.start - 9), last.span.start)
    if here is None or there is None:
        return None
    return last if (there[1], here[1]) in _STEPS else None


def _inherited(passage: Passage, amount: Amount) -> Figure | None:
    """The figure whose noun a bare number goes on counting: one of the same value, else the last."""
    plain = [
        f
        for f in passage.found[-_REMEMBERED:]
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
