"""Whether a number without a noun is a figure: it tells of harm or of a change, or goes on counting."""

from __future__ import annotations

import re

from briefing.analysis.quantities.amounts import Amount
from briefing.analysis.quantities.counted import OF_THEM
from briefing.analysis.quantities.passage import Passage
from briefing.model import Figure, Outcome, Span

CHANGE = re.compile(
    r"\b(?:down|up|fell|falls?|rose|rises?|dropped|drops?|falling|rising|cut|ran|runs?|numbered|reduced?|increased?|grew|grows?|growing|plunged|slumped|soared|swelled|surged|dipped|declined|decreased|shrink|shrank|climbed|climbs?|compared|jumped|raised|limited|amounted|capped)\s+(?:[\w/-]+\s+){0,3}(?:to|from|by|with|at)\s*$",
    re.IGNORECASE,
)
TOTAL = re.compile(
    r"\b(?:total|number|toll|figure|sum|force|strength|population)\b(?:[^.;]|\b[A-Z][a-z]{2,3}\.){0,60}\b(?:to|at|is|was|of|reached|exceeded)\s*$",
    re.IGNORECASE,
)
_VOTES, _TO = re.compile(r"(?:[\w-]+ )?votes$"), re.compile(r"\s+(?:votes\s+)?(?:to|against)\s+")
# "Raised to five the number of people killed": the clause's subject is who counts.
_NUMBER_OF = re.compile(
    r"\s+(?:the|its|their)\s+(?:[a-z]+\s+)?number\s+(?:of\s+"
    r"(?P<whom>(?:(?!in\b|of\b|who\b)[\w-]+\s+){0,3}?(?:people|children|men|women|dead|killed|wounded|injured|missing|[a-z]{3,}s))"
    r"|(?P<fate>dead|killed|wounded|injured|missing|detained|arrested|displaced))\b"
)
# "Received 4,600 applications and approved 212."
_AND_DID = re.compile(
    r"\b(?:and|but)\s+(?:only\s+)?(?:[a-z]+ed|sold|lost|found|kept|built|bought|sent|left|held|took|gave|made|won|saw|let|hit|cut|met|caught)\s+$"
)
# "2,500 troops in Iraq and 900 in Syria", "nine deals have been signed and two carried out".
_ELSEWHERE = re.compile(
    r"\s+(?:in\s+[A-Z]|(?:against|opposed|in favou?r|abstained)\b|(?:found|lost|sold|built|left|kept|held|carried out|signed|completed|cancelled|canceled|rejected|approved|opened|closed)\b)"
)
_HOMELESS = re.compile(r"\s+(?:homeless|displaced)\b")
# "Half a dozen senators, of 54 total".
_IN_ALL = re.compile(r"\s+(?:in\s+(?:all|total)|total|altogether)\b(?!\s+[a-z]+s\b)")
# "Thirty delegates, out of 247 at stake".
_OUT_OF = re.compile(r",\s+(?:out\s+)?of\s+(?:some\s+|about\s+)?$")
# "Hit by nine stones, four in the face": parts of what was counted, told with where they belong.
_PART_OF = re.compile(r"(?:[,;:–—]|\s-)\s+(?:and\s+)?$|\band\s+$|\($")
_WHERE = re.compile(r"\s+(?:to|in|from|at|on|for|with|near|inside|outside|against|by)\s+(?!\d)[a-zA-Z]")
# "Latif has 612 to Odeh's 430 and Karim's 98".
_WHOSE = re.compile(r"[A-Z][\w-]+['’]s\s+$")
_TO_WHOSE = re.compile(r"\s+(?:to|against)\s+[A-Z][\w-]+['’]s\s+\d")
_ENDS = re.compile(r"\s*[,.;]")
_VERB = re.compile(
    r"\s+(?:have|had|were|are|did|never|remain(?:ed)?|survived|escaped|returned|voted|refused|surrendered|drowned|joined|will|would|still)\b"
)
_ALL = re.compile(r"\b(?:all|both)\s+(?:the\s+)?$", re.IGNORECASE)
# "Killed 26 drivers, including 12 when their ferry sank".
_PART_DIED = re.compile(r"\s+(?:when|in|who|killed|from|at|near|on|by|during|as)\b|\s*[,.]")
# "They have sold 63 at 400,000 pounds each."
SOLD, _AT = re.compile(r"\b(?:sold|bought|rented|leased)\s+$"), re.compile(r"\s+(?:at|for)\s+[$€£\d]")
AND = re.compile(r"(?:\band|\bbut|\bwhile|[,;])\s+(?:another\s+|a further\s+)?$")
OF_US = re.compile(r"\s+of\s+(?:us|you)\b")
# Before a part of a larger number: "drowned 9,000 sheep in four districts, including 2,000 here".
INCLUDING = re.compile(r"\bincluding\s+$")


def _goes_on_counting(passage: Passage, amount: Amount) -> bool:
    """True for "96 doors are on loan and 11 have been lost", and where "Twelve were" begins a sentence."""
    text, start = passage.text, amount.span.start
    here = [f for f in passage.here if not f.unit and (f.counted_span is not None or f.outcome)]
    if here and _VOTES.match(here[-1].counted) and _TO.fullmatch(text, here[-1].span.end, start):
        return True
    if _is_part(passage, amount, here) or _is_tally(passage, amount, here):
        return True
    if (
        passage.found
        and SOLD.search(text, max(passage.sentence.start, start - 12), start)
        and _AT.match(text, amount.number.end)
    ):
        return True
    if (
        here
        and _AND_DID.search(text, max(passage.sentence.start, start - 20), start)
        and _ENDS.match(text, amount.number.end)
    ):
        return here[-1].value > amount.value
    joined = here and AND.search(text, max(passage.sentence.start, start - 20), start)
    if joined and _ELSEWHERE.match(text, amount.number.end, passage.sentence.end):
        return True
    if not _VERB.match(text, amount.number.end, passage.sentence.end):
        return False
    if here:
        return bool(AND.search(text, max(passage.sentence.start, start - 8), start))
    last = passage.found[-1] if passage.found else None
    begins = not text[passage.sentence.start : start].strip(" \n“\"'‘")
    return begins and last is not None and not last.unit and last.value > amount.value


def _is_part(passage: Passage, amount: Amount, here: list[Figure]) -> bool:
    """True for the "four" of "nine stones, four in the face" and the "54" of "six senators, of 54 in all"."""
    text, start, end = passage.text, amount.span.start, amount.number.end
    if not here or amount.form == "fraction":
        return False
    if _IN_ALL.match(text, end):
        return True
    including = INCLUDING.search(text, max(passage.sentence.start, start - 12), start)
    if including and amount.value < here[0].value and here[0].outcome and _PART_DIED.match(text, end):
        return True
    if amount.value > here[-1].value and _OUT_OF.search(text, max(passage.sentence.start, start - 16), start):
        return True
    told = sum(figure.value for figure in here[1:] if figure.counted_span == here[0].counted_span)
    if here[0].kind == "age" or amount.value + told > here[0].value:
        return False
    apart = _PART_OF.search(text, max(passage.sentence.start, start - 6), start)
    return apart is not None and _WHERE.match(text, end, passage.sentence.end) is not None


def _is_tally(passage: Passage, amount: Amount, here: list[Figure]) -> bool:
    """True for each number of "Latif has 612 to Odeh's 430" where the sentence or the one before counts such things."""
    text, start = passage.text, amount.span.start
    near = [f for f in passage.found[-4:] if not f.unit and f.counted_span and f.number.start >= passage.near]
    if near and _TO_WHOSE.match(text, amount.number.end):
        return True
    return bool(here) and _WHOSE.search(text, max(passage.sentence.start, start - 24), start) is not None


def number_behind(passage: Passage, amount: Amount) -> Span | None:
    """Whom a clause counts that names them behind its number: "brought to 49 the number of people killed"."""
    before = passage.before(amount.span.start).rstrip()
    behind = _NUMBER_OF.match(passage.text, amount.span.end, passage.sentence.end)
    if behind is None or not before.lower().endswith(" to"):
        return None
    return Span(*behind.span("whom" if behind["whom"] else "fate"))


def needs_no_noun(passage: Passage, amount: Amount, outcome: Outcome, before: str) -> bool:
    """True where a number without a noun is a figure still: harm, a bound, a large number, a change."""
    text = passage.text
    if (
        number_behind(passage, amount)
        or outcome
        or amount.form == "vague"
        or _HOMELESS.match(text, amount.span.end)
    ):
        return True
    if amount.hyphened:
        return False
    printed = amount.number.of(text)
    if amount.bound != "exact" or "," in printed or amount.value >= 10000:
        return True
    if OF_THEM.match(text, amount.span.end) or OF_US.match(text, amount.span.end):
        return amount.value > 1 and not _ALL.search(before)
    if amount.value > 1 and _goes_on_counting(passage, amount):
        return True
    return bool(CHANGE.search(before) or TOTAL.search(before))
