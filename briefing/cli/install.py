"""`briefing install-service`: run at every start of the machine, by systemd."""

from __future__ import annotations

import getpass
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from briefing.cli.exits import Exit
from briefing.config.desk import FILE, load_desk
from briefing.deliver.folder import write_whole
from briefing.errors import InputError
from briefing.service.units import Place, units

SYSTEM = Path("/etc/systemd/system")


def install_service(
    *,
    system: Annotated[bool, Parameter(negative="")] = False,
    timer: Annotated[bool, Parameter(negative="")] = False,
    user: str = "",
    dry_run: Annotated[bool, Parameter(negative="")] = False,
    start: Annotated[bool, Parameter(negative="")] = False,
    into: Path | None = None,
) -> int:
    """Install a systemd unit that runs this desk, and say what was done.

    Parameters
    ----------
    system
        For the whole machine (as root), instead of for you alone.
    timer
        A timer that wakes `briefing run --once` every 5 minutes, instead of a service that runs on.
    user
        Account of the system service; who owns the desk's folder where none is named.
    dry_run
        Print the units and write nothing.
    start
        Enable and start it too.
    into
        Another folder for the units.

    """
    desk = load_desk(Path.cwd())
    if not (desk.folder / FILE).is_file():
        raise InputError(f"no {FILE} in {desk.folder}: go to the desk's folder first")
    account = (user or desk.folder.owner()) if system else ""
    if user and not system:
        raise InputError("--user: a service for you alone runs as you; say --system too")
    files = units(Place(desk.folder.resolve(), _command(), account), timer=timer)
    folder = into or (SYSTEM if system else _own_units())
    if dry_run:
        for name, content in files.items():
            print(f"# {folder / name}\n{content}")
        return 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            write_whole(folder / name, content.encode())
            print(f"wrote {folder / name}")
    except OSError as error:
        hint = "; a system service is installed as root" if system and os.geteuid() else ""
        raise InputError(f"{folder}: {error.strerror}{hint}") from None
    return _enable(tuple(files)[-1], system=system, start=start)


def _enable(unit: str, *, system: bool, start: bool) -> int:
    scope = [] if system else ["--user"]
    steps = [["systemctl", *scope, "daemon-reload"], ["systemctl", *scope, "enable", "--now", unit]]
    if not system:
        steps.append(["loginctl", "enable-linger", getpass.getuser()])
    if not start:
        print(
            "now enable it" + ("" if system else " (the last line keeps it running while you are logged out)")
        )
        for step in steps:
            print("  " + " ".join(step))
        return 0
    for step in steps:
        print("+ " + " ".join(step))
        if shutil.which(step[0]) is None:
            raise InputError(f"{step[0]} is not on this machine: it has no systemd")
        done = subprocess.run(step, check=False)  # noqa: S603  fixed words
        if done.returncode:
            print(f"briefing: {step[0]} ended with {done.returncode}", file=sys.stderr)
            return Exit.FAULT
    return 0


def _command() -> tuple[str, ...]:
    """How this very installation is called, wherever systemd's PATH leads."""
    script = Path(sys.executable).with_name("briefing")
    return (str(script),) if script.is_file() else (sys.executable, "-m", "briefing")


def _own_units() -> Path:
    home = os.environ.get("XDG_CONFIG_HOME") or "~/.config"
    return Path(home).expanduser() / "systemd" / "user"
