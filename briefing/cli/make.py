"""`briefing make` and `briefing demo`: a briefing now."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from briefing.cli.collector import uncollected
from briefing.cli.executors import opened
from briefing.cli.exits import Exit
from briefing.cli.material import (
    SAMPLE_CUT_OFF,
    Material,
    ask_sources,
    count_late,
    from_sample,
    issued_as,
    note_printed,
)
from briefing.cli.moments import clock, read_moment, read_window
from briefing.cli.nothing import Nothing, report_nothing
from briefing.cli.order import Attempt, Order
from briefing.cli.output import show, summarize, write
from briefing.cli.progress import progress
from briefing.config.desk import FORMATS, Desk, default_title, load_desk
from briefing.config.look import PAPERS
from briefing.config.theaters import find_theater
from briefing.edition.narrowing import Narrowing
from briefing.errors import InputError
from briefing.model import Briefing, Document, Edition, Look, Window
from briefing.render import render
from briefing.render.renderer import Renderer

_FORMAT_HELP = f"{', '.join(FORMATS)}; more than one by commas."


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Printing:
    """Options that say how a briefing is set and where it goes."""

    # Name of a look in templates/, as "standard".
    template: Annotated[
        str, Parameter(name=["--template", "-t"], help='Name of a look in templates/, as "standard".')
    ] = ""
    paper: Annotated[str, Parameter(help="A4 or Letter.")] = ""
    format: Annotated[list[str] | None, Parameter(help=_FORMAT_HELP)] = None
    output: Annotated[
        str,
        Parameter(
            name=["--output", "-o"],
            help='Folder or file to write to, by default output/; "-" is standard output.',
        ),
    ] = "output"
    open: Annotated[bool, Parameter(negative="", help="Show the document when it is made.")] = False
    why: Annotated[
        bool, Parameter(negative="", help="Print the points that put each story, quote and figure there.")
    ] = False
    quiet: Annotated[bool, Parameter(negative="", help="Print nothing but errors.")] = False

    def look(self, look: Look) -> Look:
        """The desk's look, with what the options change; `UnknownLookError` where there is none of that name."""
        if self.paper:
            if self.paper not in PAPERS:
                raise InputError(f"--paper: found {self.paper!r}; expected one of {', '.join(PAPERS)}")
            look = replace(look, paper="Letter" if self.paper == "Letter" else "A4")
        if self.template:
            from briefing.render.environment import folders  # noqa: PLC0415  Jinja, which the page's process loads anyway

            look = replace(look, name=self.template)
            folders(look)
        return look

    def formats(self) -> tuple[str, ...]:
        """The formats that were asked for; none where none was."""
        names = _split(self.format)
        for name in names:
            if name not in FORMATS:
                raise InputError(f"--format: found {name!r}; expected one of {', '.join(FORMATS)}")
        return names


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Selection:
    """Options that narrow what is told."""

    theater: Annotated[
        list[str] | None, Parameter(help="Only this theater; may be given more than once.")
    ] = None
    query: Annotated[
        str, Parameter(help='Only articles with these words; "a phrase" in marks, NOT word, one OR other.')
    ] = ""
    speaker: Annotated[list[str] | None, Parameter(help="Only articles that quote somebody so named.")] = None
    place: Annotated[list[str] | None, Parameter(help="Only articles that name this place.")] = None
    source: Annotated[
        list[str] | None, Parameter(help="Only this source or publication; may be given more than once.")
    ] = None
    limit: Annotated[int, Parameter(help="Stories told in full, a section; 0 for the edition's own.")] = 0

    def narrowing(self) -> Narrowing:
        """What an article must have."""
        return Narrowing(self.query, tuple(self.speaker or ()), tuple(self.place or ()), _split(self.source))

    def edition(self, desk: Desk, edition: Edition) -> Edition:
        """The edition with what was chosen; its title and file name say so where that is less than all."""
        if self.limit < 0:
            raise InputError(f"--limit: found {self.limit}; expected 1 or more")
        named = dict.fromkeys(find_theater(desk.theaters, name).id for name in _split(self.theater))
        theaters = tuple(desk.theaters[name] for name in named) or edition.theaters
        other = {t.id for t in theaters} != {t.id for t in edition.theaters}
        title, asked = edition.title, self.narrowing().words
        if title == default_title(edition.theaters, edition.covers):
            title = default_title(theaters, edition.covers)
        elif other:
            asked = "; ".join(filter(None, (", ".join(t.name for t in theaters), asked)))
        parts = (*(t.id for t in theaters if other), _slug(self.narrowing().words))
        return replace(
            edition,
            id="-".join(filter(None, (edition.id, *parts))),
            title=f"{title}: {asked}" if asked else title,
            theaters=theaters,
            stories=self.limit or edition.stories,
        )


@uncollected()
def make(
    edition: str = "",
    /,
    *,
    input: Annotated[list[Path] | None, Parameter(consume_multiple=True)] = None,  # noqa: A002  the user's word
    date: str = "",
    since: str = "",
    until: str = "",
    selection: Selection | None = None,
    printing: Printing | None = None,
    or_sample: Annotated[bool, Parameter(negative="")] = False,
    offline: Annotated[bool, Parameter(negative="")] = False,
    cluster: str = "",
    now: str = "",
) -> int:
    """Make a briefing now: from a folder of articles, or from the archive.

    Parameters
    ----------
    edition
        Id of an edition in briefing.toml; the first one where none is named.
    input
        Files or folders of articles: text, HTML, mail, JSON lines, feeds, web archives; "-" reads standard input.
    date
        A day, as 2026-11-22 or "yesterday": that edition's issue, as it was known at its cut-off; with --input that whole day.
    since
        Start of the window: 2026-11-21, 2026-11-21T18:00, "yesterday 18:00", "last friday", "3 days ago" (local to the edition).
    until
        End of the window: the information cut-off.
    selection
        What is told.
    printing
        How it is set and where it goes.
    or_sample
        Where there is nothing to report ask the sources, and if that brings nothing make the sample briefing.
    offline
        Ask no source: what the archive holds must do.
    cluster
        Read the articles on so many processes of this machine, or on a dask scheduler: tcp://host:8786.
    now
        Make it as at this moment, to repeat a report: 2026-11-22T03:00Z.

    """
    selection, printing = selection or Selection(), printing or Printing()
    if input is not None and not input:
        raise InputError('--input: found nothing behind it; expected files, folders, or "-"')
    desk = load_desk(Path.cwd())
    moment = read_moment(now, "UTC", clock(), "--now") if now else clock()
    wanted = selection.edition(desk, desk.edition(edition))
    look, formats = printing.look(desk.look), printing.formats() or wanted.formats
    documents: list[Document] = []
    with progress(quiet=printing.quiet) as step, opened(cluster) as executor, _printer(formats) as renderer:
        order = Order(desk, wanted, selection.narrowing(), executor, ad_hoc=bool(since or until))

        def attempt(at: datetime) -> Attempt:
            window = read_window(wanted, date, since, until, at, whole_days=bool(input))
            return order.attempt(window, input, at, step)

        made = attempt(moment)
        if or_sample and not (made.briefing or input or offline):
            step("asking the sources")
            ask_sources(desk, moment)
            # What a slow source brought is known from then on, not from the moment of asking.
            made = attempt((moment if now else clock()) + timedelta(seconds=1))
        if made.briefing:
            step("setting the page")
            documents = _documents(renderer, made.briefing, look, formats)
    if not made.briefing:
        if or_sample:
            print("Nothing to report yet; here is the sample day instead.", file=sys.stderr)
            return demo(printing=printing)
        late = 0 if input or made.read.any_in(made.window) else count_late(desk, made.window)
        timed = bool(date or since or until)
        report_nothing(
            Nothing(made.read, made.window, wanted, order.narrowing, moment, late, bool(input), timed)
        )
        return Exit.NOTHING
    if not input:
        note_printed(desk, made.briefing, moment)
    _finish(made.briefing, documents, printing, made.read, partial(issued_as, desk))
    return Exit.PARTLY if made.read.failures or made.read.skipped else 0


@uncollected()
def demo(*, printing: Printing | None = None) -> int:
    """Make the sample briefing: invented articles, offline, in a few seconds."""
    printing = printing or Printing()
    desk = load_desk(Path.cwd())
    look, formats = printing.look(desk.look), printing.formats() or ("pdf",)
    with progress(quiet=printing.quiet) as step, _printer(formats) as renderer:
        step("reading the sample day")
        briefing, material = sample_day(desk)
        step("setting the page")
        documents = _documents(renderer, briefing, look, formats)
    _finish(briefing, documents, printing, material)
    return 0


def sample_day(desk: Desk) -> tuple[Briefing, Material]:
    """The briefing of the sample that is shipped, and the articles that it was made from."""
    both = tuple(find_theater(desk.theaters, name) for name in ("iraq", "syria"))
    edition = Edition("sample", default_title(both), both, "Asia/Baghdad")
    material = from_sample()
    window = Window(SAMPLE_CUT_OFF - edition.covers, SAMPLE_CUT_OFF)
    return Order(desk, edition, Narrowing()).brief(window, material, SAMPLE_CUT_OFF), material


def _printer(formats: Sequence[str]) -> AbstractContextManager[Renderer | None]:
    """The process that sets pages, where a page is to be set."""
    return Renderer() if set(formats) & {"pdf", "html"} else nullcontext()


def _documents(
    renderer: Renderer | None, briefing: Briefing, look: Look, formats: Sequence[str]
) -> list[Document]:
    if renderer:
        return [renderer.exactly(briefing, look, name) for name in formats]
    return [render(briefing, look, name) for name in formats]


def _finish(
    briefing: Briefing,
    documents: Sequence[Document],
    printing: Printing,
    material: Material,
    issued: Callable[[str], Collection[str]] = lambda _: (),
) -> None:
    paths = write(documents, printing.output, issued)
    if not printing.quiet:
        summarize(briefing, paths, material)
    if printing.why:
        from briefing.cli.why import explained  # noqa: PLC0415  only when it is asked for

        for line in explained(briefing):
            print(line, file=sys.stdout if paths else sys.stderr)
    if printing.open:
        show(paths)


def _split(words: Iterable[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for word in words or () for name in word.split(",") if name.strip())


def _slug(words: str) -> str:
    """The words in a file name: at most 40 characters; "" for none."""
    return re.sub(r"[^\w]+", "-", words.casefold()).strip("-")[:40].strip("-") or (words and "selection")
