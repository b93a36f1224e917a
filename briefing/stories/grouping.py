"""Articles put together into stories: one for each event, told once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from briefing.model import Analysis, Reprint, Story, Theater
from briefing.stories.lead import lead_first
from briefing.stories.likeness import same_event
from briefing.stories.linkage import clusters
from briefing.stories.ranking import rank
from briefing.stories.reprints import Folded, arrival, fold_reprints
from briefing.stories.roundups import is_roundup
from briefing.stories.scenes import with_scenes

# Mean chance over which two groups of reports tell one event. `scenes.UNDECIDED` stands just below. On two
# labelled sets, whole articles and headlines, .33 to .5 give both within .05 of their best, and so do days of
# 20 to 200 articles with mostly one report a story (tests/bench/train_grouping.py --check).
SAME_EVENT = 0.4
# What a level is worth when the section of a story is chosen.
LEVEL_POINTS = {"primary": 1.0, "secondary": 0.3, "passing": 0.0}


def group_stories(analyses: Iterable[Analysis], theaters: Sequence[Theater] = ()) -> tuple[Story, ...]:
    """One story for each event, heaviest first; reprints folded, every article in exactly one story.

    A story about two theaters stands in the section of the one it is more about; of `theaters`
    where any are given. The order in which the articles come changes nothing.
    """
    ordered = sorted(analyses, key=lambda a: arrival(a.article))
    found = {id(a.article): a for a in ordered}
    folded = fold_reprints([a.article for a in ordered])
    likeness = same_event([f.original for f in folded])
    chances = with_scenes([found[id(f.original)] for f in folded], likeness.chances)
    groups = _grouped(folded, chances, likeness.leeway)
    return rank([_story([folded[i] for i in group], found, theaters) for group in groups])


def _grouped(
    folded: Sequence[Folded], chances: Mapping[tuple[int, int], float], leeway: Sequence[float]
) -> list[list[int]]:
    """Places of the texts of each story. A round-up joins the story it is most like, and joins no two."""
    several = {place for place, text in enumerate(folded) if is_roundup(text.original)}
    alike = {pair: chance for pair, chance in chances.items() if not several & set(pair)}
    # Alone for now: neither a likeness nor the doubt about short texts joins a round-up to anything.
    alone = [0.0 if place in several else doubt for place, doubt in enumerate(leeway)]
    found = clusters(len(folded), alike, SAME_EVENT, alone)
    groups = [group for group in found if not several.issuperset(group)]
    events = [tuple(group) for group in groups]
    for place in sorted(several):
        likely = [_mean_chance(place, event, chances) for event in events]
        best = max(range(len(events)), key=lambda n: likely[n], default=None)
        if best is not None and likely[best] >= SAME_EVENT:
            groups[best].append(place)
        else:
            groups.append([place])
    return groups


def _mean_chance(place: int, event: Sequence[int], chances: Mapping[tuple[int, int], float]) -> float:
    pairs = ((min(place, other), max(place, other)) for other in event)
    return sum(chances.get(pair, 0.0) for pair in pairs) / len(event)


def _story(texts: list[Folded], found: Mapping[int, Analysis], theaters: Sequence[Theater]) -> Story:
    reports = [found[id(text.original)] for text in texts]
    carried = {id(text.original): len(text.copies) for text in texts}
    theater = section(reports, theaters)
    lead, *also = lead_first(reports, theater, carried)
    reprints = [Reprint(found[id(c)], found[id(text.original)]) for text in texts for c in text.copies]
    reprints.sort(key=lambda r: arrival(r.copy.article))
    return Story(lead, tuple(also), tuple(reprints), theater)


def section(reports: Sequence[Analysis], theaters: Sequence[Theater] = ()) -> Theater | None:
    """The theater that the reports are most about, of `theaters` if any are given; None if of none."""
    allowed = {t.id: n for n, t in enumerate(theaters)}
    points: dict[str, float] = {}
    known: dict[str, Theater] = {}
    for report in reports:
        for match in report.theaters:
            if allowed and match.theater.id not in allowed:
                continue
            known[match.theater.id] = match.theater
            worth = LEVEL_POINTS[match.level] * (1 + match.score)
            points[match.theater.id] = points.get(match.theater.id, 0.0) + worth
    about = [t for t in points if points[t] > 0]
    if not about:
        return None
    return known[min(about, key=lambda t: (-round(points[t], 9), allowed.get(t, 0), t))]
