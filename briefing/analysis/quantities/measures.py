"""Measures in English: what they are the size of."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.analysis.quantities.amounts import Amount
from briefing.analysis.quantities.counted import noun_phrase, phrase_before, subject_before, subject_of
from briefing.analysis.quantities.counted_pairs import with_more
from briefing.analysis.quantities.durations import is_reported
from briefing.analysis.quantities.kinds import are_goods, kind_of_noun, kind_of_unit
from briefing.analysis.quantities.movers import goes_on, mover
from briefing.analysis.quantities.nouns import lemma
from briefing.analysis.quantities.passage import HELD, OF, Passage, build, next_noun, past_bracket
from briefing.analysis.quantities.units import TIMES
from briefing.model import Figure, FigureKind, Span

# Of an earthquake; none was ever stronger.
_MAGNITUDE = re.compile(r"[\s-](magnitude)\b|\s+on\s+the\s+(?:open-ended\s+)?(Richter scale)")
_MAGNITUDE_BEFORE = re.compile(r"\b(magnitude)(?:\s+(?:of|at|was|is)|[\s-])(?:\s*(?:at|about|around))?\s*$")
_QUAKE = re.compile(r"\s(earthquake|quake|temblor|tremor|aftershock|shock)\b")
_STRONGEST = 10
# What has a length, an area or a depth: "a queue that reached 14km".
_MEASURES = re.compile(
    r"(?:,?\s+(?:that|which|now|then|has|had|have|also|only))*\s+(?:runs?|ran|stretched for|is|are|was|were|reach(?:ed|es)|measur(?:es|ed)|stretch(?:es|ed)|extend(?:s|ed)|spans|spanned|cover(?:s|ed)"
    r"|(?:rose|risen|fell|fallen|dropped|sank|sunk|grew|grown|receded|shrank|widened|narrowed|moved)(?: by| to)?)\s+$",
    re.IGNORECASE,
)
_FROM_THERE = re.compile(
    r"\s*(?:\([^)]{1,30}\)\s*)?(?:from|away|off|to the|outside|inside|up|down|(?:north|south|east|west)\w*)\b",
    re.IGNORECASE,
)
_RUNS = re.compile(r"\b(?:runs?|ran|stretch(?:es|ed)|extends?|spans)\s+(?:for\s+)?$")
_DIMENSION = re.compile(r"\s+(?:wide|long|high|deep|tall|thick|across)\b")
# A measure that something holds: "a tank holding 5,000 liters".
_HOLDING = re.compile(
    r"\s(?:holding|carrying|containing|weighing|measuring|covering|spanning|producing|yielding|storing)\s+$"
)
# "The battle for Mosul lasted nine months".
_STRIFE = re.compile(
    r"\b(battle|fight|search|wait|siege|campaign|war|struggle|hunt|trial)\s+(?:for|of)\s+(?:the\s+)?$"
)
# "The blockade lasted 31 hours", "suspended the tariff for 45 days".
_LASTED = re.compile(
    r"(?:,?\s+(?:that|which|has|had|have|also|only|will|would|could|may|might|is expected to|was to))*\s+(?:lasts?|lasted|took|takes|runs?\s+for|ran\s+for)\s+(?:for\s+)?$"
)
_HELD_UP = re.compile(
    r"\b(?:suspend|halt|clos|extend|bann?|frozen?|stopp?|delay|postpon|shut|block|held|hold|keep|kept|lift|impos|paus|cut off|interrupt)(?:e[ds]?|ed|s|ing)?(?:\s+(?:down|off|up))?"
    r"\s+(?:the|its|his|her|their|a|an|all)\s+(?:[\w’'-]+\s+){1,4}?for\s+$",
    re.IGNORECASE,
)
# "Announced a ceasefire for three days".
_HALTS = re.compile(
    r"\b((?:(?!the\b|an?\b|its\b|their\b)[a-z]+\s)?(?:cease-?fire|truce|curfew|strike|halt|pause|lull|mourning|blockade|siege|ban|suspension))\s+for\s+$"
)
_ARTICLE = re.compile(r"\ban?\s$")
_THAT = re.compile(r",?\s+(?:that|which)\b")
_AWAY = re.compile(
    r"\s+(?:(?:to the )?(?:north|south|east|west)\w*|away|from|off|up|down|inside|outside|long|wide|high|deep|tall|thick|above|below|under|beyond|offshore|inland|apart|upstream|downstream)\b",
    re.IGNORECASE,
)
# What is "longer than five years".
_COMPARED = re.compile(r"(?:longer|shorter|larger|higher|smaller|lower|greater) than\b", re.IGNORECASE)
# Characters back in which an article names the oil that flows.
_OIL_REACH = 2000
_OIL = re.compile(r"\b(?:[Oo]il|[Cc]rude)\b(?!\s[A-Z])")
_PLURAL_ALONE = re.compile(r"[a-z]+s")
# It is not they that flow.
_LIMIT = re.compile(r"\b(?:ceiling|quota|limit|target|capacity|cap)s?$")
# Of these a measure is given, but it is not they that flow.
_RATES = frozenset("rate level pace speed volume total average".split())
_LONG = re.compile(r"long\s(?=[a-z])")
# What goes on behind a time and has no part in it: "three decades feigned lunacy", "three weeks apparently".
_DOES = re.compile(r"[a-z]+(?:ed|ly)\b")
_WITHIN = re.compile(r"\bwithin\s+(?:just\s+|only\s+)?(?:[\w.]+\s?\w+\s+\()?$")
# "Ten tonnes (22,000 pounds) of flour".
_OF_BEHIND = re.compile(r"\)\s+of\s+")
# Where somebody spends his time: "two years in prison"; of anything else it is not the time.
_KEPT_IN = frozenset(
    "prison jail custody captivity detention penitentiary facility hospital clinic exile confinement isolation quarantine office power"
    " parliament congress senate government army navy camp school college space orbit coma hiding".split()
)
# From a measure to its conversion: "five-foot (1.5 metres)".
_MOVED_AWAY = re.compile(r"\s+from\s+(?:about\s+|around\s+|some\s+)?")
_CONVERTED = re.compile(r"[\s-]?[\w./]{1,12}(?:\s(?:per|an?)\s\w+)?\s\((?:about\s|around\s)?")


def read_magnitude(passage: Passage, amount: Amount) -> Figure | None:
    """How strong an earthquake was: "of 7.0 magnitude", "5.9 on the Richter scale"; None for anything else."""
    text, end = passage.text, amount.number.end
    if amount.unit or amount.value > _STRONGEST or passage.alone:
        return None
    named = _MAGNITUDE.match(text, end) or _MAGNITUDE_BEFORE.search(
        text, max(passage.sentence.start, amount.span.start - 40), amount.span.start
    )
    if named is None:
        return None
    quake = _QUAKE.match(text, max(end, named.end()))
    counted = Span(*(quake.span(1) if quake else named.span(named.lastindex or 0)))
    return build(text, replace(amount, hyphened=False), counted, "other")


def read_measure(passage: Passage, amount: Amount) -> Figure | None:
    """A length, area, weight, volume or reported duration with what has it; None for a window of time."""
    text, sentence, end = passage.text, passage.sentence, amount.span.end
    kind = kind_of_unit(amount.unit) or "other"
    if kind == "duration" and not is_reported(passage, amount):
        return None
    counted = None
    near = kind == "area-distance" and _WITHIN.search(passage.before(amount.span.start, 40))
    if near:
        counted = None  # "within 500 metres of the road"
    elif of := OF.match(text, past_bracket(text, end)) or _OF_BEHIND.match(text, end):
        counted = with_more(text, noun_phrase(text, of.end(), sentence.end), sentence.end)
    elif kind == "duration" and (
        place := re.compile(
            r"\s+in\s+(?:a\s+|the\s+)?(?!front\b|order\b|all\b|total\b|which\b)(?=[a-zT])"
        ).match(text, end, sentence.end)
    ):
        counted = noun_phrase(text, place.end(), sentence.end)
        if counted is not None and not _is_kept_in(counted.of(text)):
            counted = None
    elif not _AWAY.match(text, past_bracket(text, end)):
        counted = next_noun(text, end, sentence.end)
        if kind == "duration" and counted is not None:
            counted = _lasting(text, amount, counted)
        if amount.unit == "barrel/day" and counted is not None and _PLURAL_ALONE.fullmatch(counted.of(text)):
            counted = None  # "through which eight million bpd passes"
    start = amount.span.start
    last = passage.found[-1] if passage.here else None
    if (
        counted is None
        and last is not None
        and (last.kind == kind or last.unit == amount.unit)
        and (
            _CONVERTED.fullmatch(text, last.number.end, start)
            or _MOVED_AWAY.fullmatch(text, last.number.end, start)
        )
    ):
        counted = last.counted_span
    if counted is None and (held := HELD.search(text, max(sentence.start, start - 30), start)):
        counted = phrase_before(text, sentence.start, held.start())
    if counted is None and (compared := _COMPARED.match(text, start)):
        counted = phrase_before(text, sentence.start, compared.start() - 1)
    if (
        counted is None
        and text[start - 2 : start] == ", "
        and text[end : end + 1] == ","
        and not passage.alone
    ):
        counted = phrase_before(text, sentence.start, start - 2)
    if counted is None:
        counted = _measured(passage, amount, kind)
    if counted is not None and "/" in amount.unit and _is_no_flow(counted.of(text)):
        counted = None
    if counted is None and amount.unit == "barrel/day":
        counted = _goods(passage, start)
    if amount.hyphened and kind == "other" and counted is not None and amount.unit != "storey":
        kind = "equipment" if kind_of_noun(counted.of(text)) in ("equipment", "strikes") else "other"
    if kind == "other" and counted is not None and are_goods(counted.of(text)):
        kind = "trade-volume"
    return build(text, amount, counted, kind)


def _is_kept_in(phrase: str) -> bool:
    """True for a prison and for an institution by its name, where somebody spends his time."""
    return phrase[0].isupper() or lemma(phrase.rsplit(maxsplit=1)[-1]) in _KEPT_IN


def _is_no_flow(phrase: str) -> bool:
    """True for a rate and for a time, left where what flows was looked for: "over the last two months was"."""
    return phrase.lower() in _RATES or lemma(phrase.rsplit(maxsplit=1)[-1]) in TIMES


def _lasting(text: str, amount: Amount, noun: Span) -> Span | None:
    """What lasts so long: the siege of "two-month-long siege"; nobody in "for two years residents hid"."""
    if long := _LONG.match(text, noun.start, noun.end):
        return Span(long.end(), noun.end)
    plural = text[amount.number.end : noun.start].rstrip().endswith("s")
    acts = kind_of_noun(noun.of(text)) in ("people", "personnel") or _DOES.match(text, noun.start, noun.end)
    return None if plural and acts and not amount.hyphened else noun


def _measured(passage: Passage, amount: Amount, kind: FigureKind) -> Span | None:
    """What the words before a measure say has it; None for how far something is from something else."""
    text, first, start = passage.text, passage.sentence.start, amount.span.start
    before = passage.before(start, 90)
    if holding := _HOLDING.search(before):
        return phrase_before(text, first, start - len(holding.group()))
    if kind not in ("duration", "area-distance"):
        if (
            passage.here
            and goes_on(text, passage.here[-1].span.end, start)
            and _is_alike(passage.here[-1], amount)
        ):
            return passage.here[-1].counted_span
        return _moved(passage, start) or subject_before(text, first, start, whole=amount.unit == "barrel/day")
    if kind == "duration":
        if halt := _HALTS.search(before):
            return Span(start - len(before) + halt.start(1), start - len(before) + halt.end(1))
        if held_up := _HELD_UP.search(before):
            return phrase_before(text, start - len(held_up.group()), len(text[:start].rstrip()) - len(" for"))
        lasts = _LASTED.search(before)
    elif kind == "area-distance" and (deep := _DIMENSION.match(text, past_bracket(text, amount.span.end))):
        named = phrase_before(text, first, len(text[:start].rstrip()))
        if named is not None and text[start - 1 : start] == " " and deep:
            return named
        lasts = _MEASURES.search(before)
    elif _FROM_THERE.match(text, amount.span.end) and not _RUNS.search(before):
        return None
    else:
        lasts = _MEASURES.search(before)
    if lasts and _THAT.match(lasts.group()):
        told = phrase_before(text, first, start - len(lasts.group()))
        if told is not None and _ARTICLE.search(text, max(first, told.start - 4), told.start):
            return told  # "in a war that has lasted six years"
    subject = subject_of(text, first, start - len(lasts.group())) if lasts else None
    if subject is not None and (
        strife := _STRIFE.search(text, max(first, subject.start - 24), subject.start)
    ):
        return Span(*strife.span(1))
    return subject


def _moved(passage: Passage, at: int) -> Span | None:
    """What grows or totals so much: goods where they are named behind their trade, "sales of soybeans"."""
    subject = mover(passage.text, passage.sentence.start, at)
    if subject is None or (of := OF.match(passage.text, subject.end, at)) is None:
        return subject
    goods = noun_phrase(passage.text, of.end(), at)
    return goods if goods is not None and are_goods(goods.of(passage.text)) else subject


def _is_alike(figure: Figure, amount: Amount) -> bool:
    """True for a measure of the same unit, and for a share by which it changed."""
    return figure.unit in (amount.unit, "%")


def _goods(passage: Passage, at: int) -> Span | None:
    """What flows at a rate: as before in the sentence, else the oil named last."""
    for figure in reversed(passage.here):
        if (
            figure.unit == "barrel/day"
            and figure.counted_span is not None
            and not _LIMIT.search(figure.counted)
        ):
            return figure.counted_span
    named = list(_OIL.finditer(passage.text, max(0, at - _OIL_REACH), at))
    return Span(*named[-1].span()) if named else None
