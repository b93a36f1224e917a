"""How the service is, seen from outside. Pure: everything is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from briefing.archive.editions import Issue

# An issue that is later than this is trouble.
LATE = timedelta(minutes=20)
# A poll of all sources that takes longer hangs.
LONG_POLL = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Health:
    """One look at the service."""

    now: datetime
    # What is wrong, in words; empty while all is well.
    troubles: tuple[str, ...]
    # Step -> seconds since it last ended well.
    ages: Mapping[str, float]
    # Edition -> its newest issue and its next slot.
    last: Mapping[str, Issue | None]
    upcoming: Mapping[str, datetime]
    # State -> deliveries in it.
    deliveries: Mapping[str, int]
    # State -> issues in it, over the last week.
    issues: Mapping[str, int]

    @property
    def well(self) -> bool:
        """True while nothing is wrong."""
        return not self.troubles


def troubles(
    ages: Mapping[str, float], every: timedelta, overdue: Sequence[Issue], polling_for: timedelta, fault: str
) -> tuple[str, ...]:
    """What is wrong, in words."""
    patience = 3 * every.total_seconds() + 30
    return (
        *((f"the database: {fault}",) if fault else ()),
        *(f"{step}: not done for {age:.0f} s" for step, age in sorted(ages.items()) if age > patience),
        *(f"{issue.key} is overdue" for issue in overdue),
        *((f"polling for {polling_for}",) if polling_for > LONG_POLL else ()),
    )


def metrics(health: Health) -> str:
    """The look in the text format of Prometheus."""
    lines = ["# TYPE briefing_up gauge", f"briefing_up {int(health.well)}"]
    lines.append("# TYPE briefing_step_age_seconds gauge")
    lines += [f'briefing_step_age_seconds{{step="{s}"}} {age:.1f}' for s, age in sorted(health.ages.items())]
    lines.append("# TYPE briefing_deliveries gauge")
    lines += [f'briefing_deliveries{{state="{s}"}} {n}' for s, n in sorted(health.deliveries.items())]
    lines.append("# TYPE briefing_issues_week gauge")
    lines += [f'briefing_issues_week{{state="{s}"}} {n}' for s, n in sorted(health.issues.items())]
    lines.append("# TYPE briefing_last_issue_timestamp_seconds gauge")
    for edition, issue in sorted(health.last.items()):
        built = issue.built.timestamp() if issue and issue.built else 0
        lines.append(f'briefing_last_issue_timestamp_seconds{{edition="{edition}"}} {built:.0f}')
    lines.append("# TYPE briefing_next_issue_timestamp_seconds gauge")
    for edition, due in sorted(health.upcoming.items()):
        lines.append(f'briefing_next_issue_timestamp_seconds{{edition="{edition}"}} {due.timestamp():.0f}')
    return "\n".join(lines) + "\n"
