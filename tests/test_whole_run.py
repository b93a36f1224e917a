"""The whole run on the sample day: from the shipped articles to a PDF."""

import json
import re
from pathlib import Path

import pypdfium2
import pytest

from briefing.cli.material import SAMPLE_CUT_OFF
from briefing.config.desk import load_desk
from briefing.config.sources import read_sources
from briefing.defaults import shipped
from briefing.edition.window import split
from briefing.gather.sample import read_sample
from briefing.model import Edition, Look, Window
from briefing.pipeline import LOOK_BACK, brief
from briefing.render import render
from briefing.render.page import context
from briefing.stories.roundups import is_roundup
from tests.commands import briefing as command


def plain(words):
    """Words without white space, marks of one style, so that no line break hides anything."""
    words = words.translate(str.maketrans("“”‘’«»", '""\'\'""'))
    return re.sub(r"[\s\u00ad\u0002\ufffe\u2060\u200e\u200f\u2066-\u2069-]+", "", words)


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    """The sample day as a briefing."""
    desk = load_desk(tmp_path_factory.mktemp("desk"))
    edition = Edition("sample", "Daily", (desk.theaters["iraq"], desk.theaters["syria"]), "Asia/Baghdad")
    window = Window(SAMPLE_CUT_OFF - edition.covers, SAMPLE_CUT_OFF)
    now, before = split(
        read_sample(read_sources(shipped("sources") / "sample" / "sources")).articles, window, LOOK_BACK
    )
    return brief(now, edition, window, tuple(desk.theaters.values()), made=SAMPLE_CUT_OFF, previous=before)


@pytest.fixture(scope="module")
def printed(day):
    """Every word of its PDF."""
    document = pypdfium2.PdfDocument(render(day, Look(), "pdf").content)
    return plain(" ".join(page.get_textpage().get_text_bounded() for page in document))


def test_every_sentence_quote_and_figure_stands_in_its_article(day):
    """What is printed is, character for character, a span of a cited article."""
    lines = [*day.bottom_line, *(line for card in day.cards for line in card.lines)]
    quotes = [*day.quotes, *(quote for card in day.cards for quote in card.quotes)]
    figures = [*day.key_figures, *day.figures, *(figure for card in day.cards for figure in card.figures)]

    assert min(len(lines), len(quotes), len(figures)) > 0
    for line in lines:
        assert line.text in line.reference.article.text
    for quote in quotes:
        assert all(s.of(quote.reference.article.text).strip() for s in quote.quote.segments)
    for figure in figures:
        assert figure.number in figure.phrase
        assert figure.phrase in figure.reference.article.text


def test_what_is_printed_can_be_found_in_the_pdf(day, printed):
    """Each summary sentence, quote segment and number is found in the text of the PDF."""
    page = context(day, Look())["page"]
    summed_up = [line for _, lines in page.front.lines for line in lines]
    for line in (*summed_up, *(line for card in day.cards for line in page.plan_of(card).lines)):
        if line.reference.article.language == "en":
            assert plain(line.text) in printed, line.text
    register = [quote for _, _, quotes in page.speakers for quote in quotes]
    assert len(register) + page.quotes_cut == len(day.quotes)
    for quote in register:
        article = quote.reference.article
        if article.language == "en":
            for segment in quote.quote.segments:
                assert plain(segment.of(article.text)) in printed, segment.of(article.text)
    for figure in day.figures:
        if figure.reference.article.language == "en":
            assert plain(figure.number) in printed, figure.number


def test_every_source_number_leads_to_an_article(day):
    """Numbers run from 1 without a gap, and whatever is printed carries one of them."""
    numbers = [reference.number for reference in day.references]
    cited = {line.reference.number for line in day.bottom_line} | {
        card.reference.number for card in day.cards
    }

    assert numbers == list(range(1, len(numbers) + 1))
    assert cited <= set(numbers)


def test_nothing_is_told_twice(day):
    """No article leads two stories, and a wire story with four reprints is one story."""
    leads = [
        card.story.lead.article.id for section in day.sections for card in (*section.cards, *section.rows)
    ]
    told = [a.article.id for s in day.sections for c in (*s.cards, *s.rows) for a in c.story.articles]

    assert len(leads) == len(set(leads))
    assert len(told) == len(set(told))
    assert any(len(card.story.reprints) >= 4 for card in day.cards)


def test_events_of_the_day_stand_together_and_apart(day):
    """No event is told in two stories, and two events share one only in a letter that looks at several."""
    labelled = json.loads(
        (Path(__file__).parent / "data" / "sample_stories.json").read_text(encoding="utf-8")
    )
    event = {article: story["story"] for story in labelled for article in story["articles"]}
    stories = [card.story for section in day.sections for card in (*section.cards, *section.rows)]
    told = [{event[a.article.id] for a in s.independent if not is_roundup(a.article)} for s in stories]

    assert sum(map(len, told)) == len(set.union(*told))
    assert max(map(len, told)) == 1


def test_the_day_says_what_changed_and_what_is_missing(day):
    """The planted dispute and moves are found, and the undated article is listed."""
    kinds = {change.kind for change in day.changes}

    assert {"moved", "disputed", "new"} <= kinds
    assert day.coverage.undated
    assert day.coverage.elsewhere >= 1


def test_the_same_input_gives_the_same_bytes(tmp_path):
    """Two runs in two processes under other hash seeds write the same PDF and HTML."""
    for seed in ("1", "2"):
        done = command("demo", "-o", seed, "--format", "pdf,html", cwd=tmp_path, PYTHONHASHSEED=seed)
        assert done.returncode == 0, done.stderr

    one, other = (sorted((tmp_path / seed).iterdir()) for seed in ("1", "2"))
    assert [path.name for path in one] == [path.name for path in other]
    assert all(a.read_bytes() == b.read_bytes() for a, b in zip(one, other, strict=True))


def test_demo_prints_a_path_and_three_lines(tmp_path):
    """`briefing demo` writes output/ and says what was read, told and missing."""
    done = command("demo", cwd=tmp_path)
    path, *lines = done.stdout.splitlines()

    assert done.returncode == 0, done.stderr
    assert (tmp_path / path).read_bytes().startswith(b"%PDF-")
    assert [line.split()[0] for line in lines] == ["read", "told", "missing"]
    assert done.stderr == ""
