"""Whether two figures bound to an event (tolls, strikes, people of one incident) are of the same one.

A country at war has the same bomb in the same words every week, so likeness alone joins too much. Two
figures are of one event only where place, day and means agree as far as they are told, within a few
days, and both are what the article gives for the whole event: not "15 of the wounded", not "elsewhere".

What it gets wrong: two attacks with the same means on one town on one day; and it says nothing of tolls
that are told first without a place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from briefing.model import Analysis, Figure, Span
from briefing.stories.towns import Town, one_town, town_of, towns_within
from briefing.text.days import WEEKDAYS, WEEKDAYS_AR
from briefing.text.similarity import words

# Later than this a toll of one town is taken for another event's: a guess on the careful side, since updates
# come within two days and the same street is bombed again within a week.
REACH = timedelta(days=4)
# The first sentences of an article, which give the event's own figures.
FIRST_SENTENCES = 3
# A number more than so many times another is of another scope: among the pairs of real articles that likeness
# alone joined, read by hand, none beyond it was of one event.
MOST_GROWTH = 3
# Characters before a number in which a word tells that it is a part or somebody else's.
BEFORE = 45
# Letters up to which the stem of a means is a whole word.
SHORT = 3

_DAY = re.compile(
    rf"\b({'|'.join(WEEKDAYS)})(?:['’]?s)?\b|({'|'.join(WEEKDAYS_AR)})", re.IGNORECASE
)  # fmt: skip
# "said on Sunday" dates the saying, not the event.
_SAID = re.compile(
    r"\b(?:said|says|told|added|reported|announced|statement|monitor)(?:\s+[\w.']+){0,3}\s*$", re.IGNORECASE
)
# "AFP, Sunday 4 May 2014": when it was filed.
_FILED = re.compile(r"\s+\d{1,2}\s+[A-Z][a-z]{2,8}\s+\d{4}")
_PART_BEFORE = re.compile(
    r"\b(?:includ\w+|among\w*|another|further|additional|separate\w*|other|earlier|previous\w*|most|as well as)\b[^.;]*$",
    re.IGNORECASE,
)
_PART_BEHIND = re.compile(
    r"\s*(?:\w+\s+){0,2}?(?:of (?:them|the|whom|those)|(?:were|are|was) among)\b", re.IGNORECASE
)
_BESIDE = re.compile(
    r"\W*(?:elsewhere|meanwhile|separately|also|earlier|later|previously|in addition|another|in (?:a|another) separate"
    r"|last (?:week|month|year)|in the same context|a second|hours later|other)\b",
    re.IGNORECASE,
)
# Words that tell by what people came to harm, by class; the stem is the word's beginning, in small letters.
_MEANS = {
    "air": ("airstrike", "air strike", "air-strike", "air raid", "air attack", "air force", r"(?:led|coalition|russian|israeli|american|us|turkish|regime) strike", "warplane", "jet", "helicopter", "barrel bomb", "raid", "aircraft", "aerial"),
    "shell": ("shell", "rocket", "mortar", "artillery", "missile"),
    "blast": ("bomber", "blast", "explosion", "explod", "suicide", "car bomb", "booby", "mine", "ied", "motorcycle", "motorbike"),
    "drone": ("drone",),
    "gas": ("chemical", "gas attack", "poison gas", "toxic gas", "sarin", "chlorine", "nerve", "toxic"),
    "ground": ("clash", "fighting", "ambush", "battle", "gunm", "shooting", "shot", "sniper"),
    "accident": ("crash", "collaps", "blaze", "flood", "drown", "capsiz"),
}  # fmt: skip
# A stem of `SHORT` letters is a whole word: "car" is not the beginning of "care".
_MEANT = {
    name: re.compile("|".join(rf"\b{stem}" + (r"s?\b" if len(stem) <= SHORT else "") for stem in stems))
    for name, stems in _MEANS.items()
}
_QUARTER = "neighbou?rhood|district|quarter|village|suburb|town|market|street"
_SCOPES = {
    "one": re.compile(rf"\b(?:{_QUARTER})\b", re.IGNORECASE),
    "many": re.compile(
        rf"\b(?:{_QUARTER}|province|area)s\b|\bacross\b"
        r"|\b(?:two|three|four|several|different|various)\s+(?:\w+\s+)?(?:parts|places|locations|cities|provinces)\b",
        re.IGNORECASE,
    ),
}


@dataclass(frozen=True, slots=True)
class Event:
    """What is told of the event that a figure belongs to."""

    # Towns or provinces with their governorates, folded: of the sentence, else the article's scene.
    places: frozenset[Town]
    # True where the sentence itself names them.
    told_there: bool
    # Weekdays named for the event, Monday 0: of the sentence, else of the opening; empty when none is.
    days: frozenset[int]
    # Classes of means named in the sentence, else in the headline.
    means: frozenset[str]
    # Whether its sentence tells of one quarter or village ("one"), or of several ("many").
    scope: frozenset[str]
    # True where words make the figure a part ("15 of the wounded"), or of something beside ("elsewhere").
    part: bool
    # True where it stands in the headline or the first sentences.
    first: bool
    # The day on which the article appeared; None when it has no date.
    seen: date | None
    # The days that those weekdays were, the last before the article appeared.
    on: frozenset[date]


def event_of(report: Analysis, figure: Figure, sentence: Span) -> Event:
    """The event of the figure, as its sentence tells it, and where that is silent the article."""
    text = report.article.text
    told = sentence.of(text)
    opening = text[: report.sentences[0].end if report.sentences else len(text)]
    there = towns_within(report.places, sentence)
    days = days_told(told) or days_told(opening)
    seen = report.article.seen.date() if report.article.seen else None
    return Event(
        there or _scene(report),
        bool(there),
        days,
        means_told(told) or means_told(report.article.headline),
        frozenset(name for name, pattern in _SCOPES.items() if pattern.search(told)),
        _part(report, figure, sentence),
        stands_first(report, figure),
        seen,
        on_days(days, seen) if seen else frozenset(),
    )


def one_event(one: Event, other: Event, names: frozenset[str], others: frozenset[str]) -> bool:
    """True when place, day and means of both agree, and neither number is of a part.

    A number that does not stand first must have day and means named. Where a sentence names no place
    that is known, the names in the two sentences (`names`, `others`) must not all differ; where neither
    article does, they must share one.
    """
    if one.part or other.part:
        return False
    if (
        (one.days and other.days and not one.days & other.days)
        or not_yet(new=one, old=other)
        or not_yet(new=other, old=one)
    ):
        return False
    if one.means and other.means and not one.means & other.means:
        return False
    if one.scope and other.scope and not one.scope & other.scope:
        return False
    if not (one.first and other.first) and not (one.days and other.days and one.means and other.means):
        return False
    if not (one.told_there and other.told_there) and names and others and not names & others:
        return False
    placed = one_town(one.places, other.places) if one.places or other.places else bool(names & others)
    return placed and _near(one, other)


def in_proportion(low: Figure, high: Figure) -> bool:
    """True unless one number is so many times the other that they must be of two scopes."""
    least, most = sorted((low.value, high.value))
    return most <= MOST_GROWTH * least


def not_yet(new: Event, old: Event) -> bool:
    """True where the one happened only after the other was printed."""
    return old.seen is not None and bool(new.on) and min(new.on) > old.seen


def _near(one: Event, other: Event) -> bool:
    if one.seen is None or other.seen is None:
        return True
    return abs(one.seen - other.seen) <= REACH


def _scene(report: Analysis) -> frozenset[Town]:
    """Where the article's opening says that it happens."""
    scene = report.scene
    return town_of(scene) if scene and scene.span.start < opening_of(report) else frozenset()


def days_told(told: str) -> frozenset[int]:
    """Weekdays named for what happened, Monday 0; not those of a statement or of the filing."""
    found = set()
    for match in _DAY.finditer(told):
        if _SAID.search(told[: match.start()]) or _FILED.match(told, match.end()):
            continue
        english, arabic = match.groups()
        found.add(WEEKDAYS.index(english.lower()) if english else WEEKDAYS_AR[arabic])
    return frozenset(found)


def on_days(weekdays: frozenset[int], seen: date) -> frozenset[date]:
    """The days that the weekdays were, the last ones up to the day on which the article appeared."""
    return frozenset(seen - timedelta(days=(seen.weekday() - day) % 7) for day in weekdays)


def means_told(told: str) -> frozenset[str]:
    """Classes of means by which people come to harm that the words name."""
    # To look for words in any case takes four times as long as to look in a text of small letters.
    small = told.lower()
    return frozenset(name for name, pattern in _MEANT.items() if pattern.search(small))


def _part(report: Analysis, figure: Figure, sentence: Span) -> bool:
    text = report.article.text
    before = text[max(sentence.start, figure.span.start - BEFORE) : figure.number.start]
    if figure.outcome != "wounded" and {"other", "others"} & set(words(figure.span.of(text))):
        return True
    beside = _BESIDE.match(sentence.of(text)) or _PART_BEFORE.search(before)
    return bool(beside or _PART_BEHIND.match(text, figure.number.end))


def in_headline(report: Analysis, figure: Figure) -> bool:
    """True where a word of the number stands in the headline."""
    return bool(set(words(figure.number.of(report.article.text))) & set(words(report.article.headline)))


def stands_first(report: Analysis, figure: Figure) -> bool:
    """True where the figure, or a word of its number, stands in the headline or the first sentences."""
    return in_headline(report, figure) or figure.span.start < opening_of(report)


def opening_of(report: Analysis) -> int:
    """Where the first sentences end."""
    first = report.sentences[:FIRST_SENTENCES]
    return first[-1].end if first else len(report.article.text)
