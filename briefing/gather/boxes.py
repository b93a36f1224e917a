"""Newsletters in files: one message, an mbox, a Maildir, or a folder of messages."""

from __future__ import annotations

import mailbox
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from briefing.gather.mail import LARGEST_MAIL, UnreadableMailError, read_mail
from briefing.model import Article

_MBOX = re.compile(rb"From [^\r\n]{0,300}\d\d:\d\d[^\r\n]{0,60}\r?\n>?[A-Za-z][\w-]*:")
# Of one box, the newest: the older ones are in the archive.
_MOST_MESSAGES = 5_000


@dataclass(frozen=True, slots=True)
class Box:
    """What was read from a mailbox."""

    articles: tuple[Article, ...]
    # Messages that were left out, in words.
    notes: tuple[str, ...] = ()
    # Up to where it was read, for a mailbox on a server.
    mark: str = ""
    received: int = 0


def read_box(path: Path, source: str) -> Box:
    """The messages of a file or folder; raises `OSError` where it cannot be read."""
    articles: list[Article] = []
    notes: list[str] = []
    for name, content in _messages(path):
        try:
            articles.append(read_mail(content, source, name))
        except UnreadableMailError as error:
            notes.append(f"{name}: {error}")
    return Box(tuple(articles), tuple(notes))


def is_mbox(opening: bytes) -> bool:
    """True for the first bytes of an mbox: its line before each message, and a header."""
    return _MBOX.match(opening) is not None


def is_maildir(folder: Path) -> bool:
    """True for a folder that holds its messages in `new` and `cur`; False for one that may not be looked into."""
    with suppress(PermissionError):
        return (folder / "cur").is_dir() and (folder / "new").is_dir()
    return False


def _messages(path: Path) -> Iterator[tuple[str, bytes]]:
    """Each message with a name for notes."""
    if not path.is_dir():
        with path.open("rb") as start:
            opening = start.read(2000)
        if is_mbox(opening):
            yield from _mbox(path)
        else:
            yield path.name, _content(path)
        return
    if is_maildir(path):
        files = [file for part in ("new", "cur") for file in (path / part).glob("*") if file.is_file()]
    else:
        files = [file for file in path.rglob("*.eml") if file.is_file()]
    for file in sorted(files)[-_MOST_MESSAGES:]:
        yield file.name.partition(":")[0], _content(file)


def _mbox(path: Path) -> Iterator[tuple[str, bytes]]:
    box = mailbox.mbox(path, create=False)
    try:
        for key in box.keys()[-_MOST_MESSAGES:]:
            yield f"message {int(key) + 1}", box.get_bytes(key)
    finally:
        box.close()


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST_MAIL + 1)
