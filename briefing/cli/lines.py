"""`briefing analyze | group | extract`: JSON lines in and out, for pipes, scorers and other programs.

The form of the lines is in docs/json-lines.md. Offsets count characters of the text as given, so
nothing is cleaned here. A line that cannot be read is reported on standard error with its number, an
article whose quotes and figures cannot be read with its id; the others still count, and the exit code
is then 3.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, TextIO

from cyclopts import Parameter
from dateutil.parser import isoparse

from briefing.cli.collector import uncollected
from briefing.cli.exits import Exit
from briefing.config.desk import load_desk
from briefing.model import Analysis, Article, Figure, Quote, Span

Jsonl = Annotated[bool, Parameter(help="JSON lines (the only form so far).", negative="")]


@uncollected()
def analyze(*, jsonl: Jsonl = True) -> int:  # noqa: ARG001  the flag names the form
    """Print what each article of standard input says: theaters, quotes, figures."""
    from briefing.analysis import analyze_all  # noqa: PLC0415  loaded when it is called

    theaters = tuple(load_desk(Path.cwd()).theaters.values())
    faults = _Faults()
    for record in _records(sys.stdin, faults):
        (analysis,) = analyze_all([_article(record)], theaters)
        faults.note(analysis)
        _print(_analysis_record(str(record["id"]), analysis))
    return faults.exit_code


@uncollected()
def group(*, jsonl: Jsonl = True) -> int:  # noqa: ARG001
    """Print the story of each article of standard input, and what it reprints."""
    from briefing.analysis import analyze_all  # noqa: PLC0415
    from briefing.stories import group_stories  # noqa: PLC0415

    theaters = tuple(load_desk(Path.cwd()).theaters.values())
    faults = _Faults()
    articles = [_article(record) for record in _records(sys.stdin, faults)]
    analyses = list(analyze_all(articles, theaters))
    for analysis in analyses:
        faults.note(analysis)
    stories = group_stories(analyses)
    story_of, copy_of = {}, {}
    for story in stories:
        for analysis in story.articles:
            story_of[analysis.article.id] = story.lead.article.id
        for reprint in story.reprints:
            copy_of[reprint.copy.article.id] = reprint.original.article.id
    for article in articles:
        _print({"id": article.id, "story": story_of[article.id], "copy_of": copy_of.get(article.id)})
    return faults.exit_code


def extract(*, jsonl: Jsonl = True) -> int:  # noqa: ARG001
    """Print the article of each page of standard input: lines of {"id", "html_path", "url"?}."""
    from briefing.gather.lines import extract_lines  # noqa: PLC0415
    from briefing.gather.workers import Workers  # noqa: PLC0415

    skipped = 0
    with Workers() as workers:
        for line in extract_lines(sys.stdin, Path.cwd(), workers):
            print(line)
            skipped += '"skipped"' in line
    return Exit.PARTLY if skipped else Exit.DONE


class _Faults:
    """Counts the lines that could not be read, and says so."""

    def __init__(self) -> None:
        self.count = 0

    def add(self, number: int, what: str) -> None:
        self.count += 1
        print(f"briefing: line {number}: {what}; left out", file=sys.stderr)

    def note(self, analysis: Analysis) -> None:
        """Say so where an article's quotes and figures could not be read."""
        if analysis.fault:
            self.count += 1
            words = f"its quotes and figures could not be read ({analysis.fault})"
            print(f"briefing: {analysis.article.id}: {words}", file=sys.stderr)

    @property
    def exit_code(self) -> int:
        return Exit.PARTLY if self.count else Exit.DONE


def _records(lines: TextIO, faults: _Faults) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            faults.add(number, "not JSON")
            continue
        if not isinstance(record, dict) or "id" not in record or not isinstance(record.get("text"), str):
            faults.add(number, 'not an object with "id" and "text"')
            continue
        yield record


def _article(record: dict[str, Any]) -> Article:
    return Article(
        id=str(record["id"]),
        source=str(record.get("source") or ""),
        publication=str(record.get("source") or ""),
        headline=str(record.get("title") or ""),
        text=record["text"],
        url=record.get("url"),
        published=_moment(record.get("published")),
        language=str(record.get("language") or ""),
    )


def _moment(words: object) -> datetime | None:
    try:
        moment = isoparse(str(words))
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _print(record: dict[str, Any]) -> None:
    print(json.dumps(record, ensure_ascii=False))


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


def _analysis_record(name: str, analysis: Analysis) -> dict[str, Any]:
    text = analysis.article.text
    return {
        "id": name,
        "language": analysis.article.language,
        "theaters": [
            {
                "id": match.theater.id,
                "level": match.level,
                "score": round(match.score, 3),
                "evidence": [_pair(span) for span in match.evidence],
            }
            for match in analysis.theaters
        ],
        "quotes": [_quote_record(quote, text) for quote in analysis.quotes],
        "figures": [_figure_record(figure, text) for figure in analysis.figures],
    }


def _quote_record(quote: Quote, text: str) -> dict[str, Any]:
    return {
        "segments": [_pair(segment) for segment in quote.segments],
        "text": quote.words(text),
        "speaker": quote.speaker.name if quote.speaker else None,
        "mention": _pair(quote.mention) if quote.mention else None,
        "role": quote.speaker.role if quote.speaker else None,
        "cue": quote.cue,
        "kind": quote.kind,
        "confidence": round(quote.confidence, 3),
        "key": quote.key,
    }


def _figure_record(figure: Figure, text: str) -> dict[str, Any]:
    return {
        **dict(zip(("start", "end"), _pair(figure.span), strict=True)),
        "text": figure.span.of(text),
        "number": figure.number.of(text),
        "value": float(figure.value),
        "upper": None if figure.upper is None else float(figure.upper),
        "bound": figure.bound,
        "unit": figure.unit,
        "counted": figure.counted,
        "kind": figure.kind,
        "outcome": figure.outcome,
        "attribution": figure.attribution.name if figure.attribution else None,
        "as_of": _pair(figure.as_of) if figure.as_of else None,
        "place": _pair(figure.place) if figure.place else None,
        "part_of": _pair(figure.part_of) if figure.part_of else None,
        "background": figure.background,
        "cumulative": figure.cumulative,
        "key": figure.key,
    }
