"""What rises, falls, totals or is forecast: the subject of a clause that tells its size or its change.

"Sales of pumps and valves rose 9 percent from a year earlier to $30 million": both figures are of
sales. The head of the subject is read from where its clause begins, so that what stands in phrases
behind it (of what, where, when) is not taken for it.
"""

from __future__ import annotations

import re

from briefing.analysis.quantities.counted import noun_phrase
from briefing.analysis.words.classes import WORD, is_finite_verb, is_plural, is_stop
from briefing.model import Span
from briefing.text.days import A_MONTH

# Characters back from a number in which the verb of its clause stands, and from that in which the clause begins.
_VERB_REACH, _CLAUSE_REACH = 110, 160
_TO_COME = (
    r"(?P<to_come>(?:(?:is|are|was|were|be|been|has|have|had|will|would|could|may|might|should|can|to|also|now|still|already|only|again|further|expected|forecast|projected"
    r"|estimated|predicted|planned|seen|likely|set|due|sharply|slightly|steadily|probably|actually|nearly|almost|barely|just)\s+)*)"
)
_MOVE = (
    r"(?:(?P<base>rise|fall|drop|grow|climb|increase|decrease|decline|jump|surge|slump|shrink|slow|ease|slip|slide|soar|plunge|plummet|tumble|contract|expand"
    r"|reach|total|amount|hit|stand|average|exceed|narrow|widen|swell|be|come)"
    r"|rises|rising|rose|risen|falls|fell|fallen|falling|drops|dropped|dropping|grows|grew|grown|growing|climbs|climbed|climbing|increas(?:es|ed|ing)|decreas(?:es|ed|ing)"
    r"|declin(?:es|ed|ing)|jump(?:s|ed|ing)|surg(?:es|ed|ing)|slump(?:s|ed|ing)|shr(?:inks|ank|unk|inking)|slow(?:s|ed|ing)|eas(?:es|ed|ing)|slip(?:s|ped|ping)|slides|slid|soar(?:s|ed|ing)"
    r"|plung(?:es|ed|ing)|plummet(?:s|ed|ing)|tumbl(?:es|ed|ing)|edged|(?:goes|went|gone) (?:up|down)|(?:is|are|was|were) (?:up|down)|contract(?:s|ed)|expand(?:s|ed)"
    r"|reach(?:es|ed)|total(?:s|led|ed)|amount(?:s|ed)|stands|stood|averag(?:es|ed)|narrow(?:s|ed)|widen(?:s|ed)|swell(?:s|ed)|doubled|recovered"
    r"|(?:forecast|estimated|projected|put|valued|seen|set|expected)(?= at)|came)"
)
_NUMBER = r"(?:[\d.,/-]*\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
# What may stand between the verb and the number: "by 5 percent in May from a year earlier to".
_WHILE = (
    rf"(?:up|down|back|by|to|at|from|of|about|around|some|nearly|a record|{_NUMBER}(?:\s?%|\s(?:pct|percent|per cent|percentage points?))"
    rf"|(?:a year|a month|a week|a quarter|the year|the month|{_NUMBER} (?:years|months)) (?:earlier|ago|before)|year-on-year|on the year|last (?:year|month|week)|the (?:previous|same|last) (?:year|month|quarter|period)"
    rf"|in (?:{A_MONTH}|the (?:[a-z]+ )?(?:quarter|half|year|month|week|period)|(?:19|20)\d\d(?:/\d\d)?)|this year|last year's [\w-]+ (?:quarter|half))"
)
_CHAIN = re.compile(rf"\s{_TO_COME}{_MOVE}(?:\s+{_WHILE})*\s+$", re.IGNORECASE)
# A verb that is read as a bound of the number: "now exceeds 54 per cent".
_BOUNDING, _BEFORE_BOUND = (
    re.compile(r"(?:exceed|surpass|topp)(?:s|es|ed)?\b", re.IGNORECASE),
    re.compile(rf"\s{_TO_COME}$", re.IGNORECASE),
)
# Where a clause begins; a year before its subject is left out.
_BEGINS = re.compile(
    r"(?:[;:,“”\"(]|\b(?:that|said|says|while|as|but|when|because|since|although|though|where|if|and(?=\s+(?:its|their|his|the)\b)))\s+",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:(?:the|its|their|overall|in)\s+)?(?:19|20)\d\d(?:[/-]\d\d)?\s+", re.IGNORECASE)
_IN_REPORT = re.compile(
    r"in (?:an?|its|his|her|the) (?:[a-z]+ ){0,2}(?:report|statement|speech|interview|letter|note|survey|bulletin|review|filing)\s+(?:that\s+)?"
)
_ASIDE = re.compile(r",\s[^,;:]{3,90},$")
# "Aid for camps, clinics, and schools": no clause begins at these commas.
_LIST = re.compile(r",\sand\s(?:[\w-]+\s){0,2}[\w-]+$")
_PHRASE = re.compile(
    r"\s+(?:of|in|for|to|from|at|on|among|by|during|over|with|between|across|under|within|against|through|abroad|and)\b"
)
_WHOSE = re.compile(r".*['’]s?\s(?=\S)")
# "Freight carried over the Alps rose": what is said of the subject in between.
_TOLD_OF = re.compile(
    r"(\s+(?:[a-z]+ed|made|sold|sent|bought|held|paid)(?:\s+(?:abroad|[a-z]+wards?))?)(?=\s+(?:by|to|from|in|on|at|over|through|under|for)\s)"
)
# Sizes of which only what they are the size of is told: "the number of jobs".
_SIZES = frozenset("number numbers total amount volume majority quantity cases".split())
_OF = re.compile(r"\s+of\s+")
_AND = re.compile(r"\s+and\s+")
_VERBS = frozenset(
    "is are was were be been has have had will would could may might should can do does did that which who whom whose when while because said says".split()
)
_ARTICLES = frozenset("a an the its their his her our this that no any".split())
# The next number of the same: ", down 40 percent", "compared with 2.3 pct in May", "or 12 percent".
_GOES_ON = re.compile(
    rf"(?:\s+(?:{_WHILE}|(?:for|in) (?:the )?(?:19|20)\d\d(?:[/-]\d\d)?|this year|next year|by \d{{4}}))*,?\s+(?:(?:or|and)\s+)?(?:(?:up|down|off|rising|falling|compared with|compared to|against|versus|from|a (?:rise|fall|drop|increase|decline|jump) of)\s+)(?:by\s+|from\s+|about\s+)*$",
    re.IGNORECASE,
)


def mover(text: str, start: int, at: int) -> Span | None:
    """What the clause around a number at `at` says has this size or change; None where it names nothing.

    `start` is where its sentence begins.
    """
    bounding = _BOUNDING.match(text, at)
    chain = (_BEFORE_BOUND if bounding else _CHAIN).search(text, max(start, at - _VERB_REACH), at)
    if chain is None:
        return None
    end = _before_aside(text, start, chain.start())
    begins = start
    for mark in _BEGINS.finditer(text, max(start, end - _CLAUSE_REACH), end):
        if mark.group()[0] != "," or not _LIST.search(text, mark.start(), end):
            begins = mark.end()
    if told := _IN_REPORT.match(text, begins, end):
        begins = told.end()
    if year := _YEAR.match(text, begins, end):
        begins = year.end()
    subject = _subject(text, begins, end)
    if subject is None or (not bounding and chain["base"] and not _may_be_verb(text, chain, subject)):
        return None
    return subject


def _before_aside(text: str, start: int, verb: int) -> int:
    """Where the subject ends that something in commas parts from its verb: "sales, a quarter of the total, rose"."""
    aside = _ASIDE.search(text, max(start, verb - _CLAUSE_REACH), verb)
    return aside.start() if aside else verb


def _may_be_verb(text: str, chain: re.Match[str], subject: Span) -> bool:
    """False for "a rise of 9 percent", where "rise" is no verb."""
    return bool(chain["to_come"]) or (
        subject.end == chain.start() and is_plural(subject.of(text).split()[-1])
    )


def _subject(text: str, begins: int, end: int) -> Span | None:
    """The head of the subject of a clause from where it begins to where its verb begins, whose it is left out."""
    first = noun_phrase(text, begins, end)
    if first is None:
        return None
    if whose := _WHOSE.match(text, first.start, first.end):
        first = Span(whose.end(), first.end)
    if (both := _AND.match(text, first.end, end)) and (second := noun_phrase(text, both.end(), end)):
        first = Span(first.start, second.end)
    if not _leads_to(text, first.end, end):
        return None
    head = first.of(text).rsplit(maxsplit=1)[-1].lower()
    if head in _SIZES and (of := _OF.match(text, first.end, end)):
        return noun_phrase(text, of.end(), end)
    return first


def goes_on(text: str, last: int, at: int) -> bool:
    """True where a number at `at` is of what the figure that ends at `last` is: ", down 40 percent"."""
    return _GOES_ON.fullmatch(text, last, at) is not None


def _leads_to(text: str, at: int, verb: int) -> bool:
    """True where between the subject's head and its verb stand only phrases of what, where and when."""
    if not text[at:verb].strip():
        return True
    if text[at:verb].rsplit(maxsplit=1)[-1].lower() in _ARTICLES:
        return False  # "for a total of"
    if (told := _TOLD_OF.match(text, at, verb)) and not any(c.isdigit() for c in text[at:verb]):
        at = told.end(1)
    listed = ", and " in text[at:verb]  # "for projects, trade, and special aid"
    if not _PHRASE.match(text, at, verb) or (text.find(",", at, verb) >= 0 and not listed):
        return False
    named = False  # of the phrase behind the last preposition
    for word in WORD.finditer(text, at, verb):
        low = word.group().lower()
        if low in _VERBS or (is_finite_verb(low) and (named or not low.endswith("ed"))):
            return False
        named = not is_stop(low) and (named or is_plural(low))
    return True
