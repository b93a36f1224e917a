"""The whole run on one screen.

    sources ─ poll ─> archive ─ window ─> articles
    articles ─ analyze ─> Analysis ─ compile_briefing ─> Briefing ─ render ─> Document ─ send ─> Receipt

One path serves all uses: an issue is `brief_from` the archive, whether `issue` sends it or the service
prints it; an ad-hoc report is `brief` with articles from elsewhere, a preview stops at `render`, a
replay reads the same archive for an earlier slot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.analysis import analyze_all
from briefing.config.desk import Desk
from briefing.config.sources import read_every_source
from briefing.edition.compile import compile_briefing
from briefing.edition.cover import cover_of
from briefing.edition.window import split
from briefing.errors import DeliveryError
from briefing.model import (
    Analysis,
    Article,
    Briefing,
    Document,
    Edition,
    GatherReport,
    Polled,
    PollState,
    Receipt,
    Recipient,
    Source,
    SourceFailure,
    Theater,
    Verdict,
    Window,
)
from briefing.protocols import Archive, Channel, PollMemory

if TYPE_CHECKING:
    from briefing.gather.poll import Told

# Days before the window that are read to say what changed.
LOOK_BACK = timedelta(days=14)

# For coverage reports of past issues that are made again.
LOG_KEPT = timedelta(days=180)
# How often a source file that is wrong stands in the log.
FAULTS_NOTED = timedelta(hours=1)

Render = Callable[[Briefing, str], Document]
# `analyze_all`, or one that remembers what it has read.
Read = Callable[[Iterable[Article], Sequence[Theater], Executor | None], Iterable[Analysis]]


def poll(
    desk: Desk,
    archive: PollMemory,
    now: datetime,
    *,
    only: Sequence[str] = (),
    everything: bool = False,
    told: Told | None = None,
) -> tuple[GatherReport, ...]:
    """Ask the desk's sources that are due, or with `everything` all of them; what came of each.

    `only` names sources by id. A source whose file is wrong is a report that says so.
    """
    from briefing.gather.client import Access  # noqa: PLC0415  heavy; an issue needs none of it
    from briefing.gather.poll import gather  # noqa: PLC0415  as above
    from briefing.plugins import source_plugin  # noqa: PLC0415  as above

    sources, broken = read_every_source(desk.source_files.values())
    faults = [
        GatherReport(
            Source(Path(error.file).stem, Path(error.file).stem, "feed", (error.file,)),
            now,
            reason=str(error),
        )
        for error in broken
    ]
    access = Access(desk.contact, desk.network.allow_private, desk.network.per_host)
    chosen = [source for source in sources if not only or source.id in only]
    reports = gather(
        chosen, archive, now, access=access, everything=everything, told=told,
        plugins=lambda name: source_plugin(name, desk.folder),
    )  # fmt: skip
    wrong = [report for report in faults if not only or report.source.id in only]
    _note_faults(archive, wrong, now)
    archive.tidy(now - LOG_KEPT, now - desk.keep if desk.keep else None)
    return (*reports, *wrong)


def _note_faults(archive: PollMemory, reports: Sequence[GatherReport], now: datetime) -> None:
    """Log the source files that are wrong, each once an hour: they are looked at every minute."""
    if not reports:
        return
    noted = archive.poll_states()
    for report in reports:
        (file,) = report.source.urls
        before = noted.get((report.source.id, file))
        if before is None or before.next_poll is None or before.next_poll <= now:
            state = PollState(report.source.id, file, next_poll=now + FAULTS_NOTED)
            archive.record([Polled(report, states=(state,))])


def brief(
    articles: Iterable[Article],
    edition: Edition,
    window: Window,
    theaters: Sequence[Theater],
    *,
    made: datetime,
    previous: Iterable[Article] = (),
    failures: Sequence[SourceFailure] = (),
    silent: Sequence[str] = (),
    skipped: Sequence[str] = (),
    number: int | None = None,
    verdicts: Sequence[Verdict] = (),
    keep: Callable[[Analysis], bool] | None = None,
    executor: Executor | None = None,
    read: Read = analyze_all,
) -> Briefing:
    """The window's articles as a briefing; `theaters` are all that are known, not the edition's alone.

    With `keep`, articles of which it says no are left out as if they had not been read.
    """
    return compile_briefing(
        filter(keep, read(articles, theaters, executor)),
        edition,
        window,
        filter(keep, read(previous, theaters, executor)),
        failures,
        made=made,
        number=number,
        silent=silent,
        skipped=skipped,
        verdicts=verdicts,
    )


def brief_from(
    archive: Archive,
    edition: Edition,
    window: Window,
    theaters: Sequence[Theater],
    *,
    made: datetime,
    failures: Sequence[SourceFailure] = (),
    silent: Sequence[str] = (),
    number: int | None = None,
    verdicts: Sequence[Verdict] = (),
    read: Read = analyze_all,
) -> Briefing:
    """The window as the archive knew it at its end, compared with the days before: what an issue tells."""
    known = archive.window(Window(window.start - LOOK_BACK, window.end))
    told, before = split(known, window, LOOK_BACK)
    return brief(
        told, edition, window, theaters, made=made, previous=before, failures=failures, silent=silent,
        number=number, verdicts=verdicts, read=read,
    )  # fmt: skip


def issue(
    edition: Edition,
    archive: Archive,
    render: Render,
    channels: Mapping[str, Channel],
    now: datetime,
    *,
    theaters: Sequence[Theater],
    slot: datetime | None = None,
    number: int | None = None,
    failures: Sequence[SourceFailure] = (),
) -> tuple[Receipt, ...]:
    """Make the edition's issue for `slot` (default: now) from the archive and send it to everybody.

    One recipient's failure is a receipt that says so; the others still get theirs.
    """
    window = Window((slot or now) - edition.covers, slot or now)
    briefing = brief_from(archive, edition, window, theaters, made=now, failures=failures, number=number)
    documents = {name: render(briefing, name) for name in edition.formats}
    return tuple(_send(channels, briefing, documents, recipient) for recipient in edition.to)


def _send(
    channels: Mapping[str, Channel],
    briefing: Briefing,
    documents: Mapping[str, Document],
    recipient: Recipient,
) -> Receipt:
    wanted = [documents[name] for name in recipient.formats or documents]
    try:
        return channels[recipient.channel].send(wanted, cover_of(briefing), recipient)
    except DeliveryError as error:
        return Receipt(recipient, delivered=False, detail=str(error))
