"""Headers from a user's secret file: a subscriber's cookie or key, read as it is needed."""

from __future__ import annotations

import re
from pathlib import Path

from briefing.model import Source

_LARGEST = 100_000


class SecretError(Exception):
    """A secret file that will not do; the message says why and shows none of it."""


def secret_headers(source: Source) -> tuple[tuple[str, str], ...]:
    """The headers in the source's `headers_file`, a line each as "Cookie: name=value"; none without one."""
    if not source.headers_file:
        return ()
    path = Path(source.headers_file)
    try:
        lines = path.read_text(encoding="utf-8")[:_LARGEST].splitlines()
    except (OSError, UnicodeDecodeError):
        raise SecretError(f"its headers_file {path.name} cannot be read") from None
    found: list[tuple[str, str]] = []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        name, colon, value = line.partition(":")
        if not colon or not re.fullmatch(r"[A-Za-z0-9-]+", name.strip()):
            raise SecretError(f'its headers_file {path.name}, line {number}: expected "Name: value"')
        found.append((name.strip(), value.strip()))
    return tuple(found)
