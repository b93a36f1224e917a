"""The kit's reports of the Syrian war with the events they tell, for `evaluate.py` and `train_clues.py`.

tests/gold/war_events.tsv has the id of each FA-KES report (CC BY 4.0; the texts lie in the development kit),
its event, and a mark: "+" where it leads with one event of several, "?" where two readings can be defended.
Two reports have one event where an editor of a daily briefing would tell them as one story; they were read
by hand, without what grouping made of them. An event's name begins with its day.
"""

from __future__ import annotations

import csv
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

EVENTS = Path(__file__).parents[1] / "gold" / "war_events.tsv"
# Days after its event on which a report's date is believed; the set's own dates are often weeks off.
BELIEVED = 2
# Characters of an event's name that are its year and month.
MONTH = 7
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def rows(articles: Path) -> list[dict[str, Any]]:
    """The labelled rows of the kit's real articles, each with `gold.story` and its month as `gold.topic`; of one id the first."""
    with EVENTS.open(encoding="utf-8", newline="") as lines:
        events = {row[0]: row[1] for row in csv.reader(lines, delimiter="\t")}
    found: dict[str, dict[str, Any]] = {}
    for line in articles.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if (event := events.get(row["id"])) is not None:
            labelled = {
                **row,
                "published": _published(row["published"], event),
                "gold": {"story": event, "topic": event[:MONTH]},
            }
            found.setdefault(row["id"], labelled)
    return list(found.values())


def _published(printed: str, event: str) -> str:
    day = _DAY.match(event)
    if day is None:
        return printed
    happened = date.fromisoformat(day[0])
    late = (date.fromisoformat(printed[:10]) - happened).days
    return printed if 0 <= late <= BELIEVED else happened.isoformat()
