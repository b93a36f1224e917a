"""Who sent a mail twice, and why: every process of a kill trial writes down what it does, and when.

Instants are nanoseconds of the machine's monotonic clock, which all its processes share. A line is
written by one system call, so a kill leaves it whole or not at all.
"""

from __future__ import annotations

import itertools
import os
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

from briefing.archive.deliveries import Deliveries
from briefing.deliver.identity import delivery_id


class Line(NamedTuple):
    """One thing that a process did to one mail."""

    # "claimed", "taken" (a server said 250), "noted" and "committed" (so did its worker); of a worker alone "killing" and "dead".
    act: str
    at: int
    worker: str
    mail: str = ""


class Book:
    """The lines of all processes, in one file."""

    def __init__(self, path):
        self.path = Path(path)
        self.path.touch()

    def write(self, act, worker, mail="", at=None):
        line = f"{act} {at or time.monotonic_ns()} {worker} {mail}\n"
        handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(handle, line.encode())
        os.close(handle)

    def lines(self):
        rows = (row.split() for row in self.path.read_text().splitlines())
        return [Line(act, int(at), *rest) for act, at, *rest in rows]


class WatchedDeliveries(Deliveries):
    """The outbox of one worker, who tells the book of each claim and each commit."""

    def __init__(self, database, owner, book):
        super().__init__(database, owner)
        self.book, self.mails = book, {}

    def claim(self, *words, **more):
        load = super().claim(*words, **more)
        if load:
            name = delivery_id(load.cover, load.documents, load.delivery.address)
            self.mails[load.delivery.id] = name
            self.book.write("claimed", self.owner, name)
        return load

    def taken(self, delivery):
        super().taken(delivery)
        if self.database.is_sqlite:
            self.book.write("noted", self.owner, self.mails[delivery.id])

    def settle(self, delivery, *words, **more):
        settled = super().settle(delivery, *words, **more)
        if settled:
            self.book.write("committed", self.owner, self.mails[delivery.id])
        return settled


# How a mail can come to be sent once more.
AFTER_250 = "killed between the server's 250 and our note of it"
BEFORE_250 = "killed with the whole message handed over, before the server's 250"


def explain(lines):
    """Mails that were taken, and for each repeat its cause; `AssertionError` where a cause is no kill.

    A repeat is proven when the worker whose message was taken before was killed without having noted
    or committed it, and when nobody claimed the mail again before that kill. The server takes a message
    that lies whole in its socket even when its sender has died: that is told apart.
    """
    killing = {line.worker: line.at for line in lines if line.act == "killing"}
    dead = {line.worker: line.at for line in lines if line.act == "dead"}
    told_of = {(line.worker, line.mail) for line in lines if line.act in ("noted", "committed")}
    claims, taken = defaultdict(list), defaultdict(list)
    for line in sorted(lines, key=lambda line: line.at):
        if line.act in ("claimed", "taken"):
            (claims if line.act == "claimed" else taken)[line.mail].append(line)
    causes = Counter()
    for mail, several in taken.items():
        for first, again in itertools.pairwise(several):
            told = f"{mail}: taken of {first.worker}, then of {again.worker}"
            assert first.worker in killing, f"{told}; the first was never killed"
            assert (first.worker, mail) not in told_of, f"{told}; the first had noted it"
            claim = next(line for line in claims[mail] if line.worker == again.worker)
            assert claim.at > killing[first.worker], f"{told}, who claimed it while the first lived"
            causes[AFTER_250 if first.at <= dead[first.worker] else BEFORE_250] += 1
    return set(taken), causes


def windows(lines, act):
    """Milliseconds from each 250 to its worker's note or commit, shortest first."""
    taken = {(line.worker, line.mail): line.at for line in lines if line.act == "taken"}
    return sorted(
        (line.at - taken[line.worker, line.mail]) / 1e6
        for line in lines
        if line.act == act and (line.worker, line.mail) in taken
    )
