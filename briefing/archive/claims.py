"""What another worker took up and will not finish."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Table, or_, select

from briefing.archive.database import Database

# What takes longer than this hangs, whether its process lives or not.
LONGEST = timedelta(minutes=15)


def abandoned(
    db: Connection,
    database: Database,
    table: Table,
    state: str,
    owner: str,
    now: datetime,
    longest: timedelta,
) -> ColumnElement[bool]:
    """Rows in that state whose claim ran out, of workers that are dead or had them for `longest`.

    A worker that is late with its sign of life keeps what it has: on a busy machine a mail may be on
    its way from it just now.
    """
    over = (table.c.state == state) & (table.c.claim_until <= now) & (table.c.owner != owner)
    owners = db.execute(select(table.c.owner).where(over).distinct()).scalars().all()
    living = [name for name in owners if database.lives.alive(db, name)]
    return over & or_(table.c.owner.not_in(living), table.c.claimed <= now - longest)
