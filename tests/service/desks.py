"""A small service with a press and a channel that do what a test tells them."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from briefing.archive.database import open_database
from briefing.archive.deliveries import Deliveries
from briefing.archive.issues import Counts, Issues
from briefing.errors import DeliveryError
from briefing.model import Cover, Document, Edition, Receipt, Recipient, Theater
from briefing.service.issuing import Issuing
from briefing.service.press import Printed
from briefing.service.sending import Sending

IRAQ, SYRIA = Theater("iraq", "Iraq", ()), Theater("syria", "Syria", ())
# 06:00 in Baghdad is 03:00 UTC.
DAY = timedelta(days=1)
SIX = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def daily(*to, **more):
    values = {
        "id": "daily",
        "title": "Daily",
        "theaters": (IRAQ, SYRIA),
        "zone": "Asia/Baghdad",
        "at": time(6),
    }
    return Edition(**values | more, to=to or (Recipient("inbox", "duty@example.org"),))


class Press:
    """Prints one page that names its order; raises what `faults` holds first."""

    def __init__(self, *faults, stories=3):
        self.faults, self.stories = list(faults), stories
        self.orders = []

    def __call__(self, order):
        self.orders.append(order)
        if self.faults and (fault := self.faults.pop(0)):
            raise fault
        documents = {
            name: Document(f"{order.key} {name}".encode(), "text/plain", f"{order.edition.id}.{name}")
            for name in order.formats
        }
        cover = Cover(
            order.key, order.edition.id, order.edition.title, order.window.end.date(), order.window.end
        )
        return Printed(documents, cover, Counts(articles=12, stories=self.stories, failures=0))


class Inbox:
    """A channel that keeps what it is sent; address -> answers to give first (text or error)."""

    def __init__(self, **answers):
        self.answers = {name.replace("_", "@"): list(rows) for name, rows in answers.items()}
        self.taken = []

    def send(self, documents, cover, recipient):
        answers = self.answers.get(recipient.address)
        if answers:
            answer = answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return Receipt(recipient, delivered=False, detail=answer)
        self.taken.append((recipient.address, cover, tuple(documents)))
        return Receipt(recipient, delivered=True, detail="250 taken")

    @property
    def keys(self):
        return [(address, cover.key, cover.repeat) for address, cover, _ in self.taken]


LATER = DeliveryError("451 later")


class Desk:
    """One worker on a database: both halves of the service, told the time by the test."""

    def __init__(self, place, *editions, press=None, inbox=None, owner="one", **more):
        self.database = open_database(place)
        self.press, self.inbox = press or Press(), inbox or Inbox()
        self.issues, self.deliveries = Issues(self.database, owner), Deliveries(self.database, owner)
        self.issues.set_up()
        self.issuing = Issuing(editions or (daily(),), self.issues, self.press, **more)
        self.sending = Sending(self.deliveries, {"inbox": self.inbox, "review": self.inbox})

    def tick(self, now):
        """What one waking of the service does."""
        self.issuing.plan(now)
        while self.issuing.build_next(now):
            pass
        while self.sending.send_next(now):
            pass

    def run(self, start, end, step=MINUTE):
        """Wake every `step` from start to end."""
        while start <= end:
            self.tick(start)
            start += step

    def states(self):
        """Slot and state of every issue, oldest first."""
        return [(issue.slot, issue.state) for issue in reversed(self.issues.latest())]
