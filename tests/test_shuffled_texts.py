"""Whatever an article's words stand like, it is read, and one that cannot be costs the others nothing."""

import io
import json
import random
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from briefing.analysis import analyze, analyze_all, whole
from briefing.cli import lines
from briefing.cli.material import from_sample
from briefing.config.desk import load_desk
from briefing.edition.compile import compile_briefing
from briefing.model import Edition, Window
from tests.bench import evaluate, gold

MARKS = [
    "«",
    "»",
    '"',
    "“",
    "”",
    ":",
    "،",
    ",",
    ".",
    "؟",
    "(",
    ")",
    "-",
    "–",
    "\n",
    "\n\n",
    "…",
    "«»",
    '""',
    "'",
]
ROWS = gold.read(evaluate.ROOT / "tests" / "gold" / "articles.jsonl")


@pytest.fixture(scope="module")
def theaters(tmp_path_factory):
    return tuple(load_desk(tmp_path_factory.mktemp("desk")).theaters.values())


def shuffled(language, luck):
    """Stretches of up to nine words of the gold articles, with marks between them."""
    words = [re.findall(r"\S+|\n+", row["text"]) for row in ROWS if row["language"] == language]
    while True:
        text = []
        for _ in range(luck.randint(1, 12)):
            article = luck.choice(words)
            start = luck.randrange(len(article))
            text += [*article[start : start + luck.randint(1, 9)], luck.choice(["", luck.choice(MARKS)])]
        joined = " ".join(text)
        yield re.sub(r" (?=[»”،,.:])|(?<=[«“]) ", "", joined) if luck.random() < 0.3 else joined


def read_shuffled(language, seed, times, theaters):
    sample = from_sample().articles[0]
    texts = shuffled(language, random.Random(seed))
    for _ in range(times):
        text = next(texts)
        found = analyze(replace(sample, text=text, headline="", language=language), theaters)
        assert all(segment.of(text).strip() for quote in found.quotes for segment in quote.segments)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_words_in_any_order_are_read(language, theaters):
    """No order of words and marks brings the reading of an article to a fall."""
    read_shuffled(language, 1, 800, theaters)


@pytest.mark.trial
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.timeout(900)
def test_words_in_many_orders_are_read(language, theaters):
    """The same for 60,000 texts, others every day."""
    read_shuffled(language, datetime.now(UTC).date().toordinal(), 60_000, theaters)


def test_an_article_that_cannot_be_read_costs_itself_alone(monkeypatch, theaters):
    """The others keep their quotes and figures; it keeps its theater, and says what went wrong."""
    first, *others = from_sample().articles[:3]
    whole_reading = whole.analyze

    def falls_once(article, theaters):
        if article.id == first.id:
            raise IndexError
        return whole_reading(article, theaters)

    expected = list(analyze_all([first, *others], theaters))
    monkeypatch.setattr(whole, "analyze", falls_once)

    fallen, *read = analyze_all([first, *others], theaters)

    assert read == expected[1:]
    assert (fallen.fault, fallen.quotes, fallen.theaters) == ("IndexError", (), expected[0].theaters)


def test_a_pipe_names_an_article_that_cannot_be_read(monkeypatch, capsys):
    """`briefing analyze` prints its line without quotes and figures, says so beside it, and ends with 3."""
    monkeypatch.setattr(whole, "analyze", lambda article, theaters: next(iter(())))
    monkeypatch.setattr(
        "sys.stdin", io.StringIO('{"id": "a", "text": "Twelve people left Mosul in Iraq."}\n')
    )

    code = lines.analyze()

    printed = capsys.readouterr()
    assert code == 3
    assert json.loads(printed.out)["figures"] == []
    assert "a: its quotes and figures could not be read (StopIteration)" in printed.err


def test_the_report_names_an_article_that_could_not_be_read(theaters):
    """What is told without its quotes and figures stands under coverage, with the reason."""
    first, *others = analyze_all(from_sample().articles[:6], theaters)
    fallen = replace(first, fault="IndexError", quotes=(), figures=())
    made = datetime(2026, 11, 22, 6, tzinfo=UTC)
    window = Window(made - timedelta(days=30), made)

    briefing = compile_briefing([fallen, *others], Edition("daily", "Daily", theaters), window, made=made)

    (told,) = briefing.coverage.skipped
    assert told.endswith("told without quotes and figures (IndexError)")
