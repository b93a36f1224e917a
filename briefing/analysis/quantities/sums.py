"""Money in English: what a sum is for, what costs it, what is paid for with it."""

from __future__ import annotations

import re

from briefing.analysis.quantities.amounts import Amount
from briefing.analysis.quantities.counted import (
    is_proper,
    noun_phrase,
    phrase_before,
    subject_before,
    subject_of,
)
from briefing.analysis.quantities.counted_pairs import with_more
from briefing.analysis.quantities.movers import goes_on, mover
from briefing.analysis.quantities.nouns import lemma
from briefing.analysis.quantities.passage import HELD, PRICE_MOVED, Passage, build, next_noun
from briefing.analysis.quantities.units import TIMES
from briefing.model import Figure, Span

# What a sum is paid against that is no thing paid for: "$9 an hour".
_RATE = re.compile(
    r"\s*(?:/|\b(?:a|an|per|each|every)\s+)(?:year|month|week|day|quarter|hour|barrel|person|head|share|gallon|ton|tonne|kilo|litre|liter|kg|gram|minute|night|square|piece|time)\b",
    re.IGNORECASE,
)
_THING = re.compile(r"\s(?:a|an|per|each|every)\s(barrel|gallon|tonne|ton|kilo|litre|liter|kg|head|share)\b")
_CRUDE = re.compile(
    r"\b(?:(?!(?:If|The|When|As|In|But|And|With|For|Since|While|An?|That|Spot|World|Its|Their|Of|Says?)\s)[A-Z][\w.]+\s)?(?:crude oil|crude|oil)\b"
)
# "150,000 pounds a visit".
_APIECE = re.compile(r"\s+(?:a|an|per|each|every)\s+(?=[a-z])")
_WHEN = (
    r"(?:\s+\([^()]{1,24}\))?"
    r"(?:\s+(?:(?:next|last|this|a|per|each|every) (?:year|month|week|day)|(?:annually|yearly|monthly|daily)|over (?:the (?:next|past|last) )?[\w-]+ (?:years|months|decades)))?"
)
_LATER_FOR = re.compile(
    rf"{_WHEN}\s+(?P<word>in|of|for|into|worth of|towards?)\s+(?:each\s+|every\s+)?(?=[a-z(“\"]|\d[\d,.]*\s(?!(?:percent|per|years?|days?|months?|hours?|weeks?)\b)[a-z])(?!(?:a|the|this|that) (?:year|month|statement|report|day)\b)",
    re.IGNORECASE,
)
_TO_BUY = re.compile(
    rf"{_WHEN}(?:\s+(?:would|will|is|was|to) be(?:ing)? used)?\s+to\s+(?:help\s+)?"
    r"(?:buy|purchase|build|fill|carry|clear|cross|ship|treat|bury|rebuild|repair|restore|fund|finance|support|train|equip|feed|house|renovate|replace|upgrade|expand|secure|acquire|pay for|cover)\s+(?=[a-z])(?!(?:this|that|it|them|what)\b)"
)
_SPENT = re.compile(
    r"\b(?:spend(?:s|ing)?|spent|sav(?:e|es|ed|ing)|wast(?:e|es|ed|ing)|splash(?:ed)?|lavish(?:ed)?|blew|invest(?:s|ed|ing)?)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_ON = re.compile(rf"{_WHEN}\s+on\s+(?=[a-z])")
_WORTH = re.compile(
    r",?\s+(?:worth|valued at|costing|priced at|totall?ing)(?:\s+an?\s+(?:reported|total|combined|estimated))?\s+$"
)
# The first of two things that have one worth: "grabbed jewellery and watches worth".
_OTHER = re.compile(
    r"\b(?:of|in|with|stole|took|the|his|her|its|their|[a-z]+ed|[a-z]+ing(?:\sup)?)\s((?!(?:the|his|her|its|their)\b)[a-z]{3,}(?:\s[a-z]{3,})?)\sand\s(?:\w+\s)?$"
)
# "The appeal for $4.07 billion": what the sum is asked or signed for.
_ASKED = re.compile(
    r"\b(?:appeal|request|bid|plea|offer|contract|deal|claim|tender|order|loan|grant|bill|invoice|lawsuit)\s+for\s+$"
)
_ASKS = re.compile(r"\s(?:is|are|was|were)\s(?:seeking|asking for)\s+$|\s(?:seeks?|asks? for)\s+$")
_SEEKERS = frozenset(
    "appeal plan response request proposal budget programme program campaign bill project".split()
)
# "Promised each player 100 million dinars", "a plan, which asks for $3 billion".
# "Every family that leaves is entitled to four million dinars."
_EACH_GETS = re.compile(
    r"\b(?:[Ee]ach|[Ee]very)\s+(?!(?:had|has|have|is|was|will|would|of|one|now|then)\b)([a-z-]+)\b[^.;,]{0,40}?\b(?:earns?|earned|gets?|got|pays?|paid|receives?|received|entitled to|given|charged)\s+$"
)
# "The contract, for $43m, was signed", "the superintendent's salary, $118,500, and".
_NAMED, _CLOSES = re.compile(r",\s+(?:for\s+)?$"), re.compile(r"\s*[,)]")
_EACH_AFTER = re.compile(r"\s+(?:each|apiece)\b")
_EACH = re.compile(r"\b(?:each|every)\s+(?!worth\b)([a-z-]+(?:\s(?!of\b|for\b)[a-z-]+)?)\s+$")
_WHICH = re.compile(
    r",?\s(?:which|that)\s(?:[a-z]+\s){0,2}?(?:asks?|asked|calls?|called|costs?|requires?|needs?|would (?:have )?raised?|is worth|was worth)(?:\sfor)?\s+$"
)
# "She sold her two cows for 1.9 million dinars."
_TRADED = re.compile(
    r"\b(?P<be>(?:was|were|been|is|are|being)\s+)?(?P<verb>s[oe]ll(?:s|ing)?|sold|b(?:uy|uys|uying|ought)|purchas(?:e[ds]?|ing)|acquir(?:e[ds]?|ing)|auction(?:ed|ing)?|rent(?:ed|ing|s)?"
    r"|leas(?:e[ds]?|ing)|let|swapp(?:ed|ing)|ransom(?:ed|ing)|pawn(?:ed|ing)|hir(?:e[ds]?|ing)|on sale)\b(?P<what>[^.;:“”\"]{0,80}?)\s+for\s+$",
    re.IGNORECASE,
)
# "Every ghost soldier costs the treasury $90 million": what it costs and whom.
_COSTS = re.compile(
    r"(?P<and>\band\s+)?(?:(?:\b(?:will|would|could|may|might|should|can|has|had|have|is|are|was|were|expected|estimated|likely|to|already|also|only)\s+){0,4})\bcosts?"
    r"(?:\s+(?:him|her|them|us|it|(?:the|its|his|their|our|a|each)\s+[\w’'-]+(?:\s+[\w’'-]+)?|[A-Z][\w’'-]+))?\s+$"
)
# "That brings total aid since the war began to $15 billion."
_BROUGHT = re.compile(
    r"\b(?:bring(?:s|ing)?|brought|rais(?:e[sd]?|ing)|push(?:es|ed|ing)?|tak(?:es?|ing)|took|lift(?:s|ed|ing)?)\s+(?=(?:the|its|his|their|our|total)\b)[^.;]{3,110}\bto\s+$",
    re.IGNORECASE,
)
_BRING = re.compile(r"\w+\s+")
# "Sales brought in $6.9 billion": what earns a sum, where it is trade or a duty and no owner of the money.
_EARNS = re.compile(
    r"\s(?:br(?:ing|ings|inging|ought) in|yield(?:s|ed)?|generat(?:e[sd]?|ing)|fetch(?:es|ed)?|netted)\s+$"
)
_EARNERS = frozenset(
    "sale export import shipment ticket toll tax duty tariff levy fee fine harvest crop auction licence license".split()
)
_TIMES = TIMES | {
    "summer",
    "winter",
    "spring",
    "autumn",
    "season",
    "quarter",
    "time",
    "trading",
    "morning",
    "afternoon",
    "evening",
}
_RAISED = re.compile(
    r"\s(?:has\s|have\s|had\s|also\s)?(?:raised|raises|added|put|cut|brought|lowered|reduced)\b"
)
# Nouns for the money itself, not for what it pays; those of them that name what they are of.
_MONEY_NOUNS = frozenset(
    "sum amount total figure cost price low high record minimum maximum average level".split()
)
_PRICED = frozenset("cost costs price prices value bill".split())
_PAY_OF = re.compile(
    r"\b(salary|wages?|pay|rent|fees?|fine|budget|debts?|income|pension|profits?|revenues?|tax|loan|bail|turnover)\s+(?:of|for)\s+(?:the\s+)?$"
)
_PRONOUNS = frozenset("one ones it them that this him her us me what".split())
_BY = re.compile(r"\bby\s+(?:the\s+)?$")
_VERSUS = re.compile(r"vs\b")
# Verbs, adjectives and what leads to another sum, left where a noun was looked for: "to settle at $1,349 an ounce".
_NOT_PAID_FOR = frozenset(
    "vs versus settle forecast projected expected seen narrow widen early late current recent old new done underway planned stolen start fiscal exerciseable year dollars"
    " he's she's they've he’s she’s they’ve recorded reported estimated respectively net earlier ago prior equivalent".split()
)
_WHOSE = re.compile(r"\s+(?:of|for)\s+")
_ONE_THING = re.compile(r"(?:an?|the|one of|his|her|its|their|this|that)\s")
_BESIDE = re.compile(
    r"[^\w]*\(\s*|\s*,\s*|,?\s+or\s+|\s+(?:to|at|from)\s+(?:(?:settle|close|end|finish|trade|stand)\s+at\s+)?"
)
# "Up 50 cents, or 0.7 percent, to $71".
_RISEN_TO = re.compile(r",?\s+(?:to|at)\s+(?:(?:close|finish|end|settle|trade)\s+(?:\w+\s+)?at\s+)?")
# Characters back in which what was sold, or cost so much, is named.
_REACH = 130


def read_money(passage: Passage, amount: Amount) -> Figure:
    """A sum of money with what it is for, or what costs it."""
    counted = _converted(passage, amount) or _paid_for(passage, amount)
    if counted is not None and (
        _head(passage.text, counted) in _PRONOUNS | _NOT_PAID_FOR
        or _VERSUS.match(passage.text, counted.start)
    ):
        counted = None
    return build(passage.text, amount, counted, "money")


def _converted(passage: Passage, amount: Amount) -> Span | None:
    """What the sum before is for, where this one is its conversion: "150,000 pounds a visit, about $13"."""
    last = passage.found[-1] if passage.found else None
    if last is not None and last.kind == "share":
        risen = _RISEN_TO.fullmatch(passage.text, last.span.end, amount.span.start)
        return last.counted_span if risen else None
    if last is None or last.kind != "money":
        return None
    if goes_on(passage.text, last.span.end, amount.span.start):
        return last.counted_span
    beside = _BESIDE.fullmatch(passage.text, last.span.end, amount.span.start)
    if beside and beside.group().strip() == "," and _LATER_FOR.match(passage.text, amount.span.end):
        return None  # "130 million in cash, 30 million in notes"
    return last.counted_span if beside else None


def _paid_for(passage: Passage, amount: Amount) -> Span | None:
    text, end, limit = passage.text, amount.span.end, passage.sentence.end
    start, first = amount.span.start, passage.sentence.start
    rate = _RATE.match(text, end)
    apiece = None if rate else _APIECE.match(text, end, limit)
    if apiece and (thing := noun_phrase(text, apiece.end(), limit)):
        return thing
    counted = None if rate else next_noun(text, end, limit)
    purpose = _LATER_FOR.match(text, end, limit)
    if counted is None and purpose and purpose["word"].lower() != "for":
        counted = with_more(text, noun_phrase(text, purpose.end(), limit), limit)
        if (
            counted is not None
            and purpose["word"].lower() == "in"
            and not _is_bought(text, purpose.end(), counted)
        ):
            counted = None
    if counted is None and (held := HELD.search(text, max(first, start - 30), start)):
        counted = phrase_before(text, first, held.start())
        if counted is not None and _head(text, counted) in _MONEY_NOUNS:
            counted = None
    if counted is None and (asked := _ASKED.search(text, max(first, start - 30), start)):
        counted = phrase_before(text, first, len(text[: asked.end()].rstrip()) - len(" for"))
    if counted is None and purpose and purpose["word"].lower() == "for":
        counted = with_more(text, noun_phrase(text, purpose.end(), limit), limit)
    if counted is None and (each := _EACH.search(text, max(first, start - 40), start)):
        counted = Span(*each.span(1))
    if counted is None and (each := _EACH_GETS.search(text, first, start)):
        counted = Span(*each.span(1))
    if (
        counted is None
        and (named := _NAMED.search(text, max(first, start - 12), start))
        and _CLOSES.match(text, end)
    ):
        told = passage.here and passage.here[-1].span.end >= named.start()
        counted = None if told else phrase_before(text, first, named.start())
    if counted is None and _EACH_AFTER.match(text, end) and passage.here and not passage.here[-1].unit:
        counted = passage.here[-1].counted_span  # "ten trucks at $50,000 each"
    if counted is None and (worth := _WORTH.search(text, max(first, start - 20), start)):
        counted = phrase_before(text, first, worth.start())
        if counted is not None and (other := _OTHER.search(text, first, counted.start)):
            counted = Span(other.start(1), counted.end)
    if counted is None and (of := _spent_on(passage, amount)):
        counted = with_more(text, noun_phrase(text, of, limit), limit)
    return counted or _costing(passage, amount) or _measured_out(text, passage.sentence, amount)


def _measured_out(text: str, sentence: Span, amount: Amount) -> Span | None:
    """The barrel of "8,000 pounds a barrel", the oil of a price of oil, where nothing else is named."""
    rate = _THING.search(text, amount.number.end, amount.span.end + 12)
    if rate is None or rate.start() > amount.span.end:
        return None
    oil = list(_CRUDE.finditer(text, sentence.start, amount.span.start)) if rate[1] == "barrel" else []
    return Span(*oil[-1].span()) if oil else Span(*rate.span(1))


def _spent_on(passage: Passage, amount: Amount) -> int | None:
    """Where it is named what is bought: behind "on" or "to rebuild"."""
    text, end, limit = passage.text, amount.span.end, passage.sentence.end
    if bought := _TO_BUY.match(text, end, limit):
        return bought.end()
    on = _ON.match(text, end, limit)
    return on.end() if on and _SPENT.search(passage.before(amount.span.start, 60)) else None


def _costing(passage: Passage, amount: Amount) -> Span | None:
    """What has this price, by the words before it."""
    text, first, start = passage.text, passage.sentence.start, amount.span.start
    back = max(first, start - _REACH)
    if traded := _TRADED.search(text, back, start):
        return _traded(passage, traded)
    if costs := _COSTS.search(text, back, start):
        if costs["and"]:
            return noun_phrase(text, first, start)
        return subject_of(text, first, len(text[: costs.start()].rstrip()))
    if brought := _BROUGHT.search(text, back, start):
        verb = _BRING.match(text, brought.start())
        return noun_phrase(text, verb.end(), start) if verb else None
    if asked := _ASKS.search(text, back, start):
        seeker = subject_of(text, first, asked.start())
        if seeker is not None:
            return seeker if _head(text, seeker) in _SEEKERS else None
    if earns := _EARNS.search(text, back, start):
        earner = subject_of(text, first, earns.start())
        return earner if earner is not None and lemma(_head(text, earner)) in _EARNERS else None
    if asked := _WHICH.search(text, back, start):
        return subject_of(text, first, asked.start())
    counted = mover(text, first, start) or subject_before(text, first, start, whole=True)
    if counted is not None and _BY.search(text, max(first, counted.start - 8), counted.start):
        return None  # who says so: "forecast by bankers at up to $1 billion"
    if counted is not None and _is_name(text, counted) and not PRICE_MOVED.match(text, counted.end):
        return None  # who raised it
    if counted is not None and _RAISED.match(text, counted.end) and is_proper(text, counted):
        return None
    if counted is not None and counted.of(text).lower() == "net" and text.startswith(" worth", counted.end):
        return Span(counted.start, counted.end + len(" worth"))
    if counted is not None and _head(text, counted) == "level":
        return None
    if counted is not None and _head(text, counted) in _PRICED:
        whose = _WHOSE.match(text, counted.end, start)
        counted = noun_phrase(text, whose.end(), start) if whose else counted
    if counted is not None and (pay := _PAY_OF.search(text, max(first, counted.start - 30), counted.start)):
        return Span(*pay.span(1))
    return counted


def _traded(passage: Passage, traded: re.Match[str]) -> Span | None:
    """What was sold: the verb's object, or the subject of "were sold"; "they" are what was counted last."""
    text = passage.text
    if not traded["be"]:
        return noun_phrase(text, traded.end("verb"), traded.end("what"))
    subject = phrase_before(text, passage.sentence.start, len(text[: traded.start("be")].rstrip()))
    return subject or _told_first(passage)


def _told_first(passage: Passage) -> Span | None:
    """What was counted first right before: whom a sentence that begins with "they" is about."""
    begins = passage.sentence.start - _REACH
    near = (figure for figure in passage.found[-4:] if figure.number.start >= begins)
    return next((span for f in near if not f.unit and (span := f.counted_span) and f.kind != "age"), None)


def _is_name(text: str, phrase: Span) -> bool:
    """True for "Bernie Sanders", false for "Brent crude" and "Reconstruction"."""
    words = phrase.of(text).split()
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _is_bought(text: str, at: int, phrase: Span) -> bool:
    """False for what stands behind "in" at `at` and is a place, a time or a deed: "in one of the largest heists"."""
    if _ONE_THING.match(text, at):
        return False
    head = _head(text, phrase)
    return text[phrase.end - len(head)].islower() and lemma(head) not in _TIMES


def _head(text: str, phrase: Span) -> str:
    return phrase.of(text).rsplit(maxsplit=1)[-1].lower()
