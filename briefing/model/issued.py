"""What leaves the house: documents, the words that go round them, and what came of each delivery."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from briefing.model.wanted import Recipient


@dataclass(frozen=True, slots=True)
class Document:
    """A finished file."""

    content: bytes
    media_type: str
    filename: str


@dataclass(frozen=True, slots=True)
class Cover:
    """What goes round the documents of one issue: the words of a mail, and the name that tells a repeat.

    Plain words and numbers, so that an outbox can keep it: a delivery may be tried hours later by
    another process, which holds no `Briefing`.
    """

    # Names this issue for ever ("daily/2026-11-23T06:00"): Message-ID and idempotency key.
    key: str
    # Id of the edition.
    edition: str
    title: str
    # The date it bears, in the edition's zone.
    day: date
    # In UTC: the information cut-off.
    cut_off: datetime
    # IANA name, to print the cut-off in.
    zone: str = "UTC"
    marking: str = ""
    # Language of the labels: "en", "ar" or "fr".
    language: str = "en"
    # Sentences of the bottom line, each with where it stands ("... [Example Daily]").
    bottom_line: tuple[str, ...] = ()
    # Theater's name and its headlines, in the order of the page.
    headlines: tuple[tuple[str, tuple[str, ...]], ...] = ()
    articles: int = 0
    publications: int = 0
    # Names of the sources that could not be read.
    failures: tuple[str, ...] = ()
    # The analyst's notes on the whole issue, with who wrote them.
    notes: tuple[str, ...] = ()
    number: int | None = None
    # 0 for the first sending; each wanted repeat adds one and is a message of its own.
    repeat: int = 0
    sample: bool = False
    # True for what a reviewer gets before the readers do.
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """What came of one delivery."""

    recipient: Recipient
    delivered: bool
    # Path, message id or answer code, in words.
    detail: str = ""
