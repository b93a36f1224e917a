"""One briefing that somebody asked for: which window of what, compared with what, known as of when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from briefing.analysis import analyze_all
from briefing.cli.material import Material, from_archive, from_files, kept_analyses
from briefing.config.desk import Desk
from briefing.edition.narrowing import Narrowing
from briefing.edition.window import split
from briefing.model import Briefing, Edition, Window
from briefing.pipeline import LOOK_BACK, Read, brief
from briefing.text.plurals import amount


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of an order."""

    window: Window
    # Everything that was read, before any narrowing.
    read: Material
    # None where there is nothing to tell.
    briefing: Briefing | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made."""

    desk: Desk
    edition: Edition
    narrowing: Narrowing
    executor: Executor | None = None
    # True for a window that was named: it is told as it is known now, and compared with the one before.
    ad_hoc: bool = False

    def attempt(
        self, window: Window | None, paths: Sequence[Path] | None, now: datetime, step: Callable[[str], None]
    ) -> Attempt:
        """Read what there is and make a briefing of it."""
        step("reading articles")
        if paths or window is None:
            found = from_files(paths or ())
            found = found if window is None else found.dated()
            return self._told(window or found.covering(self.edition, now), found, now, step, analyze_all)
        found = from_archive(self.desk, window, self._look_back(window), self._known(window, now))
        with kept_analyses(self.desk) as read:
            return self._told(window, found, now, step, read)

    def _told(
        self, window: Window, found: Material, now: datetime, step: Callable[[str], None], read: Read
    ) -> Attempt:
        material = found.narrowed(self.narrowing)
        if not material.any_in(window):
            return Attempt(window, found)
        step(f"reading {amount(len(material.articles), 'article')}")
        briefing = self.brief(window, material, now, read)
        told = any(section.cards for section in briefing.sections)
        return Attempt(window, found, briefing if told else None)

    def brief(self, window: Window, material: Material, now: datetime, read: Read = analyze_all) -> Briefing:
        """The window's articles as a briefing, with or without stories."""
        known = self._known(window, now)
        told, before = split(material.articles, window, self._look_back(window), known)
        return brief(
            told,
            self.edition,
            window,
            tuple(self.desk.theaters.values()),
            made=self._made(window, material, now),
            previous=before,
            failures=material.failures,
            silent=material.silent,
            skipped=material.skipped,
            keep=self.narrowing.holds,
            executor=self.executor,
            read=read,
        )

    def _known(self, window: Window, now: datetime) -> datetime | None:
        """Up to when what was gathered counts, where that is not the cut-off."""
        return max(now, window.end) if self.ad_hoc else None

    def _look_back(self, window: Window) -> timedelta:
        return window.end - window.start if self.ad_hoc else LOOK_BACK

    def _made(self, window: Window, material: Material, now: datetime) -> datetime:
        """The moment that the report bears: of a past window when the last of it was known.

        So the same archive gives the same report whenever it is asked.
        """
        if not self.ad_hoc or window.end >= now:
            return now
        last = material.last_seen()
        return max(window.end, last) if last else window.end
