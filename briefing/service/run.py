"""The process: wakes the steps, watches the clocks, and ends in good order.

APScheduler's memory store is used as an alarm clock and nothing else: its own ideas of missed and
repeated jobs never matter, since each step asks the database what there is to do.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

from briefing.archive.editions import Issue
from briefing.config.service import ServiceSettings
from briefing.edition.slots import next_slot
from briefing.errors import BriefingError
from briefing.service.alarm import Alarm
from briefing.service.drift import Drift
from briefing.service.health import LATE, Health, troubles
from briefing.service.issuing import Issuing
from briefing.service.pages import Pages
from briefing.service.sending import Sending
from briefing.service.systemd import notify
from briefing.service.tending import Tending

log = logging.getLogger("briefing.service")

# Mails at once; a relay that hangs holds up one of them.
SENDERS = 3
# A step that failed so often in a row will not mend itself: a lock of 60 s costs two.
FAILURES = 3
# How often the watch looks at the clocks, in seconds.
_WATCH_SECONDS = 1.0

Poll = Callable[[datetime], None]


@dataclass(slots=True)
class Step:
    """One thing that the service does again and again."""

    name: str
    work: Callable[[], None]
    every: timedelta
    # Monotonic seconds.
    began: float | None = None
    done: float = 0.0
    failures: int = 0


class Service:
    """One process of `briefing run`."""

    def __init__(
        self,
        issuing: Issuing,
        sending: Sending,
        tending: Tending,
        settings: ServiceSettings,
        poll: Poll | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        alarm: Alarm | None = None,
    ) -> None:
        self.issuing, self.sending, self.tending, self.settings = issuing, sending, tending, settings
        self.clock, self.alarm, self.poll = clock, alarm or Alarm({}, ()), poll
        # The pages for monitoring, while it runs.
        self.pages: Pages | None = None
        self._stop = threading.Event()
        self._trusted_from = 0.0
        self._steps = [Step("issue", self._issue, settings.every)]
        self._steps += [Step(f"send-{n}", self._send, settings.every) for n in range(1, SENDERS + 1)]
        self._steps.append(Step("tend", lambda: tending.tend(self.clock()), settings.lease / 4))
        if poll:
            self._steps.append(Step("poll", lambda: poll(self.clock()), timedelta(minutes=1)))
        self._scheduler = BackgroundScheduler(
            timezone=UTC,
            executors={"default": {"type": "threadpool", "max_workers": len(self._steps)}},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )

    def stop(self) -> None:
        """Ask the process to end: what is in hand is finished, or handed back after the grace."""
        self._stop.set()

    def run(self) -> int:
        """Work until `stop`; 0, or 1 where a step hung and the process must be started again.

        On 1 a thread may still run: leave by `os._exit`.
        """
        self.tending.issues.show_life()
        for step in self._steps:
            step.done = time.monotonic()
            self._wake(step)
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        self._scheduler.start()
        if self.settings.listen:
            self.pages = Pages(self.settings.listen, self.look)
        notify("READY=1")
        log.info("running: %s", ", ".join(self.issuing.editions) or "no editions")
        try:
            hung = self._watch()
        finally:
            notify("STOPPING=1")
            self._scheduler.shutdown(wait=False)
            if self.pages:
                self.pages.close()
        return self._end(hung)

    def look(self) -> Health:
        """How the service is just now."""
        now, seconds = self.clock(), time.monotonic()
        ages = {
            step.name: seconds - step.done
            for step in self._steps
            # Building and polling may take long; they have limits of their own.
            if step.name == "tend" or step.began is None
        }
        polling = next((s.began for s in self._steps if s.name == "poll" and s.began), seconds)
        fault = ""
        deliveries: dict[str, int] = {}
        week: tuple[Issue, ...] = ()
        overdue: tuple[Issue, ...] = ()
        try:
            week = self.tending.issues.since(now - timedelta(days=7))
            overdue = self.tending.issues.overdue(now - LATE)
            deliveries = self.tending.deliveries.counts()
        except BriefingError as error:
            fault = str(error)
        editions = self.issuing.editions
        return Health(
            now=now,
            troubles=troubles(
                ages, self.settings.every, overdue, timedelta(seconds=seconds - polling), fault
            ),
            ages=ages,
            last={name: next((i for i in reversed(week) if i.edition == name), None) for name in editions},
            upcoming={name: next_slot(edition, now).due for name, edition in editions.items()},
            deliveries=deliveries,
            issues=Counter(issue.state for issue in week),
        )

    def _issue(self) -> None:
        self.issuing.plan(self.clock())
        while not self._stop.is_set() and self.issuing.build_next(self.clock(), take_over=self._trusts()):
            for step in self._steps:
                if step.name.startswith("send"):
                    # Told to stop meanwhile, the scheduler has let its jobs go; the next start sends.
                    with suppress(JobLookupError):
                        self._scheduler.modify_job(step.name, next_run_time=datetime.now(UTC))

    def _send(self) -> None:
        while not self._stop.is_set() and self.sending.send_next(self.clock(), take_over=self._trusts()):
            pass

    def _trusts(self) -> bool:
        """False for one lease after the clock jumped: until then others' claims only look run out."""
        return time.monotonic() >= self._trusted_from

    def _wake(self, step: Step) -> None:
        self._scheduler.add_job(
            self._guarded,
            IntervalTrigger(seconds=step.every.total_seconds(), timezone=UTC),
            args=[step],
            id=step.name,
            next_run_time=datetime.now(UTC),
            replace_existing=True,
        )

    def _guarded(self, step: Step) -> None:
        """One run of a step; its failure is logged and ends nothing else."""
        step.began = time.monotonic()
        try:
            step.work()
        except BriefingError as error:
            step.failures += 1
            log.error("%s: %s", step.name, error)  # noqa: TRY400  the message is the whole of it
            self._worry(step, str(error))
        except Exception as error:
            step.failures += 1
            log.exception("%s: an error of ours", step.name)
            self._worry(step, f"{type(error).__name__}: {error}")
        else:
            step.failures, step.done = 0, time.monotonic()
        finally:
            step.began = None

    def _worry(self, step: Step, words: str) -> None:
        """Call the operator when a step fails again and again: then the outbox cannot be trusted."""
        if step.failures >= FAILURES:
            self.alarm.cry(f"briefing: {step.name} fails again and again.\n{words}", self.clock())

    def _watch(self) -> bool:
        """Until the stop; True when a build hung."""
        drift = Drift(datetime.now(UTC), time.monotonic())
        while not self._stop.wait(_WATCH_SECONDS):
            seconds = time.monotonic()
            jumped = drift.step(datetime.now(UTC), seconds)
            if jumped:
                log.warning("the clock jumped by %s, or the machine slept", jumped)
                self._trusted_from = seconds + self.settings.lease.total_seconds()
                # The alarms were set by the old clock: set back by two hours it would ring in two.
                for step in self._steps:
                    self._wake(step)
            if self._hung(seconds):
                return True
            if all(seconds - step.done < 600 for step in self._steps if step.name == "tend"):
                notify("WATCHDOG=1")
        return False

    def _hung(self, seconds: float) -> bool:
        build = self._steps[0]
        longest = self.settings.longest.total_seconds()
        if build.began is None or seconds - build.began < longest or self.issuing.building is None:
            return False
        issue, since = self.issuing.building
        if seconds - since < longest:
            return False
        self.issuing.fail(issue, f"took longer than {self.settings.longest}", self.clock())
        log.critical("a build hung; ending the process, so that it is started again")
        return True

    def _end(self, hung: bool) -> int:
        patience = time.monotonic() + self.settings.grace.total_seconds()
        log.info("stopping")
        while (
            not hung and any(s.began for s in self._steps if s.name != "poll") and time.monotonic() < patience
        ):
            time.sleep(0.02)
        try:
            if left := self.tending.issues.hand_back(self.clock(), self.sending.close()):
                log.warning("handed back what was in hand: %d", left)
        except BriefingError as error:
            log.error("nothing could be handed back; the claims run out by themselves: %s", error)  # noqa: TRY400
        still = any(step.began for step in self._steps)
        log.info("stopped")
        return 1 if hung else (0 if not still else STILL_RUNNING)


# The process ended in good order, but a thread (a poll) still runs: leave by `os._exit(0)`.
STILL_RUNNING = -1
