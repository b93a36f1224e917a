"""Notice when the wall clock jumped, or the machine slept. Pure: both clocks are told."""

from __future__ import annotations

from datetime import datetime, timedelta

# Clocks are slewed by a few milliseconds a second; a step is more.
STEP = timedelta(seconds=10)


class Drift:
    """Compares the wall clock with one that only runs while the machine does."""

    def __init__(self, wall: datetime, seconds: float) -> None:
        self._wall, self._seconds = wall, seconds

    def step(self, wall: datetime, seconds: float) -> timedelta:
        """How far the wall clock jumped since the last look; zero for less than ten seconds."""
        jumped = (wall - self._wall) - timedelta(seconds=seconds - self._seconds)
        self._wall, self._seconds = wall, seconds
        return jumped if abs(jumped) >= STEP else timedelta(0)
