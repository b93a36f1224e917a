"""`briefing doctor`: what is in order, what is not, and the exact command that mends it."""

from __future__ import annotations

import ctypes
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from briefing.cli.checks import Finding, check_desk
from briefing.cli.exits import Exit
from briefing.defaults import shipped
from briefing.errors import BriefingError

# A day's briefing, its temporary copy and the database's growth.
FREE_BYTES = 200_000_000
_LIBRARIES = {
    "Pango": ("libpango-1.0.so.0", "libpango-1.0.dylib", "/opt/homebrew/lib/libpango-1.0.dylib"),
    "PangoFT2": ("libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib", "/opt/homebrew/lib/libpangoft2-1.0.dylib"),
    "HarfBuzz subset": (
        "libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib", "/opt/homebrew/lib/libharfbuzz-subset.0.dylib",
    ),
}  # fmt: skip
FONTS = ("IBMPlexSans", "IBMPlexSansArabic", "IBMPlexSansCondensed", "SourceSerif4")
_REINSTALL = "pip install --force-reinstall theater-briefing"
_SET_CLOCK = "sudo timedatectl set-ntp true"
# 1 January 2026, in seconds since 1970.
_BUILT = 1_767_225_600
_MEND_LIBRARIES = (
    "brew install pango"
    if sys.platform == "darwin"
    else "sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
)


def doctor(
    *,
    json_lines: Annotated[bool, Parameter(name="--json", negative="")] = False,
    quiet: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Check this installation and this desk, and say how to mend what is wrong; 1 where something is.

    Parameters
    ----------
    json_lines
        One JSON object a finding.
    quiet
        Print only what is wrong.

    """
    findings = [finding for check in CHECKS for finding in check()]
    findings += check_desk(Path.cwd())
    for finding in findings:
        if json_lines:
            print(json.dumps(asdict(finding)))
        elif not (quiet and finding.sound):
            print(f"{'ok  ' if finding.sound else 'BAD '} {finding.name}: {finding.detail}")
            if finding.mend:
                print(f"       mend it with: {finding.mend}")
    return Exit.DONE if all(finding.sound for finding in findings) else Exit.FAULT


def _python() -> Iterator[Finding]:
    version = ".".join(map(str, sys.version_info[:3]))
    yield Finding(
        "Python", sys.version_info >= (3, 11), version, "" if sys.version_info >= (3, 11) else "./setup.sh"
    )


def _libraries() -> Iterator[Finding]:
    for name, files in _LIBRARIES.items():
        loaded = next((file for file in files if _loads(file)), None)
        yield Finding(name, loaded is not None, loaded or "not found", "" if loaded else _MEND_LIBRARIES)


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def _shipped() -> Iterator[Finding]:
    for kind in ("templates", "sources"):
        try:
            yield Finding(kind, sound=True, detail=str(shipped(kind)))
        except FileNotFoundError as error:
            yield Finding(kind, sound=False, detail=str(error), mend=_REINSTALL)


def _fonts() -> Iterator[Finding]:
    folder = Path(__file__).parents[1] / "assets" / "fonts"
    missing = [name for name in FONTS if not list(folder.glob(f"{name}_*.ttf"))]
    detail = f"missing: {', '.join(missing)}" if missing else f"{len(list(folder.glob('*.ttf')))} bundled"
    yield Finding("fonts", not missing, detail, _REINSTALL if missing else "")


def _zones() -> Iterator[Finding]:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415

    try:
        ZoneInfo("Asia/Baghdad")
        yield Finding("time zones", sound=True, detail="Asia/Baghdad is known")
    except ZoneInfoNotFoundError:
        yield Finding("time zones", sound=False, detail="no tz database", mend="pip install tzdata")


def _clock() -> Iterator[Finding]:
    """The clock is set by the network, as far as this machine says; a wrong one issues at a wrong hour."""
    import time  # noqa: PLC0415
    from subprocess import run  # noqa: PLC0415

    tool = shutil.which("timedatectl")
    said = (
        run([tool, "show", "-p", "NTPSynchronized", "--value"], capture_output=True, text=True, check=False)  # noqa: S603
        if tool
        else None
    )
    now = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime())
    if time.time() < _BUILT:
        yield Finding("clock", sound=False, detail=f"{now} is before this program was made", mend=_SET_CLOCK)
    elif said is not None and said.stdout.strip() == "no":
        yield Finding("clock", sound=False, detail=f"{now}, not set by the network", mend=_SET_CLOCK)
    else:
        yield Finding("clock", sound=True, detail=now)


def _disk() -> Iterator[Finding]:
    free = shutil.disk_usage(Path.cwd()).free
    yield Finding(
        "disk",
        free > FREE_BYTES,
        f"{free // 1_000_000:,} MB free",
        "" if free > FREE_BYTES else "make room: rm -r output/old",
    )


def _page() -> Iterator[Finding]:
    """Set a page for real: fonts, Pango and WeasyPrint together."""
    from datetime import UTC, datetime, timedelta  # noqa: PLC0415

    from briefing.model import Briefing, Edition, Look, Window  # noqa: PLC0415

    now = datetime(2026, 1, 1, tzinfo=UTC)
    empty = Briefing(Edition("doctor", "Doctor", ()), Window(now - timedelta(days=1), now), now, ())
    try:
        from briefing.render import render  # noqa: PLC0415

        size = len(render(empty, Look(), "pdf").content)
    except (BriefingError, OSError, ImportError) as error:
        yield Finding("page", sound=False, detail=str(error).splitlines()[0], mend=_MEND_LIBRARIES)
        return
    yield Finding("page", sound=True, detail=f"an empty page was set, {size // 1000} KB")


CHECKS: tuple[Callable[[], Iterator[Finding]], ...] = (
    _python, _libraries, _shipped, _fonts, _zones, _clock, _disk, _page,
)  # fmt: skip
