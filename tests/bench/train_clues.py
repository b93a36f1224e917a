"""Learn the table `LOG_ODDS` of `briefing.stories.clues` from reports whose events are known.

    python tests/bench/train_clues.py KIT     prints the table, and how well it groups months it has not seen

The reports are those of `war_events.py`. For each pair that likeness gives any chance, whose odds stand
fixed, the clues' logarithms are fitted by logistic regression; pairs of ECB+, which names few towns and
no days, weigh as much, so that what holds of a war is not taken for the rule everywhere. The table in
`clues` is the fit, kept on the side of telling apart. What the reports do not have ("two theaters", politics in a
capital) is not learned here.

Tried in cross-validation and left out, for none made it better: a shared day, the same or another number of
dead or wounded, numbers in both headlines, who attacked, the headlines' days apart beyond what likeness counts
already, and the formula of likeness learned again with these reports.
"""

from __future__ import annotations

import argparse
import json
import sys
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from briefing.analysis import analyze_all  # noqa: E402
from briefing.cli.lines import _article  # noqa: E402
from briefing.config.desk import load_desk  # noqa: E402
from briefing.model import Analysis  # noqa: E402
from briefing.stories.clues import LOG_ODDS, clues_of, shared_clues  # noqa: E402
from briefing.stories.grouping import SAME_EVENT  # noqa: E402
from briefing.stories.likeness import NO_CHANCE, same_event  # noqa: E402
from briefing.stories.linkage import clusters  # noqa: E402
from briefing.stories.reprints import arrival, fold_reprints  # noqa: E402
from tests.bench import war_events  # noqa: E402

NAMES = tuple(LOG_ODDS)
FOLDS = 4
# Against a ridge of 1 on every logarithm.
RIDGE = 1.0


@dataclass(frozen=True)
class Pairs:
    """The pairs of a set that have any chance: their places, odds as logarithms, clues, whether of one event."""

    reports: list[Analysis]
    events: list[str]
    leeway: list[float]
    places: list[tuple[int, int]]
    odds: np.ndarray
    clues: np.ndarray
    same: np.ndarray


def main() -> None:
    """Print the fitted table and the scores held out by month."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kit", type=Path)
    data = parser.parse_args().kit / "data"
    war = _pairs(war_events.rows(data / "articles" / "real_articles.jsonl"))
    ecb = _pairs([json.loads(line) for line in (data / "stories" / "ecbplus_dev.jsonl").open()])
    print("fitted  ", dict(zip(NAMES, _fit([war, ecb]).round(2).tolist(), strict=True)))
    fold = np.array([zlib.crc32(event[:7].encode()) % FOLDS for event in war.events])
    of_pair = np.array([fold[one] for one, _ in war.places])
    chances = np.zeros(len(war.places))
    for part in range(FOLDS):
        weights = _fit([_of(war, of_pair != part), ecb])
        chances[of_pair == part] = _chance(war, weights)[of_pair == part]
    print("no clues", _scores(war, _chance(war, np.zeros(len(NAMES)))))
    print("held out", _scores(war, chances))
    print("table   ", _scores(war, _chance(war, np.array(list(LOG_ODDS.values())))))


def _pairs(rows: Sequence[dict[str, Any]]) -> Pairs:
    theaters = tuple(load_desk(ROOT).theaters.values())
    event = {row["id"]: row["gold"]["story"] for row in rows}
    articles = sorted((_article(row) for row in rows), key=arrival)
    texts = [folded.original for folded in fold_reprints(articles)]
    reports = list(analyze_all(texts, theaters))
    likely = same_event(texts)
    clues = [clues_of(report) for report in reports]
    places = sorted(likely.chances)
    told = [shared_clues(clues[one], clues[other]) for one, other in places]
    chances = np.clip([likely.chances[pair] for pair in places], 1e-6, 1 - 1e-6)
    events = [event[text.id] for text in texts]
    return Pairs(
        reports,
        events,
        likely.leeway,
        places,
        np.log(chances / (1 - chances)),
        np.array([[float(name in found) for name in NAMES] for found in told]),
        np.array([float(events[one] == events[other]) for one, other in places]),
    )


def _of(pairs: Pairs, wanted: np.ndarray) -> Pairs:
    kept = [pair for pair, keep in zip(pairs.places, wanted, strict=True) if keep]
    odds, clues, same = (column[wanted] for column in (pairs.odds, pairs.clues, pairs.same))
    return Pairs(pairs.reports, pairs.events, pairs.leeway, kept, odds, clues, same)


def _fit(sets: Sequence[Pairs]) -> np.ndarray:
    odds, clues, same = (
        np.concatenate([getattr(s, name) for s in sets]) for name in ("odds", "clues", "same")
    )
    found = np.zeros(len(NAMES))
    for _ in range(30):
        p = 1 / (1 + np.exp(-(clues @ found + odds)))
        slope = clues.T @ (same - p) - RIDGE * found
        curve = (clues * (p * (1 - p))[:, None]).T @ clues + RIDGE * np.eye(len(NAMES))
        found += np.linalg.solve(curve, slope)
    return found


def _chance(pairs: Pairs, weights: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-(pairs.clues @ weights + pairs.odds)))


def _scores(pairs: Pairs, chances: np.ndarray) -> str:
    """Pairs put together rightly and wrongly, of how many there are; and BCubed F1."""
    alike = {pair: chance for pair, chance in zip(pairs.places, chances, strict=True) if chance >= NO_CHANCE}
    groups = clusters(len(pairs.events), alike, SAME_EVENT, pairs.leeway)
    joined = [pairs.events[i] == pairs.events[j] for group in groups for i, j in combinations(group, 2)]
    sizes = Counter(pairs.events)
    there = sum(size * (size - 1) // 2 for size in sizes.values())
    both = [Counter(pairs.events[i] for i in group) for group in groups]
    precision = sum(
        n * n / len(group) for group, told in zip(groups, both, strict=True) for n in told.values()
    )
    recall = sum(n * n / sizes[event] for told in both for event, n in told.items())
    p, r = precision / len(pairs.events), recall / len(pairs.events)
    return (
        f"{sum(joined)} right and {len(joined) - sum(joined)} wrong of {there} pairs;"
        f" BCubed {p:.3f} {r:.3f} {2 * p * r / (p + r):.3f}"
    )


if __name__ == "__main__":
    main()
