"""Score the product on gold articles, and fail where a figure falls below its floor.

    make eval                                     every set; floors in tests/gold/floors.json
    make eval KIT=path                            the development kit stands elsewhere
    python tests/bench/evaluate.py --only quotes,figures/domain   the sets whose name starts so
    python tests/bench/evaluate.py --update       raise the floors to what was reached

The repository's own gold articles (tests/gold/articles.jsonl) are scored always, by `gold.py`. The
kit is larger and lies outside the repository; where it is absent, that is said and its sets are left
out. A floor is lowered by hand, in a commit of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench import war_events  # noqa: E402

FLOORS = ROOT / "tests" / "gold" / "floors.json"
# Figures are printed to four places; a flipped label moves the largest set by more than this.
EPSILON = 0.0005


@dataclass(frozen=True)
class Trial:
    """One set of articles, what the product does with it, and who scores that."""

    name: str
    # Command of the product that reads the articles.
    command: str
    scorer: str
    # Below the kit's data folder, or below this repository's root where `own`.
    articles: str
    # Figures that have a floor, as "key" or "key.key" of the scorer's JSON; 2 of a list is its F1.
    figures: tuple[str, ...]
    # Lies in this repository with its scorer, so it needs no kit.
    own: bool = False
    # Makes the rows that are read and scored out of the articles, where the set has none of its own.
    rows: Callable[[Path], list[dict[str, Any]]] | None = None


_GOLD = (
    "levels", "quote_span", "quote_joint", "quote_role", "indirect", "figure_value", "figure_full",
    "figure_counted", "figure_kind",
)  # fmt: skip
_ARTICLES = (
    "theater_level_accuracy", "primary_set_accuracy", "quote_span_prf.2", "quote_joint_prf.2", "role_recall",
    "key_quote_precision", "figure_value_prf.2", "figure_full_prf.2", "figure_counted_prf.2",
    "figure_kind_prf.2", "key_figure_precision",
)  # fmt: skip
_QUOTES = ("overlap.F1", "joint.P", "joint.R", "joint.F1", "indirect.F1")
_FIGURES = ("value.F1", "value+unit.F1", "value+bound.F1", "full.F1")
_RECALL = ("value.R", "value+unit.R")
TRIALS = (
    Trial("gold/articles", "analyze", "gold", "tests/gold/articles.jsonl",
          tuple(f"{language}.{figure}" for language in ("en", "ar") for figure in _GOLD), own=True),
    Trial("articles/labelled", "analyze", "articles", "articles/labelled_dev.jsonl", _ARTICLES),
    Trial("articles/world", "analyze", "articles", "articles/labelled_world_dev.jsonl", _ARTICLES[2:]),
    Trial("quotes/polnear", "analyze", "quotes", "quotes/polnear_dev.jsonl", _QUOTES),
    Trial("quotes/ggt", "analyze", "quotes", "quotes/ggt_dev.jsonl", _QUOTES),
    Trial("quotes/hard", "analyze", "quotes", "quotes/hard.jsonl", _QUOTES[:4]),
    Trial("quotes/seed", "analyze", "quotes", "quotes/seed.jsonl", _QUOTES),
    Trial("quotes/arabic", "analyze", "quotes", "arabic/arabic.jsonl", _QUOTES),
    Trial("figures/domain", "analyze", "figures", "figures/domain_dev.jsonl", (*_FIGURES, "counted.F1", "kind.F1")),
    Trial("figures/newsquant", "analyze", "figures", "figures/newsquant_dev.jsonl", _FIGURES),
    Trial("figures/arabic", "analyze", "figures", "arabic/arabic.jsonl", (*_FIGURES, "counted.F1", "kind.F1")),
    *(
        Trial(f"figures/ms-{part}", "analyze", "figures", f"figures/ms_{part}.jsonl", _RECALL)
        for part in ("number", "range", "percent", "currency", "dimension", "age")
    ),
    Trial("theaters/cew", "analyze", "theaters", "theaters/cew_dev.jsonl",
          ("about.iraq.F1", "about.syria.F1", "primary_exact_set", "levels_exact")),
    Trial("theaters/reuters", "analyze", "theaters", "theaters/reuters_dev.jsonl", ("about.iraq.F1", "about.syria.F1")),
    Trial("theaters/arabic", "analyze", "theaters", "arabic/arabic.jsonl", ("primary_exact_set", "levels_exact")),
    Trial("stories/ecbplus", "group", "stories", "stories/ecbplus_dev.jsonl", ("bcubed.P", "bcubed.R", "bcubed.F1")),
    Trial("stories/uci", "group", "stories", "stories/uci_dev.jsonl", ("bcubed.P", "bcubed.R", "bcubed.F1")),
    Trial("stories/war", "group", "stories", "articles/real_articles.jsonl", ("bcubed.P", "bcubed.R", "bcubed.F1", "pairs.F1"), rows=war_events.rows),
    Trial("reprints/articles", "group", "dedup", "articles/real_articles.jsonl", ("recall", "pair_precision")),
    Trial("pages/scrapinghub", "extract", "extract", "pages/scrapinghub_dev.jsonl", ("text.F1",)),
    Trial("pages/fundus", "extract", "extract", "pages/fundus_tests_dev.jsonl",
          ("text.F1", "date.day_exact", "title.equal", "byline.equal")),
)  # fmt: skip


def main() -> int:
    """Print a table; 1 where a figure is below its floor."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--kit", type=Path, default=Path(os.environ.get("BRIEFING_EVAL", ROOT / "../shared/eval"))
    )
    parser.add_argument(
        "--only", type=lambda names: names.split(","), default=[""], help="the sets whose name starts so"
    )
    parser.add_argument("--update", action="store_true", help="raise floors to what was reached")
    wish = parser.parse_args()
    if not (wish.kit / "score_articles.py").is_file():
        print(f"evaluate: no development kit at {wish.kit}; its sets are left out")
        trials = tuple(trial for trial in TRIALS if trial.own)
    else:
        trials = TRIALS
    unknown = [name for name in wish.only if not any(trial.name.startswith(name) for trial in TRIALS)]
    if unknown:
        parser.error(
            f"no set's name starts with {unknown[0]!r}; there are {', '.join(t.name for t in TRIALS)}"
        )
    floors = json.loads(FLOORS.read_text()) if FLOORS.is_file() else {}
    fallen = 0
    with tempfile.TemporaryDirectory() as folder:
        for trial in trials:
            if trial.name.startswith(tuple(wish.only)):
                fallen += _report(trial, wish.kit, Path(folder), floors, update=wish.update)
    if wish.update:
        FLOORS.write_text(json.dumps(dict(sorted(floors.items())), indent=1) + "\n")
    print(f"{fallen} below its floor" if fallen else "every figure at its floor or above")
    return 1 if fallen else 0


def _report(trial: Trial, kit: Path, folder: Path, floors: dict[str, float], *, update: bool) -> int:
    started = time.perf_counter()
    scores = _score(trial, kit.resolve(), folder)
    print(f"{trial.name}  ({time.perf_counter() - started:.1f} s)")
    fallen = 0
    for key in trial.figures:
        name, value = f"{trial.name}:{key}", round(float(_at(scores, key)), 4)
        floor = floors.get(name, 0.0)
        low = value < floor - EPSILON
        fallen += low
        print(f"    {key:<28}{value:.4f}   floor {floor:.4f}{'   BELOW' if low else ''}")
        if update:
            floors[name] = max(value, floor)
    return fallen


def _score(trial: Trial, kit: Path, folder: Path) -> dict[str, object]:
    gold = (ROOT if trial.own else kit / "data") / trial.articles
    program = (
        Path(__file__).with_name(f"{trial.scorer}.py") if trial.own else kit / f"score_{trial.scorer}.py"
    )
    scorer = [sys.executable, str(program)]
    if trial.scorer == "dedup":
        copies = folder / "copies.jsonl"
        subprocess.run(
            [*scorer, str(gold), "--make", str(copies), "--seed", "3"], check=True, capture_output=True
        )
        gold = copies
    if trial.rows is not None:
        labelled = folder / "labelled.jsonl"
        labelled.write_text("".join(json.dumps(row) + "\n" for row in trial.rows(gold)), encoding="utf-8")
        gold = labelled
    found = folder / "found.jsonl"
    with gold.open("rb") as articles, found.open("wb") as lines:
        subprocess.run(
            [sys.executable, "-m", "briefing", trial.command, "--jsonl"],
            stdin=articles, stdout=lines, check=True, cwd=gold.parent,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
    done = subprocess.run(
        [*scorer, str(gold), str(found), "--json"], check=True, capture_output=True, text=True
    )
    return json.loads(done.stdout)


def _at(scores: object, key: str) -> object:
    for step in _steps(key):
        scores = scores[step]
    return scores


def _steps(key: str) -> Iterator[str | int]:
    return (int(step) if step.isdigit() else step for step in key.split("."))


if __name__ == "__main__":
    sys.exit(main())
