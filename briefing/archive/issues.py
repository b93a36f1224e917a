"""Planning, claiming and finishing issues. Every step is one transaction; `now` is always told.

A claim is worth nothing once it ran out: whatever its owner did meanwhile, the finishing step looks
for the owner's name and finds another's, and the work is thrown away. So an issue is built by
several at worst and issued by one.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, func, insert, or_, select, update

from briefing.archive.claims import LONGEST, abandoned
from briefing.archive.database import Database, insert_of
from briefing.archive.editions import (
    DELIVERY,
    DOCUMENT,
    DRAFT_STORY,
    ISSUE,
    PARCEL,
    SCHEDULE,
    WORKER,
    DraftStory,
    Event,
    Issue,
    IssueState,
)
from briefing.archive.records import ISSUE_COLUMNS, Records, issue_of, log_event
from briefing.model import Cover, Document, Edition, Recipient
from briefing.text.plurals import amount

# How late a slot may be looked at and still count as on time.
ON_TIME = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Due:
    """A slot to plan: the pure part is `briefing.edition.slots`."""

    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Parcel:
    """One variant of an issue, finished, and who gets which of its documents."""

    variant: str
    cover: Cover
    # Format -> document.
    documents: Mapping[str, Document]
    recipients: tuple[Recipient, ...]
    # By the numbers on its page.
    stories: tuple[DraftStory, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """What an issue was made of."""

    articles: int
    stories: int
    failures: int


class Issues(Records):
    """The issues of all editions, as one worker changes them."""

    def __init__(self, database: Database, owner: str) -> None:
        super().__init__(database)
        self.owner = owner

    # ── Planning ─────────────────────────────────────────────────────────────────────────────────

    def plan(self, edition: Edition, due: Sequence[Due], now: datetime) -> None:
        """Enter the slots since the last look, by the edition's catch-up rule, and note the look.

        "latest" makes one issue of several missed ones, "none" leaves out what is later than 15
        minutes. What is left out is entered as skipped, with the reason. A slot that stands there
        already stays as it is, so a clock that is set back plans nothing twice.
        """
        with self.database.write() as db:
            for number, slot in enumerate(due, 1):
                late = now - slot.at
                reason = ""
                if edition.catch_up == "latest" and number < len(due):
                    reason = "missed while nothing ran; catch_up = latest makes the last one only"
                elif edition.catch_up == "none" and late > ON_TIME:
                    reason = f"missed by {_words(late)}; catch_up = none"
                row = {
                    "edition": edition.id,
                    "slot": slot.name,
                    "due": slot.at,
                    "state": "skipped" if reason else "due",
                    "reason": reason,
                    "attempts": 0,
                    "errors": 0,
                    "next_try": now,
                }
                statement = insert_of(db)(ISSUE).values(row).on_conflict_do_nothing().returning(ISSUE.c.id)
                added = db.execute(statement).scalar_one_or_none()
                if added is not None:
                    kind = "skipped" if reason else "planned"
                    self._note(db, now, edition.id, kind, reason or slot.name, issue=added)
            statement = insert_of(db)(SCHEDULE).values(edition=edition.id, planned_until=now)
            db.execute(
                statement.on_conflict_do_update(index_elements=["edition"], set_={"planned_until": now})
            )

    def add(self, edition: str, slot: str, now: datetime) -> bool:
        """Enter one issue beside the schedule, due now; False where it stands already."""
        with self.database.write() as db:
            row = {"edition": edition, "slot": slot, "due": now, "state": "due", "reason": ""}
            row |= {"attempts": 0, "errors": 0, "next_try": now}
            return _enter(db, ISSUE, row) == 1

    def retry(self, issue: Issue, who: str, now: datetime) -> bool:
        """Make an issue due again that was given up or left out; False where it is neither."""
        values = {"state": "due", "reason": "", "attempts": 0, "errors": 0, "next_try": now}
        ended = (ISSUE.c.id == issue.id) & ISSUE.c.state.in_(("failed", "skipped"))
        with self.database.write() as db:
            if db.execute(update(ISSUE).where(ended).values(**values)).rowcount != 1:
                return False
            log_event(db, Event(now, issue.edition, issue.id, "retry", who, f"{who} asks for it after all"))
        return True

    # ── Building ─────────────────────────────────────────────────────────────────────────────────

    def claim(
        self,
        now: datetime,
        lease: timedelta,
        *,
        editions: Sequence[str],
        take_over: bool = True,
        longest: timedelta = LONGEST,
    ) -> Issue | None:
        """The oldest issue that is to be built, now this worker's; None where nothing is to do.

        Without `take_over`, what another worker holds is left alone even where its claim ran out.
        """
        ready: ColumnElement[bool] = (ISSUE.c.state == "due") & (ISSUE.c.next_try <= now)
        with self.database.write() as db:
            if take_over:
                ready = or_(ready, abandoned(db, self.database, ISSUE, "building", self.owner, now, longest))
            query = (
                select(*ISSUE_COLUMNS)
                .where(ready, ISSUE.c.edition.in_(editions))
                .order_by(ISSUE.c.due, ISSUE.c.id)
                .limit(1)
                .with_for_update(skip_locked=True)
            )
            row = db.execute(query).one_or_none()
            if row is None:
                return None
            issue = issue_of(row)
            if issue.number is None:
                # One at a time for an edition: two issues must not get one number.
                db.execute(select(SCHEDULE).where(SCHEDULE.c.edition == issue.edition).with_for_update())
                last = select(func.max(ISSUE.c.number)).where(ISSUE.c.edition == issue.edition)
                issue = replace(issue, number=(db.execute(last).scalar() or 0) + 1)
            issue = replace(
                issue, state="building", attempts=issue.attempts + 1, owner=self.owner, claimed=now
            )
            values = {
                "state": "building",
                "owner": self.owner,
                "claimed": now,
                "claim_until": now + lease,
                "attempts": issue.attempts,
                "number": issue.number,
            }
            db.execute(update(ISSUE).where(ISSUE.c.id == issue.id).values(values))
            before = row.owner
            words = f"taken up, attempt {issue.attempts}" + (f"; {before} did not finish" if before else "")
            self._note(db, now, issue.edition, "building", words, issue=issue.id)
        return issue

    def finish(
        self,
        issue: Issue,
        parcels: Iterable[Parcel],
        counts: Counts,
        now: datetime,
        *,
        draft_for: Sequence[Recipient] = (),
        deadline: datetime | None = None,
        reason: str = "",
    ) -> bool:
        """Keep the documents and owe every delivery, in one step; False where the claim was lost.

        With `draft_for` it is a draft: those get it, the readers' deliveries wait for the approval.
        `reason` says what was not as it should be, though it was made.
        """
        state: IssueState = "draft" if draft_for else "built"
        with self.database.write() as db:
            values: dict[str, Any] = {"state": state, "built": now, "owner": None, "claim_until": None}
            values |= {"reason": reason, "deadline": deadline, **asdict(counts)}
            if not self._mine(db, issue, values):
                return False
            db.execute(DELIVERY.delete().where(DELIVERY.c.issue == issue.id, DELIVERY.c.state == "held"))
            db.execute(DRAFT_STORY.delete().where(DRAFT_STORY.c.issue == issue.id))
            owed = 0
            for parcel in parcels:
                number = _keep(db, issue.id, parcel)
                moments = {"next_try": now, "owed_since": now}
                if draft_for and parcel.stories:
                    named = {"issue": issue.id, "variant": parcel.variant}
                    db.execute(insert(DRAFT_STORY), [named | asdict(story) for story in parcel.stories])
                for recipient in parcel.recipients:
                    state_of = "held" if draft_for else "waiting"
                    owed += _owe(
                        db, issue.id, number, recipient, parcel.documents,
                        purpose="issue", state=state_of, **moments,
                    )  # fmt: skip
                for reviewer in draft_for:
                    # Each draft of an issue is a message of its own.
                    _owe(
                        db, issue.id, number, reviewer, parcel.documents,
                        purpose="draft", state="waiting", repeat=issue.attempts - 1, **moments,
                    )  # fmt: skip
            self._note(
                db, now, issue.edition, state,
                f"{amount(counts.stories, 'story', 'stories')} of {amount(counts.articles, 'article')}, "
                f"{amount(owed, 'delivery', 'deliveries')}",
                issue=issue.id,
            )  # fmt: skip
            if not owed and not draft_for:
                db.execute(update(ISSUE).where(ISSUE.c.id == issue.id).values(state="sent", sent=now))
        return True

    def fail(self, issue: Issue, reason: str, now: datetime, next_try: datetime | None) -> bool:
        """Note the error; try again then, or with None give up. False where the claim was lost."""
        state: IssueState = "due" if next_try else "failed"
        with self.database.write() as db:
            values = {
                "state": state,
                "reason": reason,
                "errors": issue.errors + 1,
                "owner": None,
                "claim_until": None,
                "next_try": next_try or now,
            }
            if not self._mine(db, issue, values):
                return False
            again = f"; again at {next_try:%H:%M:%S} UTC" if next_try else "; given up"
            self._note(
                db, now, issue.edition, "error" if next_try else "failed", reason + again, issue=issue.id
            )
        return True

    def clear_documents(self, before: datetime) -> int:
        """Let go of the documents of issues that were due before then, their hashes stay; how many went."""
        old = select(PARCEL.c.id).join(ISSUE, ISSUE.c.id == PARCEL.c.issue)
        old = old.where(ISSUE.c.due < before, ISSUE.c.state.in_(("sent", "failed")))
        held = DOCUMENT.c.content.is_not(None) & DOCUMENT.c.parcel.in_(old)
        with self.database.write() as db:
            return db.execute(update(DOCUMENT).where(held).values(content=None)).rowcount

    # ── Claims in general ────────────────────────────────────────────────────────────────────────

    def renew(self, now: datetime, lease: timedelta, longest: timedelta) -> None:
        """Say that this worker lives; its claims run on, but none beyond `longest` after it began."""
        self.show_life()
        with self.database.write() as db:
            for table, state in ((ISSUE, "building"), (DELIVERY, "sending")):
                held = (table.c.owner == self.owner) & (table.c.state == state)
                db.execute(
                    update(table).where(held, table.c.claimed > now - longest).values(claim_until=now + lease)
                )
            statement = insert_of(db)(WORKER).values(owner=self.owner, started=now, seen=now)
            db.execute(statement.on_conflict_do_update(index_elements=["owner"], set_={"seen": now}))
            db.execute(WORKER.delete().where(WORKER.c.seen < now - timedelta(days=1)))

    def show_life(self) -> None:
        """Hold the mark that tells others that this process has not died; before the first claim."""
        self.database.lives.hold(self.owner)

    def hand_back(self, now: datetime, on_the_way: Collection[int] = ()) -> int:
        """Give up all claims at once, as if they had not been made; how many there were.

        Deliveries that a relay may be taking just now are not given up: they run out.
        """
        count = 0
        with self.database.write() as db:
            for table, held, free in ((ISSUE, "building", "due"), (DELIVERY, "sending", "waiting")):
                mine = (table.c.owner == self.owner) & (table.c.state == held)
                if table is DELIVERY:
                    mine &= table.c.id.not_in(on_the_way)
                values = {"state": free, "owner": None, "claim_until": None, "next_try": now}
                count += db.execute(
                    update(table).where(mine).values(**values, attempts=table.c.attempts - 1)
                ).rowcount
            db.execute(WORKER.delete().where(WORKER.c.owner == self.owner))
        return count

    def announced(self, issue: Issue, now: datetime) -> None:
        """Note that the dead man's switch was told."""
        with self.database.write() as db:
            db.execute(update(ISSUE).where(ISSUE.c.id == issue.id).values(pinged=now))

    def note(self, now: datetime, issue: Issue, kind: str, words: str) -> None:
        """Add a line to the log."""
        with self.database.write() as db:
            self._note(db, now, issue.edition, kind, words, issue=issue.id)

    def _mine(self, db: Connection, issue: Issue, values: Mapping[str, Any]) -> bool:
        held = (ISSUE.c.id == issue.id) & (ISSUE.c.owner == self.owner) & (ISSUE.c.state == "building")
        return db.execute(update(ISSUE).where(held).values(**values)).rowcount == 1

    def _note(
        self, db: Connection, now: datetime, edition: str, kind: str, words: str, *, issue: int | None = None
    ) -> None:
        log_event(db, Event(now, edition, issue, kind, self.owner, words))


def _keep(db: Connection, issue: int, parcel: Parcel) -> int:
    """The parcel's row, with its documents in place of any that a draft left there."""
    cover = json.dumps(asdict(parcel.cover), default=str, ensure_ascii=False, sort_keys=True)
    same = (PARCEL.c.issue == issue) & (PARCEL.c.variant == parcel.variant)
    found = db.execute(select(PARCEL.c.id).where(same)).scalar_one_or_none()
    if found is None:
        added = db.execute(insert(PARCEL).values(issue=issue, variant=parcel.variant, cover=cover))
        found = int(added.inserted_primary_key[0])  # type: ignore[index]
    else:
        db.execute(update(PARCEL).where(same).values(cover=cover))
        db.execute(DOCUMENT.delete().where(DOCUMENT.c.parcel == found))
    for name, document in parcel.documents.items():
        row = {"parcel": found, "format": name, **asdict(document)}
        row["sha256"] = sha256(document.content).hexdigest()
        db.execute(insert(DOCUMENT).values(row))
    return found


def _owe(
    db: Connection, issue: int, parcel: int, recipient: Recipient, formats: Iterable[str], **more: Any
) -> int:
    """Enter one delivery, due now; how many that made (0 where it stands already)."""
    row = {
        "issue": issue,
        "parcel": parcel,
        "words": "",
        "channel": recipient.channel,
        "address": recipient.address,
        "formats": ",".join(recipient.formats or formats),
        "repeat": 0,
        "attempts": 0,
        "detail": "",
    }
    return _enter(db, DELIVERY, row | more)


def _enter(db: Connection, table: Table, row: dict[str, Any]) -> int:
    """Enter the row unless it stands already; how many rows that made.

    PostgreSQL answers with the row's number, for which the count would be given up (-1).
    """
    entry = insert_of(db)(table).values(row).on_conflict_do_nothing()
    return db.execute(entry, execution_options={"preserve_rowcount": True}).rowcount


def _words(length: timedelta) -> str:
    minutes = int(length.total_seconds() // 60)
    return f"{minutes // 60} h {minutes % 60:02} min" if minutes >= 60 else f"{minutes} min"
