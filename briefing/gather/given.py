"""Which files were handed over, and what each is called: folders walked, nothing twice, no two of one name."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.gather.boxes import is_maildir

STDIN = Path("-")
# What the names of files end with that may hold an article; others of a folder are passed over.
_READ = {
    ".txt",
    ".text",
    ".html",
    ".htm",
    ".xhtml",
    ".eml",
    ".mbox",
    ".jsonl",
    ".ndjson",
    ".json",
    ".xml",
    ".rss",
    ".atom",
    ".rdf",
    ".warc",
    ".gz",
    "",
}


@dataclass(frozen=True, slots=True)
class GivenFile:
    """A file to be read, and what it is called in notes and ids: its folder and what it is called there."""

    path: Path
    name: str


def given_files(
    paths: Sequence[Path], beside: Iterable[Path], skip: Callable[[str], None]
) -> Iterator[GivenFile]:
    """Every file once, folders walked by name; hidden ones and what is no article are passed over."""
    called = _called(_root(path) for path in (*paths, *beside) if path != STDIN)
    known: set[Path] = set()
    for path in paths:
        if path == STDIN:
            yield GivenFile(path, "standard input")
            continue
        root, alone = _root(path), _is_one(path)
        for file in (path,) if alone else sorted(_walk(path, skip)):
            within = Path(path.name) if alone else file.relative_to(path)
            label = (Path(called[root]) / within).as_posix()
            if root / within in known:
                continue
            known.add(root / within)
            if not alone and (reason := _passed_over(file)):
                skip(f"{label}: {reason}")
            else:
                yield GivenFile(file, label)


def _is_one(path: Path) -> bool:
    """True for a file, and for a Maildir, which is one thing."""
    return not path.is_dir() or is_maildir(path)


def _root(path: Path) -> Path:
    """The folder given, or that of the file given."""
    return (path.parent if _is_one(path) else path).resolve()


def _called(roots: Iterable[Path]) -> dict[Path, str]:
    """What each folder is called: its name, with those above it where another folder has that."""
    different = tuple(dict.fromkeys(roots))
    called: dict[Path, str] = {}
    for root in different:
        parts = root.parts
        tails = (parts[-n:] for n in range(1, len(parts) + 1))
        tail = next(t for t in tails if all(o == root or o.parts[-len(t) :] != t for o in different))
        called[root] = "/".join(tail).lstrip("/")
    return called


def _passed_over(file: Path) -> str:
    """Why a file of a folder is not read; "" where it is."""
    if file.is_dir():
        return ""
    if not file.exists():
        return "a link that leads nowhere"
    if not file.is_file():
        return "not a file"
    return "" if file.suffix.lower() in _READ else f"{file.suffix} files are not read"


def _walk(folder: Path, skip: Callable[[str], None]) -> Iterator[Path]:
    """The files of a folder and of those in it; a Maildir is one thing, and a folder that is closed is noted."""

    def closed(error: OSError) -> None:
        within = Path(error.filename).relative_to(folder)
        name = folder.resolve().name / within if within.name else folder
        skip(f"{name}: {error.strerror or 'cannot be read'}")

    for parent, folders, names in os.walk(folder, onerror=closed):
        if is_maildir(Path(parent)):
            folders.clear()
            yield Path(parent)
            continue
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in sorted(name for name in folders if Path(parent, name).is_symlink()):
            linked = folder.resolve().name / Path(parent, name).relative_to(folder)
            skip(f"{linked}: a link to a folder, which is not followed")
        yield from (Path(parent, name) for name in names if not name.startswith((".", "README", "LICENSE")))
