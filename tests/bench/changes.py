"""Print what a paper of each day would report as changed, with the sentences, to be read by hand.

python tests/bench/changes.py ARTICLES.jsonl                        every change, one JSON article a line
python tests/bench/changes.py ARTICLES.jsonl --sample 100 --seed 1  a fixed hundred of them

Kinds: moved, disputed, corrected, new, developing (a story that carries on an earlier one), quiet, ahead
(a coming date). Of a sample every moved, disputed and corrected one is read, and the rest is drawn evenly
from the other kinds: a seed gives the same list on the same code. A first line counts all by kind.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from briefing.analysis import analyze_all  # noqa: E402
from briefing.config.desk import load_desk  # noqa: E402
from briefing.edition.compile import compile_briefing  # noqa: E402
from briefing.edition.window import split  # noqa: E402
from briefing.gather.inputs import read_inputs  # noqa: E402
from briefing.model import Article, Briefing, Edition, Reading, Window  # noqa: E402
from briefing.pipeline import LOOK_BACK  # noqa: E402

# Read in full; the other kinds are drawn from.
COMPARED = ("moved", "disputed", "corrected")
DRAWN = ("new", "developing", "quiet", "ahead")
# Characters of the text on each side of a figure, and of an article's beginning.
BESIDE, BEGINNING = 160, 200


@dataclass(frozen=True, slots=True)
class Reported:
    """One thing that a paper reports as changed."""

    day: date
    kind: str
    # What a reader needs to judge it, a line each.
    lines: tuple[str, ...]


def reported(path: Path) -> Iterator[Reported]:
    """What each day's paper for Iraq and Syria reports, oldest first."""
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
        yield from _of_day(day, briefing)


def _of_day(day: date, briefing: Briefing) -> Iterator[Reported]:
    for change in briefing.changes:
        sides = (change.before, change.after) if change.kind in COMPARED else ()
        if sides:
            yield Reported(day, change.kind, (change.what, *map(_shown, sides)))
        else:
            reading = change.after or change.before
            yield Reported(day, change.kind, (_told(reading.article),) if reading else ())
    for section in briefing.sections:
        for card in (*section.cards, *section.rows):
            if card.story.follows:
                lines = (_told(card.story.lead.article), _told(card.story.follows))
                yield Reported(day, "developing", lines)
    for ahead in briefing.dates_ahead:
        article = ahead.reference.article
        yield Reported(day, "ahead", (f"{ahead.day}: {ahead.span.of(article.text)!r}", _told(article)))


def _shown(reading: Reading | None) -> str:
    """The figure and the words around it, with its outlet and date."""
    if reading is None:
        return "(taken out)"
    article, span = reading.article, reading.span
    around = article.text[max(0, span.start - BESIDE) : span.end + BESIDE]
    return f"{span.of(article.text)} | {article.publication} {article.published:%d %b} | {around!r}"


def _told(article: Article) -> str:
    return (
        f"{article.publication} {article.published:%d %b} | {article.headline} | {article.text[:BEGINNING]!r}"
    )


def drawn(found: Sequence[Reported], size: int, seed: int) -> list[Reported]:
    """All that compares two readings, and evenly of the other kinds up to `size`; of a kind what there is."""
    chosen = [one for one in found if one.kind in COMPARED]
    chance = random.Random(seed)
    pools = {kind: [one for one in found if one.kind == kind] for kind in DRAWN}
    for pool in pools.values():
        chance.shuffle(pool)
    while len(chosen) < size and any(pools.values()):
        chosen += [pool.pop() for pool in pools.values() if pool][: size - len(chosen)]
    return sorted(chosen, key=lambda one: (one.kind, one.day))


def main() -> None:
    """Read the file that the command line names, and print."""
    parser = argparse.ArgumentParser(description="print what is reported as changed on a file of articles")
    parser.add_argument("articles", type=Path)
    parser.add_argument("--sample", type=int, default=0, help="so many of them; 0 for all")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    found = list(reported(asked.articles))
    print(dict(Counter(one.kind for one in found)))
    for number, one in enumerate(drawn(found, asked.sample, asked.seed) if asked.sample else found, 1):
        print(f"{number} {one.day} {one.kind}")
        for line in one.lines:
            print(f"   {line}")


if __name__ == "__main__":
    main()
