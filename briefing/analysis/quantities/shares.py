"""Shares in English: a percentage or a fraction with what it is a share of."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.analysis.quantities.amounts import Amount
from briefing.analysis.quantities.counted import (
    OF_THEM,
    counted_after,
    is_proper,
    noun_phrase,
    phrase_before,
    subject_before,
    subject_of,
)
from briefing.analysis.quantities.counted_pairs import with_more
from briefing.analysis.quantities.kinds import kind_of_noun
from briefing.analysis.quantities.movers import goes_on, mover
from briefing.analysis.quantities.passage import OF, PRICE_MOVED, Passage, antecedent, build
from briefing.analysis.words.classes import is_plural
from briefing.model import Figure, Span

_OR_SHARE, _THEN_SHARE = re.compile(r",?\s+or\s+"), re.compile(r",\s+")
_TWO_PLURALS = re.compile(r"(?<=s)\s[a-z]+s$")
# "A 20 percent approval rating": the share is this rate.
_RATE = re.compile(
    r"\s+((?:(?!of\b|in\b|to\b|and\b|or\b)[a-z-]+\s){0,2}?(?:rate|rating|turnout|growth|inflation|unemployment|tax|tariff|duty|levy|margin|majority|discount|premium|commission|stake|interest|royalty|surcharge)(?!\s(?:in|on|of)\b)|(?:(?:import|export|customs|sales|income)\s)?(?:tax|tariff|duty|levy|surcharge|royalty))\b"
)
# "30 percent fewer cattle", "39 percent larger fields"; "more expensive" has no noun.
_SO_MUCH_LESS = re.compile(
    r"\s+(fewer|more|less|larger|higher|lower|bigger|smaller|greater)\s+(?!(?:than|in|of|to|for|at|on|from|by|and|or|but|this|last|a|an|the)\b)(?=[a-z])"
)
_ADJECTIVE = re.compile(r"(?:ly|ive|able|ible|ous|ful|ic|ed|ent|ing|likely)$")
# Shares of those who were asked: "52 percent among likely voters".
_AMONG = re.compile(r"\s+among\s+")
# "59 percent of those surveyed".
_OF_THOSE = re.compile(
    r"\s+of\s+(those\s+(?:surveyed|polled|questioned|asked|interviewed|killed|wounded|injured|displaced|arrested|detained|infected|tested|registered))\b"
)
_RISE = re.compile(
    r"\s+(?:annual\s+|yearly\s+|average\s+|further\s+|year-on-year\s+|overall\s+|combined\s+)?(?:increase|rise|drop|decline|fall|cut|growth|hike|decrease|reduction|jump|surge|stake|share|interest)\s+(?:in|of|on)\s+",
    re.IGNORECASE,
)
# Of something without a noun, or of what the sentence does not say: "a third of that", "62.5 percent owned by".
_UNNAMED = re.compile(r"\s+(?:of\s+(?:that|it|what|this)\b|owned\b)")
_AS_MUCH = re.compile(r"\s+as\s+(?:much|many)\b")
# "Less than half the volume".
_HALF_THE = re.compile(r"\s+(?=(?:the|its|their|his|her|our|this|that)\s)")
_COPULA = re.compile(
    r"\b(?:is|was|were|are|be|been|reached|reaches|hit|at|stood at|stands at|of|range from|ranges from|ranged from|ranging from)\s+$",
    re.IGNORECASE,
)
# "Fraud has fallen by 40 percent", "duty goes from 5 percent to 30".
_MOVED = re.compile(
    r"\b(?:rose|rises?|risen|rising|fell|falls?|fallen|falling|dropp(?:ed|ing)|grew|grown|grows?|climb(?:ed|ing)|increased|decreased|declined|jumped|surged|slumped|shrank|shrunk"
    r"|soared|plunged|gained|slipped|slid|eased|edged up|edged down|went up|gone up|went down|gone down|(?:was|were|is|are|been)\s+(?:up|down|off))\s+(?:by\s+|to\s+)?$",
    re.IGNORECASE,
)
_MOVED_FROM = re.compile(r"\s+from\s+$")
# "I am 100 percent convinced": no share of what was told before.
_WHOLLY = re.compile(r"\s+(?:convinced|sure|certain|confident|faster|slower)\b")
# "87 pct of the 17.52 dlrs".
_MONEY = frozenset("dlrs dollars dinars pounds riyals euros yen stg".split())
_STEPS = frozenset(
    "error drop rise increase decline fall jump gain loss change surge decrease first second third fourth fifth last".split()
)
# "9 out of 10 Indians" is a share of Indians.
_RATIO = re.compile(r"\s(?:out of|in)\s")
# The next of several that share one whole: "Cruz at 17 percent, Rubio at eight percent".
_AT = re.compile(r"\bat\s$")
# What a sentence before told the shares of, beside people.
_DIVIDED = frozenset("vote votes electorate market ballots seats whites blacks".split())
_ASKED = re.compile(r"\b[Aa]mong\s+(?:the\s+|all\s+)?")
_THE_REST = re.compile(r"\b(?:the\s+(?:other|remaining)|another|a\s+further)\s+$", re.IGNORECASE)
# "Out of 14 candidates, 41 percent is much": no share of these.
_SET_APART = re.compile(r"\b[Oo]ut of [\w,]+\s$")


def _is_told_as_share(passage: Passage, amount: Amount) -> bool:
    """True for the share behind "up 86 cents, or" and behind a sum of money and a comma."""
    last, start = passage.here[-1], amount.span.start
    if _OR_SHARE.fullmatch(passage.text, last.span.end, start):
        return True
    return last.kind == "money" and _THEN_SHARE.fullmatch(passage.text, last.span.end, start) is not None


def read_share(passage: Passage, amount: Amount) -> Figure:
    """A percentage or a fraction with what it is a share of."""
    text, sentence, end = passage.text, passage.sentence, amount.span.end
    counted = None
    if those := _OF_THOSE.match(text, end):
        counted = Span(*those.span(1))
    elif OF_THEM.match(text, end):
        counted = antecedent(passage.text, passage.found, passage.near)
    elif of := OF.match(text, end) or _RISE.match(text, end) or _AMONG.match(text, end):
        if whose := re.compile(r"\s+of\s+whose\s+").match(text, end):
            of = whose
        counted = with_more(text, noun_phrase(text, of.end(), sentence.end), sentence.end)
    elif amount.unit == "%" and (less := _SO_MUCH_LESS.match(text, end)):
        counted = counted_after(text, less.end(), sentence.end, singular=less[1] not in ("more", "fewer"))
        if counted is not None and _ADJECTIVE.search(counted.of(text)):
            counted = None
    elif amount.unit == "%" and (rate := _RATE.match(text, end, sentence.end)):
        counted = Span(*rate.span(1))
    elif not amount.unit and amount.number.of(text).lower() == "half" and (the := _HALF_THE.match(text, end)):
        counted = noun_phrase(text, the.end(), sentence.end)
    elif not amount.unit and _RATIO.search(amount.number.of(text)):
        counted = counted_after(text, end, sentence.end, singular=True)
        if counted is not None and (two := _TWO_PLURALS.search(counted.of(text))):
            counted = Span(counted.start, counted.start + two.start())  # "one in three clinics works"
    before = passage.before(amount.span.start, 60)
    if counted is None and _AT.search(before):
        counted = _shared(replace(passage, found=passage.here), amount)
    if (
        counted is None
        and amount.unit
        and passage.here
        and goes_on(text, passage.here[-1].span.end, amount.span.start)
    ):
        counted = passage.here[-1].counted_span
    if counted is None and amount.unit and (subject := mover(text, sentence.start, amount.span.start)):
        counted = None if is_proper(text, subject) else subject
    if counted is None and amount.unit and (_COPULA.search(before) or _MOVED.search(before)):
        counted = subject_before(text, sentence.start, amount.span.start, whole=True)
        if counted is not None and _AT.search(before) and is_proper(text, counted):
            return build(text, amount, None, "share")  # "Hakim stands at 30 percent"
    if counted is None and amount.unit and (moved := _MOVED_FROM.search(before)):
        counted = subject_of(text, sentence.start, amount.span.start - len(moved.group())) or subject_before(
            text, sentence.start, amount.span.start, whole=True
        )
    if counted is None and _UNNAMED.match(text, end):
        return build(text, amount, None, "share")
    if counted is None and passage.here and _is_told_as_share(passage, amount):
        counted = passage.here[-1].counted_span  # "up 86 cents, or 1.1 percent"
    if counted is None and passage.here and _AS_MUCH.match(text, end):
        counted = passage.here[-1].counted_span
    if counted is None and not _WHOLLY.match(text, end):
        counted = _shared(passage, amount)
    if counted is None and amount.unit:
        counted = subject_before(text, sentence.start, amount.span.start)
        if counted is not None and is_proper(text, counted) and not PRICE_MOVED.match(text, counted.end):
            counted = None  # of a candidate or a land nothing is a share: "followed by Cruz at 16 percent"
    if counted is not None and counted.of(text).lower() in _STEPS | _MONEY:
        counted = None
    return build(text, amount, counted, "share")


def _shared(passage: Passage, amount: Amount) -> Span | None:
    """What the shares before are a share of, else what was counted last in the sentence."""
    named = antecedent(passage.text, passage.here)
    if named is not None and _SET_APART.search(passage.text, max(0, named.start - 24), named.start):
        named = None
    if any(figure.unit == "percentage point" for figure in passage.here):
        return _share_before(passage.here)  # of the votes of a poll, not of what a sentence before counted
    return (
        _whose_bracket(passage, amount)
        or _share_before(passage.here)
        or named
        or _asked_here(passage, amount)
        or _of_a_sentence_before(passage, amount)
    )


def _whose_bracket(passage: Passage, amount: Amount) -> Span | None:
    """The people of "Hispanics (32%)"."""
    text, start = passage.text, amount.span.start
    if text[start - 2 : start] != " (":
        return None
    whose = phrase_before(text, passage.sentence.start, start - 2)
    return (
        whose
        if whose is not None and _is_people(text, whose) and is_plural(whose.of(text).split()[-1])
        else None
    )


def _asked_here(passage: Passage, amount: Amount) -> Span | None:
    """Who was asked, told before: "Among young farmers the lead was wide: 71 percent"."""
    for among in reversed(list(_ASKED.finditer(passage.text, passage.sentence.start, amount.span.start))):
        whom = noun_phrase(passage.text, among.end(), amount.span.start)
        if whom is not None and _is_people(passage.text, whom):
            return whom
    return None


def _is_people(text: str, phrase: Span) -> bool:
    return kind_of_noun(phrase.of(text)) in ("people", "personnel", "displaced")


def _of_a_sentence_before(passage: Passage, amount: Amount) -> Span | None:
    """Who was asked, or the vote, of a sentence before; any other whole only for "the other 61 percent"."""
    whole = _share_before(passage.found, passage.near)
    if whole is None or _THE_REST.search(passage.before(amount.span.start, 20)):
        return whole
    if any(figure.counted_span == whole and figure.value == amount.value for figure in passage.found[-4:]):
        return whole  # "his approval was 41 percent. 41 percent is unheard of"
    phrase = whole.of(passage.text)
    asked = _is_people(passage.text, whole) or phrase.startswith("those ")
    return whole if asked or phrase.rsplit(maxsplit=1)[-1].lower() in _DIVIDED else None


def _share_before(found: list[Figure], since: int = 0) -> Span | None:
    shares = (
        figure for figure in reversed(found[-4:]) if figure.kind == "share" and figure.number.start >= since
    )
    return next((figure.counted_span for figure in shares if figure.counted_span is not None), None)
