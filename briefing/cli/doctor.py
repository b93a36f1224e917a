"""`briefing doctor`: what is in order, what is not, and the exact command that mends it."""

from __future__ import annotations

import ctypes
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

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
_MEND_LIBRARIES = (
    "brew install pango"
    if sys.platform == "darwin"
    else "sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    name: str
    sound: bool
    # What was seen.
    detail: str
    # The command that mends it; "" where nothing is broken.
    mend: str = ""


def doctor(*, json_lines: Annotated[bool, Parameter(name="--json", negative="")] = False) -> int:
    """Check this installation and say how to mend it.

    Parameters
    ----------
    json_lines
        One JSON object a finding.

    """
    findings = [finding for check in CHECKS for finding in check()]
    for finding in findings:
        if json_lines:
            print(json.dumps(asdict(finding)))
        else:
            print(f"{'ok  ' if finding.sound else 'BAD '} {finding.name}: {finding.detail}")
            if finding.mend:
                print(f"       mend it with: {finding.mend}")
    return 0 if all(finding.sound for finding in findings) else 1


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
            yield Finding(
                kind, sound=False, detail=str(error), mend="pip install --force-reinstall theater-briefing"
            )


def _zones() -> Iterator[Finding]:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415

    try:
        ZoneInfo("Asia/Baghdad")
        yield Finding("time zones", sound=True, detail="Asia/Baghdad is known")
    except ZoneInfoNotFoundError:
        yield Finding("time zones", sound=False, detail="no tz database", mend="pip install tzdata")


def _desk() -> Iterator[Finding]:
    from briefing.config.desk import FILE, load_desk  # noqa: PLC0415

    try:
        desk = load_desk(Path.cwd())
    except BriefingError as error:
        yield Finding("desk", sound=False, detail=str(error), mend=f"edit {FILE}")
        return
    where = FILE if (desk.folder / FILE).is_file() else f"no {FILE} here; the defaults hold"
    yield Finding(
        "desk", sound=True, detail=f"{where}; {len(desk.editions)} editions, {len(desk.theaters)} theaters"
    )


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
    _python, _libraries, _shipped, _zones, _desk, _disk, _page,
)  # fmt: skip
