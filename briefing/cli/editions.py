"""`briefing editions`: what was issued, what came of it, and doing it again."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

from cyclopts import App, Parameter

from briefing.archive.database import Database
from briefing.archive.deliveries import Deliveries
from briefing.archive.editions import Delivery, Issue
from briefing.archive.issues import Issues
from briefing.archive.polls import GatherArchive
from briefing.archive.records import Records
from briefing.archive.reviews import Reviews
from briefing.cli.columns import columns
from briefing.cli.exits import Exit
from briefing.cli.opening import find_issue, is_running, open_records, opened, user_name
from briefing.config.desk import Desk, load_desk
from briefing.deliver.folder import write_whole
from briefing.deliver.kinds import open_channels
from briefing.errors import ConfigError, InputError
from briefing.service.assembly import clock, owner_name
from briefing.service.issuing import orders_of
from briefing.service.lateness import why_late
from briefing.service.sending import Sending
from briefing.text.plurals import amount

Json = Annotated[bool, Parameter(name="--json", negative="")]

app = App(name="editions", help="What was issued, what came of it, and doing it again.")


@app.default
@app.command(name="list")
def list_issues(edition: str = "", /, *, limit: int = 20, json_form: Json = False) -> int:
    """List the issues, newest first: state, counts, when it was sent and why it was late.

    Parameters
    ----------
    edition
        Only this edition.
    limit
        How many.
    json_form
        One JSON object an issue.

    """
    desk = load_desk(Path.cwd())
    with open_records(desk) as database:
        if database is None:
            print("briefing: no issues yet: `briefing run` has not run on this desk", file=sys.stderr)
            return 0
        _print_issues(desk, database, edition, limit, json_form=json_form)
    return 0


@app.command
def show(edition: str, slot: str = "", /, *, json_form: Json = False) -> int:
    """Show one issue: its documents, every delivery and everything that was noted.

    Parameters
    ----------
    edition
        Id of the edition.
    slot
        A date or a slot, as 2026-11-23 or 2026-11-23T06:00; the newest issue where none is named.
    json_form
        One JSON object.

    """
    with opened(load_desk(Path.cwd())) as database:
        records = Records(database)
        issue = find_issue(records, edition, slot)
        documents, events = records.documents(issue.id), records.events(issue.id)
        deliveries = Deliveries(database, "").of_issue(issue.id)
    late = why_late(issue, events)
    if json_form:
        whole = _record(issue) | {
            "why_late": late,
            "documents": [asdict(document) for document in documents],
            # Paths of webhooks often hold a key: `to` says as much as people need.
            "deliveries": [asdict(one) | {"address": one.to} for one in deliveries],
            "events": [asdict(event) for event in events],
        }
        print(json.dumps(whole, default=str, ensure_ascii=False))
        return 0
    print(f"{issue.key}: {issue.state}" + (f", number {issue.number}" if issue.number else ""))
    for words in filter(None, (issue.reason, late)):
        print(f"  {words}")
    for document in documents:
        size = f"{document.size:,} bytes" if document.size is not None else "cleared away for age"
        print(f"  {document.filename}  {size}  sha256 {document.sha256}")
    for one in deliveries:
        print(f"  {one.purpose} to {one.to}: {one.state}, {amount(one.attempts, 'attempt')}; {one.detail}")
    for event in events:
        print(f"  {event.at:%Y-%m-%d %H:%M:%S}Z {event.kind:<10} {event.words}  ({event.who})")
    return 0


@app.command
def resend(
    edition: str,
    slot: str = "",
    /,
    *,
    to: list[str] | None = None,
    yes: Annotated[bool, Parameter(name=["--yes", "-y"], negative="")] = False,
    who: str = "",
) -> int:
    """Send an issue once more, as it was printed; asks first, since nobody likes two of a mail.

    Parameters
    ----------
    edition
        Id of the edition.
    slot
        A date or a slot; the newest issue where none is named.
    to
        Only to this address; may be given more than once. Else to everybody.
    yes
        Do not ask.
    who
        Your name, for the log.

    """
    desk = load_desk(Path.cwd())
    with opened(desk) as database:
        records, deliveries = Records(database), Deliveries(database, owner_name())
        issue = find_issue(records, edition, slot)
        chosen = _again(issue, deliveries.of_issue(issue.id), to)
        print(f"{issue.key} would go once more to:")
        for one in chosen:
            print(f"  {one.to}  ({one.state}; {one.detail})")
        if not yes and not _agreed():
            print("nothing was sent")
            return 0
        before = {one.id for one in deliveries.of_issue(issue.id)}
        deliveries.repeat(chosen, who or user_name(), datetime.now(UTC))
        if is_running(records):
            print("the running service sends it within a minute; see `briefing editions show`")
            return 0
        return _send_now(desk, database, deliveries, issue, before)


@app.command
def retry(edition: str, slot: str = "", /, *, who: str = "") -> int:
    """Issue after all what failed or was left out: it is built from the archive and sent to everybody.

    Parameters
    ----------
    edition
        Id of the edition.
    slot
        A date or a slot; the newest issue where none is named.
    who
        Your name, for the log.

    """
    desk = load_desk(Path.cwd())
    desk.edition(edition)
    with opened(desk) as database:
        issues = Issues(database, owner_name())
        issue = find_issue(issues, edition, slot)
        if not issues.retry(issue, who or user_name(), datetime.now(UTC)):
            raise InputError(f"{issue.key} is {issue.state}: only what failed or was left out is tried again")
        running = is_running(issues)
        print(
            f"{issue.key} is due"
            + (": the running service issues it" if running else "; `briefing run --once` issues it")
        )
        return 0


@app.command
def replay(
    edition: str,
    slot: str = "",
    /,
    *,
    output: Annotated[str, Parameter(name=["--output", "-o"])] = "output/replay",
) -> int:
    """Make an old issue again from the archive, and say whether the bytes are the same.

    Parameters
    ----------
    edition
        Id of the edition.
    slot
        A date or a slot; the newest issue where none is named.
    output
        Folder for the documents.

    """
    from briefing.service.printing import ArchivePress  # noqa: PLC0415  loads the whole core

    desk = load_desk(Path.cwd())
    with opened(desk) as database:
        reviews = Reviews(database)
        issue = find_issue(reviews, edition, slot)
        if issue.built is None or issue.claimed is None:
            again = f"; `briefing editions retry {edition} {issue.slot[:10]}` issues it after all"
            ended = issue.state in ("failed", "skipped")
            raise InputError(
                f"{issue.key} was never printed: {issue.reason or issue.state}{again if ended else ''}"
            )
        kept = {(d.variant, d.format): d.sha256 for d in reviews.documents(issue.id)}
        folder = Path(output)
        other = 0
        orders = orders_of(desk.edition(edition), issue, reviews.verdicts(issue.id), issue.claimed)
        with closing(ArchivePress(GatherArchive(database), desk.theaters, desk.look)) as press:
            made = [(variant.name, press(order).documents) for variant, order in orders]
        folder.mkdir(parents=True, exist_ok=True)
        for variant_name, documents in made:
            for name, document in documents.items():
                write_whole(folder / document.filename, document.content)
                before = kept.get((variant_name, name))
                same = before == hashlib.sha256(document.content).hexdigest()
                other += not same
                words = "the same bytes as were issued" if same else "not the bytes that were issued"
                print(f"{folder / document.filename}  {words if before else 'was not issued in this form'}")
        if other:
            print(
                "briefing: settings, templates, the program or the archive have changed since; the documents\n"
                "  as they were issued can be sent once more with `briefing editions resend`", file=sys.stderr,
            )  # fmt: skip
        return Exit.FAULT if other else Exit.DONE


def _print_issues(desk: Desk, database: Database, edition: str, limit: int, *, json_form: bool) -> None:
    if limit < 1:
        raise InputError(f"--limit: found {limit}; expected 1 or more")
    records, deliveries = Records(database), Deliveries(database, "")
    found = records.latest(edition, limit)
    rows = []
    for issue in found:
        why = issue.reason or why_late(issue, records.events(issue.id))
        states = [d.state for d in deliveries.of_issue(issue.id) if d.purpose == "issue"]
        if json_form:
            print(json.dumps(_record(issue) | {"why": why, "deliveries": states}, ensure_ascii=False))
            continue
        reached = f"{states.count('delivered')}/{len(states)}" if states else ""
        rows.append((
            issue.edition, issue.slot.replace("T", " "), issue.state, _count(issue.stories), _count(issue.articles),
            _count(issue.failures), reached, _local(issue.sent or issue.built, desk, issue), why,
        ))  # fmt: skip
    if not json_form and not rows:
        print("briefing: no issues yet; see when one is due: briefing next", file=sys.stderr)
    elif not json_form:
        head = ("EDITION", "SLOT", "STATE", "STORIES", "ARTICLES", "FAILED SOURCES", "REACHED", "SENT", "WHY")
        print(columns(head, rows))


def _again(issue: Issue, deliveries: Sequence[Delivery], to: Sequence[str] | None) -> list[Delivery]:
    """The last delivery to each recipient that is to be repeated."""
    made = [d for d in deliveries if d.purpose == "issue" and d.state in ("delivered", "refused", "failed")]
    last = {(d.channel, d.address, d.parcel, d.formats): d for d in made}
    chosen = [d for d in last.values() if not to or d.address in to]
    if not chosen:
        known = ", ".join(dict.fromkeys(d.to for d in last.values())) or "nobody yet"
        raise InputError(
            f"{issue.key}: nothing to repeat for {', '.join(to or ['anybody'])}; it went to {known}"
        )
    return chosen


def _agreed() -> bool:
    if not sys.stdin.isatty():
        raise InputError("resend repeats a message: say --yes where nobody can be asked")
    return input("Send it? [y/N] ").strip().lower() in ("y", "yes")


def _send_now(desk: Desk, database: Database, deliveries: Deliveries, issue: Issue, before: set[int]) -> int:
    """Send what is owed: no service runs that would do it."""
    database.lives.hold(deliveries.owner)
    sending = Sending(
        deliveries, open_channels(desk.channels, desk.folder), lease=desk.service.lease, clock=clock
    )
    while sending.send_next(clock()):
        pass
    made = [d for d in deliveries.of_issue(issue.id) if d.id not in before]
    for one in made:
        print(f"  {one.to}: {one.state}; {one.detail}")
    return 0 if all(one.state == "delivered" for one in made) else Exit.NOT_DELIVERED


def _record(issue: Issue) -> dict[str, object]:
    row = {name: getattr(issue, name) for name in Issue.__dataclass_fields__ if name not in ("id", "owner")}
    return {
        key: value.strftime("%Y-%m-%dT%H:%M:%SZ") if isinstance(value, datetime) else value
        for key, value in row.items()
    }


def _local(moment: datetime | None, desk: Desk, issue: Issue) -> str:
    if moment is None:
        return ""
    try:
        zone = desk.edition(issue.edition).zone
    except ConfigError:
        # It stands in the file no more.
        zone = desk.zone
    return f"{moment.astimezone(ZoneInfo(zone)):%d %b %H:%M}"


def _count(number: int | None) -> str:
    return "" if number is None else str(number)
