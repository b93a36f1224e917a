"""Drafts and what their reviewers decided; every act stands in the log with its author."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from briefing.archive.editions import DRAFT_STORY, ISSUE, VERDICT, DraftStory, Event, Issue
from briefing.archive.records import ISSUE_COLUMNS, Records, issue_of, log_event
from briefing.model import Verdict
from briefing.text.plurals import amount

_FIELDS = tuple(Verdict.__dataclass_fields__)


class Reviews(Records):
    """What reviewers change."""

    def verdicts(self, issue: int) -> tuple[Verdict, ...]:
        """Everything decided about an issue and not taken back, in order."""
        query = select(*(VERDICT.c[name] for name in _FIELDS)).where(VERDICT.c.issue == issue)
        with self.database.read() as db:
            rows = db.execute(query.where(VERDICT.c.undone.is_(None)).order_by(VERDICT.c.id)).all()
        return tuple(Verdict(*row) for row in rows)

    def drafts(self) -> tuple[Issue, ...]:
        """Every issue that waits for its approval, oldest first."""
        query = select(*ISSUE_COLUMNS).where(ISSUE.c.state == "draft").order_by(ISSUE.c.due, ISSUE.c.id)
        with self.database.read() as db:
            return tuple(issue_of(row) for row in db.execute(query))

    def stories(self, issue: int) -> dict[str, tuple[DraftStory, ...]]:
        """Variant -> what its draft tells, by number."""
        query = select(DRAFT_STORY).where(DRAFT_STORY.c.issue == issue).order_by(DRAFT_STORY.c.number)
        found: dict[str, tuple[DraftStory, ...]] = {}
        with self.database.read() as db:
            for row in db.execute(query.order_by(DRAFT_STORY.c.id)):
                values = {name: row._mapping[name] for name in DraftStory.__dataclass_fields__}  # noqa: SLF001
                found[row.variant] = (*found.get(row.variant, ()), DraftStory(**values))
        return found

    def decide(self, issue: Issue, verdict: Verdict, now: datetime, title: str = "") -> bool:
        """Keep a verdict on a draft; False where the issue is no draft any more."""
        with self.database.write() as db:
            if not _is_draft(db, issue):
                return False
            values = {name: getattr(verdict, name) for name in _FIELDS}
            db.execute(insert(VERDICT).values(issue=issue.id, at=now, **values))
            place = f" to place {verdict.place}" if verdict.act == "move" else ""
            words = f"{verdict.act}{place}: {title or 'the issue'}" + (
                f": {verdict.words}" if verdict.words else ""
            )
            log_event(db, Event(now, issue.edition, issue.id, "reviewed", verdict.who, words))
        return True

    def undo(self, issue: Issue, who: str, now: datetime) -> int:
        """Take back all verdicts on a draft; how many there were. The log keeps them."""
        with self.database.write() as db:
            if not _is_draft(db, issue):
                return 0
            mine = (VERDICT.c.issue == issue.id) & VERDICT.c.undone.is_(None)
            count = db.execute(update(VERDICT).where(mine).values(undone=now)).rowcount
            log_event(
                db,
                Event(now, issue.edition, issue.id, "reviewed", who, f"took back {amount(count, 'verdict')}"),
            )
        return count

    def approve(self, issue: Issue, who: str, now: datetime) -> bool:
        """Send a draft back to be built for its readers; False where it is no draft any more."""
        draft = (ISSUE.c.id == issue.id) & (ISSUE.c.state == "draft")
        values = {"state": "due", "approved": now, "next_try": now, "deadline": None, "reason": ""}
        with self.database.write() as db:
            if db.execute(update(ISSUE).where(draft).values(values)).rowcount != 1:
                return False
            log_event(db, Event(now, issue.edition, issue.id, "approved", who, f"approved by {who}"))
        return True

    def close(self, now: datetime, *, send: bool, who: str) -> None:
        """Drafts whose time is up go out as they are; with `send` false they wait, and say so."""
        late = (ISSUE.c.state == "draft") & (ISSUE.c.deadline <= now)
        query = select(ISSUE.c.id, ISSUE.c.edition, ISSUE.c.deadline).where(late)
        with self.database.read() as db:
            if not db.execute(query.limit(1)).all():
                return
        with self.database.write() as db:
            for row in db.execute(query.with_for_update()).all():
                values: dict[str, Any] = {"state": "due", "approved": now, "next_try": now}
                words = f"nobody approved it by {row.deadline:%H:%M} UTC"
                if not send:
                    values = {"deadline": None, "reason": words + "; unapproved = hold"}
                db.execute(update(ISSUE).where(ISSUE.c.id == row.id).values(values))
                outcome = "goes out as it is" if send else "waits"
                log_event(db, Event(now, row.edition, row.id, "unapproved", who, f"{words}: {outcome}"))


def _is_draft(db: Connection, issue: Issue) -> bool:
    query = select(ISSUE.c.state).where(ISSUE.c.id == issue.id).with_for_update()
    return bool(db.execute(query).scalar_one() == "draft")
