"""One waking of the service, for timers: issue what is due, send what is owed, poll, and end.

Issues come first: their window is closed, so that a source that hangs delays none of them.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from datetime import timedelta

from briefing.archive.deliveries import Deliveries
from briefing.archive.editions import Issue
from briefing.errors import BriefingError
from briefing.service.run import Service

log = logging.getLogger("briefing.service")

# A poll of all sources that takes longer is left behind; the next waking polls again.
POLL_PATIENCE = timedelta(minutes=10)

MADE, FAULT, SOURCES_FAILED, NOTHING_TO_REPORT, NOT_DELIVERED = 0, 1, 3, 4, 5


def run_once(service: Service, patience: timedelta = POLL_PATIENCE) -> tuple[int, bool]:
    """The exit code, and whether a poll still hangs (then leave by `os._exit`).

    The code tells of the issues that this waking touched: 1 where one failed, 5 where a recipient is
    still without it, 4 where one was empty, 3 where sources failed; 0 too where nothing was due.
    """
    issues, deliveries, settings = service.tending.issues, service.tending.deliveries, service.settings
    issues.renew(service.clock(), settings.lease, settings.longest)
    service.issuing.plan(service.clock())
    touched = _send_all(service)
    while issue := service.issuing.build_next(service.clock()):
        # Sent before the next one is built: its readers wait for no other edition.
        touched |= {issue.id} | _send_all(service)
    hangs, faulty = _poll(service, patience)
    service.tending.tend(service.clock())
    _send_all(service)
    issues.hand_back(service.clock(), service.sending.close())
    codes = [_code(issues.by_id(number), deliveries) for number in sorted(touched)]
    codes += [FAULT] if faulty else []
    order = (FAULT, NOT_DELIVERED, NOTHING_TO_REPORT, SOURCES_FAILED)
    return next((code for code in order if code in codes), MADE), hangs


def _send_all(service: Service) -> set[int]:
    touched = set()
    while delivery := service.sending.send_next(service.clock()):
        if delivery.purpose == "issue":
            touched.add(delivery.issue)
    return touched


def _poll(service: Service, patience: timedelta) -> tuple[bool, bool]:
    """Whether the poll still hangs, and whether it came to an error of its own."""
    poll = service.poll
    if poll is None:
        return False, False
    faults: list[str] = []

    def work() -> None:
        try:
            poll(service.clock())
        except BriefingError as error:
            faults.append(str(error))
            log.error("poll: %s", error)  # noqa: TRY400  the message is the whole of it
        except Exception as error:
            faults.append(str(error))
            log.exception("poll: an error of ours")

    thread = threading.Thread(target=work, daemon=True, name="poll")
    thread.start()
    thread.join(patience.total_seconds())
    if thread.is_alive():
        log.error("polling takes longer than %s: left behind", patience)
    return thread.is_alive(), bool(faults)


def _code(issue: Issue, deliveries: Deliveries) -> int:
    if issue.state in ("failed", "due", "building"):
        return FAULT
    owed: Sequence[str] = [d.state for d in deliveries.of_issue(issue.id) if d.purpose == "issue"]
    if any(state not in ("delivered", "held") for state in owed):
        return NOT_DELIVERED
    if not issue.stories:
        return NOTHING_TO_REPORT
    return SOURCES_FAILED if issue.failures else MADE
