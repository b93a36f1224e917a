"""Make the deliveries that are owed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from briefing.archive.deliveries import Deliveries, Load
from briefing.archive.editions import Delivery, DeliveryState
from briefing.deliver.outbox import next_try
from briefing.errors import BriefingError, DeliveryError
from briefing.model import Cover, Document, Receipt, Recipient
from briefing.protocols import Channel

log = logging.getLogger("briefing.service")


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
        self.deliveries, self.channels, self.lease = deliveries, channels, lease

    def send_next(self, now: datetime, *, take_over: bool = True) -> Delivery | None:
        """The delivery that was tried, whatever came of it; None where nothing is owed now."""
        load = self.deliveries.claim(now, self.lease, channels=tuple(self.channels), take_over=take_over)
        if load is None:
            return None
        delivery = load.delivery
        try:
            receipt = self._send(load)
        except DeliveryError as error:
            self._later(delivery, str(error), now)
        except Exception as error:  # noqa: BLE001  a channel's bug is one recipient's trouble
            words = str(error) if isinstance(error, BriefingError) else f"{type(error).__name__}: {error}"
            self._later(delivery, words, now)
        else:
            now = self._clock() if self._clock else now
            state: DeliveryState = "delivered" if receipt.delivered else "refused"
            level = logging.INFO if receipt.delivered else logging.ERROR
            log.log(level, "%s: %s, %s", delivery.to, state, receipt.detail, extra=_extra(load))
            if self.deliveries.finish(delivery, state, receipt.detail, now):
                log.info("sent to everybody", extra=_extra(load))
        return delivery

    def _send(self, load: Load) -> Receipt:
        delivery = load.delivery
        cover, documents = (load.cover, load.documents) if load.cover else notice(delivery)
        wanted = {name for name in delivery.formats if name}
        if wanted and len(documents) < len(wanted):
            return Receipt(
                _recipient(delivery), delivered=False, detail="its documents were cleared away for age"
            )
        return self.channels[delivery.channel].send(documents, cover, _recipient(delivery))

    def _later(self, delivery: Delivery, words: str, now: datetime) -> None:
        now = self._clock() if self._clock else now
        moment = next_try(delivery.attempts, delivery.owed_since, now)
        log.warning("%s: %s, %s", delivery.to, words, "again later" if moment else "given up")
        self.deliveries.finish(delivery, "waiting" if moment else "failed", words, now, moment)


def notice(delivery: Delivery) -> tuple[Cover, tuple[Document, ...]]:
    """An alert to the operator in the form that channels take; a folder gets it as a text file."""
    cover = Cover(
        key=f"alert/{delivery.id}",
        edition="alert",
        title="Briefing: " + delivery.words.partition("\n")[0][:150],
        day=delivery.owed_since.date(),
        cut_off=delivery.owed_since,
        bottom_line=tuple(delivery.words.splitlines()),
        repeat=delivery.repeat,
    )
    text = Document(delivery.words.encode() + b"\n", "text/plain", f"alert-{delivery.id}.txt")
    return cover, (text,) if delivery.channel == "folder" else ()


def _recipient(delivery: Delivery) -> Recipient:
    return Recipient(delivery.channel, delivery.address, formats=delivery.formats)


def _extra(load: Load) -> dict[str, str]:
    return {"issue": load.cover.key if load.cover else "alert"}
