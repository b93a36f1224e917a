"""What was counted before, and which of it a number of today is to be held against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.model import Article, Story
from briefing.stories.counts import (
    Count,
    Thing,
    counts,
    headed,
    leads,
    may_differ,
    of_one_thing,
    retold,
    same_thing,
)
from briefing.stories.reprints import arrival
from briefing.stories.telling import beside_alike, other_turn

_Told = list[tuple[Story, Count]]


class Earlier:
    """The counts of earlier stories, found by what they count and by who printed them."""

    def __init__(self, before: Sequence[Story]) -> None:
        self._latest: dict[Thing, _Told] = {}
        # By publication, then by head noun or by unit: one of the two agrees in whatever is retold.
        self._heads: dict[tuple[str, str], _Told] = {}
        self._outlets: dict[str, _Told] = {}
        self._units: dict[tuple[str, str], _Told] = {}
        for story in before:
            printed = all_counts(story)
            for count in _latest(printed):
                self._latest.setdefault(count.thing, []).append((story, count))
            for count in printed:
                outlet = count.telling.around.publication
                self._outlets.setdefault(outlet, []).append((story, count))
                self._heads.setdefault((outlet, count.head), []).append((story, count))
                if count.figure.unit:
                    self._units.setdefault((outlet, count.figure.unit), []).append((story, count))

    def of(self, story: Story, count: Count) -> list[Count]:
        """Earlier counts of the same thing: of the story that this one carries on, or told alike."""
        same = [
            c
            for old, c in self._latest.get(count.thing, ())
            if _same_section(story, old)
            and same_thing(c, count, same_event=_carries_on(story, old))
            and of_one_thing(c, count)
            and c.telling.total == count.telling.total
        ]
        alike = [
            c
            for old, c in self._printed(count)
            if _in_reach(story, old, c, count) and retold(c, count, same_event=_carries_on(story, old))
        ]
        return [
            c
            for c in (*same, *alike)
            if not _edited(c.article, count.article) and not other_turn(c.telling, count.telling)
            if may_differ(c, count)
        ]

    def _printed(self, count: Count) -> Iterator[tuple[Story, Count]]:
        """What the same outlet printed with the same head noun, without any, or in the same unit.

        A count without a noun of its own may be any of the outlet's.
        """
        outlet = count.telling.around.publication
        if not count.head:
            yield from self._outlets.get(outlet, ())
            return
        yield from self._heads.get((outlet, count.head), ())
        yield from self._heads.get((outlet, ""), ())
        if count.figure.unit:
            for story, other in self._units.get((outlet, count.figure.unit), ()):
                if other.head not in {count.head, ""}:
                    yield story, other


def all_counts(story: Story) -> list[Count]:
    """What the story's reports count, the latest report first."""
    reports = sorted(story.independent, key=lambda a: arrival(a.article), reverse=True)
    return [count for report in reports for count in counts(report)]


def _latest(printed: Sequence[Count]) -> list[Count]:
    """Of a story's counts, latest report first, the first reading of each thing."""
    kept: list[Count] = []
    for count in printed:
        others = (k for k in kept if k.article is not count.article)
        if not any(same_thing(count, k, same_event=True) for k in others):
            kept.append(count)
    return kept


def closest(olds: Sequence[Count], new: Count) -> list[Count]:
    """Of each article's counts the one that is told most like `new`."""
    best: dict[tuple[str, str, int], Count] = {}
    for old in olds:
        key = (old.article.source, old.article.id, old.article.version)
        best[key] = max(best.get(key, old), old, key=lambda c: likeness(c, new))
    return list(best.values())


def rivals(today: Sequence[Count], old: Count, new: Count) -> Iterator[Count]:
    """Other numbers of the article that may be the one to hold against `old`.

    Not the old number in the new one's own sentence: "fell from 20,000 to 14,000", nor one that is told
    further down than a toll that the article leads with: "the source earlier put the toll at 5".
    """
    led = new.figure.outcome != "" and leads(new)
    for count in today:
        repeated = count.figure.value == old.figure.value and count.figure.span > new.figure.span
        if led and (repeated or not leads(count) or (headed(new) and not headed(count))):
            continue
        if count.article is not new.article or count.figure.value == new.figure.value:
            continue
        if count.figure.value != old.figure.value or count.telling.sentence != new.telling.sentence:
            yield count


def likeness(one: Count, other: Count) -> tuple[bool, bool, bool, int]:
    """How alike two counts are told, to be compared: words beside the number, its noun, the sentence."""
    common = len(one.telling.sentence & other.telling.sentence)
    beside = beside_alike(one.telling, other.telling)
    return beside, one.noun_behind == other.noun_behind, one.head == other.head, common


def _in_reach(story: Story, old_story: Story, old: Count, new: Count) -> bool:
    """True in one section; a story of several reports may hold one that is about another theater."""
    if _same_section(story, old_story):
        return True
    mixed = len(story.articles) > 1 or len(old_story.articles) > 1
    return mixed and bool(old.telling.around.theaters & new.telling.around.theaters)


def _edited(old: Article, new: Article) -> bool:
    """True for two versions of one article: what differs between them is a correction."""
    return (old.source, old.id) == (new.source, new.id) and old.version != new.version


def _same_section(one: Story, other: Story) -> bool:
    return (one.theater and one.theater.id) == (other.theater and other.theater.id)


def _carries_on(story: Story, old: Story) -> bool:
    lead = old.lead.article
    return lead in (story.follows, story.resembles)
