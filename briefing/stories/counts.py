"""Whether two figures count the same thing: the question behind every change that is reported.

Precise before complete. Kind, outcome, unit, head noun and place must agree, a running total is
never held against a day's count, nor a part against a whole; or one outlet tells both in much the
same words (`retold`). What it gets wrong: the same thing under other words ("fishermen", "men from
Faw") is not joined.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from briefing.model import Analysis, Article, Figure, FigureKind, Outcome, Reading
from briefing.stories.events import Event, event_of, in_headline, in_proportion, one_event
from briefing.stories.telling import (
    Around,
    Telling,
    around,
    elsewhere,
    in_common,
    sentence_of,
    telling,
    told_alike,
    told_on,
)
from briefing.stories.towns import Town, one_town, towns_within
from briefing.text.numbers import significant_digits
from briefing.text.similarity import words

# "about 5,000" and "5,200" may be one number: what "about" leaves open on each side, as a share, by how many
# digits are given: "about 19,900" is no 19,400.
ABOUT = (Decimal("0.1"), Decimal("0.05"), Decimal("0.01"))
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
# Of a toll these say no more than "people": one outlet's "12 civilians" are the other's "12 people".
_WHOEVER = frozenset(
    "person civilian citizen citizens resident residents other others toll tolls life lives martyr martyrs dead".split()
)
_EXTRA = frozenset("additional more further extra another".split())
_OTHERS = frozenset(("other", "others"))
# Counted by the day or from a beginning on, which makes two counts.
_STANDING = frozenset(("people", "personnel", "equipment", "places"))
# Counts of one event each.
OF_EVENTS = frozenset(("casualties", "strikes", "events"))
# People and things that an event may strike, and that are also counted apart from any.
_OF_INCIDENTS = frozenset(("people", "personnel", "equipment", "places", "displaced"))
# Beginnings of words that tell that people or things came to harm.
_HARM = ("kill", "dead", "death", "die", "wound", "injur", "victim", "massacre", "destroy", "hurt", "toll")
_NEVER_PLAIN = frozenset(("duration", "other"))
# Numbers that say too little to have moved.
_VAGUE = frozenset(
    "dozen dozens scores hundreds thousands millions several few many tens عشرات مئات آلاف".split()
)
# What a page counts of itself.
_FURNITURE = frozenset(
    "tag tags comment comments share shares view views like likes photo photos page pages result results".split()
)
# Those who count the dead, where no sentence says so plainly, and names too broad to tell an event by.
_GIVERS = frozenset(
    "observatory human rights syrian iraqi reuters afp ap sana ina lcc sohr monitor agency britain based uk police command ministry".split()
)
_BROAD = frozenset(
    "syria syrias iraq iraqs us american russia russian turkey turkish iran iranian islamic state isis isil daesh"
    " assad assads president led coalition air army suicide qaeda nusra front kurdish isils".split()
)
# What is counted is asked for by each kind of change in turn: so many reports and figures are remembered,
# those of a busy day.
_REPORTS_KEPT, _COUNTS_KEPT = 500, 2_000
# How far one place lies from another, which stays.
_LENGTHS = frozenset(("km", "kilometre", "kilometer", "mile", "m", "metre", "meter"))


# Kind, unit, outcome, running total or not, head noun.
Thing = tuple[FigureKind, str, Outcome, bool, str]


@dataclass(frozen=True, slots=True, eq=False)
class Count:
    """A figure as one article gives it, with what must agree before it is compared with another.

    Each is equal to itself alone.
    """

    reading: Reading
    figure: Figure
    # What is counted: head noun, and every word of the phrase.
    head: str
    words: frozenset[str]
    # The place that the figure's own sentence gives, folded; "" where it gives none.
    place: str
    # The same where it is a known town or province.
    town: frozenset[Town]
    telling: Telling
    # The report that gives it.
    report: Analysis
    # False for kinds whose numbers say nothing by themselves ("two hours"): they are compared only
    # where one outlet tells them in the same words.
    plain: bool = True
    # "25 additional trucks", which are no part of what was counted before.
    extra: bool = False
    # True where the noun stands right behind the number ("96 families"), not before ("reached 214").
    noun_behind: bool = False

    @property
    def thing(self) -> Thing:
        """What two counts of one thing have in common, whatever else is said of it."""
        figure = self.figure
        return figure.kind, figure.unit, figure.outcome, figure.cumulative, self.head

    @property
    def article(self) -> Article:
        """The article that gives it."""
        return self.reading.article


def counts(report: Analysis) -> tuple[Count, ...]:
    """Figures of a report that may be compared: no history, no age, no part of another figure."""
    return _counts(_This(report))


class _This:
    """A report that is no other, however equal: its counts lead back to the article that it holds."""

    def __init__(self, report: Analysis) -> None:
        self.report = report

    def __hash__(self) -> int:
        return id(self.report)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _This) and self.report is other.report


@lru_cache(maxsize=_REPORTS_KEPT)
def _counts(this: _This) -> tuple[Count, ...]:
    report = this.report
    beside = around(report)
    return tuple(
        _count(report, figure, beside)
        for figure in report.figures
        if not figure.background and figure.part_of is None and figure.kind != "age"
        if _says_enough(figure, report.article.text)
    )


def _says_enough(figure: Figure, text: str) -> bool:
    """False for "hundreds", for "11 tags", for "25 miles west of" and for "the five-year war"."""
    if _VAGUE & set(words(figure.number.of(text))) or _FURNITURE & set(words(figure.counted)):
        return False
    if figure.kind == "area-distance" and figure.unit in _LENGTHS:
        return False
    return not (figure.kind == "duration" and "-" in figure.span.of(text))


def _count(report: Analysis, figure: Figure, beside: Around) -> Count:
    article, text = report.article, report.article.text
    said = [_CANON.get(w, w) for w in words(figure.counted) if w not in _EMPTY and not w.isdigit()]
    if figure.kind == "casualties":
        said = [w for w in said if w not in _WHOEVER] if _head(said) in _WHOEVER else said
        said = said or [_ANYONE]
    place = " ".join(words(figure.place.of(text))) if figure.place else ""
    return Count(
        Reading(article, figure.span, figure),
        figure,
        _head(said),
        frozenset(said),
        place,
        towns_within(report.places, figure.place) if figure.place else frozenset(),
        telling(report, figure, beside),
        report,
        plain=figure.kind not in _NEVER_PLAIN,
        extra=bool((_EXTRA if figure.outcome else _EXTRA | _OTHERS) & set(words(figure.span.of(text)))),
        noun_behind=bool(figure.counted_span and figure.span.covers(figure.counted_span)),
    )


def _head(said: list[str]) -> str:
    return said[-1] if said else ""


def same_thing(one: Count, other: Count, *, same_event: bool) -> bool:
    """True when both count the same thing; of one event a missing place or adjective is no difference.

    Apart from an event ("5,200 US troops in Iraq", weeks apart) all words and the place must be
    given and agree.
    """
    if one.thing != other.thing or not one.head:
        return False
    if not (one.plain and other.plain) or one.extra != other.extra:
        return False
    if _elsewhere(one, other, same_event=same_event):
        return False
    if same_event:
        return one.words <= other.words or other.words <= one.words
    placed = one.place != "" and one.place == other.place
    return placed and one.words == other.words and one.figure.kind not in OF_EVENTS


def _elsewhere(one: Count, other: Count, *, same_event: bool) -> bool:
    """True where both give a place and not the same; of one event only known towns tell them apart.

    "In Aleppo on Friday" and "in the Aleppo countryside" need not be two places, nor a quarter and its town.
    """
    if not one.place or not other.place or one.place == other.place:
        return False
    if same_event and one.figure.kind in OF_EVENTS:
        return bool(one.town and other.town and not one_town(one.town, other.town))
    return True


def retold(one: Count, other: Count, *, same_event: bool = False) -> bool:
    """True when one outlet tells the same count again in the same words, perhaps with another number.

    The dead of two bombs are told in the same words: they must be of one event, or both a running
    total. Unit and outcome must not contradict each other; the words decide the rest (`told_alike`).
    """
    a, b = one.figure, other.figure
    same_noun = one.head == other.head or "" in (one.head, other.head)
    if not (same_noun or (a.kind == b.kind and a.unit == b.unit != "")):
        return False
    if not (_agree_or_silent(a.unit, b.unit) and _agree_or_silent(a.outcome, b.outcome)):
        return False
    if one.extra != other.extra or (a.kind == "share") != (b.kind == "share"):
        return False
    if {a.kind, b.kind} <= _STANDING and one.telling.total != other.telling.total:
        return False
    if {a.kind, b.kind} & OF_EVENTS and one.head != other.head:
        return False
    if not told_alike(one.telling, other.telling):
        return False
    totals = one.telling.total and other.telling.total
    free = totals or same_event or not {a.kind, b.kind} & OF_EVENTS
    return free or told_on(one.telling, other.telling)


def _agree_or_silent(one: str, other: str) -> bool:
    return one == other or "" in (one, other)


def of_one_thing(one: Count, other: Count) -> bool:
    """False where the two have no place, no name and hardly a word in common, whatever story holds them."""
    if elsewhere(one.telling, other.telling):
        return False
    return (one.place != "" and one.place == other.place) or in_common(one.telling, other.telling)


def may_differ(one: Count, other: Count) -> bool:
    """True where two numbers of one thing make a change: of the same event, or bound to none.

    Running totals of one scope and numbers that stand apart from events (prices, troops, families in
    a camp) always may; what is bound to an event only where both are of that one (`one_event`).
    """
    if not bound_to_event(one, other) or _of_one_scope(one, other):
        return True
    if not in_proportion(one.figure, other.figure) or _apart(one, other):
        return False
    return one_event(event(one), event(other), _names(one), _names(other))


def _of_one_scope(one: Count, other: Count) -> bool:
    """True for two running totals that begin with the same ("since 1 October", "since the war began")."""
    if not (one.telling.total and other.telling.total):
        return False
    here, there = one.telling.since, other.telling.since
    return bool(here & there) or (here == there and told_alike(one.telling, other.telling))


def _names(count: Count) -> frozenset[str]:
    """Names in the figure's sentence, but for who gives the figure."""
    giver = count.figure.attribution
    return telling_names(count.telling.names) - frozenset(words(giver.name) if giver else ())


def telling_names(names: frozenset[str]) -> frozenset[str]:
    """Without those that tell no event from another: who counts the dead, countries, sides of the war."""
    return names - _GIVERS - _BROAD


@lru_cache(maxsize=_COUNTS_KEPT)
def event(count: Count) -> Event:
    """The event that the number belongs to."""
    return event_of(count.report, count.figure, sentence_of(count.report, count.figure))


def leading(counted: Sequence[Count]) -> Sequence[Count]:
    """Of one outlet's numbers those that are told first and of a whole, where there are any."""
    return [c for c in counted if leads(c)] or counted


def leads(count: Count) -> bool:
    """True for a number that its article tells first, and of the whole event."""
    told = event(count)
    return told.first and not told.part


def headed(count: Count) -> bool:
    """True for a number that stands in its article's headline."""
    return in_headline(count.report, count.figure)


def is_part(count: Count) -> bool:
    """True where the words around it make it a part ("10 of the dead"), or of something beside."""
    return event(count).part


def grown(old: Count, new: Count) -> bool:
    """False for a toll or a running total that has fallen: neither ever does, so it is another's."""
    counts_up = (old.telling.total and new.telling.total) or bound_to_event(old, new)
    return not counts_up or new.figure.value > old.figure.value


def _apart(one: Count, other: Count) -> bool:
    """True where one outlet names in each sentence what it does not in the other: two attacks of a day."""
    if one.telling.around.publication != other.telling.around.publication:
        return False
    here, there = _names(one), _names(other)
    return bool(here - there and there - here)


def bound_to_event(one: Count, other: Count) -> bool:
    """True for tolls, strikes and people or things of an incident; not for what stands apart from any."""
    kinds = {one.figure.kind, other.figure.kind}
    if kinds & OF_EVENTS or one.figure.outcome or other.figure.outcome:
        return True
    if not kinds & _OF_INCIDENTS:
        return False
    if _harmed(one) or _harmed(other):
        return True
    standing = one.words == other.words and one.place == other.place != ""
    return not (standing or told_alike(one.telling, other.telling))


def _harmed(count: Count) -> bool:
    return any(word.startswith(_HARM) for word in count.telling.sentence)


def low_high(figure: Figure) -> tuple[Decimal, Decimal | None]:
    """The least and the most that the figure may mean; None where it is open above."""
    low, high = figure.value, figure.upper if figure.upper is not None else figure.value
    match figure.bound:
        case "about":
            digits = significant_digits(figure.value)
            margin = abs(figure.value) * ABOUT[min(digits, len(ABOUT)) - 1]
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
