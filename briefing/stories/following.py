"""Stories linked across editions: which one carries on a story told before.

Likeness alone links too much: a country at war has the same raid in the same words every week. Two
stories that lead with their dead are one only where day, place, means and size allow it; others need a
place that agrees and names in common.

What it gets wrong: a campaign of raids on one town, day after day, is as often one story as several.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import product

from briefing.model import Analysis, Span, Story, Theater
from briefing.stories.counts import Count, counts, event, leads, telling_names
from briefing.stories.events import FIRST_SENTENCES, REACH, days_told, in_proportion, not_yet, on_days
from briefing.stories.likeness import same_event
from briefing.stories.rises import raised, risen
from briefing.stories.telling import around, names_in
from briefing.stories.towns import Town, one_town, towns_within
from briefing.text.similarity import words

# Chance of an earlier lead and a later report to tell one event, from which on they are told alike; and from
# which on the later one carries the earlier on though they share no town and name. Of ten such links between the
# two, read in 925 real articles, three were right.
TOLD_ALIKE = 0.6
CARRIES_ON = 0.85
# The same where the later report says itself that a toll of the town has grown: Arabic words take many forms.
RISEN_ALIKE = 0.2
# Names in common that join two openings with a toll, where neither number nor day agrees.
NAMES = 2
# From this likeness on two stories without a toll need neither name nor town in common.
NEARLY_SURE = 0.97
# Words in common that join two headlines, where only one of the stories leads with a toll.
HEADLINE_WORDS = 3
# Stems of words that the headline of any raid has.
_OF_ANY_RAID = frozenset(
    "kill injur wound dead die terrorist attack raid strik airstrik airstrike strike rocket shell bomb blast civilian"
    " people person child children men women militant fighter rebel soldier army force jet warplane monitor".split()
)
# Share of the words of two beginnings, from which on a report under the same headline is the same.
SAME_OPENING = 0.7
# A toll of so many is hardly another event's by chance.
TELLING = 5


@dataclass(frozen=True, slots=True)
class _Opening:
    """What a report says of its event in its first sentences."""

    report: Analysis
    headline: frozenset[str]
    towns: frozenset[Town]
    # Names that its theater's gazetteer does not hold: quarters, people, bodies, not towns and armies.
    names: frozenset[str]
    # The first dead and the first wounded that it leads with.
    tolls: tuple[Count, ...]


def linked(stories: Sequence[Story], previous: Sequence[Story]) -> tuple[Story, ...]:
    """The stories, each of which a report carries on a previous one with that one's lead article in `follows`.

    Of several it takes the likeliest; stories of different theaters are never linked. What is only told
    alike stands in `resembles`.
    """
    if not previous:
        return tuple(stories)
    reports = [s.lead for s in previous] + [report for s in stories for report in (s.lead, *s.also)]
    whose = [n for n, s in enumerate(stories) for _ in (s.lead, *s.also)]
    alike = same_event([r.article for r in reports], of_one_time=False, between=len(previous))
    known = _known({s.theater.id: s.theater for s in (*previous, *stories) if s.theater}.values())
    openings: dict[int, _Opening] = {}
    nearest: dict[int, dict[int, float]] = {}
    carried: dict[int, tuple[float, int]] = {}
    # Told in other words, and yet the only smaller toll that a toll which has grown may have grown from.
    dimly: dict[int, dict[int, float]] = {}
    for (i, j), likeness in alike.chances.items():
        place = whose[j - len(previous)]
        if likeness < RISEN_ALIKE or not _of_one_theater(previous[i], stories[place]):
            continue
        if likeness < TOLD_ALIKE and not any(risen(count) for count in counts(reports[j])):
            continue
        for report in (i, j):
            if report not in openings:
                openings[report] = _opening(reports[report], known)
        if likeness < TOLD_ALIKE:
            if _risen(openings[i], openings[j]):
                dimly.setdefault(place, {})[i] = likeness
            continue
        told = nearest.setdefault(place, {})
        told[i] = max(told.get(i, 0.0), likeness)
        if not _parted(openings[i], openings[j], likeness):
            carried[place] = max(carried.get(place, (0.0, 0)), (likeness, -i))
    for place, found in dimly.items():
        if place not in carried and len(found) == 1:
            ((i, likeness),) = found.items()
            carried[place] = (likeness, -i)

    return tuple(
        replace(
            story,
            follows=previous[-carried[n][1]].lead.article if n in carried else None,
            resembles=tuple(
                previous[i].lead.article
                for i in sorted(nearest.get(n, {}), key=lambda i: (-nearest[n][i], i))
            ),
        )
        if n in nearest or n in carried
        else story
        for n, story in enumerate(stories)
    )


def _of_one_theater(one: Story, other: Story) -> bool:
    return (one.theater and one.theater.id) == (other.theater and other.theater.id)


def _known(theaters: Iterable[Theater]) -> frozenset[str]:
    """Words of the names that the gazetteers hold."""
    return frozenset(w for t in theaters for term in t.terms for name in term.variants for w in words(name))


def _opening(report: Analysis, known: frozenset[str]) -> _Opening:
    text = report.article.text
    stretch = Span(0, report.sentences[:FIRST_SENTENCES][-1].end if report.sentences else 0)
    tolls: dict[str, Count] = {}
    for count in counts(report):
        if count.figure.outcome in {"killed", "wounded"} and leads(count):
            tolls.setdefault(count.figure.outcome, count)
    names = telling_names(names_in(stretch.of(text))) - known - frozenset(words(report.article.publication))
    return _Opening(
        report,
        around(report).headline - known - _OF_ANY_RAID,
        towns_within(report.places, stretch),
        names,
        tuple(tolls.values()),
    )


def _parted(old: _Opening, new: _Opening, likeness: float) -> bool:
    """True where what the two tell first cannot be one story; a report that is printed again is one."""
    if _printed_again(old.report, new.report):
        return False
    if old.towns and new.towns and not one_town(old.towns, new.towns):
        return True
    named = len(old.names & new.names)
    if _risen(old, new):
        return False
    if likeness < CARRIES_ON and not (old.towns & new.towns and (named or _looks_back(old, new))):
        return True
    if old.tolls and new.tolls:
        return not any(_one_toll(a, b, named >= NAMES) for a, b in product(old.tolls, new.tolls))
    if old.tolls or new.tolls:
        headed = len(old.headline & new.headline) >= HEADLINE_WORDS
        return named < NAMES and not headed and not _one_spot(old.towns, new.towns)
    placed = bool(old.towns and new.towns)
    return not (named or placed or likeness >= NEARLY_SURE)


def _printed_again(old: Analysis, new: Analysis) -> bool:
    """True for one outlet's report under the same headline, with hardly another beginning."""
    here, there = around(old), around(new)
    shared = len(here.opening & there.opening)
    return (here.publication, words(old.article.headline)) == (
        there.publication,
        words(new.article.headline),
    ) and shared >= SAME_OPENING * max(len(here.opening), len(there.opening), 1)


def _one_spot(some: frozenset[Town], others: frozenset[Town]) -> bool:
    """True for a town in common, more than the chief one of a province: that is named with every raid."""
    return any(name != province for name, province in some & others)


def _looks_back(old: _Opening, new: _Opening) -> bool:
    """True where the later report's first sentence tells of a day before its own, that of the earlier one ("Tuesday's protest")."""
    then, now = old.report.article.seen, new.report.article.seen
    if then is None or now is None or then.date() >= now.date():
        return False
    first = new.report.sentences[0].of(new.report.article.text) if new.report.sentences else ""
    return then.date() in on_days(days_told(first), now.date())


def _risen(old: _Opening, new: _Opening) -> bool:
    """True where the later report says that a toll has grown, and the earlier one tells the smaller one of that town."""
    if not old.towns & new.towns or _days(old.report, new.report) > REACH.days:
        return False
    return any(raised(a, b) and _same_means(a, b) for a, b in product(old.tolls, new.tolls))


def _same_means(old: Count, new: Count) -> bool:
    """False where both name what did the harm, and not the same."""
    here, there = event(old).means, event(new).means
    return not (here and there and not here & there)


def _one_toll(old: Count, new: Count, well_named: bool) -> bool:
    """True where both may count the same event's dead or wounded, and something says that they do."""
    if old.figure.outcome != new.figure.outcome:
        return False
    here, there = event(old), event(new)
    if not_yet(new=there, old=here) or not _same_means(old, new):
        return False
    if here.days and there.days and not here.days & there.days:
        return False
    near = _days(old.report, new.report) <= REACH.days
    if old.figure.value == new.figure.value:
        return well_named or (old.figure.value >= TELLING and near)
    return near and in_proportion(old.figure, new.figure) and (well_named or bool(here.on & there.on))


def _days(old: Analysis, new: Analysis) -> int:
    if old.article.seen is None or new.article.seen is None:
        return 0
    return abs((new.article.seen.date() - old.article.seen.date()).days)
