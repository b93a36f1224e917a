"""What clues and figures add to the words when two reports are held beside each other.

Two towns or two days are two events more often than not, and one town speaks for one event. Reports in
two languages share no words at all: they tell one event when place and a number of people agree.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain, combinations

from briefing.model import Analysis, FigureKind
from briefing.stories.clues import LOG_ODDS, Clues, clues_of, shared_clues
from briefing.stories.likeness import NO_CHANCE, WITHIN
from briefing.text.numbers import significant_digits

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
    """The chances, weighed again by the clues and numbers of both reports, and pairs over languages added."""
    clues = [clues_of(report) for report in reports]
    numbers = [_exact_numbers(report) for report in reports]
    weighed = {
        (i, j): likely
        for (i, j), chance in chances.items()
        if (likely := _weighed(chance, clues[i], clues[j], agree=bool(numbers[i] & numbers[j]))) >= NO_CHANCE
    }
    for pair, likely in chain(_across_languages(reports), _by_exact_number(reports, numbers)):
        weighed[pair] = max(likely, weighed.get(pair, 0.0))
    return weighed


def _weighed(chance: float, one: Clues, other: Clues, *, agree: bool) -> float:
    factor = math.exp(sum(LOG_ODDS[clue] for clue in shared_clues(one, other)))
    odds = factor * (ONE_NUMBER if agree else 1.0) * chance / max(1 - chance, 1e-9)
    return odds / (1 + odds)


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


def _by_exact_number(
    reports: Sequence[Analysis], numbers: Sequence[set[tuple[str, Decimal]]]
) -> Iterator[tuple[tuple[int, int], float]]:
    """Pairs in two languages about one theater that share an exact number, where one tells no place."""
    telling: defaultdict[tuple[str, str, Decimal], list[int]] = defaultdict(list)
    for place, report in enumerate(reports):
        for match in report.theaters:
            for number in numbers[place] if match.level == "primary" else ():
                telling[match.theater.id, *number].append(place)
    for places in telling.values():
        for i, j in combinations(places, 2):
            one, other = reports[i], reports[j]
            placed = one.scene is not None and other.scene is not None
            if one.article.language != other.article.language and not placed and _near(one, other):
                yield (i, j), ACROSS_LANGUAGES


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
        and significant_digits(figure.value) >= DIGITS
    } | _sums(report, DIGITS)


def _sums(report: Analysis, digits: int) -> set[tuple[str, Decimal]]:
    """The great sums of money that are told to so many digits, each with its currency."""
    return {
        (figure.unit, figure.value)
        for figure in report.figures
        if figure.kind == "money"
        and figure.value >= GREAT_SUM
        and not figure.background
        and significant_digits(figure.value) >= digits
    }


def _near(one: Analysis, other: Analysis) -> bool:
    seen, later = one.article.seen, other.article.seen
    return seen is None or later is None or abs(seen - later) <= 2 * WITHIN
