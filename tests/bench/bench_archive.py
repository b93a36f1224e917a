"""A large archive: `briefing make` for one day's window, and the search, on one core.

    python tests/bench/bench_archive.py [--articles 100000] [--days 3650] [--keep FOLDER]

The articles are put together from the sentences of the shipped sample, so none is a copy of another.
Goals: make under 3 s to PDF once the articles were read before (their analyses are kept), search
under 50 ms for 95 of 100 questions.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from briefing.archive.articles import ArticleArchive  # noqa: E402
from briefing.archive.database import open_database  # noqa: E402
from briefing.cli.material import SAMPLE_CUT_OFF, from_sample  # noqa: E402
from briefing.model import Article, Window  # noqa: E402
from briefing.text.sentences import sentences  # noqa: E402

QUESTIONS = (
    "bridge", "Baghdad", "people", "the", "budget dinars", '"market road"', "Aleppo OR Homs", "killed NOT market",
    "water minister", '"said on Saturday"', "بغداد", "zeppelin", "families shelter", "Iraq Syria border", "electricity",
    "soldiers", "prices", "hospital", '"three days"', "Mosul Basra",
)  # fmt: skip


def articles(count: int, days: float, chance: random.Random) -> Iterator[Article]:
    """So many articles, evenly over the days before the sample's cut-off, oldest first."""
    found = [article for article in from_sample().articles if article.language == "en"]
    pool = [span.of(a.text) for a in found for span in sentences(a.text) if len(span.of(a.text)) > 40]
    step = timedelta(days=days) / count
    for number in reversed(range(count)):
        base, at = chance.choice(found), SAMPLE_CUT_OFF - step * (number + 1)
        words = [chance.choice(pool) for _ in range(chance.randint(8, 16))]
        yield replace(
            base, id=f"bench-{number}", version=1, published=at, first_seen=at, url=None, sample=False,
            headline=f"{words[0][:70].rsplit(' ', 1)[0]}", text="\n\n".join(" ".join(words[i : i + 3]) for i in range(0, len(words), 3)),
        )  # fmt: skip


def fill(folder: Path, count: int, days: float) -> None:
    """An archive of that size in the folder."""
    database = open_database(folder / "briefing.db")
    archive = ArticleArchive(database)
    rest = articles(count, days, random.Random(1))
    while part := list(islice(rest, 2000)):
        archive.add(part)
    database.close()


def make(folder: Path) -> tuple[float, float]:
    """Seconds by the clock and of the processor, children and all, of one `briefing make` to PDF."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "briefing", "make", "--now", f"{SAMPLE_CUT_OFF:%Y-%m-%dT%H:%MZ}", "--quiet"],
        cwd=folder, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.perf_counter() - began, used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime


def poll(folder: Path) -> float:
    """Milliseconds of the processor for what a poll notes that lists 400 items, 40 of them new; then undone."""
    database = open_database(folder / "briefing.db")
    archive = ArticleArchive(database)
    listed = archive.window(Window(SAMPLE_CUT_OFF - timedelta(days=30), SAMPLE_CUT_OFF))[-360:]
    new = [replace(article, id=f"new-{number}") for number, article in enumerate(listed[:40])]
    began = time.process_time()
    archive.known([article.id for article in (*listed, *new)])
    archive.add([*listed, *new])
    spent = (time.process_time() - began) * 1000
    with database.write() as connection:
        for table in ("article_version", "article"):
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE id LIKE 'new-%'")
    database.close()
    return spent


def search(folder: Path) -> list[float]:
    """Milliseconds of each question, asked five times of an open archive."""
    database = open_database(folder / "briefing.db")
    archive = ArticleArchive(database)
    spent = []
    for _ in range(5):
        for question in QUESTIONS:
            began = time.process_time()
            archive.search(question, limit=20)
            spent.append((time.process_time() - began) * 1000)
    database.close()
    return spent


def main() -> None:
    """Print what was measured."""
    reader = argparse.ArgumentParser()
    reader.add_argument("--articles", type=int, default=100_000)
    reader.add_argument("--days", type=float, default=3650)
    reader.add_argument("--keep", type=Path)
    wanted = reader.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = wanted.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / "briefing.db").exists():
            began = time.perf_counter()
            fill(folder, wanted.articles, wanted.days)
            print(f"filled: {wanted.articles:,} articles in {time.perf_counter() - began:.0f} s")
        size = (folder / "briefing.db").stat().st_size / 1e6
        a_day = wanted.articles / wanted.days
        print(f"archive: {wanted.articles:,} articles, {a_day:.0f} a day, {size:,.0f} MB")
        for name in ("make, first", "make, again"):
            wall, processor = make(folder)
            print(f"{name}: {wall:.2f} s, {processor:.2f} s of one core")
        print(f"noting a poll of 400 items, 40 of them new: {poll(folder):.0f} ms of one core")
        spent = sorted(search(folder))
        print(
            f"search: median {statistics.median(spent):.1f} ms, p95 {spent[int(len(spent) * 0.95)]:.1f} ms of one core"
        )


if __name__ == "__main__":
    main()
