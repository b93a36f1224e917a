"""A desk's service, put together from its parts."""

from __future__ import annotations

import logging
import os
import secrets
import socket
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial

from briefing.archive.database import Database
from briefing.archive.deliveries import Deliveries
from briefing.archive.issues import Issues
from briefing.archive.polls import GatherArchive
from briefing.config.desk import Desk
from briefing.model import GatherReport
from briefing.pipeline import poll
from briefing.protocols import Channel
from briefing.service.alarm import Alarm
from briefing.service.issuing import Issuing
from briefing.service.press import Press
from briefing.service.run import Poll, Service
from briefing.service.sending import Sending
from briefing.service.tending import Tending
from briefing.text.plurals import amount

log = logging.getLogger("briefing.service")

# Polls the sources that are due at that moment, and says what came of each.
Ask = Callable[[datetime], Sequence[GatherReport]]


def clock() -> datetime:
    """The present moment, in UTC."""
    return datetime.now(UTC)


def owner_name() -> str:
    """A name for this process that no other one has had."""
    return f"{socket.gethostname()[:40]}-{os.getpid()}-{secrets.token_hex(3)}"


def assemble(
    desk: Desk,
    database: Database,
    channels: Mapping[str, Channel],
    *,
    press: Press,
    gather: bool = True,
    now: Callable[[], datetime] = clock,
) -> Service:
    """The service of this desk on an open database; makes the tables that are not there.

    Without `gather` it asks no sources and issues what the archive holds.
    """
    settings, owner = desk.service, owner_name()
    issues, deliveries = Issues(database, owner), Deliveries(database, owner)
    issues.set_up()
    issuing = Issuing(
        desk.editions, issues, press,
        lease=settings.lease, longest=settings.longest, reviewers=settings.reviewers, review_for=settings.review_for, clock=now,
    )  # fmt: skip
    sending = Sending(deliveries, channels, lease=settings.lease, longest=settings.longest, clock=now)
    tending = Tending(issues, deliveries, settings, desk.keep)
    alarm = Alarm(channels, settings.alert)
    ask = partial(poll, desk, GatherArchive(database))
    poller = polling(ask, issues, settings.lease) if gather else None
    return Service(issuing, sending, tending, settings, poller, now, alarm)


def polling(ask: Ask, issues: Issues, lease: timedelta) -> Poll:
    """Asks the sources that are due; of several processes one does, and another when it is gone."""

    def once(now: datetime) -> None:
        alive = issues.workers(now - lease)
        if alive and min(alive) < issues.owner:
            return
        reports = ask(now)
        for report in reports:
            if report.reason:
                log.warning("%s: %s", report.source.id, report.reason)
        if reports:
            log.info(
                "polled %s: %d new, %d changed", amount(len(reports), "source"),
                sum(report.new for report in reports), sum(report.changed for report in reports),
            )  # fmt: skip

    return once
