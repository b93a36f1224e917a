"""Desks for tests whose archive holds the shipped sample, all versions, as polls would have brought it."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from briefing.archive.database import open_database
from briefing.archive.polls import GatherArchive
from briefing.cli.material import SAMPLE_CUT_OFF, from_sample

# The moment for `--now`: the sample's cut-off.
NOW = f"{SAMPLE_CUT_OFF:%Y-%m-%dT%H:%MZ}"


@cache
def _filled() -> Path:
    folder = Path(mkdtemp())
    database = open_database(folder / "polled.db")
    archive = GatherArchive(database)
    articles = from_sample().articles
    for version in sorted({article.version for article in articles}):
        archive.store(article for article in articles if article.version == version)
    database.backup(folder / "briefing.db")
    database.close()
    return folder / "briefing.db"


def sample_desk(folder: Path) -> Path:
    """A desk in `folder` whose briefing.db holds the sample's fourteen days."""
    shutil.copy(_filled(), folder / "briefing.db")
    return folder
