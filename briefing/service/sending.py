"""Make the deliveries that are owed."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from briefing.archive.deliveries import Deliveries, Load
from briefing.archive.editions import Delivery, DeliveryState
from briefing.deliver.outbox import next_try
from briefing.errors import BriefingError, DeliveryError
from briefing.model import Cover, Document, Receipt, Recipient
from briefing.protocols import Channel

log = logging.getLogger("briefing.service")


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of one try, to be written down."""

    load: Load
    state: DeliveryState
    words: str
    at: datetime
    next_try: datetime | None = None


class Sending:
    """The delivering half of the service."""

    def __init__(
        self,
        deliveries: Deliveries,
        channels: Mapping[str, Channel],
        *,
        lease: timedelta = timedelta(minutes=2),
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        # What the time is after a delivery; without a clock it stands still while one lasts.
        self._clock = clock
        # What came of deliveries while the database could not be written: noted as soon as it can.
        self._unnoted: deque[_Outcome] = deque()
        self.deliveries, self.channels, self.lease = deliveries, channels, lease

    def send_next(self, now: datetime, *, take_over: bool = True) -> Delivery | None:
        """The delivery that was tried, whatever came of it; None where nothing is owed now."""
        self._note_all()
        load = self.deliveries.claim(now, self.lease, channels=tuple(self.channels), take_over=take_over)
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
            level = logging.INFO if receipt.delivered else logging.ERROR
            log.log(level, "%s: %s, %s", delivery.to, state, receipt.detail, extra=_extra(load))
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
        return self.channels[delivery.channel].send(documents, cover, _recipient(delivery))

    def _later(self, load: Load, words: str, now: datetime) -> None:
        now = self._clock() if self._clock else now
        moment = next_try(load.delivery.attempts, load.delivery.owed_since, now)
        again = f"again at {moment:%H:%M:%S} UTC" if moment else "given up"
        log.warning("%s: %s, %s", load.delivery.to, words, again, extra=_extra(load))
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
            try:
                load = outcome.load
                closed = self.deliveries.finish(
                    load.delivery, outcome.state, outcome.words, outcome.at, outcome.next_try
                )
            except BriefingError:
                self._unnoted.append(outcome)
                raise
            if closed:
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
