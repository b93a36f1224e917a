"""Words to systemd, where it listens: ready, alive, stopping."""

from __future__ import annotations

import os
import socket
from contextlib import suppress


def notify(words: str) -> None:
    """Send "READY=1", "WATCHDOG=1" or the like; nothing happens where no systemd asked for it."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    # A leading @ stands for the abstract namespace.
    target = "\0" + address[1:] if address.startswith("@") else address
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        # A word that nobody takes is dropped: it must never hold up the one who says it.
        channel.setblocking(False)
        channel.sendto(words.encode(), target)
