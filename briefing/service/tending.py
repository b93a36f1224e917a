"""Signs of life, and words to the operator: silence never means success.

What an alert says follows from the state of an issue, not from the moment in which it failed: a
process that is killed between a failure and its alert leaves the alert to the next one.
"""

from __future__ import annotations

import logging
import urllib.request
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from briefing.archive.deliveries import Deliveries
from briefing.archive.editions import Delivery, Issue
from briefing.archive.issues import Issues
from briefing.archive.reviews import Reviews
from briefing.config.service import ServiceSettings
from briefing.text.plurals import amount

log = logging.getLogger("briefing.service")

# Trouble that is older is no news.
_LOOK_BACK = timedelta(days=7)
_PING_FOR = timedelta(hours=6)
_PING_SECONDS = 10
_CLEARED_EVERY = timedelta(days=1)


class Tending:
    """What the service does for its operator."""

    def __init__(
        self,
        issues: Issues,
        deliveries: Deliveries,
        settings: ServiceSettings,
        keep: timedelta | None = None,
    ) -> None:
        self.issues, self.deliveries, self.settings = issues, deliveries, settings
        # Documents of older issues are cleared away; None keeps them all.
        self._keep, self._cleared = keep, datetime.min.replace(tzinfo=UTC)
        self._reviews = Reviews(issues.database)
        self._known: set[tuple[int, str]] = set()

    def tend(self, now: datetime) -> None:
        """Renew claims, raise alerts, decide on drafts whose time is up, feed the switch."""
        self.issues.renew(now, self.settings.lease, self.settings.longest)
        self.deliveries.close_left(now)
        self._reviews.close(now, send=self.settings.unapproved == "send", who=self.issues.owner)
        self.alert(now)
        self.ping(now)
        self.clear(now)

    def clear(self, now: datetime) -> None:
        """Once a day, let go of documents that are older than the desk keeps its articles."""
        if self._keep is None or abs(now - self._cleared) < _CLEARED_EVERY:
            return
        self._cleared = now
        if cleared := self.issues.clear_documents(now - self._keep):
            log.info("cleared away %s of old issues", amount(cleared, "document"))

    def alert(self, now: datetime) -> None:
        """Owe the operator a word about every issue that is in trouble, once."""
        for issue in self.issues.since(now - _LOOK_BACK):
            words = trouble(issue, self.deliveries.of_issue(issue.id))
            if not words or (issue.id, words) in self._known:
                continue
            self._known.add((issue.id, words))
            # The line bears the issue's name already.
            told = words.removeprefix(f"{issue.key} ").replace(".\n", ": ", 1).replace("\n", "; ")
            log.error(told, extra={"issue": issue.key})
            for one in self.settings.alert:
                self.deliveries.alert(issue.id, one.channel, one.address, words, now)

    def ping(self, now: datetime) -> None:
        """Tell the dead man's switch of every issue that went out; it calls when nothing comes."""
        if not self.settings.ping:
            return
        for issue in self.issues.unannounced(now - _PING_FOR):
            if not issue.stories:
                continue
            try:
                self._get(self.settings.ping)
            except (OSError, ValueError) as error:
                # The address is a secret and stands in no log.
                log.warning("the dead man's switch did not answer: %s", type(error).__name__)
                return
            self.issues.announced(issue, now)

    @staticmethod
    def _get(address: str) -> None:
        if not address.startswith(("https://", "http://")):
            raise ValueError("no web address")
        with urllib.request.urlopen(address, timeout=_PING_SECONDS) as answer:  # noqa: S310  checked above
            answer.read(100)


def trouble(issue: Issue, deliveries: Sequence[Delivery]) -> str:
    """What the operator must know about it, in words; "" while all is well."""
    if issue.state == "failed":
        return f"{issue.key} was not issued.\n{issue.reason}"
    if issue.state == "draft" and issue.reason:
        return f"{issue.key} waits for its approval.\n{issue.reason}"
    if issue.state == "skipped":
        return f"{issue.key} was left out.\n{issue.reason}"
    lost = [d for d in deliveries if d.purpose == "issue" and d.state in ("refused", "failed")]
    if lost:
        rows = "\n".join(f"{d.to}: {d.detail}" for d in lost)
        return f"{issue.key} did not reach {len(lost)} of its recipients.\n{rows}"
    if issue.state in ("built", "sent") and issue.reason:
        return f"{issue.key} was issued, but not as it should be.\n{issue.reason}"
    if issue.state in ("built", "sent") and not issue.stories:
        return f"{issue.key} was issued without a story.\nIt read {amount(issue.articles or 0, 'article')}: look at the sources."
    return ""
