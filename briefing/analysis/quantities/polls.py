"""Polls and votes: the points between candidates, and shares that a bracket gives without their sign.

In sport and on an exchange points are points; where an article tells of a poll or of votes they are
shares of those who were asked or who voted.
"""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.analysis.quantities.amounts import Amount
from briefing.analysis.quantities.counted import noun_phrase
from briefing.analysis.quantities.kinds import kind_of_noun
from briefing.analysis.quantities.passage import Passage, build
from briefing.model import Figure, Span

_POINTS = re.compile(r"\s+points?\b|-points?(?=\s)")
_AT_ONE_POINT = re.compile(r"\b(?:at|to|from|make|made)\s$", re.IGNORECASE)
_POLL = re.compile(
    r"\b(?:polls?|polling|pollsters?|survey(?:ed|s)?|voters?|voted|votes?|ballots?|primar(?:y|ies)|caucus(?:es)?|candidates?|nominees?|nomination|elections?"
    r"|approval|favou?rability|likely voters|respondents)\b",
    re.IGNORECASE,
)
_NO_POLL = re.compile(
    r"\b(?:goals?|match(?:es)?|league|season|quarter(?:back)?|rebounds?|basketball|football|standings|innings|scored|playoffs?|coach|games?|players?|teams?|index|Dow|Nasdaq|FTSE|Nikkei|stocks?"
    r"|shares|bourse|traders?|yields?)\b"
)
_SPORT = re.compile(
    r"\b(?:rebounds?|assists|basketball|football|quarterback|innings|playoffs?|standings|scorer|dunk(?:ed|s)?|halftime|touchdowns?|three-point|3-point|NBA|NFL)\b"
)
_PERCENT = re.compile(r"%|\b(?:percent|per cent|pct)\b")
# Characters back in which an article says that it tells of a poll.
_REACH = 600
# "58 percent to 40", "(47 to 25)"; the first number of the pair and the second.
_PAIR_AHEAD = re.compile(r"\s+to\s+\d{1,2}\)")
_OPENS, _TO = re.compile(r"\($"), re.compile(r"\(\d{1,2}\s+to\s+$")
_TO_OTHER = re.compile(r"\s+to\s+\d[\d,]*\s+(?:in|among)\s+(?=[a-z])")
_OTHER_TO, _IN_WHAT = re.compile(r"\d\s+to\s+$"), re.compile(r"\s+(?:in|among)\s+(?=[a-z])")
_AMONG = re.compile(r"\bamong\s+(?:the\s+|all\s+)?(?=[a-z])")
_MOST_PERCENT = 100


def read_poll(passage: Passage, amount: Amount) -> Figure | None:
    """The figure of "six points" and of each number of "(45 to 42)" in a poll; None anywhere else."""
    if amount.unit or amount.money or not 0 < abs(amount.value) < _MOST_PERCENT:
        return None
    if points := _POINTS.match(passage.text, amount.number.end):
        start = amount.span.start
        if amount.value == 1 and _AT_ONE_POINT.search(passage.text, max(0, start - 8), start):
            return None
        if not _tells_of_poll(passage):
            return None
        led = replace(amount, span=Span(amount.span.start, points.end()), hyphened=False)
        return build(passage.text, led, asked(passage), "share", unit="percentage point")
    if (
        not amount.bare
        or not passage.here
        or passage.here[-1].kind != "share"
        or not _is_of_pair(passage, amount)
    ):
        return None
    return build(passage.text, amount, asked(passage), "share", unit="%")


def read_tally(passage: Passage, amount: Amount) -> Figure | None:
    """Each number of "leads 1,428 to 1,153 in pledged delegates"; None anywhere else."""
    text, start, end = passage.text, amount.span.start, amount.number.end
    if amount.unit or amount.hyphened or amount.upper is not None:
        return None
    ahead = _TO_OTHER.match(text, end)
    if ahead is None and _OTHER_TO.search(text, max(passage.sentence.start, start - 14), start):
        ahead = _IN_WHAT.match(text, end)
    counted = noun_phrase(text, ahead.end(), passage.sentence.end) if ahead else None
    kind = kind_of_noun(counted.of(text)) if counted is not None else None
    return build(text, amount, counted, kind) if kind in ("people", "other", "places") else None


def asked(passage: Passage) -> Span | None:
    """Who was asked, where the sentence says it: the voters of "52 percent among likely voters"."""
    for among in _AMONG.finditer(passage.text, passage.sentence.start, passage.sentence.end):
        whom = noun_phrase(passage.text, among.end(), passage.sentence.end)
        if whom is not None and kind_of_noun(whom.of(passage.text)) == "people":
            return whom
    return None


def _is_of_pair(passage: Passage, amount: Amount) -> bool:
    text, start = passage.text, amount.span.start
    if _OPENS.search(text, start - 1, start):
        return _PAIR_AHEAD.match(text, amount.number.end) is not None
    return _TO.search(text, max(0, start - 8), start) is not None


def _tells_of_poll(passage: Passage) -> bool:
    sentence = passage.sentence.of(passage.text)
    around = passage.text[max(0, passage.sentence.start - _REACH) : passage.sentence.end]
    if _NO_POLL.search(sentence) or _SPORT.search(around):
        return False
    return bool(_PERCENT.search(sentence) or _POLL.search(around))
