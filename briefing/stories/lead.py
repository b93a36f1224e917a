"""Which report of a story tells it: the one that says most, unless a later one has overtaken it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from briefing.model import Analysis, Figure, Theater, Tier
from briefing.stories.events import MOST_GROWTH, stands_first
from briefing.stories.reprints import arrival
from briefing.stories.roundups import is_roundup

# Words over which a longer report tells no more of the event.
FULL_REPORT = 500
# Preference between reports that say as much as each other.
# A letter or study of a think tank looks at an event among others; it leads only where it stands alone.
LEADING_TIER: Mapping[Tier, float] = {
    "wire": 0.3,
    "local": 0.2,
    "official": 0.1,
    "ngo": 0.1,
    "think-tank": -1.0,
}


def lead_first(
    reports: Sequence[Analysis], theater: Theater | None, copies: Mapping[int, int]
) -> list[Analysis]:
    """The reports of one story, the one that leads it first.

    A round-up leads only where there is nothing else, and what a later report has overtaken only before
    round-ups. `copies` counts the reprints of each article, by `id`.
    """
    return sorted(
        reports,
        key=lambda report: (
            is_roundup(report.article),
            any(overtakes(other, report) for other in reports),
            -_telling(report, theater, copies.get(id(report.article), 0)),
            arrival(report.article),
        ),
    )


def overtakes(later: Analysis, earlier: Analysis) -> bool:
    """True where the one came later and tells up front of more dead: two missing at noon are three dead by night.

    Only of an event of which the earlier one tells harm up front, in the same language, and not of so many
    more that they must be of another scope.
    """
    if later.article.language != earlier.article.language or not _after(later, earlier):
        return False
    harmed, dead = _most(earlier, ""), _most(earlier, "killed")
    return bool(harmed) and dead < _most(later, "killed") <= MOST_GROWTH * (dead or harmed)


def _after(later: Analysis, earlier: Analysis) -> bool:
    ours, theirs = later.article.seen, earlier.article.seen
    return ours is not None and theirs is not None and ours > theirs


def _most(report: Analysis, outcome: str) -> Decimal:
    """The most people that came to harm, or to that one, by what stands first; 0 where none did."""
    return max(
        (f.value for f in report.figures if _harm(f, outcome) and stands_first(report, f)), default=Decimal(0)
    )


def _harm(figure: Figure, outcome: str) -> bool:
    return (
        figure.kind == "casualties"
        and outcome in ("", figure.outcome)
        and not figure.background
        and not figure.cumulative
    )


def _telling(report: Analysis, theater: Theater | None, copies: int) -> float:
    """How well a report tells its story: length, evidence, theater, and how widely it was carried."""
    said = min(len(report.article.text.split()), FULL_REPORT) / FULL_REPORT
    quotes = sum(q.kind != "indirect" for q in report.quotes)
    evidence = 0.1 * min(quotes, 3) + 0.1 * min(len(report.figures), 3)
    about = 0.5 if theater and report.level(theater) == "primary" else 0.0
    return said + evidence + about + LEADING_TIER.get(report.article.tier, 0.0) + 0.1 * min(copies, 5)
