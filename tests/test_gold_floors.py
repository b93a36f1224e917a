"""The product is as right on its own gold articles as it ever was: the floors hold in every run of the suite."""

import io
import json
import sys

import pytest

from briefing.cli.lines import analyze
from tests.bench import evaluate, gold

ROWS = gold.read(evaluate.ROOT / "tests" / "gold" / "articles.jsonl")
(TRIAL,) = (trial for trial in evaluate.TRIALS if trial.own)


@pytest.fixture(scope="module")
def reached():
    """The figures of each language, from what `briefing analyze` prints about the gold articles."""
    shown = "\n".join(json.dumps({k: v for k, v in row.items() if k != "gold"}) for row in ROWS)
    with pytest.MonkeyPatch.context() as patched:
        printed = io.StringIO()
        patched.setattr(sys, "stdin", io.StringIO(shown))
        patched.setattr(sys, "stdout", printed)
        patched.chdir(evaluate.ROOT)
        assert analyze() == 0
    return gold.score(ROWS, map(json.loads, printed.getvalue().splitlines()))


@pytest.mark.parametrize("figure", TRIAL.figures)
def test_no_figure_is_below_its_floor(reached, figure):
    """Each figure has a floor and reaches it."""
    floors = json.loads(evaluate.FLOORS.read_text())
    language, name = figure.split(".")

    assert reached[language][name] >= floors[f"{TRIAL.name}:{figure}"] - evaluate.EPSILON


def test_gold_scores_itself_in_full():
    """The scorer gives the labels themselves every point, so no figure is out of reach."""
    lines = [
        {
            "id": row["id"],
            "theaters": row["gold"]["theaters"],
            "quotes": row["gold"]["quotes"]
            + [
                {"kind": "indirect", "segments": [r["segment"]], **r} for r in row["gold"].get("indirect", [])
            ],
            "figures": row["gold"].get("figures", []),
        }
        for row in ROWS
    ]

    assert {value for figures in gold.score(ROWS, lines).values() for value in figures.values()} == {1.0}


def test_silence_scores_nothing():
    """An article about which nothing is printed costs its quotes and figures."""
    empty = gold.score(ROWS, [])

    assert {figures["quote_joint"] for figures in empty.values()} == {0.0}
    assert {figures["figure_full"] for figures in empty.values()} == {0.0}


def test_a_fallen_figure_fails_the_evaluation(tmp_path, monkeypatch, capsys):
    """Without the kit the own articles are scored all the same, and a floor that is missed is a failure."""
    high = tmp_path / "floors.json"
    high.write_text(json.dumps({"gold/articles:en.quote_joint": 1.1}))
    monkeypatch.setattr(evaluate, "FLOORS", high)
    monkeypatch.setattr(sys, "argv", ["evaluate.py", "--kit", str(tmp_path)])

    code = evaluate.main()

    shown = capsys.readouterr().out
    assert code == 1
    assert "no development kit" in shown
    assert "BELOW" in shown
    assert "1 below its floor" in shown


def test_a_set_that_is_not_there_is_refused(monkeypatch, capsys):
    """A mistyped set must not pass as one whose figures all stand."""
    monkeypatch.setattr(sys, "argv", ["evaluate.py", "--only", "gold,figres"])

    with pytest.raises(SystemExit) as ended:
        evaluate.main()

    assert ended.value.code == 2
    assert "no set's name starts with 'figres'" in capsys.readouterr().err
