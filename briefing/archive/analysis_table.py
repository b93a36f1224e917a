"""Where analyses are kept."""

from __future__ import annotations

import sqlalchemy as sa

from briefing.archive.analyses import KeptAnalyses
from briefing.archive.database import METADATA, Database

ANALYSIS = sa.Table(
    "analysis",
    METADATA,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True),
    # Program, theaters and the article's words.
    sa.Column("stamp", sa.Text, nullable=False),
    sa.Column("found", sa.LargeBinary, nullable=False),
)


def kept_in(database: Database) -> KeptAnalyses:
    """Reads articles, each only once; the table is made where it is missing."""
    database.migrate("analyses", [_create])
    return KeptAnalyses(database)


def _create(connection: sa.Connection) -> None:
    METADATA.create_all(connection, tables=[ANALYSIS])
