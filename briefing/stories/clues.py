"""Where, on which day and by what means a report's event happened, and who reports it: what that proves.

In a country at war every day has its air raid in the same words, so likeness alone joins too much. Clues
are read from a report's headline and opening; what is not told proves nothing either way.

`LOG_ODDS` was learned from 713 reports of the Syrian war in FA-KES (CC BY 4.0) whose events were read by
hand (tests/gold/war_events.tsv; tests/bench/train_clues.py). Of 425 pairs of reports of one event likeness
alone puts 203 together, and 83 others wrongly; with clues it is 320 and 80 on months held out, and 299
and 78 by the table, which is the fit kept on the side of telling apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from briefing.model import Analysis, Span
from briefing.stories.events import days_told, means_told, on_days, opening_of
from briefing.stories.towns import Town, one_town, town_of, towns_within
from briefing.text.folding import fold_name

# Logarithms of what the odds are multiplied by, for each clue that two reports share or differ in.
LOG_ODDS: Mapping[str, float] = MappingProxyType(
    {
        "one town": 1.0,
        # News of every kind is filed in a capital; there a town counts only for those who were harmed. From twenty
        # invented reports of one day, of which a budget, a gas supply and a museum were one story of Baghdad.
        "one capital": -0.35,
        "two towns": -3.0,
        # Where a report names no town; from the same, for the labels are of one country.
        "two theaters": -1.6,
        "two days": -2.4,
        "one means": 1.3,
        "two means": -1.3,
        # An outlet tells an event once, and what it prints again in much the same words is a reprint. The labels
        # give -3.1; it is less for the sake of running coverage, of which they have little.
        "one outlet": -2.0,
    }
)


@dataclass(frozen=True, slots=True)
class Clues:
    """What headline and opening tell of the event; empty where they are silent."""

    towns: frozenset[Town]
    # Those of them that are their country's capital.
    capitals: frozenset[Town]
    # Those that the report names anywhere.
    named: frozenset[Town]
    # Id of the scene's theater, "" where none is known.
    theater: str
    # The days named, the last ones before the report appeared.
    on: frozenset[date]
    # Classes of means ("air", "blast"); the headline's, else the opening's.
    means: frozenset[str]
    outlet: str


def clues_of(report: Analysis) -> Clues:
    """The report's clues; its scene stands for a town where the opening names none."""
    article = report.article
    opening = Span(0, opening_of(report))
    told = opening.of(article.text)
    scene = report.scene
    there = towns_within(report.places, opening)
    if scene is not None and scene.span.start < opening.end:
        there |= town_of(scene)
    there = there or town_of(scene)
    capitals = {fold_name(match.theater.capital) for match in report.theaters}
    return Clues(
        there,
        frozenset(town for town in there if town[0] in capitals),
        frozenset(town for place in report.places for town in town_of(place)),
        scene.theater if scene else "",
        on_days(days_told(told), article.seen.date()) if article.seen else frozenset(),
        means_told(article.headline) or means_told(told),
        article.outlet,
    )


def shared_clues(one: Clues, other: Clues) -> tuple[str, ...]:
    """The keys of `LOG_ODDS` that hold for two reports."""
    found = []
    if one.towns and other.towns:
        if one_town(one.towns, other.towns):
            harmed = bool(one.means & other.means)
            told = harmed or one_town(one.towns - one.capitals, other.towns - other.capitals)
            found.append("one town" if told else "one capital")
        elif not (one_town(one.named, other.towns) or one_town(one.towns, other.named)):
            found.append("two towns")
    elif one.theater and other.theater and one.theater != other.theater:
        found.append("two theaters")
    if one.on and other.on and not one.on & other.on:
        found.append("two days")
    if one.means and other.means:
        found.append("one means" if one.means & other.means else "two means")
    if one.outlet and one.outlet == other.outlet:
        found.append("one outlet")
    return tuple(found)
