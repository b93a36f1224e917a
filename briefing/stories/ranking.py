"""Which stories come first, by one published formula; every point can be read in `Story.why`."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from functools import lru_cache

from briefing.model import (
    Analysis,
    Figure,
    FigureKind,
    Outcome,
    Reason,
    Story,
    Term,
    TermKind,
    Theater,
    Tier,
    Window,
)
from briefing.stories.events import stands_first
from briefing.stories.following import linked
from briefing.stories.reprints import arrival
from briefing.stories.sidelines import is_sideline
from briefing.text.plurals import amount
from briefing.text.similarity import fold


@dataclass(frozen=True, slots=True)
class Weights:
    """The formula: points for each part of a story's weight."""

    # Times log2(1 + independent outlets); a wire copy is no outlet of its own.
    outlets: float = 1.0
    # The story is mainly about its theater. Sport and opinion have neither this nor severity: they come last.
    primary: float = 1.0
    # Times the severity of its gravest figure, 0 to 5; `deep` at most where it stands neither in the headline nor
    # in the first sentences: the dead of a prison of ten years ago do not make a verdict of today graver.
    severity: float = 0.8
    deep: float = 2.0
    # Each armed group, party, institution or person of the theater in headline or lede; three at most.
    actor: float = 0.2
    # Times the weight of the best source's tier, 0 to 1.
    source: float = 0.5
    # Times one half for every `half_life` between the last report and the cut-off.
    recency: float = 1.0
    half_life: timedelta = timedelta(hours=12)
    # Not told in the edition before.
    novelty: float = 0.5


WEIGHTS = Weights()
TIER: Mapping[Tier, float] = {
    "wire": 1.0, "official": 0.8, "ngo": 0.8, "local": 0.8, "think-tank": 0.6, "state": 0.4, "": 0.6,
}  # fmt: skip
# For each kind of figure: points for one doubling, the number that is worth the first, and the most
# that it may be worth. No budget outweighs a bomb, however many zeros its currency has.
SEVERITY: Mapping[FigureKind, tuple[float, int, float]] = {
    "casualties": (1.0, 1, 5.0), "displaced": (0.8, 1_000, 4.0), "strikes": (0.5, 2, 2.5),
    "personnel": (0.4, 100, 2.0), "money": (0.3, 100_000_000, 1.5), "trade-volume": (0.3, 100_000, 1.5),
    "equipment": (0.2, 5, 1.0), "people": (0.2, 1_000, 1.5), "events": (0.2, 5, 1.0),
}  # fmt: skip
# A death weighs more than a wound.
OUTCOME: Mapping[Outcome, float] = {"killed": 1.0, "": 0.6, "missing": 0.6, "wounded": 0.5, "detained": 0.4}
# Severity of a running total in headline or opening, at most: what came since yesterday is a part of it.
RUNNING = 2.0
ACTORS: frozenset[TermKind] = frozenset({"group", "party", "institution", "person"})
ACTORS_COUNTED = 3


def rank(
    stories: Iterable[Story],
    window: Window | None = None,
    previous: Sequence[Story] = (),
    weights: Weights = WEIGHTS,
) -> tuple[Story, ...]:
    """The stories with weight and reasons, heaviest first; equals in order of time.

    Without a window nothing is late; with `previous` stories, each that carries one on says which.
    """
    found = linked(tuple(stories), previous)
    weighed = [_weighed(story, window, bool(previous), weights) for story in found]
    return tuple(sorted(weighed, key=lambda s: (-s.weight, arrival(s.lead.article))))


def outlets(story: Story) -> tuple[str, ...]:
    """Names of the publications that tell the story in words of their own, in order of time."""
    ordered = sorted(story.independent, key=lambda a: arrival(a.article))
    return tuple(dict.fromkeys(_outlet(a) for a in ordered))


def _outlet(report: Analysis) -> str:
    article = report.article
    return article.agency or article.counted_outlet or article.id


def _weighed(story: Story, window: Window | None, known_before: bool, weights: Weights) -> Story:
    why = [reason for reason in _reasons(story, window, known_before, weights) if reason.points > 0]
    return replace(story, why=tuple(why), weight=round(sum(reason.points for reason in why), 6))


def _reasons(story: Story, window: Window | None, known_before: bool, weights: Weights) -> Iterable[Reason]:
    n, aside = len(outlets(story)), is_sideline(story.lead)
    yield Reason(amount(n, "outlet"), weights.outlets * math.log2(1 + n), "outlet", str(n))
    grave = gravest(story)
    if grave and not aside:
        report, figure = grave
        most = math.inf if stands_first(report, figure) else weights.deep
        yield _grave(report, figure, weights.severity * min(most, _gravity(report, figure)))
    if known_before and story.follows is None:
        yield Reason("new", weights.novelty, "new")
    if story.theater and not aside and any(a.level(story.theater) == "primary" for a in story.independent):
        yield Reason(f"mainly {story.theater.name}", weights.primary, "mainly")
    for actor in _actors(story)[:ACTORS_COUNTED]:
        yield Reason(actor, weights.actor)
    tier = max((a.article.tier for a in story.articles), key=lambda t: (TIER[t], t))
    yield Reason(tier or "source of no tier", weights.source * TIER[tier])
    if window:
        yield _recency(story, window.end, weights)


def severity(figure: Figure) -> float:
    """How grave the figure's low end is, 0 to 5: history, totals over years and shares are 0."""
    points, first, most = SEVERITY.get(figure.kind, (0.0, 1, 0.0))
    if figure.background or figure.cumulative or figure.value <= 0:
        return 0.0
    if figure.kind == "casualties":
        points *= OUTCOME[figure.outcome]
    doublings = math.log2(1 + figure.value / Decimal(first))
    return min(most, points * doublings)


def gravest(story: Story) -> tuple[Analysis, Figure] | None:
    """The figure that weighs most in the story, the lead's before the others'; None without any."""
    for report in story.independent:
        grave = {f: weight for f in report.figures if (weight := _gravity(report, f)) > 0}
        if grave:
            return report, max(grave, key=lambda f: (f.key, grave[f], -f.span.start))
    return None


def _gravity(report: Analysis, figure: Figure) -> float:
    """As `severity`; and a running total that is itself the news ("cases pass 700") weighs, up to `RUNNING`."""
    if figure.cumulative and stands_first(report, figure):
        return min(RUNNING, severity(replace(figure, cumulative=False)))
    return severity(figure)


def _grave(report: Analysis, figure: Figure, points: float) -> Reason:
    text = report.article.text
    if figure.kind == "casualties" and figure.outcome:
        number = figure.number.of(text)
        return Reason(f"{number} {figure.outcome}", points, figure.outcome, number)
    return Reason(figure.span.of(text), points)


def _recency(story: Story, cut_off: datetime, weights: Weights) -> Reason:
    last = max((a.article.seen for a in story.articles if a.article.seen), default=None)
    if last is None:
        return Reason("undated", 0.0)
    age = max(timedelta(0), cut_off - last)
    hours = int(age.total_seconds() // 3600)
    return Reason(f"{hours} h before cut-off", weights.recency * 0.5 ** (age / weights.half_life))


def _actors(story: Story) -> list[str]:
    """Names of the theater's actors in headline or lede of the lead article, in order of mention."""
    if story.theater is None:
        return []
    article, known = story.lead.article, _actors_by_name(story.theater)
    top = story.lead.lede.end if story.lead.lede else 0
    match = next((m for m in story.lead.theaters if m.theater.id == story.theater.id), None)
    said = [span.of(article.text) for span in match.evidence if span.start < top] if match else []
    meant = (known[fold(words)] for words in said if fold(words) in known)
    day = article.published.date() if article.published else None
    return list(dict.fromkeys(term.name for term in meant if day is None or not term.is_past(day)))


@lru_cache(maxsize=64)
def _actors_by_name(theater: Theater) -> dict[str, Term]:
    return {fold(v): term for term in theater.terms if term.kind in ACTORS for v in term.variants}
