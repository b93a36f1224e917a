"""Workers that can be killed: real processes on one database, with a press that takes its time.

    python -m tests.service.worker nursery PLACE LOG    reads "start NAME", "kill NAME", "stop NAME"

A nursery forks each worker from a process that has loaded everything, so that a trial of a thousand
kills takes minutes. What is claimed, taken, committed and killed stands in the book LOG; a mail is
taken by an inbox that writes it down, or by a real server where SMTP_PORT is set.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time

from briefing.archive.database import open_database
from briefing.archive.issues import Issues
from briefing.config.service import ServiceSettings
from briefing.deliver.identity import delivery_id
from briefing.deliver.mail import MailChannel
from briefing.deliver.settings import Settings
from briefing.errors import DeliveryError
from briefing.model import ChannelSettings, Receipt, Recipient
from briefing.service.issuing import Issuing
from briefing.service.run import Service
from briefing.service.sending import Sending
from briefing.service.tending import Tending
from tests.service.desks import Press, daily
from tests.service.witness import Book, WatchedDeliveries

EDITIONS = tuple(
    daily(
        Recipient("inbox", "duty@example.org"),
        Recipient("inbox", "editor@example.org", theaters=("iraq",)),
        id=name,
        zone="UTC",
        at=clock_time(0, 5),
        catch_up="all",
    )
    for name in ("one", "two")
)
# An edition looks back 31 days, so each has that many slots to catch up.
DAYS = 31
# A worker that a busy machine holds up for the lease loses its claims, and what it sends comes twice.
QUICK = ServiceSettings(every=timedelta(seconds=0.05), lease=timedelta(seconds=3), grace=timedelta(seconds=2))


class SlowPress(Press):
    """Takes up to 30 ms, or as long as BUILD_SECONDS says."""

    def __call__(self, order):
        time.sleep(float(os.environ.get("BUILD_SECONDS", "0")) or random.uniform(0, 0.03))
        return super().__call__(order)


class BookInbox:
    """Takes a mail by writing it down: the instant of the line is that of the 250."""

    def __init__(self, book, owner):
        self.book, self.owner = book, owner

    def send(self, documents, cover, recipient):
        return self.send_if(lambda: True, documents, cover, recipient)

    def send_if(self, ours, documents, cover, recipient):
        time.sleep(random.uniform(0, 0.005))
        if not ours():
            raise DeliveryError("another worker has it in hand")
        self.book.write("taken", self.owner, delivery_id(cover, documents, recipient.address))
        time.sleep(random.uniform(0, 0.002))
        return Receipt(recipient, delivered=True, detail="250")


def inbox(book, owner):
    port = os.environ.get("SMTP_PORT")
    if not port:
        return BookInbox(book, owner)
    # The envelope's sender names the worker; the Message-ID holds the domain alone.
    values = {
        "host": "127.0.0.1",
        "port": int(port),
        "security": "none",
        "sender": f"{owner}@example.org",
    }
    return MailChannel(Settings(ChannelSettings("mail", "mail", values), None, {}))


def make_service(place, log, owner, settings=QUICK):
    database, book = open_database(place), Book(log)
    issues, deliveries = Issues(database, owner), WatchedDeliveries(database, owner, book)
    issues.set_up()
    issuing = Issuing(EDITIONS, issues, SlowPress(), lease=settings.lease)
    sending = Sending(deliveries, {"inbox": inbox(book, owner)}, lease=settings.lease)
    return Service(issuing, sending, Tending(issues, deliveries, settings), settings)


def prepare(place):
    """A database that last looked at the slots 31 days ago."""
    issues = Issues(open_database(place), "parent")
    issues.set_up()
    past = datetime.now(UTC) - timedelta(days=DAYS)
    for edition in EDITIONS:
        issues.plan(edition, (), past)
    return issues


def work(place, log, owner):
    service = make_service(place, log, owner)
    signal.signal(signal.SIGTERM, lambda *_: service.stop())
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})
    return service.run()


def nursery(place, log):
    # Name -> process and the owner that it is.
    children = {}
    count, book = 0, Book(log)
    # A worker that is told to stop while it starts hears it as soon as it can.
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    print("ready", flush=True)
    for line in sys.stdin:
        word, name = line.split()
        if word == "start":
            count += 1
            owner = f"{name}-{count}"
            children[name] = os.fork(), owner
            if children[name][0] == 0:
                os._exit(abs(work(place, log, owner)))
            print("started", flush=True)
            continue
        child, owner = children.pop(name)
        if word == "kill":
            book.write("killing", owner)
        os.kill(child, signal.SIGKILL if word == "kill" else signal.SIGTERM)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if word == "kill":
            book.write("dead", owner)
        print(code, flush=True)
    # Whoever spoke to us is gone: nobody would ever stop these.
    for child, _ in children.values():
        os.kill(child, signal.SIGKILL)


if __name__ == "__main__":
    if sys.argv[1] == "nursery":
        nursery(*sys.argv[2:4])
    else:
        sys.exit(abs(work(*sys.argv[2:5])))
