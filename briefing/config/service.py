"""The [service] table: how `briefing run` behaves, who hears of trouble, who reviews.

[service]
listen = "127.0.0.1:8765"            # /healthz and /metrics; off by default
ping_file = "/run/secrets/ping"      # address of a dead man's switch; or BRIEFING_PING
alert = [{ channel = "mail", recipients = ["ops@example.org"] }]
reviewers = [{ channel = "mail", recipients = ["editor@example.org"] }]
review_for = "30m"                   # then a draft goes out as it is ...
unapproved = "send"                  # ... or, with "hold", not at all
"""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Literal

from briefing.config.toml import Table
from briefing.model import Recipient


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """What [service] says."""

    # Host and port of the pages for monitoring; None for none.
    listen: tuple[str, int] | None = None
    # A secret: who knows it can feed the switch. "" for none.
    ping: str = ""
    alert: tuple[Recipient, ...] = ()
    reviewers: tuple[Recipient, ...] = ()
    review_for: timedelta = timedelta(minutes=30)
    unapproved: Literal["send", "hold"] = "send"
    # How often the service looks whether something is due.
    every: timedelta = timedelta(seconds=20)
    # How long a claim lasts without a sign of life: what a dead worker costs.
    lease: timedelta = timedelta(minutes=2)
    # A build that takes longer hangs.
    longest: timedelta = timedelta(minutes=15)
    # What is in hand may take so long to finish after SIGTERM.
    grace: timedelta = timedelta(seconds=60)


def read_service(table: Table, folder: Path, environment: Mapping[str, str] = os.environ) -> ServiceSettings:
    """The table's values, defaults where it is missing; `ConfigError` for a wrong one."""
    settings = ServiceSettings(
        listen=_listen(table),
        ping=_ping(table, folder, environment),
        alert=_people(table, "alert"),
        reviewers=_people(table, "reviewers"),
        review_for=table.duration("review_for", timedelta(minutes=30)),
        unapproved=table.choice("unapproved", ("send", "hold"), "send"),
        every=table.duration("every", timedelta(seconds=20)),
        lease=table.duration("lease", timedelta(minutes=2)),
        longest=table.duration("longest", timedelta(minutes=15)),
        grace=table.duration("grace", timedelta(seconds=60)),
    )
    table.done()
    return settings


def _listen(table: Table) -> tuple[str, int] | None:
    words = table.text("listen", "")
    address = listen_address(words)
    if words and address is None:
        raise table.wrong("listen", 'an address of this machine, as "127.0.0.1:8765"')
    return address


def listen_address(words: str) -> tuple[str, int] | None:
    """Host and port of words as "127.0.0.1:8765"; None for what is no address of this machine."""
    host, _, port = words.rpartition(":")
    try:
        inside = host == "localhost" or ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        inside = False
    if not inside or not port.isdigit() or int(port) > 65535:
        return None
    return host.strip("[]"), int(port)


def _ping(table: Table, folder: Path, environment: Mapping[str, str]) -> str:
    name = table.text("ping_file", "") or environment.get("BRIEFING_PING_FILE", "")
    try:
        address = (
            (folder / name).read_text(encoding="utf-8") if name else environment.get("BRIEFING_PING", "")
        )
    except (OSError, UnicodeDecodeError):
        raise table.wrong("ping_file", f"a file that can be read; {folder / name} cannot") from None
    return address.strip()


def _people(table: Table, key: str) -> tuple[Recipient, ...]:
    found = []
    for row in table.tables(key):
        channel, people = row.text("channel"), row.texts("recipients", ())
        address = row.text("address", row.text("path", ""))
        formats = row.texts("formats", ())
        row.done()
        found += [Recipient(channel, person, formats=formats) for person in people or (address,)]
    return tuple(found)
