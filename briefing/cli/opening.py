"""The desk's database for commands that only look at what the service did."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta

from briefing.archive.database import Database, open_database
from briefing.archive.editions import Issue
from briefing.archive.records import Records
from briefing.config.desk import Desk
from briefing.errors import InputError

# A service gives a sign of life every 30 s.
ALIVE = timedelta(minutes=2)


@contextmanager
def open_records(desk: Desk) -> Iterator[Database | None]:
    """The database with the scheduler's tables, open; None where no service ever ran on it.

    A SQLite file is not made by looking for it.
    """
    if not desk.has_archive:
        yield None
        return
    with closing(open_database(desk.database)) as database:
        Records(database).set_up()
        yield database


@contextmanager
def opened(desk: Desk) -> Iterator[Database]:
    """The same for commands that need it; `InputError` where there is none."""
    with open_records(desk) as database:
        if database is None:
            raise InputError("no issues yet: `briefing run` has not run on this desk")
        yield database


def find_issue(records: Records, edition: str, slot: str) -> Issue:
    """The edition's issue of that slot or date, its newest for ""; `InputError` with what there is."""
    issue = records.find(edition, slot)
    if issue is None:
        known = ", ".join(one.slot for one in records.latest(edition, 3))
        named = f"{edition}/{slot}" if slot else f"of {edition}"
        raise InputError(f"no issue {named}; {f'the newest are {known}' if known else 'there is none yet'}")
    return issue


def is_running(records: Records) -> bool:
    """True while a service gives signs of life."""
    return bool(records.workers(datetime.now(UTC) - ALIVE))


def user_name() -> str:
    """Who acts, for the log of an issue; "somebody" where the system does not say."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "somebody"
