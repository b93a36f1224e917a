"""The gold articles are labelled as their README says: a wrong offset there would fail the right answer."""

import json
from pathlib import Path
from typing import get_args

import pytest

from briefing.model import Bound, FigureKind, Level, QuoteKind

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "gold" / "articles.jsonl").read_text(encoding="utf-8").splitlines()
]


def test_there_are_many_in_two_languages():
    """Articles with ids of their own, a third of them Arabic, and some about neither theater."""
    assert len({row["id"] for row in ROWS}) == len(ROWS) >= 81
    assert sum(row["language"] == "ar" for row in ROWS) >= 27
    assert sum(row["gold"]["theaters"] == [] for row in ROWS) >= 5


def test_gold_articles_are_not_in_the_sample():
    """What we measure with is not what we ship to look at."""
    sample = Path(__file__).parent.parent / "sources" / "sample"
    shipped = "".join(p.read_text(encoding="utf-8") for p in sorted(sample.rglob("*")) if p.is_file())

    assert [row["id"] for row in ROWS if row["title"] in shipped or row["text"][:60] in shipped] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_segments_stand_between_marks(row):
    """A segment opens behind an opening mark and ends before a closing one, a comma, or its paragraph's end."""
    text = row["text"]

    for quote in row["gold"]["quotes"]:
        assert quote["kind"] in get_args(QuoteKind)
        assert quote["speaker"] is None or all(name in text for name in quote["speaker"].split(" and "))
        assert quote["role"] is None or all(part in text for part in quote["role"].split(", "))
        assert quote["cue"] is None or quote["cue"] in text
        for start, end in quote["segments"]:
            assert text[start - 1] in "“«\"‘'"
            ends = text[end : end + 2] in {"\n\n", ",”", ',"', ",'"} or text[end] in "”»\"'"
            assert ends, text[start : end + 3]
            assert not {"“", "”", "«", "»"} & set(text[start:end])


@pytest.mark.parametrize("row", [row for row in ROWS if "indirect" in row["gold"]], ids=lambda row: row["id"])
def test_reports_name_who_made_them(row):
    """A report in other words stands in the text with its speaker and its cue."""
    assert row["gold"]["indirect"]
    for report in row["gold"]["indirect"]:
        start, end = report["segment"]
        assert row["text"][start:end].strip() == row["text"][start:end] != ""
        assert report["speaker"] in row["text"]
        assert report["cue"] in row["text"]


@pytest.mark.parametrize("row", [row for row in ROWS if "figures" in row["gold"]], ids=lambda row: row["id"])
def test_figures_hold_their_number(row):
    """The number words stand within the phrase, hold a value of a known kind and bound, and keep the order of the text."""
    text, figures = row["text"], row["gold"]["figures"]

    assert [f["number"] for f in figures] == sorted(f["number"] for f in figures)
    for figure in figures:
        start, end = figure["number"]
        assert figure["start"] <= start < end <= figure["end"] <= len(text)
        assert text[figure["start"] : figure["end"]].strip() == text[figure["start"] : figure["end"]]
        assert figure["bound"] in get_args(Bound)
        assert figure["kind"] in get_args(FigureKind)
        assert figure["upper"] is None or figure["upper"] > figure["value"]
        digits = text[start:end].split()[0].replace(",", "")
        if digits.isascii() and digits.isdigit() and len(text[start:end].split()) == 1:
            assert figure["value"] == int(digits)


def test_levels_are_those_of_the_product():
    """Primary and secondary, for the two shipped theaters."""
    named = {(t["id"], t["level"]) for row in ROWS for t in row["gold"]["theaters"]}

    assert {level for _, level in named} <= set(get_args(Level)) - {"passing"}
    assert {theater for theater, _ in named} == {"iraq", "syria"}
