"""Documents written where they were wanted, and what is said of them afterwards."""

from __future__ import annotations

import hashlib
import sys
import webbrowser
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from briefing.cli.material import Material
from briefing.config.desk import FORMATS
from briefing.deliver.folder import write_whole
from briefing.errors import InputError
from briefing.model import Briefing, Document
from briefing.text.plurals import amount


def write(
    documents: Sequence[Document], output: str, issued: Callable[[str], Collection[str]] = lambda _: ()
) -> list[Path]:
    """Each document whole or not at all: a temporary name, then one rename. No path for "-".

    In a folder none takes the place of another that was issued under its name: `issued` gives their hashes.
    """
    if output == "-":
        if len(documents) > 1:
            raise InputError("--output -: one format at a time can go to standard output")
        sys.stdout.buffer.write(documents[0].content)
        sys.stdout.buffer.flush()
        return []
    target = Path(output)
    one_file = target.suffix.lower().lstrip(".") in FORMATS and not target.is_dir()
    if one_file and len(documents) > 1:
        formats = amount(len(documents), "format")
        raise InputError(f"--output: found {output!r} for {formats}; expected a folder, or one format")
    folder = target.parent if one_file else target
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return [_put(one, target if one_file else _place(one, folder, issued)) for one in documents]
    except OSError as error:
        raise InputError(f"--output: {target} cannot be written: {error.strerror}") from None


def _place(document: Document, folder: Path, issued: Callable[[str], Collection[str]]) -> Path:
    path = folder / document.filename
    hashes = issued(path.name) if path.exists() else ()
    if not hashes or hashlib.sha256(document.content).hexdigest() in hashes:
        return path
    stem, dot, ending = path.name.partition(".")
    return folder / f"{stem}-by-hand{dot}{ending}"


def _put(document: Document, path: Path) -> Path:
    write_whole(path, document.content)
    return path


def show(paths: Sequence[Path]) -> None:
    """Open the first document in the program that this machine shows it with."""
    if paths and not webbrowser.open(paths[0].resolve().as_uri()):
        print(f"briefing: no program was found to open {paths[0]}", file=sys.stderr)


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
        f" {coverage.reprints} of them {'a reprint' if coverage.reprints == 1 else 'reprints'}, {coverage.elsewhere} about other places",
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
    report_skipped(material)


def report_skipped(material: Material) -> None:
    """One line on standard error for each input that could not be taken in."""
    for line in material.skipped:
        print(f"  skipped  {line}", file=sys.stderr)
