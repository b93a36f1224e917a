"""What was counted before, and which of it a number of today is to be held against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from briefing.model import Article, Story
from briefing.stories.counts import (
    OF_EVENTS,
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
from briefing.stories.rises import raised
from briefing.stories.telling import HALF_THE_WORDS, beside_alike, other_turn

_Told = list[tuple[Story, Count]]
# Id of the theater, thing, place and words: all that must agree where no event is told on.
_Standing = tuple[str, Thing, str, frozenset[str]]
# Source, id and version of a story's lead.
_Lead = tuple[str, str, int]


class Earlier:
    """The counts of earlier stories, found by what they count and by who printed them.

    A number is held against few of them: those of the stories that its own may carry on, those that
    stand apart from any event under the same name, and those that its outlet tells in like words.
    """

    def __init__(self, before: Sequence[Story]) -> None:
        self._of_story: dict[_Lead, _Told] = {}
        self._standing: dict[_Standing, _Told] = {}
        self._printed: dict[str, _Printed] = {}
        for story in before:
            counted = all_counts(story)
            for count in _latest(counted):
                self._of_story.setdefault(_lead(story.lead.article), []).append((story, count))
                if count.figure.kind not in OF_EVENTS:
                    self._standing.setdefault(_standing(story, count), []).append((story, count))
            for count in counted:
                self._printed.setdefault(count.telling.around.publication, _Printed()).add(story, count)

    def of(self, story: Story, count: Count) -> list[Count]:
        """Earlier counts of the same thing: of the story that this one carries on, or told alike."""
        leads = {_lead(lead) for lead in (story.follows, *story.resembles[:1]) if lead is not None}
        carried = [(old, c) for lead in leads for old, c in self._of_story.get(lead, ())]
        standing = [
            (old, c)
            for old, c in self._standing.get(_standing(story, count), ())
            if _lead(old.lead.article) not in leads
        ]
        same = [
            c
            for told, same_event in ((carried, True), (standing, False))
            for old, c in told
            if _same_section(story, old)
            and (same_thing(c, count, same_event=same_event) or (same_event and raised(c, count)))
            and of_one_thing(c, count)
            and c.telling.total == count.telling.total
        ]
        printed = self._printed.get(count.telling.around.publication)
        alike = [
            c
            for old, c in (printed.like(count) if printed else ())
            if _in_reach(story, old, c, count)
            and retold(c, count, same_event=_lead(old.lead.article) in leads)
        ]
        return [
            c
            for c in (*same, *alike)
            if not _edited(c.article, count.article) and not other_turn(c.telling, count.telling)
            if may_differ(c, count) or (raised(c, count) and _carries_on(story, c))
        ]


class _Printed:
    """What one outlet printed, by the words of the sentences."""

    def __init__(self) -> None:
        self._told: _Told = []
        self._by_word: dict[str, list[int]] = {}

    def add(self, story: Story, count: Count) -> None:
        """Keep a count of an earlier story."""
        for word in count.telling.sentence:
            self._by_word.setdefault(word, []).append(len(self._told))
        self._told.append((story, count))

    def like(self, count: Count) -> Iterator[tuple[Story, Count]]:
        """Those that share enough words with the count's sentence to be told alike."""
        shared: Counter[int] = Counter()
        for word in count.telling.sentence:
            shared.update(self._by_word.get(word, ()))
        length = len(count.telling.sentence)
        for place, common in sorted(shared.items()):
            story, other = self._told[place]
            if common >= HALF_THE_WORDS * min(length, len(other.telling.sentence)):
                yield story, other


def _standing(story: Story, count: Count) -> _Standing:
    return story.theater.id if story.theater else "", count.thing, count.place, count.words


def _lead(article: Article) -> _Lead:
    return article.source, article.id, article.version


def all_counts(story: Story) -> list[Count]:
    """What the story's reports count, the latest report first."""
    reports = sorted(story.independent, key=lambda a: arrival(a.article), reverse=True)
    return [count for report in reports for count in counts(report)]


def _carries_on(story: Story, count: Count) -> bool:
    """True where the count is of the very story that this one goes on telling."""
    return story.follows is not None and _lead(story.follows) == _lead(count.article)


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
