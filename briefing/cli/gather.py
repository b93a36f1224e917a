"""`briefing gather`: ask the sources now, and say what each brought."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from briefing.cli.exits import Exit
from briefing.config.desk import Desk, load_desk
from briefing.errors import InputError
from briefing.model import GatherReport, PollState, Source
from briefing.protocols import PollMemory
from briefing.text.plurals import amount

if TYPE_CHECKING:
    from briefing.gather.poll import Told

# Lines of sources at work that are shown at once.
_SHOWN = 12


def gather(
    *,
    all: Annotated[bool, Parameter(negative="")] = False,  # noqa: A002  the user's word
    source: list[str] | None = None,
    input: Annotated[list[Path] | None, Parameter(consume_multiple=True)] = None,  # noqa: A002
    json_lines: Annotated[bool, Parameter(name="--json", negative="")] = False,
    quiet: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Ask the sources that are due, and keep what they bring in the archive.

    Parameters
    ----------
    all
        Every source, due or not.
    source
        Only this source, now; its id is the name of its file. May be given more than once.
    input
        Files or folders of articles to keep in the archive, in place of asking: text, HTML, mail,
        JSON lines, feeds, web archives; "-" reads standard input.
    json_lines
        One JSON object a source in place of the table.
    quiet
        Print nothing but errors.

    """
    from briefing.archive.database import open_database  # noqa: PLC0415  loaded when it is called
    from briefing.archive.polls import GatherArchive  # noqa: PLC0415
    from briefing.pipeline import poll  # noqa: PLC0415

    desk = load_desk(Path.cwd())
    if input is not None and not input:
        raise InputError('--input: found nothing behind it; expected files, folders, or "-"')
    wanted = [name for words in source or () for name in words.split(",") if name]
    _refuse_unknown(desk, wanted)
    now = datetime.now(UTC)
    with closing(open_database(desk.database)) as database:
        archive = GatherArchive(database)
        with _watched(quiet=quiet or json_lines) as told:
            if input:
                reports = _kept(input, archive, now, told)
            else:
                reports = poll(desk, archive, now, only=wanted, everything=all or bool(wanted), told=told)
        states = archive.poll_states().values()
    if json_lines:
        for report in reports:
            print(json.dumps(record(report), ensure_ascii=False))
    elif not quiet:
        _print(reports, states, now, all_silent=not reports)
    return Exit.PARTLY if any(report.reason for report in reports) else 0


def _kept(
    paths: Sequence[Path], archive: PollMemory, now: datetime, told: Told | None
) -> tuple[GatherReport, ...]:
    """What files and folders bring that were handed over."""
    from briefing.gather.inputs import HANDED_OVER  # noqa: PLC0415  loaded when it is called
    from briefing.gather.poll import gather as poll_sources  # noqa: PLC0415

    for path in paths:
        if str(path) != "-" and not path.exists():
            raise InputError(f"--input: {path}: no such file or folder")
    places = tuple("-" if str(path) == "-" else str(path.resolve()) for path in paths)
    source = Source(HANDED_OVER, "handed over", "files", places, limit=10_000)
    return poll_sources([source], archive, now, everything=True, told=told)


def _refuse_unknown(desk: Desk, wanted: Sequence[str]) -> None:
    known = desk.source_files
    for name in wanted:
        if name not in known:
            from difflib import get_close_matches  # noqa: PLC0415  only for a slip

            near = get_close_matches(name, known, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else "; see: briefing sources"
            raise InputError(f"--source: no source {name!r}{hint}")


def record(report: GatherReport) -> dict[str, object]:
    """A report as JSON."""
    return {
        "source": report.source.id,
        "name": report.source.name,
        "at": report.at.isoformat(),
        "new": report.new,
        "changed": report.changed,
        "again": report.again,
        "unchanged": report.unchanged,
        "requests": report.requests,
        "received": report.received,
        "reason": report.reason,
        "notes": list(report.notes),
    }


@contextmanager
def _watched(*, quiet: bool) -> Iterator[Told | None]:
    """A display of the sources at work, on a terminal."""
    if quiet or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    from rich.console import Console, Group  # noqa: PLC0415  a pipe needs none of it
    from rich.live import Live  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    working: dict[str, str] = {}
    finished: dict[str, str] = {}

    def shown() -> Group:
        lines = [Text(f"  {name:<28.28} {words}") for name, words in list(working.items())[:_SHOWN]]
        more = len(working) - len(lines)
        tail = f", {more} more at work" if more > 0 else ""
        return Group(*lines, Text(f"  {amount(len(finished), 'source')} done{tail}", style="dim"))

    with Live(shown(), console=Console(stderr=True), transient=True, refresh_per_second=8) as live:

        def told(source: str, words: str, *, done: bool) -> None:
            if done:
                working.pop(source, None)
                finished[source] = words
            else:
                working[source] = words
            live.update(shown())

        yield told


def _print(
    reports: Sequence[GatherReport], states: Iterable[PollState], now: datetime, *, all_silent: bool
) -> None:
    if all_silent:
        coming = min((state.next_poll for state in states if state.next_poll), default=None)
        when = f"; the next is at {coming:%H:%M} UTC" if coming and coming > now else ""
        print(f"No source is due{when}. All of them now: briefing gather --all")
        return
    width = min(30, max(len(report.source.name) for report in reports))
    print(f"{'source':<{width}}  {'new':>5} {'changed':>7} {'known':>6}  what came of it")
    for report in sorted(reports, key=lambda r: (bool(r.reason), r.source.name)):
        name = report.source.name[:width]
        print(f"{name:<{width}}  {report.new:>5} {report.changed:>7} {report.again:>6}  {_outcome(report)}")
        for note in report.notes:
            print(f"{'':<{width}}  {'':>5} {'':>7} {'':>6}  {note}")
    failed = sum(bool(report.reason) for report in reports)
    new, changed = sum(report.new for report in reports), sum(report.changed for report in reports)
    received = sum(report.received for report in reports) / 1_000_000
    tail = f", {failed} failed" if failed else ""
    print(
        f"{amount(len(reports), 'source')}: {new} new, {changed} changed; "
        f"{amount(sum(report.requests for report in reports), 'request')}, {received:.1f} MB{tail}"
    )


def _outcome(report: GatherReport) -> str:
    if report.reason:
        return f"FAILED: {report.reason}"
    if report.unchanged:
        return "unchanged"
    return "read" if report.new or report.changed or report.again else "read, and empty"
