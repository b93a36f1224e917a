"""Plan what came due, and build one issue at a time."""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from briefing.archive.editions import Issue
from briefing.archive.issues import Counts, Due, Issues, Parcel
from briefing.archive.reviews import Reviews
from briefing.edition.slots import slot_on, slots, window_of
from briefing.errors import BriefingError
from briefing.model import Edition, Recipient, Window
from briefing.service.press import Order, Press, variants

log = logging.getLogger("briefing.service")

# Waits after an error: a source of trouble that passes is gone in minutes, and the morning is short.
WAITS = tuple(timedelta(minutes=m) for m in (1, 2, 5, 15, 30))
# Times that an issue is taken up at all: one that takes its process down each time must end too.
ATTEMPTS = 20
# Slots further back than this are not looked for, whatever the catch-up rule.
HORIZON = timedelta(days=31)
# Two machines' clocks may differ by so much without meaning anything.
_SKEW = timedelta(minutes=5)


class Issuing:
    """The planning and building half of the service."""

    def __init__(
        self,
        editions: Sequence[Edition],
        issues: Issues,
        press: Press,
        *,
        lease: timedelta = timedelta(minutes=2),
        reviewers: Sequence[Recipient] = (),
        review_for: timedelta = timedelta(minutes=30),
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        self.editions = {edition.id: edition for edition in editions}
        self.issues, self.press, self.lease = issues, press, lease
        self._reviews = Reviews(issues.database)
        self.reviewers, self.review_for = tuple(reviewers), review_for
        # The issue in hand and since when, in monotonic seconds: the watch ends what hangs.
        self.building: tuple[Issue, float] | None = None
        # What the time is after a build; without a clock it stands still while one lasts.
        self._clock = clock

    def plan(self, now: datetime) -> None:
        """Enter every slot that came due since the last look; an edition that is new starts now."""
        for edition in self.editions.values():
            since = self.issues.planned_until(edition.id)
            if since is None or since > now + _SKEW:
                # New, or the clock was set back: slots that stand there already stay as they are.
                self.issues.plan(edition, (), now)
                continue
            due = [Due(slot.name, slot.due) for slot in slots(edition, max(since, now - HORIZON), now)]
            if due:
                self.issues.plan(edition, due, now)

    def build_next(self, now: datetime, *, take_over: bool = True) -> Issue | None:
        """The issue that was taken up, whatever came of it; None where nothing is to do."""
        issue = self.issues.claim(now, self.lease, editions=tuple(self.editions), take_over=take_over)
        if issue is None:
            return None
        log.info("building, attempt %d", issue.attempts, extra={"issue": issue.key})
        if issue.attempts > ATTEMPTS:
            self.fail(issue, f"taken up {ATTEMPTS} times and never finished", now, final=True)
            return issue
        self.building = (issue, time.monotonic())
        try:
            parcels, counts = self._print(issue, now)
        except Exception as error:  # noqa: BLE001  one edition's fault must not stop the others
            self.fail(issue, _reason(error), self._clock() if self._clock else now)
            return issue
        finally:
            self.building = None
        now = self._clock() if self._clock else now
        edition = self.editions[issue.edition]
        draft = self.reviewers if edition.review and not issue.approved else ()
        deadline = now + self.review_for if draft else None
        if self.issues.finish(issue, parcels, counts, now, draft_for=draft, deadline=deadline):
            log.info(
                "%s: %d stories of %d articles", "draft" if draft else "built", counts.stories, counts.articles,
                extra={"issue": issue.key},
            )  # fmt: skip
        else:
            log.warning("the claim ran out while building: thrown away", extra={"issue": issue.key})
        return issue

    def fail(self, issue: Issue, reason: str, now: datetime, *, final: bool = False) -> None:
        """Note an error of this issue: it is tried again a few times, then given up."""
        again = not final and issue.errors < len(WAITS)
        next_try = now + WAITS[issue.errors] if again else None
        self.issues.fail(issue, reason, now, next_try)
        log.error("%s: %s", "will try again" if again else "given up", reason, extra={"issue": issue.key})

    def _print(self, issue: Issue, now: datetime) -> tuple[list[Parcel], Counts]:
        edition = self.editions[issue.edition]
        window = window_of_issue(edition, issue)
        verdicts = self._reviews.verdicts(issue.id)
        parcels, counts = [], []
        for variant in variants(edition):
            order = Order(
                variant.edition, window, issue.key, issue.number, now.replace(microsecond=0), variant.formats,
                variant.look, verdicts,
            )  # fmt: skip
            printed = self.press(order)
            parcels.append(Parcel(variant.name, printed.cover, printed.documents, variant.recipients))
            counts.append(printed.counts)
        most = max(counts, key=lambda count: (count.articles, count.stories))
        return parcels, most


def window_of_issue(edition: Edition, issue: Issue) -> Window:
    """What the issue covers: by its slot, or back from when it was asked for."""
    try:
        slot = slot_on(edition, date.fromisoformat(issue.slot[:10]))
    except ValueError:
        slot = None
    if slot and slot.due == issue.due:
        return window_of(edition, slot)
    return Window(issue.due - edition.covers, issue.due)


def _reason(error: Exception) -> str:
    if isinstance(error, BriefingError):
        return str(error)
    # A bug: where it was raised says more than its words.
    last = traceback.extract_tb(error.__traceback__)[-1:]
    where = f" ({last[0].filename.rpartition('/')[2]}:{last[0].lineno})" if last else ""
    return f"{type(error).__name__}: {error}{where}"
