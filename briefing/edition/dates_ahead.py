"""Coming dates that articles name: "is to be handed over on Saturday", "the vote on 1 December".

A weekday is resolved only against an article's own date, and only where the sentence looks ahead;
it means the next such day after publication. A day and month without a year means the next one. An
undated article resolves no weekday. Missed on purpose: "next week", "in the coming days", and a
weekday in a sentence without a word that looks ahead (it is far more often the day before).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from briefing.model import Analysis, Span
from briefing.text.days import MONTHS, MONTHS_AR, WEEKDAYS, WEEKDAYS_AR

# A date further off is background ("by 2030 ..."), not something to watch for.
HORIZON = timedelta(days=180)
# Words that look ahead. "on Saturday" alone is as often the past.
_AHEAD = re.compile(
    r"\b(?:will|would|shall|is to|are to|to be|due|set to|set for|scheduled|expected|plan(?:s|ned)?|intends?"
    r"|from|starting|begins?|opens?|starts?|next|coming|until|by|deadline|ahead of)\b"
    r"|المقبل|القادم|سوف|من المقرر|من المتوقع|\bس[يتن]\w+",
    re.IGNORECASE,
)
# The verb of a weekday stands within so many words before it.
VERB_REACH = 10
# So many behind it where none stands before: "the strike on Tuesday by a coalition against ... killed".
_REACH_BEHIND = 15
_WORD = re.compile(r"[a-z’']+")
# "closed until Wednesday" looks ahead whatever its verb; "lasted from Thursday until Friday" does not.
_FORWARD = frozenset("until next before beyond".split())
_SPANNED = frozenset("lasted ran spanned".split())
_WILL = frozenset(
    "will would shall due set scheduled expected planned plans intends next begins opens starts starting".split()
)
_PAST = frozenset(
    "was were had has have held sent said told came went fell rose began took met left killed made gave hit".split()
)
_WEEKDAY = re.compile(
    r"\b(?:on|from|by|until|next|this|before|for)\s+(?:next\s+|coming\s+)?(" + "|".join(WEEKDAYS) + r")\b",
    re.IGNORECASE,
)
_ANY_WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
# "Due to shelling" gives a reason and "said to be" a doubt; "is due to begin", "due to be held" look ahead.
_NO_FUTURE = re.compile(
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )\bdue to (?!be\b)"
    r"|\b(?:said|believed|thought|known|reported|alleged) to be\b",
    re.IGNORECASE,
)
# A clause of its own: what stands before it is not its verb.
_CLAUSE = frozenset("after when since because".split())
_WEEKDAY_AR = re.compile(r"(?:يوم\s+)?(" + "|".join(WEEKDAYS_AR) + r")\s+(?:المقبل|القادم)")
_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY_MONTH = re.compile(
    rf"\b(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<m1>{_NAMES})\b\.?|(?P<m2>{_NAMES})\b\.?\s+(?P<d2>\d{{1,2}})(?!\d))"
    r"(?:,?\s+(?P<y>20\d\d)\b)?",
    re.IGNORECASE,
)
_DATE_BEHIND = re.compile(rf",?\s+(?:the\s+)?{_DAY_MONTH.pattern}", re.IGNORECASE)
_DAY_MONTH_AR = re.compile(
    r"(?P<d1>\d{1,2})\s+(?P<m1>"
    + "|".join(sorted(MONTHS_AR, key=len, reverse=True))
    + r")(?:\s+(?P<y>20\d\d))?"
)


def find_dates_ahead(analysis: Analysis, today: date) -> tuple[tuple[date, Span], ...]:
    """Each coming day that the article names, with its sentence; the nearest first.

    `today` is the local date of the cut-off; what lies before it, or beyond `HORIZON`, is left out.
    """
    article = analysis.article
    told = article.published.date() if article.published else None
    found: dict[date, Span] = {}
    filed = analysis.dateline.span.end if analysis.dateline else 0
    for whole in analysis.sentences:
        # "BAGHDAD (TRW) - " belongs to the report, not to what it says.
        sentence = Span(filed, whole.end) if whole.start < filed < whole.end else whole
        words = sentence.of(article.text)
        for day in _days(words, told, today):
            if today < day <= today + HORIZON:
                found.setdefault(day, sentence)
    return tuple(sorted(found.items()))


def _days(words: str, told: date | None, today: date) -> Iterator[date]:
    if not _AHEAD.search(words):
        return
    for match in _DAY_MONTH_AR.finditer(words):
        yield from _calendar_day(match, told or today)
    for match in _DAY_MONTH.finditer(words):
        before = words[: match.start()]
        if _looks_ahead(before, "".join(_WORD.findall(before.lower())[-1:]), words[match.end() :]):
            yield from _calendar_day(match, told or today)
    if told is None:
        return
    for match in _WEEKDAY.finditer(words):
        if _DATE_BEHIND.match(words, match.end()):
            continue  # "on Tuesday 1 December": the date says which
        preposition = match.group().split()[0].lower()
        if _looks_ahead(words[: match.start()], preposition, words[match.end() :]):
            since = _said_on(words[: match.start()], words, told)
            weekday = WEEKDAYS.index(match.group(1).lower())
            if since != told or weekday != told.weekday() or "next" in match.group().lower():
                yield _next(since, weekday)
    for match in _WEEKDAY_AR.finditer(words):
        yield _next(told, WEEKDAYS_AR[match.group(1)])


def _said_on(before: str, words: str, told: date) -> date:
    """The past day that the sentence names first: what was declared on Wednesday for Thursday is of that week."""
    for match in _ANY_WEEKDAY.finditer(before):
        if not _looks_ahead(words[: match.start()], "", words[match.end() :]):
            return told - timedelta(days=(told.weekday() - WEEKDAYS.index(match.group().lower())) % 7)
    return told


def _looks_ahead(before: str, preposition: str, after: str) -> bool:
    """False where the verb of a day tells the past: "sent back on Monday", "the raid on Monday killed".

    Its verb is the nearest before it, or where none stands there the first behind it.
    """
    said = _WORD.findall(_NO_FUTURE.sub(" ", before.lower()))[-VERB_REACH:]
    if _SPANNED & set(said):
        return False
    if preposition in _FORWARD:
        return True
    for previous, word in reversed(list(pairwise(["", *said]))):
        if preposition == "by" and word.endswith("ed") and previous == "been":
            return True  # "had been promised by Thursday"
        tense = _tense(previous, word)
        if tense:
            return tense == "ahead"
        if word in _CLAUSE:
            break
    to_come = _WORD.findall(_NO_FUTURE.sub(" ", after.lower()))[:_REACH_BEHIND]
    tenses = (_tense(previous, word) for previous, word in pairwise(["", *to_come]))
    return next((tense for tense in tenses if tense), "past") == "ahead"


def _tense(previous: str, word: str) -> Literal["ahead", "past", ""]:
    """What the word tells as a verb; "" where it is none that we know."""
    if word in _WILL or (word == "be" and previous == "to"):
        return "ahead"
    if (word in _PAST or word.endswith("ed")) and previous not in {"be", "stay", "remain"}:
        return "past"
    return ""


def _calendar_day(match: re.Match[str], told: date) -> Iterator[date]:
    """The day, the next one where no year is told; nothing for a day that does not exist."""
    named = match.groupdict()
    day = named["d1"] or named.get("d2") or ""
    month = named["m1"] or named.get("m2") or ""
    number = MONTHS.get(month.lower()) or MONTHS_AR[month]
    try:
        if named["y"]:
            yield date(int(named["y"]), number, int(day))
        else:
            this_year = date(told.year, number, int(day))
            yield this_year if this_year >= told else date(told.year + 1, number, int(day))
    except ValueError:
        return


def _next(told: date, weekday: int) -> date:
    return told + timedelta(days=(weekday - told.weekday() - 1) % 7 + 1)
