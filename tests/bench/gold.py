"""Score what `briefing analyze` prints against the repository's gold articles.

    python tests/bench/gold.py tests/gold/articles.jsonl found.jsonl     one JSON object, by language

Quotes: a unit is one segment; it is found where three words in four are common to both, `joint` also
asks for the speaker's name, or for none. Role: at least half of its words. Indirect: half of the words common;
only the articles that list reports in other words count. Figures, where an article lists them: a figure is found where its number
overlaps and the value is the same; `full` also asks for upper end, bound and unit; `counted` for the head
word. Levels: of Iraq
and Syria in each article. Values from 0 to 1; precision and recall in one as F1.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

Row = dict[str, Any]
Span = Sequence[int]

THEATERS = ("iraq", "syria")
# Common words of the words in either, for a quote and for a report in other words.
SAME_QUOTE, SAME_REPORT = 0.75, 0.5
# All segments of a quote together.
FEWEST_WORDS = 4
# The role is right with this share of the gold role's words.
SAME_ROLE = 0.5
# A range wider than so many times its low end is a word like "dozens"; how far a reading of it may differ.
VAGUE = 2.3
SENSIBLE_LOW, SENSIBLE_HIGH = (0.4, 1.05), (0.9, 1.6)
_WORD = re.compile(r"\w+")
_ARTICLES = frozenset(("the", "a", "an"))


def score(rows: Sequence[Row], found: Iterable[Row]) -> dict[str, dict[str, float]]:
    """For each language the figures of `rows` (gold articles) for `found` (lines of `briefing analyze`)."""
    lines = {line["id"]: line for line in found}
    languages = sorted({row["language"] for row in rows})
    return {one: _score([r for r in rows if r["language"] == one], lines) for one in languages}


def _score(rows: Iterable[Row], lines: dict[str, Row]) -> dict[str, float]:
    count: Counter[str] = Counter()
    for row in rows:
        line = lines.get(row["id"], {})
        _levels(count, row, line)
        _quotes(count, row, line)
        _figures(count, row, line)
    return {
        "levels": count["levels"] / max(1, count["levels asked"]),
        "quote_span": _f1(count, "spans", "quote"),
        "quote_joint": _f1(count, "joint", "quote"),
        "quote_role": count["roles"] / max(1, count["roles asked"]),
        "indirect": _f1(count, "reports", "report"),
        "figure_value": _f1(count, "values", "figure"),
        "figure_full": _f1(count, "full", "figure"),
        "figure_counted": _f1(count, "counted", "figure"),
        "figure_kind": _f1(count, "kinds", "figure"),
    }


def _f1(count: Counter[str], right: str, of: str) -> float:
    return 2 * count[right] / max(1, count[f"{of} gold"] + count[f"{of} found"])


def _levels(count: Counter[str], row: Row, line: Row) -> None:
    gold = {t["id"]: t["level"] for t in row["gold"]["theaters"]}
    given = {t["id"]: t["level"] for t in line.get("theaters", []) if t["level"] != "passing"}
    count["levels asked"] += len(THEATERS)
    count["levels"] += sum(gold.get(t) == given.get(t) for t in THEATERS)


def _quotes(count: Counter[str], row: Row, line: Row) -> None:
    text = row["text"]
    gold = [(tuple(s), q) for q in row["gold"]["quotes"] for s in q["segments"]]
    given = [(tuple(s), q) for q in line.get("quotes", []) if q["kind"] != "indirect" for s in q["segments"]]
    count["quote gold"] += len(gold)
    pairs = _pairs(gold, given, lambda a, b: _common(text, a[0], b[0]), SAME_QUOTE)
    short = sum(not _is_long(text, q["segments"]) for _, q in given)
    short_right = sum(not _is_long(text, answer["segments"]) for _, (_, answer) in pairs)
    count["quote found"] += len(given) - short + short_right
    for (_, asked), (_, answer) in pairs:
        count["spans"] += 1
        count["joint"] += _plain(answer["speaker"]) == _plain(asked["speaker"])
        if asked["role"]:
            words = set(_plain(asked["role"]))
            count["roles asked"] += 1
            count["roles"] += len(words & set(_plain(answer["role"]))) >= SAME_ROLE * len(words)
    if "indirect" in row["gold"]:
        reports = [(q["segment"], q) for q in row["gold"]["indirect"]]
        told = [(q["segments"][0], q) for q in line.get("quotes", []) if q["kind"] == "indirect"]
        count["report gold"] += len(reports)
        count["report found"] += len(told)
        pairs = _pairs(reports, told, lambda a, b: _common(text, a[0], b[0]), SAME_REPORT)
        count["reports"] += sum(_plain(a[1]["speaker"]) == _plain(b[1]["speaker"]) for a, b in pairs)


def _is_long(text: str, segments: Sequence[Span]) -> bool:
    """Shorter quotes are not labelled unless as part of a longer one, and so they are not wrong."""
    return sum(len(_WORD.findall(text[slice(*span)])) for span in segments) >= FEWEST_WORDS


def _figures(count: Counter[str], row: Row, line: Row) -> None:
    if "figures" not in row["gold"]:
        return
    gold, given = row["gold"]["figures"], line.get("figures", [])
    count["figure gold"] += len(gold)
    count["figure found"] += len(given)

    def meets(asked: Row, answer: Row) -> float:
        return min(asked["number"][1], answer["end"]) - max(asked["number"][0], answer["start"])

    for asked, answer in _pairs(gold, given, meets, 1):
        vague = _vague(asked)
        if not (_sensible(asked, answer) if vague else _same(asked["value"], answer["value"])):
            continue
        count["values"] += 1
        count["full"] += all(
            asked[key] == answer[key] for key in (("unit",) if vague else ("upper", "bound", "unit"))
        )
        count["counted"] += _same_thing(asked["counted"], answer["counted"], arabic=row["language"] == "ar")
        count["kinds"] += asked["kind"] == answer["kind"]


def _same_thing(one: str, other: str, *, arabic: bool) -> bool:
    """The same head word: the last in English; in Arabic the first, or one phrase within the other."""
    a, b = _plain(one), _plain(other)
    if not arabic:
        return a[-1:] == b[-1:]
    within = f" {' '.join(a)} " in f" {' '.join(b)} " or f" {' '.join(b)} " in f" {' '.join(a)} "
    return a[:1] == b[:1] or bool(a and b and within)


def _same(one: float, other: float) -> bool:
    return abs(float(one) - float(other)) <= 1e-3 * abs(one)


def _vague(figure: Row) -> bool:
    """True for "dozens" and "hundreds", whose range is a convention."""
    return figure["upper"] is not None and figure["upper"] > VAGUE * figure["value"]


def _sensible(asked: Row, answer: Row) -> bool:
    """Any of the usual conventions: 24 to 99, 12 to 120."""
    low, high = SENSIBLE_LOW, SENSIBLE_HIGH
    if answer["upper"] is None or not low[0] <= float(answer["value"]) / asked["value"] <= low[1]:
        return False
    return high[0] <= float(answer["upper"]) / asked["upper"] <= high[1]


def _common(text: str, one: Span, other: Span) -> float:
    """Words that both stretches hold, of the words that either holds."""
    words = [{m.start() for m in _WORD.finditer(text, *span)} for span in (one, other)]
    return len(words[0] & words[1]) / max(1, len(words[0] | words[1]))


def _plain(words: str | None) -> list[str]:
    return [w for w in _WORD.findall((words or "").lower()) if w not in _ARTICLES]


def _pairs(
    gold: Sequence[Any], given: Sequence[Any], likeness: Callable[[Any, Any], float], least: float
) -> list[tuple[Any, Any]]:
    """One to one, likest first."""
    scored = sorted(
        ((likeness(a, b), -i, -j) for i, a in enumerate(gold) for j, b in enumerate(given)), reverse=True
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    found = []
    for value, i, j in scored:
        if value >= least and i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            found.append((gold[-i], given[-j]))
    return found


def read(path: Path) -> list[Row]:
    """The objects of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


if __name__ == "__main__":
    print(json.dumps(score(*(read(Path(name)) for name in sys.argv[1:3]))))
