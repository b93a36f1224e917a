"""Counts whose noun is left out: they go on counting what was counted, or are no figures."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from briefing.analysis.quantities.amounts import Amount
from briefing.analysis.quantities.bare_numbers import (
    AND,
    CHANGE,
    INCLUDING,
    OF_US,
    SOLD,
    TOTAL,
    needs_no_noun,
    number_behind,
)
from briefing.analysis.quantities.bare_sums import more_money
from briefing.analysis.quantities.counted import OF_THEM, phrase_before, subject_before
from briefing.analysis.quantities.flight import far_flight, fled
from briefing.analysis.quantities.harm import FAR_TOLL, FATE, far_toll, hurt_somehow, lost, recruited
from briefing.analysis.quantities.kinds import kind_of_noun
from briefing.analysis.quantities.movers import mover
from briefing.analysis.quantities.nouns import PARTICIPLES
from briefing.analysis.quantities.passage import Passage, build, said_to_be
from briefing.analysis.words.classes import WORD
from briefing.model import Figure, FigureKind, Outcome, Span

# "The figure was 640 on Friday": it counts what was counted before.
_ITS_NUMBER = re.compile(r"(?:figure|number|total|count|tally)")
# "A team of 25", "an audience of about 300": people whom the noun before counts.
_COLLECTIVE = re.compile(
    r"\b(team|crew|staff|workforce|crowd|audience|gathering|congregation|delegation|squad|platoon|garrison|contingent|gang"
    r"|band|family|class|panel|jury|population|membership|mob|party|convoy|fleet|group|force|flock|herd|choir|orchestra|troupe|battalion|collection)s?\s+of\s*$"
    r"|(?P<told>\bpopulation):?\s*$"
    r"|\b(?:estimat|put|plac|count|report)\w*\s+(?:the\s+)?(?P<put>crowd|audience|turnout|attendance|gathering|group|number of [a-z]+)\s+at\s*$",
    re.IGNORECASE,
)
# "The 22,000 crowd".
_GATHERED = re.compile(
    r"[\s-](crowd|audience|workforce|congregation|garrison|turnout|membership|population)\b"
)
# Which has a number itself: "the fleet will grow to 50".
_MANY = re.compile(r"\b(?:fleet|force|team|crew|staff|workforce|garrison|membership|population|herd)$")
_WHICH = re.compile(r"\bof (?:which|these)\s+$")
# What became of others than the dead: "and hundreds of thousands trapped".
_OTHER_FATE = re.compile(
    r"\s+(?:more\s+|others\s+)?(?:(?:were|are|was|is|have been|remain)\s+)?(?:trapped|stranded|besieged|stuck|rescued|saved|freed|released|escaped|survived|alive|living|in need)\b"
)
_GOES_ON = re.compile(r"\b(?:and|or|,)\s*(?:another\s+)?$")
# Characters of a clause before its number.
_BEFORE = 110
_DEATH_TOLL = re.compile(
    r"\b(death toll|toll|(?:death|body|casualty) count)\b[^.;]{0,60}\b(?:rose|rises|risen|climbed|stood|stands|reached|passed|topped|exceeded|surpassed|hit|is|was|at|to|in|into)"
    r"\s+(?:\w+ly\s+)?(?:to\s+|at\s+|the\s+)?$",
    re.IGNORECASE,
)
# What a number cannot go on counting: "294 wounded and 33 dead", "a toll of 12, with 200 injured".
_NO_NOUN = re.compile(
    rf"^(?:{'|'.join(sorted(PARTICIPLES))})$|\b(?:toll|martyrs|bodies|deaths|fatalities)$", re.IGNORECASE
)
_TOLL_NOUN = re.compile(r"\btoll$")
_MORE = re.compile(r" (?:more|others)(?= )")
# Won and lost: "he is 122-147 as a coach".
_RECORD = re.compile(r"\d{1,3}[-–]\d{1,3}")
# Nouns of a size that say of what it is: "its quota of 1.54 million".
_SIZE_OF = re.compile(
    r"\b(quota|target|goal|limit|cap|ceiling|capacity|strength|output|production|circulation|turnout|enrolment|enrollment|attendance|tally|majority|backlog|shortfall|stockpile)"
    r"\s+of\s+(?:\w+\s+)?$"
)
_DASHED, _DASH_CLOSES = re.compile(r"\s[-–—]\s$"), re.compile(r"(?:\s+[\w.,]+){0,6}\s[-–—]\s")
_THE = re.compile(r"\bthe\s+$", re.IGNORECASE)
_PREPOSITION = re.compile(r"\b(by|at|to|from)\s+(?:an\s+average\s+(?:of\s+)?)?$")
_STEPS = frozenset(
    [("by", "by"), ("at", "at"), ("to", "to"), ("from", "from"), ("from", "to"), ("to", "from")]
)
# Up to here a bare number is told of what the sentence before counted.
_FEW = 20
# How many times as large a measure becomes in one step of a sentence, at most.
_FARTHEST_STEP = 100
# Of two numbers of a table.
_COMPARED, _COMPARED_TO = re.compile(r"\bvs\.?\s$"), re.compile(r"\s+vs\b")
# A price that moves stays within so many times what it was.
_LIKE_SIZE = 3
_PERSONS = frozenset(["people", "personnel", "casualties", "displaced"])
# Whom a count without a noun most often means, whoever was counted before.
_ANYBODY = frozenset(["people", "civilians", "persons", "residents", "citizens"])
_MORE_OF_THEM = re.compile(r"\b(?:another|further|other)\s+$", re.IGNORECASE)
# Figures back from a bare number among which its noun is looked for.
_REMEMBERED = 40


def read_bare_count(
    passage: Passage, amount: Amount, others: Span | None, outcome: Outcome, before: str
) -> Figure | None:
    """A count whose noun is left out or says only "others": it goes on counting what was counted.

    `before` is its clause up to the number. None where such a number is no figure.
    """
    text, sentence = passage.text, passage.sentence
    if OF_US.match(text, amount.span.end):
        return build(text, amount, None, "people")
    if others is None and not passage.alone and _counts_nothing(text, amount):
        return None
    whole = _collective(passage, amount) if others is None else None
    told = (
        whole is not None
        or _of_which(passage, amount) is not None
        or more_money(passage, amount) is not None
        or needs_no_noun(passage, amount, outcome, before)
    )
    if others is None and not passage.alone and not told:
        return None
    if others is None and (measured := _measured_before(passage, amount)):
        return measured
    subject = whole or _subject(passage, amount, others, before)
    named = _participle(text, amount.span.end, sentence.end)
    inherited = _inherited(passage, amount, here_only=named is not None and amount.value > _FEW)
    if others is None and whole is None and (size := _size(passage, amount)):
        return _of_size(passage, amount, size, inherited)
    if subject is not None and inherited is not None and _ITS_NUMBER.fullmatch(subject.of(text)):
        subject = None
    counted: Span | None
    kind: FigureKind | None
    here = inherited is not None and inherited.number.start >= sentence.start
    if subject is not None and (whole or not here or TOTAL.search(before) or _MANY.search(subject.of(text))):
        kind = kind_of_noun(subject.of(text))
        counted = subject if kind or not passage.alone else None
    elif inherited is not None and inherited.unit and others is None:
        return build(text, replace(amount, unit=inherited.unit), inherited.counted_span, inherited.kind)
    elif inherited is not None:
        counted, kind = others or inherited.counted_span, inherited.kind
        if outcome and others is None and kind not in _PERSONS:
            if outcome in ("missing", "detained"):
                return build(text, amount, counted, kind)  # pipes are missed too, and tapes captured
            counted = None  # "226,000 were killed" behind 40 buildings
        if others is None and _TOLL_NOUN.search(inherited.counted):
            counted = named
        if named is not None and (_NO_NOUN.search(inherited.counted) or _is_included(text, inherited)):
            counted = named
        if not outcome and others is None and lost(before, inherited.counted):
            outcome = "killed"
        if others is None and (outcome or fled(before, passage.after(amount.span.end))):
            counted = counted if _still_means(passage, amount, inherited) else named
        here_too = inherited.number.start >= sentence.start
        if kind == "casualties" and not outcome:
            part = here_too and bool(OF_THEM.match(text, amount.span.end) or INCLUDING.search(before))
            goes_on = _GOES_ON.search(before) and not _OTHER_FATE.match(passage.after(amount.span.end))
            outcome = inherited.outcome if part or goes_on else ""
            kind = "casualties" if outcome or kind_of_noun(inherited.counted) == "casualties" else "people"
    else:
        counted = others or _named_by_fate(passage, amount, before, outcome)
        kind = kind_of_noun(counted.of(text)) if counted is not None and others is None else None
        if not outcome and passage.here and AND.search(before):
            outcome = passage.here[-1].outcome  # "killed 21 in Homs and another six in Hama"
    named_behind = number_behind(passage, amount)
    after = passage.after(named_behind.end if named_behind else amount.span.end)
    kind, outcome = _became(kind, outcome, before, after)
    figure = build(text, amount, counted, kind or "other", outcome=outcome)
    return _with_fate(text, figure, sentence.end)


def _became(
    kind: FigureKind | None, outcome: Outcome, before: str, after: str
) -> tuple[FigureKind | None, Outcome]:
    """What the clause makes of those counted: displaced, casualties, or a force that they joined."""
    if fled(before, after) and (kind != "casualties" or FATE.match(after)):
        return "displaced", ""
    if outcome:
        return "casualties", outcome
    if kind is None and recruited(before):
        return "personnel", ""
    if kind in (None, "people", "personnel") and hurt_somehow(before, after):
        return "casualties", ""
    return kind, ""


def _counts_nothing(text: str, amount: Amount) -> bool:
    """True for what was won and lost ("he is 122-147") and for "below zero"."""
    return amount.value == 0 or (
        amount.bound == "exact" and _RECORD.fullmatch(amount.number.of(text)) is not None
    )


def _measured_before(passage: Passage, amount: Amount) -> Figure | None:
    """The number with the unit or the fate that a figure right before it gives; None where it is a plain count."""
    text = passage.text
    if of_which := _of_which(passage, amount):
        return of_which
    if money := more_money(passage, amount):
        return money
    if like := _in_step(passage, amount):
        return build(text, replace(amount, unit=like.unit), like.counted_span, like.kind)
    fleeing = _fleeing(passage, amount)
    return build(text, amount, fleeing, "displaced") if fleeing else None


def _still_means(passage: Passage, amount: Amount, inherited: Figure) -> bool:
    """True where a number that is harmed still means whom an earlier one counted, not just anybody.

    "The war has killed more than 290,000" does not count the suicide bombers of the sentence before;
    "a further five died", "three of them were wounded" and "Twelve were killed" do go on.
    """
    text, start = passage.text, amount.span.start
    if inherited.number.start >= passage.sentence.start or inherited.counted.lower() in _ANYBODY:
        return True
    if inherited.value == amount.value or inherited.kind not in _PERSONS:
        return inherited.kind in _PERSONS
    opens = not text[passage.sentence.start : start].strip(" \n“\"'‘")
    return bool(
        (opens and amount.form != "vague")
        or OF_THEM.match(text, amount.span.end)
        or _MORE_OF_THEM.search(text, max(passage.sentence.start, start - 12), start)
    )


def _is_included(text: str, figure: Figure) -> bool:
    """True for the children of "56 dead including 11 children and dozens more wounded", "two of them children"."""
    return (
        said_to_be(text, figure)
        or INCLUDING.search(text, max(0, figure.span.start - 12), figure.span.start) is not None
    )


def _of_which(passage: Passage, amount: Amount) -> Figure | None:
    """A part of a measure or a share told right before: "14 minutes, of which nine", "72% of the houses, of which 300"."""
    text = passage.text
    if not passage.here or not _WHICH.search(
        text, max(passage.sentence.start, amount.span.start - 12), amount.span.start
    ):
        return None
    last = passage.here[-1]
    if last.kind == "share" and last.counted_span is not None:
        return build(text, amount, last.counted_span, kind_of_noun(last.counted) or "other")
    return build(text, replace(amount, unit=last.unit), last.counted_span, last.kind) if last.unit else None


def _subject(passage: Passage, amount: Amount, others: Span | None, before: str) -> Span | None:
    """What stands before a verb of change or of size, or behind it: "the toll rose to 57", "raised to 57 the number of dead"."""
    if others is None and (whom := number_behind(passage, amount)):
        return whom
    far = far_toll(passage.before(amount.span.start, FAR_TOLL))
    if others is None and far:
        first = max(passage.sentence.start, amount.span.start - FAR_TOLL)
        return Span(first + far[1].start, first + far[1].end)
    toll = _DEATH_TOLL.search(passage.before(amount.span.start, _BEFORE))
    if others is None and toll:
        first = max(passage.sentence.start, amount.span.start - _BEFORE)
        return Span(first + toll.start(1), first + toll.end(1))
    if others is not None or not (TOTAL.search(before) or CHANGE.search(before)):
        return None
    first, start = passage.sentence.start, amount.span.start
    return mover(passage.text, first, start) or subject_before(passage.text, first, start, whole=True)


def _size(passage: Passage, amount: Amount) -> Span | None:
    """What has this size: the quota of "a quota of 1.54 million", the strength of "strength - around 166,000 -"."""
    text, first, start = passage.text, passage.sentence.start, amount.span.start
    if sized := _SIZE_OF.search(text, max(first, start - 40), start):
        return phrase_before(text, first, sized.end(1))
    dash = _DASHED.search(text, max(first, start - 4), start)
    if dash is None or not _DASH_CLOSES.match(text, amount.number.end, passage.sentence.end):
        return None
    return phrase_before(text, first, dash.start())


def _of_size(passage: Passage, amount: Amount, size: Span, inherited: Figure | None) -> Figure:
    """A quota or a strength with the kind of what it limits: of troops by its own words, else as counted before."""
    of_what = size.of(passage.text).rpartition(" ")[0]
    kind = kind_of_noun(of_what) if of_what else None
    if kind is None and inherited is not None:
        unit = inherited.unit if inherited.number.start >= passage.sentence.start else ""
        return build(passage.text, replace(amount, unit=unit), size, inherited.kind)
    return build(passage.text, amount, size, kind or "other")


def _fleeing(passage: Passage, amount: Amount) -> Span | None:
    """The families of "the number of families displaced by floods in the north has reached 2,410"."""
    whom = far_flight(passage.before(amount.span.start, FAR_TOLL))
    first = max(passage.sentence.start, amount.span.start - FAR_TOLL)
    return Span(first + whom.start, first + whom.end) if whom else None


def _collective(passage: Passage, amount: Amount) -> Span | None:
    """The noun of "a team of 25"."""
    match = _COLLECTIVE.search(
        passage.text, max(passage.sentence.start, amount.span.start - 44), amount.span.start
    )
    if match:
        return Span(*match.span(1 if match[1] else "told" if match["told"] else "put"))
    gathered = _GATHERED.match(passage.text, amount.number.end)
    return Span(*gathered.span(1)) if gathered else None


def _named_by_fate(passage: Passage, amount: Amount, before: str, outcome: Outcome) -> Span | None:
    """The participle that stands for a noun: "the 1.5 million displaced", "12 dead" at the start."""
    if not _THE.search(before) and (not outcome or passage.found):
        return None
    return _participle(passage.text, amount.span.end, passage.sentence.end)


def _with_fate(text: str, figure: Figure, end: int) -> Figure:
    """The figure with the participle right behind it in its words: "seven wounded"."""
    participle = _participle(text, figure.span.end, end)
    if figure.kind not in ("casualties", "displaced") or participle is None:
        return figure
    return replace(figure, span=Span(figure.span.start, participle.end))


def _participle(text: str, at: int, end: int) -> Span | None:
    more = _MORE.match(text, at, end)
    at = more.end() if more else at
    word = WORD.match(text, min(at + 1, end), end) if text[at : at + 1] == " " else None
    return Span(*word.span()) if word and word.group().lower() in PARTICIPLES else None


def _in_step(passage: Passage, amount: Amount) -> Figure | None:
    """The measure whose unit a bare number shares: "rose by 2 percent but fell by 1", "from 21 mpg to 23"."""
    text = passage.text
    last = passage.found[-1] if passage.here else None
    if last is None or not last.unit or last.kind in ("age", "duration"):
        return None
    if _moved_from(passage, amount, last):
        return last
    here = _PREPOSITION.search(text, max(0, amount.span.start - 9), amount.span.start)
    there = _PREPOSITION.search(text, max(0, last.span.start - 24), last.span.start)
    if here is None or there is None or not _alike(amount, last):
        return None
    return last if (there[1], here[1]) in _STEPS else None


def _alike(amount: Amount, last: Figure) -> bool:
    """False for "7.2 percent, and exports to 14,005": no share or measure moves so far in a sentence."""
    return max(last.value, amount.value) <= _FARTHEST_STEP * max(min(last.value, amount.value), Decimal(1))


def _moved_from(passage: Passage, amount: Amount, last: Figure) -> bool:
    """True for "the price, 20,000 pounds a week ago, fell to 14,000": a number of like size, of the same thing."""
    before = passage.before(amount.span.start, _BEFORE)
    like = min(last.value, amount.value) * _LIKE_SIZE >= max(last.value, amount.value)
    return like and CHANGE.search(before) is not None and before.rstrip().endswith("to")


def _of_sentences_before(passage: Passage, amount: Amount, plain: list[Figure]) -> list[Figure]:
    """The last counts of earlier sentences that a bare number can go on with: none in a table, none a hundred times smaller."""
    if _COMPARED.search(passage.before(amount.span.start, 4)) or _COMPARED_TO.match(
        passage.text, amount.span.end
    ):
        return []
    last = [figure for figure in plain[-2:] if not figure.unit]
    if last and not OF_THEM.match(passage.text, amount.span.end) and _outgrows(amount, last[-1]):
        return []
    return last


def _outgrows(amount: Amount, figure: Figure) -> bool:
    """True for the 14,000 of a town behind "two sons"; people and points may be any number."""
    if figure.counted.lower() in _ANYBODY or figure.counted == "points":
        return False
    return amount.value > _FARTHEST_STEP * max(figure.upper or figure.value, Decimal(1))


def _inherited(passage: Passage, amount: Amount, *, here_only: bool) -> Figure | None:
    """The figure whose noun a bare number goes on counting: one of the same value, else the last."""
    plain = [
        f
        for f in passage.found[-_REMEMBERED:]
        if f.counted_span is not None and f.kind not in ("age", "share", "money", "duration")
    ]
    here = [figure for figure in plain if figure.number.start >= passage.sentence.start]
    if here_only and not here:
        return None  # "11,000 killed in action" says enough, and may be anybody
    if not here and amount.value > _FEW:
        same = next((figure for figure in reversed(plain) if figure.value == amount.value), None)
        if same is not None:
            return same
    pool = here or _of_sentences_before(passage, amount, plain)
    pool = [figure for figure in pool if not figure.unit or amount.value >= 1000]
    if INCLUDING.search(passage.text, max(passage.sentence.start, amount.span.start - 12), amount.span.start):
        pool = [figure for figure in pool if figure.value > amount.value] or pool
    if SOLD.search(passage.text, max(passage.sentence.start, amount.span.start - 12), amount.span.start):
        pool = [figure for figure in plain if figure.kind not in _PERSONS]
    pool = [figure for figure in pool if not _is_included(passage.text, figure)] or pool
    return pool[-1] if pool else None
