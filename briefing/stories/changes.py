"""What differs from the edition before, and between outlets, with both readings.

**Moved**: the same thing counted, another number. **Disputed**: outlets that cannot both be right on
one event, the lower first. **Corrected**: an article that was printed says it no longer. **New**
and **quiet**: stories that began, and those of which nothing more was heard. Figures are never
averaged and never merged; where it is not certain that two count the same, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from briefing.model import Analysis, Article, Change, Figure, Quote, Reading, Span, Story
from briefing.stories.counts import Count, agree, counts, same_thing
from briefing.stories.reprints import arrival
from briefing.text.similarity import words

# A later, higher toll is an update; outlets that print within this time of each other dispute.
TOGETHER = timedelta(hours=12)


def compare(
    now: Sequence[Story],
    before: Sequence[Story],
    *,
    edited: Sequence[Analysis] = (),
    ledger: Sequence[Reading] = (),
) -> tuple[Change, ...]:
    """All that changed: moved, disputed, corrected, new, quiet; each kind heaviest story first.

    `now` comes from `rank(..., previous=before)`, which says what carries on what. `edited` are
    later versions of articles that stand in `before`; `ledger` holds older readings, which join the
    `history` of a figure that moved.
    """
    return (
        *moved(now, before, ledger),
        *(change for story in now for change in disputed(story)),
        *corrected(before, edited),
        *_new(now, before),
        *_quiet(now, before),
    )


def moved(now: Sequence[Story], before: Sequence[Story], ledger: Sequence[Reading] = ()) -> Iterator[Change]:
    """Figures that were given before and are given with another number now, each thing once."""
    told: list[Count] = []
    old_counts = [(story, count) for story in before for count in _latest(story)]
    for story in now:
        for count in _latest(story):
            olds = [
                (old, c)
                for old, c in old_counts
                if _same_section(story, old) and same_thing(c, count, same_event=_carries_on(story, old))
            ]
            if not olds or any(same_thing(count, c, same_event=True) for c in told):
                continue
            if any(agree(c.figure, count.figure) and not _grew(c.figure, count.figure) for _, c in olds):
                continue
            old = max((c for _, c in olds), key=lambda c: arrival(c.article))
            if arrival(old.article) >= arrival(count.article):
                continue
            told.append(count)
            yield Change(
                "moved",
                count.figure.counted,
                story.theater,
                old.reading,
                count.reading,
                _history(old, count, ledger),
            )


def _latest(story: Story) -> list[Count]:
    """What the story's reports count, the latest report's reading of each thing."""
    kept: list[Count] = []
    for report in sorted(story.independent, key=lambda a: arrival(a.article), reverse=True):
        kept += [c for c in counts(report) if not any(same_thing(c, k, same_event=True) for k in kept)]
    return kept


def _same_section(one: Story, other: Story) -> bool:
    return (one.theater and one.theater.id) == (other.theater and other.theater.id)


def _carries_on(story: Story, old: Story) -> bool:
    return story.follows is not None and story.follows == old.lead.article


def _grew(old: Figure, new: Figure) -> bool:
    """Both hold, as when "at least 12" became 15, and yet the number is another."""
    return old.bound in {"at least", "exact"} and new.bound in {"at least", "exact"} and new.value > old.value


def _history(old: Count, new: Count, ledger: Sequence[Reading]) -> tuple[Reading, ...]:
    readings = {(r.article.id, r.article.version, r.span): r for r in (*ledger, old.reading, new.reading)}
    same = [r for r in readings.values() if r in {old.reading, new.reading} or _in_line(r, new)]
    return tuple(sorted(same, key=lambda r: (arrival(r.article), r.span)))


def _in_line(reading: Reading, new: Count) -> bool:
    if reading.figure is None:
        return False
    held = Analysis(reading.article, (), figures=(reading.figure,))
    return any(same_thing(c, new, same_event=False) for c in counts(held))


def disputed(story: Story) -> Iterator[Change]:
    """Figures of one story that two outlets give in ways that cannot both hold; the lower first."""
    found = [c for report in story.independent for c in counts(report)]
    seen: list[Count] = []
    for count in found:
        if any(same_thing(count, s, same_event=True) for s in seen):
            continue
        seen.append(count)
        readings = [c for c in found if same_thing(count, c, same_event=True)]
        pair = _contradiction(readings)
        if pair:
            low, high = pair
            ordered = tuple(
                r.reading for r in sorted(readings, key=lambda r: (r.figure.value, arrival(r.article)))
            )
            yield Change("disputed", low.figure.counted, story.theater, low.reading, high.reading, ordered)


def _contradiction(readings: Sequence[Count]) -> tuple[Count, Count] | None:
    """The lowest and the highest that no number satisfies; None where an article gives several numbers."""
    by_outlet: dict[str, list[Count]] = {}
    for count in readings:
        by_outlet.setdefault(_outlet(count.article), []).append(count)
    clear = [cs[0] for cs in by_outlet.values() if len({c.figure.value for c in cs}) == 1]
    if len(clear) < 2:
        return None
    low = min(clear, key=lambda c: (c.figure.value, arrival(c.article)))
    high = max(clear, key=lambda c: (c.figure.value, arrival(c.article)))
    if agree(low.figure, high.figure) or not _at_once(low.article, high.article):
        return None
    return low, high


def _outlet(article: Article) -> str:
    return article.agency or article.publication or article.source


def _at_once(one: Article, other: Article) -> bool:
    return one.seen is not None and other.seen is not None and abs(one.seen - other.seen) <= TOGETHER


def corrected(before: Sequence[Story], edited: Sequence[Analysis]) -> Iterator[Change]:
    """Key figures and quotes of earlier stories that a later version of their article no longer has.

    `after` holds what stands there now, or None where it was taken out.
    """
    newest: dict[tuple[str, str], Analysis] = {}
    for report in sorted(edited, key=lambda a: a.article.version):
        newest[report.article.source, report.article.id] = report
    for story in before:
        for old in story.independent:
            new = newest.get((old.article.source, old.article.id))
            if new and new.article.version > old.article.version:
                yield from _corrections(story, old, new)


def _corrections(story: Story, old: Analysis, new: Analysis) -> Iterator[Change]:
    text = old.article.text
    standing = " ".join(words(new.article.text))
    for count in counts(old):
        figure = count.figure
        if not figure.key or " ".join(words(figure.span.of(text))) in standing:
            continue
        same = [c for c in counts(new) if same_thing(count, c, same_event=True)]
        if any(c.figure.value == figure.value and c.figure.upper == figure.upper for c in same):
            continue
        after = same[0].reading if len(same) == 1 else None
        yield Change("corrected", figure.counted, story.theater, count.reading, after)
    for quote in old.quotes:
        if quote.key and " ".join(words(quote.words(text))) not in standing:
            before = Reading(old.article, quote.span, quote=quote)
            yield Change("corrected", _speaker(quote), story.theater, before, _now_quoted(quote, text, new))


def _speaker(quote: Quote) -> str:
    return quote.speaker.name if quote.speaker else ""


def _now_quoted(quote: Quote, text: str, new: Analysis) -> Reading | None:
    """The same speaker's quote in the new version that shares most words with the old one; half at least."""
    said = set(words(quote.words(text)))

    def kept(other: Quote) -> float:
        return len(said & set(words(other.words(new.article.text)))) / max(1, len(said))

    same = [
        q for q in new.quotes if q.kind != "indirect" and _speaker(q) == _speaker(quote) and kept(q) >= 0.5
    ]
    best = max(same, key=lambda q: (kept(q), -q.span.start), default=None)
    return Reading(new.article, best.span, quote=best) if best else None


def _new(now: Sequence[Story], before: Sequence[Story]) -> Iterator[Change]:
    if not before:
        return
    for story in now:
        if story.follows is None:
            yield Change("new", story.lead.article.headline, story.theater, after=_opening(story))


def _quiet(now: Sequence[Story], before: Iterable[Story]) -> Iterator[Change]:
    followed = [s.follows for s in now if s.follows]
    for story in before:
        if story.lead.article not in followed:
            yield Change("quiet", story.lead.article.headline, story.theater, before=_opening(story))


def _opening(story: Story) -> Reading:
    lede = story.lead.lede or (story.lead.sentences[0] if story.lead.sentences else Span(0, 0))
    return Reading(story.lead.article, lede)
