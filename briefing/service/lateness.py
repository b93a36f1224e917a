"""Why an issue was late, told from its log. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from briefing.archive.editions import Event, Issue

# A morning's usual build and delivery take less.
LATE = timedelta(minutes=5)
# The service looks every 20 s: more means that none was running.
_ABSENT = timedelta(minutes=2)


def why_late(issue: Issue, events: Sequence[Event]) -> str:
    """In words; "" for an issue that was sent, or is not due, within five minutes."""
    end = issue.sent or issue.built
    if end is None or end - issue.due <= LATE:
        return ""
    return f"{minutes(end - issue.due)} late: " + (
        "; ".join(_reasons(issue, events)) or "no reason was noted"
    )


def minutes(length: timedelta) -> str:
    """A length of time for people, as "7 min" or "2 h 05 min"."""
    whole = int(length.total_seconds() // 60)
    return f"{whole // 60} h {whole % 60:02} min" if whole >= 60 else f"{whole} min"


def _reasons(issue: Issue, events: Sequence[Event]) -> list[str]:
    reasons = []
    for event in events:
        if event.kind == "planned" and event.at - issue.due > _ABSENT:
            reasons.append(f"nothing ran until {_clock(event.at)}")
        elif event.kind in ("error", "deferred"):
            reasons.append(f"{_clock(event.at)} {event.words}")
        elif event.kind == "building" and "did not finish" in event.words:
            reasons.append(f"{_clock(event.at)} a process had ended while building it")
        elif event.kind in ("approved", "unapproved"):
            reasons.append(f"waited for its approval until {_clock(event.at)}")
        elif event.kind == "resend":
            # From here on it is no longer the first sending.
            break
    if issue.built and issue.claimed and issue.built - issue.claimed > LATE:
        reasons.append(f"building took {minutes(issue.built - issue.claimed)}")
    return reasons


def _clock(moment: datetime) -> str:
    return f"{moment:%H:%M} UTC"
