"""systemd units for a desk. Pure: paths and names are told, text comes back.

Two ways: a service that runs on (`Type=notify`, with a watchdog), or a timer that wakes
`briefing run --once` every five minutes where nothing may stay in memory.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

# More than the longest build ([service] longest = 15 min) and the grace after SIGTERM together.
STOP_SECONDS = 17 * 60
# The service gives a sign of life every second; a machine under load may hold it up.
WATCHDOG_SECONDS = 120
EVERY_MINUTES = 5

_HARDENING = """\
NoNewPrivileges=yes
PrivateTmp=yes
ProtectSystem=full
ProtectKernelTunables=yes
ProtectControlGroups=yes
RestrictSUIDSGID=yes
LockPersonality=yes
UMask=0027
MemoryMax=2G
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where and as whom the service runs."""

    # The desk's folder.
    desk: PurePath
    # The words that start `briefing`.
    command: tuple[str, ...]
    # Account of a system service; "" for a user's own.
    user: str = ""


def units(place: Place, *, timer: bool = False) -> dict[str, str]:
    """File name -> content."""
    if not timer:
        return {"briefing.service": _service(place)}
    return {"briefing.service": _service(place, once=True), "briefing.timer": _TIMER}


def _service(place: Place, *, once: bool = False) -> str:
    words = [*map(_quoted, place.command), "run", *(["--once"] if once else [])]
    target = "multi-user.target" if place.user else "default.target"
    lines = [
        "[Unit]",
        "Description=Daily briefings: polls sources, issues editions on time",
        "Wants=network-online.target",
        "After=network-online.target time-sync.target",
    ]
    if not once:
        # Five starts in ten minutes, then it stays down and the monitoring sees it.
        lines += ["StartLimitIntervalSec=600", "StartLimitBurst=5"]
    lines += [
        "",
        "[Service]",
        f"Type={'oneshot' if once else 'notify'}",
        f"WorkingDirectory={_path(place.desk)}",
        # Secrets of channels: BRIEFING_MAIL_PASSWORD=..., one a line, readable by root alone.
        f"EnvironmentFile=-{_path(place.desk / 'briefing.env')}",
        f"ExecStart={' '.join(words)}",
    ]
    if place.user:
        lines.append(f"User={place.user}")
    if once:
        # Made with sources missing, and nothing to report, are no failures of the unit.
        lines += ["SuccessExitStatus=3 4", f"TimeoutStartSec={STOP_SECONDS}"]
    else:
        lines += [
            "NotifyAccess=main",
            "Restart=always",
            "RestartSec=10",
            # A wrong briefing.toml does not mend itself.
            "RestartPreventExitStatus=2",
            f"WatchdogSec={WATCHDOG_SECONDS}",
            f"TimeoutStopSec={STOP_SECONDS}",
        ]
    lines += _HARDENING.splitlines()
    if not once:
        lines += ["", "[Install]", f"WantedBy={target}"]
    return "\n".join(lines) + "\n"


_TIMER = f"""\
[Unit]
Description=Wakes the briefing every {EVERY_MINUTES} minutes

[Timer]
OnCalendar=*:0/{EVERY_MINUTES}
# Slots missed while the machine was off are caught up by the edition's own rule.
Persistent=yes
AccuracySec=1s

[Install]
WantedBy=timers.target
"""


def _quoted(word: str) -> str:
    plain = word.replace("%", "%%").replace("$", "$$")
    return f'"{plain}"' if " " in word else plain


def _path(path: PurePath) -> str:
    # A specifier begins with %; white space stands as it is in these two settings.
    return str(path).replace("%", "%%")
