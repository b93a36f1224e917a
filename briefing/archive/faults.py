"""Faults of the database in one clear line each."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from briefing.errors import BriefingError

# The index of the log, 32 kB, is mapped into memory: without room for it the fault is one of the disk.
_BESIDE_BYTES = 64 * 1024


class ArchiveError(BriefingError):
    """The database cannot be opened, read or written; the message says why and what would help."""


def reserve_of(path: Path) -> Path:
    """The file beside a SQLite database that is given up when the disk is full."""
    return path.with_name(path.name + ".reserve")


def fault(place: object, cause: str, path: Path | None) -> ArchiveError:
    """The error for what the driver said; `path` is the file of a SQLite database.

    Where the disk is full, the next attempt has some room, enough to note that the disk is full.
    """
    if path is not None and "disk I/O error" in cause and _no_room(path):
        cause = "disk is full"
    if "disk is full" in cause and path is not None:
        with suppress(OSError):
            reserve_of(path).unlink()
    return ArchiveError(f"{place}: {advice(cause)}")


def _no_room(path: Path) -> bool:
    """True where the disk lacks what SQLite asks for to open a file of its own beside the database."""
    with suppress(OSError):
        return shutil.disk_usage(path.parent).free < _BESIDE_BYTES
    return False


def advice(cause: str) -> str:
    """What the driver said in words that help, where we know them."""
    for words, meaning in (
        ("disk is full", "the disk is full; nothing was half-written, make room and run again"),
        ("database is locked", "another process holds it for too long"),
        ("not a database", "not a database of briefing"),
        ("malformed", "damaged; restore a backup"),
        ("unable to open", "cannot be opened; check that the folder exists and may be written"),
        ("readonly", "may not be written; check its owner and mode"),
    ):
        if words in cause:
            return meaning
    return cause
