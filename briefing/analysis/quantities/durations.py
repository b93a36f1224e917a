"""Times in English: which of them are told, and which are only windows and offsets."""

from __future__ import annotations

import re

from briefing.analysis.quantities.amounts import Amount
from briefing.analysis.quantities.passage import OF, Passage

# A time that goes on or comes round is no news: "in the past two years", "three weeks later".
_WINDOW_BEFORE = re.compile(
    r"(?:(?<!\bto )(?<!\bwill )(?<!\bcould )(?<!\bmay )(?<!\bcan )\blast|\b(?:past|next|previous|recent|coming|first|following|within|every|after|in|in just|in about|in only|in nearly|in almost"
    r"|over|during|(?:space|course|span|matter) of|than|since|until|by|through|those|these|the|final|another|initial|preceding|latest|in as little as|in less than|in under|in more than"
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
_GRANTED = re.compile(
    r"\b(?:grant|giv|sentenc|allow|permit|entitl|order|bann|barr|suspend)(?:en|ed|ted)\b", re.IGNORECASE
)


# A war that goes on, whose years are no news: "the country's five-year civil war"; "a five-day war" was so long.
_KNOWN = re.compile(r"\b(?:the|its|their|this|[A-Za-z]+['’]?s)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_STRIFE = re.compile(r"-years?(?:-long)?\s+(?:[a-z]+\s)?(?:wars?|conflict|insurgency|uprising)\b")
# Times that are news where they are told with what filled them: "after 30 hours of deliberation".
_SHORT = frozenset(["hour", "day", "week", "month"])


def _filled(passage: Passage, amount: Amount, before: str) -> bool:
    """True for "through two years of drought" and, of shorter times, "after 27 days of shelling"."""
    told = before.endswith("through ") or (
        amount.unit in _SHORT and re.search(r"\bafter\s+(?:just\s+|only\s+)?$", before) is not None
    )
    return told and OF.match(passage.text, amount.span.end) is not None


def _goes_on_still(passage: Passage, amount: Amount) -> bool:
    known = _KNOWN.search(passage.before(amount.span.start, 24))
    return known is not None and _STRIFE.match(passage.text, amount.number.end) is not None


def is_reported(passage: Passage, amount: Amount) -> bool:
    """True where a time is what is told, not a window or an offset ("three weeks later")."""
    text, before = passage.text, passage.before(amount.span.start)
    if amount.hyphened and not passage.alone and _goes_on_still(passage, amount):
        return False
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
        return _filled(passage, amount, before.lower())
    return not _LIVED.search(before) or bool(_GRANTED.search(before))
