"""A word to the operator past the database: for when it is the database that is broken.

Every other alert is owed in the outbox and cannot be lost; this one is sent at once, and no more
than once an hour, since nothing can be written down.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from briefing.errors import BriefingError
from briefing.model import Recipient
from briefing.protocols import Channel
from briefing.service.sending import notice

log = logging.getLogger("briefing.service")

PAUSE = timedelta(hours=1)


class Alarm:
    """Calls the operator directly."""

    def __init__(self, channels: Mapping[str, Channel], people: Sequence[Recipient]) -> None:
        self._channels, self._people = channels, tuple(people)
        self._last: datetime | None = None

    def cry(self, words: str, now: datetime) -> int:
        """How many were reached; 0 within an hour of the last cry."""
        if self._last and timedelta(0) <= now - self._last < PAUSE:
            return 0
        self._last = now
        log.critical("the operator must look: %s", words)
        return sum(self._tell(person, words, now) for person in self._people)

    def _tell(self, person: Recipient, words: str, now: datetime) -> bool:
        cover, documents = notice(words, f"{now:%Y-%m-%dT%H-%M-%S}", now, channel=person.channel)
        try:
            receipt = self._channels[person.channel].send(documents, cover, person)
        except BriefingError as error:
            log.error("%s: the alarm was not taken: %s", person.channel, error)  # noqa: TRY400  one line says it
            return False
        except Exception as error:  # noqa: BLE001  a channel's bug must not hide the trouble itself
            log.error("%s: the alarm was not taken: %s", person.channel, type(error).__name__)  # noqa: TRY400
            return False
        return receipt.delivered
