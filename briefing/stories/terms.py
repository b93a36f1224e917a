"""What of an article is compared with others: its stems, names, numbers, headline and lead; not its own day."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise

import Stemmer

from briefing.model import Article
from briefing.text.days import MONTHS, WEEKDAYS, WEEKDAYS_AR
from briefing.text.similarity import words

# A headline says what the event is: its words count so many times.
HEADLINE_COUNTS = 2
# Words from the beginning that are an article's lead.
LEAD = 80
# Words that stand in every text, and what is left of "it's" and "don't".
_EMPTY = frozenset(
    "the a an of to in and on for at by with from as is are was were be been it its this that he she his her they"
    " their but or not has have had will would who after over into s t في من على الى عن ان هذا هذه التي الذي".split()
)
# Names are told by their capitals, which Arabic does not have: there they are only words.
_NAME = re.compile(r"[A-Z][\w'’.-]*\w")
# Its own day stands in every report of a day: two that share it share nothing by that.
# Days before and behind its own that a report's zone and hour of printing may make it say.
_BESIDE = (-1, 0, 1)
_ENGLISH, _ARABIC = Stemmer.Stemmer("english"), Stemmer.Stemmer("arabic")

Counts = Counter[str]


@dataclass(frozen=True, slots=True)
class Terms:
    """How often each term stands in an article, for every way of looking at it."""

    # Stems of headline and text, the headline's counted twice; and of each two in a row.
    all: Counts
    pairs: Counts
    # Stems of the headline alone, and of headline and first words.
    headline: Counts
    lead: Counts
    # Stems of capitalised words, and numbers of two digits or more.
    names: Counts
    numbers: Counts
    # Words of headline and text.
    length: int


def terms_of(article: Article) -> Terms:
    """The terms of one article; a text that repeats its headline counts as any other."""
    headline, text = article.headline, article.text
    dateless = _without_own_day(f"{headline}\n{headline}\n{text}", article.seen)
    told = words(text)
    # The lead is counted in words as printed, since a headline alone has nothing else.
    begins = len(words(" ".join(text.split(maxsplit=LEAD)[:LEAD])))
    title, lead, rest = stems(words(headline)), stems(told[:begins]), stems(told[begins:])
    body = lead + rest
    return Terms(
        all=Counter(title * HEADLINE_COUNTS + body),
        pairs=Counter(_pairs(title) * HEADLINE_COUNTS + _pairs(body)),
        headline=Counter(title),
        lead=Counter(title * HEADLINE_COUNTS + lead),
        names=Counter(stems(words(" ".join(_NAME.findall(dateless))))),
        numbers=Counter(w for w in words(dateless) if w.isdigit() and len(w) > 1),
        length=len(headline.split()) + len(text.split()),
    )


def _without_own_day(words_printed: str, seen: datetime | None) -> str:
    """The words but for the day on which they appeared: "Wednesday", "Nov. 25", "25 November"."""
    return _own_day(seen.date()).sub(" ", words_printed) if seen else words_printed


@lru_cache(maxsize=400)  # a year of days
def _own_day(day: date) -> re.Pattern[str]:
    days = [day + timedelta(days=beside) for beside in _BESIDE]
    weekdays, months = {one.weekday() for one in days}, {one.month for one in days}
    named = [WEEKDAYS[number].title() for number in weekdays]
    named += [name for name, number in WEEKDAYS_AR.items() if number in weekdays]
    month = "|".join(name.title() for name, number in MONTHS.items() if number in months)
    number = "|".join(str(one.day) for one in days)
    dated = (rf"(?:{month})\.? (?:{number})(?:st|nd|rd|th)?", rf"(?:{number})(?:st|nd|rd|th)? (?:{month})")
    return re.compile(rf"\b(?:{'|'.join((*dated, *named))})\b")


def stems(found: list[str]) -> list[str]:
    """The words without their endings, those left out that stand in every text."""
    return [_stem(word) for word in found if word not in _EMPTY]


def _pairs(found: list[str]) -> list[str]:
    return [f"{one} {other}" for one, other in pairwise(found)]


@lru_cache(maxsize=200_000)  # a day of 10,000 articles has about 100,000 different words
def _stem(word: str) -> str:
    arabic = "\u0600" <= word[0] <= "\u06ff"
    stemmed: str = (_ARABIC if arabic else _ENGLISH).stemWord(word)
    return stemmed
