"""A thousand and ten thousand articles through `briefing group`: seconds of one core, memory, and how flat.

    python tests/bench/bench_scale.py [KIT] [--counts 1000 10000] [--days 1]

Goals: 1,000 articles analysed, folded and grouped from cold in under 8 s of one core, 10,000 in under
90 s and 1 GB, the cost of an article within 20 % between the two. The articles are put together from
real ones (the development kit's; the shipped sample's where it is absent) and are never kept: each
event is one article with other names, numbers and words, so that two events made of one article have
little in common; its one to five reports keep some of its sentences and take the others from another
article; one in seven is a copy, cut short.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from briefing.cli.material import from_sample  # noqa: E402
from briefing.text.sentences import sentences  # noqa: E402

LAST = datetime(2026, 11, 24, 18, tzinfo=UTC)
# Reports of an event, at most; share of the reports that are copies of the one before.
REPORTS, COPIED = 5, 1 / 7
# Share of its own sentences that a report keeps; of the names and of the longer words that an event has
# for its own; and of those names the ones that no other event bears.
KEPT, RENAMED, REWORDED, INVENTED = 0.45, 0.6, 0.35, 0.3
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b")
_WORD = re.compile(r"\b[a-z]{5,}\b")
_NUMBER = re.compile(r"\b\d{2,3}\b")
_SYLLABLES = (
    "ba da fa ha ka la ma na ra sa ta wa ya za shi khu mir zad bak tur jan hal dim sul qas rum".split()
)


@dataclass(frozen=True)
class Base:
    """A real article in its sentences."""

    headline: str
    source: str
    sentences: tuple[str, ...]


def bases(kit: Path) -> list[Base]:
    """The articles that others are made of."""
    file = kit / "data" / "articles" / "real_articles.jsonl"
    if file.is_file():
        rows = [json.loads(line) for line in file.open()]
        found = [(row["title"] or "", row["source"], row["text"]) for row in rows]
    else:
        sample = [a for a in from_sample().articles if a.language == "en"]
        found = [(a.headline, a.publication, a.text) for a in sample]
    return [Base(head, source, tuple(s.of(text) for s in sentences(text))) for head, source, text in found]


def articles(
    count: int, days: float, pool: Sequence[Base], chance: random.Random
) -> Iterator[dict[str, str]]:
    """So many articles as JSON lines hold them, over the days before `LAST`; with one seed always the same."""
    names = sorted({name for base in pool for s in base.sentences for name in _NAME.findall(s)})
    # As often as they stand in the articles.
    common = [word for base in pool for s in base.sentences for word in _WORD.findall(s)]
    made = 0
    while made < count:
        base = chance.choice(pool)
        other_names = _renaming(base, names, common, chance)
        at = LAST - timedelta(days=days) * chance.random()
        before = ""
        for _ in range(chance.randint(1, min(REPORTS, count - made))):
            text = _report(base, pool, chance, other_names)
            if before and chance.random() < COPIED:
                text = before[: int(len(before) * chance.uniform(0.5, 1))]
            before = text
            yield {
                "id": f"made-{made}",
                "title": _renamed(base.headline, other_names),
                "source": chance.choice(pool).source,
                "published": (at + timedelta(hours=chance.uniform(0, 6))).isoformat(),
                "text": text,
            }
            made += 1


def _renaming(
    base: Base, names: Sequence[str], common: Sequence[str], chance: random.Random
) -> dict[str, str]:
    told = " ".join((base.headline, *base.sentences))
    others = {}
    for name in sorted(set(_NAME.findall(told))):
        if chance.random() < RENAMED:
            others[name] = _invented(chance) if chance.random() < INVENTED else chance.choice(names)
    for word in sorted(set(_WORD.findall(told))):
        if chance.random() < REWORDED:
            others[word] = chance.choice(common)
    for number in sorted(set(_NUMBER.findall(told))):
        others[number] = str(chance.randint(10, 999))
    return others


def _invented(chance: random.Random) -> str:
    return "".join(chance.choice(_SYLLABLES) for _ in range(chance.randint(2, 4))).capitalize()


def _report(base: Base, pool: Sequence[Base], chance: random.Random, others: dict[str, str]) -> str:
    borrowed = chance.choice(pool).sentences
    told = [
        own if at == 0 or not borrowed or chance.random() < KEPT else chance.choice(borrowed)
        for at, own in enumerate(base.sentences)
    ]
    return _renamed(" ".join(told), others)


def _renamed(text: str, others: dict[str, str]) -> str:
    return re.sub(r"\w+", lambda word: others.get(word[0], word[0]), text)


def cost(lines: Path, command: str) -> tuple[float, float]:
    """Seconds of the processor and megabytes at most, of one command from its start to its end."""
    with lines.open("rb") as told:
        process = subprocess.Popen(
            [sys.executable, "-m", "briefing", command, "--jsonl"],
            stdin=told, stdout=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"briefing {command} ended with {os.waitstatus_to_exitcode(status)}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1000


def main() -> None:
    """Print one line a count."""
    reader = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    reader.add_argument(
        "kit", type=Path, nargs="?", default=os.environ.get("BRIEFING_EVAL", ROOT / "../shared/eval")
    )
    reader.add_argument("--counts", type=int, nargs="+", default=[1000, 10_000])
    reader.add_argument("--days", type=float, default=1)
    reader.add_argument(
        "--analyze", action="store_true", help="measure the reading of each article alone, too"
    )
    wish = reader.parse_args()
    pool = bases(Path(wish.kit))
    each = []
    with tempfile.TemporaryDirectory() as folder:
        for count in wish.counts:
            lines = Path(folder) / f"{count}.jsonl"
            with lines.open("w") as out:
                for article in articles(count, wish.days, pool, random.Random(count)):
                    out.write(json.dumps(article) + "\n")
            for command in ("analyze", "group") if wish.analyze else ("group",):
                seconds, memory = cost(lines, command)
                print(
                    f"{command:<8}{count:>7,} articles in {wish.days:g} days: {seconds:6.1f} s of one core,"
                    f" {1000 * seconds / count:.2f} ms each, {memory:,.0f} MB",
                    flush=True,
                )
            each.append(seconds / count)
    if len(each) > 1:
        print(f"an article of the last costs {each[-1] / each[0] - 1:+.0%} of one of the first")


if __name__ == "__main__":
    main()
