"""The outbox: what is owed to whom, one row a recipient, taken by claims like issues."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, insert, or_, select, update

from briefing.archive.claims import LONGEST, abandoned
from briefing.archive.database import Database
from briefing.archive.editions import DELIVERY, DOCUMENT, ISSUE, PARCEL, Delivery, DeliveryState, Event
from briefing.archive.records import log_event, read_cover
from briefing.archive.takings import Takings
from briefing.model import Cover, Document

_COLUMNS = [DELIVERY.c[name] for name in Delivery.__dataclass_fields__]
_OPEN = ("waiting", "sending")


@dataclass(frozen=True, slots=True)
class Load:
    """A delivery with everything that its channel needs."""

    delivery: Delivery
    # None for an alert.
    cover: Cover | None
    documents: tuple[Document, ...]


class Deliveries:
    """The outbox as one worker sees it."""

    def __init__(self, database: Database, owner: str) -> None:
        self.database, self.owner = database, owner
        path = database.path
        self._takings = Takings(path.with_name(path.name + ".taken") if path else None)

    def claim(
        self,
        now: datetime,
        lease: timedelta,
        *,
        channels: Sequence[str],
        take_over: bool = True,
        longest: timedelta = LONGEST,
    ) -> Load | None:
        """The delivery that waits longest, now this worker's, with its documents; None for none."""
        ready: ColumnElement[bool] = (DELIVERY.c.state == "waiting") & (DELIVERY.c.next_try <= now)
        with self.database.write() as db:
            if take_over:
                ready = or_(
                    ready, abandoned(db, self.database, DELIVERY, "sending", self.owner, now, longest)
                )
            query = (
                select(*_COLUMNS, DELIVERY.c.owner)
                .where(ready, DELIVERY.c.channel.in_(channels))
                .order_by(DELIVERY.c.next_try, DELIVERY.c.id)
                .limit(1)
                .with_for_update(skip_locked=True)
            )
            row: Any = db.execute(query).one_or_none()
            while row is not None and self._was_taken(row):
                self._settle_for(db, row, now)
                row = db.execute(query).one_or_none()
            if row is None:
                return None
            found = _delivery(row)
            delivery = replace(found, state="sending", attempts=found.attempts + 1)
            values = {
                "state": "sending",
                "owner": self.owner,
                "claimed": now,
                "claim_until": now + lease,
                "attempts": delivery.attempts,
            }
            db.execute(update(DELIVERY).where(DELIVERY.c.id == delivery.id).values(values))
            return _load(db, delivery)

    def taken(self, delivery: Delivery) -> None:
        """Note at once that the receiver has it: whatever happens to this process, it is not sent again."""
        self._takings.note(self.owner, delivery.id, delivery.attempts)

    def held(self, delivery: Delivery) -> bool:
        """True while the delivery is this worker's to make."""
        query = select(DELIVERY.c.id).where(self._mine(delivery))
        with self.database.read() as db:
            return db.execute(query).one_or_none() is not None

    def settle(
        self,
        delivery: Delivery,
        state: DeliveryState,
        detail: str,
        now: datetime,
        next_try: datetime | None = None,
    ) -> bool:
        """Note what came of it: one row and nothing else, since a kill before it sends a mail again.

        False where the claim was lost: another worker has it in hand, and nothing is changed. What
        else is to be noted is `close`'s.
        """
        done = None if state == "waiting" else now
        values = {"state": state, "detail": detail, "done": done, "owner": None, "claim_until": None}
        change = update(DELIVERY).where(self._mine(delivery)).values(**values, next_try=next_try or now)
        with self.database.write(urgent=True) as db:
            return db.execute(change).rowcount == 1

    def close(
        self,
        delivery: Delivery,
        state: DeliveryState,
        detail: str,
        now: datetime,
        next_try: datetime | None = None,
    ) -> bool:
        """Log what `settle` noted. True when it was the issue's last open delivery to a reader."""
        again = f"; again at {next_try:%H:%M:%S} UTC" if next_try else ""
        with self.database.write() as db:
            edition = db.execute(
                select(ISSUE.c.edition).where(ISSUE.c.id == delivery.issue).with_for_update()
            ).scalar_one()
            kind = state if state != "waiting" else "deferred"
            words = f"{delivery.to}: {detail}{again}"
            log_event(db, Event(now, edition, delivery.issue, kind, self.owner, words))
            return delivery.purpose == "issue" and state != "waiting" and _close(db, delivery.issue, now)

    def _was_taken(self, row: Row[Any]) -> bool:
        return row.state == "sending" and self._takings.noted(row.owner, row.id, row.attempts)

    def _settle_for(self, db: Connection, row: Row[Any], now: datetime) -> None:
        """Note for a worker that died what it can note no more."""
        words = "taken; its worker ended before it noted more"
        values = {"state": "delivered", "detail": words, "done": now, "owner": None, "claim_until": None}
        db.execute(update(DELIVERY).where(DELIVERY.c.id == row.id).values(values))
        edition = db.execute(select(ISSUE.c.edition).where(ISSUE.c.id == row.issue)).scalar_one()
        to = _delivery(row).to
        log_event(db, Event(now, edition, row.issue, "delivered", row.owner, f"{to}: {words}"))
        if row.purpose == "issue":
            _close(db, row.issue, now)

    def close_left(self, now: datetime) -> int:
        """Set to sent the issues whose last delivery was noted by a worker that ended right then.

        How many there were. Notes of what was taken go with the last delivery that is on its way.
        """
        with self.database.write() as db:
            open_ones = (DELIVERY.c.issue == ISSUE.c.id) & (DELIVERY.c.purpose == "issue")
            left = select(ISSUE.c.id).where(
                ISSUE.c.state == "built",
                ~select(DELIVERY.c.id).where(open_ones, DELIVERY.c.state.in_(_OPEN)).exists(),
            )
            closed = sum(_close(db, number, now) for number in db.execute(left).scalars().all())
            if (
                db.execute(select(DELIVERY.c.id).where(DELIVERY.c.state == "sending").limit(1)).first()
                is None
            ):
                self._takings.forget()
        return closed

    def _mine(self, delivery: Delivery) -> ColumnElement[bool]:
        return (
            (DELIVERY.c.id == delivery.id)
            & (DELIVERY.c.owner == self.owner)
            & (DELIVERY.c.state == "sending")
        )

    def of_issue(self, issue: int) -> tuple[Delivery, ...]:
        """All deliveries of an issue, in the order in which they were owed."""
        query = select(*_COLUMNS).where(DELIVERY.c.issue == issue).order_by(DELIVERY.c.id)
        with self.database.read() as db:
            return tuple(_delivery(row) for row in db.execute(query))

    def load(self, delivery: Delivery) -> Load:
        """The delivery with its cover and documents, as they were kept."""
        with self.database.read() as db:
            return _load(db, delivery)

    def repeat(self, deliveries: Sequence[Delivery], who: str, now: datetime) -> int:
        """Owe these once more, each as a message of its own; how many that made."""
        with self.database.write() as db:
            for one in deliveries:
                same = (DELIVERY.c.issue == one.issue) & (DELIVERY.c.purpose == one.purpose)
                same &= (DELIVERY.c.channel == one.channel) & (DELIVERY.c.address == one.address)
                same &= DELIVERY.c.parcel == one.parcel
                last = db.execute(select(func.max(DELIVERY.c.repeat)).where(same)).scalar_one()
                row = {
                    name: getattr(one, name) for name in ("purpose", "issue", "parcel", "words", "channel")
                }
                row |= {"address": one.address, "formats": ",".join(one.formats), "repeat": last + 1}
                row |= {"state": "waiting", "attempts": 0, "next_try": now, "owed_since": now, "detail": ""}
                db.execute(insert(DELIVERY).values(row))
                edition = db.execute(select(ISSUE.c.edition).where(ISSUE.c.id == one.issue)).scalar_one()
                words = f"{one.to}: sent once more, repeat {last + 1}"
                log_event(db, Event(now, edition, one.issue, "resend", who, words))
        return len(deliveries)

    def alert(self, issue: int, channel: str, address: str, words: str, now: datetime) -> bool:
        """Owe the operator a word about an issue; False where the same was owed before."""
        with self.database.write() as db:
            same = (
                (DELIVERY.c.issue == issue)
                & (DELIVERY.c.purpose == "alert")
                & (DELIVERY.c.address == address)
            )
            rows = (
                db.execute(select(DELIVERY.c.words).where(same, DELIVERY.c.channel == channel))
                .scalars()
                .all()
            )
            if words in rows:
                return False
            row = {"purpose": "alert", "issue": issue, "parcel": 0, "words": words, "channel": channel}
            row |= {"address": address, "formats": "", "repeat": len(rows), "state": "waiting"}
            row |= {"attempts": 0, "next_try": now, "owed_since": now, "detail": ""}
            db.execute(insert(DELIVERY).values(row))
        return True

    def counts(self) -> dict[str, int]:
        """State -> deliveries in it."""
        query = select(DELIVERY.c.state, func.count()).group_by(DELIVERY.c.state).order_by(DELIVERY.c.state)
        with self.database.read() as db:
            return {row.state: row[1] for row in db.execute(query)}


def _close(db: Connection, issue: int, now: datetime) -> bool:
    """Set an issue to sent when nothing of it is open; True when that happened just now."""
    still = (DELIVERY.c.issue == issue) & (DELIVERY.c.purpose == "issue") & DELIVERY.c.state.in_(_OPEN)
    if db.execute(select(func.count()).select_from(DELIVERY).where(still)).scalar_one():
        return False
    built = (ISSUE.c.id == issue) & (ISSUE.c.state == "built")
    return db.execute(update(ISSUE).where(built).values(state="sent", sent=now)).rowcount == 1


def _load(db: Connection, delivery: Delivery) -> Load:
    if not delivery.parcel:
        return Load(delivery, None, ())
    words = db.execute(select(PARCEL.c.cover).where(PARCEL.c.id == delivery.parcel)).scalar_one()
    query = (
        select(DOCUMENT.c.content, DOCUMENT.c.media_type, DOCUMENT.c.filename, DOCUMENT.c.format)
        .where(DOCUMENT.c.parcel == delivery.parcel, DOCUMENT.c.format.in_(delivery.formats))
        .order_by(DOCUMENT.c.id)
    )
    rows = [row for row in db.execute(query) if row.content is not None]
    documents = tuple(Document(row.content, row.media_type, row.filename) for row in rows)
    return Load(delivery, replace(read_cover(words), repeat=delivery.repeat), documents)


def _delivery(row: Row[Any]) -> Delivery:
    values = {name: row._mapping[name] for name in Delivery.__dataclass_fields__}  # noqa: SLF001
    return Delivery(**values | {"formats": tuple(filter(None, values["formats"].split(",")))})
