"""`briefing figures` and `briefing quotes`: what was counted and what was said, over the whole archive."""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from cyclopts import Parameter

from briefing.cli.columns import columns
from briefing.cli.exits import Exit
from briefing.cli.material import open_archive
from briefing.cli.moments import clock, read_moment
from briefing.cli.progress import progress
from briefing.config.desk import Desk, load_desk
from briefing.config.theaters import find_theater
from briefing.errors import InputError
from briefing.ledger import Followed, Scope
from briefing.model import Reading, Speaker
from briefing.stories.ledger import fate_of
from briefing.text.plurals import amount


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Asked:
    """Options that both commands share."""

    theater: Annotated[str, Parameter(help="Only articles about this theater.")] = ""
    since: Annotated[str, Parameter(help='Only articles from then on: a date, a time, "last friday".')] = ""
    until: Annotated[str, Parameter(help="Only articles before then.")] = ""
    limit: Annotated[int, Parameter(help=f"Articles to read, newest first; {Scope().limit} by default.")] = (
        Scope().limit
    )
    as_csv: Annotated[bool, Parameter(name="--csv", negative="", help="Comma-separated values.")] = False
    as_json: Annotated[bool, Parameter(name="--json", negative="", help="One JSON object a reading.")] = False
    quiet: Annotated[bool, Parameter(negative="", help="Print the readings and nothing else.")] = False

    def scope(self, desk: Desk) -> Scope:
        """Which articles count."""
        if self.limit < 1:
            raise InputError(f"--limit: found {self.limit}; expected 1 or more")
        if self.as_csv and self.as_json:
            raise InputError("--csv: found beside --json; expected one of them")
        now = clock()
        return Scope(
            read_moment(self.since, desk.zone, now, "--since") if self.since else None,
            read_moment(self.until, desk.zone, now, "--until") if self.until else None,
            self.limit,
        )


def figures(words: list[str] | None = None, /, *, counted: str = "", asked: Asked | None = None) -> int:
    """Print every reading of a figure in the archive, oldest first: number, bound, who says it, as of when.

    Parameters
    ----------
    words
        What is counted, as "US troops", or what became of it, as "killed"; every word must hold.
    counted
        The same as an option.
    asked
        What else must hold, and how it is printed.

    """
    from briefing.ledger import follow_figure  # noqa: PLC0415  loaded when it is called

    named = _named(words, counted, "--counted", "what is counted, as: briefing figures US troops")
    return _answer(named, asked or Asked(), follow_figure, _figure_row)


def quotes(name: list[str] | None = None, /, *, speaker: str = "", asked: Asked | None = None) -> int:
    """Print everything that somebody said in the archive, oldest first.

    Parameters
    ----------
    name
        The name or a part of it; every word must stand in the speaker's name.
    speaker
        The same as an option.
    asked
        What else must hold, and how it is printed.

    """
    from briefing.ledger import follow_speaker  # noqa: PLC0415

    named = _named(name, speaker, "--speaker", "a name or a part of it, as: briefing quotes Guterres")
    return _answer(named, asked or Asked(), follow_speaker, _quote_row)


def _named(words: Sequence[str] | None, option: str, name: str, expected: str) -> str:
    """What is asked for, given as words or as the option."""
    given = " ".join(words or ())
    if given and option:
        raise InputError(f"{name}: found {option!r} beside {given!r}; expected one of them")
    if not re.search(r"[^\W_]", given or option):
        raise InputError(f"nothing to look for; expected {expected}")
    return given or option


def _answer(
    words: str, asked: Asked, follow: Callable[..., Followed], row: Callable[[Reading], dict[str, Any]]
) -> int:
    desk = load_desk(Path.cwd())
    theater = find_theater(desk.theaters, asked.theater, "--theater") if asked.theater else None
    scope = asked.scope(desk)
    with progress(quiet=asked.quiet) as step, open_archive(desk) as archive:
        step("reading the articles that hold the words")
        theaters = tuple(desk.theaters.values())
        if archive is None:
            raise InputError("no archive yet; fill it with: briefing gather")
        found = follow(archive, words, theaters, theater, scope)
    rows = [row(reading) for reading in found.readings]
    _print(rows, asked, ZoneInfo(desk.zone))
    if not asked.quiet:
        holding = amount(found.articles, "article that holds", "articles that hold")
        told = f"{amount(len(rows), 'reading')} in {holding} the words"
        more = f"; older ones were not read, --limit {asked.limit * 10} reads more" if found.cut else ""
        print(f"briefing: {told}{more}", file=sys.stderr)
    return 0 if rows else Exit.NOTHING


def _figure_row(reading: Reading) -> dict[str, Any]:
    figure, text = reading.figure, reading.article.text
    assert figure is not None
    return {
        "date": reading.article.seen,
        "figure": _line(figure.span.of(text)),
        "value": _number(figure.value),
        "upper": None if figure.upper is None else _number(figure.upper),
        "bound": figure.bound,
        "unit": figure.unit,
        "counted": figure.counted,
        "kind": figure.kind,
        "outcome": fate_of(figure),
        "place": _line(figure.place.of(text)) if figure.place else "",
        "as_of": _line(figure.as_of.of(text)) if figure.as_of else "",
        "said_by": figure.attribution.name if figure.attribution else "",
        "background": figure.background,
        **_where(reading),
    }


def _quote_row(reading: Reading) -> dict[str, Any]:
    quote, text = reading.quote, reading.article.text
    assert quote is not None
    speaker = quote.speaker or Speaker("")
    return {
        "date": reading.article.seen,
        "speaker": speaker.name,
        "role": speaker.role or "",
        "quote": _line(quote.words(text)),
        "segments": [[segment.start, segment.end] for segment in quote.segments],
        "kind": quote.kind,
        "cue": quote.cue or "",
        "confidence": round(quote.confidence, 3),
        **_where(reading),
    }


def _where(reading: Reading) -> dict[str, Any]:
    article, span = reading.article, reading.span
    return {
        "publication": article.outlet,
        "headline": article.headline,
        "url": article.url or "",
        "id": article.id,
        "version": article.version,
        "start": span.start,
        "end": span.end,
    }


def _number(value: Any) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _line(words: str) -> str:
    return " ".join(words.split())


def _print(rows: Sequence[dict[str, Any]], asked: Asked, zone: ZoneInfo) -> None:
    if asked.as_json:
        for row in rows:
            print(json.dumps(row, ensure_ascii=False, default=lambda moment: moment.isoformat()))
    elif asked.as_csv:
        writer = csv.DictWriter(sys.stdout, list(rows[0]) if rows else ["date"], lineterminator="\n")
        writer.writeheader()
        writer.writerows({**row, "date": row["date"].isoformat() if row["date"] else ""} for row in rows)
    elif rows:
        print(columns(*_table(rows, zone)))


def _table(
    rows: Sequence[dict[str, Any]], zone: ZoneInfo
) -> tuple[Sequence[str], Sequence[Sequence[object]]]:
    keys = (
        ("date", "speaker", "quote", "publication")
        if "quote" in rows[0]
        else ("date", "figure", "counted", "outcome", "as_of", "said_by", "place", "publication")
    )
    head = tuple(key.replace("_", " ").upper() for key in keys)
    return head, [tuple(_cell(row, key, zone) for key in keys) for row in rows]


def _cell(row: dict[str, Any], key: str, zone: ZoneInfo) -> str:
    value = row[key]
    if key == "date":
        return f"{value.astimezone(zone):%d %b %Y}" if value else "no date"
    # Indirect speech never stands in marks.
    return f"“{value}”" if key == "quote" and row["kind"] != "indirect" else str(value)
