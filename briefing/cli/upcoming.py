"""`briefing next`: what will be issued when."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

from cyclopts import Parameter

from briefing.archive.records import Records
from briefing.cli.columns import columns
from briefing.cli.opening import is_running, open_records
from briefing.config.desk import Desk, load_desk
from briefing.edition.slots import Slot, next_slot, window_of
from briefing.errors import InputError
from briefing.model import Edition


def upcoming(
    edition: str = "",
    /,
    *,
    count: int = 1,
    json_form: Annotated[bool, Parameter(name="--json", negative="")] = False,
    quiet: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Say what will be issued when, in local time and in UTC.

    Parameters
    ----------
    edition
        Only this edition.
    count
        How many issues of each edition.
    json_form
        One JSON object an issue.
    quiet
        Print the issues and nothing else.

    """
    if not 1 <= count <= 400:
        raise InputError(f"--count: found {count}; expected a whole number from 1 to 400")
    desk, now = load_desk(Path.cwd()), datetime.now(UTC)
    wanted = (desk.edition(edition),) if edition else desk.editions
    found = sorted(
        ((one, slot) for one in wanted for slot in _slots(one, now, count)), key=lambda pair: pair[1].due
    )
    if json_form:
        for one, slot in found:
            print(json.dumps(_row(one, slot, now), ensure_ascii=False))
    else:
        head = ("EDITION", "LOCAL TIME", "UTC", "IN", "TO")
        print(columns(head, [_words(one, slot, now) for one, slot in found]))
    if not quiet and not _runs(desk):
        print("briefing: no service runs on this desk; start one with `briefing run`", file=sys.stderr)
    return 0


def _slots(edition: Edition, now: datetime, count: int) -> Iterator[Slot]:
    for _ in range(count):
        slot = next_slot(edition, now)
        yield slot
        now = slot.due


def _row(edition: Edition, slot: Slot, now: datetime) -> dict[str, object]:
    window = window_of(edition, slot)
    return {
        "edition": edition.id,
        "title": edition.title,
        "slot": slot.name,
        "local": slot.due.astimezone(ZoneInfo(edition.zone)).isoformat(),
        "zone": edition.zone,
        "utc": _utc(slot.due),
        "seconds": int((slot.due - now).total_seconds()),
        "covers": [_utc(window.start), _utc(window.end)],
        "review": edition.review,
        "recipients": len(edition.to),
    }


def _words(edition: Edition, slot: Slot, now: datetime) -> tuple[str, ...]:
    local = slot.due.astimezone(ZoneInfo(edition.zone))
    channels = sorted({recipient.channel for recipient in edition.to})
    people = f"{len(edition.to)} by {', '.join(channels)}" + (", after review" if edition.review else "")
    return (
        edition.id, f"{local:%a %d %b %Y %H:%M} {edition.zone}", f"{slot.due:%a %H:%M}", _until(slot.due - now), people,
    )  # fmt: skip


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _until(length: timedelta) -> str:
    hours, rest = divmod(int(length.total_seconds() // 60), 60)
    return f"{hours // 24} d {hours % 24} h" if hours >= 48 else f"{hours} h {rest:02} min"


def _runs(desk: Desk) -> bool:
    with open_records(desk) as database:
        return database is not None and is_running(Records(database))
