"""What places and figures add to the words when two reports are held beside each other.

Two towns are two events more often than not, and one town speaks for one event. Reports in two
languages share no words at all: they tell one event when place and a number of people agree.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from briefing.model import Analysis, FigureKind
from briefing.stories.likeness import NO_CHANCE, WITHIN

# What the odds are multiplied by. Guesses on the careful side: the labelled sets have no scenes, and
# on the sample day 2 to 4 and .4 to .7 group alike.
ONE_PLACE, TWO_GOVERNORATES = 3.0, 0.5
# The chance of two reports in two languages that agree on governorate and number; and of two from one
# governorate that do not: they share no words, which is no sign against them, but none for them either.
# It stands just below what joins two reports, so that it decides nothing by itself.
ACROSS_LANGUAGES, UNDECIDED = 0.7, 0.4
# Numbers that tell one event from another, from this value on: "one killed" is said of many.
TELLING: frozenset[FigureKind] = frozenset({"casualties", "displaced", "people"})
LEAST = 3

Pairs = dict[tuple[int, int], float]


def with_scenes(reports: Sequence[Analysis], chances: Mapping[tuple[int, int], float]) -> Pairs:
    """The chances, weighed again by where each report's event happened, and pairs over languages added."""
    weighed = {
        (i, j): likely
        for (i, j), chance in chances.items()
        if (likely := _weighed(chance, reports[i], reports[j])) >= NO_CHANCE
    }
    for pair, likely in _across_languages(reports):
        weighed[pair] = max(likely, weighed.get(pair, 0.0))
    return weighed


def _weighed(chance: float, one: Analysis, other: Analysis) -> float:
    here, there = one.scene, other.scene
    if here is None or there is None:
        return chance
    if here.name == there.name:
        factor = ONE_PLACE
    else:
        factor = TWO_GOVERNORATES if here.governorate != there.governorate else 1.0
    odds = factor * chance / max(1 - chance, 1e-9)
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
        numbers = {place: _numbers(reports[place]) for place in places}
        for i, j in combinations(places, 2):
            if reports[i].article.language != reports[j].article.language and _near(reports[i], reports[j]):
                yield (i, j), ACROSS_LANGUAGES if numbers[i] & numbers[j] else UNDECIDED


def _numbers(report: Analysis) -> set[tuple[FigureKind, Decimal]]:
    """The counts that tell the report's event from others; the displaced are people."""
    return {
        ("people" if figure.kind == "displaced" else figure.kind, figure.value)
        for figure in report.figures
        if figure.kind in TELLING and figure.value >= LEAST and not figure.background
    }


def _near(one: Analysis, other: Analysis) -> bool:
    seen, later = one.article.seen, other.article.seen
    return seen is None or later is None or abs(seen - later) <= 2 * WITHIN
