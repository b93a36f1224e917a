"""Shares and measures in English: what they are a share of, or the size of."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from briefing.analysis.amounts import Amount
from briefing.analysis.counted import (
    OF_THEM,
    counted_after,
    is_proper,
    noun_phrase,
    phrase_before,
    subject_before,
    subject_of,
)
from briefing.analysis.figure_kinds import are_goods, kind_of_noun, kind_of_unit
from briefing.analysis.word_classes import WORD, is_stop
from briefing.model import Figure, FigureKind, Outcome, Span

# Characters before a sentence whose figures it can still mean without naming them: two sentences or so.
_NEAR = 300


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence that is read, and the figures found before."""

    text: str
    sentence: Span
    # In order; those of the sentence are the last ones.
    found: list[Figure]
    # True where no article stands around the sentence: then a window of time ("in the past 24
    # hours"), a back-reference and a bare number tell all that there is, and are read.
    alone: bool = False

    @property
    def here(self) -> list[Figure]:
        """The figures of this sentence so far."""
        return [figure for figure in self.found[-9:] if figure.number.start >= self.sentence.start]

    def before(self, at: int, reach: int = 110) -> str:
        """The words of the sentence up to `at`, at most `reach` characters."""
        return self.text[max(self.sentence.start, at - reach) : at]

    @property
    def near(self) -> int:
        """Where it begins to be near enough that "them" and "the rest" still mean it."""
        return self.sentence.start - _NEAR

    def after(self, at: int, reach: int = 200) -> str:
        """The words of the sentence from `at`, at most `reach` characters."""
        return self.text[at : min(self.sentence.end, at + reach)]


_PARTS = re.compile(r"[,.;()\d]")
# "Spent $6 million attacking Clinton": what was done with it.
_DOING = re.compile(r"\s+[a-z]+ing\s+(?:[A-Z]|the\b|a\b|an\b|his\b|her\b|their\b|its\b|to\b)")
# Of these nothing is a part.
_POINTS = frozenset(["points", "times", "percentage points"])
_OR_SHARE, _THEN_SHARE = re.compile(r",?\s+or\s+"), re.compile(r",\s+")
_TWO_PLURALS = re.compile(r"(?<=s)\s[a-z]+s$")
# Of an earthquake; none was ever stronger.
_MAGNITUDE = re.compile(r"[\s-](magnitude)\b|\s+on\s+the\s+(?:open-ended\s+)?(Richter scale)")
_MAGNITUDE_BEFORE = re.compile(r"\b(magnitude)(?:\s+(?:of|at|was|is)|\s)(?:\s*(?:at|about|around))?\s*$")
_STRONGEST = 10
# What is said of a price, not of who paid it: "West Texas Intermediate gained 92 cents".
PRICE_MOVED = re.compile(
    r"\s(?:was\s|were\s|had\s|has\s|is\s)?(?:gained|added|rose|risen|fell|fallen|slipped|dropped|lost|shed|jumped|climbed|slid|settled|closed|ended|traded|trading|quoted|up|down)\b"
)
# "A 20 percent approval rating": the share is this rate.
_RATE = re.compile(
    r"\s+((?:(?!of\b|in\b|to\b|and\b|or\b)[a-z-]+\s){0,2}?(?:rate|rating|turnout|growth|inflation|unemployment|tax|tariff|duty|levy|margin|majority|discount|premium|commission|stake|interest|royalty|surcharge))\b(?!\s(?:in|on|of)\b)"
)
# Shares of those who were asked: "52 percent among likely voters".
_AMONG = re.compile(r"\s+among\s+")
# What nobody counts, alone behind a number: "eleven minutes younger".
_COMPARATIVES = frozenset(
    "closer nearer higher lower older younger longer shorter earlier later larger smaller bigger faster slower better worse cheaper"
    " harder stronger taller deeper wider greater heavier lighter further farther short net low high roughly rest single".split()
)
_DAYS = re.compile(r"(?:yesterday|today|last \w+|this \w+|\w+day)['’]s", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
# A time that goes on or comes round is no news: "in the past two years", "three weeks later".
_WINDOW_BEFORE = re.compile(
    r"(?:(?<!\bto )(?<!\bwill )(?<!\bcould )(?<!\bmay )(?<!\bcan )\blast|\b(?:past|next|previous|recent|coming|first|following|within|every|after|in|in just|in about|in only|in nearly|in almost"
    r"|over|during|than|since|until|by|through|those|these|the|final|another|initial|preceding|latest|in as little as|in less than|in under|in more than"
    r"|(?:go|goes|going|went|gone|look|looking|looked|dat(?:es|ed|ing)|stretch(?:es|ed|ing)|set|turn|turned) back|about|just|only|after just|after only|after about|after more than|after nearly|some))\s+(?:the\s+)?(?:past\s+|last\s+|next\s+)?$",
    re.IGNORECASE,
)
_WINDOW_AFTER = re.compile(
    r"\s+(?:ago|later|earlier|before|after|since|prior|apart|in a row|early|late|from now|away|of age|into|running|straight|past|on|previously|following|until|till|to go|to spare|remaining)\b",
    re.IGNORECASE,
)
_LASTS = re.compile(
    r"\b(?:to last|will last|could last|last(?:ed|s|ing)|sentenced (?:\w+ )*to|to the maximum|took|takes|take|serv(?:e[ds]?|ing)|extended(?: by| for)?|gave|gets?|jailed for|a maximum of"
    r"|(?:hearing|period|delay|ban|ceasefire|truce|term|sentence|closure|extension|wait|suspension|siege|journey|trip) of)\s+$",
    re.IGNORECASE,
)
# The film "13 Hours"; "can bring up to five years in prison".
_TITLE = re.compile(r"\s(?:Seconds?|Minutes?|Hours?|Days?|Nights?|Weeks?|Months?|Years?)\b")
_TERM = re.compile(
    r"\s+(?:in\s+(?:a\s+|an\s+)?(?:\w+\s+)?(?:prison|jail|custody|captivity|detention)|behind bars|of\s+(?:imprisonment|probation|hard labou?r)|imprisonment|probation)\b"
)
# "Waited for nine minutes before coming back": how long, where "nine minutes before" alone is when.
_STAYED = re.compile(r"\s+before\s+(?:[a-z]+ing|(?:he|she|it|they|the|being|his|her|their)\b)")
# "For four years as secretary of state": how somebody came to know, not news.
_IN_OFFICE = re.compile(r"\s+as\s+(?:[a-z]|[A-Z])")
# "Extended the comment period on drilling by six months."
_LENGTHENED = re.compile(
    r"\b(?:exten[dt]|prolong|lengthen|shorten|delay|postpon|put off|push(?:ed)? back|renew|suspend|cut|reduc)(?:e[ds]?|ed|s|ing)?\s(?:[^.;:]{2,90}?\s)?by\s+(?:another\s+|a further\s+|up to\s+)?$"
    r"|\b(?:extend|renew)(?:ed|s|ing)?\s[^.;:]{2,90}?\sfor\s+(?:another\s+|a further\s+)?$",
    re.IGNORECASE,
)
_LIVED = re.compile(
    r"\b(?:liv(?:e[ds]?|ing)|work(?:s|ed|ing)?|resid(?:e[ds]?|ing)|know(?:n|s)?|marri(?:ed|age)|been|stay(?:s|ed|ing)?|serv(?:e[ds]?|ing)|look(?:s|ed|ing)?|search(?:ed|ing)?"
    r"|wait(?:ed|ing)?|campaign(?:ed|ing)?|fought|taught|teach(?:es|ing)?|rul(?:e[ds]?|ing)|went|gone|wander(?:ed|ing)?)(?:\s+[\w.]+){0,5}?\s+for\s+$|\b(?:is|are|was) in for\s+$",
    re.IGNORECASE,
)
_RISE = re.compile(
    r"\s+(?:annual\s+|yearly\s+|average\s+|further\s+)?(?:increase|rise|drop|decline|fall|cut|growth|hike|decrease|reduction|jump|surge|stake|share|interest)\s+(?:in|of|on)\s+",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+of\s+(?!them\b|whom\b|which\b)", re.IGNORECASE)
# Of something without a noun, or of what the sentence does not say: "a third of that", "62.5 percent owned by".
_UNNAMED = re.compile(r"\s+(?:of\s+(?:that|it|what|this)\b|owned\b)")
_AS_MUCH = re.compile(r"\s+as\s+(?:much|many)\b")
# "Less than half the volume".
_HALF_THE = re.compile(r"\s+(?=(?:the|its|their|his|her|our|this|that)\s)")
# Between a noun and its measure: "a stone of 20 kg".
HELD = re.compile(
    r"\s+of(?:\s+(?:about|around|some|nearly|almost|up to|at least|more than|over|just|only|between|roughly|an estimated))?\s*$"
)
_COPULA = re.compile(
    r"\b(?:is|was|were|are|be|been|reached|reaches|hit|at|stood at|stands at|of|range from|ranges from|ranged from|ranging from)\s+$",
    re.IGNORECASE,
)
# "Fraud has fallen by 40 percent", "duty goes from 5 percent to 30".
_MOVED = re.compile(
    r"\b(?:rose|rises?|risen|rising|fell|falls?|fallen|falling|dropp(?:ed|ing)|grew|grown|grows?|climb(?:ed|ing)|increased|decreased|declined|jumped|surged|slumped|shrank|shrunk"
    r"|soared|plunged|gained|went up|gone up|went down|gone down)\s+(?:by\s+)?$",
    re.IGNORECASE,
)
_MOVED_FROM = re.compile(r"\s+from\s+$")
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
_GRANTED = re.compile(
    r"\b(?:grant|giv|sentenc|allow|permit|entitl|order|bann|barr|suspend)(?:en|ed|ted)\b", re.IGNORECASE
)
_AWAY = re.compile(
    r"\s+(?:(?:to the )?(?:north|south|east|west)\w*|away|from|off|up|down|inside|outside|long|wide|high|deep|tall|thick|above|below|under|beyond|offshore|inland|apart|upstream|downstream)\b",
    re.IGNORECASE,
)
# What is "longer than five years".
_COMPARED = re.compile(r"(?:longer|shorter|larger|higher|smaller|lower|greater) than\b", re.IGNORECASE)
# "9 out of 10 Indians" is a share of Indians.
_RATIO = re.compile(r"\s(?:out of|in)\s")
# The next of several that share one whole: "Cruz at 17 percent, Rubio at eight percent".
_AT = re.compile(r"\bat\s$")
# Characters back in which an article names the oil that flows.
_OIL_REACH = 2000
_OIL = re.compile(r"\b(?:[Oo]il|[Cc]rude)\b(?!\s[A-Z])")
_PLURAL_ALONE = re.compile(r"[a-z]+s")
# It is not they that flow.
_LIMIT = re.compile(r"\b(?:ceiling|quota|limit|target|capacity|cap)s?$")
# Of these a measure is given, but it is not they that flow.
_RATES = frozenset("rate level pace speed volume total average".split())
# From a measure to its conversion: "five-foot (1.5 metres)".
_MOVED_AWAY = re.compile(r"\s+from\s+(?:about\s+|around\s+|some\s+)?")
_CONVERTED = re.compile(r"[\s-]?[\w./]{1,12}(?:\s(?:per|an?)\s\w+)?\s\((?:about\s|around\s)?")
# "Out of 14 candidates, 41 percent is much": no share of these.
_SET_APART = re.compile(r"\b[Oo]ut of [\w,]+\s$")
_BRACKET = re.compile(r"\s*\([^)\d]{1,40}\)|\s*\([^)]{1,40}\)(?=\s[a-z])")


def build(
    text: str,
    amount: Amount,
    counted: Span | None,
    kind: FigureKind,
    *,
    unit: str | None = None,
    outcome: Outcome = "",
) -> Figure:
    """A figure whose span takes the counted phrase in where it stands next to the number."""
    end = amount.span.end
    if counted is not None and 0 <= counted.start - end < 24 and not _PARTS.search(text, end, counted.start):
        end = max(end, counted.end)
    words = _SPACES.sub(" ", counted.of(text)) if counted is not None else ""
    if words.lower() in _COMPARATIVES or _DAYS.fullmatch(words):
        counted, words = None, ""
    return Figure(Span(amount.span.start, end), amount.number, amount.value, amount.upper, amount.bound,
                  amount.unit if unit is None else unit, words, counted, kind, outcome)  # fmt: skip


def next_noun(text: str, at: int, end: int) -> Span | None:
    """The noun phrase that begins right at the next word; None after punctuation or a stop word."""
    if skipped := _BRACKET.match(text, at, end):
        at = skipped.end()
    if _DOING.match(text, at):
        return None
    word = WORD.match(text, min(at + 1, end), end)
    if word is None or text[at : at + 1] not in " -" or is_stop(word.group()):
        return None
    return counted_after(text, at + 1, end, singular=True)


def _past_bracket(text: str, at: int) -> int:
    """Where the words go on behind a conversion: "324 metres (1,063 ft) tall"."""
    bracket = _BRACKET.match(text, at)
    return bracket.end() if bracket else at


def antecedent(found: list[Figure], since: int = 0) -> Span | None:
    """What "of them" refers to: the last counted phrase of a plain count that stands behind `since`."""
    plain = (
        f
        for f in reversed(found[-4:])
        if not f.unit and f.kind not in ("age", "share") and f.number.start >= since and not _is_crowd(f)
    )
    return next(
        (f.counted_span for f in plain if f.counted_span is not None and f.counted not in _POINTS), None
    )


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
    return build(text, replace(amount, hyphened=False), Span(*named.span(named.lastindex or 0)), "other")


def _is_told_as_share(passage: Passage, amount: Amount) -> bool:
    """True for the share behind "up 86 cents, or" and behind a sum of money and a comma."""
    last, start = passage.here[-1], amount.span.start
    if _OR_SHARE.fullmatch(passage.text, last.span.end, start):
        return True
    return last.kind == "money" and _THEN_SHARE.fullmatch(passage.text, last.span.end, start) is not None


def _is_crowd(figure: Figure) -> bool:
    """True for "a crowd of 70", which are not "them"."""
    return figure.counted in ("crowd", "audience", "turnout", "attendance", "gathering", "population")


def read_share(passage: Passage, amount: Amount) -> Figure:
    """A percentage or a fraction with what it is a share of."""
    text, sentence, end = passage.text, passage.sentence, amount.span.end
    counted = None
    if OF_THEM.match(text, end):
        counted = antecedent(passage.found, passage.near)
    elif of := _OF.match(text, end) or _RISE.match(text, end) or _AMONG.match(text, end):
        if whose := re.compile(r"\s+of\s+whose\s+").match(text, end):
            of = whose
        counted = noun_phrase(text, of.end(), sentence.end)
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
        counted = _shared(replace(passage, found=passage.here))
    if counted is None and amount.unit and (_COPULA.search(before) or _MOVED.search(before)):
        counted = subject_before(text, sentence.start, amount.span.start, whole=True)
        if counted is not None and _AT.search(before) and is_proper(text, counted):
            return build(text, amount, None, "share")  # "Hakim stands at 30 percent"
    if counted is None and amount.unit and (moved := _MOVED_FROM.search(before)):
        counted = subject_of(text, sentence.start, amount.span.start - len(moved.group()))
    if counted is None and _UNNAMED.match(text, end):
        return build(text, amount, None, "share")
    if counted is None and passage.here and _is_told_as_share(passage, amount):
        counted = passage.here[-1].counted_span  # "up 86 cents, or 1.1 percent"
    if counted is None and passage.here and _AS_MUCH.match(text, end):
        counted = passage.here[-1].counted_span
    if counted is None:
        counted = _shared(passage)
    if counted is None and amount.unit:
        counted = subject_before(text, sentence.start, amount.span.start)
        if counted is not None and is_proper(text, counted) and not PRICE_MOVED.match(text, counted.end):
            counted = None  # of a candidate or a land nothing is a share: "followed by Cruz at 16 percent"
    return build(text, amount, counted, "share")


def _shared(passage: Passage) -> Span | None:
    """What the shares before are a share of, else what was counted last in the sentence."""
    named = antecedent(passage.here)
    if named is not None and _SET_APART.search(passage.text, max(0, named.start - 24), named.start):
        named = None
    if any(figure.unit == "percentage point" for figure in passage.here):
        return _share_before(passage.here)  # of the votes of a poll, not of what a sentence before counted
    return _share_before(passage.here) or named or _share_before(passage.found, passage.near)


def _share_before(found: list[Figure], since: int = 0) -> Span | None:
    shares = (
        figure for figure in reversed(found[-4:]) if figure.kind == "share" and figure.number.start >= since
    )
    return next((figure.counted_span for figure in shares if figure.counted_span is not None), None)


def read_measure(passage: Passage, amount: Amount) -> Figure | None:
    """A length, area, weight, volume or reported duration with what has it; None for a window of time."""
    text, sentence, end = passage.text, passage.sentence, amount.span.end
    kind = kind_of_unit(amount.unit) or "other"
    if kind == "duration" and not _is_reported(passage, amount):
        return None
    counted = None
    if of := _OF.match(text, end):
        counted = noun_phrase(text, of.end(), sentence.end)
    elif kind == "duration" and (
        place := re.compile(
            r"\s+in\s+(?:a\s+|the\s+)?(?!front\b|order\b|all\b|total\b|which\b)(?=[a-zT])"
        ).match(text, end, sentence.end)
    ):
        counted = noun_phrase(text, place.end(), sentence.end)
    elif not _AWAY.match(text, _past_bracket(text, end)):
        counted = next_noun(text, end, sentence.end)
        if amount.unit == "barrel/day" and counted is not None and _PLURAL_ALONE.fullmatch(counted.of(text)):
            counted = None  # "through which eight million bpd passes"
    start = amount.span.start
    last = passage.found[-1] if passage.here else None
    if (
        counted is None
        and last is not None
        and last.kind == kind
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
    if counted is not None and "/" in amount.unit and counted.of(text).lower() in _RATES:
        counted = None
    if counted is None and amount.unit == "barrel/day":
        counted = _goods(passage, start)
    if amount.hyphened and kind == "other" and counted is not None and amount.unit != "storey":
        kind = "equipment" if kind_of_noun(counted.of(text)) in ("equipment", "strikes") else "other"
    if kind == "other" and counted is not None and are_goods(counted.of(text)):
        kind = "trade-volume"
    return build(text, amount, counted, kind)


def _measured(passage: Passage, amount: Amount, kind: FigureKind) -> Span | None:
    """What the words before a measure say has it; None for how far something is from something else."""
    text, first, start = passage.text, passage.sentence.start, amount.span.start
    before = passage.before(start, 90)
    if holding := _HOLDING.search(before):
        return phrase_before(text, first, start - len(holding.group()))
    if kind not in ("duration", "area-distance"):
        return subject_before(text, first, start, whole=amount.unit == "barrel/day")
    if kind == "duration":
        if held_up := _HELD_UP.search(before):
            return phrase_before(text, start - len(held_up.group()), len(text[:start].rstrip()) - len(" for"))
        lasts = _LASTED.search(before)
    elif kind == "area-distance" and (deep := _DIMENSION.match(text, _past_bracket(text, amount.span.end))):
        named = phrase_before(text, first, len(text[:start].rstrip()))
        if named is not None and text[start - 1 : start] == " " and deep:
            return named
        lasts = _MEASURES.search(before)
    elif _FROM_THERE.match(text, amount.span.end) and not _RUNS.search(before):
        return None
    else:
        lasts = _MEASURES.search(before)
    subject = subject_of(text, first, start - len(lasts.group())) if lasts else None
    if subject is not None and (
        strife := _STRIFE.search(text, max(first, subject.start - 24), subject.start)
    ):
        return Span(*strife.span(1))
    return subject


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


def _is_reported(passage: Passage, amount: Amount) -> bool:
    """True where a time is what is told, not a window or an offset ("three weeks later")."""
    text, before = passage.text, passage.before(amount.span.start)
    if passage.alone or amount.hyphened or "/" in amount.unit:
        return True
    if _TITLE.match(text, amount.number.end):
        return False
    if amount.number.of(text).lower() in ("one", "a"):
        return False
    if _TERM.match(text, amount.span.end):
        return True
    if before.lower().endswith("for ") and _STAYED.match(text, amount.span.end, passage.sentence.end):
        return True
    if _IN_OFFICE.match(text, amount.span.end) and not _LASTS.search(before):
        return False
    if _WINDOW_AFTER.match(text, amount.span.end, passage.sentence.end):
        return False
    if _LASTS.search(before) or _LENGTHENED.search(before):
        return True
    if amount.bound == "more than" and text[amount.span.start :].lower().startswith("over"):
        return False
    if _WINDOW_BEFORE.search(before):
        return before.lower().endswith("through ") and bool(_OF.match(text, amount.span.end))
    return not _LIVED.search(before) or bool(_GRANTED.search(before))
