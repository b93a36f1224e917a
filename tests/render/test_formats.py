"""The same briefing as Markdown, as data, as a mail's body and as a word processor's document."""

import io
import json
import re
import zipfile
from pathlib import Path

import docx
import jsonschema
import pytest
from docx.oxml.ns import qn

from briefing.config.desk import FORMATS as DESK_FORMATS
from briefing.model import Look
from briefing.render import FORMATS, render
from briefing.render.outline import Run, settled
from briefing.render.schema import schema
from tests import briefings

SCHEMA = Path(__file__).parents[2] / "docs" / "reference" / "briefing.schema.json"


def made(kind: str, name: str = "full_day") -> bytes:
    return render(briefings.ALL[name](), Look(), kind).content


def test_what_can_be_configured_can_be_rendered():
    """The formats that briefing.toml takes are those that there are."""
    assert DESK_FORMATS == FORMATS


@pytest.mark.parametrize("kind", [f for f in FORMATS if f != "pdf"])
@pytest.mark.parametrize("name", ["empty_day", "full_day", "hostile"])
def test_the_same_briefing_gives_the_same_bytes(kind, name):
    """No format holds a clock."""
    assert made(kind, name) == made(kind, name)


def test_the_published_schema_is_the_one_that_the_classes_make():
    """docs/reference/briefing.schema.json is up to date: `make docs` writes it anew."""
    assert json.loads(SCHEMA.read_text(encoding="utf-8")) == schema()


@pytest.mark.parametrize("name", list(briefings.ALL))
def test_the_data_keeps_to_its_schema(name):
    """Whatever the day brought, the JSON document is as the schema says."""
    jsonschema.validate(json.loads(made("json", name)), schema())


def test_every_text_of_the_data_stands_in_its_article():
    """Text, spans and source number of each line, quote and figure agree with the article."""
    briefing = briefings.full_day()
    data = json.loads(made("json"))
    texts = {reference.number: reference.article.text for reference in briefing.references}

    told = [*data["bottom_line"], *data["figures"], *data["quotes"], *data["dates_ahead"]]
    told += [line for section in data["sections"] for story in section["stories"] for line in story["lines"]]

    assert len(told) > 40
    for part in told:
        assert " ".join(texts[part["source"]][a:b] for a, b in part["spans"]) == part["text"]
    assert {source["number"]: source["sha256"] for source in data["sources"]} == {
        reference.number: reference.article.sha256 for reference in briefing.references
    }


def test_the_data_holds_both_readings_of_a_change():
    """A figure that moved has its kind, both readings, their articles and where the words stand."""
    changes = json.loads(made("json"))["changes"]

    troops = next(c for c in changes if c["kind"] == "moved" and c["what"] == "coalition troops")

    assert (troops["before"]["value"], troops["after"]["value"]) == (5800, 5200)
    assert troops["after"]["text"] == "about 5,200 coalition troops"
    assert troops["before"]["article"]["sha256"] != troops["after"]["article"]["sha256"]
    assert {"new", "moved", "disputed", "quiet"} <= {c["kind"] for c in changes}


def test_markdown_holds_the_briefing_and_escapes_the_articles():
    """Headings, quotes and sources are there; what an article wrote is never markup."""
    text = made("md").decode()
    hostile = made("md", "hostile").decode()

    assert text.startswith("# Iraq & Syria Daily Briefing\n")
    assert "## Bottom line" in text
    assert "> *“What that has allowed us to do is to reduce our footprint here,”*" in text
    assert '<a id="source-1"></a>' in text
    assert "<script" not in hostile.replace("\\<script", "")


@pytest.mark.parametrize(
    ("words", "right", "marked"),
    [
        (("Moved: ", "قال ", "خمسة", " قتلى.", " [5]", " (", "وكالة حمص", ", 25 Nov)"), False, {" قتلى.", "وكالة حمص"}),
        (("وكالة حمص", ", ", "عودة 12 عائلة", ", 25 Nov. "), True, {", 25 Nov. "}),
        (("Aleppo Post", ", ", "Bridge opens", ", 25 Nov. "), False, set()),
    ],
)  # fmt: skip
def test_words_that_run_against_their_paragraph_end_in_a_mark(words, right, marked):
    """One mark behind the last of them; the words themselves stay as they are."""
    runs = list(settled([Run(word) for word in words], right=right))

    mark = "\u200f" if right else "\u200e"
    assert [run.text.removesuffix(mark) for run in runs] == list(words)
    assert {word for word, run in zip(words, runs, strict=True) if run.text.endswith(mark)} == marked


def test_an_arabic_outlet_draws_no_date_into_its_name():
    """In Markdown and in the word processor's document its line goes on to the right, the date behind the name."""
    paragraphs = docx.Document(io.BytesIO(made("docx"))).paragraphs
    line = "Suwayda · صحيفة الجبل\u200e, 21 Nov 23:30"

    assert line in made("md").decode().splitlines()
    assert line in [paragraph.text for paragraph in paragraphs]


def test_an_arabic_heading_runs_from_the_right():
    """In the word processor's document as on the page."""
    paragraphs = docx.Document(io.BytesIO(made("docx", "arabic_names"))).paragraphs
    (heading,) = (
        p for p in paragraphs if "إعادة فتح طريق دمشق" in p.text and p.style.name.startswith("Heading")
    )

    assert heading.paragraph_format.element.pPr.find(qn("w:bidi")) is not None


def test_the_mails_body_fetches_nothing():
    """No picture, no style sheet, no script, no frame; links lead to the articles or within."""
    body = made("mail").decode()

    assert "Bottom line" in body
    assert not re.search(r"<(img|link|script|iframe|object|style)\b|url\(|@import", body)
    assert all(
        address.startswith(("#source-", "https://", "http://", "mailto:"))
        for address in re.findall(r'href="([^"]*)"', body)
    )
    targets = set(re.findall(r'id="(source-\d+)"', body))
    assert set(re.findall(r'href="#(source-\d+)"', body)) <= targets


def test_hostile_words_are_words_in_a_mail():
    """Markup of an article is printed, not obeyed."""
    body = made("mail", "hostile").decode()

    assert "<script>" not in body
    assert "&lt;script&gt;" in body


def test_the_word_document_opens_and_holds_every_headline():
    """The .docx has headings for the stories, and bears one date in every part."""
    content = made("docx")

    document = docx.Document(io.BytesIO(content))

    headings = " ".join(p.text for p in document.paragraphs if p.style.name.startswith("Heading"))
    for card in briefings.full_day().cards:
        assert card.headline in headings
    assert document.core_properties.title == "Iraq & Syria Daily Briefing"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_html_for_a_browser_asks_for_nothing():
    """One file: no address is fetched, and the screen's style is there."""
    page = made("html").decode()

    assert "@media (max-width: 700px)" in page
    assert not re.search(r'(src|href)="(?!#|https?:|mailto:|data:)', page)
    assert not re.search(r"<(script|iframe|link)\b", page)
