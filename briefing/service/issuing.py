"""Plan what came due, and build one issue at a time."""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from briefing.archive.claims import LONGEST
from briefing.archive.editions import Issue
from briefing.archive.issues import Due, Issues, Parcel
from briefing.archive.reviews import Reviews
from briefing.edition.slots import slot_on, slots, window_of
from briefing.errors import BriefingError
from briefing.model import Edition, Recipient, Verdict, Window
from briefing.service.press import Order, Press, Printed, Variant, variants
from briefing.text.plurals import amount

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
        longest: timedelta = LONGEST,
        reviewers: Sequence[Recipient] = (),
        review_for: timedelta = timedelta(minutes=30),
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        self.editions = {edition.id: edition for edition in editions}
        self.issues, self.press, self.lease, self.longest = issues, press, lease, longest
        self._reviews = Reviews(issues.database)
        self.reviewers, self.review_for = tuple(reviewers), review_for
        # The issue in hand and since when, in monotonic seconds: the watch ends what hangs.
        self.building: tuple[Issue, float] | None = None
        # What the time is after a build; without a clock it stands still while one lasts.
        self._clock = clock
        # An issue whose outcome the database did not take: noted as soon as it does.
        self._unnoted: tuple[Issue, str] | None = None

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
        if self._unnoted:
            self.fail(*self._unnoted, now)
            self._unnoted = None
        issue = self.issues.claim(
            now, self.lease, editions=tuple(self.editions), take_over=take_over, longest=self.longest
        )
        if issue is None:
            return None
        log.info("building, attempt %d", issue.attempts, extra={"issue": issue.key})
        if issue.attempts > ATTEMPTS:
            self.fail(issue, f"taken up {ATTEMPTS} times and never finished", now, final=True)
            return issue
        self.building = (issue, time.monotonic())
        try:
            printed = self._print(issue, now)
        except Exception as error:  # noqa: BLE001  one edition's fault must not stop the others
            self._note(issue, _reason(error), now)
            return issue
        finally:
            self.building = None
        try:
            self._finish(issue, printed, self._clock() if self._clock else now)
        except BriefingError as error:
            # The disk is full, the database is locked: without a note the claim would never end.
            self._note(issue, str(error), now)
        return issue

    def _note(self, issue: Issue, reason: str, now: datetime) -> None:
        """Note an error; where even that cannot be written, once it can."""
        try:
            self.fail(issue, reason, self._clock() if self._clock else now)
        except BriefingError:
            self._unnoted = (issue, reason)
            raise

    def _finish(self, issue: Issue, printed: list[tuple[Variant, Printed]], now: datetime) -> None:
        edition = self.editions[issue.edition]
        draft = self.reviewers if edition.review and not issue.approved else ()
        parcels = [
            Parcel(variant.name, one.cover, one.documents, variant.recipients, one.stories)
            for variant, one in printed
        ]
        counts = max((one.counts for _, one in printed), key=lambda count: (count.articles, count.stories))
        reason = "; ".join(dict.fromkeys(one.trouble for _, one in printed if one.trouble))
        deadline = now + self.review_for if draft else None
        kept = self.issues.finish(
            issue, parcels, counts, now, draft_for=draft, deadline=deadline, reason=reason
        )
        if not kept:
            log.warning("the claim ran out while building: thrown away", extra={"issue": issue.key})
            return
        log.info(
            "%s: %s of %s", "draft" if draft else "built", amount(counts.stories, "story", "stories"),
            amount(counts.articles, "article"), extra={"issue": issue.key},
        )  # fmt: skip

    def fail(self, issue: Issue, reason: str, now: datetime, *, final: bool = False) -> None:
        """Note an error of this issue: it is tried again a few times, then given up."""
        again = not final and issue.errors < len(WAITS)
        next_try = now + WAITS[issue.errors] if again else None
        self.issues.fail(issue, reason, now, next_try)
        log.error("%s: %s", "will try again" if again else "given up", reason, extra={"issue": issue.key})

    def _print(self, issue: Issue, now: datetime) -> list[tuple[Variant, Printed]]:
        orders = orders_of(self.editions[issue.edition], issue, self._reviews.verdicts(issue.id), now)
        return [(variant, self.press(order)) for variant, order in orders]


def orders_of(
    edition: Edition, issue: Issue, verdicts: Sequence[Verdict], made: datetime
) -> list[tuple[Variant, Order]]:
    """What is to be printed for the issue, a variant; the same again for the same `made`."""
    window = window_of_issue(edition, issue)
    return [
        (
            variant,
            Order(
                variant.edition, window, issue.key, issue.number, made.replace(microsecond=0),
                variant.formats, variant.look, tuple(verdicts),
            ),
        )
        for variant in variants(edition)
    ]  # fmt: skip


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
