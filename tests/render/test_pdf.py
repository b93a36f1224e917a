"""The printed page: quiet, verbatim, the same every time, closed and accessible."""

import gc
import hashlib
import io
import logging
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from weasyprint import layout
from weasyprint.css import ComputedStyle

from briefing.model import Briefing, Look
from briefing.render import engine, paging, render, shortcuts, styling
from briefing.render.page import context
from tests import briefings

ROOT = Path(__file__).parents[2]
PAPERS = {"A4": (595, 842), "Letter": (612, 792)}


class Warned(logging.Handler):
    """Keeps what the renderer complains about."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.lines = []

    def emit(self, record):
        self.lines.append(record.getMessage())


@cache
def printed(name: str, paper: str = "A4") -> tuple[bytes, tuple[str, ...]]:
    """A fixture as PDF, with the renderer's warnings; made once."""
    warned = Warned()
    logging.getLogger("weasyprint").addHandler(warned)
    try:
        made = render(briefings.ALL[name](), Look(paper=paper)).content
    finally:
        logging.getLogger("weasyprint").removeHandler(warned)
    return made, tuple(warned.lines)


def words(pdf: bytes) -> str:
    """All text of the PDF, white space evened."""
    return " ".join(
        " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)).split()
    )


def pages(pdf: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]


# 200 stories take seconds to set: one paper is enough for them.
CASES = [(name, "A4") for name in briefings.ALL] + [
    (name, "Letter") for name in briefings.ALL if name != "two_hundred_stories"
]


@pytest.mark.parametrize(("name", "paper"), CASES)
def test_every_briefing_prints_without_a_warning(name, paper):
    """Whatever the day brought, the page is laid out without one complaint, on the paper asked for."""
    pdf, warnings = printed(name, paper)

    assert warnings == ()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        box = [float(n) for n in document.pages[0].MediaBox]
        assert (round(box[2]), round(box[3])) == PAPERS[paper]


def printed_words(briefing: Briefing) -> list[str]:
    """Everything that the page must carry word for word."""
    page = context(briefing, Look())["page"]
    found = [line.text for _, lines in page.front.lines for line in lines]
    for card in briefing.cards:
        found += [line.text for line in page.plan_of(card).lines]
    for quote in briefing.quotes:
        found += [segment.of(quote.reference.article.text) for segment in quote.quote.segments]
    return found + [figure.phrase for figure in briefing.figures]


@pytest.mark.parametrize("name", ["full_day", "one_story", "two_hundred_stories"])
def test_quotes_figures_and_sentences_stand_in_the_pdf_word_for_word(name):
    """What is copied out of the PDF is what the article said."""
    text = words(printed(name)[0])

    missing = [
        w for w in printed_words(briefings.ALL[name]()) if w.isascii() and " ".join(w.split()) not in text
    ]

    assert missing == []


@pytest.mark.parametrize("name", ["full_day", "arabic_names"])
def test_arabic_words_stand_in_the_page_in_order_and_in_their_direction(name):
    """Arabic quotes and sentences are unbroken runs that say their language and direction."""
    html = render(briefings.ALL[name](), Look(), "html").content.decode()

    for wanted in printed_words(briefings.ALL[name]()):
        if (
            not wanted.isascii()
            and "ʿ" not in wanted
            and " " in wanted
            and not any(c.isdigit() for c in wanted)
        ):
            assert wanted in html
    assert re.search(r'<p class="said" lang="ar" dir="rtl">', html)


def test_a_split_quote_shows_where_it_was_interrupted():
    """The article's own words stand between the two stretches, outside the quotation marks."""
    text = words(printed("full_day")[0])

    assert "“A promise without a date”, he added, “is a postponement.”" in text


def test_the_same_briefing_gives_the_same_bytes_in_another_process():
    """Neither the hash seed nor the clock nor the zone of the machine nor the process shows in the file."""
    names = ("full_day", "arabic_names", "hostile")
    program = (
        "import hashlib; from tests import briefings; from briefing.render import render; "
        f"print([hashlib.sha256(render(briefings.ALL[name]()).content).hexdigest() for name in {names}])"
    )

    other = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT), "TZ": "Asia/Tokyo"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert other.strip() == str([hashlib.sha256(printed(name)[0]).hexdigest() for name in names])


def test_a_sample_says_so_on_every_page():
    """Invented events are never taken for news."""
    assert all("SAMPLE" in page for page in pages(printed("sample_day")[0]))
    assert "SAMPLE" not in words(printed("full_day")[0])


def test_the_marking_stands_on_every_page():
    """TLP:CLEAR stands at the top and at the bottom of each page."""
    assert all(page.count("TLP:CLEAR") >= 2 for page in pages(printed("full_day")[0]))


def test_a_day_without_stories_says_why():
    """An empty page tells what was read, and is one page long."""
    pdf = printed("empty_day")[0]

    assert "7 articles from 4 outlets were read for this window; none was about Iraq and Syria" in words(pdf)
    assert len(pages(pdf)) == 1


def test_a_day_without_sources_is_not_calm():
    """When nothing could be read, the front page says that and names every source."""
    text = pages(printed("all_sources_failed")[0])[0]

    assert "No source could be read" in text
    assert all(failure.name in text for failure in briefings.all_sources_failed().coverage.failures)


def test_two_hundred_stories_stay_a_document_that_can_be_read():
    """Sixteen in full, the rest in one row each: no more than 24 pages."""
    assert len(pages(printed("two_hundred_stories")[0])) <= 24


def test_hostile_text_is_printed_as_text():
    """Markup and template code in an article are words, and its links lead nowhere."""
    pdf = printed("hostile")[0]

    assert "<script>alert(1)</script>" in words(pdf)
    assert "{{ 7*7 }}" in words(pdf)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        targets = [
            str(note.A.URI)
            for page in document.pages
            for note in page.get("/Annots", [])
            if note.get("/A") and "/URI" in note.A
        ]
        assert targets
        assert all(target.startswith(("https://", "http://", "mailto:")) for target in targets)
        assert list(document.attachments) == ["briefing.json"]
    assert b"root:x:" not in pdf


def test_the_pdf_has_title_language_outline_tags_and_page_labels():
    """A reader of the PDF, human or machine, finds its way."""
    with pikepdf.open(io.BytesIO(printed("full_day")[0])) as document:
        root = document.Root
        headings = [item.title for item in document.open_outline().root]
        assert str(root.Lang) == "en"
        assert root.MarkInfo.Marked
        assert root.PageLabels.Nums[1].S == "/D"
        assert str(document.docinfo.Title) == "Iraq & Syria Daily Briefing, Sunday 22 November 2026"
        assert [h for h in headings if not h.startswith("More from")] == [
            "Iraq & Syria Daily Briefing", "Iraq", "Syria", "Reference",
        ]  # fmt: skip
        assert document.open_metadata()["pdfuaid:part"] == "1"


def test_only_bundled_fonts_are_used():
    """The page looks the same on every machine: each font is ours and embedded."""
    ours = {"Source-Serif-4", "IBM-Plex-Sans"}
    with pikepdf.open(io.BytesIO(printed("full_day")[0])) as document:
        names = {
            str(o.FontName)
            for o in document.objects
            if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"
        }
    assert names
    assert all(any(font in name for font in ours) for name in names)


def test_contents_lead_to_the_pages_where_the_stories_stand():
    """The page number beside a headline is the page that carries the story."""
    sheets = pages(printed("full_day")[0])
    for headline in ("Floods kill four in hills east of Kirkuk", "Power imports resume ahead of winter peak"):
        entry = re.search(re.escape(headline) + r"\s+(\d+)", sheets[0])
        assert entry
        assert headline in sheets[int(entry[1]) - 1]


def test_what_a_page_has_left_goes_without_being_looked_for():
    """Told to, a process forgets a layout; the collector is left with little, and the next page is the same."""
    left, pages = [], []
    gc.disable()
    try:
        for tidies in (False, True):
            gc.collect()
            pages.append(render(briefings.full_day(), Look()).content)
            if tidies:
                paging.forget()
            left.append(gc.collect())
    finally:
        gc.enable()

    assert left[1] < left[0] / 2
    assert pages == [printed("full_day")[0]] * 2


@pytest.mark.parametrize("name", ["full_day", "arabic_names"])
def test_a_page_without_notes_is_the_same_under_the_whole_default_sheet(name, monkeypatch):
    """What is left out of the engine's own style sheet changes no byte of a shipped look."""
    monkeypatch.setattr(engine, "_SELDOM", ("",))

    under_all_of_it = render(briefings.ALL[name](), Look()).content

    assert under_all_of_it == printed(name)[0]


@pytest.mark.parametrize("name", ["full_day", "arabic_names", "hostile"])
def test_the_shortcuts_change_no_byte(name):
    """What the layout engine would have done its own way is what is done in a shorter one."""
    short = printed(name)[0]
    assert ComputedStyle.__missing__ is styling.computed

    with shortcuts.untaken():
        assert ComputedStyle.__missing__ is styling.whole_property
        whole = render(briefings.ALL[name](), Look()).content

    assert short == whole


ELABORATE = """
html { font-size: 1.1vw }
main { text-align: justify; hyphens: auto }
p { letter-spacing: .05em; text-decoration: underline; font-variant-caps: small-caps }
h3 { margin-inline: 2% 5%; padding-block: 1em; border-inline-start: 2pt dotted red; border-radius: 3mm 10% }
.lead { float: inline-start; width: calc(60% - 3mm); box-sizing: border-box; min-height: 5% }
.kicker { overflow-wrap: anywhere; white-space: pre-line; box-shadow: 1mm 1mm gray }
.kicker::first-line { color: navy; font-size: 120% } .lead p::first-letter { font-size: 200% }
.by { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; opacity: .5; transform: rotate(1deg) }
table, .row { border-collapse: collapse } td { border: 1pt solid; padding: 3% 1em }
.rows { columns: 2 }
.reference { page: annex } @page annex { margin: 25mm }
.trail { color: hsl(200 50% 40% / .5) } .delta { visibility: hidden }
.head { outline: 1pt dashed orange; outline-offset: 1mm } .eyebrow { border-block-end: 1pt double currentcolor }
h3 + p { image-orientation: 90deg; text-indent: 2em } li:nth-child(2n + 1) { color: teal } p:has(q) { color: gray }
[lang|=ar] { word-spacing: 1pt } #story-2 { border: inherit } .row > :not(:first-child) { min-width: calc(1em + 2pt) }
a:link[href^="#"]:lang(en) { color: purple } .no::before { content: "(" } .no ~ span::after { content: attr(class) }
@layer later { .no { color: silver !important } } .sources li { text-align-last: justify }
.voices { letter-spacing: .1ch; word-spacing: .2ex } .single { vertical-align: 40% } .shift { vertical-align: .5cap }
.columns { display: flex } .rail { display: grid; grid-template-columns: 1fr 1fr } .trail { display: var(--none, block) }
.gap { position: relative; top: 1pt } .arrow { opacity: .6 } .unnamed { display: inline-block; transform: scale(.9) }
"""


@pytest.mark.parametrize("name", ["full_day", "arabic_names"])
def test_the_shortcuts_change_no_byte_of_an_elaborate_look(name, tmp_path):
    """The same holds for a look that uses of CSS what the shipped ones do not."""
    (tmp_path / "user.css").write_text(ELABORATE)
    look = Look(folder=str(tmp_path))

    short = render(briefings.ALL[name](), look).content
    with shortcuts.untaken():
        whole = render(briefings.ALL[name](), look).content

    assert short == whole


@pytest.mark.parametrize(
    "style",
    [
        ".contents .page::before { content: counter(pages) }",
        ".contents .page::before { content: target-text(attr(href)) }",
        ".kicker::after { content: counter(page) }",
    ],
)
def test_one_turn_sets_the_page_numbers_that_two_would(style, tmp_path, monkeypatch):
    """Whatever a look prints of pages and of what stands on them is as it was after a third layout."""
    (tmp_path / "user.css").write_text(style)
    look = Look(folder=str(tmp_path))

    short = render(briefings.full_day(), look).content
    monkeypatch.setattr(layout, "make_all_pages", paging.whole_pages)
    whole = render(briefings.full_day(), look).content

    assert short == whole


def test_a_look_may_have_footnotes(tmp_path):
    """A look that asks for what is seldom used is given the whole of the engine's style sheet."""
    own = tmp_path / "noted"
    own.mkdir()
    (own / "front.html").write_text('<p>Told at noon<span class="aside">by telephone</span>.</p>')
    (own / "style.css").write_text(".aside { float: footnote }")

    pdf = render(briefings.one_story(), Look(name="noted", folder=str(tmp_path))).content

    assert re.search(r"Told at noon\s*1\s*\.", words(pdf))
    assert re.search(r"1\.\s*by telephone", words(pdf))
