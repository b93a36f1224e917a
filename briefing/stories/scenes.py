"""What places and figures add to the words when two reports are held beside each other.

Two towns are two events more often than not, and one town speaks for one event. Reports in two
languages share no words at all: they tell one event when town and a number of people agree.
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
# The chance of two reports in two languages that agree on town and number.
ACROSS_LANGUAGES = 0.7
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
    for pair in _across_languages(reports):
        weighed[pair] = max(ACROSS_LANGUAGES, weighed.get(pair, 0.0))
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


def _across_languages(reports: Sequence[Analysis]) -> Iterator[tuple[int, int]]:
    at: defaultdict[tuple[str, FigureKind, Decimal], set[int]] = defaultdict(set)
    for place, report in enumerate(reports):
        for figure in report.figures:
            telling = figure.kind in TELLING and figure.value >= LEAST and not figure.background
            if report.scene and telling:
                at[report.scene.name, figure.kind, figure.value].add(place)
    for places in at.values():
        for i, j in combinations(sorted(places), 2):
            if reports[i].article.language != reports[j].article.language and _near(reports[i], reports[j]):
                yield i, j


def _near(one: Analysis, other: Analysis) -> bool:
    seen, later = one.article.seen, other.article.seen
    return seen is None or later is None or abs(seen - later) <= 2 * WITHIN
