"""What was due, what came of it, and who got it: the tables of the scheduler.

An issue is one slot of an edition and exists once. A process takes it by a claim that runs out, so
that another can go on where one died. Deliveries are written in the transaction that sets the issue
to built: from then on they are owed, whoever lives to make them. Documents lie here too, since the
one who delivers need not be the one who printed.

    issue:     due ─ building ─┬─ built ─ sent         skipped: never made, with the reason
                  └─ (again) ──┼─ draft (to review)    failed: given up, with the reason
    delivery:  waiting ─ sending ─ delivered | refused (for good) | failed (given up); held (review)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from urllib.parse import urlsplit

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from briefing.archive.database import Step, UtcMoment

IssueState = Literal["due", "building", "draft", "built", "sent", "skipped", "failed"]
DeliveryState = Literal["waiting", "sending", "held", "delivered", "refused", "failed"]
# What a delivery carries: an issue to a reader, a draft to its reviewer, words to the operator.
Purpose = Literal["issue", "draft", "alert"]


metadata = MetaData()

SCHEDULE = Table(
    "schedule",
    metadata,
    Column("edition", String(40), primary_key=True),
    # Slots up to here were looked at.
    Column("planned_until", UtcMoment, nullable=False),
)

ISSUE = Table(
    "issue",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("edition", String(40), nullable=False),
    # Local date and time without a zone: "2026-11-23T06:00".
    Column("slot", String(40), nullable=False),
    Column("due", UtcMoment, nullable=False),
    Column("state", String(10), nullable=False),
    Column("reason", Text, nullable=False, default=""),
    Column("owner", String(80)),
    Column("claimed", UtcMoment),
    Column("claim_until", UtcMoment),
    # Times that it was taken up, and times that it came to an error.
    Column("attempts", Integer, nullable=False, default=0),
    Column("errors", Integer, nullable=False, default=0),
    Column("next_try", UtcMoment, nullable=False),
    # Counted from 1 over the edition's issues.
    Column("number", Integer),
    # Set by the reviewer, or when the deadline passed.
    Column("approved", UtcMoment),
    Column("deadline", UtcMoment),
    Column("built", UtcMoment),
    Column("sent", UtcMoment),
    # When the dead man's switch was told.
    Column("pinged", UtcMoment),
    Column("articles", Integer),
    Column("stories", Integer),
    Column("failures", Integer),
    UniqueConstraint("edition", "slot"),
    Index("issue_to_do", "state", "next_try"),
)

PARCEL = Table(
    "parcel",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("issue", ForeignKey("issue.id"), nullable=False),
    # Which theaters in which look: "" for the edition as it stands, "iraq" or "iraq standard" else.
    Column("variant", String(200), nullable=False),
    # The `Cover`, as JSON.
    Column("cover", Text, nullable=False),
    UniqueConstraint("issue", "variant"),
)

DOCUMENT = Table(
    "document",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("parcel", ForeignKey("parcel.id"), nullable=False),
    Column("format", String(20), nullable=False),
    Column("filename", String(255), nullable=False),
    Column("media_type", String(100), nullable=False),
    Column("sha256", String(64), nullable=False),
    # NULL once it was cleared away for age.
    Column("content", LargeBinary),
    UniqueConstraint("parcel", "format"),
)

DELIVERY = Table(
    "delivery",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("purpose", String(10), nullable=False),
    Column("issue", ForeignKey("issue.id"), nullable=False),
    # 0 for an alert, which carries words alone (NULL would count as different from itself).
    Column("parcel", Integer, nullable=False, default=0),
    Column("words", Text, nullable=False, default=""),
    Column("channel", String(40), nullable=False),
    Column("address", String(500), nullable=False),
    # Which of the parcel's documents, by commas.
    Column("formats", String(100), nullable=False),
    # 0 for the first sending; each wanted repeat adds one.
    Column("repeat", Integer, nullable=False, default=0),
    Column("state", String(10), nullable=False),
    Column("owner", String(80)),
    Column("claimed", UtcMoment),
    Column("claim_until", UtcMoment),
    Column("attempts", Integer, nullable=False, default=0),
    Column("next_try", UtcMoment, nullable=False),
    Column("owed_since", UtcMoment, nullable=False),
    Column("done", UtcMoment),
    # The last answer, in words.
    Column("detail", Text, nullable=False, default=""),
    UniqueConstraint("issue", "purpose", "channel", "address", "parcel", "formats", "repeat"),
    Index("delivery_to_do", "state", "next_try"),
)

EVENT = Table(
    "event",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcMoment, nullable=False),
    Column("edition", String(40), nullable=False),
    Column("issue", Integer),
    # "planned", "built", "delivered", "reviewed", ...
    Column("kind", String(20), nullable=False),
    # Process or person.
    Column("who", String(80), nullable=False),
    Column("words", Text, nullable=False),
    Index("event_of_issue", "issue"),
)

VERDICT = Table(
    "verdict",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("issue", ForeignKey("issue.id"), nullable=False),
    Column("at", UtcMoment, nullable=False),
    Column("act", String(10), nullable=False),
    Column("source", Text, nullable=False),
    Column("article", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("who", String(80), nullable=False),
    Column("undone", UtcMoment),
    Index("verdict_of_issue", "issue"),
)

# What a draft told, by the numbers on its page: a reviewer names a story by its number.
DRAFT_STORY = Table(
    "draft_story",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("issue", ForeignKey("issue.id"), nullable=False),
    Column("variant", String(200), nullable=False),
    Column("number", Integer, nullable=False),
    Column("theater", String(200), nullable=False),
    Column("headline", Text, nullable=False),
    Column("publication", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("article", Text, nullable=False),
    UniqueConstraint("issue", "variant", "number"),
)

WORKER = Table(
    "worker",
    metadata,
    Column("owner", String(80), primary_key=True),
    Column("started", UtcMoment, nullable=False),
    Column("seen", UtcMoment, nullable=False),
)

# Version 1 makes the tables; a later change of them adds a step.
STEPS: tuple[Step, ...] = (metadata.create_all,)


@dataclass(frozen=True, slots=True)
class Issue:
    """One slot of an edition and what came of it."""

    id: int
    edition: str
    slot: str
    due: datetime
    state: IssueState
    reason: str
    attempts: int
    errors: int
    number: int | None
    approved: datetime | None
    deadline: datetime | None
    built: datetime | None
    sent: datetime | None
    articles: int | None
    stories: int | None
    failures: int | None
    owner: str | None
    # When it was last taken up: the moment that its documents bear.
    claimed: datetime | None

    @property
    def key(self) -> str:
        """Names it for ever: in Message-IDs, idempotency keys and log lines."""
        return f"{self.edition}/{self.slot}"


@dataclass(frozen=True, slots=True)
class DraftStory:
    """A story as a draft's page numbers it, known by its lead article."""

    number: int
    theater: str
    headline: str
    publication: str
    source: str
    article: str


@dataclass(frozen=True, slots=True)
class KeptDocument:
    """A document of an issue without its content."""

    variant: str
    format: str
    filename: str
    sha256: str
    # Bytes; None once the content was cleared away for age.
    size: int | None


@dataclass(frozen=True, slots=True)
class Delivery:
    """One recipient's part of an issue and what came of it."""

    id: int
    purpose: Purpose
    issue: int
    parcel: int
    words: str
    channel: str
    address: str
    formats: tuple[str, ...]
    repeat: int
    state: DeliveryState
    attempts: int
    next_try: datetime
    owed_since: datetime
    done: datetime | None
    detail: str

    @property
    def to(self) -> str:
        """Channel and address for people; of a URL the host alone, since paths often hold keys."""
        address = urlsplit(self.address).hostname or "" if "://" in self.address else self.address
        return f"{self.channel} {address}".strip()


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log: what happened, when, by whom."""

    at: datetime
    edition: str
    issue: int | None
    kind: str
    who: str
    words: str
