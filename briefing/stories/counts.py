"""Whether two figures count the same thing: the question behind every change that is reported.

Precise before complete. Kind, outcome, unit, head noun and place must agree, a running total is
never held against a day's count, nor a part against a whole. What it gets wrong: the same thing
under other words ("fishermen", "men from Faw") is not joined.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from briefing.model import Analysis, Article, Figure, Reading
from briefing.text.similarity import words

# "about 5,000" and "5,200" may be one number: what "about" leaves open on each side, as a share.
ABOUT = Decimal("0.1")
# Words that say nothing of what is counted.
_EMPTY = frozenset(
    "a an the of in on at by for from and or to its their his her other others more additional further new some"
    " as many least most total overall another were was are is have has had been being killed dead wounded"
    " injured".split()
)
# Words for the same thing; the first of each row stands for all.
_SAME = """
person people persons individual individuals victim victims human humans body bodies fatality fatalities death deaths casualty casualties
civilian civilians
child children
woman women
man men
soldier soldiers troop troops serviceman servicemen
militant militants fighter fighters insurgent insurgents terrorist terrorists gunman gunmen extremist extremists jihadist jihadists
policeman policemen police officer officers
family families
strike strikes airstrike airstrikes raid raids
base bases
country countries
refugee refugees
barrel barrels
"""
_CANON = {word: row.split()[0] for row in _SAME.strip().splitlines() for word in row.split()}
_ANYONE = "person"


@dataclass(frozen=True, slots=True)
class Count:
    """A figure as one article gives it, with what must agree before it is compared with another."""

    reading: Reading
    figure: Figure
    # What is counted: head noun, and every word of the phrase.
    head: str
    words: frozenset[str]
    # The place that the figure's own sentence gives, folded; "" where it gives none.
    place: str

    @property
    def article(self) -> Article:
        """The article that gives it."""
        return self.reading.article


def counts(report: Analysis) -> tuple[Count, ...]:
    """Figures of a report that may be compared: no history, no age, no part of another figure."""
    text = report.article.text
    return tuple(
        _count(report.article, figure, text)
        for figure in report.figures
        if not figure.background
        and figure.part_of is None
        and figure.kind not in {"age", "duration", "other"}
    )


def _count(article: Article, figure: Figure, text: str) -> Count:
    said = [_CANON.get(w, w) for w in words(figure.counted) if w not in _EMPTY and not w.isdigit()]
    if not said and figure.kind == "casualties":
        said = [_ANYONE]
    place = " ".join(words(figure.place.of(text))) if figure.place else ""
    return Count(Reading(article, figure.span, figure), figure, _head(said), frozenset(said), place)


def _head(said: list[str]) -> str:
    return said[-1] if said else ""


def same_thing(one: Count, other: Count, *, same_event: bool) -> bool:
    """True when both count the same thing; of one event a missing place or adjective is no difference.

    Apart from an event ("5,200 US troops in Iraq", weeks apart) all words and the place must be
    given and agree.
    """
    a, b = one.figure, other.figure
    if (a.kind, a.unit, a.outcome, a.cumulative) != (b.kind, b.unit, b.outcome, b.cumulative):
        return False
    if one.head != other.head or not one.head:
        return False
    if one.place and other.place and one.place != other.place:
        return False
    if same_event:
        return one.words <= other.words or other.words <= one.words
    placed = one.place != "" and one.place == other.place
    return placed and one.words == other.words and a.kind not in {"casualties", "strikes", "events"}


def low_high(figure: Figure) -> tuple[Decimal, Decimal | None]:
    """The least and the most that the figure may mean; None where it is open above."""
    low, high = figure.value, figure.upper if figure.upper is not None else figure.value
    match figure.bound:
        case "about":
            margin = abs(figure.value) * ABOUT
            return low - margin, high + margin
        case "at least" | "more than":
            return low, None
        case "at most" | "less than":
            return Decimal(0), high
        case _:
            return low, high


def agree(one: Figure, other: Figure) -> bool:
    """True when one number could satisfy both, as "at least 12" and "15" or "about 5,000" and "5,200"."""
    (a, b), (c, d) = low_high(one), low_high(other)
    return (b is None or c <= b) and (d is None or a <= d)
