"""Make the deliveries that are owed."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from briefing.archive.claims import LONGEST
from briefing.archive.deliveries import Deliveries, Load
from briefing.archive.editions import Delivery, DeliveryState
from briefing.deliver.outbox import TAKEN_OVER, next_try
from briefing.errors import BriefingError, DeliveryError
from briefing.model import Cover, Document, Receipt, Recipient
from briefing.protocols import Channel, OnceChannel

log = logging.getLogger("briefing.service")


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of one try, to be written down."""

    load: Load
    state: DeliveryState
    words: str
    at: datetime
    next_try: datetime | None = None

    def log(self) -> None:
        """Tell it to whoever reads along."""
        again = f"again at {self.next_try:%H:%M:%S} UTC" if self.next_try else "given up"
        level, words = {
            "delivered": (logging.INFO, f"delivered, {self.words}"),
            "refused": (logging.ERROR, f"refused, {self.words}"),
        }.get(self.state, (logging.WARNING, f"{self.words}, {again}"))
        log.log(level, "%s: %s", self.load.delivery.to, words, extra=_extra(self.load))


class Sending:
    """The delivering half of the service."""

    def __init__(
        self,
        deliveries: Deliveries,
        channels: Mapping[str, Channel],
        *,
        lease: timedelta = timedelta(minutes=2),
        longest: timedelta = LONGEST,
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        # What the time is after a delivery; without a clock it stands still while one lasts.
        self._clock = clock
        # What came of deliveries while the database could not be written: noted as soon as it can.
        self._unnoted: deque[_Outcome] = deque()
        # Deliveries that a relay may be taking just now; None once nothing more may be handed over.
        self._on_the_way: set[int] | None = set()
        self._hand = threading.Lock()
        self.deliveries, self.channels, self.lease, self.longest = deliveries, channels, lease, longest

    def send_next(self, now: datetime, *, take_over: bool = True) -> Delivery | None:
        """The delivery that was tried, whatever came of it; None where nothing is owed now."""
        self._note_all()
        load = self.deliveries.claim(
            now, self.lease, channels=tuple(self.channels), take_over=take_over, longest=self.longest
        )
        if load is None:
            return None
        delivery = load.delivery
        try:
            receipt = self._send(load)
        except DeliveryError as error:
            self._later(load, str(error), now)
        except Exception as error:  # noqa: BLE001  a channel's bug is one recipient's trouble
            words = str(error) if isinstance(error, BriefingError) else f"{type(error).__name__}: {error}"
            self._later(load, words, now)
        else:
            now = self._clock() if self._clock else now
            state: DeliveryState = "delivered" if receipt.delivered else "refused"
            self._note(_Outcome(load, state, receipt.detail, now))
        return delivery

    def _send(self, load: Load) -> Receipt:
        delivery = load.delivery
        cover, documents = (load.cover, load.documents) if load.cover else _alert(delivery)
        wanted = {name for name in delivery.formats if name}
        if wanted and len(documents) < len(wanted):
            return Receipt(
                _recipient(delivery), delivered=False, detail="its documents were cleared away for age"
            )
        cover = replace(cover, draft=delivery.purpose == "draft")
        channel, began = self.channels[delivery.channel], time.monotonic()

        def ours() -> bool:
            return self._hands_over(delivery, time.monotonic() - began)

        if isinstance(channel, OnceChannel):
            receipt = channel.send_if(ours, documents, cover, _recipient(delivery))
        elif ours():
            receipt = channel.send(documents, cover, _recipient(delivery))
        else:
            raise DeliveryError(TAKEN_OVER)
        if receipt.delivered:
            self.deliveries.taken(delivery)
        return receipt

    def _hands_over(self, delivery: Delivery, seconds: float) -> bool:
        """The last look before a message leaves: it is still ours, and will be until it is taken.

        After half of `longest` it is not begun: the other half is more than a relay may take.
        """
        with self._hand:
            if self._on_the_way is None or seconds > self.longest.total_seconds() / 2:
                return False
            if not self.deliveries.held(delivery):
                return False
            self._on_the_way.add(delivery.id)
            return True

    def close(self) -> frozenset[int]:
        """Hand over nothing more; the deliveries that a relay may be taking just now."""
        with self._hand:
            left = frozenset(self._on_the_way or ())
            self._on_the_way = None
        return left

    def _later(self, load: Load, words: str, now: datetime) -> None:
        now = self._clock() if self._clock else now
        moment = next_try(load.delivery.attempts, load.delivery.owed_since, now)
        self._note(_Outcome(load, "waiting" if moment else "failed", words, now, moment))

    def _note(self, outcome: _Outcome) -> None:
        """Write down what came of it: at once, or when the database can be written again.

        Until then the claim stays ours, so nobody sends it a second time while this process lives.
        """
        self._unnoted.append(outcome)
        self._note_all()

    def _note_all(self) -> None:
        while self._unnoted:
            try:
                outcome = self._unnoted.popleft()
            except IndexError:
                return
            load, words = outcome.load, (outcome.state, outcome.words, outcome.at, outcome.next_try)
            try:
                settled = self.deliveries.settle(load.delivery, *words)
            except BriefingError:
                self._unnoted.append(outcome)
                raise
            with self._hand:
                if self._on_the_way is not None:
                    self._on_the_way.discard(load.delivery.id)
            # Logged now and no sooner: a line costs time, and a kill before the note sends a mail again.
            outcome.log()
            if settled and self.deliveries.close(load.delivery, *words):
                log.info("sent to everybody", extra=_extra(load))


def notice(
    words: str, name: str, moment: datetime, *, channel: str, repeat: int = 0
) -> tuple[Cover, tuple[Document, ...]]:
    """Words to the operator in the form that channels take; a folder gets them as a text file."""
    cover = Cover(
        key=f"alert/{name}",
        edition="alert",
        title="Briefing: " + words.partition("\n")[0][:150],
        day=moment.date(),
        cut_off=moment,
        bottom_line=tuple(words.splitlines()),
        repeat=repeat,
    )
    text = Document(words.encode() + b"\n", "text/plain", f"alert-{name}.txt")
    return cover, (text,) if channel == "folder" else ()


def _alert(delivery: Delivery) -> tuple[Cover, tuple[Document, ...]]:
    return notice(
        delivery.words,
        str(delivery.id),
        delivery.owed_since,
        channel=delivery.channel,
        repeat=delivery.repeat,
    )


def _recipient(delivery: Delivery) -> Recipient:
    return Recipient(delivery.channel, delivery.address, formats=delivery.formats)


def _extra(load: Load) -> dict[str, str]:
    return {"issue": load.cover.key if load.cover else "alert"}
