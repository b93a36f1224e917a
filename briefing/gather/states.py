"""What is remembered of an address after a poll: pure, chance and clock are arguments."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from briefing.gather.candidates import Listed
from briefing.gather.politeness import FetchError
from briefing.gather.rhythm import LONGEST, SHORTEST, Rhythm, back_off, interval, jittered
from briefing.model import PollState, Source

# An address that has more for us is asked again after this.
_SOON = timedelta(minutes=10)
# What moved for good and then fails so often in a row is looked for at its old address again.
_DOUBTS = 3


@dataclass(frozen=True, slots=True)
class Found:
    """What one address brought."""

    candidates: tuple[Listed, ...] = ()
    # True when it holds what it held last time.
    unchanged: bool = False
    # What to ask with next time.
    etag: str = ""
    last_modified: str = ""
    sha256: str = ""
    moved_to: str = ""
    # How long it may be kept by its own word.
    keep: timedelta | None = None
    # When its items were published; now for a new one that does not say.
    moments: tuple[datetime, ...] = ()
    # True when half of its items or more are new since the last poll.
    turned_over: bool = False
    requests: int = 0
    received: int = 0
    # What was left out, in words.
    notes: tuple[str, ...] = ()


def is_due(state: PollState, now: datetime) -> bool:
    """True when the address may be asked again."""
    if state.next_poll is None or state.next_poll <= now:
        return True
    # A clock that was set back must not silence a source until it has caught up.
    return state.last_poll is not None and state.last_poll > now + SHORTEST


def well(state: PollState, found: Found, source: Source, now: datetime, chance: Random) -> PollState:
    """The state after an answer."""
    rhythm = Rhythm.read(state.rhythm).with_items(found.moments, now)
    asked_after = interval(
        source.every, rhythm, found.moments, now, found.keep, turned_over=found.turned_over
    )
    wait = jittered(asked_after, chance)
    kept = found.unchanged
    return replace(
        state,
        moved_to=found.moved_to or state.moved_to,
        etag=found.etag or (state.etag if kept else ""),
        last_modified=found.last_modified or (state.last_modified if kept else ""),
        sha256=found.sha256 or (state.sha256 if kept else ""),
        next_poll=now + wait,
        last_poll=now,
        last_success=now,
        failures=0,
        reason="",
        rhythm=str(rhythm),
    )


def failed(state: PollState, error: Exception, source: Source, now: datetime, chance: Random) -> PollState:
    """The state after a failure: asked again later, and then without conditions.

    Were its validators kept, a server could answer "unchanged" to what we could not read.
    """
    gone = isinstance(error, FetchError) and error.status == 410
    rest = error.retry_after if isinstance(error, FetchError) else None
    failures = state.failures + 1
    wait = LONGEST if gone else back_off(source.every, failures, chance, rest)
    return replace(
        state,
        moved_to=state.moved_to if failures < _DOUBTS else "",
        etag="",
        last_modified="",
        sha256="",
        next_poll=now + wait,
        last_poll=now,
        failures=failures,
        reason=in_words(error),
        retired=gone,
    )


def retired(state: PollState, now: datetime) -> PollState:
    """The state of an address that is gone: not asked, and reported once a day."""
    return replace(state, last_poll=now, next_poll=now + LONGEST)


def asked_soon(state: PollState, now: datetime) -> PollState:
    """The state of an address that holds more than was read: asked again, without conditions."""
    if state.reason:
        return state
    wait = min(state.next_poll or now, now + _SOON)
    return replace(state, etag="", last_modified="", sha256="", next_poll=wait)


def in_words(error: Exception) -> str:
    """What went wrong with an address, for the reader."""
    if isinstance(error, OSError):
        return (error.strerror or "cannot be read").lower()
    return str(error)
