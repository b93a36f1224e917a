"""What places and figures add to the words when two reports are held beside each other.

Two towns are two events more often than not, two countries nearly always, and one town speaks for one
event, unless it is the capital, where news of every kind is filed. Reports in two
languages share no words at all: they tell one event when place and a number of people agree.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from briefing.model import Analysis, FigureKind, Place
from briefing.stories.likeness import NO_CHANCE, WITHIN

# What the odds are multiplied by. Guesses on the careful side: the labelled sets have no scenes, and
# on the sample day 2 to 4 and .4 to .7 group alike.
ONE_PLACE, TWO_GOVERNORATES = 3.0, 0.5
# Those sets are of all the world's news, where a country and its capital in both reports are telling; of a
# desk's own country a third of a day's reports name them. On a quiet day of twenty reports, each of an event
# of its own, a budget, a gas supply and a museum were one story of Baghdad at 3; at .7 and below none is.
ONE_CAPITAL, TWO_THEATERS = 0.7, 0.2
# The chance of two reports in two languages that agree on governorate and number; and of two from one
# governorate that do not: they share no words, which is no sign against them, but none for them either.
# It stands just below what joins two reports, so that it decides nothing by itself.
ACROSS_LANGUAGES, UNDECIDED = 0.7, 0.39
# Numbers that tell one event from another, from this value on: "one killed" is said of many.
TELLING: frozenset[FigureKind] = frozenset({"casualties", "displaced", "people"})
LEAST = 3
# From so many digits on, zeros at the end left out, a number tells an event whatever it counts: "2,410
# families" are displaced in one report, people in the next. What has a price or a length is told of many.
DIGITS = 3
COUNTS: frozenset[FigureKind] = TELLING | {"events", "places", "equipment", "other"}
# From here on a sum of money is a budget's or a contract's, not a price; where the governorate agrees as well, it
# tells the event from fewer digits on.
GREAT_SUM, DIGITS_OF_SUM = 10**6, 2
# What the odds of two reports in one language are multiplied by that agree on such a number.
ONE_NUMBER = 3.0

Pairs = dict[tuple[int, int], float]


def with_scenes(reports: Sequence[Analysis], chances: Mapping[tuple[int, int], float]) -> Pairs:
    """The chances, weighed again by where each report's event happened, and pairs over languages added."""
    numbers = [_exact_numbers(report) for report in reports]
    weighed = {
        (i, j): likely
        for (i, j), chance in chances.items()
        if (likely := _weighed(chance, reports[i], reports[j], agree=bool(numbers[i] & numbers[j])))
        >= NO_CHANCE
    }
    for pair, likely in _across_languages(reports):
        weighed[pair] = max(likely, weighed.get(pair, 0.0))
    return weighed


def _weighed(chance: float, one: Analysis, other: Analysis, *, agree: bool) -> float:
    factor = ONE_NUMBER if agree else 1.0
    here, there = one.scene, other.scene
    if here is not None and there is not None:
        if here.name == there.name:
            factor *= ONE_CAPITAL if _capital(one, here) else ONE_PLACE
        elif _names(one, there) or _names(other, here):
            pass
        elif here.theater != there.theater:
            factor *= TWO_THEATERS
        elif here.governorate != there.governorate:
            factor *= TWO_GOVERNORATES
    odds = factor * chance / max(1 - chance, 1e-9)
    return odds / (1 + odds)


def _capital(report: Analysis, scene: Place) -> bool:
    return any(m.theater.id == scene.theater and m.theater.capital == scene.name for m in report.theaters)


def _names(report: Analysis, scene: Place) -> bool:
    """True where the report names the other's scene too: what goes from one town to another is one event."""
    return any(place.name == scene.name for place in report.places)


def _across_languages(reports: Sequence[Analysis]) -> Iterator[tuple[tuple[int, int], float]]:
    """Pairs of one governorate in two languages, the earlier place first, with their chance."""
    at: defaultdict[str, list[int]] = defaultdict(list)
    for place, report in enumerate(reports):
        if report.scene:
            at[report.scene.governorate or report.scene.name].append(place)
    for places in at.values():
        if len({reports[place].article.language for place in places}) == 1:
            continue
        numbers = {
            place: _numbers(reports[place])
            | _exact_numbers(reports[place])
            | _sums(reports[place], DIGITS_OF_SUM)
            for place in places
        }
        for i, j in combinations(places, 2):
            if reports[i].article.language != reports[j].article.language and _near(reports[i], reports[j]):
                yield (i, j), ACROSS_LANGUAGES if numbers[i] & numbers[j] else UNDECIDED


def _numbers(report: Analysis) -> set[tuple[str, Decimal]]:
    """The counts that tell the report's event from others; the displaced are people."""
    return {
        ("people" if figure.kind == "displaced" else figure.kind, figure.value)
        for figure in report.figures
        if figure.kind in TELLING and figure.value >= LEAST and not figure.background
    }


def _exact_numbers(report: Analysis) -> set[tuple[str, Decimal]]:
    """The counts that are told so exactly that no other event has them, of whatever kind; and great sums."""
    return {
        ("other", figure.value)
        for figure in report.figures
        if figure.kind in COUNTS
        and not figure.unit
        and not figure.background
        and _digits(figure.value) >= DIGITS
    } | _sums(report, DIGITS)


def _sums(report: Analysis, digits: int) -> set[tuple[str, Decimal]]:
    """The great sums of money that are told to so many digits, each with its currency."""
    return {
        (figure.unit, figure.value)
        for figure in report.figures
        if figure.kind == "money"
        and figure.value >= GREAT_SUM
        and not figure.background
        and _digits(figure.value) >= digits
    }


def _digits(value: Decimal) -> int:
    return len(value.normalize().as_tuple().digits)


def _near(one: Analysis, other: Analysis) -> bool:
    seen, later = one.article.seen, other.article.seen
    return seen is None or later is None or abs(seen - later) <= 2 * WITHIN
