"""What one report itself tells of another count: the one before ("updating an earlier toll of 112"), or
somebody else's ("the Observatory put the toll at 45").

A wire names the number that it replaces, and both sides where they differ; the reader gets both readings
from the one article that holds them. Only where the words say so: a second number alone proves nothing.

What it gets wrong: a toll of another attack that is told in the same words and without its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.model import Analysis, Change, Outcome, Story
from briefing.stories.counts import Count, agree, counts, is_part, leading
from briefing.stories.events import in_proportion
from briefing.stories.telling import elsewhere, sentence_of
from briefing.text.similarity import words

# Characters between the words that tell of another count and its number.
REACH = 70
# Of a whole told in the headline these are a part, however the article goes on.
_PARTS = frozenset("child woman girl boy baby student teacher medic".split())
# Words for whoever was named before: they tell no second source from the first.
_ANAPHORIC = frozenset(
    "the a an it he she they that which who also group monitor monitoring watchdog organisation organization"
    " agency source sources same and but while however said had".split()
)
_KIND = r"(?:(?:death|casualty|overall|provisional|preliminary|total)\s+){0,2}"
_TOLL = rf"{_KIND}(?:toll|count|tally)s?"
# Between the words and the number: no other sentence, no other thing said.
_BETWEEN = rf"(?:(?!\b(?:adding|saying|while|but|including)\b)[^.;\d]){{0,{REACH}}}(?:\d+\s+(?:\w+\s+){{1,2}}and\s+)?$"
# "updating a previous toll of 112", "had earlier reported 12 dead", "the source earlier put the toll at 5".
_EARLIER = re.compile(
    rf"(?:\b(?:previous|earlier|initial|preliminary|provisional|first)\s+{_TOLL}\b"
    rf"|\b(?:(?:earlier|initially|previously|first)\s+(?:had\s+)?|on \w+day\s+(?:\w+\s+)?had\s+)(?:given|gave|put|reported|announced)\s+(?:an?|the|its)\s+{_TOLL}\b"
    rf"|\bhad\s+(?:earlier|initially|previously|first)\s+(?:given|put|reported|announced|said|counted)\b(?:\s+(?:an?|the|its)\s+{_TOLL}\b)?"
    r"|\bحصيلة\s+(?:سابقة|أولية|أولى)|\bالحصيلة\s+(?:السابقة|الأولية|الأولى))" + _BETWEEN,
    re.IGNORECASE,
)
# "gave a lower toll of 31", "said the toll was at least 24".
_OTHER = re.compile(
    r"(?:\b(?:gave|gives|giving|given|put|puts|putting|reported|cited)\s+(?:an?|the|its)\s+"
    rf"(?:(?:slightly|much|far)\s+)?(?P<apart>(?:higher|lower|different)\s+)?{_TOLL}\b"
    rf"|\bsaid\s+(?:that\s+)?the\s+{_TOLL}\s+(?:was|stood at|had reached|is)\b)" + _BETWEEN,
    re.IGNORECASE,
)
# Where a body has its seat: "the interior ministry in Damascus" counts dead of any place.
_SEAT = re.compile(r"\b(?i:ministry|government|authorities|embassy|headquarters|administration)\s+in\s+[A-Z]")
# Where the words about a source begin.
_CLAUSE = re.compile(r".*(?:[,;:\"“”]|\bwhile\b|\bbut\b|\badding\b)", re.IGNORECASE | re.DOTALL)


# A report without any of these words tells of no other count, and need not be read further.
_HINT = re.compile(r"\b(?:tolls?|tally|tallies|counts?|earlier|initially|previously)\b|حصيلة", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Told:
    """A count that the words before it set against another."""

    count: Count
    # True for the number before this one; False for somebody else's.
    earlier: bool
    # True where the article itself says "higher" or "lower".
    apart: bool
    # Whose it is, as the words before tell.
    giver: frozenset[str]
    # True where the place in its sentence is the seat of whoever gives it.
    seated: bool


def in_own_words(story: Story) -> Iterator[Change]:
    """Each other count that a report of the story names, once however many reports name it."""
    told: set[object] = set()
    for report in story.independent:
        for change in _of_report(report, story):
            if _numbers(change) not in told:
                told.add(_numbers(change))
                yield change


def replaced(report: Analysis) -> tuple[Count, ...]:
    """The counts that the report says were given before its own: "the source earlier put the toll at 5"."""
    if not _HINT.search(report.article.text):
        return ()
    told = (_told(report, count) for count in counts(report))
    return tuple(one.count for one in told if one and one.earlier)


def _of_report(report: Analysis, story: Story) -> Iterator[Change]:
    if not _HINT.search(report.article.text):
        return
    outcomes: tuple[Outcome, ...] = ("killed", "wounded")
    counted = counts(report)
    for outcome in outcomes:
        found = [c for c in counted if c.figure.outcome == outcome]
        others = [told for c in found if (told := _told(report, c))]
        own = [c for c in found if all(c is not other.count for other in others)]
        for other in others:
            main = _main(report, other.count, own, [c for c in found if not _replaced(c, others)])
            if main is not None and (change := _against(main, other, story)):
                yield change


def _told(report: Analysis, count: Count) -> _Told | None:
    """The count as one that its own words set against another; None where they do not."""
    sentence = sentence_of(report, count.figure)
    before = report.article.text[sentence.start : count.figure.span.start]
    match = _EARLIER.search(before) or _OTHER.search(before)
    if match is None:
        return None
    whose = _CLAUSE.sub("", before[: match.start()])
    return _Told(
        count,
        match.re is _EARLIER,
        bool(match.groupdict().get("apart")),
        frozenset(words(whose)) - _ANAPHORIC,
        match.re is _OTHER and _SEAT.search(whose) is not None,
    )


def _replaced(count: Count, others: Sequence[_Told]) -> bool:
    return any(other.earlier and other.count is count for other in others)


def _main(report: Analysis, other: Count, own: Sequence[Count], found: Sequence[Count]) -> Count | None:
    """What the report holds against it: the count told right before, else the one that it leads with."""
    at = other.figure.number.start
    here = next((n for n, s in enumerate(report.sentences) if s.covers(other.figure.number)), 0)
    near = report.sentences[max(0, here - 1)].start if report.sentences else 0
    wholes = [c for c in found if c.head not in _PARTS and not is_part(c)]
    beside = [c for c in wholes if near <= c.figure.number.start < at]
    if beside:
        return beside[-1]
    first = [c for c in leading(own) if c.head not in _PARTS]
    return first[0] if first and leading(own) is not own else None


def _against(main: Count, other: _Told, story: Story) -> Change | None:
    """The change; None where both may hold, or where it is the toll of another place."""
    one, two = main.figure, other.count.figure
    if one.value == two.value or (not other.seated and elsewhere(main.telling, other.count.telling)):
        return None
    if other.earlier:
        both = (other.count.reading, main.reading)
        return Change("moved", one.counted, story.theater, *both, both)
    if not in_proportion(one, two) or not other.giver or other.giver <= _givers(main):
        return None
    if agree(one, two) and not other.apart:
        return None
    low, high = sorted((main, other.count), key=lambda c: c.figure.value)
    return Change("disputed", one.counted, story.theater, low.reading, high.reading)


def _givers(count: Count) -> frozenset[str]:
    giver = count.figure.attribution
    return frozenset(words(giver.name) if giver else ())


def _numbers(change: Change) -> object:
    readings = (change.before, change.after)
    return change.kind, *((r.figure.outcome, r.figure.value) for r in readings if r and r.figure)
