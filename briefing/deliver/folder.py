"""Documents in a folder, each whole or not there, and beside them the latest under a fixed name.

`daily-latest.pdf` is a file of its own, no link: it can stand in a web root, on a share, or open in a
reader that keeps looking at it. An older issue that is delivered late never takes its place.
"""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from briefing.deliver.naming import latest_name, plain_name
from briefing.errors import DeliveryError
from briefing.model import Cover, Document, Receipt, Recipient

_PART = ".part"
# A half-written file older than this belongs to a process that died.
_STALE_SECONDS = 3600


class FolderChannel:
    """Writes into a folder; an address is a path, taken from `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def send(self, documents: Sequence[Document], cover: Cover, recipient: Recipient) -> Receipt:
        """The path of the first document; writing the same issue again leaves the same files."""
        folder = self.root / Path(recipient.address or "output").expanduser()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            sweep(folder)
            paths = [_keep(document, folder) for document in documents]
            for document in documents:
                _keep_latest(document, folder, cover)
        except OSError as error:
            raise DeliveryError(f"folder {folder}: {error.strerror or error}") from error
        return Receipt(recipient, delivered=True, detail=str(paths[0]) if paths else str(folder))


def write_whole(path: Path, content: bytes, modified: float | None = None) -> None:
    """Put the content there in one step: readers see the old file or the new one, and a crash too."""
    part = path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}{_PART}")
    try:
        # Not mkstemp: others may read what the user's umask allows.
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if modified is not None:
            os.utime(part, (modified, modified))
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    _sync_folder(path.parent)


def sweep(folder: Path) -> None:
    """Remove what a killed process left half-written."""
    for part in folder.glob(f".*{_PART}"):
        with suppress(OSError):
            if time.time() - part.stat().st_mtime > _STALE_SECONDS:
                part.unlink()


def _keep(document: Document, folder: Path) -> Path:
    path = folder / plain_name(document, f"folder {folder}")
    write_whole(path, document.content)
    return path


def _keep_latest(document: Document, folder: Path, cover: Cover) -> None:
    latest = folder / latest_name(document, cover)
    # The file's time is its cut-off, in whole seconds: every file system keeps those.
    cut_off = int(cover.cut_off.timestamp())
    if latest.exists() and int(latest.stat().st_mtime) > cut_off:
        return
    write_whole(latest, document.content, modified=cut_off)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
