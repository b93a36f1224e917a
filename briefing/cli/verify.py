"""`briefing verify`: does what a briefing prints stand in its articles, and is the file as it was issued?"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter

from briefing.cli.exits import Exit
from briefing.cli.material import Material, from_files, from_sample, open_archive
from briefing.config.desk import Desk, load_desk
from briefing.errors import InputError
from briefing.model import Article
from briefing.text.plurals import amount
from briefing.verify import (
    NOT_STORED,
    Claim,
    Fault,
    RecordError,
    altered_on_page,
    check,
    claims_of,
    digest,
    misprinted,
    strange_on_page,
)

Stored = Callable[[str, str, int], Article | None]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of one file."""

    file: str
    claims: tuple[Claim, ...]
    faults: tuple[Fault, ...]
    # What is wrong with the file as a whole, in words.
    troubles: tuple[str, ...]
    # What else is known of it ("issued as daily/2026-11-22T06:00, byte for byte").
    note: str = ""

    @property
    def holds(self) -> bool:
        """True when nothing is wrong."""
        return not (self.faults or self.troubles)


def verify(
    files: list[Path],
    /,
    *,
    input: Annotated[list[Path] | None, Parameter(consume_multiple=True)] = None,  # noqa: A002  the user's word
    json_form: Annotated[bool, Parameter(name="--json", negative="")] = False,
    quiet: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Check every sentence, quote and figure of a briefing against the archived articles; 1 where one fails.

    Each must stand, character for character, at its span of the version that it names. The PDF must show
    it, bear the seal of its bytes that it was made with, and be what was issued where it was issued here.

    Parameters
    ----------
    files
        PDFs made by briefing, or their briefing.json.
    input
        The files or folders that the articles came from, where they came from no archive.
    json_form
        One JSON object a file.
    quiet
        Print only what fails.

    """
    desk = load_desk(Path.cwd())
    verdicts = [_verify(desk, path, input) for path in files]
    # Who reads no further ("| head") must not make of a forgery a file that holds.
    with suppress(BrokenPipeError):
        for verdict in verdicts:
            if json_form:
                print(json.dumps(_record(verdict), ensure_ascii=False))
            elif not (quiet and verdict.holds):
                _print(verdict)
    if not input and any(fault.reason.endswith(NOT_STORED) for v in verdicts for fault in v.faults):
        print("briefing: an article that came from a file is found with --input PATH", file=sys.stderr)
    return Exit.DONE if all(verdict.holds for verdict in verdicts) else Exit.FAULT


def _verify(desk: Desk, path: Path, paths: Sequence[Path] | None) -> Verdict:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from None
    page = None
    if content.startswith(b"%PDF"):
        from briefing.render.reading import read_pdf  # noqa: PLC0415  loaded when it is called

        record_bytes, page = read_pdf(content, path.name)
    else:
        record_bytes = content
    try:
        record = json.loads(record_bytes)
        claims = claims_of(record)
    except (ValueError, RecursionError) as error:
        words = (
            str(error) if isinstance(error, RecordError) else "not a briefing.json, nor a PDF that holds one"
        )
        return Verdict(str(path), (), (), (words,))
    with _articles(desk, record, paths) as stored:
        faults = check(claims, stored)
    troubles: list[str] = []
    if page is not None:
        from briefing.render.seal import broken  # noqa: PLC0415  as above

        faults += (*altered_on_page(claims, page), *misprinted(claims, page))
        troubles = [words for words in (broken(content),) if words]
        troubles += [
            f"the page quotes words that its record does not know: “{words[:100]}”"
            for words in strange_on_page(claims, page)
        ]
    note, altered = _issued(desk, path, content)
    return Verdict(str(path), claims, faults, (*troubles, *altered), note)


@contextmanager
def _articles(desk: Desk, record: dict[str, Any], paths: Sequence[Path] | None) -> Iterator[Stored]:
    """Finds articles where the briefing had them from: the files given, the archive, or the sample."""
    if paths:
        yield _among(from_files(paths))
        return
    with open_archive(desk) as archive:
        sample = _among(from_sample()) if record.get("sample") is True else None

        def stored(source: str, id: str, version: int) -> Article | None:  # noqa: A002  the field's name
            versions = archive.versions(id) if archive else ()
            found = next((a for a in versions if (a.source, a.version) == (source, version)), None)
            return found or (sample(source, id, version) if sample and not versions else None)

        yield stored


def _among(material: Material) -> Stored:
    known = {(a.source, a.id, a.version): a for a in material.articles}
    return lambda *key: known.get(key)


def _issued(desk: Desk, path: Path, content: bytes) -> tuple[str, list[str]]:
    """Whether a document of this name was issued here, and what is wrong where this is not it."""
    from briefing.archive.records import Records  # noqa: PLC0415
    from briefing.cli.opening import open_records  # noqa: PLC0415

    with open_records(desk) as database:
        if database is None:
            return "", []
        issued = Records(database).issued(path.name)
    same = [key for key, sha256 in issued if sha256 == digest(content)]
    if same:
        return f"issued as {same[-1]}, byte for byte", []
    keys = ", ".join(key for key, _ in issued)
    return "", [
        f"altered after issue: not the bytes that were issued under this name as {keys}"
    ] if issued else []


def _print(verdict: Verdict) -> None:
    counts = Counter(claim.kind for claim in verdict.claims)
    told = ", ".join(amount(count, kind) for kind, count in sorted(counts.items()))
    if verdict.holds:
        note = f"; {verdict.note}" if verdict.note else ""
        print(f"{verdict.file}: holds: {told} stand in their articles{note}")
        return
    faults = amount(len(verdict.faults) + len(verdict.troubles), "fault")
    print(f"{verdict.file}: {f'FAILS: {faults} in {told}' if told else 'CANNOT BE CHECKED'}")
    for trouble in verdict.troubles:
        print(f"  {trouble}")
    for fault in verdict.faults:
        print(f"  {fault.claim.kind} {fault.claim.at}: “{' '.join(fault.claim.text.split())[:100]}”")
        print(f"    {fault.reason}")


def _record(verdict: Verdict) -> dict[str, object]:
    return {
        "file": verdict.file,
        "holds": verdict.holds,
        "checked": dict(sorted(Counter(claim.kind for claim in verdict.claims).items())),
        "faults": [
            {"kind": f.claim.kind, "at": f.claim.at, "text": f.claim.text, "reason": f.reason}
            for f in verdict.faults
        ],
        "troubles": list(verdict.troubles),
        "note": verdict.note,
    }
