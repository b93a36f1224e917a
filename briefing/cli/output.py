"""Documents written where they were wanted, and what is said of them afterwards."""

from __future__ import annotations

import sys
import webbrowser
from collections.abc import Collection, Sequence
from difflib import get_close_matches
from pathlib import Path
from zoneinfo import ZoneInfo

from briefing.cli.columns import amount
from briefing.cli.material import Material
from briefing.config.desk import FORMATS
from briefing.deliver.folder import write_whole
from briefing.edition.narrowing import Narrowing
from briefing.errors import InputError
from briefing.model import Briefing, Document, Edition, Window


def write(documents: Sequence[Document], output: str) -> list[Path]:
    """Each document whole or not at all: a temporary name, then one rename. No path for "-"."""
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


def show(paths: Sequence[Path]) -> None:
    """Open the first document in the program that this machine shows it with."""
    if paths and not webbrowser.open(paths[0].resolve().as_uri()):
        print(f"briefing: no program was found to open {paths[0]}", file=sys.stderr)


def report_nothing(material: Material, window: Window, edition: Edition, narrowing: Narrowing) -> None:
    """Say that there is nothing to tell, why, and what would help."""
    zone = ZoneInfo(edition.zone)
    start, end = (
        moment.astimezone(zone).strftime("%-d %b %Y %H:%M") for moment in (window.start, window.end)
    )
    names = " and ".join(theater.name for theater in edition.theaters)
    print(f"briefing: nothing to report on {names} from {start} to {end} ({edition.zone})", file=sys.stderr)
    if material.articles:
        fits = f" with {narrowing.words}" if narrowing.words else ""
        why = f"is about {names}{fits}" if material.any_in(window) else f"is of that time{fits}"
        print(f"  {len(material.articles)} articles were read, none {why}", file=sys.stderr)
        for name in narrowing.sources:
            _suggest(name, {article.source for article in material.articles})
    else:
        print(
            "  no articles: gather some (briefing gather), hand some over (--input PATH), or see",
            file=sys.stderr,
        )
        print("  the sample day (briefing demo)", file=sys.stderr)
    _report_skipped(material)


def _suggest(name: str, sources: Collection[str]) -> None:
    """Say which source was meant, where none of that name was read."""
    near = [one for one in sorted(sources) if name.casefold() in one]
    near = near or get_close_matches(name, sources, n=3)
    if name not in sources and near:
        print(f"  no source is called {name!r}; did you mean {', '.join(near[:3])}?", file=sys.stderr)


def summarize(briefing: Briefing, paths: Sequence[Path], material: Material) -> None:
    """The path and three lines: what was read, what it makes, what is missing."""
    out = sys.stdout if paths else sys.stderr
    coverage = briefing.coverage
    for path in paths:
        print(path, file=out)
    told = ", ".join(f"{s.theater.name} {len(s.cards) + len(s.rows)}" for s in briefing.sections)
    shown = coverage.stories - coverage.cut
    print(
        f"  read     {amount(coverage.articles, 'article')} from {amount(coverage.publications, 'publication')},"
        f" {coverage.reprints} of them reprints, {coverage.elsewhere} about other places",
        file=out,
    )
    print(
        f"  told     {amount(shown, 'story', 'stories')} ({told}),"
        f" {amount(len(briefing.quotes), 'quote')}, {amount(len(briefing.figures), 'figure')}",
        file=out,
    )
    gaps = [
        f"{amount(len(coverage.failures), 'source')} failed" if coverage.failures else "",
        f"{len(coverage.undated)} without a date" if coverage.undated else "",
        f"{amount(coverage.cut, 'story', 'stories')} cut for length" if coverage.cut else "",
        f"{amount(len(material.skipped), 'input')} skipped" if material.skipped else "",
    ]
    print(f"  missing  {', '.join(filter(None, gaps)) or 'nothing'}", file=out)
    _report_skipped(material)


def _report_skipped(material: Material) -> None:
    for line in material.skipped:
        print(f"  skipped  {line}", file=sys.stderr)
