"""Learn how sure it is that a verb, its subject and what follows are indirect speech.

    python tests/bench/train_reported.py [--kit ../shared/eval]     writes briefing/analysis/reported/weights.py

Needs numpy, which the product does not. The articles are PolNeAR's training part, which lies in the
development kit and not here: only numbers leave this script. A candidate (`reported.clauses.candidates`) is
right where half of the words are common to it and a report that the annotators marked. The log-odds
of each verb, and of each verb with each joint, are counted; a logistic regression weighs them with
the features of `reported.chances`. While it is fitted the odds of each article's verbs are those of
the other folds, for its own would flatter them. What the held-out articles give by threshold is
printed: `reported.chances.LEAST_CHANCE` is chosen by it.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from briefing.analysis.reported.chances import VERBS, features, kept
from briefing.analysis.reported.clauses import Reported, candidates, span_of
from briefing.analysis.speakers.scene import set_scene
from briefing.analysis.speakers.speech import find_speech, told
from briefing.text.sentences import paragraphs

ROOT = Path(__file__).parents[2]
OUT = ROOT / "briefing/analysis/reported/weights.py"
FOLDS = 5
# Common words of the words in either, as the kit's scorer counts indirect speech.
SAME = 0.5
# Counts of the average verb that are added to each verb's and each pair's own.
PRIOR = 3.0
# A pair of verb and joint that occurs more seldom has the odds of its verb.
FEWEST_PAIRS = 4
# Strength of the penalty on the regression's weights, in examples.
PENALTY = 3.0
ROUNDS = 30
THRESHOLDS = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)
LINE = 110


@dataclass
class Example:
    """A candidate with its features; `right` where the annotators have it."""

    one: Reported
    verb: str
    names: list[str]
    right: bool
    # Number of the annotated report that it hits, -1 for none.
    hits: int


@dataclass
class Labelled:
    """An article's candidates, and how many reports were annotated in it."""

    examples: list[Example]
    reports: int


@dataclass
class Odds:
    """Log-odds of verbs and of pairs of verb and joint."""

    unknown: float
    verbs: dict[str, float]
    pairs: dict[tuple[str, str], float]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--kit", type=Path, default=Path(os.environ.get("BRIEFING_EVAL", ROOT / "../shared/eval"))
    )
    kit = parser.parse_args().kit
    train = read(kit, "polnear_train.jsonl")
    fold = np.random.RandomState(0).randint(0, FOLDS, len(train))
    columns = sorted({name for a in train for e in a.examples for name in e.names})
    rows, right, where = _design(train, fold, columns)
    chances = np.zeros(len(right))
    for part in range(FOLDS):
        inside = fold[where] == part
        chances[inside] = _chance(fit(rows[~inside], right[~inside]), rows[inside])
    _report("training articles, held out", train, chances)
    weights, odds = fit(rows, right), count(train)
    dev = read(kit, "polnear_dev.jsonl")
    _report("development articles", dev, _chance(weights, _rows(dev, odds, columns)))
    OUT.write_text(_module(columns, weights, odds), encoding="utf-8")
    print(f"{OUT.relative_to(ROOT)}: {OUT.stat().st_size / 1000:.0f} kB")


def read(kit: Path, name: str) -> list[Labelled]:
    """The articles with their candidates, matched to the annotations by the kit's own scorer."""
    sys.path.insert(0, str(kit))
    import score_quotes as scorer

    found = []
    for line in (kit / "data/quotes" / name).read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        text = article["text"]
        parted = told(text, paragraphs(text))
        scene = set_scene(text, parted, *find_speech(text, parted))
        gold = [q["segments"][0] for q in article["gold"]["quotes"] if q["kind"] == "indirect"]
        reports = [words for start, end in gold if (words := scorer.tokens(text, start, end))]
        examples = []
        for one in candidates(scene, VERBS):
            span = span_of(scene, one)
            words = scorer.tokens(text, span.start, span.end)
            hit = _hit(words, reports)
            verb = scene.words[one.cue[0]].lower
            examples.append(Example(one, verb, features(scene, one), hit >= 0, hit))
        found.append(Labelled(examples, len(reports)))
    return found


def _hit(words: frozenset[int], reports: Sequence[frozenset[int]]) -> int:
    shares = [len(words & other) / len(words | other) for other in reports]
    best = max(range(len(shares)), key=shares.__getitem__, default=-1)
    return best if best >= 0 and shares[best] >= SAME else -1


def count(articles: Iterable[Labelled]) -> Odds:
    """The log-odds of the verbs and pairs of these articles, drawn towards those of all."""
    every: Counter[bool] = Counter()
    verbs: Counter[tuple[str, bool]] = Counter()
    pairs: Counter[tuple[str, str, bool]] = Counter()
    for article in articles:
        for e in article.examples:
            every[e.right] += 1
            verbs[e.verb, e.right] += 1
            pairs[e.verb, e.one.joint, e.right] += 1
    share = every[True] / every.total()
    found = Odds(math.log(share / (1 - share)), {}, {})
    for verb in {verb for verb, _ in verbs}:
        found.verbs[verb] = _odds(verbs[verb, True], verbs[verb, False], share)
    for verb, joint in {(verb, joint) for verb, joint, _ in pairs}:
        good, bad = pairs[verb, joint, True], pairs[verb, joint, False]
        if good + bad >= FEWEST_PAIRS:
            found.pairs[verb, joint] = _odds(good, bad, share)
    return found


def _odds(good: int, bad: int, share: float) -> float:
    return round(math.log((good + PRIOR * share) / (bad + PRIOR * (1 - share))), 1)


def _design(
    articles: Sequence[Labelled], fold: np.ndarray, columns: list[str]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Rows for the regression with the odds of other folds, what is right, and each row's article."""
    of_others = [
        count(a for a, part in zip(articles, fold, strict=True) if part != left_out)
        for left_out in range(FOLDS)
    ]
    tables = [_rows([a], of_others[part], columns) for a, part in zip(articles, fold, strict=True)]
    right = np.array([e.right for a in articles for e in a.examples], dtype=float)
    where = np.repeat(np.arange(len(articles)), [len(a.examples) for a in articles])
    return np.vstack([t for t in tables if len(t)]), right, where


def _rows(articles: Iterable[Labelled], odds: Odds, columns: list[str]) -> np.ndarray:
    """Per candidate: 1, the verb's odds, the pair's, and 1 or 0 for each named feature."""
    place = {name: n + 3 for n, name in enumerate(columns)}
    table = []
    for article in articles:
        for e in article.examples:
            row = [0.0] * (len(columns) + 3)
            verb = odds.verbs.get(e.verb, odds.unknown)
            row[:3] = 1.0, verb, odds.pairs.get((e.verb, e.one.joint), verb)
            for name in e.names:
                if name in place:
                    row[place[name]] = 1.0
            table.append(row)
    return np.array(table).reshape(-1, len(columns) + 3)


def fit(rows: np.ndarray, right: np.ndarray) -> np.ndarray:
    """The weights of a logistic regression with a quadratic penalty, by Newton's method."""
    weights = np.zeros(rows.shape[1])
    penalty = np.full(rows.shape[1], PENALTY)
    penalty[0] = 1e-6
    for _ in range(ROUNDS):
        share = _chance(weights, rows)
        slope = rows.T @ (right - share) - penalty * weights
        bend = (rows * (share * (1 - share))[:, None]).T @ rows + np.diag(penalty)
        step = np.linalg.solve(bend, slope)
        weights = weights + step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def _chance(weights: np.ndarray, rows: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-(rows @ weights)))


def _report(name: str, articles: Sequence[Labelled], chances: np.ndarray) -> None:
    reports = sum(a.reports for a in articles)
    print(f"{name}: {reports} reports, {len(chances)} candidates")
    for least in THRESHOLDS:
        right = found = at = 0
        for article in articles:
            likely = [
                (e.one, float(c))
                for e, c in zip(article.examples, chances[at : at + len(article.examples)], strict=True)
            ]
            at += len(article.examples)
            chosen = kept(likely, least)
            of = {id(e.one): e.hits for e in article.examples}
            found += len(chosen)
            right += len({of[id(one)] for one, _ in chosen} - {-1})
        precision, recall = right / max(1, found), right / reports
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"    from {least:.2f}: P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}")


def _module(columns: list[str], weights: np.ndarray, odds: Odds) -> str:
    named = dict(zip(["verb", "verb and joint", *columns], weights[1:], strict=True))
    table = "".join(f'    "{name}": {weight:.2f},\n' for name, weight in named.items())
    parts = []
    for verb in sorted(odds.verbs):
        pairs = [f"{joint}:{value:g}" for (v, joint), value in sorted(odds.pairs.items()) if v == verb]
        parts.append(" ".join([verb, f"{odds.verbs[verb]:g}", *pairs]))
    return f'''"""Weights for indirect speech: numbers only, learned by logistic regression on PolNeAR's training articles.

Written by tests/bench/train_reported.py. `_VERBS` holds, between semicolons, a verb's form, the
log-odds that it reports, and for each way in which what was said may be joined to it
(`reported.clauses.Joint`) the log-odds of that pair, where it occurs {FEWEST_PAIRS} times.
"""

from __future__ import annotations

BASE = {weights[0]:.2f}
# Of a form that is not in the table.
UNKNOWN = {odds.unknown:.2f}
WEIGHTS = {{
{table}}}
_VERBS = """
{_wrapped(parts)}
"""
_ROWS = [row.split() for row in _VERBS.split(";")]
FORMS = {{row[0]: float(row[1]) for row in _ROWS}}
PAIRS = {{
    (row[0], joint): float(odds) for row in _ROWS for joint, odds in (part.split(":") for part in row[2:])
}}
'''


def _wrapped(parts: Sequence[str]) -> str:
    """The parts with semicolons between them, in lines of at most `LINE` characters."""
    lines: list[str] = []
    for number, part in enumerate(parts):
        words = part + (";" if number + 1 < len(parts) else "")
        if lines and len(lines[-1]) + 1 + len(words) <= LINE:
            lines[-1] += " " + words
        else:
            lines.append(words)
    return "\n".join(lines)


if __name__ == "__main__":
    main()
