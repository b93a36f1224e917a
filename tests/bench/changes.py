"""Print every change that a paper of each day would report, with both sentences, to be read by hand.

python tests/bench/changes.py ARTICLES.jsonl    one JSON article a line, each with its date

A first line counts them by kind. New and quiet stories are left out.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from briefing.analysis import analyze_all  # noqa: E402
from briefing.config.desk import load_desk  # noqa: E402
from briefing.edition.compile import compile_briefing  # noqa: E402
from briefing.edition.window import split  # noqa: E402
from briefing.gather.inputs import read_inputs  # noqa: E402
from briefing.model import Change, Edition, Reading, Window  # noqa: E402
from briefing.pipeline import LOOK_BACK  # noqa: E402

COMPARED = ("moved", "disputed", "corrected")
# Characters of the text on each side of a figure.
BESIDE = 160


def changes(path: Path) -> Iterator[tuple[str, Change]]:
    """Day and change of each day's paper for Iraq and Syria, oldest first."""
    theaters = tuple(load_desk(ROOT).theaters.values())
    articles = [a for a in read_inputs([path]).articles if a.published]
    analyses = {id(a): found for a, found in zip(articles, analyze_all(articles, theaters), strict=True)}
    edition = Edition(
        "daily", "Daily", tuple(t for t in theaters if t.id in {"iraq", "syria"}), "Asia/Baghdad"
    )
    for day in sorted({a.published.date() for a in articles if a.published}):
        end = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(days=1)
        window = Window(end - timedelta(days=1), end)
        told, before = split(articles, window, LOOK_BACK)
        briefing = compile_briefing(
            [analyses[id(a)] for a in told], edition, window, [analyses[id(a)] for a in before], made=end
        )
        yield from ((str(day), c) for c in briefing.changes if c.kind in COMPARED)


def shown(reading: Reading | None) -> str:
    """The figure and the words around it, with its outlet and date."""
    if reading is None:
        return "(taken out)"
    article, span = reading.article, reading.span
    around = article.text[max(0, span.start - BESIDE) : span.end + BESIDE]
    return f"{span.of(article.text)} | {article.publication} {article.published:%d %b} | {around!r}"


def main() -> None:
    """Read the file that the command line names, and print."""
    parser = argparse.ArgumentParser(description="print every change reported on a file of articles")
    parser.add_argument("articles", type=Path)
    found = list(changes(parser.parse_args().articles))
    print(dict(Counter(change.kind for _, change in found)))
    for number, (day, change) in enumerate(found, 1):
        print(f"{number} {day} {change.kind}: {change.what}")
        print(f"   before: {shown(change.before)}\n   after:  {shown(change.after)}")


if __name__ == "__main__":
    main()
