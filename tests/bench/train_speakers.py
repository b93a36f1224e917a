"""Learn the trees that rank the candidates for a quote's speaker, and how far their chances hold.

    python tests/bench/train_speakers.py [--kit ../shared/eval]     writes briefing/analysis/speakers/trees.py

Needs numpy and lightgbm, which the product does not; put them into an environment of their own. The
articles are PolNeAR's training part, which lies in the development kit and not here: only numbers
leave this script. The trees are boosted on the softmax over the candidates of a quote and "none of
them", so that their chances add up to 1. Who spoke before is a feature; the model is fitted first
with the annotated speakers, then again with those that models of other folds have chosen, as it
will meet them. What share of the quotes with a given chance is right is counted on articles that
the model has not seen, a quote that nobody annotated counting as wrong.

Tried in cross-validation and left out, for none made the chances better by more than folds differ:
the speakers of the quotes before and behind as a second pass finds them; whether the words hold the
candidate's name, "I", "we" or "you"; which verb it is; commas and capitals between; how many quotes
the article has; 15 or 23 leaves; two models added up (.0016 nats for twice the time); and a
second model of trees for the confidence (precision .9814 at a recall of .75 against .9810); the
other sets' articles as examples too, once or four times over, which changed 1 of 844 of their own quotes;
two to four models of other seeds together (.930, .928, .930 on the development articles, where one
has .927 to .932); whether a verb belongs to the quote before it, and the "said" of "called for calm and
said" for the first verb. In 98 of 100 annotated quotes the source is among the candidates.

The trees that are shipped were learned before names and roles were read as they are now. Learned again they
are right as often in cross-validation (.929 of the annotated quotes), but on 702 quotes of other sets 3 fewer.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np

from briefing.analysis.names.mention import Mention
from briefing.analysis.people.resolve import People
from briefing.analysis.quotes import most_none
from briefing.analysis.speakers.candidates import History, rows
from briefing.analysis.speakers.scene import set_scene
from briefing.analysis.speakers.speech import find_speech, told
from briefing.text.sentences import paragraphs

ROOT = Path(__file__).parents[2]
OUT = ROOT / "briefing/analysis/speakers/trees.py"
# Found by 4-fold cross validation on the training articles: .2572 nats a quote, against .2812 with a
# learning rate of .08, 24 leaves and 200 trees.
SETTINGS = {
    "learning_rate": 0.03, "num_leaves": 31, "min_data_in_leaf": 20, "min_sum_hessian_in_leaf": 2.0,
    "lambda_l2": 2.0, "feature_fraction": 0.4, "bagging_fraction": 0.8, "bagging_freq": 1, "max_bin": 63,
    "verbose": -1, "num_threads": 1, "seed": 7, "deterministic": True,
}  # fmt: skip
TREES = 500
FOLDS = 5
TREES_A_LINE = 2
# Points of the curve from chance to share right.
KNOTS = 10
NONE = -1
UNKNOWN = -2


@dataclass
class Labelled:
    """An article's scene, and for each of its quotes that is annotated the annotation."""

    scene: Any
    people: People
    gold: dict[int, dict[str, Any]]


@dataclass
class Examples:
    """One row a candidate; `sizes` rows a quote, of which at most one is right."""

    table: np.ndarray
    right: np.ndarray
    sizes: np.ndarray
    # Number of the article of each quote.
    article: np.ndarray

    def of(self, wanted: np.ndarray) -> Examples:
        """The quotes of the articles for which `wanted` is true."""
        quotes = wanted[self.article]
        kept = np.repeat(quotes, self.sizes)
        return Examples(self.table[kept], self.right[kept], self.sizes[quotes], self.article[quotes])


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
    chosen = dict(_held_out(train, examples(train, None), fold))
    told_by = {number: [mention for mention, *_ in found] for number, found in chosen.items()}
    final = examples(train, told_by)
    held = [one for _, found in _held_out(train, final, fold) for _, *one in found]
    curve = right_for_chance([(chance, right) for chance, right, _ in held])
    _report("training articles, held out", held, curve)
    model = fit(final)
    dev = read(kit, "polnear_dev.jsonl")
    seen = [one for article in dev for _, *one in decode(article, model)]
    _report("development articles", seen, curve)
    OUT.write_text(_module(model, curve), encoding="utf-8")
    print(f"{OUT.relative_to(ROOT)}: {OUT.stat().st_size / 1000:.0f} kB")


def read(kit: Path, name: str) -> list[Labelled]:
    """The articles with quotes; a quote is matched to the annotation by the kit's own scorer."""
    sys.path.insert(0, str(kit))
    import score_quotes as scorer

    found = []
    for line in (kit / "data/quotes" / name).read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        text = article["text"]
        parted = told(text, paragraphs(text))
        speech, terms = find_speech(text, parted)
        if not speech:
            continue
        scene = set_scene(text, parted, speech, terms)
        gold = scorer.units(article, article["gold"]["quotes"], 1, True)
        spans = [q.inner for q in speech]
        ours = [(scorer.tokens(text, s.start, s.end), s.start, s.end, k) for k, s in enumerate(spans)]
        pairs = scorer.pair(gold, ours, 0.8)[0]
        found.append(Labelled(scene, People(scene), {j: gold[i][3] for i, j, _ in pairs}))
    return found


def examples(articles: list[Labelled], told_by: dict[int, list[int | None]] | None) -> Examples:
    """The rows of all quotes; the speakers before are those of `told_by`, else the annotated ones."""
    table: list[list[int]] = []
    right: list[int] = []
    sizes, numbers = [], []
    for number, article in enumerate(articles):
        history = History()
        for k in range(len(article.scene.places)):
            found, part = rows(article.scene, article.people, k, history)
            label = _label(article, found, article.gold.get(k))
            marks = [0] * len(part)
            if label != UNKNOWN:
                marks[label] = 1
            table += part
            right += marks
            sizes.append(len(part))
            numbers.append(number)
            spoke = told_by[number][k] if told_by else _annotated(article, article.gold.get(k))
            if spoke is not None:
                history.note(article.people, spoke, k)
    return Examples(np.array(table, dtype=np.int32), np.array(right), np.array(sizes), np.array(numbers))


def _label(article: Labelled, found: list[int], gold: dict[str, Any] | None) -> int:
    """Number of the row that is right; `NONE` for a quote that nobody annotated."""
    if gold is None:
        return NONE
    inside = _inside(article, found, gold)
    return found.index(inside) if inside is not None else UNKNOWN


def _annotated(article: Labelled, gold: dict[str, Any] | None) -> int | None:
    return _inside(article, range(len(article.scene.mentions)), gold) if gold else None


def _inside(article: Labelled, mentions: Iterable[int], gold: dict[str, Any]) -> int | None:
    """Of the mentions within the annotated source the one that heads it."""
    if not gold.get("mention"):
        return None
    start, end = gold["mention"]
    of = article.scene.mentions
    within = [i for i in mentions if of[i].span.start < end and start < of[i].span.end]
    return min(within, key=lambda i: (_heads(of[i]), i), default=None)


def _heads(mention: Mention) -> tuple[bool, bool, bool, int]:
    return mention.head == "who", mention.possessive, mention.kind == "place", mention.opens


def fit(data: Examples) -> lightgbm.Booster:
    """Trees boosted on the softmax over each quote's rows."""
    of_trees = {**SETTINGS, "objective": _softmax(data.sizes)}
    return lightgbm.train(of_trees, lightgbm.Dataset(data.table, label=data.right), num_boost_round=TREES)


def _softmax(sizes: np.ndarray) -> Callable[[np.ndarray, lightgbm.Dataset], tuple[np.ndarray, np.ndarray]]:
    starts = np.cumsum(sizes) - sizes
    quote = np.repeat(np.arange(len(sizes)), sizes)

    def slopes(scores: np.ndarray, data: lightgbm.Dataset) -> tuple[np.ndarray, np.ndarray]:
        right = data.get_label()
        parts = np.exp(scores - np.maximum.reduceat(scores, starts)[quote])
        share = parts / np.add.reduceat(parts, starts)[quote]
        # Quotes without a known speaker teach nothing.
        labelled = np.add.reduceat(right, starts)[quote]
        return (share - right) * labelled, np.maximum(share * (1 - share), 1e-6) * labelled

    return slopes


def _held_out(
    articles: list[Labelled], data: Examples, fold: np.ndarray
) -> Iterable[tuple[int, list[tuple[int | None, float, bool, bool]]]]:
    """Each article's quotes as a model sees them that was fitted on the other folds."""
    for part in range(FOLDS):
        model = fit(data.of(fold != part))
        for number in np.where(fold == part)[0]:
            yield int(number), decode(articles[number], model)


def decode(article: Labelled, model: lightgbm.Booster) -> list[tuple[int | None, float, bool, bool]]:
    """For each quote the chosen mention, its chance, whether it is right, and whether it is annotated."""
    history, found = History(), []
    for k in range(len(article.scene.places)):
        known, table = rows(article.scene, article.people, k, history)
        scores = model.predict(np.array(table))
        parts = np.exp(scores - scores.max())
        best = int(np.argmax(parts[:-1])) if known else None
        mention = known[best] if best is not None else None
        gold = article.gold.get(k)
        right = gold is not None and mention is not None and mention == _inside(article, known, gold)
        chance = float(parts[best] / parts.sum()) if best is not None else 0.0
        found.append((mention, chance, right, gold is not None))
        if mention is not None and parts[-1] / parts.sum() <= most_none(article.scene, k):
            history.note(article.people, mention, k)
    return found


def right_for_chance(held: list[tuple[float, bool]]) -> list[tuple[float, float]]:
    """Rising curve from chance to the share that is right, as `KNOTS` points (isotonic regression)."""
    pools: list[list[float]] = []
    for chance, right in sorted(held):
        pools.append([chance, float(right), 1.0])
        while len(pools) > 1 and pools[-2][1] / pools[-2][2] >= pools[-1][1] / pools[-1][2]:
            total, good, size = pools.pop()
            pools[-1] = [pools[-1][0] + total, pools[-1][1] + good, pools[-1][2] + size]
    points = [(total / size, good / size) for total, good, size in pools]
    chances = np.interp(
        wanted := np.quantile([c for c, _ in held], np.linspace(0, 1, KNOTS)), *zip(*points, strict=True)
    )
    curve = {round(float(a), 3): round(float(b), 3) for a, b in zip(wanted, chances, strict=True)}
    return sorted(curve.items())


def _report(name: str, held: list[list[Any]], curve: list[tuple[float, float]]) -> None:
    annotated = [right for _, right, known in held if known]
    print(f"{name}: {len(held)} quotes, right {sum(annotated) / len(annotated):.3f} of the annotated ones")
    xs, ys = zip(*curve, strict=True)
    said = np.interp([chance for chance, *_ in held], xs, ys)
    for low, high in pairwise((0.0, 0.3, 0.5, 0.7, 0.85, 0.95, 1.01)):
        part = [(s, right) for s, (_, right, _) in zip(said, held, strict=True) if low <= s < high]
        if part:
            mean, good = (sum(x) / len(part) for x in zip(*part, strict=True))
            print(
                f"    confidence {low:.2f} to {min(high, 1):.2f}: {len(part):5} quotes, mean {mean:.3f}, right {good:.3f}"
            )


def _module(model: lightgbm.Booster, curve: list[tuple[float, float]]) -> str:
    trees = [_node(tree["tree_structure"]) for tree in model.dump_model()["tree_info"]]
    said = [json.dumps(tree, separators=(",", ":")) for tree in trees]
    lines = ",\n".join(",".join(said[n : n + TREES_A_LINE]) for n in range(0, len(said), TREES_A_LINE))
    knots = "".join(f"    ({chance}, {right}),\n" for chance, right in curve)
    return f'''"""Decision trees that weigh the candidates for a quote's speaker.

Learned from PolNeAR's training articles by tests/bench/train_speakers.py; numbers only, as JSON, which
is read in a fraction of the time and memory that Python needs for the same numbers in brackets. A
node is [feature, threshold, branch up to the threshold, branch above it], a leaf the log-odds in
thousandths. Features: `candidates.rows`.
"""

from __future__ import annotations

import json
from typing import Any

# Chance by the trees, and the share of such quotes that was right on articles they had not seen.
RIGHT: tuple[tuple[float, float], ...] = (
{knots})

# fmt: off
_TREES = """[
{lines}
]"""
# fmt: on
TREES: list[Any] = json.loads(_TREES)
'''


def _node(node: dict[str, Any]) -> int | list[Any]:
    if "leaf_value" in node:
        return round(node["leaf_value"] * 1000)
    branches = _node(node["left_child"]), _node(node["right_child"])
    return [node["split_feature"], math.floor(node["threshold"]), *branches]


if __name__ == "__main__":
    main()
