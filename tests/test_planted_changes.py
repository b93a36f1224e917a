"""The sample's fourteen days hold planted changes: what is reported of them is right, and most is found."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefing.analysis import analyze
from briefing.config.desk import load_desk
from briefing.config.sources import read_sources
from briefing.edition.compile import compile_briefing
from briefing.gather.sample import read_sample
from briefing.model import Window
from tests.newsroom import DAILY

ROOT = Path(__file__).parent.parent
REPORTED = {"moved", "disputed", "corrected"}
# Reached: .98 and .93. Missed are two articles that name no theater, a count of families that names
# no camp, and a level of water that is given in two languages.
PRECISION, RECALL = 0.95, 0.92


@pytest.fixture(scope="module")
def planted():
    return json.loads((ROOT / "tests" / "data" / "planted_changes.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def reported():
    """Day and change of all that the thirteen editions say has moved, is disputed or was corrected."""
    theaters = tuple(t for t in load_desk(ROOT).theaters.values() if t.id in {"iraq", "syria"})
    sample = read_sample(read_sources(ROOT / "sources" / "sample" / "sources"))
    reports = [analyze(article, theaters) for article in sample.articles]
    found = []
    for day in range(10, 23):
        end = datetime(2026, 11, day, 3, tzinfo=UTC)
        window = Window(end - timedelta(days=1), end)
        briefing = compile_briefing(
            [r for r in reports if window.start <= arrived(r.article) < window.end],
            replace(DAILY, theaters=theaters),
            window,
            [r for r in reports if arrived(r.article) < window.start],
            made=end,
        )
        found += [(f"2026-11-{day:02}", c) for c in briefing.changes if c.kind in REPORTED]
    return found


def arrived(article):
    return article.first_seen or article.published


def value(reading):
    return float(reading.figure.value) if reading and reading.figure else None


def about(change):
    return {reading.article.id for reading in (change.before, change.after) if reading}


def tells(day, change, plant):
    """True when the change is the planted one: day, kind, both readings and an article of it."""
    return (
        (day, change.kind) == (plant["day"], plant["kind"])
        and value(change.before) == plant["before"]["value"]
        and plant["after"]["value"] in {None, value(change.after)}
        and bool(about(change) & set(plant["articles"]))
    )


def test_what_is_reported_is_right(planted, reported):
    """Of the changes that the editions report, hardly one is not among those planted."""
    right = [c for day, c in reported if any(tells(day, c, plant) for plant in planted)]

    assert len(right) / len(reported) >= PRECISION


def test_most_of_what_changed_is_reported(planted, reported):
    """Of the planted changes, nearly nine in ten are found on their day, with both readings."""
    wanted = [plant for plant in planted if plant["kind"] in REPORTED]
    found = [plant for plant in wanted if any(tells(day, c, plant) for day, c in reported)]

    assert len(wanted) >= 40
    assert len(found) / len(wanted) >= RECALL


def test_no_look_alike_is_joined(planted, reported):
    """Two numbers that look alike, and one that is repeated, are no change."""
    joined = [
        plant["what"]
        for plant in planted
        if plant["kind"] in {"look-alike", "unchanged"}
        for _, c in reported
        if about(c) == {plant["before"]["article"], plant["after"]["article"]}
        and {value(c.before), value(c.after)} == {plant["before"]["value"], plant["after"]["value"]}
    ]

    assert joined == []
