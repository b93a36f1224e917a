"""`briefing make` and `briefing demo`: a briefing now."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

from cyclopts import Parameter

from briefing.cli.progress import progress
from briefing.config.desk import FORMATS, PAPERS, Desk, load_desk
from briefing.config.theaters import find_theater
from briefing.defaults import shipped
from briefing.deliver.folder import write_whole
from briefing.errors import InputError
from briefing.model import Article, Briefing, Document, Edition, Look, SourceFailure, Window

# The shipped sample's own edition: cut off at 06:00 in Baghdad on 22 November 2026.
SAMPLE_CUT_OFF = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
NOTHING_TO_REPORT = 4
SOURCES_FAILED = 3

Output = Annotated[str, Parameter(name=["--output", "-o"])]


@dataclass(frozen=True, slots=True)
class _Material:
    """What a briefing is made of, wherever it came from."""

    articles: tuple[Article, ...]
    skipped: tuple[str, ...] = ()
    failures: tuple[SourceFailure, ...] = ()


def make(
    edition: str = "",
    /,
    *,
    input: Annotated[list[Path] | None, Parameter(consume_multiple=True)] = None,  # noqa: A002  the user's word
    date: str = "",
    since: str = "",
    until: str = "",
    theater: list[str] | None = None,
    template: str = "",
    paper: str = "",
    format: list[str] | None = None,  # noqa: A002
    output: Output = "output",
    or_sample: Annotated[bool, Parameter(negative="")] = False,
    now: Annotated[str, Parameter(show=False)] = "",
    quiet: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Make a briefing now: from a folder of articles, or from the archive.

    Parameters
    ----------
    edition
        Id of an edition in briefing.toml; the first one where none is named.
    input
        Files or folders of articles: text, HTML, .eml, JSON lines, feeds; "-" reads standard input.
    date
        A day, as 2026-11-22: that edition's issue, or with --input that whole day.
    since
        Start of the window, as 2026-11-21 or 2026-11-21T18:00 (local to the edition).
    until
        End of the window: the information cut-off.
    theater
        Only this theater; may be given more than once.
    template
        Name of a look in templates/, as "standard".
    paper
        A4 or Letter.
    format
        pdf, html, md or json; more than one by commas.
    output
        Folder or file to write to; "-" is standard output.
    or_sample
        Make the sample briefing when there is nothing to report.
    now
        Another moment for this one, to repeat a report.
    quiet
        Print nothing but errors.

    """
    desk = load_desk(Path.cwd())
    moment = _moment(now, "UTC") if now else _clock()
    wanted = _narrowed(desk, desk.edition(edition), theater)
    window = _window(wanted, date, since, until, moment, whole_days=bool(input))
    look = _look(desk.look, template, paper)
    formats = _formats(format) or wanted.formats
    with progress(quiet=quiet) as step:
        step("reading articles")
        material = _read(desk, input, window, moment)
        if window is not None and input:
            material = _dated(material)
        window = window or _covering(material.articles, wanted, moment)
        if not _any_in(material.articles, window):
            if or_sample:
                print("Nothing to report yet; here is the sample day instead.", file=sys.stderr)
                return demo(template=template, paper=paper, format=format, output=output, quiet=quiet)
            return _nothing(material, window, wanted)
        step(f"reading {len(material.articles)} articles")
        briefing = _brief(desk, wanted, window, material, moment)
        if not briefing.sections or not any(s.cards for s in briefing.sections):
            return _nothing(material, window, wanted)
        step("setting the page")
        documents = _documents(briefing, look, formats)
    paths = _write(documents, output)
    if not quiet:
        _summarize(briefing, paths, material)
    return SOURCES_FAILED if material.failures or material.skipped else 0


def demo(
    *,
    template: str = "",
    paper: str = "",
    format: list[str] | None = None,  # noqa: A002
    output: Output = "output",
    quiet: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Make the sample briefing: invented articles, offline, in a few seconds.

    Parameters
    ----------
    template
        Name of a look in templates/, as "standard".
    paper
        A4 or Letter.
    format
        pdf, html, md or json; more than one by commas.
    output
        Folder or file to write to; "-" is standard output.
    quiet
        Print nothing but errors.

    """
    from briefing.config.sources import read_sources  # noqa: PLC0415  loaded when it is called
    from briefing.gather.sample import read_sample  # noqa: PLC0415

    desk = load_desk(Path.cwd())
    both = tuple(find_theater(desk.theaters, name) for name in ("iraq", "syria"))
    edition = Edition("sample", "Iraq & Syria Daily Briefing", both, "Asia/Baghdad")
    look = _look(desk.look, template, paper)
    with progress(quiet=quiet) as step:
        step("reading the sample day")
        found = read_sample(read_sources(shipped("sources") / "sample" / "sources"))
        material = _Material(found.articles, found.skipped)
        window = Window(SAMPLE_CUT_OFF - edition.covers, SAMPLE_CUT_OFF)
        briefing = _brief(desk, edition, window, material, SAMPLE_CUT_OFF)
        step("setting the page")
        documents = _documents(briefing, look, _formats(format) or ("pdf",))
    paths = _write(documents, output)
    if not quiet:
        _summarize(briefing, paths, material)
    return 0


def _clock() -> datetime:
    """Now; SOURCE_DATE_EPOCH, as reproducible builds set it, stands for it."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return (
        datetime.fromtimestamp(int(epoch), UTC)
        if epoch.isdigit()
        else datetime.now(UTC).replace(microsecond=0)
    )


def _narrowed(desk: Desk, edition: Edition, names: Sequence[str] | None) -> Edition:
    if not names:
        return edition
    split = [name for words in names for name in words.split(",") if name]
    return replace(edition, theaters=tuple(find_theater(desk.theaters, name) for name in split))


def _look(look: Look, template: str, paper: str) -> Look:
    if paper:
        if paper not in PAPERS:
            raise InputError(f"--paper: found {paper!r}; expected one of {', '.join(PAPERS)}")
        look = replace(look, paper="Letter" if paper == "Letter" else "A4")
    return replace(look, name=template or look.name)


def _formats(words: Iterable[str] | None) -> tuple[str, ...]:
    names = tuple(name for word in words or () for name in word.split(",") if name)
    for name in names:
        if name not in FORMATS:
            raise InputError(f"--format: found {name!r}; expected one of {', '.join(FORMATS)}")
    return names


def _moment(words: str, zone: str, option: str = "--now") -> datetime:
    from dateutil.parser import ParserError, parse  # noqa: PLC0415

    midnight = datetime(1, 1, 1)  # noqa: DTZ001  only its clock is used
    try:
        found = parse(words, default=datetime.combine(date.today(), midnight.time()))  # noqa: DTZ011
    except (ParserError, OverflowError, ValueError):
        raise InputError(
            f"{option}: found {words!r}; expected a date or a time, as 2026-11-22T18:00"
        ) from None
    return (found if found.tzinfo else found.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)


def _window(
    edition: Edition, day: str, since: str, until: str, now: datetime, *, whole_days: bool
) -> Window | None:
    """The window that the options name; the edition's own where they name none; None for "all of it"."""
    zone = ZoneInfo(edition.zone)
    if day:
        try:
            first = date.fromisoformat(day)
        except ValueError:
            raise InputError(f"--date: found {day!r}; expected a day that exists, as 2026-11-22") from None
        if whole_days:
            # Up to the day's last instant, so that the briefing bears the date that was asked for.
            start, next_day = (datetime.combine(d, time(), zone) for d in (first, first + timedelta(days=1)))
            return Window(start.astimezone(UTC), next_day.astimezone(UTC) - timedelta(microseconds=1))
        end = datetime.combine(first, edition.at, zone).astimezone(UTC)
        return Window(end - edition.covers, end)
    if not since and not until:
        return None if whole_days else Window(now - edition.covers, now)
    end = _moment(until, edition.zone, "--until") if until else now
    start = _moment(since, edition.zone, "--since") if since else end - edition.covers
    if start >= end:
        raise InputError(f"--since: {since or start} is not before {until or 'now'}")
    return Window(start, end)


def _covering(articles: Sequence[Article], edition: Edition, now: datetime) -> Window:
    """A window over everything that was handed over: from the first article to just after the last."""
    moments = [article.published for article in articles if article.published]
    if not moments:
        return Window(now - edition.covers, now)
    return Window(min(moments), max(moments) + timedelta(seconds=1))


def _dated(material: _Material) -> _Material:
    """Without the articles that bear no date: nobody can say that they belong to the days asked for."""
    undated = [article for article in material.articles if article.seen is None]
    note = f"{len(undated)} without a date, which no --date, --since or --until can place"
    return replace(
        material,
        articles=tuple(article for article in material.articles if article.seen is not None),
        skipped=(*material.skipped, *([note] if undated else [])),
    )


def _any_in(articles: Sequence[Article], window: Window) -> bool:
    return any(article.seen is None or article.seen in window for article in articles)


def _read(desk: Desk, paths: Sequence[Path] | None, window: Window | None, now: datetime) -> _Material:
    if paths:
        from briefing.gather.inputs import read_inputs  # noqa: PLC0415

        found = read_inputs(paths)
        return _Material(found.articles, found.skipped)
    return _from_archive(desk, window, now)


def _from_archive(desk: Desk, window: Window | None, now: datetime) -> _Material:
    del desk, window, now
    return _Material(())


def _brief(desk: Desk, edition: Edition, window: Window, material: _Material, now: datetime) -> Briefing:
    from briefing.edition.window import split  # noqa: PLC0415
    from briefing.pipeline import LOOK_BACK, brief  # noqa: PLC0415

    told, before = split(material.articles, window, LOOK_BACK)
    return brief(
        told,
        edition,
        window,
        tuple(desk.theaters.values()),
        made=now,
        previous=before,
        failures=material.failures,
        skipped=material.skipped,
    )


def _documents(briefing: Briefing, look: Look, formats: Sequence[str]) -> list[Document]:
    from briefing.render import render  # noqa: PLC0415

    return [render(briefing, look, name) for name in formats]


def _write(documents: Sequence[Document], output: str) -> list[Path]:
    """Each document whole or not at all: a temporary name, then one rename."""
    if output == "-":
        if len(documents) > 1:
            raise InputError("--output -: one format at a time can go to standard output")
        sys.stdout.buffer.write(documents[0].content)
        sys.stdout.buffer.flush()
        return []
    target = Path(output)
    one_file = len(documents) == 1 and target.suffix.lower().lstrip(".") in FORMATS
    folder = target.parent if one_file else target
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return [_put(document, target if one_file else folder / document.filename) for document in documents]
    except OSError as error:
        raise InputError(f"--output: {target} cannot be written: {error.strerror}") from None


def _put(document: Document, path: Path) -> Path:
    write_whole(path, document.content)
    return path


def _nothing(material: _Material, window: Window, edition: Edition) -> int:
    zone = ZoneInfo(edition.zone)
    start, end = (
        moment.astimezone(zone).strftime("%-d %b %Y %H:%M") for moment in (window.start, window.end)
    )
    names = " and ".join(theater.name for theater in edition.theaters)
    print(f"briefing: nothing to report on {names} from {start} to {end} ({edition.zone})", file=sys.stderr)
    if material.articles:
        print(f"  {len(material.articles)} articles were read, none of them in the window", file=sys.stderr)
    else:
        print(
            "  no articles: gather some (briefing gather), hand some over (--input PATH), or see",
            file=sys.stderr,
        )
        print("  the sample day (briefing demo)", file=sys.stderr)
    for line in material.skipped:
        print(f"  skipped {line}", file=sys.stderr)
    return NOTHING_TO_REPORT


def _summarize(briefing: Briefing, paths: Sequence[Path], material: _Material) -> None:
    """The path and three lines: what was read, what it makes, what is missing."""
    out = sys.stdout if paths else sys.stderr
    coverage = briefing.coverage
    for path in paths:
        print(path, file=out)
    told = ", ".join(f"{s.theater.name} {len(s.cards) + len(s.rows)}" for s in briefing.sections)
    shown = coverage.stories - coverage.cut
    print(
        f"  read     {coverage.articles} articles from {coverage.publications} publications,"
        f" {coverage.reprints} of them reprints, {coverage.elsewhere} about other places",
        file=out,
    )
    print(
        f"  told     {shown} stories ({told}),"
        f" {len(briefing.quotes)} quotes, {len(briefing.figures)} figures",
        file=out,
    )
    gaps = [
        f"{len(coverage.failures)} sources failed" if coverage.failures else "",
        f"{len(coverage.undated)} without a date" if coverage.undated else "",
        f"{coverage.cut} stories cut for length" if coverage.cut else "",
        f"{len(material.skipped)} inputs skipped" if material.skipped else "",
    ]
    print(f"  missing  {', '.join(filter(None, gaps)) or 'nothing'}", file=out)
    for line in material.skipped:
        print(f"  skipped  {line}", file=sys.stderr)
